export const id = 1519;
export const ids = [1519];
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

/***/ 85395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ moduleFiles)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40102);

/**
 * The modules that a stack calls, copied so that the root needs nothing from elsewhere, without their tests,
 * and a list of their hashes that `sha256sum -c SHA256SUMS` checks.
 * @returns files by path below the root.
 */
function moduleFiles(stack, templates) {
    const files = new Map();
    for (const { module } of stack.modules) {
        const own = [...templates].filter(([path]) => path.startsWith(`${module}/`) && !isTest(path));
        if (own.length === 0)
            throw new Error(`The template library has no module ${module}.`);
        for (const [path, text] of own)
            files.set(`modules/${path}`, text);
    }
    const sums = [...files].map(([path, text]) => `${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(text)}  ${path.slice('modules/'.length)}\n`);
    return new Map([...files, ['modules/SHA256SUMS', sums.sort(byPath).join('')]]);
}
function isTest(path) {
    return path.split('/').includes('tests');
}
function byPath(one, other) {
    return one.slice(64) < other.slice(64) ? -1 : 1;
}


/***/ }),

/***/ 1746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ awsRoot)
/* harmony export */ });
/* unused harmony export SANDBOX_ENDPOINTS */
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97594);

/**
 * Services that the sandbox answers for, by the provider's names for endpoints: those of the modules in
 * `templates/terraform/aws`, and sts for the account.
 */
const SANDBOX_ENDPOINTS = [
    'applicationautoscaling',
    'autoscaling',
    'cloudwatch',
    'dynamodb',
    'ec2',
    'ecs',
    'elbv2',
    'iam',
    'kms',
    'logs',
    's3',
    'secretsmanager',
    'sns',
    'ssm',
    'sts',
];
/** The AWS provider. The range is what the modules span: see `templates/terraform/aws/<module>/versions.tf`. */
const awsRoot = {
    name: 'aws',
    source: 'hashicorp/aws',
    version: '>= 5.100, < 7.0',
    settings: {
        region: (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .template */ .v)('var.region'),
        allowed_account_ids: (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .template */ .v)('var.allowed_account_ids'),
        default_tags: [{ tags: (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .template */ .v)('var.tags') }],
    },
    sandbox: {
        // Credentials of the user must never reach a sandbox. It checks none, and takes an access key of twelve digits
        // for the account, so that the guard of the manifest's account holds there too.
        access_key: (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .template */ .v)('var.sandbox_account'),
        secret_key: 'sandbox',
        endpoints: [
            Object.fromEntries(SANDBOX_ENDPOINTS.map((name) => [name, (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .template */ .v)('var.sandbox_endpoint')])),
        ],
        // A bucket's name cannot be a host name below a loopback address.
        s3_use_path_style: true,
        skip_credentials_validation: true,
        skip_metadata_api_check: true,
        skip_region_validation: true,
        // What the sandbox refuses it refuses again, in a way that is not retried; a busy machine may drop a connection.
        max_retries: 3,
    },
    variables: {
        region: { description: 'Region of every resource.', type: 'string' },
        allowed_account_ids: {
            description: 'The only accounts this may be applied to; empty when the manifest names none.',
            type: 'list(string)',
        },
        tags: { description: 'Tags of every resource.', type: 'map(string)' },
    },
};


/***/ }),

/***/ 70612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ variableBlocks),
/* harmony export */   N4: () => (/* binding */ rootModule),
/* harmony export */   x3: () => (/* binding */ variableValues)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97594);

/** The oldest Terraform and OpenTofu that have write-only arguments and S3 lock files. */
const REQUIRED_VERSION = '>= 1.11';
const MARK = 'Made by synthinfra. Do not edit: change the manifest and render again.';
/**
 * The root module, of constants of the generator only. Terraform reads module arguments in JSON as templates,
 * keys too, so that a user's `${file("…")}` here would run: every value is a reference to a variable.
 */
function rootModule(stack, provider, backend) {
    return {
        '//': MARK,
        terraform: {
            required_version: REQUIRED_VERSION,
            required_providers: { [provider.name]: { source: provider.source, version: provider.version } },
            // Empty: its settings are the user's and come by -backend-config, where they are literal.
            backend: { [backend.kind]: {} },
        },
        provider: { [provider.name]: provider.settings },
        module: Object.fromEntries(stack.modules.map((call) => [call.module, moduleBlock(call)])),
        output: mapValues(stack.outputs, (expression) => ({ value: (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .template */ .v)(expression) })),
    };
}
function moduleBlock(call) {
    const each = call.inputs.kind === 'each';
    const source = each ? 'each.value' : `var.${call.module}`;
    const inputs = call.arguments.map((name) => [name, (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .template */ .v)(`${source}.${name}`)]);
    return {
        '//': `${call.path.join('.')} of the manifest`,
        source: `./modules/${call.module}`,
        ...(each && { for_each: (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .template */ .v)(`var.${call.module}`) }),
        ...Object.fromEntries(inputs),
        ...mapValues(call.references, _template_js__WEBPACK_IMPORTED_MODULE_0__/* .template */ .v),
    };
}
/** Declarations of the variables that carry the user's values; constants, as the root. */
function variableBlocks(stack, provider, sandbox) {
    const ofModules = stack.modules.map((call) => {
        const what = call.inputs.kind === 'each' ? 'Arguments of each instance' : 'Arguments';
        const description = `${what} of the module ${call.module}: ${call.path.join('.')} of the manifest.`;
        // The modules type their arguments; a type here would convert the values of all instances to one.
        return [call.module, { description, type: 'any', nullable: false }];
    });
    const ofRoot = mapValues(provider.variables, (declaration) => ({ ...declaration, nullable: false }));
    const ofSandbox = sandbox === undefined || sandbox === 'offline'
        ? {}
        : {
            sandbox_endpoint: { description: 'Base URL of the sandbox.', type: 'string', nullable: false },
            sandbox_account: {
                description: 'Account that the sandbox answers for.',
                type: 'string',
                nullable: false,
            },
        };
    return { '//': MARK, variable: { ...ofRoot, ...Object.fromEntries(ofModules), ...ofSandbox } };
}
/** Every value of the user. Terraform takes values in tfvars files literally. */
function variableValues(stack) {
    const ofModules = stack.modules.map(({ module, inputs }) => [
        module,
        inputs.kind === 'each' ? inputs.entries : inputs.value,
    ]);
    return { ...stack.variables, ...Object.fromEntries(ofModules) };
}
function mapValues(map, change) {
    return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}


/***/ }),

/***/ 97594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ template)
/* harmony export */ });
/**
 * The one place where an expression becomes a template of Terraform's JSON syntax.
 * @param expression a constant of the generator, such as `module.key.arn`; never a user's text.
 */
function template(expression) {
    return `\${${expression}}`;
}


/***/ })

};
