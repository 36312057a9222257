export const id = 4093;
export const ids = [4093];
export const modules = {

/***/ 20095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ guardAccount),
/* harmony export */   ry: () => (/* binding */ clientSettings)
/* harmony export */ });
/* unused harmony export awsCaller */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);

/** Asks AWS STS who we are (GetCallerIdentity needs no permission). @throws UserError when there are no credentials. */
async function awsCaller(request) {
    const { GetCallerIdentityCommand, STSClient } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
    const client = new STSClient({ maxAttempts: 3, ...clientSettings(request) });
    try {
        const identity = await client.send(new GetCallerIdentityCommand({}));
        return { account: identity.Account ?? '', arn: identity.Arn ?? '' };
    }
    catch (cause) {
        const message = `AWS did not say whose credentials these are: ${cause instanceof Error ? cause.message : String(cause)}`;
        const fix = 'Sign in, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; without an account, try --sandbox.';
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({ severity: 'error', message, fix }, 3, { cause });
    }
    finally {
        client.destroy();
    }
}
/** Settings of any AWS client. To the sandbox an access key names the account, and no secret is secret. */
function clientSettings({ region, endpoint, account = 'sandbox', credentials }) {
    if (endpoint !== undefined)
        return { region, endpoint, credentials: { accessKeyId: account, secretAccessKey: 'sandbox' } };
    return { region, ...(credentials === undefined ? {} : { credentials }) };
}
/**
 * Refuses credentials of another account than the manifest names. Secrets are masked before they are used.
 * @param at where the manifest names it, for the message.
 */
async function guardAccount(expected, request, at, platform) {
    for (const name of ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) {
        const secret = platform.env[name];
        if (secret)
            platform.log.mask(secret);
    }
    const caller = await awsCaller(request);
    if (caller.account === expected)
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        severity: 'error',
        ...at,
        message: `These credentials are of account ${caller.account} (${caller.arn}); the manifest says ${expected}.`,
        fix: 'Sign in to the account that the manifest names, or correct spec.target.account.',
    }, 2);
}


/***/ }),

/***/ 44093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hH: () => (/* binding */ judgeSaved),
  N: () => (/* binding */ keepEvidence),
  cJ: () => (/* binding */ planStage),
  iA: () => (/* binding */ prepare),
  Yl: () => (/* binding */ renderAll)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/report/changes-markdown.js
var changes_markdown = __webpack_require__(91227);
// EXTERNAL MODULE: ./build/src/report/json.js
var report_json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/report/style.js
var style = __webpack_require__(98161);
// EXTERNAL MODULE: ./build/src/report/summary.js
var summary = __webpack_require__(73320);
// EXTERNAL MODULE: ./build/src/stacks/calls.js
var calls = __webpack_require__(75502);
// EXTERNAL MODULE: ./build/src/pipeline/acting/run-identity.js
var run_identity = __webpack_require__(15167);
// EXTERNAL MODULE: ./build/src/pipeline/load.js
var load = __webpack_require__(78726);
// EXTERNAL MODULE: ./build/src/pipeline/steps.js
var steps = __webpack_require__(89999);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
;// CONCATENATED MODULE: ./build/src/pipeline/planning/exceptions.js

const SHORTEST_REASON = 10;
/** Addresses that flags let through, with their reason and end. @throws UserError when either is missing or wrong. */
function flagExceptions(options) {
    const named = [...options['allow-delete'], ...options['allow-replace']];
    if (named.length === 0)
        return { allowDelete: [], allowReplace: [] };
    const reason = options.reason ?? '';
    const expires = options.expires ?? '';
    const problems = [];
    if (reason.length < SHORTEST_REASON) {
        problems.push({
            severity: 'error',
            message: `To let ${named[0]} through, a reason of at least ${SHORTEST_REASON} characters is needed.`,
            fix: 'Add --reason TEXT: why is the loss right?',
        });
    }
    if (!isDate(expires)) {
        problems.push({
            severity: 'error',
            message: `To let ${named[0]} through, an end is needed${expires === '' ? '' : `; ${JSON.stringify(expires)} is no date`}.`,
            fix: 'Add --expires YYYY-MM-DD: until when may it happen?',
        });
    }
    if (problems.length > 0)
        throw new problem/* UserError */.y(problems);
    const exceptions = (addresses) => addresses.map((address) => ({ address, reason, expires }));
    return {
        allowDelete: exceptions(options['allow-delete']),
        allowReplace: exceptions(options['allow-replace']),
    };
}
/** True for a day of the calendar, YYYY-MM-DD. */
function isDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

// EXTERNAL MODULE: ./build/src/pipeline/planning/stage.js + 17 modules
var planning_stage = __webpack_require__(36081);
// EXTERNAL MODULE: ./build/src/pipeline/planning/strict-rules.js + 7 modules
var strict_rules = __webpack_require__(70836);
;// CONCATENATED MODULE: ./build/src/pipeline/planning/planning.js













/** Loads and composes, telling each step. */
async function prepare(context) {
    return (0,steps/* inStep */.qg)(context.platform, 'manifest', async (step) => {
        const deployment = await (0,load/* loadDeployment */.GP)(context);
        const stacks = (0,load/* compose */.Zz)(deployment);
        step.done((0,summary/* manifestLine */.EE)(deployment.counts, deployment.environment));
        return { deployment, stacks };
    });
}
/** Renders every stack in memory, telling it. */
async function renderAll(context, deployment, stacks, folder) {
    const stages = await (0,planning_stage/* renderStages */.QY)(context, deployment, stacks, folder);
    const step = context.platform.log.step('render');
    const modules = stages.reduce((sum, { stack }) => sum + (0,calls/* modulesOf */.XG)(stack).length, 0);
    const charts = stages.filter(({ stack }) => stack.engine === 'helm').length;
    const files = stages.reduce((sum, stage) => sum + stage.files.size, 0);
    const parts = [
        ...(charts === 0 || modules > 0 ? [(0,style/* plural */.LS)(modules, 'module')] : []),
        ...(charts === 0 ? [] : [(0,style/* plural */.LS)(charts, 'chart')]),
        (0,style/* plural */.LS)(files, 'file'),
    ];
    step.done(`${parts.join(', ')} → ${(0,steps/* shorter */.A8)(context.platform, folder)}`);
    return stages;
}
/** Plans one stage and judges the plan. */
async function planStage(context, stage, options) {
    const { platform } = context;
    const { session, saved } = await (0,steps/* inStep */.qg)(platform, 'plan', async (step) => {
        const telling = (0,steps/* tellIn */.VK)(platform, step);
        const opened = await (0,planning_stage/* openStage */.j$)(context, stage, telling);
        const plan = await opened.plan(options.mode, telling);
        step.done(`${opened.engine.name} ${opened.engine.version}`);
        return { session: opened, saved: plan };
    });
    const judgement = await judgeSaved(context, stage, session, saved, options);
    tellJudgement(platform, judgement);
    return { stage, session, saved, judgement, dir: stage.dir };
}
/** Judges a saved plan as of now, in the name of this run, and by whose rules count. */
async function judgeSaved(context, stage, session, saved, options) {
    return (0,strict_rules/* judgeStrictly */.I)(stage, session, saved, {
        now: context.platform.now(),
        ...flagExceptions(context.options),
        destroyRequested: options.mode === 'destroy',
        reasons: options.reasons ?? [],
        secrets: [...context.platform.log.masked],
        ...(await (0,run_identity/* runIdentity */.yK)(context.platform)),
    });
}
function tellJudgement(platform, { changeSet, findings, verdict, warnings }) {
    platform.log.step('changes').done((0,summary/* changesLine */.a8)(changeSet.counts));
    const policy = platform.log.step('policy');
    if (findings.some(({ result }) => result === 'fail'))
        policy.fail((0,summary/* policyLine */.Dx)(findings));
    else
        policy.done((0,summary/* policyLine */.Dx)(findings));
    const gate = platform.log.step('gate');
    if (verdict.decision === 'block')
        gate.fail((0,summary/* gateLine */.C_)(verdict, changeSet.counts));
    else
        gate.done((0,summary/* gateLine */.C_)(verdict, changeSet.counts));
    for (const { message } of warnings)
        platform.log.warn(message);
}
/** Keeps what was found beside the plan: change set, receipt, report. Everything here is redacted. */
async function keepEvidence({ dir, judgement }) {
    const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;
    await Promise.all([
        (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(dir, 'changeset.json'), json(judgement.changeSet)),
        (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(dir, 'receipt.json'), json(judgement.receipt)),
        (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(dir, 'report.json'), json((0,report_json/* planReportJson */.a)(judgement.report))),
        (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(dir, 'report.md'), (0,changes_markdown/* changesMarkdown */.T4)(judgement.report)),
    ]);
}


/***/ }),

/***/ 36081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j$: () => (/* binding */ openStage),
  YI: () => (/* binding */ planFolder),
  QY: () => (/* binding */ renderStages)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/engines/index.js + 1 modules
var engines = __webpack_require__(53697);
// EXTERNAL MODULE: ./build/src/platform/folders.js
var folders = __webpack_require__(61248);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/src/render/helm.js

/**
 * What JSON writes as it is and YAML does not take as it is: control characters, breaks of a line, which it would fold
 * into a space, and the mark of byte order. https://yaml.org/spec/1.1/#id868524
 */
const NOT_IN_YAML = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
/**
 * The chart of a stack as the library has it, and every value of the user in `values.json`, which is YAML too: Helm
 * merges it and never reads a value as a template, as long as no chart of ours hands one to `tpl`.
 */
