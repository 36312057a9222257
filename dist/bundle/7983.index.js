export const id = 7983;
export const ids = [7983,7757,9717,2527];
export const modules = {

/***/ 59717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply),
  applySaved: () => (/* binding */ applySaved)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/changes/path.js
var path = __webpack_require__(64596);
;// CONCATENATED MODULE: ./build/src/changes/compare.js


/**
 * Every difference between the reviewed changes and the fresh ones, by address. Empty exactly when their digests are
 * equal. The digests that the two carry are not trusted: the content itself is compared.
 */
function compareChangeSets(reviewed, fresh) {
    return [
        ...planDifferences(reviewed, fresh),
        ...matched(reviewed.resources, fresh.resources, resourceKey).flatMap(resourceDifferences),
        ...matched(reviewed.outputs, fresh.outputs, (output) => output.name).flatMap(outputDifferences),
        ...matched(reviewed.hooks, fresh.hooks, canonical).flatMap(hookDifferences),
    ];
}
/** Brings together what has the same key; of several with one key, equal content first, then in order. */
function matched(reviewed, fresh, key) {
    const groups = new Map();
    for (const side of ['reviewed', 'fresh']) {
        for (const item of side === 'reviewed' ? reviewed : fresh) {
            const group = groups.get(key(item)) ?? { reviewed: [], fresh: [] };
            group[side].push(item);
            groups.set(key(item), group);
        }
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, group]) => pairsOf(group));
}
function pairsOf(group) {
    const sorted = (items) => items.length < 2 ? [...items] : items.toSorted((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
    const [from, to] = [sorted(group.reviewed), sorted(group.fresh)];
    return Array.from({ length: Math.max(from.length, to.length) }, (_, index) => ({
        reviewed: from[index],
        fresh: to[index],
    }));
}
function planDifferences(reviewed, fresh) {
    const facts = [
        [
            reviewed.complete,
            fresh.complete,
            'is complete',
            'is not complete: part of the configuration is left out',
        ],
        [!reviewed.errored, !fresh.errored, 'ended without an error', 'ended with an error'],
    ];
    return facts
        .filter(([before, after]) => before !== after)
        .map(([before, after, yes, no]) => ({
        kind: 'plan',
        address: '',
        message: `The reviewed plan ${before ? yes : no}; the fresh plan ${after ? yes : no}.`,
    }));
}
function resourceKey(resource) {
    return `${resource.address} ${resource.deposed ?? ''}`;
}
function resourceDifferences({ reviewed, fresh }) {
    const resource = fresh ?? reviewed;
    if (resource === undefined)
        return [];
    const { address } = resource;
    const name = resource.deposed === undefined ? address : `${address} (deposed ${resource.deposed})`;
    const actions = (side) => [...side.actions].sort().join(' and ');
    if (reviewed === undefined || fresh === undefined) {
        const message = reviewed
            ? `${name} (${actions(resource)}) was reviewed and is not in the fresh plan.`
            : `${name} (${actions(resource)}) is in the fresh plan and was not reviewed.`;
        return [{ kind: 'resource', address, message }];
    }
    const facts = [
        ['action', actions(reviewed), actions(fresh)],
        ['type', reviewed.type, fresh.type],
        ['previous address', reviewed.previousAddress, fresh.previousAddress],
        ['import id', reviewed.importId, fresh.importId],
        ['reason', reviewed.reason, fresh.reason],
    ]
        .filter(([, before, after]) => before !== after)
        .map(([what, before, after]) => ({
        kind: 'resource',
        address,
        message: `${name}: the ${what} was ${before ?? 'none'} and is now ${after ?? 'none'}.`,
    }));
    const attributes = attributeDifferences(name, reviewed, fresh);
    const differs = facts.length + attributes.length > 0;
    return [...facts, ...attributes, ...(differs ? untold(name, reviewed, fresh) : [])];
}
function attributeDifferences(name, reviewed, fresh) {
    return matched(reviewed.attributes, fresh.attributes, (change) => (0,path/* pathText */.L)(change.path))
        .filter((pair) => canonical(pair.reviewed ?? {}) !== canonical(pair.fresh ?? {}))
        .map((pair) => {
        const attribute = (0,path/* pathText */.L)((pair.fresh ?? pair.reviewed)?.path ?? []);
        const message = pair.reviewed === undefined
            ? `now changes: ${transition(pair.fresh)}.`
            : pair.fresh === undefined
                ? `no longer changes; reviewed was ${transition(pair.reviewed)}.`
                : `changes differently: reviewed ${transition(pair.reviewed)}, now ${transition(pair.fresh)}.`;
        return {
            kind: 'attribute',
            address: fresh.address,
            attribute,
            message: `${name}: ${attribute} ${message}`,
        };
    });
}
/** Values that are hidden on both sides: nobody can tell from here whether they are the same. */
function untold(name, reviewed, fresh) {
    const hidden = (side) => side.attributes.filter((change) => change.after.kind === 'hidden').map((change) => (0,path/* pathText */.L)(change.path));
    const before = new Set(hidden(reviewed));
    return hidden(fresh)
        .filter((attribute) => before.has(attribute))
        .map((attribute) => ({
        kind: 'attribute',
        address: fresh.address,
        attribute,
        message: `${name}: ${attribute} is hidden in both plans; whether its value is the same cannot be told.`,
    }));
}
function outputDifferences({ reviewed, fresh }) {
    const address = (fresh ?? reviewed)?.name ?? '';
    const difference = (message) => [
        { kind: 'output', address, message: `Output ${address} ${message}.` },
    ];
    if (reviewed === undefined)
        return difference('changes in the fresh plan and was not reviewed');
    if (fresh === undefined)
        return difference('was reviewed and does not change in the fresh plan');
    if (canonical(reviewed) === canonical(fresh))
        return [];
    const told = (output) => `${output.action} (${transition(output)})`;
    return difference(`changes differently: reviewed ${told(reviewed)}, now ${told(fresh)}`);
}
function hookDifferences({ reviewed, fresh }) {
    const hook = fresh ?? reviewed;
    if (hook === undefined || (fresh !== undefined && reviewed !== undefined))
        return [];
    const what = `${hook.kind} of ${hook.address} (${hook.when})`;
    const message = reviewed
        ? `${what} was reviewed and does not run in the fresh plan.`
        : `${what} runs in the fresh plan and was not reviewed.`;
    return [{ kind: 'hook', address: hook.address, message }];
}
function transition(change) {
    if (change === undefined)
        return 'nothing';
    const cause = change.forcesReplacement ? ', which forces a replacement' : '';
    return `${told(change.before)} → ${told(change.after)}${cause}`;
}
/** Longest value that is told in a sentence, in UTF-16 units. */
const LONGEST = 120;
function told(shown) {
    if (shown.kind !== 'value')
        return { hidden: '(hidden)', unknown: '(known after apply)', absent: 'nothing' }[shown.kind];
    const text = JSON.stringify(shown.value);
    return text.length <= LONGEST
        ? text
        : `${text.slice(0, LONGEST).toWellFormed()}… (${text.length} characters)`;
}
function canonical(value) {
    return (0,json/* canonicalJson */.dj)(value);
}

// EXTERNAL MODULE: ./build/src/gate/receipt-check.js
var receipt_check = __webpack_require__(7712);
// EXTERNAL MODULE: ./build/src/shape.js
var shape = __webpack_require__(41396);
;// CONCATENATED MODULE: ./build/src/gate/receipt-parse.js


const actionNames = {
    create: true,
    update: true,
    delete: true,
    replace: true,
    import: true,
    move: true,
    forget: true,
    read: true,
    'no-op': true,
};
const shown = (value) => (0,shape/* fields */.OA)({ kind: (0,shape/* oneOf */.yL)('hidden', 'unknown', 'absent') })(value) ||
    ((0,shape/* fields */.OA)({ kind: (0,shape/* oneOf */.yL)('value') })(value) && (0,json/* isObject */.Gv)(value) && (0,shape/* own */.ZV)(value, 'value') !== undefined);
const attribute = (0,shape/* fields */.OA)({
    path: (0,shape/* listOf */.c3)((step) => (0,shape/* text */.Qq)(step) || (0,shape/* whole */.WQ)(step)),
    before: shown,
    after: shown,
});
const resource = (0,shape/* fields */.OA)({
    address: shape/* filled */.Bq,
    type: shape/* filled */.Bq,
    actions: (0,shape/* listOf */.c3)((0,shape/* oneOf */.yL)(...Object.keys(actionNames))),
    attributes: (0,shape/* listOf */.c3)(attribute),
    risk: (0,shape/* oneOf */.yL)('data-loss', 'destroys', 'interrupts', 'exposes', 'changes', 'adds', 'none'),
    previousAddress: (0,shape/* optional */.lq)(shape/* text */.Qq),
    deposed: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
const counts = (0,shape/* fields */.OA)(Object.fromEntries(Object.keys(actionNames)
    .filter((name) => name !== 'no-op')
    .map((name) => [name, shape/* whole */.WQ])));
/** Every field of a receipt, and what it must be. */
const receipt_parse_shape = [
    ['target.name', shape/* filled */.Bq, 'a name'],
    ['target.environment', shape/* filled */.Bq, 'a name'],
    ['target.stack', shape/* filled */.Bq, 'a name'],
    ['tool.synthinfra', shape/* filled */.Bq, 'a version'],
    ['tool.engine', shape/* filled */.Bq, 'a name'],
    ['tool.engineVersion', shape/* filled */.Bq, 'a version'],
    ['digests.files', shape/* sha256 */.sc, 'a sha256 in hex'],
    ['digests.inputs', shape/* sha256 */.sc, 'a sha256 in hex'],
    ['digests.changeSet', shape/* sha256 */.sc, 'a sha256 in hex'],
    ['digests.policy', shape/* sha256 */.sc, 'a sha256 in hex'],
    ['digests.planFile', (0,shape/* optional */.lq)(shape/* sha256 */.sc), 'a sha256 in hex'],
    ['base.lineage', shape/* text */.Qq, 'a text'],
    ['base.serial', shape/* whole */.WQ, 'a whole number'],
    ['counts', counts, 'numbers by action'],
    ['verdict', (0,shape/* oneOf */.yL)('allow', 'needs-approval', 'block'), 'allow, needs-approval or block'],
    ['commit', (0,shape/* optional */.lq)(shape/* text */.Qq), 'a text'],
    ['run', shape/* filled */.Bq, 'a text'],
    ['plannedAt', (value) => (0,shape/* text */.Qq)(value) && !Number.isNaN(Date.parse(value)), 'a time'],
    ['changeSet.schemaVersion', (0,shape/* oneOf */.yL)(1), '1'],
    ['changeSet.engine', (0,shape/* fields */.OA)({ name: shape/* text */.Qq, version: shape/* text */.Qq }), 'a name and a version'],
    ['changeSet.resources', (0,shape/* listOf */.c3)(resource), 'a list of changes'],
    ['changeSet.drift', (0,shape/* listOf */.c3)(resource), 'a list of changes'],
    [
        'changeSet.outputs',
        (0,shape/* listOf */.c3)((0,shape/* fields */.OA)({ name: shape/* text */.Qq, action: (0,shape/* oneOf */.yL)('create', 'update', 'delete'), before: shown, after: shown })),
        'a list of outputs',
    ],
    [
        'changeSet.hooks',
        (0,shape/* listOf */.c3)((0,shape/* fields */.OA)({ address: shape/* text */.Qq, kind: shape/* text */.Qq, when: (0,shape/* oneOf */.yL)('create', 'destroy', 'always') })),
        'a list of hooks',
    ],
    ['changeSet.counts', counts, 'numbers by action'],
    ['changeSet.unchanged', shape/* whole */.WQ, 'a whole number'],
    ['changeSet.complete', shape/* yesNo */.Lm, 'true or false'],
    ['changeSet.errored', shape/* yesNo */.Lm, 'true or false'],
    ['changeSet.digest', shape/* sha256 */.sc, 'a sha256 in hex'],
];
/**
 * Reads a receipt from JSON that anybody may have written. Every fault is told.
 * @param file where it came from, for the messages.
 */
function parseReceipt(value, file) {
    const refuse = (message) => ({
        severity: 'error',
        message: `${file} is no receipt that this version can use: ${message}.`,
        fix: 'Make a new one with `synthinfra plan --out DIR`.',
    });
    if (!(0,json/* isObject */.Gv)(value))
        return { problems: [refuse('it is no JSON object')] };
    const version = (0,shape/* own */.ZV)(value, 'schemaVersion');
    if (version !== 1)
        return { problems: [refuse(`schemaVersion is ${JSON.stringify(version) ?? 'missing'}, not 1`)] };
    const problems = receipt_parse_shape.flatMap(([path, test, asked]) => {
        const found = path.split('.').reduce((here, key) => (0,shape/* own */.ZV)(here, key), value);
        return test(found) ? [] : [refuse(`${path} is ${found === undefined ? 'missing' : `not ${asked}`}`)];
    });
    // Every field that the type names has passed its test above.
    return problems.length > 0 ? { problems } : { receipt: value };
}

// EXTERNAL MODULE: ./build/src/platform/folders.js
var folders = __webpack_require__(61248);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/pipeline/acting.js
var acting = __webpack_require__(12114);
// EXTERNAL MODULE: ./build/src/pipeline/applying.js
var applying = __webpack_require__(29698);
// EXTERNAL MODULE: ./build/src/pipeline/plan-outputs.js
var plan_outputs = __webpack_require__(47266);
// EXTERNAL MODULE: ./build/src/pipeline/planning.js + 4 modules
var planning = __webpack_require__(92364);
// EXTERNAL MODULE: ./build/src/pipeline/request.js
var pipeline_request = __webpack_require__(43593);
// EXTERNAL MODULE: ./build/src/pipeline/stage.js + 1 modules
var pipeline_stage = __webpack_require__(99473);
// EXTERNAL MODULE: ./build/src/pipeline/steps.js
var steps = __webpack_require__(89999);
;// CONCATENATED MODULE: ./build/src/pipeline/apply.js













/** Applies a saved plan, or exactly the changes of a reviewed receipt; never anything that nobody has seen. */
const apply = async (context) => {
    const { plan, expect } = context.options;
    if (plan !== undefined && expect !== undefined)
        throw (0,problem/* userError */.I)('--plan and --expect exclude each other.', 'Use --plan for a plan of this run, --expect for a receipt of another.');
    if (plan !== undefined)
        return applySaved(context, plan);
    if (expect !== undefined)
        return applyExpected(context, expect);
    throw (0,problem/* userError */.I)('apply needs a plan or a receipt.', 'Run `synthinfra plan` and then `synthinfra apply --plan DIR`, or give --expect RECEIPT.');
};
/** Applies the plan in a folder, after everything that its receipt claims has been computed again. */
async function applySaved(given, shown) {
    const folder = (0,external_node_path_.resolve)(given.platform.cwd, shown);
    const request = await (0,pipeline_request/* readRequest */.i)(folder, shown);
    const context = {
        ...given,
        options: { ...given.options, ...request.options, env: request.environment, out: folder },
    };
    const { deployment, stacks } = await (0,planning/* prepare */.iA)(context);
    return (0,acting/* acting */.dg)(context, deployment, 'apply', (acted) => applyStages(acted, deployment, stacks, folder));
}
async function applyStages(context, deployment, stacks, folder) {
    const done = [];
    for (const stage of await (0,planning/* renderAll */.Yl)(context, deployment, stacks, folder)) {
        const receipt = await readReceipt((0,external_node_path_.join)(stage.dir, 'receipt.json'));
        const planned = await verify(context, stage, receipt);
        (0,applying/* requireVerdict */.vx)(context, planned);
        done.push([planned, (0,applying/* nothingToApply */.Jq)(planned) ? undefined : await (0,applying/* applyStage */.LW)(context, planned)]);
    }
    return outcomeOf(context, done);
}
/** Computes again what a receipt claims of a saved plan. @throws UserError with every difference. */
async function verify(context, stage, receipt) {
    return (0,steps/* inStep */.qg)(context.platform, 'verify', async (step) => {
        const session = await (0,pipeline_stage/* openStage */.j$)(context, stage, (0,steps/* tellIn */.VK)(context.platform, step));
        const [saved, base] = await Promise.all([session.saved(), session.base()]);
        const judgement = await (0,planning/* judgeSaved */.hH)(context, stage, session, saved, { mode: 'change' });
        const { target, digests, verdict } = judgement.receipt;
        const found = [
            ...saved.foreign.map((message) => `${message}.`),
            ...(0,receipt_check/* differences */.t)(receipt, { target, digests, base, verdict }),
        ];
        refuseFor(found, 'The plan is not what its receipt claims, or what it stood on has moved; nothing was applied.', 'Plan again, and read the new plan.');
        step.done('files, configuration, changes, policy, gate and state are those of the receipt');
        return { stage, session, saved, judgement, dir: stage.dir };
    });
}
/** Plans afresh, and goes on only when the changes are those of the receipt. */
async function applyExpected(context, file) {
    const receipt = await readReceipt((0,external_node_path_.resolve)(context.platform.cwd, file));
    const environment = context.options.env ?? receipt.target.environment;
    const fresh = { ...context, options: { ...context.options, env: environment } };
    const { deployment, stacks } = await (0,planning/* prepare */.iA)(fresh);
    const wanted = stacks.filter(({ id }) => id === receipt.target.stack);
    return (0,acting/* acting */.dg)(fresh, deployment, 'apply', (acted) => planAndApply(acted, deployment, wanted.length === 0 ? stacks : wanted, { receipt, file }));
}
async function planAndApply(context, deployment, stacks, reviewed) {
    const folder = (0,pipeline_stage/* planFolder */.YI)(context, deployment.environment);
    const done = [];
    for (const stage of await (0,planning/* renderAll */.Yl)(context, deployment, stacks, folder)) {
        const planned = await (0,planning/* planStage */.cJ)(context, stage, { mode: 'change' });
        await (0,planning/* keepEvidence */.N)(planned);
        requireSameChanges(reviewed.receipt, planned, reviewed.file);
        (0,applying/* requireVerdict */.vx)(context, planned);
        done.push([planned, (0,applying/* nothingToApply */.Jq)(planned) ? undefined : await (0,applying/* applyStage */.LW)(context, planned)]);
    }
    return outcomeOf(context, done);
}
function requireSameChanges(receipt, planned, file) {
    const { target } = planned.judgement.receipt;
    const about = (0,receipt_check/* differences */.t)(receipt, { target, digests: {} });
    const changes = compareChangeSets(receipt.changeSet, planned.judgement.changeSet).map(({ message }) => message);
    refuseFor([...about, ...changes], `The changes are not those of ${file}; nothing was applied.`, 'Have the new plan reviewed, and use its receipt.');
}
/** Stops when anything differs: every difference is told, and then what follows from them. */
function refuseFor(differences, sentence, fix) {
    if (differences.length === 0)
        return;
    const problems = differences.map((message) => ({ severity: 'error', message }));
    throw new problem/* UserError */.y([...problems, { severity: 'error', message: sentence, fix }], 2);
}
async function readReceipt(file) {
    const text = await (0,folders/* readText */.yR)(file);
    if (text === undefined)
        throw (0,problem/* userError */.I)(`There is no receipt ${file}.`, 'Run `synthinfra plan` first.');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw (0,problem/* userError */.I)(`${file} is not JSON: ${cause.message}`, 'Plan again.', 1, { cause });
    }
    const parsed = parseReceipt(value, file);
    if ('problems' in parsed)
        throw new problem/* UserError */.y(parsed.problems);
    return parsed.receipt;
}
function outcomeOf(context, done) {
    const lines = done.flatMap(([{ stage }, applied]) => [
        ...(applied === undefined ? [' Nothing was to be applied.'] : []),
        ...stage.stack.landmarks.map(({ kind, name }) => `   ${kind.padEnd(8)} ${name}`),
    ]);
    const serial = done.map(([, applied]) => applied?.base?.serial).find((value) => value !== undefined);
    const digest = done.map(([{ judgement }]) => judgement.changeSet.digest.slice(0, 7)).join(', ');
    return {
        exitCode: 0,
        json: {
            schemaVersion: 1,
            applied: done.map(([{ stage, judgement }, applied]) => ({
                stack: stage.stack.id,
                digest: judgement.changeSet.digest,
                result: applied?.result ?? 'nothing-to-do',
                done: applied?.done ?? [],
                base: applied?.base ?? null,
            })),
        },
        text: () => ['', ...lines].join('\n'),
        summary: `### synthinfra apply\n\nApplied changes \`${digest}\`${serial === undefined ? '' : `; the state is at serial ${serial}`}.\n`,
        outputs: {
            verdict: done[0]?.[0].judgement.verdict.decision ?? 'allow',
            ...(0,plan_outputs/* planOutputs */.i)(done.map(([planned]) => planned)),
            receipt: (0,external_node_path_.join)(done[0]?.[0].dir ?? context.platform.cwd, 'receipt.json'),
            report: (0,external_node_path_.join)(done[0]?.[0].dir ?? context.platform.cwd, 'report.md'),
            serial: serial === undefined ? '' : String(serial),
        },
    };
}


/***/ }),

/***/ 29698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ nothingToApply),
/* harmony export */   LW: () => (/* binding */ applyStage),
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

