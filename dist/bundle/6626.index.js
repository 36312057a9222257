export const id = 6626;
export const ids = [6626,331];
export const modules = {

/***/ 11029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ parseClaim),
/* harmony export */   Hr: () => (/* binding */ closeClaim),
/* harmony export */   JE: () => (/* binding */ resolveClaim),
/* harmony export */   XS: () => (/* binding */ decideClaim),
/* harmony export */   fc: () => (/* binding */ openClaim)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4715);

const OUTCOMES = ['applied', 'failed', 'interrupted', 'resolved'];
/** The record that an apply writes before its engine starts. */
function openClaim({ target, digest, commit, run }, started) {
    return { schemaVersion: 1, target, digest, commit, run, started: started.toISOString() };
}
/** The record of an apply that has ended. */
function closeClaim(claim, outcome, at) {
    return { ...claim, closed: at.toISOString(), outcome };
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
    const descends = existing.commit === ours.commit || descent === 'yes';
    return descends ? { kind: 'finished', commit: existing.commit, outcome } : older(existing, ours, descent);
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
        fix: `Open that run: while it works, wait for it. If it is dead, look at ${targetText(claim.target)} and plan; ` +
            'then dispatch the apply workflow with `resolve` set to that run: it asks the reviewers of the environment, and closes the record.',
    };
}
function older(existing, ours, descent) {
    const why = descent === 'no'
        ? 'does not descend from it'
        : 'cannot be shown to descend from it (is the history whole?)';
    return {
        kind: 'older',
        message: `Commit ${existing.commit} was applied last, by run ${existing.run}; commit ${ours.commit} ${why}.`,
        fix: descent === 'no'
            ? 'Apply the newest commit of the default branch; to go back, revert on the default branch and apply that.'
            : 'Fetch the whole history (`fetch-depth: 0`); if the branch was rewritten, dispatch `resolve`, which asks the reviewers.',
    };
}
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

/***/ 22447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ claimPlace),
/* harmony export */   DX: () => (/* binding */ resolveOutcome),
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   e7: () => (/* binding */ beginClaim)
/* harmony export */ });
/* harmony import */ var _gate_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11029);
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
    const { bucket, region } = backend.config;
    if (backend.kind !== 's3' || typeof bucket !== 'string' || typeof region !== 'string')
        return {
            kind: 'cannot',
            why: `No record of applies is kept beside a state of the backend ${backend.kind}: the engine's lock alone excludes others, and an older commit is not noticed.`,
        };
    const credentials = credentialsOf(context);
    if (credentials === undefined)
        return {
            kind: 'cannot',
            why: `No record of applies is kept in ${bucket}: this run has no login for AWS (identity.aws), and no temporary keys in its environment.`,
        };
    const owner = deployment.spec.target.account;
    const place = {
        kind: 's3',
        bucket,
        region,
        credentials,
        ...(owner === undefined ? {} : { owner }),
    };
    const endpoint = context.platform.env['AWS_ENDPOINT_URL_S3'] ?? context.platform.env['AWS_ENDPOINT_URL'];
    // Behind a login no address comes from the environment: whoever sets it would get what is signed.
    const own = context.identity === undefined && endpoint ? { endpoint } : {};
    return { kind: 'store', store: await (0,_store_open_js__WEBPACK_IMPORTED_MODULE_1__.openStore)({ ...place, ...own }, tools) };
}
/** An hour: the keys of an environment do not say when they end, and a client asks again. */
const OWN_KEYS_MS = 3_600_000;
/** A login's, else temporary ones of the environment: a key that never ends has no place in a runner. */
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
        const from = existing === undefined || existing.closed === undefined ? undefined : existing.commit;
        const decided = (0,_gate_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .decideClaim */ .XS)(existing, ours, from === undefined ? 'unknown' : await descent(from));
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
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(`Another run claimed ${textOf(ours.target)} at the same moment.`, 'Wait for it, then dispatch the apply workflow.', 2);
    }
    try {
        // Another apply may have ended between our look and our claim.
        await judge((await readRecords(store, ours.target)).last);
    }
    catch (error) {
        await store.delete(openKey(ours.target));
        throw error;
    }
    return { claim, close: (outcome) => end(store, (0,_gate_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .closeClaim */ .Hr)(claim, outcome, now())) };
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
    const known = found !== undefined && [found.run, found.run.split('/').at(-2)].includes(run);
    if (!known)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(`No apply of ${textOf(target)} by run ${run} waits to be resolved${found === undefined ? '' : `; the record is of run ${found.run}`}.`, 'Look at the record again: it may have been closed since.', 2);
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
    const parsed = (0,_gate_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .parseClaim */ .Ed)(jsonOf(bytes), `${key} in ${store.place}`);
    if ('problems' in parsed)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(parsed.problems, 2);
    return parsed.claim;
}
function jsonOf(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function bytesOf(claim) {
    return Buffer.from(`${JSON.stringify(claim)}\n`);
}
function isRefusal(decision) {
    return 'fix' in decision;
}
function textOf({ name, environment, stack }) {
    return `${name}/${environment}/${stack}`;
}
function openKey(target) {
    return `${textOf(target)}.claim`;
}
function lastKey(target) {
    return `${textOf(target)}.applied`;
}


/***/ }),

