export const id = 7386;
export const ids = [7386,569];
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

/***/ 38575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   oc: () => (/* binding */ verifyArtifact),
/* harmony export */   rh: () => (/* binding */ runArtifacts)
/* harmony export */ });
/* harmony import */ var _workflow_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71410);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55403);


const RUN = '/repos/{owner}/{repo}/actions/runs/{run_id}';
/** @see https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run (permission: actions: read) */
async function readRun(github, id) {
    const answer = await github.read(`GET ${RUN}`, { run_id: id });
    if (answer?.id !== id)
        throw new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1(`the answer is not of run ${id}`, 200);
    const { head_repository: head } = answer;
    return {
        id,
        // Without a number nobody can say that it is the first.
        attempt: answer.run_attempt ?? Number.POSITIVE_INFINITY,
        workflow: (0,_workflow_path_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRef */ .i)(answer.path),
        event: answer.event,
        repository: answer.repository.full_name,
        repositoryId: answer.repository.id,
        ...(head === null ? {} : { headRepository: head.full_name }),
        headSha: answer.head_sha,
        referenced: (answer.referenced_workflows ?? []).map(({ path, sha }) => ({
            workflow: (0,_workflow_path_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRef */ .i)(path),
            sha,
        })),
    };
}
/** @see https://docs.github.com/rest/actions/artifacts#list-workflow-run-artifacts (permission: actions: read) */
async function runArtifacts(github, runId) {
    const answers = await github.list(`GET ${RUN}/artifacts`, { run_id: runId }, 'artifacts');
    return answers.map(artifact);
}
/** Why an artifact is not the one of a run that is expected; empty when it is. Pure. */
function verifyArtifact(found, run, expected) {
    const reasons = [];
    if (found.name !== expected.name)
        reasons.push(`its name is ${JSON.stringify(found.name)}, not ${expected.name}`);
    if (found.runId !== run.id)
        reasons.push(`it is of run ${found.runId ?? 'nobody knows'}, not ${run.id}`);
    if (found.headSha !== run.headSha)
        reasons.push(`its head is ${found.headSha ?? 'not known'}, not ${run.headSha}`);
    if (found.headRepositoryId !== run.repositoryId)
        reasons.push('its head is of another repository');
    if (found.expired)
        reasons.push('it has expired');
    if (found.size > expected.mostBytes)
        reasons.push(`it has ${found.size} bytes, more than ${expected.mostBytes}`);
    if (found.digest === undefined)
        reasons.push('GitHub knows no digest of it');
    else if (expected.digest !== undefined && found.digest !== expected.digest)
        reasons.push(`its digest is ${found.digest}, not ${expected.digest}`);
    return reasons;
}
function artifact(answer) {
    const { id, name, digest, size_in_bytes: size, expired, workflow_run: run } = answer;
    return {
        id,
        name,
        size,
        expired,
        ...(typeof digest === 'string' ? { digest } : {}),
        ...(run?.id === undefined ? {} : { runId: run.id }),
        ...(run?.head_sha === undefined ? {} : { headSha: run.head_sha }),
        ...(run?.head_repository_id === undefined ? {} : { headRepositoryId: run.head_repository_id }),
    };
}


/***/ }),

/***/ 29646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ patienceUntil),
/* harmony export */   k: () => (/* binding */ storeToolsOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const ATTEMPTS = 5;
const TIMEOUT_MS = 10_000;
/** How often services are asked again, and how long one answer is waited for. */
function patienceUntil(signal) {
    // Whoever waits looks at the signal itself: an abort only ends the wait.
    const pause = (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal }).catch(() => { });
    return { attempts: ATTEMPTS, timeout: TIMEOUT_MS, signal, pause };
}
/** What a store of this run works with. */
function storeToolsOf({ log, now }) {
    return { patience: patienceUntil(new AbortController().signal), now, mask: (secret) => log.mask(secret) };
}


/***/ }),

/***/ 93021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ artifactPrefix),
/* harmony export */   R: () => (/* binding */ manifestKey)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40102);



const LONGEST = 100;
/** No control characters, no blanks that look like something else, no broken characters. */
const PLAIN = /^[^\p{C}\p{Z}]+(?: [^\p{C}\p{Z}]+)*$/u;
/** How the names of a run's artifacts of one kind and one manifest begin, and of no other one. */
function artifactPrefix(kind, manifest) {
    return manifest === undefined ? `synthinfra-${kind}-` : `synthinfra-${kind}.${manifest.id}-`;
}
/**
 * Of which manifest a run is: undefined for `deployment.yaml` at the root of the workspace, which most repositories
 * have alone. Of any other, comment, statuses and artifacts carry its path, so that two never overwrite each other. The
 * path is taken as the inputs have it, without git: the job that tells checks nothing out.
 */
