import { type ChildProcess, spawn } from 'node:child_process';
import { type FileHandle, open } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';

/** The interrupts that reach this process while it holds them; without a hold they would end it. */
export interface Interrupts {
  /** How many have come so far. */
  count(): number;
  /** Calls back with 1 for the first interrupt, 2 for the next …; returns how to stop. */
  subscribe(listener: (count: number) => void): () => void;
  /** Gives the signals their ordinary effect back. */
  release(): void;
}

const INTERRUPTS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Keeps SIGINT, SIGTERM and SIGHUP from ending this process until `release` is called.
 * GitHub cancels a step by SIGINT, after 7.5 s by SIGTERM, after 2.5 s more by SIGKILL.
 */
export function holdInterrupts(): Interrupts {
  let count = 0;
  const listeners = new Set<(count: number) => void>();
  const onSignal = (): void => {
    count += 1;
    for (const listener of [...listeners]) listener(count);
  };
  for (const signal of INTERRUPTS) process.on(signal, onSignal);
  return {
    count: () => count,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    release() {
      for (const signal of INTERRUPTS) process.off(signal, onSignal);
    },
  };
}

/** What the shell tells of a process that SIGINT ended. */
const INTERRUPTED = 130;

/**
 * Cleans up when an interrupt would end this process: while an engine runs, that one holds the interrupts, and what
 * comes after it cleans up in its own time.
 * @returns how to stop watching.
 */
export function cleanUpOnInterrupt(cleanUp: () => Promise<void>): () => void {
  let cleaning = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (cleaning || process.listenerCount(signal) > 1) return;
    cleaning = true;
    cleanUp()
      .catch(() => {})
      .finally(() => process.exit(INTERRUPTED));
  };
  for (const signal of INTERRUPTS) process.on(signal, onSignal);
  return () => {
    for (const signal of INTERRUPTS) process.off(signal, onSignal);
  };
}

/** How a process is run. */
export interface RunOptions {
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /**
   * Both streams go straight to these files (mode 0600) and not through us, so that our death neither
   * breaks a pipe of the running process nor loses what it has said.
   */
  readonly outputFiles?: { readonly stdout: string; readonly stderr: string };
  /** Called with each whole line of stdout, without its end, and at the end with a last unfinished one. */
  readonly onLine?: (line: string) => void;
  /** Called with the process id once the process runs. */
  readonly onStart?: (pid: number) => Promise<void> | void;
  /** A hold of the caller's; by default interrupts are held while the process runs. */
  readonly interrupts?: Interrupts;
  /** `once` (default): the first interrupt held is passed on as one SIGINT. `never`: the process is left to finish. */
  readonly passOn?: 'once' | 'never';
  /** Most bytes of stdout kept in memory; more is an error. Default 1 GiB. */
  readonly maxStdout?: number;
}

/** How a process ended. */
export interface RunResult {
  /** Exit code; null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** All of stdout; empty when it went to a file. */
  readonly stdout: Buffer;
  /** The last 64 KiB of stderr, wherever it went. */
  readonly stderr: string;
  /** True when an interrupt was passed on to it. */
  readonly interrupted: boolean;
}

const STDERR_TAIL = 64 * 1024;
const FOLLOW_EVERY_MS = 100;

/**
 * Runs a program with an argument list, never through a shell, in a process group of its own: a terminal's
 * Ctrl-C reaches it only through us, and then exactly once, for a second SIGINT makes an engine abort hard.
 * @throws when the program cannot be started (the error of `spawn`, such as ENOENT) or says more than `maxStdout`.
 */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  const files = options.outputFiles;
  const out = files && (await open(files.stdout, 'w', 0o600));
  const err = files && (await open(files.stderr, 'w', 0o600));
  const interrupts = options.interrupts ?? holdInterrupts();
  try {
    const child = spawn(command, [...args], {
      cwd: options.cwd,
      env: { ...options.env },
      stdio: ['ignore', out?.fd ?? 'pipe', err?.fd ?? 'pipe'],
      detached: true,
      shell: false,
      windowsHide: true,
    });
    return await watch(child, interrupts, options);
  } finally {
    if (interrupts !== options.interrupts) interrupts.release();
    await out?.close();
    await err?.close();
  }
}

