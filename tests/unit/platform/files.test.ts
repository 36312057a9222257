import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  HASH_LIST,
  hashTree,
  readWorkspaceFile,
  writeFileAtomic,
  writeTree,
} from '../../../src/platform/files.js';
import { sha256 } from '../../../src/sha256.js';
import { temporaryDir } from '../engines/terraform/support/temporary.js';

describe('readWorkspaceFile', () => {
  async function workspace(): Promise<string> {
    const base = await temporaryDir();
    const root = join(base, 'work');
    await mkdir(join(root, 'sub'), { recursive: true });
    await writeFile(join(base, 'secret'), 'secret');
    await writeFile(join(root, 'sub', 'a.yaml'), 'text');
    await symlink(join(base, 'secret'), join(root, 'link'));
    await symlink(join(root, 'sub'), join(root, 'dir-link'));
    execFileSync('mkfifo', [join(root, 'pipe')]);
    return root;
  }

  it('reads a file by a relative or an absolute path within the workspace', async () => {
    const root = await workspace();
    for (const path of ['sub/a.yaml', './sub/../sub/a.yaml', join(root, 'sub/a.yaml')]) {
      expect((await readWorkspaceFile(root, path, 4)).toString()).toBe('text');
    }
  });

  it.each([
    ['a path above it', '../secret', 'leaves the workspace'],
    ['an absolute path elsewhere', '/etc/hostname', 'leaves the workspace'],
    ['the workspace itself', '.', 'leaves the workspace'],
    ['a sibling that begins like it', '../work2/x', 'leaves the workspace'],
    ['a NUL byte', 'sub/a.yaml\0.txt', 'holds a NUL byte'],
    ['a symbolic link', 'link', 'through the symbolic link link'],
    ['a file below a linked directory', 'dir-link/a.yaml', 'through the symbolic link dir-link'],
    ['a directory', 'sub', 'is not a file'],
    ['a named pipe, without waiting', 'pipe', 'is not a file'],
    ['nothing', 'none.yaml', 'none.yaml does not exist'],
    ['a file as a directory', 'sub/a.yaml/b', 'cannot be read'],
    ['too large a file', 'sub/a.yaml', 'has 4 bytes; at most 3 are read'],
  ])('refuses %s', async (_name, path, message) => {
    const root = await workspace();
    await expect(readWorkspaceFile(root, path, 3)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(message),
    });
  });
});

describe('writeFileAtomic', () => {
  it('replaces a file, with the mode asked for, and leaves no other', async () => {
    const dir = await temporaryDir();
    const file = join(dir, 'new', 'file');
    await writeFileAtomic(file, 'old');
    await writeFileAtomic(file, Buffer.from('new'), 0o600);
    expect(await readFile(file, 'utf8')).toBe('new');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(dir, 'new'))).toEqual(['file']);
  });

  it('leaves nothing when it fails', async () => {
    const dir = await temporaryDir();
    await mkdir(join(dir, 'taken'));
    await expect(writeFileAtomic(join(dir, 'taken'), 'x')).rejects.toThrow();
    expect(await readdir(dir)).toEqual(['taken']);
  });
});

