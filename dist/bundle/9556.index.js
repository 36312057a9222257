export const id = 9556;
export const ids = [9556];
export const modules = {

/***/ 96964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ compareChangeSets)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4715);
/* harmony import */ var _covers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72615);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64596);
/* harmony import */ var _reveal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62158);




/**
 * Every difference between the reviewed changes and the fresh ones, by address. Empty exactly when their digests are
 * equal, and all that an exception let people see in the reviewed ones is seen so in the fresh ones: no digest vouches for
 * it, so a forged receipt could else show people one value and have another applied. The digests that the two carry are
 * not trusted: the content itself is compared.
 */
function compareChangeSets(reviewed, fresh) {
    return [
        ...planDifferences(reviewed, fresh),
        ...matched(reviewed.resources, fresh.resources, resourceKey).flatMap(resourceDifferences),
        ...matched(reviewed.outputs, fresh.outputs, (output) => output.name).flatMap(outputDifferences),
        ...matched(reviewed.hooks, fresh.hooks, canonical).flatMap(hookDifferences),
        ...(0,_reveal_js__WEBPACK_IMPORTED_MODULE_2__/* .unconfirmed */ .B1)(reviewed, fresh).map(unconfirmedDifference),
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
    const [then, now] = [reviewed.attributes.map(_reveal_js__WEBPACK_IMPORTED_MODULE_2__/* .concealed */ .TU), fresh.attributes.map(_reveal_js__WEBPACK_IMPORTED_MODULE_2__/* .concealed */ .TU)];
    return matched(then, now, (change) => (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .LF)(change.path))
        .filter((pair) => canonical(pair.reviewed ?? {}) !== canonical(pair.fresh ?? {}))
        .map((pair) => {
        const attribute = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .LF)((pair.fresh ?? pair.reviewed)?.path ?? []);
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
    const hidden = (side) => side.attributes.filter((change) => change.after.kind === 'hidden').map((change) => (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .LF)(change.path));
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
    const [then, now] = [(0,_reveal_js__WEBPACK_IMPORTED_MODULE_2__/* .concealed */ .TU)(reviewed), (0,_reveal_js__WEBPACK_IMPORTED_MODULE_2__/* .concealed */ .TU)(fresh)];
    if (canonical(then) === canonical(now))
        return [];
    const told = (output) => `${output.action} (${transition(output)})`;
    return difference(`changes differently: reviewed ${told(then)}, now ${told(now)}`);
}
function unconfirmedDifference({ address, path, before, after }) {
    const attribute = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .LF)(path);
    const name = address === _covers_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT */ .a ? `Output ${attribute}` : `${address}: ${attribute}`;
    const seen = (shown) => {
        const value = (0,_reveal_js__WEBPACK_IMPORTED_MODULE_2__/* .revealedOf */ .ue)(shown);
        return value === undefined ? shown : { kind: 'value', value };
    };
    return {
        kind: address === _covers_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT */ .a ? 'output' : 'attribute',
        address: address === _covers_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT */ .a ? attribute : address,
        ...(address === _covers_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT */ .a ? {} : { attribute }),
        message: `${name} was shown by exception as ${transition({ before: seen(before), after: seen(after) })}, which the fresh plan does not confirm.`,
    };
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
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(value);
}


/***/ }),

/***/ 99556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* binding */ apply),
/* harmony export */   applySaved: () => (/* binding */ applySaved)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _changes_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96964);
/* harmony import */ var _gate_receipt_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7712);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86762);
/* harmony import */ var _acting_acting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72733);
/* harmony import */ var _applying_claimed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67652);
/* harmony import */ var _applying_engine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3231);
/* harmony import */ var _applying_here_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30715);
/* harmony import */ var _applying_outcome_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60281);
/* harmony import */ var _applying_verify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91480);
/* harmony import */ var _planning_planning_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44093);
/* harmony import */ var _planning_request_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62133);
/* harmony import */ var _planning_stage_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(36081);













