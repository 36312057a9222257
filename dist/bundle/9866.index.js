export const id = 9866;
export const ids = [9866];
export const modules = {

/***/ 9866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trust: () => (/* binding */ trust)
/* harmony export */ });
/** Who may become what: `lint` reads trust policies, `generate` writes the least, `check` asks GitHub. */
const trust = async (context) => {
    switch (context.words[0]) {
        case 'lint':
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3844)]).then(__webpack_require__.bind(__webpack_require__, 23844))).trustLint(context);
        case 'generate':
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(1519), __webpack_require__.e(87)]).then(__webpack_require__.bind(__webpack_require__, 60087))).trustGenerate(fileOf(context));
        default:
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(8525)]).then(__webpack_require__.bind(__webpack_require__, 8525))).trustCheck(fileOf(context));
    }
};
/** `lint` takes any number of files, so the manifest of the others is a word too. */
function fileOf(context) {
    const file = context.words[1];
    return file === undefined ? context : { ...context, options: { ...context.options, file } };
}


/***/ })

};