function renderRelease({ chart, values }, { templates }) {
    const own = [...templates].filter(([path]) => path.startsWith(`${chart}/`) && !isForTests(path));
    if (own.length === 0)
        throw new Error(`The template library has no chart ${chart}.`);
    const files = own.map(([path, text]) => [`chart/${path.slice(chart.length + 1)}`, text]);
    const text = (0,json/* canonicalJson */.dj)(values, 2).replace(NOT_IN_YAML, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const all = [...files, ['values.json', `${text}\n`]];
    return new Map(all.sort(([one], [other]) => (one < other ? -1 : 1)));
}
/** Values that the chart is tested with, and its tests. */
function isForTests(path) {
    return ['ci', 'tests'].includes(path.split('/')[1] ?? '');
}

// EXTERNAL MODULE: ./build/src/render/modules.js
var modules = __webpack_require__(85395);
// EXTERNAL MODULE: ./build/src/render/providers/aws.js
var aws = __webpack_require__(1746);
// EXTERNAL MODULE: ./build/src/render/template.js
var template = __webpack_require__(97594);
;// CONCATENATED MODULE: ./build/src/render/providers/azure.js

/** Services of Azure that the modules in `templates/terraform/azure` make something of; registered once per subscription. */
const RESOURCE_PROVIDERS = [
    'Microsoft.App',
    'Microsoft.Compute',
    'Microsoft.ContainerInstance',
    'Microsoft.DocumentDB',
    'Microsoft.Insights',
    'Microsoft.KeyVault',
    'Microsoft.ManagedIdentity',
    'Microsoft.Network',
    'Microsoft.OperationalInsights',
    'Microsoft.Storage',
];
/** Nobody's tenant, client and subscription. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
/** The azurerm provider. It has no default tags: the root hands `var.tags` to each module. */
const azureRoot = {
    name: 'azurerm',
    source: 'hashicorp/azurerm',
    version: '>= 5.1, < 6.0',
    settings: {
        // None: the one that the environment names, or the login.
        subscription_id: (0,template/* template */.v)('one(var.subscriptions)'),
        // Keys of storage accounts are off, so that the provider must not ask for them.
        storage_use_azuread: true,
        resource_provider_registrations: 'none',
        resource_providers_to_register: RESOURCE_PROVIDERS,
        features: [
            {
                key_vault: [
                    {
                        // Purge protection refuses to purge; a vault that was destroyed comes back under its name.
                        purge_soft_delete_on_destroy: false,
                        purge_soft_deleted_keys_on_destroy: false,
                        recover_soft_deleted_key_vaults: true,
                        recover_soft_deleted_keys: true,
                    },
                ],
                log_analytics_workspace: [{ permanently_delete_on_destroy: false }],
                resource_group: [{ prevent_deletion_if_contains_resources: true }],
                // Accounts are closed to the machine that applies.
                storage: [{ data_plane_available: false }],
                // What the template of a secret made belongs to its vault.
                template_deployment: [{ delete_nested_items_during_deletion: false }],
                // Machines of a changed group are made anew one after the other.
                virtual_machine_scale_set: [{ roll_instances_when_required: true, reimage_on_manual_upgrade: true }],
            },
        ],
    },
    sandbox: {
        // No cloud answers: a real provider that is given these finds no description of one, and has no login for any.
        metadata_host: '127.0.0.1:9',
        environment: 'public',
        subscription_id: NOBODY,
        tenant_id: NOBODY,
        client_id: NOBODY,
        client_secret: 'sandbox',
        use_cli: false,
        use_msi: false,
        use_oidc: false,
        use_aks_workload_identity: false,
        resource_providers_to_register: [],
    },
    variables: {
        subscriptions: {
            description: 'The only subscription this may be applied to; empty when the manifest names none.',
            type: 'list(string)',
        },
        tags: { description: 'Tags of every resource.', type: 'map(string)' },
    },
};

;// CONCATENATED MODULE: ./build/src/render/providers/gcp.js

/**
 * Services that the modules in `templates/terraform/gcp` call, by the provider's names for their endpoints.
 */
const SANDBOX_ENDPOINTS = [
    'cloud_run_v2',
    'compute',
    'firestore',
    'iam',
    'kms',
    'logging',
    'monitoring',
    'resource_manager',
    'secret_manager',
    'service_usage',
    'storage',
];
/** Where nobody listens: the port of the discard service (RFC 863), on this machine. */
const NOWHERE = 'http://127.0.0.1:9/';
/** The Google provider. The range is what the modules span: see `templates/terraform/gcp/<module>/versions.tf`. */
const gcpRoot = {
    name: 'google',
    source: 'hashicorp/google',
    version: '>= 7.0, < 9.0',
    settings: {
        project: (0,template/* template */.v)('var.project'),
        region: (0,template/* template */.v)('var.region'),
        default_labels: (0,template/* template */.v)('var.labels'),
    },
    sandbox: {
        // No server stands for Google: a plan of what is not there yet asks nothing, and whatever asks all the same has no
        // credentials of the user and no way to Google.
        access_token: 'sandbox',
        ...Object.fromEntries(SANDBOX_ENDPOINTS.map((name) => [`${name}_custom_endpoint`, NOWHERE])),
    },
    variables: {
        project: { description: 'Project of every resource.', type: 'string' },
        region: { description: 'Region of every resource.', type: 'string' },
        labels: { description: 'Labels of every resource.', type: 'map(string)' },
    },
};

// EXTERNAL MODULE: ./build/src/render/root.js
var root = __webpack_require__(70612);
;// CONCATENATED MODULE: ./build/src/render/terraform.js






const PROVIDERS = {
    aws: aws/* awsRoot */.w,
    azure: azureRoot,
    gcp: gcpRoot,
};
/** A module instance by a manifest name: all that a `moved` block may say, because it is not a literal place. */
const INSTANCE = /^module\.[a-z]+\["[a-z]([a-z0-9-]*[a-z0-9])?"\]$/;
/** Path of the file of constants that sends the provider to the sandbox. */
const SANDBOX_OVERRIDE = 'sandbox_override.tf.json';
/** Source of the provider that the templates of a cloud use. */
function providerSource(provider) {
    return rootOf(provider).source;
}
/**
 * The Terraform root of a stack, in memory: `main.tf.json` and `variables.tf.json` of constants, the user's
 * values in `synthinfra.auto.tfvars.json`, `backend.json` for `-backend-config`, and the modules it calls.
 * Paths are sorted and JSON is canonical, so that equal inputs give equal bytes.
 */
function renderRoot(stack, options) {
    const provider = rootOf(stack.provider);
    const { backend, sandbox, templates } = options;
    const files = new Map([
        ['main.tf.json', terraform_json((0,root/* rootModule */.N4)(stack, provider, backend))],
        ['variables.tf.json', terraform_json((0,root/* variableBlocks */.BL)(stack, provider, sandbox))],
        ['synthinfra.auto.tfvars.json', terraform_json((0,root/* variableValues */.x3)(stack))],
        ['backend.json', terraform_json(backend.config)],
        ...(0,modules/* moduleFiles */.u)(stack, templates),
    ]);
    if (stack.moved.length > 0)
        files.set('moved.tf.json', terraform_json({ moved: movedBlocks(stack) }));
    if (sandbox !== undefined) {
        // An override file: Terraform merges its provider block into the one of main.tf.json.
        files.set(SANDBOX_OVERRIDE, terraform_json({ provider: { [provider.name]: provider.sandbox } }));
        if (sandbox !== 'offline') {
            const { endpoint, account } = sandbox;
            files.set('sandbox.auto.tfvars.json', terraform_json({ sandbox_endpoint: endpoint, sandbox_account: account }));
        }
    }
    return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}
function rootOf(provider) {
    const root = PROVIDERS[provider];
    if (root === undefined)
        throw new Error(`No Terraform root is known for ${provider}.`);
    return root;
}
function movedBlocks(stack) {
    for (const address of stack.moved.flatMap(({ from, to }) => [from, to])) {
        if (!INSTANCE.test(address))
            throw new Error(`Not the address of a module instance: ${address}`);
    }
    return stack.moved;
}
function terraform_json(value) {
    return `${(0,json/* canonicalJson */.dj)(value, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/src/render/render.js


/** The files of a stack, in memory, as its engine takes them. Equal inputs give equal bytes. */
function renderStack(stack, options) {
    return stack.engine === 'helm' ? renderRelease(stack, options) : renderRoot(stack, options);
}

// EXTERNAL MODULE: ./build/src/sandbox/server.js + 2 modules
var sandbox_server = __webpack_require__(44116);
// EXTERNAL MODULE: ./build/src/pipeline/target.js
var target = __webpack_require__(99323);
;// CONCATENATED MODULE: ./build/src/policy/static/blocks.js
/** Nesting that no file of people has. */
const DEEPEST = 100;
/** The blocks of a file of native syntax. What is no block and no attribute is a fault. Never throws. */
function blocksOf(tokens) {
    const cursor = { tokens, here: 0, faults: [] };
    const body = readBody(cursor, 0);
    const left = tokens[cursor.here];
    if (left !== undefined && cursor.faults.length === 0)
        cursor.faults.push({ at: left.at, message: `${JSON.stringify(left.text)}, which closes nothing` });
    return { body, faults: cursor.faults };
}
/** Reads until the brace that closes the body, or to the first fault. */
function readBody(cursor, depth) {
    const attributes = [];
    const blocks = [];
    while (cursor.here < cursor.tokens.length && cursor.faults.length === 0) {
        const token = cursor.tokens[cursor.here];
        if (token === undefined || isMark(token, '}'))
            break;
        if (token.kind === 'break')
            cursor.here += 1;
        else if (token.kind !== 'name')
            fail(cursor, token, 'where a name is expected');
        else if (isAssignment(cursor))
            attributes.push(readAttribute(cursor, token));
        else
            blocks.push(readBlock(cursor, token, depth));
    }
    return { attributes, blocks };
}
function isAssignment({ tokens, here }) {
    return isMark(tokens[here + 1], '=') && !isMark(tokens[here + 2], '=');
}
function readAttribute(cursor, name) {
    const start = cursor.here + 2;
    cursor.here = start;
    let depth = 0;
    for (let token = cursor.tokens[start]; token !== undefined; token = cursor.tokens[cursor.here]) {
        if (depth === 0 && (token.kind === 'break' || isMark(token, '}')))
            break;
        depth += opens(token) - closes(token);
        if (depth < 0) {
            fail(cursor, token, 'which closes nothing');
            break;
        }
        cursor.here += 1;
    }
    const tokens = cursor.tokens.slice(start, cursor.here);
    return { name: name.text, at: name.at, value: { at: tokens[0]?.at ?? name.at, tokens } };
}
function readBlock(cursor, type, depth) {
    const labels = [];
    const block = (body) => ({ type: type.text, labels, at: type.at, body });
    cursor.here += 1;
    for (let label = readLabel(cursor); label !== undefined; label = readLabel(cursor))
        labels.push(label);
    const open = cursor.tokens[cursor.here];
    if (!isMark(open, '{') || depth >= DEEPEST) {
        fail(cursor, open ?? type, depth >= DEEPEST ? 'nested too deep' : 'which is neither a block nor an attribute');
        return block({ attributes: [], blocks: [] });
    }
    cursor.here += 1;
    const body = readBody(cursor, depth + 1);
    if (cursor.faults.length === 0 && cursor.here >= cursor.tokens.length)
        fail(cursor, open ?? type, 'of a block that does not end');
    cursor.here += 1;
    return block(body);
}
/** A label is a name, or a string without code in it. */
function readLabel(cursor) {
    const first = cursor.tokens[cursor.here];
    if (first?.kind === 'name') {
        cursor.here += 1;
        return first.text;
    }
    if (first?.kind !== 'quote')
        return undefined;
    const literal = literalAt(cursor.tokens, cursor.here);
    if (literal === undefined) {
        fail(cursor, first, 'of a label that is no plain string');
        return undefined;
    }
    cursor.here = literal.next;
    return literal.text;
}
/** The string of an expression that is nothing but a string without code in it. */
function literalOf({ tokens }) {
    const literal = literalAt(tokens, 0);
    return literal !== undefined && literal.next === tokens.length ? literal.text : undefined;
}
/** A whole string without code that begins at an index, and the index after it. */
function literalAt(tokens, index) {
    if (tokens[index]?.kind !== 'quote')
        return undefined;
    const parts = [];
    let next = index + 1;
    for (let token = tokens[next]; token?.kind === 'text'; token = tokens[next]) {
        parts.push(token.text);
        next += 1;
    }
    // Terraform normalises strings: what looks alike there must be equal here.
    return tokens[next]?.kind === 'unquote'
        ? { text: parts.join('').normalize('NFC'), next: next + 1 }
        : undefined;
}
function opens(token) {
    return token.kind === 'quote' || (token.kind === 'mark' && ['{', '[', '(', '${', '%{'].includes(token.text))
        ? 1
        : 0;
}
function closes(token) {
    return token.kind === 'unquote' || (token.kind === 'mark' && ['}', ']', ')'].includes(token.text)) ? 1 : 0;
}
function isMark(token, text) {
    return token?.kind === 'mark' && token.text === text;
}
function fail(cursor, token, why) {
    cursor.faults.push({ at: token.at, message: `${JSON.stringify(token.text)}, ${why}` });
}

;// CONCATENATED MODULE: ./build/src/policy/static/kinds.js
/** Text that no engine reads: documentation, licences, hash lists, settings of editors and linters. */
const INERT = /(\.(md|txt|adoc|rst|png|svg|jpe?g|gif|ya?ml|toml|csv)|(^|\/)(licen[cs]e|notice|changelog|authors|codeowners|sha256sums|makefile|dockerfile|version)|(^|\/)\.(gitignore|gitattributes|editorconfig|tflint\.hcl|terraform-version|opentofu-version|terraform-docs\.ya?ml|pre-commit-config\.ya?ml|header\.md))$/i;
/** Values, which no function can be called in, and tests, which no plan reads. */
const VALUES = /(\.tfvars|\.json|\.(tftest|tofutest|tfquery|tfmock)\.hcl|\.terraform\.lock\.hcl)$/;
/** What `templatefile` may be given: it calls functions as configuration does. */
const TEMPLATE = /\.(tftpl|tpl|tmpl)$/i;
/** What a file is, by its path below the root. Case does not count where a file system may not tell it. */
function kindOf(path) {
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..') ||
        /[\\\p{Cc}]/u.test(path))
        return { refused: 'unknown-file', why: 'its path is not plain, so it may be another file than it seems' };
    const lower = path.toLowerCase();
    const name = lower.slice(lower.lastIndexOf('/') + 1);
    if (name.endsWith('.tfrc') ||
        name === '.terraformrc' ||
        name === 'terraform.rc' ||
        name === '.tofurc' ||
        name === 'tofu.rc')
        return {
            refused: 'cli-configuration',
            why: 'it can send the engine to other registries, mirrors and credentials',
        };
    if (/\.tfstate(\.|$)/.test(name) || name.endsWith('.tfplan'))
        return { refused: 'state-file', why: 'a state or plan brings its own backend, values and configuration' };
    if (/(^|_)override\.(tf|tofu)(\.json)?$/.test(name))
        return { refused: 'override-file', why: 'it changes blocks that others wrote, unseen where they stand' };
    if (lower.startsWith('.terraform/') && !lower.startsWith('.terraform/modules/'))
        return {
            refused: 'unknown-file',
            why: "it lies in the engine's own folder, as if `init` had put it there",
        };
    if (lower === '.terraform.lock.hcl')
        return 'lock';
    if (/\.(tf|tofu)$/.test(name))
        return 'native';
    if (/\.(tf|tofu)\.json$/.test(name))
        return 'json';
    if (TEMPLATE.test(lower))
        return 'template';
    if (VALUES.test(lower) || INERT.test(lower))
        return 'inert';
    return {
        refused: 'unknown-file',
        why: 'nothing tells what it is for, and what an engine starts may run it',
    };
}

;// CONCATENATED MODULE: ./build/src/policy/static/expressions.js

/** Functions that read files of the machine that plans. */
const READERS = new Set([
    ...['file', 'fileexists', 'fileset', 'filebase64', 'filemd5', 'filesha1', 'filesha256', 'filesha512'],
    ...['filebase64sha256', 'filebase64sha512', 'templatefile', 'templatestring'],
]);
/** Every call in a body that reads a file outside the module, or one that only the run will know. */
function fileReads(body) {
    return [
        ...body.attributes.flatMap(({ value }) => fileReadsOf(value.tokens)),
        ...body.blocks.flatMap((block) => fileReads(block.body)),
    ];
}
/** The same for one expression, or a whole template. */
function fileReadsOf(tokens) {
    // Line breaks mean nothing between a function and its arguments.
    const solid = tokens.filter(({ kind }) => kind !== 'break');
    return solid.flatMap((token, index) => {
        const calls = token.kind === 'name' && READERS.has(token.text) && expressions_isMark(solid[index + 1], '(');
        if (!calls || staysInside(token.text, solid, index + 2))
            return [];
        return [
            {
                rule: 'file-read',
                at: token.at,
                message: `${token.text}() may read files outside its module: what it reads would leave by the plan.`,
                fix: `Name the file literally, below the module: \`${token.text}("\${path.module}/…")\`; templates end in .tftpl.`,
            },
        ];
    });
}
function staysInside(name, tokens, index) {
    if (name === 'templatestring')
        return false;
    const path = plainPath(tokens, index);
    if (path === undefined || (name === 'templatefile' && !TEMPLATE.test(path.text)))
        return false;
    return name !== 'fileset' || plainPath(tokens, path.next + 1) !== undefined;
}
/** A string that names a place at or below the module or the root: `"x"`, or `"${path.module}/x"`. */
function plainPath(tokens, index) {
    if (tokens[index]?.kind !== 'quote')
        return undefined;
    const prefix = ['${', 'path', '.', ['module', 'root'], '}'].every((expected, step) => expected.includes(tokens[index + 1 + step]?.text ?? ' '));
    let next = index + (prefix ? 6 : 1);
    let text = '';
    for (; tokens[next]?.kind === 'text'; next += 1)
        text += tokens[next]?.text ?? '';
    const ends = tokens[next]?.kind === 'unquote' && [',', ')'].includes(tokens[next + 1]?.text ?? '');
    const inside = prefix ? text === '' || text.startsWith('/') : !/^([/~]|[a-z]:)/i.test(text);
    const climbs = text.split(/[/\\]/).includes('..');
    return ends && inside && !climbs ? { text, next: next + 1 } : undefined;
}
function expressions_isMark(token, text) {
    return token?.kind === 'mark' && token.text === text;
}

