import { join } from 'node:path';
import { isObject, type Json } from '../../json.js';
import { writeFileAtomic } from '../../platform/files.js';
import { readText, remove } from '../../platform/folders.js';
import type { FileTree } from '../../render/types.js';
import type { Telling } from '../types.js';
import { LOCK_FILES } from './arguments.js';
import type { EngineRoot } from './root.js';

/** The name that both engines read within a root. */
const INSIDE = '.terraform.lock.hcl';
const HEADING = `# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.
`;

/** A block as the engines write it: https://developer.hashicorp.com/terraform/language/files/dependency-lock */
const BLOCK = /^provider "([^"\n]+)" \{\n(?:[^}].*\n)*\}[ \t]*$/gm;

/** A lock file as it was found beside the manifest. */
export interface TakenLocks {
  readonly file: string;
  /** Whether it says which providers this root has: then init changes nothing. */
  readonly there: boolean;
}

/**
 * Puts the committed lock file into a root, of several providers those that the root requires: environments of one
 * manifest may be in several clouds, and an engine refuses a locked provider that it does not need.
 */
export async function takeLockFile(
  root: EngineRoot,
  manifestDir: string,
  files: FileTree,
): Promise<TakenLocks> {
  const file = join(manifestDir, LOCK_FILES[root.engine.name]);
  const inside = join(root.dir, INSIDE);
  const text = await readText(file);
  const own = text === undefined ? undefined : locksOf(text, requiredProviders(files));
  if (own === undefined) await remove(inside);
  else await writeFileAtomic(inside, own);
  return { file, there: own !== undefined };
}

/** Puts what init has locked into the lock file beside the manifest, where it is committed. */
export async function giveLockFile(root: EngineRoot, lock: TakenLocks, telling: Telling): Promise<void> {
  if (lock.there) return;
  const made = await readText(join(root.dir, INSIDE));
  if (made === undefined) return;
  // Read now: another environment may have been planned meanwhile.
  const before = await readText(lock.file);
  await writeFileAtomic(lock.file, before === undefined ? made : withLocks(before, made));
  const done = before === undefined ? 'made' : 'given the providers of this environment too';
  telling.warn(`${lock.file} was ${done}: commit it, so that every run uses the very same providers.`);
}

/**
 * The part of a lock file that is of these providers; undefined when it names none of them. A file that is not as the
 * engines write it is left whole, for the engine to judge.
 */
export function locksOf(text: string, sources: readonly string[]): string | undefined {
  const blocks = blocksOf(text);
  if (blocks === undefined || sources.length === 0) return text;
  const own = [...blocks].filter(([address]) => sources.some((source) => address.endsWith(`/${source}`)));
  return own.length === 0 ? undefined : fileOf(new Map(own));
}

/** A lock file with what another one locks besides. */
export function withLocks(text: string, more: string): string {
  const [blocks, others] = [blocksOf(text), blocksOf(more)];
  if (blocks === undefined || others === undefined) return more;
  return fileOf(new Map([...blocks, ...others]));
}

/** Block by provider address; undefined where anything else stands in the file. */
function blocksOf(text: string): ReadonlyMap<string, string> | undefined {
  const plain = text.replaceAll('\r\n', '\n');
  const rest = plain.replaceAll(BLOCK, '').replaceAll(/^#.*$/gm, '');
  if (rest.trim() !== '') return undefined;
  return new Map([...plain.matchAll(BLOCK)].map(([block, address = '']) => [address, block]));
}

function fileOf(blocks: ReadonlyMap<string, string>): string {
  const sorted = [...blocks].sort(([one], [other]) => (one < other ? -1 : 1));
  return [HEADING, ...sorted.map(([, block]) => `${block}\n`)].join('\n');
}

/** Sources that a root requires, such as `hashicorp/aws`; none where it is not one of ours. */
function requiredProviders(files: FileTree): readonly string[] {
  const main = files.get('main.tf.json');
  const settings = main === undefined ? undefined : (JSON.parse(main) as Json);
  const terraform = isObject(settings) ? settings['terraform'] : undefined;
  const required = isObject(terraform) ? terraform['required_providers'] : undefined;
  if (!isObject(required)) return [];
  return Object.values(required).flatMap((one) =>
    isObject(one) && typeof one['source'] === 'string' ? [one['source']] : [],
  );
}
