export const id = 6637;
export const ids = [6637];
export const modules = {

/***/ 82674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ listArguments),
/* harmony export */   GI: () => (/* binding */ namespaceArguments),
/* harmony export */   PL: () => (/* binding */ historyArguments),
/* harmony export */   RX: () => (/* binding */ CHART),
/* harmony export */   V0: () => (/* binding */ liveArguments),
/* harmony export */   VI: () => (/* binding */ PLAN_FILE),
/* harmony export */   bU: () => (/* binding */ rollbackArguments),
/* harmony export */   co: () => (/* binding */ deleteArguments),
/* harmony export */   d: () => (/* binding */ templateArguments),
/* harmony export */   hm: () => (/* binding */ upgradeArguments),
/* harmony export */   jC: () => (/* binding */ uninstallArguments),
/* harmony export */   lw: () => (/* binding */ getArguments),
/* harmony export */   rl: () => (/* binding */ TIMEOUT_MS),
/* harmony export */   rm: () => (/* binding */ RULER),
/* harmony export */   zr: () => (/* binding */ dryRunArguments)
/* harmony export */ });
/* unused harmony exports MANAGER, OWN_LABEL, VALUES */
/**
 * Argument lists of Helm 3 and 4 and of kubectl. Pure: the runner runs them. Every value is one argument;
 * `--flag=value` forms keep a value that begins with a dash from being a flag.
 */
/** Name of the plan within the plan directory. */
const PLAN_FILE = 'plan.json';
/** One operation may take this long: waiting for a rollout, or for the Job of one hook. */
const TIMEOUT_MS = 10 * 60_000;
const TIMEOUT = `--timeout=${TIMEOUT_MS / 1000}s`;
/** Field manager of what Helm applies, in either version: the base name of its program. */
const MANAGER = 'helm';
/** Label of a revision's record that a run of ours began: the number of the revision, since a label is inherited. */
const OWN_LABEL = 'synthinfra-revision';
/** What Helm takes from the folder of rendered files. */
const CHART = 'chart';
const VALUES = 'values.json';
/** What the API server allows a client is the server's to say: Helm's own limits make 200 objects take 20 seconds. */
const UNHURRIED = ['--qps=200', '--burst-limit=400'];
function helmPlace({ namespace, context }) {
    return [
        `--namespace=${namespace}`,
        ...(context === undefined ? [] : [`--kube-context=${context}`]),
        ...UNHURRIED,
    ];
}
/** `template`: every object and hook as an install or upgrade would send them. */
function templateArguments(helm, place, { upgrade, asking }) {
    return [
        ...['template', place.release, CHART, `--values=${VALUES}`, ...helmPlace(place)],
        ...(asking && helm.major === 3 ? ['--validate'] : []),
        ...(asking ? ['--dry-run=server'] : []),
        ...(upgrade ? ['--is-upgrade'] : []),
    ];
}
/** Ends the first part of what `getArguments` prints: no line of a manifest is that. */
const RULER = '=== synthinfra ===';
/** `get all` of a release: what is known of a revision in lines, then its objects, then its hooks. */
function getArguments(helm, place, revision) {
    const template = [
        'revision {{.Release.Version}}',
        'status {{.Release.Info.Status}}',
        // When the release was first installed: every later revision says the same, another install another.
        'first {{.Release.Info.FirstDeployed.UTC.Format "2006-01-02T15:04:05.000000000Z"}}',
        // When work on it began: of one that is being uninstalled, that was long after it was deployed.
        `last {{with .Release.Info}}{{if .Deleted.IsZero}}{{${moment('LastDeployed')}}}{{else}}{{${moment('Deleted')}}}{{end}}{{end}}`,
        `own {{index .Release.Labels "${OWN_LABEL}"}}`,
        ...(helm.major === 4 ? ['method {{.Release.ApplyMethod}}'] : []),
        RULER,
        '{{.Release.Manifest}}',
        RULER,
        '{{range .Release.Hooks}}',
        '---',
        '{{.Manifest}}',
        '{{end}}',
    ].join('\n');
    return [
        ...['get', 'all', place.release, ...helmPlace(place), `--template=${template}`],
        ...(revision === undefined ? [] : [`--revision=${revision}`]),
    ];
}
function moment(field) {
    return `.${field}.UTC.Format "2006-01-02T15:04:05.000Z"`;
}
/** `history`: number and status of each revision that is kept. */
function historyArguments(place) {
    return ['history', place.release, ...helmPlace(place), '--output=json'];
}
/** `upgrade --install`, waiting for what it starts, and taken back as a whole when it fails. */
function upgradeArguments(helm, place, upgrade) {
    return [
        ...['upgrade', place.release, CHART, '--install', `--values=${VALUES}`, ...helmPlace(place)],
        ...['--wait', helm.major === 3 ? '--atomic' : '--rollback-on-failure', TIMEOUT],
        // What the last release had been given besides must not be carried along.
        '--reset-values',
        `--labels=${OWN_LABEL}=${upgrade.revision}`,
        `--description=synthinfra run ${upgrade.runId}`,
        ...(upgrade.createNamespace ? ['--create-namespace'] : []),
    ];
}
/** `uninstall` with the release's history. */
function uninstallArguments(place) {
    return ['uninstall', place.release, ...helmPlace(place), '--wait', TIMEOUT];
}
/** `rollback` to a revision: out of an upgrade that never ended. Not waited for: an upgrade follows. */
function rollbackArguments(place, revision) {
    return ['rollback', place.release, String(revision), ...helmPlace(place), TIMEOUT];
}
function kubectlPlace({ namespace, context }) {
    return [`--namespace=${namespace}`, ...(context === undefined ? [] : [`--context=${context}`])];
}
/** `get` of the objects of a file, those that are there. */
function liveArguments(place, file) {
    return ['get', ...kubectlPlace(place), '--ignore-not-found', '--output=json', `--filename=${file}`];
}
/** `get` of everything of some kinds that Helm has marked. @param kinds `Deployment.v1.apps`, `Service.v1.` */
function listArguments(place, kinds) {
    const selector = '--selector=app.kubernetes.io/managed-by=Helm';
    return ['get', kinds.join(','), ...kubectlPlace(place), selector, '--output=json'];
}
/** A dry run on the server of the objects of a file: nothing is kept, everything is checked. */
function dryRunArguments(place, how, file) {
    return [
        ...[how, ...kubectlPlace(place), '--dry-run=server', `--field-manager=${MANAGER}`],
        ...(how === 'apply' ? ['--server-side'] : []),
        ...['--output=json', `--filename=${file}`],
    ];
}
/** `delete` of the objects of a file, before Helm makes them anew. */
function deleteArguments(place, file) {
    return [
        ...['delete', ...kubectlPlace(place), '--ignore-not-found', '--wait', '--cascade=foreground'],
        ...[TIMEOUT, `--filename=${file}`],
    ];
}
/** Whether the namespace is there. */
function namespaceArguments(place) {
    return ['get', 'namespace', place.namespace, ...kubectlPlace(place), '--ignore-not-found', '--output=name'];
}


