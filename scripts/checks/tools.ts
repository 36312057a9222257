import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from '../../src/platform/cache.js';
import { command, execute, type Result, single, skip } from './check.js';

/** Checkers of others, pinned; each is kept in a folder of its own in the user's cache, named by its version. */
const ACTIONLINT = 'v1.7.12';
const ZIZMOR = '1.32.0';
const CHECKOV = '3.3.30';

/** Audits our workflows and every action.yml. Offline: what needs GitHub's API is not asked. */
export async function zizmor(): Promise<Result> {
  const program = await fromPyPI('zizmor', ZIZMOR);
  if (program === undefined) return skip(notInstalled('zizmor', 'PyPI'));
  const places = ['.github', 'action.yml', 'deploy', 'actions'];
  return command(program, '--offline', '--no-progress', '--persona', 'pedantic', ...places);
}

/** Checks the workflows' syntax, expressions and shell. */
export async function actionlint(): Promise<Result> {
  const folder = join(tools(), `actionlint-${ACTIONLINT}`);
  const program = join(folder, 'actionlint');
  if (!existsSync(program)) {
    if (!(await execute('go', ['version'])).ok)
      return skip('actionlint is built with Go, and there is no go: install it from https://go.dev/dl.');
    const source = `github.com/rhysd/actionlint/cmd/actionlint@${ACTIONLINT}`;
    const { ok } = await execute('go', ['install', source], { env: { GOBIN: folder, GOFLAGS: '' } });
    if (!ok) return skip(notInstalled('actionlint', 'the Go module proxy'));
  }
  return command(program);
}

/**
 * Checks the example, rendered for prod, and the trust modules against checkov's rules. Rules that do not hold here are named in the
 * modules beside the line, with the reason; docs/reference/checkov-exceptions.md lists them.
 */
export async function checkov(scratch: string): Promise<Result> {
  const program = await fromPyPI('checkov', CHECKOV);
  if (program === undefined) return skip(notInstalled('checkov', 'PyPI'));
  const out = join(scratch, 'checkov');
  const example = ['examples/aws/deployment.yaml', '--env', 'prod', '--out', out];
  const rendered = await execute('node', ['dist/cli/main.js', 'render', ...example]);
  if (!rendered.ok) return single(rendered);
  const folders = [join(out, 'main/root'), ...CLOUDS.map((cloud) => `templates/terraform/${cloud}/trust`)];
  const results = await Promise.all(folders.map((folder) => scan(program, folder)));
  return single({
    ok: results.every(({ ok }) => ok),
    output: results.map(({ output }) => output).join('\n'),
  });
}

/** Those with a trust module, which no manifest renders. */
const CLOUDS = ['aws', 'gcp', 'azure'];

async function scan(program: string, folder: string): Promise<{ ok: boolean; output: string }> {
  const found = await execute(program, [
    ...['--directory', folder, '--framework', 'terraform', '--skip-download'],
    ...['--compact', '--quiet'],
  ]);
  // Nothing read is nothing checked: the summary must count checks.
  return { ok: found.ok && /(Passed|Skipped) checks: [1-9]/.test(found.output), output: found.output };
}

/** A program from PyPI in an environment of its own. @returns undefined when it cannot be installed */
async function fromPyPI(name: string, version: string): Promise<string | undefined> {
  const folder = join(tools(), `${name}-${version}`);
  const program = join(folder, 'bin', name);
  // pip writes the program last, so an installation that was cut off is begun again.
  if (existsSync(program)) return program;
  const made = await execute('python3', ['-m', 'venv', '--clear', folder]);
  if (!made.ok) return undefined;
  const quiet = ['--quiet', '--disable-pip-version-check'];
  const pip = ['-m', 'pip', 'install', ...quiet, `${name}==${version}`];
  return (await execute(join(folder, 'bin/python'), pip)).ok ? program : undefined;
}

function tools(): string {
  return join(cacheDir({ env: process.env, cwd: process.cwd() }), 'tools');
}

function notInstalled(name: string, source: string): string {
  return `${name} could not be installed from ${source}: is there a network, and may it be reached?`;
}
