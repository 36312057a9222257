export const id = 8845;
export const ids = [8845];
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

/***/ 20388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ receiptReasons),
/* harmony export */   e: () => (/* binding */ AFTER_REFUSAL)
/* harmony export */ });
/* harmony import */ var _changes_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56047);
/* harmony import */ var _workflow_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71410);


/** How to go on after a receipt was refused: every run of the same commit finds the same one. */
const AFTER_REFUSAL = 'Then revert the change, or bring it again by a new pull request: whatever runs at this commit is refused.';
/** Every reason not to believe a receipt. None when it is what a run of our own plan workflow uploaded for this head. */
function receiptReasons(receipt, anchor, merge, expected) {
    return [
        ...ofItself(receipt, expected),
        ...(anchor === undefined
            ? [
                ask('not-anchored', 'No artifact of a run vouches for the receipt: whoever writes to the store can write one.'),
            ]
            : [
                ...ofRun(anchor, expected),
                ...ofNames(receipt, anchor),
                ...ofHead(anchor, merge),
                ...ofArtifact(anchor),
            ]),
    ];
}
function ofItself(receipt, { target }) {
    const text = ({ name, environment, stack }) => `${name}/${environment}/${stack}`;
    return [
        ...((0,_changes_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(receipt.changeSet) === receipt.digests.changeSet &&
            receipt.changeSet.digest === receipt.digests.changeSet
            ? []
            : [
                refuse('contradiction', 'The receipt contradicts itself: its changes are not those that its digest names.'),
            ]),
        ...(text(receipt.target) === text(target)
            ? []
            : [refuse('other-target', `The receipt is for ${text(receipt.target)}, not for ${text(target)}.`)]),
    ];
}
function ofRun(run, expected) {
    const reasons = [];
    if (!sameName(run.repository, expected.repository))
        reasons.push(refuse('other-repository', `The receipt comes from a run of ${run.repository}, not of ${expected.repository}.`));
    if (run.headRepository === undefined || !sameName(run.headRepository, expected.repository))
        reasons.push(refuse('fork', `The receipt comes from a run for the fork ${run.headRepository ?? '(deleted since)'}: forks get a preview, never a receipt.`));
    if (run.event !== 'pull_request')
        reasons.push(refuse('other-event', `The receipt comes from a run of ${run.event}, not of pull_request.`));
    if ((0,_workflow_path_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRef */ .i)(run.workflowPath) !== expected.workflowPath)
        reasons.push(refuse('other-workflow', `The receipt comes from the workflow ${run.workflowPath}, not from ${expected.workflowPath}.`));
    if (expected.reusable !== undefined && !references(run, expected.reusable))
        reasons.push(refuse('other-reusable-workflow', `The run of the receipt did not call ${expected.reusable.path} at the commit that the default branch pins: its workflow was edited.`));
    if (run.conclusion !== 'success')
        reasons.push(ask('run-not-successful', `The run of the receipt ended with "${run.conclusion ?? 'nothing yet'}", not with success.`));
    return reasons;
}
/** What the receipt says of its own origin, against the run it was found in. */
function ofNames(receipt, run) {
    const reasons = [];
    const [, repository = '', id = '', attempt = ''] = /^(.+)\/(\d+)\/(\d+)$/.exec(receipt.run) ?? [];
    if (!sameName(repository, run.repository) || Number(id) !== run.id || Number(attempt) > run.attempt)
        reasons.push(refuse('other-run', `The receipt says that it is of run ${receipt.run}; it was found in ${run.repository}/${run.id}/${run.attempt}.`));
    else if (Number(attempt) < run.attempt)
        reasons.push(ask('older-attempt', `The receipt is of attempt ${attempt} of its run, which was run again since (${run.attempt}).`));
    if (receipt.commit === undefined || ![run.headSha, run.mergeSha].includes(receipt.commit))
        reasons.push(refuse('other-commit', `The receipt says that it is of commit ${receipt.commit ?? '(none)'}; its run is of ${run.headSha}.`));
    return reasons;
}
function ofHead(run, merge) {
    return merge.kind !== 'one' || merge.head === run.headSha
        ? []
        : [
            ask('older-head', `The receipt is of ${run.headSha}; #${merge.number} was merged at ${merge.head}, of which no plan was reviewed.`),
        ];
}
function ofArtifact({ id, artifact }) {
    const origin = artifact.runId === id
        ? []
        : [
            refuse('artifact-of-other-run', `The artifact of the receipt belongs to run ${artifact.runId ?? '(unknown)'}, not to ${id}.`),
        ];
    if (artifact.digest === undefined)
        return [
            ...origin,
            ask('no-artifact-digest', 'GitHub names no digest of the artifact: that it was not replaced cannot be shown.'),
        ];
    return artifact.digest === artifact.downloaded
        ? origin
        : [
            ...origin,
            refuse('changed-bytes', `The artifact of the receipt is ${artifact.downloaded}; GitHub recorded ${artifact.digest} when it was uploaded.`),
        ];
}
function references(run, { path, commits }) {
    const called = run.referencedWorkflows.filter((one) => (0,_workflow_path_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRef */ .i)(one.path) === path);
    return called.length > 0 && called.every(({ sha }) => commits.includes(sha));
}
/** GitHub's names of owners and repositories do not count case. */
function sameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function refuse(code, message) {
    return { code, effect: 'refuse', message, fix: `Find out who made it. ${AFTER_REFUSAL}` };
}
function ask(code, message) {
    return { code, effect: 'ask', message, fix: 'Read the plan of this run before you approve.' };
}


/***/ }),

