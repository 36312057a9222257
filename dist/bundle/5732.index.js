export const id = 5732;
export const ids = [5732,569,331];
export const modules = {

/***/ 11029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ parseClaim),
/* harmony export */   Hr: () => (/* binding */ closeClaim),
/* harmony export */   IH: () => (/* binding */ recordKeys),
/* harmony export */   JE: () => (/* binding */ resolveClaim),
/* harmony export */   NG: () => (/* binding */ isOfRun),
/* harmony export */   U2: () => (/* binding */ NO_COMMIT),
/* harmony export */   XS: () => (/* binding */ decideClaim),
/* harmony export */   Z3: () => (/* binding */ targetText),
/* harmony export */   fc: () => (/* binding */ openClaim)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4715);

/** In the place of a commit where what is applied is in none. */
const NO_COMMIT = 'none';
/** Keys of what is kept beside the state of a target, `<name>/<environment>/<stack>`. */
function recordKeys(target) {
    return {
        /** The record while an apply is going on. */
        open: `${target}.claim`,
        /** The record of the last one. */
        last: `${target}.applied`,
        /** A state that could not be saved. */
        rescued: `${target}.rescued`,
    };
}
const OUTCOMES = ['applied', 'destroyed', 'failed', 'interrupted', 'resolved'];
/** The record that an apply writes before its engine starts. */
function openClaim({ target, digest, commit, run }, started) {
    return { schemaVersion: 1, target, digest, commit, run, started: started.toISOString() };
}
/** The record of an apply that has ended. */
function closeClaim(claim, outcome, at) {
    return { ...claim, closed: at.toISOString(), outcome };
}
/** Whether people mean this record when they name a run: by its whole name, or by its number on GitHub. */
function isOfRun(claim, run) {
    return run !== undefined && [claim?.run, claim?.run.split('/').at(-2)].includes(run);
}
/** An unknown outcome that a person has looked into; the commit stays, so that nothing older follows it. */
function resolveClaim(claim, by, at, reason) {
    const said = reason === undefined ? {} : { reason };
    return { ...claim, closed: at.toISOString(), outcome: 'resolved', resolvedBy: by, ...said };
}
/**
 * Whether an apply may begin.
 * @param existing the record beside the state; undefined when there is none.
 * @param descent of our commit from the record's.
 */
function decideClaim(existing, ours, descent) {
    if (existing === undefined)
        return { kind: 'free' };
    const { outcome } = existing;
    if (targetText(existing.target) !== targetText(ours.target))
        return elsewhere(existing, ours);
    if (existing.closed === undefined || outcome === undefined)
        return unknownOutcome(existing);
    const free = outcome === 'destroyed' ||
        existing.commit === ours.commit ||
        descent === 'yes' ||
        descent === 'unchecked';
    return free ? { kind: 'finished', commit: existing.commit, outcome } : older(existing, ours, descent);
}
function elsewhere(existing, ours) {
    return {
        kind: 'elsewhere',
        message: `The record beside the state of ${targetText(ours.target)} is of ${targetText(existing.target)}: two targets would share one state.`,
        fix: 'Give each target a state of its own (`state` in the manifest); move the record if it was copied by mistake.',
    };
}
function unknownOutcome(claim) {
    const { run, started, commit, digest } = claim;
    return {
        kind: 'unknown-outcome',
        message: `Unknown outcome: run ${run} began to apply ${digest.slice(0, 7)} of commit ${commit} at ${started}, and nobody saw it end.`,
        fix: `Open that run: while it works, wait for it. If it is dead, look at ${targetText(claim.target)}: what it was making may exist, and no state knows it. ` +
            'Then dispatch the apply workflow with `resolve` set to that run: it plans, asks the reviewers of the environment, and closes the record. ' +
            `On a laptop: --resolve ${run} --reason TEXT.`,
    };
}
function older(existing, ours, descent) {
    const why = descent === 'no'
        ? 'does not descend from it'
        : 'cannot be shown to descend from it (is the history whole?)';
    const rewritten = `If the branch was rewritten, dispatch \`resolve\` with that run, which asks the reviewers; on a laptop: --resolve ${existing.run} --reason TEXT.`;
    return {
        kind: 'older',
        message: `Commit ${existing.commit} was applied last, by run ${existing.run}; commit ${ours.commit} ${why}.`,
        fix: descent === 'no'
            ? `Apply the newest commit of the default branch; to go back, revert on the default branch and apply that. ${rewritten}`
            : `Fetch the whole history (\`fetch-depth: 0\`). ${rewritten}`,
    };
}
/** `<name>/<environment>/<stack>` */
function targetText({ name, environment, stack }) {
    return `${name}/${environment}/${stack}`;
}
/**
 * Reads a record from JSON that anybody with access to the state's place may have written. Every fault is told.
 * A record that cannot be read is no free place: whoever gets problems must not apply.
 * @param file where it came from, for the messages.
 */
