export const id = 4697;
export const ids = [4697,9679];
export const modules = {

/***/ 78933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** True for names and addresses that never leave this machine. @param host as `URL.hostname` gives it. */
function isLoopback(host) {
    return (host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d+){3}$/.test(host));
}


/***/ }),

/***/ 69679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isChangeSet),
/* harmony export */   W: () => (/* binding */ parseReceipt)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4715);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41396);


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
const shown = (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('hidden', 'unknown', 'absent') })(value) ||
    ((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('value') })(value) && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, 'value') !== undefined);
const attribute = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({
    path: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((step) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(step) || (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(step)),
    before: shown,
    after: shown,
    forcesReplacement: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(true)),
});
const resource = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({
    address: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq,
    type: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq,
    actions: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(...Object.keys(actionNames))),
    attributes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(attribute),
    risk: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('data-loss', 'destroys', 'interrupts', 'exposes', 'changes', 'adds', 'none'),
    previousAddress: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    deposed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    importId: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .location */ .C5),
    path: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});
const counts = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(Object.fromEntries(Object.keys(actionNames)
    .filter((name) => name !== 'no-op')
    .map((name) => [name, _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ])));
/** Every field of a receipt, and what it must be. */
const shape = [
    ['target.name', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq, 'a name'],
    ['target.environment', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq, 'a name'],
    ['target.stack', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq, 'a name'],
    ['tool.synthinfra', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq, 'a version'],
    ['tool.engine', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq, 'a name'],
    ['tool.engineVersion', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq, 'a version'],
    ['digests.files', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc, 'a sha256 in hex'],
    ['digests.inputs', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc, 'a sha256 in hex'],
    ['digests.changeSet', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc, 'a sha256 in hex'],
    ['digests.policy', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc, 'a sha256 in hex'],
    ['digests.planFile', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc), 'a sha256 in hex'],
    ['base.lineage', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, 'a text'],
    ['base.serial', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ, 'a whole number'],
    ['counts', counts, 'numbers by action'],
    ['verdict', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('allow', 'needs-approval', 'block'), 'allow, needs-approval or block'],
    ['commit', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), 'a text'],
    ['run', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq, 'a text'],
    ['plannedAt', (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value) && !Number.isNaN(Date.parse(value)), 'a time'],
    ['changeSet.schemaVersion', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(1), '1'],
    ['changeSet.engine', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({ name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, version: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }), 'a name and a version'],
    ['changeSet.resources', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(resource), 'a list of changes'],
    ['changeSet.drift', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(resource), 'a list of changes'],
    [
        'changeSet.outputs',
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({ name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, action: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('create', 'update', 'delete'), before: shown, after: shown })),
        'a list of outputs',
    ],
    [
        'changeSet.hooks',
        (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({ address: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, kind: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, when: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('create', 'destroy', 'always') })),
        'a list of hooks',
    ],
    ['changeSet.counts', counts, 'numbers by action'],
    ['changeSet.unchanged', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ, 'a whole number'],
    ['changeSet.complete', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .yesNo */ .Lm, 'true or false'],
    ['changeSet.errored', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .yesNo */ .Lm, 'true or false'],
    ['changeSet.digest', _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc, 'a sha256 in hex'],
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
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return { problems: [refuse('it is no JSON object')] };
    const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, 'schemaVersion');
    if (version !== 1)
        return { problems: [refuse(`schemaVersion is ${JSON.stringify(version) ?? 'missing'}, not 1`)] };
    const problems = shape.flatMap(([path, test, asked]) => {
        const found = path.split('.').reduce((here, key) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(here, key), value);
        return test(found) ? [] : [refuse(`${path} is ${found === undefined ? 'missing' : `not ${asked}`}`)];
    });
    // Every field that the type names has passed its test above.
    return problems.length > 0 ? { problems } : { receipt: value };
}
/** Whether JSON that anybody may have written is a ChangeSet; its digest is not looked at. */
function isChangeSet(value) {
    return shape
        .filter(([path]) => path.startsWith('changeSet.'))
        .every(([path, test]) => test((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, path.slice('changeSet.'.length))));
}


/***/ }),

/***/ 58169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E1: () => (/* binding */ GithubError),
  Ng: () => (/* binding */ connect),
  LO: () => (/* binding */ missing)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