/***/ 42497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ keepSealed),
/* harmony export */   j5: () => (/* binding */ openSealed),
/* harmony export */   vH: () => (/* binding */ planKey)
/* harmony export */ });
/* unused harmony export sealedKey */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53697);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48486);
/* harmony import */ var _platform_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61248);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86762);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40102);
/* harmony import */ var _store_pack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35806);
/* harmony import */ var _store_sealed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7171);
/* harmony import */ var _legs_manifest_key_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93021);









const MiB = 1024 * 1024;
/** Key of an environment's sealed plan in the artifacts of a run, and the artifact's name. */
function sealedKey({ environment, manifest }) {
    return `${(0,_legs_manifest_key_js__WEBPACK_IMPORTED_MODULE_8__/* .artifactPrefix */ .D)('plan', manifest)}${environment}`;
}
/** The key that plans are sealed with; undefined where the environment has none: then the apply job plans again. */
function planKey({ env, log }) {
    const key = env['SYNTHINFRA_PLAN_KEY'];
    if (!key)
        return undefined;
    log.mask(key);
    return key;
}
/**
 * Seals the plan in a folder and stores it for the apply job of this run.
 * @returns sha256 in hex of the sealed bytes: what the apply job must be told by the job's output, and by nothing else.
 */
async function keepSealed(store, key, folder, handed) {
    const files = new Map();
    for (const [name, path] of placesOf(folder, handed.stacks)) {
        const bytes = await (0,_platform_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(path);
        if (bytes === undefined)
            throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`The plan has no file ${path}.`, 'Plan again.', 3);
        files.set(name, bytes);
    }
    const sealed = (0,_store_sealed_js__WEBPACK_IMPORTED_MODULE_7__/* .seal */ .od)((0,_store_pack_js__WEBPACK_IMPORTED_MODULE_6__/* .pack */ .q)(files, packList(handed.stacks)), key, sealedFor(handed));
    return (await store.upload(sealedKey(handed), sealed)).digest;
}
/**
 * Opens the plan that an earlier job of this very run has sealed, and puts it into a folder.
 * @param digest that job's output.
 * @throws UserError (2) in a re-run, and when it is not those bytes, not of this run, or holds anything else.
 */
async function openSealed(store, key, folder, handed) {
    if (handed.run.attempt !== 1)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`This is attempt ${handed.run.attempt} of its run, and a sealed plan is applied by the first alone.`, 'Dispatch the apply workflow: a new run plans what is there now.', 2);
    const sealed = await store.download(sealedKey(handed));
    if (sealed === undefined)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`This run has no sealed plan of ${handed.environment} any more.`, 'Dispatch the apply workflow: it plans again.', 2);
    if ((0,_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(sealed) !== handed.digest)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`The sealed plan of ${handed.environment} is not the one that the review made: somebody put another in its place.`, 'Find out which job of this run stored it; nothing of it was used.', 2);
    const archive = (0,_store_sealed_js__WEBPACK_IMPORTED_MODULE_7__/* .unseal */ .Du)(sealed, key, sealedFor(handed));
    const files = (0,_store_pack_js__WEBPACK_IMPORTED_MODULE_6__/* .unpack */ .l)(archive, packList(handed.stacks), `the sealed plan of ${handed.environment}`);
    for (const [name, path] of placesOf(folder, handed.stacks))
        await (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(path, files.get(name) ?? Buffer.alloc(0), 0o600);
}
function sealedFor({ run, environment, manifest, changes }) {
    const { repository, id, attempt } = run;
    const target = manifest === undefined ? environment : `${environment} (${manifest.label})`;
    return { repository, run: id, attempt, target, digest: changes };
}
/** Name in the archive, and path in the folder. Rendered files are not among them: the apply job renders them again. */
function placesOf(folder, stacks) {
    return [
        ['request.json', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'request.json')],
        ...stacks.flatMap(({ id, engine }) => [
            [`${id}.receipt.json`, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, id, 'receipt.json')],
            [`${id}.plan`, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, id, (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_1__/* .planFileOf */ .XT)(engine))],
        ]),
    ];
}
function packList(stacks) {
    return Object.fromEntries([
        ['request.json', { maxBytes: MiB }],
        ...stacks.flatMap(({ id }) => [
            [`${id}.receipt.json`, { maxBytes: 32 * MiB }],
            [`${id}.plan`, { maxBytes: 128 * MiB }],
        ]),
    ]);
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

/***/ 58845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  review: () => (/* binding */ review_review)
});

