export const id = 3865;
export const ids = [3865];
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

/***/ 47208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ confirmation),
/* harmony export */   xf: () => (/* binding */ approvalOf)
/* harmony export */ });
/* unused harmony export confirmEnvironment */
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55403);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
/* harmony import */ var _reviewing_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39370);



const MOST_WORDS = 500;
const BY_COMMENT = 'Where reviewers are not to be had, confirm by a comment: `/synthinfra apply <digest>`.';
/** Environment whose reviewers confirm. */
function confirmEnvironment(environment) {
    return `${environment}-confirm`;
}
/**
 * Who confirmed this run, by GitHub's word and not by the order of its jobs; undefined when nobody had to.
 * @throws UserError (2) when nobody did, and it was for a person to say.
 */
async function confirmation(context, of, environment) {
    if (of.decision === 'ask')
        return approvalOf(of, environment, BY_COMMENT);
    if (of.event.name !== 'issue_comment')
        return undefined;
    const approve = of.changes.join(' ');
    const found = await (0,_reviewing_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .confirmedByComment */ .i)({ ...context, options: { ...context.options, approve } });
    if (found.environment === environment)
        return { by: found.by, words: '' };
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)(`The comment confirms the changes of ${found.environment}, and this job applies ${environment}.`, "Set `environment` to the action command's output `environment`.", 2);
}
/**
 * Who confirmed this run as a reviewer. A job that names an environment which is not there makes it, without reviewers,
 * and goes on: that the confirming job has ended proves nothing. The answer names no attempt of the run, and only the
 * first one gets here.
 * @param instead what else can be done where environments have no reviewers.
 * @throws UserError (2) when nobody did.
 */
async function approvalOf({ github, run }, environment, instead) {
    const name = confirmEnvironment(environment);
    const here = (await approvals(github, run.id)).filter(({ environments }) => environments.some((one) => one.name.toLowerCase() === name.toLowerCase()));
    const yes = here.find(({ state, user }) => state === 'approved' && user !== null);
    if (yes !== undefined && here.every(({ state }) => state === 'approved'))
        return { by: yes.user?.login ?? '', words: oneLine(yes.comment ?? '') };
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)(`It is for a person to say, and nobody has confirmed run ${run.id} in the environment ${name}; nothing was changed.`, `In Settings → Environments → ${name}, set required reviewers (GitHub makes an environment that is missing, and asks nobody), then dispatch this workflow again. ${instead}`, 2);
}
/** What a person wrote goes into a log and a record. */
function oneLine(words) {
    return words.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS);
}
/** @see https://docs.github.com/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run (permission: actions: read) */
async function approvals(github, id) {
    try {
        const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals';
        return await github.read(route, { run_id: Number(id) });
    }
    catch (cause) {
        if (!(cause instanceof _github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1))
            throw cause;
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)(`Who confirmed run ${id} is not known, so nothing was changed: ${cause.message}.`, [401, 403, 404].includes(cause.status)
            ? 'Give the job `permissions:` with `actions: read`; then dispatch this workflow again.'
            : 'Dispatch this workflow again when GitHub answers again.', 3, { cause });
    }
}


/***/ }),

/***/ 43865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyHanded: () => (/* binding */ applyHanded)
});

