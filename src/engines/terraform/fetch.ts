import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDir } from '../../platform/cache.js';
import { sha256, writeFileAtomic } from '../../platform/files.js';
import { type DownloadOptions, download } from '../../platform/http.js';
import type { Platform } from '../../platform/types.js';
import { userError } from '../../problem.js';
import { unzipFile } from '../../zip.js';

/** Environment and working directory of synthinfra. */
type Surroundings = Pick<Platform, 'env' | 'cwd'>;

/** What tests set. */
export interface FetchOptions {
  readonly pause?: DownloadOptions['pause'];
}

const RELEASES = 'https://releases.hashicorp.com/terraform';
const MAX_SUMS = 1024 * 1024;
const MAX_ARCHIVE = 200 * 1024 * 1024;
const MAX_PROGRAM = 500 * 1024 * 1024;

/**
 * Fetches a release of Terraform into the cache, unless it is there, and returns the program's path.
 * The archive must have the checksum that the release's SHA256SUMS names.
 * @param platform SYNTHINFRA_TERRAFORM_MIRROR in its environment replaces the release host's URL, up to and without `/<version>`.
 */
export async function fetchTerraform(
  version: string,
  platform: Surroundings,
  options: FetchOptions = {},
): Promise<string> {
  const machine = releasePlatform();
  const file = process.platform === 'win32' ? 'terraform.exe' : 'terraform';
  const command = join(cacheDir(platform), 'terraform', version, machine, file);
  if (await isProgram(command)) return command;

  const base = (platform.env['SYNTHINFRA_TERRAFORM_MIRROR'] || RELEASES).replace(/\/+$/, '');
  const archiveName = `terraform_${version}_${machine}.zip`;
  const pause = options.pause === undefined ? {} : { pause: options.pause };
  const sums = await download(`${base}/${version}/terraform_${version}_SHA256SUMS`, {
    maxBytes: MAX_SUMS,
    ...pause,
  });
  const url = `${base}/${version}/${archiveName}`;
  const expected = checksumFor(sums.toString('utf8'), archiveName);
  if (expected === undefined) {
    throw userError(
      `Terraform ${version} has no release for ${machine}`,
      'Name another spec.engine.version.',
    );
  }
  const archive = await download(url, { maxBytes: MAX_ARCHIVE, ...pause });
  const actual = sha256(archive);
  if (actual !== expected) {
    throw userError(
      `${url} has the checksum ${actual}, but its release says ${expected}; it was not used`,
      'Try again. If it stays so, the mirror or the network changes the file: tell who runs it.',
      3,
    );
  }
  await writeFileAtomic(command, unpack(archive, file, url), 0o755);
  return command;
}

function unpack(archive: Buffer, file: string, url: string): Buffer {
  try {
    return unzipFile(archive, file, MAX_PROGRAM);
  } catch (cause) {
    throw userError(`${url} cannot be unpacked: ${(cause as Error).message}`, undefined, 3, { cause });
  }
}

/** Lines are `<64 hex digits>  <file name>`. */
function checksumFor(sums: string, name: string): string | undefined {
  const line = sums.split('\n').find((text) => text.trim().endsWith(`  ${name}`));
  return line === undefined ? undefined : /^[0-9a-f]{64}(?= )/.exec(line.trim())?.[0];
}

/** This machine as releases and provider packages name it, such as linux_amd64. */
export function releasePlatform(): string {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const cpu: Readonly<Record<string, string>> = { x64: 'amd64', ia32: '386' };
  return `${os}_${cpu[process.arch] ?? process.arch}`;
}

async function isProgram(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
