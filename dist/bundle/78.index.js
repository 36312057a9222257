export const id = 78;
export const ids = [78];
export const modules = {

/***/ 6166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ findProviders)
/* harmony export */ });
/* unused harmony exports USUAL_PLACES, cliConfig */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _platform_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68607);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86762);
/* harmony import */ var _tools_machine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45540);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48277);







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
/**
 * Decides where providers come from: the user's own CLI configuration; else the mirror that the user names, and for
 * what it does not hold those found where the engine itself looks or where images keep one; else the registry.
 * @throws UserError when the mirror that the user names holds no provider for this machine.
 */
function findProviders(options) {
    const { env } = options;
    const cache = env['TF_PLUGIN_CACHE_DIR'] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_platform_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheDir */ .e)(options), 'plugins');
    const base = { pluginCacheDir: cache, lock: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, '.synthinfra-init.lock') };
    const named = env['TF_CLI_CONFIG_FILE'];
    const notes = named && !isFile(named) ? [`TF_CLI_CONFIG_FILE names ${named}, which does not exist: ignored.`] : [];
    const asked = options.mirror || env['SYNTHINFRA_PROVIDER_MIRROR'];
    const userConfig = userConfigs(options).find(isFile);
    if (userConfig !== undefined) {
        if (asked)
            notes.push(`The provider mirror ${asked} was not used: ${userConfig} says where providers come from.`);
        const source = `your configuration ${userConfig}`;
        if (!/^\s*plugin_cache_dir\s*=/m.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(userConfig, 'utf8'))) {
            return { ...base, userConfig, source, mirrors: [], notes };
        }
        return { lock: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_platform_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheDir */ .e)(options), 'init.lock'), userConfig, source, mirrors: [], notes };
    }
    const chosen = asked ? [namedMirror((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.cwd, asked))] : [];
    const mirrors = withoutDoubles([...chosen, ...foundMirrors(options)]);
    if (mirrors.length === 0)
        return { ...base, source: 'the registry', mirrors, notes };
    const source = `the mirror ${mirrors.map(({ dir }) => dir).join(' and ')}`;
    return { ...base, config: cliConfig(mirrors), source, mirrors, notes };
}
function userConfigs({ engine, env }) {
    const home = homeOf(env);
    const appData = env['APPDATA'];
    const files = [
        env['TF_CLI_CONFIG_FILE'],
        ...(engine === 'tofu' ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.tofurc'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(configHome(env), 'opentofu', 'tofurc')] : []),
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.terraformrc'),
        ...(appData
            ? [...(engine === 'tofu' ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(appData, 'tofu.rc')] : []), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(appData, 'terraform.rc')]
            : []),
    ];
    return files.filter((file) => file !== undefined && file !== '');
}
function namedMirror(dir) {
    const mirror = readMirror(dir);
    if (mirror !== undefined)
        return mirror;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .I)(`the provider mirror ${dir} holds no provider for ${(0,_tools_machine_js__WEBPACK_IMPORTED_MODULE_6__/* .releasePlatform */ .Ld)()}`, `Name a folder that holds ${_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .HOSTS */ .kZ[0]}/<namespace>/<name>/…, as \`terraform providers mirror\` makes it.`);
}
function foundMirrors(options) {
    const implied = impliedDirs(options).map(readMirror);
    const found = implied.filter((mirror) => mirror !== undefined);
    // One of the image's own is enough; a second could only disagree with it.
    const image = imageMirror(options.places ?? USUAL_PLACES);
    return image === undefined ? found : [...found, image];
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
        env['XDG_DATA_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.local', 'share'),
        ...(env['XDG_DATA_DIRS'] || '/usr/local/share:/usr/share').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter),
    ].filter((dir) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(dir));
    return [
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd, 'terraform.d', 'plugins'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.terraform.d', 'plugins'),
        ...data.map((dir) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'terraform', 'plugins')),
    ];
}
function imageMirror(places) {
    for (const place of places) {
        const first = (0,_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .foldersOf */ .pd)(place, _packages_js__WEBPACK_IMPORTED_MODULE_5__/* .LINKS_TOO */ .z).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, name));
        const near = firstMirror(first);
        if (near !== undefined)
            return near;
        const far = firstMirror(first.flatMap((dir) => (0,_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .foldersOf */ .pd)(dir, _packages_js__WEBPACK_IMPORTED_MODULE_5__/* .LINKS_TOO */ .z).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name))));
        if (far !== undefined)
            return far;
    }
    return undefined;
}
function firstMirror(dirs) {
    for (const dir of dirs) {
        const mirror = _packages_js__WEBPACK_IMPORTED_MODULE_5__/* .HOSTS */ .kZ.some((host) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, host))) ? readMirror(dir) : undefined;
        if (mirror !== undefined)
            return mirror;
    }
    return undefined;
}
function readMirror(dir) {
    const providers = [...(0,_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .packagesIn */ .jQ)(dir).keys()];
    return providers.length === 0 ? undefined : { dir, providers };
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
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
function homeOf(env) {
    return env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
}
function configHome(env) {
    return env['XDG_CONFIG_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(homeOf(env), '.config');
}


/***/ }),

