export const id = 8525;
export const ids = [8525];
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

/***/ 79475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ notLimitedTo),
/* harmony export */   t: () => (/* binding */ branchRule)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55403);

/**
 * Asks which refs may use an environment.
 * @see https://docs.github.com/rest/deployments/environments#get-an-environment (permission: actions: read)
 * @see https://docs.github.com/rest/deployments/branch-policies#list-deployment-branch-policies
 * @throws GithubError when GitHub does not say: whoever asks must not take that for a yes.
 */
async function branchRule(where, environment) {
    const github = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .Ng)(where);
    const answer = await github
        .read('GET /repos/{owner}/{repo}/environments/{environment_name}', {
        environment_name: environment,
    })
        .catch(_client_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO);
    if (answer === undefined)
        return { kind: 'missing' };
    // A page of a proxy is no answer of GitHub's.
    if (typeof answer !== 'object')
        throw new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1('the answer is no JSON, so not of GitHub', 200);
    const policy = answer.deployment_branch_policy ?? undefined;
    if (policy === undefined)
        return { kind: 'anything' };
    if (policy.protected_branches)
        return { kind: 'protected' };
    const { branch_policies } = await github.read('GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies', 
    // More than a hundred patterns are no limit to one branch either: the first page decides.
    { environment_name: environment, per_page: 100 });
    if (branch_policies === undefined)
        throw new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1('the answer has no list of branches, so it is not of GitHub', 200);
    return {
        kind: 'patterns',
        patterns: branch_policies.map(({ name, type }) => ({ name: name ?? '', type: type ?? 'branch' })),
    };
}
/** Why a rule does not limit an environment to one branch; undefined when it does. Pure. */
function notLimitedTo(branch, rule) {
    switch (rule.kind) {
        case 'missing':
            return 'it does not exist, or this token may not see it';
        case 'anything':
            return 'every branch and tag may use it';
        case 'protected':
            return 'every protected branch may use it';
        case 'patterns': {
            const others = rule.patterns.filter(({ name, type }) => name !== branch || type !== 'branch');
            if (rule.patterns.length === 0)
                return 'no branch may use it';
            return others.length === 0
                ? undefined
                : `${others.map(({ name, type }) => `${type} ${JSON.stringify(name)}`).join(', ')} may use it too`;
        }
    }
}


/***/ }),

/***/ 27048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ requireBranchRule),
/* harmony export */   Qz: () => (/* binding */ checkEnvironment),
/* harmony export */   d0: () => (/* binding */ limitIt)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55403);
/* harmony import */ var _github_environments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79475);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);



/** Asks GitHub for the rule of an environment. @throws UserError when GitHub does not say. */
async function checkEnvironment({ githubToken, env }, check) {
    const permission = 'The token needs `actions: read`; in a job: `permissions:` with `actions: read`.';
    if (githubToken === undefined)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .I)(`Whether the environment ${check.environment} is limited to ${check.branch} cannot be asked without a token.`, `Give the action \`github-token: \${{ github.token }}\`, or set GH_TOKEN. ${permission}`, 3);
    const where = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOn */ .YD)(env, check.repository, githubToken);
    const rule = await (0,_github_environments_js__WEBPACK_IMPORTED_MODULE_1__/* .branchRule */ .t)(where, check.environment).catch((cause) => {
        const denied = cause instanceof _github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1 && [401, 403].includes(cause.status) && !/rate limit/i.test(cause.message);
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .I)(`Whether the environment ${check.environment} of ${check.repository} is limited to ${check.branch} is not known: ${cause.message}`, denied ? permission : 'Try again; nothing was done.', 3, { cause });
    });
    const wrong = (0,_github_environments_js__WEBPACK_IMPORTED_MODULE_1__/* .notLimitedTo */ .V)(check.branch, rule);
    return { ...check, rule, ...(wrong === undefined ? {} : { wrong }) };
}
/**
 * Refuses an apply whose environment any branch could name: its workflow would get the very same token, since the
 * subject of an environment says nothing of the branch.
 * @throws UserError that says how to limit it.
 */
async function requireBranchRule(platform, deployment, repository, defaultBranch) {
    const { environment } = deployment;
    const found = await checkEnvironment(platform, { repository, environment, branch: defaultBranch });
    if (found.wrong === undefined)
        return;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .I)(`The environment ${environment} of ${repository} is not limited to the branch ${defaultBranch}: ${found.wrong}.`, limitIt(found), 2);
}
/** How to limit an environment to one branch. */
function limitIt({ repository, environment, branch }) {
    return `In Settings → Environments → ${environment} of ${repository}, choose "Selected branches and tags" and leave only the branch ${branch}.`;
}


/***/ }),

/***/ 89999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ shorter),
/* harmony export */   VK: () => (/* binding */ tellIn),
/* harmony export */   qg: () => (/* binding */ inStep)
/* harmony export */ });
/** Runs something as a step of the log, which fails when it throws. */
async function inStep(platform, name, act) {
    const step = platform.log.step(name);
    try {
        return await act(step);
    }
    catch (error) {
        step.fail('stopped');
        throw error;
    }
}
/** Lets an engine tell its progress in a step. */
function tellIn(platform, step) {
    return { progress: (text) => step.update(text), warn: (text) => platform.log.warn(text) };
}
/** A path as people read it: relative to where they stand, when it is below. */
function shorter(platform, path) {
    return path.startsWith(`${platform.cwd}/`) ? path.slice(platform.cwd.length + 1) : path;
}


/***/ }),

/***/ 8525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoryOf: () => (/* binding */ repositoryOf),
/* harmony export */   trustCheck: () => (/* binding */ trustCheck)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _acting_branch_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27048);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78726);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89999);




/** Asks GitHub whether the environment of the apply has the branch rule that its trust relies on. */
const trustCheck = async (context) => {
    const { platform } = context;
    const deployment = await (0,_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadDeployment */ .GP)(context);
    const repository = repositoryOf(deployment, platform.env['GITHUB_REPOSITORY']);
    const branch = deployment.spec.identity?.github?.defaultBranch ?? 'main';
    const found = await (0,_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .inStep */ .qg)(platform, 'trust', async (step) => {
        const checked = await (0,_acting_branch_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .checkEnvironment */ .Qz)(platform, {
            repository,
            environment: deployment.environment,
            branch,
        });
        if (checked.wrong === undefined)
            step.done(`the environment ${checked.environment} is limited to ${branch}`);
        else
            step.fail(`the environment ${checked.environment} is not limited to ${branch}: ${checked.wrong}`);
        return checked;
    });
    return outcomeOf(found);
};
/** The repository that a manifest is for: the one it names, else the current one. @throws UserError */
function repositoryOf(deployment, current) {
    const repository = deployment.spec.identity?.github?.repository ?? current;
    if (repository !== undefined && repository !== '')
        return repository;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        severity: 'error',
        at: deployment.locate(['spec', 'identity']),
        path: 'spec.identity.github.repository',
        message: 'Which repository is to be checked is not known.',
        fix: 'Write spec.identity.github.repository: owner/name.',
    });
}
function outcomeOf(found) {
    const { environment, branch, repository, rule, wrong } = found;
    return {
        exitCode: wrong === undefined ? 0 : 2,
        json: {
            schemaVersion: 1,
            repository,
            environment,
            branch,
            limited: wrong === undefined,
            rule,
            ...(wrong === undefined ? {} : { wrong }),
        },
        text: () => (wrong === undefined ? '' : ` ${(0,_acting_branch_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .limitIt */ .d0)(found)}`),
        outputs: {},
    };
}


/***/ })

};
