export const id = 2364;
export const ids = [2364];
export const modules = {

/***/ 7712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ buildReceipt),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _changes_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56047);

/** The evidence of one plan. */
function buildReceipt(parts) {
    const { target, tool, base, changeSet, run, commit } = parts;
    return {
        schemaVersion: 1,
        target,
        tool,
        digests: { ...parts.digests, changeSet: changeSet.digest },
        base,
        counts: changeSet.counts,
        verdict: parts.verdict.decision,
        ...(commit === undefined ? {} : { commit }),
        run,
        plannedAt: parts.plannedAt.toISOString(),
        changeSet,
    };
}
const digestNames = {
    files: 'The rendered files are not those of the receipt.',
    inputs: 'The resolved deployment (manifest, overlays, environment variables, inputs) is not that of the receipt.',
    changeSet: 'The changes are not those of the receipt.',
    policy: 'The policy results are not those of the receipt.',
    planFile: 'The saved plan is not the file that the receipt was written for.',
};
/** Each difference between a receipt and what was recomputed, in a sentence; none when the claim holds. */
function differences(claimed, recomputed) {
    return [
        ...targetDifferences(claimed.target, recomputed.target),
        ...Object.keys(digestNames).flatMap((name) => {
            const now = recomputed.digests[name];
            return now === undefined || now === claimed.digests[name] ? [] : [digestNames[name]];
        }),
        ...(claimed.digests.changeSet === (0,_changes_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(claimed.changeSet)
            ? []
            : ['The receipt contradicts itself: its changes are not those that its digest names.']),
        ...(recomputed.verdict === undefined || recomputed.verdict === claimed.verdict
            ? []
            : [`The verdict is "${recomputed.verdict}"; the receipt says "${claimed.verdict}".`]),
        ...(recomputed.base === undefined ? [] : baseDifferences(claimed.base, recomputed.base)),
    ];
}
function targetDifferences(claimed, now) {
    return ['name', 'environment', 'stack']
        .filter((part) => claimed[part] !== now[part])
        .map((part) => `The receipt is for the ${part} "${claimed[part]}", not for "${now[part]}".`);
}
/** The state that the plan stood on is another one, or somebody applied in between. */
function baseDifferences(claimed, now) {
    if (claimed.lineage !== now.lineage) {
        const name = (lineage) => (lineage === '' ? 'no state' : `the state ${lineage}`);
        return [
            `The base has moved: the plan stood on ${name(claimed.lineage)}, now there is ${name(now.lineage)}.`,
        ];
    }
    return claimed.serial === now.serial
        ? []
        : [
            `The base has moved: the plan stood on serial ${claimed.serial} of the state, now it is ${now.serial}.`,
        ];
}


/***/ }),

/***/ 20095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ guardAccount),
/* harmony export */   ry: () => (/* binding */ clientSettings)
/* harmony export */ });
/* unused harmony export awsCaller */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);

/** Asks AWS STS who we are (GetCallerIdentity needs no permission). @throws UserError when there are no credentials. */
async function awsCaller(request) {
    const { GetCallerIdentityCommand, STSClient } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
    const client = new STSClient({ maxAttempts: 3, ...clientSettings(request) });
    try {
        const identity = await client.send(new GetCallerIdentityCommand({}));
        return { account: identity.Account ?? '', arn: identity.Arn ?? '' };
    }
    catch (cause) {
        const message = `AWS did not say whose credentials these are: ${cause instanceof Error ? cause.message : String(cause)}`;
        const fix = 'Sign in, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; without an account, try --sandbox.';
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({ severity: 'error', message, fix }, 3, { cause });
    }
    finally {
        client.destroy();
    }
}
/** Settings of any AWS client. To the sandbox an access key names the account, and no secret is secret. */
function clientSettings({ region, endpoint, account = 'sandbox', credentials }) {
    if (endpoint !== undefined)
        return { region, endpoint, credentials: { accessKeyId: account, secretAccessKey: 'sandbox' } };
    return { region, ...(credentials === undefined ? {} : { credentials }) };
}
/**
 * Refuses credentials of another account than the manifest names. Secrets are masked before they are used.
 * @param at where the manifest names it, for the message.
 */
async function guardAccount(expected, request, at, platform) {
    for (const name of ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) {
        const secret = platform.env[name];
        if (secret)
            platform.log.mask(secret);
    }
    const caller = await awsCaller(request);
    if (caller.account === expected)
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        severity: 'error',
        ...at,
        message: `These credentials are of account ${caller.account} (${caller.arn}); the manifest says ${expected}.`,
        fix: 'Sign in to the account that the manifest names, or correct spec.target.account.',
    }, 2);
}


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ sandboxOf),
/* harmony export */   hH: () => (/* binding */ cloudOf),
/* harmony export */   jU: () => (/* binding */ guardTarget)
/* harmony export */ });
/* harmony import */ var _identity_aws_caller_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20095);
/* harmony import */ var _sandbox_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44116);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89999);



