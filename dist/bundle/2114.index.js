export const id = 2114;
export const ids = [2114];
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

/***/ 16331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   cn: () => (/* binding */ partitionOfRegion),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   u1: () => (/* binding */ stsEndpoint)
/* harmony export */ });
/**
 * Prefix of the regions → partition and DNS suffix, as AWS publishes them for its SDKs:
 * https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json (tests/e2e/aws/sts.test.ts compares).
 */
const BY_PREFIX = [
    ['cn-', 'aws-cn', 'amazonaws.com.cn'],
    ['us-gov-', 'aws-us-gov', 'amazonaws.com'],
    ['eusc-', 'aws-eusc', 'amazonaws.eu'],
    ['us-iso-', 'aws-iso', 'c2s.ic.gov'],
    ['us-isob-', 'aws-iso-b', 'sc2s.sgov.gov'],
    ['eu-isoe-', 'aws-iso-e', 'cloud.adc-e.uk'],
    ['us-isof-', 'aws-iso-f', 'csp.hci.ic.gov'],
];
/** The partition that a region is in. */
function partitionOfRegion(region) {
    const [, partition, dnsSuffix] = BY_PREFIX.find(([prefix]) => region.startsWith(prefix)) ?? [
        '',
        'aws',
        'amazonaws.com',
    ];
    // An audience is a name that both sides agree on, and not an address: what AWS's own action asks for is
    // sts.amazonaws.com, and in China sts.amazonaws.com.cn.
    // https://github.com/aws-actions/configure-aws-credentials#audience
    const audience = partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
    return { partition, dnsSuffix, audience };
}
/** URL of a region's own STS: https://docs.aws.amazon.com/general/latest/gr/sts.html */
function stsEndpoint(region) {
    return `https://sts.${region}.${partitionOfRegion(region).dnsSuffix}`;
}
/** The partition that an ARN names, such as aws-cn. */
function partitionOf(arn) {
    return arn.split(':')[1] ?? '';
}
/** The account that an ARN names. */
function accountOf(arn) {
    return arn.split(':')[4] ?? '';
}


/***/ }),

/***/ 98568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tokenAuthority),
/* harmony export */   l: () => (/* binding */ azureEnvironment)
/* harmony export */ });
const ENVIRONMENTS = {
    public: {
        authority: 'https://login.microsoftonline.com',
        resourceManager: 'https://management.azure.com',
        audience: 'api://AzureADTokenExchange',
    },
    usgovernment: {
        authority: 'https://login.microsoftonline.us',
        resourceManager: 'https://management.usgovcloudapi.net',
        audience: 'api://AzureADTokenExchangeUSGov',
    },
    china: {
        authority: 'https://login.chinacloudapi.cn',
        resourceManager: 'https://management.chinacloudapi.cn',
        audience: 'api://AzureADTokenExchangeChina',
    },
};
/**
 * One of the three clouds, by the name that Terraform's providers know it by (ARM_ENVIRONMENT).
 *
 * Authorities: AzureAuthorityHosts of @azure/identity. Resource managers: `sdk/environments` of
 * https://github.com/hashicorp/go-azure-sdk. Audiences: GitHubActionsCredential of the later @azure/identity
 * (https://github.com/Azure/azure-sdk-for-js), which derives them from the authority in the same way.
 */
function azureEnvironment(name) {
    return ENVIRONMENTS[name];
}
/**
 * The name under which an authority gives tokens. Entra ID in China has two, and its discovery document points from the
 * first to the second: https://github.com/MicrosoftDocs/azure-docs/issues/66535, AuthorityMetadata of @azure/msal-common.
 */
function tokenAuthority(authority) {
    return new URL(authority).host === 'login.chinacloudapi.cn'
        ? 'https://login.partner.microsoftonline.cn'
        : authority;
}


/***/ }),

/***/ 62120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ identityChanges),
/* harmony export */   Q: () => (/* binding */ loginsOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);
/* harmony import */ var _aws_partitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16331);
/* harmony import */ var _azure_environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98568);