/***/ }),

/***/ 53697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H8: () => (/* binding */ LOCKS),
  EC: () => (/* binding */ backendOf),
  fA: () => (/* binding */ openSession),
  XT: () => (/* binding */ planFileOf),
  uI: () => (/* binding */ readTerraformPlan),
  Pj: () => (/* reexport */ backendFor),
  XQ: () => (/* binding */ terraformProviders)
});

// EXTERNAL MODULE: ./build/src/engines/helm/arguments.js
var helm_arguments = __webpack_require__(82674);
// EXTERNAL MODULE: ./build/src/engines/terraform/arguments.js
var terraform_arguments = __webpack_require__(97846);
// EXTERNAL MODULE: ./build/src/sha256.js
var sha256 = __webpack_require__(40102);
;// CONCATENATED MODULE: ./build/src/engines/terraform/backend.js

/** Fields without which a backend cannot work. */
const REQUIRED = {
    s3: ['bucket'],
    gcs: ['bucket'],
    azurerm: ['storageAccount', 'container'],
    http: ['address'],
    kubernetes: ['namespace'],
    local: [],
};
/**
 * The backend of one stack's state, at the key `<name>/<environment>/<stack>`. Credentials are never among
 * the settings: each backend reads them from the environment.
 * @returns the problems, with the manifest's positions, when the manifest does not say enough.
 */
