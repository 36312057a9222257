export const id = 5846;
export const ids = [5846];
export const modules = {

/***/ 25846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

;// CONCATENATED MODULE: ./build/src/commands.js
const FILE = {
    name: 'FILE',
    required: false,
    describe: 'The manifest; default `deployment.yaml`.',
    option: 'file',
};
const TARGET = ['env', 'image', 'sandbox', 'provider-mirror'];
const EXCEPTIONS = ['allow-delete', 'allow-replace', 'reason', 'expires'];
/** Every command; the help, the actions and the reference page are made from this list. */
const COMMANDS = [
    { name: 'init', positional: [FILE], options: ['json'], describe: 'Write a small manifest to start from.' },
    {
        name: 'validate',
        positional: [FILE],
        options: ['base', 'json'],
        describe: 'Check the manifest, in every environment, and tell every error with its line.',
    },
    {
        name: 'explain',
        positional: [
            FILE,
            {
                name: 'PATH',
                required: false,
                describe: 'A path such as `spec.services.api.port`; without it, everything.',
            },
        ],
        options: ['env', 'image', 'json'],
        describe: 'Show resolved values, and for each where it comes from.',
    },
    {
        name: 'render',
        positional: [FILE],
        options: ['env', 'image', 'sandbox', 'out', 'json'],
        describe: 'Write the Terraform files that the manifest stands for.',
    },
    {
        name: 'plan',
        positional: [FILE],
        options: [...TARGET, ...EXCEPTIONS, 'base', 'out', 'json'],
        describe: 'Show what would change, which policies it breaks, and whether it may be applied.',
    },
    {
        name: 'apply',
        positional: [FILE],
        options: ['plan', 'expect', 'approve', ...TARGET, ...EXCEPTIONS, 'resolve', 'out', 'json'],
        describe: 'Apply a saved plan, or exactly the changes of a reviewed receipt.',
    },
    {
        name: 'destroy',
        positional: [FILE],
        options: ['confirm', ...TARGET, 'resolve', 'reason', 'out', 'json'],
        describe: 'Plan the end of a deployment, ask for its name, and take it down.',
    },
    {
        name: 'drift',
        positional: [FILE],
        options: [...TARGET, 'out', 'json'],
        describe: 'Tell what differs from what was applied. Exit code 2 when something does.',
    },
    {
        name: 'report',
        positional: [],
        options: ['from', 'format', 'json'],
        describe: 'Explain any Terraform plan: risk first, attribute by attribute, secrets hidden.',
    },
    {
        name: 'secrets',
        positional: [
            {
                name: 'ACTION',
                required: true,
                describe: '`set` reads the value from standard input.',
                choices: ['set'],
            },
            { name: 'NAME', required: true, describe: 'Name in `spec.secrets`.' },
        ],
        options: ['file', 'env', 'sandbox', 'json'],
        describe: 'Fill an entry of the secret store. The value never passes through a manifest, a plan or a state.',
    },
    {
        name: 'auth',
        positional: [FILE],
        options: ['env', 'purpose', 'json'],
        describe: 'Show who a run is in its clouds, with GitHub’s token; on a laptop, who it would be. Several environments are separated by commas.',
    },
    {
        name: 'credentials',
        positional: [{ name: 'SESSION', required: true, describe: 'The session file that a login has written.' }],
        options: [],
        describe: 'Answer an AWS SDK or a Kubernetes client that asks for credentials. Its configuration calls this.',
    },
    {
        name: 'trust',
        positional: [
            {
                name: 'ACTION',
                required: true,
                describe: '`lint` reads trust policies and federation settings; `generate` writes the least trust for a manifest; `check` asks GitHub for the environment’s branch rule.',
                choices: ['lint', 'generate', 'check'],
            },
            { name: 'FILE', required: false, several: true, describe: 'For `lint`: files; else the manifest.' },
        ],
        options: ['env', 'out', 'json'],
        describe: 'Who may become what: lint it, generate it, check it.',
    },
    {
        name: 'doctor',
        positional: [
            {
                name: 'WHAT',
                required: true,
                describe: '`github`: environments, branch rules, code owners and what workflows may.',
                choices: ['github'],
            },
            FILE,
        ],
        options: ['env', 'json'],
        describe: 'Check, by reads alone, the settings that a safe apply relies on. Exit code 2 when one is wrong.',
    },
    {
        name: 'bootstrap',
        positional: [
            {
                name: 'WHAT',
                required: true,
                describe: '`state`: the bucket that `spec.state` names.',
                choices: ['state'],
            },
        ],
        options: ['file', 'env', 'sandbox', 'json'],
        describe: 'Make what must exist before the first plan.',
    },
    {
        name: 'sandbox',
        positional: [
            {
                name: 'ACTION',
                required: true,
                describe: '`up`, `down`, `status`; `try` does the whole road on FILE.',
                choices: ['up', 'down', 'status', 'try'],
            },
            { ...FILE, describe: 'For `try`: the manifest.' },
        ],
        options: ['env', 'provider-mirror', 'json'],
        describe: 'A cloud on this machine: no account, no credentials.',
    },
    {
        name: 'tools',
        positional: [
            {
                name: 'ACTION',
                required: false,
                describe: '`list` (default) shows what is found, and where providers come from; `install` fetches releases, each held against its sha256; `mirror` lays them out in a folder, for a closed network.',
                choices: ['list', 'install', 'mirror'],
            },
            {
                name: 'NAME',
                required: false,
                several: true,
                describe: 'terraform, tofu, helm, kubectl, opa; `NAME@VERSION` for another version than the pinned one. Default: all.',
            },
        ],
        options: ['dir', 'tools-mirror', 'provider-mirror', 'json'],
        describe: 'Find or install the programs that do the work, at pinned versions.',
    },
    { name: 'version', positional: [], options: ['json'], describe: 'Print the version.' },
];

// EXTERNAL MODULE: ./build/src/pipeline/index.js
var pipeline = __webpack_require__(98628);
;// CONCATENATED MODULE: ./build/src/platform/console-log.js
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const NAME_WIDTH = 10;
/** Progress for people: one line for each step, redrawn while it runs where the terminal can, plain otherwise. */
function consoleLog(target) {
    const secrets = new Set();
    const warned = new Set();
    // The longest first: a secret within another must not leave the rest of it.
    const hide = (text) => [...secrets]
        .filter((secret) => secret.length > 3)
        .sort((a, b) => b.length - a.length)
        .reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text);
    // A line in between takes the place of a step that is being redrawn.
    const line = (text) => target.write(`${target.live ? '\r\u001b[2K' : ''}${hide(text)}\n`);
    const paint = (code, text) => (target.colour ? `\u001b[${code}m${text}\u001b[0m` : text);
    return {
        info: line,
        warn: (text) => {
            // One run may open an engine several times; what it warns of is said once.
            if (!warned.has(text))
                line(` ${paint(33, '!')} ${text}`);
            warned.add(text);
        },
        mask: (value) => void secrets.add(value),
        masked: secrets,
        step: (name) => startStep(name, target, paint, hide),
    };
}
function startStep(name, target, paint, hide) {
    const started = target.clock();
    const label = name.padEnd(NAME_WIDTH);
    let text = '';
    let frame = 0;
    const draw = () => target.write(`\r\u001b[2K ${paint(36, FRAMES[frame++ % FRAMES.length] ?? '')} ${label} ${hide(text)}  ${seconds(target.clock() - started)}`);
    const timer = target.live ? setInterval(draw, 120) : undefined;
    timer?.unref();
    const end = (mark, told) => {
        clearInterval(timer);
        const took = target.clock() - started;
        const time = took >= 1000 ? `  ${paint(2, seconds(took))}` : '';
        target.write(`${target.live ? '\r\u001b[2K' : ''} ${mark} ${label} ${hide(told)}${time}\n`);
    };
    return {
        update: (next) => {
            text = next;
        },
        done: (told) => end(paint(32, '✔'), told),
        fail: (told) => end(paint(31, '✖'), told),
    };
}
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)} s`;
}

// EXTERNAL MODULE: ./build/src/platform/index.js
var src_platform = __webpack_require__(25633);
// EXTERNAL MODULE: ./build/src/platform/terminal.js + 1 modules
var terminal = __webpack_require__(12949);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/report/problems.js
var problems = __webpack_require__(55470);
// EXTERNAL MODULE: ./build/src/version.generated.js
var version_generated = __webpack_require__(2826);
// EXTERNAL MODULE: ./build/src/options.js
var options = __webpack_require__(26067);
;// CONCATENATED MODULE: ./build/src/cli/help.js


const NAME_COLUMN = 14;
const FLAG_COLUMN = 30;
/** The general help: one line for each command. */
function generalHelp(version) {
    const lines = COMMANDS.map((command) => `  ${command.name.padEnd(NAME_COLUMN)}${command.describe}`);
    return [
        `synthinfra ${version}: one manifest; a reviewed plan; exactly that, applied once.`,
        '',
        'Usage: synthinfra COMMAND [ARGUMENTS] [OPTIONS]',
        '',
        ...lines,
        '',
        'synthinfra COMMAND --help tells more of one. Try it without an account: synthinfra sandbox try',
        'Exit codes: 0 done, 1 invalid input, 2 blocked or drift found, 3 failure.',
    ].join('\n');
}
/** The help of one command, made from the same list as the actions' inputs. */
function commandHelp(command) {
    const positional = command.positional.map(({ name, required, several }) => required ? name : `[${name}]${several ? '…' : ''}`);
    const about = command.positional.map(({ name, describe }) => `  ${name.padEnd(FLAG_COLUMN)}${describe}`);
    return [
        `Usage: ${['synthinfra', command.name, ...positional, '[OPTIONS]'].join(' ')}`,
        '',
        command.describe,
        '',
        ...about,
        ...(about.length > 0 ? [''] : []),
        ...command.options.map((name) => `  ${flagText(name).padEnd(FLAG_COLUMN)}${describeOption(name)}`),
    ].join('\n');
}
/** An option as it is typed: `--env NAME`. */
function flagText(name) {
    const option = options/* OPTIONS */.lw[name];
    if (option.kind === 'flag')
        return `--${name}`;
    return `--${name} ${option.kind === 'choice' ? option.choices.join('|') : option.value}`;
}
/** What an option is for, with its default. */
function describeOption(name) {
    const option = options/* OPTIONS */.lw[name];
    const fallback = 'default' in option && option.default !== undefined ? ` Default: ${option.default}.` : '';
    return `${option.describe}${fallback}`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/suggest.js
var suggest = __webpack_require__(96479);
;// CONCATENATED MODULE: ./build/src/cli/parse.js





/**
 * Reads the arguments after `synthinfra`.
 * @returns undefined when no command is named (the general help is wanted).
 * @throws UserError with every mistake at once.
 */
function parseCommandLine(args) {
    const [name, ...rest] = args;
    if (name === undefined || name === 'help' || name === '--help' || name === '-h')
        return undefined;
    const command = COMMANDS.find((candidate) => candidate.name === (name === '--version' ? 'version' : name));
    if (command === undefined)
        throw unknownCommand(name);
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: rest,
        options: parseArgsOptions(command),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const problems = [];
    const values = new Map();
    const positionals = [];
    let help = false;
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        if (token.name === 'help' || token.name === 'h')
            help = true;
        else
            readOption(command, token.name, givenValue(token), values, problems);
    }
    const words = help ? [] : readPositionals(command, positionals, values, problems);
    if (problems.length > 0 && !help)
        throw new problem/* UserError */.y(problems);
    return { command, options: { ...(0,options/* defaultOptions */.KQ)(), ...Object.fromEntries(values) }, words, help };
}
/** `--env --json`: what looks like an option is no value, unless it is joined by `=`; `-` is standard input. */
function givenValue(token) {
    const swallowed = token.inlineValue !== true && /^-./.test(token.value ?? '');
    return swallowed ? undefined : token.value;
}
function parseArgsOptions(command) {
    return Object.fromEntries([
        ['help', { type: 'boolean' }],
        ...command.options.map((name) => [
            name,
            { type: options/* OPTIONS */.lw[name].kind === 'flag' ? 'boolean' : 'string' },
        ]),
    ]);
}
function readOption(command, name, value, values, problems) {
    if (!command.options.includes(name)) {
        const close = (0,suggest/* suggest */.ZA)(name, command.options);
        problems.push(parse_problem(`${command.name} has no option --${name}.`, close === undefined ? `See synthinfra ${command.name} --help.` : `Did you mean --${close}?`));
        return;
    }
    const known = name;
    const option = options/* OPTIONS */.lw[known];
    if (option.kind === 'flag') {
        if (value === undefined)
            values.set(known, true);
        else
            problems.push(parse_problem(`--${name} takes no value.`, `Write --${name} alone.`));
    }
    else if (value === undefined || value === '') {
        problems.push(parse_problem(`--${name} needs a value.`, `Write --${name} ${option.kind === 'choice' ? option.choices.join('|') : option.value}.`));
    }
    else if (option.kind === 'list') {
        values.set(known, [...(values.get(known) ?? []), value]);
    }
    else if (option.kind === 'choice' && !option.choices.includes(value)) {
        problems.push(parse_problem(`--${name} is ${JSON.stringify(value)}.`, `Choose ${option.choices.join(', ')}.`));
    }
    else
        values.set(known, value);
}
function readPositionals(command, given, values, problems) {
    const words = [];
    const expected = alignOptionalFile(command, given);
    for (const [index, positional] of expected.entries()) {
        const value = given[index];
        if (value === undefined) {
            if (positional.required)
                problems.push(parse_problem(`${command.name} needs ${positional.name}.`, positional.describe));
        }
        else if (positional.choices !== undefined && !positional.choices.includes(value)) {
            problems.push(parse_problem(`${positional.name} is ${JSON.stringify(value)}.`, `Choose ${positional.choices.join(', ')}.`));
        }
        else if (positional.option !== undefined)
            values.set(positional.option, value);
        else
            words.push(value);
    }
    const rest = given.slice(expected.length);
    if (expected.at(-1)?.several)
        return [...words, ...rest];
    for (const extra of rest)
        problems.push(parse_problem(`${command.name} does not know what ${JSON.stringify(extra)} is for.`, `See synthinfra ${command.name} --help.`));
    return words;
}
/** `explain spec.services.api`: a lone word that is no YAML file is the path, and FILE keeps its default. */
function alignOptionalFile(command, given) {
    const [first, second] = command.positional;
    const lone = given.length === 1 && first?.option === 'file' && second !== undefined;
    return lone && !/\.ya?ml$/.test(given[0] ?? '') ? command.positional.slice(1) : command.positional;
}
function unknownCommand(name) {
    const names = COMMANDS.map((command) => command.name);
    const close = (0,suggest/* suggest */.ZA)(name, names);
    return new problem/* UserError */.y(parse_problem(`There is no command ${JSON.stringify(name)}.`, close === undefined ? `The commands are ${names.join(', ')}.` : `Did you mean ${close}?`));
}
function parse_problem(message, fix) {
    return { severity: 'error', message, fix };
}

;// CONCATENATED MODULE: ./build/src/cli/main.js










/**
 * The command line's front door: reads arguments, runs one use case, prints what it answers, sets the exit code.
 * @param home folder of the toolkit itself.
 */
async function runCli(home) {
    const colour = terminal/* terminal */.Fo.colour;
    try {
        const invocation = parseCommandLine(terminal/* terminal */.Fo.arguments);
        if (invocation === undefined || invocation.help) {
            terminal/* terminal */.Fo.print(`${invocation === undefined ? generalHelp(version_generated/* VERSION */.x) : commandHelp(invocation.command)}\n`);
            return;
        }
        const outcome = await perform(invocation, home);
        terminal/* terminal */.Fo.print(invocation.options.json
            ? `${JSON.stringify(outcome.json, undefined, 2)}\n`
            : withNewline(outcome.text(colour)));
        terminal/* terminal */.Fo.exitCode(outcome.exitCode);
    }
    catch (error) {
        fail(error, colour);
    }
}
async function perform(invocation, home) {
    const platform = (0,src_platform/* createPlatform */.Q)(consoleLog(terminal/* terminal */.Fo));
    const load = pipeline/* USE_CASES */.kA[invocation.command.name];
    if (load === undefined)
        throw new Error(`no use case for ${invocation.command.name} among ${COMMANDS.length} commands`);
    const useCase = await load();
    return useCase({ platform, home, options: invocation.options, words: invocation.words });
}
function fail(error, colour) {
    const json = terminal/* terminal */.Fo.arguments.includes('--json');
    if (error instanceof problem/* UserError */.y) {
        if (json)
            terminal/* terminal */.Fo.print(`${JSON.stringify({ schemaVersion: 1, problems: error.problems }, undefined, 2)}\n`);
        else
            terminal/* terminal */.Fo.write(withNewline((0,problems/* problemsText */.u)(error.problems, { colour })));
        terminal/* terminal */.Fo.exitCode(error.exitCode);
        return;
    }
    terminal/* terminal */.Fo.write(`synthinfra failed, and it is not your fault: please report this.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    terminal/* terminal */.Fo.exitCode(3);
}
function withNewline(text) {
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}