function parseClaim(value, file) {
    const problems = faults(value).map((fault) => ({
        severity: 'error',
        message: `${file} is no record of an apply that this version can read: ${fault}.`,
        fix: 'Use the version of the toolkit that wrote it; if it is damaged, find out how the last apply ended before you remove it.',
    }));
    // Every field that the type names has passed its test.
    return problems.length > 0 ? { problems } : { claim: value };
}
function faults(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return ['it is no JSON object'];
    const field = (name, within = value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(within) && Object.hasOwn(within, name) ? within[name] : undefined;
    if (field('schemaVersion') !== 1)
        return ['schemaVersion is not 1'];
    const target = field('target');
    const texts = [
        ...['name', 'environment', 'stack'].map((name) => [`target.${name}`, field(name, target)]),
        ...['commit', 'run'].map((name) => [name, field(name)]),
    ];
    const [closed, outcome, resolvedBy] = [field('closed'), field('outcome'), field('resolvedBy')];
    return [
        ...texts
            .filter(([, text]) => typeof text !== 'string' || text === '')
            .map(([name]) => `${name} is no text`),
        ...(/^[0-9a-f]{64}$/.test(String(field('digest'))) ? [] : ['digest is no sha256 in hex']),
        ...(isTime(field('started')) ? [] : ['started is no time']),
        ...(closed === undefined || isTime(closed) ? [] : ['closed is no time']),
        ...(outcome === undefined || OUTCOMES.includes(outcome) ? [] : ['outcome is not known']),
        ...((closed === undefined) === (outcome === undefined) ? [] : ['closed and outcome do not agree']),
        ...(resolvedBy === undefined || typeof resolvedBy === 'string' ? [] : ['resolvedBy is no text']),
    ];
}
function isTime(value) {
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value));
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

/***/ 99060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ claimPlace),
/* harmony export */   DX: () => (/* binding */ resolveOutcome),
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   e7: () => (/* binding */ beginClaim)
/* harmony export */ });
/* harmony import */ var _gate_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11029);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _store_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70331);




/**
 * Where the record of a stage is: in the bucket of its state, or in the folder of the sandbox's states. Others have no
 * place that takes a claim of ours at once: there the engine's own lock excludes alone.
 */
async function claimPlace(context, stage, tools) {
    const { backend, sandbox, deployment } = stage;
    if (sandbox !== undefined)
        return { kind: 'store', store: await (0,_store_open_js__WEBPACK_IMPORTED_MODULE_1__.openStore)({ kind: 'directory', dir: sandbox.stateDir }, tools) };
    if (backend.kind === 'release')
        return {
            kind: 'cannot',
            why: "No record of applies is kept beside a release of Helm: two at once are kept apart by Helm's own pending revision, a release that has moved since the plan is refused, and an older commit is not noticed.",
        };
    const { bucket, region } = backend.config;
    if (backend.kind !== 's3' || typeof bucket !== 'string' || typeof region !== 'string')
        return {
            kind: 'cannot',
            why: `No record of applies is kept beside a state of the backend ${backend.kind}: the engine's lock alone excludes others, and an older commit is not noticed.`,
        };
    const credentials = credentialsOf(context);
    if (credentials === undefined && context.platform.ci)
        return {
            kind: 'cannot',
            why: `No record of applies is kept in ${bucket}: this run has no login for AWS (identity.aws), and no temporary keys in its environment.`,
        };
    const owner = deployment.spec.target.account;
    const place = {
        kind: 's3',
        bucket,
        region,
        ...(credentials === undefined ? {} : { credentials }),
        ...(owner === undefined ? {} : { owner }),
    };
    const endpoint = context.platform.env['AWS_ENDPOINT_URL_S3'] ?? context.platform.env['AWS_ENDPOINT_URL'];
    // Behind a login no address comes from the environment: whoever sets it would get what is signed.
    const own = context.identity === undefined && endpoint ? { endpoint } : {};
    return { kind: 'store', store: await (0,_store_open_js__WEBPACK_IMPORTED_MODULE_1__.openStore)({ ...place, ...own }, tools) };
}
/** An hour: the keys of an environment do not say when they end, and a client asks again. */
const OWN_KEYS_MS = 3_600_000;
/**
 * A login's, else temporary ones of the environment: a key that never ends has no place in a runner. On a laptop, where
 * there is neither, they are found as the engine finds its own.
 */
