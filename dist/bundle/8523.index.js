export const id = 8523;
export const ids = [8523];
export const modules = {

/***/ 38523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attemptCheck: () => (/* binding */ attemptCheck),
  drift: () => (/* binding */ drift)
});

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/report/style.js
var style = __webpack_require__(98161);
// EXTERNAL MODULE: ./build/src/pipeline/acting/acting.js
var acting = __webpack_require__(72733);
// EXTERNAL MODULE: ./build/src/report/changes-terminal.js
var changes_terminal = __webpack_require__(93218);
// EXTERNAL MODULE: ./build/src/report/drift.js
var report_drift = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/problems.js
var report_problems = __webpack_require__(55470);
// EXTERNAL MODULE: ./build/src/github/client.js + 2 modules
var client = __webpack_require__(55403);
// EXTERNAL MODULE: ./build/src/github/body.js
var github_body = __webpack_require__(1809);
// EXTERNAL MODULE: ./build/src/github/comments.js
var comments = __webpack_require__(73195);
;// CONCATENATED MODULE: ./build/src/github/issues.js



/**
 * By which the issues are found among thousands. GitHub's own filter by author finds nothing of Apps on some hosts
 * (https://github.com/renovatebot/renovate/issues/44406), and nothing found would mean a new issue each day.
 */
const DRIFT_LABEL = 'synthinfra-drift';
/** GitHub refuses more characters. */
const LONGEST_TITLE = 256;
const ISSUES = '/repos/{owner}/{repo}/issues';
const ISSUE = `${ISSUES}/{issue_number}`;
const MARKER = /^<!-- synthinfra:drift target=(\S+) fingerprint=([0-9a-f]{7,64}) -->$/;
/** First line of an issue. Pure. @throws RangeError for a fingerprint that is no hex digest. */
function driftMarker(target, fingerprint) {
    // Encoded, no name of a target can end the HTML comment; encodeURIComponent alone leaves `--` as it is.
    const name = encodeURIComponent(target).replaceAll('-', '%2D');
    const marker = `<!-- synthinfra:drift target=${name} fingerprint=${fingerprint} -->`;
    if (!MARKER.test(marker))
        throw new RangeError(`${JSON.stringify(fingerprint)} is no hex digest`);
    return marker;
}
/** Target and fingerprint of an issue's first line; undefined when it is no marker of ours. Pure. */
function readDriftMarker(body) {
    const [, name, fingerprint] = MARKER.exec((0,github_body/* firstLine */.TM)(body)) ?? [];
    if (name === undefined || fingerprint === undefined)
        return undefined;
    try {
        return { target: decodeURIComponent(name), fingerprint };
    }
    catch {
        return undefined;
    }
}
/**
 * The issue of each target, open or closed, that this token has written: one list for all targets. Of several of one
 * target the oldest counts, and the others are closed as duplicates.
 * @see https://docs.github.com/rest/issues/issues#list-repository-issues (permission: issues: write)
 */
async function driftIssues(github) {
    const me = (await github.viewer()).toLowerCase();
    const answers = await github.list(`GET ${ISSUES}`, { labels: DRIFT_LABEL, state: 'all' });
    const found = new Map();
    for (const answer of [...answers].sort((one, other) => one.number - other.number)) {
        const issue = driftIssue(answer);
        if (issue === undefined || answer.user?.login.toLowerCase() !== me)
            continue;
        if (!found.has(issue.target))
            found.set(issue.target, issue);
        else if (issue.open)
            await github.write(`PATCH ${ISSUE}`, {
                issue_number: issue.number,
                state: 'closed',
                state_reason: 'not_planned',
            });
    }
    return found;
}
/**
 * Tells of a target's drift: opens its issue, writes it again when what differs has changed, and opens it again when
 * the drift is back.
 * @param known the target's issue of `driftIssues`
 * @throws UserError when the text is too long; GithubError when GitHub kept another one.
 */
