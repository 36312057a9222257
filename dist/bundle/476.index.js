export const id = 476;
export const ids = [476];
export const modules = {

/***/ 30476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98628);
/* harmony import */ var _platform_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25633);
/* harmony import */ var _actions_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58328);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33545);






/**
 * The post step of every action that signs in: revokes and removes what the step has left for later ones, or could
 * not take back itself because it was killed. It warns and never fails the job.
 * @param home folder of the toolkit itself.
 */
async function runPost(home) {
    try {
        const folders = JSON.parse(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(_main_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLDERS */ .Y) || '[]');
        if (!Array.isArray(folders) || folders.length === 0)
            return;
        const forget = await (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .forgetSessions */ .F2)();
        const words = folders.map(String);
        await forget({ platform: (0,_platform_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createPlatform */ .Q)((0,_actions_log_js__WEBPACK_IMPORTED_MODULE_4__/* .actionsLog */ ._)()), home, options: (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOptions */ .KQ)(), words });
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(`What the step has left could not be taken back: ${error.message}`);
    }
}


/***/ })

};
