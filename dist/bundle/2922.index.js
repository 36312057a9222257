export const id = 2922;
export const ids = [2922];
export const modules = {

/***/ 67652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ unlessInterrupted),
/* harmony export */   i: () => (/* binding */ applyClaimed)
/* harmony export */ });
/* harmony import */ var _gate_claim_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11029);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99060);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3231);
/* harmony import */ var _rescued_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30482);





/**
 * The one way in which anything is applied or destroyed: claims a target, lets the engine apply its plan, and closes the
 * record with how that ended. An interrupt that comes before the engine starts keeps it from starting, and the record is
 * closed.
 * @returns undefined when there was nothing to apply; the record then names the newer commit.
 * @throws UserError when the target cannot be claimed, or a state had to be saved first (2), or the apply is not whole (3).
 */
async function applyClaimed(context, planned, by) {
    if (by.interrupts.count() > 0)
        throw interrupted();
    const claimed = await claim(context, planned, by);
    await restoreFirst(context, planned, by, claimed);
    if ((0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingToApply */ .Jq)(planned))
        return nothing(context, planned, by, claimed);
    await by.watch?.begins(planned);
    if (by.interrupts.count() > 0) {
        await end(context, claimed, by, 'interrupted');
        await by.watch?.ended(planned, 'interrupted', undefined);
        throw interrupted();
    }
    // Nothing is awaited between the look above and the engine's start, which holds interrupts as well.
    return throughEngine(context, planned, by, claimed);
}
/**
 * What only looks, before the claim: when an interrupt has come, that is what is told, and not what it made of the look.
 * @throws UserError (3) once an interrupt has come.
 */
async function unlessInterrupted(interrupts, look) {
    const seen = await look.catch((error) => {
        throw interrupts.count() > 0 ? interrupted() : error;
    });
    if (interrupts.count() > 0)
        throw interrupted();
    return seen;
}
function interrupted() {
    const fix = 'Plan and apply again; on GitHub, dispatch the apply workflow.';
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)('Interrupted before the engine began: nothing was applied.', fix, 3);
}
/** Saves what an apply before this one could not: a plan that was made without it is not applied. */
async function restoreFirst(context, planned, by, claimed) {
    if (claimed === undefined)
        return;
    try {
        await (0,_rescued_js__WEBPACK_IMPORTED_MODULE_3__/* .restoreRescued */ .oj)(context, planned, claimed.store, by.rescue);
    }
    catch (error) {
        // The last record leads to where that state is kept: it stays.
        await claimed.held.release().catch((second) => context.platform.log.warn(second.message));
        throw error;
    }
}
async function throughEngine(context, planned, by, claimed) {
    const keep = (applied) => (0,_rescued_js__WEBPACK_IMPORTED_MODULE_3__/* .keepRescued */ .j_)(context, planned, applied, by.rescue, claimed?.store);
    const ran = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .runEngine */ .cn)(context, planned, keep).then((applied) => ({ applied, error: undefined }), (error) => ({ applied: undefined, error }));
    const { applied } = ran;
    const outcome = applied === undefined ? 'failed' : outcomeOf(applied);
    const open = await end(context, claimed, by, outcome);
    await by.watch?.ended(planned, outcome, applied);
    if (applied === undefined)
        throw ran.error;
    (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .requireApplied */ .PZ)(context.platform, applied);
    if (open !== undefined)
        throw open;
    return applied;
}
function outcomeOf(applied) {
    return applied.result === 'applied' && (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .errorsOf */ .Bp)(applied).length > 0 ? 'failed' : applied.result;
}
async function nothing(context, planned, by, claimed) {
    const open = await end(context, claimed, by, 'applied');
    if (open !== undefined)
        throw open;
    await by.watch?.ended(planned, 'applied', undefined);
}
/** Undefined where no record can be kept, which is said. */
async function claim(context, planned, by) {
    const { log, now } = context.platform;
    const place = await (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .claimPlace */ .A4)(context, planned.stage, by.tools);
    if (place.kind === 'cannot') {
        log.warn(place.why);
        if (context.options.resolve !== undefined)
            throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)('There is no record that could be resolved.', 'Leave `resolve` out.', 2);
        return undefined;
    }
    const { store } = place;
    const { target, digests, run: name } = planned.judgement.receipt;
    if (context.options.resolve !== undefined)
        await resolve(context, store, planned, by);
    const ours = { target, digest: digests.changeSet, commit: by.commit, run: name };
    const held = await (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .beginClaim */ .e7)(store, { ours, descent: by.descent, now });
    if (held !== 'cannot')
        return { store, held };
    log.warn(`${store.place} takes no claim: the engine's lock alone excludes others, and an older commit is not noticed.`);
    return undefined;
}
/** Closes the record of an apply that nobody saw end, in the name of who may. */
async function resolve({ platform, options }, store, planned, { commit, resolver }) {
    const { target } = planned.judgement.receipt;
    const wanted = options.resolve ?? '';
    const { open, last } = await (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecords */ .T3)(store, target);
    if (open === undefined && !(0,_gate_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfRun */ .NG)(last, wanted)) {
        platform.log.info(`No apply of ${target.stack} by run ${wanted} waits to be resolved.`);
        return;
    }
    if (resolver === undefined)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(`Only a person closes the record of run ${wanted}, and nobody has confirmed this run.`, 'Dispatch the apply workflow with `resolve`: its review asks the reviewers of the environment.', 2);
    const { by, reason } = resolver;
    await (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveOutcome */ .DX)(store, { target, run: wanted, by, reason, commit, now: platform.now() });
    platform.log.info(`${by} resolved the unknown outcome of run ${wanted}: ${reason}`);
}
/** Closes a record. @returns what is to be thrown when it stays open; what went wrong before comes first. */
async function end({ platform }, claimed, { whole }, ended) {
    const outcome = ended === 'applied' ? whole : ended;
    try {
        await claimed?.held.close(outcome);
        return undefined;
    }
    catch (cause) {
        const why = cause instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y ? cause.message : 'its store failed';
        const message = `The apply ended (${outcome}), and its record beside the state stays open: ${why}`;
        platform.log.warn(message);
        const run = claimed?.held.claim.run ?? '';
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .I)(message, `The next apply will be refused: dispatch the apply workflow with \`resolve\` set to the number of this run; on a laptop, apply with --resolve ${run} --reason TEXT.`, 3, { cause });
    }
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

