export const id = 8984;
export const ids = [8984];
export const modules = {

/***/ 68984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var _version_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2826);

/** The version of the toolkit. */
const version = async () => ({
    exitCode: 0,
    json: { schemaVersion: 1, version: _version_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x },
    text: () => _version_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
    outputs: {},
});


/***/ }),

/***/ 2826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/* Generated from package.json by `npm run generate`. Do not edit. */
const VERSION = '1.3.1';


/***/ })

};