/** The sandbox of this workspace when `--sandbox` asks for it, started when it does not run. */
async function sandboxOf(context) {
    if (!context.options.sandbox)
        return undefined;
    const { platform, home } = context;
    const running = await (0,_sandbox_server_js__WEBPACK_IMPORTED_MODULE_1__/* .sandboxStatus */ .oY)(platform);
    if (running !== undefined)
        return running;
    return (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .inStep */ .qg)(platform, 'sandbox', async (step) => {
        const sandbox = await (0,_sandbox_server_js__WEBPACK_IMPORTED_MODULE_1__/* .sandboxUp */ .ZC)(platform, home, step);
        step.done(`an empty AWS in memory at ${sandbox.endpoint}`);
        return sandbox;
    });
}
/** Address and account of the sandbox, or the credentials of a login, for what talks to AWS. */
function cloudOf({ identity }, sandbox, { spec }) {
    const aws = identity?.aws;
    if (sandbox === undefined)
        return aws === undefined ? {} : { credentials: () => aws.credentials() };
    return { endpoint: sandbox.endpoint, account: spec.target.account ?? _sandbox_server_js__WEBPACK_IMPORTED_MODULE_1__/* .SANDBOX_ACCOUNT */ .CE };
}
/** Refuses credentials of another account than the manifest names; asks nobody when it names none. */
async function guardTarget(context, deployment, sandbox) {
    const { provider, account, region } = deployment.spec.target;
    // A login has compared the account already.
    if (provider !== 'aws' || account === undefined || context.identity?.aws !== undefined)
        return;
    const path = ['spec', 'target', 'account'];
    const place = { at: deployment.locate(path), path: path.join('.') };
    await (0,_identity_aws_caller_js__WEBPACK_IMPORTED_MODULE_0__/* .guardAccount */ .FE)(account, { region, ...cloudOf(context, sandbox, deployment) }, place, context.platform);
}


/***/ }),

/***/ 92364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hH: () => (/* binding */ judgeSaved),
  N: () => (/* binding */ keepEvidence),
  cJ: () => (/* binding */ planStage),
  iA: () => (/* binding */ prepare),
  Yl: () => (/* binding */ renderAll)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/report/changes-markdown.js
var changes_markdown = __webpack_require__(91227);
// EXTERNAL MODULE: ./build/src/report/json.js
var report_json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/report/style.js
var style = __webpack_require__(98161);
// EXTERNAL MODULE: ./build/src/report/summary.js
var summary = __webpack_require__(73320);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
;// CONCATENATED MODULE: ./build/src/pipeline/exceptions.js

const SHORTEST_REASON = 10;
/** Addresses that flags let through, with their reason and end. @throws UserError when either is missing or wrong. */
function flagExceptions(options) {
    const named = [...options['allow-delete'], ...options['allow-replace']];
    if (named.length === 0)
        return { allowDelete: [], allowReplace: [] };
    const reason = options.reason ?? '';
    const expires = options.expires ?? '';
    const problems = [];
    if (reason.length < SHORTEST_REASON) {
        problems.push({
            severity: 'error',
            message: `To let ${named[0]} through, a reason of at least ${SHORTEST_REASON} characters is needed.`,
            fix: 'Add --reason TEXT: why is the loss right?',
        });
    }
    if (!isDate(expires)) {
        problems.push({
            severity: 'error',
            message: `To let ${named[0]} through, an end is needed${expires === '' ? '' : `; ${JSON.stringify(expires)} is no date`}.`,
            fix: 'Add --expires YYYY-MM-DD: until when may it happen?',
        });
    }
    if (problems.length > 0)
        throw new problem/* UserError */.y(problems);
    const exceptions = (addresses) => addresses.map((address) => ({ address, reason, expires }));
    return {
        allowDelete: exceptions(options['allow-delete']),
        allowReplace: exceptions(options['allow-replace']),
    };
}
/** True for a day of the calendar, YYYY-MM-DD. */
function isDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

// EXTERNAL MODULE: ./build/src/changes/build.js + 7 modules
var build = __webpack_require__(85054);
// EXTERNAL MODULE: ./build/src/gate/decide.js + 2 modules
var decide = __webpack_require__(39146);
// EXTERNAL MODULE: ./build/src/gate/receipt-check.js
var receipt_check = __webpack_require__(7712);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/policy/digest.js

/** sha256 in hex over the findings: rule, address and result, in any order. What a receipt claims of the policies. */
function policyDigest(findings) {
    const lines = findings.map(({ rule, address, result }) => JSON.stringify([rule, address, result])).sort();
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('\n')).digest('hex');
}

// EXTERNAL MODULE: ./build/src/policy/evaluate.js
var evaluate = __webpack_require__(33737);
// EXTERNAL MODULE: ./build/src/policy/rules/index.generated.js + 41 modules
var index_generated = __webpack_require__(88522);
// EXTERNAL MODULE: ./build/src/policy/world.js
var world = __webpack_require__(37988);
// EXTERNAL MODULE: ./build/src/manifest/paths.js
var paths = __webpack_require__(255);
;// CONCATENATED MODULE: ./build/src/stacks/locate.js