/***/ 3231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ errorsOf),
/* harmony export */   Jq: () => (/* binding */ nothingToApply),
/* harmony export */   PZ: () => (/* binding */ requireApplied),
/* harmony export */   cn: () => (/* binding */ runEngine),
/* harmony export */   hG: () => (/* binding */ outcomeSummary),
/* harmony export */   vx: () => (/* binding */ requireVerdict)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48486);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73320);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89999);





/** What a person must type of a digest before it counts: enough to be meant, short enough to be typed. */
const SHORTEST_APPROVAL = 7;
/**
 * Refuses what may not be applied: a blocked verdict, or one that needs approval and did not get it for this digest.
 * @param confirmed the deployment's name was given for a destroy, which is an approval of its own.
 */
function requireVerdict(context, { judgement }, confirmed = false) {
    const { verdict, changeSet } = judgement;
    const reasons = verdict.reasons.filter(({ effect }) => effect !== 'note');
    const problems = reasons.map(({ message, fix, at }) => ({
        severity: 'error',
        message,
        ...(fix === undefined ? {} : { fix }),
        ...(at === undefined ? {} : { at }),
    }));
    if (verdict.decision === 'block')
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(problems, 2);
    if (verdict.decision === 'allow' || confirmed)
        return;
    const approvals = (context.options.approve ?? '')
        .split(',')
        .filter((text) => text.length >= SHORTEST_APPROVAL);
    if (approvals.some((text) => changeSet.digest.startsWith(text)))
        return;
    const fix = `Read the changes above; if they are right: --approve ${changeSet.digest.slice(0, SHORTEST_APPROVAL)}`;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y([...problems, ...(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .I)('These changes need approval; nothing was applied.', fix, 2).problems], 2);
}
/**
 * Lets the engine apply one planned stage, and keeps and tells how that went, however it did.
 * @param keep puts a state that the backend refused where it can be found again.
 */