;// CONCATENATED MODULE: ./build/src/github/limits.js
const MINUTE_MS = 60_000;
/** Below the 80 pieces of content a minute that GitHub takes of one token: others use the token as well. */
const WRITES_PER_MINUTE = 60;
/**
 * How long GitHub wants to be left alone after an answer, in milliseconds; undefined when it is no refusal for want
 * of patience. Pure.
 * @param now milliseconds since 1970
 * @param earlier refusals of this request without a time, each of which doubles the wait
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function limitWait(answer, now, earlier) {
    if (answer.status !== 403 && answer.status !== 429)
        return undefined;
    const seconds = Number(answer.headers['retry-after'] ?? Number.NaN);
    // At least one: whoever is told none for ever would never end.
    if (Number.isFinite(seconds) && seconds >= 0)
        return Math.max(seconds, 1) * 1000;
    const reset = Number(answer.headers['x-ratelimit-reset'] ?? Number.NaN);
    // A second more, since GitHub tells whole ones.
    if (`${answer.headers['x-ratelimit-remaining']}` === '0' && Number.isFinite(reset))
        return Math.max(reset * 1000 + 1000 - now, 1000);
    const secondary = /secondary rate limit|abuse detection/i.test(answer.message);
    return secondary || answer.status === 429 ? MINUTE_MS * 2 ** earlier : undefined;
}
/** How long the next write must wait after those already sent, in milliseconds; 0 when it may go. Pure. */
function paceOf(writes, now) {
    const oldest = writes.at(-WRITES_PER_MINUTE);
    return oldest === undefined ? 0 : Math.max(0, oldest + MINUTE_MS - now);
}

;// CONCATENATED MODULE: ./build/src/github/client.js