async function tellDrift(github, known, drift) {
    const body = `${driftMarker(drift.target, drift.fingerprint)}\n${drift.text}`;
    (0,github_body/* checkBody */.ll)(body, `The issue of ${drift.target}`);
    if (known === undefined)
        return { did: 'created', issue: await issues_open(github, drift, body) };
    if (known.open && known.fingerprint === drift.fingerprint)
        return { did: 'nothing', issue: known };
    await github.write(`PATCH ${ISSUE}`, {
        issue_number: known.number,
        title: (0,github_body/* shortened */.vI)(drift.title, LONGEST_TITLE),
        body,
        ...(known.open ? {} : { state: 'open' }),
    });
    const issue = await readBack(github, known.number, body);
    return { did: known.open ? 'updated' : 'reopened', issue };
}
/** Closes the issue of a target whose drift is gone, with a comment that says so; nothing when it is closed. */
async function closeDrift(github, known, text) {
    if (!known.open)
        return false;
    // Of this end of the drift: a run that was cut off before it closed the issue says it only once.
    const marker = `<!-- synthinfra:drift-gone ${known.fingerprint} -->`;
    const place = { number: known.number, marker };
    const body = `${marker}\n${text}`;
    (0,github_body/* checkBody */.ll)(body, 'The comment');
    const said = await (0,comments/* findComments */.Su)(github, place);
    if (said.length === 0)
        await (0,comments/* createComment */.eT)(github, place, body);
    await github.write(`PATCH ${ISSUE}`, {
        issue_number: known.number,
        state: 'closed',
        state_reason: 'completed',
    });
    return true;
}
async function issues_open(github, drift, body) {
    const made = await github.create(`POST ${ISSUES}`, { title: (0,github_body/* shortened */.vI)(drift.title, LONGEST_TITLE), body, labels: [DRIFT_LABEL] }, async () => (await driftIssues(github)).get(drift.target));
    return readBack(github, made.number, body);
}
/** GitHub was seen to answer 200 and keep the old body: https://github.com/objectstack-ai/objectstack/issues/18826 */
async function readBack(github, number, body) {
    const answer = await github.read(`GET ${ISSUE}`, { issue_number: number });
    const issue = driftIssue(answer);
    if (issue === undefined || !(0,github_body/* sameBody */.NZ)(answer.body ?? '', body))
        throw new client/* GithubError */.E1(`GitHub took a new text for ${answer.html_url} and kept another`, 200);
    // It drops labels without a word where the token may not set them.
    if (!answer.labels?.some((label) => label === DRIFT_LABEL || label.name === DRIFT_LABEL))
        throw new client/* GithubError */.E1(`${answer.html_url} has not got the label ${DRIFT_LABEL}, by which it is found again. Add it, and let the ` +
            'token write issues', 200);
    return issue;
}
function driftIssue(answer) {
    const marker = answer.pull_request === undefined ? readDriftMarker(answer.body ?? '') : undefined;
    if (marker === undefined)
        return undefined;
    const { number, html_url: url, state, created_at: since } = answer;
    return { ...marker, number, url, open: state === 'open', since };
}

// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/sha256.js
var sha256 = __webpack_require__(40102);
// EXTERNAL MODULE: ./build/src/report/changes-markdown.js
var changes_markdown = __webpack_require__(91227);
// EXTERNAL MODULE: ./build/src/report/history.js
var report_history = __webpack_require__(45508);
// EXTERNAL MODULE: ./build/src/report/target.js
var report_target = __webpack_require__(71943);
;// CONCATENATED MODULE: ./build/src/report/rollup-drift.js