// EXTERNAL MODULE: ./build/src/platform/process.js
var process = __webpack_require__(90788);
// EXTERNAL MODULE: ./build/src/pipeline/acting/acting.js
var acting = __webpack_require__(72733);
// EXTERNAL MODULE: ./build/src/pipeline/acting/patience.js
var patience = __webpack_require__(29646);
// EXTERNAL MODULE: ./build/src/pipeline/legs/manifest-key.js
var manifest_key = __webpack_require__(93021);
// EXTERNAL MODULE: ./build/src/pipeline/legs/store.js
var legs_store = __webpack_require__(50569);
// EXTERNAL MODULE: ./build/src/pipeline/planning/planning.js + 1 modules
var planning = __webpack_require__(44093);
// EXTERNAL MODULE: ./build/src/pipeline/planning/stage.js + 17 modules
var stage = __webpack_require__(36081);
// EXTERNAL MODULE: ./build/src/pipeline/reviewing/landing.js
var landing = __webpack_require__(39668);
// EXTERNAL MODULE: ./build/src/pipeline/applying/claimed.js
var claimed = __webpack_require__(67652);
// EXTERNAL MODULE: ./build/src/pipeline/applying/confirmed.js
var applying_confirmed = __webpack_require__(47208);
// EXTERNAL MODULE: ./build/src/pipeline/applying/engine.js
var engine = __webpack_require__(3231);
// EXTERNAL MODULE: ./build/src/pipeline/applying/outcome.js
var outcome = __webpack_require__(60281);
// EXTERNAL MODULE: ./build/src/pipeline/applying/rescue-artifacts.js
var rescue_artifacts = __webpack_require__(9630);
// EXTERNAL MODULE: ./build/src/pipeline/applying/run.js
var run = __webpack_require__(38352);
// EXTERNAL MODULE: ./build/src/pipeline/applying/sealed-plan.js
var sealed_plan = __webpack_require__(42497);
// EXTERNAL MODULE: ./build/src/changes/redact.js + 1 modules
var redact = __webpack_require__(6069);
// EXTERNAL MODULE: ./build/src/github/comments.js
var comments = __webpack_require__(73195);
// EXTERNAL MODULE: ./build/src/github/body.js
var body = __webpack_require__(1809);
// EXTERNAL MODULE: ./build/src/github/client.js + 2 modules
var client = __webpack_require__(55403);
;// CONCATENATED MODULE: ./build/src/github/deployments.js


const DEPLOYMENTS = '/repos/{owner}/{repo}/deployments';
const LONGEST_DESCRIPTION = 140;
/**
 * Makes a Deployment: it shows what happens and authorises nothing.
 * @returns its id
 * @see https://docs.github.com/rest/deployments/deployments#create-a-deployment (permission: deployments: write)
 * @throws GithubError
 */
async function startDeployment(github, deployment) {
    const { commit, environment, key, digest } = deployment;
    const find = async () => {
        const all = await github.list(`GET ${DEPLOYMENTS}`, { sha: commit, environment });
        return all.find(({ payload }) => keyOf(payload) === key);
    };
    const made = await github.create(`POST ${DEPLOYMENTS}`, {
        ref: commit,
        environment,
        description: (0,body/* shortened */.vI)(deployment.description, LONGEST_DESCRIPTION),
        payload: { key, digest },
        // Without these GitHub merges the default branch into the commit, or waits for every check of it.
        auto_merge: false,
        required_contexts: [],
    }, find);
    // 202 tells of a merge in place of a Deployment.
    if (made?.id === undefined)
        throw new client/* GithubError */.E1(`GitHub made no Deployment for ${environment} at ${commit}`, 202);
    return made.id;
}
/**
 * Says where a Deployment stands; the last of several counts.
 * @see https://docs.github.com/rest/deployments/statuses#create-a-deployment-status
 */
