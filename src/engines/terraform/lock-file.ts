import { randomBytes } from 'node:crypto';
import { link, mkdir, open, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { isObject } from '../../json.js';
import { isAlive } from '../../platform/daemon.js';
import { readText } from '../../platform/folders.js';
import { userError } from '../../problem.js';

/** When a lock counts as left behind. */
export interface LockOptions {
  /** Milliseconds after which we stop waiting. Default ten minutes. */
  readonly wait?: number;
  /** Called once when somebody else holds the lock. */
  readonly onWait?: (holder: string) => void;
}

const POLL_MS = 100;
const TOUCH_MS = 10_000;
/** A holder touches its lock every ten seconds; six missed touches mean that it is gone. */
const STALE_MS = 60_000;

/**
 * Does something while holding a lock file, which names its owner. A lock whose owner is gone (its process
 * on this machine, or its touch on any) is taken over.
 * @throws UserError that names the holder when the lock is not to be had in time.
 */
export async function withLock<T>(
  file: string,
  work: () => Promise<T>,
  options: LockOptions = {},
): Promise<T> {
  const owner = JSON.stringify({ pid: process.pid, host: hostname(), id: randomBytes(8).toString('hex') });
  await acquire(file, owner, options);
  const touch = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => {}), TOUCH_MS);
  touch.unref();
  try {
    return await work();
  } finally {
    clearInterval(touch);
    // Taken over while we slept (a suspended laptop): then it is not ours to remove.
    if ((await readText(file)) === owner) await rm(file, { force: true });
  }
}

async function acquire(file: string, owner: string, options: LockOptions): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const deadline = Date.now() + (options.wait ?? 600_000);
  let told = false;
  while (!(await create(file, owner))) {
    const seen = await readText(file);
    if (seen === undefined) continue;
    if (await isStale(file, seen)) {
      await takeAway(file, seen);
      continue;
    }
    if (!told) options.onWait?.(nameOf(seen));
    told = true;
    if (Date.now() > deadline) {
      throw userError(
        `${file} is held by ${nameOf(seen)}`,
        'Wait for it to end. If no synthinfra runs there, remove the file.',
        3,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** The lock appears with its whole content at once, since a link is atomic and fails when the name is taken. */
async function create(file: string, owner: string): Promise<boolean> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const handle = await open(draft, 'wx', 0o644);
  await handle.writeFile(owner).finally(() => handle.close());
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function isStale(file: string, seen: string): Promise<boolean> {
  const { pid, host } = parse(seen);
  if (host === hostname() && pid !== undefined && !isAlive(pid)) return true;
  const touched = await stat(file).catch(() => undefined);
  return touched !== undefined && Date.now() - touched.mtimeMs > STALE_MS;
}

/** Two may see the same stale lock; the slower one must not remove the new lock of the faster. */
async function takeAway(file: string, stale: string): Promise<void> {
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  await rename(file, aside).catch(() => {});
  const moved = await readText(aside);
  if (moved !== undefined && moved !== stale) await link(aside, file).catch(() => {});
  await rm(aside, { force: true });
}

function nameOf(owner: string): string {
  const { pid, host } = parse(owner);
  return pid === undefined ? 'somebody who left no name' : `process ${pid} on ${host}`;
}

function parse(owner: string): { pid?: number; host?: string } {
  try {
    const value: unknown = JSON.parse(owner);
    if (isObject(value) && typeof value['pid'] === 'number' && typeof value['host'] === 'string') {
      return { pid: value['pid'], host: value['host'] };
    }
  } catch {
    // Not ours: no name to tell.
  }
  return {};
}
