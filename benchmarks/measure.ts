import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';

/** A whole process to measure. */
export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** File for standard output; default: nowhere. */
  readonly stdout?: string;
}

/** What one run of a process took, in seconds. CPU is user and system time, with all children that it waited for. */
export interface Run {
  readonly wall: number;
  readonly cpu: number;
}

/** Runs a process to its end, in a shell whose `times` tells the CPU time of all that ran below it. */
export function runOnce(given: Command, scratch: string): Run {
  const usage = openSync(join(scratch, 'times'), 'w');
  const stdout = openSync(given.stdout ?? devNull, 'w');
  try {
    const script = '"$@" 3>&-; code=$?; times >&3; exit $code';
    const begin = process.hrtime.bigint();
    const result = spawnSync('sh', ['-c', script, 'sh', given.command, ...given.args], {
      cwd: given.cwd,
      env: { ...process.env, ...given.env },
      stdio: ['ignore', stdout, 'pipe', usage],
      encoding: 'utf8',
    });
    const wall = Number(process.hrtime.bigint() - begin) / 1e9;
    if (result.status !== 0) throw failed(given, result.stderr);
    return { wall, cpu: childrenCpu(readFileSync(join(scratch, 'times'), 'utf8')) };
  } finally {
    closeSync(usage);
    closeSync(stdout);
  }
}

/** Peak resident memory of one Node process in MB, in a run of its own so that asking changes no time. */
export function peakMemory(given: Command, scratch: string): number {
  const file = join(scratch, 'peak');
  const hook = `import{writeFileSync}from"node:fs";process.on("exit",()=>writeFileSync(${JSON.stringify(file)},String(process.resourceUsage().maxRSS)))`;
  runOnce(
    { ...given, args: ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, ...given.args] },
    scratch,
  );
  return Number(readFileSync(file, 'utf8')) / 1024;
}

/** Runs several commands in turn, so that what slows the machine down slows down all of them. */
export function alternate(
  sides: readonly Command[],
  rounds: number,
  scratch: string,
): readonly (readonly Run[])[] {
  const runs: Run[][] = sides.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, side] of sides.entries()) runs[index]?.push(runOnce(side, scratch));
  }
  return runs;
}

/** The middle of several runs, for each kind of time on its own. */
export function medianRun(runs: readonly Run[] = []): Run {
  return { wall: median(runs.map(({ wall }) => wall)), cpu: median(runs.map(({ cpu }) => cpu)) };
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2;
}

/** The second line of POSIX `times`: user and system time of the children, such as `0m1.50s 0m0.25s`. */
function childrenCpu(text: string): number {
  const parts = [...(text.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.,]+)s/g)];
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds?.replace(',', '.')),
    0,
  );
}

function failed(given: Command, stderr: string): Error {
  return new Error(`${given.command} ${given.args.join(' ')} failed:\n${stderr.slice(-2000)}`);
}