/** GitHub refuses a title of an issue above 256 characters. */
const TITLE_COLUMNS = 50;
/** Bytes for the marker, which stands before the text: nine for each code unit of an id, and a digest. */
const MARKER_ROOM = 3_000;
/** sha256 in hex over what differs, redacted: the issue is written again only when this changes. */
function driftDigest(drift) {
    const content = drift.map(({ at: _at, path: _path, risk: _risk, ...change }) => (0,json/* canonicalJson */.dj)(change));
    return (0,sha256/* sha256 */.s)(content.sort().join('\n'));
}
/** `Drift in prod · aws eu-west-1`, as plain text: GitHub renders no Markdown in titles but mentions nobody either. */
function driftTitle(target) {
    return `Drift in ${(0,style/* truncate */.xv)((0,style/* visible */.RK)((0,report_target/* targetLabel */.O)(target)), TITLE_COLUMNS)}`;
}
/**
 * What differs from what was applied, since when, and the two ways out; with the marker that goes before it at most
 * 65,536 code units and bytes.
 */
function driftText(drift, facts) {
    const { id, target, foundAt, firstSeen } = facts;
    const first = firstSeen === undefined ? '' : ` First drift: ${(0,report_history/* planTime */.jO)(firstSeen)} UTC.`;
    const run = (0,report_escape/* linked */.q)('run', facts.runUrl);
    const head = `### ${(0,report_escape/* text */.Qq)(driftTitle(target))}\n\nFound ${(0,report_history/* planTime */.jO)(foundAt)} UTC${run === undefined ? '' : ` (${run})`}.${first} Target ${(0,report_escape/* code */.aY)(id)}.`;
    const tail = [
        `**Revert**: run the apply workflow for ${(0,report_escape/* text */.Qq)((0,style/* truncate */.xv)(target.environment ?? target.name, 120))}; the manifest is put back into force.`,
        '**Accept**: write what is there now into the manifest, in a pull request.',
        'This issue is closed by itself when the drift is gone.',
    ].join('\n');
    const left = changes_markdown/* COMMENT_LIMIT */.W$ - MARKER_ROOM - (0,report_escape/* byteLength */.dp)(`${head}\n\n\n\n${tail}`);
    const changes = (0,report_drift/* driftMarkdown */.f)(drift, { bytes: left, link: (0,report_escape/* fileLink */.RF)(facts.fileBase) });
    return [head, changes, tail].join('\n\n');
}
/** What is said when a target's drift is gone. */
function driftGoneText(facts) {
    const run = (0,report_escape/* linked */.q)('run', facts.runUrl);
    return `Nothing differs any more from what was applied, as of ${(0,report_history/* planTime */.jO)(facts.foundAt)} UTC${run === undefined ? '' : ` (${run})`}.`;
}

// EXTERNAL MODULE: ./build/src/pipeline/acting/run-event.js + 1 modules
var run_event = __webpack_require__(51282);
// EXTERNAL MODULE: ./build/src/pipeline/acting/run-identity.js
var run_identity = __webpack_require__(15167);
// EXTERNAL MODULE: ./build/src/pipeline/commenting/github.js
var github = __webpack_require__(72927);
// EXTERNAL MODULE: ./build/src/pipeline/legs/leg.js + 1 modules
var leg = __webpack_require__(21785);
;// CONCATENATED MODULE: ./build/src/pipeline/drifting/issues.js







/**
 * Keeps one issue for each of these targets: opened, written again when what differs changes, closed when nothing
 * does, opened again when it is back. Issues of targets that are not among them are left as they are.
 * @throws UserError outside of GitHub Actions.
 */
async function keepDriftIssues(platform, checked) {
    const other = await otherThanInForce(platform);
    if (other !== undefined)
        return told(`No issue is touched: ${other}.`);
    const { githubToken, env } = platform;
    if (githubToken === undefined)
        return told('No issue is kept: there is no `github-token`.');
    const run = await (0,run_identity/* workflowRun */.tM)(platform);
    const github = (0,client/* connect */.Ng)((0,client/* repositoryOn */.YD)(env, run.repository, githubToken));
    const facts = {
        fileBase: (0,run_identity/* blobsOf */.OR)(platform, run),
        runUrl: `${run.url}/attempts/${run.attempt}`,
        foundAt: platform.now().toISOString(),
    };
    return keepAll(github, checked, facts);
}
/**
 * Why this run's manifest need not be the one in force, undefined when it is. Another one may give another account or
 * state under the same name, and so would close the issue of what is in force.
 */
