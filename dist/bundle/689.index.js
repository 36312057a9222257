export const id = 689;
export const ids = [689];
export const modules = {

/***/ 6689:
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
;// CONCATENATED MODULE: ./build/actions/apply/definition.js

const definition_definition = {
    name: 'apply',
    title: 'synthinfra apply',
    describe: 'Apply a saved plan, or exactly the changes of a reviewed receipt.',
    commands: ['apply'],
    options: [
        'file',
        'env',
        'plan',
        'expect',
        'approve',
        'out',
        'image',
        'allow-delete',
        'allow-replace',
        'reason',
        'expires',
        'sandbox',
        'provider-mirror',
    ],
    outputs: (0,definition/* outputs */.V4)('verdict', 'digest', 'create', 'update', 'replace', 'delete', 'changes', 'receipt', 'report', 'serial'),
};

;// CONCATENATED MODULE: ./build/actions/apply/main.js


/** Entry of the action `apply`. @param home folder of the toolkit itself */
const main_main = (home) => (0,main/* runAction */.C)(definition_definition, home);


/***/ })

};
