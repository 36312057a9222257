import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** How a process that outlives us is started. */
export interface DaemonOptions {
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** Both output streams are appended to this file. */
  readonly logFile: string;
}

/** Starts a process that goes on when we end. @returns its process id. @throws when it cannot be started. */
export async function startDaemon(
  command: string,
  args: readonly string[],
  options: DaemonOptions,
): Promise<number> {
  const log = openSync(options.logFile, 'a', 0o600);
  try {
    const child = spawn(command, [...args], {
      cwd: options.cwd,
      env: { ...options.env },
      stdio: ['ignore', log, log],
      detached: true,
    });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    child.unref();
    return child.pid as number;
  } finally {
    closeSync(log);
  }
}

/** True while a process of this id runs on this machine. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !isZombie(pid);
}

/** Ended, but not yet collected by its parent: in a container often for ever. */
function isZombie(pid: number): boolean {
  try {
    // `pid (name) state …`, proc(5); the name may hold brackets of its own.
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')')).startsWith(') Z');
  } catch {
    // No /proc here, or it has ended by now.
    return false;
  }
}

/** Asks a process to end, and ends it if it has not after `patience` milliseconds; waits until it is gone. */
export async function stopDaemon(pid: number, patience = 5000): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    for (let waited = 0; isAlive(pid) && waited < patience; waited += 50) await wait(50);
  }
}
