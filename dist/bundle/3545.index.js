export const id = 3545;
export const ids = [3545];
export const modules = {

/***/ 58328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ actionsLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14220);


/** Progress in the log of a GitHub job: one plain line when a step ends. */
function actionsLog() {
    const masked = new Set();
    return {
        info: _inert_js__WEBPACK_IMPORTED_MODULE_1__/* .plainly */ .y,
        warn: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(line),
        mask: (value) => {
            masked.add(value);
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(value);
        },
        masked,
        step: (name) => {
            const started = performance.now();
            const end = (mark, text) => (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .plainly */ .y)(` ${mark} ${name.padEnd(10)} ${text}  (${((performance.now() - started) / 1000).toFixed(1)} s)`);
            return { update: () => { }, done: (text) => end('✔', text), fail: (text) => end('✖', text) };
        },
    };
}


/***/ }),

/***/ 14220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ inert),
/* harmony export */   y: () => (/* binding */ plainly)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57264);


/** Prints text in which a line that looks like a workflow command (`::set-output …`) is only text. */
function inert(text) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`::stop-commands::${token}\n${text}\n::${token}::`);
}
/** Prints a line as it is, or inert when the runner might take it for a command: it knows `::name::` and `##[name]`. */
function plainly(line) {
    if (/::|##\[/.test(line))
        inert(line);
    else
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(line);
}


/***/ }),

/***/ 33545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ FOLDERS),
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(57264);
// EXTERNAL MODULE: ./build/src/options.js
var options = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/src/pipeline/index.js
var pipeline = __webpack_require__(98628);
// EXTERNAL MODULE: ./build/src/platform/index.js
var src_platform = __webpack_require__(25633);
// EXTERNAL MODULE: ./build/src/platform/terminal.js + 1 modules
var terminal = __webpack_require__(12949);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/report/problems.js
var problems = __webpack_require__(55470);
// EXTERNAL MODULE: ./build/src/report/summary-limit.js
var summary_limit = __webpack_require__(57506);
// EXTERNAL MODULE: ./build/src/action/actions-log.js
var actions_log = __webpack_require__(58328);
// EXTERNAL MODULE: ./build/src/action/inert.js
var inert = __webpack_require__(14220);
;// CONCATENATED MODULE: ./build/src/action/annotate.js



/**
 * GitHub shows ten errors and ten warnings of a step, and drops the rest in silence; the log has them all.
 * @see https://docs.github.com/actions/reference/limits
 */
const ANNOTATIONS = 10;
/**
 * Shows problems in the diff, as many as GitHub shows, and counts the rest in the log.
 * @param errors how many errors are left to this step.
 */
function annotate(problems, { cwd, workspace }, errors = ANNOTATIONS) {
    const show = (severity, most, write) => {
        const all = problems.filter((problem) => problem.severity === severity);
        for (const problem of all.slice(0, most))
            write(sentence(problem), properties(problem, (file) => (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(cwd, file))));
        if (all.length > most)
            (0,inert/* plainly */.y)(`${most} of ${all.length} ${severity}s are annotated.`);
    };
    show('error', errors, core/* error */.z3);
    show('warning', ANNOTATIONS, core/* warning */.$e);
}
function sentence(problem) {
    return problem.fix === undefined ? problem.message : `${problem.message}\n${problem.fix}`;
}
/** Where GitHub shows a problem in the diff. @param inRepository path of a file from the repository's root. */
function properties(problem, inRepository) {
    if (problem.at === undefined)
        return {};
    const { file, line, column, endColumn } = problem.at;
    return {
        file: inRepository(file),
        startLine: line,
        startColumn: column,
        ...(endColumn === undefined ? {} : { endColumn }),
    };
}

;// CONCATENATED MODULE: ./build/src/action/main.js












/** Name in the job's state; what it says is no secret. */
const FOLDERS = 'folders';
/**
 * The action's front door: reads inputs once, runs one use case, writes outputs, summary, annotations and exit code.
 * @param home folder of the toolkit itself.
 */
