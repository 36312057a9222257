import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { releasePlatform } from '../tools/machine.js';

/** Registries whose providers are looked for in a folder. */
export const HOSTS = ['registry.terraform.io', 'registry.opentofu.org'] as const;

/** Above a mirror links are followed; within one the engine does not follow them (tried with 1.11). */
export const LINKS_TOO = true;

/**
 * The providers that a folder holds for this machine, by source, sorted, each with its versions: a mirror, or the plugin
 * cache, which is laid out alike.
 * @see https://developer.hashicorp.com/terraform/cli/config/config-file#filesystem_mirror
 */
export function packagesIn(dir: string): ReadonlyMap<string, readonly string[]> {
  const found = HOSTS.flatMap((host) =>
    foldersOf(join(dir, host)).flatMap((namespace) =>
      foldersOf(join(dir, host, namespace)).map((name) => `${host}/${namespace}/${name}`),
    ),
  ).filter((source) => /^[a-z0-9.]+\/[a-z0-9][\w-]*\/[a-z0-9][\w-]*$/.test(source));
  return new Map(
    found
      .sort()
      .map((source) => [source, versionsIn(join(dir, source))] as const)
      .filter(([, versions]) => versions.length > 0),
  );
}

/** Unpacked packages lie in `<version>/<platform>/`, packed ones are `terraform-provider-<name>_<version>_<platform>.zip`. */
function versionsIn(provider: string): readonly string[] {
  const platform = releasePlatform();
  const [before, after] = [`terraform-provider-${basename(provider)}_`, `_${platform}.zip`];
  const versions = entriesOf(provider).flatMap((entry) => {
    if (existsSync(join(provider, entry, platform))) return [entry];
    return entry.startsWith(before) && entry.endsWith(after)
      ? [entry.slice(before.length, -after.length)]
      : [];
  });
  // 6.10.0 behind 6.9.0.
  return [...new Set(versions)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

function entriesOf(dir: string): string[] {
  try {
    return readdirSync(dir).sort();
  } catch {
    // Absent or not ours to read: then nothing can be had from it.
    return [];
  }
}

/** Names of the folders in a folder, sorted; none where there is nothing to read. */
export function foldersOf(dir: string, links = false): string[] {
  try {
    return readdirSync(dir, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || (links && entry.isSymbolicLink()))
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}
