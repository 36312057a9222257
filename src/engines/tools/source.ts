import { join, resolve } from 'node:path';
import { readBytes } from '../../platform/folders.js';
import { type DownloadOptions, download } from '../../platform/http.js';
import type { Platform } from '../../platform/types.js';
import { userError } from '../../problem.js';
import { sha256 } from '../../sha256.js';
import type { Machine } from './machine.js';
import { releasePlatform } from './machine.js';
import type { Tool } from './table.js';

/** Variable that names a mirror for every command; an option goes before it. */
export const MIRROR_VARIABLE = 'SYNTHINFRA_TOOLS_MIRROR';

/** Environment and working directory of synthinfra. */
export type Surroundings = Pick<Platform, 'env' | 'cwd'>;

/** Where releases are taken from. */
export interface SourceOptions {
  /** Folder or URL that has the paths of the release hosts below it; the hosts themselves when there is none. */
  readonly mirror?: string | undefined;
  /** Tests give one that does not wait. */
  readonly pause?: DownloadOptions['pause'];
}

/** One file of a release. */
export interface ReleaseFile {
  readonly tool: Tool;
  readonly version: string;
  readonly machine: Machine;
}

/** What the bytes of a release were held against. */
export type Checked = 'pinned' | 'listed';

const MAX_SUMS = 1024 * 1024;
const MAX_FILE = 300 * 1024 * 1024;

/** The mirror that is asked for; undefined for the release hosts. */
export function mirrorOf(
  { env, cwd }: Surroundings,
  { mirror }: SourceOptions,
): { readonly url: string } | { readonly dir: string } | undefined {
  const named = mirror || env[MIRROR_VARIABLE];
  if (!named) return undefined;
  return /^https?:\/\//.test(named) ? { url: named.replace(/\/+$/, '') } : { dir: resolve(cwd, named) };
}

/** Where a path of a release is, for people and for reading. */
export function addressOf(
  tool: Tool,
  path: string,
  platform: Surroundings,
  options: SourceOptions = {},
): string {
  const mirror = mirrorOf(platform, options);
  if (mirror === undefined) return `${tool.host}/${path}`;
  return 'url' in mirror ? `${mirror.url}/${path}` : join(mirror.dir, path);
}

/**
 * Reads one file of a release and holds it against its checksum: the one that is pinned in the table, else the one that
 * the same source lists. A listed one shows what was damaged on the way, and not a source that lies.
 * @throws UserError that says what is missing or wrong.
 */
export async function readRelease(
  file: ReleaseFile,
  platform: Surroundings,
  options: SourceOptions,
): Promise<{ readonly bytes: Buffer; readonly checked: Checked; readonly sums?: Buffer }> {
  const { tool, version, machine } = file;
  const path = tool.file(version, machine);
  const pinned = pinnedOf(file);
  const sums =
    pinned === undefined
      ? await readPath(tool, tool.sums(version, machine), platform, options, MAX_SUMS)
      : undefined;
  const expected = pinned ?? listedIn(sums?.toString('utf8') ?? '', path);
  if (expected === undefined) {
    throw userError(
      `${tool.title} ${version} has no release for ${releasePlatform(machine)}`,
      'Name another version.',
    );
  }
  const bytes = await readPath(tool, path, platform, options, MAX_FILE);
  const actual = sha256(bytes);
  if (actual !== expected) {
    const says = pinned === undefined ? 'its release says' : 'synthinfra has pinned';
    throw userError(
      `${addressOf(tool, path, platform, options)} has the checksum ${actual}, but ${says} ${expected}; it was not used`,
      'Try again. If it stays so, the mirror or the network changes the file: tell who runs it.',
      3,
    );
  }
  return {
    bytes,
    checked: pinned === undefined ? 'listed' : 'pinned',
    ...(sums === undefined ? {} : { sums }),
  };
}

/** The checksum that came with synthinfra: of the version of the table alone. */
export function pinnedOf({ tool, version, machine }: ReleaseFile): string | undefined {
  return version === tool.version ? tool.sha256[releasePlatform(machine)] : undefined;
}

/** Lines are `<64 hex digits>  <file name>`, or of a list for one file the digits alone. */
function listedIn(sums: string, path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  for (const line of sums.split('\n')) {
    const [, digits, file] = /^([0-9a-f]{64})(?: [ *](.+))?$/.exec(line.trim()) ?? [];
    if (digits !== undefined && (file === undefined || file === name)) return digits;
  }
  return undefined;
}

async function readPath(
  tool: Tool,
  path: string,
  platform: Surroundings,
  options: SourceOptions,
  maxBytes: number,
): Promise<Buffer> {
  const mirror = mirrorOf(platform, options);
  if (mirror === undefined || 'url' in mirror) {
    const pause = options.pause === undefined ? {} : { pause: options.pause };
    return download(addressOf(tool, path, platform, options), { maxBytes, ...pause });
  }
  const bytes = await readBytes(join(mirror.dir, path));
  if (bytes !== undefined) return bytes;
  throw userError(`${join(mirror.dir, path)} does not exist`, undefined, 3);
}