async function reportDeployment(github, id, status) {
    await github.write(`POST ${DEPLOYMENTS}/{deployment_id}/statuses`, {
        deployment_id: id,
        state: status.state,
        description: (0,body/* shortened */.vI)(status.description, LONGEST_DESCRIPTION),
        log_url: status.logUrl,
        ...(status.environmentUrl === undefined ? {} : { environment_url: status.environmentUrl }),
    });
}
/** GitHub gives a payload back as it came, or as text. */
function keyOf(payload) {
    if (typeof payload !== 'string')
        return payload?.key;
    try {
        return JSON.parse(payload)?.key;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/github/pulls.js
var github_pulls = __webpack_require__(48153);
// EXTERNAL MODULE: ./build/src/github/statuses.js
var statuses = __webpack_require__(72327);
// EXTERNAL MODULE: ./build/src/report/changes-markdown.js
var changes_markdown = __webpack_require__(91227);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/history.js
var report_history = __webpack_require__(45508);
// EXTERNAL MODULE: ./build/src/report/style.js
var style = __webpack_require__(98161);
// EXTERNAL MODULE: ./build/src/report/summary.js
var summary = __webpack_require__(73320);
// EXTERNAL MODULE: ./build/src/report/target.js
var report_target = __webpack_require__(71943);
;// CONCATENATED MODULE: ./build/src/report/rollup-outcome.js






/** Addresses that are listed in one sentence. */
const MOST_ADDRESSES = 20;
/** The graver first. */
const STATES = ['failed', 'cancelled', 'unapplied', 'waits', 'done'];
const MARKS = {
    failed: '✖',
    cancelled: '✖',
    unapplied: '⛔',
    waits: '✋',
    done: '✅',
};
/** The small comment after an apply: what happened to each target, what is safe, and what to do next. */
function outcomeComment(happened, facts) {
    const { repository, pullRequest, headCommit, commit, endedAt } = facts;
    const line = (0,report_history/* markerLine */.B_)({
        kind: 'apply',
        repository: repository.slice(0, 140),
        pullRequest,
        head: headCommit.slice(0, 12),
        changes: facts.digest.slice(0, 12),
        plannedAt: endedAt.slice(0, 16),
        targets: {},
        history: [],
        forgotten: 0,
    });
    const sorted = happened.toSorted((a, b) => STATES.indexOf(stateOf(a)) - STATES.indexOf(stateOf(b)));
    const run = (0,report_escape/* linked */.q)('run', facts.runUrl);
    const lead = `${line}\n### synthinfra: ${answer(sorted)}`;
    const tail = `Commit ${(0,report_escape/* code */.aY)(commit.slice(0, 7))}, ${(0,report_history/* planTime */.jO)(endedAt)} UTC${run === undefined ? '' : ` · ${run}`}`;
    const left = changes_markdown/* COMMENT_LIMIT */.W$ - (0,report_escape/* byteLength */.dp)(`${lead}\n\n\n\n${tail}`) - 80;
    const { texts, shown } = (0,report_escape/* whatFits */.p1)(sorted, left, item);
    const note = shown === sorted.length ? [] : [`- ${shown} of ${(0,style/* plural */.LS)(sorted.length, 'target')} shown`];
    return [lead, [...texts, ...note].join('\n'), tail].filter((block) => block !== '').join('\n\n');
}
function stateOf(happened) {
    if ('outcome' in happened)
        return happened.outcome.status;
    return 'waits' in happened ? 'waits' : 'unapplied';
}
function labelOf({ target }) {
    return (0,report_escape/* text */.Qq)((0,style/* truncate */.xv)((0,report_target/* targetLabel */.O)(target), 120));
}
function answer(sorted) {
    const [first] = sorted;
    if (first === undefined)
        return 'nothing was to be applied';
    const state = stateOf(first);
    if (sorted.length === 1) {
        const verb = {
            failed: 'failed in',
            cancelled: 'was cancelled in',
            unapplied: 'did not happen in',
            waits: 'waits for approval in',
            done: 'is done in',
        };
        return `${MARKS[state]} the apply ${verb[state]} ${labelOf(first)}`;
    }
    const count = (wanted) => sorted.filter((one) => stateOf(one) === wanted).length;
    const rest = ['failed', 'cancelled', 'unapplied', 'waits'].filter((wanted) => count(wanted) > 0);
    const words = {
        failed: 'failed',
        cancelled: 'cancelled',
        unapplied: 'not applied',
        waits: 'waiting for approval',
    };
    const parts = [
        `${count('done')} of ${sorted.length} targets applied`,
        ...rest.map((wanted) => `${count(wanted)} ${words[wanted]}`),
    ];
    return `${MARKS[state]} ${parts.join(', ')}`;
}
function item(happened) {
    const lead = `- ${MARKS[stateOf(happened)]} ${labelOf(happened)}:`;
    if ('waits' in happened)
        return `${lead} waits for approval. ${(0,report_escape/* prose */.CS)(happened.waits)}`;
    if ('unapplied' in happened)
        return `${lead} not applied. ${(0,report_escape/* prose */.CS)(happened.unapplied)}`;
    const { status, mayExist } = happened.outcome;
    const [first = '', ...more] = (0,summary/* outcomeLines */.qx)({ ...happened.outcome, mayExist: [] });
    return [
        `${lead} ${(0,report_escape/* text */.Qq)(status === 'done' ? first : `${first}.`)}`,
        ...more.map((line) => `  ${(0,report_escape/* text */.Qq)(line)}`),
        ...(mayExist.length === 0
            ? []
            : [`  May exist though its creation was not seen to end: ${addresses(mayExist)}.`]),
    ].join('\n');
}
function addresses(all) {
    const more = all.length - MOST_ADDRESSES;
    return all.slice(0, MOST_ADDRESSES).map(report_escape/* code */.aY).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

// EXTERNAL MODULE: ./build/src/sha256.js
var sha256 = __webpack_require__(40102);
;// CONCATENATED MODULE: ./build/src/pipeline/applying/telling.js










/**
 * Tells GitHub how an apply goes: a Deployment and a status for each target, at last one comment at the pull request.
 * All of it informs and authorises nothing, so that what fails of it is warned of and stops nothing.
 */
class ApplyTelling {
    #platform;
    #of;
    #deployment;
    #status;
    #deployments = new Map();
    #happened = new Map();
    constructor(context, of, deployment) {
        const { commit, url } = of.run;
        const manifest = (0,manifest_key/* manifestKey */.R)(context)?.label;
        this.#platform = context.platform;
        this.#of = of;
        this.#deployment = deployment;
        this.#status = { commit, url, ...(manifest === undefined ? {} : { manifest }) };
    }
    /** The engine is about to start. */
    async begins({ judgement, stage }) {
        const { hasty, run } = this.#of;
        const { environment } = this.#deployment;
        const { digest } = judgement.changeSet;
        await this.#try('The Deployment', async () => {
            const id = await startDeployment(hasty, {
                commit: run.commit,
                environment,
                description: `${environment}/${stage.stack.id}: changes ${digest.slice(0, 7)}`,
                key: `${run.id}/${run.attempt}/${environment}/${stage.stack.id}`,
                digest,
            });
            this.#deployments.set(stage.stack.id, id);
            await reportDeployment(hasty, id, { state: 'in_progress', description: 'applying', logUrl: run.url });
        });
    }
    /** @param applied undefined when there was nothing to apply, or the engine told no end. */
    async ended(planned, ended, applied) {
        const { target } = planned.judgement.report;
        const { id } = planned.stage.stack;
        if (applied === undefined && ended !== 'applied') {
            const why = ended === 'interrupted'
                ? 'Interrupted before the engine began: nothing was applied.'
                : 'The engine failed, and the log of the run tells how.';
            return this.#tell(id, { target, unapplied: why }, ended);
        }
        const outcome = applied === undefined ? NOTHING : { ...(0,engine/* outcomeSummary */.hG)(planned, applied), ...STATUS[ended] };
        return this.#tell(id, { target, outcome }, ended);
    }
    /** Tells what did not begin, and why, and writes the comment. @param error undefined when all went well */
    async finish(stacks, error) {
        if (error !== undefined) {
            const unapplied = sentenceOf(error);
            for (const stack of stacks)
                if (!this.#happened.has(stack.id))
                    await this.#tell(stack.id, { target: this.#targetOf(stack), unapplied }, 'failed');
        }
        await this.#try('The comment', () => this.#comment());
    }
    async #tell(stack, happened, ended) {
        this.#happened.set(stack, happened);
        const { hasty, run } = this.#of;
        const { environment } = this.#deployment;
        const description = lineOf(happened);
        const id = this.#deployments.get(stack);
        if (id !== undefined)
            await this.#try("The Deployment's status", () => reportDeployment(hasty, id, { state: DEPLOYED[ended], description, logUrl: run.url }));
        const state = ended === 'applied' ? 'success' : 'failure';
        const target = [environment, ...(stack === 'main' ? [] : [stack])].join('/');
        await this.#try('The commit status', () => (0,statuses/* reportStatus */.JE)(hasty, this.#status, { target, state, description }));
    }
    async #comment() {
        const { hasty, run, changes } = this.#of;
        const pull = await this.#pull();
        if (pull === undefined)
            return;
        const { name, environment } = this.#deployment;
        const [first = '', ...more] = changes;
        const place = { number: pull.number, marker: `<!-- synthinfra:apply ${name}/${environment} -->` };
        await (0,comments/* keepComment */.Xz)(hasty, place, () => outcomeComment([...this.#happened.values()], {
            repository: run.repository,
            pullRequest: pull.number,
            headCommit: pull.head.sha,
            commit: run.commit,
            digest: more.length === 0 ? first : (0,sha256/* sha256 */.s)(changes.join(' ')),
            runUrl: run.url,
            endedAt: this.#platform.now().toISOString(),
        }));
    }
    /** The pull request of the comment that started this run, else the one that this very commit came by. */
    async #pull() {
        const { hasty, run, pull, event } = this.#of;
        if (pull !== undefined)
            return (0,github_pulls/* readPull */.Es)(hasty, pull);
        const { pulls } = await (0,github_pulls/* landedBetween */.Xo)(hasty, undefined, run.commit, event.defaultBranch);
        return pulls.length === 1 ? pulls[0] : undefined;
    }
    #targetOf({ id, provider }) {
        const { name, environment, spec } = this.#deployment;
        const stack = id === 'main' ? {} : { stack: id };
        return { name, environment, provider, region: spec.target.region, ...stack };
    }
    async #try(what, work) {
        try {
            await work();
        }
        catch (error) {
            this.#platform.log.warn(`${what} could not be written: ${error.message}`);
        }
    }
}
const DEPLOYED = { applied: 'success', failed: 'failure', interrupted: 'error' };
/** An apply whose state could not be saved has failed, though its engine was done. */
const STATUS = {
    applied: {},
    failed: { status: 'failed' },
    interrupted: {},
};
const NOTHING = {
    status: 'done',
    done: { create: 0, update: 0, delete: 0, replace: 0, import: 0, move: 0, forget: 0, read: 0 },
    finished: 0,
    total: 0,
    mayExist: [],
};
function lineOf(happened) {
    if ('outcome' in happened) {
        const { kept } = happened.outcome;
        const [first = ''] = (0,summary/* outcomeLines */.qx)(happened.outcome);
        return kept === undefined ? first : `${first}; its state is kept in ${kept}`;
    }
    return 'unapplied' in happened ? `not applied: ${happened.unapplied}` : happened.waits;
}
/** What is no UserError may have anything in its message; what an engine or a service said is redacted. */
function sentenceOf(error) {
    const problems = error.problems;
    const message = problems?.at(-1)?.message ?? 'synthinfra failed; the log of the run tells how.';
    return (0,redact/* createRedactor */.l)().text(message);
}