const MODULE = /^module\.([A-Za-z_][A-Za-z0-9_-]*)(?=[.[]|$)/;
/** Terraform quotes instance keys as HCL strings: https://developer.hashicorp.com/terraform/language/expressions/strings */
const QUOTED_KEY = /^\["((?:[^"\\]|\\.)*)"\](?=\.|$)/s;
const NUMBER_KEY = /^\[(\d+)\](?=\.|$)/;
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U(000[0-9a-fA-F]{5}|0010[0-9a-fA-F]{4})|(.))|([$%])\4(?=\{)/gs;
const CONTROL = { n: '\n', r: '\r', t: '\t' };
/**
 * Maps the resource addresses of a stack to the manifest.
 * @returns a function from an address (`module.bucket["datasets"].aws_s3_bucket.this`) to its place;
 * an empty place for addresses that no part of the manifest stands for.
 */
function locator(stack, deployment) {
    const calls = new Map(stack.modules.map((call) => [call.module, call]));
    return (address) => {
        const step = firstModule(address);
        const call = step === undefined ? undefined : calls.get(step.module);
        if (call === undefined)
            return {};
        const path = call.inputs.kind === 'each' && step?.key !== undefined ? [...call.path, step.key] : call.path;
        return { path: (0,paths/* formatPath */.jV)(path), at: deployment.locate(path) };
    };
}
/** The outermost module of an address; undefined for a resource of the root and for what is no address. */
function firstModule(address) {
    const match = MODULE.exec(address);
    const module = match?.[1];
    if (match === null || module === undefined)
        return undefined;
    const rest = address.slice(match[0].length);
    if (!rest.startsWith('['))
        return { module };
    const quoted = QUOTED_KEY.exec(rest)?.[1];
    const key = quoted === undefined ? NUMBER_KEY.exec(rest)?.[1] : unescapeKey(quoted);
    return key === undefined ? undefined : { module, key };
}
function unescapeKey(text) {
    return text.replace(ESCAPE, (_, short, long, character, marker) => {
        if (marker !== undefined)
            return marker;
        if (character !== undefined)
            return CONTROL[character] ?? character;
        return String.fromCodePoint(Number.parseInt((short ?? long), 16));
    });
}

// EXTERNAL MODULE: ./build/src/version.generated.js
var version_generated = __webpack_require__(2826);
;// CONCATENATED MODULE: ./build/src/pipeline/judge.js











/** Policies, gate and receipt of a saved plan: pure, so that `apply` computes the very same again. */
function judge(stage, session, saved, circumstances) {
    const { deployment, stack } = stage;
    const { spec } = deployment;
    const locate = locator(stack, deployment);
    const today = circumstances.now.toISOString().slice(0, 10);
    const changeSet = (0,build/* toChangeSet */.Y)(saved.plan, { locate });
    const waivers = spec.policy.waivers.map((waiver, index) => ({
        ...waiver,
        at: deployment.locate(['spec', 'policy', 'waivers', String(index)]),
    }));
    const { findings, problems } = (0,evaluate/* evaluate */._)((0,world/* worldOf */.c)(saved.plan, spec), index_generated/* RULES */.y, {
        locate: below(locate, deployment),
        waivers,
        today,
    });
    const decided = (0,decide/* decide */.L)(changeSet, findings, {
        exceptions: {
            allowDelete: [...written(deployment, 'allowDelete'), ...circumstances.allowDelete],
            allowReplace: [...written(deployment, 'allowReplace'), ...circumstances.allowReplace],
        },
        failOn: spec.policy.failOn,
        today,
        destroyRequested: circumstances.destroyRequested === true,
    });
    const foreign = saved.foreign.map((message) => ({
        effect: 'block',
        message: `${message}.`,
        fix: 'Plan again; apply only what this toolkit has rendered.',
    }));
    const verdict = withReasons(decided, [...foreign, ...circumstances.reasons]);
    const receipt = (0,receipt_check/* buildReceipt */.p)({
        target: { name: deployment.name, environment: deployment.environment, stack: stack.id },
        tool: { synthinfra: version_generated/* VERSION */.x, engine: session.engine.name, engineVersion: session.engine.version },
        digests: {
            files: filesDigest(stage.files),
            inputs: inputsDigest(deployment),
            policy: policyDigest(findings),
            planFile: saved.digest,
        },
        base: saved.base,
        changeSet,
        verdict,
        run: circumstances.run,
        ...(circumstances.commit === undefined ? {} : { commit: circumstances.commit }),
        plannedAt: circumstances.now,
    });
    const report = {
        target: {
            name: deployment.name,
            environment: deployment.environment,
            provider: spec.target.provider,
            region: spec.target.region,
            ...(stack.id === 'main' ? {} : { stack: stack.id }),
        },
        changeSet,
        findings,
        verdict,
        roundings: stack.roundings,
        diagram: stack.diagram,
        plannedAt: receipt.plannedAt,
        ...(circumstances.commit === undefined ? {} : { commit: circumstances.commit }),
    };
    return { changeSet, findings, verdict, receipt, report, warnings: problems };
}
/** sha256 over path and content of every rendered file, whatever their order. */
function filesDigest(files) {
    const lines = [...files].map(([path, text]) => `${(0,platform_files/* sha256 */.sc)(text)}  ${path}\n`);
    return (0,platform_files/* sha256 */.sc)(lines.sort().join(''));
}
/** sha256 over everything that the manifest, overlays, variables and inputs came to. */
function inputsDigest({ name, environment, prefix, labels, spec }) {
    return (0,platform_files/* sha256 */.sc)((0,json/* canonicalJson */.dj)({ name, environment, prefix, labels, spec }));
}
function written(deployment, list) {
    return deployment.spec.gate[list].map((exception, index) => ({
        ...exception,
        at: deployment.locate(['spec', 'gate', list, String(index)]),
    }));
}
function withReasons(verdict, reasons) {
    if (reasons.length === 0)
        return verdict;
    const effects = [verdict.decision, ...reasons.map(({ effect }) => effect)];
    const decision = effects.includes('block')
        ? 'block'
        : effects.includes('needs-approval')
            ? 'needs-approval'
            : 'allow';
    const order = ['block', 'needs-approval', 'note'];
    return {
        decision,
        reasons: [...reasons, ...verdict.reasons].sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect)),
    };
}
/** Findings point below a resource's own path, at the very field where it is written. */
function below(locate, deployment) {
    return (address, field) => {
        const place = locate(address);
        if (field === undefined || place.path === undefined)
            return place;
        const path = `${place.path}.${field}`;
        return { path, at: deployment.locate(path.split('.')) };
    };
}