function manifestKey({ platform, options }) {
    const { cwd, env } = platform;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(env['GITHUB_WORKSPACE'] ?? cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, options.file))
        .split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)
        .join('/');
    if (path === _options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw.file.default)
        return undefined;
    const id = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(path).slice(0, 12);
    if (path.length <= LONGEST && PLAIN.test(path))
        return { label: path, id };
    const end = path.replace(/[\p{C}\p{Z}]+/gu, ' ').slice(-LONGEST);
    return { label: `…${end.toWellFormed()} #${id}`, id };
}


/***/ }),

/***/ 50569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sv: () => (/* binding */ legKey),
/* harmony export */   Ye: () => (/* binding */ artifactsOfRun),
/* harmony export */   j_: () => (/* binding */ gatherLegs),
/* harmony export */   leavingLeg: () => (/* binding */ leavingLeg)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _store_artifact_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75285);
/* harmony import */ var _acting_patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29646);
/* harmony import */ var _acting_run_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15167);
/* harmony import */ var _leg_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21785);
/* harmony import */ var _manifest_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93021);






/** Jobs of a matrix: https://docs.github.com/actions/reference/limits */
const MOST_LEGS = 256;
/** Legs that are fetched side by side. */
const ABREAST = 8;
/** Key of an environment's leg in the artifacts of a run, and the artifact's name. */
function legKey(environment, manifest) {
    return `${(0,_manifest_key_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactPrefix */ .D)('leg', manifest)}${environment}`;
}
/**
 * The artifacts of this run; undefined on GitHub Enterprise Server, which has none.
 * @throws UserError where the runner does not say how they are reached.
 */
async function artifactsOfRun({ platform }) {
    if (!(0,_store_artifact_place_js__WEBPACK_IMPORTED_MODULE_1__.hasArtifacts)(platform.env['GITHUB_SERVER_URL'] ?? 'https://github.com'))
        return undefined;
    const [{ openStore }, { artifactPlace }] = await Promise.all([
        __webpack_require__.e(/* import() */ 331).then(__webpack_require__.bind(__webpack_require__, 70331)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 75285)),
    ]);
    return openStore({ kind: 'github-artifact', ...artifactPlace(platform.env) }, (0,_acting_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .storeToolsOf */ .k)(platform));
}
/**
 * Does a plan and leaves its leg for the jobs after it: what it found, or why it found nothing. What a former attempt
 * has left is taken away first: a job that is killed must not be known by it.
 */
async function leavingLeg(context, work) {
    const { platform, options } = context;
    const environment = options.env;
    if (environment === undefined)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)('`evidence: artifact` needs to know of which environment it is.', 'Set `environment`.');
    const run = await (0,_acting_run_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowRun */ .tM)(platform);
    const store = await artifactsOfRun(context);
    if (store === undefined) {
        platform.log.warn('GitHub Enterprise Server has no artifacts that could carry this plan to another job: it stands in the step summary of this one.');
        return work(() => { });
    }
    const key = legKey(environment, (0,_manifest_key_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestKey */ .R)(context));
    await store.delete(key);
    const of = legRun(run);
    let judged = [];
    const outcome = await work((found) => {
        judged = found;
    }).catch(async (error) => {
        // What went wrong first is what is told, whatever becomes of telling it elsewhere.
        await keep(store, key, (0,_leg_js__WEBPACK_IMPORTED_MODULE_4__/* .failedLeg */ .wV)(environment, of, problemsOf(error))).catch((second) => platform.log.warn(second.message));
        throw error;
    });
    await keep(store, key, (0,_leg_js__WEBPACK_IMPORTED_MODULE_4__/* .plannedLeg */ .rU)(environment, of, judged));
    return outcome;
}
function legRun({ id, attempt, commit }) {
    return { run: id, attempt, commit };
}
async function keep(store, key, leg) {
    await store.upload(key, (0,_leg_js__WEBPACK_IMPORTED_MODULE_4__/* .legBytes */ .EK)(leg));
}
/** What is no mistake of the user's may have anything in its message: the log of the job has it. */
function problemsOf(error) {
    if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
        return error.problems;
    const message = 'synthinfra failed, and it is not your fault.';
    return [{ severity: 'error', message, fix: 'Please report it; the log of the job tells more.' }];
}
/**
 * What all jobs of this run found of one manifest: those that are expected and those that are there. A job that has left nothing, or
 * nothing that can be used, has failed.
 * @param expected environments; undefined for those that are there, which must be some.
 */
