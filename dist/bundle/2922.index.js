export const id = 2922;
export const ids = [2922];
export const modules = {

/***/ 29698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ errorsOf),
/* harmony export */   Jq: () => (/* binding */ nothingToApply),
/* harmony export */   LW: () => (/* binding */ applyStage),
/* harmony export */   PZ: () => (/* binding */ requireApplied),
/* harmony export */   cn: () => (/* binding */ runEngine),
/* harmony export */   hG: () => (/* binding */ outcomeSummary),
/* harmony export */   vx: () => (/* binding */ requireVerdict)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48486);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73320);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89999);





/** What a person must type of a digest before it counts: enough to be meant, short enough to be typed. */
const SHORTEST_APPROVAL = 7;
/**
 * Refuses what may not be applied: a blocked verdict, or one that needs approval and did not get it for this digest.
 * @param confirmed the deployment's name was given for a destroy, which is an approval of its own.
 */
function requireVerdict(context, { judgement }, confirmed = false) {
    const { verdict, changeSet } = judgement;
    const reasons = verdict.reasons.filter(({ effect }) => effect !== 'note');
    const problems = reasons.map(({ message, fix, at }) => ({
        severity: 'error',
        message,
        ...(fix === undefined ? {} : { fix }),
        ...(at === undefined ? {} : { at }),
    }));
    if (verdict.decision === 'block')
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(problems, 2);
    if (verdict.decision === 'allow' || confirmed)
        return;
    const approvals = (context.options.approve ?? '')
        .split(',')
        .filter((text) => text.length >= SHORTEST_APPROVAL);
    if (approvals.some((text) => changeSet.digest.startsWith(text)))
        return;
    const fix = `Read the changes above; if they are right: --approve ${changeSet.digest.slice(0, SHORTEST_APPROVAL)}`;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y([...problems, ...(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .I)('These changes need approval; nothing was applied.', fix, 2).problems], 2);
}
/** Applies one planned stage, telling how it went. @throws UserError when it failed; nothing is retried. */
async function applyStage(context, planned) {
    return requireApplied(context.platform, await runEngine(context, planned));
}
/** Lets the engine apply one planned stage, and keeps and tells how that went, however it did. */
async function runEngine(context, planned) {
    const { platform } = context;
    const applied = await (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .inStep */ .qg)(platform, 'apply', async (step) => {
        const outcome = await planned.session.apply(planned.judgement.receipt.run, (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .tellIn */ .VK)(platform, step));
        const [head, ...lines] = (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeLines */ .qx)(outcomeSummary(planned, outcome));
        if (outcome.result === 'applied')
            step.done(head ?? '');
        else
            step.fail(head ?? '');
        for (const line of lines)
            platform.log.info(`              ${line}`);
        return outcome;
    });
    await (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(planned.dir, 'outcome.json'), `${JSON.stringify({ schemaVersion: 1, ...applied }, undefined, 2)}\n`);
    return applied;
}
/** How an apply ended, for people. */
function outcomeSummary({ judgement: { changeSet } }, applied) {
    const { result, base, mayExist } = applied;
    return {
        status: result === 'applied' ? 'done' : result === 'interrupted' ? 'cancelled' : 'failed',
        done: countsOf(applied),
        finished: applied.done.length,
        total: changeSet.resources.filter(({ actions }) => actions.some((action) => ['create', 'update', 'delete', 'replace'].includes(action))).length,
        ...(base === undefined ? {} : { serial: base.serial }),
        mayExist,
    };
}
/** What went wrong in an apply; nothing when it is whole, and its state is where it belongs. */
function errorsOf({ result, problems }) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0 || result === 'applied')
        return errors;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .I)(`The apply was ${result}.`, 'Plan again: what is left is in the new plan.', 3).problems;
}
/** Tells what an engine warned of. @throws UserError (3) when the apply is not whole. */
function requireApplied({ log }, applied) {
    for (const { severity, message } of applied.problems)
        if (severity === 'warning')
            log.warn(message);
    const errors = errorsOf(applied);
    if (errors.length > 0)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(errors, 3);
    return applied;
}
/** True when an apply would not even change the state. */
function nothingToApply({ judgement: { changeSet } }) {
    return changeSet.resources.length === 0 && changeSet.outputs.length === 0 && changeSet.hooks.length === 0;
}
function countsOf({ done }) {
    const count = (action) => done.filter((change) => change.action === action).length;
    return {
        create: count('create'),
        update: count('update'),
        delete: count('delete'),
        replace: count('replace'),
        import: 0,
        move: 0,
        forget: 0,
        read: 0,
    };
}