// EXTERNAL MODULE: ./build/src/pipeline/applying/verify.js
var verify = __webpack_require__(91480);
;// CONCATENATED MODULE: ./build/src/pipeline/applying/handed.js

















/**
 * Applies what the review job of this very run has decided on: the plan that it sealed, else a fresh one with the same
 * changes. First attempt, default branch and, where the review asked, a person's confirmation; then the claim beside
 * the state, and only then the engine.
 */
async function applyHanded(context) {
    // From the first to the last: one that comes early is told all the same, and one that comes late cuts nothing short.
    const interrupts = (0,process/* holdInterrupts */.o$)();
    try {
        const of = await (0,run/* handedOver */.$_)(context);
        const { deployment, stacks } = await (0,planning/* prepare */.iA)(context);
        const telling = new ApplyTelling(context, of, deployment);
        try {
            const outcome = await confirmedApply(context, { of, deployment, stacks, telling, interrupts });
            await telling.finish(stacks, undefined);
            return outcome;
        }
        catch (error) {
            await telling.finish(stacks, error);
            throw error;
        }
    }
    finally {
        interrupts.release();
    }
}
async function confirmedApply(context, wanted) {
    const { of, deployment, stacks, telling, interrupts } = wanted;
    (0,verify/* refuseFor */.yu)(of.changes.length === stacks.length
        ? []
        : [`${of.changes.length} digests were decided on, and there are ${stacks.length} stacks.`], 'This is not what the review job looked at; nothing was applied.', 'Give both jobs the same `file`, `environment` and `images`.');
    const confirmed = await (0,claimed/* unlessInterrupted */.V)(interrupts, (0,applying_confirmed/* confirmation */.EL)(context, of, deployment.environment));
    if (confirmed !== undefined)
        context.platform.log.info(`Confirmed by ${confirmed.by}.`);
    return (0,acting/* acting */.dg)((0,run/* asDispatched */.uB)(context, of), deployment, 'apply', (acted) => applyAll(acted, wanted, {
        commit: of.run.commit,
        descent: (from) => (0,landing/* descentOf */.W)(of.github, from, of.run.commit),
        resolver: confirmed === undefined ? undefined : resolverOf(context, of, confirmed),
        whole: 'applied',
        tools: (0,patience/* storeToolsOf */.k)(context.platform),
        rescue: (0,rescue_artifacts/* rescueOf */.r)(context),
        interrupts,
        watch: telling,
    }));
}
/** Who confirmed this run, and why: in their words, else those of the dispatch. */
function resolverOf({ options }, { run }, { by, words }) {
    const approved = `Confirmed run ${run.id}, which said that it closes this record.`;
    return { by, reason: [words, options.reason?.trim()].find(Boolean) ?? approved };
}
async function applyAll(context, wanted, by) {
    const { of, deployment, stacks, interrupts } = wanted;
    const folder = (0,stage/* planFolder */.YI)(context, deployment.environment);
    const opened = await (0,claimed/* unlessInterrupted */.V)(interrupts, openedPlan(context, wanted, folder));
    const done = [];
    for (const [index, stage] of (await (0,planning/* renderAll */.Yl)(context, deployment, stacks, folder)).entries()) {
        const looked = opened ? (0,verify/* verifySaved */.tV)(context, stage) : (0,planning/* planStage */.cJ)(context, stage, { mode: 'change' });
        const planned = await (0,claimed/* unlessInterrupted */.V)(interrupts, looked);
        await (0,planning/* keepEvidence */.N)(planned);
        requireDigest(planned, of, index);
        (0,engine/* requireVerdict */.vx)(context, planned, by.resolver !== undefined);
        done.push([planned, await (0,claimed/* applyClaimed */.i)(context, planned, by)]);
    }
    return (0,outcome/* appliedOutcome */.A)(context, done);
}
/** Puts the sealed plan of this run into the folder; false when there is none to be had, which is said. */
async function openedPlan(context, { of, deployment, stacks }, folder) {
    if (of.sealed === undefined)
        return false;
    const key = (0,sealed_plan/* planKey */.vH)(context.platform);
    const store = key === undefined ? undefined : await (0,legs_store/* artifactsOfRun */.Ye)(context);
    if (key === undefined || store === undefined) {
        const why = key === undefined ? 'SYNTHINFRA_PLAN_KEY is not set here' : 'this server has no artifacts of version 4';
        context.platform.log.warn(`The sealed plan is not used, since ${why}: this job plans again, and must match.`);
        return false;
    }
    await (0,sealed_plan/* openSealed */.j5)(store, key, folder, {
        run: of.run,
        environment: deployment.environment,
        manifest: (0,manifest_key/* manifestKey */.R)(context),
        stacks,
        changes: of.changes.join(' '),
        digest: of.sealed,
    });
    return true;
}
/** @throws UserError (2) when they are not the changes that were decided on. */
function requireDigest({ judgement, stage }, { changes }, index) {
    const { digest } = judgement.changeSet;
    const wanted = changes[index] ?? 'none';
    (0,verify/* refuseFor */.yu)(digest === wanted
        ? []
        : [`The changes of ${stage.stack.id} are ${digest} now; those decided on in this run are ${wanted}.`], 'Something has changed since this run looked; nothing of it was applied.', 'Dispatch the apply workflow: a new run plans and reviews what is there now.');
}