// EXTERNAL MODULE: ./build/src/pipeline/load.js
var load = __webpack_require__(78726);
// EXTERNAL MODULE: ./build/src/pipeline/run-identity.js
var run_identity = __webpack_require__(25236);
// EXTERNAL MODULE: ./build/src/pipeline/stage.js + 1 modules
var pipeline_stage = __webpack_require__(99473);
// EXTERNAL MODULE: ./build/src/pipeline/steps.js
var steps = __webpack_require__(89999);
;// CONCATENATED MODULE: ./build/src/pipeline/planning.js












/** Loads and composes, telling each step. */
async function prepare(context) {
    return (0,steps/* inStep */.qg)(context.platform, 'manifest', async (step) => {
        const deployment = await (0,load/* loadDeployment */.GP)(context);
        const stacks = (0,load/* compose */.Zz)(deployment);
        step.done((0,summary/* manifestLine */.EE)(deployment.counts, deployment.environment));
        return { deployment, stacks };
    });
}
/** Renders every stack in memory, telling it. */
async function renderAll(context, deployment, stacks, folder) {
    const stages = await (0,pipeline_stage/* renderStages */.QY)(context, deployment, stacks, folder);
    const step = context.platform.log.step('render');
    const modules = stages.reduce((sum, { stack }) => sum + stack.modules.length, 0);
    const files = stages.reduce((sum, stage) => sum + stage.files.size, 0);
    step.done(`${(0,style/* plural */.LS)(modules, 'module')}, ${(0,style/* plural */.LS)(files, 'file')} → ${(0,steps/* shorter */.A8)(context.platform, folder)}`);
    return stages;
}
/** Plans one stage and judges the plan. */
async function planStage(context, stage, options) {
    const { platform } = context;
    const { session, saved } = await (0,steps/* inStep */.qg)(platform, 'plan', async (step) => {
        const telling = (0,steps/* tellIn */.VK)(platform, step);
        const opened = await (0,pipeline_stage/* openStage */.j$)(context, stage, telling);
        const plan = await opened.plan(options.mode, telling);
        step.done(`${opened.engine.name} ${opened.engine.version}`);
        return { session: opened, saved: plan };
    });
    const judgement = await judgeSaved(context, stage, session, saved, options);
    tellJudgement(platform, judgement);
    return { stage, session, saved, judgement, dir: stage.dir };
}
/** Judges a saved plan as of now, in the name of this run. */
async function judgeSaved(context, stage, session, saved, options) {
    return judge(stage, session, saved, {
        now: context.platform.now(),
        ...flagExceptions(context.options),
        destroyRequested: options.mode === 'destroy',
        reasons: options.reasons ?? [],
        ...(await (0,run_identity/* runIdentity */.yK)(context.platform)),
    });
}
function tellJudgement(platform, { changeSet, findings, verdict, warnings }) {
    platform.log.step('changes').done((0,summary/* changesLine */.a8)(changeSet.counts));
    const policy = platform.log.step('policy');
    if (findings.some(({ result }) => result === 'fail'))
        policy.fail((0,summary/* policyLine */.Dx)(findings));
    else
        policy.done((0,summary/* policyLine */.Dx)(findings));
    const gate = platform.log.step('gate');
    if (verdict.decision === 'block')
        gate.fail((0,summary/* gateLine */.C_)(verdict, changeSet.counts));
    else
        gate.done((0,summary/* gateLine */.C_)(verdict, changeSet.counts));
    for (const { message } of warnings)
        platform.log.warn(message);
}
/** Keeps what was found beside the plan: change set, receipt, report. Everything here is redacted. */
async function keepEvidence({ dir, judgement }) {
    const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;
    await Promise.all([
        (0,platform_files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(dir, 'changeset.json'), json(judgement.changeSet)),
        (0,platform_files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(dir, 'receipt.json'), json(judgement.receipt)),
        (0,platform_files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(dir, 'report.json'), json((0,report_json/* planReportJson */.a)(judgement.report))),
        (0,platform_files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(dir, 'report.md'), (0,changes_markdown/* changesMarkdown */.T4)(judgement.report)),
    ]);
}


/***/ }),

/***/ 99473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j$: () => (/* binding */ openStage),
  YI: () => (/* binding */ planFolder),
  QY: () => (/* binding */ renderStages)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/engines/index.js + 1 modules
var engines = __webpack_require__(53697);
// EXTERNAL MODULE: ./build/src/platform/folders.js
var folders = __webpack_require__(61248);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/render/modules.js
var modules = __webpack_require__(85395);
// EXTERNAL MODULE: ./build/src/render/providers/aws.js
var aws = __webpack_require__(1746);
// EXTERNAL MODULE: ./build/src/render/root.js
var root = __webpack_require__(70612);
;// CONCATENATED MODULE: ./build/src/render/render.js




const PROVIDERS = { aws: aws/* awsRoot */.w };
/** A module instance by a manifest name: all that a `moved` block may say, because it is not a literal place. */
const INSTANCE = /^module\.[a-z]+\["[a-z]([a-z0-9-]*[a-z0-9])?"\]$/;
/**
 * The Terraform root of a stack, in memory: `main.tf.json` and `variables.tf.json` of constants, the user's
 * values in `synthinfra.auto.tfvars.json`, `backend.json` for `-backend-config`, and the modules it calls.
 * Paths are sorted and JSON is canonical, so that equal inputs give equal bytes.
 */
