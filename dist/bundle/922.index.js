export const id = 922;
export const ids = [922,777];
export const modules = {

/***/ 9698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ nothingToApply),
/* harmony export */   LW: () => (/* binding */ applyStage),
/* harmony export */   vx: () => (/* binding */ requireVerdict)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8486);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6762);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3320);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9999);





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
    const { platform } = context;
    const { changeSet, receipt } = planned.judgement;
    const applied = await (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .inStep */ .qg)(platform, 'apply', async (step) => {
        const outcome = await planned.session.apply(receipt.run, (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .tellIn */ .VK)(platform, step));
        const [head, ...lines] = (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeLines */ .qx)({
            status: outcome.result === 'applied' ? 'done' : outcome.result === 'interrupted' ? 'cancelled' : 'failed',
            done: countsOf(outcome),
            finished: outcome.done.length,
            total: changeSet.resources.filter(({ actions }) => actions.some((action) => ['create', 'update', 'delete', 'replace'].includes(action))).length,
            ...(outcome.base === undefined ? {} : { serial: outcome.base.serial }),
            mayExist: outcome.mayExist,
        });
        if (outcome.result === 'applied')
            step.done(head ?? '');
        else
            step.fail(head ?? '');
        for (const line of lines)
            platform.log.info(`              ${line}`);
        return outcome;
    });
    await (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(planned.dir, 'outcome.json'), `${JSON.stringify({ schemaVersion: 1, ...applied }, undefined, 2)}\n`);
    const errors = applied.problems.filter(({ severity }) => severity === 'error');
    for (const { severity, message } of applied.problems)
        if (severity === 'warning')
            platform.log.warn(message);
    if (applied.result !== 'applied' || errors.length > 0) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(errors.length > 0
            ? errors
            : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .I)(`The apply was ${applied.result}.`, 'Plan again: what is left is in the new plan.', 3)
                .problems, 3);
    }
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

/***/ 2922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   destroy: () => (/* binding */ destroy)
/* harmony export */ });
/* harmony import */ var _platform_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2949);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6762);
/* harmony import */ var _report_changes_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3501);
/* harmony import */ var _applying_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9698);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8777);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7376);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2631);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7464);








/** Plans the end of a deployment, shows it, asks for the deployment's name, and takes it down. */
const destroy = async (context) => {
    const { deployment, stacks } = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_5__/* .prepare */ .iA)(context);
    requireSameName(context, deployment.name);
    const folder = (0,_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .planFolder */ .YI)(context, deployment.environment);
    const planned = [];
    for (const stage of await (0,_planning_js__WEBPACK_IMPORTED_MODULE_5__/* .renderAll */ .Yl)(context, deployment, [...stacks].reverse(), folder)) {
        const one = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_5__/* .planStage */ .cJ)(context, stage, { mode: 'destroy' });
        await (0,_planning_js__WEBPACK_IMPORTED_MODULE_5__/* .keepEvidence */ .N)(one);
        planned.push(one);
    }
    if (planned.every(_applying_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingToApply */ .Jq))
        return outcomeOf(planned, 'There is nothing to destroy.');
    await requireName(context, deployment.name, planned);
    for (const one of planned) {
        (0,_applying_js__WEBPACK_IMPORTED_MODULE_3__/* .requireVerdict */ .vx)(context, one, true);
        if (!(0,_applying_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingToApply */ .Jq)(one))
            await (0,_applying_js__WEBPACK_IMPORTED_MODULE_3__/* .applyStage */ .LW)(context, one);
    }
    return outcomeOf(planned, `${deployment.name} · ${deployment.environment} is gone.`);
};
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
            .map(({ judgement }) => (0,_report_changes_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .changesMarkdown */ .T)(judgement.report, { footer: sentence }))
            .join('\n\n'),
        outputs: (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.planOutputs)(planned),
    };
}


/***/ }),

/***/ 8777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan),
/* harmony export */   planOutputs: () => (/* binding */ planOutputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _report_changes_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3501);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7912);
/* harmony import */ var _applying_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9698);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7376);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2631);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3593);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7464);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9999);
/* harmony import */ var _vanished_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4084);










