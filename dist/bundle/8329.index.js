export const id = 8329;
export const ids = [8329,569];
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

/***/ 25127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readFileAt),
/* harmony export */   m: () => (/* binding */ readFileOfBranch)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55403);

/**
 * Bytes of a file as a branch has it now; undefined when it is not there.
 * @throws GithubError for every other failure.
 */
async function readFileOfBranch(where, path, branch) {
    return readFileAt((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .Ng)(where), path, `refs/heads/${branch}`);
}
/**
 * Bytes of a file as a commit or a whole ref has it; undefined when it is not there.
 * @see https://docs.github.com/rest/repos/contents#get-repository-content (permission: contents: read)
 * @throws GithubError for every other failure.
 */
async function readFileAt(github, path, ref) {
    try {
        const found = await github.read('GET /repos/{owner}/{repo}/contents/{path}', { path, ref });
        if (found.type !== 'file' || found.encoding !== 'base64' || found.content === undefined)
            throw new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1(`${path} of ${ref.replace(/^refs\/heads\//, '')} is no file that can be read`, 422);
        return Buffer.from(found.content, 'base64');
    }
    catch (error) {
        return (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(error);
    }
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

/***/ 48486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ writeTree),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   sL: () => (/* binding */ readWorkspaceFile)
/* harmony export */ });
/* unused harmony exports HASH_LIST, hashTree */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86762);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40102);







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
    const wanted = Object.fromEntries([...tree].map(([path, text]) => [path, (0,_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(text)]));
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
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(list) && (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(list['files']))
            return list;
    }
    catch {
        // Told below: it is wrong, whatever is wrong with it.
    }
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`${file} cannot be read as synthinfra's list of files`, 'Remove the directory and render again.');
}
function writeHashList(dir, list) {
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .dj)({ schemaVersion: 1, ...list }, 2);
    return writeFileAtomic((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, HASH_LIST), `${text}\n`);
}
async function hashOf(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file).then(_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s, (error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw error;
    });
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

/***/ 45289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ warnings),
/* harmony export */   MI: () => (/* binding */ outputLine),
/* harmony export */   R$: () => (/* binding */ hookSentence),
/* harmony export */   TY: () => (/* binding */ changesNothing),
/* harmony export */   VF: () => (/* binding */ exceptionSentence),
/* harmony export */   q2: () => (/* binding */ roundingSentence)
/* harmony export */ });
/* harmony import */ var _resource_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32744);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98161);


const SIGNS = { create: '+', update: '~', delete: '-' };
const WHEN = {
    create: 'when it is created',
    destroy: 'when it is destroyed',
    always: 'at every apply',
};
/** `~ url  "a" → "b"`, in about `width` columns. */
function outputLine({ name, action, before, after }, width) {
    const label = (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(name), 32);
    const mark = (0,_resource_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .byException */ .v$)({ before, after });
    return `${SIGNS[action]} ${label}  ${(0,_resource_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .transition */ .kY)(before, after, width - label.length - mark.length - 4)}${mark}`;
}
/** What runs on this machine or in the cloud besides the changes: nobody sees it in a list of resources. */
function hookSentence({ kind, address, when }) {
    return `${kind} on ${address}, ${WHEN[when]}`;
}
/** Why values can be seen that look like secrets. */
function exceptionSentence({ path, reason, expires }) {
    return `${path} (until ${expires}): ${reason}`;
}
/** A value that is not quite what was asked. */
function roundingSentence({ path, asked, used, why }) {
    return `${path.join('.')}: asked ${asked}, used ${used}. ${why}`;
}
/** What makes the list of changes less than the whole truth: to be told before it. */
function warnings({ errored, complete }) {
    return [
        ...(errored ? ['Planning stopped with an error: the changes below are not all of them.'] : []),
        ...(complete || errored
            ? []
            : ['This plan is partial: applying it does not reach everything that the configuration asks.']),
    ];
}
/** True when applying would do nothing that anybody could notice; reading data is not a change. */
function changesNothing({ resources, outputs, hooks, errored }) {
    const acts = resources.some(({ actions }) => actions.some((action) => action !== 'read' && action !== 'no-op'));
    return !acts && !errored && outputs.length === 0 && hooks.length === 0;
}


/***/ }),

/***/ 32744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   f$: () => (/* binding */ shownText),
/* harmony export */   kY: () => (/* binding */ transition),
/* harmony export */   qY: () => (/* binding */ coloured),
/* harmony export */   uW: () => (/* binding */ resourceLines),
/* harmony export */   v$: () => (/* binding */ byException)
/* harmony export */ });
/* unused harmony exports sign, deed */
/* harmony import */ var _changes_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64596);
/* harmony import */ var _changes_reveal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62158);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98161);