function credentialsOf({ identity, platform }) {
    const aws = identity?.aws;
    if (aws !== undefined)
        return () => aws.credentials();
    const { env, now } = platform;
    const [accessKeyId, secretAccessKey] = [env['AWS_ACCESS_KEY_ID'], env['AWS_SECRET_ACCESS_KEY']];
    const sessionToken = env['AWS_SESSION_TOKEN'];
    if (identity !== undefined || !accessKeyId || !secretAccessKey || !sessionToken)
        return undefined;
    return async () => ({
        accessKeyId,
        secretAccessKey,
        sessionToken,
        expiration: new Date(now().getTime() + OWN_KEYS_MS),
    });
}
/** Reads both records of a target. @throws UserError when one is none: that is no free place. */
async function readRecords(store, target) {
    const [open, last] = await Promise.all([read(store, openKey(target)), read(store, lastKey(target))]);
    return { ...(open === undefined ? {} : { open }), ...(last === undefined ? {} : { last }) };
}
/**
 * Claims a target for one apply; of several runs one gets it.
 * @throws UserError (2) when an apply was never seen to end, another run is at it, or ours is not newer than the last.
 */
async function beginClaim(store, { ours, descent, now }) {
    const judge = async (existing) => {
        const over = existing?.closed !== undefined && existing.commit !== ours.commit && existing.outcome !== 'destroyed';
        const decided = (0,_gate_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .decideClaim */ .XS)(existing, ours, over ? await descent(existing.commit) : 'unknown');
        if (isRefusal(decided))
            throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(decided.message, decided.fix, 2);
    };
    const before = await readRecords(store, ours.target);
    await judge(before.open);
    await judge(before.last);
    const claim = (0,_gate_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .openClaim */ .fc)(ours, now());
    const answer = await store.claim(openKey(ours.target), bytesOf(claim));
    if (answer === 'cannot')
        return 'cannot';
    if (answer === 'taken') {
        const { open } = await readRecords(store, ours.target);
        if (open !== undefined)
            await judge(open);
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(`Another run claimed ${(0,_gate_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .targetText */ .Z3)(ours.target)} at the same moment.`, 'Wait for it, then dispatch the apply workflow.', 2);
    }
    try {
        // Another apply may have ended between our look and our claim.
        await judge((await readRecords(store, ours.target)).last);
    }
    catch (error) {
        await store.delete(openKey(ours.target));
        throw error;
    }
    return {
        claim,
        close: (outcome) => end(store, (0,_gate_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .closeClaim */ .Hr)(claim, outcome, now())),
        release: () => store.delete(openKey(ours.target)),
    };
}
/**
 * Closes the record of an apply whose outcome is unknown. Of one that is closed, which our commit does not descend
 * from since the branch was rewritten, the commit becomes ours.
 * @throws UserError (2) when there is none of that run.
 */
