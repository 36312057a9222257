export const id = 548;
export const ids = [548];
export const modules = {

/***/ 548:
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
;// CONCATENATED MODULE: ./build/actions/deploy/definition.js

const definition_definition = {
    name: 'deploy',
    title: 'synthinfra deploy',
    describe: 'Plan, apply, destroy or check what one deployment.yaml stands for.',
    commands: ['plan', 'apply', 'destroy', 'drift', 'validate'],
    options: [
        'file',
        'env',
        'out',
        'plan',
        'expect',
        'approve',
        'confirm',
        'image',
        'allow-delete',
        'allow-replace',
        'reason',
        'expires',
        'base',
        'sandbox',
        'provider-mirror',
    ],
    outputs: (0,definition/* outputs */.V4)('verdict', 'digest', 'create', 'update', 'replace', 'delete', 'changes', 'drift', 'plan', 'receipt', 'report', 'files', 'problems', 'serial'),
};

;// CONCATENATED MODULE: ./build/actions/deploy/main.js


/** Entry of the action `deploy`. @param home folder of the toolkit itself */
const main_main = (home) => (0,main/* runAction */.C)(definition_definition, home);


/***/ })

};
