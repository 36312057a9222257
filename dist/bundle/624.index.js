export const id = 624;
export const ids = [624];
export const modules = {

/***/ 1624:
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
;// CONCATENATED MODULE: ./build/actions/plan/definition.js

const definition_definition = {
    name: 'plan',
    title: 'synthinfra plan',
    describe: 'Show what a deployment.yaml would change, which policies it breaks, and whether it may be applied.',
    commands: ['plan'],
    options: [
        'file',
        'env',
        'out',
        'image',
        'allow-delete',
        'allow-replace',
        'reason',
        'expires',
        'base',
        'sandbox',
        'provider-mirror',
    ],
    outputs: (0,definition/* outputs */.V4)('verdict', 'digest', 'create', 'update', 'replace', 'delete', 'changes', 'drift', 'plan', 'receipt', 'report', 'files'),
};

;// CONCATENATED MODULE: ./build/actions/plan/main.js


/** Entry of the action `plan`. @param home folder of the toolkit itself */
const main_main = (home) => (0,main/* runAction */.C)(definition_definition, home);


/***/ })

};
