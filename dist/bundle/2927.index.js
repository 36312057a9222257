export const id = 2927;
export const ids = [2927];
export const modules = {

/***/ 1809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ sameBody),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   ll: () => (/* binding */ checkBody),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* unused harmony export LONGEST_BODY */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);

/**
 * Longest body of a comment or an issue that is sent, by code units and by bytes. GitHub names 65,536 characters and
 * counts otherwise in places; within this by every count it takes it everywhere.
 * @see https://github.com/dead-claudia/github-limits/pull/13
 */
const LONGEST_BODY = 65_536;
/** @throws UserError when GitHub would refuse the body, or keep the old one without a word. */
function checkBody(body, what) {
    const size = Math.max(body.length, Buffer.byteLength(body));
    if (size > LONGEST_BODY)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(`${what} is ${size} long; GitHub takes ${LONGEST_BODY}. Nothing was sent.`, 'Report it: the text should have been cut before.', 3);
}
/** Whether two bodies say the same: GitHub may give back other line ends, and trims the end. Pure. */
function sameBody(one, other) {
    return plain(one) === plain(other);
}
/** First line of a body, where markers stand. Pure. */
function firstLine(body) {
    return plain(body).split('\n', 1)[0] ?? '';
}
/** At most so many characters, with an ellipsis in place of what is cut; no surrogate pair is torn. Pure. */
function shortened(text, longest) {
    if (text.length <= longest)
        return text;
    let short = '';
    for (const character of text) {
        if (short.length + character.length > longest - 1)
            break;
        short += character;
    }
    return `${short.trimEnd()}…`;
}
function plain(body) {
    return body.replaceAll('\r\n', '\n').trimEnd();
}


/***/ }),

/***/ 73195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Su: () => (/* binding */ findComments),
/* harmony export */   Xz: () => (/* binding */ keepComment),
/* harmony export */   eT: () => (/* binding */ createComment)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55403);


const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const ONE = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const ROUNDS = 4;
/**
 * Keeps one comment: makes it, updates it in place when its text differs, makes it again when somebody deletes it in
 * between. It is found by marker and author, since anybody can write a marker. Of several the oldest stays, so that
 * two writers at once agree on which; the one that finds itself the newer removes its own and tells its text there.
 * @param compose the text below the marker, given the one that is there now
 * @see https://docs.github.com/rest/issues/comments (permission: pull-requests: write)
 * @throws UserError when the text is too long; GithubError when GitHub refuses it or keeps the old one.
 */
async function keepComment(github, place, compose) {
    let made;
    for (let round = 1; round <= ROUNDS; round += 1) {
        // A list may lag behind: what was made a moment ago and is not in it is asked for by itself.
        const oldest = (await onlyOldest(github, place)) ?? (made && (await readComment(github, made)));
        const previous = oldest === undefined || oldest.id === made?.id ? undefined : textBelow(oldest);
        const body = `${place.marker}\n${compose(previous)}`;
        (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .checkBody */ .ll)(body, 'The comment');
        if (oldest === undefined)
            made = await createComment(github, place, body);
        else if ((0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .sameBody */ .NZ)(oldest.body ?? '', body))
            return kept(oldest, made ? 'created' : 'nothing');
        else {
            // Written by us a moment ago and not given back: another round would end no better.
            if (oldest.id === made?.id)
                throw dropped(oldest);
            const stored = await update(github, oldest, body);
            if (stored !== undefined)
                return kept(stored, 'updated');
            made = undefined;
        }
    }
    throw new _client_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubError */ .E1(`the comment of #${place.number} was deleted as often as it was written`, 409);
}
/** Comments of this token with the marker, the oldest first. */
async function findComments(github, place) {
    const me = (await github.viewer()).toLowerCase();
    const all = await github.list(`GET ${COMMENTS}`, { issue_number: place.number });
    return all
        .filter(({ user, body }) => user?.login.toLowerCase() === me && (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(body ?? '') === place.marker)
        .sort((one, other) => one.id - other.id);
}
/** Writes a comment once, even when GitHub's answer is lost. The marker must be its first line. */
function createComment(github, place, body) {
    return github.create(`POST ${COMMENTS}`, { issue_number: place.number, body }, async () => (await findComments(github, place)).find((comment) => (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .sameBody */ .NZ)(comment.body ?? '', body)));
}
async function onlyOldest(github, place) {
    const [oldest, ...newer] = await findComments(github, place);
    for (const { id } of newer)
        await github.write(`DELETE ${ONE}`, { comment_id: id }).catch(_client_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO);
    return oldest;
}
/** The comment as GitHub then has it; undefined when it was deleted in between. */
async function update(github, comment, body) {
    const written = await github.write(`PATCH ${ONE}`, { comment_id: comment.id, body }).catch(_client_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO);
    if (written === undefined)
        return undefined;
    const stored = await readComment(github, comment);
    if (stored !== undefined && !(0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .sameBody */ .NZ)(stored.body ?? '', body)) {
        // Another text than the one before: another writer came later, whose it is to be right.
        if ((0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .sameBody */ .NZ)(stored.body ?? '', comment.body ?? ''))
            throw dropped(comment);
    }
    return stored;
}
function readComment(github, { id }) {
    return github.read(`GET ${ONE}`, { comment_id: id }).catch(_client_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO);
}
function kept({ id, html_url }, did) {
    return { id, url: html_url, did };
}
function textBelow({ body = '' }) {
    return body.replaceAll('\r\n', '\n').split('\n').slice(1).join('\n');
}
function dropped({ html_url }) {
    return new _client_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubError */ .E1(`GitHub took a new text for ${html_url} and kept another`, 200);
}


/***/ }),

