export const id = 154;
export const ids = [154];
export const modules = {

/***/ 5154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8486);
/* harmony import */ var _report_extras_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5289);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7376);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7464);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9999);






/** Writes the files that the manifest stands for, and touches no cloud. */
const render = async (context) => {
    const { deployment, stacks } = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .prepare */ .iA)(context);
    const folder = (0,_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .planFolder */ .YI)(context, deployment.environment);
    const stages = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .renderAll */ .Yl)(context, deployment, stacks, folder);
    for (const stage of stages)
        await (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeTree */ .WM)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stage.dir, 'root'), stage.files);
    const roots = stages.map(({ dir }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'root'));
    const roundings = stages.flatMap(({ stack }) => stack.roundings);
    const lines = [
        ...roots.map((root) => ` Rendered into ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .shorter */ .A8)(context.platform, root)}`),
        ...roundings.map((rounding) => ` - ${(0,_report_extras_js__WEBPACK_IMPORTED_MODULE_2__/* .roundingSentence */ .q2)(rounding)}`),
    ];
    return {
        exitCode: 0,
        json: { schemaVersion: 1, environment: deployment.environment, roots, roundings },
        text: () => lines.join('\n'),
        summary: `### synthinfra render\n\n${stages.map(({ stack, files }) => `- ${stack.id}: ${files.size} files`).join('\n')}\n`,
        outputs: { files: roots[0] ?? folder },
    };
};


/***/ })

};
