import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from '../../src/platform/cache.js';
import { execute } from './check.js';

/** A program that is there, or a sentence that says why it is not and how to have it. */
export type Tool = { readonly program: string } | { readonly missing: string };

/** Where checkers of others are kept, each in a folder named by its version. */
export function toolsDir(): string {
  return join(cacheDir({ env: process.env, cwd: process.cwd() }), 'tools');
}

/**
 * A program that is built from its pinned sources on first use.
 * @param source the Go package, whose last part is the program's name @param version such as `v1.7.12`
 */
export async function fromGo(source: string, version: string): Promise<Tool> {
  const name = source.slice(source.lastIndexOf('/') + 1);
  const folder = join(toolsDir(), `${name}-${version}`);
  const program = join(folder, name);
  if (existsSync(program)) return { program };
  if (!(await execute('go', ['version'])).ok)
    return { missing: `${name} is built with Go, and there is no go: install it from https://go.dev/dl.` };
  const { ok } = await execute('go', ['install', `${source}@${version}`], {
    env: { GOBIN: folder, GOFLAGS: '' },
  });
  return ok ? { program } : { missing: notInstalled(name, 'the Go module proxy') };
}

/** The folder of a module's sources, fetched on first use. @returns undefined when it cannot be had */
export async function moduleFolder(module: string, version: string): Promise<string | undefined> {
  const { ok, output } = await execute('go', ['mod', 'download', '-json', `${module}@${version}`], {
    env: { GOFLAGS: '' },
  });
  const folder = /"Dir": "([^"]+)"/.exec(output)?.[1];
  return ok ? folder : undefined;
}

/** Why a tool could not be had. */
export function notInstalled(name: string, source: string): string {
  return `${name} could not be installed from ${source}: is there a network, and may it be reached?`;
}
