export const id = 1522;
export const ids = [1522];
export const modules = {

/***/ 7712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ buildReceipt),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _changes_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56047);

/** The evidence of one plan. */
function buildReceipt(parts) {
    const { target, tool, base, changeSet, run, commit } = parts;
    return {
        schemaVersion: 1,
        target,
        tool,
        digests: { ...parts.digests, changeSet: changeSet.digest },
        base,
        counts: changeSet.counts,
        verdict: parts.verdict.decision,
        ...(commit === undefined ? {} : { commit }),
        run,
        plannedAt: parts.plannedAt.toISOString(),
        changeSet,
    };
}
const digestNames = {
    files: 'The rendered files are not those of the receipt.',
    inputs: 'The resolved deployment (manifest, overlays, environment variables, inputs) is not that of the receipt.',
    changeSet: 'The changes are not those of the receipt.',
    policy: 'The policy results are not those of the receipt.',
    planFile: 'The saved plan is not the file that the receipt was written for.',
};
/** Each difference between a receipt and what was recomputed, in a sentence; none when the claim holds. */
function differences(claimed, recomputed) {
    return [
        ...targetDifferences(claimed.target, recomputed.target),
        ...Object.keys(digestNames).flatMap((name) => {
            const now = recomputed.digests[name];
            return now === undefined || now === claimed.digests[name] ? [] : [digestNames[name]];
        }),
        ...(claimed.digests.changeSet === (0,_changes_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(claimed.changeSet)
            ? []
            : ['The receipt contradicts itself: its changes are not those that its digest names.']),
        ...(recomputed.verdict === undefined || recomputed.verdict === claimed.verdict
            ? []
            : [`The verdict is "${recomputed.verdict}"; the receipt says "${claimed.verdict}".`]),
        ...(recomputed.base === undefined ? [] : baseDifferences(claimed.base, recomputed.base)),
    ];
}
function targetDifferences(claimed, now) {
    return ['name', 'environment', 'stack']
        .filter((part) => claimed[part] !== now[part])
        .map((part) => `The receipt is for the ${part} "${claimed[part]}", not for "${now[part]}".`);
}
/** The state that the plan stood on is another one, or somebody applied in between. */
function baseDifferences(claimed, now) {
    if (claimed.lineage !== now.lineage) {
        const name = (lineage) => (lineage === '' ? 'no state' : `the state ${lineage}`);
        return [
            `The base has moved: the plan stood on ${name(claimed.lineage)}, now there is ${name(now.lineage)}.`,
        ];
    }
    return claimed.serial === now.serial
        ? []
        : [
            `The base has moved: the plan stood on serial ${claimed.serial} of the state, now it is ${now.serial}.`,
        ];
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

/***/ 70836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ identityReasons),
  I: () => (/* binding */ judgeStrictly)
});

// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/src/gate/loosening-rules.js

const SEVERITIES = ['low', 'medium', 'high', 'critical'];
const JUDGES = {
    'policy.failOn': (before, after) => SEVERITIES.indexOf(after) <= SEVERITIES.indexOf(before) && SEVERITIES.includes(after)
        ? []
        : [{ before, after, why: 'rules that blocked before would only be noted' }],
    'policy.requiredTags': removed('resources without it would pass'),
    'policy.packs': removed('its rules would no longer be asked'),
    'security.compliance': removed('what it asks for would no longer be asked'),
    'policy.waivers': exceptions(['rule', 'address'], 'a rule would not count there'),
    'gate.allowDelete': exceptions(['address'], 'it could be deleted with its data'),
    'gate.allowReplace': exceptions(['address'], 'it could be replaced, and its data lost'),
    'redaction.exceptions': exceptions(['path'], 'values that are hidden would be shown'),
    'policy.providers': added('its code would run with the credentials of the plan'),
    'policy.modules': added('its code would run with the credentials of the plan'),
    'security.deletionProtection': (before, after) => after === true ? [] : [{ before, after, why: 'what holds data could be deleted unasked' }],
    'security.keyRotationDays': (before, after) => typeof before === 'number' && typeof after === 'number' && after < before
        ? []
        : [{ before, after, why: 'keys would live longer' }],
};
/** The judge of a field below `spec`, when it is known which direction is the strict one. */
function judgeOf(path) {
    const name = path.join('.');
    return Object.hasOwn(JUDGES, name) ? JUDGES[name] : undefined;
}
/** A list that asks for something: each entry that is gone loosens. */
function removed(why) {
    return (before, after) => {
        const left = listOf(after);
        return listOf(before)
            .filter((entry) => !left.includes(entry))
            .map((entry) => ({ before: entry, after: undefined, why }));
    };
}
/** A list that allows something: each entry that is new loosens. */
function added(why) {
    return (before, after) => {
        const known = listOf(before);
        return listOf(after).flatMap((entry, index) => known.includes(entry) ? [] : [{ index, before: undefined, after: entry, why }]);
    };
}
/**
 * A list of exceptions that end: a new one and a later end loosen, an earlier end or another reason does not.
 * @param keys what an exception is about; one without a key is about everything, and covers those that have it.
 */