/** A failure of GitHub's API with its status; 0 when no answer came. */
class GithubError extends Error {
    status;
    constructor(message, status, options) {
        super(message, options);
        this.name = 'GithubError';
        this.status = status;
    }
}
/** What to do with a request that failed with 404: it is not there. */
function missing(error) {
    if (error instanceof GithubError && error.status === 404)
        return undefined;
    throw error;
}
const ATTEMPTS = 4;
const MAX_PAGES = 100;
const MANNERS = {
    now: () => Date.now(),
    pause: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
    longestWait: 10 * 60_000,
    timeout: 10_000,
};
/** @throws UserError when the repository is not owner/name. */
function connect(where, manners = {}) {
    const [owner, repo, more] = where.repository.split('/');
    if (!owner || !repo || more !== undefined)
        throw (0,problem/* userError */.I)(`${JSON.stringify(where.repository)} is not owner/name.`);
    return new Client({ ...where, owner, repo }, { ...MANNERS, ...manners });
}
class Client {
    calls = { reads: 0, writes: 0 };
    repository;
    #where;
    #manners;
    /** When the writes of this client were sent, the oldest first. */
    #writes = [];
    #viewer;
    constructor(where, manners) {
        this.repository = where.repository;
        this.#where = where;
        this.#manners = manners;
    }
    async read(route, parameters = {}) {
        return (await this.#again(route, parameters)).data;
    }
    async write(route, parameters) {
        return (await this.#again(route, parameters)).data;
    }
    async list(route, parameters = {}, key) {
        const all = [];
        let page = { ...parameters, per_page: 100 };
        for (let count = 1; count <= MAX_PAGES; count += 1) {
            const { data, headers } = await this.#again(route, page);
            const part = key === undefined ? data : data?.[key];
            if (!Array.isArray(part))
                throw new GithubError('the answer is no list, so it is not of GitHub', 200);
            all.push(...part);
            const next = /<([^>]*)>;\s*rel="next"/.exec(headers.link ?? '')?.[1];
            if (next === undefined)
                return all;
            // Only what it asks for is taken from the address, never its host: that would be sent the token.
            page = { ...page, ...Object.fromEntries(new URL(next, 'https://github.invalid').searchParams) };
        }
        throw new GithubError(`${route} has more than ${MAX_PAGES * 100} entries; not all could be read`, 200);
    }
    async create(route, parameters, find) {
        for (let attempt = 1;; attempt += 1) {
            try {
                return (await this.#patiently(route, parameters)).data;
            }
            catch (error) {
                if (!passes(error))
                    throw error;
                await this.#backOff(attempt);
                const found = await find();
                if (found !== undefined)
                    return found;
                if (attempt >= ATTEMPTS)
                    throw error;
            }
        }
    }
    /** @see https://docs.github.com/graphql/reference/queries: an App's token may not ask `GET /user`. */
    viewer() {
        this.#viewer ??= this.#askViewer().catch((error) => {
            this.#viewer = undefined;
            throw error;
        });
        return this.#viewer;
    }
    async #askViewer() {
        const api = this.#where.apiUrl ?? 'https://api.github.com';
        // https://docs.github.com/enterprise-server/graphql/guides/forming-calls-with-graphql#the-graphql-endpoint
        const route = `POST ${api.replace(/\/v3\/?$/, '').replace(/\/$/, '')}/graphql`;
        const answer = await this.read(route, {
            query: 'query { viewer { login } }',
        });
        const login = answer?.data?.viewer?.login;
        if (login === undefined)
            throw new GithubError('GitHub does not say whose token this is', 200);
        return login;
    }
    /** Asks again after what passes. */
    async #again(route, parameters) {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await this.#patiently(route, parameters);
            }
            catch (error) {
                if (!passes(error) || attempt >= ATTEMPTS)
                    throw error;
                await this.#backOff(attempt);
            }
        }
    }
    /** Asks once, and again after each refusal for want of patience: what was refused was not done. */
    async #patiently(route, parameters) {
        let waited = 0;
        for (let refusals = 0;; refusals += 1) {
            try {
                return await this.#send(route, parameters);
            }
            catch (error) {
                const { response } = error;
                const message = oneLine(error.message);
                // Octokit's own status is 500 when no answer came at all.
                const { status = 0, headers = {} } = response ?? {};
                const now = this.#manners.now();
                const wait = limitWait({ status, headers, message }, now, refusals);
                if (wait === undefined)
                    throw failed(status, message, headers, error);
                waited += wait;
                if (waited > this.#manners.longestWait)
                    throw limited(now, wait, status, message);
                await this.#manners.pause(wait);
            }
        }
    }
    async #send(route, parameters) {
        const { owner, repo, token, apiUrl } = this.#where;
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
        const octokit = getOctokit(token, apiUrl === undefined ? {} : { baseUrl: apiUrl });
        const reads = route.startsWith('GET ') || route.endsWith('/graphql');
        if (reads)
            this.calls.reads += 1;
        else
            await this.#countWrite();
        // RouteParameters that the route does not name would be sent as a query.
        const ours = route.includes('{owner}') ? { owner, repo } : {};
        return (await octokit.request(route, {
            ...ours,
            ...parameters,
            request: { signal: AbortSignal.timeout(this.#manners.timeout) },
        }));
    }
    async #countWrite() {
        const wait = paceOf(this.#writes, this.#manners.now());
        if (wait > 0)
            await this.#manners.pause(wait);
        this.#writes.push(this.#manners.now());
        this.calls.writes += 1;
    }
    #backOff(attempt) {
        return this.#manners.pause(Math.random() * 400 * 2 ** attempt);
    }
}
/** Whether a request may have been done although it failed, or may do better the next time. */
function passes(error) {
    return error instanceof GithubError && (error.status === 0 || error.status >= 500);
}
function failed(status, message, headers, cause) {
    // https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#insufficient-permissions
    const accepted = status === 403 ? headers['x-accepted-github-permissions'] : undefined;
    const needs = accepted === undefined ? '' : `; the token needs ${oneLine(accepted)}`;
    return new GithubError(`GitHub answered ${status || 'nothing'}: ${message}${needs}`, status, { cause });
}
function limited(now, wait, status, message) {
    const until = new Date(now + wait).toISOString().slice(11, 16);
    return new GithubError(`GitHub takes no more requests of this token until ${until} UTC, in ${Math.ceil(wait / 60_000)} minutes: ` +
        `${message}. Run this again then.`, status);
}
/** What was said, as short as a sentence: a proxy answers with whole pages. */
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}


/***/ }),

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** True for a JSON object, false for arrays, null and scalars. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value of a JSON text; undefined for any other text. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The object of a JSON text; undefined for another value, and for any other text. */
function parseObject(text) {
    const value = parseJson(text);
    return isObject(value) ? value : undefined;
}
/**
 * JSON text with object keys in code-unit order at every depth: equal values give equal bytes.
 * @param indent spaces for each level; 0 puts everything on one line.
 */
function canonicalJson(value, indent = 0) {
    return JSON.stringify(sortKeys(value), undefined, indent);
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (!isObject(value))
        return value;
    // A null prototype keeps a key named `__proto__` an ordinary key.
    const sorted = Object.create(null);
    for (const key of Object.keys(value).sort())
        sorted[key] = sortKeys(value[key]);
    return sorted;
}


