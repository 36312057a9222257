export const id = 7782;
export const ids = [7782];
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

/***/ 57492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _changes_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52387);
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53697);
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39146);
/* harmony import */ var _platform_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61248);
/* harmony import */ var _platform_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12949);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(33737);
/* harmony import */ var _policy_rules_index_generated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70891);
/* harmony import */ var _policy_world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37988);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86762);
/* harmony import */ var _report_changes_markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91227);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47912);
/* harmony import */ var _planning_present_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75779);












/** Explains any Terraform plan, for people who bring their own Terraform: no manifest, no positions. */
const report = async (context) => {
    const { options, platform } = context;
    if (options.from === undefined)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .userError */ .I)('report needs --from PLAN.JSON.', 'Make it with `terraform show -json PLAN > plan.json`, or pipe it in: --from -');
    const bytes = options.from === '-' ? _platform_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminal */ .Fo.readInput() : await (0,_platform_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(options.from);
    if (bytes === undefined)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .userError */ .I)(`${options.from} does not exist.`, 'Make it with `terraform show -json PLAN > plan.json`.');
    const plan = await (0,_engines_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readTerraformPlan */ .uI)(bytes);
    // A plan that changes nothing but tells drift was made to look for it.
    const lookedForDrift = plan.resources.every(({ actions }) => actions.every((action) => action === 'no-op'));
    const changeSet = (0,_changes_build_js__WEBPACK_IMPORTED_MODULE_0__/* .toChangeSet */ .Y)(plan, { allDrift: lookedForDrift });
    const date = (0,_planning_present_js__WEBPACK_IMPORTED_MODULE_10__/* .today */ .E)(platform);
    const { findings } = (0,_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_11__/* .evaluate */ ._)((0,_policy_world_js__WEBPACK_IMPORTED_MODULE_6__/* .worldOf */ .c)(plan), _policy_rules_index_generated_js__WEBPACK_IMPORTED_MODULE_5__/* .RULES */ .y, { locate: () => ({}), waivers: [], today: date });
    const verdict = (0,_gate_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .L)(changeSet, findings, {
        exceptions: { allowDelete: [], allowReplace: [] },
        failOn: 'high',
        today: date,
    });
    const told = {
        target: { name: options.from === '-' ? 'plan' : options.from },
        changeSet,
        findings,
        verdict,
    };
    const markdown = (0,_report_changes_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .changesMarkdown */ .T4)(told, {});
    return {
        exitCode: 0,
        json: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_9__/* .planReportJson */ .a)(told),
        text: (colour) => {
            if (options.format === 'markdown')
                return markdown;
            if (options.format === 'json')
                return JSON.stringify((0,_report_json_js__WEBPACK_IMPORTED_MODULE_9__/* .planReportJson */ .a)(told), undefined, 2);
            return (0,_planning_present_js__WEBPACK_IMPORTED_MODULE_10__/* .reportText */ .U)(told, colour);
        },
        summary: markdown,
        outputs: {},
    };
};


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


/***/ }),

/***/ 47912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ planReportJson)
/* harmony export */ });
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73320);

/** The report of one target as data: every number that the texts print is a number here. */
function planReportJson(report) {
    const { target, verdict, findings, changeSet, roundings, preview, commit, plannedAt } = report;
    const { fail, unknown, waived, pass } = (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleResults */ .nE)(findings);
    return {
        schemaVersion: 1,
        target,
        verdict,
        policy: {
            rules: fail.length + unknown.length + waived.length + pass.length,
            fail: fail.length,
            unknown: unknown.length,
            waived: waived.length,
            pass: pass.length,
            findings,
        },
        changeSet,
        roundings: roundings ?? [],
        ...(preview === undefined ? {} : { preview }),
        ...(commit === undefined ? {} : { commit }),
        ...(plannedAt === undefined ? {} : { plannedAt }),
    };
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
