import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { chmod, lstat, mkdir, open, readdir, readFile, readlink, rename, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { canonicalJson, isObject } from '../json.js';
import { type Problem, UserError, userError } from '../problem.js';
import type { FileTree } from '../render/types.js';
import { sha256 } from '../sha256.js';

/**
 * Bytes of a file that the user named, such as the manifest.
 * @param root the workspace, absolute. @param path relative to it, or absolute and within it.
 * @throws UserError for a NUL byte, a path that leaves the workspace, a symlink, a directory, a file over `maxBytes`.
 */
export async function readWorkspaceFile(root: string, path: string, maxBytes: number): Promise<Buffer> {
  if (path.includes('\0')) throw userError(`the path ${JSON.stringify(path)} holds a NUL byte`);
  const inside = relative(root, resolve(root, path));
  if (inside === '' || inside.split(sep)[0] === '..' || isAbsolute(inside)) {
    throw userError(`${path} leaves the workspace ${root}`, 'Name a file below the directory you stand in.');
  }
  const link = await firstSymlink(root, inside);
  if (link !== undefined) {
    throw userError(`${path} is reached through the symbolic link ${link}`, 'Name the file itself.');
  }
  return readRegular(join(root, inside), path, maxBytes);
}

async function readRegular(file: string, shown: string, maxBytes: number): Promise<Buffer> {
  // NONBLOCK: opening a named pipe must not wait for a writer.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const handle = await open(file, flags).catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'ENOENT' ? 'does not exist' : `cannot be read: ${cause.message}`;
    throw userError(`${shown} ${why}`, undefined, 1, { cause });
  });
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw userError(`${shown} is not a file`);
    if (stats.size > maxBytes) {
      throw userError(`${shown} has ${stats.size} bytes; at most ${maxBytes} are read`);
    }
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** The first part of `inside` below `root` that is a symbolic link, if any; the root itself may be one. */
async function firstSymlink(root: string, inside: string): Promise<string | undefined> {
  let here = root;
  for (const part of inside.split(sep)) {
    here = join(here, part);
    if ((await statOf(here))?.isSymbolicLink()) return relative(root, here);
  }
  return undefined;
}

async function statOf(path: string): Promise<Stats | undefined> {
  return lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
}

/**
 * Writes a file so that a reader sees the old bytes or the new ones, never a part.
 * @param mode permissions of the file, such as 0o600; default 0o644.
 */
export async function writeFileAtomic(path: string, data: string | Uint8Array, mode = 0o644): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await chmod(temporary, mode);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Name of the hash list that `writeTree` keeps in its directory. */
export const HASH_LIST = '.synthinfra-files.json';

type Hashes = Readonly<Record<string, string>>;

/** `writing` is there only while files are being replaced: a run that dies in between must not block the next. */
interface HashList {
  readonly files: Hashes;
  readonly writing?: Hashes;
}

/**
 * Makes a directory hold exactly the tree, beside files that are none of ours: writes what is new or changed,
 * each file atomically, and removes what a former render wrote and this one does not.
 * @throws UserError that names every file which was edited by hand, or written by others; nothing is changed then.
 */
export async function writeTree(dir: string, tree: FileTree): Promise<void> {
  const known = await readHashList(dir);
  const wanted: Hashes = Object.fromEntries([...tree].map(([path, text]) => [path, sha256(text)]));
  const paths = [...new Set([...tree.keys(), ...Object.keys(known.files)])].sort();
  const found = new Map<string, string | undefined>();
  const problems: Problem[] = [];
  for (const path of paths) {
    requirePlainPath(path);
    const link = await firstSymlink(dir, path.replaceAll('/', sep));
    const hash = link === undefined ? await hashOf(join(dir, path)) : undefined;
    found.set(path, hash);
    const ours = [wanted[path], known.files[path], known.writing?.[path], undefined].includes(hash);
    if (link !== undefined || !ours) problems.push(foreignFile(dir, path, link, path in known.files));
  }
  if (problems.length > 0) throw new UserError(problems);

  await writeHashList(dir, { files: known.files, writing: { ...known.writing, ...wanted } });
  for (const path of paths) {
    const text = tree.get(path);
    if (text === undefined) await rm(join(dir, path), { force: true });
    else if (found.get(path) !== wanted[path]) await writeFileAtomic(join(dir, path), text);
  }
  await writeHashList(dir, { files: wanted });
}

function foreignFile(dir: string, path: string, link: string | undefined, written: boolean): Problem {
  const file = join(dir, path);
  const message =
    link !== undefined
      ? `${join(dir, link)} is a symbolic link, so ${file} would be written elsewhere`
      : written
        ? `${file} was edited by hand since synthinfra wrote it`
        : `${file} is there already and was not written by synthinfra`;
  const fix =
    'Move it away, or render into another directory; changes belong into the manifest or a stack of your own.';
  return { severity: 'error', message, fix };
}

function requirePlainPath(path: string): void {
  const parts = path.split('/');
  const plain = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\\0]/.test(part));
  if (!plain || path === HASH_LIST) throw new Error(`not a plain relative path: ${JSON.stringify(path)}`);
}

async function readHashList(dir: string): Promise<HashList> {
  const file = join(dir, HASH_LIST);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return { files: {} };
  try {
    const list: unknown = JSON.parse(text);
    if (isObject(list) && isObject(list['files'])) return list as unknown as HashList;
  } catch {
    // Told below: it is wrong, whatever is wrong with it.
  }
  throw userError(
    `${file} cannot be read as synthinfra's list of files`,
    'Remove the directory and render again.',
  );
}

function writeHashList(dir: string, list: HashList): Promise<void> {
  const text = canonicalJson({ schemaVersion: 1, ...list }, 2);
  return writeFileAtomic(join(dir, HASH_LIST), `${text}\n`);
}

async function hashOf(file: string): Promise<string | undefined> {
  return readFile(file).then(sha256, (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
}

/**
 * SHA-256 of every file below a directory by relative path with forward slashes, sorted. Links are not
 * followed: theirs is the hash of the word `symlink:` and their target. An absent directory has no files.
 * @param skip leaves out a file, or a directory with all below it.
 */
export async function hashTree(
  dir: string,
  skip: (path: string) => boolean = () => false,
): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  await hashBelow(dir, '', skip, hashes);
  return new Map([...hashes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function hashBelow(
  dir: string,
  below: string,
  skip: (path: string) => boolean,
  hashes: Map<string, string>,
): Promise<void> {
  const entries = await readdir(join(dir, below), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' && below === '') return [];
      throw error;
    },
  );
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (skip(path)) continue;
    const file = join(dir, path);
    if (entry.isSymbolicLink()) hashes.set(path, sha256(`symlink:${await readlink(file)}`));
    else if (entry.isDirectory()) await hashBelow(dir, path, skip, hashes);
    else hashes.set(path, sha256(await readFile(file)));
  }
}