/***/ }),

/***/ 45986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ runEvent)
});

// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/src/github/event.js

/** SHA-1, and SHA-256 of repositories to come. */
const COMMIT = /^(?:[\da-f]{40}|[\da-f]{64})$/;
/**
 * Reads an event. Pure.
 * @param env of the runner: GITHUB_EVENT_NAME, GITHUB_REPOSITORY
 * @param payload the document at GITHUB_EVENT_PATH
 */
function readEvent(env, payload) {
    const event = (0,json/* isObject */.Gv)(payload) ? payload : {};
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const repository = env['GITHUB_REPOSITORY'] ?? event_text(event, 'repository', 'full_name') ?? '';
    const defaultBranch = event_text(event, 'repository', 'default_branch') ?? 'main';
    const proposed = proposedChanges(name, event, { defaultBranch, actor: env['GITHUB_ACTOR'] });
    return { name, repository, defaultBranch, ...(proposed === undefined ? {} : { proposed }) };
}
function proposedChanges(name, event, { defaultBranch, actor }) {
    // pull_request, pull_request_target, pull_request_review, pull_request_review_comment
    if (name.startsWith('pull_request')) {
        const base = event_text(event, 'pull_request', 'base', 'ref') ?? defaultBranch;
        const from = event_text(event, 'pull_request', 'head', 'repo', 'full_name');
        const into = event_text(event, 'pull_request', 'base', 'repo', 'full_name');
        const number = at(event, 'pull_request', 'number');
        const head = event_text(event, 'pull_request', 'head', 'sha');
        // The head's repository is null when it was deleted: nobody can say that it was not a fork.
        return {
            base,
            // https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
            tokenless: from === undefined || from !== into || actor === 'dependabot[bot]',
            ...(typeof number === 'number' ? { number } : {}),
            ...(head !== undefined && COMMIT.test(head) ? { head } : {}),
        };
    }
    if (name === 'merge_group')
        return {
            base: (event_text(event, 'merge_group', 'base_ref') ?? defaultBranch).replace(/^refs\/heads\//, ''),
            tokenless: false,
        };
    // These two run for what is merged and for what is not: one that does not say is taken for the worse.
    const unmerged = name === 'issue_comment'
        ? !(0,json/* isObject */.Gv)(at(event, 'issue')) || at(event, 'issue', 'pull_request') !== undefined
        : name === 'workflow_run' && isUnmerged(event_text(event, 'workflow_run', 'event'));
    return unmerged ? { base: defaultBranch, tokenless: false } : undefined;
}
function isUnmerged(event) {
    return event === undefined || event === 'merge_group' || event.startsWith('pull_request');
}
function at(value, ...path) {
    let here = value;
    for (const key of path)
        here = (0,json/* isObject */.Gv)(here) ? here[key] : undefined;
    return here ?? undefined;
}
function event_text(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}

// EXTERNAL MODULE: ./build/src/platform/folders.js
var folders = __webpack_require__(61248);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
;// CONCATENATED MODULE: ./build/src/pipeline/run-event.js




/** The event that started this run; undefined outside of GitHub Actions. */
async function runEvent({ env }) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return undefined;
    const file = env['GITHUB_EVENT_PATH'];
    try {
        const payload = file === undefined ? {} : JSON.parse((await (0,folders/* readText */.yR)(file)) ?? '');
        if (!(0,json/* isObject */.Gv)(payload))
            throw new Error('it is no JSON object');
        return readEvent(env, payload);
    }
    catch (cause) {
        // What kind of run this is decides whom it may trust: it must not be guessed.
        throw (0,problem/* userError */.I)(`The event of this run cannot be read: ${cause.message}`, undefined, 3, {
            cause,
        });
    }
}


/***/ }),

/***/ 25236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ blobsOf),
/* harmony export */   tM: () => (/* binding */ workflowRun),
/* harmony export */   yK: () => (/* binding */ runIdentity)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _platform_probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77451);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86762);
/* harmony import */ var _run_event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45986);