/** Applies a saved plan, or exactly the changes that were reviewed; never anything that nobody has seen. */
const apply = async (context) => {
    const { plan, expect, decision, sealed, resolve: run, 'expect-digest': digest } = context.options;
    // In a run only a confirmed dispatch resolves; on a laptop the person does who calls this.
    const resolves = context.platform.ci ? run : undefined;
    const reviewed = decision !== 'none' || [digest, sealed].some((option) => option !== undefined);
    const handed = reviewed || resolves !== undefined;
    if (plan !== undefined && expect !== undefined)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .userError */ .I)('--plan and --expect exclude each other.', 'Use --plan for a plan of this run, --expect for a receipt of another.');
    if (resolves !== undefined && !reviewed)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .userError */ .I)('In a CI run nobody is there who could say how an apply ended, so `resolve` alone is refused (CI is set).', 'Dispatch the apply workflow with `resolve`, whose review asks the reviewers of the environment, or run this command on a machine of your own.', 2);
    if (reviewed && (plan ?? expect) !== undefined)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .userError */ .I)('`decision` excludes `plan` and `expect`.', 'Leave them out: what the review job of this run has decided on is applied.');
    // Most applies have no review job before them.
    if (handed)
        return (await Promise.all(/* import() */[__webpack_require__.e(3477), __webpack_require__.e(3865)]).then(__webpack_require__.bind(__webpack_require__, 43865))).applyHanded(context);
    if (plan !== undefined)
        return applySaved(context, plan);
    if (expect !== undefined)
        return applyExpected(context, expect);
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .userError */ .I)('apply needs a plan or a receipt.', 'Run `synthinfra plan` and then `synthinfra apply --plan DIR`, or give --expect RECEIPT.');
};
/** Applies the plan in a folder, after everything that its receipt claims has been computed again. */
async function applySaved(given, shown) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(given.platform.cwd, shown);
    const request = await (0,_planning_request_js__WEBPACK_IMPORTED_MODULE_11__/* .readRequest */ .i)(folder, shown);
    const context = {
        ...given,
        options: { ...given.options, ...request.options, env: request.environment, out: folder },
    };
    const { deployment, stacks } = await (0,_planning_planning_js__WEBPACK_IMPORTED_MODULE_10__/* .prepare */ .iA)(context);
    const here = { whole: 'applied', reason: given.options.reason };
    return (0,_acting_acting_js__WEBPACK_IMPORTED_MODULE_4__/* .acting */ .dg)(context, deployment, 'apply', (acted) => (0,_applying_here_js__WEBPACK_IMPORTED_MODULE_7__/* .withApplying */ .r)(acted, here, (by) => applyStages(acted, by, { deployment, stacks, folder })));
}
async function applyStages(context, by, { deployment, stacks, folder }) {
    const done = [];
    for (const stage of await (0,_planning_planning_js__WEBPACK_IMPORTED_MODULE_10__/* .renderAll */ .Yl)(context, deployment, stacks, folder)) {
        const planned = await (0,_applying_verify_js__WEBPACK_IMPORTED_MODULE_9__/* .verifySaved */ .tV)(context, stage);
        (0,_applying_engine_js__WEBPACK_IMPORTED_MODULE_6__/* .requireVerdict */ .vx)(context, planned);
        done.push([planned, await (0,_applying_claimed_js__WEBPACK_IMPORTED_MODULE_5__/* .applyClaimed */ .i)(context, planned, by)]);
    }
    return (0,_applying_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .appliedOutcome */ .A)(context, done);
}
/** Plans afresh, and goes on only when the changes are those of the receipt. */
async function applyExpected(context, file) {
    const receipt = await (0,_applying_verify_js__WEBPACK_IMPORTED_MODULE_9__/* .readReceipt */ .b8)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.platform.cwd, file));
    const environment = context.options.env ?? receipt.target.environment;
    const fresh = { ...context, options: { ...context.options, env: environment } };
    const { deployment, stacks } = await (0,_planning_planning_js__WEBPACK_IMPORTED_MODULE_10__/* .prepare */ .iA)(fresh);
    const named = stacks.filter(({ id }) => id === receipt.target.stack);
    const folder = (0,_planning_stage_js__WEBPACK_IMPORTED_MODULE_12__/* .planFolder */ .YI)(fresh, deployment.environment);
    const wanted = { deployment, stacks: named.length === 0 ? stacks : named, folder };
    const here = { whole: 'applied', reason: context.options.reason };
    return (0,_acting_acting_js__WEBPACK_IMPORTED_MODULE_4__/* .acting */ .dg)(fresh, deployment, 'apply', (acted) => (0,_applying_here_js__WEBPACK_IMPORTED_MODULE_7__/* .withApplying */ .r)(acted, here, (by) => planAndApply(acted, by, wanted, { receipt, file })));
}
async function planAndApply(context, by, { deployment, stacks, folder }, reviewed) {
    const done = [];
    for (const stage of await (0,_planning_planning_js__WEBPACK_IMPORTED_MODULE_10__/* .renderAll */ .Yl)(context, deployment, stacks, folder)) {
        const planned = await (0,_planning_planning_js__WEBPACK_IMPORTED_MODULE_10__/* .planStage */ .cJ)(context, stage, { mode: 'change' });
        await (0,_planning_planning_js__WEBPACK_IMPORTED_MODULE_10__/* .keepEvidence */ .N)(planned);
        requireSameChanges(reviewed.receipt, planned, reviewed.file);
        (0,_applying_engine_js__WEBPACK_IMPORTED_MODULE_6__/* .requireVerdict */ .vx)(context, planned);
        done.push([planned, await (0,_applying_claimed_js__WEBPACK_IMPORTED_MODULE_5__/* .applyClaimed */ .i)(context, planned, by)]);
    }
    return (0,_applying_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .appliedOutcome */ .A)(context, done);
}
function requireSameChanges(receipt, planned, file) {
    const { target } = planned.judgement.receipt;
    const about = (0,_gate_receipt_check_js__WEBPACK_IMPORTED_MODULE_2__/* .differences */ .t)(receipt, { target, digests: {} });
    const changes = (0,_changes_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareChangeSets */ .F)(receipt.changeSet, planned.judgement.changeSet).map(({ message }) => message);
    (0,_applying_verify_js__WEBPACK_IMPORTED_MODULE_9__/* .refuseFor */ .yu)([...about, ...changes], `The changes are not those of ${file}; nothing was applied.`, 'Have the new plan reviewed, and use its receipt.');
}


