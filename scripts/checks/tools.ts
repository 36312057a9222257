import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, execute, type Result, single, skip } from './check.js';
import { fromGo, notInstalled, toolsDir } from './go.js';
import { findHelm } from './helm-tools.js';

/** Checkers of others, pinned; each is kept in a folder of its own in the user's cache, named by its version. */
const ACTIONLINT = 'v1.7.12';
const ZIZMOR = '1.32.0';
const CHECKOV = '3.3.30';

/** Callers of our reusable workflows, to be copied. */
const CALLERS = 'examples/github';
/** Those for GitHub Enterprise Server are the same without the syntax that actionlint does not know yet. */
const OUR_WORKFLOWS = ['.github/workflows', CALLERS, 'examples/github/enterprise-server'];

/** Audits our workflows and every action.yml. Offline: what needs GitHub's API is not asked. */
export async function zizmor(): Promise<Result> {
  const program = await fromPyPI('zizmor', ZIZMOR);
  if (program === undefined) return skip(notInstalled('zizmor', 'PyPI'));
  const places = ['.github', 'action.yml', 'deploy', 'actions', ...workflowsIn(CALLERS)];
  return command(program, '--offline', '--no-progress', '--persona', 'pedantic', ...places);
}

/** Checks the workflows' syntax, expressions and shell. */
export async function actionlint(): Promise<Result> {
  const tool = await fromGo('github.com/rhysd/actionlint/cmd/actionlint', ACTIONLINT);
  if ('missing' in tool) return skip(tool.missing);
  return command(tool.program, ...OUR_WORKFLOWS.flatMap(workflowsIn));
}

function workflowsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yml'))
    .map((file) => join(folder, file));
}

/**
 * Checks the rendered examples and the trust modules against checkov's rules. Rules that do not hold here are named in the
 * modules beside the line, with the reason; docs/reference/checkov-exceptions.md lists them.
 */
export async function checkov(scratch: string): Promise<Result> {
  const program = await fromPyPI('checkov', CHECKOV);
  if (program === undefined) return skip(notInstalled('checkov', 'PyPI'));
  const folders: string[] = [];
  for (const [example, environment] of EXAMPLES) {
    const out = join(scratch, 'checkov', example, environment);
    const chosen = [`examples/${example}/deployment.yaml`, '--env', environment, '--out', out];
    const rendered = await execute('node', ['dist/cli/main.js', 'render', ...chosen]);
    if (!rendered.ok) return single(rendered);
    folders.push(join(out, 'main/root'));
  }
  folders.push(...CLOUDS.map((cloud) => `templates/terraform/${cloud}/trust`));
  const results = await Promise.all(folders.map((folder) => scan(program, folder, 'terraform')));
  const release = await checkovRelease(program, join(scratch, 'checkov-release'));
  const whole = single({
    ok: results.every(({ ok }) => ok),
    output: results.map(({ output }) => output).join('\n'),
  });
  return {
    passed: whole.passed + release.passed,
    failed: whole.failed + release.failed,
    skipped: release.skipped,
    output: whole.output + release.output,
  };
}

/** The objects that Helm makes of the example on Kubernetes. */
async function checkovRelease(program: string, out: string): Promise<Result> {
  const helm = await findHelm(3);
  if ('missing' in helm) return skip(helm.missing);
  const example = ['examples/kubernetes/deployment.yaml', '--env', 'prod', '--out', out];
  const rendered = await execute('node', ['dist/cli/main.js', 'render', ...example]);
  if (!rendered.ok) return single(rendered);
  const root = join(out, 'main/root');
  const values = ['--values', join(root, 'values.json')];
  const made = await execute(helm.program, [
    'template',
    'example',
    join(root, 'chart'),
    '-n',
    'example',
    ...values,
  ]);
  if (!made.ok) return single(made);
  const objects = join(out, 'objects');
  mkdirSync(objects);
  writeFileSync(join(objects, 'objects.yaml'), made.output);
  return single(await scan(program, objects, 'kubernetes', ['--skip-check', exceptionsOf(CHART).join(',')]));
}

/** Of objects, checkov reads exceptions from their annotations alone: what is beside a template's line is told it here. */
function exceptionsOf(chart: string): readonly string[] {
  return readdirSync(join(chart, 'templates')).flatMap((file) =>
    [...readFileSync(join(chart, 'templates', file), 'utf8').matchAll(/checkov:skip=([A-Z0-9_]+):/g)].map(
      ([, rule = '']) => rule,
    ),
  );
}

const CHART = 'templates/helm/app';

/** Those that Terraform makes. Each has a trust module besides, which no manifest renders. */
const CLOUDS = ['aws', 'gcp', 'azure'] as const;

/** Their examples, each with the environment that is the strictest. */
const EXAMPLES: readonly (readonly [example: string, environment: string])[] = CLOUDS.flatMap((cloud) => [
  [cloud, 'prod'],
  ['everywhere', cloud],
]);

async function scan(
  program: string,
  folder: string,
  framework: 'terraform' | 'kubernetes',
  options: readonly string[] = [],
): Promise<{ ok: boolean; output: string }> {
  const found = await execute(program, [
    ...['--directory', folder, '--framework', framework, '--skip-download'],
    ...['--compact', '--quiet', ...options],
  ]);
  // Nothing read is nothing checked: the summary must count checks.
  return { ok: found.ok && /(Passed|Skipped) checks: [1-9]/.test(found.output), output: found.output };
}

/** A program from PyPI in an environment of its own. @returns undefined when it cannot be installed */
async function fromPyPI(name: string, version: string): Promise<string | undefined> {
  const folder = join(toolsDir(), `${name}-${version}`);
  const program = join(folder, 'bin', name);
  // pip writes the program last, so an installation that was cut off is begun again.
  if (existsSync(program)) return program;
  const made = await execute('python3', ['-m', 'venv', '--clear', folder]);
  if (!made.ok) return undefined;
  const quiet = ['--quiet', '--disable-pip-version-check'];
  const pip = ['-m', 'pip', 'install', ...quiet, `${name}==${version}`];
  return (await execute(join(folder, 'bin/python'), pip)).ok ? program : undefined;
}