async function gatherLegs(store, run, expected, manifest) {
    const prefix = (0,_manifest_key_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactPrefix */ .D)('leg', manifest);
    const there = (await store.list(prefix))
        .map((key) => key.slice(prefix.length))
        .filter((name) => name !== '');
    const environments = [...new Set([...(expected ?? []), ...there])];
    if (environments.length > MOST_LEGS)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(`${environments.length} environments are more than the ${MOST_LEGS} jobs of a matrix.`);
    if (expected === undefined && there.length === 0)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)('No job of this run has left a plan.', 'Plan with `evidence: artifact` in a job before this one, with the same `working-directory` and `file`, and name the `environments`.', 3);
    const results = [];
    for (let at = 0; at < environments.length; at += ABREAST) {
        const legs = environments.slice(at, at + ABREAST).map((name) => {
            const key = there.includes(name) ? legKey(name, manifest) : undefined;
            return resultsOf(store, run, name, key);
        });
        results.push(...(await Promise.all(legs)).flat());
    }
    return named(results);
}
async function resultsOf(store, run, environment, key) {
    try {
        const bytes = key === undefined ? undefined : await store.download(key);
        if (bytes !== undefined)
            return (0,_leg_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLeg */ .U3)(bytes, { environment, ...legRun(run) }).results;
    }
    catch (error) {
        // What is refused, or cannot be had, keeps nobody from being told the rest.
        if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
            throw error;
        return [(0,_leg_js__WEBPACK_IMPORTED_MODULE_4__/* .failedResult */ .Nq)(environment, error.problems)];
    }
    const message = `The job that plans ${environment} ended without leaving anything.`;
    return [(0,_leg_js__WEBPACK_IMPORTED_MODULE_4__/* .failedResult */ .Nq)(environment, [{ severity: 'error', message, fix: 'Its log tells why.' }])];
}
/** What failed too early to know its deployment is of the one that the others are of. */
function named(results) {
    const names = new Set(results.flatMap((one) => (one.kind === 'planned' ? [one.report.target.name] : [])));
    const [name] = names;
    if (name === undefined || names.size > 1)
        return results;
    return results.map((one) => one.kind === 'failed' && one.id === one.target.environment
        ? { ...one, target: { ...one.target, name } }
        : one);
}


/***/ }),

/***/ 67386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comparison: () => (/* binding */ comparison)
});

// EXTERNAL MODULE: ./build/src/changes/compare.js
var compare = __webpack_require__(96964);
;// CONCATENATED MODULE: ./build/src/gate/group.js

/**
 * Every way in which a group's plan is not made of exactly the changes that were reviewed in one or another of its pull
 * requests; empty when it is. What two of them change differently at one address nobody has reviewed. Pure.
 */
function groupDifferences({ fresh, reviewed, before }) {
    const now = partsOf(fresh);
    const group = reviewed.map(({ number, changes }) => ({ number, parts: partsOf(changes) }));
    const keys = new Set(group.flatMap(({ parts }) => [...parts.keys()]));
    const wanted = new Map();
    const conflicts = [];
    for (const key of keys) {
        const [first, ...others] = group.flatMap(({ parts }) => parts.get(key) ?? []);
        if (first === undefined)
            continue;
        if (others.every((other) => (0,compare/* compareChangeSets */.F)(first, other).length === 0)) {
            wanted.set(key, first);
            continue;
        }
        const numbers = group.flatMap(({ number, parts }) => (parts.has(key) ? [`#${number}`] : []));
        conflicts.push(`${numbers.join(' and ')} change ${key} differently: nobody reviewed them together.`);
        now.delete(key);
    }
    const earlier = before.map(({ changes }) => partsOf(changes));
    for (const key of now.keys()) {
        const part = keys.has(key) ? undefined : earlier.find((parts) => parts.has(key))?.get(key);
        if (part !== undefined)
            wanted.set(key, part);
    }
    const whole = {
        complete: reviewed.every(({ changes }) => changes.complete),
        errored: reviewed.some(({ changes }) => changes.errored),
    };
    const differences = (0,compare/* compareChangeSets */.F)(together({ ...fresh, ...whole }, wanted), together(fresh, now));
    return [...conflicts, ...differences.map(({ message }) => message)];
}
/** Whether a group's plan changes what none of these has reviewed: then those before them are worth asking for. Pure. */
function hasUnreviewed(fresh, reviewed) {
    const known = reviewed.map(({ changes }) => partsOf(changes));
    return [...partsOf(fresh).keys()].some((key) => !known.some((parts) => parts.has(key)));
}
/** A ChangeSet by address, and by name of output: each part holds what happens there, and nothing else. */
function partsOf(changes) {
    const empty = { ...changes, complete: true, errored: false, resources: [], outputs: [], hooks: [] };
    const parts = new Map();
    const add = (key, more) => {
        const part = parts.get(key) ?? empty;
        parts.set(key, { ...part, ...more(part) });
    };
    for (const one of changes.resources)
        add(one.address, ({ resources }) => ({ resources: [...resources, one] }));
    for (const one of changes.hooks)
        add(one.address, ({ hooks }) => ({ hooks: [...hooks, one] }));
    for (const one of changes.outputs)
        add(`output ${one.name}`, ({ outputs }) => ({ outputs: [...outputs, one] }));
    return parts;
}
function together(like, parts) {
    const all = [...parts.values()];
    return {
        ...like,
        resources: all.flatMap(({ resources }) => resources),
        outputs: all.flatMap(({ outputs }) => outputs),
        hooks: all.flatMap(({ hooks }) => hooks),
    };
}