/***/ }),

/***/ 38352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ handedOver),
/* harmony export */   Rd: () => (/* binding */ changingRun),
/* harmony export */   uB: () => (/* binding */ asDispatched)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55403);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
/* harmony import */ var _acting_run_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51282);
/* harmony import */ var _acting_run_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15167);





const HASTY = { longestWait: 15_000, timeout: 5_000 };
const DIGESTS = /^[0-9a-f]{64}(?: [0-9a-f]{64})*$/;
/**
 * What this job has been handed, when it may be used at all.
 * @throws UserError (2) in a re-run, off the default branch, and where somebody proposes changes.
 */
async function handedOver({ platform, options }) {
    const { decision, sealed, 'expect-digest': digest } = options;
    if (decision === 'none' || digest === undefined || !DIGESTS.test(digest))
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)('`sealed`, `resolve`, `decision` and `expect-digest` go together, and what the review job decided, and on which changes, is not given.', "Set `decision` and `expect-digest` to the review job's outputs `decision` and `digest`.");
    const changing = await changingRun(platform);
    const pull = changing.event.name === 'issue_comment' ? await numberIn(platform) : undefined;
    return {
        ...changing,
        decision: decision === 'ask' ? 'ask' : 'go',
        changes: digest.split(' '),
        ...(sealed === undefined ? {} : { sealed }),
        ...(pull === undefined ? {} : { pull }),
    };
}
/**
 * This run, when it may change something at all.
 * @throws UserError (2) in a re-run, off the default branch, and where somebody proposes changes.
 */