function backendFor(deployment, stackId, options = {}) {
    const parts = [deployment.name, deployment.environment, stackId];
    if (options.sandboxStateDir !== undefined) {
        const path = [options.sandboxStateDir, ...parts, 'terraform.tfstate'].join('/');
        return { kind: 'local', config: { path } };
    }
    const state = deployment.spec.state;
    if (state === undefined || state.backend === 'local')
        return [needsRemote(deployment, state)];
    const problems = [...missing(deployment, state), ...badAddresses(deployment, state)];
    if (problems.length > 0)
        return problems;
    return { kind: state.backend, config: defined(settingsOf(deployment, state, parts)) };
}
function needsRemote(deployment, state) {
    const why = state === undefined ? 'spec.state names no backend' : 'spec.state.backend is local';
    const fix = 'Name a remote backend in spec.state, such as `state: { backend: s3, bucket: NAME }`; `synthinfra bootstrap state` makes its bucket.';
    return problem(deployment, state ? ['backend'] : [], `${why}: local state works in the sandbox only, a runner would lose it`, fix);
}
function missing(deployment, state) {
    return REQUIRED[state.backend]
        .filter((field) => (state[field] ?? '') === '')
        .map((field) => problem(deployment, [field], `the state backend ${state.backend} needs spec.state.${field}`, `Add \`${field}:\` to spec.state.`));
}
function badAddresses(deployment, state) {
    if (state.backend !== 'http')
        return [];
    return ['address', 'lockAddress'].flatMap((field) => {
        const why = state[field] === undefined ? undefined : whyBadAddress(state[field]);
        const fix = 'Give an https URL; user and password come from TF_HTTP_USERNAME and TF_HTTP_PASSWORD.';
        return why === undefined ? [] : [problem(deployment, [field], `spec.state.${field} ${why}`, fix)];
    });
}
function whyBadAddress(address) {
    if (!URL.canParse(address))
        return 'is not a URL';
    const url = new URL(address);
    if (url.username !== '' || url.password !== '')
        return 'holds a user name or password';
    if (url.search !== '' || url.hash !== '')
        return 'has a query or a fragment';
    const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
    if (url.protocol === 'https:' || (url.protocol === 'http:' && loopback))
        return undefined;
    return 'is not https: a state holds secrets';
}
function settingsOf(deployment, state, parts) {
    const key = parts.join('/');
    switch (state.backend) {
        case 's3':
            return {
                bucket: state.bucket,
                key: `${key}/terraform.tfstate`,
                region: state.region ?? deployment.spec.target.region,
                encrypt: true,
                use_lockfile: true,
                kms_key_id: state.kmsKey,
            };
        case 'gcs':
            return { bucket: state.bucket, prefix: key, kms_encryption_key: state.kmsKey };
        case 'azurerm':
            return {
                storage_account_name: state.storageAccount,
                container_name: state.container,
                resource_group_name: state.resourceGroup,
                key: `${key}/terraform.tfstate`,
                use_azuread_auth: true,
            };
        case 'http':
            return httpSettings(state, parts);
        case 'kubernetes':
            return { namespace: state.namespace, secret_suffix: secretSuffix(parts) };
        case 'local':
            throw new Error('local state was refused before');
    }
}
/** Servers such as GitLab take one path segment as the state's name; no name holds an underscore. */
function httpSettings(state, parts) {
    const name = parts.join('_');
    const below = (base) => `${base.replace(/\/+$/, '')}/${name}`;
    const address = below(state.address ?? '');
    const lock = state.lockAddress === undefined ? `${address}/lock` : below(state.lockAddress);
    return {
        address,
        lock_address: lock,
        unlock_address: lock,
        // The verbs LOCK and UNLOCK, Terraform's default, are refused by many proxies.
        lock_method: 'POST',
        unlock_method: 'DELETE',
    };
}
/** Longest value of a Kubernetes label, which the backend sets to the suffix. */
const LABEL_LENGTH = 63;
/**
 * The backend refuses a suffix that ends in a dash and digits, as region names do (it numbers the parts of
 * a large state so); hence the letter at the end. Too long a name is cut and told apart by its hash.
 */
function secretSuffix(parts) {
    const name = parts.join('.');
    if (name.length + 2 <= LABEL_LENGTH)
        return `${name}.s`;
    const hash = (0,sha256/* sha256 */.s)(name).slice(0, 12);
    return `${name.slice(0, LABEL_LENGTH - hash.length - 3).replace(/[-.]+$/, '')}.${hash}.s`;
}
function defined(settings) {
    const entries = Object.entries(settings).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(entries);
}
function problem(deployment, below, message, fix) {
    const path = ['spec', 'state', ...below];
    return { severity: 'error', at: deployment.locate(path), path: path.join('.'), message, fix };
}

;// CONCATENATED MODULE: ./build/src/engines/index.js




/** Name of a saved plan within the folder of its stack, whichever engine made it. */
function planFileOf(engine) {
    return engine === 'helm' ? helm_arguments/* PLAN_FILE */.VI : terraform_arguments/* PLAN_FILE */.VI;
}
/** Names of the files beside the manifest in which an engine locks what it runs with. */
const LOCKS = Object.values(terraform_arguments/* LOCK_FILES */.Cv);
/** Reads what `terraform show -json` prints of a plan, whatever a shell has done to it. @throws UserError saying what it is instead. */
async function readTerraformPlan(bytes) {
    const [{ parsePlan }, { readPlan }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4128).then(__webpack_require__.bind(__webpack_require__, 4128)),
        __webpack_require__.e(/* import() */ 1236).then(__webpack_require__.bind(__webpack_require__, 21236)),
    ]);
    return readPlan(parsePlan(bytes));
}
/**
 * Where the state of a stack is: its backend, or of Helm the release itself, which the cluster keeps.
 * @returns the problems, with the manifest's positions, when the manifest does not say enough.
 */