function exceptions(keys, why) {
    return (before, after) => listOf(after).flatMap((entry, index) => {
        const covering = listOf(before).filter((known) => keys.every((key) => field(known, key) === '' || field(known, key) === field(entry, key)));
        // Dates are written YYYY-MM-DD: they sort as text.
        const last = covering.toSorted((a, b) => (field(a, 'expires') < field(b, 'expires') ? 1 : -1))[0];
        if (last !== undefined && field(entry, 'expires') <= field(last, 'expires'))
            return [];
        const how = last === undefined ? 'it is new' : `it ends later, on ${field(entry, 'expires')}`;
        return [{ index, before: last, after: entry, why: `${how}: ${why}` }];
    });
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function field(entry, key) {
    const value = (0,json/* isObject */.Gv)(entry) && Object.hasOwn(entry, key) ? entry[key] : undefined;
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/src/gate/loosening.js


/** Parts of the spec that decide what is allowed, who runs become and what code they run. */
const GUARDED = [
    ['policy'],
    ['gate'],
    ['redaction'],
    ['identity'],
    ['target'],
    ['state'],
    ['engine'],
    ['stacks'],
    ['overrides'],
    ['security', 'compliance'],
    ['security', 'deletionProtection'],
    ['security', 'keyRotationDays'],
];
/** Parts of the spec that decide whom runs become, and where tokens go: credentials reach the place of the state too. */
const IDENTITY = ['identity', 'target', 'state'];
/** Longest value that is told, in UTF-16 units. */
const LONGEST = 120;
/**
 * Every loosening between the rules of the base and those of the head. What only tightens is not in the list; a
 * guarded field that has no known direction counts whichever way it changes.
 * @param base undefined when the base branch has no such deployment: then nobody has agreed to any of its rules.
 */
function loosenings(base, head, facts) {
    return [...manifestLoosenings(base, head), ...givenLoosenings(facts)];
}
function manifestLoosenings(base, head) {
    if (base === undefined) {
        return [
            {
                path: 'spec',
                before: 'nothing',
                after: `${head.name} in ${head.environment}`,
                why: 'the base branch has no such deployment, so nobody has agreed to its identity, policies and exceptions',
                at: head.locate(['spec']),
            },
        ];
    }
    const [before, after] = [base.spec, head.spec];
    return GUARDED.flatMap((path) => compared(at(before, path), at(after, path), path, head));
}
function compared(before, after, path, head) {
    if (loosening_text(before) === loosening_text(after))
        return [];
    const judge = judgeOf(path);
    if (judge !== undefined)
        return judged(judge, before, after, path, head);
    const [was, is] = [parts(before), parts(after)];
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
    if (keys.length === 0)
        return judged(unclear(path), before, after, path, head);
    return keys.flatMap((key) => compared(own(was, key), own(is, key), [...path, key], head));
}
function judged(judge, before, after, path, head) {
    return judge(before, after).map((found) => {
        const full = ['spec', ...path, ...(found.index === undefined ? [] : [String(found.index)])];
        return {
            path: full.join('.'),
            before: told(found.before),
            after: told(found.after),
            why: found.why,
            at: head.locate(full),
            ...(IDENTITY.includes(path[0]) ? { identity: true } : {}),
        };
    });
}
/** No direction is known: which of two roles, addresses or backends is the stricter one, nobody can tell. */
function unclear(path) {
    const why = IDENTITY.includes(path[0])
        ? 'who may be what, or where tokens go, changes'
        : 'it decides what is run, or judged by';
    return (before, after) => [{ before, after, why }];
}
function givenLoosenings({ changedFiles, toolkit }) {
    const pin = toolkit === undefined || toolkit.before === toolkit.after
        ? []
        : [{ path: 'toolkit', ...toolkit, why: 'another version of the toolkit judges and applies' }];
    return [...(changedFiles === undefined ? [unknownFiles] : fileLoosenings(changedFiles)), ...pin];
}
const unknownFiles = {
    path: '.github/',
    before: 'as the base has it',
    after: 'not known',
    why: 'GitHub does not name all files that differ, so nobody can say that no workflow does',
};
function fileLoosenings(changedFiles) {
    return changedFiles
        .filter((path) => isWorkflow(path) || isOwners(path))
        .map((path) => ({
        path,
        before: 'as the base has it',
        after: 'changed',
        why: isWorkflow(path)
            ? 'it decides what runs, with which permissions'
            : 'it decides who must agree to a change',
    }));
}
/** Case does not count: some file systems do not tell `.GitHub` from `.github`. */
function isWorkflow(path) {
    return /^\.github\//i.test(path) && !isOwners(path);
}
/** The three places where GitHub looks for code owners. */
function isOwners(path) {
    return /^(\.github\/|docs\/)?codeowners$/i.test(path);
}
function at(value, path) {
    return path.reduce((here, key) => own(here, key), value);
}
function own(value, key) {
    return (0,json/* isObject */.Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** Members of an object, or of a list by their index. */
function parts(value) {
    if (Array.isArray(value))
        return Object.fromEntries(value.entries());
    return (0,json/* isObject */.Gv)(value) ? value : {};
}
function loosening_text(value) {
    return value === undefined ? undefined : (0,json/* canonicalJson */.dj)(value);
}
function told(value) {
    const whole = loosening_text(value) ?? 'nothing';
    return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST).toWellFormed()}…`;
}

;// CONCATENATED MODULE: ./build/src/gate/strictest.js
const EFFECTS = ['block', 'needs-approval', 'note'];
const DECISIONS = ['block', 'needs-approval', 'allow'];
/** Loosenings that are named in the fix of a reason; all of them have reasons of their own. */
const MOST_NAMED = 3;
/**
 * One verdict of two: what the rules of either side forbid is forbidden, and each loosening needs a person's consent.
 * An exception lets nothing through in the change that brings it, whoever consents to that change.
 * @param base the verdict by the rules as the base branch has them.
 * @param head the verdict by the rules as they are proposed, or merged.
 * @param branch that changes are proposed to; undefined after the merge.
 */
function strictest(base, head, loosenings, branch) {
    const known = new Set(head.reasons.map(keyOf));
    const old = base.reasons.filter((reason) => reason.effect !== 'note' && !known.has(keyOf(reason)));
    const reasons = [
        ...head.reasons,
        ...old.map((reason) => byOldRules(reason, loosenings)),
        ...loosenings.map((loosening) => looseningReason(loosening, branch)),
    ].sort((one, two) => EFFECTS.indexOf(one.effect) - EFFECTS.indexOf(two.effect));
    const asked = loosenings.length > 0 ? ['needs-approval'] : [];
    const decisions = [base.decision, head.decision, ...asked];
    const decision = DECISIONS.find((one) => decisions.includes(one)) ?? 'block';
    return { decision, reasons };
}
/**
 * What people are told of a loosening: it needs their consent.
 * @param branch that it is proposed to, and whose identity and state the run has used; undefined after the merge.
 */
function looseningReason({ path, before, after, why, at, identity }, branch) {
    const base = branch ?? 'the base branch';
    const used = identity === true && branch !== undefined ? `This run used what ${branch} says. ` : '';
    return {
        effect: 'needs-approval',
        message: `${path} is loosened, from ${before} to ${after}: ${why}.`,
        fix: `${used}An owner whom ${base} names must agree to it; or leave it as ${base} has it.`,
        ...(at === undefined ? {} : { at }),
    };
}
function keyOf({ effect, message, address, rule }) {
    return JSON.stringify([effect, message, address, rule]);
}
/** The reason's own fix may name the very exception that this change brings along. */
function byOldRules(reason, loosenings) {
    const names = loosenings
        .map(({ path }) => path)
        .filter((path) => /^spec\.(policy|gate|security)\./.test(path));
    const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
    const what = names.length === 0 ? '' : ` (${names.slice(0, MOST_NAMED).join(', ')}${more})`;
    return {
        ...reason,
        message: `By the rules of the base branch: ${reason.message}`,
        fix: `Rules that come with a change${what} do not count for it: merge them first, alone and with a person's consent, then this change.`,
    };
}

// EXTERNAL MODULE: ./build/src/changes/build.js + 7 modules
var build = __webpack_require__(52387);
// EXTERNAL MODULE: ./build/src/gate/decide.js + 2 modules
var decide = __webpack_require__(39146);
// EXTERNAL MODULE: ./build/src/gate/receipt-check.js
var receipt_check = __webpack_require__(7712);
// EXTERNAL MODULE: ./build/src/sha256.js
var sha256 = __webpack_require__(40102);
;// CONCATENATED MODULE: ./build/src/policy/digest.js

/** sha256 in hex over the findings: rule, address and result, in any order. What a receipt claims of the policies. */
function policyDigest(findings) {
    const lines = findings.map(({ rule, address, result }) => JSON.stringify([rule, address, result])).sort();
    return (0,sha256/* sha256 */.s)(lines.join('\n'));
}

// EXTERNAL MODULE: ./build/src/policy/evaluate.js
var evaluate = __webpack_require__(33737);
// EXTERNAL MODULE: ./build/src/policy/rules/index.generated.js + 53 modules
var index_generated = __webpack_require__(70891);
// EXTERNAL MODULE: ./build/src/policy/world.js
var world = __webpack_require__(37988);
// EXTERNAL MODULE: ./build/src/manifest/paths.js
var paths = __webpack_require__(255);
;// CONCATENATED MODULE: ./build/src/stacks/locate.js

const MODULE = /^module\.([A-Za-z_][A-Za-z0-9_-]*)(?=[.[]|$)/;
/** Terraform quotes instance keys as HCL strings: https://developer.hashicorp.com/terraform/language/expressions/strings */
const QUOTED_KEY = /^\["((?:[^"\\]|\\.)*)"\](?=\.|$)/s;
const NUMBER_KEY = /^\[(\d+)\](?=\.|$)/;
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U(000[0-9a-fA-F]{5}|0010[0-9a-fA-F]{4})|(.))|([$%])\4(?=\{)/gs;
const CONTROL = { n: '\n', r: '\r', t: '\t' };
/**
 * Maps the resource addresses of a stack to the manifest.
 * @returns a function from an address (`module.bucket["datasets"].aws_s3_bucket.this`) to its place;
 * an empty place for addresses that no part of the manifest stands for.
 */
function locator(stack, deployment) {
    return stack.engine === 'helm' ? objectLocator(stack, deployment) : moduleLocator(stack, deployment);
}
/** Objects of a cluster have addresses such as `Deployment/shop-prod/api`: the longest name that theirs begins with. */
function objectLocator({ components }, deployment) {
    const known = Object.entries(components).sort(([one], [other]) => other.length - one.length);
    return (address) => {
        const name = address.split('/').at(-1) ?? '';
        const path = known.find(([component]) => name === component || name.startsWith(`${component}-`))?.[1];
        return path === undefined ? {} : { path: (0,paths/* formatPath */.jV)(path), at: deployment.locate(path) };
    };
}
function moduleLocator(stack, deployment) {
    const calls = new Map(stack.modules.map((call) => [call.module, call]));
    return (address) => {
        const step = firstModule(address);
        const call = step === undefined ? undefined : calls.get(step.module);
        if (call === undefined)
            return {};
        const path = call.inputs.kind === 'each' && step?.key !== undefined ? [...call.path, step.key] : call.path;
        return { path: (0,paths/* formatPath */.jV)(path), at: deployment.locate(path) };
    };
}
/** The outermost module of an address; undefined for a resource of the root and for what is no address. */
function firstModule(address) {
    const match = MODULE.exec(address);
    const module = match?.[1];
    if (match === null || module === undefined)
        return undefined;
    const rest = address.slice(match[0].length);
    if (!rest.startsWith('['))
        return { module };
    const quoted = QUOTED_KEY.exec(rest)?.[1];
    const key = quoted === undefined ? NUMBER_KEY.exec(rest)?.[1] : unescapeKey(quoted);
    return key === undefined ? undefined : { module, key };
}
function unescapeKey(text) {
    return text.replace(ESCAPE, (_, short, long, character, marker) => {
        if (marker !== undefined)
            return marker;
        if (character !== undefined)
            return CONTROL[character] ?? character;
        return String.fromCodePoint(Number.parseInt((short ?? long), 16));
    });
}

// EXTERNAL MODULE: ./build/src/version.generated.js
var version_generated = __webpack_require__(2826);
// EXTERNAL MODULE: ./build/src/changes/covers.js
var covers = __webpack_require__(72615);
;// CONCATENATED MODULE: ./build/src/pipeline/planning/redaction.js

/**
 * The redaction exceptions that count: those of the deployment that have not ended and, where others' rules count
 * besides its own, that these have too. Whoever proposes a change could else have a secret printed by the run that
 * proposes it. Of two ends the earlier counts, of two reasons the one that was agreed to.
 * @param today YYYY-MM-DD, UTC.
 * @returns with a warning for each one that does nothing.
 */
function redactionExceptions({ deployment, base }, plan, today) {
    const counting = [];
    const problems = [];
    for (const [index, own] of deployment.spec.redaction.exceptions.entries()) {
        const agreed = base === undefined
            ? own
            : base.deployment?.spec.redaction.exceptions.find(({ path }) => path === own.path);
        const at = deployment.locate(['spec', 'redaction', 'exceptions', String(index)]);
        const idle = (why, fix) => {
            const message = `The redaction exception for ${own.path} shows nothing: ${why}.`;
            problems.push({ severity: 'warning', message, fix, at });
        };
        const expires = agreed !== undefined && agreed.expires < own.expires ? agreed.expires : own.expires;
        if (expires < today)
            idle(`it ended on ${expires}`, 'Remove it, or agree to a later end.');
        else if (agreed === undefined)
            idle('nobody has agreed to it yet', 'Merge it in a change of its own; it counts in those after it.');
        else if (!isAbout(own.path, plan))
            idle('no resource or output of this plan has that address', 'Remove it, or correct its path.');
        else
            counting.push({ path: own.path, reason: agreed.reason, expires });
    }
    return { counting, problems };
}
function isAbout(path, { resources, outputs }) {
    return (resources.some(({ address }) => path.startsWith(`${address}.`)) ||
        outputs.some(({ name }) => (0,covers/* covers */.h)(path, covers/* OUTPUT */.a, [name])));
}

;// CONCATENATED MODULE: ./build/src/pipeline/planning/judge.js












/** Policies, gate and receipt of a saved plan: pure, so that `apply` computes the very same again. */
function judge(stage, session, saved, circumstances) {
    const { deployment, stack } = stage;
    const { spec } = deployment;
    const locate = locator(stack, deployment);
    const today = circumstances.now.toISOString().slice(0, 10);
    const redaction = redactionExceptions(stage, saved.plan, today);
    const changeSet = (0,build/* toChangeSet */.Y)(saved.plan, {
        locate,
        revealing: { exceptions: redaction.counting, secrets: circumstances.secrets },
    });
    const waivers = spec.policy.waivers.map((waiver, index) => ({
        ...waiver,
        at: deployment.locate(['spec', 'policy', 'waivers', String(index)]),
    }));
    const { findings, problems } = (0,evaluate/* evaluate */._)((0,world/* worldOf */.c)(saved.plan, spec), index_generated/* RULES */.y, {
        locate: below(locate, deployment),
        waivers,
        today,
    });
    const decided = (0,decide/* decide */.L)(changeSet, findings, {
        exceptions: {
            allowDelete: [...written(deployment, 'allowDelete'), ...circumstances.allowDelete],
            allowReplace: [...written(deployment, 'allowReplace'), ...circumstances.allowReplace],
        },
        failOn: spec.policy.failOn,
        today,
        destroyRequested: circumstances.destroyRequested === true,
    });
    const foreign = saved.foreign.map((message) => ({
        effect: 'block',
        message: `${message}.`,
        fix: 'Plan again; apply only what this toolkit has rendered.',
    }));
    const refused = (saved.refusals ?? []).map((refusal) => ({ effect: 'block', ...refusal }));
    const verdict = withReasons(decided, [...foreign, ...refused, ...circumstances.reasons]);
    const receipt = (0,receipt_check/* buildReceipt */.p)({
        target: { name: deployment.name, environment: deployment.environment, stack: stack.id },
        tool: { synthinfra: version_generated/* VERSION */.x, engine: session.engine.name, engineVersion: session.engine.version },
        digests: {
            files: filesDigest(stage.files),
            inputs: inputsDigest(deployment),
            policy: policyDigest(findings),
            planFile: saved.digest,
        },
        base: saved.base,
        changeSet,
        verdict,
        run: circumstances.run,
        ...(circumstances.commit === undefined ? {} : { commit: circumstances.commit }),
        plannedAt: circumstances.now,
    });
    const report = {
        target: {
            name: deployment.name,
            environment: deployment.environment,
            provider: spec.target.provider,
            region: spec.target.region,
            ...(stack.id === 'main' ? {} : { stack: stack.id }),
        },
        changeSet,
        findings,
        verdict,
        roundings: stack.roundings,
        diagram: stack.diagram,
        plannedAt: receipt.plannedAt,
        ...(circumstances.commit === undefined ? {} : { commit: circumstances.commit }),
    };
    return { changeSet, findings, verdict, receipt, report, warnings: [...problems, ...redaction.problems] };
}
/** sha256 over path and content of every rendered file, whatever their order. */
function filesDigest(files) {
    const lines = [...files].map(([path, text]) => `${(0,sha256/* sha256 */.s)(text)}  ${path}\n`);
    return (0,sha256/* sha256 */.s)(lines.sort().join(''));
}
/** sha256 over everything that the manifest, overlays, variables and inputs came to. */
function inputsDigest({ name, environment, prefix, labels, spec }) {
    return (0,sha256/* sha256 */.s)((0,json/* canonicalJson */.dj)({ name, environment, prefix, labels, spec }));
}
function written(deployment, list) {
    return deployment.spec.gate[list].map((exception, index) => ({
        ...exception,
        at: deployment.locate(['spec', 'gate', list, String(index)]),
    }));
}
function withReasons(verdict, reasons) {
    if (reasons.length === 0)
        return verdict;
    const effects = [verdict.decision, ...reasons.map(({ effect }) => effect)];
    const decision = effects.includes('block')
        ? 'block'
        : effects.includes('needs-approval')
            ? 'needs-approval'
            : 'allow';
    const order = ['block', 'needs-approval', 'note'];
    return {
        decision,
        reasons: [...reasons, ...verdict.reasons].sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect)),
    };
}
/** Findings point below a resource's own path, at the very field where it is written. */
function below(locate, deployment) {
    return (address, field) => {
        const place = locate(address);
        if (field === undefined || place.path === undefined)
            return place;
        const path = `${place.path}.${field}`;
        return { path, at: deployment.locate(path.split('.')) };
    };
}

