import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { charts } from './charts.js';
import { type Check, command, execute, type Result, single, skip } from './check.js';
import { jest } from './jest.js';
import { offlineProviders } from './providers.js';
import { sandboxCheck } from './sandbox.js';
import { moduleChecks, withTerraform } from './terraform.js';
import { actionlint, checkov, zizmor } from './tools.js';

/** How often a check that takes long says that it goes on. */
const STILL_MS = 60_000;

/**
 * Runs every check, one after the other: quiet about what passes, everything about what fails. Each skip stands with
 * its reason above the last line, which is `N passed, N failed, N skipped`, alone. The build has passed already.
 * @returns whether anything failed
 */
export async function runChecks(): Promise<boolean> {
  const scratch = mkdtempSync(join(tmpdir(), 'synthinfra-test-'));
  let [passed, failed] = [1, 0];
  const skips: string[] = [];
  const failures: string[] = [];
  try {
    for (const check of checks(scratch)) {
      const result = await watched(check);
      passed += result.passed;
      failed += result.failed;
      skips.push(...result.skipped.map((reason) => `skipped: ${check.name}: ${reason}`));
      if (result.failed > 0) failures.push(`failed: ${check.name}`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  const last = `${passed} passed, ${failed} failed, ${skips.length} skipped`;
  console.log(['', ...skips, ...failures, last].join('\n'));
  return failed > 0;
}

function checks(scratch: string): readonly Check[] {
  const began = Date.now();
  // Only the last checks need it.
  const preparing = execute('node', ['build/scripts/checks/prepare.js'], { beside: true });
  // Most of an end-to-end test is waiting for the provider: more at a time than there are cores.
  const workers = availableParallelism() + 1;
  return [
    { name: 'lint (biome)', run: () => command('biome', 'check', '.') },
    { name: 'types (tsc)', run: () => command('tsc', '--noEmit', '-p', '.') },
    {
      name: 'generated files are up to date',
      run: () => command('node', 'build/scripts/generate/main.js', '--check'),
    },
    {
      name: 'dist is what the sources give',
      run: () => command('node', 'build/scripts/build-dist.js', '--check'),
    },
    {
      name: 'unit tests',
      run: () => jest(['tests/unit'], scratch, { coverage: true, workers: availableParallelism() }),
    },
    {
      name: 'terraform fmt',
      run: () =>
        withTerraform(() => command('terraform', 'fmt', '-check', '-diff', '-recursive', 'templates')),
    },
    {
      name: 'offline providers of Google Cloud and Azure',
      run: async () => {
        const mirror = await offlineProviders('google');
        if ('missing' in mirror) return skip(mirror.missing);
        return { ...single({ ok: true, output: '' }), note: mirror.what };
      },
    },
    moduleChecks(scratch),
    { name: 'workflows and actions (zizmor)', run: zizmor },
    { name: 'workflows (actionlint)', run: actionlint },
    sandboxCheck(scratch),
    {
      name: 'end-to-end tests',
      run: () => withTerraform(() => jest(WITHOUT_CLUSTER.map(inTests), scratch, { workers })),
    },
    { name: 'what the tests of Helm need', run: async () => prepared(await preparing) },
    {
      name: 'end-to-end tests of Helm',
      run: () =>
        Date.now() - began > LATEST_MS
          ? Promise.resolve(skip(tooLate()))
          : jest([inTests('helm')], scratch, { workers }),
    },
    { name: 'charts (helm lint and template, kubeconform)', run: () => charts(scratch) },
    { name: 'rendered examples, trust modules (checkov)', run: () => checkov(scratch) },
  ];
}

const WITHOUT_CLUSTER = readdirSync('tests/e2e').filter(
  (folder) => folder !== 'support' && folder !== 'helm',
);

/** CI gives an hour, and building a control plane the first time takes much of it. */
const LATEST_MS = 40 * 60_000;

function inTests(folder: string): string {
  return `tests/e2e/${folder}/`;
}

function tooLate(): string {
  return `there was no time left in the hour that CI gives; what they need is built now, so run them alone: NODE_OPTIONS=--experimental-vm-modules npx jest ${inTests('helm')}`;
}

/** What could not be had, one reason for each line. */
function prepared({ ok, output }: Awaited<ReturnType<typeof execute>>): Result {
  const reasons = output.split('\n').filter((line) => line !== '');
  // Without them their tests are skipped, each with its reason.
  if (!ok) return skip(`it was not built in time: ${reasons.at(-1) ?? 'nothing was said'}`);
  if (reasons.length === 0) return single({ ok, output });
  return { passed: 0, failed: 0, skipped: reasons, output: '' };
}

async function watched({ name, run }: Check): Promise<Result> {
  const began = Date.now();
  const seconds = (): string => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  const still = setInterval(() => console.log(`  … ${name}, ${seconds()} so far`), STILL_MS);
  const result = await run().finally(() => clearInterval(still));
  const { passed, failed, skipped, note } = result;
  const mark = failed > 0 ? '✖' : passed > 0 ? '✔' : '–';
  const counts = [
    passed > 1 ? `${passed} passed` : '',
    failed > 0 ? `${failed} failed` : '',
    skipped.length > 0 ? `${skipped.length} skipped` : '',
    note ?? '',
  ].filter((part) => part !== '');
  console.log([`${mark} ${name}`, ...counts, seconds()].join(' · '));
  if (failed > 0) console.log(`${result.output.trimEnd()}\n`);
  return result;
}
