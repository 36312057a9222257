export const id = 2910;
export const ids = [2910];
export const modules = {

/***/ 78933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** True for names and addresses that never leave this machine. @param host as `URL.hostname` gives it. */
function isLoopback(host) {
    return (host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d+){3}$/.test(host));
}


/***/ }),

/***/ 2910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTerraform: () => (/* binding */ openTerraform)
});

// UNUSED EXPORTS: LOCK_FILES

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/json.js
var src_json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/platform/folders.js
var folders = __webpack_require__(61248);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/platform/process.js
var platform_process = __webpack_require__(90788);
// EXTERNAL MODULE: ./build/src/engines/terraform/arguments.js
var terraform_arguments = __webpack_require__(97846);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/engines/terraform/events.js


const OPERATIONS = {
    apply_start: 'begun',
    apply_complete: 'completed',
    apply_errored: 'errored',
};
/** Reads the events of `plan -json` and `apply -json`, line by line. */
function journalWriter() {
    const operations = { begun: [], completed: [], errored: [] };
    const diagnostics = [];
    let summary;
    let stateDump;
    return {
        line(text) {
            const event = parseLine(text);
            if (event === undefined)
                return undefined;
            if ((0,src_json/* isObject */.Gv)(event['state']))
                stateDump = event['state'];
            const progress = progressOf(event);
            if (progress?.kind === 'diagnostic')
                diagnostics.push(progress.diagnostic);
            else if (progress?.kind === 'summary')
                summary = progress.summary;
            else if (progress !== undefined)
                operations[progress.kind].push(progress.operation);
            return progress;
        },
        journal() {
            return {
                ...operations,
                mayExist: unfinishedCreations(operations, diagnostics),
                diagnostics,
                ...(summary === undefined ? {} : { summary }),
                ...(stateDump === undefined ? {} : { stateDump }),
            };
        },
    };
}
/** The journal of a whole event stream. */
function readJournal(text) {
    const writer = journalWriter();
    for (const line of text.split('\n'))
        writer.line(line);
    return writer.journal();
}
function parseLine(text) {
    // Wrappers and old messages write plain text between the events; a killed engine leaves half a line.
    const line = text.trim();
    return line.startsWith('{') ? (0,src_json/* parseObject */.lj)(line) : undefined;
}
function progressOf(event) {
    const type = events_text(event['type']);
    if (type === 'diagnostic')
        return { kind: 'diagnostic', diagnostic: diagnosticOf(event['diagnostic']) };
    if (type === 'change_summary')
        return { kind: 'summary', summary: summaryOf(event['changes']) };
    const kind = Object.hasOwn(OPERATIONS, type) ? OPERATIONS[type] : undefined;
    const operation = kind && operationOf(event['hook']);
    return kind && operation && { kind, operation };
}
function operationOf(hook) {
    if (!(0,src_json/* isObject */.Gv)(hook) || !(0,src_json/* isObject */.Gv)(hook['resource']))
        return undefined;
    const address = events_text(hook['resource']['addr']);
    const id = events_text(hook['id_value']);
    if (address === '')
        return undefined;
    return { address, action: events_text(hook['action']), ...(id === '' ? {} : { id }) };
}
/** Reads one diagnostic, also those of `validate -json`. */
function diagnosticOf(value) {
    const from = (0,src_json/* isObject */.Gv)(value) ? value : {};
    const address = events_text(from['address']);
    const range = (0,src_json/* isObject */.Gv)(from['range']) ? from['range'] : undefined;
    const start = (0,src_json/* isObject */.Gv)(range?.['start']) ? range['start'] : {};
    return {
        severity: from['severity'] === 'warning' ? 'warning' : 'error',
        summary: events_text(from['summary']),
        detail: events_text(from['detail']),
        ...(address === '' ? {} : { address }),
        ...(range === undefined
            ? {}
            : {
                range: {
                    file: events_text(range['filename']),
                    line: count(start['line']),
                    column: count(start['column']),
                },
            }),
    };
}
function summaryOf(value) {
    const from = (0,src_json/* isObject */.Gv)(value) ? value : {};
    return {
        operation: events_text(from['operation']),
        add: count(from['add']),
        change: count(from['change']),
        remove: count(from['remove']),
        import: count(from['import']),
    };
}
/** A request that a provider dropped may have been served all the same: Go's words for it. */
const CUT_OFF = /context canceled|request canceled|context deadline exceeded/;
function unfinishedCreations(operations, diagnostics) {
    // Terraform tells the reasons at its very end: until then one that errored may have been cut off.
    const refused = new Set(diagnostics
        .filter(({ summary, detail }) => !CUT_OFF.test(summary) && !CUT_OFF.test(detail))
        .map(({ address }) => address));
    const open = new Map();
    const count = (list, step) => {
        for (const { address, action } of list) {
            if (action === 'create')
                open.set(address, (open.get(address) ?? 0) + step);
        }
    };
    count(operations.begun, 1);
    count(operations.completed, -1);
    count(operations.errored.filter(({ address }) => refused.has(address)), -1);
    return [...open].filter(([, left]) => left > 0).map(([address]) => address);
}
/** Diagnostics as problems; the same one said twice (Terraform does) is told once. */
function problemsOf(diagnostics) {
    const problems = diagnostics.map((diagnostic) => {
        const { severity, summary, address, range } = diagnostic;
        const detail = diagnostic.detail.trim();
        const where = address === undefined ? '' : `${address}: `;
        const message = `${where}${summary}${detail === '' ? '' : `: ${detail}`}`;
        return { severity, message, ...(range === undefined ? {} : { at: range }) };
    });
    const seen = new Set();
    return problems.filter((problem) => {
        const key = JSON.stringify(problem);
        return !seen.has(key) && seen.add(key);
    });
}
/** What an engine says to people, in one line: without colours and the frames around its messages. */
function plainText(stderr) {
    return (0,external_node_util_.stripVTControlCharacters)(stderr).replace(/[╷│╵]/g, ' ').replace(/\s+/g, ' ').trim();
}
function events_text(value) {
    return typeof value === 'string' ? value : '';
}
function count(value) {
    return typeof value === 'number' ? value : 0;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/platform/daemon.js
var daemon = __webpack_require__(88985);
;// CONCATENATED MODULE: ./build/src/engines/terraform/record.js









const RECORD = 'run.json';
/** Files of an apply within the plan directory. */
const EVENTS = 'events.jsonl';
const MESSAGES = 'events.stderr';
/**
 * Claims the plan of a directory for one apply; a plan is consumed once, whatever comes of it.
 * @throws UserError when it was claimed before.
 */
async function beginRun(planDir, runId, now) {
    const record = {
        schemaVersion: 1,
        runId,
        pid: process.pid,
        host: (0,external_node_os_.hostname)(),
        startedAt: now.toISOString(),
    };
    try {
        const handle = await (0,promises_.open)((0,external_node_path_.join)(planDir, RECORD), 'wx', 0o644);
        await handle.writeFile(`${JSON.stringify(record, undefined, 2)}\n`).finally(() => handle.close());
        return record;
    }
    catch (cause) {
        if (cause.code !== 'EEXIST')
            throw cause;
        throw new problem/* UserError */.y(whyClaimed(await lastOutcome(planDir), planDir), 2, { cause });
    }
}
function whyClaimed(last, planDir) {
    if (last.kind === 'unknown')
        return explainUnknown(last, planDir);
    const how = last.kind === 'running'
        ? `is being applied (${nameOf(last.run)})`
        : last.kind === 'ended'
            ? `was applied before (${nameOf(last.run)}: ${last.result})`
            : 'was applied before';
    const fix = last.kind === 'running' ? 'Wait for that run to end.' : 'Plan again.';
    return { severity: 'error', message: `the plan in ${planDir} ${how}`, fix };
}
/** Says what is known of an apply that nobody saw end. */
function explainUnknown(last, planDir) {
    const { begun, completed, mayExist } = last.journal;
    const who = last.run === undefined ? '' : ` (${nameOf(last.run)})`;
    const far = `${completed.length} of ${begun.length} operations that began were seen to end`;
    const open = mayExist.length === 0
        ? 'Nothing was being created when the journal stops.'
        : `These may exist though the state does not know them: ${mayExist.join(', ')}.`;
    return {
        severity: 'error',
        message: `nobody saw the last apply of the plan in ${planDir} end${who}; ${far}. ${open}`,
        fix: 'Plan again; what may exist and is to be created again has to be looked up, and imported or deleted.',
    };
}
function nameOf(run) {
    return `run ${run.runId}, since ${run.startedAt}`;
}
/** Writes what is new about a run: the engine's process, or the end. */
async function updateRun(planDir, record) {
    await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(planDir, RECORD), `${JSON.stringify(record, undefined, 2)}\n`);
}
/** Tells what became of the last apply of the plan in a directory. */
async function lastOutcome(planDir) {
    const run = await readRecord(planDir);
    const events = await (0,folders/* readText */.yR)((0,external_node_path_.join)(planDir, EVENTS));
    if (run === undefined && events === undefined)
        return { kind: 'none' };
    const journal = readJournal(events ?? '');
    if (run?.result !== undefined)
        return { kind: 'ended', run, result: run.result, journal };
    if (run !== undefined && isAlive(run))
        return { kind: 'running', run };
    // The engine finished after its watcher was killed: only a finished apply writes its summary.
    if (run !== undefined && journal.summary !== undefined && journal.summary.operation !== 'plan') {
        return { kind: 'ended', run, result: 'applied', journal };
    }
    return { kind: 'unknown', ...(run === undefined ? {} : { run }), journal };
}
/**
 * Makes room for a new plan: the files of a former apply move to `previous/`, so that they can still be read.
 * @throws UserError while that apply is going on.
 */