/***/ }),

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ defaultOptions),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   yu: () => (/* binding */ inputName)
/* harmony export */ });
/**
 * Every option of the toolkit, once: the CLI's flags, the actions' inputs, the help and the tables in the docs
 * are all made from this list.
 */
const OPTIONS = {
    file: { kind: 'text', value: 'FILE', default: 'deployment.yaml', describe: 'The manifest.' },
    env: {
        kind: 'text',
        value: 'NAME',
        input: 'environment',
        describe: 'Environment of the manifest. Default: its default or its only one.',
    },
    out: {
        kind: 'text',
        value: 'DIR',
        describe: 'Folder for rendered files, plan, change set and receipt. Default: `.synthinfra/<environment>`.',
    },
    plan: {
        kind: 'text',
        value: 'DIR',
        describe: 'Apply the saved plan in this folder (what `plan --out` wrote).',
    },
    expect: {
        kind: 'text',
        value: 'RECEIPT',
        describe: 'Plan afresh, and apply only if the changes equal those of this reviewed receipt.',
    },
    approve: {
        kind: 'text',
        value: 'DIGEST',
        describe: 'Confirm changes that need approval: the first seven or more characters of their digest.',
    },
    confirm: { kind: 'text', value: 'NAME', describe: 'Name of the deployment, to confirm its destruction.' },
    image: {
        kind: 'list',
        value: 'SERVICE=IMAGE',
        input: 'images',
        describe: 'Image of one service for this release, by digest. May be repeated.',
    },
    'allow-delete': {
        kind: 'list',
        value: 'ADDRESS',
        describe: 'Let this address be deleted although it holds data; needs `reason` and `expires`. May be repeated.',
    },
    'allow-replace': {
        kind: 'list',
        value: 'ADDRESS',
        describe: 'Let this address be replaced although it holds data; needs `reason` and `expires`. May be repeated.',
    },
    reason: {
        kind: 'text',
        value: 'TEXT',
        describe: 'Why the addresses of `allow-delete` and `allow-replace` are let through; with `resolve`, what was found.',
    },
    expires: {
        kind: 'text',
        value: 'DATE',
        describe: 'Until when (YYYY-MM-DD, inclusive) they are let through.',
    },
    base: {
        kind: 'text',
        value: 'FILE',
        describe: 'The manifest as it was before: environments that are gone since are shown and blocked.',
    },
    sandbox: { kind: 'flag', describe: 'Use the sandbox on this machine: no account, no credentials.' },
    'provider-mirror': {
        kind: 'text',
        value: 'DIR',
        describe: 'Folder that holds the Terraform providers (`registry.terraform.io/…`).',
    },
    'tools-mirror': {
        kind: 'text',
        value: 'DIR|URL',
        input: 'mirror',
        describe: 'Where releases of tools are taken from: a folder or an https URL with the paths of the release hosts below it. Default: `SYNTHINFRA_TOOLS_MIRROR`, else the release hosts.',
    },
    dir: {
        kind: 'text',
        value: 'DIR',
        describe: '`install`: folder for the programs, to be put on PATH; without it they are kept in the cache, where synthinfra finds them. `mirror`: folder to make the mirror in.',
    },
    from: {
        kind: 'text',
        value: 'PLAN.JSON',
        describe: 'Output of `terraform show -json`; `-` reads standard input.',
    },
    format: {
        kind: 'choice',
        choices: ['terminal', 'markdown', 'json'],
        default: 'terminal',
        describe: 'Form of the report.',
    },
    purpose: {
        kind: 'choice',
        choices: ['plan', 'apply'],
        default: 'plan',
        describe: 'Which of the two identities: the one that looks, or the one that changes.',
    },
    export: {
        kind: 'choice',
        choices: ['none', 'environment', 'profiles'],
        default: 'none',
        describe: 'What later steps of the job get: nothing, the variables of one target, or an AWS profile for each target and the output `sessions`.',
    },
    token: {
        kind: 'choice',
        choices: ['none', 'access', 'id'],
        default: 'none',
        describe: 'Google Cloud: also give out an access token or an ID token, as a masked output.',
    },
    'token-audience': { kind: 'text', value: 'AUDIENCE', describe: 'Google Cloud: audience of the ID token.' },
    evidence: {
        kind: 'choice',
        choices: ['none', 'artifact'],
        default: 'none',
        describe: 'What later jobs of the run get: nothing, or, as an artifact, everything that was found, redacted (never the plan itself). Needs `environment`.',
    },
    environments: {
        kind: 'list',
        value: 'NAME',
        describe: 'Environments that were to be planned, also as a JSON list; one whose job has left nothing has failed. Default: those whose jobs have left something.',
    },
    jobs: {
        kind: 'text',
        value: 'RESULT',
        describe: 'Result of the jobs that planned, `needs.<job>.result`: what failed without a trace is then told as well.',
    },
    'plan-workflow': {
        kind: 'text',
        value: 'PATH',
        default: '.github/workflows/pull-request.yml',
        describe: 'Path of the workflow that plans pull requests: plans of no other one count as reviewed.',
    },
    resolve: {
        kind: 'text',
        value: 'RUN',
        describe: 'Number of the run whose apply was never seen to end (on a laptop, its whole name; needs `reason`): a person has looked, and its record is closed.',
    },
    issue: {
        kind: 'flag',
        describe: '`drift`: keep one issue for each target, opened, updated and closed with what differs. Needs `issues: write`.',
    },
    decision: {
        kind: 'choice',
        choices: ['none', 'go', 'ask'],
        default: 'none',
        describe: 'What the review job of this run decided (its output `decision`). With `ask`, GitHub is asked who confirmed this run in `<environment>-confirm`.',
    },
    'expect-digest': {
        kind: 'text',
        value: 'DIGEST',
        describe: 'Digest of the changes that the review job planned (its output `digest`): no others are applied. Needs `decision`.',
    },
    sealed: {
        kind: 'text',
        value: 'DIGEST',
        describe: 'sha256 of the plan that the review job sealed (its output `sealed`). Without it, or without SYNTHINFRA_PLAN_KEY, this job plans again.',
    },
    tools: {
        kind: 'text',
        value: 'NAMES',
        default: 'terraform',
        describe: 'Tools to set up, separated by blanks: terraform, tofu, helm, kubectl, opa; `NAME@VERSION` for another version than the pinned one.',
    },
    json: { kind: 'flag', describe: 'Print one JSON document for machines on standard output.' },
};
/** Options with nothing given. */
function defaultOptions() {
    const values = {};
    for (const [name, option] of Object.entries(OPTIONS)) {
        if (option.kind === 'flag')
            values[name] = false;
        else if (option.kind === 'list')
            values[name] = [];
        else
            values[name] = 'default' in option ? option.default : undefined;
    }
    return values;
}
/** Name of an option as an action's input. */
function inputName(name) {
    const option = OPTIONS[name];
    return option.input ?? name;
}


