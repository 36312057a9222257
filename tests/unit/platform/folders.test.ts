import { mkdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  exists,
  makePrivateFolder,
  readAll,
  readBytes,
  readFolder,
  readText,
  remove,
} from '../../../src/platform/folders.js';
import { temporaryDir } from '../engines/terraform/support/temporary.js';

let dir: string;

beforeAll(async () => {
  dir = await temporaryDir();
  await mkdir(join(dir, 'b/deep'), { recursive: true });
  await writeFile(join(dir, 'b/deep/z.txt'), 'ä');
  await writeFile(join(dir, 'a.txt'), 'a');
  await symlink(join(dir, 'a.txt'), join(dir, 'b/link.txt'));
});

describe('what is not there', () => {
  it.each(['missing', 'missing/deeper', 'a.txt/below'])('is no error: %s', async (path) => {
    const gone = join(dir, path);
    expect(await readText(gone)).toBeUndefined();
    expect(await readBytes(gone)).toBeUndefined();
    expect(await exists(gone)).toBe(false);
    await expect(remove(join(dir, 'missing'))).resolves.toBeUndefined();
  });

  it('is told apart from what cannot be read', async () => {
    await expect(readText(dir)).rejects.toThrow('EISDIR');
    await expect(readBytes(dir)).rejects.toThrow('EISDIR');
  });
});

describe('what is there', () => {
  it('is read as text and as bytes', async () => {
    expect(await readText(join(dir, 'b/deep/z.txt'))).toBe('ä');
    expect(await readBytes(join(dir, 'b/deep/z.txt'))).toEqual(Buffer.from([0xc3, 0xa4]));
    expect(await exists(join(dir, 'b'))).toBe(true);
  });

  it('is listed in order, one level deep', async () => {});

  it('is read as a tree by path with forward slashes; a link is no file of it', async () => {
    expect(Object.fromEntries(await readFolder(dir))).toEqual({ 'a.txt': 'a', 'b/deep/z.txt': 'ä' });
  });

  it('is read with what is no file of it, or too large, by name', async () => {
    const { files, others } = await readAll(dir, 1);
    expect([...files.keys()]).toEqual(['a.txt']);
    expect(others.toSorted()).toEqual(['b/deep/z.txt', 'b/link.txt']);
  });

  it('is made for its owner alone, and removed whole', async () => {
    const folder = join(await temporaryDir(), 'one/two');
    await makePrivateFolder(folder);
    await writeFile(join(folder, 'inside'), 'a');
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    await remove(folder);
    expect(await exists(folder)).toBe(false);
  });
});
