import { stringify } from 'yaml';
import { definition as apply } from '../../actions/apply/definition.js';
import { definition as auth } from '../../actions/auth/definition.js';
import { definition as command } from '../../actions/command/definition.js';
import { definition as comment } from '../../actions/comment/definition.js';
import { definition as deploy } from '../../actions/deploy/definition.js';
import { definition as plan } from '../../actions/plan/definition.js';
import { definition as render } from '../../actions/render/definition.js';
import { definition as review } from '../../actions/review/definition.js';
import { definition as setup } from '../../actions/setup/definition.js';
import { definition as validate } from '../../actions/validate/definition.js';
import { type ActionDefinition, otherInputs } from '../../src/action/definition.js';
import { inputName, OPTIONS, type Option } from '../../src/options.js';
import { compositeSteps, LAST_STEP } from './composite.js';

export const ACTIONS: readonly ActionDefinition[] = [
  deploy,
  validate,
  render,
  plan,
  apply,
  auth,
  comment,
  review,
  command,
  setup,
];

interface Input {
  readonly name: string;
  readonly describe: string;
  readonly default: string;
}

/** action.yml and README.md of every action; deploy's also as `deploy/action.yml` and at the root. */
export function actionFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const definition of ACTIONS) {
    files.set(`actions/${definition.name}/action.yml`, metadata(definition, '../../dist'));
    files.set(`actions/${definition.name}/README.md`, readme(definition));
  }
  files.set('deploy/action.yml', metadata(deploy, '../dist'));
  files.set('action.yml', metadata(deploy, 'dist'));
  return files;
}

/** The inputs of an action, in the order in which they are told. */
export function inputsOf(definition: ActionDefinition): readonly Input[] {
  const [first, ...others] = definition.commands;
  const command =
    others.length === 0
      ? []
      : [{ name: 'command', describe: `What to do: ${definition.commands.join(', ')}.`, default: first }];
  const common = Object.entries(otherInputs(definition)).map(([name, input]) => ({
    name,
    describe: input.describe,
    default: input.default,
  }));
  const options = definition.options.map((name) => {
    const option: Option = OPTIONS[name];
    const several = option.kind === 'list' ? ' One on each line.' : '';
    const fallback = option.kind === 'flag' ? 'false' : 'default' in option ? (option.default ?? '') : '';
    return {
      name: inputName(name),
      describe: `${option.describe.replace(' May be repeated.', '')}${several}`,
      default: fallback,
    };
  });
  return [...command, ...options, ...common];
}

function metadata(definition: ActionDefinition, dist: string): string {
  const inputs = Object.fromEntries(
    inputsOf(definition).map(({ name, describe, default: fallback }) => [
      name,
      { description: describe, required: false, default: fallback },
    ]),
  );
  const value = (name: string) =>
    definition.composite ? { value: `\${{ steps.${LAST_STEP}.outputs.${name} }}` } : {};
  const outputs = Object.fromEntries(
    Object.entries(definition.outputs).map(([name, describe]) => [
      name,
      { description: describe, ...value(name) },
    ]),
  );
  const document = {
    name: definition.title,
    description: definition.describe,
    author: 'Inferloop',
    branding: { icon: 'check-circle', color: 'blue' },
    inputs,
    outputs,
    runs: definition.composite
      ? compositeSteps(definition, dist)
      : {
          using: 'node24',
          main: `${dist}/${definition.name}/main.js`,
          ...(definition.signsIn ? { post: `${dist}/post/main.js`, 'post-if': 'always()' } : {}),
        },
  };
  return `# Generated from actions/${definition.name}/definition.ts by \`npm run generate\`. Do not edit.\n${stringify(document, { lineWidth: 0 })}`;
}

function readme(definition: ActionDefinition): string {
  const inputs = inputsOf(definition).map(
    ({ name, describe, default: fallback }) =>
      `| \`${name}\` | ${cell(describe)} | ${fallback === '' ? '' : `\`${fallback}\``} |`,
  );
  const outputs = Object.entries(definition.outputs).map(
    ([name, describe]) => `| \`${name}\` | ${cell(describe)} |`,
  );
  const uses =
    definition.name === 'deploy'
      ? 'inferloop/synthinfra/deploy@v1'
      : `inferloop/synthinfra/actions/${definition.name}@v1`;
  return [
    `<!-- Generated from definition.ts by \`npm run generate\`. Do not edit. -->`,
    `# ${definition.title}`,
    '',
    definition.describe,
    '',
    '```yaml',
    `- uses: ${uses} # in earnest, pin the commit`,
    '  with:',
    ...(definition.commands.length > 1 ? [`    command: ${definition.commands[0]}`] : []),
    ...(
      definition.example ?? [
        definition.options.includes('env') ? 'environment: dev' : 'file: deployment.yaml',
      ]
    ).map((line) => `    ${line}`),
    '```',
    '',
    '| input | what it is | default |',
    '|---|---|---|',
    ...inputs,
    '',
    '| output | what it is |',
    '|---|---|',
    ...outputs,
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