async function retireRun(planDir) {
    const last = await lastOutcome(planDir);
    if (last.kind === 'none')
        return;
    if (last.kind === 'running') {
        const message = `an apply of the plan in ${planDir} is going on (${nameOf(last.run)}, process ${last.run.enginePid ?? last.run.pid})`;
        throw (0,problem/* userError */.I)(message, 'Wait for it to end, or plan into another directory.', 2);
    }
    const previous = (0,external_node_path_.join)(planDir, 'previous');
    await (0,promises_.rm)(previous, { recursive: true, force: true });
    await (0,promises_.mkdir)(previous, { mode: 0o700 });
    for (const file of [RECORD, EVENTS, MESSAGES]) {
        await (0,promises_.rename)((0,external_node_path_.join)(planDir, file), (0,external_node_path_.join)(previous, file)).catch((error) => {
            if (error.code !== 'ENOENT')
                throw error;
        });
    }
}
/** Whether the watcher or the engine of a run still lives; processes of other machines cannot be seen. */
function isAlive(run) {
    if (run.host !== (0,external_node_os_.hostname)())
        return false;
    return [run.pid, run.enginePid].some((pid) => pid !== undefined && (0,daemon/* isAlive */._n)(pid));
}
async function readRecord(planDir) {
    const text = await (0,folders/* readText */.yR)((0,external_node_path_.join)(planDir, RECORD));
    if (text === undefined)
        return undefined;
    try {
        const value = JSON.parse(text);
        if ((0,src_json/* isObject */.Gv)(value) && typeof value['runId'] === 'string')
            return value;
    }
    catch {
        // Cut off by a crash: the claim stands, its author is not known.
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/store/sealed.js
var store_sealed = __webpack_require__(7171);
;// CONCATENATED MODULE: ./build/src/engines/terraform/rescue.js










const ERRORED = 'errored.tfstate';
const KEYS = 'Set the key of the run that sealed it: SYNTHINFRA_STATE_KEY, else SYNTHINFRA_PLAN_KEY.';
/**
 * Looks for the state that the engine left behind when the backend refused it, and pushes it again, once.
 * What cannot be pushed is kept, sealed when there is a key, and never printed.
 * @param stateDump the state as events told it, when not even the file could be written.
 */
async function rescueState(root, interrupts, stateDump, sealing) {
    const file = (0,external_node_path_.join)(root.dir, ERRORED);
    if (stateDump !== undefined)
        await (0,files/* writeFileAtomic */.Zf)(file, JSON.stringify(stateDump), 0o600);
    if (!(await (0,folders/* exists */.t2)(file)))
        return { kind: 'saved' };
    await (0,promises_.chmod)(file, 0o600);
    const pushed = await (0,platform_process/* run */.eF)(root.engine.command, (0,terraform_arguments/* statePushArguments */._X)(ERRORED), {
        cwd: root.dir,
        env: root.env,
        interrupts,
        passOn: 'never',
    });
    if (pushed.code === 0) {
        await (0,promises_.rm)(file);
        return { kind: 'pushed' };
    }
    const why = plainText(pushed.stderr);
    // The next apply here may leave another one: this one must not be overwritten by it.
    const name = `errored.${Date.now()}.tfstate`;
    const kept = (0,external_node_path_.join)(root.dir, name);
    if (sealing?.key === undefined) {
        await (0,promises_.rename)(file, kept);
        return { kind: 'kept', file: kept, sealed: false, why };
    }
    try {
        const sealed = (0,store_sealed/* seal */.od)(await (0,promises_.readFile)(file), sealing.key, { state: sealing.target });
        await (0,files/* writeFileAtomic */.Zf)(`${kept}.sealed`, sealed, 0o600);
        await (0,promises_.rm)(file);
        return { kind: 'kept', file: `${kept}.sealed`, sealed: true, why };
    }
    catch (error) {
        // A bad key must not cost the state.
        await (0,promises_.rename)(file, kept);
        return { kind: 'kept', file: kept, sealed: false, why: `${why} ${error.message}` };
    }
}
/**
 * Before a plan: pushes a state whose apply nobody saw end, and refuses while a former one is still kept,
 * for a plan without it would make everything in it once more.
 * @throws UserError that names the file.
 */
async function requireSavedState(root, sealing) {
    const interrupts = (0,platform_process/* holdInterrupts */.o$)();
    try {
        await rescueState(root, interrupts, undefined, sealing);
        for (const name of await keptStates(root))
            await pushKept(root, interrupts, (0,external_node_path_.join)(root.dir, name), sealing);
    }
    finally {
        interrupts.release();
    }
    const kept = await keptStates(root);
    if (kept.length === 0)
        return;
    throw new problem/* UserError */.y(kept.map((name) => ({
        severity: 'error',
        message: `${(0,external_node_path_.join)(root.dir, name)} is a state that the backend never got: a former apply could not save it`,
        fix: pushAdvice(name.endsWith('.sealed')),
    })), 2);
}
/** Names of the kept states of a root, the oldest first. */
async function keptStates(root) {
    return (await (0,promises_.readdir)(root.dir)).filter((name) => /^errored\..*tfstate(\.sealed)?$/.test(name)).sort();
}
/** Tries a kept state once more: it lies where the engine would have left it, and is kept again when refused. */
async function pushKept(root, interrupts, file, sealing) {
    if (file.endsWith('.sealed') && sealing?.key === undefined)
        return;
    await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(root.dir, ERRORED), openKept(await (0,promises_.readFile)(file), sealing), 0o600);
    await (0,promises_.rm)(file);
    await rescueState(root, interrupts, undefined, sealing);
}
/** How a person saves a kept state. */
function pushAdvice(sealed) {
    const key = sealed ? ' with the same SYNTHINFRA_STATE_KEY or SYNTHINFRA_PLAN_KEY' : '';
    return `Do not apply before it is saved: that would fork the state. When the backend works, plan again in the same folder${key}: the kept state is pushed first.`;
}
/** What was kept: a state in JSON, or one that was sealed for this target. @throws UserError when it does not open. */
function openKept(bytes, sealing) {
    if ((0,store_sealed/* isSealed */.dy)(bytes)) {
        if (sealing?.key !== undefined)
            return (0,store_sealed/* unseal */.Du)(bytes, sealing.key, { state: sealing.target });
        throw (0,problem/* userError */.I)('A state that was kept is sealed, and there is no key here.', KEYS, 2);
    }
    if ((0,src_json/* parseObject */.lj)(bytes.toString('utf8'))?.['purpose'] === undefined)
        return bytes;
    throw (0,problem/* userError */.I)('A state that was kept was sealed by version 1.1 of the toolkit.', 'Plan once in the same folder with version 1.1 and the same SYNTHINFRA_STATE_KEY: that saves it.', 2);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/engines/terraform/lock-file.js








const POLL_MS = 100;
const TOUCH_MS = 10_000;
/** A holder touches its lock every ten seconds; six missed touches mean that it is gone. */
const STALE_MS = 60_000;
/**
 * Does something while holding a lock file, which names its owner. A lock whose owner is gone (its process
 * on this machine, or its touch on any) is taken over.
 * @throws UserError that names the holder when the lock is not to be had in time.
 */
async function withLock(file, work, options = {}) {
    const owner = JSON.stringify({ pid: process.pid, host: (0,external_node_os_.hostname)(), id: (0,external_node_crypto_.randomBytes)(8).toString('hex') });
    await acquire(file, owner, options);
    const touch = setInterval(() => void (0,promises_.utimes)(file, new Date(), new Date()).catch(() => { }), TOUCH_MS);
    touch.unref();
    try {
        return await work();
    }
    finally {
        clearInterval(touch);
        // Taken over while we slept (a suspended laptop): then it is not ours to remove.
        if ((await (0,folders/* readText */.yR)(file)) === owner)
            await (0,promises_.rm)(file, { force: true });
    }
}
async function acquire(file, owner, options) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    const deadline = Date.now() + (options.wait ?? 600_000);
    let told = false;
    while (!(await create(file, owner))) {
        const seen = await (0,folders/* readText */.yR)(file);
        if (seen === undefined)
            continue;
        if (await isStale(file, seen)) {
            await takeAway(file, seen);
            continue;
        }
        if (!told)
            options.onWait?.(lock_file_nameOf(seen));
        told = true;
        if (Date.now() > deadline) {
            throw (0,problem/* userError */.I)(`${file} is held by ${lock_file_nameOf(seen)}`, 'Wait for it to end. If no synthinfra runs there, remove the file.', 3);
        }
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
}
/** The lock appears with its whole content at once, since a link is atomic and fails when the name is taken. */
async function create(file, owner) {
    const draft = `${file}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    const handle = await (0,promises_.open)(draft, 'wx', 0o644);
    await handle.writeFile(owner).finally(() => handle.close());
    try {
        await (0,promises_.link)(draft, file);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
}
async function isStale(file, seen) {
    const { pid, host } = parse(seen);
    if (host === (0,external_node_os_.hostname)() && pid !== undefined && !(0,daemon/* isAlive */._n)(pid))
        return true;
    const touched = await (0,promises_.stat)(file).catch(() => undefined);
    return touched !== undefined && Date.now() - touched.mtimeMs > STALE_MS;
}
/** Two may see the same stale lock; the slower one must not remove the new lock of the faster. */
async function takeAway(file, stale) {
    const aside = `${file}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    await (0,promises_.rename)(file, aside).catch(() => { });
    const moved = await (0,folders/* readText */.yR)(aside);
    if (moved !== undefined && moved !== stale)
        await (0,promises_.link)(aside, file).catch(() => { });
    await (0,promises_.rm)(aside, { force: true });
}
function lock_file_nameOf(owner) {
    const { pid, host } = parse(owner);
    return pid === undefined ? 'somebody who left no name' : `process ${pid} on ${host}`;
}
function parse(owner) {
    try {
        const value = JSON.parse(owner);
        if ((0,src_json/* isObject */.Gv)(value) && typeof value['pid'] === 'number' && typeof value['host'] === 'string') {
            return { pid: value['pid'], host: value['host'] };
        }
    }
    catch {
        // Not ours: no name to tell.
    }
    return {};
}

;// CONCATENATED MODULE: ./build/src/engines/terraform/locks.js
/** The lock that an engine could not get, if that is what a diagnostic says. */
function lockOf(diagnostics) {
    const refused = diagnostics.find(({ summary }) => summary === 'Error acquiring the state lock');
    if (refused === undefined)
        return undefined;
    // The http backend tells only the id of the holder; the "Lock Info" that follows is of the refused run itself.
    const holder = /already locked: ID=(\S+)/.exec(refused.detail)?.[1];
    if (holder !== undefined)
        return { id: holder, path: '', operation: '', who: '', created: '' };
    const field = (name) => new RegExp(`^\\s*${name}:[ \\t]*(.*)$`, 'm').exec(refused.detail)?.[1]?.trim() ?? '';
    const path = field('Path');
    return {
        id: field('ID'),
        path,
        operation: field('Operation'),
        who: field('Who'),
        created: field('Created'),
        // With `use_lockfile` the lock is an object beside the state, made under the condition that there is none.
        ...(/operation error S3: PutObject/.test(refused.detail) ? { object: `s3://${path}.tflock` } : {}),
    };
}
/**
 * Says who holds the lock, whether that is a run of ours, and how to unlock after making sure.
 * @param dataDir TF_DATA_DIR of the root: without it, the engine would ask for another init.
 * @param run the last run recorded in this plan directory, when nobody saw it end.
 */
function explainLock(lock, engine, dir, dataDir, run) {
    const path = lock.path === '' ? '' : ` ${lock.path}`;
    const who = lock.who === '' ? 'somebody who left no name' : lock.who;
    const since = lock.created === '' ? '' : ` since ${lock.created}`;
    const doing = lock.operation === '' ? '' : ` for ${lock.operation}`;
    const message = `the state${path} is locked by ${who}${since}${doing}. ${recognise(lock, run)}`;
    const data = dataDir === undefined ? '' : `TF_DATA_DIR=${dataDir} `;
    // As after a run on GitHub.
    const elsewhere = lock.object === undefined ? '' : `; where that folder is gone, remove the lock: aws s3 rm ${lock.object}`;
    const fix = lock.id === ''
        ? 'The engine told no lock id: ask the backend who holds the lock.'
        : `When you are sure that no run is going on, unlock it: ${data}${engine} -chdir=${dir} force-unlock ${lock.id}${elsewhere}`;
    return { severity: 'error', message, fix };
}
function recognise(lock, run) {
    if (run === undefined)
        return 'No unfinished run that synthinfra recorded here matches.';
    const which = `the run ${run.runId}, which began at ${run.startedAt} and ended without a record of its outcome`;
    if (lock.who === '')
        return `It may be ${which}.`;
    return lock.who.endsWith(`@${run.host}`) ? `That matches ${which}.` : `It is another than ${which}.`;
}

;// CONCATENATED MODULE: ./build/src/engines/terraform/versions.js
/** The oldest version that works: s3 lock files and write-only attributes came with it. */
const OLDEST = '1.11.0';
/** The version that is fetched when the manifest names none. */
const DEFAULT_TERRAFORM = '1.11.4';
/** Name for people. */
function titleOf(name) {
    return name === 'tofu' ? 'OpenTofu' : 'Terraform';
}
/** True for a full version such as 1.11.4 or 1.12.0-rc1: it becomes part of a URL and of a path. */
function isVersion(text) {
    return /^\d{1,4}\.\d{1,4}\.\d{1,4}(-[a-z0-9]{1,20})?$/.test(text);
}
/** True when a version is at least 1.11.0; a pre-release counts as its release. */
function isSupported(version) {
    const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
    const [oldestMajor = 0, oldestMinor = 0] = OLDEST.split('.').map(Number);
    return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
/** The version that `version -json` tells; both engines call it `terraform_version`. */
function readVersion(stdout) {
    // Warnings about the CLI configuration may stand before the JSON.
    const start = stdout.indexOf('{');
    if (start < 0)
        return undefined;
    try {
        const value = JSON.parse(stdout.slice(start));
        const version = value.terraform_version;
        return typeof version === 'string' && isVersion(version) ? version : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/engines/terraform/runner.js













/** Downloads providers and modules and connects the backend. One at a time for each plugin cache. */
async function init(root, options) {
    const { backendConfig } = options;
    const lockFile = await (0,folders/* exists */.t2)((0,external_node_path_.join)(root.dir, '.terraform.lock.hcl'));
    const args = (0,terraform_arguments/* initArguments */.nD)({ lockFile, ...(backendConfig === undefined ? {} : { backendConfig }) });
    const wait = options.onWait === undefined ? {} : { onWait: options.onWait };
    const result = await withLock(options.lock, () => runEngine(root, args), wait);
    if (result.code === 0)
        return;
    const { diagnostics } = readJournal(result.stdout.toString('utf8'));
    throw failure(root, 'init', result, diagnostics, `Providers come from ${options.source}.`);
}
/**
 * Plans to `plan.tfplan` in the plan directory. The file holds secrets: it is readable by its owner alone.
 * Files of a former apply in that directory move to `previous/`; a state that it left is pushed first.
 * @throws UserError with the engine's diagnostics, while a former apply there is going on, or while the
 * state of a former one is still to be saved.
 */
async function plan(root, options) {
    const { planDir, sealing, onProgress, onUnknown, ...settings } = options;
    const last = await lastOutcome(planDir);
    if (last.kind === 'unknown')
        onUnknown?.(explainUnknown(last, planDir));
    await retireRun(planDir);
    await requireSavedState(root, sealing);
    const file = (0,external_node_path_.join)(planDir, terraform_arguments/* PLAN_FILE */.VI);
    // Made first and empty: the engine keeps the permissions of a file that is there.
    await (0,files/* writeFileAtomic */.Zf)(file, '', 0o600);
    const journal = journalWriter();
    const result = await (0,platform_process/* run */.eF)(root.engine.command, (0,terraform_arguments/* planArguments */.up)({ ...settings, out: file }), {
        cwd: root.dir,
        env: root.env,
        onLine: (line) => {
            const progress = journal.line(line);
            if (progress !== undefined)
                onProgress?.(progress);
        },
    });
    const { diagnostics } = journal.journal();
    if (result.code !== 0) {
        const former = last.kind === 'unknown' ? last.run : undefined;
        throw failure(root, 'plan', result, diagnostics, undefined, former);
    }
    return { file, journal: journal.journal() };
}
/** `show -json` of a saved plan, in bytes: tens of megabytes for a large plan. It holds secrets. */
async function showPlan(root, file) {
    const result = await runEngine(root, (0,terraform_arguments/* showPlanArguments */.H5)(file));
    if (result.code !== 0)
        throw failure(root, 'show', result);
    return result.stdout;
}
/** Lineage and serial of the state in the backend; undefined when there is none yet. */
async function pullState(root) {
    const text = await pullText(root);
    if (text === '')
        return undefined;
    const base = baseOf(text);
    if (base === undefined)
        throw (0,problem/* userError */.I)(`${titleOf(root.engine.name)} gave a state that cannot be read`, undefined, 3);
    return base;
}
/** The state in the backend, in JSON with its secrets; empty when there is none yet. */
async function pullText(root) {
    const result = await runEngine(root, (0,terraform_arguments/* statePullArguments */.D)());
    if (result.code !== 0)
        throw failure(root, 'state pull', result);
    return result.stdout.toString('utf8').trim();
}
/** Lineage and serial of a state in JSON; undefined when it is none. */
function baseOf(text) {
    const state = (0,src_json/* parseObject */.lj)(text);
    const [lineage, serial] = [state?.['lineage'], state?.['serial']];
    return typeof lineage === 'string' && typeof serial === 'number' ? { lineage, serial } : undefined;
}
/** Runs the engine on a root to its end; the first interrupt is passed on once. */
function runEngine(root, args) {
    return (0,platform_process/* run */.eF)(root.engine.command, args, { cwd: root.dir, env: root.env });
}
/**
 * The error of an engine that did not do what was asked: its diagnostics, or its stderr when it gave none.
 * @param hint what else to know. @param former the last recorded run here, when a state lock may be its.
 */
function failure(root, command, result, diagnostics = [], hint, former) {
    const title = titleOf(root.engine.name);
    if (result.interrupted) {
        return (0,problem/* userError */.I)(`interrupted: ${title} ended ${command} early; nothing was applied`, undefined, 3);
    }
    const problems = diagnosticProblems(root, diagnostics, former);
    if (problems.some(({ severity }) => severity === 'error')) {
        const fix = hint === undefined ? {} : { fix: hint };
        return new problem/* UserError */.y(problems.map((problem) => ({ ...fix, ...problem })), 3);
    }
    const how = result.signal === null ? `with exit code ${result.code}` : `by ${result.signal}`;
    const said = plainText(result.stderr);
    return (0,problem/* userError */.I)(`${title} ${command} ended ${how}${said === '' ? '' : `: ${said}`}`, hint, 3);
}
/** Diagnostics as problems; a refused state lock says who holds it. */
function diagnosticProblems(root, diagnostics, former) {
    const lock = lockOf(diagnostics);
    if (lock === undefined)
        return problemsOf(diagnostics);
    return [explainLock(lock, root.engine.name, root.dir, root.env['TF_DATA_DIR'], former)];
}

;// CONCATENATED MODULE: ./build/src/engines/terraform/apply.js









/**
 * Applies the plan of a directory, once. The engine's events go straight to a file there, so that they are
 * whole even when this process is killed. The first interrupt is passed on as one SIGINT, and the engine is
 * waited for; later ones are only answered. A state that the engine could not save is pushed again.
 * @throws UserError when the plan was applied before; how the engine fared is the Outcome.
 */
async function applyPlan(root, options) {
    const interrupts = options.interrupts ?? (0,platform_process/* holdInterrupts */.o$)();
    const title = titleOf(root.engine.name);
    const unsubscribe = interrupts.subscribe((count) => void answer(title, count, options));
    try {
        const record = await beginRun(options.planDir, options.runId, options.now());
        return await applyClaimed(root, options, record, interrupts);
    }
    finally {
        unsubscribe();
        if (interrupts !== options.interrupts)
            interrupts.release();
    }
}
/** GitHub kills 2.5 s after its second signal: what is under way is named as long as anybody can name it. */
async function answer(title, count, { planDir, onInterrupt }) {
    if (count === 1)
        return onInterrupt?.(`Interrupted: ${title} was asked once to stop. It finishes what it has begun and saves its state.`);
    // From the file: what is followed may be behind it.
    const events = await (0,folders/* readText */.yR)((0,external_node_path_.join)(planDir, EVENTS)).catch(() => undefined);
    const { mayExist } = readJournal(events ?? '');
    const strays = mayExist.length === 0
        ? ''
        : ` If it is killed before it ends, these may exist though no state knows them: ${mayExist.join(', ')}.`;
    onInterrupt?.(`Still waiting: ${title} was asked once to stop. Asking again would make it drop what it has begun.${strays}`);
}
async function applyClaimed(root, options, record, interrupts) {
    const writer = journalWriter();
    const result = await runApply(root, options, record, interrupts, (line) => {
        const progress = writer.line(line);
        if (progress !== undefined)
            options.onProgress?.(progress);
    });
    const journal = writer.journal();
    const state = await rescueState(root, interrupts, journal.stateDump, options.sealing);
    const end = result.code === 0 ? 'applied' : result.interrupted ? 'interrupted' : 'failed';
    await updateRun(options.planDir, { ...record, endedAt: options.now().toISOString(), result: end });
    // Only a report: whether it can be had does not change how the apply ended.
    const base = await pullState(root).catch(() => undefined);
    const { begun, completed, errored, mayExist } = journal;
    return {
        result: end,
        journal,
        counts: { begun: begun.length, completed: completed.length, errored: errored.length },
        mayExist,
        state,
        ...(base === undefined ? {} : { base }),
        problems: [...engineProblems(root, result, journal), ...rescueProblems(state)],
    };
}
function runApply(root, options, record, interrupts, onLine) {
    const args = (0,terraform_arguments/* applyArguments */.lS)((0,external_node_path_.join)(options.planDir, terraform_arguments/* PLAN_FILE */.VI), options.lockTimeout);
    return (0,platform_process/* run */.eF)(root.engine.command, args, {
        cwd: root.dir,
        env: root.env,
        outputFiles: { stdout: (0,external_node_path_.join)(options.planDir, EVENTS), stderr: (0,external_node_path_.join)(options.planDir, MESSAGES) },
        onLine,
        onStart: (enginePid) => updateRun(options.planDir, { ...record, enginePid }),
        interrupts,
    });
}
function engineProblems(root, result, journal) {
    const problems = diagnosticProblems(root, journal.diagnostics);
    // That it stopped was asked for; what went wrong besides is not left out.
    if (result.interrupted)
        return problems.filter(({ message }) => !message.startsWith('execution halted'));
    if (result.code === 0 || problems.some(({ severity }) => severity === 'error'))
        return problems;
    return [...problems, ...failure(root, 'apply', result).problems];
}
function rescueProblems(state) {
    if (state.kind !== 'kept')
        return [];
    const { file, sealed, why } = state;
    const how = sealed ? 'sealed' : 'readable by its owner alone; it holds secrets';
    const message = `the state could not be saved: the backend refused it twice (${why}). It is kept in ${file}, ${how}`;
    return [{ severity: 'error', message, fix: pushAdvice(sealed) }];
}

// EXTERNAL MODULE: ./build/src/address.js
var address = __webpack_require__(78933);
;// CONCATENATED MODULE: ./build/src/engines/terraform/environment.js
/**
 * The exact environment that an engine gets. Pure.
 * An engine, its providers and what they run see what is listed here and nothing else: no token of the
 * runner, no setting that changes what a plan means (TF_VAR_*, TF_CLI_ARGS*, TF_WORKSPACE), no TF_LOG,
 * which writes credentials into logs.
 */

const BASE = [
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'LANG', 'LC_ALL', 'TZ'],
    ...['XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_DATA_DIRS'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'],
    ...['http_proxy', 'https_proxy', 'no_proxy', 'all_proxy'],
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE', 'REQUESTS_CA_BUNDLE'],
    // Without these no program starts on Windows.
    ...['SystemRoot', 'SYSTEMROOT', 'SystemDrive', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP', 'Path'],
    ...['USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'ProgramData', 'ProgramFiles'],
];
const CREDENTIAL_PREFIXES = {
    aws: ['AWS_'],
    gcp: ['GOOGLE_', 'CLOUDSDK_', 'GCLOUD_'],
    azure: ['ARM_', 'AZURE_'],
    kubernetes: ['KUBE'],
    onprem: ['KUBE'],
    http: ['TF_HTTP_'],
};
/** GitHub's request token by another name: with it an engine could ask for any identity of the job. */
const NEVER = new Set(['ARM_OIDC_REQUEST_TOKEN', 'ARM_OIDC_REQUEST_URL']);
/** The whole environment of an engine, by name, sorted. */
function engineEnvironment(env, settings) {
    const { identity } = settings;
    const passed = Object.entries(env).filter(([name, value]) => BASE.includes(name) ||
        (!NEVER.has(name) &&
            settings.credentials.some((kind) => ofFamily(name, kind)) &&
            (identity === undefined || besideLogin(name, value ?? '', identity))));
    const all = [
        ...passed,
        ...Object.entries(identity?.environment ?? {}),
        ['CHECKPOINT_DISABLE', '1'],
        ['TF_IN_AUTOMATION', '1'],
        ['TF_INPUT', '0'],
        ['TF_DATA_DIR', settings.dataDir],
        ['TF_CLI_CONFIG_FILE', settings.cliConfigFile],
        ['TF_PLUGIN_CACHE_DIR', settings.pluginCacheDir],
    ];
    // Of two of one name the later stands.
    const set = Object.entries(Object.fromEntries(all)).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(set.sort(([a], [b]) => (a < b ? -1 : 1)));
}
function ofFamily(name, kind) {
    return CREDENTIAL_PREFIXES[kind].some((prefix) => name.startsWith(prefix));
}
/** How a client behaves: neither who one is nor where credentials go. */
const MANNERS = /^AWS_(MAX_ATTEMPTS|RETRY_MODE|CA_BUNDLE|USE_FIPS_ENDPOINT|USE_DUALSTACK_ENDPOINT)$/;
/** True for a variable that may stand beside the login of its family: no credential, and no address but a good one. */
function besideLogin(name, value, identity) {
    if (!identity.families.some((kind) => ofFamily(name, kind)) || MANNERS.test(name))
        return true;
    if (!/_ENDPOINT(_URL(_[A-Z0-9_]+)?)?$/.test(name))
        return false;
    if (!URL.canParse(value))
        return false;
    const url = new URL(value);
    return (0,address/* isLoopback */.U)(url.hostname) || (!identity.proposed && url.protocol === 'https:');
}
const MEANING = /^(TF_VAR_|TF_CLI_ARGS|TF_WORKSPACE$)/;
/** Names of set variables that would change a plan and are not passed on: every value comes from the manifest. */
function ignoredVariables(env) {
    return Object.keys(env)
        .filter((name) => env[name] !== undefined && MEANING.test(name))
        .sort();
}

// EXTERNAL MODULE: ./build/src/platform/cache.js
var platform_cache = __webpack_require__(68607);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/platform/http.js



const TRANSIENT_STATUS = new Set([408, 425, 429, 500, 502, 503, 504]);
/**
 * Fetches a file by GET, again after a transient failure (network, truncated body, 408, 425, 429, 5xx).
 * Plain http is accepted for loopback hosts alone, also after a redirect.
 * @throws UserError with the URL and the reason when it cannot be had.
 */
async function download(url, options) {
    requireSecure(url, url);
    const attempts = options.attempts ?? 4;
    const pause = options.pause ?? external_node_timers_promises_.setTimeout;
    for (let attempt = 1;; attempt += 1) {
        const got = await tryOnce(url, options);
        if ('body' in got)
            return got.body;
        if (!got.transient || attempt >= attempts) {
            const tries = attempt > 1 ? ` (${attempt} tries)` : '';
            throw (0,problem/* userError */.I)(`${url} could not be downloaded: ${got.reason}${tries}`, undefined, 3, {
                cause: got.cause,
            });
        }
        // Full jitter, so that many jobs that failed together do not come back together.
        await pause(Math.random() * 500 * 2 ** attempt);
    }
}
async function tryOnce(url, options) {
    try {
        const response = await fetch(url, { signal: AbortSignal.timeout(options.timeout ?? 300_000) });
        requireSecure(response.url, url);
        if (!response.ok) {
            await response.body?.cancel();
            return {
                transient: TRANSIENT_STATUS.has(response.status),
                reason: `the server answered ${response.status}`,
            };
        }
        return await readBody(response, options.maxBytes);
    }
    catch (error) {
        if (error instanceof problem/* UserError */.y)
            throw error;
        return { transient: true, reason: reasonOf(error), cause: error };
    }
}
async function readBody(response, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > maxBytes)
            return { transient: false, reason: `it is larger than ${maxBytes} bytes` };
        chunks.push(chunk);
    }
    return { body: Buffer.concat(chunks) };
}
function requireSecure(url, asked) {
    const { protocol, hostname } = new URL(url);
    if (protocol === 'https:' || (protocol === 'http:' && (0,address/* isLoopback */.U)(hostname)))
        return;
    const how = url === asked ? 'is not' : 'leads to an address that is not';
    throw (0,problem/* userError */.I)(`${asked} ${how} https`, 'Use an https URL: what is downloaded will be run.', 1);
}
function reasonOf(error) {
    // fetch hides the reason ("connect ECONNREFUSED …") in the cause, where a list of tries has none of its own.
    const { message, cause } = error;
    return cause?.message || cause?.code || message || String(error);
}

// EXTERNAL MODULE: ./build/src/zip.js
var zip = __webpack_require__(35186);
;// CONCATENATED MODULE: ./build/src/engines/terraform/fetch.js







const RELEASES = 'https://releases.hashicorp.com/terraform';
const MAX_SUMS = 1024 * 1024;
const MAX_ARCHIVE = 200 * 1024 * 1024;
const MAX_PROGRAM = 500 * 1024 * 1024;
/**
 * Fetches a release of Terraform into the cache, unless it is there, and returns the program's path.
 * The archive must have the checksum that the release's SHA256SUMS names.
 * @param platform SYNTHINFRA_TERRAFORM_MIRROR in its environment replaces the release host's URL, up to and without `/<version>`.
 */
async function fetchTerraform(version, platform, options = {}) {
    const machine = releasePlatform();
    const file = process.platform === 'win32' ? 'terraform.exe' : 'terraform';
    const command = (0,external_node_path_.join)((0,platform_cache/* cacheDir */.e)(platform), 'terraform', version, machine, file);
    if (await isProgram(command))
        return command;
    const base = (platform.env['SYNTHINFRA_TERRAFORM_MIRROR'] || RELEASES).replace(/\/+$/, '');
    const archiveName = `terraform_${version}_${machine}.zip`;
    const pause = options.pause === undefined ? {} : { pause: options.pause };
    const sums = await download(`${base}/${version}/terraform_${version}_SHA256SUMS`, {
        maxBytes: MAX_SUMS,
        ...pause,
    });
    const url = `${base}/${version}/${archiveName}`;
    const expected = checksumFor(sums.toString('utf8'), archiveName);
    if (expected === undefined) {
        throw (0,problem/* userError */.I)(`Terraform ${version} has no release for ${machine}`, 'Name another spec.engine.version.');
    }
    const archive = await download(url, { maxBytes: MAX_ARCHIVE, ...pause });
    const actual = (0,files/* sha256 */.sc)(archive);
    if (actual !== expected) {
        throw (0,problem/* userError */.I)(`${url} has the checksum ${actual}, but its release says ${expected}; it was not used`, 'Try again. If it stays so, the mirror or the network changes the file: tell who runs it.', 3);
    }
    await (0,files/* writeFileAtomic */.Zf)(command, unpack(archive, file, url), 0o755);
    return command;
}
function unpack(archive, file, url) {
    try {
        return (0,zip/* unzipFile */.NL)(archive, file, MAX_PROGRAM);
    }
    catch (cause) {
        throw (0,problem/* userError */.I)(`${url} cannot be unpacked: ${cause.message}`, undefined, 3, { cause });
    }
}
/** Lines are `<64 hex digits>  <file name>`. */
function checksumFor(sums, name) {
    const line = sums.split('\n').find((text) => text.trim().endsWith(`  ${name}`));
    return line === undefined ? undefined : /^[0-9a-f]{64}(?= )/.exec(line.trim())?.[0];
}
/** This machine as releases and provider packages name it, such as linux_amd64. */
function releasePlatform() {
    const os = process.platform === 'win32' ? 'windows' : process.platform;
    const cpu = { x64: 'amd64', ia32: '386' };
    return `${os}_${cpu[process.arch] ?? process.arch}`;
}
async function isProgram(file) {
    return (0,promises_.access)(file, promises_.constants.X_OK).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/src/engines/terraform/find.js








/**
 * Finds the engine: what the manifest names, else Terraform, else OpenTofu, on PATH; when none is there,
 * Terraform is fetched with its checksum verified.
 * @param platform its environment has PATH, SYNTHINFRA_CACHE and SYNTHINFRA_TERRAFORM_MIRROR.
 * @throws UserError that says what was found and how to get what is needed.
 */
async function findEngine(wanted, platform, options = {}) {
    const { version } = wanted;
    if (version !== undefined && !(isVersion(version) && isSupported(version))) {
        throw (0,problem/* userError */.I)(`spec.engine.version is ${version}; ${OLDEST} or newer is needed`, 'Give a full version, such as 1.11.4, or leave it out.');
    }
    const names = wanted.name === undefined ? ['terraform', 'tofu'] : [wanted.name];
    const found = (await Promise.all(names.map((name) => onPath(name, platform.env)))).flat();
    const fitting = found.find((engine) => fits(engine, version));
    if (fitting !== undefined)
        return fitting;
    if (wanted.name === 'tofu' || (version === undefined && found.length > 0))
        throw notFitting(wanted, found);
    const command = await fetchTerraform(version ?? DEFAULT_TERRAFORM, platform, options);
    const fetched = await inspect('terraform', command, platform.env);
    if (fetched === undefined) {
        throw (0,problem/* userError */.I)(`${command} was fetched but does not run on this machine`, howToGet('terraform'), 3);
    }
    return fetched;
}
function fits(engine, version) {
    return version === undefined ? isSupported(engine.version) : engine.version === version;
}
function notFitting(wanted, found) {
    const title = wanted.name === undefined ? 'Terraform or OpenTofu' : titleOf(wanted.name);
    const need = wanted.version === undefined ? `${OLDEST} or newer` : wanted.version;
    const seen = found.map(({ name, version, command }) => `${titleOf(name)} ${version} (${command})`);
    const message = `${title} ${need} is needed; on PATH there is ${seen.length > 0 ? seen.join(', ') : 'none'}`;
    return (0,problem/* userError */.I)(message, howToGet(wanted.name ?? 'terraform'));
}
function howToGet(name) {
    const from = name === 'tofu' ? 'opentofu.org/docs/intro/install' : 'developer.hashicorp.com/terraform/install';
    return `Install it from https://${from} and put it on PATH, or name another engine in spec.engine.`;
}
async function onPath(name, env) {
    // Only absolute entries: an empty one means the working directory, which the workspace fills.
    const dirs = (env['PATH'] ?? '').split(external_node_path_.delimiter).filter((dir) => (0,external_node_path_.isAbsolute)(dir));
    const file = process.platform === 'win32' ? `${name}.exe` : name;
    const engines = [];
    for (const command of new Set(dirs.map((dir) => (0,external_node_path_.join)(dir, file)))) {
        const engine = (await find_isProgram(command)) ? await inspect(name, command, env) : undefined;
        if (engine !== undefined)
            engines.push(engine);
        // The first that works is the one that the user means; a second one costs a process.
        if (engine !== undefined && isSupported(engine.version))
            break;
    }
    return engines;
}
async function find_isProgram(file) {
    return (0,promises_.access)(file, promises_.constants.X_OK).then(() => true, () => false);
}
async function inspect(name, command, env) {
    const environment = engineEnvironment(env, { credentials: [] });
    const result = await (0,platform_process/* run */.eF)(command, ['version', '-json'], { cwd: (0,external_node_os_.tmpdir)(), env: environment }).catch(() => undefined);
    const version = result?.code === 0 ? readVersion(result.stdout.toString('utf8')) : undefined;
    return version === undefined ? undefined : { name, command, version };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/engines/terraform/mirrors.js






/** Where machine images keep a provider mirror, one or two levels below. */
const USUAL_PLACES = [
    '/opt',
    '/usr/local/lib',
    '/usr/local/share',
    '/usr/share',
    '/usr/lib',
    '/var/lib',
    '/var/cache',
    '/srv',
];
const HOSTS = ['registry.terraform.io', 'registry.opentofu.org'];
/**
 * Decides where providers come from: the user's own CLI configuration; else the mirror that the user names;
 * else mirrors found where the engine itself looks or where images keep one; else the registry.
 * @throws UserError when the mirror that the user names holds no provider for this machine.
 */
function findProviders(options) {
    const { env } = options;
    const cache = env['TF_PLUGIN_CACHE_DIR'] || (0,external_node_path_.join)((0,platform_cache/* cacheDir */.e)(options), 'plugins');
    const base = { pluginCacheDir: cache, lock: (0,external_node_path_.join)(cache, '.synthinfra-init.lock') };
    const named = env['TF_CLI_CONFIG_FILE'];
    const notes = named && !isFile(named) ? [`TF_CLI_CONFIG_FILE names ${named}, which does not exist: ignored.`] : [];
    const asked = options.mirror || env['SYNTHINFRA_PROVIDER_MIRROR'];
    const userConfig = userConfigs(options).find(isFile);
    if (userConfig !== undefined) {
        if (asked)
            notes.push(`The provider mirror ${asked} was not used: ${userConfig} says where providers come from.`);
        const source = `your configuration ${userConfig}`;
        if (!/^\s*plugin_cache_dir\s*=/m.test((0,external_node_fs_.readFileSync)(userConfig, 'utf8'))) {
            return { ...base, userConfig, source, notes };
        }
        return { lock: (0,external_node_path_.join)((0,platform_cache/* cacheDir */.e)(options), 'init.lock'), userConfig, source, notes };
    }
    const mirrors = asked ? [namedMirror((0,external_node_path_.resolve)(options.cwd, asked))] : foundMirrors(options);
    if (mirrors.length === 0)
        return { ...base, source: 'the registry', notes };
    const source = `the mirror ${mirrors.map(({ dir }) => dir).join(' and ')}`;
    return { ...base, config: cliConfig(mirrors), source, notes };
}
function userConfigs({ engine, env }) {
    const home = homeOf(env);
    const appData = env['APPDATA'];
    const files = [
        env['TF_CLI_CONFIG_FILE'],
        ...(engine === 'tofu' ? [(0,external_node_path_.join)(home, '.tofurc'), (0,external_node_path_.join)(configHome(env), 'opentofu', 'tofurc')] : []),
        (0,external_node_path_.join)(home, '.terraformrc'),
        ...(appData
            ? [...(engine === 'tofu' ? [(0,external_node_path_.join)(appData, 'tofu.rc')] : []), (0,external_node_path_.join)(appData, 'terraform.rc')]
            : []),
    ];
    return files.filter((file) => file !== undefined && file !== '');
}
function namedMirror(dir) {
    const mirror = readMirror(dir);
    if (mirror !== undefined)
        return mirror;
    throw (0,problem/* userError */.I)(`the provider mirror ${dir} holds no provider for ${releasePlatform()}`, `Name a folder that holds ${HOSTS[0]}/<namespace>/<name>/…, as \`terraform providers mirror\` makes it.`);
}
function foundMirrors(options) {
    const implied = impliedDirs(options).map(readMirror);
    const found = implied.filter((mirror) => mirror !== undefined);
    // One of the image's own is enough; a second could only disagree with it.
    const image = imageMirror(options.places ?? USUAL_PLACES);
    return image === undefined ? found : withoutDoubles([...found, image]);
}
/** Each provider comes from the first folder that holds it. */
function withoutDoubles(mirrors) {
    const seen = new Set();
    return mirrors.flatMap(({ dir, providers }) => {
        const left = providers.filter((provider) => !seen.has(provider));
        for (const provider of left)
            seen.add(provider);
        return left.length === 0 ? [] : [{ dir, providers: left }];
    });
}
/** The folders where Terraform itself looks for packages when no configuration says otherwise. */
function impliedDirs({ env, cwd }) {
    const home = homeOf(env);
    const data = [
        env['XDG_DATA_HOME'] || (0,external_node_path_.join)(home, '.local', 'share'),
        ...(env['XDG_DATA_DIRS'] || '/usr/local/share:/usr/share').split(external_node_path_.delimiter),
    ].filter((dir) => (0,external_node_path_.isAbsolute)(dir));
    return [
        (0,external_node_path_.join)(cwd, 'terraform.d', 'plugins'),
        (0,external_node_path_.join)(home, '.terraform.d', 'plugins'),
        ...data.map((dir) => (0,external_node_path_.join)(dir, 'terraform', 'plugins')),
    ];
}
function imageMirror(places) {
    for (const place of places) {
        const first = foldersOf(place, LINKS_TOO).map((name) => (0,external_node_path_.join)(place, name));
        const near = firstMirror(first);
        if (near !== undefined)
            return near;
        const far = firstMirror(first.flatMap((dir) => foldersOf(dir, LINKS_TOO).map((name) => (0,external_node_path_.join)(dir, name))));
        if (far !== undefined)
            return far;
    }
    return undefined;
}
function firstMirror(dirs) {
    for (const dir of dirs) {
        const mirror = HOSTS.some((host) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, host))) ? readMirror(dir) : undefined;
        if (mirror !== undefined)
            return mirror;
    }
    return undefined;
}
function readMirror(dir) {
    const providers = HOSTS.flatMap((host) => foldersOf((0,external_node_path_.join)(dir, host)).flatMap((namespace) => foldersOf((0,external_node_path_.join)(dir, host, namespace))
        .filter((name) => runsHere((0,external_node_path_.join)(dir, host, namespace, name)))
        .map((name) => `${host}/${namespace}/${name}`))).filter((source) => /^[a-z0-9.]+\/[a-z0-9][\w-]*\/[a-z0-9][\w-]*$/.test(source));
    return providers.length === 0 ? undefined : { dir, providers: providers.sort() };
}
/** Unpacked packages lie in `<version>/<platform>/`, packed ones are `terraform-provider-<name>_<version>_<platform>.zip`. */
function runsHere(provider) {
    const platform = releasePlatform();
    const packed = `terraform-provider-${(0,external_node_path_.basename)(provider)}_`;
    return entriesOf(provider).some((entry) => (entry.startsWith(packed) && entry.endsWith(`_${platform}.zip`)) ||
        (0,external_node_fs_.existsSync)((0,external_node_path_.join)(provider, entry, platform)));
}
/** A CLI configuration that takes what the mirrors hold from them, and all else from the registry. */
function cliConfig(mirrors) {
    const blocks = mirrors.map(({ dir, providers }) => `  filesystem_mirror {\n    path    = ${hclString(dir)}\n    include = ${hclList(providers)}\n  }\n`);
    const all = mirrors.flatMap(({ providers }) => providers);
    return `provider_installation {\n${blocks.join('')}  direct {\n    exclude = ${hclList(all)}\n  }\n}\n`;
}
function hclList(items) {
    return `[${items.map(hclString).join(', ')}]`;
}
/** CLI configurations are HCL 1: its escapes are JSON's, and a template marker is plain text (tried with 1.11). */
function hclString(text) {
    return JSON.stringify(text);
}
function entriesOf(dir) {
    try {
        return (0,external_node_fs_.readdirSync)(dir).sort();
    }
    catch {
        // Absent or not ours to read: then nothing can be had from it.
        return [];
    }
}
/** Above a mirror links are followed; within one the engine does not follow them (tried with 1.11). */
const LINKS_TOO = true;
function foldersOf(dir, links = false) {
    try {
        return (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true })
            .filter((entry) => entry.isDirectory() || (links && entry.isSymbolicLink()))
            .map(({ name }) => name)
            .sort();
    }
    catch {
        return [];
    }
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
function homeOf(env) {
    return env['HOME'] || (0,external_node_os_.homedir)();
}
function configHome(env) {
    return env['XDG_CONFIG_HOME'] || (0,external_node_path_.join)(homeOf(env), '.config');
}

// EXTERNAL MODULE: ./build/src/engines/terraform/read-plan.js + 2 modules
var read_plan = __webpack_require__(21236);
;// CONCATENATED MODULE: ./build/src/engines/terraform/restore.js









const RESTORED = 'restored.tfstate';
/**
 * Saves a state that an apply elsewhere could not: never over another one, or a newer one. The engine compares once more
 * while it holds the lock.
 * @param kept as `rescueState` kept it, plain or sealed.
 * @returns `there` when the backend has it already.
 * @throws UserError when it does not open (2), is not what may be saved here (2), or the backend does not take it (3).
 */
async function restoreState(root, kept, sealing) {
    const state = openKept(kept, sealing).toString('utf8');
    const base = baseOf(state);
    if (base === undefined)
        throw (0,problem/* userError */.I)(`What was kept for ${sealing.target} is no state.`, LOOK, 2);
    const now = await pullText(root);
    if (contentOf(now) === contentOf(state))
        return 'there';
    requireNewer(base, baseOf(now), sealing.target);
    const file = (0,external_node_path_.join)(root.dir, RESTORED);
    try {
        await (0,files/* writeFileAtomic */.Zf)(file, state, 0o600);
        const pushed = await runEngine(root, (0,terraform_arguments/* statePushArguments */._X)(RESTORED));
        if (pushed.code === 0)
            return 'saved';
        throw (0,problem/* userError */.I)(`The state that was kept for ${sealing.target} could not be saved: ${plainText(pushed.stderr)}`, 'It is still kept. Mend the backend and apply again: it is saved before anything else.', 3);
    }
    finally {
        await (0,promises_.rm)(file, { force: true });
    }
}
/** A state but for its serial, which counts on with every push. */
function contentOf(text) {
    const { serial: _, ...content } = (0,src_json/* parseObject */.lj)(text) ?? {};
    return (0,src_json/* canonicalJson */.dj)(content);
}
const LOOK = 'Find out who can write where it was kept, and how the last apply ended.';
function requireNewer(kept, now, target) {
    if (now === undefined)
        return;
    if (kept.lineage !== now.lineage)
        throw (0,problem/* userError */.I)(`The state that was kept for ${target} is not of the one that stands there: its lineage is ${kept.lineage}, and not ${now.lineage}.`, LOOK, 2);
    if (kept.serial >= now.serial)
        return;
    throw (0,problem/* userError */.I)(`The state that was kept for ${target} has serial ${kept.serial}, and ${now.serial} stands there: somebody has applied without it.`, 'Saving it would undo what came since. Import what only the kept state knows (`terraform import`), then delete it where it is kept.', 2);
}

;// CONCATENATED MODULE: ./build/src/engines/terraform/saved-plan.js



/** A saved plan is rejected when it unpacks to more: 256 MiB. */
const MOST_BYTES = 256 * 1024 * 1024;
const VALUES = /^[^/]+\.auto\.tfvars\.json$/;
const CONFIGURATION = /\.tf(\.json)?$/;
/** Reads the archive that a plan file is. @throws Error when it is no plan file of a known layout. */
function readPlanFile(bytes) {
    const entries = (0,zip/* unzipAll */.mY)(bytes, MOST_BYTES);
    const state = saved_plan_parse(entries, 'tfstate');
    const modules = saved_plan_parse(entries, 'tfconfig/modules.json');
    if (!(0,src_json/* isObject */.Gv)(state) || !Array.isArray(modules))
        throw new Error('it is not a saved plan');
    const folders = new Map(modules.map((module) => ((0,src_json/* isObject */.Gv)(module) ? [String(module['Key']), String(module['Dir'])] : ['', '.'])));
    const configuration = new Map();
    for (const [name, data] of entries) {
        const match = /^tfconfig\/m-([^/]*)\/(.+)$/.exec(name);
        if (match === null)
            continue;
        const folder = folders.get(match[1] ?? '') ?? `unlisted module ${match[1]}`;
        const path = folder === '.' ? (match[2] ?? '') : `${folder}/${match[2]}`;
        const file = path.replaceAll('\\', '/');
        const text = data.toString('utf8');
        // A module that is called twice is there twice. Were the copies to differ, one could hide behind the other.
        if ((configuration.get(file) ?? text) !== text)
            throw new Error(`it holds two different files ${file}`);
        configuration.set(file, text);
    }
    return {
        digest: (0,files/* sha256 */.sc)(bytes),
        base: { lineage: String(state['lineage'] ?? ''), serial: Number(state['serial'] ?? 0) },
        configuration,
    };
}
/**
 * Names every difference between the configuration and variables inside a plan and the rendered files.
 * @param variables `variables` of the plan's JSON: name → { value }.
 */
function foreignParts(contents, variables, files) {
    const differences = [];
    for (const [path, text] of contents.configuration) {
        const rendered = files.get(path);
        if (rendered === undefined)
            differences.push(`the plan carries ${path}, which was not rendered`);
        else if (rendered !== text)
            differences.push(`the plan carries another ${path} than was rendered`);
    }
    for (const path of files.keys()) {
        if (CONFIGURATION.test(path) && !contents.configuration.has(path))
            differences.push(`the plan lacks ${path}`);
    }
    return [...differences, ...foreignValues(variables, files)];
}
function foreignValues(variables, files) {
    const rendered = new Map();
    for (const [path, text] of files) {
        if (!VALUES.test(path))
            continue;
        for (const [name, value] of Object.entries(JSON.parse(text)))
            rendered.set(name, value);
    }
    const planned = new Map(Object.entries((0,src_json/* isObject */.Gv)(variables) ? variables : {}).map(([name, entry]) => [
        name,
        (0,src_json/* isObject */.Gv)(entry) ? (entry['value'] ?? null) : null,
    ]));
    const names = [...new Set([...rendered.keys(), ...planned.keys()])].sort();
    return names
        .filter((name) => (0,src_json/* canonicalJson */.dj)(withoutNulls(rendered.get(name) ?? null)) !==
        (0,src_json/* canonicalJson */.dj)(withoutNulls(planned.get(name) ?? null)))
        .map((name) => `the plan was made with another value of the variable ${name}`);
}
/** Terraform leaves out what a typed variable has as null, or adds it: both say the same. */
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (!(0,src_json/* isObject */.Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, part]) => part !== null)
        .map(([key, part]) => [key, withoutNulls(part)]));
}
function saved_plan_parse(entries, name) {
    const data = entries.get(name);
    if (data === undefined)
        throw new Error(`it holds no ${name}`);
    return JSON.parse(data.toString('utf8'));
}

;// CONCATENATED MODULE: ./build/src/engines/terraform/session.js














/** Largest file of a root that is looked at. */
const session_MOST_BYTES = 16 * 1024 * 1024;
const NO_STATE = { lineage: '', serial: 0 };
const BACKEND_CREDENTIALS = {
    s3: 'aws',
    gcs: 'gcp',
    azurerm: 'azure',
    http: 'http',
    kubernetes: 'kubernetes',
};
/** Name of the committed lock file of the providers, per engine: their registries differ, so their hashes do. */
const LOCK_FILES = { terraform: '.terraform.lock.hcl', tofu: '.tofu.lock.hcl' };
/**
 * Opens Terraform or OpenTofu on a rendered stack: writes the files, finds engine and providers, and runs init.
 * @throws UserError that says what is missing and how to get it.
 */
async function openTerraform(request, platform, telling) {
    const rootDir = (0,external_node_path_.join)(request.dir, 'root');
    await (0,folders/* makePrivateFolder */.I2)(request.dir);
    const [engine] = await Promise.all([
        findEngine(request.wanted, platform),
        (0,files/* writeTree */.WM)(rootDir, request.files),
    ]);
    const providers = findProviders({
        engine: engine.name,
        env: platform.env,
        cwd: platform.cwd,
        mirror: request.mirror,
    });
    for (const note of providers.notes)
        telling.warn(note);
    for (const name of ignoredVariables(platform.env))
        telling.warn(`${name} is set and was not passed on: every value comes from the manifest.`);
    const dataDir = (0,external_node_path_.join)(request.dir, '.terraform');
    const cliConfigFile = await writeCliConfig(request.dir, providers);
    const credentials = [request.provider, BACKEND_CREDENTIALS[request.backend.kind]].filter((kind) => kind !== undefined);
    const env = engineEnvironment(platform.env, {
        credentials: [...new Set(credentials)],
        ...(request.identity === undefined ? {} : { identity: request.identity }),
        dataDir,
        ...(cliConfigFile === undefined ? {} : { cliConfigFile }),
        ...(providers.pluginCacheDir === undefined ? {} : { pluginCacheDir: providers.pluginCacheDir }),
    });
    if (providers.pluginCacheDir !== undefined)
        await (0,folders/* makePrivateFolder */.I2)(providers.pluginCacheDir);
    const root = { engine, dir: rootDir, env };
    const lock = await takeLockFile(root, request.manifestDir);
    if (request.inspect !== undefined)
        await session_inspect(request.inspect, rootDir, dataDir);
    telling.progress(`${engine.name} init`);
    await init(root, {
        backendConfig: (0,external_node_path_.join)(rootDir, 'backend.json'),
        lock: providers.lock,
        source: providers.source,
        onWait: (holder) => telling.progress(`waiting for ${holder}, which fills the plugin cache`),
    });
    await giveLockFile(root, lock, telling);
    return session(root, request, platform, providers.source);
}
function session(root, request, platform, source) {
    const file = (0,external_node_path_.join)(request.dir, terraform_arguments/* PLAN_FILE */.VI);
    const saved = () => readSaved(root, file, request);
    return {
        engine: { name: root.engine.name, version: root.engine.version },
        source,
        saved,
        async plan(mode, telling) {
            telling.progress(`${root.engine.name} plan`);
            await plan(root, {
                planDir: request.dir,
                ...(mode === 'destroy' ? { mode } : {}),
                sealing: sealingOf(platform, request),
                onUnknown: (problem) => telling.warn(problem.message),
            });
            return saved();
        },
        base: async () => (await pullState(root)) ?? NO_STATE,
        apply: (runId, telling) => apply(root, request, platform, runId, telling),
        restore: (kept) => restoreState(root, kept, sealingOf(platform, request)),
    };
}
/** How states of this target are sealed when their backend refuses them. */
function sealingOf({ env, log }, { target }) {
    const key = env['SYNTHINFRA_STATE_KEY'] || env['SYNTHINFRA_PLAN_KEY'];
    if (!key)
        return { target };
    log.mask(key);
    return { target, key };
}
async function apply(root, request, platform, runId, telling) {
    const outcome = await applyPlan(root, {
        planDir: request.dir,
        runId,
        now: () => platform.now(),
        sealing: sealingOf(platform, request),
        onProgress: applyProgress(telling),
        onInterrupt: (message) => telling.warn(message),
    });
    const { state } = outcome;
    return {
        result: outcome.result,
        done: finishedChanges(outcome.journal.completed),
        mayExist: outcome.mayExist,
        ...(outcome.base === undefined ? {} : { base: outcome.base }),
        ...(state.kind === 'kept' ? { kept: { file: state.file, sealed: state.sealed } } : {}),
        problems: outcome.problems,
    };
}
/** A replacement is told as a delete and a create of one address. */
function finishedChanges(completed) {
    const done = new Map();
    for (const { address, action } of completed) {
        if (action !== 'create' && action !== 'update' && action !== 'delete')
            continue;
        done.set(address, done.has(address) ? 'replace' : action);
    }
    return [...done].map(([address, action]) => ({ address, action }));
}
/** `12 done, 3 running: aws_lb.this[0]` */
function applyProgress(telling) {
    const running = new Set();
    let done = 0;
    return (progress) => {
        if (progress.kind === 'diagnostic' || progress.kind === 'summary')
            return;
        const { address } = progress.operation;
        if (progress.kind === 'begun')
            running.add(address);
        else {
            running.delete(address);
            done += 1;
        }
        const [first] = running;
        telling.progress(first === undefined ? `${done} done` : `${done} done, ${running.size} running: ${first}`);
    };
}
async function readSaved(root, file, request) {
    const bytes = await (0,folders/* readBytes */.io)(file);
    if (bytes === undefined || bytes.length === 0)
        throw (0,problem/* userError */.I)(`There is no saved plan in ${request.dir}.`, 'Run `synthinfra plan` first.');
    const contents = readContents(bytes, file);
    const json = await showPlan(root, file).catch((cause) => {
        throw unreadable(file, cause);
    });
    const shown = JSON.parse(json.toString('utf8'));
    const variables = (0,src_json/* isObject */.Gv)(shown) ? (shown['variables'] ?? {}) : {};
    return {
        plan: (0,read_plan.readPlan)(shown),
        base: contents.base,
        digest: contents.digest,
        foreign: foreignParts(contents, variables, request.files),
    };
}
function readContents(bytes, file) {
    try {
        return readPlanFile(bytes);
    }
    catch (cause) {
        throw unreadable(file, cause);
    }
}
/** The file was damaged or changed: whether we or the engine notice it first, it is told alike. */
function unreadable(file, cause) {
    const why = cause.message.replace(/\.?$/, '.');
    return (0,problem/* userError */.I)(`${file} cannot be read as a saved plan: ${why}`, 'Plan again.', 1, { cause });
}
async function writeCliConfig(dir, providers) {
    if (providers.userConfig !== undefined)
        return providers.userConfig;
    const file = (0,external_node_path_.join)(dir, 'terraform.rc');
    await (0,files/* writeFileAtomic */.Zf)(file, providers.config ?? '');
    return file;
}
/**
 * Lets the root be looked at whole before `init`. What we render calls local modules alone, which lie in the root, so
 * that `init` gets no module that was not looked at; what it finds in its own folder it would believe, so that is emptied.
 */
async function session_inspect(look, rootDir, dataDir) {
    await (0,folders/* remove */.TF)(dataDir);
    look({ dir: rootDir, ...(await (0,folders/* readAll */.yw)(rootDir, session_MOST_BYTES)) });
}
/** Puts the committed lock file into the root. @returns its path beside the manifest, and whether it is there. */
async function takeLockFile(root, manifestDir) {
    const file = (0,external_node_path_.join)(manifestDir, LOCK_FILES[root.engine.name]);
    const inside = (0,external_node_path_.join)(root.dir, '.terraform.lock.hcl');
    const there = await (0,folders/* exists */.t2)(file);
    if (there)
        await (0,folders/* copyFile */.m3)(file, inside);
    else
        await (0,folders/* remove */.TF)(inside);
    return { file, there };
}
/** Puts a lock file that init has made beside the manifest, where it is committed. */
async function giveLockFile(root, lock, telling) {
    if (lock.there)
        return;
    const made = await (0,folders/* readText */.yR)((0,external_node_path_.join)(root.dir, '.terraform.lock.hcl'));
    if (made === undefined)
        return;
    await (0,files/* writeFileAtomic */.Zf)(lock.file, made);
    telling.warn(`${lock.file} was made: commit it, so that every run uses the very same providers.`);
}


/***/ }),