/***/ }),

/***/ 67652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ unlessInterrupted),
/* harmony export */   i: () => (/* binding */ applyClaimed)
/* harmony export */ });
/* harmony import */ var _gate_claim_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11029);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99060);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3231);
/* harmony import */ var _rescued_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30482);





/**
 * The one way in which anything is applied or destroyed: claims a target, lets the engine apply its plan, and closes the
 * record with how that ended. An interrupt that comes before the engine starts keeps it from starting, and the record is
 * closed.
 * @returns undefined when there was nothing to apply; the record then names the newer commit.
 * @throws UserError when the target cannot be claimed, or a state had to be saved first (2), or the apply is not whole (3).
 */
async function applyClaimed(context, planned, by) {
    if (by.interrupts.count() > 0)
        throw interrupted();
    const claimed = await claim(context, planned, by);
    await restoreFirst(context, planned, by, claimed);
    if ((0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingToApply */ .Jq)(planned))
        return nothing(context, planned, by, claimed);
    await by.watch?.begins(planned);
    if (by.interrupts.count() > 0) {
        await end(context, claimed, by, 'interrupted');
        await by.watch?.ended(planned, 'interrupted', undefined);
        throw interrupted();
    }
    // Nothing is awaited between the look above and the engine's start, which holds interrupts as well.
    return throughEngine(context, planned, by, claimed);
}
/**
 * What only looks, before the claim: when an interrupt has come, that is what is told, and not what it made of the look.
 * @throws UserError (3) once an interrupt has come.
 */