/***/ 48277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jQ: () => (/* binding */ packagesIn),
/* harmony export */   kZ: () => (/* binding */ HOSTS),
/* harmony export */   pd: () => (/* binding */ foldersOf),
/* harmony export */   z: () => (/* binding */ LINKS_TOO)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _tools_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45540);



/** Registries whose providers are looked for in a folder. */
const HOSTS = ['registry.terraform.io', 'registry.opentofu.org'];
/** Above a mirror links are followed; within one the engine does not follow them (tried with 1.11). */
const LINKS_TOO = true;
/**
 * The providers that a folder holds for this machine, by source, sorted, each with its versions: a mirror, or the plugin
 * cache, which is laid out alike.
 * @see https://developer.hashicorp.com/terraform/cli/config/config-file#filesystem_mirror
 */
function packagesIn(dir) {
    const found = HOSTS.flatMap((host) => foldersOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, host)).flatMap((namespace) => foldersOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, host, namespace)).map((name) => `${host}/${namespace}/${name}`))).filter((source) => /^[a-z0-9.]+\/[a-z0-9][\w-]*\/[a-z0-9][\w-]*$/.test(source));
    return new Map(found
        .sort()
        .map((source) => [source, versionsIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, source))])
        .filter(([, versions]) => versions.length > 0));
}
/** Unpacked packages lie in `<version>/<platform>/`, packed ones are `terraform-provider-<name>_<version>_<platform>.zip`. */
function versionsIn(provider) {
    const platform = (0,_tools_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .releasePlatform */ .Ld)();
    const [before, after] = [`terraform-provider-${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(provider)}_`, `_${platform}.zip`];
    const versions = entriesOf(provider).flatMap((entry) => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(provider, entry, platform)))
            return [entry];
        return entry.startsWith(before) && entry.endsWith(after)
            ? [entry.slice(before.length, -after.length)]
            : [];
    });
    // 6.10.0 behind 6.9.0.
    return [...new Set(versions)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
function entriesOf(dir) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir).sort();
    }
    catch {
        // Absent or not ours to read: then nothing can be had from it.
        return [];
    }
}
/** Names of the folders in a folder, sorted; none where there is nothing to read. */
function foldersOf(dir, links = false) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir, { withFileTypes: true })
            .filter((entry) => entry.isDirectory() || (links && entry.isSymbolicLink()))
            .map(({ name }) => name)
            .sort();
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 78:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTerraform: () => (/* binding */ openTerraform)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/json.js
var src_json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(48486);
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
    await (0,platform_files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(planDir, RECORD), `${JSON.stringify(record, undefined, 2)}\n`);
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
        await (0,platform_files/* writeFileAtomic */.Zf)(file, JSON.stringify(stateDump), 0o600);
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
        await (0,platform_files/* writeFileAtomic */.Zf)(`${kept}.sealed`, sealed, 0o600);
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
    await (0,platform_files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(root.dir, ERRORED), openKept(await (0,promises_.readFile)(file), sealing), 0o600);
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

// EXTERNAL MODULE: ./build/src/engines/tools/table.js
var table = __webpack_require__(63573);
;// CONCATENATED MODULE: ./build/src/engines/terraform/versions.js

