import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Bench, type Benchmark, type Figure, seconds } from './bench.ts';
import { type Command, medianRun, type Run, runOnce } from './measure.ts';

const MOST_RATIO = 1.25;
const TARGETS = 4;

const AWS = { provider: 'aws', region: 'eu-west-1' };
/** Three places that have a sandbox, one of them twice: Kubernetes has none. */
const PLACES = {
  first: AWS,
  second: { provider: 'gcp', region: 'europe-west1', account: 'acme-data' },
  third: { provider: 'azure', region: 'westeurope', account: '12345678-1234-5678-9abc-123456789012' },
  fourth: AWS,
};

/** Four environments of one manifest, each planned by a process of its own, as the jobs of a pull request are. */
export const sideBySide: Benchmark = { name: 'side-by-side', run };

async function run({ home, scratch, rounds }: Bench): Promise<readonly Figure[]> {
  const mirror = await offlineMirror(home);
  const environments = Object.entries(PLACES).map(([name, target]) => {
    return [name, { target: mirror === undefined ? AWS : target }] as const;
  });
  const cwd = join(scratch, 'workspace');
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'deployment.yaml'), manifest(Object.fromEntries(environments)));
  const options = mirror === undefined ? [] : ['--provider-mirror', mirror];
  const env = {
    TF_CLI_CONFIG_FILE: '',
    CHECKPOINT_DISABLE: '1',
    TF_PLUGIN_CACHE_DIR: join(scratch, 'plugins'),
  };
  mkdirSync(env.TF_PLUGIN_CACHE_DIR);
  const cli = (...args: string[]): Command => ({
    command: process.execPath,
    args: [join(home, 'dist/cli/main.js'), ...args],
    cwd,
    env,
  });
  const alone = environments.map(([name]) => cli('plan', '--env', name, '--sandbox', ...options));
  runOnce(cli('sandbox', 'up'), scratch);
  try {
    for (const plan of alone) runOnce(plan, scratch);
    const together = allAtOnce(alone);
    const runs: Run[][] = [...alone, together].map(() => []);
    for (let round = 0; round < rounds; round++) {
      for (const [index, command] of [...alone, together].entries())
        runs[index]?.push(runOnce(command, scratch));
    }
    const [all = runs[0], ...each] = runs.toReversed();
    return [figure(each.map(medianRun), medianRun(all), mirror !== undefined)];
  } finally {
    runOnce(cli('sandbox', 'down'), scratch);
  }
}

function figure(alone: readonly Run[], together: Run, clouds: boolean): Figure {
  const slowest = Math.max(...alone.map(({ wall }) => wall));
  const cores = availableParallelism();
  const ratio = together.wall / slowest;
  const where = clouds ? 'aws twice, gcp and azure by offline providers' : 'aws';
  return {
    what: `\`plan --sandbox\` of four targets side by side (${where}), on ${cores} cores`,
    bound: `≤ ${MOST_RATIO} of the slowest alone, with a core for each`,
    measured: `wall ${seconds(together.wall)} against ${seconds(slowest)}; CPU ${seconds(together.cpu)}`,
    ratio: `${ratio.toFixed(2)} of the slowest alone`,
    // On fewer cores they wait for each other, whatever the toolkit does.
    ...(cores < TARGETS ? {} : { met: ratio <= MOST_RATIO }),
  };
}

/** One shell that starts all, and fails when one of them does. */
function allAtOnce(commands: readonly Command[]): Command {
  const [first] = commands;
  if (first === undefined) throw new Error('nothing to start');
  const quoted = commands.map(({ command, args }) =>
    [command, ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' '),
  );
  const script = [
    'pids=',
    ...quoted.map((line) => `${line} & pids="$pids $!"`),
    'for pid in $pids; do wait "$pid" || exit 1; done',
  ].join('\n');
  return { ...first, command: 'sh', args: ['-c', script] };
}

/** The same program as the tests find it by, compiled by `npm run build`. */
async function offlineMirror(home: string): Promise<string | undefined> {
  const compiled = join(home, 'build/scripts/checks/providers.js');
  const { offlineProviders } = (await import(compiled)) as {
    offlineProviders: (provider: string) => Promise<{ readonly dir: string } | { readonly missing: string }>;
  };
  const mirror = await offlineProviders('google');
  return 'dir' in mirror ? mirror.dir : undefined;
}

function manifest(environments: object): string {
  return JSON.stringify({
    apiVersion: 'synthinfra.inferloop.io/v1alpha1',
    kind: 'Deployment',
    metadata: { name: 'bench' },
    spec: {
      target: AWS,
      secrets: { 'api-key': {} },
      storage: {
        buckets: { datasets: { retentionDays: 30 } },
        tables: { jobs: { partitionKey: { name: 'job_id' } } },
      },
      environments,
    },
  });
}