/***/ }),

/***/ 98628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ forgetSessions),
/* harmony export */   kA: () => (/* binding */ USE_CASES),
/* harmony export */   l0: () => (/* binding */ ACTION_USE_CASES)
/* harmony export */ });
/** The use cases by command, loaded when asked for: `validate` must not wait for what only `apply` needs. */
const USE_CASES = {
    init: async () => (await __webpack_require__.e(/* import() */ 7548).then(__webpack_require__.bind(__webpack_require__, 7548))).init,
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(6548)]).then(__webpack_require__.bind(__webpack_require__, 16548))).validate,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(4609)]).then(__webpack_require__.bind(__webpack_require__, 14609))).explain,
    render: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2387), __webpack_require__.e(2837), __webpack_require__.e(1522), __webpack_require__.e(1227), __webpack_require__.e(1519), __webpack_require__.e(4093), __webpack_require__.e(7334)]).then(__webpack_require__.bind(__webpack_require__, 5154))).render,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2387), __webpack_require__.e(5733), __webpack_require__.e(2837), __webpack_require__.e(1522), __webpack_require__.e(2213), __webpack_require__.e(1227), __webpack_require__.e(1519), __webpack_require__.e(4093), __webpack_require__.e(2762), __webpack_require__.e(1238)]).then(__webpack_require__.bind(__webpack_require__, 51238))).plan,
    apply: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2387), __webpack_require__.e(5733), __webpack_require__.e(2837), __webpack_require__.e(1522), __webpack_require__.e(2213), __webpack_require__.e(1227), __webpack_require__.e(1785), __webpack_require__.e(1519), __webpack_require__.e(4093), __webpack_require__.e(2700), __webpack_require__.e(2762), __webpack_require__.e(5732), __webpack_require__.e(9556)]).then(__webpack_require__.bind(__webpack_require__, 99556))).apply,
    destroy: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2387), __webpack_require__.e(5733), __webpack_require__.e(2837), __webpack_require__.e(1522), __webpack_require__.e(2213), __webpack_require__.e(1227), __webpack_require__.e(1785), __webpack_require__.e(1519), __webpack_require__.e(4093), __webpack_require__.e(2700), __webpack_require__.e(2762), __webpack_require__.e(3477), __webpack_require__.e(5732), __webpack_require__.e(2922)]).then(__webpack_require__.bind(__webpack_require__, 52922))).destroy,
    drift: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2387), __webpack_require__.e(5733), __webpack_require__.e(2837), __webpack_require__.e(1522), __webpack_require__.e(2213), __webpack_require__.e(1227), __webpack_require__.e(1785), __webpack_require__.e(1519), __webpack_require__.e(4093), __webpack_require__.e(2927), __webpack_require__.e(8523), __webpack_require__.e(7909)]).then(__webpack_require__.bind(__webpack_require__, 38523))).drift,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2387), __webpack_require__.e(2837), __webpack_require__.e(1227), __webpack_require__.e(7782)]).then(__webpack_require__.bind(__webpack_require__, 57492))).report,
    secrets: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2387), __webpack_require__.e(5733), __webpack_require__.e(2837), __webpack_require__.e(1522), __webpack_require__.e(2213), __webpack_require__.e(9364)]).then(__webpack_require__.bind(__webpack_require__, 59364))).secrets,
    auth: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2387), __webpack_require__.e(5733), __webpack_require__.e(2837), __webpack_require__.e(1522), __webpack_require__.e(2213), __webpack_require__.e(6141), __webpack_require__.e(2434)]).then(__webpack_require__.bind(__webpack_require__, 32434))).auth,
    credentials: async () => (await Promise.all(/* import() */[__webpack_require__.e(5733), __webpack_require__.e(6141), __webpack_require__.e(9523)]).then(__webpack_require__.bind(__webpack_require__, 26519))).credentials,
    trust: async () => (await __webpack_require__.e(/* import() */ 9866).then(__webpack_require__.bind(__webpack_require__, 9866))).trust,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2213), __webpack_require__.e(9304)]).then(__webpack_require__.bind(__webpack_require__, 98514))).doctor,
    bootstrap: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2387), __webpack_require__.e(5733), __webpack_require__.e(2837), __webpack_require__.e(1522), __webpack_require__.e(2213), __webpack_require__.e(8158)]).then(__webpack_require__.bind(__webpack_require__, 78158))).bootstrap,
    sandbox: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2387), __webpack_require__.e(5733), __webpack_require__.e(2837), __webpack_require__.e(1522), __webpack_require__.e(2213), __webpack_require__.e(1227), __webpack_require__.e(1785), __webpack_require__.e(1519), __webpack_require__.e(4093), __webpack_require__.e(2700), __webpack_require__.e(2762), __webpack_require__.e(5732), __webpack_require__.e(2927), __webpack_require__.e(9556), __webpack_require__.e(8523), __webpack_require__.e(7983)]).then(__webpack_require__.bind(__webpack_require__, 7983))).sandbox,
    tools: async () => (await Promise.all(/* import() */[__webpack_require__.e(3242), __webpack_require__.e(6637)]).then(__webpack_require__.bind(__webpack_require__, 10663))).tools,
    version: async () => (await __webpack_require__.e(/* import() */ 8984).then(__webpack_require__.bind(__webpack_require__, 68984))).version,
};
/** What only actions do, by what they call it: a laptop has neither pull requests nor steps that come later. */
const ACTION_USE_CASES = {
    command: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(2387), __webpack_require__.e(5733), __webpack_require__.e(1785), __webpack_require__.e(2700), __webpack_require__.e(3477), __webpack_require__.e(8329)]).then(__webpack_require__.bind(__webpack_require__, 23477))).command,
    review: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(8726), __webpack_require__.e(2387), __webpack_require__.e(5733), __webpack_require__.e(2837), __webpack_require__.e(1522), __webpack_require__.e(2213), __webpack_require__.e(1227), __webpack_require__.e(1785), __webpack_require__.e(1519), __webpack_require__.e(4093), __webpack_require__.e(2700), __webpack_require__.e(2762), __webpack_require__.e(3477), __webpack_require__.e(5732), __webpack_require__.e(8845)]).then(__webpack_require__.bind(__webpack_require__, 58845))).review,
    comment: async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(8815), __webpack_require__.e(2387), __webpack_require__.e(1227), __webpack_require__.e(1785), __webpack_require__.e(2927), __webpack_require__.e(6581)]).then(__webpack_require__.bind(__webpack_require__, 48509))).comment,
    setup: async () => (await Promise.all(/* import() */[__webpack_require__.e(3242), __webpack_require__.e(5563)]).then(__webpack_require__.bind(__webpack_require__, 27605))).setup,
};
/** What the post step of an action does; no command. */
const forgetSessions = async () => (await Promise.all(/* import() */[__webpack_require__.e(5733), __webpack_require__.e(5107)]).then(__webpack_require__.bind(__webpack_require__, 86503))).forget;


