import { cp, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
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

/** Copies one file over another. */
export async function copyFile(from: string, to: string): Promise<void> {
  await cp(from, to);
}

/** Names of what is directly in a folder; none when it is not there. */
export async function listFolder(path: string): Promise<readonly string[]> {
  return (await readdir(path).catch(absent)) ?? [];
}

/** Every file below a folder: relative path with forward slashes → text. */
export async function readFolder(path: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const walk = async (folder: string, prefix: string): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const child = join(folder, entry.name);
      if (entry.isDirectory()) await walk(child, `${prefix}${entry.name}/`);
      else if (entry.isFile()) files.set(`${prefix}${entry.name}`, await readFile(child, 'utf8'));
    }
  };
  await walk(path, '');
  return files;
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