/** Name for people. */
function titleOf(name) {
    return table/* TOOLS */.It[name].title;
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
    await (0,platform_files/* writeFileAtomic */.Zf)(file, '', 0o600);
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

// EXTERNAL MODULE: ./build/src/engines/environment.js
var environment = __webpack_require__(12956);
;// CONCATENATED MODULE: ./build/src/engines/terraform/environment.js
/**
 * The exact environment that an engine gets. Pure.
 * An engine, its providers and what they run see what is listed here and nothing else: no token of the
 * runner, no setting that changes what a plan means (TF_VAR_*, TF_CLI_ARGS*, TF_WORKSPACE), no TF_LOG,
 * which writes credentials into logs.
 */

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
    const passed = Object.entries(env).filter(([name, value]) => environment/* ORDINARY */.F.includes(name) ||
        (!NEVER.has(name) &&
            settings.credentials.some((kind) => ofFamily(name, kind)) &&
            (identity === undefined || (0,environment/* besideLogin */.s)(name, value ?? '', identity, familiesOf(identity)))));
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
/** The prefixes of the variables that a login of this run stands for. */
function familiesOf({ families }) {
    return families.flatMap((kind) => CREDENTIAL_PREFIXES[kind]);
}
function ofFamily(name, kind) {
    return CREDENTIAL_PREFIXES[kind].some((prefix) => name.startsWith(prefix));
}
const MEANING = /^(TF_VAR_|TF_CLI_ARGS|TF_WORKSPACE$)/;
/** Names of set variables that would change a plan and are not passed on: every value comes from the manifest. */
function ignoredVariables(env) {
    return Object.keys(env)
        .filter((name) => env[name] !== undefined && MEANING.test(name))
        .sort();
}

// EXTERNAL MODULE: ./build/src/engines/tools/find.js
var find = __webpack_require__(33242);
// EXTERNAL MODULE: ./build/src/engines/tools/versions.js
var versions = __webpack_require__(97416);
;// CONCATENATED MODULE: ./build/src/engines/terraform/find.js




/**
 * Finds the engine: what the manifest names, else Terraform, else OpenTofu, on PATH; when none is there, what is
 * named, else Terraform, is fetched with its checksum verified.
 * @throws UserError that says what was found and how to get what is needed.
 */
async function findEngine({ name, version }, platform, options = {}) {
    if (version !== undefined && !((0,versions/* isVersion */.lF)(version) && (0,table/* isSupported */.TT)(table/* TOOLS */.It.terraform, version))) {
        throw (0,problem/* userError */.I)(`spec.engine.version is ${version}; ${table/* TOOLS */.It.terraform.oldest} or newer is needed`, 'Give a full version, such as 1.11.4, or leave it out.');
    }
    const found = await (0,find/* findTool */.SG)(name === undefined ? ['terraform', 'tofu'] : [name], version, platform, options);
    const { command, version: is } = found;
    return { name: found.name === 'tofu' ? 'tofu' : 'terraform', command, version: is };
}

// EXTERNAL MODULE: ./build/src/engines/terraform/mirrors.js
var mirrors = __webpack_require__(6166);
;// CONCATENATED MODULE: ./build/src/engines/terraform/provider-locks.js





/** The name that both engines read within a root. */
const INSIDE = '.terraform.lock.hcl';
const HEADING = `# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.
`;
/** A block as the engines write it: https://developer.hashicorp.com/terraform/language/files/dependency-lock */
const BLOCK = /^provider "([^"\n]+)" \{\n(?:[^}].*\n)*\}[ \t]*$/gm;
/**
 * Puts the committed lock file into a root, of several providers those that the root requires: environments of one
 * manifest may be in several clouds, and an engine refuses a locked provider that it does not need.
 */
async function takeLockFile(root, manifestDir, files) {
    const file = (0,external_node_path_.join)(manifestDir, terraform_arguments/* LOCK_FILES */.Cv[root.engine.name]);
    const inside = (0,external_node_path_.join)(root.dir, INSIDE);
    const text = await (0,folders/* readText */.yR)(file);
    const own = text === undefined ? undefined : locksOf(text, requiredProviders(files));
    if (own === undefined)
        await (0,folders/* remove */.TF)(inside);
    else
        await (0,platform_files/* writeFileAtomic */.Zf)(inside, own);
    return { file, there: own !== undefined };
}
/** Puts what init has locked into the lock file beside the manifest, where it is committed. */
async function giveLockFile(root, lock, telling) {
    if (lock.there)
        return;
    const made = await (0,folders/* readText */.yR)((0,external_node_path_.join)(root.dir, INSIDE));
    if (made === undefined)
        return;
    // Read now: another environment may have been planned meanwhile.
    const before = await (0,folders/* readText */.yR)(lock.file);
    await (0,platform_files/* writeFileAtomic */.Zf)(lock.file, before === undefined ? made : withLocks(before, made));
    const done = before === undefined ? 'made' : 'given the providers of this environment too';
    telling.warn(`${lock.file} was ${done}: commit it, so that every run uses the very same providers.`);
}
/**
 * The part of a lock file that is of these providers; undefined when it names none of them. A file that is not as the
 * engines write it is left whole, for the engine to judge.
 */