/** Assumed roles give no longer sessions: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining */
const LONGEST_CHAINED = 3600;
const CLOUD_OF_BACKEND = {
    s3: 'aws',
    gcs: 'gcp',
    azurerm: 'azure',
    kubernetes: 'kubernetes',
};
/**
 * Everything that a deployment logs in to: its target, the place of its state, and Vault and Kubernetes where the
 * manifest names them. Pure: what is decided here comes from this one deployment.
 * @param run names the run in the clouds' audit logs: `owner/name/run/attempt`
 */
function loginsOf(deployment, purpose, run) {
    const { identity, target, state } = deployment.spec;
    if (identity === undefined)
        return [];
    const wanted = new Set([target.provider, CLOUD_OF_BACKEND[state?.backend ?? '']]);
    const at = (cloud) => deployment.locate(['spec', 'identity', cloud]);
    const logins = [
        wanted.has('aws') ? awsLogin(deployment, identity.aws, purpose, run, at('aws')) : undefined,
        wanted.has('gcp') ? gcpLogin(deployment, identity.gcp, purpose, at('gcp')) : undefined,
        wanted.has('azure') ? azureLogin(deployment, identity.azure, purpose, at('azure')) : undefined,
        vaultLogin(identity.vault, purpose, at('vault')),
        kubernetesLogin(identity.kubernetes, purpose, at('kubernetes')),
    ];
    return logins.filter((login) => login !== undefined);
}
function awsLogin({ spec: { target } }, aws, purpose, run, at) {
    if (aws === undefined)
        return undefined;
    const region = aws.region ?? target.region;
    const duration = aws.durationSeconds;
    return {
        cloud: 'aws',
        at,
        audience: aws.audience ?? (0,_aws_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionOfRegion */ .cn)(region).audience,
        role: purpose === 'apply' ? aws.applyRole : aws.planRole,
        region,
        endpoint: aws.stsEndpoint ?? (0,_aws_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .stsEndpoint */ .u1)(region),
        sessionName: sessionName(run),
        duration,
        ...(aws.inlinePolicy === undefined ? {} : { inlinePolicy: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(aws.inlinePolicy) }),
        managedPolicies: aws.managedPolicies,
        chain: aws.chain.map(({ planRole, applyRole, externalId }) => ({
            role: purpose === 'apply' ? applyRole : planRole,
            ...(externalId === undefined ? {} : { externalId }),
            duration: Math.min(duration, LONGEST_CHAINED),
        })),
        ...(target.provider === 'aws' && target.account !== undefined ? { account: target.account } : {}),
    };
}
/** What CloudTrail shows: 2 to 64 of `[\w+=,.@-]`; the end, with the run's number, matters most. */
function sessionName(run) {
    return `synthinfra-${run.replace(/[^\w+=,.@-]+/g, '-').slice(-53)}`;
}
function gcpLogin({ spec: { target } }, gcp, purpose, at) {
    if (gcp === undefined)
        return undefined;
    const { universe, provider } = gcp;
    const serviceAccount = purpose === 'apply' ? gcp.applyServiceAccount : gcp.planServiceAccount;
    return {
        cloud: 'gcp',
        at,
        audience: gcp.audience ?? `https://iam.${universe}/${provider}`,
        provider,
        universe,
        lifetime: gcp.lifetimeSeconds,
        endpoints: {
            sts: gcp.stsEndpoint ?? `https://sts.${universe}`,
            iamCredentials: gcp.iamCredentialsEndpoint ?? `https://iamcredentials.${universe}`,
            resourceManager: gcp.resourceManagerEndpoint ?? `https://cloudresourcemanager.${universe}`,
        },
        ...(serviceAccount === undefined ? {} : { serviceAccount }),
        ...(target.provider === 'gcp' && target.account !== undefined ? { project: target.account } : {}),
    };
}
function azureLogin({ spec: { target } }, azure, purpose, at) {
    if (azure === undefined)
        return undefined;
    const environment = (0,_azure_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .azureEnvironment */ .l)(azure.environment);
    return {
        cloud: 'azure',
        at,
        audience: azure.audience ?? environment.audience,
        tenant: azure.tenant,
        client: purpose === 'apply' ? azure.applyClient : azure.planClient,
        environment: azure.environment,
        authority: azure.authority ?? environment.authority,
        resourceManager: azure.resourceManager ?? environment.resourceManager,
        ...(target.provider === 'azure' && target.account !== undefined ? { subscription: target.account } : {}),
    };
}
function vaultLogin(vault, purpose, at) {
    if (vault === undefined)
        return undefined;
    const { address, path, namespace, certificateAuthority } = vault;
    return {
        cloud: 'vault',
        at,
        // A token for one Vault must be worth nothing at another.
        audience: vault.audience ?? address,
        address,
        path,
        role: purpose === 'apply' ? vault.applyRole : vault.planRole,
        ...(namespace === undefined ? {} : { namespace }),
        ...(certificateAuthority === undefined ? {} : { certificateAuthority }),
    };
}
function kubernetesLogin(kubernetes, purpose, at) {
    if (kubernetes === undefined)
        return undefined;
    const { server, namespace, certificateAuthority, lifetimeSeconds } = kubernetes;
    const serviceAccount = purpose === 'apply' ? kubernetes.applyServiceAccount : kubernetes.planServiceAccount;
    return {
        cloud: 'kubernetes',
        at,
        audience: kubernetes.audience ?? server,
        server,
        namespace,
        lifetime: lifetimeSeconds,
        ...(certificateAuthority === undefined ? {} : { certificateAuthority }),
        ...(serviceAccount === undefined ? {} : { serviceAccount }),
    };
}
/** Differences between two deployments in what decides where tokens go and who one becomes. Pure. */
function identityChanges(before, after) {
    const was = decisive(before);
    const is = decisive(after);
    return [...new Set([...was.keys(), ...is.keys()])]
        .filter((path) => was.get(path) !== is.get(path))
        .sort()
        .map((path) => {
        const [old, fresh] = [was.get(path), is.get(path)];
        return {
            path,
            ...(old === undefined ? {} : { before: old }),
            ...(fresh === undefined ? {} : { after: fresh }),
        };
    });
}
function decisive({ spec: { identity, target, state } }) {
    const leaves = new Map();
    const walk = (value, path) => {
        if (value === undefined)
            return;
        if (value !== null && typeof value === 'object' && Object.keys(value).length > 0)
            for (const [key, child] of Object.entries(value))
                walk(child, `${path}.${key}`);
        else
            leaves.set(path, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(value));
    };
    walk(identity, 'spec.identity');
    walk({ provider: target.provider, account: target.account ?? null, region: target.region }, 'spec.target');
    // Credentials are sent to the place of the state too.
    walk(state, 'spec.state');
    return leaves;
}


