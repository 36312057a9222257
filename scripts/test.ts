import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Every check of the project, one after the other. The last line is `N passed, N failed, N skipped`, alone; each
 * skip stands above it with its reason. Nothing is skipped in silence.
 */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

type Check = { readonly name: string; run(): Tally | { readonly skip: string } };

const scratch = mkdtempSync(join(tmpdir(), 'synthinfra-test-'));
const MODULES = readdirSync('templates/terraform', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((cloud) =>
    readdirSync(join('templates/terraform', cloud.name)).map((module) =>
      join('templates/terraform', cloud.name, module),
    ),
  )
  .filter((folder) => existsSync(join(folder, 'main.tf')));

const checks: readonly Check[] = [
  { name: 'lint (biome)', run: () => command('biome', ['check', '.']) },
  { name: 'types (tsc)', run: () => command('tsc', ['--noEmit', '-p', '.']) },
  { name: 'build (tsc)', run: () => command('tsc', ['-p', 'tsconfig.build.json']) },
  {
    name: 'generated files are up to date',
    run: () => command('node', ['scripts/link-generated.mjs', '--check']),
  },
  {
    name: 'dist is what the sources give',
    run: () => command('node', ['build/scripts/build-dist.js', '--check']),
  },
  { name: 'unit tests', run: () => jest('tests/unit', ['--coverage']) },
  {
    name: 'terraform fmt',
    run: () => withTerraform(() => command('terraform', ['fmt', '-check', '-recursive', 'templates'])),
  },
  ...MODULES.map((folder) => ({
    name: `terraform test ${folder}`,
    run: () => withTerraform(() => terraformTest(folder)),
  })),
  {
    name: 'workflows (zizmor)',
    run: () =>
      pythonTool(
        'zizmor',
        ['zizmor==1.30.0'],
        ['--offline', '--persona', 'pedantic', '.github', 'action.yml', 'deploy', 'actions'],
      ),
  },
  { name: 'end-to-end tests', run: () => withTerraform(() => jest('tests/e2e', [])) },
];

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const skips: string[] = [];
const failures: string[] = [];
for (const check of checks) {
  console.log(`\n=== ${check.name}`);
  const result = check.run();
  if ('skip' in result) {
    total.skipped += 1;
    skips.push(`skipped: ${check.name}: ${result.skip}`);
    continue;
  }
  total.passed += result.passed;
  total.failed += result.failed;
  total.skipped += result.skipped;
  if (result.failed > 0) failures.push(`failed: ${check.name}`);
}
rmSync(scratch, { recursive: true, force: true });
console.log(
  [
    '',
    ...skips,
    ...failures,
    `${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`,
  ].join('\n'),
);
process.exitCode = total.failed > 0 ? 1 : 0;

function run(program: string, args: readonly string[], cwd = '.', env: Record<string, string> = {}): boolean {
  const result = spawnSync(program, [...args], {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, CHECKPOINT_DISABLE: '1', ...env },
  });
  if (result.error !== undefined) console.error(result.error.message);
  return result.status === 0;
}

function command(program: string, args: readonly string[]): Tally {
  const passed = run(program, args);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

function jest(folder: string, options: readonly string[]): Tally {
  const output = join(scratch, `${folder.replaceAll('/', '-')}.json`);
  const passed = run('node', [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    folder,
    '--json',
    `--outputFile=${output}`,
    ...options,
  ]);
  if (!existsSync(output)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(output, 'utf8')) as JestReport;
  const suites = report.testResults.filter(
    (suite) => suite.assertionResults.length === 0 && suite.status === 'failed',
  ).length;
  for (const suite of report.testResults) {
    for (const test of suite.assertionResults)
      if (test.status === 'pending') skips.push(`skipped: ${test.fullName}`);
  }
  const failed = report.numFailedTests + suites;
  return {
    passed: report.numPassedTests,
    failed: passed || failed > 0 ? failed : 1,
    skipped: report.numPendingTests,
  };
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Terraform and a Python are what the real tiers stand on; without them they are skipped, and said to be. */
function withTerraform(then: () => Tally): Tally | { readonly skip: string } {
  const found = spawnSync('terraform', ['version'], { stdio: 'ignore' }).status === 0;
  return found
    ? then()
    : { skip: 'terraform is not on the PATH; install it from developer.hashicorp.com/terraform/install' };
}

function terraformTest(folder: string): Tally {
  const env = {
    TF_CLI_CONFIG_FILE: providerConfig(),
    TF_DATA_DIR: join(scratch, folder.replaceAll('/', '-')),
  };
  const passed =
    run(
      'terraform',
      ['init', '-backend=false', '-input=false', '-lockfile=readonly'].slice(0, 3),
      folder,
      env,
    ) && run('terraform', ['test'], folder, env);
  rmSync(join(folder, '.terraform.lock.hcl'), { force: true });
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** The provider comes from where the toolkit itself finds it: the same look-up, by the built code. */
function providerConfig(): string {
  const file = join(scratch, 'terraform.rc');
  if (!existsSync(file)) run('node', ['build/scripts/provider-config.js', file]);
  return file;
}

/** A checker from PyPI in an environment of its own, kept in the user's cache. */
function pythonTool(
  name: string,
  packages: readonly string[],
  args: readonly string[],
): Tally | { readonly skip: string } {
  const folder = join(
    process.env['XDG_CACHE_HOME'] ?? join(process.env['HOME'] ?? tmpdir(), '.cache'),
    'synthinfra',
    `tool-${packages.join('-').replaceAll(/[^a-z0-9.]+/g, '-')}`,
  );
  if (!existsSync(join(folder, 'bin', name))) {
    const made =
      run('python3', ['-m', 'venv', folder]) &&
      run(join(folder, 'bin/python'), [
        '-m',
        'pip',
        'install',
        '--quiet',
        '--disable-pip-version-check',
        ...packages,
      ]);
    if (!made) return { skip: `${name} could not be installed from PyPI` };
  }
  return command(join(folder, 'bin', name), args);
}