;// CONCATENATED MODULE: ./build/src/pipeline/planning/strict-rules.js



/**
 * What is thought of a saved plan. Where others' rules count as well, the stricter verdict stands, and each loosening
 * needs consent. Pure.
 */
function judgeStrictly(stage, session, saved, circumstances) {
    const own = judge(stage, session, saved, circumstances);
    if (stage.base === undefined)
        return own;
    const { deployment: base, branch, facts = { changedFiles: undefined } } = stage.base;
    const byBase = base === undefined
        ? own
        : judge({ ...stage, deployment: withRulesOf(base, stage.deployment) }, session, saved, {
            ...circumstances,
            // Flags of a run of proposed changes are its author's, as its manifest is.
            ...(branch === undefined ? {} : { allowDelete: [], allowReplace: [] }),
        });
    const found = loosenings(base, stage.deployment, facts);
    const verdict = strictest(byBase.verdict, own.verdict, found, branch);
    return {
        ...own,
        verdict,
        receipt: { ...own.receipt, verdict: verdict.decision },
        report: { ...own.report, verdict },
    };
}
/** What is planned stays; what it is judged by is the base's, with the positions in its manifest. */
function withRulesOf(base, head) {
    const { policy, gate, security } = base.spec;
    const spec = { ...head.spec, policy, gate, security };
    return { ...head, spec, locate: (path) => base.locate(path) };
}
/** What proposed changes say otherwise of who may be what and where tokens go: nothing of it was used in their run. */
function identityReasons(deployment, { deployment: base, branch }) {
    const found = loosenings(base, deployment, { changedFiles: [] });
    return found
        .filter(({ identity }) => identity === true)
        .map((loosening) => looseningReason(loosening, branch));
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

/***/ 2826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/* Generated from package.json by `npm run generate`. Do not edit. */
const VERSION = '1.3.1';


/***/ })

};