/***/ }),

/***/ 12114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ actingAs),
/* harmony export */   dg: () => (/* binding */ acting),
/* harmony export */   kW: () => (/* binding */ loosenedIdentity)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _branch_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60422);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5030);



/**
 * Does a command's work as whom it is to be done: logged in where the manifest says so, else with the machine's own
 * credentials.
 * @throws UserError when the run gets no identity: only a plan has a preview for that.
 */
async function acting(context, deployment, purpose, work) {
    const found = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .J)(context, deployment, purpose);
    if (found.kind === 'none')
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)('This run has no identity in the cloud, so nothing was done.', `Only validate, render and plan work here. ${found.why}`, 2);
    if (found.kind === 'login') {
        for (const { message } of loosenedIdentity(deployment, found.wanted))
            context.platform.log.warn(message);
        const { event } = found.wanted;
        if (purpose === 'apply')
            await (0,_branch_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .requireBranchRule */ .EC)(context.platform, deployment, event.repository, event.defaultBranch);
    }
    return actingAs(context, deployment, found, work);
}
/** Does the work of a standing that is decided. */
async function actingAs(context, deployment, found, work) {
    if (found.kind === 'own')
        return work(context);
    // Most runs on a laptop need none of it.
    const { withLogin } = await __webpack_require__.e(/* import() */ 5828).then(__webpack_require__.bind(__webpack_require__, 55828));
    return withLogin(context, { wanted: found.wanted, name: deployment.environment }, work);
}
/** What the gate is told of an identity that proposed changes alter: it was not used, and a person must agree to it. */
function loosenedIdentity(deployment, { proposed }) {
    if (proposed === undefined)
        return [];
    return proposed.changes.map(({ path, before, after }) => {
        const from = before === undefined ? 'was not set' : `was ${before}`;
        const to = after === undefined ? 'is removed' : `becomes ${after}`;
        return {
            effect: 'needs-approval',
            message: `${path} ${from} and ${to}: who may be what, or where tokens go, changes.`,
            fix: `This run used what ${proposed.base} says. An owner of the identity must agree before the change is merged.`,
            at: deployment.locate(path.split('.')),
        };
    });
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

/***/ 25236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ runIdentity)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _platform_probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77451);


