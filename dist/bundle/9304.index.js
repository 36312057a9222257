export const id = 9304;
export const ids = [9304];
export const modules = {

/***/ 36184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   Lw: () => (/* binding */ missingOwners),
/* harmony export */   oZ: () => (/* binding */ readCodeowners),
/* harmony export */   uk: () => (/* binding */ teamsOf)
/* harmony export */ });
/* unused harmony export parseCodeowners */
/** Where GitHub looks, the first that is there counts. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const OWNER = /^(@[\w.-]+(\/[\w.-]+)?|[^\s@]+@[^\s@]+)$/;
/**
 * Reads a file of code owners. Pure.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
function parseCodeowners(text) {
    const rules = [];
    const problems = [];
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = index + 1;
        // A backslash keeps the blank after it in the pattern; a `#` opens a comment at a word's start alone.
        const words = raw.match(/(?:\\.|\S)+/g) ?? [];
        const comment = words.findIndex((word) => word.startsWith('#'));
        const [pattern, ...owners] = comment < 0 ? words : words.slice(0, comment);
        if (pattern === undefined)
            continue;
        const wrong = owners.find((owner) => !OWNER.test(owner));
        if (/^!|[[\]]|^\\#/.test(pattern))
            problems.push(`line ${line}: GitHub does not take ${pattern}`);
        else if (wrong !== undefined)
            problems.push(`line ${line}: ${wrong} is no owner`);
        else
            rules.push({ pattern, owners, line });
    }
    return { rules, problems };
}
/**
 * The code owners that a branch names; no rules where it has no such file.
 * @param read bytes of a file of the base branch: the head's may name its own author
 */
async function readCodeowners(read) {
    for (const path of CODEOWNERS_PATHS) {
        const bytes = await read(path);
        if (bytes !== undefined)
            return parseCodeowners(new TextDecoder().decode(bytes));
    }
    return { rules: [], problems: [] };
}
/** Owners of a path by the last rule that matches; empty when nobody owns it. Pure. */
function ownersOf(rules, path) {
    return rules.findLast(({ pattern }) => expression(pattern).test(path))?.owners ?? [];
}
/**
 * Why the owners of some paths have not agreed; empty when they have. Pure.
 * @param approvers logins of people whose approval counts
 * @param members approvers of whom GitHub says that they are in a team, by `org/team` in lower case
 */