async function changingRun(platform) {
    const run = await (0,_acting_run_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowRun */ .tM)(platform);
    const event = await mergedEvent(platform);
    if (run.attempt !== 1)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)(`This is attempt ${run.attempt} of its run: one that is run again would bring back an old commit with its old rights, so nothing was done.`, 'Dispatch the workflow: a new run plans what the default branch says now.', 2);
    return { run, event, ...clients(platform, run) };
}
/**
 * The context in which a comment that has confirmed acts: GitHub runs it on the default branch, as it does a dispatch.
 */
function asDispatched(context, { event }) {
    if (event.name !== 'issue_comment')
        return context;
    const env = { ...context.platform.env, GITHUB_EVENT_NAME: 'workflow_dispatch' };
    return { ...context, platform: { ...context.platform, env } };
}
async function mergedEvent(platform) {
    const event = await (0,_acting_run_event_js__WEBPACK_IMPORTED_MODULE_2__/* .runEvent */ .K)(platform);
    const ref = platform.env['GITHUB_REF'];
    const merged = event !== undefined && (event.proposed === undefined || event.name === 'issue_comment');
    if (merged && ref === `refs/heads/${event.defaultBranch}`)
        return event;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)(`Only what is merged is applied: this run is of ${event?.name ?? 'nothing'} at ${ref ?? 'no branch'}.`, `Dispatch the apply workflow on ${event?.defaultBranch ?? 'the default branch'}.`, 2);
}
function clients({ env, githubToken }, { repository }) {
    if (githubToken === undefined)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)('Without a token GitHub cannot be asked who confirmed this run, and whether its commit is the newest.', `Give the action github-token: \${{ github.token }}, and the job \`permissions:\` with \`contents: read\` and \`actions: read\`.`, 3);
    const where = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOn */ .YD)(env, repository, githubToken);
    return { github: (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .Ng)(where), hasty: (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .Ng)(where, HASTY) };
}
/** @see https://docs.github.com/webhooks/webhook-events-and-payloads#issue_comment */
async function numberIn({ env }) {
    const { issue } = await (0,_acting_run_event_js__WEBPACK_IMPORTED_MODULE_2__/* .eventPayload */ .Z)(env);
    const number = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(issue) ? issue['number'] : undefined;
    return typeof number === 'number' ? number : undefined;
}


