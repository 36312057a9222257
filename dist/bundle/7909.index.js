export const id = 7909;
export const ids = [7909];
export const modules = {

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


/***/ }),

/***/ 72733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ actingAs),
/* harmony export */   O2: () => (/* binding */ withRules),
/* harmony export */   dg: () => (/* binding */ acting),
/* harmony export */   iB: () => (/* binding */ warnOfIdentity)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _planning_strict_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70836);
/* harmony import */ var _branch_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27048);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15253);




/**
 * Does a command's work as whom it is to be done: logged in where the manifest says so, else with the machine's own
 * credentials.
 * @throws UserError when the run gets no identity: only a plan has a preview for that.
 */
async function acting(context, deployment, purpose, work) {
    const found = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standing */ .J)(context, deployment, purpose);
    if (found.kind === 'none')
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(context.options.sandbox
            ? 'Nothing can be applied, compared or destroyed in this sandbox.'
            : 'This run has no identity in the cloud, so nothing was done.', `Only validate, render and plan work here. ${found.why}`, 2);
    warnOfIdentity(context, deployment, found);
    if (found.kind === 'login' && purpose === 'apply') {
        const { repository, defaultBranch } = found.wanted.event;
        await (0,_branch_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .requireBranchRule */ .EC)(context.platform, deployment, repository, defaultBranch);
    }
    return actingAs(context, deployment, found, work);
}
/** Tells what proposed changes say otherwise of who may be what, and that it was not used. */
function warnOfIdentity({ platform }, deployment, found) {
    if (found.kind !== 'login' || found.proposed === undefined)
        return;
    for (const { message, fix } of (0,_planning_strict_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .identityReasons */ .A)(deployment, found.proposed))
        platform.log.warn(`${message} ${fix}`);
}
/** Does the work of a standing that is decided. */
async function actingAs(given, deployment, found, work) {
    const context = withRules(given, found);
    if (found.kind === 'own')
        return work(context);
    // Most runs on a laptop need none of it.
    const { withLogin } = await __webpack_require__.e(/* import() */ 8336).then(__webpack_require__.bind(__webpack_require__, 48336));
    return withLogin(context, { wanted: found.wanted, name: deployment.environment }, work);
}
/** The context in which plans are judged by the base branch's rules as well, where changes are proposed. */
function withRules(context, { proposed }) {
    return proposed === undefined ? context : { ...context, base: proposed };
}


/***/ }),

/***/ 15253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ standing)
/* harmony export */ });
/* harmony import */ var _identity_github_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66067);
/* harmony import */ var _identity_logins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62120);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
/* harmony import */ var _base_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44950);
/* harmony import */ var _run_event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51282);
/* harmony import */ var _run_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15167);






const NO_CLUSTER = {
    kind: 'none',
    why: 'The sandbox has no cluster, and --sandbox asks no real one: plan shows what the chart makes, compared with nothing. For more, leave --sandbox out and let spec.kubernetes.context name a cluster for tests.',
};
/** Decides, without asking any cloud, who a command is to be. @throws UserError when that cannot be decided. */
async function standing(context, deployment, purpose) {
    const { platform, options } = context;
    if (options.sandbox)
        return deployment.spec.target.provider === 'kubernetes' ? NO_CLUSTER : { kind: 'own' };
    const event = await (0,_run_event_js__WEBPACK_IMPORTED_MODULE_4__/* .runEvent */ .K)(platform);
    // Without an event nobody can say whether changes are proposed: a token alone makes no login.
    if (event === undefined)
        return { kind: 'own' };
    const { run } = await (0,_run_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .runIdentity */ .yK)(platform);
    if (event.proposed !== undefined)
        return proposedStanding(context, deployment, { purpose, event, run });
    const logins = (0,_identity_logins_js__WEBPACK_IMPORTED_MODULE_1__/* .loginsOf */ .Q)(deployment, purpose, run);
    return logins.length === 0 ? { kind: 'own' } : { kind: 'login', wanted: { logins, event } };
}
async function proposedStanding(context, deployment, { purpose, event, run }) {
    if (purpose === 'apply')
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .I)(`Nothing is applied from proposed changes (event ${event.name}).`, `Merge them; the run on ${event.defaultBranch} applies.`, 2);
    const branch = event.proposed?.base ?? '';
    const trusted = await (0,_base_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .baseDeployment */ .bc)(context, event, deployment.environment);
    const proposed = { deployment: trusted, branch };
    const preview = (why) => ({
        kind: 'none',
        why: `${why}: this is a preview, compared with nothing.`,
        proposed,
    });
    if (event.proposed?.tokenless === true && (0,_identity_github_token_js__WEBPACK_IMPORTED_MODULE_0__/* .requestFromEnvironment */ .LU)(context.platform.env) === undefined)
        return preview('GitHub gives a pull request from a fork, or of Dependabot, no token, so no cloud was asked');
    const logins = trusted === undefined ? [] : (0,_identity_logins_js__WEBPACK_IMPORTED_MODULE_1__/* .loginsOf */ .Q)(trusted, purpose, run);
    if (logins.length > 0)
        return { kind: 'login', wanted: { logins, event }, proposed };
    if (deployment.spec.identity === undefined)
        return { kind: 'own', proposed };
    const lacks = trusted === undefined ? `environment ${deployment.environment}` : 'identity';
    return preview(`${branch} has no ${lacks} in this manifest yet, and it is ${branch} that decides who to be`);
}


/***/ })

};
