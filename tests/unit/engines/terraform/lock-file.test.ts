import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withLock } from '../../../../src/engines/terraform/lock-file.js';
import { temporaryDir } from './support/temporary.js';

/** Above the largest process id of Linux and macOS. */
const NO_PROCESS = 2 ** 22 + 1;

async function lockPath(): Promise<string> {
  return join(await temporaryDir(), 'cache', 'lock');
}

describe('withLock', () => {
  it('lets one in at a time', async () => {
    const file = await lockPath();
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await readFile(file);
      inside -= 1;
    };
    await Promise.all([1, 2, 3, 4].map(() => withLock(file, work)));
    expect(most).toBe(1);
    expect(await readdir(join(file, '..'))).toEqual([]);
  });

  it('is given up when the work fails', async () => {
    const file = await lockPath();
    await expect(withLock(file, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await withLock(file, async () => 'next')).toBe('next');
  });

  it.each([
    ['a process that is gone', { pid: NO_PROCESS, host: hostname() }, false],
    ['another machine that has not touched it for long', { pid: 1, host: 'elsewhere' }, true],
    ['nobody that can be read, for long', 'damaged', true],
  ])('is taken over from %s', async (_name, owner, old) => {
    const file = await lockPath();
    await withLock(file, async () => {});
    await writeFile(file, JSON.stringify(owner));
    if (old) await utimes(file, 0, 0);
    expect(await withLock(file, async () => 'mine', { wait: 0 })).toBe('mine');
  });

  it('names the holder when it is not to be had', async () => {
    const file = await lockPath();
    await withLock(file, async () => {});
    await writeFile(file, JSON.stringify({ pid: 77, host: 'elsewhere' }));
    const told: string[] = [];
    const waiting = withLock(file, async () => {}, { wait: -1, onWait: (holder) => told.push(holder) });
    await expect(waiting).rejects.toThrow('is held by process 77 on elsewhere');
    expect(told).toEqual(['process 77 on elsewhere']);
  });
});