async function runAction(definition, home) {
    const outside = (0,src_platform/* createPlatform */.Q)((0,actions_log/* actionsLog */._)());
    const workspace = outside.env['GITHUB_WORKSPACE'] ?? outside.cwd;
    const platform = actionPlatform(outside, workspace);
    try {
        const { command, options } = readInputs(definition);
        const load = pipeline/* USE_CASES */.kA[command] ?? pipeline/* ACTION_USE_CASES */.l0[command];
        if (load === undefined)
            throw new Error(`no use case for ${command}`);
        const useCase = await load();
        const outcome = await useCase({ platform, home, options, words: [] });
        await publish(definition, outcome, platform, workspace);
    }
    catch (error) {
        await fail(error, platform, workspace);
    }
}
/** GitHub's token comes by an input, and folders to be removed go to the post step. */
function actionPlatform(outside, workspace) {
    const githubToken = core/* getInput */.V4('github-token') || outside.githubToken;
    if (githubToken)
        core/* setSecret */.Pq(githubToken);
    const folders = [];
    return {
        ...outside,
        cwd: (0,external_node_path_.resolve)(workspace, core/* getInput */.V4('working-directory') || '.'),
        ...(githubToken ? { githubToken } : {}),
        remember(folder) {
            folders.push(folder);
            core/* saveState */.LZ(FOLDERS, JSON.stringify(folders));
        },
    };
}
function readInputs(definition) {
    const [first] = definition.commands;
    const command = definition.commands.length === 1 ? first : core/* getInput */.V4('command') || first;
    const problems = [];
    if (!definition.commands.includes(command)) {
        problems.push(wrong('command', command, `Choose ${definition.commands.join(', ')}.`));
    }
    const values = {};
    for (const name of definition.options) {
        const text = core/* getInput */.V4((0,options/* inputName */.yu)(name));
        if (text === '')
            continue;
        values[name] = readInput(name, text, problems);
    }
    if (problems.length > 0)
        throw new problem/* UserError */.y(problems);
    return { command, options: { ...(0,options/* defaultOptions */.KQ)(), ...values } };
}
function readInput(name, text, problems) {
    const option = options/* OPTIONS */.lw[name];
    if (option.kind === 'list')
        return text
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== '');
    if (option.kind === 'flag') {
        if (text !== 'true' && text !== 'false')
            problems.push(wrong((0,options/* inputName */.yu)(name), text, 'Write true or false.'));
        return text === 'true';
    }
    if (option.kind === 'choice' && !option.choices.includes(text))
        problems.push(wrong((0,options/* inputName */.yu)(name), text, `Choose ${option.choices.join(', ')}.`));
    return text;
}
function wrong(input, text, fix) {
    return { severity: 'error', message: `The input ${input} is ${JSON.stringify(text)}.`, fix };
}
async function publish(definition, outcome, platform, workspace) {
    (0,inert/* inert */.t)(outcome.text(true));
    // setOutput wraps values in a random delimiter: a value with line breaks cannot add an output.
    for (const [name, value] of Object.entries(outcome.outputs))
        if (name in definition.outputs)
            core/* setOutput */.uH(name, value);
    for (const [name, value] of Object.entries(outcome.exports ?? {}))
        core/* exportVariable */.dN(name, value);
    if (outcome.path !== undefined)
        core/* addPath */.fM(outcome.path);
    if (outcome.summary !== undefined)
        await writeSummary(outcome.summary, platform);
    terminal/* terminal */.Fo.exitCode(outcome.exitCode);
    // The last error is the step's own.
    annotate(outcome.problems ?? [], { cwd: platform.cwd, workspace }, ANNOTATIONS - 1);
    if (outcome.exitCode === 2)
        core/* error */.z3('Blocked, or drift was found: the step summary tells every reason.');
}
async function fail(error, platform, workspace) {
    const told = error instanceof problem/* UserError */.y
        ? error
        : (0,problem/* userError */.I)('synthinfra failed, and it is not your fault: please report this.', undefined, 3, {
            cause: error,
        });
    (0,inert/* inert */.t)((0,problems/* problemsText */.u)(told.problems, { colour: true }));
    annotate(told.problems, { cwd: platform.cwd, workspace });
    if (!(error instanceof problem/* UserError */.y) && error instanceof Error)
        (0,inert/* inert */.t)(error.stack ?? error.message);
    await writeSummary(`### synthinfra\n\n\`\`\`\`\`text\n${(0,problems/* problemsText */.u)(told.problems, { colour: false }).replaceAll('`````', "'''''")}\n\`\`\`\`\`\n`, platform);
    core/* setOutput */.uH('problems', String(told.problems.length));
    terminal/* terminal */.Fo.exitCode(told.exitCode);
}
/** Outside of a runner there is no summary file, and nothing is lost: the log has told it all. */
async function writeSummary(markdown, platform) {
    if (!platform.env['GITHUB_STEP_SUMMARY'])
        return;
    await core/* summary */.z.addRaw((0,summary_limit/* limitSummary */.g)(markdown), true).write();
}


/***/ }),

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ defaultOptions),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   yu: () => (/* binding */ inputName)
/* harmony export */ });
/**
 * Every option of the toolkit, once: the CLI's flags, the actions' inputs, the help and the tables in the docs
 * are all made from this list.
 */
const OPTIONS = {
    file: { kind: 'text', value: 'FILE', default: 'deployment.yaml', describe: 'The manifest.' },
    env: {
        kind: 'text',
        value: 'NAME',
        input: 'environment',
        describe: 'Environment of the manifest. Default: its default or its only one.',
    },
    out: {
        kind: 'text',
        value: 'DIR',
        describe: 'Folder for rendered files, plan, change set and receipt. Default: `.synthinfra/<environment>`.',
    },
    plan: {
        kind: 'text',
        value: 'DIR',
        describe: 'Apply the saved plan in this folder (what `plan --out` wrote).',
    },
    expect: {
        kind: 'text',
        value: 'RECEIPT',
        describe: 'Plan afresh, and apply only if the changes equal those of this reviewed receipt.',
    },
    approve: {
        kind: 'text',
        value: 'DIGEST',
        describe: 'Confirm changes that need approval: the first seven or more characters of their digest.',
    },
    confirm: { kind: 'text', value: 'NAME', describe: 'Name of the deployment, to confirm its destruction.' },
    image: {
        kind: 'list',
        value: 'SERVICE=IMAGE',
        input: 'images',
        describe: 'Image of one service for this release, by digest. May be repeated.',
    },
    'allow-delete': {
        kind: 'list',
        value: 'ADDRESS',
        describe: 'Let this address be deleted although it holds data; needs `reason` and `expires`. May be repeated.',
    },
    'allow-replace': {
        kind: 'list',
        value: 'ADDRESS',
        describe: 'Let this address be replaced although it holds data; needs `reason` and `expires`. May be repeated.',
    },
    reason: {
        kind: 'text',
        value: 'TEXT',
        describe: 'Why the addresses of `allow-delete` and `allow-replace` are let through; with `resolve`, what was found.',
    },
    expires: {
        kind: 'text',
        value: 'DATE',
        describe: 'Until when (YYYY-MM-DD, inclusive) they are let through.',
    },
    base: {
        kind: 'text',
        value: 'FILE',
        describe: 'The manifest as it was before: environments that are gone since are shown and blocked.',
    },
    sandbox: { kind: 'flag', describe: 'Use the sandbox on this machine: no account, no credentials.' },
    'provider-mirror': {
        kind: 'text',
        value: 'DIR',
        describe: 'Folder that holds the Terraform providers (`registry.terraform.io/…`).',
    },
    'tools-mirror': {
        kind: 'text',
        value: 'DIR|URL',
        input: 'mirror',
        describe: 'Where releases of tools are taken from: a folder or an https URL with the paths of the release hosts below it. Default: `SYNTHINFRA_TOOLS_MIRROR`, else the release hosts.',
    },
    dir: {
        kind: 'text',
        value: 'DIR',
        describe: '`install`: folder for the programs, to be put on PATH; without it they are kept in the cache, where synthinfra finds them. `mirror`: folder to make the mirror in.',
    },
    from: {
        kind: 'text',
        value: 'PLAN.JSON',
        describe: 'Output of `terraform show -json`; `-` reads standard input.',
    },
    format: {
        kind: 'choice',
        choices: ['terminal', 'markdown', 'json'],
        default: 'terminal',
        describe: 'Form of the report.',
    },
    purpose: {
        kind: 'choice',
        choices: ['plan', 'apply'],
        default: 'plan',
        describe: 'Which of the two identities: the one that looks, or the one that changes.',
    },
    export: {
        kind: 'choice',
        choices: ['none', 'environment', 'profiles'],
        default: 'none',
        describe: 'What later steps of the job get: nothing, the variables of one target, or an AWS profile for each target and the output `sessions`.',
    },
    token: {
        kind: 'choice',
        choices: ['none', 'access', 'id'],
        default: 'none',
        describe: 'Google Cloud: also give out an access token or an ID token, as a masked output.',
    },
    'token-audience': { kind: 'text', value: 'AUDIENCE', describe: 'Google Cloud: audience of the ID token.' },
    evidence: {
        kind: 'choice',
        choices: ['none', 'artifact'],
        default: 'none',
        describe: 'What later jobs of the run get: nothing, or, as an artifact, everything that was found, redacted (never the plan itself). Needs `environment`.',
    },
    environments: {
        kind: 'list',
        value: 'NAME',
        describe: 'Environments that were to be planned, also as a JSON list; one whose job has left nothing has failed. Default: those whose jobs have left something.',
    },
    jobs: {
        kind: 'text',
        value: 'RESULT',
        describe: 'Result of the jobs that planned, `needs.<job>.result`: what failed without a trace is then told as well.',
    },
    'plan-workflow': {
        kind: 'text',
        value: 'PATH',
        default: '.github/workflows/pull-request.yml',
        describe: 'Path of the workflow that plans pull requests: plans of no other one count as reviewed.',
    },
    resolve: {
        kind: 'text',
        value: 'RUN',
        describe: 'Number of the run whose apply was never seen to end (on a laptop, its whole name; needs `reason`): a person has looked, and its record is closed.',
    },
    issue: {
        kind: 'flag',
        describe: '`drift`: keep one issue for each target, opened, updated and closed with what differs. Needs `issues: write`.',
    },
    decision: {
        kind: 'choice',
        choices: ['none', 'go', 'ask'],
        default: 'none',
        describe: 'What the review job of this run decided (its output `decision`). With `ask`, GitHub is asked who confirmed this run in `<environment>-confirm`.',
    },
    'expect-digest': {
        kind: 'text',
        value: 'DIGEST',
        describe: 'Digest of the changes that the review job planned (its output `digest`): no others are applied. Needs `decision`.',
    },
    sealed: {
        kind: 'text',
        value: 'DIGEST',
        describe: 'sha256 of the plan that the review job sealed (its output `sealed`). Without it, or without SYNTHINFRA_PLAN_KEY, this job plans again.',
    },
    tools: {
        kind: 'text',
        value: 'NAMES',
        default: 'terraform',
        describe: 'Tools to set up, separated by blanks: terraform, tofu, helm, kubectl, opa; `NAME@VERSION` for another version than the pinned one.',
    },
    json: { kind: 'flag', describe: 'Print one JSON document for machines on standard output.' },
};
/** Options with nothing given. */
function defaultOptions() {
    const values = {};
    for (const [name, option] of Object.entries(OPTIONS)) {
        if (option.kind === 'flag')
            values[name] = false;
        else if (option.kind === 'list')
            values[name] = [];
        else
            values[name] = 'default' in option ? option.default : undefined;
    }
    return values;
}
/** Name of an option as an action's input. */
function inputName(name) {
    const option = OPTIONS[name];
    return option.input ?? name;
}


/***/ }),

/***/ 98628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ forgetSessions),
/* harmony export */   kA: () => (/* binding */ USE_CASES),
/* harmony export */   l0: () => (/* binding */ ACTION_USE_CASES)
/* harmony export */ });
/** The use cases by command, loaded when asked for: `validate` must not wait for what only `apply` needs. */
const USE_CASES = {
    init: async () => (await __webpack_require__.e(/* import() */ 7548).then(__webpack_require__.bind(__webpack_require__, 7548))).init,
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(6548)]).then(__webpack_require__.bind(__webpack_require__, 16548))).validate,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(4609)]).then(__webpack_require__.bind(__webpack_require__, 14609))).explain,
    render: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2387), __webpack_require__.e(2837), __webpack_require__.e(1522), __webpack_require__.e(1227), __webpack_require__.e(1519), __webpack_require__.e(4093), __webpack_require__.e(7334)]).then(__webpack_require__.bind(__webpack_require__, 5154))).render,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2387), __webpack_require__.e(5733), __webpack_require__.e(2837), __webpack_require__.e(1522), __webpack_require__.e(2213), __webpack_require__.e(1227), __webpack_require__.e(1519), __webpack_require__.e(4093), __webpack_require__.e(2762), __webpack_require__.e(1238)]).then(__webpack_require__.bind(__webpack_require__, 51238))).plan,
    apply: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2387), __webpack_require__.e(5733), __webpack_require__.e(2837), __webpack_require__.e(1522), __webpack_require__.e(2213), __webpack_require__.e(1227), __webpack_require__.e(1785), __webpack_require__.e(1519), __webpack_require__.e(4093), __webpack_require__.e(2700), __webpack_require__.e(2762), __webpack_require__.e(5732), __webpack_require__.e(9556)]).then(__webpack_require__.bind(__webpack_require__, 99556))).apply,
    destroy: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2387), __webpack_require__.e(5733), __webpack_require__.e(2837), __webpack_require__.e(1522), __webpack_require__.e(2213), __webpack_require__.e(1227), __webpack_require__.e(1785), __webpack_require__.e(1519), __webpack_require__.e(4093), __webpack_require__.e(2700), __webpack_require__.e(2762), __webpack_require__.e(3477), __webpack_require__.e(5732), __webpack_require__.e(2922)]).then(__webpack_require__.bind(__webpack_require__, 52922))).destroy,
    drift: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2387), __webpack_require__.e(5733), __webpack_require__.e(2837), __webpack_require__.e(1522), __webpack_require__.e(2213), __webpack_require__.e(1227), __webpack_require__.e(1785), __webpack_require__.e(1519), __webpack_require__.e(4093), __webpack_require__.e(2927), __webpack_require__.e(8523), __webpack_require__.e(7909)]).then(__webpack_require__.bind(__webpack_require__, 38523))).drift,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2387), __webpack_require__.e(2837), __webpack_require__.e(1227), __webpack_require__.e(7782)]).then(__webpack_require__.bind(__webpack_require__, 57492))).report,
    secrets: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2387), __webpack_require__.e(5733), __webpack_require__.e(2837), __webpack_require__.e(1522), __webpack_require__.e(2213), __webpack_require__.e(9364)]).then(__webpack_require__.bind(__webpack_require__, 59364))).secrets,
    auth: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2387), __webpack_require__.e(5733), __webpack_require__.e(2837), __webpack_require__.e(1522), __webpack_require__.e(2213), __webpack_require__.e(6141), __webpack_require__.e(2434)]).then(__webpack_require__.bind(__webpack_require__, 32434))).auth,
    credentials: async () => (await Promise.all(/* import() */[__webpack_require__.e(5733), __webpack_require__.e(6141), __webpack_require__.e(9523)]).then(__webpack_require__.bind(__webpack_require__, 26519))).credentials,
    trust: async () => (await __webpack_require__.e(/* import() */ 9866).then(__webpack_require__.bind(__webpack_require__, 9866))).trust,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2213), __webpack_require__.e(9304)]).then(__webpack_require__.bind(__webpack_require__, 98514))).doctor,
    bootstrap: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2387), __webpack_require__.e(5733), __webpack_require__.e(2837), __webpack_require__.e(1522), __webpack_require__.e(2213), __webpack_require__.e(8158)]).then(__webpack_require__.bind(__webpack_require__, 78158))).bootstrap,
    sandbox: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2387), __webpack_require__.e(5733), __webpack_require__.e(2837), __webpack_require__.e(1522), __webpack_require__.e(2213), __webpack_require__.e(1227), __webpack_require__.e(1785), __webpack_require__.e(1519), __webpack_require__.e(4093), __webpack_require__.e(2700), __webpack_require__.e(2762), __webpack_require__.e(5732), __webpack_require__.e(2927), __webpack_require__.e(9556), __webpack_require__.e(8523), __webpack_require__.e(7983)]).then(__webpack_require__.bind(__webpack_require__, 7983))).sandbox,
    tools: async () => (await Promise.all(/* import() */[__webpack_require__.e(3242), __webpack_require__.e(6637)]).then(__webpack_require__.bind(__webpack_require__, 10663))).tools,
    version: async () => (await __webpack_require__.e(/* import() */ 8984).then(__webpack_require__.bind(__webpack_require__, 68984))).version,
};
/** What only actions do, by what they call it: a laptop has neither pull requests nor steps that come later. */
const ACTION_USE_CASES = {
    command: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(2387), __webpack_require__.e(5733), __webpack_require__.e(1785), __webpack_require__.e(2700), __webpack_require__.e(3477), __webpack_require__.e(8329)]).then(__webpack_require__.bind(__webpack_require__, 23477))).command,
    review: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2387), __webpack_require__.e(5733), __webpack_require__.e(2837), __webpack_require__.e(1522), __webpack_require__.e(2213), __webpack_require__.e(1227), __webpack_require__.e(1785), __webpack_require__.e(1519), __webpack_require__.e(4093), __webpack_require__.e(2700), __webpack_require__.e(2762), __webpack_require__.e(3477), __webpack_require__.e(5732), __webpack_require__.e(8845)]).then(__webpack_require__.bind(__webpack_require__, 58845))).review,
    comment: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(2387), __webpack_require__.e(1227), __webpack_require__.e(1785), __webpack_require__.e(2927), __webpack_require__.e(6581)]).then(__webpack_require__.bind(__webpack_require__, 48509))).comment,
    setup: async () => (await Promise.all(/* import() */[__webpack_require__.e(3242), __webpack_require__.e(5563)]).then(__webpack_require__.bind(__webpack_require__, 27605))).setup,
};
/** What the post step of an action does; no command. */
const forgetSessions = async () => (await Promise.all(/* import() */[__webpack_require__.e(5733), __webpack_require__.e(5107)]).then(__webpack_require__.bind(__webpack_require__, 86503))).forget;


/***/ }),

/***/ 25633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createPlatform)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/**
 * The real platform. The one place that reads `process.env`; everything else is given what it needs.
 * `ci` follows the convention of CI systems: the variable CI is set and not `false`.
 */
function createPlatform(log) {
    const env = { ...process.env };
    // The bundled SDK would tell people on Node 20 to upgrade for SDK versions to come: ours is pinned.
    process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
    const ci = env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false';
    const githubToken = env['GH_TOKEN'] || env['GITHUB_TOKEN'];
    return {
        env,
        cwd: process.cwd(),
        now: () => new Date(),
        log,
        ci,
        windows: process.platform === 'win32',
        temp: env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        ...(githubToken ? { githubToken } : {}),
        remember: () => { },
    };
}


/***/ }),

/***/ 86762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ userError),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** The user can mend it: a bad manifest, a missing tool, a refused change. Shown without a stack trace. */
class UserError extends Error {
    problems;
    /** 1 invalid input, 2 blocked, 3 failure: the exit codes of the CLI. */
    exitCode;
    constructor(problems, exitCode = 1, options) {
        const list = Array.isArray(problems) ? problems : [problems];
        super(list.map((problem) => problem.message).join('\n'), options);
        this.name = 'UserError';
        this.problems = list;
        this.exitCode = exitCode;
    }
}
/** A UserError of one sentence and its fix. */
function userError(message, fix, exitCode = 1, options) {
    return new UserError({ severity: 'error', message, ...(fix === undefined ? {} : { fix }) }, exitCode, options);
}


/***/ }),

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RF: () => (/* binding */ fileLink),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   p1: () => (/* binding */ whatFits),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export html */
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98161);

/** Columns of one sentence or name in Markdown: longer ones are hostile or useless. */
const MOST_COLUMNS = 600;
/** Code units of a web address. */
const MOST_ADDRESS = 2_000;
/**
 * A zero-width space breaks what GitHub finds in the finished HTML, where entities are text again:
 * mentions, issue numbers and bare addresses.
 */
const BREAK = '&#8203;';
const TEXT = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '`': '&#96;',
    '"': '&quot;',
    '@': `@${BREAK}`,
    '#': `#${BREAK}`,
    '://': `:${BREAK}//`,
    'www.': `www${BREAK}.`,
    'gh-': `GH-${BREAK}`,
    // GitHub sets what stands between two dollar signs as a formula.
    $: '<span>$</span>',
};
/** Any text as Markdown that shows just this text, in a paragraph, a list or a table cell. */
function text(value) {
    return (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value), MOST_COLUMNS).replace(/[\\*_[\]~&<>|`"@#$]|:\/\/|www\.|gh-/gi, (found) => TEXT[found.toLowerCase()] ?? `\\${found}`);
}
/** Any text inside an HTML block such as `<summary>`, where Markdown's backslashes do not count. */
function html(value) {
    return (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value), MOST_COLUMNS).replace(/[&<>|`"@#$[\]]|:\/\/|www\.|gh-/gi, (found) => TEXT[found.toLowerCase()] ?? `&#${found.charCodeAt(0)};`);
}
/** Any text as inline code. Pipes and backticks would end a cell or the code, so those go into `<code>`. */
function code(value) {
    const shown = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value), MOST_COLUMNS);
    return /[|`]|^\s*$|^\s|\s$/.test(shown) ? `<code>${text(shown)}</code>` : `\`${shown}\``;
}
/** A sentence as Markdown: what it sets in backticks becomes code, and so does `term` where it stands bare. */
function prose(sentence, term = '') {
    const marked = `\`${term}\``;
    const bare = term !== '' && !term.includes('`') && !sentence.includes(marked);
    const cut = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(bare ? sentence.replace(term, () => marked) : sentence, MOST_COLUMNS);
    // Odd parts of the split are what stood between two backticks.
    const parts = cut.split(/`([^`]+)`/);
    return parts.map((part, index) => (index % 2 === 1 ? code(part) : text(part))).join('');
}
/** `deployment.yaml:31` as a link where there is one, else as code. */
function place(at, link) {
    const label = `${at.file}:${at.line}`;
    return linked(label, link?.(at)) ?? code(label);
}
/** A label that leads to a web address; nothing where there is no such address, or one that no page would have. */
function linked(label, address = '') {
    if (!/^https?:\/\//.test(address))
        return undefined;
    const safe = address
        .toWellFormed()
        .replace(/[()]/g, (found) => (found === '(' ? '%28' : '%29'))
        .replace(/[^\x21-\x7e]|[<>|\\`"]/gu, encodeURIComponent);
    return safe.length > MOST_ADDRESS ? undefined : `[${text(label)}](${safe})`;
}
/**
 * Manifest lines on GitHub or a GitHub Enterprise Server at one commit.
 * @param base `https://<host>/<owner>/<repository>/blob/<sha>`, without a slash at the end.
 */
function fileLink(base) {
    return ({ file, line }) => {
        const steps = file.replace(/^\.\//, '').split('/');
        // What stands outside of the repository has no page in it.
        if (steps.some((step) => step === '' || step === '.' || step === '..'))
            return undefined;
        return `${base}/${steps.map((step) => encodeURIComponent(step.toWellFormed())).join('/')}#L${line}`;
    };
}
/** A fenced block: the fence is one backtick longer than the longest run of backticks in it. */
function fenced(language, lines) {
    const content = lines.join('\n');
    const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${content}\n${fence}`;
}
/** A folded section. The blank lines are what makes GitHub read the body as Markdown again. */
function details(summary, body) {
    return `<details><summary>${html(summary)}</summary>\n\n${body}\n\n</details>`;
}
/** A table of finished cells. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
/** Size in UTF-8 bytes, which is never less than the number of code units: one limit holds for both counts. */
function byteLength(value) {
    return Buffer.byteLength(value, 'utf8');
}
/**
 * The first items whose texts fit into `bytes` together, each with one byte for its line end. Rendering stops at
 * the first that does not fit, so a list of thousands costs no more than what is shown.
 */
function whatFits(items, bytes, render) {
    const texts = [];
    let left = bytes;
    for (const item of items) {
        const next = render(item);
        left -= byteLength(next) + 1;
        if (left < 0)
            break;
        texts.push(next);
    }
    return { texts, shown: texts.length };
}


/***/ }),

/***/ 55470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ problemsText)
/* harmony export */ });
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98161);

/** Columns of an excerpt, without its gutter. */
const EXCERPT = 100;
/** Columns of an over-long line that are kept before the place. */
const BEFORE = 40;
/** Positions longer than this do not push the others to the right. */
const MOST_POSITION = 40;
/** All problems in the order of their places, each with its line, underlined, and its fix; the last line counts them. */
function problemsText(problems, options) {
    const tone = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(options.colour);
    const sorted = problems.toSorted(byPlace);
    const widths = sorted.map((problem) => (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(position(problem)));
    const column = Math.max(0, ...widths.filter((width) => width <= MOST_POSITION));
    const blocks = sorted.map((problem) => problemLines(problem, column, tone).join('\n'));
    const last = [countText(problems), options.footer ?? ''].filter((part) => part !== '').join(' ');
    return [...blocks, tone.bold(last)].join('\n\n');
}
/** `2 errors, 1 warning.` */
function countText(problems) {
    const errors = problems.filter((problem) => problem.severity === 'error').length;
    const warnings = problems.length - errors;
    const parts = [
        ...(errors > 0 ? [(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(errors, 'error')] : []),
        ...(warnings > 0 ? [(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(warnings, 'warning')] : []),
    ];
    return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}
function byPlace(a, b) {
    const left = a.at;
    const right = b.at;
    if (left === undefined || right === undefined)
        return Number(left !== undefined) - Number(right !== undefined);
    if (left.file !== right.file)
        return left.file < right.file ? -1 : 1;
    return left.line - right.line || left.column - right.column;
}
function position(problem) {
    const { at } = problem;
    return at === undefined ? '' : (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(`${at.file}:${at.line}:${at.column}`);
}
function problemLines(problem, column, tone) {
    const severity = problem.severity === 'error' ? tone.red('error') : tone.yellow('warning');
    const where = position(problem);
    const head = where === '' ? severity : `${tone.bold((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)(where, column))}  ${severity}`;
    const { path, message, fix } = problem;
    // A sentence that names the path, or the entry that it is in, needs no second one.
    const named = path !== undefined && [path, path.replace(/\.[^.]*$/, '')].some((part) => message.includes(part));
    const sentence = path === undefined || named ? message : `${path}: ${message}`;
    return [
        `${head}  ${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(sentence)}`,
        ...excerptLines(problem, tone),
        // A fix may be a block to paste: its lines stay lines.
        ...(fix?.split('\n').map((line) => `   ${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line)}`.trimEnd()) ?? []),
    ];
}
/** The line with its number and, beneath it, the underline: aligned by columns on the screen, not by characters. */
function excerptLines({ at, excerpt }, tone) {
    if (at === undefined || excerpt === undefined)
        return [];
    const line = excerpt.replace(/[\r\n]+$/, '');
    const start = at.column - 1;
    // Without an end the word at the place is meant.
    const end = at.endColumn ?? start + 1 + (/^[^\s,:\]}]+/.exec(line.slice(start))?.[0].length ?? 1);
    const before = lastColumns(line.slice(0, start));
    const room = EXCERPT - (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(before);
    const marked = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(screen(line.slice(start, end - 1)), room);
    const after = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(screen(line.slice(end - 1)), Math.max(1, room - (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(marked)));
    const number = String(at.line).padStart(5);
    const underline = ' '.repeat((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(before)) + '~'.repeat(Math.max(1, (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(marked)));
    return [
        `${tone.dim(`${number} │`)} ${before}${marked}${after}`.trimEnd(),
        `${tone.dim(`${' '.repeat(number.length)} │`)} ${tone.red(underline)}`,
    ];
}
/** As it stands on the screen: tabs have no fixed width there, so they become spaces. */
function screen(text) {
    return (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text.replaceAll('\t', '    '));
}
/** The end of what precedes the place: all of it, or its last columns after a `…`. */
function lastColumns(text) {
    if (text.length <= EXCERPT) {
        const whole = screen(text);
        if ((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(whole) <= EXCERPT / 2)
            return whole;
    }
    const from = Math.max(0, text.length - BEFORE);
    const split = /[\udc00-\udfff]/.test(text.charAt(from));
    let tail = screen(text.slice(split ? from + 1 : from));
    while ((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(tail) > BEFORE)
        tail = tail.slice((tail.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
    return `…${tail}`;
}


/***/ }),

/***/ 98161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   xv: () => (/* binding */ truncate),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** SGR codes on and off, ECMA-48 8.3.117. */
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
/** The painter of a terminal (`colour` true) or of anything else. Whether it is a terminal is for the caller to know. */
function paint(colour) {
    const tone = (name) => (text) => colour && text !== '' ? `\u001b[${CODES[name][0]}m${text}\u001b[${CODES[name][1]}m` : text;
    return {
        bold: tone('bold'),
        dim: tone('dim'),
        red: tone('red'),
        green: tone('green'),
        yellow: tone('yellow'),
        cyan: tone('cyan'),
    };
}
const PLAIN = /^[\x20-\x7e]*$/;
/** One column for each code unit, whatever stands beside it: Latin-1 without the soft hyphen, dashes, quotation marks, arrows. */
const NARROW = /^[\x20-\x7e\xa1-\xac\xae-\xff‐-―‘-‟…→]*$/;
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * Text on one line in which nothing hides: control, bidirectional and zero-width characters and lone surrogates
 * become `\n` or `\u{202e}`. The joiners stay, because emoji and Indic scripts need them. Without this a value
 * could move the cursor, turn the text around or hide a character from the reader.
 */
function visible(text) {
    if (PLAIN.test(text))
        return text;
    return text.replace(INVISIBLE, (found) => NAMED[found] ?? `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`);
}
/** Wide and fullwidth blocks of Unicode's EastAsianWidth.txt, as inclusive ranges; emoji are told by their property. */
const WIDE = [
    [0x1100, 0x115f],
    [0x2e80, 0x303e],
    [0x3041, 0xa4cf],
    [0xa960, 0xa97f],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x16fe0, 0x1b2ff],
    [0x20000, 0x3fffd],
];
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;
const NO_WIDTH = /^[\p{M}\p{Cc}\p{Cf}]+$/u;
let segmenter;
/** Made when it is needed: most text is plain, and loading the rules of Unicode takes longer than a page of it. */
function graphemes(text) {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter.segment(text);
}
function graphemeWidth(grapheme) {
    if (NO_WIDTH.test(grapheme))
        return 0;
    if (EMOJI.test(grapheme))
        return 2;
    const point = grapheme.codePointAt(0) ?? 0;
    return WIDE.some(([first, last]) => point >= first && point <= last) ? 2 : 1;
}
/** Terminal columns that the text takes: CJK and emoji two, combining marks none. Without escape sequences in it. */
function displayWidth(text) {
    if (NARROW.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of graphemes(text))
        width += graphemeWidth(segment);
    return width;
}
/** The text with spaces after it up to `columns`. */
function padEnd(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}
/**
 * The text in at most `columns`, cut between graphemes with `…` at the end. Stacked combining marks take no column
 * but do take bytes, so the answer is never longer than four code units for each column either.
 */
function truncate(text, columns) {
    // No code unit takes more than two columns.
    if (text.length * 2 <= columns)
        return text;
    const most = columns * 4;
    // Only the beginning can be kept, and segmenting a value of a megabyte is slow.
    const start = text.slice(0, most + 1);
    if (columns > 0 && NARROW.test(start))
        return text.length <= columns ? text : `${text.slice(0, columns - 1)}…`;
    let width = 0;
    let end = 0;
    let fits = 0;
    for (const { segment, index } of graphemes(start)) {
        width += graphemeWidth(segment);
        end = index + segment.length;
        if (width > columns || end > most)
            return `${start.slice(0, fits)}…`;
        if (width < columns && end < most)
            fits = end;
    }
    return text;
}
/** `1 file`, `2 files`, with thousands set apart in English. */
function plural(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}
/** `12,345`: a whole number as English groups it, without loading the languages of the world for it. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 57506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   g: () => (/* binding */ limitSummary)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);

/** GitHub refuses the whole step summary above 1,024 KiB; some room is left for what other parts add. */
const SUMMARY_LIMIT = 1_000 * 1_024;
/** Bytes for what closes open blocks and for the last line. */
const CLOSING = 400;
/**
 * A step summary that GitHub takes: whole, or its first lines with every open fence and fold closed and a last line
 * that says how much is shown.
 * @param limit UTF-8 bytes, at least 1,000.
 */
function limitSummary(markdown, limit = SUMMARY_LIMIT) {
    if ((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(markdown) <= limit)
        return markdown;
    const lines = markdown.split('\n');
    const kept = [];
    let left = limit - CLOSING;
    let fence = '';
    let folds = 0;
    for (const line of lines) {
        left -= (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(line) + 1;
        const mark = /^`{3,}/.exec(line)?.[0] ?? '';
        // A longer fence would need more than is kept for closing; no report of ours has one.
        if (left < 0 || mark.length > CLOSING / 4)
            break;
        kept.push(line);
        if (fence !== '')
            fence = mark.length >= fence.length && line === mark ? '' : fence;
        else if (mark !== '')
            fence = mark;
        else if (line.startsWith('<details>'))
            folds += 1;
        else if (line === '</details>')
            folds -= 1;
    }
    const note = `${kept.length} of ${lines.length} lines shown; the rest is in the full report.`;
    return [...kept, fence, ...Array(folds).fill('</details>'), '', note].join('\n');
}


/***/ })

};