async function otherThanInForce(platform) {
    const event = await (0,run_event/* runEvent */.K)(platform);
    if (event?.proposed !== undefined)
        return 'this run is of changes that nobody has merged';
    const ref = platform.env['GITHUB_REF'];
    // What is scheduled runs on the default branch alone, and its payload need not name it.
    if (event === undefined || event.name === 'schedule' || ref === `refs/heads/${event.defaultBranch}`)
        return undefined;
    return `this run is of ${ref ?? 'no branch'}, and issues tell of ${event.defaultBranch}`;
}
async function keepAll(github, checked, facts) {
    const notes = [];
    const failures = [];
    const attempt = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof client/* GithubError */.E1))
                throw error;
            const wanted = setting(error);
            if (wanted === undefined)
                failures.push(`${what} could not be kept: ${error.message}.`);
            else
                notes.push(`${what} is not kept: ${error.message}. ${wanted}`);
            return undefined;
        }
    };
    const known = await attempt('An issue for each target', () => driftIssues(github));
    // Without them it cannot be told which issue is whose, and each run would open another.
    if (known === undefined)
        return { notes, failures };
    for (const one of checked) {
        const id = (0,leg/* resultId */.Ry)(one.target);
        const note = await attempt(`The issue of ${id}`, () => keepOne(github, one, known.get(id), facts));
        if (note !== undefined)
            notes.push(`${id}: ${note}`);
    }
    return { notes, failures };
}
async function keepOne(github, { target, drift }, known, facts) {
    if (drift.length === 0) {
        const closed = known !== undefined && (await closeDrift(github, known, driftGoneText(facts)));
        return closed ? `the issue ${known.url} is closed.` : undefined;
    }
    const id = (0,leg/* resultId */.Ry)(target);
    const since = known === undefined ? {} : { firstSeen: known.since };
    const { did, issue } = await tellDrift(github, known, {
        target: id,
        fingerprint: driftDigest(drift),
        title: driftTitle(target),
        text: driftText(drift, { ...facts, id, target, ...since }),
    });
    return did === 'nothing' ? `the issue ${issue.url} says so.` : `the issue ${issue.url} is ${did}.`;
}
/** What the owner may set; undefined when it is no setting that keeps GitHub from taking it. */
function setting(error) {
    if ((0,github/* isDenied */.GZ)(error))
        return 'Give the job the permission `issues: write`, or leave `issue` out.';
    // https://docs.github.com/rest/issues/issues#create-an-issue
    if (error.status === 410)
        return 'Turn issues on in the settings of the repository, or leave `issue` out.';
    return undefined;
}
function told(note) {
    return { notes: [note], failures: [] };
}

;// CONCATENATED MODULE: ./build/src/pipeline/drifting/outcome.js






