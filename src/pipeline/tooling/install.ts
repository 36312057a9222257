import { join } from 'node:path';
import { type Fetched, mirrorTool } from '../../engines/tools/fetch.js';
import { fetchProgram, inCache, onPath } from '../../engines/tools/find.js';
import { programFile } from '../../engines/tools/machine.js';
import type { SourceOptions } from '../../engines/tools/source.js';
import { writeFileAtomic } from '../../platform/files.js';
import { readBytes } from '../../platform/folders.js';
import type { Platform } from '../../platform/types.js';
import { type Problem, UserError } from '../../problem.js';
import type { Wanted } from './wanted.js';

/** A tool that is ready to be run. */
export interface Installed extends Wanted {
  /** Absolute path. */
  readonly command: string;
  /** Where it comes from, and what it was held against when it was fetched. */
  readonly how: 'path' | Fetched['how'];
}

export interface InstallOptions extends SourceOptions {
  /** Folder for the programs, absolute; without it they stay in the cache. */
  readonly dir?: string;
  /** A program on PATH that has the very version is good enough. */
  readonly pathCounts: boolean;
  /** Folder of releases that were fetched before, absolute: what is there need not be fetched, and what is fetched is kept. */
  readonly releases?: string;
}

/** Installs one tool, and starts it once to see that it runs here. @throws UserError saying what to provide or to mend. */
export async function installTool(
  wanted: Wanted,
  platform: Platform,
  options: InstallOptions,
): Promise<Installed> {
  const { name, version } = wanted;
  if (options.pathCounts) {
    const there = (await onPath(name, platform.env)).find((program) => program.version === version);
    if (there !== undefined) return { ...wanted, command: there.command, how: 'path' };
  }
  const { how, command: cached } = await fetched(wanted, platform, options);
  if (options.dir === undefined) return { ...wanted, command: cached, how };
  const command = join(options.dir, programFile(name));
  await writeFileAtomic(command, (await readBytes(cached)) ?? Buffer.alloc(0), 0o755);
  return { ...wanted, command, how };
}

async function fetched(
  { name, version }: Wanted,
  platform: Platform,
  { releases, ...source }: InstallOptions,
): Promise<Fetched> {
  if (releases === undefined || (await inCache(name, version, platform)) !== undefined)
    return fetchProgram(name, version, platform, source);
  await mirrorTool(name, version, releases, platform, source);
  return fetchProgram(name, version, platform, { mirror: releases });
}

/** Does one thing for every tool, and tells all that went wrong at once. */
export async function forEachTool<T>(
  wanted: readonly Wanted[],
  act: (one: Wanted) => Promise<T>,
): Promise<readonly T[]> {
  const results = await Promise.allSettled(wanted.map(act));
  const problems: Problem[] = [];
  let exitCode: UserError['exitCode'] = 1;
  for (const result of results) {
    if (result.status === 'fulfilled') continue;
    if (!(result.reason instanceof UserError)) throw result.reason;
    problems.push(...result.reason.problems);
    if (result.reason.exitCode > exitCode) exitCode = result.reason.exitCode;
  }
  if (problems.length > 0) throw new UserError(problems, exitCode);
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
