export const id = 6548;
export const ids = [6548];
export const modules = {

/***/ 31400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ tellVanished),
/* harmony export */   kP: () => (/* binding */ missingEnvironment),
/* harmony export */   lU: () => (/* binding */ vanishedEnvironments)
/* harmony export */ });
/* harmony import */ var _manifest_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65114);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78726);


/** Environments that a manifest had and has no more. Nothing destroys them by itself: they are shown, and asked for. */
function vanishedEnvironments(before, after) {
    const there = new Set((0,_manifest_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentNames */ .iF)(after));
    return (0,_manifest_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentNames */ .iF)(before).filter((name) => !there.has(name));
}
/**
 * The environment that is asked for is gone from the manifest but was in `--base`: it is planned as a destroy, from
 * the former manifest, and blocked until somebody asks for it with `destroy`.
 */
async function missingEnvironment(context) {
    const { env, base, file } = context.options;
    if (env === undefined || base === undefined)
        return undefined;
    const [before, after] = [await (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)(context, base), await (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)(context, file)];
    if (!vanishedEnvironments(before, after).includes(env))
        return undefined;
    return {
        context: { ...context, options: { ...context.options, file: base } },
        reason: {
            effect: 'block',
            message: `The environment ${env} has disappeared from ${file}; everything in it would be destroyed.`,
            fix: `Put it back, or ask for its end: \`synthinfra destroy ${base} --env ${env}\`.`,
            at: after.position(['spec', 'environments'], 'key'),
        },
    };
}
/** Tells which environments are gone since the former manifest. */
async function tellVanished(context) {
    const { base, file } = context.options;
    if (base === undefined || base === file)
        return;
    for (const name of vanishedEnvironments(await (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)(context, base), await (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)(context, file))) {
        context.platform.log.warn(`The environment ${name} is gone since ${base}: \`synthinfra plan ${file} --base ${base} --env ${name}\` shows what would be destroyed.`);
    }
}


/***/ }),

/***/ 16548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _manifest_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65114);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
/* harmony import */ var _report_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55470);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98161);
/* harmony import */ var _stacks_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66090);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78726);
/* harmony import */ var _planning_vanished_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31400);







/** Checks the manifest in every environment: its shape, its rules, and what its cloud can do. */
const validate = async (context) => {
    const { options, platform } = context;
    const manifest = await (0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(context, options.file);
    const problems = (0,_manifest_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .validateManifest */ .yl)(manifest, platform.env);
    const environments = (0,_manifest_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentNames */ .iF)(manifest);
    if (problems.every(({ severity }) => severity !== 'error')) {
        for (const environment of environments) {
            const resolved = (0,_manifest_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveDeployment */ .MT)(manifest, { environment, env: platform.env });
            if ('problems' in resolved)
                continue;
            const composed = (0,_stacks_index_js__WEBPACK_IMPORTED_MODULE_4__/* .composeStacks */ .A)(resolved.deployment);
            if ('problems' in composed)
                problems.push(...composed.problems);
        }
    }
    const distinct = [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
    if (distinct.some(({ severity }) => severity === 'error'))
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(distinct);
    const gone = options.base === undefined
        ? []
        : (0,_planning_vanished_js__WEBPACK_IMPORTED_MODULE_6__/* .vanishedEnvironments */ .lU)(await (0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(context, options.base), manifest);
    const warnings = distinct.length === 0 ? '' : (0,_report_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsText */ .u)(distinct, { colour: false });
    const lines = [
        `${options.file} is valid in ${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(environments.length, 'environment')}: ${environments.join(', ')}.`,
        ...gone.map((name) => `The environment ${name} is gone since ${options.base}. Its resources stay until \`synthinfra destroy ${options.base} --env ${name}\`.`),
    ];
    return {
        exitCode: 0,
        json: { schemaVersion: 1, file: options.file, environments, vanished: gone, problems: distinct },
        text: () => [warnings, ...lines].filter((line) => line !== '').join('\n'),
        summary: `### synthinfra validate\n\n${lines.map((line) => `- ${line.replaceAll('`', '')}`).join('\n')}\n`,
        outputs: { problems: String(distinct.length) },
    };
};


/***/ })

};
