/**
 * Every option of the toolkit, once: the CLI's flags, the actions' inputs, the help and the tables in the docs
 * are all made from this list.
 */
export const OPTIONS = {
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
    describe:
      'Folder for rendered files, plan, change set and receipt. Default: `.synthinfra/<environment>`.',
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
    describe:
      'Let this address be deleted although it holds data; needs `reason` and `expires`. May be repeated.',
  },
  'allow-replace': {
    kind: 'list',
    value: 'ADDRESS',
    describe:
      'Let this address be replaced although it holds data; needs `reason` and `expires`. May be repeated.',
  },
  reason: {
    kind: 'text',
    value: 'TEXT',
    describe:
      'Why the addresses of `allow-delete` and `allow-replace` are let through; with `resolve`, what was found.',
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
    describe:
      'Where releases of tools are taken from: a folder or an https URL with the paths of the release hosts below it. Default: `SYNTHINFRA_TOOLS_MIRROR`, else the release hosts.',
  },
  dir: {
    kind: 'text',
    value: 'DIR',
    describe:
      '`install`: folder for the programs, to be put on PATH; without it they are kept in the cache, where synthinfra finds them. `mirror`: folder to make the mirror in.',
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
    describe:
      'What later steps of the job get: nothing, the variables of one target, or an AWS profile for each target and the output `sessions`.',
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
    describe:
      'What later jobs of the run get: nothing, or, as an artifact, everything that was found, redacted (never the plan itself). Needs `environment`.',
  },
  environments: {
    kind: 'list',
    value: 'NAME',
    describe:
      'Environments that were to be planned, also as a JSON list; one whose job has left nothing has failed. Default: those whose jobs have left something.',
  },
  jobs: {
    kind: 'text',
    value: 'RESULT',
    describe:
      'Result of the jobs that planned, `needs.<job>.result`: what failed without a trace is then told as well.',
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
    describe:
      'Number of the run whose apply was never seen to end (on a laptop, its whole name; needs `reason`): a person has looked, and its record is closed.',
  },
  issue: {
    kind: 'flag',
    describe:
      '`drift`: keep one issue for each target, opened, updated and closed with what differs. Needs `issues: write`.',
  },
  decision: {
    kind: 'choice',
    choices: ['none', 'go', 'ask'],
    default: 'none',
    describe:
      'What the review job of this run decided (its output `decision`). With `ask`, GitHub is asked who confirmed this run in `<environment>-confirm`.',
  },
  'expect-digest': {
    kind: 'text',
    value: 'DIGEST',
    describe:
      'Digest of the changes that the review job planned (its output `digest`): no others are applied. Needs `decision`.',
  },
  sealed: {
    kind: 'text',
    value: 'DIGEST',
    describe:
      'sha256 of the plan that the review job sealed (its output `sealed`). Without it, or without SYNTHINFRA_PLAN_KEY, this job plans again.',
  },
  tools: {
    kind: 'text',
    value: 'NAMES',
    default: 'terraform',
    describe:
      'Tools to set up, separated by blanks: terraform, tofu, helm, kubectl, opa; `NAME@VERSION` for another version than the pinned one.',
  },
  json: { kind: 'flag', describe: 'Print one JSON document for machines on standard output.' },
} as const satisfies Record<string, Option>;

/** How one option is written and read. */
export type Option = {
  readonly describe: string;
  /** Name as an action's input, when it differs from the flag. */
  readonly input?: string;
} & (
  | { readonly kind: 'text'; readonly value: string; readonly default?: string }
  | { readonly kind: 'list'; readonly value: string }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly default: string }
  | { readonly kind: 'flag' }
);

export type OptionName = keyof typeof OPTIONS;

type ValueOf<O> = O extends { kind: 'flag' }
  ? boolean
  : O extends { kind: 'list' }
    ? readonly string[]
    : string;
type Given<O> = O extends { default: string }
  ? ValueOf<O>
  : O extends { kind: 'flag' | 'list' }
    ? ValueOf<O>
    : ValueOf<O> | undefined;

/** The options of one call: flags are false and lists empty unless given. */
export type Options = { readonly [Name in OptionName]: Given<(typeof OPTIONS)[Name]> };

/** Options with nothing given. */
export function defaultOptions(): Options {
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(OPTIONS) as [OptionName, Option][]) {
    if (option.kind === 'flag') values[name] = false;
    else if (option.kind === 'list') values[name] = [];
    else values[name] = 'default' in option ? option.default : undefined;
  }
  return values as Options;
}

/** Name of an option as an action's input. */
export function inputName(name: OptionName): string {
  const option: Option = OPTIONS[name];
  return option.input ?? name;
}