/***/ 72327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ reportStatus),
/* harmony export */   Nk: () => (/* binding */ reportStatuses)
/* harmony export */ });
/* unused harmony exports MOST_STATUSES, statusContext */
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

/** Above so many targets only the aggregate is written: a page of statuses helps nobody, and GitHub counts them. */
const MOST_STATUSES = 20;
const LONGEST_DESCRIPTION = 140;
/**
 * Context of a target's status; of the aggregate when no target is named. Pure.
 * @param manifest its path, where a repository may have several
 */
function statusContext(target, manifest) {
    const all = manifest === undefined ? 'synthinfra' : `synthinfra (${manifest})`;
    return target === undefined ? all : `${all} / ${target}`;
}
/**
 * Writes a commit's statuses, the aggregate last: nobody sees it green before the others. They inform and authorise
 * nothing: every workflow of the repository can write the same.
 * @see https://docs.github.com/rest/commits/statuses#create-a-commit-status (permission: statuses: write)
 */
async function reportStatuses(github, place, statuses, aggregate) {
    const shown = statuses.length > MOST_STATUSES ? [] : statuses;
    // The last of a context counts, so that one sent twice comes to the same.
    for (const status of [...shown, aggregate])
        await reportStatus(github, place, status);
}
/** Writes one status of a commit; the aggregate when it names no target. */
async function reportStatus(github, { commit, url, manifest }, status) {
    await github.write('POST /repos/{owner}/{repo}/statuses/{sha}', {
        sha: commit,
        state: status.state,
        context: statusContext(status.target, manifest),
        description: (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(status.description, LONGEST_DESCRIPTION),
        target_url: url,
    });
}


/***/ }),

/***/ 72927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   N_: () => (/* binding */ tellGithub)
/* harmony export */ });
/* unused harmony exports planMarker, keepPlanComment */
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55403);
/* harmony import */ var _github_comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73195);
/* harmony import */ var _github_pulls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48153);
/* harmony import */ var _github_statuses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72327);
/* harmony import */ var _report_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45508);
/* harmony import */ var _report_rollup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97175);
/* harmony import */ var _report_rollup_targets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18351);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69971);








/** First line of the comment that is kept: by it and by its author it is found. Each manifest has its own. */
function planMarker(manifest) {
    return manifest === undefined ? '<!-- synthinfra:plan -->' : (0,_report_history_js__WEBPACK_IMPORTED_MODULE_4__/* .hidden */ .R)('plan', { manifest });
}
/** Writes the comment and the statuses. What is not permitted is said once, and what fails is no reason to stop. */
async function tellGithub(platform, told) {
    const { githubToken, env } = platform;
    const { run, event } = told;
    if (githubToken === undefined)
        return { notes: ['GitHub is told nothing: there is no `github-token`.'] };
    const where = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOn */ .YD)(env, run.repository, githubToken);
    const github = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .Ng)(where);
    const attempts = [];
    let kept;
    if ('results' in told && event?.proposed?.number !== undefined)
        attempts.push(await attempt('The comment', async () => {
            kept = await keepPlanComment(github, told.results, told.facts);
        }));
    // A run of a fork has one token for both: it is asked once.
    const fork = event?.proposed?.tokenless === true && attempts.some(({ denied }) => denied !== undefined);
    if (!fork)
        attempts.push(await attempt('The commit status', () => writeStatuses(github, told)));
    const failures = attempts.flatMap(({ failed }) => failed ?? []);
    return {
        ...(kept === undefined ? {} : { comment: kept.url }),
        notes: fork
            ? ['GitHub gives the run of a fork a token that only reads: everything stands in the step summary.']
            : attempts.flatMap(({ denied }) => denied ?? []),
        ...(failures.length === 0 ? {} : { failure: failures.join(' ') }),
    };
}
/**
 * Keeps the one comment of a pull request. A run of an older head that ends after a newer one was pushed replaces
 * nothing of another commit, and marks what is old as outdated.
 */
async function keepPlanComment(github, results, facts) {
    const place = { number: facts.pullRequest, marker: planMarker(facts.manifest) };
    const { head } = await (0,_github_pulls_js__WEBPACK_IMPORTED_MODULE_2__/* .readPull */ .Es)(github, facts.pullRequest);
    return (0,_github_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .keepComment */ .Xz)(github, place, (previous = '') => {
        const former = (0,_report_history_js__WEBPACK_IMPORTED_MODULE_4__/* .readMarker */ .t7)(previous);
        const ours = former === undefined || facts.headCommit.startsWith(former.head);
        if (head.sha === facts.headCommit)
            return (0,_report_rollup_js__WEBPACK_IMPORTED_MODULE_5__/* .rollupComment */ .u)(results, facts, former);
        const text = ours ? (0,_report_rollup_js__WEBPACK_IMPORTED_MODULE_5__/* .rollupComment */ .u)(results, facts, former) : previous;
        return (0,_report_history_js__WEBPACK_IMPORTED_MODULE_4__/* .outdated */ .nN)(text, head.sha) ?? text;
    });
}
function writeStatuses(github, told) {
    const { run, manifest } = told;
    const place = {
        commit: run.commit,
        url: `${run.url}/attempts/${run.attempt}`,
        ...(manifest === undefined ? {} : { manifest: manifest.label }),
    };
    if ('said' in told)
        return (0,_github_statuses_js__WEBPACK_IMPORTED_MODULE_3__/* .reportStatuses */ .Nk)(github, place, [], {
            state: told.blocked ? 'failure' : 'success',
            description: told.said,
        });
    const targets = (0,_report_rollup_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .toldTargets */ .Ao)(told.results);
    return (0,_github_statuses_js__WEBPACK_IMPORTED_MODULE_3__/* .reportStatuses */ .Nk)(github, place, (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .statusesOf */ .CB)(targets), (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .aggregateOf */ .$b)(targets));
}
async function attempt(what, work) {
    try {
        await work();
        return {};
    }
    catch (error) {
        if (!(error instanceof _github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1))
            throw error;
        const said = `${what} could not be written: ${error.message}.`;
        return isDenied(error) ? { denied: `${said} It stands in the step summary.` } : { failed: said };
    }
}
/** Whether the token may not do it, and no more than that: GitHub's limits have status 403 as well. */
function isDenied({ status, message }) {
    return status === 403 && !/rate limit|abuse detection|no more requests/i.test(message);
}


