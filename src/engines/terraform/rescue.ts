import { chmod, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type JsonObject, parseObject } from '../../json.js';
import { writeFileAtomic } from '../../platform/files.js';
import { exists } from '../../platform/folders.js';
import { holdInterrupts, type Interrupts, run } from '../../platform/process.js';
import { UserError, userError } from '../../problem.js';
import { isSealed, seal, unseal } from '../../store/sealed.js';
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

/** With what a state is sealed, and for whom. */
export interface Sealing {
  /** SYNTHINFRA_STATE_KEY, else SYNTHINFRA_PLAN_KEY: 32 bytes in base64; without one nothing is sealed. */
  readonly key?: string;
  /** `<name>/<environment>/<stack>` */
  readonly target: string;
}

const ERRORED = 'errored.tfstate';
const KEYS = 'Set the key of the run that sealed it: SYNTHINFRA_STATE_KEY, else SYNTHINFRA_PLAN_KEY.';

/**
 * Looks for the state that the engine left behind when the backend refused it, and pushes it again, once.
 * What cannot be pushed is kept, sealed when there is a key, and never printed.
 * @param stateDump the state as events told it, when not even the file could be written.
 */
export async function rescueState(
  root: EngineRoot,
  interrupts: Interrupts,
  stateDump: JsonObject | undefined,
  sealing: Sealing | undefined,
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
  if (sealing?.key === undefined) {
    await rename(file, kept);
    return { kind: 'kept', file: kept, sealed: false, why };
  }
  try {
    const sealed = seal(await readFile(file), sealing.key, { state: sealing.target });
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
export async function requireSavedState(root: EngineRoot, sealing: Sealing | undefined): Promise<void> {
  const interrupts = holdInterrupts();
  try {
    await rescueState(root, interrupts, undefined, sealing);
    for (const name of await keptStates(root))
      await pushKept(root, interrupts, join(root.dir, name), sealing);
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
  sealing: Sealing | undefined,
): Promise<void> {
  if (file.endsWith('.sealed') && sealing?.key === undefined) return;
  await writeFileAtomic(join(root.dir, ERRORED), openKept(await readFile(file), sealing), 0o600);
  await rm(file);
  await rescueState(root, interrupts, undefined, sealing);
}

/** How a person saves a kept state. */
export function pushAdvice(sealed: boolean): string {
  const key = sealed ? ' with the same SYNTHINFRA_STATE_KEY or SYNTHINFRA_PLAN_KEY' : '';
  return `Do not apply before it is saved: that would fork the state. When the backend works, plan again in the same folder${key}: the kept state is pushed first.`;
}

/** What was kept: a state in JSON, or one that was sealed for this target. @throws UserError when it does not open. */
export function openKept(bytes: Buffer, sealing: Sealing | undefined): Buffer {
  if (isSealed(bytes)) {
    if (sealing?.key !== undefined) return unseal(bytes, sealing.key, { state: sealing.target });
    throw userError('A state that was kept is sealed, and there is no key here.', KEYS, 2);
  }
  if (parseObject(bytes.toString('utf8'))?.['purpose'] === undefined) return bytes;
  throw userError(
    'A state that was kept was sealed by version 1.1 of the toolkit.',
    'Plan once in the same folder with version 1.1 and the same SYNTHINFRA_STATE_KEY: that saves it.',
    2,
  );
}
