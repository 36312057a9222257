export const id = 7782;
export const ids = [7782];
export const modules = {

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** True for a JSON object, false for arrays, null and scalars. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value of a JSON text; undefined for any other text. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The object of a JSON text; undefined for another value, and for any other text. */
function parseObject(text) {
    const value = parseJson(text);
    return isObject(value) ? value : undefined;
}
/**
 * JSON text with object keys in code-unit order at every depth: equal values give equal bytes.
 * @param indent spaces for each level; 0 puts everything on one line.
 */
function canonicalJson(value, indent = 0) {
    return JSON.stringify(sortKeys(value), undefined, indent);
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (!isObject(value))
        return value;
    // A null prototype keeps a key named `__proto__` an ordinary key.
    const sorted = Object.create(null);
    for (const key of Object.keys(value).sort())
        sorted[key] = sortKeys(value[key]);
    return sorted;
}


/***/ }),

/***/ 72631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today),
/* harmony export */   U: () => (/* binding */ reportText)
/* harmony export */ });
/* harmony import */ var _report_changes_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93218);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85636);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98161);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73320);




/** A dozen new resources are read; eighty are skimmed, and stand whole in the change set beside the plan. */
const FOLD_CREATED = 12;
/** The UTC date, YYYY-MM-DD: what waivers and exceptions are measured against. */
function today(platform) {
    return platform.now().toISOString().slice(0, 10);
}
/** What a person reads of one plan on a terminal: changes first, then what fails, then whether it may be applied. */
function reportText(report, colour) {
    const tone = (0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(colour);
    const { changeSet, findings, verdict, roundings, preview } = report;
    const mark = { allow: tone.green('✔'), 'needs-approval': tone.yellow('✋'), block: tone.red('⛔') }[verdict.decision];
    const reasons = verdict.reasons
        .filter(({ effect }) => effect !== 'note' || verdict.decision === 'allow')
        .flatMap(({ message, fix, at }) => [
        `   - ${message}${at === undefined ? '' : tone.dim(`  ${at.file}:${at.line}:${at.column}`)}`,
        ...(fix === undefined ? [] : [`     ${fix}`]),
    ]);
    return [
        ...(0,_report_changes_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .changesTerminal */ .U)(changeSet, {
            colour,
            foldCreated: FOLD_CREATED,
            ...(roundings === undefined ? {} : { roundings }),
        }),
        '',
        ...(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsTerminal */ .v)(findings, colour),
        '',
        preview !== undefined && verdict.decision !== 'block'
            ? ` ${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(preview)}`
            : ` ${mark} ${(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .gateLine */ .C_)(verdict, changeSet.counts)}`,
        ...reasons,
        '',
        tone.dim(` Changes ${changeSet.digest.slice(0, 7)}`),
    ].join('\n');
}


/***/ }),

/***/ 57492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _changes_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85054);
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53697);
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39146);
/* harmony import */ var _platform_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61248);
/* harmony import */ var _platform_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12949);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33737);
/* harmony import */ var _policy_rules_index_generated_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88522);
/* harmony import */ var _policy_world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37988);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86762);
/* harmony import */ var _report_changes_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91227);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47912);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72631);