function renderStack(stack, options) {
    const provider = PROVIDERS[stack.provider];
    if (provider === undefined)
        throw new Error(`No Terraform root is known for ${stack.provider}.`);
    const { backend, sandbox, templates } = options;
    const files = new Map([
        ['main.tf.json', render_json((0,root/* rootModule */.N4)(stack, provider, backend))],
        ['variables.tf.json', render_json((0,root/* variableBlocks */.BL)(stack, provider, sandbox !== undefined))],
        ['synthinfra.auto.tfvars.json', render_json((0,root/* variableValues */.x3)(stack))],
        ['backend.json', render_json(backend.config)],
        ...(0,modules/* moduleFiles */.u)(stack, templates),
    ]);
    if (stack.moved.length > 0)
        files.set('moved.tf.json', render_json({ moved: movedBlocks(stack) }));
    if (sandbox !== undefined) {
        // An override file: Terraform merges its provider block into the one of main.tf.json.
        files.set('sandbox_override.tf.json', render_json({ provider: { [provider.name]: provider.sandbox } }));
        files.set('sandbox.auto.tfvars.json', render_json({ sandbox_endpoint: sandbox.endpoint, sandbox_account: sandbox.account }));
    }
    return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}
function movedBlocks(stack) {
    for (const address of stack.moved.flatMap(({ from, to }) => [from, to])) {
        if (!INSTANCE.test(address))
            throw new Error(`Not the address of a module instance: ${address}`);
    }
    return stack.moved;
}
function render_json(value) {
    return `${(0,json/* canonicalJson */.dj)(value, 2)}\n`;
}

// EXTERNAL MODULE: ./build/src/sandbox/server.js + 2 modules
var server = __webpack_require__(44116);
// EXTERNAL MODULE: ./build/src/pipeline/aws-target.js
var aws_target = __webpack_require__(4047);
;// CONCATENATED MODULE: ./build/src/pipeline/stage.js







/** The folder of one environment's plans: `--out`, else `.synthinfra/<environment>`; absolute. */
function planFolder(context, environment) {
    return (0,external_node_path_.resolve)(context.platform.cwd, context.options.out ?? (0,external_node_path_.join)('.synthinfra', environment));
}
/** Renders every stack in memory. @throws UserError when a state backend is missing or incomplete. */
async function renderStages(context, deployment, stacks, folder) {
    const sandbox = await (0,aws_target/* sandboxOf */.J6)(context);
    const stages = [];
    for (const stack of stacks) {
        const backend = (0,engines/* backendFor */.Mu)(deployment, stack.id, sandbox === undefined ? {} : { sandboxStateDir: sandbox.stateDir });
        if ('kind' in backend) {
            const templates = await (0,folders/* readFolder */.j1)((0,external_node_path_.join)(context.home, 'templates', stack.engine, stack.provider));
            const files = renderStack(stack, {
                templates,
                backend,
                ...(sandbox === undefined
                    ? {}
                    : {
                        sandbox: {
                            endpoint: sandbox.endpoint,
                            account: deployment.spec.target.account ?? server/* SANDBOX_ACCOUNT */.CE,
                        },
                    }),
            });
            stages.push({
                deployment,
                stack,
                backend,
                files,
                dir: (0,external_node_path_.join)(folder, stack.id),
                ...(sandbox === undefined ? {} : { sandbox }),
            });
        }
        else
            throw new problem/* UserError */.y(backend);
    }
    return stages;
}
/** Opens the engine on a stage, while the account guard is asked beside it. */
async function openStage(context, stage, telling) {
    const { deployment, stack } = stage;
    const opening = (0,engines/* openSession */.fA)(stack.engine, {
        dir: stage.dir,
        files: stage.files,
        backend: stage.backend,
        provider: stack.provider,
        wanted: deployment.spec.engine,
        manifestDir: (0,external_node_path_.resolve)(context.platform.cwd, (0,external_node_path_.dirname)(deployment.manifest.file)),
        ...(context.identity === undefined ? {} : { identity: context.identity.engine }),
        ...(context.options['provider-mirror'] === undefined
            ? {}
            : { mirror: context.options['provider-mirror'] }),
    }, context.platform, telling);
    // Both are awaited whatever the other does, so that no child process is left behind by an early error.
    const [session, guard] = await Promise.allSettled([
        opening,
        (0,aws_target/* guardTarget */.jU)(context, deployment, stage.sandbox),
    ]);
    if (guard.status === 'rejected')
        throw guard.reason;
    if (session.status === 'rejected')
        throw session.reason;
    return session.value;
}


/***/ }),

/***/ 68607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ cacheDir)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Where downloads and environments are kept between runs: SYNTHINFRA_CACHE, else the XDG cache directory
 * (https://specifications.freedesktop.org/basedir-spec), else `~/.cache`.
 */
function cacheDir(platform) {
    const own = platform.env['SYNTHINFRA_CACHE'];
    if (own)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(platform.cwd, own);
    const base = platform.env['XDG_CACHE_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(platform.env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'synthinfra');
}


/***/ }),

/***/ 88985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ startDaemon),
/* harmony export */   ZI: () => (/* binding */ stopDaemon),
/* harmony export */   _n: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);