/***/ }),

/***/ 69971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ aggregateOf),
/* harmony export */   CB: () => (/* binding */ statusesOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   lX: () => (/* binding */ problemsAtLines)
/* harmony export */ });
/* harmony import */ var _report_rollup_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18351);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73320);


/** What stops the merge first: what waits for approval is done as far as a plan goes, and green. Pure. */
function verdictOf(targets) {
    const some = (...standings) => targets.some(({ standing }) => standings.includes(standing));
    if (some('failed', 'blocked'))
        return 'block';
    if (some('approval'))
        return 'needs-approval';
    return some('preview') ? 'preview' : 'allow';
}
/** One status for each target, the gravest first. Pure. */
function statusesOf(targets) {
    return targets.map((told) => {
        const { environment, name, stack } = (0,_report_rollup_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .targetOf */ .$r)(told.result);
        return {
            // The same whatever other targets there are, so that the next run writes to the same.
            target: [environment ?? name, ...(stack === undefined ? [] : [stack])].join('/'),
            state: told.standing === 'failed' ? 'error' : told.standing === 'blocked' ? 'failure' : 'success',
            description: describe(told),
        };
    });
}
function describe({ standing, result }) {
    if (result.kind === 'failed')
        return `planning failed: ${result.problems[0]?.message ?? 'nobody knows why'}`;
    if (result.kind === 'deferred')
        return `deferred: ${result.why}`;
    const { changeSet, verdict } = result.report;
    if (standing === 'failed')
        return 'planning failed';
    if (standing === 'preview')
        return `a preview: ${(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .changesLine */ .a8)(changeSet.counts)}`;
    return verdict.decision === 'allow' ? (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .changesLine */ .a8)(changeSet.counts) : (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .gateLine */ .C_)(verdict, changeSet.counts);
}
/** The one status to require: red for what stops the merge, and never pending. Pure. */
function aggregateOf(targets) {
    const count = (...standings) => targets.filter(({ standing }) => standings.includes(standing)).length;
    const parts = [
        [count('failed'), 'failed'],
        [count('blocked'), 'blocked'],
        [count('approval'), 'after approval'],
        [count('preview'), 'only a preview'],
        [count('deferred'), 'deferred'],
        [count('allowed'), 'allowed'],
        [count('nothing'), 'without changes'],
    ];
    const told = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
    return {
        state: verdictOf(targets) === 'block' ? 'failure' : 'success',
        description: told.length === 0 ? 'there is no target to plan' : told.join(', '),
    };
}
/** What is wrong at a line of a manifest, the gravest first; the same of several targets once. Pure. */
function problemsAtLines(targets) {
    const all = targets.flatMap(({ name, result }) => problemsOf(result)
        .filter(({ at }) => at !== undefined)
        .map((problem) => ({ name, problem })));
    const groups = (0,_report_rollup_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$z)(all, ({ problem: { severity, message, at } }) => JSON.stringify([severity, message, at?.file, at?.line]));
    const told = groups.flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const more = others.length === 0 ? '' : ` and ${others.length} more`;
        return [{ ...first.problem, message: `${first.name}${more}: ${first.problem.message}` }];
    });
    return told.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}
function problemsOf(result) {
    if (result.kind === 'failed')
        return result.problems;
    if (result.kind === 'deferred')
        return [];
    return result.report.verdict.reasons.flatMap(({ effect, message, fix, at }) => effect === 'note'
        ? []
        : [
            {
                severity: effect === 'block' ? 'error' : 'warning',
                message,
                ...(fix === undefined ? {} : { fix }),
                ...(at === undefined ? {} : { at }),
            },
        ]);
}


/***/ }),

/***/ 45508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   Nl: () => (/* binding */ rollupDigest),
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   Yg: () => (/* binding */ nextMarker),
/* harmony export */   Z2: () => (/* binding */ OUTDATED_ROOM),
/* harmony export */   jO: () => (/* binding */ planTime),
/* harmony export */   nN: () => (/* binding */ outdated),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   u_: () => (/* binding */ historyText)
/* harmony export */ });
/* unused harmony export targetKey */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4715);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40102);
/* harmony import */ var _changes_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91227);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96209);