;// CONCATENATED MODULE: ./build/src/policy/static/json.js
/** Where a text stops being JSON. It never leaves this file. */
class NotJson extends Error {
    at;
    constructor(at, expected) {
        super(expected);
        this.at = at;
    }
}
const json_DEEPEST = 200;
const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![\w.+-])/y;
/** Parses JSON by the letter of its standard, and keeps positions. Never throws, nor runs out of stack. */
function parseJson(text) {
    const reader = { text, here: 0, depth: 0 };
    try {
        const value = readValue(reader);
        skipSpace(reader);
        if (reader.here < text.length)
            throw new NotJson(reader.here, 'the end of the file');
        return value;
    }
    catch (error) {
        if (!(error instanceof NotJson))
            throw error;
        return { at: error.at, message: `no JSON: ${error.message} is expected here` };
    }
}
function readValue(reader) {
    skipSpace(reader);
    const at = reader.here;
    const char = reader.text[at];
    if (char === '{' || char === '[') {
        if (reader.depth >= json_DEEPEST)
            throw new NotJson(at, 'a value that is nested less deep');
        reader.depth += 1;
        const node = char === '{'
            ? { kind: 'object', at, entries: readList(reader, '}', readEntry) }
            : { kind: 'array', at, items: readList(reader, ']', readValue) };
        reader.depth -= 1;
        return node;
    }
    if (char === '"')
        return { kind: 'string', at, text: readString(reader) };
    return { kind: 'scalar', at, text: take(reader, SCALAR, 'a value') };
}
function readList(reader, end, read) {
    const list = [];
    reader.here += 1;
    skipSpace(reader);
    if (reader.text[reader.here] === end) {
        reader.here += 1;
        return list;
    }
    for (;;) {
        list.push(read(reader));
        skipSpace(reader);
        const char = reader.text[reader.here];
        if (char !== ',' && char !== end)
            throw new NotJson(reader.here, `"," or "${end}"`);
        reader.here += 1;
        if (char === end)
            return list;
    }
}
function readEntry(reader) {
    skipSpace(reader);
    const at = reader.here;
    const key = readString(reader);
    skipSpace(reader);
    if (reader.text[reader.here] !== ':')
        throw new NotJson(reader.here, '":"');
    reader.here += 1;
    return { key, at, value: readValue(reader) };
}
/** Terraform normalises strings: what looks alike there must be equal here. */
function readString(reader) {
    const value = JSON.parse(take(reader, STRING, 'a string'));
    return String(value).normalize('NFC');
}
function take(reader, pattern, expected) {
    pattern.lastIndex = reader.here;
    const found = pattern.exec(reader.text)?.[0];
    if (found === undefined)
        throw new NotJson(reader.here, expected);
    reader.here += found.length;
    return found;
}
function skipSpace(reader) {
    SPACE.lastIndex = reader.here;
    reader.here += SPACE.exec(reader.text)?.[0].length ?? 0;
}