/***/ 68607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ cacheDir)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Where downloads and environments are kept between runs: SYNTHINFRA_CACHE, else the XDG cache directory
 * (https://specifications.freedesktop.org/basedir-spec), else `~/.cache`.
 */
function cacheDir(platform) {
    const own = platform.env['SYNTHINFRA_CACHE'];
    if (own)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(platform.cwd, own);
    const base = platform.env['XDG_CACHE_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(platform.env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'synthinfra');
}


/***/ }),

/***/ 88985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ startDaemon),
/* harmony export */   ZI: () => (/* binding */ stopDaemon),
/* harmony export */   _n: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);



/** Starts a process that goes on when we end. @returns its process id. @throws when it cannot be started. */
async function startDaemon(command, args, options) {
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(options.logFile, 'a', 0o600);
    try {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [...args], {
            cwd: options.cwd,
            env: { ...options.env },
            stdio: ['ignore', log, log],
            detached: true,
        });
        await new Promise((resolve, reject) => {
            child.once('spawn', resolve);
            child.once('error', reject);
        });
        child.unref();
        return child.pid;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
    }
}
/** True while a process of this id runs on this machine. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
    return !isZombie(pid);
}
/** Ended, but not yet collected by its parent: in a container often for ever. */
function isZombie(pid) {
    try {
        // `pid (name) state …`, proc(5); the name may hold brackets of its own.
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        return stat.slice(stat.lastIndexOf(')')).startsWith(') Z');
    }
    catch {
        // No /proc here, or it has ended by now.
        return false;
    }
}
/** Asks a process to end, and ends it if it has not after `patience` milliseconds; waits until it is gone. */
async function stopDaemon(pid, patience = 5000) {
    for (const signal of ['SIGTERM', 'SIGKILL']) {
        if (!isAlive(pid))
            return;
        process.kill(pid, signal);
        for (let waited = 0; isAlive(pid) && waited < patience; waited += 50)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(50);
    }
}


