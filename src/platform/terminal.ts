import { readFileSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** The terminal that the process stands in: results go to standard output, progress and errors to standard error. */
export const terminal = {
  arguments: process.argv.slice(2) as readonly string[],
  /** Standard error can redraw a line. */
  live: process.stderr.isTTY === true && process.env['TERM'] !== 'dumb',
  /** Colour where a person looks, unless they asked for none (https://no-color.org). */
  colour:
    process.stdout.isTTY === true &&
    process.stderr.isTTY === true &&
    !process.env['NO_COLOR'] &&
    process.env['TERM'] !== 'dumb',
  clock: () => performance.now(),
  /** To standard output, whole: pipes are written synchronously, so that an exit cannot cut them. */
  print: (text: string) => writeAll(1, text),
  /** To standard error. */
  write: (text: string) => writeAll(2, text),
  /** All of standard input. */
  readInput: (): Buffer => readFileSync(0),
  exitCode(code: number): void {
    process.exitCode = code;
  },
};

function writeAll(descriptor: number, text: string): void {
  let bytes = Buffer.from(text);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(descriptor, bytes));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      // The reader is slower than we are: wait a moment, then go on.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** Asks a person one question; undefined where nobody can answer. */
export async function ask(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await lines.question(question)).trim();
  } finally {
    lines.close();
  }
}

/** A secret from a pipe, or typed unseen at a terminal. The line break at its end is not part of it. */
export async function readSecret(prompt: string): Promise<string> {
  if (!process.stdin.isTTY) return readFileSync(0, 'utf8').replace(/\r?\n$/, '');
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write(prompt);
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