async function runEngine(context, planned, keep) {
    const { platform } = context;
    const applied = await (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .inStep */ .qg)(platform, 'apply', async (step) => {
        const ended = await planned.session.apply(planned.judgement.receipt.run, (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .tellIn */ .VK)(platform, step));
        const outcome = await keep(ended);
        const [head, ...lines] = (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeLines */ .qx)(outcomeSummary(planned, outcome));
        if (outcome.result === 'applied')
            step.done(head ?? '');
        else
            step.fail(head ?? '');
        for (const line of lines)
            platform.log.info(`              ${line}`);
        return outcome;
    });
    await (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(planned.dir, 'outcome.json'), `${JSON.stringify({ schemaVersion: 1, ...applied }, undefined, 2)}\n`);
    return applied;
}
/** How an apply ended, for people. */
function outcomeSummary({ judgement, stage }, applied) {
    const { changeSet } = judgement;
    const { result, base, kept, mayExist } = applied;
    return {
        status: result === 'applied' ? 'done' : result === 'interrupted' ? 'cancelled' : 'failed',
        done: countsOf(applied),
        finished: applied.done.length,
        total: changeSet.resources.filter(({ actions }) => actions.some((action) => ['create', 'update', 'delete', 'replace'].includes(action))).length,
        ...(base === undefined ? {} : { serial: base.serial }),
        ...(stage.backend.kind === 'release' ? { release: true } : {}),
        ...(kept === undefined ? {} : { kept: kept.place ?? 'a file of that machine' }),
        mayExist,
    };
}
/** What went wrong in an apply; nothing when it is whole, and its state is where it belongs. */
function errorsOf({ result, problems }) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0 || result === 'applied')
        return errors;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .I)(`The apply was ${result}.`, 'Plan again: what is left is in the new plan.', 3).problems;
}
/** Tells what an engine warned of. @throws UserError (3) when the apply is not whole. */
function requireApplied({ log }, applied) {
    for (const { severity, message } of applied.problems)
        if (severity === 'warning')
            log.warn(message);
    const errors = errorsOf(applied);
    if (errors.length > 0)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(errors, 3);
    return applied;
}
/** True when an apply would not even change the state. */
function nothingToApply({ judgement: { changeSet } }) {
    return changeSet.resources.length === 0 && changeSet.outputs.length === 0 && changeSet.hooks.length === 0;
}
function countsOf({ done }) {
    const count = (action) => done.filter((change) => change.action === action).length;
    return {
        create: count('create'),
        update: count('update'),
        delete: count('delete'),
        replace: count('replace'),
        import: 0,
        move: 0,
        forget: 0,
        read: 0,
    };
}


/***/ }),

/***/ 30715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withApplying)
/* harmony export */ });
/* harmony import */ var _gate_claim_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11029);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55403);
/* harmony import */ var _platform_probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77451);
/* harmony import */ var _platform_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90788);
/* harmony import */ var _acting_patience_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29646);
/* harmony import */ var _acting_run_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15167);
/* harmony import */ var _reviewing_landing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39668);
/* harmony import */ var _rescue_artifacts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9630);








/**
 * Applies in the name of whoever called: of a person on their machine, or of a run without a review job. Interrupts are
 * held until the work is done.
 */