/***/ 7757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/report/changes-markdown.js + 2 modules
var changes_markdown = __webpack_require__(33501);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/pipeline/acting.js
var acting = __webpack_require__(12114);
// EXTERNAL MODULE: ./build/src/pipeline/applying.js
var applying = __webpack_require__(29698);
// EXTERNAL MODULE: ./build/src/pipeline/plan-outputs.js
var plan_outputs = __webpack_require__(47266);
// EXTERNAL MODULE: ./build/src/pipeline/planning.js + 4 modules
var planning = __webpack_require__(92364);
// EXTERNAL MODULE: ./build/src/pipeline/present.js
var present = __webpack_require__(72631);
// EXTERNAL MODULE: ./build/src/pipeline/stage.js + 1 modules
var stage = __webpack_require__(99473);
;// CONCATENATED MODULE: ./build/src/pipeline/preview.js






/**
 * What a run without identity can show: the manifest planned against an empty sandbox, so that everything is new, and
 * the policies on that. Nothing of it is kept for an apply.
 * @param why the sentence that says why there is no more.
 */
async function preview(given, deployment, stacks, why) {
    const context = { ...given, options: { ...given.options, sandbox: true } };
    context.platform.log.warn(why);
    const folder = `${(0,stage/* planFolder */.YI)(context, deployment.environment)}/preview`;
    const planned = [];
    for (const stage of await (0,planning/* renderAll */.Yl)(context, deployment, stacks, folder))
        planned.push(await (0,planning/* planStage */.cJ)(context, stage, { mode: 'change' }));
    const reports = planned.map(({ judgement }) => ({ ...judgement.report, preview: why }));
    const blocked = planned.some(({ judgement }) => judgement.verdict.decision === 'block');
    return {
        exitCode: blocked ? 2 : 0,
        json: { schemaVersion: 1, preview: why, targets: reports.map(json/* planReportJson */.a) },
        text: (colour) => ['', ...reports.map((report) => (0,present/* reportText */.U)(report, colour))].join('\n'),
        summary: reports.map((report) => (0,changes_markdown/* changesMarkdown */.T)(report)).join('\n\n'),
        outputs: { verdict: blocked ? 'block' : 'preview', ...(0,plan_outputs/* planOutputs */.i)(planned) },
    };
}

