export const id = 9717;
export const ids = [9717];
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