/** Shows what would change, which policies it breaks, and whether it may be applied. */
const plan = async (given) => {
    const vanished = await (0,_vanished_js__WEBPACK_IMPORTED_MODULE_8__/* .missingEnvironment */ .kP)(given);
    const context = vanished?.context ?? given;
    const { deployment, stacks } = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_4__/* .prepare */ .iA)(context);
    await (0,_vanished_js__WEBPACK_IMPORTED_MODULE_8__/* .tellVanished */ .Ax)(context);
    const folder = (0,_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .planFolder */ .YI)(context, deployment.environment);
    const planned = [];
    for (const stage of await (0,_planning_js__WEBPACK_IMPORTED_MODULE_4__/* .renderAll */ .Yl)(context, deployment, stacks, folder)) {
        const one = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_4__/* .planStage */ .cJ)(context, stage, vanished === undefined ? { mode: 'change' } : { mode: 'destroy', reasons: [vanished.reason] });
        await (0,_planning_js__WEBPACK_IMPORTED_MODULE_4__/* .keepEvidence */ .N)(one);
        planned.push(one);
    }
    await (0,_request_js__WEBPACK_IMPORTED_MODULE_6__/* .writeRequest */ .X)(folder, context.options, deployment.environment, stacks.map(({ id }) => id));
    return outcomeOf(context, planned, folder);
};
/** What both doors get of planned stages. */
function outcomeOf(context, planned, folder) {
    const { platform } = context;
    const decision = gravest(planned.map(({ judgement }) => judgement.verdict.decision));
    const reports = planned.map(({ judgement }) => judgement.report);
    const shown = (0,_steps_js__WEBPACK_IMPORTED_MODULE_9__/* .shorter */ .A8)(platform, folder);
    return {
        exitCode: decision === 'block' ? 2 : 0,
        json: { schemaVersion: 1, plan: shown, verdict: decision, targets: reports.map(_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .planReportJson */ .a) },
        text: (colour) => [
            '',
            ...reports.map((report) => (0,_present_js__WEBPACK_IMPORTED_MODULE_5__/* .reportText */ .U)(report, colour)),
            '',
            nextStep(decision, planned, shown),
        ].join('\n'),
        summary: reports.map((report) => (0,_report_changes_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .changesMarkdown */ .T)(report)).join('\n\n'),
        outputs: {
            verdict: decision,
            ...planOutputs(planned),
            plan: folder,
            receipt: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(planned[0]?.dir ?? folder, 'receipt.json'),
            report: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(planned[0]?.dir ?? folder, 'report.md'),
            files: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(planned[0]?.dir ?? folder, 'root'),
        },
    };
}
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
function gravest(decisions) {
    return ['block', 'needs-approval'].find((decision) => decisions.includes(decision)) ?? 'allow';
}
function nextStep(decision, planned, folder) {
    if (decision === 'block')
        return ' Nothing can be applied. Mend the reasons above, and plan again.';
    if (planned.every(_applying_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingToApply */ .Jq))
        return ' Nothing is to be applied.';
    const digests = planned.map(({ judgement }) => judgement.changeSet.digest.slice(0, 7)).join(',');
    const approve = decision === 'needs-approval' ? ` --approve ${digests}` : '';
    return ` Next: synthinfra apply --plan ${folder}${approve}`;
}


/***/ }),

/***/ 2631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today),
/* harmony export */   U: () => (/* binding */ reportText)
/* harmony export */ });
/* harmony import */ var _report_changes_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3218);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5636);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3320);




/** A dozen new resources are read; eighty are skimmed, and stand whole in the change set beside the plan. */
const FOLD_CREATED = 12;
/** The UTC date, YYYY-MM-DD: what waivers and exceptions are measured against. */
function today(platform) {
    return platform.now().toISOString().slice(0, 10);
}
/** What a person reads of one plan on a terminal: changes first, then what fails, then whether it may be applied. */
function reportText(report, colour) {
    const tone = (0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(colour);
    const { changeSet, findings, verdict, roundings } = report;
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
        ` ${mark} ${(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .gateLine */ .C_)(verdict, changeSet.counts)}`,
        ...reasons,
        '',
        tone.dim(` Changes ${changeSet.digest.slice(0, 7)}`),
    ].join('\n');
}


/***/ }),

/***/ 3593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ writeRequest),
/* harmony export */   i: () => (/* binding */ readRequest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4715);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8486);
/* harmony import */ var _platform_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1248);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6762);





const FILE = 'request.json';
/** Keeps a request beside the plans of its stacks. */
async function writeRequest(folder, options, environment, stacks) {
    const { file, image, sandbox, reason, expires } = options;
    const request = {
        schemaVersion: 1,
        environment,
        options: {
            file,
            image,
            sandbox,
            'allow-delete': options['allow-delete'],
            'allow-replace': options['allow-replace'],
            reason,
            expires,
            'provider-mirror': options['provider-mirror'],
        },
        stacks,
    };
    await (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, FILE), `${JSON.stringify(request, undefined, 2)}\n`);
}
/** The request of a plan folder. @throws UserError when there is none. */
async function readRequest(folder, shown) {
    const text = await (0,_platform_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, FILE));
    if (text === undefined)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .userError */ .I)(`There is no saved plan in ${shown}.`, 'Run `synthinfra plan` first; it says where the plan is.');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .userError */ .I)(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(shown, FILE)} cannot be read: ${cause.message}`, 'Plan again.', 1, {
            cause,
        });
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(value) || value['schemaVersion'] !== 1 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(value['options']))
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .userError */ .I)(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(shown, FILE)} is not what this version writes beside a plan.`, 'Plan again.');
    return value;
}


/***/ }),

/***/ 4084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ tellVanished),
/* harmony export */   kP: () => (/* binding */ missingEnvironment),
/* harmony export */   lU: () => (/* binding */ vanishedEnvironments)
/* harmony export */ });
/* harmony import */ var _manifest_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9110);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5892);


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

/***/ 3218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ changesTerminal),
/* harmony export */   s: () => (/* binding */ driftTerminal)
/* harmony export */ });
/* harmony import */ var _extras_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5289);
/* harmony import */ var _resource_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2744);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);



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