const SUMMARY_BYTES = 60_000;
/** What all checks of an environment come to; issues are kept for the targets that could be checked. */
async function concluded(context, environment, checks) {
    const checked = checks.filter((one) => 'drift' in one);
    const unchecked = checks.filter((one) => 'problems' in one);
    const telling = context.options.issue
        ? await keepDriftIssues(context.platform, checked)
        : { notes: [], failures: [] };
    const found = checked.flatMap(({ drift }) => drift);
    const pending = checked.reduce((sum, one) => sum + one.pending, 0);
    const problems = unchecked.flatMap((one) => one.problems);
    const untold = [...telling.notes, ...telling.failures];
    return {
        exitCode: exitCode(found, unchecked, telling),
        json: {
            schemaVersion: 1,
            environment,
            drift: found,
            pending,
            unchecked: unchecked.map(({ stack }) => stack),
        },
        text: (colour) => [
            ...(0,changes_terminal/* driftTerminal */.s)(found, { colour }),
            ...waiting(pending),
            ...nextSteps(found),
            ...untold.map((note) => ` ${note}`),
            ...(problems.length === 0 ? [] : ['', (0,report_problems/* problemsText */.u)(problems, { colour })]),
        ].join('\n'),
        summary: summary(environment, found, unchecked, untold),
        ...(problems.length === 0 ? {} : { problems }),
        // A number would say that the rest was looked at.
        outputs: unchecked.length === 0 ? { drift: String(found.length) } : { problems: String(problems.length) },
    };
}
function exitCode(found, unchecked, { failures }) {
    if (unchecked.length > 0)
        return 3;
    if (found.length > 0)
        return 2;
    return failures.length > 0 ? 3 : 0;
}
function summary(environment, found, unchecked, untold) {
    const nothing = unchecked.length === 0 ? ['None.'] : [];
    const parts = [
        `### Drift in ${environment}`,
        ...unchecked.map(({ stack, problems }) => {
            const why = problems.map(({ message, fix = '' }) => (0,report_escape/* text */.Qq)(`${message} ${fix}`.trim())).join(' ');
            return `**${(0,report_escape/* code */.aY)(stack)} could not be checked**, so it may differ: ${why}`;
        }),
        ...(found.length === 0 ? nothing : [(0,report_drift/* driftMarkdown */.f)(found, { bytes: SUMMARY_BYTES })]),
        ...untold.map(report_escape/* text */.Qq),
    ];
    return `${parts.join('\n\n')}\n`;
}
function waiting(pending) {
    if (pending === 0)
        return [];
    const verb = pending === 1 ? 'waits' : 'wait';
    return [` Besides, ${(0,style/* plural */.LS)(pending, 'change')} of the manifest ${verb} to be applied; that is no drift.`];
}
function nextSteps(found) {
    if (found.length === 0)
        return [];
    return [
        '',
        ' Revert: plan and apply; the manifest is put back into force. Accept: write what is there now into the manifest.',
    ];
}

// EXTERNAL MODULE: ./build/src/pipeline/planning/planning.js + 1 modules
var planning = __webpack_require__(44093);
// EXTERNAL MODULE: ./build/src/pipeline/planning/stage.js + 17 modules
var planning_stage = __webpack_require__(36081);
// EXTERNAL MODULE: ./build/src/pipeline/steps.js
var steps = __webpack_require__(89999);
;// CONCATENATED MODULE: ./build/src/pipeline/drift.js







/**
 * Tells what differs from what was applied. It decides from the plan's JSON: the engine's exit code cannot tell
 * drift from a change that waits to be applied, and an error from neither.
 */
const drift = async (context) => {
    const { deployment, stacks } = await (0,planning/* prepare */.iA)(context);
    try {
        return await (0,acting/* acting */.dg)(context, deployment, 'plan', (acted) => driftOf(acted, deployment, stacks));
    }
    catch (error) {
        // Exit code 2 says here that something differs, and nothing else.
        if (error instanceof problem/* UserError */.y && error.exitCode === 2)
            throw new problem/* UserError */.y(error.problems, 3, { cause: error });
        throw error;
    }
};
async function driftOf(context, deployment, stacks) {
    const folder = `${(0,planning_stage/* planFolder */.YI)(context, deployment.environment)}/drift`;
    const checks = [];
    for (const stage of await (0,planning/* renderAll */.Yl)(context, deployment, stacks, folder))
        checks.push(await attemptCheck(stage.stack.id, () => check(context, stage)));
    return concluded(context, deployment.environment, checks);
}
/** One stack that cannot be checked does not keep the others from it. What is no UserError is a fault of ours. */
async function attemptCheck(stack, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof problem/* UserError */.y)
            return { stack, problems: error.problems };
        throw error;
    }
}
function check(context, stage) {
    const { platform } = context;
    return (0,steps/* inStep */.qg)(platform, 'drift', async (step) => {
        const telling = (0,steps/* tellIn */.VK)(platform, step);
        const session = await (0,planning_stage/* openStage */.j$)(context, stage, telling);
        const saved = await session.plan('change', telling);
        const { report, changeSet } = await (0,planning/* judgeSaved */.hH)(context, stage, session, saved, { mode: 'change' });
        const { drift: drifted, resources } = changeSet;
        if (drifted.length > 0)
            step.fail(`${(0,style/* plural */.LS)(drifted.length, 'resource')} ${drifted.length === 1 ? 'differs' : 'differ'} from what was applied`);
        else
            step.done('none');
        const explained = new Set(drifted.map(({ address }) => address));
        const pending = resources.filter(({ address }) => !explained.has(address)).length;
        return { target: report.target, drift: drifted, pending };
    });
}


