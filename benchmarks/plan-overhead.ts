import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Bench, type Benchmark, type Figure, seconds } from './bench.ts';
import { type Command, median, medianRun, type Run, runOnce } from './measure.ts';
import { type SandboxPlan, withSandboxPlan } from './sandbox-plan.ts';

const MOST_RATIO = 1.05;
const MOST_SECONDS = 0.4;
const BOUND = `≤ ${MOST_RATIO} of bare Terraform, or +${MOST_SECONDS} s, whichever is larger`;
/** What both sides ask of the engine; anything else that a side does is its own. */
const SHARED_CALLS = ['init', 'plan', 'show'];

/** A run, and how long the shared engine calls in it took. */
interface Watched extends Run {
  readonly engine: number;
}

/** `synthinfra plan` against bare `terraform init`, `plan -out` and `show -json` on the very same files. */
export const planOverhead: Benchmark = { name: 'plan', run };

function run({ home, scratch, rounds }: Bench): readonly Figure[] {
  const calls = join(scratch, 'calls');
  const path = watchTerraform(scratch, calls);
  // One plugin cache for both sides; without the variable each would have its own.
  const env = { PATH: path, TF_PLUGIN_CACHE_DIR: join(scratch, 'plugins'), CHECKPOINT_DISABLE: '1' };
  mkdirSync(env.TF_PLUGIN_CACHE_DIR);
  return withSandboxPlan(home, scratch, env, (planned) => {
    const bare = bareTerraform(planned, scratch, env);
    runOnce(bare, scratch);
    const [ours, theirs]: [Watched[], Watched[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      ours.push(watched(planned.plan, calls, scratch));
      theirs.push(watched(bare, calls, scratch));
    }
    return figures(ours, theirs);
  });
}

function figures(ours: readonly Watched[], theirs: readonly Watched[]): readonly Figure[] {
  const [our, their] = [medianRun(ours), medianRun(theirs)];
  const beyond = (runs: readonly Watched[]) => median(runs.map(({ wall, engine }) => wall - engine));
  const own = beyond(ours) - beyond(theirs);
  const most = Math.max(MOST_SECONDS, their.wall * (MOST_RATIO - 1));
  return [
    {
      what: '`plan --sandbox` against bare `terraform init` + `plan -out` + `show -json`, warm, alternating',
      bound: BOUND,
      measured: `wall ${seconds(our.wall)} against ${seconds(their.wall)}, CPU ${seconds(our.cpu)} against ${seconds(their.cpu)}`,
      ratio: `${(our.wall / their.wall).toFixed(2)} of bare by wall, ${(our.cpu / their.cpu).toFixed(2)} by CPU`,
      met: our.wall - their.wall <= most,
    },
    {
      what: 'the same, but of each run only the wall time outside those three engine calls',
      bound: `≤ ${seconds(most)} more than bare`,
      measured: `${seconds(beyond(ours))} against ${seconds(beyond(theirs))}: ${seconds(own)} more`,
      ratio: `${((their.wall + own) / their.wall).toFixed(2)} of bare`,
      met: own <= most,
    },
  ];
}

/** The three commands that people run by hand, on a copy of the rendered files. */
function bareTerraform(
  planned: SandboxPlan,
  scratch: string,
  env: Readonly<Record<string, string>>,
): Command {
  const dir = join(scratch, 'bare');
  cpSync(join(planned.dir, 'root'), dir, { recursive: true });
  const script = [
    'set -e',
    'terraform init -input=false -no-color -reconfigure -backend-config=backend.json -lockfile=readonly',
    'terraform plan -input=false -no-color -out=../bare.tfplan',
    'terraform show -json ../bare.tfplan >../bare.json',
  ].join('\n');
  const config = join(planned.dir, 'terraform.rc');
  return {
    command: 'sh',
    args: ['-c', script],
    cwd: dir,
    env: { ...env, ...(existsSync(config) ? { TF_CLI_CONFIG_FILE: config } : {}) },
  };
}

/** Puts a `terraform` first on PATH that notes when each call begins and ends. @returns that PATH. */
function watchTerraform(scratch: string, calls: string): string {
  const real = spawnSync('sh', ['-c', 'command -v terraform'], { encoding: 'utf8' }).stdout.trim();
  if (real === '') throw new Error('terraform is not on PATH');
  const bin = join(scratch, 'bin');
  mkdirSync(bin);
  const script = `#!/bin/sh\nbegin=$(date +%s%N)\n"${real}" "$@"\ncode=$?\necho "$1 $begin $(date +%s%N)" >>"${calls}"\nexit $code\n`;
  writeFileSync(join(bin, 'terraform'), script);
  chmodSync(join(bin, 'terraform'), 0o755);
  return `${bin}${delimiter}${process.env['PATH']}`;
}

function watched(command: Command, calls: string, scratch: string): Watched {
  rmSync(calls, { force: true });
  const run = runOnce(command, scratch);
  const lines = readFileSync(calls, 'utf8').trim().split('\n');
  const engine = lines
    .map((line) => line.split(' '))
    .filter(([name = '']) => SHARED_CALLS.includes(name))
    .reduce((sum, [, begin = '0', end = '0']) => sum + Number(BigInt(end) - BigInt(begin)) / 1e9, 0);
  return { ...run, engine };
}
