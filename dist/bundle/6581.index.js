export const id = 6581;
export const ids = [6581,569];
export const modules = {

/***/ 55403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E1: () => (/* binding */ GithubError),
  Ng: () => (/* binding */ connect),
  LO: () => (/* binding */ missing),
  YD: () => (/* binding */ repositoryOn)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/platform/exchange.js
/**
 * One request and its answer by Node's HTTP client. Node's `fetch` does the same and more, but loading it takes as much
 * processor time as all requests of a comment together (docs/decisions/0012-http-of-octokit.md). What is more than one
 * answer, a redirect, is left to it: a repository that was renamed has them.
 * @throws Error as the connection failed, or the reason of the signal that ended it.
 */
const exchange = async (url, asked) => {
    try {
        const response = await answerTo(url, asked);
        const { statusCode: status = 0, statusMessage: statusText = '' } = response;
        if (status >= 300 && status < 400 && response.headers.location !== undefined) {
            response.resume();
            return await fetch(url, asked);
        }
        const body = await bodyOf(response);
        return {
            ...{ url, status, statusText, headers: namesOf(response) },
            text: async () => body.toString('utf8'),
            arrayBuffer: async () => Uint8Array.from(body).buffer,
        };
    }
    catch (error) {
        throw asked.signal?.aborted === true ? asked.signal.reason : error;
    }
};
async function answerTo(url, { method, headers, body, signal }) {
    const { request } = url.startsWith('https:') ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    return new Promise((answered, failed) => {
        const options = { method, headers: { ...headers, 'accept-encoding': 'gzip' }, ...(signal && { signal }) };
        request(url, options, answered).once('error', failed).end(body);
    });
}
async function bodyOf(response) {
    const parts = [];
    for await (const part of response)
        parts.push(part);
    const bytes = Buffer.concat(parts);
    if (response.headers['content-encoding'] !== 'gzip')
        return bytes;
    const { gunzipSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    return gunzipSync(bytes);
}
function namesOf({ headers }) {
    return new Map(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

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




const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
/** A repository of the server that an environment names: github.com, or an Enterprise Server. */
function repositoryOn(env, repository, token) {
    const apiUrl = env['GITHUB_API_URL'];
    const proxied = PROXIES.some((name) => env[name] !== undefined && env[name] !== '');
    return { repository, token, ...(apiUrl ? { apiUrl } : {}), ...(proxied ? { proxied } : {}) };
}
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
    #octokit;
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
        const { owner, repo } = this.#where;
        this.#octokit ??= octokitOf(this.#where);
        const octokit = await this.#octokit;
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
/**
 * Loaded with the first request: most runs on a laptop send none. Both are Octokit. That of @actions/github knows
 * proxies, for which it brings an HTTP client whose loading takes longer than all requests of a comment.
 */
async function octokitOf({ token, apiUrl, proxied }) {
    const server = apiUrl === undefined ? {} : { baseUrl: apiUrl };
    if (proxied === true)
        return (await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5194), __webpack_require__.e(6420)]).then(__webpack_require__.bind(__webpack_require__, 16420))).getOctokit(token, server);
    const request = { fetch: exchange };
    return new (await __webpack_require__.e(/* import() */ 5194).then(__webpack_require__.bind(__webpack_require__, 35194))).Octokit({ auth: token, ...server, request });
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

/***/ 48153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ readPull),
/* harmony export */   Xo: () => (/* binding */ landedBetween),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   jr: () => (/* binding */ changedBetween),
/* harmony export */   s2: () => (/* binding */ descends),
/* harmony export */   vl: () => (/* binding */ changedPaths),
/* harmony export */   w0: () => (/* binding */ pullsOf)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55403);

const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
/** GitHub names so many files of a comparison and no more. */
const MOST_FILES = 300;
/** More commits than this are not looked through: who cannot say what came since must ask a person. */
const MOST_COMMITS = 250;
/** Each is asked for its pull requests. */
const MOST_LANDINGS = 50;
/** @see https://docs.github.com/rest/pulls/pulls#get-a-pull-request (permission: pull-requests: read) */
async function readPull(github, number) {
    return pullRequest(await github.read(`GET ${PULL}`, { pull_number: number }));
}
/**
 * Paths that a pull request changes; of a renamed file both.
 * @throws GithubError when GitHub does not name them all: it names 3,000 at most.
 */
