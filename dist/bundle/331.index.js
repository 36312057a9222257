export const id = 331;
export const ids = [331];
export const modules = {

/***/ 70331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openStore: () => (/* binding */ openStore)
/* harmony export */ });
/** Opens a store; what it needs is loaded only now. Nothing is asked of it yet. */
async function openStore(place, tools) {
    switch (place.kind) {
        case 'directory':
            return (await __webpack_require__.e(/* import() */ 908).then(__webpack_require__.bind(__webpack_require__, 30908))).directoryStore(place.dir, tools);
        case 's3':
            return (await __webpack_require__.e(/* import() */ 6429).then(__webpack_require__.bind(__webpack_require__, 6429))).s3Store(place, tools);
        case 'gcs':
            return (await __webpack_require__.e(/* import() */ 3228).then(__webpack_require__.bind(__webpack_require__, 63228))).gcsStore(place, tools);
        case 'azure-blob':
            return (await __webpack_require__.e(/* import() */ 9338).then(__webpack_require__.bind(__webpack_require__, 99338))).azureBlobStore(place, tools);
        case 'github-artifact':
            return (await Promise.all(/* import() */[__webpack_require__.e(2700), __webpack_require__.e(4010)]).then(__webpack_require__.bind(__webpack_require__, 32700))).artifactStore(place, tools);
    }
}


/***/ })

};