async function withApplying(context, { whole, reason }, work) {
    const { platform, options } = context;
    const { commit = _gate_claim_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_COMMIT */ .U2 } = await (0,_acting_run_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .runIdentity */ .yK)(platform);
    const resolves = options.resolve !== undefined && !platform.ci;
    const resolver = resolves ? { by: await personHere(platform), reason: reason ?? '' } : undefined;
    const interrupts = (0,_platform_process_js__WEBPACK_IMPORTED_MODULE_2__/* .holdInterrupts */ .o$)();
    try {
        return await work({
            commit,
            // A destroy brings nothing older back, and what a sandbox has is of nobody else.
            descent: whole === 'destroyed' || options.sandbox ? unchecked : descentHere(platform, commit),
            resolver,
            whole,
            tools: (0,_acting_patience_js__WEBPACK_IMPORTED_MODULE_3__/* .storeToolsOf */ .k)(platform),
            rescue: (0,_rescue_artifacts_js__WEBPACK_IMPORTED_MODULE_6__/* .rescueOf */ .r)(context),
            interrupts,
        });
    }
    finally {
        interrupts.release();
    }
}
async function unchecked() {
    return 'unchecked';
}
/** In a run GitHub is asked. On a laptop git is, as far as it has both commits; where it cannot tell, that is said once. */
function descentHere(platform, commit) {
    const { env, githubToken: token, log } = platform;
    const repository = env['GITHUB_ACTIONS'] === 'true' ? env['GITHUB_REPOSITORY'] : undefined;
    if (repository && token !== undefined)
        return (from) => (0,_reviewing_landing_js__WEBPACK_IMPORTED_MODULE_5__/* .descentOf */ .W)((0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .Ng)((0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOn */ .YD)(env, repository, token)), from, commit);
    const asked = new Map();
    const ask = async (from) => {
        const found = await descentInGit(platform.cwd, from, commit);
        if (found === 'unchecked')
            log.warn(`Whether what is applied here is newer than commit ${from}, which was applied last, is not checked: git does not know both here.`);
        return found;
    };
    return (from) => {
        const answer = asked.get(from) ?? ask(from);
        asked.set(from, answer);
        return answer;
    };
}
const COMMIT = /^[0-9a-f]{40,64}$/;
async function descentInGit(cwd, from, commit) {
    // The record may have been written by anybody who can write beside the state: nothing else gets to git.
    if (!COMMIT.test(from) || !COMMIT.test(commit))
        return 'unchecked';
    const common = await (0,_platform_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .commandOutput */ .p)('git', ['merge-base', from, commit], cwd);
    if (common === from)
        return 'yes';
    const shallow = await (0,_platform_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .commandOutput */ .p)('git', ['rev-parse', '--is-shallow-repository'], cwd);
    return common === undefined || shallow !== 'false' ? 'unchecked' : 'no';
}
async function personHere({ cwd, env }) {
    const email = await (0,_platform_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .commandOutput */ .p)('git', ['config', 'user.email'], cwd);
    return email ?? env['USER'] ?? env['USERNAME'] ?? 'a person on their machine';
}


/***/ }),

/***/ 9630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ rescueOf)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55403);
/* harmony import */ var _github_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38575);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
/* harmony import */ var _store_artifact_run_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23766);
/* harmony import */ var _store_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68335);
/* harmony import */ var _acting_patience_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29646);
/* harmony import */ var _legs_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50569);







/** Kept states in the artifacts of runs: of this one, and of the one that a record names. */
function rescueOf(context) {
    const { platform } = context;
    return {
        artifacts: async () => (platform.env['GITHUB_ACTIONS'] === 'true' ? (0,_legs_store_js__WEBPACK_IMPORTED_MODULE_6__/* .artifactsOfRun */ .Ye)(context) : undefined),
        ofRun: (run, key) => keptIn(platform, run, (0,_store_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOfKey */ .m1)(key)),
    };
}
/** @throws UserError (3) when GitHub does not say whether the run has left something. */
async function keptIn(platform, run, name) {
    const [, repository, id] = /^([^/]+\/[^/]+)\/(\d+)\/\d+$/.exec(run) ?? [];
    if (repository === undefined || id === undefined)
        return undefined;
    const { githubToken: token, env, log } = platform;
    if (token === undefined) {
        log.info(`Whether run ${run} has left a state behind is not looked for: GH_TOKEN is not set.`);
        return undefined;
    }
    const github = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .Ng)((0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOn */ .YD)(env, repository, token));
    try {
        const there = (await (0,_github_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .runArtifacts */ .rh)(github, Number(id))).filter((one) => one.name === name && !one.expired);
        const [newest] = there.sort((one, two) => two.id - one.id);
        if (newest === undefined)
            return undefined;
        const found = await (0,_store_artifact_run_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .runArtifact */ .g)(github, { run: id, id: `${newest.id}` }, (0,_acting_patience_js__WEBPACK_IMPORTED_MODULE_5__/* .storeToolsOf */ .k)(platform).patience);
        return found.bytes;
    }
    catch (cause) {
        if (!(cause instanceof _github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1))
            throw cause;
        // A run that was deleted has taken its artifacts along.
        if (cause.status === 404)
            return undefined;
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .I)(`Whether run ${run} has left a state behind is not known: ${cause.message}.`, 'Give the job `permissions:` with `actions: read`; apply again when GitHub answers.', 3, { cause });
    }
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