const MOST_EARLIER = 20;
/** Legs of a matrix. */
const MOST_TARGETS = 256;
/** Digits of a digest or commit: enough to tell those of one pull request apart. */
const DIGITS = 12;
/** Digits of a target's key: 256 of them take less than 8 KB of a comment. */
const KEY = 10;
/** Longest text of a marker: 39 of an owner, 100 of a repository. */
const LONGEST = 140;
/** Bytes kept in each comment for what marks it as outdated. */
const OUTDATED_ROOM = 400;
const MARKER = /^<!-- synthinfra:comment v1 (\{[^\r\n<>]*\}) -->(?=\r?\n|$)/;
/**
 * A hidden line of Markdown. Whatever the data, it cannot end the HTML comment: `<`, `>`, `&`, the second of two
 * hyphens and all that is not plain ASCII are written as JSON's `\u…`. Equal data give equal lines.
 */
function hidden(name, data) {
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(data).replace(/(?<=-)-|[^\x20-\x7e]|[<>&]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `<!-- synthinfra:${name} v1 ${json} -->`;
}
/** sha256 in hex over the plans of all targets: of one target it is that plan's own digest. */
function rollupDigest(results) {
    const lines = results
        .map((result) => [result.id, digestOf(result)])
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
    const [only] = lines;
    if (lines.length === 1 && results[0]?.kind === 'planned')
        return only?.[1] ?? '';
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(JSON.stringify(lines));
}
/** Under which key a marker holds a target's digest. @param id of the target. */
function targetKey(id) {
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(id).slice(0, KEY);
}
/** The marker of a new comment; `former` is that of the comment which it replaces. */
function nextMarker(results, facts, former) {
    const { kind, repository, pullRequest } = facts;
    const now = {
        head: facts.headCommit.slice(0, DIGITS),
        changes: rollupDigest(results).slice(0, DIGITS),
        plannedAt: facts.plannedAt.slice(0, 16),
    };
    const plans = results.filter((result) => result.kind === 'planned').slice(0, MOST_TARGETS);
    const before = former === undefined ? [] : earlierPlans(former, now);
    return {
        ...now,
        kind,
        repository: repository.slice(0, LONGEST),
        pullRequest,
        targets: Object.fromEntries(plans.map((result) => [targetKey(result.id), digestOf(result).slice(0, DIGITS)])),
        history: before.slice(0, MOST_EARLIER),
        forgotten: (former?.forgotten ?? 0) + Math.max(0, before.length - MOST_EARLIER),
    };
}
/** A plan made again for the same commit with the same changes is not one plan more. */
function earlierPlans({ head, changes, plannedAt, history }, now) {
    const again = head === now.head && changes === now.changes;
    return again ? history : [{ head, changes, plannedAt }, ...history];
}
/** The marker as the first line of a comment. */
function markerLine(marker) {
    return hidden('comment', marker);
}
/** The marker of one of our comments; nothing for a comment of others and for a marker that is damaged. */
function readMarker(body) {
    const json = MARKER.exec(body)?.[1];
    if (json === undefined)
        return undefined;
    try {
        const data = JSON.parse(json);
        return isMarker(data) ? data : undefined;
    }
    catch {
        return undefined;
    }
}
function isMarker(data) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(data) || !isEarlier(data))
        return false;
    const { kind, repository, pullRequest, targets, history, forgotten, outdated } = data;
    return ((kind === 'plan' || kind === 'apply') &&
        typeof repository === 'string' &&
        repository.length <= LONGEST &&
        isCount(pullRequest) &&
        isCount(forgotten) &&
        (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(targets) &&
        Object.keys(targets).length <= MOST_TARGETS &&
        Object.entries(targets).every(([key, digest]) => /^[\da-f]{10}$/.test(key) && isDigits(digest)) &&
        Array.isArray(history) &&
        history.length <= MOST_EARLIER &&
        history.every(isEarlier) &&
        (outdated === undefined || isDigits(outdated)));
}
function isEarlier(data) {
    return ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(data) &&
        isDigits(data['head']) &&
        isDigits(data['changes']) &&
        typeof data['plannedAt'] === 'string' &&
        /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(data['plannedAt']));
}
function isDigits(value) {
    return typeof value === 'string' && /^[\da-f]{1,12}$/.test(value);
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
/** `Earlier plans: 2, all outdated.` and the latest three of them; empty without any. */
function historyText({ changes, history, forgotten }) {
    const total = history.length + forgotten;
    if (total === 0)
        return '';
    const latest = history.slice(0, 3).map((plan) => {
        const same = plan.changes === changes ? ', the same changes' : '';
        return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(plan.changes.slice(0, 7))} of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(plan.head.slice(0, 7))} (${planTime(plan.plannedAt)} UTC${same})`;
    });
    const counted = total > latest.length ? `the latest ${latest.length} of them ` : '';
    return `<sub>Earlier plans: ${total}, all outdated: ${counted}${latest.join(', ')}.</sub>`;
}
/** `2026-11-23 14:02` */
function planTime(iso) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(iso.slice(0, 16).replace('T', ' '));
}
/**
 * One of our comments as it reads once the pull request has a new head: its answer no longer leads, and what it said
 * is folded. Nothing for a comment that is not ours; the same comment when it was made for this head.
 */
function outdated(body, newHead) {
    const marker = readMarker(body);
    if (marker === undefined)
        return undefined;
    const now = newHead.slice(0, DIGITS);
    if (marker.head === now)
        return body;
    const [, title = '', ...rest] = body.split('\n');
    const said = (marker.outdated === undefined ? [title, ...rest] : rest).join('\n').trim();
    const old = marker.outdated === undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)('The outdated plan', said) : said;
    const headline = `### synthinfra: outdated, planned for ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(marker.head.slice(0, 7))}; the head is now ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(now.slice(0, 7))}`;
    const lead = `${markerLine({ ...marker, outdated: now })}\n${headline}`;
    const whole = `${lead}\n\n${old}`.trimEnd();
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .byteLength */ .dp)(whole) <= _changes_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMENT_LIMIT */ .W$ ? whole : lead;
}
function digestOf(result) {
    return result.kind === 'planned' ? result.report.changeSet.digest : result.kind;
}