async function changedPaths(github, number) {
    const { changed_files } = await github.read(`GET ${PULL}`, { pull_number: number });
    const files = await github.list(`GET ${PULL}/files`, { pull_number: number });
    if (files.length !== changed_files)
        throw new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1(`GitHub names ${files.length} of ${changed_files} files of #${number}`, 200);
    return pathsOf(files);
}
/**
 * Paths that differ between the branching point of two commits and the second; undefined when GitHub does not name them
 * all, which it does of 300 at most, or not at all.
 * @param from commit or branch.
 * @see https://docs.github.com/rest/commits/commits#compare-two-commits (permission: contents: read)
 */
async function changedBetween(github, from, commit) {
    const { files } = await github
        .read(COMPARE, { basehead: `${from}...${commit}` })
        .catch(() => ({}));
    return files === undefined || files.length >= MOST_FILES ? undefined : pathsOf(files);
}
/**
 * By which pull requests a branch came from one commit to another: merged, squashed, rebased, from a queue, or not by
 * one at all. The branch is followed by first parents.
 * @param applied commit that was applied last; undefined when none was: then the newest commit alone is looked at
 * @throws GithubError when GitHub does not tell all of it, or the newer does not descend from the older.
 */
async function landedBetween(github, applied, commit, branch) {
    const line = applied === undefined ? [commit] : await firstParents(github, applied, commit);
    const pulls = new Map();
    const direct = [];
    for (const sha of line) {
        const merged = (await pullsOf(github, sha)).filter(({ state, base }) => state === 'merged' && base === branch);
        // Of a rebase each commit is its pull request's, and the last of them is the merge commit.
        const pull = merged.find(({ mergeCommit, number }) => mergeCommit === sha || pulls.has(number));
        if (pull === undefined)
            direct.push(sha);
        else
            pulls.set(pull.number, pulls.get(pull.number) ?? pull);
    }
    return { pulls: [...pulls.values()], direct };
}
/**
 * Whether a commit is, or comes after, another one.
 * @see https://docs.github.com/rest/commits/commits#compare-two-commits (permission: contents: read)
 * @throws GithubError when GitHub does not say: one of them may not be there.
 */
async function descends(github, ancestor, commit) {
    const { status, merge_base_commit } = await compare(github, ancestor, commit);
    return (status === 'ahead' || status === 'identical') && merge_base_commit?.sha === ancestor;
}
async function firstParents(github, applied, commit) {
    const { status, total_commits } = await compare(github, applied, commit);
    if (status === 'identical')
        return [];
    if (status !== 'ahead')
        throw new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1(`${short(commit)} does not come after ${short(applied)}, which was applied`, 200);
    if (total_commits > MOST_COMMITS)
        throw new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1(`${total_commits} commits came since ${short(applied)}; more than ${MOST_COMMITS} are not looked through`, 200);
    const commits = await github.list(COMPARE, { basehead: `${applied}...${commit}` }, 'commits');
    if (commits.length !== total_commits)
        throw new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1(`GitHub names ${commits.length} of ${total_commits} commits`, 200);
    const parentOf = new Map(commits.map(({ sha, parents }) => [sha, parents[0]?.sha]));
    const line = [];
    for (let sha = commit; sha !== undefined && parentOf.has(sha); sha = parentOf.get(sha))
        line.push(sha);
    if (line.length > MOST_LANDINGS)
        throw new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1(`${line.length} merges came since ${short(applied)}, above ${MOST_LANDINGS}`, 200);
    // The line of a branch that was moved about leads past what was applied.
    if (parentOf.get(line.at(-1) ?? '') !== applied)
        throw new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1(`${short(applied)}, which was applied, is not on the branch's own line`, 200);
    return line;
}
/** @see https://docs.github.com/rest/git/commits#get-a-commit-object (permission: contents: read) */
async function parentsOf(github, commit) {
    const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
    const { parents } = await github.read(route, {
        commit_sha: commit,
    });
    return parents.map(({ sha }) => sha);
}
/**
 * Pull requests that a commit came by, or is about to.
 * @see https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit (permission: pull-requests: read)
 */