;// CONCATENATED MODULE: ./build/src/policy/static/templates.js
const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
/** Up to whatever may mean something; a heredoc is read line by line, for each line may be its end. */
const PLAIN = {
    quoted: /[^"\\$%\n]+/y,
    heredoc: /[^$%\n]*\n|[^$%\n]+/y,
    bare: /[^$%]+/y,
};
const SIMPLE = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
/** The beginning of a heredoc at an offset. Only the very form that Terraform takes for one counts. */
function heredocAt(text, at) {
    HEREDOC.lastIndex = at;
    const [whole, marker] = HEREDOC.exec(text) ?? [];
    return whole === undefined || marker === undefined ? undefined : { whole, marker };
}
/**
 * Whether a heredoc ends with the line that begins here. Terraform trims the line of every white space that Unicode
 * knows; a line that is the marker only after such trimming is called unclear rather than guessed at.
 */
function heredocEnd(text, at, marker) {
    if (text[at - 1] !== '\n')
        return { kind: 'text' };
    const lineEnd = text.indexOf('\n', at);
    const line = text.slice(at, lineEnd < 0 ? text.length : lineEnd);
    if (/^[ \t]*([^ \t\r]+)[ \t]*\r?$/.exec(line)?.[1] === marker)
        return { kind: 'end', at: at + line.replace(/\r$/, '').length };
    const bare = line.replace(/[^\p{ID_Continue}-]+/gu, '');
    return { kind: bare === marker && !/[!-/:-@[-`{-~]/.test(line.replace(marker, '')) ? 'unclear' : 'text' };
}
/** The next stretch of literal text; always moves on, unless code or the closing quote is next. */
function cutLiteral(text, at, kind) {
    const pattern = PLAIN[kind];
    pattern.lastIndex = at;
    const plain = pattern.exec(text)?.[0];
    if (plain !== undefined && plain !== '')
        return { value: plain, length: plain.length, next: 'text' };
    const char = text.charAt(at);
    if (char === '$' || char === '%')
        return cutDollar(text, at, char);
    if (char === '"')
        return { value: '', length: 0, next: 'unquote' };
    if (char === '\\')
        return cutEscape(text, at);
    // A line break within quotes: Terraform refuses the file.
    return { value: char, length: 1, next: 'text', problem: 'a line break within a string' };
}
/** `${` and `%{` begin code, `$${` and `%%{` are those characters; of longer runs nobody need rely on a reading. */
function cutDollar(text, at, char) {
    let run = 1;
    while (text[at + run] === char)
        run += 1;
    if (text[at + run] !== '{')
        return { value: char.repeat(run), length: run, next: 'text' };
    if (run === 1)
        return { value: '', length: 0, next: 'code' };
    const literal = { value: `${char}{`, length: run + 1, next: 'text' };
    return run === 2 ? literal : { ...literal, problem: `${char.repeat(run)}{, which can be read in two ways` };
}
function cutEscape(text, at) {
    const simple = SIMPLE[text.charAt(at + 1)];
    if (simple !== undefined)
        return { value: simple, length: 2, next: 'text' };
    const found = /^\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(text.slice(at, at + 10));
    const point = Number.parseInt(found?.[1] ?? found?.[2] ?? '', 16);
    return found !== null && point <= 0x10ffff
        ? { value: String.fromCodePoint(point), length: found[0].length, next: 'text' }
        : { value: '\\', length: 1, next: 'text', problem: 'an escape that is not known' };
}

;// CONCATENATED MODULE: ./build/src/policy/static/tokens.js

/** Nesting that no file of people has; more is refused. */
const tokens_DEEPEST = 200;
/** Faults that are told; one is enough to refuse. */
const MOST_FAULTS = 20;
const NAME = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const NUMBER = /[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const BREAK = /\r?\n/y;
const tokens_SPACE = /[ \t]+/y;
const LINE_COMMENT = /(#|\/\/)[^\n]*/y;
const MARKS = '{}[]()=<>!&|?:,.*/%+-~';
/** Reads native syntax. Never throws, and takes time linear in the text, whatever that is. */
function tokensOf(text) {
    return scan(text, { kind: 'code', braces: 0, at: 0 });
}
/** Reads a string of Terraform's JSON syntax: a template without quotes. */
function templateTokens(text) {
    return scan(text, { kind: 'bare', at: 0 });
}
function scan(text, mode) {
    const scanner = { text, here: 0, modes: [mode], tokens: [], faults: [] };
    const carriage = /\r(?!\n)/.exec(text);
    if (carriage !== null && mode.kind === 'code')
        scanner.faults.push({ at: carriage.index, message: 'a carriage return that ends no line' });
    while (scanner.here < text.length && scanner.faults.length < MOST_FAULTS) {
        const now = scanner.modes.at(-1) ?? mode;
        if (now.kind === 'code')
            code(scanner, now);
        else
            literal(scanner, now);
    }
    if (scanner.here >= text.length)
        atEnd(scanner);
    return { tokens: scanner.tokens, faults: scanner.faults };
}
function atEnd({ modes, faults }) {
    const open = modes.at(-1);
    if (open === undefined || (modes.length === 1 && (open.kind === 'bare' || open.kind === 'code')))
        return;
    const what = { code: 'an interpolation', quoted: 'a string', heredoc: 'a heredoc', bare: 'a template' };
    faults.push({ at: open.at, message: `${what[open.kind]} that does not end` });
}
function code(scanner, mode) {
    const { text, here } = scanner;
    if (skip(scanner, tokens_SPACE) || skip(scanner, LINE_COMMENT))
        return;
    const heredoc = heredocAt(text, here);
    const word = wordAt(text, here);
    if (heredoc !== undefined) {
        add(scanner, 'quote', heredoc.whole);
        enter(scanner, { kind: 'heredoc', marker: heredoc.marker, at: here });
    }
    else if (text[here] === '"') {
        add(scanner, 'quote', '"');
        enter(scanner, { kind: 'quoted', at: here });
    }
    else if (word !== undefined)
        add(scanner, word.kind, word.text);
    else if (text.startsWith('/*', here))
        blockComment(scanner);
    else
        mark(scanner, mode, text.charAt(here));
}
function wordAt(text, at) {
    const patterns = { name: NAME, number: NUMBER, break: BREAK };
    for (const kind of ['name', 'number', 'break']) {
        const found = matched(text, at, patterns[kind]);
        if (found !== undefined)
            return { kind, text: found };
    }
    return undefined;
}
function mark(scanner, mode, char) {
    if (!MARKS.includes(char) || scanner.text.startsWith('<<', scanner.here)) {
        fault(scanner, `${JSON.stringify(char)}, which is no part of the language here`);
        scanner.here += 1;
        return;
    }
    if (char === '{')
        mode.braces += 1;
    const leaves = char === '}' && mode.braces === 0 && scanner.modes.length > 1;
    if (char === '}' && mode.braces > 0)
        mode.braces -= 1;
    add(scanner, 'mark', char);
    if (leaves)
        scanner.modes.pop();
}
function literal(scanner, mode) {
    if (mode.kind === 'heredoc') {
        const end = heredocEnd(scanner.text, scanner.here, mode.marker);
        if (end.kind === 'unclear')
            fault(scanner, `a line that may or may not end the heredoc ${mode.marker}`);
        if (end.kind === 'end') {
            add(scanner, 'unquote', scanner.text.slice(scanner.here, end.at));
            scanner.modes.pop();
            return;
        }
    }
    const { value, length, next, problem } = cutLiteral(scanner.text, scanner.here, mode.kind);
    if (problem !== undefined)
        fault(scanner, problem);
    if (length > 0)
        scanner.tokens.push({ kind: 'text', text: value, at: scanner.here });
    scanner.here += length;
    if (next === 'unquote') {
        add(scanner, 'unquote', '"');
        scanner.modes.pop();
    }
    else if (next === 'code') {
        const at = scanner.here;
        add(scanner, 'mark', scanner.text.slice(at, at + 2));
        enter(scanner, { kind: 'code', braces: 0, at });
    }
}
function blockComment(scanner) {
    const end = scanner.text.indexOf('*/', scanner.here + 2);
    if (end < 0)
        fault(scanner, 'a comment that does not end');
    scanner.here = end < 0 ? scanner.text.length : end + 2;
}
function enter(scanner, mode) {
    if (scanner.modes.length < tokens_DEEPEST)
        scanner.modes.push(mode);
    else {
        fault(scanner, `templates nested more than ${tokens_DEEPEST} deep`);
        scanner.here = scanner.text.length;
    }
}
function add(scanner, kind, text) {
    scanner.tokens.push({ kind, text, at: scanner.here });
    scanner.here += text.length;
}
function fault(scanner, message) {
    scanner.faults.push({ at: scanner.here, message });
}
function skip(scanner, pattern) {
    const found = matched(scanner.text, scanner.here, pattern);
    scanner.here += found?.length ?? 0;
    return found !== undefined;
}
/** What a sticky pattern finds at an offset. */
function matched(text, at, pattern) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./build/src/policy/static/json-blocks.js


const FILE = {
    ...{ resource: 2, data: 2, ephemeral: 2, list: 2, action: 2, module: 1, provider: 1, variable: 1 },
    ...{ output: 1, check: 1, locals: 0, terraform: 0, moved: 0, import: 0, removed: 0 },
};
const WITHIN = {
    resource: { provisioner: 1, connection: 0, dynamic: 1 },
    removed: { provisioner: 1, connection: 0, dynamic: 1 },
    provider: { dynamic: 1 },
    check: { data: 2 },
    terraform: { backend: 1, cloud: 0, required_providers: 0, encryption: 0, provider_meta: 1 },
};
/** The blocks of a file of JSON syntax, in the form of those of native syntax. Never throws. */
function jsonBlocksOf(text) {
    const node = parseJson(text);
    if (!('kind' in node))
        return { body: { attributes: [], blocks: [] }, faults: [node] };
    const faults = [];
    return { body: bodyOf(node, FILE, faults), faults };
}
function bodyOf(node, shape, faults) {
    if (node.kind === 'array') {
        const bodies = node.items.map((item) => bodyOf(item, shape, faults));
        return {
            attributes: bodies.flatMap(({ attributes }) => attributes),
            blocks: bodies.flatMap(({ blocks }) => blocks),
        };
    }
    if (node.kind !== 'object') {
        faults.push({ at: node.at, message: 'a value where an object is expected' });
        return { attributes: [], blocks: [] };
    }
    // "//" is a comment.
    const entries = node.entries.filter(({ key }) => key !== '//');
    const isBlock = ({ key }) => Object.hasOwn(shape, key);
    return {
        attributes: entries
            .filter((entry) => !isBlock(entry))
            .map(({ key, at, value }) => ({ name: key, at, value: expressionOf(value, faults) })),
        blocks: entries
            .filter(isBlock)
            .flatMap((entry) => blocksAt(entry, entry.value, shape[entry.key] ?? 0, [], faults)),
    };
}
function blocksAt({ key, at }, node, labelsLeft, labels, faults) {
    if (node.kind === 'array')
        return node.items.flatMap((item) => blocksAt({ key, at: item.at, value: item }, item, labelsLeft, labels, faults));
    if (node.kind === 'scalar' && node.text === 'null')
        return [];
    if (node.kind === 'object' && labelsLeft > 0)
        return node.entries.flatMap((entry) => blocksAt({ ...entry, key }, entry.value, labelsLeft - 1, [...labels, entry.key], faults));
    const inside = (Object.hasOwn(WITHIN, key) ? WITHIN[key] : undefined) ?? {};
    return [{ type: key, labels, at, body: bodyOf(node, inside, faults) }];
}
/** Every string of a value, keys too, as the template that Terraform takes it for. */
function expressionOf(node, faults) {
    return { at: node.at, tokens: tokensOfNode(node, faults) };
}
function tokensOfNode(node, faults) {
    const mark = (text) => ({ kind: 'mark', text, at: node.at });
    switch (node.kind) {
        case 'string':
            return stringTokens(node.text, node.at, faults);
        case 'scalar':
            return [{ kind: 'name', text: node.text, at: node.at }];
        case 'array':
            return [
                mark('['),
                ...node.items.flatMap((item) => [...tokensOfNode(item, faults), mark(',')]),
                mark(']'),
            ];
        case 'object':
            return [
                mark('{'),
                ...node.entries.flatMap(({ key, at, value }) => [
                    ...stringTokens(key, at, faults),
                    mark('='),
                    ...tokensOfNode(value, faults),
                    mark(','),
                ]),
                mark('}'),
            ];
    }
}
/** All tokens stand at the string: its escapes move what is inside. */
function stringTokens(text, at, faults) {
    const template = templateTokens(text);
    faults.push(...template.faults.map(({ message }) => ({ at, message })));
    return [
        { kind: 'quote', text: '"', at },
        ...template.tokens.map((token) => ({ ...token, at })),
        { kind: 'unquote', text: '"', at },
    ];
}

;// CONCATENATED MODULE: ./build/src/policy/static/module-list.js


/** Where the engine notes which folder each module call is served from. */
const MODULE_LIST = '.terraform/modules/modules.json';
/**
 * A list that somebody brought along can serve a module from a folder that nobody looked at: the engine believes it as
 * long as source and version agree.
 * @param folders that hold configuration which is checked.
 */
function moduleListMarks(text, folders) {
    const listed = foldersOf(text);
    if (listed === undefined)
        return [
            refused('unreadable', 'The list of downloaded modules is none that this check can read', 'Remove `.terraform/modules`.'),
        ];
    return listed
        .filter((folder) => !folders.has(normal(folder)))
        .map((folder) => refused('module-source', `A module is served from ${JSON.stringify(folder)}, which holds no files that were checked`, 'Remove `.terraform/modules`, and let the modules be downloaded afresh.'));
}
function refused(rule, what, fix) {
    return { rule, at: 0, message: `${what}.`, fix };
}
/** `Dir` of each entry; undefined when the text is anything else than such a list. */
function foldersOf(text) {
    const document = parsed(text);
    const list = (0,json/* isObject */.Gv)(document) && Object.hasOwn(document, 'Modules') ? document['Modules'] : undefined;
    if (!Array.isArray(list))
        return undefined;
    const folders = list.map((entry) => ((0,json/* isObject */.Gv)(entry) ? entry['Dir'] : undefined));
    return folders.every((folder) => typeof folder === 'string') ? folders : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function normal(folder) {
    const path = external_node_path_.posix.normalize(folder).replace(/\/$/, '');
    return path === '.' ? '' : path;
}

;// CONCATENATED MODULE: ./build/src/policy/static/sources.js


const DEFAULT_REGISTRIES = /^registry\.(terraform\.io|opentofu\.org)\//;
/** What one `required_providers` block names, and what in it is refused. */
function requiredProviders(body, allow) {
    const marks = body.attributes.flatMap(({ name, at, value }) => {
        const sources = declaredSources(name, value);
        if (sources === undefined)
            return [refusedProvider(at, `The source of the provider ${name} is not written plainly`)];
        return sources.flatMap((source) => providerMarks(source, at, allow));
    });
    return { names: body.attributes.map(({ name }) => name), marks };
}
/** Refuses a provider source that is not on the list. */
function providerMarks(source, at, allow) {
    const wanted = providerName(source);
    if (wanted === 'terraform.io/builtin/terraform')
        return [];
    return allow.providers.some((allowed) => providerName(allowed) === wanted)
        ? []
        : [refusedProvider(at, `The provider ${source} is not on the list of the base branch`)];
}
function refusedProvider(at, what) {
    return {
        rule: 'provider-source',
        at,
        message: `${what}: its code would run with the credentials of the plan.`,
        fix: 'Add it to `policy.providers` in the manifest of the base branch first, in a change of its own.',
    };
}
/** The default registry may be written or left out; names do not count case. */
function providerName(source) {
    const lower = source.trim().toLowerCase().replace(DEFAULT_REGISTRIES, '');
    return lower.includes('/') ? lower : `hashicorp/${lower}`;
}
/** Sources of one entry; one that has none is HashiCorp's of that name. Undefined when it is no plain object. */
function declaredSources(name, { at, tokens }) {
    if (literalOf({ at, tokens }) !== undefined)
        return [name];
    if (tokens.some(({ kind, text }) => kind === 'mark' && ['(', '${', '%{'].includes(text)))
        return undefined;
    const sources = [];
    for (const [index, token] of tokens.entries()) {
        const key = token.kind === 'quote' ? literalAt(tokens, index) : { text: token.text, next: index + 1 };
        if (key?.text !== 'source' || !['=', ':'].includes(tokens[key.next]?.text ?? ''))
            continue;
        const source = literalAt(tokens, key.next + 1);
        if (source === undefined)
            return undefined;
        sources.push(source.text);
    }
    return sources.length > 0 ? sources : [name];
}
/** Judges the source of a module call. */
function moduleMarks(source, folder, folders, allow) {
    const text = literalOf(source);
    const refuse = (message, fix) => [
        { rule: 'module-source', at: source.at, message, fix },
    ];
    if (text === undefined)
        return refuse('The source of a module is computed: what it will be cannot be checked.', 'Write it as a plain string.');
    if (!/^\.\.?(\/|$)/.test(text)) {
        return allow.modules.some((entry) => covers(entry, text))
            ? []
            : refuse(`The module source ${JSON.stringify(text)} is not on the list of the base branch: its code would run with the credentials of the plan.`, 'Add it to `policy.modules` in the manifest of the base branch first, in a change of its own.');
    }
    const place = external_node_path_.posix.join(folder, text).replace(/\/$/, '');
    if (place === '..' || place.startsWith('../'))
        return refuse(`The module ${JSON.stringify(text)} lies outside the root.`, 'Keep modules below the root.');
    return folders.has(place === '.' ? '' : place)
        ? []
        : refuse(`The module ${JSON.stringify(text)} has no files here that could be checked.`, 'Correct the path.');
}
/** Whether an entry of the list names a source, whatever its version, ref and sub-folder. */
function covers(entry, source) {
    const plain = withoutDetails(source);
    if (/(^|\/)\.\.?(\/|$)|%|\\/.test(plain))
        return false;
    return entry.endsWith('/*')
        ? plain.startsWith(entry.slice(0, -1)) && plain.length > entry.length - 1
        : plain === withoutDetails(entry);
}
/** `git::https://host/x.git//sub?ref=v1` → `git::https://host/x.git`. */
function withoutDetails(source) {
    return source.replace(/\?.*$/s, '').replace(/(?<!:)\/\/.*$/s, '');
}

;// CONCATENATED MODULE: ./build/src/policy/static/rules.js



const HARMLESS = ['variable', 'output', 'locals', 'moved', 'import'];
/** They start programs, speak to any address, or read files and states of others, while planning. */
const DATA = {
    external: 'starts a program',
    http: 'speaks to any address',
    local_command: 'starts a program',
    local_file: 'reads any file of the machine',
    local_sensitive_file: 'reads any file of the machine',
    terraform_remote_state: 'reads the state of others, from any address',
};
/** Settings of providers that start programs, or send requests and credentials elsewhere. */
const SETTINGS = new Set([
    ...['exec', 'endpoints', 'profile', 'shared_config_files', 'shared_credentials_files', 'assume_role'],
    ...[
        'assume_role_with_web_identity',
        'http_proxy',
        'https_proxy',
        'proxy_url',
        'custom_ca_bundle',
        'insecure',
    ],
    ...[
        'sts_region',
        'ec2_metadata_service_endpoint',
        'credential_process',
        'external_credentials',
        'metadata_host',
    ],
]);
const IN_TERRAFORM = ['required_version', 'experiments', 'language'];
/** Everything in one file of configuration that must not reach the engine. */
function marksOf(body, around) {
    return [
        ...fileReads(body),
        ...body.attributes.map(({ name, at }) => unknown(at, `The argument ${JSON.stringify(name)}`)),
        ...body.blocks.flatMap((block) => blockMarks(block, around)),
    ];
}
/** Local names that the `required_providers` of a file declare. */
function declaredProviders(body) {
    return body.blocks
        .filter(({ type }) => type === 'terraform')
        .flatMap((block) => block.body.blocks.filter(({ type }) => type === 'required_providers'))
        .flatMap((block) => block.body.attributes.map(({ name }) => name));
}
function blockMarks(block, around) {
    const { type, body, at } = block;
    switch (type) {
        case 'resource':
            return [...impliedProvider(block, around), ...provisioners(body)];
        case 'removed':
            return provisioners(body);
        case 'data':
        case 'ephemeral':
            return dataMarks(block, around);
        case 'check':
            return body.blocks
                .filter((inner) => inner.type === 'data')
                .flatMap((inner) => dataMarks(inner, around));
        case 'module':
            return body.attributes
                .filter(({ name }) => name === 'source')
                .flatMap(({ value }) => moduleMarks(value, around.folder, around.folders, around.allow));
        case 'provider':
            return providerBlock(block, around);
        case 'terraform':
            return settingsMarks(body, around);
        default:
            return HARMLESS.includes(type) ? [] : [unknown(at, `The block ${JSON.stringify(type)}`)];
    }
}
function unknown(at, what) {
    return {
        rule: 'unknown-block',
        at,
        message: `${what} is none that this check knows: what it makes the engine do cannot be told.`,
        fix: 'Remove it, or plan where reviewers are asked before the run.',
    };
}
function provisioners(body) {
    return body.blocks
        .filter((block) => nameOf(block) === 'provisioner')
        .map(({ at, labels }) => ({
        rule: 'provisioner',
        at,
        message: `A provisioner${labels[0] === undefined ? '' : ` ${JSON.stringify(labels[0])}`} runs commands that no plan shows.`,
        fix: 'Do it with a resource, or in a step of its own after the apply.',
    }));
}
/** A `dynamic` block makes blocks of the name of its label. */
function nameOf({ type, labels }) {
    return type === 'dynamic' ? (labels[0] ?? type) : type;
}
function dataMarks(block, around) {
    const [type = ''] = block.labels;
    const does = Object.hasOwn(DATA, type) ? DATA[type] : undefined;
    return [
        ...(does === undefined
            ? []
            : [
                {
                    rule: 'data-source',
                    at: block.at,
                    message: `${block.type} ${JSON.stringify(type)} ${does} while planning, with the credentials of the plan.`,
                    fix: 'Give the value in the manifest, or by the output of another stack.',
                },
            ]),
        ...impliedProvider(block, around),
    ];
}
/** A type whose provider nobody declares makes the engine download HashiCorp's of that name. */
function impliedProvider({ labels, at, body }, { declared, allow }) {
    const [type = ''] = labels;
    const chosen = body.attributes
        .filter(({ name }) => name === 'provider')
        .map(({ value }) => literalOf(value)?.split('.')[0] ?? value.tokens[0]?.text ?? '');
    const names = chosen.length > 0 ? chosen : [type.split('_', 1)[0] ?? ''];
    return names
        .filter((name) => !declared.has(name) && name !== 'terraform')
        .flatMap((name) => providerMarks(name, at, allow));
}
function providerBlock({ labels, at, body }, { declared, allow }) {
    const [name = ''] = labels;
    const settings = [
        ...body.attributes,
        ...body.blocks.map((block) => ({ name: nameOf(block), at: block.at })),
    ];
    return [
        ...(declared.has(name) ? [] : providerMarks(name, at, allow)),
        ...settings
            .filter((setting) => SETTINGS.has(setting.name))
            .map((setting) => ({
            rule: 'provider-setting',
            at: setting.at,
            message: `${setting.name} of the provider ${name} starts programs, or sends requests and credentials elsewhere.`,
            fix: 'Say who to be and where to go under `identity` in the manifest of the base branch.',
        })),
    ];
}
function settingsMarks(body, { allow }) {
    return [
        ...body.attributes
            .filter(({ name }) => !IN_TERRAFORM.includes(name))
            .map(({ name, at }) => unknown(at, `terraform.${name}`)),
        ...body.blocks.flatMap((block) => settingMarks(block, allow)),
    ];
}
function settingMarks({ type, labels, at, body }, allow) {
    const [label = ''] = labels;
    switch (type) {
        case 'required_providers':
            return requiredProviders(body, allow).marks;
        case 'provider_meta':
            return [];
        case 'encryption':
            return [
                {
                    rule: 'encryption',
                    at,
                    message: 'encryption of the engine can start programs for its keys, and hides the plan from whoever checks it.',
                    fix: 'Encrypt the state where it is stored.',
                },
            ];
        case 'backend':
        case 'cloud':
            if (type === 'backend' && label === allow.backend && body.attributes.length + body.blocks.length === 0)
                return [];
            return [
                {
                    rule: 'backend',
                    at,
                    message: `${type === 'cloud' ? 'cloud' : `backend ${JSON.stringify(label)}`} in a file decides where the state is; only the base branch's manifest may.`,
                    fix: 'Remove it, and set `state` in the manifest.',
                },
            ];
        default:
            return [unknown(at, `The block terraform.${type}`)];
    }
}

;// CONCATENATED MODULE: ./build/src/policy/static/check.js









/** Longest file that is read, in UTF-16 units; what people write is far below. */
const LONGEST = 4 * 1024 * 1024;
/**
 * What must not reach the engine: judged on the text of rendered files and downloaded modules, before `init`, so that
 * nothing of theirs has run. Pure and total: hostile text makes findings, never an error or a wait.
 * @param files text by path below the root, with forward slashes: all that the engine would see.
 * @param allow the lists of the base branch, never those of the branch that is judged.
 * @returns findings by file and place; none when the engine may start.
 */
function refuseBeforeInit(files, allow) {
    const own = new Set(allow.own);
    const sources = [...files]
        .filter(([path]) => !own.has(path))
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([path, text]) => read(path, text));
    const folders = new Set(sources.filter(isConfiguration).map(({ path }) => folderOf(path)));
    const declared = declarations(sources);
    return sources.flatMap((source) => {
        const folder = folderOf(source.path);
        const around = { allow, folder, folders, declared: declared.get(folder) ?? new Set() };
        const marks = isConfiguration(source) ? marksOf(source.body, around) : otherMarks(source, around);
        const all = [...source.faults.map(unreadable), ...marks].sort((one, other) => one.at - other.at);
        return all.length === 0 ? [] : located(source, all);
    });
}
function read(path, text) {
    const kind = kindOf(path);
    const nothing = { path, text, kind, body: { attributes: [], blocks: [] }, faults: [] };
    if (kind === 'inert' || typeof kind === 'object')
        return nothing;
    if (text.length > LONGEST)
        return { ...nothing, faults: [{ at: 0, message: `more than ${LONGEST} characters` }] };
    if (kind === 'json')
        return { ...nothing, ...jsonBlocksOf(text) };
    if (kind === 'template')
        return { ...nothing, faults: templateTokens(text).faults };
    const { tokens, faults } = tokensOf(text);
    const { body, faults: others } = blocksOf(tokens);
    // Where the scanner has lost its way, what it made blocks of says little.
    return { ...nothing, body, faults: faults.length > 0 ? faults : others };
}
function isConfiguration({ kind }) {
    return kind === 'native' || kind === 'json';
}
/** Local names of providers, by folder: a module's requirements may stand in any of its files. */
function declarations(sources) {
    const byFolder = new Map();
    for (const { path, body } of sources.filter(isConfiguration)) {
        const names = byFolder.get(folderOf(path)) ?? new Set();
        for (const name of declaredProviders(body))
            names.add(name);
        byFolder.set(folderOf(path), names);
    }
    return byFolder;
}
function otherMarks({ path, text, kind, body }, { allow, folders }) {
    if (typeof kind === 'object')
        return [
            {
                rule: kind.refused,
                at: 0,
                message: `${path} is refused: ${kind.why}.`,
                fix: 'Remove it from what is planned.',
            },
        ];
    if (path === MODULE_LIST)
        return moduleListMarks(text, folders);
    if (kind === 'template')
        return fileReadsOf(templateTokens(text).tokens);
    return body.blocks
        .filter(({ type }) => type === 'provider')
        .flatMap(({ labels, at }) => providerMarks(labels[0] ?? '', at, allow));
}
function unreadable({ at, message }) {
    return {
        rule: 'unreadable',
        at,
        message: `Here stands ${message}: the engine may read this file otherwise than this check does.`,
        fix: 'Write it plainly, as `terraform fmt` leaves it.',
    };
}
function folderOf(path) {
    const folder = external_node_path_.posix.dirname(path);
    return folder === '.' ? '' : folder;
}
function located({ path, text }, marks) {
    const locate = locator(path, text);
    return marks.map(({ at, ...mark }) => ({ ...mark, at: locate(at) }));
}
/** Offsets must come in order: the text is walked once, however many findings one line has. */
function locator(file, text) {
    let [line, start, end] = [1, 0, text.indexOf('\n')];
    return (offset) => {
        while (end >= 0 && end < offset) {
            line += 1;
            start = end + 1;
            end = text.indexOf('\n', start);
        }
        return { file, line, column: offset - start + 1 };
    };
}

;// CONCATENATED MODULE: ./build/src/pipeline/planning/refuse.js




/**
 * What proposed changes must not bring to the engine: it would run with the credentials of the plan, before anybody has
 * read the plan. Allowed is what the toolkit's own templates use, and what the base branch's manifest lists.
 * @throws UserError (2) with everything that is refused, at its place.
 */
function refuseProposed({ cwd }, stage, { dir, files, others }) {
    const { backend, base, sandbox, stack } = stage;
    const policy = base?.deployment?.spec.policy;
    const findings = refuseBeforeInit(files, {
        providers: [providerSource(stack.provider), ...(policy?.providers ?? [])],
        modules: policy?.modules ?? [],
        backend: backend.kind,
        own: sandbox === undefined ? [] : [SANDBOX_OVERRIDE],
    });
    const shown = (file) => (0,external_node_path_.join)((0,external_node_path_.relative)(cwd, dir), file);
    const problems = [
        ...findings.map(({ at, message, fix }) => ({
            severity: 'error',
            at: { ...at, file: shown(at.file) },
            message,
            fix,
        })),
        ...others.map((path) => ({
            severity: 'error',
            at: { file: shown(path), line: 1, column: 1 },
            message: `${path} is no plain file, or too large to be looked at: what the engine would read there cannot be told.`,
            fix: 'Remove it from what is planned.',
        })),
    ];
    if (problems.length > 0)
        throw new problem/* UserError */.y(problems, 2);
}

;// CONCATENATED MODULE: ./build/src/pipeline/planning/stage.js








/** The folder of one environment's plans: `--out`, else `.synthinfra/<environment>`; absolute. */
function planFolder(context, environment) {
    return (0,external_node_path_.resolve)(context.platform.cwd, context.options.out ?? (0,external_node_path_.join)('.synthinfra', environment));
}
/** Renders every stack in memory. @throws UserError when a state backend is missing or incomplete. */
async function renderStages(context, deployment, stacks, folder) {
    const sandbox = await (0,target/* sandboxOf */.J6)(context, deployment);
    const stages = [];
    for (const stack of stacks) {
        const backend = (0,engines/* backendOf */.EC)(stack, placeOfState(deployment, context.base), sandbox === undefined ? {} : { sandboxStateDir: sandbox.stateDir });
        if ('kind' in backend) {
            // Charts are for every cluster; a Terraform module is one cloud's.
            const library = stack.engine === 'helm' ? ['helm'] : ['terraform', stack.provider];
            const templates = await (0,folders/* readFolder */.j1)((0,external_node_path_.join)(context.home, 'templates', ...library));
            const files = renderStack(stack, {
                templates,
                backend,
                ...(sandbox === undefined ? {} : { sandbox: sandboxRoot(sandbox, deployment) }),
            });
            stages.push({
                deployment,
                stack,
                backend,
                files,
                dir: (0,external_node_path_.join)(folder, stack.id),
                ...(sandbox === undefined ? {} : { sandbox }),
                ...(context.base === undefined ? {} : { base: context.base }),
            });
        }
        else
            throw new problem/* UserError */.y(backend);
    }
    return stages;
}
/** What a root is told of its sandbox. */
function sandboxRoot({ server }, { spec }) {
    if (server === undefined)
        return 'offline';
    return { endpoint: server.endpoint, account: spec.target.account ?? sandbox_server/* SANDBOX_ACCOUNT */.CE };
}
/** Credentials are sent to the place of the state: proposed changes do not choose it where the base branch has one. */
function placeOfState(deployment, base) {
    const trusted = base?.deployment;
    if (trusted?.spec.state === undefined)
        return deployment;
    return { ...trusted, name: deployment.name, environment: deployment.environment };
}
/** Opens the engine on a stage, while the account guard is asked beside it. */
async function openStage(context, stage, telling) {
    const { deployment, stack } = stage;
    const opening = (0,engines/* openSession */.fA)(stack.engine, {
        target: [deployment.name, deployment.environment, stack.id].join('/'),
        dir: stage.dir,
        files: stage.files,
        backend: stage.backend,
        provider: stack.provider,
        wanted: deployment.spec.engine,
        manifestDir: (0,external_node_path_.resolve)(context.platform.cwd, (0,external_node_path_.dirname)(deployment.manifest.file)),
        ...(stage.sandbox === undefined ? {} : { sandbox: true }),
        ...(context.identity === undefined ? {} : { identity: context.identity.engine }),
        ...(context.options['provider-mirror'] === undefined
            ? {}
            : { mirror: context.options['provider-mirror'] }),
        ...(stage.base?.branch === undefined
            ? {}
            : { inspect: (root) => refuseProposed(context.platform, stage, root) }),
    }, context.platform, telling);
    // Both are awaited whatever the other does, so that no child process is left behind by an early error.
    const [session, guard] = await Promise.allSettled([
        opening,
        (0,target/* guardTarget */.jU)(context, deployment, stage.sandbox),
    ]);
    if (guard.status === 'rejected')
        throw guard.reason;
    if (session.status === 'rejected')
        throw session.reason;
    return session.value;
}


/***/ }),

/***/ 99323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ sandboxOf),
/* harmony export */   R$: () => (/* binding */ sandboxServer),
/* harmony export */   hH: () => (/* binding */ cloudOf),
/* harmony export */   jU: () => (/* binding */ guardTarget)
/* harmony export */ });
/* harmony import */ var _identity_aws_caller_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20095);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
/* harmony import */ var _sandbox_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44116);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89999);




/** The sandbox of a deployment's cloud in this workspace, when `--sandbox` asks for it. */
async function sandboxOf(context, { spec }) {
    if (!context.options.sandbox)
        return undefined;
    const { provider } = spec.target;
    if (provider === 'aws') {
        const server = await sandboxServer(context);
        return { stateDir: server.stateDir, server };
    }
    // They keep their states where Terraform is told to, or have none; what else there is would be reached for real.
    if (provider === 'gcp' || provider === 'azure' || provider === 'kubernetes')
        return { stateDir: await (0,_sandbox_server_js__WEBPACK_IMPORTED_MODULE_2__/* .offlineStates */ .QU)(context.platform) };
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .I)(`The sandbox has nothing that stands for ${provider}, and --sandbox never touches what is real.`, 'Leave --sandbox out, and name a cluster of your own for it.');
}
/** The sandbox's AWS in this workspace, started when it does not run. */
async function sandboxServer({ platform, home }) {
    const running = await (0,_sandbox_server_js__WEBPACK_IMPORTED_MODULE_2__/* .sandboxStatus */ .oY)(platform);
    if (running !== undefined)
        return running;
    return (0,_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .inStep */ .qg)(platform, 'sandbox', async (step) => {
        const sandbox = await (0,_sandbox_server_js__WEBPACK_IMPORTED_MODULE_2__/* .sandboxUp */ .ZC)(platform, home, step);
        step.done(`an empty AWS in memory at ${sandbox.endpoint}`);
        return sandbox;
    });
}
/** Address and account of the sandbox, or the credentials of a login, for what talks to AWS. */
function cloudOf({ identity }, sandbox, { spec }) {
    const aws = identity?.aws;
    if (sandbox?.server === undefined)
        return aws === undefined ? {} : { credentials: () => aws.credentials() };
    return { endpoint: sandbox.server.endpoint, account: spec.target.account ?? _sandbox_server_js__WEBPACK_IMPORTED_MODULE_2__/* .SANDBOX_ACCOUNT */ .CE };
}
/** Refuses credentials of another account than the manifest names; asks nobody when it names none. */
async function guardTarget(context, deployment, sandbox) {
    const { provider, account, region } = deployment.spec.target;
    // A login has compared the account already.
    if (provider !== 'aws' || account === undefined || context.identity?.aws !== undefined)
        return;
    const path = ['spec', 'target', 'account'];
    const place = { at: deployment.locate(path), path: path.join('.') };
    await (0,_identity_aws_caller_js__WEBPACK_IMPORTED_MODULE_0__/* .guardAccount */ .FE)(account, { region, ...cloudOf(context, sandbox, deployment) }, place, context.platform);
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

/***/ 44116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CE: () => (/* binding */ SANDBOX_ACCOUNT),
  QU: () => (/* binding */ offlineStates),
  G: () => (/* binding */ sandboxDown),
  oY: () => (/* binding */ sandboxStatus),
  ZC: () => (/* binding */ sandboxUp),
  gG: () => (/* binding */ stopServer)
});