/***/ }),

/***/ 93218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ changesTerminal),
/* harmony export */   s: () => (/* binding */ driftTerminal)
/* harmony export */ });
/* harmony import */ var _extras_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45289);
/* harmony import */ var _resource_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32744);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98161);



const WIDTH = 110;
/** All that a plan will do, line by line, the most dangerous resource first. */
function changesTerminal(changeSet, options) {
    const tone = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(options.colour);
    const width = options.width ?? WIDTH;
    const { resources, outputs, hooks } = changeSet;
    return [
        ...(0,_extras_js__WEBPACK_IMPORTED_MODULE_0__/* .warnings */ .AR)(changeSet).map((warning) => tone.yellow(warning)),
        ...((0,_extras_js__WEBPACK_IMPORTED_MODULE_0__/* .changesNothing */ .TY)(changeSet) ? ['Nothing changes.'] : []),
        ...resourceList(resources, options),
        ...section(tone, 'Would also run', hooks.map(_extras_js__WEBPACK_IMPORTED_MODULE_0__/* .hookSentence */ .R$)),
        ...section(tone, 'Outputs', outputs.map((output) => (0,_extras_js__WEBPACK_IMPORTED_MODULE_0__/* .outputLine */ .MI)(output, width - 2))),
        ...section(tone, 'Shown by exception', (changeSet.exceptions ?? []).map(_extras_js__WEBPACK_IMPORTED_MODULE_0__/* .exceptionSentence */ .VF)),
        ...section(tone, 'Adjusted to what the cloud offers', (options.roundings ?? []).map(_extras_js__WEBPACK_IMPORTED_MODULE_0__/* .roundingSentence */ .q2)),
        ...(changeSet.drift.length > 0 ? [''] : []),
        ...driftTerminal(changeSet.drift, options),
    ];
}
/** What somebody changed behind the engine's back, line by line; nothing when there is no drift. */
function driftTerminal(drift, options) {
    if (drift.length === 0)
        return [];
    const verb = drift.length === 1 ? 'differs' : 'differ';
    const head = `Drift: ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(drift.length, 'resource')} ${verb} from what was applied`;
    return [(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(options.colour).bold(head), ...resourceList(drift, options)];
}
function resourceList(changes, options) {
    const tone = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(options.colour);
    const shown = changes.slice(0, options.limit);
    const created = shown.filter(isCreation).length;
    const fold = options.foldCreated !== undefined && created > options.foldCreated;
    const lines = shown.flatMap((change) => {
        const all = (0,_resource_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceLines */ .uW)(change, options.width ?? WIDTH).map((line) => (0,_resource_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .coloured */ .qY)(line, tone).trimEnd());
        return fold && isCreation(change) ? all.slice(0, 1) : all;
    });
    const folded = fold
        ? [tone.dim(`    (attributes of ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(created, 'created resource')} left out here)`)]
        : [];
    if (shown.length === changes.length)
        return [...lines, ...folded];
    return [...lines, ...folded, tone.bold(`${shown.length} of ${changes.length} shown`)];
}
function isCreation({ actions }) {
    return actions.every((action) => action === 'create' || action === 'read');
}
function section(tone, title, lines) {
    return lines.length === 0 ? [] : ['', tone.bold(title), ...lines.map((line) => `  ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(line)}`)];
}


/***/ })

};