function backendOf(stack, deployment, options = {}) {
    if (stack.engine === 'terraform')
        return backendFor(deployment, stack.id, options);
    const { release, namespace, context } = stack;
    return { kind: 'release', config: { release, namespace, ...(context === undefined ? {} : { context }) } };
}
/** Where Terraform's providers come from, and which are at hand. @throws UserError for a mirror that holds none. */
async function terraformProviders(platform, mirror) {
    const { providersAtHand } = await __webpack_require__.e(/* import() */ 1687).then(__webpack_require__.bind(__webpack_require__, 31687));
    return providersAtHand(platform, mirror);
}
/** Opens the engine of a stack on its rendered files. */
async function openSession(engine, request, platform, telling) {
    if (engine === 'helm') {
        const { openHelm } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2387), __webpack_require__.e(3242), __webpack_require__.e(8022)]).then(__webpack_require__.bind(__webpack_require__, 38022));
        return openHelm(request, platform, telling);
    }
    const { openTerraform } = await Promise.all(/* import() */[__webpack_require__.e(3242), __webpack_require__.e(1236), __webpack_require__.e(78)]).then(__webpack_require__.bind(__webpack_require__, 78));
    return openTerraform(request, platform, telling);
}


/***/ }),

/***/ 97846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ LOCK_FILES),
/* harmony export */   D: () => (/* binding */ statePullArguments),
/* harmony export */   H5: () => (/* binding */ showPlanArguments),
/* harmony export */   VI: () => (/* binding */ PLAN_FILE),
/* harmony export */   _X: () => (/* binding */ statePushArguments),
/* harmony export */   lS: () => (/* binding */ applyArguments),
/* harmony export */   nD: () => (/* binding */ initArguments),
/* harmony export */   up: () => (/* binding */ planArguments)
/* harmony export */ });
/**
 * Argument lists of Terraform and OpenTofu (equal in both from 1.11 on). Pure: the runner runs them.
 * Every value is one argument; `--flag=value` forms keep a value that begins with a dash from being a flag.
 */
/** Name of the plan within the plan directory. */
const PLAN_FILE = 'plan.tfplan';
/** Name of the committed lock file of the providers, per engine: their registries differ, so their hashes do. */
const LOCK_FILES = { terraform: '.terraform.lock.hcl', tofu: '.tofu.lock.hcl' };
/** `-json` makes every message an event; nothing may ask a question. */
const QUIET = ['-input=false', '-no-color'];
/** `init`. */
function initArguments(options) {
    const backend = options.backendConfig === undefined
        ? ['-backend=false']
        : // Reconfigure: the file is the truth; a former init of this directory must not ask to migrate.
            ['-reconfigure', `-backend-config=${options.backendConfig}`];
    return ['init', '-json', ...QUIET, ...backend, ...(options.lockFile ? ['-lockfile=readonly'] : [])];
}
/** `plan` to a file, as JSON events. */
function planArguments(options) {
    return [
        'plan',
        '-json',
        ...QUIET,
        ...(options.mode === undefined ? [] : [`-${options.mode}`]),
        lockTimeout(options.lockTimeout),
        `-out=${options.out}`,
    ];
}
/** `show -json` of a saved plan. */
function showPlanArguments(plan) {
    return ['show', '-json', '-no-color', plan];
}
/** `apply` of a saved plan, as JSON events. A saved plan takes neither variables nor targets. */
function applyArguments(plan, seconds) {
    return ['apply', '-json', ...QUIET, lockTimeout(seconds), plan];
}
/** `state pull`: the whole state on stdout. It holds secrets. */
function statePullArguments() {
    return ['state', 'pull'];
}
/** `state push` of a file. Never with `-force`: an older serial or another lineage must be refused. */
function statePushArguments(file) {
    return ['state', 'push', file];
}
function lockTimeout(seconds = 0) {
    return `-lock-timeout=${seconds}s`;
}


/***/ }),

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

/***/ 17606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ installTool),
/* harmony export */   d: () => (/* binding */ forEachTool)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engines_tools_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(191);
/* harmony import */ var _engines_tools_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33242);
/* harmony import */ var _engines_tools_machine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45540);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48486);
/* harmony import */ var _platform_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61248);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86762);







