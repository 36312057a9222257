import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createFile } from '../../../src/platform/claims.js';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'claims-'));
});
afterEach(() => rm(dir, { recursive: true }));

describe('a file that is made where nothing is', () => {
  it('is whole, readable by its owner alone, and all there is in a folder of its own', async () => {
    const file = join(dir, 'new', 'claim');
    expect(await createFile(file, Buffer.from('run 1'))).toBe(true);
    expect(await readFile(file, 'utf8')).toBe('run 1');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(join(dir, 'new'))).mode & 0o777).toBe(0o700);
    expect(await readdir(join(dir, 'new'))).toEqual(['claim']);
  });

  it.each(['a file', 'a folder', 'a link that leads nowhere'])('is not made over %s', async (what) => {
    const file = join(dir, 'claim');
    if (what === 'a file') await createFile(file, Buffer.from('first'));
    if (what === 'a folder') await mkdir(file);
    if (what === 'a link that leads nowhere') await symlink(join(dir, 'nowhere'), file);
    expect(await createFile(file, Buffer.from('second'))).toBe(false);
    expect(await readdir(dir)).toEqual(['claim']);
    if (what === 'a file') expect(await readFile(file, 'utf8')).toBe('first');
  });

  it('is made by one of many', async () => {
    const file = join(dir, 'claim');
    const writers = Array.from({ length: 30 }, (_, index) => createFile(file, Buffer.from(`${index}`)));
    const made = await Promise.all(writers);
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await readFile(file, 'utf8')).toBe(String(made.indexOf(true)));
  });
});