/***/ }),

/***/ 97175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ rollupComment),
  z: () => (/* binding */ rollupSummary)
});

// EXTERNAL MODULE: ./build/src/report/changes-markdown.js
var changes_markdown = __webpack_require__(91227);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/history.js
var report_history = __webpack_require__(45508);
// EXTERNAL MODULE: ./build/src/changes/reveal.js
var reveal = __webpack_require__(62158);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/report/extras.js
var extras = __webpack_require__(45289);
// EXTERNAL MODULE: ./build/src/report/rollup-targets.js
var rollup_targets = __webpack_require__(18351);
// EXTERNAL MODULE: ./build/src/report/style.js
var style = __webpack_require__(98161);
// EXTERNAL MODULE: ./build/src/report/target-sections.js + 1 modules
var target_sections = __webpack_require__(31160);
;// CONCATENATED MODULE: ./build/src/report/rollup-sections.js







/** Bytes below which a list of reasons, or a fold, would show nothing but its title. */
const LEAST = { reasons: 300, fold: 600 };
/** Bytes for the tags around a fold, the digest in it and the line that counts what is left out. */
const AROUND_FOLD = 300;
/** How much of the space goes to what: whatever one leaves goes to those before it, which are graver. */
const WEIGHTS = {
    failed: 4,
    blocked: 4,
    approval: 2,
    preview: 1,
    allowed: 1,
    deferred: 1,
    nothing: 1,
};
/** Why targets are not free to be applied, told before any change: the gravest first, equal reasons once. */
function rollupReasons(targets, bytes, link) {
    const held = targets.filter((target) => whyOf(target).length > 0);
    const groups = (0,rollup_targets/* groupBy */.$z)(held, (target) => (0,json/* canonicalJson */.dj)([target.standing, whyOf(target)]));
    const deferred = deferredSection(targets, bytes / 8);
    const texts = shares(groups, bytes - (0,report_escape/* byteLength */.dp)(deferred) - 100, (group, share) => share < LEAST.reasons ? '' : reasonsOf(group, share, link));
    const note = countNote('The reasons', groups, texts);
    return joined([...texts, note, deferred]);
}
/** What each plan does, a fold for each, the most dangerous first; equal plans are told once. */
function rollupFolds(targets, bytes, link) {
    const groups = (0,rollup_targets/* groupBy */.$z)((0,rollup_targets/* planned */.lM)(targets).filter(({ report }) => tellsMore(report)), ({ report: { changeSet } }) => `${changeSet.digest} ${(0,reveal/* revealedText */.Yg)(changeSet)}`);
    const texts = shares(groups, bytes - 100, (group, share) => share < LEAST.fold ? '' : foldOf(group, share, link));
    return joined([...texts, countNote('The changes', groups, texts)]);
}
/**
 * One text for each group within `bytes` together; empty where its share is too small. Those at the end are written
 * first, so that what they leave goes to the graver ones before them.
 */