// UNUSED EXPORTS: sandboxDir

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/platform/daemon.js
var daemon = __webpack_require__(88985);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/platform/folders.js
var folders = __webpack_require__(61248);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/src/platform/http-probe.js

/** True when something answers plain HTTP at this URL, whatever it says, within the patience (milliseconds). */
async function answers(url, patience = 30_000) {
    // Not `fetch`: loading it takes longer than asking.
    const asked = new Promise((resolve) => {
        (0,external_node_http_.request)(url, { method: 'HEAD', agent: false, signal: AbortSignal.timeout(patience) }, (response) => {
            response.resume();
            resolve(true);
        })
            .once('error', () => resolve(false))
            .end();
    });
    return asked.catch(() => false);
}

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/platform/cache.js
var cache = __webpack_require__(68607);
// EXTERNAL MODULE: ./build/src/platform/process.js
var process = __webpack_require__(90788);
;// CONCATENATED MODULE: ./build/src/sandbox/python.js






/** What the pinned packages of sandbox/requirements.txt need. */
const OLDEST = [3, 11];
const CANDIDATES = ['python3', 'python'];
/**
 * The Python of an environment that holds the sandbox's packages, made on first use from PyPI by pip, in the
 * user's cache, never in their own Python.
 * @param home folder of the toolkit, with sandbox/requirements.txt.
 * @throws UserError when Python is missing or the packages cannot be fetched, with what to do.
 */
