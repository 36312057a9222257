export const id = 563;
export const ids = [563];
export const modules = {

/***/ 2563:
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
;// CONCATENATED MODULE: ./build/actions/render/definition.js

const definition_definition = {
    name: 'render',
    title: 'synthinfra render',
    describe: 'Write the Terraform files that a deployment.yaml stands for.',
    commands: ['render'],
    options: ['file', 'env', 'image', 'out', 'sandbox'],
    outputs: (0,definition/* outputs */.V4)('files'),
};

;// CONCATENATED MODULE: ./build/actions/render/main.js


/** Entry of the action `render`. @param home folder of the toolkit itself */
const main_main = (home) => (0,main/* runAction */.C)(definition_definition, home);


/***/ })

};