function shares(groups, bytes, render) {
    const weights = groups.map(([first]) => WEIGHTS[first?.standing ?? 'nothing']);
    const texts = groups.map(() => '');
    let left = bytes;
    let sum = weights.reduce((total, weight) => total + weight, 0);
    for (let index = groups.length - 1; index >= 0; index--) {
        const weight = weights[index] ?? 0;
        const share = Math.floor((left * weight) / sum);
        sum -= weight;
        const text = render(groups[index] ?? [], share);
        const size = (0,report_escape/* byteLength */.dp)(text) + 2;
        if (text === '' || size > share)
            continue;
        texts[index] = text;
        left -= size;
    }
    return texts;
}
function countNote(what, groups, texts) {
    const total = groups.flat().length;
    const shown = groups.filter((_, index) => texts[index] !== '').flat().length;
    return shown === total
        ? ''
        : `${what} of ${shown} of ${(0,style/* plural */.LS)(total, 'target')} shown; the rest is in the full report.`;
}
/** What holds a target back: problems of its planning, or the reasons of its verdict; none when it is free. */
function whyOf({ result }) {
    if (result.kind === 'failed')
        return result.problems;
    if (result.kind === 'deferred' || result.report.verdict.decision === 'allow')
        return [];
    return result.report.verdict.reasons;
}
function reasonsOf(group, bytes, link) {
    const [first] = group;
    if (first === undefined)
        return '';
    const names = (0,report_escape/* text */.Qq)((0,rollup_targets/* nameList */.OD)(group));
    const { result } = first;
    if (result.kind === 'failed') {
        const title = `Why ${names} could not be planned`;
        return (0,target_sections/* listSection */.iC)(title, result.problems, bytes, (problem) => problemText(problem, link));
    }
    if (result.kind === 'deferred')
        return '';
    const { verdict, preview } = result.report;
    const be = preview !== undefined ? 'would be' : group.length === 1 ? 'is' : 'are';
    const title = verdict.decision === 'block' ? `Why ${names} ${be} blocked` : `What asks for approval in ${names}`;
    return (0,target_sections/* reasonsSection */.p_)(verdict, bytes, link, title);
}
function problemText({ message, at, fix }, link) {
    const where = at === undefined ? '' : ` (${(0,report_escape/* place */.ik)(at, link)})`;
    const end = fix === undefined || /[.!?]$/.test(message) ? '' : '.';
    return `⛔ ${(0,report_escape/* prose */.CS)(message)}${where}${end}${fix === undefined ? '' : ` ${(0,report_escape/* prose */.CS)(fix)}`}`;
}
function deferredSection(targets, bytes) {
    const deferred = targets.flatMap(({ name, result }) => result.kind === 'deferred' ? [{ name, why: result.why }] : []);
    return (0,target_sections/* listSection */.iC)('Deferred until what they need is applied', deferred, bytes, ({ name, why }) => `${(0,report_escape/* text */.Qq)(name)}: ${(0,report_escape/* prose */.CS)(why)}`);
}
/** A plan without changes may still have drift, policies or a picture to show. */
function tellsMore({ changeSet, findings, verdict, roundings = [], diagram }) {
    const { resources, outputs, hooks, drift } = changeSet;
    const lists = [
        resources,
        outputs,
        hooks,
        drift,
        findings,
        roundings,
        diagram?.nodes ?? [],
        verdict.reasons,
    ];
    return (0,extras/* warnings */.AR)(changeSet).length > 0 || lists.some((list) => list.length > 0);
}
function foldOf(group, bytes, link) {
    const [first] = group;
    if (first === undefined)
        return '';
    const { changeSet } = first.report;
    const names = group.length === 1 ? first.label : (0,rollup_targets/* nameList */.OD)(group);
    const head = [
        `Changes ${(0,report_escape/* code */.aY)(changeSet.digest.slice(0, 7))}, planned with ${(0,report_escape/* text */.Qq)((0,style/* truncate */.xv)(`${changeSet.engine.name} ${changeSet.engine.version}`, 60))}`,
        ...(0,extras/* warnings */.AR)(changeSet).map((warning) => `⚠ ${warning}`),
    ];
    const free = bytes - AROUND_FOLD - (0,report_escape/* byteLength */.dp)(`${names}${head.join('\n\n')}`);
    const besides = besidesOf(group, free / 2, link);
    const { hooks, changes, outputs } = (0,target_sections/* planSections */.wS)(first.report, free - (0,report_escape/* byteLength */.dp)(besides));
    // Without one change to see the fold is worth nothing; the table has its counts.
    if (changes?.body === '')
        return '';
    const same = group.length === 1 ? '' : 'the same ';
    const summary = `${names}: ${same}${changes?.summary ?? 'no resource changes'}`;
    const plan = joined([...head, hooks, changes?.body ?? '', outputs]);
    // What a small plan leaves goes to what was found besides, which takes less than half of what it may.
    const left = bytes - AROUND_FOLD - (0,report_escape/* byteLength */.dp)(`${summary}${plan}`);
    const more = besidesOf(group, left * 2, link);
    return (0,report_escape/* details */.zH)(summary, joined([plan, (0,report_escape/* byteLength */.dp)(more) <= left ? more : besides]));
}
/** What belongs to the targets and not to their plan: told once where it is the same for all of them. */
function besidesOf(group, bytes, link) {
    const each = bytes / Math.min(group.length, 4);
    const texts = group.map((target) => {
        const { verdict } = target.report;
        const notes = verdict.decision === 'allow' ? (0,target_sections/* reasonsSection */.p_)(verdict, each / 8, link) : '';
        return { ...target, besides: joined([notes, ...(0,target_sections/* besideSections */.tl)(target.report, each, link)]) };
    });
    const told = (0,rollup_targets/* groupBy */.$z)(texts, ({ besides }) => besides).filter(([first]) => first?.besides !== '');
    const { texts: fitting, shown } = (0,report_escape/* whatFits */.p1)(told, bytes - 120, (targets) => {
        const besides = targets[0]?.besides ?? '';
        return targets.length === group.length ? besides : `**${(0,report_escape/* text */.Qq)((0,rollup_targets/* nameList */.OD)(targets))}**\n\n${besides}\n`;
    });
    const total = told.flat().length;
    const count = told.slice(0, shown).flat().length;
    const note = count === total ? '' : `Policies and drift of ${count} of ${(0,style/* plural */.LS)(total, 'target')} shown.`;
    return joined([...fitting.map((part) => part.trimEnd()), note]);
}
function joined(blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}

// EXTERNAL MODULE: ./build/src/report/summary.js
var summary = __webpack_require__(73320);
;// CONCATENATED MODULE: ./build/src/report/rollup-table.js