/** Who this run is: what GitHub's runner says of it, else git and chance. */
async function runIdentity(platform) {
    const { env } = platform;
    if (env['GITHUB_ACTIONS'] === 'true') {
        const run = [env['GITHUB_REPOSITORY'], env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT'] ?? '1'].join('/');
        const commit = await commitOf(platform);
        return { run, ...(commit === undefined ? {} : { commit }) };
    }
    const commit = await (0,_platform_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .commandOutput */ .p)('git', ['rev-parse', 'HEAD'], platform.cwd);
    return { run: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), ...(commit === undefined ? {} : { commit }) };
}
/**
 * The run of a workflow that this is.
 * @throws UserError outside of GitHub Actions.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
async function workflowRun(platform) {
    const { env } = platform;
    const [repository, id, attempt] = [
        env['GITHUB_REPOSITORY'],
        env['GITHUB_RUN_ID'],
        env['GITHUB_RUN_ATTEMPT'],
    ];
    const commit = env['GITHUB_ACTIONS'] === 'true' ? await commitOf(platform) : undefined;
    if (!repository || !id || commit === undefined)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .userError */ .I)('This is no run of GitHub Actions, and only such a run has legs.', 'Use the action in a workflow.');
    const url = `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/actions/runs/${id}`;
    return { repository, id, attempt: Number(attempt ?? '1'), commit, url };
}
/** Address below which GitHub shows the files of a run's commit: `https://<host>/<owner>/<name>/blob/<sha>/…`. */
function blobsOf({ env, cwd }, run) {
    // Positions are relative to the working directory, and GitHub's pages to the repository.
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(env['GITHUB_WORKSPACE'] ?? cwd, cwd)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .map(encodeURIComponent)
        .join('/');
    const files = `${run.url.replace(/\/actions\/runs\/[^/]*$/, '')}/blob/${run.commit}`;
    return below === '' ? files : `${files}/${below}`;
}
/** In a pull request GITHUB_SHA is a merge commit that no branch will ever have. */
async function commitOf(platform) {
    const event = await (0,_run_event_js__WEBPACK_IMPORTED_MODULE_4__/* .runEvent */ .K)(platform);
    return event?.proposed?.head ?? (platform.env['GITHUB_SHA'] || undefined);
}


/***/ }),

/***/ 48486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ writeTree),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   sL: () => (/* binding */ readWorkspaceFile),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony exports HASH_LIST, hashTree */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86762);






/**
 * Bytes of a file that the user named, such as the manifest.
 * @param root the workspace, absolute. @param path relative to it, or absolute and within it.
 * @throws UserError for a NUL byte, a path that leaves the workspace, a symlink, a directory, a file over `maxBytes`.
 */
async function readWorkspaceFile(root, path, maxBytes) {
    if (path.includes('\0'))
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`the path ${JSON.stringify(path)} holds a NUL byte`);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, path));
    if (inside === '' || inside.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep)[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(inside)) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`${path} leaves the workspace ${root}`, 'Name a file below the directory you stand in.');
    }
    const link = await firstSymlink(root, inside);
    if (link !== undefined) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`${path} is reached through the symbolic link ${link}`, 'Name the file itself.');
    }
    return readRegular((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, inside), path, maxBytes);
}
async function readRegular(file, shown, maxBytes) {
    // NONBLOCK: opening a named pipe must not wait for a writer.
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, flags).catch((cause) => {
        const why = cause.code === 'ENOENT' ? 'does not exist' : `cannot be read: ${cause.message}`;
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`${shown} ${why}`, undefined, 1, { cause });
    });
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`${shown} is not a file`);
        if (stats.size > maxBytes) {
            throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`${shown} has ${stats.size} bytes; at most ${maxBytes} are read`);
        }
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
/** The first part of `inside` below `root` that is a symbolic link, if any; the root itself may be one. */
async function firstSymlink(root, inside) {
    let here = root;
    for (const part of inside.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep)) {
        here = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(here, part);
        if ((await statOf(here))?.isSymbolicLink())
            return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, here);
    }
    return undefined;
}
async function statOf(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw error;
    });
}
/**
 * Writes a file so that a reader sees the old bytes or the new ones, never a part.
 * @param mode permissions of the file, such as 0o600; default 0o644.
 */