/** Installs one tool, and starts it once to see that it runs here. @throws UserError saying what to provide or to mend. */
async function installTool(wanted, platform, options) {
    const { name, version } = wanted;
    if (options.pathCounts) {
        const there = (await (0,_engines_tools_find_js__WEBPACK_IMPORTED_MODULE_2__/* .onPath */ .L)(name, platform.env)).find((program) => program.version === version);
        if (there !== undefined)
            return { ...wanted, command: there.command, how: 'path' };
    }
    const { how, command: cached } = await fetched(wanted, platform, options);
    if (options.dir === undefined)
        return { ...wanted, command: cached, how };
    const command = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(options.dir, (0,_engines_tools_machine_js__WEBPACK_IMPORTED_MODULE_6__/* .programFile */ .pq)(name));
    await (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(command, (await (0,_platform_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .io)(cached)) ?? Buffer.alloc(0), 0o755);
    return { ...wanted, command, how };
}
async function fetched({ name, version }, platform, { releases, ...source }) {
    if (releases === undefined || (await (0,_engines_tools_find_js__WEBPACK_IMPORTED_MODULE_2__/* .inCache */ .YB)(name, version, platform)) !== undefined)
        return (0,_engines_tools_find_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchProgram */ .Xv)(name, version, platform, source);
    await (0,_engines_tools_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .mirrorTool */ .Yd)(name, version, releases, platform, source);
    return (0,_engines_tools_find_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchProgram */ .Xv)(name, version, platform, { mirror: releases });
}
/** Does one thing for every tool, and tells all that went wrong at once. */
async function forEachTool(wanted, act) {
    const results = await Promise.allSettled(wanted.map(act));
    const problems = [];
    let exitCode = 1;
    for (const result of results) {
        if (result.status === 'fulfilled')
            continue;
        if (!(result.reason instanceof _problem_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y))
            throw result.reason;
        problems.push(...result.reason.problems);
        if (result.reason.exitCode > exitCode)
            exitCode = result.reason.exitCode;
    }
    if (problems.length > 0)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(problems, exitCode);
    return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}


/***/ }),

/***/ 3390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ installText),
/* harmony export */   Y: () => (/* binding */ howText),
/* harmony export */   so: () => (/* binding */ listText)
/* harmony export */ });
/* harmony import */ var _engines_tools_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63573);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98161);
/* harmony import */ var _version_generated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2826);



/** Rows in columns of equal width, the last one as long as it is. */
function columns(rows) {
    const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => (0,_report_style_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(row[column] ?? ''))));
    return rows.map((row) => row
        .map((cell, column) => (column === row.length - 1 ? cell : (0,_report_style_js__WEBPACK_IMPORTED_MODULE_1__/* .padEnd */ .f)(cell, widths?.[column] ?? 0)))
        .join('   ')
        .trimEnd());
}
/** Every tool on a line, then where providers and releases come from. */
function listText(listed, places, providers, colour) {
    const tone = (0,_report_style_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(colour);
    const rows = columns(listed.map(rowOf));
    const lines = listed.map(({ status }, index) => ` ${markOf(status, tone)} ${rows[index]}`);
    const missing = listed.filter(({ status }) => status === 'missing').map(({ name }) => name);
    return [
        ` synthinfra ${_version_generated_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}   tools on ${places.machine}`,
        '',
        ...lines,
        '',
        ...columns([
            ['releases', `from ${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(places.source)}, into ${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(places.cache)}`],
            ['providers', `from ${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(providers.source)}`],
            ...providers.mirrors.flatMap(packageRows),
            ...(providers.cache === undefined
                ? []
                : [['cached', (0,_report_style_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(providers.cache.dir)], ...packageRows(providers.cache)]),
        ]).map((line) => `   ${line}`),
        ...providers.notes.map((note) => ` ${tone.yellow('!')} ${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(note)}`),
        ...(missing.length === 0
            ? []
            : ['', ` Install what is missing: synthinfra tools install ${missing.join(' ')}`]),
    ].join('\n');
}
function rowOf({ name, version, status, found }) {
    const tool = _engines_tools_table_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOLS */ .It[name];
    if (found === undefined)
        return [tool.title, 'none', `${version} can be installed: ${tool.use.replaceAll('`', '')}`];
    const where = `${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(found.command)}${found.from === 'cache' ? ' (cache)' : ''}`;
    return [
        tool.title,
        (0,_report_style_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(found.version),
        status === 'old' ? `${where}: ${(0,_engines_tools_table_js__WEBPACK_IMPORTED_MODULE_0__/* .neededText */ .Nd)(tool)} is needed` : where,
    ];
}
function markOf(status, tone) {
    return { found: tone.green('✔'), old: tone.red('✖'), missing: tone.dim('–') }[status];
}
/** `hashicorp/aws   6.2.0, 6.3.0`, as Terraform shortens its own registry. */
function packageRows({ packages }) {
    if (packages.length === 0)
        return [['', 'holds no provider yet']];
    return packages.map(({ source, versions }) => [
        '',
        `${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(source.replace('registry.terraform.io/', ''))} ${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(versions.join(', '))}`,
    ]);
}
/** Every installed tool on a line, and what to do with the folder. */
function installText(installed, { machine }, next, colour) {
    const tone = (0,_report_style_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(colour);
    const rows = columns(installed.map(({ name, version, command, how }) => [
        _engines_tools_table_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOLS */ .It[name].title,
        version,
        (0,_report_style_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(command),
        howText(how),
    ]));
    return [
        ` synthinfra ${_version_generated_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}   tools for ${machine}`,
        '',
        ...rows.map((row) => ` ${tone.green('✔')} ${row}`),
        ...(next === undefined ? [] : ['', ` ${next}`]),
    ].join('\n');
}
/** What is known of where a file comes from; a checksum that its own source lists is less than one that is pinned. */
function howText(how) {
    return {
        path: 'is on PATH',
        cached: 'was in the cache',
        there: 'was there, and has the pinned sha256',
        pinned: 'has the pinned sha256',
        listed: 'has the sha256 that is listed beside it: none is pinned here',
    }[how];
}


/***/ }),

/***/ 80958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ wantedTools)
/* harmony export */ });
/* harmony import */ var _engines_tools_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63573);
/* harmony import */ var _engines_tools_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97416);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96479);




