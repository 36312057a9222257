export const id = 1238;
export const ids = [1238];
export const modules = {

/***/ 3231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ errorsOf),
/* harmony export */   Jq: () => (/* binding */ nothingToApply),
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
/**
 * Lets the engine apply one planned stage, and keeps and tells how that went, however it did.
 * @param keep puts a state that the backend refused where it can be found again.
 */
async function runEngine(context, planned, keep) {
    const { platform } = context;
    const applied = await (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .inStep */ .qg)(platform, 'apply', async (step) => {
        const ended = await planned.session.apply(planned.judgement.receipt.run, (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .tellIn */ .VK)(platform, step));
        const outcome = await keep(ended);
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
function outcomeSummary({ judgement, stage }, applied) {
    const { changeSet } = judgement;
    const { result, base, kept, mayExist } = applied;
    return {
        status: result === 'applied' ? 'done' : result === 'interrupted' ? 'cancelled' : 'failed',
        done: countsOf(applied),
        finished: applied.done.length,
        total: changeSet.resources.filter(({ actions }) => actions.some((action) => ['create', 'update', 'delete', 'replace'].includes(action))).length,
        ...(base === undefined ? {} : { serial: base.serial }),
        ...(stage.backend.kind === 'release' ? { release: true } : {}),
        ...(kept === undefined ? {} : { kept: kept.place ?? 'a file of that machine' }),
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

/***/ 51238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/report/changes-markdown.js
var changes_markdown = __webpack_require__(91227);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/pipeline/acting/acting.js
var acting = __webpack_require__(72733);
// EXTERNAL MODULE: ./build/src/pipeline/acting/run-event.js + 1 modules
var run_event = __webpack_require__(51282);
// EXTERNAL MODULE: ./build/src/pipeline/acting/standing.js
var standing = __webpack_require__(15253);
// EXTERNAL MODULE: ./build/src/pipeline/applying/engine.js
var engine = __webpack_require__(3231);
// EXTERNAL MODULE: ./build/src/pipeline/planning/outputs.js
var outputs = __webpack_require__(45022);
// EXTERNAL MODULE: ./build/src/pipeline/planning/planning.js + 1 modules
var planning = __webpack_require__(44093);
// EXTERNAL MODULE: ./build/src/pipeline/planning/present.js
var present = __webpack_require__(75779);
// EXTERNAL MODULE: ./build/src/sandbox/server.js + 2 modules
var server = __webpack_require__(44116);
// EXTERNAL MODULE: ./build/src/pipeline/planning/stage.js + 17 modules
var stage = __webpack_require__(36081);
;// CONCATENATED MODULE: ./build/src/pipeline/planning/preview.js







/**
 * What a run without identity can show: the manifest planned against an empty sandbox, so that everything is new, and
 * the policies on that. Nothing of it is kept for an apply.
 * @param why the sentence that says why there is no more.
 * @param tell is told the reports, which have no receipts.
 */
async function preview(given, deployment, stacks, why, tell) {
    const context = { ...given, options: { ...given.options, sandbox: true } };
    context.platform.log.warn(why);
    const folder = `${(0,stage/* planFolder */.YI)(context, deployment.environment)}/preview`;
    const planned = await plannedAside(context, deployment, stacks, folder);
    const reports = planned.map(({ judgement }) => ({ ...judgement.report, preview: why }));
    tell(reports.map((report) => ({ report })));
    const blocked = planned.some(({ judgement }) => judgement.verdict.decision === 'block');
    return {
        exitCode: blocked ? 2 : 0,
        json: { schemaVersion: 1, preview: why, targets: reports.map(json/* planReportJson */.a) },
        text: (colour) => ['', ...reports.map((report) => (0,present/* reportText */.U)(report, colour))].join('\n'),
        summary: reports.map((report) => (0,changes_markdown/* changesMarkdown */.T4)(report)).join('\n\n'),
        outputs: { verdict: blocked ? 'block' : 'preview', ...(0,outputs/* planOutputs */.i)(planned) },
    };
}
/** The sandbox is there for this plan alone: nobody comes back for it. One that ran before belongs to somebody. */
async function plannedAside(context, deployment, stacks, folder) {
    const mine = (await (0,server/* sandboxStatus */.oY)(context.platform)) === undefined;
    try {
        const planned = [];
        for (const stage of await (0,planning/* renderAll */.Yl)(context, deployment, stacks, folder))
            planned.push(await (0,planning/* planStage */.cJ)(context, stage, { mode: 'change' }));
        return planned;
    }
    finally {
        if (mine)
            await (0,server/* stopServer */.gG)(context.platform);
    }
}

// EXTERNAL MODULE: ./build/src/github/client.js + 2 modules
var client = __webpack_require__(55403);
// EXTERNAL MODULE: ./build/src/github/pulls.js
var pulls = __webpack_require__(48153);
;// CONCATENATED MODULE: ./build/src/pipeline/planning/proposed-files.js



/**
 * Paths from the root of the repository that the proposed changes of this run touch; undefined where GitHub does not
 * name them all, or may not be asked: then nobody can say that no workflow is among them.
 */
async function proposedFiles(platform) {
    const event = await (0,run_event/* runEvent */.K)(platform);
    const { githubToken: token, env } = platform;
    if (event?.proposed === undefined || token === undefined)
        return undefined;
    const { repository, proposed } = event;
    const github = (0,client/* connect */.Ng)((0,client/* repositoryOn */.YD)(env, repository, token));
    if (proposed.number === undefined) {
        // Of a group in the merge queue: what a comment or another run is started by names no commit of changes.
        return event.name === 'merge_group'
            ? (0,pulls/* changedBetween */.jr)(github, proposed.base, env['GITHUB_SHA'] ?? '')
            : undefined;
    }
    return (0,pulls/* changedPaths */.vl)(github, proposed.number).catch((error) => {
        if (error instanceof client/* GithubError */.E1)
            return undefined;
        throw error;
    });
}

// EXTERNAL MODULE: ./build/src/pipeline/planning/request.js
var request = __webpack_require__(62133);
// EXTERNAL MODULE: ./build/src/pipeline/planning/vanished.js
var planning_vanished = __webpack_require__(31400);
// EXTERNAL MODULE: ./build/src/pipeline/steps.js
var steps = __webpack_require__(89999);
;// CONCATENATED MODULE: ./build/src/pipeline/plan.js
















/** Shows what would change, which policies it breaks, and whether it may be applied; leaves a leg when asked to. */
const plan = async (context) => {
    if (context.options.evidence === 'none')
        return plan_planning(context, () => { });
    const { leavingLeg } = await Promise.all(/* import() */[__webpack_require__.e(1785), __webpack_require__.e(569)]).then(__webpack_require__.bind(__webpack_require__, 50569));
    return leavingLeg(context, (tell) => plan_planning(context, tell));
};
async function plan_planning(given, tell) {
    const vanished = await (0,planning_vanished/* missingEnvironment */.kP)(given);
    const context = vanished?.context ?? given;
    const { deployment, stacks } = await (0,planning/* prepare */.iA)(context);
    await (0,planning_vanished/* tellVanished */.Ax)(context);
    const found = await withFacts(context, await (0,standing/* standing */.J)(context, deployment, 'plan'));
    if (found.kind === 'none')
        return preview((0,acting/* withRules */.O2)(context, found), deployment, stacks, found.why, tell);
    const options = {
        mode: vanished === undefined ? 'change' : 'destroy',
        reasons: vanished === undefined ? [] : [vanished.reason],
    };
    const planned = await (0,acting/* actingAs */.J6)(context, deployment, found, (acted) => planAll(acted, deployment, stacks, options));
    tell(planned.map(({ judgement }) => judgement));
    return outcomeOf(context, planned, (0,stage/* planFolder */.YI)(context, deployment.environment));
}
/** What differs beside the manifest is asked for where changes are judged, and nowhere else. */
async function withFacts({ platform }, found) {
    if (found.proposed === undefined)
        return found;
    const facts = { changedFiles: await proposedFiles(platform) };
    return { ...found, proposed: { ...found.proposed, facts } };
}
async function planAll(context, deployment, stacks, options) {
    const folder = (0,stage/* planFolder */.YI)(context, deployment.environment);
    const planned = [];
    const compare = await comparing(context);
    for (const stage of await (0,planning/* renderAll */.Yl)(context, deployment, stacks, folder)) {
        const fresh = await (0,planning/* planStage */.cJ)(context, stage, options);
        const one = compare === undefined ? fresh : await compare(fresh, options);
        await (0,planning/* keepEvidence */.N)(one);
        planned.push(one);
    }
    await (0,request/* writeRequest */.X)(folder, context.options, deployment.environment, stacks.map(({ id }) => id));
    return planned;
}
/** In a merge queue each plan is compared with what was reviewed. */
async function comparing(context) {
    const event = await (0,run_event/* runEvent */.K)(context.platform);
    return event?.name === 'merge_group'
        ? (await Promise.all(/* import() */[__webpack_require__.e(1785), __webpack_require__.e(2700), __webpack_require__.e(7386)]).then(__webpack_require__.bind(__webpack_require__, 67386))).comparison(context, event)
        : undefined;
}
/** What both doors get of planned stages. */
function outcomeOf(context, planned, folder) {
    const { platform } = context;
    const decision = gravest(planned.map(({ judgement }) => judgement.verdict.decision));
    const reports = planned.map(({ judgement }) => judgement.report);
    const shown = (0,steps/* shorter */.A8)(platform, folder);
    return {
        exitCode: decision === 'block' ? 2 : 0,
        json: { schemaVersion: 1, plan: shown, verdict: decision, targets: reports.map(json/* planReportJson */.a) },
        text: (colour) => [
            '',
            ...reports.map((report) => (0,present/* reportText */.U)(report, colour)),
            '',
            nextStep(decision, planned, shown),
        ].join('\n'),
        summary: reports.map((report) => (0,changes_markdown/* changesMarkdown */.T4)(report)).join('\n\n'),
        outputs: {
            verdict: decision,
            ...(0,outputs/* planOutputs */.i)(planned),
            plan: folder,
            receipt: (0,external_node_path_.join)(planned[0]?.dir ?? folder, 'receipt.json'),
            report: (0,external_node_path_.join)(planned[0]?.dir ?? folder, 'report.md'),
            files: (0,external_node_path_.join)(planned[0]?.dir ?? folder, 'root'),
        },
    };
}
function gravest(decisions) {
    return ['block', 'needs-approval'].find((decision) => decisions.includes(decision)) ?? 'allow';
}
function nextStep(decision, planned, folder) {
    if (decision === 'block')
        return ' Nothing can be applied. Mend the reasons above, and plan again.';
    if (planned.every(engine/* nothingToApply */.Jq))
        return ' Nothing is to be applied.';
    const digests = planned.map(({ judgement }) => judgement.changeSet.digest.slice(0, 7)).join(',');
    const approve = decision === 'needs-approval' ? ` --approve ${digests}` : '';
    return ` Next: synthinfra apply --plan ${folder}${approve}`;
}


/***/ }),

/***/ 75779:
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

/***/ 62133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ writeRequest),
/* harmony export */   i: () => (/* binding */ readRequest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4715);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48486);
/* harmony import */ var _platform_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61248);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86762);





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
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) || value['schemaVersion'] !== 1 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value['options']))
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .userError */ .I)(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(shown, FILE)} is not what this version writes beside a plan.`, 'Plan again.');
    return value;
}


/***/ }),

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
        ...section(tone, 'Shown by exception', (changeSet.exceptions ?? []).map(_extras_js__WEBPACK_IMPORTED_MODULE_0__/* .exceptionSentence */ .VF)),
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