/***/ 52922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   destroy: () => (/* binding */ destroy)
/* harmony export */ });
/* harmony import */ var _platform_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12949);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
/* harmony import */ var _report_changes_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91227);
/* harmony import */ var _acting_acting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72733);
/* harmony import */ var _acting_run_event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51282);
/* harmony import */ var _applying_claimed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67652);
/* harmony import */ var _applying_confirmed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47208);
/* harmony import */ var _applying_engine_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3231);
/* harmony import */ var _applying_here_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30715);
/* harmony import */ var _applying_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38352);
/* harmony import */ var _planning_outputs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(45022);
/* harmony import */ var _planning_planning_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44093);
/* harmony import */ var _planning_present_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75779);
/* harmony import */ var _planning_stage_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(36081);














/**
 * Plans the end of a deployment, shows it, asks for the deployment's name, and takes it down. In a run of GitHub Actions
 * a reviewer of `<environment>-confirm` must have agreed to that run as well.
 */
const destroy = async (context) => {
    const { deployment, stacks } = await (0,_planning_planning_js__WEBPACK_IMPORTED_MODULE_10__/* .prepare */ .iA)(context);
    requireSameName(context, deployment.name);
    return (0,_acting_acting_js__WEBPACK_IMPORTED_MODULE_3__/* .acting */ .dg)(context, deployment, 'apply', async (acted) => {
        await requireReviewer(acted, deployment.environment);
        return destroyAll(acted, deployment, stacks);
    });
};
/** Whoever starts a run types the name as well: somebody else must have looked. */
async function requireReviewer({ platform, options }, environment) {
    if (options.sandbox || (await (0,_acting_run_event_js__WEBPACK_IMPORTED_MODULE_4__/* .runEvent */ .K)(platform)) === undefined)
        return;
    const instead = 'Where reviewers are not to be had, destroy it from a machine of your own.';
    const { by } = await (0,_applying_confirmed_js__WEBPACK_IMPORTED_MODULE_6__/* .approvalOf */ .xf)(await (0,_applying_run_js__WEBPACK_IMPORTED_MODULE_9__/* .changingRun */ .Rd)(platform), environment, instead);
    platform.log.info(`Confirmed by ${by}.`);
}
async function destroyAll(context, deployment, stacks) {
    const folder = (0,_planning_stage_js__WEBPACK_IMPORTED_MODULE_12__/* .planFolder */ .YI)(context, deployment.environment);
    const planned = [];
    for (const stage of await (0,_planning_planning_js__WEBPACK_IMPORTED_MODULE_10__/* .renderAll */ .Yl)(context, deployment, [...stacks].reverse(), folder)) {
        const one = await (0,_planning_planning_js__WEBPACK_IMPORTED_MODULE_10__/* .planStage */ .cJ)(context, stage, { mode: 'destroy' });
        await (0,_planning_planning_js__WEBPACK_IMPORTED_MODULE_10__/* .keepEvidence */ .N)(one);
        planned.push(one);
    }
    // Nothing in the state does not mean nothing: one that could not be saved may wait, and is looked for below.
    const nothing = planned.every(_applying_engine_js__WEBPACK_IMPORTED_MODULE_7__/* .nothingToApply */ .Jq);
    if (!nothing)
        await requireName(context, deployment.name, planned);
    await (0,_applying_here_js__WEBPACK_IMPORTED_MODULE_8__/* .withApplying */ .r)(context, { whole: 'destroyed', reason: context.options.reason }, async (by) => {
        for (const one of planned) {
            (0,_applying_engine_js__WEBPACK_IMPORTED_MODULE_7__/* .requireVerdict */ .vx)(context, one, true);
            await (0,_applying_claimed_js__WEBPACK_IMPORTED_MODULE_5__/* .applyClaimed */ .i)(context, one, by);
        }
    });
    const gone = `${deployment.name} · ${deployment.environment} is gone.`;
    return outcomeOf(planned, nothing ? 'There is nothing to destroy.' : gone);
}
async function requireName(context, name, planned) {
    if (context.options.confirm === name)
        return;
    context.platform.log.info(planned.map(({ judgement }) => (0,_planning_present_js__WEBPACK_IMPORTED_MODULE_11__/* .reportText */ .U)(judgement.report, false)).join('\n'));
    if ((await (0,_platform_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(` To destroy all of this, type the name of the deployment (${name}): `)) === name)
        return;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)('Nothing was destroyed: its name was not given.', `If you mean it: --confirm ${name}`, 2);
}
/** A wrong name is told at once: nobody has to wait for a plan to hear of it. */
function requireSameName({ options: { confirm } }, name) {
    if (confirm === undefined || confirm === name)
        return;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)(`Nothing was destroyed: the deployment is called ${name}, not ${confirm}.`, `If you mean it: --confirm ${name}`, 2);
}
function outcomeOf(planned, sentence) {
    return {
        exitCode: 0,
        json: {
            schemaVersion: 1,
            destroyed: planned.map(({ stage, judgement }) => ({
                stack: stage.stack.id,
                counts: judgement.changeSet.counts,
            })),
        },
        text: () => ` ${sentence}`,
        summary: planned
            .map(({ judgement }) => (0,_report_changes_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .changesMarkdown */ .T4)(judgement.report, { title: `synthinfra: ${sentence}` }))
            .join('\n\n'),
        outputs: (0,_planning_outputs_js__WEBPACK_IMPORTED_MODULE_13__/* .planOutputs */ .i)(planned),
    };
}


