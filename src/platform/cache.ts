import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Platform } from './types.js';

/**
 * Where downloads and environments are kept between runs: SYNTHINFRA_CACHE, else the XDG cache directory
 * (https://specifications.freedesktop.org/basedir-spec), else `~/.cache`.
 */
export function cacheDir(platform: Pick<Platform, 'env' | 'cwd'>): string {
  const own = platform.env['SYNTHINFRA_CACHE'];
  if (own) return resolve(platform.cwd, own);
  const base = platform.env['XDG_CACHE_HOME'] || join(platform.env['HOME'] || homedir(), '.cache');
  return join(base, 'synthinfra');
}