describe('writeTree', () => {
  const tree = (files: Record<string, string>) => new Map(Object.entries(files));
  const FIRST = tree({ 'main.tf.json': '{}', 'modules/a/main.tf': 'a', 'old.tf': 'old' });

  async function names(dir: string): Promise<string[]> {
    return [...(await hashTree(dir)).keys()].filter((name) => name !== HASH_LIST);
  }

  it('writes the tree, keeps what is not ours, and removes what a former render wrote', async () => {
    const dir = join(await temporaryDir(), 'out');
    await writeTree(dir, FIRST);
    await writeFile(join(dir, 'terraform.tfstate'), 'mine');
    await writeTree(dir, tree({ 'main.tf.json': '{"a":1}', 'modules/a/main.tf': 'a' }));
    expect(await names(dir)).toEqual(['main.tf.json', 'modules/a/main.tf', 'terraform.tfstate']);
    expect(await readFile(join(dir, 'main.tf.json'), 'utf8')).toBe('{"a":1}');
  });

  it('does not touch a file that stays as it is', async () => {
    const dir = await temporaryDir();
    await writeTree(dir, FIRST);
    const { ino } = await stat(join(dir, 'main.tf.json'));
    await writeTree(dir, FIRST);
    expect((await stat(join(dir, 'main.tf.json'))).ino).toBe(ino);
  });

  it('names every file that was edited by hand, changed or to be removed, and changes nothing', async () => {
    const dir = await temporaryDir();
    await writeTree(dir, FIRST);
    await writeFile(join(dir, 'modules/a/main.tf'), 'edited');
    await writeFile(join(dir, 'old.tf'), 'edited');
    const next = tree({ 'main.tf.json': '{"a":1}', 'modules/a/main.tf': 'b' });
    await expect(writeTree(dir, next)).rejects.toMatchObject({
      problems: [
        { message: `${join(dir, 'modules/a/main.tf')} was edited by hand since synthinfra wrote it` },
        { message: `${join(dir, 'old.tf')} was edited by hand since synthinfra wrote it` },
      ],
    });
    expect(await readFile(join(dir, 'main.tf.json'), 'utf8')).toBe('{}');
  });

  it('refuses to overwrite a file of others, and takes one that is equal', async () => {
    const dir = await temporaryDir();
    await writeFile(join(dir, 'main.tf.json'), '{}');
    await writeFile(join(dir, 'old.tf'), 'theirs');
    await expect(writeTree(dir, FIRST)).rejects.toMatchObject({
      problems: [{ message: expect.stringContaining('old.tf is there already') }],
    });
  });

  it('writes a removed file again', async () => {
    const dir = await temporaryDir();
    await writeTree(dir, FIRST);
    execFileSync('rm', [join(dir, 'old.tf')]);
    await writeTree(dir, FIRST);
    expect(await names(dir)).toContain('old.tf');
  });

  it('goes on after a run that died while it was writing', async () => {
    const dir = await temporaryDir();
    await writeTree(dir, FIRST);
    const files = JSON.parse(await readFile(join(dir, HASH_LIST), 'utf8')).files;
    const writing = { 'main.tf.json': sha256('second') };
    await writeFile(join(dir, HASH_LIST), JSON.stringify({ schemaVersion: 1, files, writing }));
    await writeFile(join(dir, 'main.tf.json'), 'second');
    await writeTree(dir, tree({ 'main.tf.json': 'third' }));
    expect(await readFile(join(dir, 'main.tf.json'), 'utf8')).toBe('third');
    expect(await names(dir)).toEqual(['main.tf.json']);
  });

  it('does not write through a symbolic link', async () => {
    const dir = await temporaryDir();
    const elsewhere = await temporaryDir();
    await symlink(elsewhere, join(dir, 'modules'));
    await expect(writeTree(dir, FIRST)).rejects.toMatchObject({
      problems: [{ message: expect.stringContaining('is a symbolic link') }],
    });
    expect(await readdir(elsewhere)).toEqual([]);
  });

  it.each(['../x', '/x', 'a//b', 'a/./b', 'a\\b', '', HASH_LIST])(
    'never writes to the path %j',
    async (path) => {
      const dir = await temporaryDir();
      await expect(writeTree(dir, tree({ [path]: 'x' }))).rejects.toThrow('not a plain relative path');
    },
  );

  it('does not follow a hash list that was tampered with, nor guess what a damaged one meant', async () => {
    const dir = await temporaryDir();
    await writeFile(join(dir, HASH_LIST), JSON.stringify({ files: { '../../etc': 'x' } }));
    await expect(writeTree(dir, FIRST)).rejects.toThrow('not a plain relative path');
    await writeFile(join(dir, HASH_LIST), 'damaged');
    await expect(writeTree(dir, FIRST)).rejects.toThrow("cannot be read as synthinfra's list of files");
  });
});

describe('hashTree', () => {
  it('is sorted, skips what it is told, and does not follow links', async () => {
    const dir = await temporaryDir();
    await mkdir(join(dir, 'b', 'skipped'), { recursive: true });
    await writeFile(join(dir, 'b', 'z'), 'z');
    await writeFile(join(dir, 'b', 'skipped', 'x'), 'x');
    await writeFile(join(dir, 'a'), 'a');
    await symlink('/etc', join(dir, 'link'));
    const hashes = await hashTree(dir, (path) => path === 'b/skipped');
    expect([...hashes]).toEqual([
      ['a', sha256('a')],
      ['b/z', sha256('z')],
      ['link', sha256('symlink:/etc')],
    ]);
  });

  it('finds nothing where nothing is', async () => {
    expect((await hashTree(join(await temporaryDir(), 'none'))).size).toBe(0);
  });
});
