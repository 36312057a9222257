import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Bench, type Benchmark, type Figure, ofBound, seconds } from './bench.ts';
import { multiplyPlan } from './large-plan.ts';
import { alternate, type Command, medianRun, peakMemory, runOnce } from './measure.ts';
import { withSandboxPlan } from './sandbox-plan.ts';

const CHANGES = 20_000;
const TIME = 3;
const MEMORY = 700;
const PEER_CHANGES = 1_000;

/** `report --from` of a plan of 20,000 changes: ChangeSet, digest, policies, gate and comment. */
export const reportLarge: Benchmark = { name: 'report', run };

function run({ home, scratch, rounds }: Bench): readonly Figure[] {
  const seed = join(scratch, 'seed.json');
  withSandboxPlan(home, scratch, {}, ({ dir }) => {
    const env = { TF_DATA_DIR: join(dir, '.terraform') };
    const args = ['show', '-json', join(dir, 'plan.tfplan')];
    runOnce({ command: 'terraform', args, cwd: join(dir, 'root'), env, stdout: seed }, scratch);
  });
  const large = join(scratch, 'large.json');
  multiplyPlan(seed, large, CHANGES);
  const report = reportOf(home, scratch, large);
  alternate([report], 1, scratch);
  const { wall, cpu } = medianRun(alternate([report], rounds, scratch)[0]);
  const memory = peakMemory(report, scratch);
  const megabytes = Math.round(statSync(large).size / 1e6);
  return [
    {
      what: `\`report --from\` ${CHANGES.toLocaleString('en')} changes (${megabytes} MB of JSON): time`,
      bound: `< ${TIME} s`,
      measured: `wall ${seconds(wall)}, CPU ${seconds(cpu)}`,
      ratio: ofBound(cpu, TIME),
      met: cpu < TIME,
    },
    {
      what: 'the same: peak memory',
      bound: `< ${MEMORY} MB`,
      measured: `${Math.round(memory)} MB`,
      ratio: ofBound(memory, MEMORY),
      met: memory < MEMORY,
    },
    ...besideCheckov(home, scratch, seed),
  ];
}

/** Checkov judges the same JSON. It has more rules, and draws no change set and no comment. */
function besideCheckov(home: string, scratch: string, seed: string): readonly Figure[] {
  const command = process.env['CHECKOV'];
  if (command === undefined || !existsSync(command)) return [];
  const plan = join(scratch, 'peer.json');
  multiplyPlan(seed, plan, PEER_CHANGES);
  const args = [
    '-f',
    plan,
    '--framework',
    'terraform_plan',
    '--compact',
    '--quiet',
    '--soft-fail',
    '--skip-download',
  ];
  const checkov: Command = { command, args, cwd: scratch };
  const [ours, peer] = alternate([reportOf(home, scratch, plan), checkov], 1, scratch).map(medianRun);
  const version = spawnSync(command, ['--version'], { encoding: 'utf8' }).stdout.trim();
  if (!ours || !peer) throw new Error('two sides are measured');
  return [
    {
      what: `\`report --from\` ${PEER_CHANGES.toLocaleString('en')} changes beside Checkov ${version} on the same file (one run)`,
      bound: 'none: for comparison',
      measured: `CPU ${seconds(ours.cpu)}, Checkov ${seconds(peer.cpu)}`,
      ratio: `${(ours.cpu / peer.cpu).toFixed(2)} of Checkov`,
    },
  ];
}

function reportOf(home: string, cwd: string, plan: string): Command {
  const args = [join(home, 'dist/cli/main.js'), 'report', '--from', plan, '--format', 'markdown'];
  return { command: process.execPath, args, cwd };
}