const NAMES = Object.keys(_engines_tools_table_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOLS */ .It);
/** `terraform helm@4.3.0` → names and versions; nothing asked for is all of them. @throws UserError with every mistake. */
function wantedTools(words) {
    const problems = [];
    const wanted = (words.length === 0 ? NAMES : words).flatMap((word) => {
        const at = word.indexOf('@');
        const given = at < 0 ? word : word.slice(0, at);
        const name = NAMES.find((one) => one === given);
        if (name === undefined) {
            const close = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .ZA)(given, NAMES);
            const fix = close === undefined ? `The tools are ${NAMES.join(', ')}.` : `Did you mean ${close}?`;
            problems.push({ severity: 'error', message: `There is no tool ${JSON.stringify(given)}.`, fix });
            return [];
        }
        const version = at < 0 ? _engines_tools_table_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOLS */ .It[name].version : word.slice(at + 1);
        if ((0,_engines_tools_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .isVersion */ .lF)(version))
            return [{ name, version }];
        const message = `${_engines_tools_table_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOLS */ .It[name].title} has no version ${JSON.stringify(version)}.`;
        const fix = `Write a full one, such as ${name}@${_engines_tools_table_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOLS */ .It[name].version}.`;
        problems.push({ severity: 'error', message, fix });
        return [];
    });
    if (problems.length > 0)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(problems);
    return wanted;
}


/***/ }),

/***/ 10663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  placesOf: () => (/* binding */ placesOf),
  tools: () => (/* binding */ tools)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/engines/index.js + 1 modules
var engines = __webpack_require__(53697);
// EXTERNAL MODULE: ./build/src/engines/tools/fetch.js + 1 modules
var fetch = __webpack_require__(191);
// EXTERNAL MODULE: ./build/src/engines/tools/machine.js
var tools_machine = __webpack_require__(45540);
// EXTERNAL MODULE: ./build/src/engines/tools/source.js + 1 modules
var tools_source = __webpack_require__(6757);
// EXTERNAL MODULE: ./build/src/engines/tools/table.js
var table = __webpack_require__(63573);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/report/style.js
var style = __webpack_require__(98161);
// EXTERNAL MODULE: ./build/src/version.generated.js
var version_generated = __webpack_require__(2826);
// EXTERNAL MODULE: ./build/src/pipeline/steps.js
var steps = __webpack_require__(89999);
// EXTERNAL MODULE: ./build/src/pipeline/tooling/install.js
var install = __webpack_require__(17606);
// EXTERNAL MODULE: ./build/src/engines/tools/find.js
var find = __webpack_require__(33242);
;// CONCATENATED MODULE: ./build/src/pipeline/tooling/list.js


