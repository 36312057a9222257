export const id = 569;
export const ids = [569];
export const modules = {

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


/***/ })

};