async function pullsOf(github, sha) {
    const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
    const answers = await github.list(route, { commit_sha: sha });
    // A commit of a network of forks is known in all of them.
    return answers
        .filter(({ base }) => base.repo.full_name.toLowerCase() === github.repository.toLowerCase())
        .map(pullRequest);
}
function pathsOf(files) {
    return files.flatMap(({ filename, previous_filename }) => previous_filename === undefined ? [filename] : [filename, previous_filename]);
}
function compare(github, base, head) {
    for (const sha of [base, head])
        if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha))
            throw new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1(`${JSON.stringify(sha)} is no whole commit`, 422);
    return github.read(COMPARE, { basehead: `${base}...${head}`, per_page: 1 });
}
function pullRequest(answer) {
    const { number, html_url: url, user, base, head, merge_commit_sha } = answer;
    const merged = answer.merged_at !== null;
    return {
        number,
        url,
        state: merged ? 'merged' : answer.state === 'open' ? 'open' : 'closed',
        ...(user === null ? {} : { author: user.login }),
        base: base.ref,
        head: {
            sha: head.sha,
            ref: head.ref,
            ...(head.repo === null ? {} : { repository: head.repo.full_name }),
        },
        // Of an open one it is a trial merge that nobody has made.
        ...(merged && merge_commit_sha !== null ? { mergeCommit: merge_commit_sha } : {}),
    };
}
function short(sha) {
    return sha.slice(0, 7);
}


/***/ }),

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** True for a JSON object, false for arrays, null and scalars. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Whether no list or object of a value of JSON lies deeper in others than so many levels. */
function isShallow(value, levels) {
    if (typeof value !== 'object' || value === null)
        return true;
    if (levels <= 0)
        return false;
    // Large plans hold hundreds of thousands of scalars: no call is made for one.
    if (Array.isArray(value)) {
        for (const inner of value)
            if (typeof inner === 'object' && !isShallow(inner, levels - 1))
                return false;
        return true;
    }
    // What JSON has made inherits no keys, and no list of its values is made for nothing.
    for (const key in value) {
        const inner = value[key];
        if (typeof inner === 'object' && !isShallow(inner, levels - 1))
            return false;
    }
    return true;
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

/***/ 51282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ eventPayload),
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
    if (name === 'merge_group') {
        const base = (event_text(event, 'merge_group', 'base_ref') ?? defaultBranch).replace(/^refs\/heads\//, '');
        const group = mergeGroup(event, base);
        return { base, tokenless: false, ...(group === undefined ? {} : { group }) };
    }
    // These two run for what is merged and for what is not: one that does not say is taken for the worse.
    const unmerged = name === 'issue_comment'
        ? !(0,json/* isObject */.Gv)(at(event, 'issue')) || at(event, 'issue', 'pull_request') !== undefined
        : name === 'workflow_run' && isUnmerged(event_text(event, 'workflow_run', 'event'));
    return unmerged ? { base: defaultBranch, tokenless: false } : undefined;
}
function mergeGroup(event, base) {
    const of = (name) => event_text(event, 'merge_group', name) ?? '';
    const [baseSha, headSha, headRef] = [of('base_sha'), of('head_sha'), of('head_ref')];
    return COMMIT.test(baseSha) && COMMIT.test(headSha) ? { base, baseSha, headSha, headRef } : undefined;
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
;// CONCATENATED MODULE: ./build/src/pipeline/acting/run-event.js




/** The event that started this run; undefined outside of GitHub Actions. */
async function runEvent({ env }) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return undefined;
    return readEvent(env, await eventPayload(env));
}
/** The document of the event that started this run; empty where no file is named. @throws UserError when it is none. */
async function eventPayload(env) {
    const file = env['GITHUB_EVENT_PATH'];
    try {
        const payload = file === undefined ? {} : JSON.parse((await (0,folders/* readText */.yR)(file)) ?? '');
        if (!(0,json/* isObject */.Gv)(payload))
            throw new Error('it is no JSON object');
        return payload;
    }
    catch (cause) {
        // What kind of run this is decides whom it may trust: it must not be guessed.
        throw (0,problem/* userError */.I)(`The event of this run cannot be read: ${cause.message}`, undefined, 3, {
            cause,
        });
    }
}


/***/ }),

/***/ 15167:
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
/* harmony import */ var _run_event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51282);





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

/***/ 48509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comment: () => (/* binding */ comment),
/* harmony export */   environmentsOf: () => (/* binding */ environmentsOf)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _report_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45508);
/* harmony import */ var _report_rollup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97175);
/* harmony import */ var _report_rollup_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18351);
/* harmony import */ var _acting_run_event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51282);
/* harmony import */ var _acting_run_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15167);
/* harmony import */ var _commenting_github_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72927);
/* harmony import */ var _commenting_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69971);
/* harmony import */ var _legs_leg_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21785);
/* harmony import */ var _legs_manifest_key_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93021);
/* harmony import */ var _legs_store_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50569);