/** Starts a process that goes on when we end. @returns its process id. @throws when it cannot be started. */
async function startDaemon(command, args, options) {
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(options.logFile, 'a', 0o600);
    try {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [...args], {
            cwd: options.cwd,
            env: { ...options.env },
            stdio: ['ignore', log, log],
            detached: true,
        });
        await new Promise((resolve, reject) => {
            child.once('spawn', resolve);
            child.once('error', reject);
        });
        child.unref();
        return child.pid;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
    }
}
/** True while a process of this id runs on this machine. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
    return !isZombie(pid);
}
/** Ended, but not yet collected by its parent: in a container often for ever. */
function isZombie(pid) {
    try {
        // `pid (name) state …`, proc(5); the name may hold brackets of its own.
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        return stat.slice(stat.lastIndexOf(')')).startsWith(') Z');
    }
    catch {
        // No /proc here, or it has ended by now.
        return false;
    }
}
/** Asks a process to end, and ends it if it has not after `patience` milliseconds; waits until it is gone. */
async function stopDaemon(pid, patience = 5000) {
    for (const signal of ['SIGTERM', 'SIGKILL']) {
        if (!isAlive(pid))
            return;
        process.kill(pid, signal);
        for (let waited = 0; isAlive(pid) && waited < patience; waited += 50)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(50);
    }
}


/***/ }),

/***/ 85395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ moduleFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * The modules that a stack calls, copied so that the root needs nothing from elsewhere, without their tests,
 * and a list of their hashes that `sha256sum -c SHA256SUMS` checks.
 * @returns files by path below the root.
 */
function moduleFiles(stack, templates) {
    const files = new Map();
    for (const { module } of stack.modules) {
        const own = [...templates].filter(([path]) => path.startsWith(`${module}/`) && !isTest(path));
        if (own.length === 0)
            throw new Error(`The template library has no module ${module}.`);
        for (const [path, text] of own)
            files.set(`modules/${path}`, text);
    }
    const sums = [...files].map(([path, text]) => `${sha256(text)}  ${path.slice('modules/'.length)}\n`);
    return new Map([...files, ['modules/SHA256SUMS', sums.sort(byPath).join('')]]);
}
function isTest(path) {
    return path.split('/').includes('tests');
}
function byPath(one, other) {
    return one.slice(64) < other.slice(64) ? -1 : 1;
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 1746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ awsRoot)
/* harmony export */ });
/* unused harmony export SANDBOX_ENDPOINTS */
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97594);

/**
 * Services that the sandbox answers for, by the provider's names for endpoints: those of the modules in
 * `templates/terraform/aws`, and sts for the account.
 */
const SANDBOX_ENDPOINTS = [
    'applicationautoscaling',
    'autoscaling',
    'cloudwatch',
    'dynamodb',
    'ec2',
    'ecs',
    'elbv2',
    'iam',
    'kms',
    'logs',
    's3',
    'secretsmanager',
    'sns',
    'ssm',
    'sts',
];
/** The AWS provider. The range is what the modules span: see `templates/terraform/aws/<module>/versions.tf`. */
const awsRoot = {
    name: 'aws',
    source: 'hashicorp/aws',
    version: '>= 5.100, < 7.0',
    settings: {
        region: (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .template */ .v)('var.region'),
        allowed_account_ids: (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .template */ .v)('var.allowed_account_ids'),
        default_tags: [{ tags: (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .template */ .v)('var.tags') }],
    },
    sandbox: {
        // Credentials of the user must never reach a sandbox. It checks none, and takes an access key of twelve digits
        // for the account, so that the guard of the manifest's account holds there too.
        access_key: (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .template */ .v)('var.sandbox_account'),
        secret_key: 'sandbox',
        endpoints: [
            Object.fromEntries(SANDBOX_ENDPOINTS.map((name) => [name, (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .template */ .v)('var.sandbox_endpoint')])),
        ],
        // A bucket's name cannot be a host name below a loopback address.
        s3_use_path_style: true,
        skip_credentials_validation: true,
        skip_metadata_api_check: true,
        skip_region_validation: true,
        // What the sandbox refuses it refuses again, in a way that is not retried; a busy machine may drop a connection.
        max_retries: 3,
    },
    variables: {
        region: { description: 'Region of every resource.', type: 'string' },
        allowed_account_ids: {
            description: 'The only accounts this may be applied to; empty when the manifest names none.',
            type: 'list(string)',
        },
        tags: { description: 'Tags of every resource.', type: 'map(string)' },
    },
};


/***/ }),

/***/ 70612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ variableBlocks),
/* harmony export */   N4: () => (/* binding */ rootModule),
/* harmony export */   x3: () => (/* binding */ variableValues)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97594);

/** The oldest Terraform and OpenTofu that have write-only arguments and S3 lock files. */
const REQUIRED_VERSION = '>= 1.11';
const MARK = 'Made by synthinfra. Do not edit: change the manifest and render again.';
/**
 * The root module, of constants of the generator only. Terraform reads module arguments in JSON as templates,
 * keys too, so that a user's `${file("…")}` here would run: every value is a reference to a variable.
 */