async function sandboxPython(platform, home, step) {
    const requirements = (0,external_node_path_.join)(home, 'sandbox', 'requirements.txt');
    const python = await findPython(platform);
    const key = (0,external_node_crypto_.createHash)('sha256')
        // Those that were made in their place may be there in part.
        .update('moved when complete')
        .update(python.version)
        .update((await (0,folders/* readText */.yR)(requirements)) ?? '')
        .digest('hex')
        .slice(0, 16);
    const folder = (0,external_node_path_.join)((0,cache/* cacheDir */.e)(platform), `sandbox-${key}`);
    const programOf = (environment) => (0,external_node_path_.join)(environment, platform.windows ? 'Scripts/python.exe' : 'bin/python');
    if (await (0,folders/* exists */.t2)(folder))
        return programOf(folder);
    step.update('installing moto from PyPI (once, about a minute)');
    // Several may need it for the first time at once: each makes its own, and the first that is complete stays.
    const making = await (0,folders/* makeTemporaryFolder */.wE)((0,cache/* cacheDir */.e)(platform), `sandbox-${key}-`);
    try {
        await makeEnvironment(platform, python.command, making);
        await install(platform, programOf(making), requirements);
        await (0,folders/* moveFolder */.W)(making, folder);
    }
    finally {
        await (0,folders/* remove */.TF)(making);
    }
    return programOf(folder);
}
function makeEnvironment(platform, python, folder) {
    return must(platform, python, ['-m', 'venv', folder], 'make a Python environment', 'Install the venv module (Debian and Ubuntu: the package python3-venv).');
}
function install(platform, python, requirements) {
    return must(platform, python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', requirements], 'install the sandbox from PyPI', 'Give pip a way to PyPI or to a mirror of it (PIP_INDEX_URL), and try again.');
}
async function findPython(platform) {
    const seen = [];
    for (const command of CANDIDATES) {
        const probe = await (0,process/* run */.eF)(command, ['-c', 'import sys; print("%d.%d.%d" % sys.version_info[:3])'], {
            cwd: platform.cwd,
            env: pythonEnvironment(platform),
        }).catch(() => undefined);
        const version = probe?.code === 0 ? probe.stdout.toString('utf8').trim() : undefined;
        if (version === undefined)
            continue;
        const [major = 0, minor = 0] = version.split('.').map(Number);
        if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]))
            return { command, version };
        seen.push(`${command} is ${version}`);
    }
    const found = seen.length === 0 ? 'none was found on the PATH' : seen.join(', ');
    throw (0,problem/* userError */.I)(`The sandbox needs Python ${OLDEST.join('.')} or newer; ${found}.`, 'Install it from python.org or with your package manager.', 3);
}
async function must(platform, command, args, purpose, fix) {
    const result = await (0,process/* run */.eF)(command, args, { cwd: platform.cwd, env: pythonEnvironment(platform) });
    if (result.code === 0)
        return;
    const tail = `${result.stdout.toString('utf8')}${result.stderr}`.trim().split('\n').slice(-3).join('\n');
    throw (0,problem/* userError */.I)(`Could not ${purpose}: ${tail === '' ? `it ended with code ${result.code}` : tail}`, fix, 3);
}
/** What Python and pip may see: where things are and how to reach the index, none of the user's secrets. */
function pythonEnvironment(platform) {
    const wanted = /^(PATH|HOME|USERPROFILE|SYSTEMROOT|TMPDIR|TEMP|TMP|LANG|LC_.*|SSL_CERT_.*|REQUESTS_CA_BUNDLE|https?_proxy|no_proxy|PIP_.*|PYENV_.*)$/i;
    return Object.fromEntries(Object.entries(platform.env).filter((entry) => entry[1] !== undefined && wanted.test(entry[0])));
}