/***/ 59118:
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

/***/ 53072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ descentOf),
/* harmony export */   l: () => (/* binding */ landingOf)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58169);
/* harmony import */ var _github_pulls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48153);


/** GitHub names so many files of a comparison and no more. */
const MOST_FILES = 300;
const NO_COMMIT = /^0+$/;
/** Whether a commit descends from another one, as GitHub says; what it does not say is unknown. */
async function descentOf(github, from, commit) {
    const known = await (0,_github_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .descends */ .s2)(github, from, commit).catch(() => undefined);
    return known === undefined ? 'unknown' : known ? 'yes' : 'no';
}
/** How a commit came to the default branch, by GitHub's word alone: markers, statuses and Deployments are not read. */
async function landingOf(github, arrival) {
    const base = await baseOf(github, arrival);
    const changedFiles = base === undefined ? undefined : await changedBetween(github, base, arrival.commit);
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
    return (await parentsOf(github, commit))[0];
}
async function oneMerge(github, pull, arrival) {
    const head = pull.head.sha;
    const [content, parents] = await Promise.all([
        sameContent(github, head, arrival),
        parentsOf(github, arrival.commit),
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
/** @see https://docs.github.com/rest/git/commits#get-a-commit-object (permission: contents: read) */
async function parentsOf(github, commit) {
    const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
    const { parents } = await github.read(route, {
        commit_sha: commit,
    });
    return parents.map(({ sha }) => sha);
}
/** @see https://docs.github.com/rest/commits/commits#compare-two-commits */
async function changedBetween(github, base, commit) {
    const { files } = await github
        .read('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead: `${base}...${commit}` })
        .catch(() => ({}));
    if (files === undefined || files.length >= MOST_FILES)
        return undefined;
    return files.flatMap(({ filename, previous_filename }) => previous_filename === undefined ? [filename] : [filename, previous_filename]);
}


/***/ }),

/***/ 22536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QL: () => (/* binding */ keepSealed),
  j5: () => (/* binding */ openSealed),
  vH: () => (/* binding */ planKey)
});

// UNUSED EXPORTS: sealedKey

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/engines/index.js + 1 modules
var engines = __webpack_require__(53697);
// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/platform/folders.js
var folders = __webpack_require__(61248);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/store/pack.js
var pack = __webpack_require__(35806);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/src/store/sealed.js



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
    const nonce = (0,external_node_crypto_.randomBytes)(NONCE_BYTES);
    const cipher = (0,external_node_crypto_.createCipheriv)('aes-256-gcm', keyBytes(key), nonce).setAAD(associated(of));
    const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([Buffer.from([VERSION]), nonce, body, cipher.getAuthTag()]);
}
/**
 * Decrypts what `seal` made.
 * @throws UserError (2) when it was sealed with another key or for something else, or was changed: which of them cannot
 * be known.
 */
function unseal(sealed, key, of) {
    const secret = keyBytes(key);
    try {
        if (sealed[0] !== VERSION || sealed.length < 1 + NONCE_BYTES + TAG_BYTES)
            throw new Error('not sealed');
        const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
        const body = sealed.subarray(1 + NONCE_BYTES, sealed.length - TAG_BYTES);
        const decipher = (0,external_node_crypto_.createDecipheriv)('aes-256-gcm', secret, nonce, { authTagLength: TAG_BYTES });
        decipher.setAAD(associated(of)).setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
        return Buffer.concat([decipher.update(body), decipher.final()]);
    }
    catch (cause) {
        throw (0,problem/* userError */.I)(`what was sealed for ${of.target} in run ${of.run}, attempt ${of.attempt}, of ${of.repository} does not open: it was changed, sealed with another key, or sealed for something else`, 'Plan again. If it happens again, find out who can write where it is stored.', 2, { cause });
    }
}
function associated({ repository, run, attempt, target, digest }) {
    return Buffer.from((0,json/* canonicalJson */.dj)({ repository, run, attempt, target, digest }));
}
function keyBytes(key) {
    const text = key.trim();
    const bytes = Buffer.from(text, 'base64');
    // Node skips what is no base64: only what comes out as it went in was meant.
    if (bytes.length === KEY_BYTES && bytes.toString('base64') === text)
        return bytes;
    throw (0,problem/* userError */.I)('the key that seals plans is not 32 bytes in base64', 'Make one with `openssl rand -base64 32`, and keep it as a secret of the environment alone.');
}