function locksOf(text, sources) {
    const blocks = blocksOf(text);
    if (blocks === undefined || sources.length === 0)
        return text;
    const own = [...blocks].filter(([address]) => sources.some((source) => address.endsWith(`/${source}`)));
    return own.length === 0 ? undefined : fileOf(new Map(own));
}
/** A lock file with what another one locks besides. */
function withLocks(text, more) {
    const [blocks, others] = [blocksOf(text), blocksOf(more)];
    if (blocks === undefined || others === undefined)
        return more;
    return fileOf(new Map([...blocks, ...others]));
}
/** Block by provider address; undefined where anything else stands in the file. */
function blocksOf(text) {
    const plain = text.replaceAll('\r\n', '\n');
    const rest = plain.replaceAll(BLOCK, '').replaceAll(/^#.*$/gm, '');
    if (rest.trim() !== '')
        return undefined;
    return new Map([...plain.matchAll(BLOCK)].map(([block, address = '']) => [address, block]));
}
function fileOf(blocks) {
    const sorted = [...blocks].sort(([one], [other]) => (one < other ? -1 : 1));
    return [HEADING, ...sorted.map(([, block]) => `${block}\n`)].join('\n');
}
/** Sources that a root requires, such as `hashicorp/aws`; none where it is not one of ours. */
function requiredProviders(files) {
    const main = files.get('main.tf.json');
    const settings = main === undefined ? undefined : JSON.parse(main);
    const terraform = (0,src_json/* isObject */.Gv)(settings) ? settings['terraform'] : undefined;
    const required = (0,src_json/* isObject */.Gv)(terraform) ? terraform['required_providers'] : undefined;
    if (!(0,src_json/* isObject */.Gv)(required))
        return [];
    return Object.values(required).flatMap((one) => (0,src_json/* isObject */.Gv)(one) && typeof one['source'] === 'string' ? [one['source']] : []);
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
        await (0,platform_files/* writeFileAtomic */.Zf)(file, state, 0o600);
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

// EXTERNAL MODULE: ./build/src/sha256.js
var sha256 = __webpack_require__(40102);
// EXTERNAL MODULE: ./build/src/zip.js
var zip = __webpack_require__(35186);
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
        digest: (0,sha256/* sha256 */.s)(bytes),
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
/**
 * Opens Terraform or OpenTofu on a rendered stack: writes the files, finds engine and providers, and runs init.
 * @throws UserError that says what is missing and how to get it.
 */
async function openTerraform(request, platform, telling) {
    const rootDir = (0,external_node_path_.join)(request.dir, 'root');
    await (0,folders/* makePrivateFolder */.I2)(request.dir);
    const [engine] = await Promise.all([
        findEngine(request.wanted, platform),
        (0,platform_files/* writeTree */.WM)(rootDir, request.files),
    ]);
    const providers = (0,mirrors/* findProviders */.EX)({
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
    const lock = await takeLockFile(root, request.manifestDir, request.files);
    if (request.inspect !== undefined)
        await inspect(request.inspect, rootDir, dataDir);
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
    await (0,platform_files/* writeFileAtomic */.Zf)(file, providers.config ?? '');
    return file;
}
/**
 * Lets the root be looked at whole before `init`. What we render calls local modules alone, which lie in the root, so
 * that `init` gets no module that was not looked at; what it finds in its own folder it would believe, so that is emptied.
 */
async function inspect(look, rootDir, dataDir) {
    await (0,folders/* remove */.TF)(dataDir);
    look({ dir: rootDir, ...(await (0,folders/* readAll */.yw)(rootDir, session_MOST_BYTES)) });
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


/***/ })

};