/** Looks as an engine does: on PATH, then in the cache. */
async function listTool(wanted, platform) {
    const { name, version } = wanted;
    const programs = await (0,find/* onPath */.L)(name, platform.env);
    const fitting = programs.find((program) => (0,table/* isSupported */.TT)(table/* TOOLS */.It[name], program.version));
    const [first] = programs;
    const onPathNow = fitting ?? first;
    if (onPathNow !== undefined) {
        const found = { version: onPathNow.version, command: onPathNow.command, from: 'path' };
        return { ...wanted, status: fitting === undefined ? 'old' : 'found', found };
    }
    const cached = await (0,find/* inCache */.YB)(name, version, platform);
    if (cached === undefined)
        return { ...wanted, status: 'missing' };
    return {
        ...wanted,
        status: 'found',
        found: { version: cached.version, command: cached.command, from: 'cache' },
    };
}

// EXTERNAL MODULE: ./build/src/pipeline/tooling/text.js
var tooling_text = __webpack_require__(3390);
// EXTERNAL MODULE: ./build/src/pipeline/tooling/wanted.js
var tooling_wanted = __webpack_require__(80958);
;// CONCATENATED MODULE: ./build/src/pipeline/tools.js














/** Shows, installs and mirrors the programs that do the work. */
const tools = async (context) => {
    const [action = 'list', ...words] = context.words;
    const wanted = (0,tooling_wanted/* wantedTools */.n)(words);
    if (action === 'install')
        return tools_install(context, wanted);
    return action === 'mirror' ? mirror(context, wanted) : list(context, wanted);
};
/** Nothing is fetched. A tool that is missing is no fault: which of them is needed, the manifest decides. */
async function list({ platform, options }, wanted) {
    const places = placesOf({ platform, options });
    const providers = await (0,engines/* terraformProviders */.XQ)(platform, options['provider-mirror']);
    const listed = await Promise.all(wanted.map((one) => listTool(one, platform)));
    return {
        exitCode: 0,
        json: {
            schemaVersion: 1,
            ...places,
            tools: listed.map((one) => ({ ...one, ...releaseJson(one, { platform, options }) })),
            providers,
        },
        text: (colour) => (0,tooling_text/* listText */.so)(listed, places, providers, colour),
        outputs: {},
    };
}
/** Where a release would come from, and what it must be: for those who have to provide it. */
function releaseJson({ name, version }, { platform, options }) {
    const tool = table/* TOOLS */.It[name];
    const machine = (0,tools_machine/* thisMachine */.g8)();
    const path = tool.file(version, machine);
    const sha256 = (0,tools_source/* pinnedOf */.MW)({ tool, version, machine });
    return {
        file: path,
        url: `${tool.host}/${path}`,
        from: (0,tools_source/* addressOf */.ci)(tool, path, platform, { mirror: options['tools-mirror'] }),
        ...(sha256 === undefined ? {} : { sha256 }),
    };
}
async function tools_install(context, wanted) {
    const { platform, options } = context;
    const places = placesOf(context);
    const dir = options.dir === undefined ? undefined : (0,external_node_path_.resolve)(platform.cwd, options.dir);
    const source = { mirror: options['tools-mirror'] };
    const how = { ...source, pathCounts: dir === undefined, ...(dir === undefined ? {} : { dir }) };
    const installed = await (0,steps/* inStep */.qg)(platform, 'tools', async (step) => {
        step.update(`from ${places.source}`);
        const all = await (0,install/* forEachTool */.d)(wanted, (one) => (0,install/* installTool */.G)(one, platform, how));
        step.done(`${(0,style/* plural */.LS)(all.length, 'tool')} for ${places.machine}`);
        return all;
    });
    const next = dir === undefined
        ? 'synthinfra finds them there. For yourself: --dir DIR.'
        : `Put ${(0,style/* visible */.RK)(dir)} on PATH.`;
    return {
        exitCode: 0,
        json: { schemaVersion: 1, ...places, tools: installed },
        text: (colour) => (0,tooling_text/* installText */.DC)(installed, places, next, colour),
        outputs: {},
    };
}
async function mirror(context, wanted) {
    const { platform, options } = context;
    if (options.dir === undefined)
        throw (0,problem/* userError */.I)('tools mirror needs --dir.', 'Name the folder to make the mirror in: --dir DIR.');
    const dir = (0,external_node_path_.resolve)(platform.cwd, options.dir);
    const places = placesOf(context);
    const files = await (0,steps/* inStep */.qg)(platform, 'mirror', async (step) => {
        step.update(`from ${places.source}`);
        const all = await (0,install/* forEachTool */.d)(wanted, async ({ name, version }) => ({
            name,
            version,
            ...(await (0,fetch/* mirrorTool */.Yd)(name, version, dir, platform, { mirror: options['tools-mirror'] })),
        }));
        step.done(`${(0,style/* plural */.LS)(all.length, 'release')} for ${places.machine}`);
        return all;
    });
    const widest = Math.max(...files.map(({ path }) => path.length));
    return {
        exitCode: 0,
        json: { schemaVersion: 1, ...places, dir, files },
        text: (colour) => [
            ` synthinfra ${version_generated/* VERSION */.x}   releases for ${places.machine} in ${(0,style/* visible */.RK)(dir)}`,
            '',
            ...files.map(({ path, how }) => ` ${(0,style/* paint */.nI)(colour).green('✔')} ${(0,style/* padEnd */.f)(path, widest)}   ${(0,tooling_text/* howText */.Y)(how)}`),
            '',
            ` Where there is no network: ${tools_source/* MIRROR_VARIABLE */.pd}=DIR, or an https URL that serves the folder.`,
        ].join('\n'),
        outputs: {},
    };
}
/** Where releases come from and go to, for people and for machines. */
function placesOf({ platform, options }) {
    const named = (0,tools_source/* mirrorOf */.r0)(platform, { mirror: options['tools-mirror'] });
    const source = named === undefined ? 'their release hosts' : 'url' in named ? named.url : named.dir;
    return { machine: (0,tools_machine/* releasePlatform */.Ld)(), cache: (0,fetch/* toolsCache */.Mc)(platform), source };
}


