import type { Applied, KeptState } from '../../engines/types.js';
import { type Claim, recordKeys, targetText } from '../../gate/claim.js';
import type { Receipt } from '../../gate/receipt.js';
import { readBytes } from '../../platform/folders.js';
import { type Problem, userError } from '../../problem.js';
import { isSealed } from '../../store/sealed.js';
import type { Store } from '../../store/types.js';
import type { Context } from '../outcome.js';
import type { Planned } from '../planning/planning.js';
import { readRecords } from './claims.js';

/** Where else a state is kept that its backend refused: a runner that goes takes its files along. */
export interface Rescue {
  /** Artifacts of this run; undefined where there are none. */
  artifacts(): Promise<Store | undefined>;
  /** What another run has left in its artifacts; undefined when it has left nothing. */
  ofRun(run: string, key: string): Promise<Buffer | undefined>;
}

/** Key of a kept state among the artifacts of the run that made it. */
export function rescuedArtifact(target: Receipt['target']): string {
  return `synthinfra-state/${targetText(target)}`;
}

function rescuedKey(target: Receipt['target']): string {
  return recordKeys(targetText(target)).rescued;
}

/**
 * Puts a state that the backend refused where the next start finds it: beside the record, whose readers may read the
 * state anyway; else, when it is sealed, into the artifacts of this run. It throws nothing: what went wrong is told.
 */
export async function keepRescued(
  context: Context,
  { judgement }: Planned,
  applied: Applied,
  rescue: Rescue,
  store: Store | undefined,
): Promise<Applied> {
  const { kept, problems } = applied;
  if (kept === undefined) return applied;
  const { target } = judgement.receipt;
  const place =
    (await stored(context, kept, rescuedKey(target), async () => store)) ??
    (kept.sealed
      ? await stored(context, kept, rescuedArtifact(target), () => rescue.artifacts())
      : undefined);
  if (place !== undefined)
    return { ...applied, kept: { ...kept, place }, problems: [...problems, keptIn(place)] };
  return context.platform.ci ? { ...applied, problems: [...problems, onlyHere(kept)] } : applied;
}

async function stored(
  { platform }: Context,
  { file }: KeptState,
  key: string,
  open: () => Promise<Store | undefined>,
): Promise<string | undefined> {
  try {
    const [store, bytes] = [await open(), await readBytes(file)];
    if (store === undefined || bytes === undefined) return undefined;
    await store.upload(key, bytes);
    return `${key} in ${store.place}`;
  } catch (error) {
    platform.log.warn(`The kept state is not at ${key}: ${(error as Error).message}`);
    return undefined;
  }
}

function keptIn(place: string): Problem {
  return {
    severity: 'error',
    message: `The state is kept in ${place} as well.`,
    fix: 'Apply again when the backend works (on GitHub: dispatch the apply workflow): it is saved before anything else, and then you plan again.',
  };
}

function onlyHere({ file, sealed }: KeptState): Problem {
  return {
    severity: 'error',
    message: `The state lies in ${file} alone, and goes with this runner.`,
    fix: sealed
      ? 'Save that file before the runner ends, put it into the same folder elsewhere, and plan there.'
      : 'Save that file before the runner ends. With SYNTHINFRA_PLAN_KEY it would have been kept, sealed, in the artifacts of the run.',
  };
}

/**
 * Saves a state that an apply before this one had to keep; only done by whoever holds the target's claim.
 * @throws UserError (2) when one was saved, for the plan was made without it, or when it must not be saved; (3) when the
 * backend still does not take it.
 */
export async function restoreRescued(
  { platform }: Context,
  { session, judgement }: Planned,
  store: Store,
  rescue: Rescue,
): Promise<void> {
  const { target } = judgement.receipt;
  const key = rescuedKey(target);
  const kept = (await store.download(key)) ?? (await fetched(store, target, rescue));
  if (kept === undefined) return;
  platform.log.info(
    `A state that a former apply could not save is kept in ${store.place}; it is saved first.`,
  );
  const restored = await session.restore(kept);
  await store.delete(key);
  if (restored === 'there') return;
  throw userError(
    'A state that a former apply could not save is saved now. This plan was made without it, and nothing of it was applied.',
    'Plan again; on GitHub, dispatch the apply workflow.',
    2,
  );
}

/** From the artifacts of the run that applied last, when it did not end well; from now on it lies beside the record. */
async function fetched(store: Store, target: Receipt['target'], rescue: Rescue): Promise<Buffer | undefined> {
  const { last } = await readRecords(store, target);
  if (last === undefined || endedWell(last)) return undefined;
  const kept = await rescue.ofRun(last.run, rescuedArtifact(target));
  // Any job of that run may have written it: only what is sealed tells that it was the apply.
  if (kept === undefined || !isSealed(kept)) return undefined;
  await store.upload(rescuedKey(target), kept);
  return kept;
}

function endedWell({ outcome }: Claim): boolean {
  return outcome === 'applied' || outcome === 'destroyed';
}

/**
 * Whether a state waits beside the record that no apply has saved yet; it is not looked into. It only informs: a role
 * that may not ask gets no answer.
 */
export async function hasRescued(
  store: Store,
  target: Receipt['target'],
  last: Claim | undefined,
): Promise<boolean> {
  if (last === undefined || endedWell(last)) return false;
  const key = rescuedKey(target);
  return store.list(key).then(
    (keys) => keys.includes(key),
    () => false,
  );
}
