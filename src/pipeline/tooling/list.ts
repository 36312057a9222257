import { inCache, onPath } from '../../engines/tools/find.js';
import { isSupported, TOOLS } from '../../engines/tools/table.js';
import type { Platform } from '../../platform/types.js';
import type { Wanted } from './wanted.js';

/** What is known of one tool on this machine. */
export interface Listed extends Wanted {
  /** `old`: on PATH there is one, and it does not work with us. */
  readonly status: 'found' | 'old' | 'missing';
  readonly found?: { readonly version: string; readonly command: string; readonly from: 'path' | 'cache' };
}

/** Looks as an engine does: on PATH, then in the cache. */
export async function listTool(wanted: Wanted, platform: Platform): Promise<Listed> {
  const { name, version } = wanted;
  const programs = await onPath(name, platform.env);
  const fitting = programs.find((program) => isSupported(TOOLS[name], program.version));
  const [first] = programs;
  const onPathNow = fitting ?? first;
  if (onPathNow !== undefined) {
    const found = { version: onPathNow.version, command: onPathNow.command, from: 'path' } as const;
    return { ...wanted, status: fitting === undefined ? 'old' : 'found', found };
  }
  const cached = await inCache(name, version, platform);
  if (cached === undefined) return { ...wanted, status: 'missing' };
  return {
    ...wanted,
    status: 'found',
    found: { version: cached.version, command: cached.command, from: 'cache' },
  };
}