/***/ }),

/***/ 25633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createPlatform)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/**
 * The real platform. The one place that reads `process.env`; everything else is given what it needs.
 * `ci` follows the convention of CI systems: the variable CI is set and not `false`.
 */
function createPlatform(log) {
    const env = { ...process.env };
    // The bundled SDK would tell people on Node 20 to upgrade for SDK versions to come: ours is pinned.
    process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
    const ci = env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false';
    const githubToken = env['GH_TOKEN'] || env['GITHUB_TOKEN'];
    return {
        env,
        cwd: process.cwd(),
        now: () => new Date(),
        log,
        ci,
        windows: process.platform === 'win32',
        temp: env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        ...(githubToken ? { githubToken } : {}),
        remember: () => { },
    };
}


/***/ }),

/***/ 86762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ userError),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** The user can mend it: a bad manifest, a missing tool, a refused change. Shown without a stack trace. */
class UserError extends Error {
    problems;
    /** 1 invalid input, 2 blocked, 3 failure: the exit codes of the CLI. */
    exitCode;
    constructor(problems, exitCode = 1, options) {
        const list = Array.isArray(problems) ? problems : [problems];
        super(list.map((problem) => problem.message).join('\n'), options);
        this.name = 'UserError';
        this.problems = list;
        this.exitCode = exitCode;
    }
}
/** A UserError of one sentence and its fix. */
function userError(message, fix, exitCode = 1, options) {
    return new UserError({ severity: 'error', message, ...(fix === undefined ? {} : { fix }) }, exitCode, options);
}