// EXTERNAL MODULE: ./build/src/gate/review-receipt.js
var review_receipt = __webpack_require__(20388);
// EXTERNAL MODULE: ./build/src/github/client.js + 2 modules
var client = __webpack_require__(55403);
// EXTERNAL MODULE: ./build/src/github/pulls.js
var pulls = __webpack_require__(48153);
;// CONCATENATED MODULE: ./build/src/github/queue.js


const BRANCH = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/;
/** Of one group. A rebase of more is not looked through. */
const MOST_STEPS = 50;
/** How far back what came before a group is looked for. */
const MOST_BEFORE = 10;
/**
 * The pull requests of a group, by its commits and by the name of its branch: of a squash no commit is known.
 * @throws GithubError when GitHub does not tell them, and when the two contradict each other.
 * @see https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit (permission: pull-requests: read)
 */
async function groupPulls(github, group) {
    const names = await namesOf(github, group);
    const pulls = new Map();
    let sha = group.headSha;
    for (let steps = 0; sha !== group.baseSha; steps += 1) {
        if (sha === undefined || steps === MOST_STEPS)
            throw new client/* GithubError */.E1(`the line of the merge group does not lead to ${group.baseSha}`, 200);
        const step = await stepAt(github, sha);
        const pull = await pullOf(github, group.base, step, names);
        if (pull !== undefined)
            pulls.set(pull.number, pull);
        sha = step.before;
    }
    return [...pulls.values()];
}
/** Pull requests that came, or are about to come, right before a group, the latest first; ten commits are looked at. */
async function* pullsBefore(github, group) {
    const names = await namesOf(github, group);
    let sha = group.baseSha;
    for (let steps = 0; sha !== undefined && steps < MOST_BEFORE; steps += 1) {
        const step = await stepAt(github, sha);
        const pull = await pullOf(github, group.base, step, names);
        if (pull !== undefined)
            yield pull;
        sha = step.before;
    }
}
async function stepAt(github, sha) {
    const [before, second] = await (0,pulls/* parentsOf */.fY)(github, sha);
    return { sha, before, second };
}
/** @see https://docs.github.com/rest/git/refs#list-matching-references (permission: contents: read) */
async function namesOf(github, { base, headRef, headSha }) {
    const refs = await github.list('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', { ref: `heads/gh-readonly-queue/${base}/` });
    const named = [...refs.map(({ ref, object }) => [ref, object.sha]), [headRef, headSha]];
    return new Map(named.flatMap(([ref, sha]) => {
        const [, branch, number] = BRANCH.exec(ref) ?? [];
        return branch === base ? [[sha, Number(number)]] : [];
    }));
}
async function pullOf(github, base, { sha, second }, names) {
    const known = (await (0,pulls/* pullsOf */.w0)(github, second ?? sha)).filter((pull) => pull.base === base &&
        pull.state !== 'closed' &&
        // A branch that stands on another one has its commits, too.
        (pull.mergeCommit === sha || (second !== undefined && pull.head.sha === second)));
    const name = names.get(sha);
    if (name === undefined)
        return known[0];
    const pull = known.find(({ number }) => number === name);
    if (pull !== undefined)
        return pull;
    if (known.length > 0)
        throw new client/* GithubError */.E1(`${sha} is of ${known.map(({ number }) => `#${number}`).join(', ')}, and its branch names #${name}`, 200);
    const named = await (0,pulls/* readPull */.Es)(github, name);
    if (named.base !== base || named.state === 'closed')
        throw new client/* GithubError */.E1(`#${name}, which the branch of ${sha} names, is not to be merged into ${base}`, 200);
    if (second !== undefined && named.head.sha !== second)
        throw new client/* GithubError */.E1(`${sha} merges ${second}, and #${name} is at ${named.head.sha}`, 200);
    return named;
}

// EXTERNAL MODULE: ./build/src/github/runs.js
var runs = __webpack_require__(38575);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/store/artifact/place.js
var place = __webpack_require__(75285);
// EXTERNAL MODULE: ./build/src/pipeline/acting/patience.js
var acting_patience = __webpack_require__(29646);
// EXTERNAL MODULE: ./build/src/pipeline/acting/run-identity.js
var run_identity = __webpack_require__(15167);
// EXTERNAL MODULE: ./build/src/pipeline/legs/manifest-key.js
var manifest_key = __webpack_require__(93021);
// EXTERNAL MODULE: ./build/src/pipeline/reviewing/evidence.js
var evidence = __webpack_require__(4570);
// EXTERNAL MODULE: ./build/src/pipeline/planning/planning.js + 1 modules
var planning = __webpack_require__(44093);
;// CONCATENATED MODULE: ./build/src/pipeline/planning/group.js












/** Differences that are told one by one. */
const MOST = 20;
const AGAIN = 'Take it out of the queue, bring its branch up to date, and have the new plan reviewed; then queue it again.';
/**
 * In a merge queue: compares each plan with what was reviewed in the pull requests of the group, and blocks one that is
 * not made of exactly those changes. Undefined where there can be nothing to compare with.
 * @throws UserError when GitHub does not say what is in the group.
 */
async function comparison(context, event) {
    const { platform } = context;
    if (!(0,place.hasArtifacts)(platform.env['GITHUB_SERVER_URL'] ?? 'https://github.com')) {
        platform.log.warn('GitHub Enterprise Server has no artifacts that could carry the reviewed plan here: this group is compared with nothing. After the merge, the review asks a person.');
        return undefined;
    }
    const of = event.proposed?.group;
    if (of === undefined)
        throw (0,problem/* userError */.I)('The event of this run does not name the commits of its merge group.', undefined, 3);
    const group = await openGroup(context, of).catch(githubIsSilent);
    return async (planned, options) => {
        const reasons = await compared(group, planned).catch(githubIsSilent);
        const { stage, session, saved } = planned;
        const all = { ...options, reasons: [...(options.reasons ?? []), ...reasons] };
        return { ...planned, judgement: await (0,planning/* judgeSaved */.hH)(context, stage, session, saved, all) };
    };
}
async function openGroup(context, of) {
    const { env, githubToken } = context.platform;
    const { repository, id } = await (0,run_identity/* workflowRun */.tM)(context.platform);
    if (githubToken === undefined)
        throw (0,problem/* userError */.I)('Without a token GitHub cannot be asked what was reviewed of this merge group.', `Give the action github-token: \${{ github.token }}.`, 3);
    const github = (0,client/* connect */.Ng)((0,client/* repositoryOn */.YD)(env, repository, githubToken));
    const [pulls, run] = await Promise.all([groupPulls(github, of), (0,runs/* readRun */.cI)(github, Number(id))]);
    return { context, github, of, run, pulls, legs: new Map() };
}
async function compared(group, planned) {
    const { judgement } = planned;
    const { target } = judgement.receipt;
    const step = group.context.platform.log.step('group');
    const reviewed = await Promise.all(group.pulls.map((pull) => evidenceOf(group, pull, target)));
    const parts = reviewed.flatMap(({ part }) => part ?? []);
    const before = await reviewedBefore(group, planned, parts);
    const differences = groupDifferences({ fresh: judgement.changeSet, reviewed: parts, before });
    const forged = reviewed.flatMap(({ forged = [] }) => forged.map((message) => blocks(message, FORGED)));
    if (differences.length + forged.length === 0) {
        const note = equalNote(parts, before);
        step.done(note.message);
        return [note];
    }
    step.fail(differences.length === 0
        ? 'a receipt is refused'
        : `${differences.length} differences to what was reviewed`);
    const shown = differences.slice(0, MOST);
    const more = differences.length - shown.length;
    return [
        ...forged,
        ...(differences.length === 0 ? [] : [blocks(notReviewed(group), AGAIN)]),
        ...shown.map((message) => blocks(message)),
        ...(more > 0 ? [blocks(`${more} more differences: see the report of this run.`)] : []),
        ...(differences.length === 0 ? [] : reviewed.flatMap(({ missing }) => missing ?? [])),
    ];
}
const FORGED = 'Find out who made it. Nothing of it was used.';
function blocks(message, fix) {
    return { effect: 'block', message, ...(fix === undefined ? {} : { fix }) };
}
function notReviewed({ pulls }) {
    if (pulls.length === 0)
        return 'GitHub names no pull request of this merge group, and it changes something.';
    const numbers = pulls.map(({ number }) => `#${number}`).join(', ');
    return `This merge group does not change exactly what was reviewed in ${numbers}.`;
}
function equalNote(parts, before) {
    const list = (some) => some.map(({ number }) => `#${number}`).join(', ');
    const message = parts.length + before.length === 0
        ? 'Nothing changes, and nothing had to be reviewed.'
        : `These are the changes that were reviewed in ${list([...parts, ...before])}.`;
    return { effect: 'note', message };
}
async function evidenceOf(group, pull, target) {
    const { number } = pull;
    const lacks = (why) => ({
        missing: blocks(`#${number} could not be compared with: ${why}`, unplannedFix(group)),
    });
    try {
        const found = await legOf(group, pull, target.environment);
        if (found.kind === 'none')
            return lacks(found.why);
        const receipt = found.receipts.find(({ target: { stack } }) => stack === target.stack);
        if (receipt === undefined)
            return lacks('its plan has nothing of this stack.');
        const merge = { kind: 'one', number, method: 'queue', head: pull.head.sha, content: 'equal' };
        const reasons = (0,review_receipt/* receiptReasons */.Y)(receipt, found.anchor, merge, expectedOf(group, target));
        const forged = reasons.filter(({ effect }) => effect === 'refuse');
        if (forged.length > 0)
            return { forged: forged.map(({ message }) => `#${number}: ${message}`) };
        const [odd] = reasons;
        return odd === undefined ? { part: { number, changes: receipt.changeSet } } : lacks(odd.message);
    }
    catch (error) {
        // What GitHub gave is not what it recorded: that is no missing plan, it is a changed one.
        if (error instanceof problem/* UserError */.y && error.exitCode === 2)
            return { forged: [`#${number}: ${error.message.replace(/\.?$/, '.')}`] };
        throw error;
    }
}
function unplannedFix({ run }) {
    return `Plan it in ${run.workflow}, with \`evidence: artifact\`, at its newest commit and from a branch of this repository; then queue it again.`;
}
function legOf({ context, github, of, run, legs }, pull, environment) {
    const known = legs.get(pull.number);
    if (known !== undefined)
        return known;
    const { patience } = (0,acting_patience/* storeToolsOf */.k)(context.platform);
    const wanted = {
        pull,
        environment,
        manifest: (0,manifest_key/* manifestKey */.R)(context),
        workflow: run.workflow,
        branch: of.base,
    };
    const asked = (0,evidence/* reviewedPlan */.V)(github, wanted, patience);
    legs.set(pull.number, asked);
    return asked;
}
/** When this run uses the toolkit's reusable workflow, the plan must have used it at the very same commit. */
function expectedOf({ run }, target) {
    const ours = run.referenced.filter(({ workflow }) => /\/\.github\/workflows\/plan\.yml$/.test(workflow));
    const [first] = ours;
    return {
        repository: run.repository,
        target,
        workflowPath: run.workflow,
        ...(first === undefined
            ? {}
            : { reusable: { path: first.workflow, commits: ours.map(({ sha }) => sha) } }),
    };
}
/** What is ahead in the queue, or merged and not applied yet, is in the plan as well: its reviews are asked for, too. */
async function reviewedBefore(group, { judgement: { changeSet, receipt } }, parts) {
    const before = [];
    if (!hasUnreviewed(changeSet, parts))
        return before;
    for await (const pull of pullsBefore(group.github, group.of)) {
        const { part } = await evidenceOf(group, pull, receipt.target);
        if (part !== undefined)
            before.push(part);
        if (!hasUnreviewed(changeSet, [...parts, ...before]))
            break;
    }
    return before;
}
function githubIsSilent(error) {
    if (!(error instanceof client/* GithubError */.E1))
        throw error;
    throw (0,problem/* userError */.I)(`What was reviewed of this merge group cannot be asked: ${error.message}.`, 'The job needs `contents: read`, `actions: read` and `pull-requests: read`. If it has them, queue the pull request again.', 3, { cause: error });
}


/***/ }),