async function resolveOutcome(store, resolution) {
    const { target, run, by, reason, commit, now } = resolution;
    if (reason.trim() === '')
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)('An unknown outcome is not resolved without a reason.', 'Say with `reason` what you found.');
    const { open, last } = await readRecords(store, target);
    const found = open ?? last;
    if (found === undefined || !(0,_gate_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfRun */ .NG)(found, run))
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(`No apply of ${(0,_gate_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .targetText */ .Z3)(target)} by run ${run} waits to be resolved${found === undefined ? '' : `; the record is of run ${found.run}`}.`, 'Look at the record again: it may have been closed since.', 2);
    const resolved = (0,_gate_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveClaim */ .JE)(open ?? { ...found, commit }, by, now, reason);
    await end(store, resolved);
    return resolved;
}
/** The last record first: one that breaks off in between leaves a claim open, which refuses and loses nothing. */
async function end(store, claim) {
    await store.upload(lastKey(claim.target), bytesOf(claim));
    await store.delete(openKey(claim.target));
}
async function read(store, key) {
    const bytes = await store.download(key);
    if (bytes === undefined)
        return undefined;
    const parsed = (0,_gate_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .parseClaim */ .Ed)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(bytes.toString('utf8')), `${key} in ${store.place}`);
    if ('problems' in parsed)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(parsed.problems, 2);
    return parsed.claim;
}
function bytesOf(claim) {
    return Buffer.from(`${JSON.stringify(claim)}\n`);
}
function isRefusal(decision) {
    return 'fix' in decision;
}
function openKey(target) {
    return (0,_gate_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .recordKeys */ .IH)((0,_gate_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .targetText */ .Z3)(target)).open;
}
function lastKey(target) {
    return (0,_gate_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .recordKeys */ .IH)((0,_gate_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .targetText */ .Z3)(target)).last;
}


/***/ }),

/***/ 30482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j_: () => (/* binding */ keepRescued),
/* harmony export */   oA: () => (/* binding */ hasRescued),
/* harmony export */   oj: () => (/* binding */ restoreRescued)
/* harmony export */ });
/* unused harmony export rescuedArtifact */
/* harmony import */ var _gate_claim_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11029);
/* harmony import */ var _platform_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61248);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
/* harmony import */ var _store_sealed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7171);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99060);





/** Key of a kept state among the artifacts of the run that made it. */
function rescuedArtifact(target) {
    return `synthinfra-state/${(0,_gate_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .targetText */ .Z3)(target)}`;
}
function rescuedKey(target) {
    return (0,_gate_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .recordKeys */ .IH)((0,_gate_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .targetText */ .Z3)(target)).rescued;
}
/**
 * Puts a state that the backend refused where the next start finds it: beside the record, whose readers may read the
 * state anyway; else, when it is sealed, into the artifacts of this run. It throws nothing: what went wrong is told.
 */
async function keepRescued(context, { judgement }, applied, rescue, store) {
    const { kept, problems } = applied;
    if (kept === undefined)
        return applied;
    const { target } = judgement.receipt;
    const place = (await stored(context, kept, rescuedKey(target), async () => store)) ??
        (kept.sealed
            ? await stored(context, kept, rescuedArtifact(target), () => rescue.artifacts())
            : undefined);
    if (place !== undefined)
        return { ...applied, kept: { ...kept, place }, problems: [...problems, keptIn(place)] };
    return context.platform.ci ? { ...applied, problems: [...problems, onlyHere(kept)] } : applied;
}
async function stored({ platform }, { file }, key, open) {
    try {
        const [store, bytes] = [await open(), await (0,_platform_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .readBytes */ .io)(file)];
        if (store === undefined || bytes === undefined)
            return undefined;
        await store.upload(key, bytes);
        return `${key} in ${store.place}`;
    }
    catch (error) {
        platform.log.warn(`The kept state is not at ${key}: ${error.message}`);
        return undefined;
    }
}
function keptIn(place) {
    return {
        severity: 'error',
        message: `The state is kept in ${place} as well.`,
        fix: 'Apply again when the backend works (on GitHub: dispatch the apply workflow): it is saved before anything else, and then you plan again.',
    };
}
function onlyHere({ file, sealed }) {
    return {
        severity: 'error',
        message: `The state lies in ${file} alone, and goes with this runner.`,
        fix: sealed
            ? 'Save that file before the runner ends, put it into the same folder elsewhere, and plan there.'
            : 'Save that file before the runner ends. With SYNTHINFRA_PLAN_KEY it would have been kept, sealed, in the artifacts of the run.',
    };
}
/**
 * Saves a state that an apply before this one had to keep; only done by whoever holds the target's claim.
 * @throws UserError (2) when one was saved, for the plan was made without it, or when it must not be saved; (3) when the
 * backend still does not take it.
 */
