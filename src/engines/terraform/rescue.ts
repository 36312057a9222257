import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { chmod, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject, type JsonObject } from '../../json.js';
import { writeFileAtomic } from '../../platform/files.js';
import { exists } from '../../platform/folders.js';
import { holdInterrupts, type Interrupts, run } from '../../platform/process.js';
import { UserError, userError } from '../../problem.js';
import { statePushArguments } from './arguments.js';
import { plainText } from './events.js';
import type { EngineRoot } from './root.js';

/** What became of a state that the engine could not save by itself. */
export type StateRescue =
  /** There was nothing to rescue: the backend has the state. */
  | { readonly kind: 'saved' }
  /** The backend took it when it was pushed again. */
  | { readonly kind: 'pushed' }
  /** It lies in this file, encrypted or readable by its owner alone, until somebody pushes it. */
  | { readonly kind: 'kept'; readonly file: string; readonly sealed: boolean; readonly why: string };

const ERRORED = 'errored.tfstate';

/**
 * Looks for the state that the engine left behind when the backend refused it, and pushes it again, once.
 * What cannot be pushed is kept, sealed when there is a key, and never printed.
 * @param stateDump the state as events told it, when not even the file could be written.
 * @param key SYNTHINFRA_STATE_KEY: 32 bytes in base64.
 */
export async function rescueState(
  root: EngineRoot,
  interrupts: Interrupts,
  stateDump: JsonObject | undefined,
  key: string | undefined,
): Promise<StateRescue> {
  const file = join(root.dir, ERRORED);
  if (stateDump !== undefined) await writeFileAtomic(file, JSON.stringify(stateDump), 0o600);
  if (!(await exists(file))) return { kind: 'saved' };
  await chmod(file, 0o600);
  const pushed = await run(root.engine.command, statePushArguments(ERRORED), {
    cwd: root.dir,
    env: root.env,
    interrupts,
    passOn: 'never',
  });
  if (pushed.code === 0) {
    await rm(file);
    return { kind: 'pushed' };
  }
  const why = plainText(pushed.stderr);
  // The next apply here may leave another one: this one must not be overwritten by it.
  const name = `errored.${Date.now()}.tfstate`;
  const kept = join(root.dir, name);
  if (key === undefined) {
    await rename(file, kept);
    return { kind: 'kept', file: kept, sealed: false, why };
  }
  try {
    const sealed = sealState(await readFile(file), key);
    await writeFileAtomic(`${kept}.sealed`, sealed, 0o600);
    await rm(file);
    return { kind: 'kept', file: `${kept}.sealed`, sealed: true, why };
  } catch (error) {
    // A bad key must not cost the state.
    await rename(file, kept);
    return { kind: 'kept', file: kept, sealed: false, why: `${why} ${(error as Error).message}` };
  }
}

/**
 * Before a plan: pushes a state whose apply nobody saw end, and refuses while a former one is still kept,
 * for a plan without it would make everything in it once more.
 * @throws UserError that names the file.
 */
export async function requireSavedState(root: EngineRoot, key: string | undefined): Promise<void> {
  const interrupts = holdInterrupts();
  try {
    await rescueState(root, interrupts, undefined, key);
    for (const name of await keptStates(root)) await pushKept(root, interrupts, join(root.dir, name), key);
  } finally {
    interrupts.release();
  }
  const kept = await keptStates(root);
  if (kept.length === 0) return;
  throw new UserError(
    kept.map((name) => ({
      severity: 'error',
      message: `${join(root.dir, name)} is a state that the backend never got: a former apply could not save it`,
      fix: pushAdvice(name.endsWith('.sealed')),
    })),
    2,
  );
}

/** Names of the kept states of a root, the oldest first. */
async function keptStates(root: EngineRoot): Promise<string[]> {
  return (await readdir(root.dir)).filter((name) => /^errored\..*tfstate(\.sealed)?$/.test(name)).sort();
}

/** Tries a kept state once more: it lies where the engine would have left it, and is kept again when refused. */
async function pushKept(
  root: EngineRoot,
  interrupts: Interrupts,
  file: string,
  key: string | undefined,
): Promise<void> {
  const sealed = file.endsWith('.sealed');
  if (sealed && key === undefined) return;
  const state = sealed ? openState(await readFile(file, 'utf8'), key as string) : await readFile(file);
  await writeFileAtomic(join(root.dir, ERRORED), state, 0o600);
  await rm(file);
  await rescueState(root, interrupts, undefined, key);
}

/** How a person saves a kept state. */
export function pushAdvice(sealed: boolean): string {
  const key = sealed ? ' with the same SYNTHINFRA_STATE_KEY' : '';
  return `Do not apply before it is saved: that would fork the state. When the backend works, plan again in the same folder${key}: the kept state is pushed first.`;
}

/** Bound to every sealed state as associated data, so that no other sealed text passes for one. */
const PURPOSE = 'synthinfra/state/v1';

/** Encrypts a state with AES-256-GCM; the result is JSON text. */
export function sealState(state: Uint8Array, key: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyBytes(key), nonce).setAAD(Buffer.from(PURPOSE));
  const data = Buffer.concat([cipher.update(state), cipher.final()]);
  const parts = { nonce, tag: cipher.getAuthTag(), data };
  const text = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, part.toString('base64')]),
  );
  return `${JSON.stringify({ schemaVersion: 1, purpose: PURPOSE, algorithm: 'aes-256-gcm', ...text }, undefined, 2)}\n`;
}

/**
 * Decrypts what `sealState` made.
 * @throws UserError when the key is another one or the text was changed.
 */
export function openState(sealed: string, key: string): Buffer {
  const secret = keyBytes(key);
  try {
    const value: unknown = JSON.parse(sealed);
    const part = (name: string): Buffer =>
      Buffer.from(isObject(value) && typeof value[name] === 'string' ? value[name] : '', 'base64');
    const decipher = createDecipheriv('aes-256-gcm', secret, part('nonce'), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(PURPOSE)).setAuthTag(part('tag'));
    return Buffer.concat([decipher.update(part('data')), decipher.final()]);
  } catch (cause) {
    throw userError(
      'the sealed state cannot be opened: another key, or the file was changed',
      'Use the SYNTHINFRA_STATE_KEY of the run that sealed it.',
      1,
      { cause },
    );
  }
}

function keyBytes(key: string): Buffer {
  const bytes = Buffer.from(key, 'base64');
  if (bytes.length === 32) return bytes;
  throw userError(
    'SYNTHINFRA_STATE_KEY is not 32 bytes in base64',
    'Make one with `openssl rand -base64 32`.',
  );
}
