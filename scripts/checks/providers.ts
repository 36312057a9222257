import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { withLock } from '../../src/engines/terraform/lock-file.js';
import { execute } from './check.js';
import { toolsDir } from './go.js';

/** The toolkit's own variable for a folder of providers, for tests too. */
export const MIRROR_VARIABLE = 'SYNTHINFRA_PROVIDER_MIRROR';
/** Names the folder of the program that makes offline providers, where it lies beside no parent of the checkout. */
const MAKER_VARIABLE = 'SYNTHINFRA_OFFLINE_PROVIDERS';
/** Where it is below one of those, and the program in it. */
const MAKER = join('shared', 'tools', 'offline-providers');
const PROGRAM = 'make-mirror';
const PREFIX = 'offline-providers-';

/** A folder of providers, and a sentence that says which it is; or why there is none. */
export type ProviderMirror = { readonly dir: string; readonly what: string } | { readonly missing: string };

/** Whether a folder of providers holds this one of HashiCorp's. */
export function holds(dir: string, provider: string): boolean {
  return existsSync(folderOf(dir, provider));
}

/** Whether a folder holds this provider as one of schemas alone: such a one has its schema beside the program. */
export function holdsOffline(dir: string, provider: string): boolean {
  return (
    holds(dir, provider) &&
    readdirSync(folderOf(dir, provider), { recursive: true, encoding: 'utf8' }).some((file) =>
      file.endsWith('schema.json.gz'),
    )
  );
}

/**
 * Providers that need no cloud: those of the folder that the variable names, else those that are made once and kept in the
 * cache.
 */
export async function offlineProviders(provider: string): Promise<ProviderMirror> {
  const named = process.env[MIRROR_VARIABLE];
  const dir = named ? resolve(named) : undefined;
  if (dir !== undefined && holdsOffline(dir, provider))
    return { dir, what: `offline providers of ${MIRROR_VARIABLE}` };
  const made = await madeMirror();
  return made ?? { missing: lacking(provider) };
}

function lacking(provider: string): string {
  return `no offline provider ${provider}: ${MIRROR_VARIABLE} names no folder that holds one, and ${MAKER} is neither beside a parent of the checkout nor named by ${MAKER_VARIABLE}, or could not be built (it needs Go)`;
}

async function madeMirror(): Promise<ProviderMirror | undefined> {
  const maker = await makerFolder();
  if (maker === undefined) return keptMirror();
  const dir = join(toolsDir(), `${PREFIX}${versionOf(maker)}`);
  const lock = join(toolsDir(), '.offline-providers.lock');
  // Two test processes may want it at once.
  const ready = existsSync(dir) || (await withLock(lock, () => makeMirror(maker, dir)));
  return ready ? { dir, what: 'offline providers, made by the program beside the checkout' } : keptMirror();
}

/** One that another checkout has made. */
function keptMirror(): ProviderMirror | undefined {
  const tools = toolsDir();
  if (!existsSync(tools)) return undefined;
  const kept = readdirSync(tools)
    .filter((name) => name.startsWith(PREFIX) && !name.endsWith('.part'))
    .map((name) => join(tools, name))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  const [dir] = kept;
  return dir === undefined ? undefined : { dir, what: 'offline providers, kept in the cache' };
}

/** It appears whole, or not at all. */
async function makeMirror(maker: string, dir: string): Promise<boolean> {
  if (existsSync(dir)) return true;
  const part = `${dir}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const { ok } = await execute(join(maker, PROGRAM), [part]);
  if (ok) renameSync(part, dir);
  return ok;
}

/** A clean checkout may lie anywhere: then what it was cloned from is looked at too. */
async function makerFolder(): Promise<string | undefined> {
  const named = process.env[MAKER_VARIABLE];
  const origin = await git('config', '--get', 'remote.origin.url');
  const common = await git('rev-parse', '--path-format=absolute', '--git-common-dir');
  const starts = [process.cwd(), common, origin.replace(/^file:\/\//, '')].filter(isAbsolute);
  const places = [
    ...(named ? [resolve(named)] : []),
    ...starts.flatMap(parents).map((at) => join(at, MAKER)),
  ];
  return places.find((folder) => existsSync(join(folder, PROGRAM)));
}

async function git(...args: readonly string[]): Promise<string> {
  const { ok, output } = await execute('git', args);
  return ok ? output.trim() : '';
}

function parents(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [] : [above, ...parents(above)];
}

/** Changes with what the mirror is made of. */
function versionOf(maker: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(maker, { recursive: true, encoding: 'utf8' }).sort()) {
    const { size, mtimeMs } = statSync(join(maker, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}

function folderOf(dir: string, provider: string): string {
  return join(dir, 'registry.terraform.io', 'hashicorp', provider);
}