/***/ }),

/***/ 48486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ writeTree),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   sL: () => (/* binding */ readWorkspaceFile),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony exports HASH_LIST, hashTree */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86762);






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
    const wanted = Object.fromEntries([...tree].map(([path, text]) => [path, sha256(text)]));
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
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(list) && (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(list['files']))
            return list;
    }
    catch {
        // Told below: it is wrong, whatever is wrong with it.
    }
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`${file} cannot be read as synthinfra's list of files`, 'Remove the directory and render again.');
}
function writeHashList(dir, list) {
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .dj)({ schemaVersion: 1, ...list }, 2);
    return writeFileAtomic((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, HASH_LIST), `${text}\n`);
}
async function hashOf(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file).then(sha256, (error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw error;
    });
}
/** SHA-256 of text (as UTF-8) or bytes, in lower-case hex. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
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

/***/ 90788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XB: () => (/* binding */ cleanUpOnInterrupt),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   o$: () => (/* binding */ holdInterrupts)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46193);



const INTERRUPTS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Keeps SIGINT, SIGTERM and SIGHUP from ending this process until `release` is called.
 * GitHub cancels a step by SIGINT, after 7.5 s by SIGTERM, after 2.5 s more by SIGKILL.
 */
function holdInterrupts() {
    let count = 0;
    const listeners = new Set();
    const onSignal = () => {
        count += 1;
        for (const listener of [...listeners])
            listener(count);
    };
    for (const signal of INTERRUPTS)
        process.on(signal, onSignal);
    return {
        count: () => count,
        subscribe(listener) {
            listeners.add(listener);
            return () => listeners.delete(listener);
        },
        release() {
            for (const signal of INTERRUPTS)
                process.off(signal, onSignal);
        },
    };
}
/** What the shell tells of a process that SIGINT ended. */
const INTERRUPTED = 130;
/**
 * Cleans up when an interrupt would end this process: while an engine runs, that one holds the interrupts, and what
 * comes after it cleans up in its own time.
 * @returns how to stop watching.
 */
