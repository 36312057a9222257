export const id = 2527;
export const ids = [2527];
export const modules = {

/***/ 12527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drift: () => (/* binding */ drift)
/* harmony export */ });
/* harmony import */ var _report_changes_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93218);
/* harmony import */ var _report_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32315);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98161);
/* harmony import */ var _acting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12114);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92364);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99473);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89999);







/**
 * Tells what differs from what was applied. It decides from the plan's JSON: the engine's exit code cannot tell
 * drift from a change that waits to be applied, and an error from neither.
 */
const drift = async (context) => {
    const { deployment, stacks } = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_4__/* .prepare */ .iA)(context);
    return (0,_acting_js__WEBPACK_IMPORTED_MODULE_3__/* .acting */ .dg)(context, deployment, 'plan', (acted) => driftOf(acted, deployment, stacks));
};
async function driftOf(context, deployment, stacks) {
    const { platform } = context;
    const folder = `${(0,_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .planFolder */ .YI)(context, deployment.environment)}/drift`;
    const found = [];
    let pending = 0;
    for (const stage of await (0,_planning_js__WEBPACK_IMPORTED_MODULE_4__/* .renderAll */ .Yl)(context, deployment, stacks, folder)) {
        const changeSet = await (0,_steps_js__WEBPACK_IMPORTED_MODULE_6__/* .inStep */ .qg)(platform, 'drift', async (step) => {
            const telling = (0,_steps_js__WEBPACK_IMPORTED_MODULE_6__/* .tellIn */ .VK)(platform, step);
            const session = await (0,_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .openStage */ .j$)(context, stage, telling);
            const saved = await session.plan('change', telling);
            const judged = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeSaved */ .hH)(context, stage, session, saved, { mode: 'change' });
            const drifted = judged.changeSet.drift;
            if (drifted.length > 0)
                step.fail(`${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(drifted.length, 'resource')} ${drifted.length === 1 ? 'differs' : 'differ'} from what was applied`);
            else
                step.done('none');
            return judged.changeSet;
        });
        found.push(...changeSet.drift);
        const explained = new Set(changeSet.drift.map(({ address }) => address));
        pending += changeSet.resources.filter(({ address }) => !explained.has(address)).length;
    }
    const waits = pending === 0
        ? []
        : [
            ` Besides, ${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(pending, 'change')} of the manifest ${pending === 1 ? 'waits' : 'wait'} to be applied; that is no drift.`,
        ];
    return {
        exitCode: found.length > 0 ? 2 : 0,
        json: { schemaVersion: 1, environment: deployment.environment, drift: found, pending },
        text: (colour) => [...(0,_report_changes_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .driftTerminal */ .s)(found, { colour }), ...waits, ...nextSteps(found)].join('\n'),
        summary: `### Drift in ${deployment.environment}\n\n${found.length === 0 ? 'None.' : (0,_report_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .driftMarkdown */ .f)(found, { bytes: 60_000 })}\n`,
        outputs: { drift: String(found.length) },
    };
}
function nextSteps(found) {
    if (found.length === 0)
        return [];
    return [
        '',
        ' Revert: plan and apply; the manifest is put back into force. Accept: write what is there now into the manifest.',
    ];
}


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