;// CONCATENATED MODULE: ./build/src/pipeline/sealed-plan.js







const MiB = 1024 * 1024;
/** Key of an environment's sealed plan in the artifacts of a run, and the artifact's name. */
function sealedKey(environment) {
    return `synthinfra-plan-${environment}`;
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
        const bytes = await (0,folders/* readBytes */.io)(path);
        if (bytes === undefined)
            throw (0,problem/* userError */.I)(`The plan has no file ${path}.`, 'Plan again.', 3);
        files.set(name, bytes);
    }
    const sealed = seal((0,pack/* pack */.q)(files, packList(handed.stacks)), key, sealedFor(handed));
    return (await store.upload(sealedKey(handed.environment), sealed)).digest;
}
/**
 * Opens the plan that an earlier job of this very run has sealed, and puts it into a folder.
 * @param digest that job's output.
 * @throws UserError (2) in a re-run, and when it is not those bytes, not of this run, or holds anything else.
 */
async function openSealed(store, key, folder, handed) {
    if (handed.run.attempt !== 1)
        throw (0,problem/* userError */.I)(`This is attempt ${handed.run.attempt} of its run, and a sealed plan is applied by the first alone.`, 'Dispatch the apply workflow: a new run plans what is there now.', 2);
    const sealed = await store.download(sealedKey(handed.environment));
    if (sealed === undefined)
        throw (0,problem/* userError */.I)(`This run has no sealed plan of ${handed.environment} any more.`, 'Dispatch the apply workflow: it plans again.', 2);
    if ((0,platform_files/* sha256 */.sc)(sealed) !== handed.digest)
        throw (0,problem/* userError */.I)(`The sealed plan of ${handed.environment} is not the one that the review made: somebody put another in its place.`, 'Find out which job of this run stored it; nothing of it was used.', 2);
    const archive = unseal(sealed, key, sealedFor(handed));
    const files = (0,pack/* unpack */.l)(archive, packList(handed.stacks), `the sealed plan of ${handed.environment}`);
    for (const [name, path] of placesOf(folder, handed.stacks))
        await (0,platform_files/* writeFileAtomic */.Zf)(path, files.get(name) ?? Buffer.alloc(0), 0o600);
}
function sealedFor({ run, environment, changes }) {
    const { repository, id, attempt } = run;
    return { repository, run: id, attempt, target: environment, digest: changes };
}
/** Name in the archive, and path in the folder. Rendered files are not among them: the apply job renders them again. */
function placesOf(folder, stacks) {
    return [
        ['request.json', (0,external_node_path_.join)(folder, 'request.json')],
        ...stacks.flatMap((id) => [
            [`${id}.receipt.json`, (0,external_node_path_.join)(folder, id, 'receipt.json')],
            [`${id}.plan`, (0,external_node_path_.join)(folder, id, engines/* PLAN_FILE */.VI)],
        ]),
    ];
}
function packList(stacks) {
    return Object.fromEntries([
        ['request.json', { maxBytes: MiB }],
        ...stacks.flatMap((id) => [
            [`${id}.receipt.json`, { maxBytes: 32 * MiB }],
            [`${id}.plan`, { maxBytes: 128 * MiB }],
        ]),
    ]);
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
            return (await __webpack_require__.e(/* import() */ 902).then(__webpack_require__.bind(__webpack_require__, 50902))).directoryStore(place.dir, tools);
        case 's3':
            return (await __webpack_require__.e(/* import() */ 6429).then(__webpack_require__.bind(__webpack_require__, 6429))).s3Store(place, tools);
        case 'gcs':
            return (await __webpack_require__.e(/* import() */ 3228).then(__webpack_require__.bind(__webpack_require__, 63228))).gcsStore(place, tools);
        case 'azure-blob':
            return (await __webpack_require__.e(/* import() */ 9338).then(__webpack_require__.bind(__webpack_require__, 99338))).azureBlobStore(place, tools);
        case 'github-artifact':
            return (await Promise.all(/* import() */[__webpack_require__.e(2700), __webpack_require__.e(2057)]).then(__webpack_require__.bind(__webpack_require__, 32700))).artifactStore(place, tools);
    }
}


/***/ })

};