/***/ 4570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ reviewedPlan),
/* harmony export */   w: () => (/* binding */ reviewedEnvironments)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55403);
/* harmony import */ var _github_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38575);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
/* harmony import */ var _store_artifact_run_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23766);
/* harmony import */ var _workflow_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71410);
/* harmony import */ var _legs_leg_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21785);
/* harmony import */ var _legs_manifest_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93021);
/* harmony import */ var _legs_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50569);








/**
 * The plan that the newest run of our plan workflow left for the head at which a pull request was merged. Runs of other
 * workflows, events, heads, branches and forks are not looked at, whatever they have uploaded.
 * @throws UserError (2) when what GitHub gives is not what it has recorded.
 */
async function reviewedPlan(github, wanted, patience) {
    const { pull, environment } = wanted;
    const odd = await otherBase(github, wanted);
    if (odd !== undefined)
        return { kind: 'none', why: odd };
    const listed = await newestRun(github, wanted);
    if (listed === undefined)
        return { kind: 'none', why: `No run of ${wanted.workflow} planned #${pull.number} at ${pull.head.sha}.` };
    const run = await (0,_github_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .readRun */ .cI)(github, listed.id);
    const name = (0,_legs_store_js__WEBPACK_IMPORTED_MODULE_6__/* .legKey */ .Sv)(environment, wanted.manifest);
    const [artifact, ...more] = (await (0,_github_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .runArtifacts */ .rh)(github, run.id)).filter((one) => one.name === name);
    if (artifact === undefined || more.length > 0)
        return {
            kind: 'none',
            why: `Run ${run.id}, which planned #${pull.number}, has ${artifact === undefined ? 'no' : 'more than one'} artifact ${name}.`,
        };
    const faults = (0,_github_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyArtifact */ .oc)(artifact, run, { name, mostBytes: _legs_leg_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_LEG_BYTES */ .dK });
    if (faults.length > 0)
        return { kind: 'none', why: `The artifact ${name} of run ${run.id} is not used: ${faults.join('; ')}.` };
    const found = await fetchLeg(github, artifact, { run: `${run.id}` }, patience);
    const of = { environment, run: `${run.id}`, attempt: run.attempt, commit: pull.head.sha };
    try {
        const { receipts } = (0,_legs_leg_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLeg */ .U3)(found.bytes, of);
        return { kind: 'found', receipts, anchor: anchorOf(run, listed, artifact, found.digest) };
    }
    catch (error) {
        if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y))
            throw error;
        return { kind: 'none', why: error.message };
    }
}
/** Environments of which the newest run of our plan workflow at this head has left a plan. */
async function reviewedEnvironments(github, wanted) {
    const run = await newestRun(github, wanted);
    if (run === undefined)
        return [];
    const names = (await (0,_github_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .runArtifacts */ .rh)(github, run.id)).map(({ name }) => name);
    const prefix = (0,_legs_manifest_key_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactPrefix */ .D)('leg', wanted.manifest);
    return [
        ...new Set(names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))),
    ];
}
function fetchLeg(github, { id, digest }, { run }, patience) {
    return (0,_store_artifact_run_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .runArtifact */ .g)(github, { run, id: `${id}`, ...(digest === undefined ? {} : { digest }) }, patience);
}
function anchorOf(run, listed, artifact, downloaded) {
    return {
        id: run.id,
        attempt: run.attempt,
        workflowPath: run.workflow,
        event: run.event,
        repository: run.repository,
        headRepository: run.headRepository,
        headSha: run.headSha,
        conclusion: listed.conclusion ?? undefined,
        referencedWorkflows: run.referenced.map(({ workflow, sha }) => ({ path: workflow, sha })),
        artifact: { runId: artifact.runId, digest: artifact.digest, downloaded },
    };
}
/** @see https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-repository (permission: actions: read) */
async function newestRun(github, { pull, workflow }) {
    const { sha, ref } = pull.head;
    const runs = await github.list('GET /repos/{owner}/{repo}/actions/runs', { head_sha: sha, event: 'pull_request' }, 'workflow_runs');
    return runs
        .filter((run) => (0,_workflow_path_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutRef */ .i)(run.path) === workflow &&
        run.event === 'pull_request' &&
        run.head_sha === sha &&
        run.head_branch === ref &&
        run.head_repository?.id === run.repository.id)
        .sort((one, two) => two.id - one.id)[0];
}
/**
 * Why a run at this head may have been of another base branch, whose workflow files its author wrote: GitHub names
 * head and branch of a run, and not its base.
 */