/** Bytes kept for the line that counts the rows left out. */
const NOTE = 80;
/** The first line: may I merge? */
function rollupHeadline(targets) {
    const [first] = targets;
    if (first === undefined)
        return '### synthinfra: there is no target to plan';
    return targets.length === 1 ? single(first) : `### synthinfra: ${answer(targets)}`;
}
function single({ label, result }) {
    if (result.kind === 'planned')
        return (0,changes_markdown/* headline */.Pl)(result.report);
    const what = result.kind === 'failed' ? `⛔ planning ${(0,report_escape/* text */.Qq)(label)} failed` : `⏳ ${(0,report_escape/* text */.Qq)(label)} is deferred`;
    return `### synthinfra: ${what}`;
}
function answer(targets) {
    const total = targets.length;
    const counts = Object.fromEntries(rollup_targets/* STANDINGS */.CV.map((standing) => [standing, targets.filter((target) => target.standing === standing).length]));
    const { approval, preview, deferred } = counts;
    const stopped = counts.failed + counts.blocked;
    if (counts.nothing === total)
        return `✅ merging changes nothing in ${total} targets`;
    if (targets.every(isPreview))
        return stopped > 0
            ? `⛔ ${stopped} of ${total} targets would be blocked (preview)`
            : `👀 a preview of ${total} targets`;
    const may = approval + counts.allowed + counts.nothing;
    const mark = stopped > 0 ? '⛔' : approval > 0 ? '✋' : preview > 0 ? '👀' : deferred > 0 ? '⏳' : '✅';
    const few = may === 0 ? `none of ${total}` : `${may} of ${total}`;
    const parts = [
        `${mark} ${may === total ? `all ${total}` : few} targets may be applied`,
        ...(approval > 0 ? [`${approval} after approval`] : []),
        ...(preview > 0 ? [(0,style/* plural */.LS)(preview, 'is a preview', 'are previews')] : []),
        ...(deferred > 0 ? [(0,style/* plural */.LS)(deferred, 'is deferred', 'are deferred')] : []),
    ];
    return `${parts.join(', ')}${stopped > 0 ? ': do not merge yet' : ''}`;
}
/** Whether a target was planned without asking its cloud. */
function isPreview({ result }) {
    return result.kind === 'planned' && result.report.preview !== undefined;
}
/** Where: one row for each target within `bytes`, and how many there are when not all fit. */
function rollupTable(targets, bytes) {
    if (targets.length === 0)
        return '';
    const priced = (0,rollup_targets/* planned */.lM)(targets).some(({ report }) => report.cost !== undefined);
    const head = ['target', 'changes', 'policy', ...(priced ? ['cost'] : []), 'verdict'];
    const empty = (0,report_escape/* table */.tp)(head, []);
    const first = new Map();
    for (const target of (0,rollup_targets/* planned */.lM)(targets)) {
        const { digest } = target.report.changeSet;
        if (!first.has(digest))
            first.set(digest, target);
    }
    const { texts, shown } = (0,report_escape/* whatFits */.p1)(targets, bytes - empty.length - NOTE, (target) => row(target, priced, (digest) => first.get(digest)));
    const whole = [empty, ...texts].join('\n');
    return shown === targets.length ? whole : `${whole}\n\n${shown} of ${targets.length} targets shown.`;
}
function row(told, priced, firstOf) {
    const label = (0,report_escape/* text */.Qq)(told.label);
    const bold = ['failed', 'blocked'].includes(told.standing) ? `**${label}**` : label;
    const [changes, policy, cost, verdict] = cells(told, firstOf);
    return `| ${[bold, changes, policy, ...(priced ? [cost] : []), verdict].join(' | ')} |`;
}
function cells({ id, result }, firstOf) {
    if (result.kind === 'failed')
        return ['not known', 'not checked', '', '⛔ planning failed'];
    if (result.kind === 'deferred')
        return ['not known yet', 'not checked', '', '⏳ deferred'];
    const { report } = result;
    const first = firstOf(report.changeSet.digest);
    const changes = first === undefined || first.id === id || (0,extras/* changesNothing */.TY)(report.changeSet)
        ? (0,summary/* changedLine */.ZW)(report.changeSet.counts)
        : `same ${sameChanges(report)} as ${(0,report_escape/* text */.Qq)(first.name)}`;
    return [changes, (0,target_sections/* policyWords */.gF)(report.findings), (0,report_escape/* text */.Qq)(report.cost ?? ''), (0,changes_markdown/* verdictCell */.s8)(report)];
}
/** `5 changes`: data that is only read is none. */
function sameChanges({ changeSet: { counts } }) {
    const { read, ...changes } = counts;
    const total = Object.values(changes).reduce((sum, count) => sum + count, 0);
    return total === 1 ? 'change' : (0,style/* plural */.LS)(total, 'change');
}

// EXTERNAL MODULE: ./build/src/report/summary-limit.js
var summary_limit = __webpack_require__(57506);
;// CONCATENATED MODULE: ./build/src/report/rollup.js









/** The rows of 256 targets, the most that a matrix has, take about 35 KB: they are worth more than their changes. */
const TABLE_SHARE = 0.65;
/**
 * The one comment of a pull request: may I merge, where, why not, and then the changes of all targets, the gravest
 * first and equal plans once. At most 65,536 code units and bytes; what is cut is counted; nothing stays open.
 * @param former the marker of the comment that this one replaces, for the history.
 */
function rollupComment(results, facts, former) {
    const marker = (0,report_history/* nextMarker */.Yg)(results, { ...facts, kind: 'plan' }, former);
    const line = `${(0,report_history/* markerLine */.B_)(marker)}\n`;
    const limit = changes_markdown/* COMMENT_LIMIT */.W$ - report_history/* OUTDATED_ROOM */.Z2 - (0,report_escape/* byteLength */.dp)(line);
    return line + rollupMarkdown(results, facts, limit, (0,report_history/* historyText */.u_)(marker));
}
/** The same for the step summary, which holds sixteen times as much and knows no earlier plans. */
function rollupSummary(results, facts) {
    return rollupMarkdown(results, facts, summary_limit/* SUMMARY_LIMIT */.J, '');
}
/**
 * @param limit size in UTF-16 code units and in UTF-8 bytes.
 * @param history finished Markdown of the last line; empty for none.
 */