// EXTERNAL MODULE: ./build/src/gate/claim.js
var claim = __webpack_require__(11029);
// EXTERNAL MODULE: ./build/src/github/client.js + 2 modules
var client = __webpack_require__(55403);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/pipeline/acting/acting.js
var acting = __webpack_require__(72733);
// EXTERNAL MODULE: ./build/src/pipeline/acting/base-deployment.js
var base_deployment = __webpack_require__(44950);
// EXTERNAL MODULE: ./build/src/pipeline/acting/run-event.js + 1 modules
var run_event = __webpack_require__(51282);
// EXTERNAL MODULE: ./build/src/pipeline/acting/run-identity.js
var run_identity = __webpack_require__(15167);
// EXTERNAL MODULE: ./build/src/pipeline/acting/sign-in.js + 3 modules
var sign_in = __webpack_require__(48336);
// EXTERNAL MODULE: ./build/src/pipeline/applying/claims.js
var claims = __webpack_require__(99060);
// EXTERNAL MODULE: ./build/src/pipeline/applying/rescued.js
var rescued = __webpack_require__(30482);
// EXTERNAL MODULE: ./build/src/pipeline/applying/sealed-plan.js
var sealed_plan = __webpack_require__(42497);
// EXTERNAL MODULE: ./build/src/pipeline/legs/manifest-key.js
var manifest_key = __webpack_require__(93021);
// EXTERNAL MODULE: ./build/src/pipeline/legs/store.js
var legs_store = __webpack_require__(50569);
// EXTERNAL MODULE: ./build/src/pipeline/planning/outputs.js
var outputs = __webpack_require__(45022);
// EXTERNAL MODULE: ./build/src/pipeline/planning/planning.js + 1 modules
var planning = __webpack_require__(44093);
// EXTERNAL MODULE: ./build/src/pipeline/planning/present.js
var present = __webpack_require__(75779);
// EXTERNAL MODULE: ./build/src/pipeline/planning/request.js
var request = __webpack_require__(62133);
// EXTERNAL MODULE: ./build/src/pipeline/planning/stage.js + 17 modules
var stage = __webpack_require__(36081);
// EXTERNAL MODULE: ./build/src/pipeline/reviewing/comment.js
var comment = __webpack_require__(39370);
// EXTERNAL MODULE: ./build/src/report/changes-markdown.js
var changes_markdown = __webpack_require__(91227);
// EXTERNAL MODULE: ./build/src/report/target.js
var target = __webpack_require__(71943);
;// CONCATENATED MODULE: ./build/src/pipeline/reviewing/summary.js



const TOLD = {
    go: { mark: '✅', sentence: 'These are the reviewed changes: they are applied without asking again.' },
    ask: {
        mark: '✋',
        sentence: 'This waits for a person: read the reasons and the plan below, then confirm this run or refuse it.',
    },
    refuse: { mark: '⛔', sentence: 'Nothing is applied.' },
};
/** The gravest decision of several targets: they are applied together or not at all. */
function gravestDecision(decisions) {
    return ['refuse', 'ask'].find((one) => decisions.includes(one)) ?? 'go';
}
/**
 * What the reviewers of an environment read on the page of the run: why it waits, and the whole new plan.
 * @param link where the lines of the manifest are shown
 */