async function writeFileAtomic(path, data, mode = 0o644) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx', mode);
        try {
            await handle.writeFile(data);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(temporary, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
/** Name of the hash list that `writeTree` keeps in its directory. */
const HASH_LIST = '.synthinfra-files.json';
/**
 * Makes a directory hold exactly the tree, beside files that are none of ours: writes what is new or changed,
 * each file atomically, and removes what a former render wrote and this one does not.
 * @throws UserError that names every file which was edited by hand, or written by others; nothing is changed then.
 */
async function writeTree(dir, tree) {
    const known = await readHashList(dir);
    const wanted = Object.fromEntries([...tree].map(([path, text]) => [path, sha256(text)]));
    const paths = [...new Set([...tree.keys(), ...Object.keys(known.files)])].sort();
    const found = new Map();
    const problems = [];
    for (const path of paths) {
        requirePlainPath(path);
        const link = await firstSymlink(dir, path.replaceAll('/', node_path__WEBPACK_IMPORTED_MODULE_3__.sep));
        const hash = link === undefined ? await hashOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, path)) : undefined;
        found.set(path, hash);
        const ours = [wanted[path], known.files[path], known.writing?.[path], undefined].includes(hash);
        if (link !== undefined || !ours)
            problems.push(foreignFile(dir, path, link, path in known.files));
    }
    if (problems.length > 0)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(problems);
    await writeHashList(dir, { files: known.files, writing: { ...known.writing, ...wanted } });
    for (const path of paths) {
        const text = tree.get(path);
        if (text === undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, path), { force: true });
        else if (found.get(path) !== wanted[path])
            await writeFileAtomic((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, path), text);
    }
    await writeHashList(dir, { files: wanted });
}
function foreignFile(dir, path, link, written) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, path);
    const message = link !== undefined
        ? `${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, link)} is a symbolic link, so ${file} would be written elsewhere`
        : written
            ? `${file} was edited by hand since synthinfra wrote it`
            : `${file} is there already and was not written by synthinfra`;
    const fix = 'Move it away, or render into another directory; changes belong into the manifest or a stack of your own.';
    return { severity: 'error', message, fix };
}
function requirePlainPath(path) {
    const parts = path.split('/');
    const plain = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\\0]/.test(part));
    if (!plain || path === HASH_LIST)
        throw new Error(`not a plain relative path: ${JSON.stringify(path)}`);
}
async function readHashList(dir) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, HASH_LIST);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
    if (text === undefined)
        return { files: {} };
    try {
        const list = JSON.parse(text);
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(list) && (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(list['files']))
            return list;
    }
    catch {
        // Told below: it is wrong, whatever is wrong with it.
    }
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`${file} cannot be read as synthinfra's list of files`, 'Remove the directory and render again.');
}
function writeHashList(dir, list) {
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .dj)({ schemaVersion: 1, ...list }, 2);
    return writeFileAtomic((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, HASH_LIST), `${text}\n`);
}
async function hashOf(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file).then(sha256, (error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw error;
    });
}
/** SHA-256 of text (as UTF-8) or bytes, in lower-case hex. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/**
 * SHA-256 of every file below a directory by relative path with forward slashes, sorted. Links are not
 * followed: theirs is the hash of the word `symlink:` and their target. An absent directory has no files.
 * @param skip leaves out a file, or a directory with all below it.
 */
async function hashTree(dir, skip = () => false) {
    const hashes = new Map();
    await hashBelow(dir, '', skip, hashes);
    return new Map([...hashes].sort(([a], [b]) => (a < b ? -1 : 1)));
}
async function hashBelow(dir, below, skip, hashes) {
    const entries = await readdir(join(dir, below), { withFileTypes: true }).catch((error) => {
        if (error.code === 'ENOENT' && below === '')
            return [];
        throw error;
    });
    for (const entry of entries) {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (skip(path))
            continue;
        const file = join(dir, path);
        if (entry.isSymbolicLink())
            hashes.set(path, sha256(`symlink:${await readlink(file)}`));
        else if (entry.isDirectory())
            await hashBelow(dir, path, skip, hashes);
        else
            hashes.set(path, sha256(await readFile(file)));
    }
}


/***/ }),

/***/ 77451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ commandOutput)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81260);

/** What a short command prints, trimmed; undefined when it is missing or fails. For look-ups, never for engines. */
async function commandOutput(command, args, cwd) {
    const result = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)(command, [...args], { cwd, silent: true, ignoreReturnCode: true }).catch(() => undefined);
    const text = result?.exitCode === 0 ? result.stdout.trim() : '';
    return text === '' ? undefined : text;
}


/***/ }),

/***/ 41396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   C5: () => (/* binding */ location),
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
/** A place in a file. */
const location = fields({
    file: text,
    line: whole,
    column: whole,
    endColumn: optional(whole),
});
/** A field of its own, and none of a prototype. */
function own(value, key) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}


/***/ })

};