/**
 * Tells the pull request what all jobs of this run have planned: the one comment, statuses of the commit, the step
 * summary, annotations. What GitHub does not let us write stands in the summary.
 */
const comment = async (context) => {
    const { platform, options } = context;
    const run = await (0,_acting_run_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowRun */ .tM)(platform);
    const event = await (0,_acting_run_event_js__WEBPACK_IMPORTED_MODULE_4__/* .runEvent */ .K)(platform);
    const expected = environmentsOf(options.environments);
    const store = await (0,_legs_store_js__WEBPACK_IMPORTED_MODULE_10__/* .artifactsOfRun */ .Ye)(context);
    if (store === undefined)
        return withoutLegs(context, run, event);
    const manifest = (0,_legs_manifest_key_js__WEBPACK_IMPORTED_MODULE_9__/* .manifestKey */ .R)(context);
    const gathered = await (0,_legs_store_js__WEBPACK_IMPORTED_MODULE_10__/* .gatherLegs */ .j_)(store, run, expected, manifest);
    const results = [...gathered, ...traceless(gathered, options.jobs)];
    const facts = factsOf(platform, { run, event, manifest });
    const told = await (0,_commenting_github_js__WEBPACK_IMPORTED_MODULE_6__/* .tellGithub */ .N_)(platform, { run, event, manifest, results, facts });
    return outcomeOf(results, facts, told);
};
/**
 * The environments of the input: a JSON list, as matrices have them, or one on each line; undefined when not given.
 * @throws UserError when it is neither.
 */