function rollupMarkdown(results, facts, limit, history) {
    const targets = (0,rollup_targets/* toldTargets */.Ao)(results);
    const link = (0,report_escape/* fileLink */.RF)(facts.fileBase);
    const headline = headlineOf(targets, facts);
    const tail = [closing(results, facts), (0,report_escape/* prose */.CS)(facts.applied ?? appliedHow(targets)), history];
    let left = limit - (0,report_escape/* byteLength */.dp)([headline, ...tail].join('\n\n')) - 20;
    // Each part may take its share of what is left; what it does not need goes to the next, and to the changes at last.
    const take = (part) => {
        left -= (0,report_escape/* byteLength */.dp)(`${part}\n\n`);
        return part;
    };
    const body = [
        take(previewSection(targets, left / 16)),
        take(rollupTable(targets, left * TABLE_SHARE)),
        take(rollupReasons(targets, left / 2, link)),
        rollupFolds(targets, left, link),
    ];
    const whole = [headline, ...body, ...tail].filter((part) => part !== '').join('\n\n');
    return (0,report_escape/* byteLength */.dp)(whole) <= limit ? whole : (0,style/* truncate */.xv)(headline, Math.floor(limit / 12) - 1);
}
function headlineOf(targets, { manifest }) {
    const answer = rollupHeadline(targets);
    return manifest === undefined ? answer : `${answer}\n\nManifest: ${(0,report_escape/* code */.aY)((0,style/* truncate */.xv)(manifest, 120))}`;
}
/** Why targets are only previewed: most often one sentence for all of them. */
function previewSection(targets, bytes) {
    const whys = (0,rollup_targets/* planned */.lM)(targets).flatMap(({ report: { preview } }) => preview === undefined ? [] : [preview]);
    const [only, ...others] = [...new Set(whys)];
    if (only === undefined)
        return '';
    if (others.length === 0)
        return (0,report_escape/* prose */.CS)(only);
    return (0,target_sections/* listSection */.iC)('Only a preview', [only, ...others], bytes, (why) => (0,report_escape/* prose */.CS)(why));
}
/** What the merge does, with what no equal plan can change: such targets ask a person, or are refused, in any case. */
function appliedHow(targets) {
    const some = (wanted) => targets.some(({ standing }) => standing === wanted);
    return [
        changes_markdown/* APPLIED_AFTER_MERGE */.y2,
        ...(some('approval') ? ['What is ✋ asks them in any case.'] : []),
        ...(targets.some(isPreview) ? ['So does what is only a preview: nothing can be compared with it.'] : []),
        ...(some('blocked') || some('failed') ? ['What is ⛔ is refused.'] : []),
    ].join(' ');
}
function closing(results, facts) {
    const plan = [
        `Changes ${(0,report_escape/* code */.aY)((0,report_history/* rollupDigest */.Nl)(results).slice(0, 7))} of commit ${(0,report_escape/* code */.aY)(facts.headCommit.slice(0, 7))}`,
        `for ${(0,report_escape/* code */.aY)((0,style/* truncate */.xv)(facts.baseBranch, 100))}, planned ${(0,report_history/* planTime */.jO)(facts.plannedAt)} UTC`,
    ].join(' ');
    const run = (0,report_escape/* linked */.q)('run', facts.runUrl);
    const report = (0,report_escape/* linked */.q)('full report', facts.artifactUrl) ?? 'full report in the summary of the run';
    return [plan, report, ...(run === undefined ? [] : [run])].join(' · ');
}


/***/ }),

/***/ 57506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   g: () => (/* binding */ limitSummary)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);

/** GitHub refuses the whole step summary above 1,024 KiB; some room is left for what other parts add. */
const SUMMARY_LIMIT = 1_000 * 1_024;
/** Bytes for what closes open blocks and for the last line. */
const CLOSING = 400;
/**
 * A step summary that GitHub takes: whole, or its first lines with every open fence and fold closed and a last line
 * that says how much is shown.
 * @param limit UTF-8 bytes, at least 1,000.
 */
function limitSummary(markdown, limit = SUMMARY_LIMIT) {
    if ((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(markdown) <= limit)
        return markdown;
    const lines = markdown.split('\n');
    const kept = [];
    let left = limit - CLOSING;
    let fence = '';
    let folds = 0;
    for (const line of lines) {
        left -= (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(line) + 1;
        const mark = /^`{3,}/.exec(line)?.[0] ?? '';
        // A longer fence would need more than is kept for closing; no report of ours has one.
        if (left < 0 || mark.length > CLOSING / 4)
            break;
        kept.push(line);
        if (fence !== '')
            fence = mark.length >= fence.length && line === mark ? '' : fence;
        else if (mark !== '')
            fence = mark;
        else if (line.startsWith('<details>'))
            folds += 1;
        else if (line === '</details>')
            folds -= 1;
    }
    const note = `${kept.length} of ${lines.length} lines shown; the rest is in the full report.`;
    return [...kept, fence, ...Array(folds).fill('</details>'), '', note].join('\n');
}


/***/ })

};