/***/ }),

/***/ 75779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today),
/* harmony export */   U: () => (/* binding */ reportText)
/* harmony export */ });
/* harmony import */ var _report_changes_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93218);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85636);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98161);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73320);




/** A dozen new resources are read; eighty are skimmed, and stand whole in the change set beside the plan. */
const FOLD_CREATED = 12;
/** The UTC date, YYYY-MM-DD: what waivers and exceptions are measured against. */
function today(platform) {
    return platform.now().toISOString().slice(0, 10);
}
/** What a person reads of one plan on a terminal: changes first, then what fails, then whether it may be applied. */
function reportText(report, colour) {
    const tone = (0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(colour);
    const { changeSet, findings, verdict, roundings, preview } = report;
    const mark = { allow: tone.green('✔'), 'needs-approval': tone.yellow('✋'), block: tone.red('⛔') }[verdict.decision];
    const reasons = verdict.reasons
        .filter(({ effect }) => effect !== 'note' || verdict.decision === 'allow')
        .flatMap(({ message, fix, at }) => [
        `   - ${message}${at === undefined ? '' : tone.dim(`  ${at.file}:${at.line}:${at.column}`)}`,
        ...(fix === undefined ? [] : [`     ${fix}`]),
    ]);
    return [
        ...(0,_report_changes_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .changesTerminal */ .U)(changeSet, {
            colour,
            foldCreated: FOLD_CREATED,
            ...(roundings === undefined ? {} : { roundings }),
        }),
        '',
        ...(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsTerminal */ .v)(findings, colour),
        '',
        preview !== undefined && verdict.decision !== 'block'
            ? ` ${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(preview)}`
            : ` ${mark} ${(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .gateLine */ .C_)(verdict, changeSet.counts)}`,
        ...reasons,
        '',
        tone.dim(` Changes ${changeSet.digest.slice(0, 7)}`),
    ].join('\n');
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