function environmentsOf(given) {
    if (given.length === 0)
        return undefined;
    const text = given.join('\n');
    if (!text.startsWith('['))
        return given;
    try {
        const list = JSON.parse(text);
        if (Array.isArray(list) && list.every((name) => typeof name === 'string' && name !== ''))
            return list;
    }
    catch {
        // Told below: it is wrong, whatever is wrong with it.
    }
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(`The input environments is no list of names: ${text.slice(0, 200)}.`, 'Write a JSON list such as ["dev", "prod"], or one name on each line.');
}
/** A job that failed, though every leg is fine: it was run again and ended too early to take its former leg away. */
function traceless(gathered, jobs) {
    const known = (0,_commenting_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictOf */ .Vj)((0,_report_rollup_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .toldTargets */ .Ao)(gathered)) === 'block';
    if (known || jobs === undefined || jobs === 'success')
        return [];
    if (jobs === 'skipped' && gathered.length === 0)
        return [];
    const message = `A job that plans ended with ${JSON.stringify(jobs)} and has left nothing of this attempt.`;
    return [(0,_legs_leg_js__WEBPACK_IMPORTED_MODULE_8__/* .failedResult */ .Nq)('jobs', [{ severity: 'error', message, fix: 'Look at the jobs of the run.' }])];
}
function factsOf(platform, { run, event, manifest }) {
    return {
        repository: run.repository,
        pullRequest: event?.proposed?.number ?? 0,
        headCommit: run.commit,
        baseBranch: event?.proposed?.base ?? event?.defaultBranch ?? '',
        fileBase: (0,_acting_run_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .blobsOf */ .OR)(platform, run),
        runUrl: `${run.url}/attempts/${run.attempt}`,
        artifactUrl: `${run.url}#artifacts`,
        plannedAt: platform.now().toISOString(),
        ...(manifest === undefined ? {} : { manifest: manifest.label }),
    };
}
function outcomeOf(results, facts, telling) {
    const targets = (0,_report_rollup_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .toldTargets */ .Ao)(results);
    const verdict = (0,_commenting_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictOf */ .Vj)(targets);
    const failed = telling.failure === undefined ? 0 : 3;
    const notes = [...telling.notes, ...(telling.failure === undefined ? [] : [telling.failure])];
    return {
        exitCode: verdict === 'block' ? 2 : failed,
        json: { schemaVersion: 1, verdict, digest: (0,_report_history_js__WEBPACK_IMPORTED_MODULE_1__/* .rollupDigest */ .Nl)(results) },
        text: () => ['', ...targets.map(line), '', ...notes.map((note) => ` ${note}`)].join('\n'),
        summary: (0,_report_rollup_js__WEBPACK_IMPORTED_MODULE_2__/* .rollupSummary */ .z)(results, facts),
        problems: (0,_commenting_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .problemsAtLines */ .lX)(targets),
        outputs: {
            verdict,
            digest: (0,_report_history_js__WEBPACK_IMPORTED_MODULE_1__/* .rollupDigest */ .Nl)(results),
            ...(telling.comment === undefined ? {} : { comment: telling.comment }),
        },
    };
}
function line({ label, standing }) {
    return ` ${standing.padEnd(9)} ${label}`;
}
/** GitHub Enterprise Server: no leg can be had, so all that is known is how the jobs ended. */
async function withoutLegs(context, run, event) {
    const { platform, options } = context;
    const { jobs } = options;
    const why = 'GitHub Enterprise Server has no artifacts that could carry plans from job to job';
    if (jobs === undefined)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(`${why}, and how those jobs ended is not given.`, `Set \`jobs: \${{ needs.plan.result }}\`.`);
    platform.log.warn(`${why}: each plan stands in the step summary of its own job.`);
    const blocked = jobs !== 'success';
    const said = blocked ? `a job that plans ended with ${jobs}` : 'planned; the step summaries tell what';
    const told = await (0,_commenting_github_js__WEBPACK_IMPORTED_MODULE_6__/* .tellGithub */ .N_)(platform, { run, event, manifest: (0,_legs_manifest_key_js__WEBPACK_IMPORTED_MODULE_9__/* .manifestKey */ .R)(context), said, blocked });
    const failed = told.failure === undefined ? 0 : 3;
    return {
        exitCode: blocked ? 2 : failed,
        json: { schemaVersion: 1, verdict: blocked ? 'block' : 'unknown' },
        text: () => [` ${said}`, ...told.notes, ...(told.failure === undefined ? [] : [told.failure])].join('\n'),
        summary: `### synthinfra: ${blocked ? '⛔ planning failed, or is blocked' : 'planned'}\n\n${why}: each plan stands in the step summary of its own job.`,
        outputs: { verdict: blocked ? 'block' : 'unknown' },
    };
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

/***/ 61248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ makePrivateFolder),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   Vd: () => (/* binding */ isProgram),
/* harmony export */   W: () => (/* binding */ moveFolder),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   wE: () => (/* binding */ makeTemporaryFolder),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Text of a file (UTF-8), or undefined when there is none. */
async function readText(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(absent);
}
/** Bytes of a file, or undefined when there is none. */
async function readBytes(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch(absent);
}
/** True when something is there. */
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(absent)) !== undefined;
}
/** True for what this user may run. */
async function isProgram(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false);
}
/** True for a folder itself, and not for a link to one. */
async function isFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(absent))?.isDirectory() === true;
}
/** Removes a file or a whole folder; nothing there is fine. */
async function remove(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
}
/** Makes a folder that only its owner can enter, and its parents. */
async function makePrivateFolder(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true, mode: 0o700 });
}
/** Makes a folder with a name of its own that only its owner can enter. @returns its path. */
async function makeTemporaryFolder(parent, prefix) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { recursive: true });
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, prefix));
}
/**
 * Moves a whole folder to a place on the same disk. What is there already stays, and nothing is moved: of several that
 * make the same thing, one is the first.
 */
async function moveFolder(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
    }
    catch (error) {
        if (!(await exists(to)))
            throw error;
    }
}
/** Names of what is directly in a folder; none when it is not there. */
async function listFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path).catch(absent)) ?? [];
}
/** Every file below a folder: relative path with forward slashes → text. */
async function readFolder(path) {
    return (await readAll(path)).files;
}
/**
 * Every file below a folder, as `readFolder` gives it, and what is there besides.
 * @param mostBytes of one file; a larger one is not read.
 * @returns `others`: relative paths of links, pipes and the like, and of files that are too large.
 */
async function readAll(path, mostBytes = Number.POSITIVE_INFINITY) {
    const files = new Map();
    const others = [];
    const walk = async (folder, prefix) => {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true })) {
            const child = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
            const name = `${prefix}${entry.name}`;
            if (entry.isDirectory())
                await walk(child, `${name}/`);
            else if (entry.isFile() && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(child)).size <= mostBytes)
                files.set(name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(child, 'utf8'));
            else
                others.push(name);
        }
    };
    await walk(path, '');
    return { files, others };
}
function absent(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return undefined;
    throw error;
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

/***/ 40102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of text (as UTF-8) or bytes, in lower-case hex. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
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