/***/ }),

/***/ 42497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ keepSealed),
/* harmony export */   j5: () => (/* binding */ openSealed),
/* harmony export */   vH: () => (/* binding */ planKey)
/* harmony export */ });
/* unused harmony export sealedKey */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53697);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48486);
/* harmony import */ var _platform_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61248);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86762);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40102);
/* harmony import */ var _store_pack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35806);
/* harmony import */ var _store_sealed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7171);
/* harmony import */ var _legs_manifest_key_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93021);









const MiB = 1024 * 1024;
/** Key of an environment's sealed plan in the artifacts of a run, and the artifact's name. */
function sealedKey({ environment, manifest }) {
    return `${(0,_legs_manifest_key_js__WEBPACK_IMPORTED_MODULE_8__/* .artifactPrefix */ .D)('plan', manifest)}${environment}`;
}
/** The key that plans are sealed with; undefined where the environment has none: then the apply job plans again. */
function planKey({ env, log }) {
    const key = env['SYNTHINFRA_PLAN_KEY'];
    if (!key)
        return undefined;
    log.mask(key);
    return key;
}
/**
 * Seals the plan in a folder and stores it for the apply job of this run.
 * @returns sha256 in hex of the sealed bytes: what the apply job must be told by the job's output, and by nothing else.
 */
async function keepSealed(store, key, folder, handed) {
    const files = new Map();
    for (const [name, path] of placesOf(folder, handed.stacks)) {
        const bytes = await (0,_platform_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(path);
        if (bytes === undefined)
            throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`The plan has no file ${path}.`, 'Plan again.', 3);
        files.set(name, bytes);
    }
    const sealed = (0,_store_sealed_js__WEBPACK_IMPORTED_MODULE_7__/* .seal */ .od)((0,_store_pack_js__WEBPACK_IMPORTED_MODULE_6__/* .pack */ .q)(files, packList(handed.stacks)), key, sealedFor(handed));
    return (await store.upload(sealedKey(handed), sealed)).digest;
}
/**
 * Opens the plan that an earlier job of this very run has sealed, and puts it into a folder.
 * @param digest that job's output.
 * @throws UserError (2) in a re-run, and when it is not those bytes, not of this run, or holds anything else.
 */