function missingOwners({ rules, problems }, paths, approvers, members = new Map()) {
    const approved = new Set(approvers.map((login) => login.toLowerCase()));
    const agrees = (owner) => owner.includes('/')
        ? (members.get(owner.slice(1).toLowerCase()) ?? []).some((login) => approved.has(login.toLowerCase()))
        : owner.startsWith('@') && approved.has(owner.slice(1).toLowerCase());
    const open = new Map();
    for (const path of paths) {
        const owners = ownersOf(rules, path);
        if (owners.length === 0 || owners.some(agrees))
            continue;
        const key = owners.join(' or ');
        open.set(key, [...(open.get(key) ?? []), path]);
    }
    return [
        ...problems.map((problem) => `CODEOWNERS cannot be relied on: ${problem}`),
        ...[...open].map(([owners, owned]) => {
            const more = owned.length > 1 ? ` and ${owned.length - 1} more` : '';
            const team = owners.includes('/')
                ? '; who is in a team can be read with the token of an App alone (Members: read)'
                : '';
            return `${owned[0]}${more} needs the approval of ${owners}${team}`;
        }),
    ];
}
/** Teams that are named as owners of some paths: `org/team` in lower case. Pure. */
function teamsOf(rules, paths) {
    const owners = paths.flatMap((path) => ownersOf(rules, path));
    return [...new Set(owners.filter((owner) => owner.includes('/')).map((one) => one.slice(1).toLowerCase()))];
}
/** A pattern in gitignore's language, as far as GitHub takes it. */
function expression(pattern) {
    const plain = pattern.replace(/\\(.)/g, '$1');
    const folder = plain.endsWith('/');
    const inner = plain.replace(/^\//, '').replace(/\/$/, '');
    // A slash at the front or within ties a pattern to the root.
    const anchored = plain.startsWith('/') || inner.includes('/');
    const body = inner
        .split('/')
        .map((part) => part === '**' ? '**' : part.split(/\*+/).map(escaped).join('[^/]*').replaceAll('\\?', '[^/]'))
        .join('/')
        .replace(/^\*\*\//, '(?:.*/)?')
        .replaceAll('/**/', '/(?:.*/)?')
        .replace(/\/\*\*$/, '/.*')
        .replace(/^\*\*$/, '.*');
    // What is within a folder of this name is matched as well; `docs/*` stops at the folder's own files.
    const below = folder ? '/.*' : /\/\*$/.test(inner) ? '' : '(?:/.*)?';
    return new RegExp(`^${anchored ? '' : '(?:.*/)?'}${body}${below}$`, 's');
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 98514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/src/github/client.js + 2 modules
var client = __webpack_require__(55403);
;// CONCATENATED MODULE: ./build/src/github/settings-shape.js

/**
 * An answer that has these fields. A page of a proxy has none of them, and what a missing field would stand for must
 * not be taken for a setting.
 * @throws GithubError that names the missing field.
 */
function having(answer, fields) {
    const given = answer;
    if (typeof given !== 'object' || given === null)
        throw new client/* GithubError */.E1('the answer is no JSON, so it is not of GitHub', 200);
    for (const [name, type] of Object.entries(fields))
        if (typeof given[name] !== type)
            throw new client/* GithubError */.E1(`the answer has no ${name}, so it is not of GitHub`, 200);
    return answer;
}

;// CONCATENATED MODULE: ./build/src/github/settings.js


/**
 * @returns undefined when it does not exist, or the token may not see it.
 * @see https://docs.github.com/rest/repos/repos#get-a-repository (permission: metadata: read)
 * @throws GithubError for every other failure.
 */
async function readRepository(github) {
    const found = await github.read('GET /repos/{owner}/{repo}').catch(client/* missing */.LO);
    if (found === undefined)
        return undefined;
    const { id, owner, visibility, default_branch: defaultBranch, } = having(found, {
        default_branch: 'string',
        private: 'boolean',
        owner: 'object',
    });
    return {
        visibility: visibility === 'internal' ? visibility : found.private ? 'private' : 'public',
        defaultBranch,
        id: String(id),
        owner: { login: owner.login, id: String(owner.id), organization: owner.type === 'Organization' },
    };
}
/**
 * Name of the plan that the owner has: `free`, `pro`, `team`, `enterprise`, …; undefined when GitHub does not say,
 * which it does to few: members of the organisation, or the very person.
 * @see https://docs.github.com/rest/orgs/orgs#get-an-organization
 * @see https://docs.github.com/rest/users/users#get-the-authenticated-user
 * @throws GithubError
 */
async function readPlan(github, { login, organization }) {
    const account = organization
        ? await github.read('GET /orgs/{org}', { org: login })
        : await github.read('GET /user');
    return having(account, { login: 'string' }).login.toLowerCase() === login.toLowerCase()
        ? account.plan?.name
        : undefined;
}
/**
 * @see https://docs.github.com/rest/actions/oidc#get-the-customization-template-for-an-oidc-subject-claim-for-a-repository
 * (permission: actions: read)
 * @throws GithubError
 */
async function readSubjectRule(github) {
    const found = await github.read('GET /repos/{owner}/{repo}/actions/oidc/customization/sub');
    const { use_default: byDefault, use_immutable_subject: immutable } = having(found, {
        use_default: 'boolean',
    });
    return {
        byDefault,
        keys: byDefault ? [] : (found.include_claim_keys ?? []),
        ...(immutable === undefined ? {} : { immutable }),
    };
}
/**
 * @returns undefined when the environment does not exist, or the token may not see it.
 * @see https://docs.github.com/rest/deployments/environments#get-an-environment (permission: actions: read)
 * @throws GithubError for every other failure.
 */
async function readReviewers(github, environment) {
    const found = await github
        .read('GET /repos/{owner}/{repo}/environments/{environment_name}', {
        environment_name: environment,
    })
        .catch(client/* missing */.LO);
    if (found === undefined)
        return undefined;
    having(found, { name: 'string' });
    const rule = found.protection_rules?.find(({ type }) => type === 'required_reviewers');
    const { can_admins_bypass: adminsBypass } = found;
    return {
        names: (rule?.reviewers ?? []).map(({ reviewer }) => reviewer?.login ?? reviewer?.slug ?? 'somebody'),
        preventSelfReview: rule?.prevent_self_review === true,
        ...(adminsBypass === undefined ? {} : { adminsBypass }),
    };
}
/**
 * What GitHub itself finds wrong with the code owners of a branch, such as an owner who may not write; undefined when
 * there is no such file.
 * @see https://docs.github.com/rest/repos/repos#list-codeowners-errors (permission: contents: read)
 * @throws GithubError
 */
async function codeownersErrors(github, branch) {
    const found = await github
        .read('GET /repos/{owner}/{repo}/codeowners/errors', {
        ref: branch,
    })
        .catch(client/* missing */.LO);
    if (found === undefined)
        return undefined;
    return having(found, { errors: 'object' }).errors.map(({ path, line, kind }) => `${path}:${line}: ${kind}`);
}

// EXTERNAL MODULE: ./build/src/manifest/resolve.js + 9 modules
var resolve = __webpack_require__(65114);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/report/style.js
var style = __webpack_require__(98161);
// EXTERNAL MODULE: ./build/src/pipeline/acting/base-deployment.js
var base_deployment = __webpack_require__(44950);
;// CONCATENATED MODULE: ./build/src/github/workflows.js

/**
 * @see https://docs.github.com/rest/actions/permissions#get-github-actions-permissions-for-a-repository
 * (permission: administration: read)
 * @throws GithubError
 */
async function readActionsPolicy(github) {
    const found = await github.read('GET /repos/{owner}/{repo}/actions/permissions');
    const { enabled, sha_pinning_required: pinned } = having(found, { enabled: 'boolean' });
    return { enabled, ...(pinned === undefined ? {} : { pinned }) };
}
/**
 * @see https://docs.github.com/rest/actions/permissions#get-default-workflow-permissions-for-a-repository
 * (permission: administration: read)
 * @throws GithubError
 */
async function readTokenPolicy(github) {
    const found = await github.read('GET /repos/{owner}/{repo}/actions/permissions/workflow');
    having(found, { default_workflow_permissions: 'string', can_approve_pull_request_reviews: 'boolean' });
    return {
        writes: found.default_workflow_permissions !== 'read',
        approves: found.can_approve_pull_request_reviews,
    };
}
/**
 * Public repositories and others have settings of their own, and GitHub refuses to tell those of the other kind.
 * @see https://docs.github.com/rest/actions/permissions#get-fork-pr-contributor-approval-permissions-for-a-repository
 * @see https://docs.github.com/rest/actions/permissions#get-private-repo-fork-pr-workflow-settings-for-a-repository
 * (permission of both: administration: read)
 * @throws GithubError
 */
async function readForkPolicy(github, visibility) {
    if (visibility === 'public') {
        const found = await github.read('GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval');
        return { kind: 'public', approval: having(found, { approval_policy: 'string' }).approval_policy };
    }
    const found = await github.read('GET /repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos');
    having(found, {
        run_workflows_from_fork_pull_requests: 'boolean',
        send_write_tokens_to_workflows: 'boolean',
        send_secrets_and_variables: 'boolean',
        require_approval_for_fork_pr_workflows: 'boolean',
    });
    return {
        kind: 'private',
        runs: found.run_workflows_from_fork_pull_requests,
        writes: found.send_write_tokens_to_workflows,
        secrets: found.send_secrets_and_variables,
        approval: found.require_approval_for_fork_pr_workflows,
    };
}

;// CONCATENATED MODULE: ./build/src/pipeline/doctor/check.js

/** Finds the answer to a question; what GitHub does not tell is not known. */
async function ask(question, find) {
    const { id, about, why } = question;
    const finding = await Promise.resolve()
        .then(find)
        .catch((error) => untold(question, error));
    const { status, found, mend = question.mend } = finding;
    return { id, about, status, found, why, ...(status === 'pass' ? {} : { mend }) };
}
/** Passes, or fails with what is wrong. */
function unless(wrong, right) {
    return wrong === undefined ? { status: 'pass', found: right } : { status: 'fail', found: wrong };
}
function untold({ what, permission }, error) {
    if (!(error instanceof client/* GithubError */.E1))
        throw error;
    const may = [401, 403, 404].includes(error.status) && !/rate limit/i.test(error.message);
    return {
        status: 'unknown',
        found: `${what} is not known: ${error.message}`,
        mend: may ? `To see it, give the token the permission ${permission}.` : 'Ask again later.',
    };
}

;// CONCATENATED MODULE: ./build/src/pipeline/doctor/actions.js



const PLACE = 'Settings → Actions → General';
/** What is asked of them, apart from forks: those of public repositories have a setting of their own. */
const QUESTIONS = {
    pinned: {
        id: 'actions-pinned',
        what: 'whether actions must be pinned by commit',
        why: 'A tag of an action that is moved runs other code with the identity of the apply.',
        tick: 'Actions permissions: tick "Require actions to be pinned to a full-length commit SHA".',
    },
    token: {
        id: 'actions-token',
        what: 'what tokens of jobs may by default',
        why: 'A workflow that names no permissions could otherwise write to everything.',
        tick: 'Workflow permissions: "Read repository contents and packages permissions".',
    },
    approve: {
        id: 'actions-approve',
        what: 'whether workflows may approve pull requests',
        why: 'A workflow of a branch could otherwise approve its own pull request.',
        tick: 'Workflow permissions: untick "Allow GitHub Actions to create and approve pull requests".',
    },
    forks: {
        id: 'actions-forks',
        what: 'which workflows from forks run',
        why: 'Anybody may open a pull request from a fork, with a workflow of their own.',
    },
};
const FORKS = {
    public: 'Approval for running fork pull request workflows from contributors: "Require approval for all external contributors".',
    private: 'Fork pull request workflows: send no write tokens and no secrets, and require approval.',
};
/** Whether what workflows may by default is as little as the protocol needs. */
async function checkActions({ github, facts }) {
    const answer = ({ tick, ...asked }, find) => ask({ ...asked, about: 'Actions', mend: `${PLACE} → ${tick}`, permission: 'administration: read' }, find);
    const forksTick = facts.visibility === 'public' ? FORKS.public : FORKS.private;
    const [policy, token] = [readActionsPolicy(github), readTokenPolicy(github)];
    return Promise.all([
        answer(QUESTIONS.pinned, async () => pinned(await policy)),
        answer(QUESTIONS.token, async () => unless((await token).writes ? 'tokens of jobs may write unless a workflow says otherwise' : undefined, 'tokens of jobs only read unless a workflow says otherwise')),
        answer(QUESTIONS.approve, async () => unless((await token).approves ? 'workflows may approve pull requests' : undefined, 'workflows may not approve pull requests')),
        answer({ ...QUESTIONS.forks, tick: forksTick }, async () => forks(await readForkPolicy(github, facts.visibility))),
    ]);
}
function pinned({ enabled, pinned: required, }) {
    if (!enabled)
        return { status: 'fail', found: 'they are switched off', mend: `${PLACE} → Actions permissions.` };
    if (required === undefined)
        return {
            status: 'unknown',
            found: 'GitHub does not say whether actions must be pinned by commit',
            mend: 'Pin every action by commit, and let zizmor check it.',
        };
    return unless(required ? undefined : 'actions need not be pinned by commit', 'actions must be pinned by commit');
}
function forks(policy) {
    if (policy.kind === 'public') {
        const weak = policy.approval === 'first_time_contributors_new_to_github';
        const whom = policy.approval.replaceAll('_', ' ');
        return unless(weak ? `workflows from forks wait for approval only of ${whom}` : undefined, `workflows from forks of ${whom} wait for approval`);
    }
    if (!policy.runs)
        return { status: 'pass', found: 'workflows from forks do not run' };
    const wrong = [
        ...(policy.writes ? ['get tokens that may write'] : []),
        ...(policy.secrets ? ['get secrets'] : []),
        ...(policy.approval ? [] : ['need no approval']),
    ];
    return unless(wrong.length === 0 ? undefined : `workflows from forks ${wrong.join(', ')}`, 'workflows from forks wait for approval, and get neither secrets nor tokens that may write');
}
/** Whether the subjects of tokens are those that the trust of the manifest names; empty where it has no identity. */
async function checkSubjects(patient, deployments) {
    const reading = readSubjectRule(patient.github);
    // It is awaited by the checks, each of which tells its failure.
    await reading.catch(() => undefined);
    const checks = await Promise.all(deployments
        .filter(({ spec }) => spec.identity !== undefined)
        .map((deployment) => ask({
        id: 'oidc-subject',
        about: 'OIDC',
        what: 'what the subject is made of',
        why: 'Clouds compare the subject of a token letter by letter: another form is refused, or trusted by mistake.',
        mend: `gh api -X PUT repos/${patient.where.repository}/actions/oidc/customization/sub -F use_default=true`,
        permission: 'actions: read',
    }, async () => subject(patient, await reading, deployment))));
    return [...new Map(checks.map((check) => [JSON.stringify(check), check])).values()];
}
function subject({ facts, server }, rule, { spec }) {
    if (rule.keys.length > 0)
        return { status: 'fail', found: `it is made of ${rule.keys.join(', ')}, which no generated trust names` };
    if (!rule.byDefault)
        return { status: 'unknown', found: 'the template of the organisation decides, if it has one' };
    const { ownerId, repositoryId } = spec.identity?.github ?? {};
    const ids = `ownerId: "${facts.owner.id}", repositoryId: "${facts.id}"`;
    const mend = `Write spec.identity.github: { ${ids} }, then \`synthinfra trust generate\`, and apply what it writes.`;
    if (ownerId !== undefined && repositoryId !== undefined)
        return ownerId === facts.owner.id && repositoryId === facts.id
            ? { status: 'pass', found: 'GitHub’s default, and the manifest has the right ids' }
            : { status: 'fail', found: 'the manifest has ids of another owner or repository', mend };
    if (server || rule.immutable === false)
        return { status: 'pass', found: 'GitHub’s default, with names and no ids' };
    return rule.immutable === undefined
        ? {
            status: 'unknown',
            found: 'GitHub does not say whether ids are in it, and the manifest has none',
            mend,
        }
        : { status: 'fail', found: 'ids of owner and repository are in it, and the manifest has none', mend };
}

;// CONCATENATED MODULE: ./build/src/github/rulesets.js


/**
 * Reads what guards a branch: rulesets, also those of the organisation, and the older branch protection. Both hold at
 * once.
 * @see https://docs.github.com/rest/repos/rules#get-rules-for-a-branch (permission: metadata: read)
 * @see https://docs.github.com/rest/branches/branch-protection#get-branch-protection (permission: administration: read)
 */
async function readGuards(github, branch) {
    const parts = await Promise.allSettled([rulesets(github, branch), protection(github, branch)]);
    const unread = [];
    let offered = true;
    for (const part of parts) {
        if (part.status === 'fulfilled')
            continue;
        const error = part.reason;
        if (!(error instanceof client/* GithubError */.E1))
            throw error;
        // https://docs.github.com/get-started/learning-about-github/githubs-plans: private ones of a free plan have none.
        if (error.status === 403 && /Upgrade to GitHub/.test(error.message))
            offered = false;
        else
            unread.push(error);
    }
    const demands = parts.flatMap((part) => (part.status === 'fulfilled' ? part.value : []));
    return { demands, unread, offered };
}
async function rulesets(github, branch) {
    const rules = await github.list('GET /repos/{owner}/{repo}/rules/branches/{branch}', { branch });
    const ids = [...new Set(rules.map(({ ruleset_id }) => ruleset_id))];
    return Promise.all(ids.map(async (id) => ({
        ...demandsOf(rules.filter(({ ruleset_id }) => ruleset_id === id)),
        ...(await headOf(github, id)),
    })));
}
function demandsOf(rules) {
    const has = (type) => rules.find((rule) => rule.type === type);
    const review = has('pull_request');
    const parameters = review?.parameters;
    return {
        pullRequest: review !== undefined,
        approvals: parameters?.required_approving_review_count ?? 0,
        dismissStale: parameters?.dismiss_stale_reviews_on_push === true,
        codeOwners: parameters?.require_code_owner_review === true,
        lastPush: parameters?.require_last_push_approval === true,
        noForcePush: has('non_fast_forward') !== undefined,
        checks: (has('required_status_checks')?.parameters?.required_status_checks ?? []).map(({ context }) => context),
    };
}
/**
 * Name of a ruleset, and who may bypass it: GitHub tells that only to those who may edit it.
 * @see https://docs.github.com/rest/repos/rules#get-a-repository-ruleset
 */
async function headOf(github, id) {
    if (id === undefined)
        return { from: 'a ruleset' };
    try {
        const found = await github.read('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ruleset_id: id });
        const { name, bypass_actors: actors } = having(found, { name: 'string' });
        const from = `ruleset ${JSON.stringify(name)}`;
        return actors === undefined ? { from } : { from, bypass: actors.map(nameOf) };
    }
    catch (error) {
        // That it demands something is known all the same.
        if (error instanceof client/* GithubError */.E1)
            return { from: `ruleset ${id}` };
        throw error;
    }
}
/** https://registry.terraform.io/providers/integrations/github/latest/docs/resources/repository_ruleset#actor_id-1 */
const ROLES = { 2: 'maintainers', 4: 'writers', 5: 'repository admins' };
function nameOf({ actor_type: type, actor_id: id, bypass_mode: mode }) {
    const who = type === 'OrganizationAdmin'
        ? 'admins of the organisation'
        : type === 'DeployKey'
            ? 'deploy keys'
            : ((type === 'RepositoryRole' ? ROLES[id ?? 0] : undefined) ?? `${type} ${id}`);
    return mode === 'pull_request' ? `${who} (in pull requests)` : who;
}
async function protection(github, branch) {
    const found = await github
        .read('GET /repos/{owner}/{repo}/branches/{branch}/protection', { branch })
        .catch((error) => {
        // Without the permission the answer is "Not Found", which says nothing.
        if (error instanceof client/* GithubError */.E1 && error.status === 404 && /Branch not protected/.test(error.message))
            return undefined;
        throw error;
    });
    if (found === undefined)
        return [];
    // GitHub always tells of these two.
    having(found, { enforce_admins: 'object', allow_force_pushes: 'object' });
    const review = found.required_pull_request_reviews;
    const { users = [], teams = [], apps = [] } = review?.bypass_pull_request_allowances ?? {};
    const admins = found.enforce_admins?.enabled === true ? [] : ['repository admins'];
    const named = [
        ...users.map(({ login }) => login),
        ...[...teams, ...apps].map(({ slug }) => slug ?? 'an App'),
    ];
    return [
        {
            from: 'branch protection',
            pullRequest: review !== undefined,
            approvals: review?.required_approving_review_count ?? 0,
            dismissStale: review?.dismiss_stale_reviews === true,
            codeOwners: review?.require_code_owner_reviews === true,
            lastPush: review?.require_last_push_approval === true,
            noForcePush: found.allow_force_pushes?.enabled !== true,
            checks: found.required_status_checks?.contexts ?? [],
            bypass: [...admins, ...named],
        },
    ];
}

// EXTERNAL MODULE: ./build/src/github/environments.js
var environments = __webpack_require__(79475);
// EXTERNAL MODULE: ./build/src/pipeline/acting/branch-rule.js
var branch_rule = __webpack_require__(27048);
;// CONCATENATED MODULE: ./build/src/pipeline/doctor/environments.js




/** GitHub answers both in the same way. */
const MISSING = 'it does not exist, or this token may not see it';
/** The branch that alone may apply. */
function trustedBranch({ spec }) {
    return spec.identity?.github?.defaultBranch ?? 'main';
}
/** Whether the three environments of a deployment are as its plan, its confirmation and its apply need them. */
async function checkEnvironments(patient, deployment) {
    const { environment } = deployment;
    const branch = trustedBranch(deployment);
    const question = {
        id: 'environment-branch',
        why: 'Any branch that may name it gets the token that the apply role trusts.',
    };
    return [
        ...(await Promise.all([
            limited(patient, { ...question, environment, branch }),
            planned(patient, `${environment}-plan`),
        ])),
        ...(await confirmed(patient, `${environment}-confirm`, branch)),
    ];
}
function limited({ where }, { environment, ...question }) {
    const { branch } = question;
    const asked = {
        ...question,
        about: environment,
        what: 'which branches may use it',
        mend: `${(0,branch_rule/* limitIt */.d0)({ repository: where.repository, environment, branch })} Make it first where there is none.`,
        permission: 'actions: read',
    };
    return ask(asked, async () => unless((0,environments/* notLimitedTo */.V)(branch, await (0,environments/* branchRule */.t)(where, environment)), `limited to the branch ${branch}`));
}
function planned({ github }, environment) {
    const question = {
        id: 'environment-plan',
        about: environment,
        what: 'whether it exists',
        why: 'Plans have an identity of their own that only reads: its trust names this environment.',
        mend: `Settings → Environments → New environment: ${environment}.`,
        permission: 'actions: read',
    };
    return ask(question, async () => {
        const found = await readReviewers(github, environment);
        if (found === undefined)
            return { status: 'fail', found: MISSING };
        const who = found.names.length === 0
            ? 'whoever may push a branch may plan, and so read the state'
            : `plans wait for ${found.names.join(' or ')}`;
        return { status: 'pass', found: `it exists: ${who}` };
    });
}
async function confirmed(patient, environment, branch) {
    const place = `Settings → Environments → ${environment}`;
    const question = (id, what, why, mend) => ({
        id,
        about: environment,
        what,
        why,
        mend: `${place}: ${mend}`,
        permission: 'actions: read',
    });
    const reading = readReviewers(patient.github, environment);
    const checks = [
        await ask(question('confirm-reviewers', 'who reviews it', 'What differs from what was reviewed is applied only when a person agrees.', 'tick "Required reviewers" and name them. Make the environment first where there is none.'), async () => {
            const names = (await reading)?.names ?? [];
            if (names.length > 0)
                return { status: 'pass', found: `waits for ${names.join(' or ')}` };
            const what = (await reading) === undefined ? MISSING : 'it has no required reviewers';
            return withoutReviewers(patient, what);
        }),
    ];
    const reviewers = await reading.catch(() => undefined);
    if (reviewers === undefined || reviewers.names.length === 0)
        return checks;
    const { preventSelfReview, adminsBypass } = reviewers;
    const selfReview = question('confirm-self-review', 'who may approve it', 'Who starts an apply could otherwise agree to it alone.', 'tick "Prevent self-review".');
    const admins = question('confirm-bypass', 'who may bypass it', 'An administrator could otherwise let a job through without a review.', 'untick "Allow administrators to bypass configured protection rules".');
    const limit = {
        id: 'confirm-branch',
        why: 'A workflow of a branch could otherwise ask the same people to agree to something else.',
    };
    return [
        ...checks,
        await limited(patient, { ...limit, environment, branch }),
        await ask(selfReview, () => unless(preventSelfReview ? undefined : 'who starts it may approve it', 'nobody approves their own')),
        await ask(admins, () => adminsBypass === undefined
            ? { status: 'unknown', found: 'GitHub does not say whether administrators may bypass it' }
            : unless(adminsBypass ? 'administrators may bypass it' : undefined, 'administrators may not bypass it')),
    ];
}
/**
 * What having no reviewers means: not every plan offers them.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/deployments-and-environments
 */
async function withoutReviewers({ github, facts, server }, what) {
    // Internal repositories exist in enterprises alone.
    if (server || facts.visibility !== 'private')
        return { status: 'fail', found: what };
    const plan = await readPlan(github, facts.owner).catch(() => undefined);
    if (plan === undefined)
        return {
            status: 'unknown',
            found: `${what}; the plan of ${facts.owner.login} is not known, and private repositories have reviewers with Enterprise alone`,
            mend: `With Enterprise, add required reviewers. With Team or Pro, a comment "/synthinfra apply <digest>" confirms instead. With Free, nothing does. ${facts.owner.organization ? 'A token of an owner of the organisation' : `A token of ${facts.owner.login}`} may see the plan.`,
        };
    if (/^(enterprise|business_plus)$/.test(plan))
        return { status: 'fail', found: what };
    if (plan === 'free')
        return {
            status: 'fail',
            found: `${what}: private repositories of the plan Free have no environments, and nothing can confirm in their place, so every apply that was reviewed is refused`,
            mend: 'Make the repository public, or take Team or Pro (a comment confirms) or Enterprise (reviewers confirm).',
        };
    return {
        status: 'pass',
        found: `${what}, and the plan ${plan} offers none to private repositories: a comment "/synthinfra apply <digest>" confirms instead`,
    };
}

;// CONCATENATED MODULE: ./build/src/pipeline/doctor/branch.js



const PULL_REQUEST = 'Require a pull request before merging';
const DEMANDS = [
    {
        id: 'branch-pull-request',
        why: 'A direct push is seen by nobody before it is on the branch that applies.',
        tick: `"${PULL_REQUEST}"`,
        right: 'changes come by pull requests',
        wrong: 'anyone who may write may push to it directly',
        holds: ({ pullRequest }) => pullRequest,
    },
    {
        id: 'branch-approvals',
        why: 'Merging is what lets a change be applied, so it takes two people.',
        tick: `${PULL_REQUEST} → "Required approvals": 1 or more`,
        right: 'somebody must approve',
        wrong: 'a pull request needs nobody’s approval',
        holds: ({ approvals }) => approvals >= 1,
    },
    {
        id: 'branch-stale-approvals',
        why: 'What is pushed after an approval was approved by nobody.',
        tick: `${PULL_REQUEST} → "Dismiss stale pull request approvals when new commits are pushed"`,
        right: 'a push takes approvals away',
        wrong: 'an approval still counts after another push',
        holds: ({ dismissStale }) => dismissStale,
    },
    {
        id: 'branch-code-owners',
        why: 'Otherwise anybody who may write can approve a change of workflows, policies and identities.',
        tick: `${PULL_REQUEST} → "Require review from Code Owners"`,
        right: 'code owners must approve',
        wrong: 'code owners need not approve',
        holds: ({ codeOwners }) => codeOwners,
    },
    {
        id: 'branch-last-push',
        why: 'Somebody could push to another’s pull request and approve it themselves.',
        tick: `${PULL_REQUEST} → "Require approval of the most recent reviewable push"`,
        right: 'somebody else than the last pusher must approve',
        wrong: 'the last pusher may approve',
        holds: ({ lastPush }) => lastPush,
    },
    {
        id: 'branch-force-push',
        why: 'A rewritten branch no longer descends from what was applied, and hides what was.',
        tick: '"Block force pushes"',
        right: 'nobody may force-push',
        wrong: 'it may be force-pushed',
        holds: ({ noForcePush }) => noForcePush,
    },
];
/** Whether the branch that applies lets in only what people have reviewed. */
async function checkBranch({ github, facts }, deployments) {
    const branch = facts.defaultBranch;
    const guards = await readGuards(github, branch);
    const question = { about: branch, permission: 'administration: read' };
    const place = `Settings → Rules → Rulesets → a ruleset for ${branch}`;
    const demanded = DEMANDS.map(({ id, why, tick, right, wrong, holds }) => ask({ ...question, id, what: `whether ${right}`, why, mend: `${place}: ${tick}.` }, () => judge(guards, holds, right, wrong)));
    const check = {
        ...question,
        id: 'branch-check',
        what: 'which checks must pass',
        why: 'A change whose plan failed or is blocked could otherwise be merged.',
        mend: `${place}: "Require status checks to pass" → plan / Verdict.`,
    };
    const bypass = {
        ...question,
        id: 'branch-bypass',
        what: 'who may bypass its rules',
        why: 'Rules hold only for those who may not bypass them.',
        mend: `${place}: empty the "Bypass list"; in older branch protection, tick "Do not allow bypassing the above settings".`,
        permission: 'administration: write (GitHub tells it only to those who may edit the ruleset)',
    };
    return [
        ...(await Promise.all(trusted(branch, deployments))),
        ...(await Promise.all([
            ...demanded,
            ask(check, () => requiredCheck(guards)),
            ask(bypass, () => bypassed(guards)),
        ])),
    ];
}
function trusted(branch, deployments) {
    const question = {
        id: 'default-branch',
        about: branch,
        what: 'whether it is the one that applies',
        why: 'Environments are limited to the branch that the manifest names, and workflows of the default branch apply.',
        mend: `Write spec.identity.github.defaultBranch: ${branch}.`,
        permission: 'metadata: read',
    };
    return [...new Set(deployments.map(trustedBranch))].map((named) => ask(question, () => unless(named === branch ? undefined : `the default branch is ${branch}, and the manifest says ${named}`, 'the default branch, as in the manifest')));
}
function judge(guards, holds, right, wrong) {
    const by = guards.demands.filter(holds).map(({ from }) => from);
    if (by.length > 0)
        return { status: 'pass', found: `${right} (${by.join(', ')})` };
    if (!guards.offered)
        return {
            status: 'fail',
            found: `${wrong}: private repositories of this plan have no rules for branches`,
            mend: 'Make the repository public, or take a plan that has them: Pro, Team, Enterprise.',
        };
    // More may be demanded than could be read.
    const [unread] = guards.unread;
    if (unread !== undefined)
        throw unread;
    return { status: 'fail', found: wrong };
}
/** Jobs and statuses of our workflows: which check it is that plans is known by its name alone. */
const OURS = /synthinfra|(^|\/ )Verdict$/i;
function requiredCheck(guards) {
    const checks = [...new Set(guards.demands.flatMap((demands) => demands.checks))];
    const ours = checks.filter((name) => OURS.test(name));
    if (checks.length === 0 || ours.length > 0)
        return judge(guards, (demands) => demands.checks.length > 0, `must pass: ${ours.join(', ')}`, 'no check must pass');
    return {
        status: 'unknown',
        found: `must pass: ${checks.join(', ')}; whether one of them is the plan’s is not known`,
        mend: 'See that the job Verdict of the plan workflow is among them.',
    };
}
function bypassed(guards) {
    const reviewed = guards.demands.filter(({ pullRequest, approvals }) => pullRequest && approvals > 0);
    if (reviewed.some(({ bypass }) => bypass?.length === 0))
        return { status: 'pass', found: 'nobody may bypass its rules' };
    if (reviewed.length === 0)
        return judge(guards, () => false, '', 'there is no rule to obey: nobody must approve');
    const untold = reviewed.filter(({ bypass }) => bypass === undefined).map(({ from }) => from);
    if (untold.length > 0)
        return {
            status: 'unknown',
            found: `GitHub does not tell who may bypass ${untold.join(', ')}`,
            mend: 'Ask with a token of somebody who may edit the ruleset (administration: write), or look there.',
        };
    const who = [...new Set(reviewed.flatMap(({ bypass = [] }) => bypass))];
    return { status: 'fail', found: `may be bypassed by ${who.join(', ')}` };
}

// EXTERNAL MODULE: ./build/src/github/codeowners.js
var codeowners = __webpack_require__(36184);
// EXTERNAL MODULE: ./build/src/github/contents.js
var contents = __webpack_require__(25127);
;// CONCATENATED MODULE: ./build/src/pipeline/doctor/owners.js




/**
 * Whether somebody owns what decides over applies: the manifest with its policies, gate and identity, the workflows,
 * and the file of owners itself, as the default branch names them.
 * @param manifest path from the root of the repository
 */
async function checkOwners(patient, manifest) {
    const { github, where, facts } = patient;
    const branch = facts.defaultBranch;
    let file = '.github/CODEOWNERS';
    const reading = (0,codeowners/* readCodeowners */.oZ)(async (path) => {
        const bytes = await (0,contents/* readFileOfBranch */.m)(where, path, branch);
        if (bytes !== undefined)
            file = path;
        return bytes;
    });
    // It is awaited by the checks, each of which tells its failure.
    await reading.catch(() => undefined);
    const owned = (id, path, pattern, why) => ask({
        id,
        about: pattern,
        what: 'who owns it',
        why,
        mend: `Add to ${file} of ${branch}, as its last lines: /${pattern} @owner.`,
        permission: 'contents: read',
    }, async () => {
        const owners = (0,codeowners/* ownersOf */.K2)((await reading).rules, path);
        return unless(owners.length === 0 ? `nobody owns it on ${branch}` : undefined, `owned by ${owners.join(' ')}`);
    });
    return Promise.all([
        owned('owners-manifest', manifest, manifest, 'It holds the policies, the gate, the waivers and the identities.'),
        // A name that no pattern of a single file covers.
        owned('owners-workflows', '.github/workflows/of-any-name.yml', '.github/', 'Workflows of the default branch apply, with its identity.'),
        owned('owners-owners', file, file, 'Who may change the owners needs no owner’s approval.'),
        ask({
            id: 'owners-valid',
            about: file,
            what: 'whether every line of it counts',
            why: 'GitHub skips a line with a mistake in it, and what it stands for has no owner then.',
            mend: `Mend the line in ${file}. An owner must be able to write to the repository.`,
            permission: 'contents: read',
        }, async () => {
            const errors = await codeownersErrors(github, branch);
            const { problems } = await reading;
            if (errors === undefined)
                return { status: 'fail', found: `there is no such file on ${branch}` };
            const wrong = [...new Set([...errors, ...problems])];
            return unless(wrong.length === 0 ? undefined : wrong.join('; '), 'every line of it counts');
        }),
    ]);
}

;// CONCATENATED MODULE: ./build/src/pipeline/doctor/text.js

function countsOf(checks) {
    const of = (status) => checks.filter((check) => check.status === status).length;
    return { pass: of('pass'), fail: of('fail'), unknown: of('unknown') };
}
/** `12 pass, 2 fail, 1 not known` */
function countsText({ pass, fail, unknown }) {
    return [
        ...(pass > 0 ? [`${pass} ${pass === 1 ? 'passes' : 'pass'}`] : []),
        ...(fail > 0 ? [`${fail} ${fail === 1 ? 'fails' : 'fail'}`] : []),
        ...(unknown > 0 ? [`${unknown} not known`] : []),
    ].join(', ');
}
/** Every check on a line; beneath what does not pass, why it matters and where to mend it. */
function checksText(head, checks, colour) {
    const tone = (0,style/* paint */.nI)(colour);
    const column = Math.max(0, ...checks.map(({ about }) => (0,style/* displayWidth */.F1)((0,style/* visible */.RK)(about))));
    const counts = countsOf(checks);
    const last = [
        `${countsText(counts)}.`,
        ...(counts.unknown > 0 ? ['What is not known was not checked.'] : []),
    ];
    const lines = checks.flatMap((check) => checkLines(check, column, tone));
    return [` ${(0,style/* visible */.RK)(head)}`, '', ...lines, '', ` ${tone.bold(last.join(' '))}`].join('\n');
}
function checkLines({ status, about, found, why, mend }, column, tone) {
    const mark = { pass: tone.green('✔'), fail: tone.red('✖'), unknown: tone.yellow('?') }[status];
    const head = ` ${mark} ${(0,style/* padEnd */.f)((0,style/* visible */.RK)(about), column)}   ${(0,style/* visible */.RK)(found)}`;
    if (mend === undefined)
        return [head];
    const indent = ' '.repeat(column + 6);
    return [head, `${indent}${tone.dim(why)}`, `${indent}${(0,style/* visible */.RK)(mend)}`];
}

// EXTERNAL MODULE: ./build/src/pipeline/load.js
var load = __webpack_require__(78726);
// EXTERNAL MODULE: ./build/src/pipeline/steps.js
var steps = __webpack_require__(89999);
// EXTERNAL MODULE: ./build/src/pipeline/trust/check.js
var check = __webpack_require__(8525);
;// CONCATENATED MODULE: ./build/src/pipeline/doctor.js














/** Asks GitHub, by reads alone, for every setting of the repository that the protocol relies on. */
const doctor = async (context) => {
    const deployments = await deploymentsOf(context);
    const patient = await patientOf(context, repositoryOfAll(context, deployments));
    const { facts, where } = patient;
    const checks = await (0,steps/* inStep */.qg)(context.platform, 'doctor', async (step) => {
        const found = [];
        // One after the other: GitHub limits how much may be asked at once.
        for (const deployment of deployments) {
            step.update(`the environments of ${deployment.environment}`);
            found.push(...(await checkEnvironments(patient, deployment)));
        }
        step.update(`the branch ${facts.defaultBranch} and its owners`);
        found.push(...(await checkBranch(patient, deployments)));
        found.push(...(await checkOwners(patient, await (0,base_deployment/* pathInRepository */.zB)(context))));
        step.update('what workflows may');
        found.push(...(await checkActions(patient)), ...(await checkSubjects(patient, deployments)));
        const counts = countsOf(found);
        const text = `${(0,style/* plural */.LS)(found.length, 'setting')} of ${where.repository}: ${countsText(counts)}`;
        if (counts.fail > 0)
            step.fail(text);
        else
            step.done(text);
        return found;
    });
    return outcomeOf(patient, deployments, checks);
};
function outcomeOf({ facts, where }, deployments, checks) {
    const { pass: passed, fail: failed, unknown } = countsOf(checks);
    const { visibility, defaultBranch } = facts;
    const head = `${where.repository} · ${visibility} · default branch ${defaultBranch}`;
    return {
        exitCode: failed > 0 ? 2 : 0,
        json: {
            schemaVersion: 1,
            repository: where.repository,
            visibility,
            defaultBranch,
            environments: deployments.map(({ environment }) => environment),
            passed,
            failed,
            unknown,
            checks: checks,
        },
        text: (colour) => checksText(head, checks, colour),
        outputs: {},
    };
}
/** The environments that were asked for, else all. @throws UserError with every problem of the manifest. */
async function deploymentsOf(context) {
    const { options, platform } = context;
    const manifest = await (0,load/* readManifest */.WI)(context, options.file);
    const names = options.env === undefined ? (0,resolve/* environmentNames */.iF)(manifest) : [options.env];
    const resolved = names.map((environment) => (0,resolve/* resolveDeployment */.MT)(manifest, { env: platform.env, environment, imagesMayCome: true }));
    const problems = resolved.flatMap((one) => ('problems' in one ? one.problems : []));
    if (problems.length > 0)
        throw new problem/* UserError */.y(problems);
    return resolved.flatMap((one) => ('problems' in one ? [] : [one.deployment]));
}
function repositoryOfAll({ platform }, deployments) {
    const names = [...new Set(deployments.map((one) => (0,check.repositoryOf)(one, platform.env['GITHUB_REPOSITORY'])))];
    const [name, ...others] = names;
    if (name !== undefined && others.length === 0)
        return name;
    throw (0,problem/* userError */.I)(`The environments are of several repositories: ${names.join(', ')}.`, 'Ask for one at a time: --env NAME.');
}
/** @throws UserError when there is no token, or the repository cannot be seen. */
async function patientOf({ platform }, repository) {
    const { githubToken: token, env } = platform;
    if (token === undefined)
        throw (0,problem/* userError */.I)('The settings cannot be asked for without a token.', 'Set GH_TOKEN to a token of an administrator that may read: administration, actions, contents, metadata.', 3);
    const where = (0,client/* repositoryOn */.YD)(env, repository, token);
    const github = (0,client/* connect */.Ng)(where);
    const facts = await readRepository(github).catch((cause) => {
        throw (0,problem/* userError */.I)(`${repository} cannot be read: ${cause.message}`, 'Look at GH_TOKEN.', 3, { cause });
    });
    if (facts === undefined)
        throw (0,problem/* userError */.I)(`${repository} does not exist, or the token may not see it.`, 'Look at spec.identity.github.repository, and give the token metadata: read.', 3);
    // https://docs.github.com/enterprise-server/rest/using-the-rest-api/getting-started-with-the-rest-api
    return { github, where, facts, server: /\/api\/v3\/?$/.test(where.apiUrl ?? '') };
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
