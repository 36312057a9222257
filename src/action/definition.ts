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
}

/** Inputs that every action has besides its options. */
export const COMMON_INPUTS = {
  'working-directory': {
    describe: 'Folder in which the manifest is looked up, relative to the workspace.',
    default: '.',
  },
} as const;

/** Options that no command line has: there are no later steps on a laptop. */
export const ACTION_OPTIONS: readonly OptionName[] = ['export', 'token', 'token-audience'];

/** Inputs of the actions that sign in. */
export const SIGN_IN_INPUTS = {
  'github-token': {
    describe:
      'Token for GitHub’s API: reads the base branch’s manifest (`contents: read`) and the rule of the environment (`actions: read`). No engine gets it.',
    default: `\${{ github.token }}`,
  },
} as const;

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
} as const;

/** Picks declared outputs by name. */
export function outputs(...names: readonly (keyof typeof OUTPUTS)[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, OUTPUTS[name]]));
}