function cleanUpOnInterrupt(cleanUp) {
    let cleaning = false;
    const onSignal = (signal) => {
        if (cleaning || process.listenerCount(signal) > 1)
            return;
        cleaning = true;
        cleanUp()
            .catch(() => { })
            .finally(() => process.exit(INTERRUPTED));
    };
    for (const signal of INTERRUPTS)
        process.on(signal, onSignal);
    return () => {
        for (const signal of INTERRUPTS)
            process.off(signal, onSignal);
    };
}
const STDERR_TAIL = 64 * 1024;
const FOLLOW_EVERY_MS = 100;
/**
 * Runs a program with an argument list, never through a shell, in a process group of its own: a terminal's
 * Ctrl-C reaches it only through us, and then exactly once, for a second SIGINT makes an engine abort hard.
 * @throws when the program cannot be started (the error of `spawn`, such as ENOENT) or says more than `maxStdout`.
 */
async function run(command, args, options) {
    const files = options.outputFiles;
    const out = files && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(files.stdout, 'w', 0o600));
    const err = files && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(files.stderr, 'w', 0o600));
    const interrupts = options.interrupts ?? holdInterrupts();
    try {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [...args], {
            cwd: options.cwd,
            env: { ...options.env },
            stdio: ['ignore', out?.fd ?? 'pipe', err?.fd ?? 'pipe'],
            detached: true,
            shell: false,
            windowsHide: true,
        });
        return await watch(child, interrupts, options);
    }
    finally {
        if (interrupts !== options.interrupts)
            interrupts.release();
        await out?.close();
        await err?.close();
    }
}
async function watch(child, interrupts, options) {
    let interrupted = false;
    const passOn = () => {
        if (options.passOn !== 'never' && !interrupted)
            interrupted = child.kill('SIGINT');
    };
    const unsubscribe = interrupts.subscribe(passOn);
    // One that came before the start counts too.
    if (interrupts.count() > 0)
        passOn();
    const lines = splitLines(options.onLine ?? (() => { }));
    const stdout = keepAll(child, lines, options.maxStdout ?? 2 ** 30);
    const stderr = keepTail(child);
    try {
        const closed = ending(child);
        const follower = options.outputFiles && (await follow(options.outputFiles.stdout, lines.push));
        if (child.pid !== undefined)
            await options.onStart?.(child.pid);
        const end = await closed.finally(async () => follower?.stop());
        lines.end();
        const tail = options.outputFiles ? await readTail(options.outputFiles.stderr) : stderr();
        return { ...end, stdout: stdout(), stderr: tail, interrupted };
    }
    finally {
        unsubscribe();
    }
}
function ending(child) {
    const ended = new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (code, signal) => resolve({ code, signal }));
    });
    // The caller awaits it later: until then a failed start must not count as unhandled.
    ended.catch(() => { });
    return ended;
}
function splitLines(onLine) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_2__.StringDecoder('utf8');
    let rest = '';
    return {
        push(chunk) {
            // Only the new text is searched: a line of 60 MB comes in a thousand chunks.
            const [first = '', ...more] = decoder.write(chunk).split('\n');
            rest += first;
            for (const next of more) {
                onLine(rest);
                rest = next;
            }
        },
        end() {
            rest += decoder.end();
            if (rest !== '')
                onLine(rest);
            rest = '';
        },
    };
}
function keepAll(child, lines, max) {
    const chunks = [];
    let size = 0;
    child.stdout?.on('data', (chunk) => {
        size += chunk.length;
        if (size > max) {
            child.stdout?.destroy(new Error(`the process wrote more than ${max} bytes`));
            return;
        }
        chunks.push(chunk);
        lines.push(chunk);
    });
    child.stdout?.on('error', (error) => child.emit('error', error));
    return () => Buffer.concat(chunks);
}
function keepTail(child) {
    let tail = Buffer.alloc(0);
    child.stderr?.on('data', (chunk) => {
        tail = Buffer.concat([tail, chunk]).subarray(-STDERR_TAIL);
    });
    return () => tail.toString('utf8');
}
/** Reads a growing file until stopped; the last bytes are read after the writer has ended. */
async function follow(file, push) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'r');
    let stopped = false;
    let wake = () => { };
    const loop = (async () => {
        while (!stopped) {
            await readRest(handle, push);
            await new Promise((resolve) => {
                const timer = setTimeout(resolve, FOLLOW_EVERY_MS);
                wake = () => {
                    clearTimeout(timer);
                    resolve();
                };
                if (stopped)
                    wake();
            });
        }
        await readRest(handle, push);
    })();
    return {
        async stop() {
            stopped = true;
            wake();
            await loop.finally(() => handle.close());
        },
    };
}
async function readRest(handle, push) {
    for (;;) {
        const buffer = Buffer.alloc(STDERR_TAIL);
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
        if (bytesRead === 0)
            return;
        push(buffer.subarray(0, bytesRead));
    }
}
async function readTail(file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'r');
    try {
        const { size } = await handle.stat();
        const buffer = Buffer.alloc(Math.min(size, STDERR_TAIL));
        await handle.read(buffer, 0, buffer.length, size - buffer.length);
        return buffer.toString('utf8');
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 7171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ unseal),
/* harmony export */   dy: () => (/* binding */ isSealed),
/* harmony export */   od: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);