function rootModule(stack, provider, backend) {
    return {
        '//': MARK,
        terraform: {
            required_version: REQUIRED_VERSION,
            required_providers: { [provider.name]: { source: provider.source, version: provider.version } },
            // Empty: its settings are the user's and come by -backend-config, where they are literal.
            backend: { [backend.kind]: {} },
        },
        provider: { [provider.name]: provider.settings },
        module: Object.fromEntries(stack.modules.map((call) => [call.module, moduleBlock(call)])),
        output: mapValues(stack.outputs, (expression) => ({ value: (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .template */ .v)(expression) })),
    };
}
function moduleBlock(call) {
    const each = call.inputs.kind === 'each';
    const source = each ? 'each.value' : `var.${call.module}`;
    const inputs = call.arguments.map((name) => [name, (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .template */ .v)(`${source}.${name}`)]);
    return {
        '//': `${call.path.join('.')} of the manifest`,
        source: `./modules/${call.module}`,
        ...(each && { for_each: (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .template */ .v)(`var.${call.module}`) }),
        ...Object.fromEntries(inputs),
        ...mapValues(call.references, _template_js__WEBPACK_IMPORTED_MODULE_0__/* .template */ .v),
    };
}
/** Declarations of the variables that carry the user's values; constants, as the root. */
function variableBlocks(stack, provider, sandbox) {
    const ofModules = stack.modules.map((call) => {
        const what = call.inputs.kind === 'each' ? 'Arguments of each instance' : 'Arguments';
        const description = `${what} of the module ${call.module}: ${call.path.join('.')} of the manifest.`;
        // The modules type their arguments; a type here would convert the values of all instances to one.
        return [call.module, { description, type: 'any', nullable: false }];
    });
    const ofRoot = mapValues(provider.variables, (declaration) => ({ ...declaration, nullable: false }));
    const ofSandbox = sandbox
        ? {
            sandbox_endpoint: { description: 'Base URL of the sandbox.', type: 'string', nullable: false },
            sandbox_account: {
                description: 'Account that the sandbox answers for.',
                type: 'string',
                nullable: false,
            },
        }
        : {};
    return { '//': MARK, variable: { ...ofRoot, ...Object.fromEntries(ofModules), ...ofSandbox } };
}
/** Every value of the user. Terraform takes values in tfvars files literally. */
function variableValues(stack) {
    const ofModules = stack.modules.map(({ module, inputs }) => [
        module,
        inputs.kind === 'each' ? inputs.entries : inputs.value,
    ]);
    return { ...stack.variables, ...Object.fromEntries(ofModules) };
}
function mapValues(map, change) {
    return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}


/***/ }),

/***/ 97594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ template)
/* harmony export */ });
/**
 * The one place where an expression becomes a template of Terraform's JSON syntax.
 * @param expression a constant of the generator, such as `module.key.arn`; never a user's text.
 */
function template(expression) {
    return `\${${expression}}`;
}


/***/ }),

/***/ 44116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CE: () => (/* binding */ SANDBOX_ACCOUNT),
  G: () => (/* binding */ sandboxDown),
  oY: () => (/* binding */ sandboxStatus),
  ZC: () => (/* binding */ sandboxUp)
});

// UNUSED EXPORTS: sandboxDir

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/platform/daemon.js
var daemon = __webpack_require__(88985);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/platform/folders.js
var folders = __webpack_require__(61248);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/src/platform/http-probe.js

/** True when something answers plain HTTP at this URL, whatever it says, within the patience (milliseconds). */
async function answers(url, patience = 30_000) {
    // Not `fetch`: loading it takes longer than asking.
    const asked = new Promise((resolve) => {
        (0,external_node_http_.request)(url, { method: 'HEAD', agent: false, signal: AbortSignal.timeout(patience) }, (response) => {
            response.resume();
            resolve(true);
        })
            .once('error', () => resolve(false))
            .end();
    });
    return asked.catch(() => false);
}

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/platform/cache.js
var cache = __webpack_require__(68607);
// EXTERNAL MODULE: ./build/src/platform/process.js
var process = __webpack_require__(90788);
;// CONCATENATED MODULE: ./build/src/sandbox/python.js







/** What the pinned packages of sandbox/requirements.txt need. */
const OLDEST = [3, 11];
const CANDIDATES = ['python3', 'python'];
/**
 * The Python of an environment that holds the sandbox's packages, made on first use from PyPI by pip, in the
 * user's cache, never in their own Python.
 * @param home folder of the toolkit, with sandbox/requirements.txt.
 * @throws UserError when Python is missing or the packages cannot be fetched, with what to do.
 */
async function sandboxPython(platform, home, step) {
    const requirements = (0,external_node_path_.join)(home, 'sandbox', 'requirements.txt');
    const python = await findPython(platform);
    const key = (0,external_node_crypto_.createHash)('sha256')
        .update(python.version)
        .update((await (0,folders/* readText */.yR)(requirements)) ?? '')
        .digest('hex')
        .slice(0, 16);
    const folder = (0,external_node_path_.join)((0,cache/* cacheDir */.e)(platform), `sandbox-${key}`);
    const inside = (0,external_node_path_.join)(folder, platform.windows ? 'Scripts/python.exe' : 'bin/python');
    if (await (0,folders/* exists */.t2)((0,external_node_path_.join)(folder, 'complete')))
        return inside;
    step.update('installing moto from PyPI (once, about a minute)');
    await (0,folders/* remove */.TF)(folder);
    await must(platform, python.command, ['-m', 'venv', folder], 'make a Python environment', 'Install the venv module (Debian and Ubuntu: the package python3-venv).');
    await must(platform, inside, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', requirements], 'install the sandbox from PyPI', 'Give pip a way to PyPI or to a mirror of it (PIP_INDEX_URL), and try again.');
    await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(folder, 'complete'), '');
    return inside;
}
async function findPython(platform) {
    const seen = [];
    for (const command of CANDIDATES) {
        const probe = await (0,process/* run */.eF)(command, ['-c', 'import sys; print("%d.%d.%d" % sys.version_info[:3])'], {
            cwd: platform.cwd,
            env: pythonEnvironment(platform),
        }).catch(() => undefined);
        const version = probe?.code === 0 ? probe.stdout.toString('utf8').trim() : undefined;
        if (version === undefined)
            continue;
        const [major = 0, minor = 0] = version.split('.').map(Number);
        if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]))
            return { command, version };
        seen.push(`${command} is ${version}`);
    }
    const found = seen.length === 0 ? 'none was found on the PATH' : seen.join(', ');
    throw (0,problem/* userError */.I)(`The sandbox needs Python ${OLDEST.join('.')} or newer; ${found}.`, 'Install it from python.org or with your package manager.', 3);
}
async function must(platform, command, args, purpose, fix) {
    const result = await (0,process/* run */.eF)(command, args, { cwd: platform.cwd, env: pythonEnvironment(platform) });
    if (result.code === 0)
        return;
    const tail = `${result.stdout.toString('utf8')}${result.stderr}`.trim().split('\n').slice(-3).join('\n');
    throw (0,problem/* userError */.I)(`Could not ${purpose}: ${tail === '' ? `it ended with code ${result.code}` : tail}`, fix, 3);
}
/** What Python and pip may see: where things are and how to reach the index, none of the user's secrets. */
function pythonEnvironment(platform) {
    const wanted = /^(PATH|HOME|USERPROFILE|SYSTEMROOT|TMPDIR|TEMP|TMP|LANG|LC_.*|SSL_CERT_.*|REQUESTS_CA_BUNDLE|https?_proxy|no_proxy|PIP_.*|PYENV_.*)$/i;
    return Object.fromEntries(Object.entries(platform.env).filter((entry) => entry[1] !== undefined && wanted.test(entry[0])));
}