/** Who this run is: what GitHub's runner says of it, else git and chance. */
async function runIdentity(platform) {
    const { env } = platform;
    if (env['GITHUB_ACTIONS'] === 'true') {
        const { context } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
        const run = `${env['GITHUB_REPOSITORY'] ?? ''}/${context.runId}/${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`;
        return { run, ...(context.sha ? { commit: context.sha } : {}) };
    }
    const commit = await (0,_platform_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .commandOutput */ .p)('git', ['rev-parse', 'HEAD'], platform.cwd);
    return { run: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), ...(commit === undefined ? {} : { commit }) };
}


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ standing)
});

// EXTERNAL MODULE: ./build/src/identity/github/token.js
var token = __webpack_require__(66067);
// EXTERNAL MODULE: ./build/src/identity/logins.js
var identity_logins = __webpack_require__(62120);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/github/client.js
var client = __webpack_require__(26330);
;// CONCATENATED MODULE: ./build/src/github/contents.js

/**
 * Bytes of a file as a branch has it now; undefined when it is not there.
 * @see https://docs.github.com/rest/repos/contents#get-repository-content (permission: contents: read)
 * @throws GithubError for every other failure.
 */
async function readFileOfBranch(where, path, branch) {
    try {
        const found = await (0,client/* readGithub */.G)(where, 'GET /repos/{owner}/{repo}/contents/{path}', { path, ref: `refs/heads/${branch}` });
        if (found.type !== 'file' || found.encoding !== 'base64' || found.content === undefined)
            throw new client/* GithubError */.E(`${path} of ${branch} is no file that can be read`, 422);
        return Buffer.from(found.content, 'base64');
    }
    catch (error) {
        if (error instanceof client/* GithubError */.E && error.status === 404)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/manifest/load.js + 3 modules
var load = __webpack_require__(52099);
// EXTERNAL MODULE: ./build/src/manifest/resolve.js + 9 modules
var resolve = __webpack_require__(65114);
// EXTERNAL MODULE: ./build/src/platform/probe.js
var probe = __webpack_require__(77451);
;// CONCATENATED MODULE: ./build/src/pipeline/base-deployment.js






/**
 * The deployment as the branch has it that changes are proposed for: what decides in their run who one becomes and
 * where tokens go. Environment variables and inputs of the run have no say in it.
 * @returns undefined when that branch has no such manifest, or none with this environment.
 * @throws UserError when it cannot be read, or is wrong there.
 */
async function baseDeployment(context, { repository, proposed }, environment) {
    const branch = proposed?.base ?? '';
    const token = context.platform.githubToken;
    if (token === undefined)
        throw (0,problem/* userError */.I)(`Who to be is decided by ${branch}, which cannot be read without a token.`, `Give the action github-token: \${{ github.token }}, and the job \`permissions:\` with \`contents: read\`.`, 3);
    const path = await pathInRepository(context);
    const apiUrl = context.platform.env['GITHUB_API_URL'];
    const where = { repository, token, ...(apiUrl ? { apiUrl } : {}) };
    const bytes = await readFileOfBranch(where, path, branch).catch((cause) => {
        throw (0,problem/* userError */.I)(`${path} of ${branch}, which decides who to be, cannot be read: ${cause.message}`, 'The job needs `permissions:` with `contents: read`.', 3, { cause });
    });
    if (bytes === undefined)
        return undefined;
    const { manifest, problems } = (0,load/* loadManifest */.e)(`${branch}:${path}`, bytes);
    if (manifest === undefined || problems.some(({ severity }) => severity === 'error'))
        throw new problem/* UserError */.y(problems);
    if (!(0,resolve/* environmentNames */.iF)(manifest).includes(environment))
        return undefined;
    const resolved = (0,resolve/* resolveDeployment */.MT)(manifest, { env: {}, environment, imagesMayCome: true });
    if ('problems' in resolved)
        throw new problem/* UserError */.y(resolved.problems);
    return resolved.deployment;
}
/** Path of the manifest from the root of the repository: where git says that we stand in it, else the runner. */
async function pathInRepository({ platform, options }) {
    const { cwd, env } = platform;
    // Two answers, since at the root the prefix is empty, as it is when git fails (one of another owner's folder does).
    const said = await (0,probe/* commandOutput */.p)('git', ['rev-parse', '--is-inside-work-tree', '--show-prefix'], cwd);
    const prefix = said === undefined ? (0,external_node_path_.relative)(env['GITHUB_WORKSPACE'] ?? cwd, cwd) : said.split('\n')[1];
    const file = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, options.file));
    return [...(prefix ?? '').split(/[\\/]/), ...file.split(external_node_path_.sep)].filter((part) => part !== '').join('/');
}

// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/src/github/event.js

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
        // The head's repository is null when it was deleted: nobody can say that it was not a fork.
        return {
            base,
            // https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
            tokenless: from === undefined || from !== into || actor === 'dependabot[bot]',
            ...(typeof number === 'number' ? { number } : {}),
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

// EXTERNAL MODULE: ./build/src/pipeline/run-identity.js
var run_identity = __webpack_require__(25236);
;// CONCATENATED MODULE: ./build/src/pipeline/standing.js






/** Decides, without asking any cloud, who a command is to be. @throws UserError when that cannot be decided. */
async function standing(context, deployment, purpose) {
    const { platform, options } = context;
    if (options.sandbox)
        return { kind: 'own' };
    const event = await runEvent(platform);
    // Without an event nobody can say whether changes are proposed: a token alone makes no login.
    if (event === undefined)
        return { kind: 'own' };
    const { run } = await (0,run_identity/* runIdentity */.y)(platform);
    if (event.proposed !== undefined)
        return proposedStanding(context, deployment, { purpose, event, run });
    const logins = (0,identity_logins/* loginsOf */.Q)(deployment, purpose, run);
    return logins.length === 0 ? { kind: 'own' } : { kind: 'login', wanted: { logins, event } };
}
async function proposedStanding(context, deployment, { purpose, event, run }) {
    if (purpose === 'apply')
        throw (0,problem/* userError */.I)(`Nothing is applied from proposed changes (event ${event.name}).`, `Merge them; the run on ${event.defaultBranch} applies.`, 2);
    const base = event.proposed?.base ?? '';
    if (event.proposed?.tokenless === true && (0,token/* requestFromEnvironment */.LU)(context.platform.env) === undefined)
        return {
            kind: 'none',
            why: 'GitHub gives a pull request from a fork, or of Dependabot, no token, so no cloud was asked: this is a preview, compared with nothing.',
        };
    const trusted = await baseDeployment(context, event, deployment.environment);
    if (trusted === undefined) {
        if (deployment.spec.identity === undefined)
            return { kind: 'own' };
        return {
            kind: 'none',
            why: `${base} has no environment ${deployment.environment} in this manifest yet, and it is ${base} that decides who to be: this is a preview, compared with nothing.`,
        };
    }
    const logins = (0,identity_logins/* loginsOf */.Q)(trusted, purpose, run);
    const changes = (0,identity_logins/* identityChanges */.M)(trusted, deployment);
    if (logins.length === 0)
        return deployment.spec.identity === undefined
            ? { kind: 'own' }
            : {
                kind: 'none',
                why: `${base} has no identity in this manifest yet, and it is ${base} that decides who to be: this is a preview, compared with nothing.`,
            };
    return { kind: 'login', wanted: { logins, event, proposed: { base, changes } } };
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


/***/ })

};
