import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { COMMON_INPUTS } from '../../src/action/definition.js';
import { inputName, OPTIONS, type Option, type OptionName } from '../../src/options.js';
import { page, table } from './markdown.js';
import { permissionsOf, workflowFaults } from './workflow-checks.js';

/** Where the actions of the toolkit are found on a GitHub Enterprise Server. */
export interface Toolkit {
  /** owner/name. */
  readonly repository: string;
  /** Commit or tag. */
  readonly ref: string;
}

interface Input {
  readonly describe: string;
  readonly default?: string;
}

/** Inputs that no command has, since they are about jobs. */
const JOB_INPUTS: Readonly<Record<string, Input>> = {
  environments: {
    describe:
      'Environments of the manifest as a JSON list, such as `["dev","prod"]`. An apply keeps to their order.',
  },
  runner: { describe: 'Label of the runner.', default: 'ubuntu-24.04' },
  'terraform-version': {
    describe: 'Terraform to install. Empty: the runner has its own, or OpenTofu.',
    default: '1.11.4',
  },
  'review-suffix': {
    describe:
      'The plan on the default branch runs in the environment with this suffix. Another than `plan`, limited to the default branch, may hold SYNTHINFRA_PLAN_KEY: pull requests use `<environment>-plan`.',
    default: 'plan',
  },
};

const HEADER = (name: string) => `# Generated from workflows/${name} by \`npm run generate\`. Do not edit.\n`;

/**
 * The reusable workflows from their sources in workflows/: for github.com in .github/workflows/, where alone GitHub calls
 * them; for GitHub Enterprise Server in examples/github/enterprise-server/; and the page that lists their inputs and
 * permissions.
 * @throws Error that names every broken promise of a source
 */
export async function workflowFiles(root: string): Promise<Map<string, string>> {
  const folder = join(root, 'workflows');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const toolkit = { repository: 'inferloop/synthinfra', ref: `v${version}` };
  const files = new Map<string, string>();
  const sections: string[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.yml')).sort()) {
    const text = withInputs(await readFile(join(folder, name), 'utf8'));
    const faults = workflowFaults(text);
    if (faults.length > 0) throw new Error(`workflows/${name}:\n${faults.join('\n')}`);
    files.set(`.github/workflows/${name}`, `${HEADER(name)}${text}`);
    files.set(
      `examples/github/enterprise-server/${name}`,
      `${HEADER(name)}${enterpriseServer(text, toolkit)}`,
    );
    sections.push(...section(name, text));
  }
  files.set('docs/reference/workflows.md', referencePage(sections));
  return files;
}

/** Puts the inputs into the place of a line `# inputs: file images …`; those with an exclamation mark are required. */
export function withInputs(text: string): string {
  return text.replace(/^( *)# inputs: (.+)$/gm, (_, indent: string, names: string) =>
    names
      .split(' ')
      .map((word) => inputText(word))
      .join('')
      .trimEnd()
      .replace(/^(?=.)/gm, indent),
  );
}

/**
 * The same workflow for GitHub Enterprise Server (up to 3.21 at least), which knows neither `$/`, the repository of the
 * workflow itself, nor `queue`, nor `deployment`.
 */
export function enterpriseServer(text: string, { repository, ref }: Toolkit): string {
  return text
    .replace(/uses: \$\/(\S+)/g, (_, path: string) => `uses: ${repository}/${path}@${ref}`)
    .replace(/^( *# .*\n)* *(queue: max|deployment: false)\n/gm, '');
}

function inputText(word: string): string {
  const name = word.replace(/!$/, '');
  const input = inputOf(name);
  const required = word.endsWith('!');
  const value = {
    description: input.describe,
    type: 'string',
    required,
    ...(required ? {} : { default: input.default ?? '' }),
  };
  return stringify({ [name]: value }, { lineWidth: 0 });
}

function inputOf(name: string): Input {
  const own = JOB_INPUTS[name] ?? (COMMON_INPUTS as Readonly<Record<string, Input>>)[name];
  if (own !== undefined) return own;
  const option = (Object.keys(OPTIONS) as OptionName[]).find((one) => inputName(one) === name);
  if (option === undefined) throw new Error(`no input ${name}: neither an option nor one of the jobs`);
  return optionInput(OPTIONS[option]);
}

function optionInput(option: Option): Input {
  const several = option.kind === 'list' ? ' One on each line.' : '';
  const fallback = option.kind === 'flag' ? 'false' : 'default' in option ? option.default : undefined;
  return {
    describe: `${option.describe.replace(' May be repeated.', '')}${several}`,
    ...(fallback === undefined ? {} : { default: fallback }),
  };
}

interface CallInput {
  readonly description: string;
  readonly required: boolean;
  readonly default?: string;
}

function section(name: string, text: string): string[] {
  const { on } = parse(text) as {
    on: { workflow_call: { inputs: Record<string, CallInput>; outputs?: Record<string, CallInput> } };
  };
  const { inputs, outputs = {} } = on.workflow_call;
  return [
    `## ${name}`,
    '',
    ...about(text),
    '',
    ...table(
      ['input', 'what it is', 'default'],
      Object.entries(inputs).map(([input, { description, required, default: fallback = '' }]) => [
        `\`${input}\``,
        description,
        required ? 'required' : fallback === '' ? '' : `\`${fallback}\``,
      ]),
    ),
    ...(Object.keys(outputs).length === 0
      ? []
      : table(
          ['output', 'what it is'],
          Object.entries(outputs).map(([output, { description }]) => [`\`${output}\``, description]),
        )),
    ...table(
      ['job', 'permission', 'why'],
      permissionsOf(text).map(({ job, permission, why }) => [job, `\`${permission}\``, why]),
    ),
  ];
}

/** The comment above `on`. */
function about(text: string): string[] {
  const lines = text.slice(0, text.indexOf('\non:')).split('\n');
  return lines.filter((line) => line.startsWith('# ')).map((line) => line.slice(2));
}

function referencePage(sections: readonly string[]): string {
  return page(
    'The reusable workflows',
    'A job that calls one grants at least the permissions of all its jobs: GitHub only ever takes away on the way down.',
    'How to use them: [Pull requests](../how-to/pull-requests.md). Callers to copy are in `examples/github/`.',
    '',
    ...sections,
  );
}