/***/ }),

/***/ 55470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ problemsText)
/* harmony export */ });
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98161);

/** Columns of an excerpt, without its gutter. */
const EXCERPT = 100;
/** Columns of an over-long line that are kept before the place. */
const BEFORE = 40;
/** Positions longer than this do not push the others to the right. */
const MOST_POSITION = 40;
/** All problems in the order of their places, each with its line, underlined, and its fix; the last line counts them. */
function problemsText(problems, options) {
    const tone = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(options.colour);
    const sorted = problems.toSorted(byPlace);
    const widths = sorted.map((problem) => (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(position(problem)));
    const column = Math.max(0, ...widths.filter((width) => width <= MOST_POSITION));
    const blocks = sorted.map((problem) => problemLines(problem, column, tone).join('\n'));
    const last = [countText(problems), options.footer ?? ''].filter((part) => part !== '').join(' ');
    return [...blocks, tone.bold(last)].join('\n\n');
}
/** `2 errors, 1 warning.` */
function countText(problems) {
    const errors = problems.filter((problem) => problem.severity === 'error').length;
    const warnings = problems.length - errors;
    const parts = [
        ...(errors > 0 ? [(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(errors, 'error')] : []),
        ...(warnings > 0 ? [(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(warnings, 'warning')] : []),
    ];
    return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}
function byPlace(a, b) {
    const left = a.at;
    const right = b.at;
    if (left === undefined || right === undefined)
        return Number(left !== undefined) - Number(right !== undefined);
    if (left.file !== right.file)
        return left.file < right.file ? -1 : 1;
    return left.line - right.line || left.column - right.column;
}
function position(problem) {
    const { at } = problem;
    return at === undefined ? '' : (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(`${at.file}:${at.line}:${at.column}`);
}
function problemLines(problem, column, tone) {
    const severity = problem.severity === 'error' ? tone.red('error') : tone.yellow('warning');
    const where = position(problem);
    const head = where === '' ? severity : `${tone.bold((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)(where, column))}  ${severity}`;
    const { path, message, fix } = problem;
    // A sentence that names the path, or the entry that it is in, needs no second one.
    const named = path !== undefined && [path, path.replace(/\.[^.]*$/, '')].some((part) => message.includes(part));
    const sentence = path === undefined || named ? message : `${path}: ${message}`;
    return [
        `${head}  ${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(sentence)}`,
        ...excerptLines(problem, tone),
        // A fix may be a block to paste: its lines stay lines.
        ...(fix?.split('\n').map((line) => `   ${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line)}`.trimEnd()) ?? []),
    ];
}
/** The line with its number and, beneath it, the underline: aligned by columns on the screen, not by characters. */
function excerptLines({ at, excerpt }, tone) {
    if (at === undefined || excerpt === undefined)
        return [];
    const line = excerpt.replace(/[\r\n]+$/, '');
    const start = at.column - 1;
    // Without an end the word at the place is meant.
    const end = at.endColumn ?? start + 1 + (/^[^\s,:\]}]+/.exec(line.slice(start))?.[0].length ?? 1);
    const before = lastColumns(line.slice(0, start));
    const room = EXCERPT - (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(before);
    const marked = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(screen(line.slice(start, end - 1)), room);
    const after = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(screen(line.slice(end - 1)), Math.max(1, room - (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(marked)));
    const number = String(at.line).padStart(5);
    const underline = ' '.repeat((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(before)) + '~'.repeat(Math.max(1, (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(marked)));
    return [
        `${tone.dim(`${number} │`)} ${before}${marked}${after}`.trimEnd(),
        `${tone.dim(`${' '.repeat(number.length)} │`)} ${tone.red(underline)}`,
    ];
}
/** As it stands on the screen: tabs have no fixed width there, so they become spaces. */
function screen(text) {
    return (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text.replaceAll('\t', '    '));
}
/** The end of what precedes the place: all of it, or its last columns after a `…`. */
function lastColumns(text) {
    if (text.length <= EXCERPT) {
        const whole = screen(text);
        if ((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(whole) <= EXCERPT / 2)
            return whole;
    }
    const from = Math.max(0, text.length - BEFORE);
    const split = /[\udc00-\udfff]/.test(text.charAt(from));
    let tail = screen(text.slice(split ? from + 1 : from));
    while ((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(tail) > BEFORE)
        tail = tail.slice((tail.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
    return `…${tail}`;
}


/***/ }),

/***/ 98161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   xv: () => (/* binding */ truncate),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** SGR codes on and off, ECMA-48 8.3.117. */
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
/** The painter of a terminal (`colour` true) or of anything else. Whether it is a terminal is for the caller to know. */
function paint(colour) {
    const tone = (name) => (text) => colour && text !== '' ? `\u001b[${CODES[name][0]}m${text}\u001b[${CODES[name][1]}m` : text;
    return {
        bold: tone('bold'),
        dim: tone('dim'),
        red: tone('red'),
        green: tone('green'),
        yellow: tone('yellow'),
        cyan: tone('cyan'),
    };
}
const PLAIN = /^[\x20-\x7e]*$/;
/** One column for each code unit, whatever stands beside it: Latin-1 without the soft hyphen, dashes, quotation marks, arrows. */
const NARROW = /^[\x20-\x7e\xa1-\xac\xae-\xff‐-―‘-‟…→]*$/;
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * Text on one line in which nothing hides: control, bidirectional and zero-width characters and lone surrogates
 * become `\n` or `\u{202e}`. The joiners stay, because emoji and Indic scripts need them. Without this a value
 * could move the cursor, turn the text around or hide a character from the reader.
 */
function visible(text) {
    if (PLAIN.test(text))
        return text;
    return text.replace(INVISIBLE, (found) => NAMED[found] ?? `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`);
}
/** Wide and fullwidth blocks of Unicode's EastAsianWidth.txt, as inclusive ranges; emoji are told by their property. */
const WIDE = [
    [0x1100, 0x115f],
    [0x2e80, 0x303e],
    [0x3041, 0xa4cf],
    [0xa960, 0xa97f],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x16fe0, 0x1b2ff],
    [0x20000, 0x3fffd],
];
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;
const NO_WIDTH = /^[\p{M}\p{Cc}\p{Cf}]+$/u;
let segmenter;
/** Made when it is needed: most text is plain, and loading the rules of Unicode takes longer than a page of it. */
function graphemes(text) {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter.segment(text);
}
function graphemeWidth(grapheme) {
    if (NO_WIDTH.test(grapheme))
        return 0;
    if (EMOJI.test(grapheme))
        return 2;
    const point = grapheme.codePointAt(0) ?? 0;
    return WIDE.some(([first, last]) => point >= first && point <= last) ? 2 : 1;
}
/** Terminal columns that the text takes: CJK and emoji two, combining marks none. Without escape sequences in it. */
function displayWidth(text) {
    if (NARROW.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of graphemes(text))
        width += graphemeWidth(segment);
    return width;
}
/** The text with spaces after it up to `columns`. */
function padEnd(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}
/**
 * The text in at most `columns`, cut between graphemes with `…` at the end. Stacked combining marks take no column
 * but do take bytes, so the answer is never longer than four code units for each column either.
 */
function truncate(text, columns) {
    // No code unit takes more than two columns.
    if (text.length * 2 <= columns)
        return text;
    const most = columns * 4;
    // Only the beginning can be kept, and segmenting a value of a megabyte is slow.
    const start = text.slice(0, most + 1);
    if (columns > 0 && NARROW.test(start))
        return text.length <= columns ? text : `${text.slice(0, columns - 1)}…`;
    let width = 0;
    let end = 0;
    let fits = 0;
    for (const { segment, index } of graphemes(start)) {
        width += graphemeWidth(segment);
        end = index + segment.length;
        if (width > columns || end > most)
            return `${start.slice(0, fits)}…`;
        if (width < columns && end < most)
            fits = end;
    }
    return text;
}
/** `1 file`, `2 files`, with thousands set apart in English. */
function plural(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}
/** `12,345`: a whole number as English groups it, without loading the languages of the world for it. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
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