/** Explains any Terraform plan, for people who bring their own Terraform: no manifest, no positions. */
const report = async (context) => {
    const { options, platform } = context;
    if (options.from === undefined)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .userError */ .I)('report needs --from PLAN.JSON.', 'Make it with `terraform show -json PLAN > plan.json`, or pipe it in: --from -');
    const bytes = options.from === '-' ? _platform_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo.readInput() : await (0,_platform_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(options.from);
    if (bytes === undefined)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .userError */ .I)(`${options.from} does not exist.`, 'Make it with `terraform show -json PLAN > plan.json`.');
    const plan = await (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readTerraformPlan */ .uI)(bytes);
    // A plan that changes nothing but tells drift was made to look for it.
    const lookedForDrift = plan.resources.every(({ actions }) => actions.every((action) => action === 'no-op'));
    const changeSet = (0,_changes_build_js__WEBPACK_IMPORTED_MODULE_0__/* .toChangeSet */ .Y)(plan, { allDrift: lookedForDrift });
    const date = (0,_present_js__WEBPACK_IMPORTED_MODULE_9__/* .today */ .E)(platform);
    const { findings } = (0,_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_10__/* .evaluate */ ._)((0,_policy_world_js__WEBPACK_IMPORTED_MODULE_5__/* .worldOf */ .c)(plan), _policy_rules_index_generated_js__WEBPACK_IMPORTED_MODULE_4__/* .RULES */ .y, { locate: () => ({}), waivers: [], today: date });
    const verdict = (0,_gate_decide_js__WEBPACK_IMPORTED_MODULE_11__/* .decide */ .L)(changeSet, findings, {
        exceptions: { allowDelete: [], allowReplace: [] },
        failOn: 'high',
        today: date,
    });
    const told = {
        target: { name: options.from === '-' ? 'plan' : options.from },
        changeSet,
        findings,
        verdict,
    };
    const markdown = (0,_report_changes_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .changesMarkdown */ .T4)(told, {});
    return {
        exitCode: 0,
        json: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_8__/* .planReportJson */ .a)(told),
        text: (colour) => {
            if (options.format === 'markdown')
                return markdown;
            if (options.format === 'json')
                return JSON.stringify((0,_report_json_js__WEBPACK_IMPORTED_MODULE_8__/* .planReportJson */ .a)(told), undefined, 2);
            return (0,_present_js__WEBPACK_IMPORTED_MODULE_9__/* .reportText */ .U)(told, colour);
        },
        summary: markdown,
        outputs: {},
    };
};


/***/ }),

/***/ 93218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ changesTerminal),
/* harmony export */   s: () => (/* binding */ driftTerminal)
/* harmony export */ });
/* harmony import */ var _extras_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45289);
/* harmony import */ var _resource_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32744);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98161);



const WIDTH = 110;
/** All that a plan will do, line by line, the most dangerous resource first. */
function changesTerminal(changeSet, options) {
    const tone = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(options.colour);
    const width = options.width ?? WIDTH;
    const { resources, outputs, hooks } = changeSet;
    return [
        ...(0,_extras_js__WEBPACK_IMPORTED_MODULE_0__/* .warnings */ .AR)(changeSet).map((warning) => tone.yellow(warning)),
        ...((0,_extras_js__WEBPACK_IMPORTED_MODULE_0__/* .changesNothing */ .TY)(changeSet) ? ['Nothing changes.'] : []),
        ...resourceList(resources, options),
        ...section(tone, 'Would also run', hooks.map(_extras_js__WEBPACK_IMPORTED_MODULE_0__/* .hookSentence */ .R$)),
        ...section(tone, 'Outputs', outputs.map((output) => (0,_extras_js__WEBPACK_IMPORTED_MODULE_0__/* .outputLine */ .MI)(output, width - 2))),
        ...section(tone, 'Adjusted to what the cloud offers', (options.roundings ?? []).map(_extras_js__WEBPACK_IMPORTED_MODULE_0__/* .roundingSentence */ .q2)),
        ...(changeSet.drift.length > 0 ? [''] : []),
        ...driftTerminal(changeSet.drift, options),
    ];
}
/** What somebody changed behind the engine's back, line by line; nothing when there is no drift. */
function driftTerminal(drift, options) {
    if (drift.length === 0)
        return [];
    const verb = drift.length === 1 ? 'differs' : 'differ';
    const head = `Drift: ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(drift.length, 'resource')} ${verb} from what was applied`;
    return [(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(options.colour).bold(head), ...resourceList(drift, options)];
}
function resourceList(changes, options) {
    const tone = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(options.colour);
    const shown = changes.slice(0, options.limit);
    const created = shown.filter(isCreation).length;
    const fold = options.foldCreated !== undefined && created > options.foldCreated;
    const lines = shown.flatMap((change) => {
        const all = (0,_resource_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceLines */ .uW)(change, options.width ?? WIDTH).map((line) => (0,_resource_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .coloured */ .qY)(line, tone).trimEnd());
        return fold && isCreation(change) ? all.slice(0, 1) : all;
    });
    const folded = fold
        ? [tone.dim(`    (attributes of ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(created, 'created resource')} left out here)`)]
        : [];
    if (shown.length === changes.length)
        return [...lines, ...folded];
    return [...lines, ...folded, tone.bold(`${shown.length} of ${changes.length} shown`)];
}
function isCreation({ actions }) {
    return actions.every((action) => action === 'create' || action === 'read');
}
function section(tone, title, lines) {
    return lines.length === 0 ? [] : ['', tone.bold(title), ...lines.map((line) => `  ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(line)}`)];
}


/***/ })

};