async function unlessInterrupted(interrupts, look) {
    const seen = await look.catch((error) => {
        throw interrupts.count() > 0 ? interrupted() : error;
    });
    if (interrupts.count() > 0)
        throw interrupted();
    return seen;
}
function interrupted() {
    const fix = 'Plan and apply again; on GitHub, dispatch the apply workflow.';
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)('Interrupted before the engine began: nothing was applied.', fix, 3);
}
/** Saves what an apply before this one could not: a plan that was made without it is not applied. */
async function restoreFirst(context, planned, by, claimed) {
    if (claimed === undefined)
        return;
    try {
        await (0,_rescued_js__WEBPACK_IMPORTED_MODULE_3__/* .restoreRescued */ .oj)(context, planned, claimed.store, by.rescue);
    }
    catch (error) {
        // The last record leads to where that state is kept: it stays.
        await claimed.held.release().catch((second) => context.platform.log.warn(second.message));
        throw error;
    }
}
async function throughEngine(context, planned, by, claimed) {
    const keep = (applied) => (0,_rescued_js__WEBPACK_IMPORTED_MODULE_3__/* .keepRescued */ .j_)(context, planned, applied, by.rescue, claimed?.store);
    const ran = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .runEngine */ .cn)(context, planned, keep).then((applied) => ({ applied, error: undefined }), (error) => ({ applied: undefined, error }));
    const { applied } = ran;
    const outcome = applied === undefined ? 'failed' : outcomeOf(applied);
    const open = await end(context, claimed, by, outcome);
    await by.watch?.ended(planned, outcome, applied);
    if (applied === undefined)
        throw ran.error;
    (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .requireApplied */ .PZ)(context.platform, applied);
    if (open !== undefined)
        throw open;
    return applied;
}
function outcomeOf(applied) {
    return applied.result === 'applied' && (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .errorsOf */ .Bp)(applied).length > 0 ? 'failed' : applied.result;
}
async function nothing(context, planned, by, claimed) {
    const open = await end(context, claimed, by, 'applied');
    if (open !== undefined)
        throw open;
    await by.watch?.ended(planned, 'applied', undefined);
}
/** Undefined where no record can be kept, which is said. */
async function claim(context, planned, by) {
    const { log, now } = context.platform;
    const place = await (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .claimPlace */ .A4)(context, planned.stage, by.tools);
    if (place.kind === 'cannot') {
        log.warn(place.why);
        if (context.options.resolve !== undefined)
            throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)('There is no record that could be resolved.', 'Leave `resolve` out.', 2);
        return undefined;
    }
    const { store } = place;
    const { target, digests, run: name } = planned.judgement.receipt;
    if (context.options.resolve !== undefined)
        await resolve(context, store, planned, by);
    const ours = { target, digest: digests.changeSet, commit: by.commit, run: name };
    const held = await (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .beginClaim */ .e7)(store, { ours, descent: by.descent, now });
    if (held !== 'cannot')
        return { store, held };
    log.warn(`${store.place} takes no claim: the engine's lock alone excludes others, and an older commit is not noticed.`);
    return undefined;
}
/** Closes the record of an apply that nobody saw end, in the name of who may. */
async function resolve({ platform, options }, store, planned, { commit, resolver }) {
    const { target } = planned.judgement.receipt;
    const wanted = options.resolve ?? '';
    const { open, last } = await (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecords */ .T3)(store, target);
    if (open === undefined && !(0,_gate_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfRun */ .NG)(last, wanted)) {
        platform.log.info(`No apply of ${target.stack} by run ${wanted} waits to be resolved.`);
        return;
    }
    if (resolver === undefined)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(`Only a person closes the record of run ${wanted}, and nobody has confirmed this run.`, 'Dispatch the apply workflow with `resolve`: its review asks the reviewers of the environment.', 2);
    const { by, reason } = resolver;
    await (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveOutcome */ .DX)(store, { target, run: wanted, by, reason, commit, now: platform.now() });
    platform.log.info(`${by} resolved the unknown outcome of run ${wanted}: ${reason}`);
}
/** Closes a record. @returns what is to be thrown when it stays open; what went wrong before comes first. */
async function end({ platform }, claimed, { whole }, ended) {
    const outcome = ended === 'applied' ? whole : ended;
    try {
        await claimed?.held.close(outcome);
        return undefined;
    }
    catch (cause) {
        const why = cause instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y ? cause.message : 'its store failed';
        const message = `The apply ended (${outcome}), and its record beside the state stays open: ${why}`;
        platform.log.warn(message);
        const run = claimed?.held.claim.run ?? '';
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(message, `The next apply will be refused: dispatch the apply workflow with \`resolve\` set to the number of this run; on a laptop, apply with --resolve ${run} --reason TEXT.`, 3, { cause });
    }
}


/***/ }),

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

/***/ 30715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withApplying)
/* harmony export */ });
/* harmony import */ var _gate_claim_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11029);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55403);
/* harmony import */ var _platform_probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77451);
/* harmony import */ var _platform_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90788);
/* harmony import */ var _acting_patience_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29646);
/* harmony import */ var _acting_run_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15167);
/* harmony import */ var _reviewing_landing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39668);
/* harmony import */ var _rescue_artifacts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9630);








