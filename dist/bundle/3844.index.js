export const id = 3844;
export const ids = [3844];
export const modules = {

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

/***/ 23844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trustLint: () => (/* binding */ trustLint)
});

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/github.js
/** The issuer of github.com; an enterprise may have `/<slug>` appended. */
const ISSUER = 'https://token.actions.githubusercontent.com';
/** https://docs.github.com/actions/reference/security/oidc: github.com, data residency, Enterprise Server. */
const ISSUERS = [
    /^https:\/\/token\.actions\.githubusercontent\.com(\/[A-Za-z0-9-]+)?$/,
    /^https:\/\/token\.actions\.[a-z0-9-]+\.ghe\.com(\/[A-Za-z0-9-]+)?$/,
    /^https:\/\/[a-z0-9.-]+(:\d+)?\/_services\/token$/,
];
/** Exactly the `iss` of a token that GitHub can mint. */
function isIssuer(text) {
    return text !== 'https://vstoken.actions.githubusercontent.com' && ISSUERS.some((form) => form.test(text));
}
/** Meant to be GitHub, rightly spelled or not. */
function looksLikeIssuer(text) {
    return /github|\.ghe\.com|_services\/token|token\.actions/i.test(text);
}
/** True for an issuer that every account of github.com shares: a trust in it alone lets everybody in. */
function isShared(issuer) {
    return issuer === undefined || issuer.replace(/\/$/, '') === ISSUER;
}
/** Claims that tell one owner, repository or workflow from all others. */
const IDENTIFYING = [
    'sub',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'job_workflow_ref',
    'workflow_ref',
    'enterprise',
    'enterprise_id',
];
/** All claims: https://docs.github.com/actions/reference/security/oidc */
const CLAIMS = [
    ...IDENTIFYING,
    'iss',
    'aud',
    'exp',
    'iat',
    'nbf',
    'jti',
    'actor',
    'actor_id',
    'base_ref',
    'check_run_id',
    'environment',
    'environment_node_id',
    'event_name',
    'head_ref',
    'job_workflow_sha',
    'ref',
    'ref_protected',
    'ref_type',
    'repository_visibility',
    'run_attempt',
    'run_id',
    'run_number',
    'runner_environment',
    'sha',
    'workflow',
    'workflow_sha',
];
/** True when a way asks for an owner, repository or workflow with a test that a strange token can fail. */
function identifies(way) {
    return way.some((test) => IDENTIFYING.includes(test.claim) && !test.negated && !test.optional && test.values.some(narrows));
}
function narrows({ text }) {
    return !/^[*?]*$/.test(text);
}
const LOOKS = /(^|[^a-z])(plan|planner|read|reader|readonly|ro|view|viewer|drift)([^a-z]|$)/i;
const CHANGES = /(^|[^a-z])(apply|applier|deploy|deployer|deployment|prod|production|release|publish|write|writer|readwrite|admin|administrator|power|owner|editor|rw)([^a-z]|$)/i;
/** Whether the names of roles, policies and files say that something is to look or to change. */
function purposeOf(...names) {
    for (const name of names) {
        const words = name?.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2') ?? '';
        // `prod-plan` looks at production; `prod` alone changes it.
        if (LOOKS.test(words) && !/read-?_?write/i.test(words))
            return 'plan';
        if (CHANGES.test(words))
            return 'apply';
    }
    return undefined;
}
/** The tests of a trust on one claim, each once. */
function testsOn(trust, ...claims) {
    return [...new Set(trust.ways.flat())].filter(({ claim }) => claims.includes(claim));
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/examples.js

const HOST = ISSUER.replace('https://', '');
function example(name, file, text, { facts, ...options }) {
    return { name, file: options.file ?? file, text, ...(facts === undefined ? {} : { facts }) };
}
function json(name, file, value, options) {
    return example(name, file, `${JSON.stringify(value, null, 2)}\n`, options);
}
/** A role's trust policy. Condition keys are claims: the host is put before them. */
function role(name, condition, options = {}) {
    return json(name, 'trust.json', rolePolicy(condition, options), options);
}
/** The same, as a JSON value. */
function rolePolicy(condition, options = {}) {
    const { partition = 'aws', host = HOST, before = [], statement = {} } = options;
    const keyed = Object.entries(condition).map(([operator, tests]) => [
        operator,
        Object.fromEntries(Object.entries(tests).map(([key, value]) => [key.includes(':') ? key : `${host}:${key}`, value])),
    ]);
    return {
        Version: '2012-10-17',
        Statement: [
            ...before,
            {
                Effect: 'Allow',
                Principal: { Federated: `arn:${partition}:iam::123456789012:oidc-provider/${host}` },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: Object.fromEntries(keyed),
                ...statement,
            },
        ],
    };
}
/** A role's trust policy in one subject, or several. */
function subjects(name, operator, sub, options = {}) {
    const aud = { aud: 'sts.amazonaws.com' };
    const rest = operator === 'StringEquals'
        ? { StringEquals: { ...aud, sub } }
        : { StringEquals: aud, [operator]: { sub } };
    return role(name, rest, options);
}
/** A provider of a workload identity pool, as gcloud prints it. */
function pool(name, condition, options = {}) {
    const mapping = { 'google.subject': 'assertion.sub', 'attribute.repository': 'assertion.repository' };
    const provider = {
        name: 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/actions',
        ...(condition === undefined ? {} : { attributeCondition: condition }),
        attributeMapping: options.mapping ?? mapping,
        oidc: {
            issuerUri: options.issuer ?? ISSUER,
            ...(options.audiences === undefined ? {} : { allowedAudiences: options.audiences }),
        },
    };
    return json(name, 'provider.json', provider, options);
}
/** IAM bindings of Google, as gcloud prints them. */
function binding(name, member, options = {}) {
    const base = '://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/github/';
    const [kind = '', ...rest] = member.split(':');
    const bindings = [
        { role: options.role ?? 'roles/iam.workloadIdentityUser', members: [`${kind}${base}${rest.join(':')}`] },
    ];
    return json(name, 'policy.json', { bindings }, options);
}
/** A federated credential of Azure, as az prints it. */
function credential(name, members, options = {}) {
    const usual = {
        name: 'github',
        issuer: ISSUER,
        subject: 'repo:octo/app:environment:prod',
        audiences: ['api://AzureADTokenExchange'],
    };
    return json(name, 'credential.json', { ...usual, ...members }, options);
}
/** A role of Vault's JWT login, as vault prints it. */
function vault(name, data, options = {}) {
    const usual = {
        role_type: 'jwt',
        user_claim: 'repository',
        bound_audiences: ['https://vault.example.com'],
    };
    return json(name, 'role.json', { data: { ...usual, ...data } }, options);
}
/** An API server's authenticator: what stands beside its issuer. */
function cluster(name, rest, options = {}) {
    const text = `apiVersion: apiserver.config.k8s.io/v1
kind: AuthenticationConfiguration
jwt:
- issuer: {url: "${options.issuer ?? ISSUER}", audiences: [${options.audience ?? 'my-cluster'}]}
${rest}`;
    return example(name, 'authentication.yaml', text, options);
}
/** A workflow of GitHub Actions. */
function workflow(name, text, options = {}) {
    return example(name, 'deploy.yml', text, options);
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/rules/oidc001.js


const rule = {
    id: 'OIDC001',
    title: 'A trust names who is trusted',
    severity: 'error',
    describe: 'No condition asks for the subject, or for another claim that only one owner or repository has.',
    why: 'Every repository of GitHub gets tokens of the same issuer, and may ask for any audience (AWS IAM guide, "Create a role for OpenID Connect federation"; checkov CKV_AWS_358).',
    examples: {
        good: [
            subjects('an environment of a repository', 'StringEquals', 'repo:octo/app:environment:prod'),
            subjects('a subject with ids', 'StringEquals', 'repo:octo@583231/app@1296269:environment:prod'),
            role('the id of the repository', {
                StringEquals: { aud: 'sts.amazonaws.com', repository_id: '1296269', environment: 'prod' },
            }),
            role('a Deny for all other subjects', { StringEquals: { aud: 'sts.amazonaws.com' } }, {
                before: [
                    {
                        Effect: 'Deny',
                        Principal: '*',
                        Action: 'sts:AssumeRoleWithWebIdentity',
                        Condition: {
                            StringNotLike: {
                                'token.actions.githubusercontent.com:sub': 'repo:octo/app:ref:refs/heads/main',
                            },
                        },
                    },
                ],
            }),
        ],
        bad: [
            role('only an audience', { StringEquals: { aud: 'sts.amazonaws.com' } }),
            role('only who must not come in', {
                StringEquals: { aud: 'sts.amazonaws.com' },
                StringNotLike: { sub: 'repo:evil/*' },
            }),
            vault('a Vault role that binds only the branch', { bound_claims: { ref: 'refs/heads/main' } }),
            cluster('an API server that asks only for the environment', `  claimValidationRules:
  - {claim: environment, requiredValue: prod}
  claimMappings:
    username: {expression: "'gha:' + claims.sub"}
`),
        ],
    },
    judge: ({ trusts }) => trusts.filter(isAsked).flatMap((trust) => {
        if (!trust.ways.some((way) => !asksWho(way)))
            return [];
        const shared = isShared(trust.issuer?.text);
        const who = shared ? 'every repository of GitHub' : `every repository of ${trust.issuer?.text}`;
        const seen = trust.kind !== 'google-binding' && shared;
        return [
            {
                at: trust.at,
                name: trust.name,
                severity: seen ? 'error' : 'warning',
                message: trust.kind === 'google-binding'
                    ? `${JSON.stringify(trust.member.text.split('/').slice(-2).join('/'))} is for every repository that the pool lets in.`
                    : `no condition asks for the subject, so ${who} is let in.`,
                fix: fixOf(trust),
            },
        ];
    }),
};
/** Google's providers have a rule of their own, and what decides nothing needs no condition. */
function isAsked(trust) {
    return trust.ways.length > 0 && trust.kind !== 'google-provider';
}
/** A test that may be passed without the claim is another rule's. */
function asksWho(way) {
    return way.some(({ claim, negated }) => IDENTIFYING.includes(claim) && !negated);
}
function fixOf(trust) {
    const subject = 'repo:OWNER/REPOSITORY:environment:prod';
    if (trust.kind === 'aws-role')
        return `Add "StringEquals": { "${trust.host}:sub": "${subject}" }.`;
    if (trust.kind === 'vault-role')
        return `Add bound_subject = "${subject}".`;
    if (trust.kind === 'kubernetes-authenticator') {
        return `Add to claimValidationRules: {expression: "claims.sub == '${subject}'", message: wrong subject}.`;
    }
    if (trust.kind === 'azure-credential')
        return `Add claims['sub'] eq '${subject}'.`;
    return 'Bind principalSet://…/attribute.repository_id/ID, or give the provider a condition on assertion.repository_id.';
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/subject.js

const WILD = /[*?]/;
/** The subjects that a test lets in, one for each value; none when it is not understood or forbids them. */
function subjectsOf(test) {
    if (test.claim !== 'sub' || test.negated || test.matching === 'opaque')
        return [];
    // A policy variable is anything at all until AWS fills it in.
    return test.values.filter(({ text }) => !text.includes('${')).map((value) => subjectOf(test, value));
}
function subjectOf(test, value) {
    const text = globOf(test, value.text);
    const pattern = test.matching !== 'exact';
    const base = { value, test, text, pattern };
    const wild = (part) => pattern && WILD.test(part);
    const match = /^repo:([^/:]*)(?:\/([^:]*))?(?::(.*))?$/is.exec(text);
    if (match === null) {
        const start = text.split(':')[0] ?? '';
        return { ...base, reach: wild(start) ? 'anyone' : 'custom' };
    }
    const [, ownerPart = '', repositoryPart, context] = match;
    const [owner = '', ownerId] = ownerPart.split('@');
    const rest = context === undefined ? {} : { context };
    if (wild(owner))
        return { ...base, ...rest, reach: 'anyone' };
    const named = { ...base, ...rest, owner, ...(ownerId === undefined ? {} : { ownerId }) };
    const [repository = '', repositoryId] = repositoryPart?.split('@') ?? [];
    if (repositoryPart === undefined || repository === '') {
        return { ...named, reach: wild(ownerPart) || pattern ? 'owner' : 'repository' };
    }
    if (wild(repository))
        return { ...named, reach: WILD.test(repository[0] ?? '') ? 'owner' : 'siblings' };
    const id = repositoryId === undefined ? {} : { repositoryId };
    return { ...named, repository, ...id, reach: 'repository' };
}
/** Every subject of a trust once, with the tests that must hold beside it. */
function subjectsIn(trust) {
    const all = trust.ways.flatMap((way) => way.flatMap(subjectsOf).map((subject) => ({ subject, way })));
    return [...new Map(all.map((one) => [one.subject.value, one])).values()];
}
/** Whether a way lets in only what has this, however it is told. */
function pins(way, pinned) {
    return way.some((test) => !test.negated &&
        (test.matching === 'opaque' || test.values.length > 0) &&
        test.values.every((value) => pinned(test, value)));
}
/** Whether a way lets in the tokens of named owners only. What is not understood counts as a name. */
function pinsOwner(way) {
    return pins(way, (test, value) => ownerOf(test, value));
}
/** Whether one value of a test names an owner, or what only one owner can have. */
function ownerOf(test, value) {
    if (!IDENTIFYING.includes(test.claim))
        return false;
    if (test.matching === 'opaque' || value.text.includes('${'))
        return true;
    if (test.claim === 'sub')
        return subjectOf(test, value).reach !== 'anyone';
    if (test.matching === 'exact')
        return true;
    const glob = globOf(test, value.text);
    return /repository$|workflow_ref$/.test(test.claim) ? /^[^*?/]+\//.test(glob) : !WILD.test(glob);
}
/** Whether a way lets in named repositories, or workflows of named ones, only. */
function pinsRepository(way) {
    return pins(way, (test, value) => {
        if (!/^(sub|repository|repository_id|job_workflow_ref|workflow_ref)$/.test(test.claim))
            return false;
        if (test.matching === 'opaque' || value.text.includes('${'))
            return true;
        if (test.claim === 'sub')
            return ['repository', 'custom'].includes(subjectOf(test, value).reach);
        if (test.matching === 'exact')
            return true;
        const glob = globOf(test, value.text);
        return /workflow_ref$/.test(test.claim) ? /^[^*?/]+\/[^*?/]+\//.test(glob) : !WILD.test(glob);
    });
}
/** What a test compares with, as a glob. */
function globOf(test, text) {
    if (test.matching === 'prefix')
        return `${text}*`;
    if (test.matching === 'suffix')
        return `*${text}`;
    if (test.matching === 'contains')
        return `*${text}*`;
    if (test.matching === 'regex')
        return globOfRegex(text);
    return text;
}
/**
 * A regular expression roughly as a glob: whatever is not literal becomes `*`. A bare dot, as people write it in
 * names, is taken for a dot.
 */
function globOfRegex(text) {
    // No subject has `repo:` but at its beginning: a colon in a value is written %3A.
    const anchored = /^\^|^repo:/.test(text);
    const ended = /(?<!\\)\$$/.test(text);
    const body = text.slice(text.startsWith('^') ? 1 : 0, ended ? -1 : undefined);
    const parts = body.match(/\\.|\([^()]*\)|\[[^\]]*\]|\{\d+(,\d*)?\}|[\s\S]/g) ?? [];
    let glob = '';
    for (const part of parts) {
        // What repeats also makes the letter before it uncertain.
        if (/^([*+?]|\{.*\})$/.test(part))
            glob = `${glob.slice(0, -1)}*`;
        else if (/^\\[^A-Za-z0-9]$/.test(part))
            glob += part.charAt(1);
        else
            glob += /^[\\([|)]/.test(part) ? '*' : part;
    }
    return `${anchored ? '' : '*'}${glob}${ended ? '' : '*'}`.replaceAll(/\*+/g, '*');
}
/** The same repository's subject with a context: what fixes propose. */
function proposed(subject, context = 'environment:prod') {
    const id = (part) => (part === undefined || WILD.test(part) ? '' : `@${part}`);
    const plain = (part, otherwise) => part === undefined || part === '' || WILD.test(part) ? otherwise : part;
    const owner = `${plain(subject.owner, 'OWNER')}${id(subject.ownerId)}`;
    return `repo:${owner}/${plain(subject.repository, 'REPOSITORY')}${id(subject.repositoryId)}:${context}`;
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/rules/oidc002.js



const oidc002_rule = {
    id: 'OIDC002',
    title: 'A pattern names the owner whole',
    severity: 'error',
    describe: 'A pattern has a wildcard before the owner ends (`*`, `repo:*`, `repo:octo*`, `startsWith("repo:octo")`).',
    why: '`repo:octo*` is the subject of `octo-evil/app` as well, which anybody can make (checkov, gh_repo_regex; AWS IAM guide).',
    examples: {
        good: [
            subjects('a wildcard after the repository', 'StringLike', 'repo:octo/app:ref:refs/heads/release/*', {
                file: 'plan.json',
            }),
            subjects('any id of a named owner', 'StringLike', 'repo:octo@*/app@*:environment:prod'),
            role('any subject of one repository', {
                StringEquals: { aud: 'sts.amazonaws.com', repository_id: '1296269', environment: 'prod' },
                StringLike: { sub: '*' },
            }),
            pool('a prefix that ends with its separator', "assertion.sub.startsWith('repo:octo/app:environment:')"),
        ],
        bad: [
            subjects('anything', 'StringLike', '*'),
            subjects('any repository', 'StringLike', 'repo:*'),
            subjects('owners that begin alike', 'StringLike', 'repo:octo*'),
            subjects('any owner of that repository name', 'StringLike', 'repo:*/app:ref:refs/heads/main'),
            subjects('one good subject and a bad one', 'StringLike', ['repo:octo/app:environment:*-plan', 'repo:oct?/app:*'], {
                file: 'plan.json',
            }),
            pool('a prefix without its slash', "assertion.repository.startsWith('octo')"),
            pool('an end only', "assertion.sub.endsWith(':environment:prod')"),
            binding('everyone of a pool', 'principalSet:*'),
        ],
    },
    judge: ({ trusts }) => trusts.flatMap((trust) => {
        const open = trust.ways.filter((way) => !pinsOwner(way)).flatMap((way) => way.flatMap(openValues));
        const distinct = new Map(open.map((one) => [one.value, one]));
        return [...distinct.values()].map(({ test, value }) => {
            const everyone = trust.kind === 'google-binding' && test.matching === 'glob';
            return {
                at: value.at,
                name: trust.name,
                // Whom the pool lets in is told by its providers, which may be in another file.
                severity: everyone ? 'warning' : 'error',
                message: everyone
                    ? 'the binding is for everyone whom the pool lets in.'
                    : `${test.operator} ${JSON.stringify(value.text)} lets in owners that anybody can make: the name does not end before the wildcard.`,
                fix: everyone
                    ? 'Bind principalSet://…/attribute.repository_id/ID instead.'
                    : `Name the owner and the repository whole, such as ${JSON.stringify(betterOf(test, value))}.`,
            };
        });
    }),
};
function openValues(test) {
    if (!IDENTIFYING.includes(test.claim) || test.negated)
        return [];
    return test.values.filter((value) => !ownerOf(test, value)).map((value) => ({ test, value }));
}
function betterOf(test, value) {
    const subject = subjectsOf(test).find((one) => one.value === value);
    if (subject === undefined)
        return 'OWNER/REPOSITORY';
    const context = /:((?:environment|ref):[^*?]+)$/.exec(value.text)?.[1];
    return proposed(subject, context);
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/rules/oidc003.js



const oidc003_rule = {
    id: 'OIDC003',
    title: 'A trust names the repository whole',
    severity: 'warning',
    describe: 'All repositories of an owner are trusted (`repo:octo/*`), or all whose names begin alike (`repo:octo/app*`).',
    why: 'Whoever may make a repository of that owner gets the role (ActionScope AS007).',
    examples: {
        good: [
            subjects('one repository', 'StringEquals', 'repo:octo/app:environment:prod'),
            subjects('several repositories', 'StringEquals', [
                'repo:octo/app:environment:prod',
                'repo:octo/web:environment:prod',
            ]),
            pool('an owner at the provider, for the bindings name the repositories', "assertion.repository_owner_id == '583231'"),
        ],
        bad: [
            subjects('all repositories of an owner', 'StringLike', 'repo:octo/*'),
            subjects('all of them in one environment', 'StringLike', 'repo:octo/*:environment:prod'),
            subjects('an owner with its id', 'StringLike', 'repo:octo@583231/*'),
            subjects('a repository without its colon', 'StringLike', 'repo:octo/app*'),
            pool('a prefix without its colon', "assertion.sub.startsWith('repo:octo/app')"),
            cluster('only an owner', `  claimValidationRules:
  - {expression: "claims.repository_owner_id == '583231'", message: wrong owner}
  claimMappings:
    username: {expression: "'gha:' + claims.sub"}
`),
        ],
    },
    judge: ({ trusts }) => trusts.flatMap((trust) => {
        const open = trust.ways
            .filter((way) => pinsOwner(way) && !pinsRepository(way))
            .flatMap((way) => way.flatMap((test) => oidc003_openValues(trust, test)));
        return [...new Map(open.map((one) => [one.value, one])).values()].map(({ test, value }) => {
            const subject = subjectsOf(test).find((one) => one.value === value);
            const better = subject === undefined ? undefined : proposed(subject);
            const siblings = subject?.reach === 'siblings';
            const begin = subject?.text.replace(/[*?].*$/, '') ?? '';
            return {
                at: value.at,
                name: trust.name,
                message: siblings
                    ? `${test.operator} ${JSON.stringify(value.text)} lets in every repository that begins so, such as ${begin}-other.`
                    : `${test.claim} ${JSON.stringify(value.text)} lets in every repository of the owner.`,
                fix: siblings
                    ? `End the name with a colon: ${JSON.stringify(`${begin}:${test.matching === 'prefix' ? '' : '*'}`)}, or name the subject whole.`
                    : better === undefined
                        ? 'Ask for repository_id as well, or for the subject whole.'
                        : `Name the repository, such as ${JSON.stringify(better)}.`,
            };
        });
    }),
};
function oidc003_openValues(trust, test) {
    if (!IDENTIFYING.includes(test.claim) || test.negated)
        return [];
    const subjects = subjectsOf(test);
    return test.values
        .filter((value) => {
        if (!ownerOf(test, value))
            return false;
        const reach = subjects.find((subject) => subject.value === value)?.reach;
        // Google's provider is only the first door: the bindings behind it name repositories.
        if (trust.kind === 'google-provider')
            return reach === 'siblings';
        return reach === undefined ? test.matching !== 'opaque' : reach === 'owner' || reach === 'siblings';
    })
        .map((value) => ({ test, value }));
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/rules/oidc004.js



const oidc004_rule = {
    id: 'OIDC004',
    title: 'What changes things names its environment or branch',
    severity: 'warning',
    describe: 'Any branch, or any environment that begins so, is trusted by a role that is not only for plans.',
    why: 'Whoever may push a branch may change its workflow, and a job that names an environment makes it: `environment:prod*` is met by an unprotected `prod2` (GitHub docs, "Using environments").',
    examples: {
        good: [
            subjects('an environment', 'StringEquals', 'repo:octo/app:environment:prod'),
            subjects('any branch for plans', 'StringLike', 'repo:octo/app:*', { file: 'plan-role.json' }),
            subjects('branches of releases', 'StringLike', 'repo:octo/app:ref:refs/heads/release/*'),
            role('any subject with a pinned workflow', {
                StringEquals: {
                    aud: 'sts.amazonaws.com',
                    job_workflow_ref: 'octo/app/.github/workflows/deploy.yml@refs/heads/main',
                },
                StringLike: { sub: 'repo:octo/app:*' },
            }),
            binding('a repository in a binding that only reads', 'principalSet:attribute.repository/octo/app', {
                role: 'roles/viewer',
            }),
        ],
        bad: [
            subjects('any branch', 'StringLike', 'repo:octo/app:*', { file: 'apply-role.json' }),
            subjects('any branch, written out', 'StringLike', 'repo:octo/app:ref:refs/heads/*'),
            subjects('a subject with ids', 'StringLike', 'repo:octo@583231/app@1296269:*'),
            subjects('environments that begin alike', 'StringLike', 'repo:octo/app:environment:prod*'),
            binding('a repository in a binding that changes', 'principalSet:attribute.repository/octo/app', {
                role: 'roles/editor',
            }),
        ],
    },
    judge: ({ trusts }) => trusts
        .filter(({ kind, purpose }) => kind !== 'google-provider' && purpose !== 'plan')
        .flatMap((trust) => [...anySubject(trust), ...noSubject(trust)]),
};
const ANY = /^([*?]+|ref:([*?]+|refs\/([*?]+|heads\/[*?]+)))$/;
const ENVIRONMENT = /^environment:[^:]*[*?]/;
function anySubject(trust) {
    return subjectsIn(trust).flatMap(({ subject, way }) => {
        if (subject.reach !== 'repository' || !subject.pattern || isNarrowed(way))
            return [];
        // A wildcard in the place of the repository's id takes what follows, too.
        const context = subject.context ?? (/[*?]/.test(subject.repositoryId ?? '') ? '*' : '');
        if (purposeOf(context) === 'plan')
            return [];
        const environment = ENVIRONMENT.test(context);
        if (!environment && !ANY.test(context))
            return [];
        const { value } = subject;
        const what = environment
            ? 'every environment whose name fits, also one that a branch makes up'
            : context.startsWith('ref:refs/heads')
                ? 'every branch'
                : 'every branch and pull request';
        return [
            {
                at: value.at,
                name: trust.name,
                message: `${JSON.stringify(value.text)} lets in ${what}.`,
                fix: `Name the environment: ${JSON.stringify(proposed(subject))}.`,
            },
        ];
    });
}
/** A repository alone, in a trust that is said to change things. */
function noSubject(trust) {
    if (trust.purpose !== 'apply')
        return [];
    return trust.ways.flatMap((way) => {
        const repository = way.find(({ claim, negated }) => /^repository(_id)?$/.test(claim) && !negated);
        if (repository === undefined || isNarrowed(way) || way.some(({ claim }) => claim === 'sub'))
            return [];
        return [
            {
                at: repository.at,
                name: trust.name,
                message: 'the repository alone is asked for, so every branch and pull request of it may change things.',
                fix: 'Ask for the environment as well, or bind the subject: repo:OWNER/REPOSITORY:environment:prod.',
            },
        ];
    });
}
function isNarrowed(way) {
    return way.some(({ claim, negated, values }) => ['environment', 'ref', 'job_workflow_ref', 'workflow_ref', 'event_name'].includes(claim) &&
        !negated &&
        values.every(({ text }) => !/^[*?]+$/.test(text)));
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/rules/oidc005.js

const AZURE = {
    public: 'api://AzureADTokenExchange',
    usgovernment: 'api://AzureADTokenExchangeUSGov',
    china: 'api://AzureADTokenExchangeChina',
};
const sub = 'repo:octo/app:environment:prod';
const oidc005_rule = {
    id: 'OIDC005',
    title: 'A trust names its own audience',
    severity: 'error',
    describe: 'The audience is missing, is a pattern, is spelled wrong, or is that of another cloud or partition.',
    why: 'A token for one service must not open another; AWS in China and the clouds of Azure have audiences of their own (README of configure-aws-credentials; @azure/identity GitHubActionsCredential).',
    examples: {
        good: [
            role('AWS', { StringEquals: { aud: 'sts.amazonaws.com', sub } }),
            role('GovCloud', { StringEquals: { aud: 'sts.amazonaws.com', sub } }, { partition: 'aws-us-gov' }),
            role('China', { StringEquals: { aud: 'sts.amazonaws.com.cn', sub } }, { partition: 'aws-cn' }),
            role("an audience of one's own", { StringEquals: { aud: 'deploy.example.com', sub } }),
            credential('Azure for the US Government', { audiences: [AZURE.usgovernment] }),
            pool('the default audience of Google', "assertion.repository_id == '1296269'"),
        ],
        bad: [
            role('no audience', { StringEquals: { sub } }),
            role('any audience', { StringEquals: { sub }, StringLike: { aud: '*' } }),
            role('China with the audience of the others', { StringEquals: { aud: 'sts.amazonaws.com', sub } }, { partition: 'aws-cn' }),
            role('a URL', { StringEquals: { aud: 'https://sts.amazonaws.com', sub } }),
            role('the default audience of GitHub', { StringEquals: { aud: 'https://github.com/octo', sub } }),
            credential('the audience of AWS at Azure', { audiences: ['sts.amazonaws.com'] }),
            credential('wrong case', { audiences: ['api://AzureAdTokenExchange'] }),
            pool('the audience of Azure at Google', "assertion.repository_id == '1296269'", {
                audiences: [AZURE.public],
            }),
            cluster('the default audience of GitHub at an API server', `  claimValidationRules:
  - {claim: sub, requiredValue: "repo:octo/app:environment:prod"}
  claimMappings:
    username: {expression: "'gha:' + claims.sub"}
`, { audience: 'https://github.com/octo' }),
        ],
    },
    judge: ({ trusts }) => trusts.flatMap((trust) => {
        // Vault's have a rule of their own.
        if (trust.audiences === undefined || trust.kind === 'vault-role')
            return [];
        const missing = trust.audiences.length === 0 ? missingOf(trust) : [];
        return [...missing, ...trust.audiences.flatMap((audience) => wrongOf(trust, audience))];
    }),
};
/** The audience that GitHub's token is asked with, where there is one that all use. */
function expectedOf(trust) {
    if (trust.kind === 'aws-role' || trust.kind === 'aws-provider') {
        return trust.partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
    }
    return trust.kind === 'azure-credential' ? AZURE[trust.cloud ?? 'public'] : undefined;
}
function missingOf(trust) {
    // Google's default is the provider's own name.
    if (trust.kind === 'google-provider' || (trust.kind === 'aws-role' && trust.anyone !== undefined))
        return [];
    // An opaque test on the audience asks something.
    if (trust.ways.some((way) => way.some(({ claim, negated }) => claim === 'aud' && negated)))
        return [];
    const expected = expectedOf(trust) ?? 'a name of your own';
    const fix = trust.kind === 'aws-role'
        ? `Add "StringEquals": { "${trust.host}:aud": "${expected}" }.`
        : `Add the audience ${JSON.stringify(expected)}.`;
    return [
        {
            at: trust.at,
            name: trust.name,
            // IAM's provider has a list of audiences, too.
            severity: trust.kind === 'aws-role' ? 'warning' : 'error',
            message: 'no audience is asked for, so a token that was made for another service is taken as well.',
            fix,
        },
    ];
}
const ALL = ['sts.amazonaws.com', 'sts.amazonaws.com.cn', ...Object.values(AZURE)];
function wrongOf(trust, { text, at }) {
    const expected = expectedOf(trust);
    const told = (message, severity = 'error') => [
        {
            at,
            name: trust.name,
            severity,
            message: `the audience ${JSON.stringify(text)} ${message}.`,
            fix: expected === undefined
                ? 'Write an audience that only this service has.'
                : `Write ${JSON.stringify(expected)}.`,
        },
    ];
    const either = 'partition' in trust || !trust.kind.startsWith('aws') ? [] : ALL.slice(0, 2);
    if (text === expected || either.includes(text))
        return [];
    if (/^[*?]+$/.test(text))
        return told('lets in the tokens for every service');
    const known = trust.kind === 'azure-credential' && trust.cloud === undefined && ALL.slice(2).includes(text);
    if (known)
        return [];
    if (ALL.includes(text))
        return told('is that of another cloud');
    const plain = (name) => name
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\/$/, '');
    if (ALL.some((name) => plain(name) === plain(text)))
        return told('is in no token: it is compared letter by letter');
    if (/^https:\/\/github\.com\//.test(text)) {
        return told("is GitHub's default, which every service that asks for none is sent", 'warning');
    }
    return [];
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/rules/oidc006.js

const oidc006_rule = {
    id: 'OIDC006',
    title: 'A pattern has an operator for patterns, and only a pattern has',
    severity: 'error',
    describe: 'An exact comparison with a `*` in it never matches; a pattern without one, or without an anchor, says more than it means.',
    why: 'StringEquals, Azure\'s subject, Vault\'s string claims and principals of Google are compared letter by letter (AWS IAM guide, "Condition operators").',
    examples: {
        good: [
            subjects('a pattern', 'StringLike', 'repo:octo/app:ref:refs/heads/release/*'),
            subjects('a pattern beside a subject', 'StringLike', [
                'repo:octo/app:environment:prod',
                'repo:octo/app:ref:refs/tags/v*',
            ]),
            vault('a glob of Vault', {
                bound_claims_type: 'glob',
                bound_claims: { repository_id: '1296269', ref: 'refs/tags/v*' },
            }),
            pool('an expression with its anchor', "assertion.sub.matches('^repo:octo/app:environment:(dev|prod)$')"),
        ],
        bad: [
            subjects('a wildcard that is none', 'StringEquals', 'repo:octo/app:*'),
            subjects('without regard to case', 'StringEqualsIgnoreCase', 'repo:octo/app:*'),
            subjects('StringLike without a wildcard', 'StringLike', 'repo:octo/app:environment:prod'),
            subjects('an operator for ARNs', 'ArnLike', 'repo:octo/app:ref:refs/heads/release/*'),
            credential('a wildcard at Azure', { subject: 'repo:octo/app:*' }),
            vault('a wildcard in a string claim of Vault', { bound_claims: { sub: 'repo:octo/app:*' } }),
            binding('a wildcard in a principal', 'principal:subject/repo:octo/app:*'),
            pool('an expression without its anchor', "assertion.sub.matches('repo:octo/app:environment:prod')"),
        ],
    },
    judge: ({ trusts }) => trusts.flatMap((trust) => {
        const tests = [...new Set(trust.ways.flat())];
        return tests.flatMap((test) => [...neverMatches(trust, test), ...saysMore(trust, test)]);
    }),
};
function neverMatches(trust, test) {
    if (trust.kind === 'aws-role' && test.matching === 'opaque') {
        const message = `${test.operator} does not compare texts, and ${test.claim} is one.`;
        const fix = `Write "StringLike" or "StringEquals" for "${trust.host}:${test.claim}".`;
        return [{ at: test.at, name: trust.name, message, fix }];
    }
    // Comparisons in CEL have a rule of their own.
    if (test.matching !== 'exact' || /^(==|!=|in)$/.test(test.operator))
        return [];
    return test.values
        .filter(({ text }) => text.includes('*'))
        .map((value) => ({
        at: value.at,
        name: trust.name,
        message: `${test.operator} compares ${JSON.stringify(value.text)} letter by letter, and no ${test.claim} has a "*": it ${test.negated ? 'forbids nothing' : 'never matches'}.`,
        fix: patternFix(trust, test, value),
    }));
}
function patternFix(trust, test, { text }) {
    if (trust.kind === 'aws-role') {
        const not = test.negated ? 'StringNotLike' : 'StringLike';
        return `Write "${not}": { "${trust.host}:${test.claim}": ${JSON.stringify(text)} }, or better the subject whole.`;
    }
    if (trust.kind === 'vault-role' && test.operator === 'bound_claims')
        return 'Write bound_claims_type = "glob".';
    if (trust.kind === 'vault-role')
        return `Write it as bound_claims = { ${test.claim} = ${JSON.stringify(text)} } with bound_claims_type = "glob".`;
    if (trust.kind === 'azure-credential' && !trust.flexible) {
        return `Write one credential for each subject, such as ${JSON.stringify(text.replace(/\*.*$/, 'environment:prod'))}.`;
    }
    if (trust.kind === 'google-binding')
        return 'Bind principalSet://…/attribute.repository_id/ID, or one principal for each subject.';
    return 'Write the value whole, or an expression that compares patterns.';
}
function saysMore(trust, test) {
    const [first] = test.values;
    if (first === undefined || test.negated || test.claim === 'aud')
        return [];
    const answer = (message, fix) => [
        { at: first.at, name: trust.name, severity: 'warning', message, fix },
    ];
    if (/^(\w+:)?StringLike(IfExists)?$/i.test(test.operator) &&
        test.values.every(({ text }) => !/[*?]|\$\{/.test(text))) {
        return answer(`StringLike is for patterns, and ${JSON.stringify(first.text)} has no wildcard.`, `Write ${test.operator.replace(/like/i, 'Equals')}: then a "*" that slips in later opens nothing.`);
    }
    if (test.matching === 'regex' && !first.text.startsWith('^')) {
        return answer(`matches() looks anywhere in the ${test.claim}, not only at its beginning.`, `Write matches('^${first.text}').`);
    }
    return [];
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/rules/oidc007.js

const oidc007_rule = {
    id: 'OIDC007',
    title: 'CEL compares with == letter by letter',
    severity: 'error',
    describe: 'A condition in CEL compares a claim by `==`, `in`, `startsWith` or `endsWith` with a text that has a `*`.',
    why: 'CEL has no wildcards: `==` is equality, and startsWith takes its text as it is (Common Expression Language, language definition).',
    examples: {
        good: [
            pool('a prefix', "assertion.sub.startsWith('repo:octo/app:environment:')"),
            pool('equality', "assertion.sub == 'repo:octo/app:environment:prod'"),
            pool('one of some', "assertion.repository_id in ['1296269', '1296270']"),
        ],
        bad: [
            pool('a wildcard in an equality', "assertion.sub == 'repo:octo/app:*'"),
            pool('a wildcard in a list', "assertion.repository_id == '1' && assertion.ref in ['refs/heads/*']"),
            pool('a wildcard in a prefix', "assertion.sub.startsWith('repo:octo/app:*')"),
            cluster('a wildcard at an API server', `  claimValidationRules:
  - {expression: "claims.sub == 'repo:octo/app:*'", message: wrong subject}
  claimMappings:
    username: {expression: "'gha:' + claims.sub"}
`),
        ],
    },
    judge: ({ trusts }) => trusts.flatMap((trust) => {
        const tests = [...new Set(trust.kind === 'google-binding' ? [] : trust.ways.flat())];
        return tests.flatMap((test) => {
            if (!/^(==|!=|in|startsWith|endsWith|contains)$/.test(test.operator))
                return [];
            return test.values
                .filter(({ text }) => text.includes('*'))
                .map(({ text, at }) => {
                const name = trust.kind === 'google-provider' ? 'assertion' : 'claims';
                const begin = text.replace(/\*.*$/, '');
                const better = `${begin}*` === text
                    ? `${name}.${test.claim}.startsWith('${begin}')`
                    : `${name}.${test.claim}.matches('^${text.replaceAll('.', '\\\\.').replaceAll('*', '.*')}$')`;
                return {
                    at,
                    name: trust.name,
                    message: `${test.operator} takes the "*" in '${text}' as a letter, so it ${test.negated ? 'forbids nothing' : 'never matches'}.`,
                    fix: `Write ${better}.`,
                };
            });
        });
    }),
};

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/cel.js
/** Letters of a condition that is taken apart; Google takes 4096. */
const LONGEST = 8192;
/** More alternatives than this are judged as one test that is not understood. */
const MOST_WAYS = 64;
/**
 * The ways through a condition in CEL, or in Entra's language of claims: comparisons with literals, joined by
 * and, or, brackets. Everything else is a test on the claims that it names, without values.
 */
function waysOf(condition, at, resolve) {
    return condition.length > LONGEST ? [opaque(condition, at, resolve)] : parse(condition.trim(), at, resolve);
}
function parse(text, at, resolve) {
    const alternatives = split(text, /^(\|\||or\b)/i);
    if (alternatives.length > 1) {
        const ways = alternatives.flatMap((part) => parse(part, at, resolve));
        return ways.length > MOST_WAYS ? [opaque(text, at, resolve)] : ways;
    }
    const all = split(text, /^(&&|and\b)/i);
    if (all.length > 1) {
        const parts = all.map((part) => parse(part, at, resolve));
        const count = parts.reduce((product, { length }) => product * length, 1);
        if (count > MOST_WAYS)
            return [opaque(text, at, resolve)];
        return parts.reduce((ways, next) => ways.flatMap((way) => next.map((more) => [...way, ...more])), [[]]);
    }
    const inner = unwrapped(text);
    if (inner !== undefined)
        return parse(inner, at, resolve);
    return [comparison(text, at, resolve)];
}
/** Parts of a text between separators that stand neither in brackets nor in quotes. */
function split(text, separator) {
    const parts = [];
    let depth = 0;
    let from = 0;
    for (let index = 0; index < text.length; index++) {
        const letter = text.charAt(index);
        if (letter === '"' || letter === "'") {
            index = endOfText(text, index);
        }
        else if ('([{'.includes(letter))
            depth++;
        else if (')]}'.includes(letter))
            depth--;
        else if (depth === 0) {
            const found = separator.exec(text.slice(index, index + 4))?.[0];
            // `and` ends no longer word, such as `brand`.
            const inWord = found !== undefined && /\w/.test(found) && /\w/.test(text.charAt(index - 1));
            if (found === undefined || inWord)
                continue;
            parts.push(text.slice(from, index).trim());
            from = index + found.length;
            index = from - 1;
        }
    }
    return [...parts, text.slice(from).trim()];
}
/** Index of the quote that ends the text which begins at `start`. */
function endOfText(text, start) {
    const quote = text.charAt(start);
    for (let index = start + 1; index < text.length; index++) {
        if (text.charAt(index) === '\\')
            index++;
        else if (text.charAt(index) === quote)
            return index;
    }
    return text.length;
}
/** What is in the brackets, when one pair holds the whole text. */
function unwrapped(text) {
    if (!text.startsWith('('))
        return undefined;
    let depth = 0;
    for (let index = 0; index < text.length; index++) {
        const letter = text.charAt(index);
        if (letter === '"' || letter === "'")
            index = endOfText(text, index);
        else if (letter === '(')
            depth++;
        else if (letter === ')' && --depth === 0)
            return index === text.length - 1 ? text.slice(1, -1).trim() : undefined;
    }
    return undefined;
}
const LITERAL = String.raw `'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"`;
const NAME = String.raw `[A-Za-z_]\w*(?:\.[A-Za-z_]\w*|\[(?:${LITERAL})\])+?`;
const FORMS = [
    [
        new RegExp(`^(?<name>${NAME})\\s*(?<operator>==|!=)\\s*(?:string\\()?(?<value>${LITERAL}|-?\\d+)\\)?$`),
        'exact',
    ],
    [new RegExp(`^(?<value>${LITERAL}|-?\\d+)\\s*(?<operator>==|!=)\\s*(?<name>${NAME})$`), 'exact'],
    [new RegExp(`^(?<name>${NAME})\\s+(?<operator>eq)\\s+(?<value>${LITERAL})$`, 'i'), 'exact'],
    [new RegExp(`^(?<name>${NAME})\\s+(?<operator>matches)\\s+(?<value>${LITERAL})$`, 'i'), 'glob'],
    [
        new RegExp(`^(?<name>${NAME})\\s+(?<operator>in)\\s+\\[(?<value>\\s*(?:${LITERAL})(?:\\s*,\\s*(?:${LITERAL}))*\\s*,?\\s*)\\]$`),
        'exact',
    ],
    [
        new RegExp(`^(?<name>${NAME})\\.(?<operator>startsWith|endsWith|contains|matches)\\(\\s*r?(?<value>${LITERAL})\\s*\\)$`),
        undefined,
    ],
];
const METHODS = {
    startsWith: 'prefix',
    endsWith: 'suffix',
    contains: 'contains',
    matches: 'regex',
};
function comparison(text, at, resolve) {
    const positive = text.replace(/^!\s*/, '');
    for (const [form, matching] of FORMS) {
        const groups = form.exec(unwrapped(positive) ?? positive)?.groups;
        if (groups === undefined)
            continue;
        const operator = groups['operator'] ?? '';
        const claim = resolve(plainName(groups['name'] ?? ''));
        if (claim === undefined)
            break;
        const literals = [...(groups['value'] ?? '').matchAll(new RegExp(`${LITERAL}|-?\\d+`, 'g'))];
        return [
            {
                claim,
                operator,
                matching: matching ?? METHODS[operator] ?? 'opaque',
                values: literals.map(([literal]) => ({ text: unquoted(literal), at })),
                negated: (operator === '!=') !== (positive !== text),
                optional: false,
                caseless: false,
                at,
            },
        ];
    }
    return opaque(text, at, resolve);
}
/** `assertion['sub']` → `assertion.sub`. */
function plainName(name) {
    return name.replaceAll(/\[['"](.*?)['"]\]/g, '.$1');
}
function unquoted(literal) {
    return /^['"]/.test(literal) ? literal.slice(1, -1).replaceAll(/\\(['"\\])/g, '$1') : literal;
}
/** One test for each claim that a text names: what it asks of it is not understood, but it asks something. */
function opaque(text, at, resolve) {
    const claims = new Set(namesIn(text).flatMap((name) => resolve(name) ?? []));
    return [...claims].map((claim) => ({
        claim,
        operator: text,
        matching: 'opaque',
        values: [{ text, at }],
        negated: false,
        optional: false,
        caseless: false,
        at,
    }));
}
/** Dotted names that stand outside of quotes, such as `assertion.sub`. */
function namesIn(text) {
    const plain = text.replaceAll(new RegExp(`\\[(${LITERAL})\\]`, 'g'), (_, name) => `.${name.slice(1, -1)}`);
    const bare = plain.replaceAll(new RegExp(LITERAL, 'g'), "''");
    return [...bare.matchAll(/\b[A-Za-z_]\w*\.[A-Za-z_]\w*/g)].map(([name]) => name);
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/readers/google.js


/** True for the settings of a workload identity pool's provider, as gcloud prints them. */
function isPoolProvider(part) {
    return /\/workloadIdentityPools\/[^/]+\/providers\//.test(part.get('name').text() ?? '');
}
/** A provider, as gcloud (camelCase) or Terraform (snake_case) writes it; undefined when it is not for GitHub. */
function readPoolProvider(part, name) {
    const oidc = part.get('oidc').list()[0];
    const issuer = oidc?.first('issuerUri', 'issuer_uri').asValue();
    if (oidc === undefined || issuer === undefined || !looksLikeIssuer(issuer.text))
        return undefined;
    const mapping = new Map(part
        .first('attributeMapping', 'attribute_mapping')
        .entries()
        .flatMap(([key, value]) => {
        const expression = value.asValue();
        return expression === undefined ? [] : [[key, expression]];
    }));
    const condition = part.first('attributeCondition', 'attribute_condition').asValue();
    const given = condition !== undefined && condition.text.trim() !== '' ? { condition } : {};
    const pool = part.get('workload_identity_pool_id').text() ??
        /\/workloadIdentityPools\/([^/]+)/.exec(part.get('name').text() ?? '')?.[1];
    return {
        kind: 'google-provider',
        name,
        at: part.at,
        purpose: undefined,
        issuer,
        audiences: oidc.first('allowedAudiences', 'allowed_audiences').values(),
        mapping,
        ...(pool === undefined ? {} : { pool }),
        ...given,
        ways: condition === undefined || condition.text.trim() === ''
            ? [[]]
            : waysOf(condition.text, condition.at, resolver(mapping)),
    };
}
/** Names in Google's CEL: `assertion.x` is the claim x, `attribute.x` and `google.x` what the mapping makes of it. */
function resolver(mapping) {
    return (name) => {
        const [root = '', key = ''] = name.split('.');
        return root === 'assertion' ? key : claimOf(mapping, `${root}.${key}`);
    };
}
/** The claim that an attribute is a copy of; undefined when it is none. */
function claimOf(mapping, attribute) {
    const expression = mapping.get(attribute)?.text.trim() ?? '';
    return /^assertion(?:\.(\w+)|\[['"](\w+)['"]\])$/.exec(expression)?.slice(1).find(Boolean);
}
/** Attributes that a condition names and the mapping does not make. */
function unmapped({ condition, mapping }) {
    const names = condition === undefined ? [] : namesIn(condition.text);
    const mapped = names.filter((name) => /^(attribute|google)\./.test(name));
    return [...new Set(mapped)].filter((name) => !mapping.has(name));
}
const MEMBER = /^principal(Set)?:\/\/iam\.[^/]+\/projects\/[^/]+\/locations\/global\/workloadIdentityPools\/([^/]+)\/(.+)$/;
/**
 * A member of an IAM binding that stands for identities of a pool; undefined for every other member.
 * @param providers those of the same file: their conditions hold for the member, too.
 */
function readMember(member, name, role, providers) {
    const [, set, pool = '', rest = ''] = MEMBER.exec(member.text) ?? [];
    if (pool === '')
        return undefined;
    const own = providers.filter((provider) => provider.pool === pool);
    const mapping = own[0]?.mapping ?? new Map();
    const test = set === undefined ? subjectTest(rest, member, mapping) : setTest(rest, member, mapping);
    // Pools of others than GitHub have members of the same form; without its provider only the claim tells.
    if (own.length === 0 && !looksLikeGitHubMember(test, pool))
        return undefined;
    const before = own.length === 0 ? [[]] : own.flatMap(({ ways }) => ways);
    return {
        kind: 'google-binding',
        name,
        at: member.at,
        member,
        pool,
        purpose: purposeOf(name, role),
        ways: before.map((way) => [...way, test]),
    };
}
function looksLikeGitHubMember({ claim, values, matching }, pool) {
    if (/git-?hub|gha/i.test(pool))
        return CLAIMS.includes(claim);
    if (claim === 'sub')
        return matching === 'glob' || values.some(({ text }) => text.startsWith('repo:'));
    return /^(repository|job_workflow|workflow_ref)/.test(claim) && CLAIMS.includes(claim);
}
function subjectTest(rest, member, mapping) {
    const claim = mapping.has('google.subject') ? claimOf(mapping, 'google.subject') : 'sub';
    return exact(claim ?? 'google.subject', rest.replace(/^subject\//, ''), member);
}
function setTest(rest, member, mapping) {
    if (rest === '*')
        return { ...exact('sub', '*', member), matching: 'glob' };
    const [attribute = '', ...value] = rest.split('/');
    const claim = mapping.has(attribute) ? claimOf(mapping, attribute) : attribute.replace(/^attribute\./, '');
    return exact(claim ?? attribute, value.join('/'), member);
}
function exact(claim, text, { at }) {
    const operator = 'principal';
    return {
        claim,
        operator,
        matching: 'exact',
        values: [{ text, at }],
        negated: false,
        optional: false,
        caseless: false,
        at,
    };
}
/** `3600s` or 3600 → seconds. */
function googleLifetime(part, name) {
    const seconds = Number(/^(\d+)s?$/.exec(part.asValue()?.text ?? '')?.[1]);
    return Number.isNaN(seconds) ? [] : [{ name, at: part.at, seconds, of: 'google-token', chained: false }];
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/rules/oidc008.js



const oidc008_rule = {
    id: 'OIDC008',
    title: "Google's provider has a condition on who comes",
    severity: 'error',
    describe: 'A provider has no attribute condition, one on attributes that are not mapped, or one only on claims that anybody can have.',
    why: 'Without a condition "all valid authentication credentials are accepted" (google_iam_workload_identity_pool_provider); a branch or actor of that name can be had by everybody (google-github-actions/auth, SECURITY_CONSIDERATIONS.md).',
    examples: {
        good: [
            pool('the id of the owner', "assertion.repository_owner_id == '583231'"),
            pool('a mapped attribute', "attribute.repository_id == '1296269' && assertion.ref == 'refs/heads/main'", {
                mapping: {
                    'google.subject': 'assertion.sub',
                    'attribute.repository_id': 'assertion.repository_id',
                },
            }),
            pool('two repositories', "assertion.repository_id == '1' || assertion.repository_id == '2'"),
        ],
        bad: [
            pool('no condition', undefined),
            pool('an attribute that is not mapped', "attribute.owner_id == '583231'"),
            pool('only a branch', "assertion.ref == 'refs/heads/main'"),
            pool('only an actor', "assertion.actor == 'octocat'"),
            pool('a way around', "assertion.repository_owner_id == '583231' || assertion.ref == 'refs/heads/main'"),
        ],
    },
    judge: ({ trusts }) => trusts.flatMap((trust) => (trust.kind === 'google-provider' ? judge(trust) : [])),
};
const condition = "assertion.repository_owner_id == 'OWNER_ID'";
function judge(trust) {
    const { name } = trust;
    if (trust.condition === undefined) {
        const message = 'the provider has no attribute condition, so it takes the tokens of every repository of GitHub.';
        return [{ at: trust.at, name, message, fix: `Add the attribute condition ${condition}.` }];
    }
    const { at } = trust.condition;
    const missing = unmapped(trust);
    if (missing.length > 0) {
        const claim = missing[0]?.split('.')[1] ?? '';
        const known = CLAIMS.includes(claim) ? claim : 'CLAIM';
        const message = `the condition asks for ${missing.join(', ')}, which the attribute mapping does not have.`;
        return [
            { at, name, message, fix: `Write assertion.${known}, or map "${missing[0]}" = "assertion.${known}".` },
        ];
    }
    const open = trust.ways.find((way) => !identifies(way));
    if (open === undefined)
        return [];
    const claims = [...new Set(open.map(({ claim }) => claim))].join(', ');
    const message = claims === ''
        ? 'the condition asks for nothing that a token says.'
        : `the condition can be met by ${claims} alone, which every repository of GitHub can have.`;
    return [{ at, name, message, fix: `Ask for the owner as well: ${condition} && (…).` }];
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/rules/oidc009.js



const ids = { repository: 'octo/app', ownerId: '583231', repositoryId: '1296269' };
const oidc009_rule = {
    id: 'OIDC009',
    title: 'A trust fits the subject that the repository has, and prefers ids',
    severity: 'warning',
    describe: 'Names stand where claims with ids could, or the subject is not of the form that the repository sends: `repo:octo/app:…`, or since July 2026 `repo:octo@583231/app@1296269:…`.',
    why: 'A name that was given up can be taken by others, an id cannot; the form of the subject depends on when the repository was made (GitHub docs, OpenID Connect reference; Azure/login#617).',
    examples: {
        good: [
            subjects('both ids', 'StringEquals', 'repo:octo@583231/app@1296269:environment:prod', {
                facts: { ...ids, immutable: true },
            }),
            subjects('both forms', 'StringEquals', ['repo:octo/app:environment:prod', 'repo:octo@583231/app@1296269:environment:prod'], {
                facts: { ...ids, immutable: true },
            }),
            subjects('names, when nothing is known', 'StringEquals', 'repo:octo-2024/app-2025:environment:prod', {
                facts: { repository: 'octo-2024/app-2025' },
            }),
            pool('the id of the repository', "assertion.repository_id == '1296269'"),
        ],
        bad: [
            subjects('names, where ids are sent', 'StringEquals', 'repo:octo/app:environment:prod', {
                facts: { ...ids, immutable: true },
            }),
            subjects('ids, where names are sent', 'StringEquals', 'repo:octo@583231/app@1296269:environment:prod', {
                facts: { ...ids, immutable: false },
            }),
            subjects('ids of others', 'StringEquals', 'repo:octo@583231/app@7:environment:prod', { facts: ids }),
            subjects('one id of two', 'StringEquals', 'repo:octo@583231/app:environment:prod'),
            subjects('the separator of the first announcement', 'StringEquals', 'repo:octo-583231/app-1296269:environment:prod'),
            pool('the name of the owner', "assertion.repository_owner == 'octo'"),
        ],
    },
    judge: ({ trusts, facts }) => trusts.flatMap((trust) => {
        const found = subjectsIn(trust).map(({ subject }) => subject);
        return [
            ...found.flatMap((subject) => malformed(trust, subject, facts)),
            ...otherForm(trust, found, facts),
            ...names(trust),
        ];
    }),
};
const error = 'error';
function malformed(trust, subject, facts) {
    const { value, owner, ownerId, repository, repositoryId } = subject;
    if (owner === undefined || repository === undefined)
        return [];
    const base = { at: value.at, name: trust.name };
    const context = subject.context === undefined ? '' : `:${subject.context}`;
    const shown = JSON.stringify(value.text);
    if ((ownerId === undefined) !== (repositoryId === undefined)) {
        const message = `${shown} has one id: GitHub sends both or none, so it never matches.`;
        const fix = `Write "repo:${owner}@${ownerId ?? facts.ownerId ?? 'OWNER_ID'}/${repository}@${repositoryId ?? facts.repositoryId ?? 'REPOSITORY_ID'}${context}".`;
        return [{ ...base, severity: error, message, fix }];
    }
    const given = `${owner}/${repository}`.toLowerCase() === facts.repository?.toLowerCase();
    if (given && (differs(ownerId, facts.ownerId) || differs(repositoryId, facts.repositoryId))) {
        const message = `${shown} has other ids than ${facts.repository}.`;
        const fix = `Write "repo:${owner}@${facts.ownerId ?? ownerId}/${repository}@${facts.repositoryId ?? repositoryId}${context}".`;
        return [{ ...base, severity: error, message, fix }];
    }
    const dashed = [owner, repository].map((part) => /^(.+)-(\d{4,})$/.exec(part));
    const [[, o, oid] = [], [, r, rid] = []] = dashed.map((match) => match ?? []);
    if (given || ownerId !== undefined || o === undefined || r === undefined)
        return [];
    const message = `${shown} seems to have ids after "-"; GitHub puts them after "@".`;
    return [{ ...base, message, fix: `Write "repo:${o}@${oid}/${r}@${rid}${context}", if these are ids.` }];
}
/** A wildcard in the place of an id fits all ids. */
function differs(written, known) {
    return written !== undefined && known !== undefined && !/[*?]/.test(written) && written !== known;
}
/** A trust may name both forms, for a repository that is to change; then one of them fits. */
function otherForm(trust, found, facts) {
    const { immutable, repository, ownerId = 'OWNER_ID', repositoryId = 'REPOSITORY_ID' } = facts;
    const own = found.filter((subject) => `${subject.owner}/${subject.repository}`.toLowerCase() === repository?.toLowerCase());
    const [first] = own;
    if (immutable === undefined || first === undefined)
        return [];
    if (own.some((subject) => (subject.ownerId !== undefined) === immutable))
        return [];
    const form = immutable
        ? `repo:${first.owner}@${ownerId}/${first.repository}@${repositoryId}`
        : `repo:${repository}`;
    return [
        {
            at: first.value.at,
            name: trust.name,
            severity: error,
            message: `${repository} sends subjects ${immutable ? 'with' : 'without'} ids, so ${JSON.stringify(first.value.text)} never matches.`,
            fix: `Write "${form}:${first.context ?? 'environment:prod'}".`,
        },
    ];
}
/** Only names, in claims that have a brother with the id. */
function names(trust) {
    return trust.ways.slice(0, 1).flatMap((way) => {
        const named = way.find(({ claim, negated, operator }) => /^repository(_owner)?$/.test(claim) && !negated && operator !== 'principal');
        const others = way.filter(({ claim }) => !/^repository(_owner)?$/.test(claim));
        if (named === undefined || identifies(others))
            return [];
        const id = `${named.claim}_id`;
        return [
            {
                at: named.at,
                name: trust.name,
                message: `${named.claim} is a name, which others can take when it is given up; ${id} stays.`,
                fix: `Ask for ${id} instead: the id is in \`gh api repos/OWNER/REPOSITORY\`.`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/rules/oidc010.js



const oidc010_rule = {
    id: 'OIDC010',
    title: 'A customised subject begins with who, not with what',
    severity: 'error',
    describe: 'The subject begins with a claim that everybody can choose: workflow, environment, ref, head_ref, base_ref, actor.',
    why: 'Anybody can name a workflow or a branch so (checkov, gh_abusable_claims; GitHub docs, "Customizing the subject claims").',
    examples: {
        good: [
            subjects('the owner first', 'StringEquals', 'repository_owner_id:583231:environment:prod'),
            subjects('the workflow that is called', 'StringLike', 'job_workflow_ref:octo/ci/.github/workflows/deploy.yml@*'),
            subjects('the usual order', 'StringEquals', 'repo:octo/app:environment:prod:workflow:deploy'),
        ],
        bad: [
            subjects('an environment of anybody', 'StringEquals', 'environment:prod'),
            subjects('a workflow name', 'StringLike', 'workflow:deploy:*'),
            subjects('a branch before the repository', 'StringEquals', 'ref:refs/heads/main:repository_id:1296269'),
        ],
    },
    judge: ({ trusts }) => trusts.flatMap((trust) => subjectsIn(trust).flatMap(({ subject, way }) => {
        const [first = ''] = subject.text.split(':');
        const others = way.filter(({ claim }) => claim !== 'sub');
        if (subject.reach !== 'custom' || !ABUSABLE.includes(first) || identifies(others))
            return [];
        const literal = subject.pattern ? subject.text.replace(/[*?].*$/, '') : subject.text;
        const who = /:(repo|repository(_id|_owner|_owner_id)?|job_workflow_ref):[^:]/.test(literal);
        return [
            {
                at: subject.value.at,
                name: trust.name,
                severity: who ? 'warning' : 'error',
                message: `${JSON.stringify(subject.value.text)} begins with ${first}, which every repository can choose.`,
                fix: 'Put the repository first in include_claim_keys, and in the subject: "repo:OWNER/REPOSITORY:…".',
            },
        ];
    })),
};
const ABUSABLE = [
    'workflow',
    'environment',
    'ref',
    'ref_type',
    'context',
    'head_ref',
    'base_ref',
    'actor',
    'event_name',
];

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/rules/oidc011.js


const oidc011_rule = {
    id: 'OIDC011',
    title: 'Pull requests change nothing',
    severity: 'error',
    describe: 'A role that changes things trusts the subject of pull requests; or one role trusts pull requests and branches alike.',
    why: 'The code of a pull request runs before anybody has read it (checkov CKV_AWS_393; GitHub docs, "Security hardening").',
    examples: {
        good: [
            subjects('pull requests for plans', 'StringEquals', 'repo:octo/app:pull_request', {
                file: 'plan-role.json',
            }),
            subjects('pull requests alone, for something', 'StringEquals', 'repo:octo/app:pull_request'),
            subjects('an environment for apply', 'StringEquals', 'repo:octo/app:environment:prod', {
                file: 'apply-role.json',
            }),
        ],
        bad: [
            subjects('pull requests for apply', 'StringEquals', 'repo:octo/app:pull_request', {
                file: 'apply-role.json',
            }),
            subjects('one role for both', 'StringEquals', [
                'repo:octo/app:pull_request',
                'repo:octo/app:ref:refs/heads/main',
            ]),
            subjects('with ids', 'StringLike', 'repo:octo@583231/app@1296269:pull_request*', {
                file: 'deploy.json',
            }),
        ],
    },
    judge: ({ trusts }) => {
        const shared = sharedNames(trusts);
        return trusts.flatMap((trust) => {
            if (trust.purpose === 'plan' || trust.kind === 'google-provider')
                return [];
            const found = subjectsIn(trust).map(({ subject }) => subject);
            const both = shared.has(trust.name);
            return found.flatMap((subject) => {
                if (!/^pull_request\b/.test(subject.context ?? '') || !(trust.purpose === 'apply' || both))
                    return [];
                const sure = trust.purpose === 'apply';
                return [
                    {
                        at: subject.value.at,
                        name: trust.name,
                        severity: sure ? 'error' : 'warning',
                        message: sure
                            ? 'every pull request may have a role that changes things.'
                            : 'pull requests have the same role as branches or environments.',
                        fix: `Trust ${JSON.stringify(proposed(subject))} here, and ${JSON.stringify(proposed(subject, 'environment:prod-plan'))} in a role that only reads.`,
                    },
                ];
            });
        });
    },
};
/** Names of what trusts a branch or an environment in any of its parts. */
function sharedNames(trusts) {
    const named = trusts.filter((trust) => subjectsIn(trust).some(({ subject }) => /^(environment|ref):/.test(subject.context ?? '')));
    return new Set(named.map(({ name }) => name));
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/rules/oidc012.js



const oidc012_rule = {
    id: 'OIDC012',
    title: 'A subject is spelled as GitHub spells it',
    severity: 'error',
    describe: 'A subject that no token has: `:refs:` for `:ref:`, a branch without `ref:refs/heads/`, a `:` in an environment that is not written `%3A`, another case than the repository has.',
    why: 'Subjects are compared letter by letter (GitHub docs, OpenID Connect reference; Azure/login#515; the typo is in the OIDC guide of azurerm).',
    examples: {
        good: [
            subjects('all forms', 'StringEquals', [
                'repo:octo/app:environment:prod',
                'repo:octo/app:environment:prod%3Aeu',
                'repo:octo/app:ref:refs/heads/main',
                'repo:octo/app:ref:refs/tags/v1',
                'repo:octo/app:environment:prod:job_workflow_ref:octo/ci/.github/workflows/a.yml@refs/heads/main',
                'repo:octo/app:ref:refs/heads/main:repository_owner_id:583231',
            ]),
            subjects('an exact case', 'StringEquals', 'repo:Octo/App:environment:prod', {
                facts: { repository: 'Octo/App' },
            }),
            subjects('a pull request for plans', 'StringEquals', 'repo:octo/app:pull_request', {
                file: 'plan.json',
            }),
        ],
        bad: [
            credential('refs for ref', { subject: 'repo:octo/app:refs:refs/heads/main' }),
            subjects('no ref', 'StringEquals', 'repo:octo/app:refs/heads/main'),
            subjects('a bare branch', 'StringEquals', 'repo:octo/app:ref:main'),
            subjects('the word branch', 'StringEquals', 'repo:octo/app:branch:main'),
            subjects('env for environment', 'StringEquals', 'repo:octo/app:env:prod'),
            subjects('a colon in an environment', 'StringEquals', 'repo:octo/app:environment:prod:eu'),
            subjects('a hyphen', 'StringEquals', 'repo:octo/app:pull-request', { file: 'plan.json' }),
            subjects('no context', 'StringEquals', 'repo:octo/app'),
            subjects('no repo', 'StringEquals', 'octo/app:ref:refs/heads/main'),
            subjects('an address', 'StringEquals', 'repo:https://github.com/octo/app:ref:refs/heads/main'),
            subjects('a blank', 'StringEquals', 'repo:octo/app:environment:prod '),
            subjects('another case', 'StringEquals', 'repo:octo/app:environment:prod', {
                facts: { repository: 'Octo/app' },
            }),
            pool('a bare branch at Google', "assertion.sub == 'repo:octo/app:ref:main'"),
        ],
    },
    judge: ({ trusts, facts }) => trusts.flatMap((trust) => subjectsIn(trust).flatMap(({ subject }) => {
        // A star in an exact subject is told by the rules on operators.
        const better = subject.pattern || !subject.text.includes('*') ? corrected(subject, facts) : undefined;
        if (better === undefined)
            return [];
        const message = `no token has the subject ${JSON.stringify(subject.value.text)}: ${better.why}.`;
        return [
            { at: subject.value.at, name: trust.name, message, fix: `Write ${JSON.stringify(better.text)}.` },
        ];
    })),
};
function corrected(subject, facts) {
    const { text, owner, repository, context, reach } = subject;
    if (reach === 'custom')
        return strange(text);
    if (text !== text.trim())
        return { why: 'it has no blanks around it', text: text.trim() };
    if (/^repo:https?:|^repo:github\.com\//i.test(text)) {
        return { why: 'it has no address before the repository', text: withRepository(text) };
    }
    if (owner === undefined)
        return undefined;
    if (!subject.test.caseless && !text.startsWith('repo:')) {
        return { why: 'it begins with "repo:" in lower case', text: text.replace(/^repo:/i, 'repo:') };
    }
    const known = facts.repository;
    const written = `${owner}/${repository}`;
    if (!subject.test.caseless &&
        known !== undefined &&
        written !== known &&
        written.toLowerCase() === known.toLowerCase()) {
        const [o = '', r = ''] = known.split('/');
        const name = text.replace(`repo:${owner}`, `repo:${o}`).replace(`/${repository}`, `/${r}`);
        return { why: `the repository is spelled ${known}`, text: name };
    }
    const wild = subject.pattern && /[*?]/.test(text);
    if (context === undefined) {
        const rest = repository === undefined ? '/REPOSITORY:environment:prod' : ':environment:prod';
        return wild ? undefined : { why: 'it does not say from where in the repository', text: `${text}${rest}` };
    }
    const found = correctedContext(context, wild);
    const head = text.slice(0, text.length - context.length);
    return found === undefined ? undefined : { why: found.why, text: `${head}${found.text}` };
}
/** A customised subject begins with the name of a claim. */
function strange(text) {
    const [first = ''] = text.split(':');
    if (CLAIMS.includes(first) || first === 'context')
        return undefined;
    return { why: 'it begins with "repo:" and the repository', text: withRepository(text) };
}
/** The subject in what has an address, or no `repo:`, before the repository. */
function withRepository(text) {
    const rest = text.trim().replace(/^((repos?|repository):)?(https?:\/\/)?(github\.com\/)?/i, '');
    return /^[^/:]+\/[^:]+:./.test(rest) ? `repo:${rest}` : 'repo:OWNER/REPOSITORY:environment:prod';
}
const WORDS = [
    [/^refs:(?=refs\/)/, 'ref:', 'the word is "ref", not "refs"'],
    [/^refs\//, 'ref:refs/', '"ref:" stands before the name of the ref'],
    [/^refs?:(refs?\/)?heads?\//, 'ref:refs/heads/', 'a branch is "ref:refs/heads/NAME"'],
    [/^refs?:(refs?\/)?tags?\//, 'ref:refs/tags/', 'a tag is "ref:refs/tags/NAME"'],
    [/^refs?:/, 'ref:refs/heads/', 'a branch is "ref:refs/heads/NAME"'],
    [/^branch(es)?[:/]/i, 'ref:refs/heads/', 'a branch is "ref:refs/heads/NAME"'],
    [/^tags?[:/]/i, 'ref:refs/tags/', 'a tag is "ref:refs/tags/NAME"'],
    [/^env(ironments?)?:/i, 'environment:', 'the word is "environment"'],
    [/^pull[-_]?requests?\b(:.*)?/i, 'pull_request', 'the words are "pull_request"'],
];
function correctedContext(context, wild) {
    const literal = wild ? context.replace(/[*?].*$/, '') : context;
    const goodBegins = ['ref:refs/heads/', 'ref:refs/tags/', 'ref:refs/pull/', 'environment:', 'pull_request'];
    if (literal !== context && goodBegins.some((good) => good.startsWith(literal)))
        return undefined;
    if (/^(ref:refs\/(heads|tags|pull)\/|pull_request(:|$))/.test(literal))
        return undefined;
    const environment = /^environment:([^:]+):([^:]*)/.exec(literal);
    if (environment !== null) {
        if (CLAIMS.includes(environment[2] ?? '') || (literal !== context && !/:.*:.*:/.test(literal)))
            return undefined;
        const name = context.slice('environment:'.length).replaceAll(':', '%3A');
        return { why: 'a ":" in the name of an environment is "%3A"', text: `environment:${name}` };
    }
    if (/^environment:/.test(literal))
        return undefined;
    // With include_claim_keys other claims may follow the repository.
    if (CLAIMS.includes(literal.split(':')[0] ?? '') && !literal.startsWith('ref:'))
        return undefined;
    const word = WORDS.find(([form]) => form.test(literal));
    if (word !== undefined)
        return { why: word[2], text: context.replace(word[0], word[1]) };
    return literal === ''
        ? undefined
        : {
            why: 'what follows the repository is an environment, a ref or pull_request',
            text: 'environment:prod',
        };
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/rules/oidc013.js


const aud = 'sts.amazonaws.com';
const oidc013_sub = 'repo:octo/app:environment:prod';
const service = { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' };
const oidc013_rule = {
    id: 'OIDC013',
    title: 'A statement of a role names its provider and its conditions hold',
    severity: 'error',
    describe: '`Principal: "*"` or NotPrincipal in a statement for web identities; `ForAllValues:` or `…IfExists`, which hold as well when the claim is absent. Each statement is judged by itself.',
    why: 'ForAllValues in an Allow is true for a key that is missing (AWS IAM guide, "Multivalued context keys"; README of configure-aws-credentials).',
    examples: {
        good: [
            subjects('a service beside GitHub', 'StringEquals', oidc013_sub, { before: [service] }),
            subjects('any of some values', 'ForAnyValue:StringEquals', oidc013_sub),
            role('all values, and one must be there', {
                StringEquals: { aud },
                'ForAllValues:StringLike': { sub: 'repo:octo/app:environment:*' },
                Null: { sub: 'false' },
            }, { file: 'plan.json' }),
        ],
        bad: [
            subjects('ForAllValues', 'ForAllValues:StringEquals', oidc013_sub),
            role('an audience of ForAllValues', { StringEquals: { sub: oidc013_sub }, 'ForAllValues:StringEquals': { aud } }),
            subjects('IfExists', 'StringEqualsIfExists', oidc013_sub),
            subjects('any principal', 'StringEquals', oidc013_sub, { statement: { Principal: '*' } }),
            subjects('all but one principal', 'StringEquals', oidc013_sub, {
                statement: { Principal: { AWS: [] }, NotPrincipal: { AWS: 'arn:aws:iam::123456789012:root' } },
            }),
            subjects('a bad statement behind a service', 'ForAllValues:StringEquals', oidc013_sub, { before: [service] }),
        ],
    },
    judge: ({ trusts }) => trusts.flatMap((trust) => (trust.kind === 'aws-role' ? oidc013_judge(trust) : [])),
};
function oidc013_judge(trust) {
    const { name, anyone } = trust;
    if (anyone !== undefined) {
        const message = `${anyone} names no provider, so the statement lets in more than GitHub's tokens.`;
        const fix = `Write "Principal": { "Federated": "arn:${trust.partition ?? 'aws'}:iam::ACCOUNT:oidc-provider/token.actions.githubusercontent.com" }.`;
        return [{ at: trust.at, name, message, fix }];
    }
    const enough = trust.ways.every(identifies);
    return testsOn(trust, ...IDENTIFYING, 'aud').flatMap((test) => {
        if (!test.optional || test.negated || (enough && test.claim !== 'aud'))
            return [];
        const all = /^forallvalues:/i.test(test.operator);
        const plain = test.operator.replace(/^ForAllValues:/i, '').replace(/IfExists$/i, '');
        return [
            {
                at: test.at,
                name,
                severity: all ? 'error' : 'warning',
                message: `${test.operator} on ${test.claim} holds as well for a token without it.`,
                fix: `Write "${plain}": { "${trust.host}:${test.claim}": ${JSON.stringify(test.values.map(({ text }) => text))} }.`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/rules/oidc014.js


const oidc014_sub = 'repo:octo/app:environment:prod';
const validation = `  claimValidationRules:
  - {claim: sub, requiredValue: "${oidc014_sub}"}
  claimMappings:
    username: {expression: "'gha:' + claims.sub"}
`;
const oidc014_rule = {
    id: 'OIDC014',
    title: 'The issuer is the one in the token',
    severity: 'error',
    describe: 'The issuer differs from what GitHub writes into its tokens: a slash at the end, http, the old `vstoken.actions…`, a spelling; or condition keys are of another provider than the statement trusts.',
    why: 'Issuers are compared letter by letter (AADSTS700211 in Azure/login#360; configure-aws-credentials#271 for the old host).',
    examples: {
        good: [
            subjects('github.com', 'StringEquals', oidc014_sub),
            subjects('an enterprise with its own issuer', 'StringEquals', oidc014_sub, {
                host: 'token.actions.githubusercontent.com/octo-corp',
            }),
            subjects('Enterprise Server', 'StringEquals', oidc014_sub, { host: 'ghes.example.com/_services/token' }),
            credential('data residency', { issuer: 'https://token.actions.octo.ghe.com' }),
        ],
        bad: [
            credential('a slash at the end', { issuer: `${ISSUER}/` }),
            pool('a slash at the end at Google', "assertion.repository_id == '1296269'", { issuer: `${ISSUER}/` }),
            cluster('http', validation, { issuer: ISSUER.replace('https', 'http') }),
            role('the old host', { StringEquals: { aud: 'sts.amazonaws.com', sub: oidc014_sub } }, { host: 'vstoken.actions.githubusercontent.com' }),
            credential('another word', { issuer: 'https://token.action.githubusercontent.com' }),
            role('keys of another provider', {
                StringEquals: {
                    'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
                    'token.actions.githubusercontent.com:sub': oidc014_sub,
                },
            }, { host: 'token.actions.githubusercontent.com/octo-corp' }),
        ],
    },
    judge: ({ trusts }) => trusts.flatMap((trust) => [...wrongIssuer(trust), ...strangers(trust)]),
};
function wrongIssuer({ issuer, name }) {
    if (issuer === undefined || isIssuer(issuer.text))
        return [];
    const better = issuer.text.replace(/^http:/, 'https:').replace(/\/+$/, '');
    return [
        {
            at: issuer.at,
            name,
            message: `no token of GitHub has the issuer ${JSON.stringify(issuer.text)}.`,
            fix: `Write ${JSON.stringify(isIssuer(better) ? better : ISSUER)}.`,
        },
    ];
}
function strangers(trust) {
    if (trust.kind !== 'aws-role')
        return [];
    return trust.strangers.map(({ text, at }) => ({
        at,
        name: trust.name,
        message: `the condition key ${text} is of another provider than ${trust.host}, so it is in no token that is asked about.`,
        fix: looksLikeIssuer(text)
            ? `Write "${trust.host}:${text.split(':').at(-1)}".`
            : 'Give each provider a statement of its own.',
    }));
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/rules/oidc015.js


const oidc015_long = `repo:octo/app:ref:refs/heads/${'feature-'.repeat(14)}`;
const oidc015_rule = {
    id: 'OIDC015',
    title: "Google's subject fits into 127 bytes",
    severity: 'error',
    describe: 'The subject that the mapping makes is longer than google.subject may be, or a long branch name would make it so.',
    why: 'Google refuses the token: "The size of mapped attribute google.subject exceeds the 127 bytes limit" (google-github-actions/auth#124).',
    examples: {
        good: [
            pool('a short subject', "assertion.sub == 'repo:octo/app:environment:prod'", {
                facts: { repository: 'octo/app' },
            }),
            pool('a long name, mapped by its id', "assertion.repository_id == '1296269'", {
                mapping: { 'google.subject': "assertion.repository_id + ':' + assertion.event_name" },
                facts: { repository: `${'octo-'.repeat(7)}corp/${'app-'.repeat(20)}` },
            }),
        ],
        bad: [
            pool('a long branch', `assertion.sub == '${oidc015_long}'`),
            binding('a long principal', `principal:subject/${oidc015_long}`),
            pool('a long repository', "assertion.repository_id == '1296269'", {
                facts: { repository: `${'octo-'.repeat(7)}corp/${'app-'.repeat(20)}` },
            }),
        ],
    },
    judge: ({ trusts, facts }) => trusts.flatMap((trust) => [...tooLong(trust), ...littleRoom(trust, facts)]),
};
const MOST = 127;
/** Bytes that the name of a branch or an environment should find. */
const ROOM = 24;
const FIX = 'Map a shorter one, such as google.subject = "assertion.repository_id + \':\' + assertion.ref", or trust environments.';
const bytes = (text) => Buffer.byteLength(text, 'utf8');
function tooLong(trust) {
    if (trust.kind === 'google-provider' ? !mapsSubject(trust) : trust.kind !== 'google-binding')
        return [];
    return testsOn(trust, 'sub')
        .filter(({ matching, negated }) => matching === 'exact' && !negated)
        .flatMap(({ values }) => values)
        .filter(({ text }) => bytes(text) > MOST)
        .map(({ text, at }) => ({
        at,
        name: trust.name,
        message: `the subject has ${bytes(text)} bytes; Google takes ${MOST}.`,
        fix: FIX,
    }));
}
function littleRoom(trust, { repository, ownerId, repositoryId, immutable }) {
    if (trust.kind !== 'google-provider' || !mapsSubject(trust) || repository === undefined)
        return [];
    const ids = immutable === true ? `@${ownerId ?? ''}@${repositoryId ?? ''}` : '';
    const taken = bytes(`repo:${repository}${ids}:ref:refs/heads/`);
    if (taken + ROOM <= MOST)
        return [];
    const message = `before the name of a branch the subject of ${repository} has ${taken} bytes already; Google takes ${MOST}.`;
    return [{ at: trust.at, name: trust.name, severity: 'warning', message, fix: FIX }];
}
function mapsSubject(trust) {
    return trust.mapping.get('google.subject')?.text.trim() === 'assertion.sub';
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/rules/oidc016.js

const named = (name, RoleName) => {
    const condition = { StringEquals: { aud: 'sts.amazonaws.com', sub: 'repo:octo/app:environment:prod' } };
    const Role = { RoleName, AssumeRolePolicyDocument: rolePolicy(condition) };
    return { name, file: 'role.json', text: `${JSON.stringify({ Role }, null, 2)}\n` };
};
const oidc016_rule = {
    id: 'OIDC016',
    title: 'No role is called GitHubActions',
    severity: 'warning',
    describe: 'A role is named exactly `GitHubActions`.',
    why: 'Such a role was reported not to be assumable (README of configure-aws-credentials; its issue 953).',
    examples: { good: [named('another name', 'github-actions')], bad: [named('that name', 'GitHubActions')] },
    judge: ({ trusts }) => trusts.flatMap((trust) => trust.kind === 'aws-role' && trust.role?.text === 'GitHubActions'
        ? [
            {
                at: trust.role.at,
                name: trust.name,
                message: 'a role of exactly this name was reported not to be assumable.',
                fix: 'Give it another name, such as "github-deploy".',
            },
        ]
        : []),
};

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/rules/oidc017.js

const aws = 'aws-actions/configure-aws-credentials@v6';
const google = 'google-github-actions/auth@v3';
const job = (permissions, steps) => `jobs:
  deploy:
    runs-on: ubuntu-latest
${permissions}    steps:
${steps}`;
const own = '    permissions: {id-token: write, contents: read}\n';
const login = `      - uses: actions/checkout@v5
      - uses: ${aws}
        with: {role-to-assume: "arn:aws:iam::123456789012:role/deploy", aws-region: eu-west-1}
`;
const googleLogin = `      - uses: ${google}
        with: {workload_identity_provider: projects/1/locations/global/workloadIdentityPools/p/providers/v}
`;
const oidc017_rule = {
    id: 'OIDC017',
    title: 'A workflow gives the token to the jobs that log in, and to no others',
    severity: 'error',
    describe: "`id-token: write` is missing, is given to all jobs, or is given in pull_request_target; Google's credentials file is written before the checkout, or is not ignored by git.",
    why: "Without the permission there is no token; in pull_request_target a stranger's code may get it; checkout empties the workspace (READMEs of configure-aws-credentials and google-github-actions/auth).",
    examples: {
        good: [
            workflow('the job has the permission', `on: {push: {branches: [main]}}\n${job(own, login)}`),
            workflow('one job, and the workflow has it', `on: push\npermissions: {id-token: write}\n${job('', login)}`),
            workflow("a called workflow has its caller's", `on: workflow_call\n${job('', login)}`),
            workflow('checkout first', `on: push\n${job(own, `      - uses: actions/checkout@v5\n${googleLogin}`)}`, {
                facts: { gitignore: 'gha-creds-*.json\n' },
            }),
            workflow('stored keys need no token', `on: push\n${job('', `      - uses: ${aws}\n        with: {aws-access-key-id: a, aws-region: eu-west-1}\n`)}`),
        ],
        bad: [
            workflow('no permission', `on: push\n${job('', login)}`),
            workflow('permissions without it', `on: push\npermissions: {id-token: write}\n${job('    permissions: {contents: read}\n', login)}`),
            workflow('jobs that do not need it', `on: push\npermissions: {id-token: write}\n${job('', login)}  test:\n    runs-on: ubuntu-latest\n    steps: [{run: make test}]\n`),
            workflow('pull_request_target', `on: [push, pull_request_target]\n${job(own, login)}`),
            workflow('checkout last', `on: push\n${job(own, `${googleLogin}      - uses: actions/checkout@v5\n`)}`),
            workflow('a file that git would add', `on: push\n${job(own, googleLogin)}`, {
                facts: { gitignore: 'node_modules\n' },
            }),
        ],
    },
    judge: ({ workflows, facts }) => workflows.flatMap((one) => [...wide(one), ...one.jobs.flatMap((each) => oidc017_judge(one, each, facts))]),
};
function wide({ name, grant, jobs, others }) {
    if (grant === undefined || jobs.length === 0 || others === 0)
        return [];
    return [
        {
            at: grant,
            name,
            severity: 'warning',
            message: `id-token: write is for every job, and ${others} of them ${others === 1 ? 'needs' : 'need'} no token.`,
            fix: `Give it to the job ${jobs.map((one) => one.name).join(', ')}: permissions: { id-token: write, contents: read }.`,
        },
    ];
}
function oidc017_judge(parent, { name, at, granted, logins, lateCheckout }, facts) {
    const answers = [];
    const uses = logins[0]?.uses.text ?? '';
    const file = logins.find(({ keepsFile }) => keepsFile);
    if (granted === 'none') {
        const fix = 'Add to the job: permissions: { id-token: write, contents: read }.';
        answers.push({ at, name, message: `${uses} needs GitHub's token, and the job may not ask for it.`, fix });
    }
    if (granted !== 'none' && parent.events.includes('pull_request_target')) {
        const message = 'in pull_request_target the code of a stranger may run in a job that can log in.';
        answers.push({
            at,
            name,
            message,
            fix: 'Use pull_request, where forks get no token, or log in in another workflow.',
        });
    }
    if (file !== undefined && lateCheckout !== undefined) {
        const message = 'checkout empties the workspace, and with it goes the credentials file of the login.';
        answers.push({
            at: lateCheckout,
            name,
            severity: 'warning',
            message,
            fix: 'Put actions/checkout before the login.',
        });
    }
    if (file !== undefined && facts.gitignore !== undefined && !/gha-creds-/.test(facts.gitignore)) {
        const message = 'the login writes gha-creds-*.json into the workspace, and .gitignore does not have it.';
        const fix = 'Add gha-creds-*.json to .gitignore and .dockerignore.';
        answers.push({ at: file.uses.at, name, severity: 'warning', message, fix });
    }
    return answers;
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/rules/oidc019.js

const step = (uses, inputs) => `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    permissions: {id-token: write}
    steps:
      - uses: ${uses}
        with: {${inputs}}
`;
const session = (name, inputs) => workflow(name, step('aws-actions/configure-aws-credentials@v6', `role-to-assume: "arn:aws:iam::123456789012:role/deploy", ${inputs}`));
const token = (name, lifetime) => workflow(name, step('google-github-actions/auth@v3', `workload_identity_provider: projects/1/locations/global/workloadIdentityPools/p/providers/v, access_token_lifetime: ${lifetime}`));
const limited = (name, MaxSessionDuration) => {
    const condition = { StringEquals: { aud: 'sts.amazonaws.com', sub: 'repo:octo/app:environment:prod' } };
    const Role = { RoleName: 'deploy', MaxSessionDuration, AssumeRolePolicyDocument: rolePolicy(condition) };
    return { name, file: 'role.json', text: `${JSON.stringify({ Role }, null, 2)}\n` };
};
const oidc019_rule = {
    id: 'OIDC019',
    title: 'A session is asked for no longer than it may last',
    severity: 'error',
    describe: "A duration is over the role's limit, over an hour for a chained role, or out of what the service takes.",
    why: 'STS refuses it: 900 to 43200 seconds, at most MaxSessionDuration, one hour when roles are chained; Google refuses an hour when clocks differ (google-github-actions/auth, TROUBLESHOOTING).',
    examples: {
        good: [
            session('an hour', 'role-duration-seconds: 3600'),
            limited('a limit of four hours', 14400),
            token('ten minutes', '600s'),
        ],
        bad: [
            session('a day', 'role-duration-seconds: 86400'),
            session('two hours for a chained role', 'role-chaining: true, role-duration-seconds: 7200'),
            limited('a limit of ten minutes', 600),
            token('two hours', '7200s'),
            token('an hour', '3600s'),
        ],
    },
    judge: ({ durations }) => durations.flatMap((duration) => oidc019_judge(duration, durations)),
};
const HOUR = 3600;
const LEAST = 900;
const oidc019_MOST = 43_200;
function oidc019_judge(duration, all) {
    const { seconds, of, at, name } = duration;
    const answer = (message, fix, severity = 'error') => [
        { at, name, message, fix, severity },
    ];
    if (of === 'google-token') {
        if (seconds < HOUR)
            return [];
        const message = `Google gives ${HOUR} seconds, unless a policy of the organisation allows more, and an hour is too long when clocks differ.`;
        return answer(message, 'Write 3300s; the credentials file renews what it holds.', 'warning');
    }
    if (of === 'role') {
        if (seconds >= HOUR && seconds <= oidc019_MOST)
            return [];
        return answer(`the limit of a role is ${HOUR} to ${oidc019_MOST} seconds, not ${seconds}.`, `Write ${HOUR}.`);
    }
    if (seconds < LEAST || seconds > oidc019_MOST) {
        return answer(`STS takes ${LEAST} to ${oidc019_MOST} seconds, not ${seconds}.`, `Write ${HOUR}.`);
    }
    if (duration.chained && seconds > HOUR) {
        return answer(`a chained role lasts ${HOUR} seconds at most, not ${seconds}.`, `Write ${HOUR}, or assume the role directly.`);
    }
    const limit = all.find((other) => other.of === 'role' && other.role !== undefined && other.role === duration.role);
    if (limit === undefined || seconds <= limit.seconds)
        return [];
    return answer(`the role ${limit.role} lasts ${limit.seconds} seconds at most, not ${seconds}.`, `Write ${limit.seconds}, or raise the role's max_session_duration.`);
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/rules/oidc020.js


const oidc020_rule = {
    id: 'OIDC020',
    title: "Vault's role binds an audience and more than a pattern",
    severity: 'error',
    describe: 'A role of the JWT login has no bound_audiences, or lets in by a pattern of subjects alone.',
    why: 'Vault refuses tokens with an audience when none is bound ("audience claim found in JWT but no audiences bound to the role", nebari#2758), and a glob is as wide as its star.',
    examples: {
        good: [
            vault('a subject', { bound_subject: 'repo:octo/app:environment:prod' }),
            vault('a pattern with an id', {
                bound_claims_type: 'glob',
                bound_claims: { sub: 'repo:octo/app:environment:*', repository_id: '1296269' },
            }, { file: 'plan.json' }),
        ],
        bad: [
            vault('no audience', { bound_audiences: [], bound_subject: 'repo:octo/app:environment:prod' }),
            vault('a pattern alone', { bound_claims_type: 'glob', bound_claims: { sub: 'repo:octo/app:*' } }),
        ],
    },
    judge: ({ trusts }) => trusts.flatMap((trust) => (trust.kind === 'vault-role' ? [...audience(trust), ...pattern(trust)] : [])),
};
function audience({ audiences, at, name }) {
    if (audiences !== undefined && audiences.length > 0)
        return [];
    const message = 'no audience is bound, and every token of GitHub has one: Vault refuses them all.';
    return [
        {
            at,
            name,
            message,
            fix: 'Write bound_audiences = ["https://VAULT_HOST"], and ask for the token with it.',
        },
    ];
}
function pattern({ ways, name }) {
    const who = ways.flat().filter(({ claim }) => IDENTIFYING.includes(claim));
    const [only] = who;
    if (who.length !== 1 || only?.claim !== 'sub' || only.matching !== 'glob')
        return [];
    const star = only.values.find(({ text }) => text.includes('*'));
    if (star === undefined)
        return [];
    const message = `only the pattern ${JSON.stringify(star.text)} decides who comes in.`;
    return [
        {
            at: star.at,
            name,
            severity: 'warning',
            message,
            fix: 'Bind repository_id as well, or bound_subject instead.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/rules/oidc021.js

const oidc021_validation = `  claimValidationRules:
  - {claim: sub, requiredValue: "repo:octo/app:environment:prod"}
`;
const oidc021_rule = {
    id: 'OIDC021',
    title: 'Users and groups of a cluster have a prefix',
    severity: 'warning',
    describe: 'A user name or a group comes from a claim without a prefix, and no rule refuses `system:`.',
    why: 'Names that others choose must not be those of the cluster, such as system:masters (Kubernetes docs, "Authenticating").',
    examples: {
        good: [
            cluster('prefixes', `${oidc021_validation}  claimMappings:
    username: {claim: sub, prefix: "gha:"}
    groups: {expression: "['gha-repo:' + claims.repository_id]"}
`),
            cluster('a guard', `${oidc021_validation}  claimMappings:
    username: {expression: "claims.sub"}
  userValidationRules:
  - {expression: "!user.username.startsWith('system:')", message: reserved}
`),
        ],
        bad: [
            cluster('no prefix', `${oidc021_validation}  claimMappings:
    username: {claim: sub, prefix: ""}
`),
            cluster('an expression without one', `${oidc021_validation}  claimMappings:
    username: {expression: "'gha:' + claims.sub"}
    groups: {expression: "[claims.repository_owner]"}
`),
            cluster('a prefix of the cluster itself', `${oidc021_validation}  claimMappings:
    username: {claim: actor, prefix: "system:"}
`),
        ],
    },
    judge: ({ trusts }) => trusts.flatMap((trust) => {
        if (trust.kind !== 'kubernetes-authenticator')
            return [];
        return trust.mappings
            .filter((mapping) => !isSafe(mapping, trust))
            .map(({ part, source }) => ({
            at: source.at,
            name: trust.name,
            message: `${part} comes from ${source.text} without a prefix, so it can be a name that the cluster knows.`,
            fix: part === 'username'
                ? `Write {expression: "'gha:' + claims.sub"}.`
                : `Write {expression: "['gha:' + claims.repository_id]"}.`,
        }));
    }),
};
function isSafe({ part, source, prefix }, { guards }) {
    const guarded = guards.some((guard) => guard.includes(part) && /!\s*\w+(\.\w+)?\.startsWith\(\s*['"]system:/.test(guard));
    // In an expression, the text that is put before a claim or that is the whole name.
    const before = prefix ?? /^\[?\s*['"]([^'"]+)['"]|['"]([^'"]+)['"]\s*\+/.exec(source.text)?.slice(1).find(Boolean) ?? '';
    return guarded || (before !== '' && !before.startsWith('system:'));
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/rules/index.js




















/** Every rule, by id. */
const TRUST_RULES = [
    rule,
    oidc002_rule,
    oidc003_rule,
    oidc004_rule,
    oidc005_rule,
    oidc006_rule,
    oidc007_rule,
    oidc008_rule,
    oidc009_rule,
    oidc010_rule,
    oidc011_rule,
    oidc012_rule,
    oidc013_rule,
    oidc014_rule,
    oidc015_rule,
    oidc016_rule,
    oidc017_rule,
    oidc019_rule,
    oidc020_rule,
    oidc021_rule,
];
/** Rules that no file can be judged by: they ask GitHub. */
const CHECKED_RULES = [
    {
        id: 'OIDC018',
        title: 'A trusted environment is protected',
        describe: 'The environment in a trusted subject has no branch rule at GitHub. Not in a file: `synthinfra trust check` asks GitHub.',
    },
];

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/lint.js

/** Judges everything that was read together: a workflow's session by the role's limit, in whatever file it is. */
function lintTrusts(read, facts = {}) {
    const world = {
        trusts: read.flatMap(({ trusts }) => trusts),
        workflows: read.flatMap(({ workflows }) => workflows),
        durations: read.flatMap(({ durations }) => durations),
        facts,
    };
    return TRUST_RULES.flatMap((rule) => rule.judge(world).map((answer) => ({ rule: rule.id, severity: rule.severity, ...answer })));
}
/** A finding as people read it. @param source text of its file, for the line that is shown. */
function findingProblem(finding, source) {
    const { rule, severity, at, name, message, fix } = finding;
    const excerpt = source.split('\n', at.line)[at.line - 1];
    return {
        severity,
        at,
        message: `${rule} ${name}: ${message}`,
        fix,
        ...(excerpt === undefined ? {} : { excerpt }),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/json.js
var src_json = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/src/identity/trust/lint/document.js



/** Positions are found by a YAML parser, which is slow for what machines write: such files get none. */
const MOST_WITH_POSITIONS = 256 * 1024;
/**
 * Parses JSON or YAML, one document.
 * @throws UserError when the text is neither.
 */
function parseFile(file, text) {
    const json = (0,src_json/* parseJson */.qF)(text);
    const start = { file, line: 1, column: 1 };
    if (text.length > MOST_WITH_POSITIONS) {
        if (json === undefined)
            throw (0,problem/* userError */.I)(`${file} is too long for a YAML file`);
        return partAt(start, json);
    }
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { version: '1.2', prettyErrors: false, lineCounter: lines });
    // What is JSON may break rules of YAML, such as on tabs; but of two equal keys one would go unjudged.
    const error = document.errors.find(({ code }) => json === undefined || code === 'DUPLICATE_KEY');
    if (error !== undefined) {
        const { line, col } = lines.linePos(error.pos[0]);
        throw unreadable({ file, line, column: col }, error.message);
    }
    const at = (path) => {
        const range = nodeAt(document.contents, path)?.range;
        if (!range)
            return start;
        const from = lines.linePos(range[0]);
        const to = lines.linePos(range[1]);
        const place = { file, line: from.line, column: from.col };
        return to.line === from.line && to.col > from.col ? { ...place, endColumn: to.col } : place;
    };
    return new Part({ file, at }, json ?? yamlValue(document, start), []);
}
/** Aliases that multiply beyond measure are refused by the parser. */
function yamlValue(document, start) {
    try {
        return document.toJS();
    }
    catch (error) {
        throw unreadable(start, String(error));
    }
}
function unreadable(at, complaint) {
    const [first = ''] = complaint.split('\n');
    const message = `${at.file} is neither valid JSON nor valid YAML: ${first.replace(/\.$/, '')}.`;
    const terraform = /\.(tf|hcl|tofu)$/.test(at.file);
    const fix = 'Terraform is judged by its plan: `terraform show -json PLAN > plan.json`.';
    return new problem/* UserError */.y({ severity: 'error', at, message, ...(terraform ? { fix } : {}) });
}
function nodeAt(root, path) {
    let node = root ?? undefined;
    for (const key of path) {
        const next = childOf(node, key);
        if (next === undefined)
            return node;
        node = next;
    }
    return node;
}
function childOf(node, key) {
    if ((0,dist/* isSeq */.oP)(node))
        return node.items[Number(key)];
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    const pair = node.items.find((item) => String(item.key) === String(key));
    return pair?.value ?? pair?.key;
}
/** A part of a document that knows where it is: what readers walk. */
class Part {
    value;
    path;
    #document;
    constructor(document, value, path) {
        this.#document = document;
        this.value = value;
        this.path = path;
    }
    get at() {
        return this.#document.at(this.path);
    }
    /** The entry of that name; its value is undefined when there is none. */
    get(key) {
        const value = (0,src_json/* isObject */.Gv)(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined;
        return new Part(this.#document, value, [...this.path, key]);
    }
    /** The first of these entries that is there. */
    first(...keys) {
        const found = keys.map((key) => this.get(key)).find(({ value }) => value !== undefined && value !== null);
        return found ?? this.get(keys[0] ?? '');
    }
    /** The elements of a list; a single value is a list of one, nothing is an empty one. */
    list() {
        const { value } = this;
        if (value === undefined || value === null)
            return [];
        if (!Array.isArray(value))
            return [this];
        return value.map((item, index) => new Part(this.#document, item, [...this.path, index]));
    }
    /** The entries of a map. */
    entries() {
        return (0,src_json/* isObject */.Gv)(this.value) ? Object.keys(this.value).map((key) => [key, this.get(key)]) : [];
    }
    /** The text, when it is a non-empty one. */
    text() {
        return typeof this.value === 'string' && this.value !== '' ? this.value : undefined;
    }
    /** The text or number with its place; undefined for anything else. */
    asValue() {
        const { value } = this;
        if (typeof value === 'string')
            return { text: value, at: this.at };
        return typeof value === 'number' || typeof value === 'boolean'
            ? { text: String(value), at: this.at }
            : undefined;
    }
    /** The texts of a list or of a single value. */
    values() {
        return this.list().flatMap((item) => item.asValue() ?? []);
    }
    /** JSON inside a text, as Terraform and AWS keep policies: every place in it is that of the text. */
    embedded() {
        const text = this.text();
        if (text === undefined)
            return this;
        const value = (0,src_json/* parseJson */.qF)(text) ?? (0,src_json/* parseJson */.qF)(decoded(text));
        return partAt(this.at, value ?? null);
    }
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** A value that stands for a place of another document. */
function partAt(at, value) {
    return new Part({ file: at.file, at: () => at }, value, []);
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/readers/azure.js


/** True for a federated credential, as `az` prints it. */
function isCredential(part) {
    const issuer = part.get('issuer').text();
    const audiences = part.first('audiences', 'audience').list();
    return issuer !== undefined && (audiences.length > 0 || part.get('subject').text() !== undefined);
}
/** A federated credential of `az`, azuread or azurerm; undefined when it is not for GitHub. */
function readCredential(part, name, cloud) {
    const issuer = part.get('issuer').asValue();
    const subject = part.get('subject').asValue();
    const expression = expressionOf(part);
    if (issuer === undefined)
        return undefined;
    if (!looksLikeIssuer(issuer.text) && !subject?.text.startsWith('repo:'))
        return undefined;
    return {
        kind: 'azure-credential',
        name,
        at: part.at,
        purpose: purposeOf(name, /:environment:([^:]+)/.exec(subject?.text ?? '')?.[1]),
        issuer,
        audiences: part.first('audiences', 'audience').values(),
        flexible: expression !== undefined,
        ...(cloud === undefined ? {} : { cloud }),
        ways: waysOfCredential(subject, expression),
    };
}
function expressionOf(part) {
    const own = part.get('claims_matching_expression').list()[0] ?? part.get('claimsMatchingExpression');
    return own.get('value').asValue() ?? own.asValue();
}
function waysOfCredential(subject, expression) {
    if (expression !== undefined) {
        return waysOf(expression.text, expression.at, (name) => /^claims\.(\w+)$/.exec(name)?.[1]);
    }
    if (subject === undefined)
        return [[]];
    const rest = { negated: false, optional: false, caseless: false, at: subject.at };
    return [[{ claim: 'sub', operator: 'subject', matching: 'exact', values: [subject], ...rest }]];
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/readers/kubernetes.js


/** True for the file of `--authentication-config`. */
function isAuthentication(part) {
    return part.get('kind').value === 'AuthenticationConfiguration';
}
/** The authenticators for GitHub's tokens: https://kubernetes.io/docs/reference/access-authn-authz/authentication/ */
function readAuthentication(part) {
    return part
        .get('jwt')
        .list()
        .flatMap((authenticator, index) => {
        const issuer = authenticator.get('issuer').get('url').asValue();
        if (issuer === undefined || !looksLikeIssuer(issuer.text))
            return [];
        const mappings = authenticator.get('claimMappings');
        return [
            {
                kind: 'kubernetes-authenticator',
                name: `jwt[${index}]`,
                at: authenticator.at,
                purpose: purposeOf(),
                issuer,
                audiences: authenticator.get('issuer').get('audiences').values(),
                ways: rulesOf(authenticator.get('claimValidationRules').list()),
                mappings: ['username', 'groups'].flatMap((name) => mappingOf(name, mappings.get(name))),
                guards: authenticator
                    .get('userValidationRules')
                    .list()
                    .flatMap((rule) => rule.get('expression').text() ?? []),
            },
        ];
    });
}
/** Every rule must hold. */
function rulesOf(rules) {
    return rules
        .map(waysOfRule)
        .reduce((ways, next) => ways.flatMap((way) => next.map((more) => [...way, ...more])), [[]]);
}
function waysOfRule(rule) {
    const expression = rule.get('expression').asValue();
    if (expression !== undefined) {
        return waysOf(expression.text, expression.at, (name) => /^claims\.(\w+)$/.exec(name)?.[1]);
    }
    const claim = rule.get('claim').text();
    const value = rule.get('requiredValue').asValue();
    if (claim === undefined || value === undefined)
        return [[]];
    const rest = { negated: false, optional: false, caseless: false, at: value.at };
    const test = { claim, operator: 'requiredValue', matching: 'exact', values: [value], ...rest };
    return [[test]];
}
function mappingOf(part, mapping) {
    const expression = mapping.get('expression').asValue();
    if (expression !== undefined)
        return [{ part, source: expression }];
    const claim = mapping.get('claim').asValue();
    if (claim === undefined)
        return [];
    return [{ part, source: claim, prefix: mapping.get('prefix').text() ?? '' }];
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/readers/role-policy.js

/** True for an IAM policy document. */
function isPolicy(part) {
    return part
        .get('Statement')
        .list()
        .some((statement) => statement.get('Effect').text() !== undefined);
}
/** The statements of a role's trust policy that let GitHub's tokens in, each a trust of its own. */
function readRolePolicy(policy, owner) {
    const statements = policy.get('Statement').list();
    const denied = statements.filter((statement) => is(statement, 'Deny') && isAboutTokens(statement));
    return statements
        .filter((statement) => is(statement, 'Allow') && isAboutTokens(statement))
        .flatMap((statement) => readStatement(statement, owner, denied));
}
function readStatement(statement, owner, denied) {
    const base = { kind: 'aws-role', name: owner.name, purpose: owner.purpose };
    const role = owner.role === undefined ? {} : { role: owner.role };
    const anyone = openTo(statement);
    if (anyone !== undefined) {
        const { text, at } = anyone;
        return [
            { ...base, ...role, at, ...partitionOf(owner.arn), anyone: text, strangers: [], host: '', ways: [] },
        ];
    }
    const providers = statement.get('Principal').get('Federated').values();
    return providers.flatMap((provider) => {
        const host = hostOf(provider);
        if (!looksLikeIssuer(host))
            return [];
        const tests = [...testsOf(statement, host), ...denied.flatMap((part) => demandOf(part, host))];
        const audiences = tests.filter(({ claim, negated }) => claim === 'aud' && !negated);
        const strangers = strangersOf(statement, host);
        const trust = {
            ...base,
            ...role,
            at: provider.at,
            ...partitionOf(owner.arn ?? provider.text),
            host,
            issuer: { text: `https://${host}`, at: provider.at },
            strangers,
        };
        // What asks for the claims of another provider lets nobody in: there is nothing else to judge.
        if (strangers.length > 0)
            return [{ ...trust, ways: [] }];
        return [{ ...trust, audiences: audiences.flatMap(({ values }) => values), ways: [tests] }];
    });
}
function is(statement, effect) {
    return statement.get('Effect').value === effect;
}
/** Whether a statement is about AssumeRoleWithWebIdentity; actions are case-insensitive and may hold wildcards. */
function isAboutTokens(statement) {
    const matches = ({ text }) => matchesGlob(text.toLowerCase().replaceAll(/\*+/g, '*'), 'sts:assumerolewithwebidentity');
    const not = statement.get('NotAction');
    return not.value === undefined
        ? statement.get('Action').values().some(matches)
        : !not.values().some(matches);
}
/** `*` is any text, `?` any letter. Letter by letter, for a regular expression of many stars could take for ever. */
function matchesGlob(glob, text) {
    // Places in the glob that may be reached with the letters so far.
    const next = (place) => glob.charAt(place) === '*' ? [place, ...next(place + 1)] : [place];
    let places = new Set(next(0));
    for (const letter of text) {
        const reached = [...places].flatMap((place) => {
            const wanted = glob.charAt(place);
            if (wanted === '*')
                return next(place);
            return wanted === '?' || wanted === letter ? next(place + 1) : [];
        });
        places = new Set(reached);
    }
    return places.has(glob.length);
}
/** How a statement lets anybody in, if it does. */
function openTo(statement) {
    const not = statement.get('NotPrincipal');
    if (not.value !== undefined)
        return { text: 'NotPrincipal', at: not.at };
    const principal = statement.get('Principal');
    const named = [principal, principal.get('AWS'), principal.get('Federated')].flatMap((part) => part.values());
    const star = named.find(({ text }) => text === '*');
    return star === undefined ? undefined : { text: '"Principal": "*"', at: star.at };
}
/** `arn:aws:iam::1:oidc-provider/HOST/path` → `HOST/path`, the prefix of its condition keys. */
function hostOf({ text }) {
    return /:oidc-provider\/(.+)$/.exec(text)?.[1] ?? text.replace(/^https:\/\//, '');
}
/** The partition that an ARN is of; nothing where the ARN is not known. */
function partitionOf(arn) {
    const partition = arn?.split(':')[1];
    return partition === 'aws' || partition === 'aws-cn' || partition === 'aws-us-gov' ? { partition } : {};
}
const MATCHING = {
    stringequals: 'exact',
    stringequalsignorecase: 'exact',
    stringlike: 'glob',
};
/**
 * The tests of a statement on the claims of one provider.
 * Operators: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
function testsOf(statement, host) {
    const prefix = `${host}:`.toLowerCase();
    const tests = conditionsOf(statement).filter(({ key }) => key.toLowerCase().startsWith(prefix));
    const present = tests
        .filter(({ operator, values }) => /^null$/i.test(operator) && values.every(({ text }) => text === 'false'))
        .map(({ key }) => key.toLowerCase());
    return tests.flatMap(({ operator, key, values, at }) => {
        const parts = /^(forallvalues:|foranyvalue:)?(.*?)(ifexists)?$/.exec(operator.toLowerCase());
        const [, quantifier, name = '', ifExists] = parts ?? [];
        if (name === 'null')
            return [];
        const negated = name.startsWith('stringnot');
        const open = quantifier === 'forallvalues:' || ifExists !== undefined || negated;
        return [
            {
                claim: key.slice(prefix.length).toLowerCase(),
                operator,
                matching: MATCHING[name.replace('stringnot', 'string')] ?? 'opaque',
                values,
                negated,
                optional: open && !present.includes(key.toLowerCase()),
                caseless: name.endsWith('ignorecase'),
                at,
            },
        ];
    });
}
/** A Deny for all tokens but those with some value asks for that value, even when the claim is absent. */
function demandOf(statement, host) {
    const [test, ...more] = testsOf(statement, host);
    const alone = more.length === 0 && conditionsOf(statement).length === 1;
    return test?.negated && alone ? [{ ...test, negated: false, optional: false }] : [];
}
function conditionsOf(statement) {
    return statement
        .get('Condition')
        .entries()
        .flatMap(([operator, keys]) => keys.entries().map(([key, part]) => ({ operator, key, values: part.values(), at: part.at })));
}
/** Condition keys of other providers that a token must have: one of this provider has none of them. */
function strangersOf(statement, host) {
    const own = `${host}:`.toLowerCase();
    return conditionsOf(statement)
        .filter(({ key }) => /^[^:]+\.[^:]+:/.test(key) && !key.toLowerCase().startsWith(own))
        .filter(({ operator }) => !/^forallvalues:|not|null|ifexists$/i.test(operator))
        .map(({ key, at }) => ({ text: key, at }));
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/readers/terraform-references.js
/** What the trust policies of roles refer to, by the configuration in a plan. */
function policyReferences(plan) {
    return new Map(entriesOf(plan.get('configuration').get('root_module'), ''));
}
/** `module.a["x"].aws_iam_role.b[0]` → `module.a.aws_iam_role.b` */
function withoutKeys(address) {
    return address.replaceAll(/\[[^\]]*\]/g, '');
}
function entriesOf(module, prefix) {
    const own = module
        .get('resources')
        .list()
        .filter((resource) => resource.get('type').value === 'aws_iam_role')
        .map((role) => {
        const expression = role.get('expressions').get('assume_role_policy');
        const names = expression
            .get('references')
            .values()
            .map(({ text }) => `${prefix}${text}`);
        return [`${prefix}${role.get('address').text()}`, names];
    });
    const called = module
        .get('module_calls')
        .entries()
        .flatMap(([name, call]) => entriesOf(call.get('module'), `${prefix}module.${name}.`));
    return [...own, ...called];
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/readers/vault.js

/** True for the data of a role of Vault's JWT login. */
function isVaultRole(part) {
    return part.get('role_type').value === 'jwt';
}
/** True for the configuration of Vault's JWT login. */
function isVaultConfig(part) {
    return part.get('oidc_discovery_url').text() !== undefined || part.get('bound_issuer').text() !== undefined;
}
/** The login's configuration; undefined when it is not for GitHub. */
function readVaultConfig(part, name) {
    // The issuer that tokens must name: the discovery's when none is given.
    const issuer = part.first('bound_issuer', 'oidc_discovery_url').asValue();
    if (issuer === undefined || !looksLikeIssuer(issuer.text))
        return undefined;
    return { kind: 'vault-backend', name, at: part.at, purpose: undefined, issuer, ways: [] };
}
/** A role, as `vault read` or Terraform writes it. */
function readVaultRole(part, name) {
    const matching = part.get('bound_claims_type').value === 'glob' ? 'glob' : 'exact';
    const subject = part.get('bound_subject');
    const tests = [
        ...(subject.text() === undefined ? [] : [testOf('sub', 'bound_subject', 'exact', subject)]),
        ...part
            .get('bound_claims')
            .entries()
            .map(([claim, values]) => testOf(claim, 'bound_claims', matching, values)),
    ];
    const policies = part.first('token_policies', 'policies').values();
    return {
        kind: 'vault-role',
        name,
        at: part.at,
        purpose: purposeOf(name, ...policies.map(({ text }) => text)),
        audiences: part.get('bound_audiences').values(),
        ways: [tests],
    };
}
/** Claims may be written as JSON pointers, and Terraform writes several values with commas. */
function testOf(claim, operator, matching, part) {
    const values = part
        .values()
        .flatMap(({ text, at }) => text.split(/,\s*/).map((one) => ({ text: one, at })));
    const rest = { negated: false, optional: false, caseless: false, at: part.at };
    return { claim: claim.replace(/^\//, ''), operator, matching, values, ...rest };
}
/** Whether a role of an unknown login is meant for GitHub: by the claims that it binds. */
function looksLikeGitHubRole({ ways }) {
    const common = ['sub', 'aud', 'iss', 'exp', 'iat', 'nbf', 'jti', 'environment', 'ref', 'sha'];
    return ways
        .flat()
        .some(({ claim, values }) => (CLAIMS.includes(claim) && !common.includes(claim)) ||
        values.some(({ text }) => text.startsWith('repo:')));
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/readers/terraform-plan.js








/** True for `terraform show -json` of a plan or a state. */
function isTerraform(part) {
    return (part.get('format_version').text() !== undefined &&
        (part.get('resource_changes').value !== undefined || part.get('values').value !== undefined));
}
/** Every trust of a plan or a state, as it will be after the apply. */
function readTerraform(part) {
    const resources = resourcesOf(part);
    const of = (...types) => resources.filter(({ type }) => types.includes(type));
    const roles = of('aws_iam_role');
    const attachments = of('aws_iam_role_policy_attachment');
    const policies = of('aws_iam_policy_document');
    const references = policyReferences(part);
    const used = new Set(roles.map(({ values }) => canonicalPolicy(values.get('assume_role_policy').text())));
    const pools = of('google_iam_workload_identity_pool_provider').flatMap(({ values, address }) => readPoolProvider(values, address) ?? []);
    const roleTrusts = roles.flatMap((role) => readRolePolicy(role.values.get('assume_role_policy').embedded(), {
        name: role.address,
        purpose: purposeOfRole(role, attachments),
        ...optional('role', role.values.get('name').asValue()),
        ...optional('arn', role.values.get('arn').text()),
    }));
    const trusts = [
        ...roleTrusts,
        ...policies.flatMap((policy) => {
            const using = roles.filter((role) => refersTo(references, role, policy.address));
            const [purpose] = using.map((role) => purposeOfRole(role, attachments));
            return unusedPolicy(policy, used, purpose);
        }),
        ...of('aws_iam_openid_connect_provider').flatMap((provider) => iamProvider(provider.values, provider.address)),
        ...pools,
        ...resources.flatMap((resource) => membersOf(resource, pools)),
        ...of(...CREDENTIALS).flatMap((one) => readCredential(one.values, one.address, azureCloud(part)) ?? []),
        ...vaultTrusts(of('vault_jwt_auth_backend'), of('vault_jwt_auth_backend_role')),
    ];
    // A policy document that is read at apply has its statements in the plan: they are judged in its place.
    const deferred = policies.filter(({ values }) => values.get('json').text() === undefined);
    return {
        what: 'Terraform plan',
        trusts,
        workflows: [],
        durations: [
            ...roles.flatMap(({ values, address }) => roleLimit(values.get('max_session_duration'), address, values.get('name').text())),
            ...of('google_service_account_access_token').flatMap(({ values, address }) => googleLifetime(values.get('lifetime'), address)),
        ],
        unknown: roles
            .filter((role) => isUnknown(role) && !deferred.some(({ address }) => refersTo(references, role, address)))
            .map(({ address, values }) => ({ name: address, at: values.at })),
    };
}
const CREDENTIALS = [
    'azuread_application_federated_identity_credential',
    'azuread_application_flexible_federated_identity_credential',
    'azurerm_federated_identity_credential',
];
function resourcesOf(part) {
    const changes = part
        .get('resource_changes')
        .list()
        .filter((change) => !change
        .get('change')
        .get('actions')
        .values()
        .every(({ text }) => text === 'delete'))
        .map((change) => resource(change, change.get('change').get('after'), change.get('change').get('after_unknown')));
    const read = modules(part.get('prior_state').get('values').get('root_module'))
        .filter((item) => item.get('mode').value === 'data')
        .map((item) => resource(item, item.get('values'), item.get('none')));
    const state = modules(part.get('values').get('root_module')).map((item) => resource(item, item.get('values'), item.get('none')));
    const all = [...changes, ...read, ...state];
    return [...new Map(all.map((item) => [item.address, item])).values()];
}
function modules(module) {
    return [...module.get('resources').list(), ...module.get('child_modules').list().flatMap(modules)];
}
function resource(item, values, unknown) {
    const text = (key) => item.get(key).text() ?? '';
    return { address: text('address'), type: text('type'), values, unknown };
}
function isUnknown({ unknown }) {
    return unknown.get('assume_role_policy').value === true;
}
/** Rights over everything make a role one that changes, whatever it is called. */
function purposeOfRole({ values, address }, attachments) {
    const name = values.get('name').text();
    const arns = attachments
        .filter((attachment) => name !== undefined && attachment.values.get('role').value === name)
        .map((attachment) => attachment.values.get('policy_arn').text());
    const mighty = arns.some((arn) => /\/(AdministratorAccess|PowerUserAccess)$/.test(arn ?? ''));
    return mighty ? 'apply' : purposeOf(name, address.split('.').at(-1), ...arns);
}
/** Whether a role's trust policy is that document, or comes through a variable and so may be. */
function refersTo(references, role, document) {
    const names = references.get(withoutKeys(role.address)) ?? [];
    return names.some((name) => name === withoutKeys(document) || /(^|\.)var\.\w+$/.test(name));
}
/** A policy document that no role of the plan has as its own yet: it becomes one, or is for roles elsewhere. */
function unusedPolicy({ values, address }, used, purpose) {
    const owner = { name: address, purpose: purpose ?? purposeOf(address.split('.').at(-1)) };
    const json = values.get('json').text();
    if (json === undefined)
        return readRolePolicy(partAt(values.at, policyOfBlocks(values)), owner);
    return used.has(canonicalPolicy(json)) ? [] : readRolePolicy(values.get('json').embedded(), owner);
}
/** A policy so that equal ones have equal texts: the provider sorts what it writes. */
function canonicalPolicy(text) {
    try {
        return text === undefined ? '' : (0,src_json/* canonicalJson */.dj)(JSON.parse(text));
    }
    catch {
        return '';
    }
}
/** The provider's ARN is not known while it is only planned: whose keys the conditions name tells whose it will be. */
function policyOfBlocks(values) {
    const texts = (part) => part.values().map(({ text }) => text);
    const statements = values
        .get('statement')
        .list()
        .map((statement) => {
        const conditions = {};
        for (const condition of statement.get('condition').list()) {
            const [test, variable] = [condition.get('test').text() ?? '', condition.get('variable').text() ?? ''];
            conditions[test] = { ...conditions[test], [variable]: texts(condition.get('values')) };
        }
        const keys = Object.values(conditions).flatMap((tests) => Object.keys(tests));
        const host = keys.find(looksLikeIssuer)?.replace(/:[^:]*$/, '');
        const principals = statement
            .get('principals')
            .list()
            .map((principal) => {
            const known = texts(principal.get('identifiers'));
            const federated = principal.get('type').text() ?? 'Federated';
            return [
                federated,
                known.length > 0 || host === undefined ? known : [`arn::iam::ACCOUNT:oidc-provider/${host}`],
            ];
        });
        return {
            Effect: statement.get('effect').text() ?? 'Allow',
            Action: texts(statement.get('actions')),
            Principal: Object.fromEntries(principals),
            Condition: conditions,
        };
    });
    return { Statement: statements };
}
/** IAM's provider, as Terraform or `aws iam get-open-id-connect-provider` writes it. */
function iamProvider(values, name) {
    const url = values.first('url', 'Url').asValue();
    if (url === undefined || !looksLikeIssuer(url.text))
        return [];
    // AWS leaves the scheme out of what it answers.
    const text = /^https?:/.test(url.text) ? url.text : `https://${url.text}`;
    return [
        {
            kind: 'aws-provider',
            name,
            at: url.at,
            purpose: undefined,
            ...partitionOf(values.get('arn').text()),
            issuer: { text, at: url.at },
            audiences: values.first('client_id_list', 'ClientIDList').values(),
            ways: [],
        },
    ];
}
/** The longest session of a role. */
function roleLimit(part, name, role) {
    if (typeof part.value !== 'number')
        return [];
    return [{ name, at: part.at, seconds: part.value, of: 'role', chained: false, ...optional('role', role) }];
}
function membersOf({ type, address, values }, pools) {
    if (!/^google_\w+_iam_(member|binding)$/.test(type))
        return [];
    const members = [...values.get('member').values(), ...values.get('members').values()];
    return members.flatMap((member) => readMember(member, address, values.get('role').text(), pools) ?? []);
}
function azureCloud(part) {
    const provider = part.get('configuration').get('provider_config').get('azurerm').get('expressions');
    const text = provider.get('environment').get('constant_value').text();
    return text === 'public' || text === 'usgovernment' || text === 'china' ? text : undefined;
}
function vaultTrusts(backends, roles) {
    const path = (part, key) => part.get(key).text()?.replace(/\/$/, '') ?? 'jwt';
    const configs = backends.map(({ values, address }) => ({
        path: path(values, 'path'),
        trust: readVaultConfig(values, address),
    }));
    const read = roles.flatMap(({ values, address }) => {
        if (!isVaultRole(values))
            return [];
        const trust = readVaultRole(values, address);
        const config = configs.find((one) => one.path === path(values, 'backend'));
        return (config === undefined ? looksLikeGitHubRole(trust) : config.trust !== undefined) ? [trust] : [];
    });
    return [...configs.flatMap(({ trust }) => trust ?? []), ...read];
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/readers/workflow.js

/** True for a workflow of GitHub Actions. */
function isWorkflow(part) {
    return triggerOf(part).value !== undefined && part.get('jobs').entries().length > 0;
}
/** YAML 1.1 reads the key `on` as true; ours is 1.2, but JSON made by others may hold it. */
function triggerOf(part) {
    return part.first('on', 'true');
}
const given = (...names) => (inputs) => names.every((name) => inputs.get(name).value !== undefined);
const LOGINS = [
    {
        action: /^aws-actions\/configure-aws-credentials@/,
        asks: (inputs) => given('role-to-assume')(inputs) &&
            !given('aws-access-key-id')(inputs) &&
            !given('web-identity-token-file')(inputs) &&
            String(inputs.get('role-chaining').value) !== 'true',
    },
    { action: /^google-github-actions\/auth@/, asks: given('workload_identity_provider') },
    {
        action: /^azure\/login@/i,
        asks: (inputs) => given('client-id')(inputs) && !/IDENTITY/i.test(inputs.get('auth-type').text() ?? ''),
    },
    {
        action: /^hashicorp\/vault-action@/,
        asks: (inputs) => inputs.get('method').value === 'jwt' && !given('jwtPrivateKey')(inputs),
    },
    { action: /^[^@]*\/synthinfra\/actions\/auth@/, asks: () => true },
];
/** What a workflow says of GitHub's tokens: who may mint them, and how long sessions are asked for. */
function readWorkflow(part, name) {
    const permissions = part.get('permissions');
    const wide = grants(permissions);
    const jobs = part.get('jobs').entries();
    const trigger = triggerOf(part);
    const events = [...trigger.values().map(({ text }) => text), ...trigger.entries().map(([event]) => event)];
    // A called workflow that says nothing has the permissions of its caller.
    const silent = permissions.value === undefined && events.includes('workflow_call');
    const granted = wide ? 'workflow' : silent ? 'caller' : 'none';
    const read = jobs.flatMap(([job, body]) => readJob(job, body, granted));
    const grant = wide ? { grant: permissions.get('id-token').at } : {};
    return {
        workflow: {
            name,
            at: part.at,
            events,
            ...grant,
            jobs: read,
            others: jobs.filter(([, body]) => needsNoToken(body)).length,
        },
        durations: jobs.flatMap(([, body]) => stepsOf(body).flatMap(durationsOf)),
    };
}
function grants(permissions) {
    return permissions.value === 'write-all' || permissions.get('id-token').value === 'write';
}
function stepsOf(job) {
    return job.get('steps').list();
}
/** Surely: many an action signs or publishes with the token, and called workflows do what we do not see. */
function needsNoToken(job) {
    const harmless = /^actions\/(checkout|cache|setup-[a-z-]+|upload-artifact|download-artifact)@/;
    const uses = stepsOf(job).flatMap((step) => step.get('uses').text() ?? []);
    return stepsOf(job).length > 0 && uses.every((name) => harmless.test(name));
}
function readJob(name, job, inherited) {
    const steps = stepsOf(job);
    const isLogin = (step) => LOGINS.some(({ action, asks }) => action.test(step.get('uses').text() ?? '') && asks(step.get('with')));
    const logins = steps.filter(isLogin);
    const [first] = logins;
    if (first === undefined)
        return [];
    const own = job.get('permissions');
    const granted = own.value === undefined ? inherited : grants(own) ? 'job' : 'none';
    const late = steps
        .slice(steps.indexOf(first))
        .find((step) => /^actions\/checkout@/.test(step.get('uses').text() ?? ''));
    return [
        {
            name,
            at: first.get('uses').at,
            granted,
            logins: logins.map((step) => {
                const uses = step.get('uses');
                const file = String(step.get('with').get('create_credentials_file').value ?? true) === 'true';
                const google = /^google-github-actions\//.test(uses.text() ?? '');
                return { uses: { text: uses.text() ?? '', at: uses.at }, keepsFile: google && file };
            }),
            ...(late === undefined ? {} : { lateCheckout: late.get('uses').at }),
        },
    ];
}
function durationsOf(step) {
    const uses = step.get('uses').text() ?? '';
    const inputs = step.get('with');
    if (/^google-github-actions\/auth@/.test(uses)) {
        return googleLifetime(inputs.get('access_token_lifetime'), 'access_token_lifetime');
    }
    const asked = inputs.get('role-duration-seconds');
    const seconds = Number(asked.asValue()?.text);
    if (!/^aws-actions\/configure-aws-credentials@/.test(uses) || Number.isNaN(seconds))
        return [];
    const role = inputs.get('role-to-assume').text()?.split('/').at(-1);
    const chained = String(inputs.get('role-chaining').value) === 'true';
    const named = role === undefined ? {} : { role };
    return [{ name: 'role-duration-seconds', at: asked.at, seconds, of: 'aws-session', chained, ...named }];
}

;// CONCATENATED MODULE: ./build/src/identity/trust/lint/read.js











/** A reader of one object, which may be alone in the file or in a list of its kind. */
function each(what, known, read) {
    return {
        what,
        read: (part, name) => {
            const parts = part.list();
            if (parts.length === 0 || !parts.every(known))
                return undefined;
            const all = parts.map((one) => read(one, name));
            return {
                trusts: all.flatMap(({ trusts = [] }) => trusts),
                durations: all.flatMap(({ durations = [] }) => durations),
            };
        },
    };
}
const trustsOf = (trusts) => ({
    trusts: trusts === undefined ? [] : [trusts].flat(),
});
const READERS = [
    {
        what: 'Terraform plan (`terraform show -json PLAN`)',
        read: (part) => (isTerraform(part) ? readTerraform(part) : undefined),
    },
    each('role trust policy of AWS', isPolicy, (part, name) => trustsOf(readRolePolicy(part, { name, purpose: purposeOf(name) }))),
    {
        what: '`aws iam get-role`',
        read: (part) => {
            const roles = [part, ...part.get('Role').list(), ...part.get('Roles').list()].filter((role) => role.get('AssumeRolePolicyDocument').value !== undefined);
            const all = roles.map(readRole);
            return roles.length === 0
                ? undefined
                : {
                    trusts: all.flatMap(({ trusts }) => trusts),
                    durations: all.flatMap(({ durations }) => durations),
                };
        },
    },
    each('`aws iam get-open-id-connect-provider`', (part) => part.get('ClientIDList').value !== undefined, (part, name) => trustsOf(iamProvider(part, name))),
    each('`gcloud iam workload-identity-pools providers describe --format json`', isPoolProvider, (part) => trustsOf(readPoolProvider(part, part.get('name').text()?.split('/').at(-1) ?? ''))),
    each('`gcloud … get-iam-policy --format json`', (part) => part
        .get('bindings')
        .list()
        .some((binding) => binding.get('role').text() !== undefined), (part) => trustsOf(bindingsOf(part))),
    {
        what: '`az ad app federated-credential list`',
        read: (part, name) => {
            const parts = part.get('value').value === undefined ? part.list() : part.get('value').list();
            if (parts.length === 0 || !parts.every(isCredential))
                return undefined;
            return trustsOf(parts.flatMap((one) => readCredential(one, one.get('name').text() ?? name) ?? []));
        },
    },
    {
        what: '`vault read -format=json auth/jwt/role/NAME` or `auth/jwt/config`',
        read: (part, name) => {
            const data = part.get('data').value === undefined ? part : part.get('data');
            if (isVaultRole(data))
                return trustsOf(githubRole(readVaultRole(data, name)));
            return isVaultConfig(data) ? trustsOf(readVaultConfig(data, name)) : undefined;
        },
    },
    {
        what: 'AuthenticationConfiguration of Kubernetes',
        read: (part) => (isAuthentication(part) ? trustsOf(readAuthentication(part)) : undefined),
    },
    {
        what: 'workflow of GitHub Actions',
        read: (part, name) => {
            if (!isWorkflow(part))
                return undefined;
            const { workflow, durations } = readWorkflow(part, part.get('name').text() ?? name);
            return { workflows: [workflow], durations };
        },
    },
];
/**
 * What a file says of trust in GitHub's tokens.
 * @param file the path to show. @param text the whole file.
 * @throws UserError when it cannot be parsed, or is none of the files that are understood.
 */
function readTrust(file, text) {
    const part = parseFile(file, text);
    const name = (0,external_node_path_.basename)(file).replace(/\.(json|ya?ml)$/, '');
    for (const { what, read } of READERS) {
        const found = read(part, name);
        if (found !== undefined) {
            return { what, trusts: [], workflows: [], durations: [], unknown: [], ...found };
        }
    }
    const known = READERS.map(({ what }) => what);
    throw (0,problem/* userError */.I)(`${file} holds nothing that is understood as a trust.`, `What is understood, as JSON or YAML: ${known.slice(0, -1).join(', ')}, or a ${known.at(-1)}.`);
}
/** A role that binds claims which GitHub's tokens do not have is for another issuer. */
function githubRole(role) {
    const foreign = role.ways
        .flat()
        .some(({ claim }) => !CLAIMS.includes(claim) && !claim.startsWith('repo_property_'));
    return foreign ? undefined : role;
}
function readRole(role) {
    const name = role.get('RoleName').text() ?? 'role';
    const [value, arn] = [role.get('RoleName').asValue(), role.get('Arn').text()];
    const owner = {
        name,
        purpose: purposeOf(name),
        ...(value === undefined ? {} : { role: value }),
        ...(arn === undefined ? {} : { arn }),
    };
    return {
        trusts: readRolePolicy(role.get('AssumeRolePolicyDocument').embedded(), owner),
        durations: roleLimit(role.get('MaxSessionDuration'), name, name),
    };
}
function bindingsOf(part) {
    return part
        .get('bindings')
        .list()
        .flatMap((binding) => {
        const role = binding.get('role').text();
        return binding
            .get('members')
            .values()
            .flatMap((member) => readMember(member, role ?? '', role, []) ?? []);
    });
}

// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/report/problems.js
var report_problems = __webpack_require__(55470);
// EXTERNAL MODULE: ./build/src/report/style.js
var style = __webpack_require__(98161);
;// CONCATENATED MODULE: ./build/src/pipeline/trust/lint.js






/** The largest file that is read, in bytes: plans of many thousand resources have some ten MiB. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Judges files that say who is trusted: policies, plans, settings and workflows. */
const trustLint = async (context) => {
    const names = [...new Set(context.words.slice(1))];
    if (names.length === 0) {
        throw (0,problem/* userError */.I)('Which files are to be judged?', 'Name them: synthinfra trust lint role.json plan.json .github/workflows/deploy.yml.');
    }
    const unreadable = [];
    const files = [];
    for (const file of names) {
        try {
            const text = await readText(context, file);
            files.push({ file, text, read: readTrust(file, text) });
        }
        catch (error) {
            if (!(error instanceof problem/* UserError */.y))
                throw error;
            unreadable.push(...error.problems);
        }
    }
    const findings = lintTrusts(files.map(({ read }) => read), await factsOf(context, files));
    const texts = new Map(files.map(({ file, text }) => [file, text]));
    const problems = [
        ...findings.map((finding) => findingProblem(finding, texts.get(finding.at.file) ?? '')),
        ...files.flatMap(silent),
    ];
    if (unreadable.length > 0)
        throw new problem/* UserError */.y([...unreadable, ...problems]);
    const trusts = files.reduce((sum, { read }) => sum + read.trusts.length, 0);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const warnings = problems.length - errors;
    const last = `${[(0,style/* plural */.LS)(files.length, 'file'), (0,style/* plural */.LS)(trusts, 'trust'), (0,style/* plural */.LS)(errors, 'error'), (0,style/* plural */.LS)(warnings, 'warning')].join(', ')}.`;
    return {
        exitCode: errors > 0 ? 2 : 0,
        json: {
            schemaVersion: 1,
            files: files.map(({ file, read }) => ({ file, what: read.what, trusts: read.trusts.length })),
            trusts,
            errors,
            warnings,
            findings: findings,
            problems: problems,
        },
        text: (colour) => [...blocksOf(problems, colour), last].join('\n\n'),
        outputs: { problems: String(problems.length) },
    };
};
/** @throws UserError when the file cannot be read, or is no text. */
async function readText({ platform }, file) {
    const bytes = await (0,platform_files/* readWorkspaceFile */.sL)(platform.cwd, file, MOST_BYTES);
    // PowerShell writes what a command prints as UTF-16.
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch (cause) {
        const message = `${file} is not a text: its bytes are not ${encoding.toUpperCase()}`;
        throw (0,problem/* userError */.I)(message, 'A plan is judged as JSON: `terraform show -json PLAN > plan.json`.', 1, {
            cause,
        });
    }
}
/** What is known of the repository that this stands in; nothing on a laptop. */
async function factsOf(context, files) {
    const { env, cwd } = context.platform;
    const known = {
        repository: env['GITHUB_REPOSITORY'],
        ownerId: env['GITHUB_REPOSITORY_OWNER_ID'],
        repositoryId: env['GITHUB_REPOSITORY_ID'],
    };
    const logins = files.flatMap(({ read }) => read.workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.logins)));
    const gitignore = logins.some(({ keepsFile }) => keepsFile)
        ? await (0,platform_files/* readWorkspaceFile */.sL)(cwd, '.gitignore', MOST_BYTES).then(String, () => '')
        : undefined;
    const given = Object.entries({ ...known, gitignore }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(given);
}
/** What no rule can judge must not look clean. */
function silent({ file, text, read }) {
    const [excerpt = ''] = text.split('\n', 1);
    const unknown = read.unknown.map(({ name, at }) => ({
        severity: 'warning',
        at,
        message: `${name}: who may assume the role is decided only at apply, so nothing can be said of it.`,
        fix: 'Write the trust as an aws_iam_policy_document, or judge the plan again when the provider exists.',
    }));
    if (unknown.length > 0 || read.trusts.length > 0 || read.workflows.length > 0)
        return unknown;
    const message = `the ${read.what} has no trust in GitHub's tokens, so there was nothing to judge.`;
    return [{ severity: 'warning', at: { file, line: 1, column: 1 }, message, excerpt }];
}
/** The problems as everywhere, without the line that counts them: ours counts more. */
function blocksOf(problems, colour) {
    if (problems.length === 0)
        return [];
    const text = (0,report_problems/* problemsText */.u)(problems, { colour });
    return [text.slice(0, text.lastIndexOf('\n\n'))];
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


/***/ })

};
