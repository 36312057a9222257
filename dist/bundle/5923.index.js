export const id = 5923;
export const ids = [5923];
export const modules = {

/***/ 26330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ GithubError),
/* harmony export */   G: () => (/* binding */ readGithub)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);


/** A failure of GitHub's API with its status; 0 when no answer came. */
class GithubError extends Error {
    status;
    constructor(message, status, options) {
        super(message, options);
        this.name = 'GithubError';
        this.status = status;
    }
}
const ATTEMPTS = 4;
const TIMEOUT_MS = 10_000;
/**
 * Reads something of GitHub's API, again after what passes (5xx, throttling, no answer).
 * @param route as in GitHub's reference: `GET /repos/{owner}/{repo}/environments/{environment_name}`
 * @throws GithubError with the status.
 */
async function readGithub(where, route, parameters, pause = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout) {
    const [owner, repo] = where.repository.split('/');
    if (!owner || !repo)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)(`${JSON.stringify(where.repository)} is not owner/name.`);
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
    const octokit = getOctokit(where.token, where.apiUrl === undefined ? {} : { baseUrl: where.apiUrl });
    for (let attempt = 1;; attempt += 1) {
        try {
            const answer = await octokit.request(route, {
                owner,
                repo,
                ...parameters,
                request: { signal: AbortSignal.timeout(TIMEOUT_MS) },
            });
            return answer.data;
        }
        catch (error) {
            // Octokit's own status is 500 when no answer came at all.
            const status = error.response?.status ?? 0;
            const passing = status === 0 || status === 429 || status >= 500;
            if (!passing || attempt >= ATTEMPTS)
                throw new GithubError(`GitHub answered ${status || 'nothing'}: ${oneLine(error.message)}`, status, { cause: error });
            await pause(Math.random() * 400 * 2 ** attempt);
        }
    }
}
/** What was said, as short as a sentence: a proxy answers with whole pages. */
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}


/***/ }),

/***/ 60422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qz: () => (/* binding */ checkEnvironment),
  d0: () => (/* binding */ limitIt),
  EC: () => (/* binding */ requireBranchRule)
});

// EXTERNAL MODULE: ./build/src/github/client.js
var client = __webpack_require__(26330);
;// CONCATENATED MODULE: ./build/src/github/environments.js

/**
 * Asks which refs may use an environment.
 * @see https://docs.github.com/rest/deployments/environments#get-an-environment (permission: actions: read)
 * @see https://docs.github.com/rest/deployments/branch-policies#list-deployment-branch-policies
 * @throws GithubError when GitHub does not say: whoever asks must not take that for a yes.
 */
async function branchRule(where, environment) {
    const answer = await (0,client/* readGithub */.G)(where, 'GET /repos/{owner}/{repo}/environments/{environment_name}', { environment_name: environment }).catch((error) => {
        if (error instanceof client/* GithubError */.E && error.status === 404)
            return undefined;
        throw error;
    });
    if (answer === undefined)
        return { kind: 'missing' };
    // A page of a proxy is no answer of GitHub's.
    if (typeof answer !== 'object')
        throw new client/* GithubError */.E('the answer is no JSON, so not of GitHub', 200);
    const policy = answer.deployment_branch_policy ?? undefined;
    if (policy === undefined)
        return { kind: 'anything' };
    if (policy.protected_branches)
        return { kind: 'protected' };
    const { branch_policies } = await (0,client/* readGithub */.G)(where, 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies', 
    // More than a hundred patterns are no limit to one branch either: the first page decides.
    { environment_name: environment, per_page: '100' });
    if (branch_policies === undefined)
        throw new client/* GithubError */.E('the answer has no list of branches, so it is not of GitHub', 200);
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

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
;// CONCATENATED MODULE: ./build/src/pipeline/branch-rule.js



/** Asks GitHub for the rule of an environment. @throws UserError when GitHub does not say. */
async function checkEnvironment({ githubToken, env }, check) {
    const apiUrl = env['GITHUB_API_URL'];
    const permission = 'The token needs `actions: read`; in a job: `permissions:` with `actions: read`.';
    if (githubToken === undefined)
        throw (0,problem/* userError */.I)(`Whether the environment ${check.environment} is limited to ${check.branch} cannot be asked without a token.`, `Give the action \`github-token: \${{ github.token }}\`, or set GH_TOKEN. ${permission}`, 3);
    const where = { repository: check.repository, token: githubToken, ...(apiUrl ? { apiUrl } : {}) };
    const rule = await branchRule(where, check.environment).catch((cause) => {
        const denied = cause instanceof client/* GithubError */.E && [401, 403].includes(cause.status) && !/rate limit/i.test(cause.message);
        throw (0,problem/* userError */.I)(`Whether the environment ${check.environment} of ${check.repository} is limited to ${check.branch} is not known: ${cause.message}`, denied ? permission : 'Try again; nothing was done.', 3, { cause });
    });
    const wrong = notLimitedTo(check.branch, rule);
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
    throw (0,problem/* userError */.I)(`The environment ${environment} of ${repository} is not limited to the branch ${defaultBranch}: ${found.wrong}.`, limitIt(found), 2);
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

/***/ 25923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trustCheck: () => (/* binding */ trustCheck)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _branch_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60422);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78726);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89999);




/** Asks GitHub whether the environment of the apply has the branch rule that its trust relies on. */
const trustCheck = async (context) => {
    const { platform } = context;
    const deployment = await (0,_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadDeployment */ .GP)(context);
    const repository = repositoryOf(deployment, platform.env['GITHUB_REPOSITORY']);
    const branch = deployment.spec.identity?.github?.defaultBranch ?? 'main';
    const found = await (0,_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .inStep */ .qg)(platform, 'trust', async (step) => {
        const checked = await (0,_branch_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .checkEnvironment */ .Qz)(platform, {
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
        text: () => (wrong === undefined ? '' : ` ${(0,_branch_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .limitIt */ .d0)(found)}`),
        outputs: {},
    };
}


/***/ })

};