/**
 * Applies in the name of whoever called: of a person on their machine, or of a run without a review job. Interrupts are
 * held until the work is done.
 */
async function withApplying(context, { whole, reason }, work) {
    const { platform, options } = context;
    const { commit = _gate_claim_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_COMMIT */ .U2 } = await (0,_acting_run_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .runIdentity */ .yK)(platform);
    const resolves = options.resolve !== undefined && !platform.ci;
    const resolver = resolves ? { by: await personHere(platform), reason: reason ?? '' } : undefined;
    const interrupts = (0,_platform_process_js__WEBPACK_IMPORTED_MODULE_2__/* .holdInterrupts */ .o$)();
    try {
        return await work({
            commit,
            // A destroy brings nothing older back, and what a sandbox has is of nobody else.
            descent: whole === 'destroyed' || options.sandbox ? unchecked : descentHere(platform, commit),
            resolver,
            whole,
            tools: (0,_acting_patience_js__WEBPACK_IMPORTED_MODULE_3__/* .storeToolsOf */ .k)(platform),
            rescue: (0,_rescue_artifacts_js__WEBPACK_IMPORTED_MODULE_6__/* .rescueOf */ .r)(context),
            interrupts,
        });
    }
    finally {
        interrupts.release();
    }
}
async function unchecked() {
    return 'unchecked';
}
/** In a run GitHub is asked. On a laptop git is, as far as it has both commits; where it cannot tell, that is said once. */
function descentHere(platform, commit) {
    const { env, githubToken: token, log } = platform;
    const repository = env['GITHUB_ACTIONS'] === 'true' ? env['GITHUB_REPOSITORY'] : undefined;
    if (repository && token !== undefined)
        return (from) => (0,_reviewing_landing_js__WEBPACK_IMPORTED_MODULE_5__/* .descentOf */ .W)((0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .Ng)((0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOn */ .YD)(env, repository, token)), from, commit);
    const asked = new Map();
    const ask = async (from) => {
        const found = await descentInGit(platform.cwd, from, commit);
        if (found === 'unchecked')
            log.warn(`Whether what is applied here is newer than commit ${from}, which was applied last, is not checked: git does not know both here.`);
        return found;
    };
    return (from) => {
        const answer = asked.get(from) ?? ask(from);
        asked.set(from, answer);
        return answer;
    };
}
const COMMIT = /^[0-9a-f]{40,64}$/;
async function descentInGit(cwd, from, commit) {
    // The record may have been written by anybody who can write beside the state: nothing else gets to git.
    if (!COMMIT.test(from) || !COMMIT.test(commit))
        return 'unchecked';
    const common = await (0,_platform_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .commandOutput */ .p)('git', ['merge-base', from, commit], cwd);
    if (common === from)
        return 'yes';
    const shallow = await (0,_platform_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .commandOutput */ .p)('git', ['rev-parse', '--is-shallow-repository'], cwd);
    return common === undefined || shallow !== 'false' ? 'unchecked' : 'no';
}
async function personHere({ cwd, env }) {
    const email = await (0,_platform_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .commandOutput */ .p)('git', ['config', 'user.email'], cwd);
    return email ?? env['USER'] ?? env['USERNAME'] ?? 'a person on their machine';
}


/***/ }),

/***/ 60281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ appliedOutcome)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _planning_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45022);


/** What an apply answers when every stage is done. @param done what nothing was to be applied of has no Applied */
function appliedOutcome(context, done) {
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
            ...(0,_planning_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .planOutputs */ .i)(done.map(([planned]) => planned)),
            receipt: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(done[0]?.[0].dir ?? context.platform.cwd, 'receipt.json'),
            report: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(done[0]?.[0].dir ?? context.platform.cwd, 'report.md'),
            serial: serial === undefined ? '' : String(serial),
        },
    };
}


/***/ }),

/***/ 9630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ rescueOf)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55403);
/* harmony import */ var _github_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38575);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
/* harmony import */ var _store_artifact_run_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23766);
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68335);
/* harmony import */ var _acting_patience_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29646);
/* harmony import */ var _legs_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50569);