/** Every action: the gravest first, as they are told when a resource has several. */
const ACTIONS = {
    replace: { sign: '-/+', done: 'replaced', tone: 'destroys' },
    delete: { sign: '-', done: 'deleted', tone: 'destroys' },
    create: { sign: '+', done: 'created', tone: 'creates' },
    forget: { sign: '✂', done: 'forgotten', tone: 'changes' },
    import: { sign: '⇐', done: 'imported', tone: 'moves' },
    move: { sign: '→', done: 'moved', tone: 'moves' },
    update: { sign: '~', done: 'changed', tone: 'changes' },
    read: { sign: '≤', done: 'read', tone: 'quiet' },
    'no-op': { sign: ' ', done: 'unchanged', tone: 'quiet' },
};
const ORDER = Object.keys(ACTIONS);
const HARM = {
    'data-loss': 'its data would be lost',
    interrupts: 'may interrupt the service',
    exposes: 'opens it to more people',
};
/** Attribute lines of one resource: a hostile or generated one must not crowd out the others. */
const MOST_ATTRIBUTES = 60;
const MOST_NAME = 32;
const ADDRESS_COLUMN = 44;
/** The line in its colour. */
function coloured({ text, tone }, paint) {
    const by = {
        destroys: paint.red,
        creates: paint.green,
        changes: paint.yellow,
        moves: paint.cyan,
        quiet: paint.dim,
    };
    return tone === 'plain' ? text : by[tone](text);
}
function ordered(actions) {
    return ORDER.filter((action) => actions.includes(action));
}
/** The signs of a resource's actions, such as `-/+`, `~` or `⇐~`. */
function sign(actions) {
    return ordered(actions)
        .map((action) => ACTIONS[action].sign)
        .join('');
}
/** What is done to the resource and how much that hurts: `replaced: its data would be lost`. */
function deed(change) {
    const done = ordered(change.actions)
        .map((action) => ACTIONS[action].done)
        .join(' and ');
    const harm = HARM[change.risk];
    return harm === undefined ? done : `${done}: ${harm}`;
}
/**
 * A resource and its changed attributes, each line at most `width` columns. A deletion says no attributes: all of
 * them go. Of a creation those that are not known before the apply are counted, not listed.
 */