async function restoreRescued({ platform }, { session, judgement }, store, rescue) {
    const { target } = judgement.receipt;
    const key = rescuedKey(target);
    const kept = (await store.download(key)) ?? (await fetched(store, target, rescue));
    if (kept === undefined)
        return;
    platform.log.info(`A state that a former apply could not save is kept in ${store.place}; it is saved first.`);
    const restored = await session.restore(kept);
    await store.delete(key);
    if (restored === 'there')
        return;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)('A state that a former apply could not save is saved now. This plan was made without it, and nothing of it was applied.', 'Plan again; on GitHub, dispatch the apply workflow.', 2);
}
/** From the artifacts of the run that applied last, when it did not end well; from now on it lies beside the record. */
async function fetched(store, target, rescue) {
    const { last } = await (0,_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecords */ .T3)(store, target);
    if (last === undefined || endedWell(last))
        return undefined;
    const kept = await rescue.ofRun(last.run, rescuedArtifact(target));
    // Any job of that run may have written it: only what is sealed tells that it was the apply.
    if (kept === undefined || !(0,_store_sealed_js__WEBPACK_IMPORTED_MODULE_2__/* .isSealed */ .dy)(kept))
        return undefined;
    await store.upload(rescuedKey(target), kept);
    return kept;
}
function endedWell({ outcome }) {
    return outcome === 'applied' || outcome === 'destroyed';
}
/**
 * Whether a state waits beside the record that no apply has saved yet; it is not looked into. It only informs: a role
 * that may not ask gets no answer.
 */
async function hasRescued(store, target, last) {
    if (last === undefined || endedWell(last))
        return false;
    const key = rescuedKey(target);
    return store.list(key).then((keys) => keys.includes(key), () => false);
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

/***/ 39668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ descentOf),
/* harmony export */   l: () => (/* binding */ landingOf)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55403);
/* harmony import */ var _github_pulls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48153);


const NO_COMMIT = /^0+$/;
/** Whether a commit descends from another one, as GitHub says; what it does not say is unknown. */
async function descentOf(github, from, commit) {
    const known = await (0,_github_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .descends */ .s2)(github, from, commit).catch(() => undefined);
    return known === undefined ? 'unknown' : known ? 'yes' : 'no';
}
/** How a commit came to the default branch, by GitHub's word alone: markers, statuses and Deployments are not read. */
async function landingOf(github, arrival) {
    const base = await baseOf(github, arrival);
    const changedFiles = base === undefined ? undefined : await (0,_github_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .changedBetween */ .jr)(github, base, arrival.commit);
    const landed = await (0,_github_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .landedBetween */ .Xo)(github, base, arrival.commit, arrival.branch).catch((error) => error.message);
    if (typeof landed === 'string')
        return { base, changedFiles, merge: { kind: 'unknown', why: landed } };
    const [pull, ...others] = landed.pulls;
    if (pull === undefined)
        return { base, changedFiles, merge: { kind: 'none' } };
    if (others.length > 0 || landed.direct.length > 0)
        return { base, changedFiles, merge: several(landed) };
    return { base, changedFiles, pull, merge: await oneMerge(github, pull, arrival) };
}
function several({ pulls, direct }) {
    const numbers = pulls.map(({ number }) => number);
    return { kind: 'several', numbers, ...(direct.length === 0 ? {} : { direct: direct.length }) };
}
/** What the record names, else where the branch stood before the push, else our commit's first parent. */
async function baseOf(github, { last, before, commit }) {
    if (last !== undefined)
        return last;
    if (before !== undefined && !NO_COMMIT.test(before))
        return before;
    return (await (0,_github_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .parentsOf */ .fY)(github, commit))[0];
}
async function oneMerge(github, pull, arrival) {
    const head = pull.head.sha;
    const [content, parents] = await Promise.all([
        sameContent(github, head, arrival),
        (0,_github_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .parentsOf */ .fY)(github, arrival.commit),
    ]);
    const method = parents.length > 1 ? 'merge' : 'unknown';
    return { kind: 'one', number: pull.number, method, head, content };
}
async function sameContent(github, head, { commit, madeOf }) {
    try {
        for (const path of madeOf) {
            const [reviewed, merged] = await Promise.all([
                blobOf(github, path, head),
                blobOf(github, path, commit),
            ]);
            if (reviewed !== merged)
                return 'different';
        }
        return 'equal';
    }
    catch {
        return 'unknown';
    }
}
/** @see https://docs.github.com/rest/repos/contents#get-repository-content (permission: contents: read) */
async function blobOf(github, path, ref) {
    const route = 'GET /repos/{owner}/{repo}/contents/{path}';
    return (await github.read(route, { path, ref }).catch(_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO))?.sha;
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

/***/ 70331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openStore: () => (/* binding */ openStore)
/* harmony export */ });
/** Opens a store; what it needs is loaded only now. Nothing is asked of it yet. */
async function openStore(place, tools) {
    switch (place.kind) {
        case 'directory':
            return (await __webpack_require__.e(/* import() */ 908).then(__webpack_require__.bind(__webpack_require__, 30908))).directoryStore(place.dir, tools);
        case 's3':
            return (await __webpack_require__.e(/* import() */ 6429).then(__webpack_require__.bind(__webpack_require__, 6429))).s3Store(place, tools);
        case 'gcs':
            return (await __webpack_require__.e(/* import() */ 3228).then(__webpack_require__.bind(__webpack_require__, 63228))).gcsStore(place, tools);
        case 'azure-blob':
            return (await __webpack_require__.e(/* import() */ 9338).then(__webpack_require__.bind(__webpack_require__, 99338))).azureBlobStore(place, tools);
        case 'github-artifact':
            return (await Promise.all(/* import() */[__webpack_require__.e(2700), __webpack_require__.e(4010)]).then(__webpack_require__.bind(__webpack_require__, 32700))).artifactStore(place, tools);
    }
}