/***/ }),

/***/ 61248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ makePrivateFolder),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   Vd: () => (/* binding */ isProgram),
/* harmony export */   W: () => (/* binding */ moveFolder),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   wE: () => (/* binding */ makeTemporaryFolder),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Text of a file (UTF-8), or undefined when there is none. */
async function readText(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(absent);
}
/** Bytes of a file, or undefined when there is none. */
async function readBytes(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch(absent);
}
/** True when something is there. */
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(absent)) !== undefined;
}
/** True for what this user may run. */
async function isProgram(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false);
}
/** True for a folder itself, and not for a link to one. */
async function isFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(absent))?.isDirectory() === true;
}
/** Removes a file or a whole folder; nothing there is fine. */
async function remove(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
}
/** Makes a folder that only its owner can enter, and its parents. */
async function makePrivateFolder(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true, mode: 0o700 });
}
/** Makes a folder with a name of its own that only its owner can enter. @returns its path. */
async function makeTemporaryFolder(parent, prefix) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { recursive: true });
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, prefix));
}
/**
 * Moves a whole folder to a place on the same disk. What is there already stays, and nothing is moved: of several that
 * make the same thing, one is the first.
 */
async function moveFolder(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
    }
    catch (error) {
        if (!(await exists(to)))
            throw error;
    }
}
/** Names of what is directly in a folder; none when it is not there. */
async function listFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path).catch(absent)) ?? [];
}
/** Every file below a folder: relative path with forward slashes → text. */
async function readFolder(path) {
    return (await readAll(path)).files;
}
/**
 * Every file below a folder, as `readFolder` gives it, and what is there besides.
 * @param mostBytes of one file; a larger one is not read.
 * @returns `others`: relative paths of links, pipes and the like, and of files that are too large.
 */
async function readAll(path, mostBytes = Number.POSITIVE_INFINITY) {
    const files = new Map();
    const others = [];
    const walk = async (folder, prefix) => {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true })) {
            const child = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
            const name = `${prefix}${entry.name}`;
            if (entry.isDirectory())
                await walk(child, `${name}/`);
            else if (entry.isFile() && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(child)).size <= mostBytes)
                files.set(name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(child, 'utf8'));
            else
                others.push(name);
        }
    };
    await walk(path, '');
    return { files, others };
}
function absent(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return undefined;
    throw error;
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


/***/ }),

/***/ 96479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   ZA: () => (/* binding */ suggest),
/* harmony export */   au: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export editDistance */
/** Longer words are not compared: nobody mistypes them by a letter, and the comparison is quadratic. */
const longestWord = 64;
/**
 * The candidate that the word was probably meant to be: at most one slip (a letter added, lost, changed, or
 * two neighbours swapped) for every three letters. Undefined when none is that near.
 */
function suggest(word, candidates) {
    if (word.length > longestWord)
        return undefined;
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best;
    let bestDistance = limit + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) > limit)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** Damerau-Levenshtein distance (optimal string alignment), in three rows. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
            current.push(cost);
        }
        [beforeLast, last] = [last, current];
    }
    return last[b.length] ?? 0;
}
/** ` Did you mean "x"?`, or nothing when no candidate is near. */
function didYouMean(word, candidates) {
    const found = suggest(word, candidates);
    return found === undefined ? '' : ` Did you mean ${JSON.stringify(found)}?`;
}
/** `"a", "b" or "c"`. */
function alternatives(values) {
    const shown = values.map((value) => JSON.stringify(value));
    const last = shown.pop() ?? '';
    return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`;
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