function resourceLines(change, width) {
    return [headLine(change, width), ...noteLines(change, width), ...attributeLines(change, width)];
}
function headLine(change, width) {
    const marks = sign(change.actions);
    // A lone `~` stands in the middle; `+` and `-` stay in the first column, where a diff gets its colours.
    const first = `${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .padEnd */ .f)(marks === '~' ? ' ~' : marks, 3)} `;
    const address = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .padEnd */ .f)((0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(change.address), width - 30), ADDRESS_COLUMN);
    const where = change.at === undefined ? '' : `  ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(change.at.file)}:${change.at.line}`;
    const tone = ACTIONS[ordered(change.actions)[0] ?? 'no-op'].tone;
    return { text: (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(`${first}${address}  ${deed(change)}${where}`, width), tone };
}
function noteLines(change, width) {
    const { previousAddress, importId, deposed, reason } = change;
    const notes = [
        ...(previousAddress === undefined ? [] : [`was ${previousAddress}`]),
        ...(importId === undefined ? [] : [`imports the object ${importId}`]),
        ...(deposed === undefined ? [] : [`left over from an earlier replacement (deposed object ${deposed})`]),
        ...(reason === undefined ? [] : [`because: ${reason.replaceAll('_', ' ')}`]),
    ];
    return notes.map((note) => ({ text: `      ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(note), width - 6)}`, tone: 'quiet' }));
}
function attributeLines(change, width) {
    if (change.actions.every((action) => action === 'delete' || action === 'forget'))
        return [];
    const known = change.attributes.filter(({ before, after }) => !(before.kind === 'absent' && after.kind === 'unknown'));
    const told = foldNewMaps(known);
    const listed = told.slice(0, MOST_ATTRIBUTES);
    const nameWidth = Math.min(MOST_NAME, Math.max(0, ...listed.map(({ path }) => (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(split(path).leaf))));
    const lines = [];
    let group = '';
    for (const attribute of listed) {
        const { head, leaf } = split(attribute.path);
        if (head !== '' && head !== group) {
            lines.push({ text: `      ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(head, width - 6)}`, tone: 'plain' });
        }
        group = head;
        lines.push(attributeLine(attribute, leaf, head === '' ? 6 : 8, nameWidth, width));
    }
    const more = told.length - listed.length;
    if (more > 0) {
        lines.push({ text: `      … ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more, 'more attribute')} of ${told.length}`, tone: 'quiet' });
    }
    const unknown = change.attributes.length - known.length;
    if (unknown > 0) {
        lines.push({ text: `      ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(unknown, 'attribute')} known after apply`, tone: 'quiet' });
    }
    return lines;
}
/** A map whose entries are all new, such as the tags of a created resource, is told in one line. */
function foldNewMaps(attributes) {
    const maps = new Map();
    const mapOf = ({ path, before, after }) => path.length === 2 &&
        path.every((step) => typeof step === 'string') &&
        before.kind === 'absent' &&
        after.kind === 'value' &&
        (0,_changes_reveal_js__WEBPACK_IMPORTED_MODULE_1__/* .revealedOf */ .ue)(after) === undefined
        ? path[0]
        : undefined;
    const mixed = new Set(attributes.filter((attribute) => mapOf(attribute) === undefined).map(({ path }) => path[0]));
    return attributes.flatMap((attribute) => {
        const name = mapOf(attribute);
        if (name === undefined || mixed.has(name) || attribute.after.kind !== 'value')
            return [attribute];
        const entries = maps.get(name);
        const whole = entries ?? Object.create(null);
        whole[attribute.path[1]] = attribute.after.value;
        maps.set(name, whole);
        return entries === undefined
            ? [{ path: [name], before: attribute.before, after: { kind: 'value', value: whole } }]
            : [];
    });
}
function attributeLine({ before, after, forcesReplacement }, leaf, indent, nameWidth, width) {
    const name = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .padEnd */ .f)((0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(leaf, MOST_NAME), nameWidth);
    const mark = `${byException({ before, after })}${forcesReplacement ? '   forces replacement' : ''}`;
    const room = Math.max(24, width - indent - nameWidth - 2 - mark.length);
    return {
        text: `${' '.repeat(indent)}${name}  ${transition(before, after, room)}${mark}`,
        tone: forcesReplacement ? 'destroys' : 'plain',
    };
}
/** Where an attribute stands: up to its last list index, and what is below that. */
function split(path) {
    const index = path.findLastIndex((step) => typeof step === 'number');
    const cut = index === path.length - 1 ? 0 : index + 1;
    return { head: pathText(path.slice(0, cut)), leaf: pathText(path.slice(cut)) };
}
/** A path as people write it, with what cannot be seen made visible. */
function pathText(path) {
    return (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_changes_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)(path));
}
/** What marks values that only an exception lets people see. */
function byException(change) {
    return (0,_changes_reveal_js__WEBPACK_IMPORTED_MODULE_1__/* .isRevealed */ .Tb)(change) ? ' (by exception)' : '';
}
/** A value as it may be shown, in full; whoever writes it adds the mark of {@link byException}. */
function shownText(shown) {
    const revealed = (0,_changes_reveal_js__WEBPACK_IMPORTED_MODULE_1__/* .revealedOf */ .ue)(shown);
    if (revealed !== undefined)
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(JSON.stringify(revealed));
    switch (shown.kind) {
        case 'value':
            return (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(JSON.stringify(shown.value));
        case 'hidden':
            return '(redacted)';
        case 'unknown':
            return '(known after apply)';
        case 'absent':
            return '(none)';
    }
}
/** `before → after` in about `columns`; of long values the part in which they differ. Only `after` for what is new. */
function transition(before, after, columns) {
    if (before.kind === 'absent')
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(shownText(after), columns);
    const old = shownText(before);
    const now = shownText(after);
    if (before.kind === 'hidden' && after.kind === 'hidden' && old === now)
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(old, columns);
    const half = Math.max(10, Math.floor((columns - 3) / 2));
    if ((0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(old.slice(0, columns)) + (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(now.slice(0, columns)) + 3 <= columns) {
        return `${old} → ${now}`;
    }
    const from = differsAt(old, now) - Math.floor(half / 3);
    return `${windowed(old, from, half)} → ${windowed(now, from, half)}`;
}
function differsAt(a, b) {
    let index = 0;
    while (index < a.length && a[index] === b[index])
        index++;
    return index;
}
/** At most `columns` of a text from a code unit on, never from within a surrogate pair. */
function windowed(text, from, columns) {
    if (from <= 0 || (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(text.slice(0, columns * 2)) <= columns)
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(text, columns);
    const start = /^[\udc00-\udfff]/.test(text.slice(from, from + 1)) ? from + 1 : from;
    return `…${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(text.slice(start), columns - 1)}`;
}


/***/ }),

/***/ 71943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ targetLabel)
/* harmony export */ });
/** `prod · aws eu-west-1`, with the stack where it is named; the bare name where there is no environment. */
function targetLabel({ name, environment, stack, provider, region }) {
    const cloud = [provider, region].filter((part) => part !== undefined).join(' ');
    return [environment ?? name, cloud, stack ?? ''].filter((part) => part !== '').join(' · ');
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