function reviewMarkdown(decided, link) {
    return decided.map((one) => targetMarkdown(one, link)).join('\n\n');
}
function targetMarkdown({ planned, decision, reasons, verdict, unreviewed, landing }, link) {
    const report = { ...planned.judgement.report, verdict };
    const { mark, sentence } = TOLD[decision];
    return [
        `### ${mark} ${(0,report_escape/* text */.Qq)((0,target/* targetLabel */.O)(report.target))}`,
        '',
        sentence,
        '',
        `- ${whence(landing)}`,
        ...(unreviewed === undefined ? [] : [`- Not compared: ${(0,report_escape/* prose */.CS)(unreviewed)}`]),
        ...reasons.map(({ effect, message, fix }) => `- ${TOLD[effect].mark} ${(0,report_escape/* prose */.CS)(message)} ${(0,report_escape/* prose */.CS)(fix)}`),
        '',
        // It is merged: whether it may be is no question any more.
        (0,changes_markdown/* changesMarkdown */.T4)(report, { title: 'The plan of this run', ...(link === undefined ? {} : { link }) }),
    ].join('\n');
}
function whence({ merge, base, pull }) {
    const rules = base === undefined
        ? 'There is no older commit to judge by.'
        : `Judged by the rules of ${(0,report_escape/* code */.aY)(base.slice(0, 7))} as well.`;
    const came = merge.kind === 'one'
        ? `Came by pull request ${pull?.number ?? merge.number}, at its head ${(0,report_escape/* code */.aY)(merge.head.slice(0, 7))}.`
        : 'Did not come by one pull request.';
    return `${came} ${rules}`;
}
/** The same for a terminal or a log. */
function reviewText(decided) {
    return decided
        .flatMap(({ planned, decision, reasons, unreviewed }) => [
        ` ${TOLD[decision].mark} ${(0,target/* targetLabel */.O)(planned.judgement.report.target)}: ${TOLD[decision].sentence}`,
        ...(unreviewed === undefined ? [] : [`   - Not compared: ${unreviewed}`]),
        ...reasons.flatMap(({ message, fix }) => [`   - ${message}`, `     ${fix}`]),
    ])
        .join('\n');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/engines/index.js + 1 modules
var engines = __webpack_require__(53697);
// EXTERNAL MODULE: ./build/src/changes/compare.js
var compare = __webpack_require__(96964);
// EXTERNAL MODULE: ./build/src/gate/review-receipt.js
var review_receipt = __webpack_require__(20388);
;// CONCATENATED MODULE: ./build/src/gate/review.js


/** Events whose runs are of the default branch and of no comment. */
const EVENTS = ['push', 'workflow_dispatch', 'schedule'];
/** Differences that are told one by one. */
const MOST = 20;
/** What a receipt is worth. Equal changes go by themselves, what is unclear asks, what is forged or foreign refuses. */
function review(facts) {
    const { fresh, run, merge, found, expected } = facts;
    const evidence = [
        ...mergeReasons(merge),
        ...(found === undefined ? [noReceipt] : (0,review_receipt/* receiptReasons */.Y)(found.receipt, found.anchor, merge, expected)),
        ...(found === undefined ? [] : comparison(found.receipt, fresh)),
    ];
    const reasons = [
        ...runReasons(run),
        ...verdictReasons(fresh.verdict),
        // Nothing to do needs nobody's review; a forged receipt is told all the same.
        ...(changesNothing(fresh.changeSet) ? evidence.filter(({ effect }) => effect === 'refuse') : evidence),
    ].sort((one, two) => Number(one.effect === 'ask') - Number(two.effect === 'ask'));
    return { decision: reasons[0]?.effect ?? 'go', reasons };
}
const noReceipt = {
    code: 'no-receipt',
    effect: 'ask',
    message: 'No receipt of a reviewed plan was found.',
    fix: 'Read the plan of this run before you approve; plan on pull requests, so that next time there is something to compare.',
};
function changesNothing({ resources, outputs, hooks, complete, errored }) {
    return resources.length + outputs.length + hooks.length === 0 && complete && !errored;
}
function runReasons(run) {
    const reasons = [];
    if (!EVENTS.includes(run.event) || run.ref !== `refs/heads/${run.defaultBranch}`)
        reasons.push({
            code: 'not-default-branch',
            effect: 'refuse',
            message: `Only a push or a dispatch on ${run.defaultBranch} applies; this run is of ${run.event} on ${run.ref}.`,
            fix: 'Merge the change; limit the environment to the default branch.',
        });
    if (run.attempt !== 1)
        reasons.push({
            code: 're-run',
            effect: 'refuse',
            message: `This is attempt ${run.attempt} of an old run: a re-run keeps its old commit and its old approval.`,
            fix: 'Dispatch the apply workflow on the default branch: a new run plans what is there now.',
        });
    const { last } = run;
    if (last !== undefined && last.commit !== run.commit && last.descent !== 'yes')
        reasons.push(last.descent === 'no'
            ? {
                code: 'older-commit',
                effect: 'refuse',
                message: `Commit ${last.commit} is applied already, and ${run.commit} does not descend from it.`,
                fix: 'Apply the newest commit of the default branch; to go back, revert there.',
            }
            : {
                code: 'descent-unknown',
                effect: 'ask',
                message: `Whether ${run.commit} descends from ${last.commit}, which was applied last, cannot be told.`,
                fix: 'Check out the whole history (`fetch-depth: 0`). Was the branch rewritten? Then approve only what the plan shows.',
            });
    return reasons;
}
function verdictReasons({ decision, reasons }) {
    if (decision === 'allow')
        return [];
    const blocks = decision === 'block';
    const told = reasons.filter(({ effect }) => effect === 'block' || effect === 'needs-approval');
    const listed = told.map(({ effect, message, fix }) => ({
        code: effect === 'block' ? 'blocked' : 'needs-approval',
        effect: effect === 'block' ? 'refuse' : 'ask',
        message,
        fix: fix ?? 'Change what is said here, or approve it.',
    }));
    // A verdict is believed before its reasons: one that blocks without saying why blocks all the same.
    if (listed.some(({ effect }) => effect === (blocks ? 'refuse' : 'ask')))
        return listed;
    return [
        ...listed,
        {
            code: blocks ? 'blocked' : 'needs-approval',
            effect: blocks ? 'refuse' : 'ask',
            message: `The gate says "${decision}".`,
            fix: 'Read the findings of this plan.',
        },
    ];
}
function mergeReasons(merge) {
    if (merge.kind === 'none')
        return [
            {
                code: 'direct-push',
                effect: 'ask',
                message: 'No pull request brought this commit: it was pushed directly, or started by hand.',
                fix: 'Read the plan of this run before you approve; protect the default branch, so that changes come by pull request.',
            },
        ];
    if (merge.kind === 'unknown')
        return [
            {
                code: 'content-unknown',
                effect: 'ask',
                message: `What came since the last apply cannot be told: ${merge.why}.`,
                fix: 'Read the plan of this run before you approve.',
            },
        ];
    if (merge.kind === 'several')
        return [
            {
                code: 'several-pull-requests',
                effect: 'ask',
                message: `${cameTogether(merge)}: nobody reviewed what they do together.`,
                fix: 'Read the plan of this run before you approve.',
            },
        ];
    if (merge.content === 'equal')
        return [];
    const how = merge.method === 'unknown' ? 'merged' : `merged by ${merge.method}`;
    return [
        {
            code: merge.content === 'different' ? 'content-differs' : 'content-unknown',
            effect: 'ask',
            message: merge.content === 'different'
                ? `What this target is made of is not what was reviewed in #${merge.number}, ${how}: other changes came in between.`
                : `Whether what was ${how} is what was reviewed in #${merge.number} cannot be told.`,
            fix: 'Read the plan of this run before you approve; let pull requests be up to date before they are merged.',
        },
    ];
}
function cameTogether({ numbers, direct = 0 }) {
    const pushed = direct === 0 ? '' : `, and ${direct} commits by direct push,`;
    const word = numbers.length === 1 ? 'pull request' : 'pull requests';
    return `${numbers.length} ${word}${pushed} came since the last apply (${numbers.map((number) => `#${number}`).join(', ')})`;
}
/** The reviewed changes against the fresh ones: their content, never the digests that a receipt names. */
function comparison(reviewed, fresh) {
    const differences = (0,compare/* compareChangeSets */.F)(reviewed.changeSet, fresh.changeSet);
    if (differences.length > 0)
        return changed(differences.map(({ message }) => message));
    const reasons = [];
    const ask = (code, message) => {
        reasons.push({
            code,
            effect: 'ask',
            message,
            fix: 'Read the plan of this run, and what was merged, before you approve.',
        });
    };
    if (reviewed.digests.files !== fresh.digests.files)
        ask('files-differ', 'The files that the engine gets are not those that were reviewed, though the changes are.');
    if (reviewed.digests.inputs !== fresh.digests.inputs)
        ask('inputs-differ', 'The deployment (manifest, variables, inputs) is not the reviewed one, though the changes are.');
    const [then, now] = [reviewed.base, fresh.base];
    if (then.lineage !== now.lineage)
        ask('other-state', `Another state stands there: "${then.lineage}" was reviewed, now it is "${now.lineage}".`);
    else if (now.serial < then.serial)
        ask('state-went-back', `The state went back from serial ${then.serial} to ${now.serial}: an old copy was put in its place.`);
    else if (now.serial > then.serial && hidesValues(fresh.changeSet))
        ask('hidden-values', `The state went from serial ${then.serial} to ${now.serial}, and some of the changed values are hidden: whether they are the reviewed ones cannot be told.`);
    if (reviewed.verdict !== fresh.verdict.decision)
        ask('other-verdict', `The verdict is "${fresh.verdict.decision}"; it was "${reviewed.verdict}" when it was reviewed.`);
    return reasons;
}
function changed(messages) {
    const shown = messages.slice(0, MOST);
    const more = messages.length - shown.length;
    return [...shown, ...(more > 0 ? [`${more} more differences: see the report of this run.`] : [])].map((message) => ({
        code: 'changes-differ',
        effect: 'ask',
        message,
        fix: 'Approve only if this is what you want as well; else revert, and open a new pull request.',
    }));
}
function hidesValues({ resources, outputs }) {
    const changes = [...resources.flatMap(({ attributes }) => attributes), ...outputs];
    return changes.some(({ after }) => after.kind === 'hidden');
}

// EXTERNAL MODULE: ./build/src/github/runs.js
var runs = __webpack_require__(38575);
// EXTERNAL MODULE: ./build/src/pipeline/reviewing/evidence.js
var evidence = __webpack_require__(4570);
// EXTERNAL MODULE: ./build/src/pipeline/reviewing/landing.js
var reviewing_landing = __webpack_require__(39668);
;// CONCATENATED MODULE: ./build/src/pipeline/reviewing/target.js











/**
 * A record is closed, or taken over, by a person alone, whatever else may go by itself.
 * @param resolve the run that this one was told to resolve.
 */
function askedToResolve(decided, { open, last }, resolve) {
    const record = open ?? ((0,claim/* isOfRun */.NG)(last, resolve) ? last : undefined);
    if (record === undefined)
        return decided;
    const { run, digest, started, commit, closed } = record;
    const reason = closed === undefined
        ? {
            code: 'needs-approval',
            effect: 'ask',
            message: `Run ${run} began to apply ${digest.slice(0, 7)} at ${started}, and nobody saw it end; this run closes its record.${strays(decided)}`,
            fix: 'Approve only when that run is dead, and what it left behind is imported or deleted.',
        }
        : {
            code: 'needs-approval',
            effect: 'ask',
            message: `Run ${run} applied commit ${commit} last; this run takes its place, whether or not its commit descends from that one.`,
            fix: 'Approve only when the branch was rewritten on purpose, and nothing that was applied is lost by it.',
        };
    const decision = decided.decision === 'go' ? 'ask' : decided.decision;
    return { ...decided, decision, reasons: [...decided.reasons, reason] };
}
const MOST_NAMED = 20;
/** What is to be made is in no state, and the run that died may have made it all the same. */
function strays({ planned }) {
    const { resources } = planned.judgement.changeSet;
    const names = resources.filter(({ actions }) => actions.includes('create')).map(({ address }) => address);
    if (names.length === 0)
        return '';
    const rest = names.length - MOST_NAMED;
    const listed = [...names.slice(0, MOST_NAMED), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
    return ` Each of these it may have made, and no state knows it: ${listed}.`;
}
/** The record that what is applied next must descend from: none after a destroy, or where a person takes its place. */
function before(last, resolve) {
    return last?.outcome === 'destroyed' || (0,claim/* isOfRun */.NG)(last, resolve) ? undefined : last;
}
/**
 * Decides whether a fresh plan of the default branch goes on by itself, waits for a person, or is refused.
 * @param last the record of the last apply of this target.
 */
async function decideTarget(context, of, given, last) {
    const { github, run, manifest } = of;
    const { deployment } = given.stage;
    const landing = await (0,reviewing_landing/* landingOf */.l)(github, arrivalOf(of, last));
    const base = landing.base === undefined
        ? undefined
        : await (0,base_deployment/* deploymentAt */.NF)(context, github, { path: manifest, commit: landing.base }, deployment.environment);
    const reviewed = await reviewedOf(of, landing, deployment.environment);
    const { receipt } = given.judgement;
    const found = reviewed.kind === 'found'
        ? reviewed.receipts.find((one) => one.target.stack === receipt.target.stack)
        : undefined;
    const facts = {
        changedFiles: landing.changedFiles,
        ...(found === undefined
            ? {}
            : { toolkit: { before: found.tool.synthinfra, after: receipt.tool.synthinfra } }),
    };
    const planned = await judgedStrictly(context, given, { deployment: base, facts });
    const { changeSet, verdict } = planned.judgement;
    const follows = before(last, context.options.resolve);
    const decision = review({
        run: {
            event: of.event,
            ref: of.ref,
            defaultBranch: of.defaultBranch,
            attempt: run.attempt,
            commit: run.commit,
            ...(follows === undefined
                ? {}
                : { last: { commit: follows.commit, descent: await (0,reviewing_landing/* descentOf */.W)(github, follows.commit, run.commit) } }),
        },
        fresh: {
            target: receipt.target,
            changeSet,
            verdict,
            digests: receipt.digests,
            base: receipt.base,
        },
        merge: landing.merge,
        found: found === undefined || reviewed.kind !== 'found'
            ? undefined
            : { receipt: found, anchor: reviewed.anchor },
        expected: await expectedOf(of, receipt.target),
    });
    const why = reviewed.kind === 'none' ? reviewed.why : found === undefined ? NOT_PLANNED : undefined;
    if (reviewed.kind === 'none' && reviewed.refuse !== undefined)
        return { ...refused(decision, reviewed.refuse), planned, verdict, landing };
    return { ...decision, planned, verdict, landing, ...(why === undefined ? {} : { unreviewed: why }) };
}
/** A plan judged by the old commit's rules too; the evidence beside it stays what its own rules say, for the apply. */
async function judgedStrictly(context, given, base) {
    const stage = { ...given.stage, base };
    const { session, saved } = given;
    return { ...given, stage, judgement: await (0,planning/* judgeSaved */.hH)(context, stage, session, saved, { mode: 'change' }) };
}
const NOT_PLANNED = 'The reviewed plan has nothing of this stack.';
function arrivalOf({ run, defaultBranch, before, manifest }, last) {
    const beside = engines/* LOCKS */.H8.map((name) => external_node_path_.posix.join(external_node_path_.posix.dirname(manifest), name));
    return {
        commit: run.commit,
        branch: defaultBranch,
        madeOf: [manifest, ...beside],
        ...(last === undefined ? {} : { last: last.commit }),
        ...(before === undefined ? {} : { before }),
    };
}
async function reviewedOf(of, { pull }, environment) {
    if (pull === undefined)
        return { kind: 'none', why: 'There is no one pull request whose plan could be compared with.' };
    const { planWorkflow: workflow, defaultBranch: branch, key: manifest } = of;
    const wanted = { pull, environment, manifest, workflow, branch };
    try {
        return await (0,evidence/* reviewedPlan */.V)(of.github, wanted, of.patience);
    }
    catch (error) {
        // What GitHub gave is not what it recorded: that is no missing plan, it is a changed one.
        if (error instanceof problem/* UserError */.y && error.exitCode === 2)
            return { kind: 'none', why: error.message, refuse: error };
        throw error;
    }
}
function refused(decision, { message }) {
    const reason = {
        code: 'changed-bytes',
        effect: 'refuse',
        message,
        fix: `Find out who changed it. ${review_receipt/* AFTER_REFUSAL */.e}`,
    };
    return {
        decision: 'refuse',
        reasons: [reason, ...decision.reasons.filter(({ code }) => code !== 'no-receipt')],
    };
}
/**
 * Where a receipt of ours comes from. When this run uses a reusable workflow of the toolkit, the plan must have used
 * the toolkit's at the very same commit.
 */
async function expectedOf({ github, run, planWorkflow }, target) {
    const { referenced } = await (0,runs/* readRun */.cI)(github, Number(run.id));
    const ours = referenced.find(({ workflow }) => /\/\.github\/workflows\/(apply|deploy)\.yml$/.test(workflow));
    return {
        repository: run.repository,
        target,
        workflowPath: planWorkflow,
        ...(ours === undefined
            ? {}
            : { reusable: { path: ours.workflow.replace(/[^/]+$/, 'plan.yml'), commits: [ours.sha] } }),
    };
}

;// CONCATENATED MODULE: ./build/src/pipeline/review.js






















/**
 * On the default branch: plans the merged tree with the role that looks, compares it with what was reviewed, and
 * decides whether the apply job of this run goes on by itself, waits for a person, or is refused.
 */
const review_review = async (context) => {
    const tools = (0,sign_in/* loginTools */.XP)(context.platform, new AbortController().signal);
    const event = await mergedEvent(context);
    const confirmed = event.name === 'issue_comment' ? await (0,comment/* confirmedByComment */.i)(context) : undefined;
    const of = await reviewRun(context, event, tools);
    const { deployment, stacks } = await (0,planning/* prepare */.iA)(context);
    return (0,acting/* acting */.dg)(context, deployment, 'plan', (acted) => reviewAll(acted, { of, confirmed, tools, deployment, stacks }));
};
async function reviewAll(context, asked) {
    const { of, confirmed, deployment, stacks } = asked;
    const folder = (0,stage/* planFolder */.YI)(context, deployment.environment);
    const done = [];
    for (const stage of await (0,planning/* renderAll */.Yl)(context, deployment, stacks, folder)) {
        // Before the engine: of an apply that died, it would know no more than the lock that was left behind.
        const records = await recordsOf(context, stage, asked);
        const planned = await (0,planning/* planStage */.cJ)(context, stage, { mode: 'change' });
        await (0,planning/* keepEvidence */.N)(planned);
        const found = await decideTarget(context, of, planned, records.open ?? records.last).catch(githubIsSilent);
        const confirmedOne = confirmed === undefined ? found : (0,comment/* byComment */.P)(found, confirmed);
        done.push({ planned, decided: askedToResolve(confirmedOne, records, context.options.resolve) });
    }
    const ids = stacks.map(({ id }) => id);
    await (0,request/* writeRequest */.X)(folder, context.options, deployment.environment, ids);
    const decision = gravestDecision(done.map(({ decided }) => decided.decision));
    const sealed = decision === 'refuse' ? '' : await sealAll(context, asked, folder, done);
    return outcomeOf(done, decision, sealed, (0,report_escape/* fileLink */.RF)((0,run_identity/* blobsOf */.OR)(context.platform, of.run)));
}
/** Seals the plan for the apply job, where there is a key and a place; else that job plans again and must match. */
async function sealAll(context, { of, deployment, stacks }, folder, done) {
    const key = (0,sealed_plan/* planKey */.vH)(context.platform);
    const store = key === undefined ? undefined : await (0,legs_store/* artifactsOfRun */.Ye)(context);
    if (key === undefined || store === undefined) {
        const why = key === undefined ? 'SYNTHINFRA_PLAN_KEY is not set' : 'this server has no artifacts of version 4';
        context.platform.log.info(`The plan is not handed over, since ${why}: the apply job plans again, and must match.`);
        return '';
    }
    return (0,sealed_plan/* keepSealed */.QL)(store, key, folder, {
        run: of.run,
        environment: deployment.environment,
        manifest: of.key,
        stacks,
        changes: (0,outputs/* planOutputs */.i)(done.map(({ planned }) => planned))['digest'] ?? '',
    });
}
/** What GitHub does not say is no reason to go on, and none to blame the toolkit. */
function githubIsSilent(error) {
    if (!(error instanceof client/* GithubError */.E1))
        throw error;
    throw (0,problem/* userError */.I)(`What was merged and reviewed cannot be asked: ${error.message}.`, 'The job needs `contents: read`, `actions: read` and `pull-requests: read`. If it has them, run it again by a dispatch.', 3, { cause: error });
}
/**
 * The records beside the state.
 * @throws UserError (2) when an apply was never seen to end, unless this run resolves it.
 */
async function recordsOf(context, stage, { of, tools }) {
    const place = await (0,claims/* claimPlace */.A4)(context, stage, tools);
    if (place.kind === 'cannot') {
        context.platform.log.warn(place.why);
        return {};
    }
    const { name, environment } = stage.deployment;
    const target = { name, environment, stack: stage.stack.id };
    const records = await (0,claims/* readRecords */.T3)(place.store, target);
    if (await (0,rescued/* hasRescued */.oA)(place.store, target, records.last))
        context.platform.log.warn('A former apply could not save its state, and this plan does not know it. The apply job of this run saves it, and refuses this plan; dispatch the workflow again after that.');
    const decided = (0,claim/* decideClaim */.XS)(records.open, { target, commit: of.run.commit }, 'unknown');
    if (records.open === undefined || !('fix' in decided))
        return records;
    if (context.options.resolve === undefined)
        throw (0,problem/* userError */.I)(decided.message, decided.fix, 2);
    // Whose lock it may be that the engine meets.
    context.platform.log.warn(decided.message);
    return records;
}
/**
 * The event, when it is of what is merged. Of a comment it is too: GitHub runs it on the default branch, and the
 * comment itself is looked into.
 * @throws UserError (2) where the run works on changes that nobody has merged.
 */
async function mergedEvent({ platform }) {
    const event = await (0,run_event/* runEvent */.K)(platform);
    if (event !== undefined && (event.proposed === undefined || event.name === 'issue_comment'))
        return event;
    throw (0,problem/* userError */.I)(`A review decides on the default branch; this run is of ${event?.name ?? 'nothing'} and works on changes that nobody has merged.`, 'Use the action `plan` for pull requests, and `review` after the merge.', 2);
}
/** Facts of the run. @throws UserError without a token. */
async function reviewRun({ platform, options, ...context }, event, { patience }) {
    const { env, githubToken } = platform;
    const run = await (0,run_identity/* workflowRun */.tM)(platform);
    if (githubToken === undefined)
        throw (0,problem/* userError */.I)('Without a token GitHub cannot be asked what was merged and reviewed.', `Give the action github-token: \${{ github.token }}, and the job \`permissions:\` with \`contents: read\`, \`actions: read\` and \`pull-requests: read\`.`, 3);
    const before = event.name === 'push' ? await tipBefore(env) : undefined;
    return {
        github: (0,client/* connect */.Ng)((0,client/* repositoryOn */.YD)(env, run.repository, githubToken)),
        patience,
        run,
        // A comment that has confirmed starts the default branch's workflow, as a dispatch does.
        event: event.name === 'issue_comment' ? 'workflow_dispatch' : event.name,
        ref: env['GITHUB_REF'] ?? '',
        defaultBranch: event.defaultBranch,
        manifest: await (0,base_deployment/* pathInRepository */.zB)({ ...context, platform, options }),
        key: (0,manifest_key/* manifestKey */.R)({ ...context, platform, options }),
        planWorkflow: options['plan-workflow'],
        ...(before === undefined ? {} : { before }),
    };
}
/** @see https://docs.github.com/webhooks/webhook-events-and-payloads#push */
async function tipBefore(env) {
    const { before } = await (0,run_event/* eventPayload */.Z)(env);
    return typeof before === 'string' ? before : undefined;
}
function outcomeOf(done, decision, sealed, link) {
    const decided = done.map((one) => one.decided);
    const reasons = decided.flatMap((one) => one.reasons);
    const targets = decided.map(({ planned, landing, ...one }) => ({
        target: planned.judgement.receipt.target,
        digest: planned.judgement.changeSet.digest,
        decision: one.decision,
        verdict: one.verdict.decision,
        reasons: one.reasons,
        merge: landing.merge,
    }));
    return {
        exitCode: decision === 'refuse' ? 2 : 0,
        json: { schemaVersion: 1, decision, sealed, targets },
        text: (colour) => [
            ...decided.map(({ planned, verdict }) => (0,present/* reportText */.U)({ ...planned.judgement.report, verdict }, colour)),
            '',
            reviewText(decided),
        ].join('\n'),
        summary: reviewMarkdown(decided, link),
        outputs: {
            decision,
            sealed,
            reasons: JSON.stringify(reasons.map(({ code, effect, message }) => ({ code, effect, message }))),
            ...(0,outputs/* planOutputs */.i)(done.map(({ planned }) => planned)),
        },
    };
}


/***/ }),

