import { mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { directoryStore } from '../../../src/store/directory.js';
import type { Store } from '../../../src/store/types.js';
import { storeTools } from '../../support/stores/benches.js';

let dir: string;
let store: Store;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'directory-store-'));
  store = directoryStore(join(dir, 'plans'), storeTools());
});
afterEach(() => rm(dir, { recursive: true }));

describe('a store in a directory', () => {
  it('lies flat, and its owner alone may read it', async () => {
    await store.upload('a/b/c', Buffer.from('x'));
    await store.claim('claims/prod', Buffer.from('run 1'));
    expect((await readdir(join(dir, 'plans'))).sort()).toEqual(['a~b~c', 'claims~prod']);
    for (const name of ['a~b~c', 'claims~prod'])
      expect((await stat(join(dir, 'plans', name))).mode & 0o777).toBe(0o600);
  });

  it('leaves nothing behind beside what it keeps, whoever won', async () => {
    const writers = Array.from({ length: 20 }, (_, index) => Buffer.from(`run ${index}`));
    await Promise.all(writers.map((writer) => store.claim('claims/prod', writer)));
    expect(await readdir(join(dir, 'plans'))).toEqual(['claims~prod']);
  });

  it('takes files of others for nothing of its own', async () => {
    await mkdir(join(dir, 'plans'));
    for (const name of ['.claims~prod.0a1b', 'notes of a person', '~x'])
      await writeFile(join(dir, 'plans', name), '');
    expect(await store.list('')).toEqual([]);
  });

  it('reads nothing through a symbolic link, and writes nothing through one', async () => {
    await store.upload('a', Buffer.from('x'));
    await writeFile(join(dir, 'secret'), 'of another');
    await symlink(join(dir, 'secret'), join(dir, 'plans', 'b'));
    await expect(store.download('b')).rejects.toThrow('reached through the symbolic link');
    expect(await store.claim('b', Buffer.from('mine'))).toBe('taken');
    await store.upload('b', Buffer.from('mine'));
    expect(String(await store.download('b'))).toBe('mine');
    expect((await stat(join(dir, 'secret'))).size).toBe('of another'.length);
  });

  it('says what is wrong with a place where nothing can be kept', async () => {
    await writeFile(join(dir, 'file'), '');
    const nowhere = directoryStore(join(dir, 'file', 'below'), storeTools());
    const message = `the directory ${join(dir, 'file', 'below')} did not take a: ENOTDIR`;
    await expect(nowhere.upload('a', Buffer.from('x'))).rejects.toThrow(message);
    await expect(nowhere.claim('a', Buffer.from('x'))).rejects.toThrow('did not say whether a is claimed');
  });
});
