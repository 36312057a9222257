import { join } from 'node:path';
import { cacheDir } from '../../platform/cache.js';
import { writeFileAtomic } from '../../platform/files.js';
import { isProgram } from '../../platform/folders.js';
import { UserError, userError } from '../../problem.js';
import { untarFile } from '../../tar.js';
import { unzipFile } from '../../zip.js';
import { programFile, releasePlatform, thisMachine } from './machine.js';
import {
  addressOf,
  type Checked,
  MIRROR_VARIABLE,
  mirrorOf,
  pinnedOf,
  type ReleaseFile,
  readRelease,
  type SourceOptions,
  type Surroundings,
} from './source.js';
import { TOOLS, type Tool, type ToolName } from './table.js';
import { isVersion } from './versions.js';

/** A program in the cache, and how it came there. */
export interface Fetched {
  readonly command: string;
  readonly how: 'cached' | Checked;
}

const MAX_PROGRAM = 500 * 1024 * 1024;

/** Folder of the programs that were fetched: one below it for each tool, version and kind of machine. */
export function toolsCache(platform: Surroundings): string {
  return join(cacheDir(platform), 'tools');
}

/** Where a program of the cache is, whether or not it is there. */
export function cachedCommand(tool: Tool, version: string, platform: Surroundings): string {
  return join(toolsCache(platform), tool.name, version, releasePlatform(), programFile(tool.name));
}

/**
 * Fetches a release into the cache, unless it is there, with its checksum verified.
 * @param version the table's when undefined
 * @throws UserError that says what to provide where nothing can be downloaded.
 */
export async function fetchTool(
  name: ToolName,
  version: string | undefined,
  platform: Surroundings,
  options: SourceOptions = {},
): Promise<Fetched> {
  const tool = TOOLS[name];
  const file = { tool, version: version ?? tool.version, machine: thisMachine() };
  requireVersion(file);
  const command = cachedCommand(tool, file.version, platform);
  if (await isProgram(command)) return { command, how: 'cached' };
  const { bytes, checked } = await readOrAdvise(file, platform, options);
  await writeFileAtomic(command, unpack(file, bytes, platform, options), 0o755);
  return { command, how: checked };
}

/**
 * Puts the file of a release, and its list of checksums where that is needed, into a folder that can be a mirror.
 * What is there and has its pinned checksum stays.
 * @returns paths below the folder, and whether the file had to be fetched
 */
export async function mirrorTool(
  name: ToolName,
  version: string | undefined,
  dir: string,
  platform: Surroundings,
  options: SourceOptions = {},
): Promise<{ readonly path: string; readonly how: 'there' | Checked }> {
  const tool = TOOLS[name];
  const file = { tool, version: version ?? tool.version, machine: thisMachine() };
  requireVersion(file);
  const path = tool.file(file.version, file.machine);
  if (pinnedOf(file) !== undefined) {
    const there = await readRelease(file, platform, { mirror: dir }).catch(() => undefined);
    if (there !== undefined) return { path, how: 'there' };
  }
  const { bytes, checked, sums } = await readOrAdvise(file, platform, options);
  if (sums !== undefined) await writeFileAtomic(join(dir, tool.sums(file.version, file.machine)), sums);
  await writeFileAtomic(join(dir, path), bytes);
  return { path, how: checked };
}

function requireVersion({ tool, version }: ReleaseFile): void {
  if (isVersion(version)) return;
  throw userError(
    `${tool.title} has no version ${JSON.stringify(version)}`,
    `Give a full one, such as ${tool.version}.`,
  );
}

/** What cannot be had is told with what to provide; a file that is not what it should be is told as it is. */
async function readOrAdvise(
  file: ReleaseFile,
  platform: Surroundings,
  options: SourceOptions,
): ReturnType<typeof readRelease> {
  try {
    return await readRelease(file, platform, options);
  } catch (cause) {
    const [problem] = cause instanceof UserError ? cause.problems : [];
    if (problem === undefined || problem.fix !== undefined) throw cause;
    const { tool, version } = file;
    throw userError(
      `${tool.title} ${version} is not in the cache, and ${problem.message}`,
      adviceOn(file, platform, options),
      3,
      { cause },
    );
  }
}

/** Which file, which checksum, where to put it, which setting names it. */
function adviceOn(file: ReleaseFile, platform: Surroundings, options: SourceOptions): string {
  const { tool, version, machine } = file;
  const path = tool.file(version, machine);
  const pinned = pinnedOf(file);
  const sums = pinned === undefined ? ` and ${tool.sums(version, machine)} beside it` : '';
  const mirror = mirrorOf(platform, options);
  const folder = mirror !== undefined && 'dir' in mirror ? mirror.dir : 'DIR';
  const name = version === tool.version ? tool.name : `${tool.name}@${version}`;
  return [
    `On a closed network, get ${tool.host}/${path}${pinned === undefined ? '' : ` (sha256 ${pinned})`}${sums} where there is one:`,
    `\`synthinfra tools mirror ${name} --dir DIR\` does.`,
    `Put it at ${join(folder, path)}, and name ${folder}, or an https URL with the same paths, in ${MIRROR_VARIABLE} or \`tools install --tools-mirror\`.`,
    `Or put ${tool.title} ${version} on PATH.`,
  ].join(' ');
}

function unpack(
  { tool, version, machine }: ReleaseFile,
  bytes: Buffer,
  platform: Surroundings,
  options: SourceOptions,
): Buffer {
  const member = tool.member?.(machine);
  if (member === undefined) return bytes;
  const path = tool.file(version, machine);
  try {
    const read = path.endsWith('.zip') ? unzipFile : untarFile;
    return read(bytes, member, MAX_PROGRAM);
  } catch (cause) {
    const address = addressOf(tool, path, platform, options);
    throw userError(`${address} cannot be unpacked: ${(cause as Error).message}`, undefined, 3, { cause });
  }
}