/***/ 39370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ byComment),
/* harmony export */   i: () => (/* binding */ confirmedByComment)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23477);


/**
 * Looks again into the comment that started this run: what an earlier job found may have changed since, and its
 * outputs are only words.
 * @throws UserError (2) when it does not confirm the digest that `approve` names.
 */
async function confirmedByComment(context) {
    const found = await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__.answer)(await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__.commanded)(context));
    if (found.kind === 'refused')
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(found.reasons.map(({ message, fix }) => ({ severity: 'error', message, fix })), 2);
    if (found.kind === 'none' || found.digest !== context.options.approve)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)('The comment that started this run confirms nothing, or another digest than `approve` names.', 'Give `approve` the output `digest` of the action `command` in this very run.', 2);
    return found;
}
/** A comment stands for the reviewers of an environment: for these changes alone, and against no refusal. */
function byComment(decided, { digest, environment, by }) {
    const { target, digests } = decided.planned.judgement.receipt;
    if (decided.decision !== 'ask')
        return decided;
    if (target.environment === environment && digests.changeSet === digest)
        return { ...decided, decision: 'go' };
    return {
        ...decided,
        decision: 'refuse',
        reasons: [
            {
                code: 'changes-differ',
                effect: 'refuse',
                message: `${by} confirmed the changes ${digest.slice(0, 12)} of ${environment}; those planned now are ${digests.changeSet.slice(0, 12)} of ${target.environment}.`,
                fix: 'Plan the pull request again, or open a new one, and confirm what is planned then.',
            },
            ...decided.reasons,
        ],
    };
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