async function otherBase(github, { pull, branch }) {
    const owner = github.repository.split('/')[0] ?? '';
    const head = `${owner}:${pull.head.ref}`;
    const pulls = await github.list('GET /repos/{owner}/{repo}/pulls', { state: 'all', head });
    const other = pulls.find((one) => one.head.ref === pull.head.ref && one.base.ref !== branch);
    if (other !== undefined)
        return `#${other.number} proposes the same branch to ${other.base.ref}: whose plan a run at this head made cannot be told.`;
    const moved = await wasMoved(github, pull.number);
    if (moved === undefined)
        return `Whether #${pull.number} was proposed to another branch first cannot be read: give the job \`issues: read\`.`;
    return moved
        ? `#${pull.number} was proposed to another branch first: whose plan a run at this head made cannot be told.`
        : undefined;
}
/**
 * Undefined when the token may not ask.
 * @see https://docs.github.com/rest/issues/events#list-issue-events (permission: issues or pull-requests: read)
 */
async function wasMoved(github, number) {
    try {
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/events';
        const events = await github.list(route, { issue_number: number });
        return events.some(({ event }) => event === 'base_ref_changed');
    }
    catch (error) {
        // The pull request is there: what GitHub denies to have is kept from this token.
        if (error instanceof _github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1 && [403, 404].includes(error.status))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 75285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactPlace: () => (/* binding */ artifactPlace),
/* harmony export */   hasArtifacts: () => (/* binding */ hasArtifacts)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);


/**
 * Where this job's artifacts are kept, by the variables of the runner.
 * @throws UserError on GitHub Enterprise Server, whose artifacts are another service, and where the variables are not.
 */
function artifactPlace(env) {
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    if (!hasArtifacts(server))
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(`${server} is GitHub Enterprise Server, which has no artifacts of version 4`, 'Keep plans and receipts in a bucket, or let the apply job plan again.');
    const url = env['ACTIONS_RESULTS_URL'];
    const token = env['ACTIONS_RUNTIME_TOKEN'];
    if (!url || !token)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)('this step cannot reach the artifacts of its run: ACTIONS_RESULTS_URL or ACTIONS_RUNTIME_TOKEN is not set', 'GitHub gives them to actions (`uses:`) and not to scripts (`run:`): use the action.');
    return { origin: new URL(url).origin, token, ...backendIds(token) };
}
/**
 * Whether a GitHub has artifacts of version 4, which its Enterprise Server has not. By the rule of GitHub's own client
 * (actions/toolkit, packages/artifact, config.ts): *.ghe.com is github.com elsewhere.
 */