;// CONCATENATED MODULE: ./build/src/sandbox/server.js








/** The account that the sandbox answers for when the manifest names none. */
const SANDBOX_ACCOUNT = '123456789012';
const START_PATIENCE_MS = 60_000;
/** Folder of the sandbox in a workspace. */
function sandboxDir(platform) {
    return (0,external_node_path_.join)(platform.cwd, '.synthinfra', 'sandbox');
}
/** The sandbox that runs for this workspace, if one does. */
async function sandboxStatus(platform) {
    const text = await (0,folders/* readText */.yR)((0,external_node_path_.join)(sandboxDir(platform), 'sandbox.json'));
    if (text === undefined)
        return undefined;
    const sandbox = parseRecord(text);
    if (sandbox === undefined)
        return undefined;
    return (0,daemon/* isAlive */._n)(sandbox.pid) && (await answers(`${sandbox.endpoint}/moto-api/`)) ? sandbox : undefined;
}
/** A record that somebody has damaged is one of a sandbox that does not run. */
function parseRecord(text) {
    try {
        const value = JSON.parse(text);
        return Number.isInteger(value?.pid) && (value?.pid ?? 0) > 0 ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Starts the sandbox, or answers the one that runs.
 * Its cloud lives in memory: whatever states a former sandbox left behind describe nothing, and are removed.
 */
async function sandboxUp(platform, home, step) {
    const running = await sandboxStatus(platform);
    if (running !== undefined)
        return running;
    const python = await sandboxPython(platform, home, step);
    const folder = sandboxDir(platform);
    await (0,folders/* remove */.TF)(folder);
    await (0,folders/* makePrivateFolder */.I2)((0,external_node_path_.join)(folder, 'state'));
    step.update('starting');
    const ready = (0,external_node_path_.join)(folder, 'ready.json');
    const requestLog = (0,external_node_path_.join)(folder, 'requests.jsonl');
    const logFile = (0,external_node_path_.join)(folder, 'server.log');
    const args = [
        (0,external_node_path_.join)(home, 'sandbox', 'server.py'),
        '--port',
        '0',
        '--ready-file',
        ready,
        '--request-log',
        requestLog,
    ];
    const pid = await (0,daemon/* startDaemon */.LC)(python, args, {
        cwd: folder,
        env: daemonEnvironment(platform),
        logFile,
    });
    const port = await portWhenReady(ready, pid, logFile);
    const sandbox = {
        endpoint: `http://127.0.0.1:${port}`,
        pid,
        startedAt: platform.now().toISOString(),
        requestLog,
        stateDir: (0,external_node_path_.join)(folder, 'state'),
    };
    await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(folder, 'sandbox.json'), `${JSON.stringify(sandbox, undefined, 2)}\n`);
    return sandbox;
}
/**
 * By the number of a job its runner finds what the job has left behind, and ends it: without, a sandbox outlives every
 * job of a runner that is kept. https://github.com/actions/runner/blob/main/src/Runner.Worker/JobExtension.cs
 */
function daemonEnvironment(platform) {
    const job = platform.env['RUNNER_TRACKING_ID'];
    return {
        ...pythonEnvironment(platform),
        PYTHONDONTWRITEBYTECODE: '1',
        ...(job === undefined ? {} : { RUNNER_TRACKING_ID: job }),
    };
}
/**
 * The folder of the states of clouds that no server stands for: they alone know what was made, so that a sandbox of
 * AWS that starts anew leaves them where they are. Made when it is not there.
 */
async function offlineStates(platform) {
    const folder = offlineDir(platform);
    await (0,folders/* makePrivateFolder */.I2)(folder);
    return folder;
}
function offlineDir(platform) {
    return (0,external_node_path_.join)(platform.cwd, '.synthinfra', 'offline');
}
/** Stops the sandbox and forgets its clouds with their states. @returns false when there was none. */
async function sandboxDown(platform) {
    const stopped = await stopServer(platform);
    const offline = await (0,folders/* exists */.t2)(offlineDir(platform));
    await (0,folders/* remove */.TF)(offlineDir(platform));
    return stopped || offline;
}
/** Stops the sandbox's AWS and forgets its states; those of other clouds stay. @returns false when none ran. */
async function stopServer(platform) {
    const running = await sandboxStatus(platform);
    if (running !== undefined)
        await (0,daemon/* stopDaemon */.ZI)(running.pid);
    await (0,folders/* remove */.TF)(sandboxDir(platform));
    return running !== undefined;
}
async function portWhenReady(readyFile, pid, logFile) {
    for (let waited = 0; waited < START_PATIENCE_MS; waited += 50) {
        const text = await (0,folders/* readText */.yR)(readyFile);
        if (text !== undefined)
            return JSON.parse(text).port;
        if (!(0,daemon/* isAlive */._n)(pid))
            break;
        await (0,promises_.setTimeout)(50);
    }
    await (0,daemon/* stopDaemon */.ZI)(pid);
    const tail = ((await (0,folders/* readText */.yR)(logFile)) ?? '').trim().split('\n').slice(-3).join('\n');
    throw (0,problem/* userError */.I)(`The sandbox did not start: ${tail}`, `Its whole log is ${logFile}.`, 3);
}


/***/ })

};