// Layout: one byte of version, twelve of nonce, the ciphertext, sixteen of tag.
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
/**
 * Encrypts bytes with AES-256-GCM under a nonce of chance, bound to what they are of.
 * @param key 32 bytes in base64.
 * @throws UserError when the key is none.
 */
function seal(bytes, key, of) {
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(NONCE_BYTES);
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-256-gcm', keyBytes(key), nonce).setAAD(associated(of));
    const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([Buffer.from([VERSION]), nonce, body, cipher.getAuthTag()]);
}
/** Whether these are sealed bytes, by their form alone. */
function isSealed(bytes) {
    return bytes[0] === VERSION;
}
/**
 * Decrypts what `seal` made.
 * @throws UserError (2) when it was sealed with another key or for something else, or was changed: which of them cannot
 * be known.
 */
function unseal(sealed, key, of) {
    const secret = keyBytes(key);
    try {
        if (!isSealed(sealed) || sealed.length < 1 + NONCE_BYTES + TAG_BYTES)
            throw new Error('not sealed');
        const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
        const body = sealed.subarray(1 + NONCE_BYTES, sealed.length - TAG_BYTES);
        const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)('aes-256-gcm', secret, nonce, { authTagLength: TAG_BYTES });
        decipher.setAAD(associated(of)).setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
        return Buffer.concat([decipher.update(body), decipher.final()]);
    }
    catch (cause) {
        const { what, fix } = wordsOf(of);
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)(`${what} does not open: it was changed, sealed with another key, or sealed for something else`, fix, 2, { cause });
    }
}
/** No plan passes for a state: the fields have other names. */
function associated(of) {
    if ('state' in of)
        return Buffer.from((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)({ state: of.state }));
    const { repository, run, attempt, target, digest } = of;
    return Buffer.from((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)({ repository, run, attempt, target, digest }));
}
function wordsOf(of) {
    if ('state' in of)
        return {
            what: `the state that was kept for ${of.state}`,
            fix: 'Give the key of the run that sealed it (SYNTHINFRA_STATE_KEY, else SYNTHINFRA_PLAN_KEY). If that is the one, find out who can write where it is stored.',
        };
    return {
        what: `what was sealed for ${of.target} in run ${of.run}, attempt ${of.attempt}, of ${of.repository}`,
        fix: 'Plan again. If it happens again, find out who can write where it is stored.',
    };
}
function keyBytes(key) {
    const text = key.trim();
    const bytes = Buffer.from(text, 'base64');
    // Node skips what is no base64: only what comes out as it went in was meant.
    if (bytes.length === KEY_BYTES && bytes.toString('base64') === text)
        return bytes;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)('the key that seals plans and states is not 32 bytes in base64', 'Make one with `openssl rand -base64 32`, and keep it as a secret of the environment alone.');
}


