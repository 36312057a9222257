import type { OptionName } from '../options.js';

/** One GitHub action: the one source of its action.yml, its README table and its behaviour. */
export interface ActionDefinition {
  /** Folder below actions/ and dist/. */
  readonly name: string;
  readonly title: string;
  readonly describe: string;
  /** The commands that the input `command` may name, the first is the default; one command means no such input. */
  readonly commands: readonly [string, ...string[]];
  readonly options: readonly OptionName[];
  readonly outputs: Readonly<Record<string, string>>;
  /** It may log in to clouds: a post step takes back what is left, and GitHub's API is asked. */
  readonly signsIn?: true;
  /** It writes to GitHub and signs in nowhere. */
  readonly writes?: true;
  /** It is steps of a job, the last of which starts the door: it may use actions of others. */
  readonly composite?: true;
  /** Lines of `with:` in its README; those of most actions when not given. */
  readonly example?: readonly string[];
}

/** Inputs that every action has besides its options. */
export const COMMON_INPUTS = {
  'working-directory': {
    describe: 'Folder in which the manifest is looked up, relative to the workspace.',
    default: '.',
  },
} as const;

/** Options that no command line has: there are no later steps on a laptop. */
export const ACTION_OPTIONS: readonly OptionName[] = [
  'export',
  'token',
  'token-audience',
  'evidence',
  'environments',
  'jobs',
  'plan-workflow',
  'resolve',
  'decision',
  'expect-digest',
  'sealed',
  'issue',
  'tools',
];

/** Inputs of the actions that sign in. */
export const SIGN_IN_INPUTS = {
  'github-token': {
    describe:
      'Token for GitHub’s API: reads the base branch’s manifest (`contents: read`) and the rule of the environment (`actions: read`). No engine gets it.',
    default: `\${{ github.token }}`,
  },
} as const;

/** Inputs of the actions that write to GitHub. */
export const WRITING_INPUTS = {
  'github-token': {
    describe:
      'Token for GitHub’s API: keeps the comment (`pull-requests: write`) and the commit statuses (`statuses: write`). Without a permission, what would be written stands in the step summary.',
    default: `\${{ github.token }}`,
  },
} as const;

/** Inputs that the steps of a composite action read themselves. */
export const STEP_INPUTS = {
  cache: {
    describe:
      'Keep releases and providers between runs with actions/cache. What comes back is verified again: releases by their pinned sha256, providers by the committed lock file; without one none are kept. But GitHub unpacks a cache before anybody can look at it: not for a job that may do more than others on its branch.',
    default: 'false',
  },
} as const;

/** The inputs of an action besides its command and its options. */
export function otherInputs({
  signsIn,
  writes,
  composite,
}: Pick<ActionDefinition, 'signsIn' | 'writes' | 'composite'>): Readonly<
  Record<string, { readonly describe: string; readonly default: string }>
> {
  if (composite) return STEP_INPUTS;
  return { ...COMMON_INPUTS, ...(signsIn ? SIGN_IN_INPUTS : writes ? WRITING_INPUTS : {}) };
}

/** Outputs by command; an action declares those of its commands. */
export const OUTPUTS = {
  verdict: 'allow, needs-approval or block.',
  digest: 'Digest of the change set: equal for equal changes.',
  create: 'How many resources are created.',
  update: 'How many resources are changed in place.',
  replace: 'How many resources are replaced.',
  delete: 'How many resources are deleted.',
  changes: 'How many resources change in any way.',
  drift: 'How many resources differ from what was applied.',
  plan: 'Folder with the saved plan, for `apply`.',
  receipt: 'Path of the receipt, for `apply` with `expect`.',
  report: 'Path of the report in Markdown.',
  files: 'Folder with the rendered Terraform files.',
  problems: 'How many problems the manifest has.',
  identity: 'Who the run is, in the cloud’s own words.',
  account: 'Account, project or subscription that was reached.',
  expires: 'When the first credentials end (ISO 8601, UTC); what reads them renews them.',
  sessions:
    'With `export`: JSON, by environment the variables that stand for its sessions; secrets are not among them.',
  'access-token': 'With `token: access`: an access token of Google Cloud, masked.',
  'id-token': 'With `token: id`: an ID token of Google Cloud, masked.',
  serial: 'Serial of the state after the apply.',
  environment: 'Environment whose plan was confirmed; empty when none was.',
  decision: 'go, ask or refuse.',
  sealed: 'sha256 of the sealed plan, for the apply job; empty when that job plans again.',
  reasons: 'JSON list: code, effect and message of every reason to ask or to refuse.',
  comment: 'Address of the comment, where one is kept.',
  path: 'Folder of the programs that were installed; it is on PATH for later steps.',
  tools: 'JSON: by name the version and the path of each tool.',
} as const;

/** Picks declared outputs by name. */
export function outputs(...names: readonly (keyof typeof OUTPUTS)[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, OUTPUTS[name]]));
}