function hasArtifacts(serverUrl) {
    const { hostname } = new URL(serverUrl);
    return hostname === 'github.com' || hostname.endsWith('.ghe.com') || hostname.endsWith('.localhost');
}
/** The token's scope names both: `Actions.Results:RUN:JOB` among others. */
function backendIds(token) {
    for (const scope of scopesOf(token)) {
        const [name, run, job, ...rest] = scope.split(':');
        if (name === 'Actions.Results' && run && job && rest.length === 0)
            return { run, job };
    }
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)('ACTIONS_RUNTIME_TOKEN names no run, so this job may store no artifacts', 'Run this in a job of GitHub Actions; the token is set by the runner alone.');
}
function scopesOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(claims) && typeof claims['scp'] === 'string' ? claims['scp'].split(' ') : [];
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 23766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ runArtifact)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _identity_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57503);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68335);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45150);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15018);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32700);







/**
 * Reads what another run stored by `artifactStore`, by run and id, never by name: any workflow can take a name.
 * Permission: actions: read.
 * @throws UserError (2) when it is not what was claimed: of another run, expired, too large, or with another digest.
 * GithubError when GitHub does not say.
 */
async function runArtifact(github, wanted, patience) {
    const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}';
    const parameters = { artifact_id: wanted.id };
    const record = checked(await github.read(route, parameters), wanted);
    const read = async () => {
        const zip = await github.read(`${route}/{archive_format}`, {
            ...parameters,
            archive_format: 'zip',
        });
        // A page of a proxy comes as text, and half an answer as nothing.
        if (!node_util__WEBPACK_IMPORTED_MODULE_0__.types.isAnyArrayBuffer(zip))
            throw (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .garbled */ .aD)('an answer that is no zip');
        return (0,_store_js__WEBPACK_IMPORTED_MODULE_5__.openZip)(record.key, Buffer.from(zip), record);
    };
    try {
        return { ...record, bytes: await (0,_identity_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .persist */ .Zr)(read, classify, patience) };
    }
    catch (error) {
        if (error instanceof _wire_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P_)
            throw notAsClaimed(wanted, (0,_identity_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(error.message), error);
        throw error;
    }
}
/** GitHub's client has tried again already; here only what came damaged is fetched again. */
function classify(error) {
    return error instanceof _wire_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P_ ? error.failure : { kind: 'permanent', said: '' };
}
/** What GitHub says of it must be what was claimed of it. */
function checked(answer, wanted) {
    const { name = '', size_in_bytes: size, expired, digest, workflow_run: run } = answer ?? {};
    const refuse = (why) => {
        throw notAsClaimed(wanted, why);
    };
    if (String(run?.id) !== wanted.run)
        return refuse(`it is of run ${run?.id ?? 'unknown'}`);
    if (expired === true)
        return refuse('it has expired');
    if (size === undefined || size > _types_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_BYTES */ .u)
        return refuse(`it has ${size} bytes`);
    if (!digest)
        return refuse('GitHub keeps no digest of it');
    if (wanted.digest !== undefined && wanted.digest !== digest)
        return refuse(`its digest is ${digest}`);
    const key = (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOfName */ .ax)(name);
    if (key === undefined)
        return refuse(`${JSON.stringify(name)} is none of synthinfra's names`);
    return {
        key,
        digest,
        headSha: run?.head_sha ?? '',
        repositoryId: run?.repository_id ?? 0,
        headRepositoryId: run?.head_repository_id ?? 0,
    };
}
function notAsClaimed({ id, run, digest }, why, cause) {
    const which = digest === undefined ? '' : ` with digest ${digest}`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .I)(`the artifact ${id} is not what was claimed, one of run ${run}${which}: ${why}`, 'Plan again; nothing of it was used.', 2, { cause });
}


/***/ }),

/***/ 71410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withoutRef)
/* harmony export */ });
/**
 * The path of a workflow file as GitHub tells it of a run, `.github/workflows/plan.yml@refs/heads/main`, without what
 * follows the `@`. No ref holds a line break: a text with one stays as it is, and so equals no path.
 */
function withoutRef(path) {
    return path.replace(/@.*$/, '');
}


/***/ })

};