/** Kept states in the artifacts of runs: of this one, and of the one that a record names. */
function rescueOf(context) {
    const { platform } = context;
    return {
        artifacts: async () => (platform.env['GITHUB_ACTIONS'] === 'true' ? (0,_legs_store_js__WEBPACK_IMPORTED_MODULE_6__/* .artifactsOfRun */ .Ye)(context) : undefined),
        ofRun: (run, key) => keptIn(platform, run, (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOfKey */ .m1)(key)),
    };
}
/** @throws UserError (3) when GitHub does not say whether the run has left something. */
async function keptIn(platform, run, name) {
    const [, repository, id] = /^([^/]+\/[^/]+)\/(\d+)\/\d+$/.exec(run) ?? [];
    if (repository === undefined || id === undefined)
        return undefined;
    const { githubToken: token, env, log } = platform;
    if (token === undefined) {
        log.info(`Whether run ${run} has left a state behind is not looked for: GH_TOKEN is not set.`);
        return undefined;
    }
    const github = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .Ng)((0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOn */ .YD)(env, repository, token));
    try {
        const there = (await (0,_github_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .runArtifacts */ .rh)(github, Number(id))).filter((one) => one.name === name && !one.expired);
        const [newest] = there.sort((one, two) => two.id - one.id);
        if (newest === undefined)
            return undefined;
        const found = await (0,_store_artifact_run_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .runArtifact */ .g)(github, { run: id, id: `${newest.id}` }, (0,_acting_patience_js__WEBPACK_IMPORTED_MODULE_5__/* .storeToolsOf */ .k)(platform).patience);
        return found.bytes;
    }
    catch (cause) {
        if (!(cause instanceof _github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1))
            throw cause;
        // A run that was deleted has taken its artifacts along.
        if (cause.status === 404)
            return undefined;
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .I)(`Whether run ${run} has left a state behind is not known: ${cause.message}.`, 'Give the job `permissions:` with `actions: read`; apply again when GitHub answers.', 3, { cause });
    }
}


/***/ }),

/***/ 91480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b8: () => (/* binding */ readReceipt),
/* harmony export */   tV: () => (/* binding */ verifySaved),
/* harmony export */   yu: () => (/* binding */ refuseFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _gate_receipt_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7712);
/* harmony import */ var _gate_receipt_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69679);
/* harmony import */ var _platform_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61248);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86762);
/* harmony import */ var _planning_planning_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44093);
/* harmony import */ var _planning_stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36081);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89999);








/** Computes again what the receipt beside a saved plan claims of it. @throws UserError (2) with every difference. */
async function verifySaved(context, stage) {
    const receipt = await readReceipt((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stage.dir, 'receipt.json'));
    return (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .inStep */ .qg)(context.platform, 'verify', async (step) => {
        const session = await (0,_planning_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .openStage */ .j$)(context, stage, (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .tellIn */ .VK)(context.platform, step));
        const [saved, base] = await Promise.all([session.saved(), session.base()]);
        const judgement = await (0,_planning_planning_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeSaved */ .hH)(context, stage, session, saved, { mode: 'change' });
        const { target, digests, verdict } = judgement.receipt;
        const found = [
            ...saved.foreign.map((message) => `${message}.`),
            ...(0,_gate_receipt_check_js__WEBPACK_IMPORTED_MODULE_1__/* .differences */ .t)(receipt, { target, digests, base, verdict }),
        ];
        refuseFor(found, 'The plan is not what its receipt claims, or what it stood on has moved; nothing was applied.', 'Plan again, and read the new plan.');
        step.done('files, configuration, changes, policy, gate and state are those of the receipt');
        return { stage, session, saved, judgement, dir: stage.dir };
    });
}
/** Stops when anything differs: every difference is told, and then what follows from them. @throws UserError (2) */
function refuseFor(differences, sentence, fix) {
    if (differences.length === 0)
        return;
    const problems = differences.map((message) => ({ severity: 'error', message }));
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y([...problems, { severity: 'error', message: sentence, fix }], 2);
}
/** The receipt in a file. @throws UserError when there is none. */
async function readReceipt(file) {
    const text = await (0,_platform_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(file);
    if (text === undefined)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`There is no receipt ${file}.`, 'Run `synthinfra plan` first.');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`${file} is not JSON: ${cause.message}`, 'Plan again.', 1, { cause });
    }
    const parsed = (0,_gate_receipt_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReceipt */ .W)(value, file);
    if ('problems' in parsed)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(parsed.problems);
    return parsed.receipt;
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


/***/ })

};