/***/ }),

/***/ 35186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ unzipFile),
/* harmony export */   QR: () => (/* binding */ crc32),
/* harmony export */   dI: () => (/* binding */ zipOf),
/* harmony export */   mY: () => (/* binding */ unzipAll),
/* harmony export */   ue: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/**
 * Takes one file out of an archive.
 * @param maxBytes most bytes of the unpacked file.
 * @throws Error saying what is wrong with the archive.
 */
function unzipFile(archive, name, maxBytes) {
    const entry = readZip(archive).find((one) => one.name === name);
    if (entry === undefined)
        throw new Error(`the archive holds no file ${name}`);
    return entry.read(maxBytes);
}
/**
 * Takes every file out of an archive, by name.
 * @param maxBytes most bytes of all unpacked files together.
 * @throws Error saying what is wrong with the archive, such as two files of one name.
 */
function unzipAll(archive, maxBytes) {
    const files = new Map();
    let left = maxBytes;
    for (const entry of readZip(archive)) {
        const file = entry.read(left);
        left -= file.length;
        files.set(entry.name, file);
    }
    return files;
}
/** The files of an archive in its order, none unpacked yet. @throws Error for a damaged directory or two of one name. */
function readZip(archive) {
    const end = endOfDirectory(archive);
    const count = archive.readUInt16LE(end + 10);
    const entries = new Map();
    let at = archive.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) {
        if (signature(archive, at) !== 0x02014b50 || at + 46 > archive.length)
            throw new Error('the directory of the archive is damaged');
        const nameLength = archive.readUInt16LE(at + 28);
        const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
        if (entries.has(name))
            throw new Error(`the archive holds two files ${name}`);
        entries.set(name, entryAt(archive, at, name));
        at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    }
    return [...entries.values()];
}
/** The end record stands last, before a comment of at most 65,535 bytes. */
function endOfDirectory(archive) {
    const first = Math.max(0, archive.length - 22 - 65_535);
    for (let at = archive.length - 22; at >= first; at -= 1) {
        if (signature(archive, at) === 0x06054b50)
            return at;
    }
    throw new Error('it is not a zip archive');
}
const MADE_ON_UNIX = 3;
function entryAt(archive, at, name) {
    const unix = archive.readUInt8(at + 5) === MADE_ON_UNIX;
    return {
        name,
        size: archive.readUInt32LE(at + 24),
        mode: unix ? archive.readUInt16LE(at + 40) : 0,
        checksum: archive.readUInt32LE(at + 16),
        read: (maxBytes) => unpack(archive, at, maxBytes),
    };
}
function unpack(archive, entry, maxBytes) {
    const method = archive.readUInt16LE(entry + 10);
    const packed = archive.readUInt32LE(entry + 20);
    const size = archive.readUInt32LE(entry + 24);
    const local = archive.readUInt32LE(entry + 42);
    if (size > maxBytes)
        throw new Error(`the file has ${size} bytes, more than ${maxBytes}`);
    if (signature(archive, local) !== 0x04034b50 || local + 30 > archive.length)
        throw new Error('the header of the file is damaged');
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const body = archive.subarray(start, start + packed);
    if (method !== 0 && method !== 8)
        throw new Error(`the compression method ${method} is not known`);
    const file = method === 0 ? body : inflate(body, size);
    if (file.length !== size)
        throw new Error('the file is not as long as the archive says');
    return file;
}
function inflate(body, size) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(body, { maxOutputLength: Math.max(1, size) });
    }
    catch (cause) {
        const longer = cause.code === 'ERR_BUFFER_TOO_LARGE';
        const what = longer ? 'the file is longer than the archive says' : 'the file cannot be unpacked';
        throw new Error(what, { cause });
    }
}
function signature(archive, at) {
    return at >= 0 && at + 4 <= archive.length ? archive.readUInt32LE(at) : -1;
}
const REGULAR_FILE = 0o100644;
/** 1 January 1980, the first day that a zip knows: the same files make the same bytes at any time. */
const FIRST_DAY = 0x0021;
/** Packs files into an archive, sorted by name: equal files make equal archives. */
function zipOf(files) {
    const bodies = [];
    const directory = [];
    let offset = 0;
    for (const [name, data] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(data);
        const title = Buffer.from(name);
        const facts = Buffer.alloc(26);
        facts.writeUInt16LE(20, 0); // version 2.0, the first with deflate
        facts.writeUInt16LE(0x0800, 2); // names are UTF-8
        facts.writeUInt16LE(8, 4);
        facts.writeUInt16LE(FIRST_DAY, 8);
        facts.writeUInt32LE(crc32(data), 10);
        facts.writeUInt32LE(packed.length, 14);
        facts.writeUInt32LE(data.length, 18);
        facts.writeUInt16LE(title.length, 22);
        const rest = Buffer.alloc(14);
        rest.writeUInt32LE(REGULAR_FILE * 0x10000, 6);
        rest.writeUInt32LE(offset, 10);
        const maker = Buffer.from([20, MADE_ON_UNIX]);
        directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), maker, facts, rest, title]));
        const body = Buffer.concat([Buffer.from('PK\x03\x04'), facts, title, packed]);
        bodies.push(body);
        offset += body.length;
    }
    return Buffer.concat([...bodies, ...directory, endRecord(directory, offset)]);
}
function endRecord(directory, offset) {
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 'latin1');
    end.writeUInt16LE(directory.length, 8);
    end.writeUInt16LE(directory.length, 10);
    end.writeUInt32LE(directory.reduce((sum, { length }) => sum + length, 0), 12);
    end.writeUInt32LE(offset, 16);
    return end;
}
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1)
        value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
});
/** The checksum of zip (zlib has it from Node 20.15 on alone). */
function crc32(data) {
    let crc = 0xffffffff;
    // By index: the iterator takes four times as long.
    for (let at = 0; at < data.length; at += 1)
        crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ data[at]) & 0xff];
    return (crc ^ 0xffffffff) >>> 0;
}


/***/ })

};
