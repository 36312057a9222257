import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { delimiter, resolve } from 'node:path';

/** What a check found. */
export interface Result {
  readonly passed: number;
  readonly failed: number;
  /** One sentence for each skip: what, and why. */
  readonly skipped: readonly string[];
  /** Told when something failed, and only then. */
  readonly output: string;
  /** Told beside the name, such as the coverage. */
  readonly note?: string;
}

export interface Check {
  readonly name: string;
  run(): Promise<Result>;
}

export interface Outcome {
  readonly ok: boolean;
  /** Standard output and standard error, as they came. */
  readonly output: string;
}

/** No single command takes this long; one that does hangs, and is ended so that the rest is still told. */
const LONGEST_MS = 40 * 60_000;

/**
 * Runs a program, collects what it prints, and never throws: a program that is missing has failed.
 * The project's own tools come first on the PATH, Node 24 among them.
 * @param options.env laid over the environment
 * @param options.beside it and what it starts take only what others leave of the processors
 */
export async function execute(
  program: string,
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly beside?: boolean;
  } = {},
): Promise<Outcome> {
  const path = `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  const child = spawn(program, [...args], {
    cwd: options.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: path, CHECKPOINT_DISABLE: '1', ...options.env },
    timeout: LONGEST_MS,
  });
  if (options.beside === true && child.pid !== undefined)
    setPriority(child.pid, constants.priority.PRIORITY_LOW);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  try {
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
    if (signal !== null) output += `\n${program} was ended by ${signal}.\n`;
    return { ok: code === 0, output };
  } catch (error) {
    return { ok: false, output: `${output}${error instanceof Error ? error.message : String(error)}\n` };
  }
}

/** A check that is one command: passed when it exits with 0. */
export async function command(program: string, ...args: readonly string[]): Promise<Result> {
  return single(await execute(program, args));
}

/** One thing that passed or failed. */
export function single({ ok, output }: Outcome): Result {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [], output };
}

/** One thing that could not be tried here. @param reason a sentence that says why, and how to have it */
export function skip(reason: string): Result {
  return { passed: 0, failed: 0, skipped: [reason], output: '' };
}