/***/ }),

/***/ 7171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ unseal),
/* harmony export */   dy: () => (/* binding */ isSealed),
/* harmony export */   od: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);



// Layout: one byte of version, twelve of nonce, the ciphertext, sixteen of tag.
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
/**
 * Encrypts bytes with AES-256-GCM under a nonce of chance, bound to what they are of.
 * @param key 32 bytes in base64.
 * @throws UserError when the key is none.
 */
function seal(bytes, key, of) {
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(NONCE_BYTES);
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-256-gcm', keyBytes(key), nonce).setAAD(associated(of));
    const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([Buffer.from([VERSION]), nonce, body, cipher.getAuthTag()]);
}
/** Whether these are sealed bytes, by their form alone. */
function isSealed(bytes) {
    return bytes[0] === VERSION;
}
/**
 * Decrypts what `seal` made.
 * @throws UserError (2) when it was sealed with another key or for something else, or was changed: which of them cannot
 * be known.
 */
function unseal(sealed, key, of) {
    const secret = keyBytes(key);
    try {
        if (!isSealed(sealed) || sealed.length < 1 + NONCE_BYTES + TAG_BYTES)
            throw new Error('not sealed');
        const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
        const body = sealed.subarray(1 + NONCE_BYTES, sealed.length - TAG_BYTES);
        const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)('aes-256-gcm', secret, nonce, { authTagLength: TAG_BYTES });
        decipher.setAAD(associated(of)).setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
        return Buffer.concat([decipher.update(body), decipher.final()]);
    }
    catch (cause) {
        const { what, fix } = wordsOf(of);
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)(`${what} does not open: it was changed, sealed with another key, or sealed for something else`, fix, 2, { cause });
    }
}
/** No plan passes for a state: the fields have other names. */
function associated(of) {
    if ('state' in of)
        return Buffer.from((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)({ state: of.state }));
    const { repository, run, attempt, target, digest } = of;
    return Buffer.from((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)({ repository, run, attempt, target, digest }));
}
function wordsOf(of) {
    if ('state' in of)
        return {
            what: `the state that was kept for ${of.state}`,
            fix: 'Give the key of the run that sealed it (SYNTHINFRA_STATE_KEY, else SYNTHINFRA_PLAN_KEY). If that is the one, find out who can write where it is stored.',
        };
    return {
        what: `what was sealed for ${of.target} in run ${of.run}, attempt ${of.attempt}, of ${of.repository}`,
        fix: 'Plan again. If it happens again, find out who can write where it is stored.',
    };
}
function keyBytes(key) {
    const text = key.trim();
    const bytes = Buffer.from(text, 'base64');
    // Node skips what is no base64: only what comes out as it went in was meant.
    if (bytes.length === KEY_BYTES && bytes.toString('base64') === text)
        return bytes;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)('the key that seals plans and states is not 32 bytes in base64', 'Make one with `openssl rand -base64 32`, and keep it as a secret of the environment alone.');
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
