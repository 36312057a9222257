import type { OptionName } from './options.js';

/** One command of the toolkit: what it is called, what it takes, what it is for. */
export interface Command {
  readonly name: string;
  /** Arguments without a flag, in order. */
  readonly positional: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly describe: string;
    readonly option?: OptionName;
    readonly choices?: readonly string[];
    /** The last one may be given any number of times. */
    readonly several?: true;
  }[];
  readonly options: readonly OptionName[];
  readonly describe: string;
}

const FILE = {
  name: 'FILE',
  required: false,
  describe: 'The manifest; default `deployment.yaml`.',
  option: 'file',
} as const;
const TARGET = ['env', 'image', 'sandbox', 'provider-mirror'] as const;
const EXCEPTIONS = ['allow-delete', 'allow-replace', 'reason', 'expires'] as const;

/** Every command; the help, the actions and the reference page are made from this list. */
export const COMMANDS: readonly Command[] = [
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
    describe:
      'Fill an entry of the secret store. The value never passes through a manifest, a plan or a state.',
  },
  {
    name: 'auth',
    positional: [FILE],
    options: ['env', 'purpose', 'json'],
    describe:
      'Show who a run is in its clouds, with GitHub’s token; on a laptop, who it would be. Several environments are separated by commas.',
  },
  {
    name: 'credentials',
    positional: [{ name: 'SESSION', required: true, describe: 'The session file that a login has written.' }],
    options: [],
    describe:
      'Answer an AWS SDK or a Kubernetes client that asks for credentials. Its configuration calls this.',
  },
  {
    name: 'trust',
    positional: [
      {
        name: 'ACTION',
        required: true,
        describe:
          '`lint` reads trust policies and federation settings; `generate` writes the least trust for a manifest; `check` asks GitHub for the environment’s branch rule.',
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
    describe:
      'Check, by reads alone, the settings that a safe apply relies on. Exit code 2 when one is wrong.',
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
        describe:
          '`list` (default) shows what is found, and where providers come from; `install` fetches releases, each held against its sha256; `mirror` lays them out in a folder, for a closed network.',
        choices: ['list', 'install', 'mirror'],
      },
      {
        name: 'NAME',
        required: false,
        several: true,
        describe:
          'terraform, tofu, helm, kubectl, opa; `NAME@VERSION` for another version than the pinned one. Default: all.',
      },
    ],
    options: ['dir', 'tools-mirror', 'provider-mirror', 'json'],
    describe: 'Find or install the programs that do the work, at pinned versions.',
  },
  { name: 'version', positional: [], options: ['json'], describe: 'Print the version.' },
];