// EXTERNAL MODULE: ./build/src/pipeline/request.js
var request = __webpack_require__(43593);
// EXTERNAL MODULE: ./build/src/pipeline/standing.js + 4 modules
var standing = __webpack_require__(5030);
// EXTERNAL MODULE: ./build/src/pipeline/steps.js
var steps = __webpack_require__(89999);
// EXTERNAL MODULE: ./build/src/pipeline/vanished.js
var pipeline_vanished = __webpack_require__(74084);
;// CONCATENATED MODULE: ./build/src/pipeline/plan.js














/** Shows what would change, which policies it breaks, and whether it may be applied. */
const plan = async (given) => {
    const vanished = await (0,pipeline_vanished/* missingEnvironment */.kP)(given);
    const context = vanished?.context ?? given;
    const { deployment, stacks } = await (0,planning/* prepare */.iA)(context);
    await (0,pipeline_vanished/* tellVanished */.Ax)(context);
    const found = await (0,standing/* standing */.J)(context, deployment, 'plan');
    if (found.kind === 'none')
        return preview(context, deployment, stacks, found.why);
    const options = {
        mode: vanished === undefined ? 'change' : 'destroy',
        reasons: [
            ...(vanished === undefined ? [] : [vanished.reason]),
            ...(found.kind === 'login' ? (0,acting/* loosenedIdentity */.kW)(deployment, found.wanted) : []),
        ],
    };
    return (0,acting/* actingAs */.J6)(context, deployment, found, (acted) => planAll(acted, deployment, stacks, options));
};
async function planAll(context, deployment, stacks, options) {
    const folder = (0,stage/* planFolder */.YI)(context, deployment.environment);
    const planned = [];
    for (const stage of await (0,planning/* renderAll */.Yl)(context, deployment, stacks, folder)) {
        const one = await (0,planning/* planStage */.cJ)(context, stage, options);
        await (0,planning/* keepEvidence */.N)(one);
        planned.push(one);
    }
    await (0,request/* writeRequest */.X)(folder, context.options, deployment.environment, stacks.map(({ id }) => id));
    return outcomeOf(context, planned, folder);
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
        summary: reports.map((report) => (0,changes_markdown/* changesMarkdown */.T)(report)).join('\n\n'),
        outputs: {
            verdict: decision,
            ...(0,plan_outputs/* planOutputs */.i)(planned),
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
    if (planned.every(applying/* nothingToApply */.Jq))
        return ' Nothing is to be applied.';
    const digests = planned.map(({ judgement }) => judgement.changeSet.digest.slice(0, 7)).join(',');
    const approve = decision === 'needs-approval' ? ` --approve ${digests}` : '';
    return ` Next: synthinfra apply --plan ${folder}${approve}`;
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

/***/ 43593:
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

/***/ 7983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandbox: () => (/* binding */ sandbox)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sandbox_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44116);
/* harmony import */ var _version_generated_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2826);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59717);
/* harmony import */ var _aws_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4047);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12527);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78726);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7757);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99473);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89999);










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
    const running = action === 'up' ? await (0,_aws_target_js__WEBPACK_IMPORTED_MODULE_3__/* .sandboxOf */ .J6)(context) : await (0,_sandbox_server_js__WEBPACK_IMPORTED_MODULE_1__/* .sandboxStatus */ .oY)(platform);
    if (running === undefined)
        return told('No sandbox runs here. Start one: synthinfra sandbox up', { running: false });
    return told(`The sandbox runs at ${running.endpoint} (process ${running.pid}). Stop it: synthinfra sandbox down`, { running: true, endpoint: running.endpoint, pid: running.pid, requestLog: running.requestLog });
};
/** The main job, end to end: validate, render, plan, gate, apply, drift. */
async function tryRoad(context) {
    const { platform, options } = context;
    const deployment = await (0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .loadDeployment */ .GP)(context);
    const { provider, region } = deployment.spec.target;
    platform.log.info(` synthinfra ${_version_generated_js__WEBPACK_IMPORTED_MODULE_8__/* .VERSION */ .x}   ${options.file} → ${deployment.name} · ${deployment.environment} · ${provider} ${region} (sandbox)\n`);
    const folder = (0,_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .planFolder */ .YI)(context, deployment.environment);
    const planned = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__.plan)(context);
    if (planned.exitCode !== 0)
        return planned;
    const approve = (planned.outputs['digest'] ?? '').replaceAll(' ', ',');
    const quiet = {
        ...context,
        platform: { ...platform, log: { ...platform.log, step: skipTold(platform.log.step) } },
    };
    const applied = await (0,_apply_js__WEBPACK_IMPORTED_MODULE_2__.applySaved)({ ...quiet, options: { ...options, approve } }, folder);
    const found = await (0,_drift_js__WEBPACK_IMPORTED_MODULE_4__.drift)(quiet);
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


/***/ }),

/***/ 74084:
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


/***/ }),

/***/ 41396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Lm: () => (/* binding */ yesNo),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4715);

const text = (value) => typeof value === 'string';
const filled = (value) => typeof value === 'string' && value !== '';
const sha256 = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const whole = (value) => Number.isSafeInteger(value) && value >= 0;
const yesNo = (value) => typeof value === 'boolean';
const optional = (test) => (value) => value === undefined || test(value);
const oneOf = (...allowed) => (value) => allowed.includes(value);
const listOf = (test) => (value) => Array.isArray(value) && value.every(test);
/** An object whose named fields pass; others are left to newer versions. */
const fields = (tests) => (value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.entries(tests).every(([name, test]) => test(own(value, name)));
/** An object whose named fields pass, and that has no others. */
const exactly = (tests) => {
    const pass = fields(tests);
    return (value) => pass(value) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.keys(value).every((name) => Object.hasOwn(tests, name));
};
/** A field of its own, and none of a prototype. */
function own(value, key) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}


/***/ })

};