/***/ }),

/***/ 52922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   destroy: () => (/* binding */ destroy)
/* harmony export */ });
/* harmony import */ var _platform_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12949);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
/* harmony import */ var _report_changes_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91227);
/* harmony import */ var _acting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12114);
/* harmony import */ var _applying_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29698);
/* harmony import */ var _plan_outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47266);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92364);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72631);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99473);









/** Plans the end of a deployment, shows it, asks for the deployment's name, and takes it down. */
const destroy = async (context) => {
    const { deployment, stacks } = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_5__/* .prepare */ .iA)(context);
    requireSameName(context, deployment.name);
    return (0,_acting_js__WEBPACK_IMPORTED_MODULE_3__/* .acting */ .dg)(context, deployment, 'apply', (acted) => destroyAll(acted, deployment, stacks));
};
async function destroyAll(context, deployment, stacks) {
    const folder = (0,_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .planFolder */ .YI)(context, deployment.environment);
    const planned = [];
    for (const stage of await (0,_planning_js__WEBPACK_IMPORTED_MODULE_5__/* .renderAll */ .Yl)(context, deployment, [...stacks].reverse(), folder)) {
        const one = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_5__/* .planStage */ .cJ)(context, stage, { mode: 'destroy' });
        await (0,_planning_js__WEBPACK_IMPORTED_MODULE_5__/* .keepEvidence */ .N)(one);
        planned.push(one);
    }
    if (planned.every(_applying_js__WEBPACK_IMPORTED_MODULE_4__/* .nothingToApply */ .Jq))
        return outcomeOf(planned, 'There is nothing to destroy.');
    await requireName(context, deployment.name, planned);
    for (const one of planned) {
        (0,_applying_js__WEBPACK_IMPORTED_MODULE_4__/* .requireVerdict */ .vx)(context, one, true);
        if (!(0,_applying_js__WEBPACK_IMPORTED_MODULE_4__/* .nothingToApply */ .Jq)(one))
            await (0,_applying_js__WEBPACK_IMPORTED_MODULE_4__/* .applyStage */ .LW)(context, one);
    }
    return outcomeOf(planned, `${deployment.name} · ${deployment.environment} is gone.`);
}
async function requireName(context, name, planned) {
    if (context.options.confirm === name)
        return;
    context.platform.log.info(planned.map(({ judgement }) => (0,_present_js__WEBPACK_IMPORTED_MODULE_6__/* .reportText */ .U)(judgement.report, false)).join('\n'));
    if ((await (0,_platform_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(` To destroy all of this, type the name of the deployment (${name}): `)) === name)
        return;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)('Nothing was destroyed: its name was not given.', `If you mean it: --confirm ${name}`, 2);
}
/** A wrong name is told at once: nobody has to wait for a plan to hear of it. */
function requireSameName({ options: { confirm } }, name) {
    if (confirm === undefined || confirm === name)
        return;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)(`Nothing was destroyed: the deployment is called ${name}, not ${confirm}.`, `If you mean it: --confirm ${name}`, 2);
}
function outcomeOf(planned, sentence) {
    return {
        exitCode: 0,
        json: {
            schemaVersion: 1,
            destroyed: planned.map(({ stage, judgement }) => ({
                stack: stage.stack.id,
                counts: judgement.changeSet.counts,
            })),
        },
        text: () => ` ${sentence}`,
        summary: planned
            .map(({ judgement }) => (0,_report_changes_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .changesMarkdown */ .T4)(judgement.report, { footer: sentence }))
            .join('\n\n'),
        outputs: (0,_plan_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .planOutputs */ .i)(planned),
    };
}


/***/ }),

/***/ 47266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ planOutputs)
/* harmony export */ });
/** Digest and counts of planned stages, as outputs of an action. */
function planOutputs(planned) {
    const sum = (action) => String(planned.reduce((total, { judgement }) => total + judgement.changeSet.counts[action], 0));
    return {
        digest: planned.map(({ judgement }) => judgement.changeSet.digest).join(' '),
        create: sum('create'),
        update: sum('update'),
        replace: sum('replace'),
        delete: sum('delete'),
        changes: String(planned.reduce((total, { judgement }) => total + judgement.changeSet.resources.length, 0)),
        drift: String(planned.reduce((total, { judgement }) => total + judgement.changeSet.drift.length, 0)),
    };
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
