import type { Platform } from '../../platform/types.js';
import { findProviders } from './mirrors.js';
import { packagesIn } from './packages.js';

/** A folder, and which providers it holds for this machine. */
export interface ProviderFolder {
  readonly dir: string;
  readonly packages: readonly { readonly source: string; readonly versions: readonly string[] }[];
}

/** Where providers come from, and which need no network. */
export interface Providers {
  /** For people: "the mirror /opt/…". */
  readonly source: string;
  /** Absent when a configuration of the user's own names another. */
  readonly cache?: ProviderFolder;
  readonly mirrors: readonly ProviderFolder[];
  /** Things that the user should know, such as a setting that was not used. */
  readonly notes: readonly string[];
}

/** Looks for providers as an engine's session does. @throws UserError for a mirror that holds none. */
export function providersAtHand(
  { env, cwd }: Pick<Platform, 'env' | 'cwd'>,
  mirror: string | undefined,
): Providers {
  const found = findProviders({ engine: 'terraform', env, cwd, mirror });
  const { source, pluginCacheDir, mirrors, notes } = found;
  return {
    source,
    ...(pluginCacheDir === undefined ? {} : { cache: folderOf(pluginCacheDir) }),
    mirrors: mirrors.map(({ dir, providers }) => folderOf(dir, providers)),
    notes,
  };
}

/** @param only those that are taken from here; all when not given. */
function folderOf(dir: string, only?: readonly string[]): ProviderFolder {
  const packages = [...packagesIn(dir)].map(([source, versions]) => ({ source, versions }));
  return { dir, packages: packages.filter(({ source }) => only?.includes(source) ?? true) };
}