async function watch(child: ChildProcess, interrupts: Interrupts, options: RunOptions): Promise<RunResult> {
  let interrupted = false;
  const passOn = (): void => {
    if (options.passOn !== 'never' && !interrupted) interrupted = child.kill('SIGINT');
  };
  const unsubscribe = interrupts.subscribe(passOn);
  // One that came before the start counts too.
  if (interrupts.count() > 0) passOn();
  const lines = splitLines(options.onLine ?? (() => {}));
  const stdout = keepAll(child, lines, options.maxStdout ?? 2 ** 30);
  const stderr = keepTail(child);
  try {
    const closed = ending(child);
    const follower = options.outputFiles && (await follow(options.outputFiles.stdout, lines.push));
    if (child.pid !== undefined) await options.onStart?.(child.pid);
    const end = await closed.finally(async () => follower?.stop());
    lines.end();
    const tail = options.outputFiles ? await readTail(options.outputFiles.stderr) : stderr();
    return { ...end, stdout: stdout(), stderr: tail, interrupted };
  } finally {
    unsubscribe();
  }
}

function ending(child: ChildProcess): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  // The caller awaits it later: until then a failed start must not count as unhandled.
  ended.catch(() => {});
  return ended;
}

function splitLines(onLine: (line: string) => void): { push(chunk: Buffer): void; end(): void } {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  return {
    push(chunk) {
      // Only the new text is searched: a line of 60 MB comes in a thousand chunks.
      const [first = '', ...more] = decoder.write(chunk).split('\n');
      rest += first;
      for (const next of more) {
        onLine(rest);
        rest = next;
      }
    },
    end() {
      rest += decoder.end();
      if (rest !== '') onLine(rest);
      rest = '';
    },
  };
}

function keepAll(child: ChildProcess, lines: { push(chunk: Buffer): void }, max: number): () => Buffer {
  const chunks: Buffer[] = [];
  let size = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > max) {
      child.stdout?.destroy(new Error(`the process wrote more than ${max} bytes`));
      return;
    }
    chunks.push(chunk);
    lines.push(chunk);
  });
  child.stdout?.on('error', (error) => child.emit('error', error));
  return () => Buffer.concat(chunks);
}

function keepTail(child: ChildProcess): () => string {
  let tail = Buffer.alloc(0);
  child.stderr?.on('data', (chunk: Buffer) => {
    tail = Buffer.concat([tail, chunk]).subarray(-STDERR_TAIL);
  });
  return () => tail.toString('utf8');
}

/** Reads a growing file until stopped; the last bytes are read after the writer has ended. */
async function follow(file: string, push: (chunk: Buffer) => void): Promise<{ stop(): Promise<void> }> {
  const handle = await open(file, 'r');
  let stopped = false;
  let wake = (): void => {};
  const loop = (async () => {
    while (!stopped) {
      await readRest(handle, push);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, FOLLOW_EVERY_MS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        if (stopped) wake();
      });
    }
    await readRest(handle, push);
  })();
  return {
    async stop() {
      stopped = true;
      wake();
      await loop.finally(() => handle.close());
    },
  };
}

async function readRest(handle: FileHandle, push: (chunk: Buffer) => void): Promise<void> {
  for (;;) {
    const buffer = Buffer.alloc(STDERR_TAIL);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
    if (bytesRead === 0) return;
    push(buffer.subarray(0, bytesRead));
  }
}

async function readTail(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const buffer = Buffer.alloc(Math.min(size, STDERR_TAIL));
    await handle.read(buffer, 0, buffer.length, size - buffer.length);
    return buffer.toString('utf8');
  } finally {
    await handle.close();
  }
}
