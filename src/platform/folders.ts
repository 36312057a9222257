import {
  access,
  constants,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { join } from 'node:path';

/** Text of a file (UTF-8), or undefined when there is none. */
export async function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(absent);
}

/** Bytes of a file, or undefined when there is none. */
export async function readBytes(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(absent);
}

/** True when something is there. */
export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(absent)) !== undefined;
}

/** True for what this user may run. */
export async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** True for a folder itself, and not for a link to one. */
export async function isFolder(path: string): Promise<boolean> {
  return (await lstat(path).catch(absent))?.isDirectory() === true;
}

/** Removes a file or a whole folder; nothing there is fine. */
export async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}

/** Makes a folder that only its owner can enter, and its parents. */
export async function makePrivateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
}

/** Makes a folder with a name of its own that only its owner can enter. @returns its path. */
export async function makeTemporaryFolder(parent: string, prefix: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, prefix));
}

/**
 * Moves a whole folder to a place on the same disk. What is there already stays, and nothing is moved: of several that
 * make the same thing, one is the first.
 */
export async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(await exists(to))) throw error;
  }
}

/** Names of what is directly in a folder; none when it is not there. */
export async function listFolder(path: string): Promise<readonly string[]> {
  return (await readdir(path).catch(absent)) ?? [];
}

/** Every file below a folder: relative path with forward slashes → text. */
export async function readFolder(path: string): Promise<ReadonlyMap<string, string>> {
  return (await readAll(path)).files;
}

/**
 * Every file below a folder, as `readFolder` gives it, and what is there besides.
 * @param mostBytes of one file; a larger one is not read.
 * @returns `others`: relative paths of links, pipes and the like, and of files that are too large.
 */
export async function readAll(
  path: string,
  mostBytes = Number.POSITIVE_INFINITY,
): Promise<{ readonly files: ReadonlyMap<string, string>; readonly others: readonly string[] }> {
  const files = new Map<string, string>();
  const others: string[] = [];
  const walk = async (folder: string, prefix: string): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const child = join(folder, entry.name);
      const name = `${prefix}${entry.name}`;
      if (entry.isDirectory()) await walk(child, `${name}/`);
      else if (entry.isFile() && (await stat(child)).size <= mostBytes)
        files.set(name, await readFile(child, 'utf8'));
      else others.push(name);
    }
  };
  await walk(path, '');
  return { files, others };
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