async function openSealed(store, key, folder, handed) {
    if (handed.run.attempt !== 1)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`This is attempt ${handed.run.attempt} of its run, and a sealed plan is applied by the first alone.`, 'Dispatch the apply workflow: a new run plans what is there now.', 2);
    const sealed = await store.download(sealedKey(handed));
    if (sealed === undefined)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`This run has no sealed plan of ${handed.environment} any more.`, 'Dispatch the apply workflow: it plans again.', 2);
    if ((0,_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(sealed) !== handed.digest)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`The sealed plan of ${handed.environment} is not the one that the review made: somebody put another in its place.`, 'Find out which job of this run stored it; nothing of it was used.', 2);
    const archive = (0,_store_sealed_js__WEBPACK_IMPORTED_MODULE_7__/* .unseal */ .Du)(sealed, key, sealedFor(handed));
    const files = (0,_store_pack_js__WEBPACK_IMPORTED_MODULE_6__/* .unpack */ .l)(archive, packList(handed.stacks), `the sealed plan of ${handed.environment}`);
    for (const [name, path] of placesOf(folder, handed.stacks))
        await (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(path, files.get(name) ?? Buffer.alloc(0), 0o600);
}
function sealedFor({ run, environment, manifest, changes }) {
    const { repository, id, attempt } = run;
    const target = manifest === undefined ? environment : `${environment} (${manifest.label})`;
    return { repository, run: id, attempt, target, digest: changes };
}
/** Name in the archive, and path in the folder. Rendered files are not among them: the apply job renders them again. */
function placesOf(folder, stacks) {
    return [
        ['request.json', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'request.json')],
        ...stacks.flatMap(({ id, engine }) => [
            [`${id}.receipt.json`, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, id, 'receipt.json')],
            [`${id}.plan`, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, id, (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_1__/* .planFileOf */ .XT)(engine))],
        ]),
    ];
}
function packList(stacks) {
    return Object.fromEntries([
        ['request.json', { maxBytes: MiB }],
        ...stacks.flatMap(({ id }) => [
            [`${id}.receipt.json`, { maxBytes: 32 * MiB }],
            [`${id}.plan`, { maxBytes: 128 * MiB }],
        ]),
    ]);
}


/***/ }),

/***/ 39370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ byComment),
/* harmony export */   i: () => (/* binding */ confirmedByComment)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23477);


/**
 * Looks again into the comment that started this run: what an earlier job found may have changed since, and its
 * outputs are only words.
 * @throws UserError (2) when it does not confirm the digest that `approve` names.
 */
async function confirmedByComment(context) {
    const found = await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__.answer)(await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__.commanded)(context));
    if (found.kind === 'refused')
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(found.reasons.map(({ message, fix }) => ({ severity: 'error', message, fix })), 2);
    if (found.kind === 'none' || found.digest !== context.options.approve)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)('The comment that started this run confirms nothing, or another digest than `approve` names.', 'Give `approve` the output `digest` of the action `command` in this very run.', 2);
    return found;
}
/** A comment stands for the reviewers of an environment: for these changes alone, and against no refusal. */
function byComment(decided, { digest, environment, by }) {
    const { target, digests } = decided.planned.judgement.receipt;
    if (decided.decision !== 'ask')
        return decided;
    if (target.environment === environment && digests.changeSet === digest)
        return { ...decided, decision: 'go' };
    return {
        ...decided,
        decision: 'refuse',
        reasons: [
            {
                code: 'changes-differ',
                effect: 'refuse',
                message: `${by} confirmed the changes ${digest.slice(0, 12)} of ${environment}; those planned now are ${digests.changeSet.slice(0, 12)} of ${target.environment}.`,
                fix: 'Plan the pull request again, or open a new one, and confirm what is planned then.',
            },
            ...decided.reasons,
        ],
    };
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


/***/ })

};