;// CONCATENATED MODULE: ./build/src/sandbox/server.js








/** The account that the sandbox answers for when the manifest names none. */
const SANDBOX_ACCOUNT = '123456789012';
const START_PATIENCE_MS = 60_000;
/** Folder of the sandbox in a workspace. */
function sandboxDir(platform) {
    return (0,external_node_path_.join)(platform.cwd, '.synthinfra', 'sandbox');
}
/** The sandbox that runs for this workspace, if one does. */
async function sandboxStatus(platform) {
    const text = await (0,folders/* readText */.yR)((0,external_node_path_.join)(sandboxDir(platform), 'sandbox.json'));
    if (text === undefined)
        return undefined;
    const sandbox = parseRecord(text);
    if (sandbox === undefined)
        return undefined;
    return (0,daemon/* isAlive */._n)(sandbox.pid) && (await answers(`${sandbox.endpoint}/moto-api/`)) ? sandbox : undefined;
}
/** A record that somebody has damaged is one of a sandbox that does not run. */
function parseRecord(text) {
    try {
        const value = JSON.parse(text);
        return Number.isInteger(value?.pid) && (value?.pid ?? 0) > 0 ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Starts the sandbox, or answers the one that runs.
 * Its cloud lives in memory: whatever states a former sandbox left behind describe nothing, and are removed.
 */
async function sandboxUp(platform, home, step) {
    const running = await sandboxStatus(platform);
    if (running !== undefined)
        return running;
    const python = await sandboxPython(platform, home, step);
    const folder = sandboxDir(platform);
    await (0,folders/* remove */.TF)(folder);
    await (0,folders/* makePrivateFolder */.I2)((0,external_node_path_.join)(folder, 'state'));
    step.update('starting');
    const ready = (0,external_node_path_.join)(folder, 'ready.json');
    const requestLog = (0,external_node_path_.join)(folder, 'requests.jsonl');
    const logFile = (0,external_node_path_.join)(folder, 'server.log');
    const args = [
        (0,external_node_path_.join)(home, 'sandbox', 'server.py'),
        '--port',
        '0',
        '--ready-file',
        ready,
        '--request-log',
        requestLog,
    ];
    const pid = await (0,daemon/* startDaemon */.LC)(python, args, {
        cwd: folder,
        env: { ...pythonEnvironment(platform), PYTHONDONTWRITEBYTECODE: '1' },
        logFile,
    });
    const port = await portWhenReady(ready, pid, logFile);
    const sandbox = {
        endpoint: `http://127.0.0.1:${port}`,
        pid,
        startedAt: platform.now().toISOString(),
        requestLog,
        stateDir: (0,external_node_path_.join)(folder, 'state'),
    };
    await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(folder, 'sandbox.json'), `${JSON.stringify(sandbox, undefined, 2)}\n`);
    return sandbox;
}
/** Stops the sandbox and forgets its cloud with its states. @returns false when none ran. */
async function sandboxDown(platform) {
    const running = await sandboxStatus(platform);
    if (running !== undefined)
        await (0,daemon/* stopDaemon */.ZI)(running.pid);
    await (0,folders/* remove */.TF)(sandboxDir(platform));
    return running !== undefined;
}
async function portWhenReady(readyFile, pid, logFile) {
    for (let waited = 0; waited < START_PATIENCE_MS; waited += 50) {
        const text = await (0,folders/* readText */.yR)(readyFile);
        if (text !== undefined)
            return JSON.parse(text).port;
        if (!(0,daemon/* isAlive */._n)(pid))
            break;
        await (0,promises_.setTimeout)(50);
    }
    await (0,daemon/* stopDaemon */.ZI)(pid);
    const tail = ((await (0,folders/* readText */.yR)(logFile)) ?? '').trim().split('\n').slice(-3).join('\n');
    throw (0,problem/* userError */.I)(`The sandbox did not start: ${tail}`, `Its whole log is ${logFile}.`, 3);
}


/***/ }),

/***/ 2826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/* Generated from package.json by `npm run generate`. Do not edit. */
const VERSION = '1.1.0';


/***/ })

};
