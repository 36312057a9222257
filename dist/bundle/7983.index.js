export const id = 7983;
export const ids = [7983];
export const modules = {

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

/***/ 7983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandbox: () => (/* binding */ sandbox)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sandbox_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44116);
/* harmony import */ var _version_generated_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2826);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99556);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38523);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78726);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51238);
/* harmony import */ var _planning_stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36081);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89999);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99323);










/** A cloud on this machine: up, down, status, and `try`, which does the whole road on a manifest. */
const sandbox = async (given) => {
    const context = { ...given, options: { ...given.options, sandbox: true } };
    const { platform } = context;
    const action = context.words[0];
    if (action === 'try')
        return tryRoad(context);
    if (action === 'down')
        return told((await (0,_sandbox_server_js__WEBPACK_IMPORTED_MODULE_1__/* .sandboxDown */ .G)(platform))
            ? 'The sandbox is stopped; its cloud and its states are gone.'
            : 'No sandbox was running here.', { running: false });
    const running = action === 'up' ? await (0,_target_js__WEBPACK_IMPORTED_MODULE_7__/* .sandboxServer */ .R$)(context) : await (0,_sandbox_server_js__WEBPACK_IMPORTED_MODULE_1__/* .sandboxStatus */ .oY)(platform);
    if (running === undefined)
        return told('No sandbox runs here. Start one: synthinfra sandbox up', { running: false });
    return told(`The sandbox runs at ${running.endpoint} (process ${running.pid}). Stop it: synthinfra sandbox down`, { running: true, endpoint: running.endpoint, pid: running.pid, requestLog: running.requestLog });
};
/** The main job, end to end: validate, render, plan, gate, apply, drift. */
async function tryRoad(context) {
    const { platform, options } = context;
    const deployment = await (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadDeployment */ .GP)(context);
    const { provider, region } = deployment.spec.target;
    platform.log.info(` synthinfra ${_version_generated_js__WEBPACK_IMPORTED_MODULE_8__/* .VERSION */ .x}   ${options.file} → ${deployment.name} · ${deployment.environment} · ${provider} ${region} (sandbox)\n`);
    const folder = (0,_planning_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .planFolder */ .YI)(context, deployment.environment);
    const planned = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__.plan)(context);
    // Of a preview nothing can be applied.
    if (planned.exitCode !== 0 || planned.outputs['verdict'] === 'preview')
        return planned;
    const approve = (planned.outputs['digest'] ?? '').replaceAll(' ', ',');
    const quiet = {
        ...context,
        platform: { ...platform, log: { ...platform.log, step: skipTold(platform.log.step) } },
    };
    const applied = await (0,_apply_js__WEBPACK_IMPORTED_MODULE_2__.applySaved)({ ...quiet, options: { ...options, approve } }, folder);
    const found = await (0,_drift_js__WEBPACK_IMPORTED_MODULE_3__.drift)(quiet);
    const lines = [
        applied.text(false),
        '',
        ' What the sandbox cannot show: it keeps a record of every resource, but runs no container and no machine, sends no',
        ' mail, and asks for no permission. What AWS itself would refuse, it may let through.',
        '',
        ` Next: change something in ${options.file} and run: synthinfra plan ${options.file} --sandbox`,
        ` The whole plan: ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_9__/* .shorter */ .A8)(platform, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'main', 'report.md'))}`,
        ` Take it down: synthinfra destroy ${options.file} --env ${deployment.environment} --sandbox · stop the sandbox: synthinfra sandbox down`,
        ' (`synthinfra` stands for `node dist/cli/main.js`.)',
    ];
    return {
        exitCode: found.exitCode,
        json: { schemaVersion: 1, plan: planned.json, apply: applied.json, drift: found.json },
        text: (colour) => found.exitCode === 0 ? lines.join('\n') : `${lines.join('\n')}\n${found.text(colour)}`,
        outputs: {},
    };
}
/** The steps that plan has told already are not told again by apply and drift. */
function skipTold(step) {
    const again = new Set(['manifest', 'render', 'plan', 'changes', 'policy', 'gate']);
    const silent = { update: () => { }, done: () => { } };
    return (name) => (again.has(name) ? { ...silent, fail: (text) => step(name).fail(text) } : step(name));
}
function told(sentence, json) {
    return { exitCode: 0, json: { schemaVersion: 1, ...json }, text: () => sentence, outputs: {} };
}


/***/ })

};
