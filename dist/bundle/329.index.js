export const id = 329;
export const ids = [329];
export const modules = {

/***/ 9329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main_main)
});

// EXTERNAL MODULE: ./build/src/action/main.js + 3 modules
var main = __webpack_require__(9284);
// EXTERNAL MODULE: ./build/src/action/definition.js
var definition = __webpack_require__(2783);
;// CONCATENATED MODULE: ./build/actions/validate/definition.js

const definition_definition = {
    name: 'validate',
    title: 'synthinfra validate',
    describe: 'Check a deployment.yaml in every environment and tell every error at its line.',
    commands: ['validate'],
    options: ['file', 'base'],
    outputs: (0,definition/* outputs */.V4)('problems'),
};

;// CONCATENATED MODULE: ./build/actions/validate/main.js


/** Entry of the action `validate`. @param home folder of the toolkit itself */
const main_main = (home) => (0,main/* runAction */.C)(definition_definition, home);


/***/ })

};
