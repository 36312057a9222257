import type { Applied } from '../../engines/types.js';
import { type ClaimOutcome, type Descent, isOfRun } from '../../gate/claim.js';
import type { Interrupts } from '../../platform/process.js';
import { UserError, userError } from '../../problem.js';
import type { Store, StoreTools } from '../../store/types.js';
import type { Context } from '../outcome.js';
import type { Planned } from '../planning/planning.js';
import { beginClaim, claimPlace, type Held, readRecords, resolveOutcome } from './claims.js';
import { errorsOf, nothingToApply, requireApplied, runEngine } from './engine.js';
import { keepRescued, type Rescue, restoreRescued } from './rescued.js';

/** In whose name a target is applied. */
export interface Applying {
  /** Of this run. */
  readonly commit: string;
  /** Of our commit from another one. */
  readonly descent: (from: string) => Promise<Descent>;
  /** Who may close the record of an apply that nobody saw end, and what they say; undefined: nobody. */
  readonly resolver: { readonly by: string; readonly reason: string } | undefined;
  /** What an apply is that went well to its end. */
  readonly whole: 'applied' | 'destroyed';
  readonly tools: StoreTools;
  /** Where a state goes that its backend refused, and where one of another run lies. */
  readonly rescue: Rescue;
  /** Held from before the first look to the end. */
  readonly interrupts: Interrupts;
  /** Told between claim and engine, and when the record is closed; neither throws. */
  readonly watch?: {
    begins(planned: Planned): Promise<void>;
    /** @param applied undefined when there was nothing to apply, or the engine told no end. */
    ended(planned: Planned, outcome: Ended, applied: Applied | undefined): Promise<void>;
  };
}

export type Ended = Exclude<ClaimOutcome, 'destroyed' | 'resolved'>;

/** A claim that is held, and where. */
interface Claimed {
  readonly store: Store;
  readonly held: Held;
}

/**
 * The one way in which anything is applied or destroyed: claims a target, lets the engine apply its plan, and closes the
 * record with how that ended. An interrupt that comes before the engine starts keeps it from starting, and the record is
 * closed.
 * @returns undefined when there was nothing to apply; the record then names the newer commit.
 * @throws UserError when the target cannot be claimed, or a state had to be saved first (2), or the apply is not whole (3).
 */
export async function applyClaimed(
  context: Context,
  planned: Planned,
  by: Applying,
): Promise<Applied | undefined> {
  if (by.interrupts.count() > 0) throw interrupted();
  const claimed = await claim(context, planned, by);
  await restoreFirst(context, planned, by, claimed);
  if (nothingToApply(planned)) return nothing(context, planned, by, claimed);
  await by.watch?.begins(planned);
  if (by.interrupts.count() > 0) {
    await end(context, claimed, by, 'interrupted');
    await by.watch?.ended(planned, 'interrupted', undefined);
    throw interrupted();
  }
  // Nothing is awaited between the look above and the engine's start, which holds interrupts as well.
  return throughEngine(context, planned, by, claimed);
}

/**
 * What only looks, before the claim: when an interrupt has come, that is what is told, and not what it made of the look.
 * @throws UserError (3) once an interrupt has come.
 */
export async function unlessInterrupted<T>(interrupts: Interrupts, look: Promise<T>): Promise<T> {
  const seen = await look.catch((error: unknown) => {
    throw interrupts.count() > 0 ? interrupted() : error;
  });
  if (interrupts.count() > 0) throw interrupted();
  return seen;
}

function interrupted(): UserError {
  const fix = 'Plan and apply again; on GitHub, dispatch the apply workflow.';
  return userError('Interrupted before the engine began: nothing was applied.', fix, 3);
}

/** Saves what an apply before this one could not: a plan that was made without it is not applied. */
async function restoreFirst(
  context: Context,
  planned: Planned,
  by: Applying,
  claimed: Claimed | undefined,
): Promise<void> {
  if (claimed === undefined) return;
  try {
    await restoreRescued(context, planned, claimed.store, by.rescue);
  } catch (error) {
    // The last record leads to where that state is kept: it stays.
    await claimed.held.release().catch((second: Error) => context.platform.log.warn(second.message));
    throw error;
  }
}

async function throughEngine(
  context: Context,
  planned: Planned,
  by: Applying,
  claimed: Claimed | undefined,
): Promise<Applied> {
  const keep = (applied: Applied) => keepRescued(context, planned, applied, by.rescue, claimed?.store);
  const ran = await runEngine(context, planned, keep).then(
    (applied) => ({ applied, error: undefined }),
    (error: unknown) => ({ applied: undefined, error }),
  );
  const { applied } = ran;
  const outcome = applied === undefined ? 'failed' : outcomeOf(applied);
  const open = await end(context, claimed, by, outcome);
  await by.watch?.ended(planned, outcome, applied);
  if (applied === undefined) throw ran.error;
  requireApplied(context.platform, applied);
  if (open !== undefined) throw open;
  return applied;
}

function outcomeOf(applied: Applied): Ended {
  return applied.result === 'applied' && errorsOf(applied).length > 0 ? 'failed' : applied.result;
}

async function nothing(
  context: Context,
  planned: Planned,
  by: Applying,
  claimed: Claimed | undefined,
): Promise<undefined> {
  const open = await end(context, claimed, by, 'applied');
  if (open !== undefined) throw open;
  await by.watch?.ended(planned, 'applied', undefined);
}

/** Undefined where no record can be kept, which is said. */
async function claim(context: Context, planned: Planned, by: Applying): Promise<Claimed | undefined> {
  const { log, now } = context.platform;
  const place = await claimPlace(context, planned.stage, by.tools);
  if (place.kind === 'cannot') {
    log.warn(place.why);
    if (context.options.resolve !== undefined)
      throw userError('There is no record that could be resolved.', 'Leave `resolve` out.', 2);
    return undefined;
  }
  const { store } = place;
  const { target, digests, run: name } = planned.judgement.receipt;
  if (context.options.resolve !== undefined) await resolve(context, store, planned, by);
  const ours = { target, digest: digests.changeSet, commit: by.commit, run: name };
  const held = await beginClaim(store, { ours, descent: by.descent, now });
  if (held !== 'cannot') return { store, held };
  log.warn(
    `${store.place} takes no claim: the engine's lock alone excludes others, and an older commit is not noticed.`,
  );
  return undefined;
}

/** Closes the record of an apply that nobody saw end, in the name of who may. */
async function resolve(
  { platform, options }: Context,
  store: Store,
  planned: Planned,
  { commit, resolver }: Applying,
): Promise<void> {
  const { target } = planned.judgement.receipt;
  const wanted = options.resolve ?? '';
  const { open, last } = await readRecords(store, target);
  if (open === undefined && !isOfRun(last, wanted)) {
    platform.log.info(`No apply of ${target.stack} by run ${wanted} waits to be resolved.`);
    return;
  }
  if (resolver === undefined)
    throw userError(
      `Only a person closes the record of run ${wanted}, and nobody has confirmed this run.`,
      'Dispatch the apply workflow with `resolve`: its review asks the reviewers of the environment.',
      2,
    );
  const { by, reason } = resolver;
  await resolveOutcome(store, { target, run: wanted, by, reason, commit, now: platform.now() });
  platform.log.info(`${by} resolved the unknown outcome of run ${wanted}: ${reason}`);
}

/** Closes a record. @returns what is to be thrown when it stays open; what went wrong before comes first. */
async function end(
  { platform }: Context,
  claimed: Claimed | undefined,
  { whole }: Applying,
  ended: Ended,
): Promise<UserError | undefined> {
  const outcome = ended === 'applied' ? whole : ended;
  try {
    await claimed?.held.close(outcome);
    return undefined;
  } catch (cause) {
    const why = cause instanceof UserError ? cause.message : 'its store failed';
    const message = `The apply ended (${outcome}), and its record beside the state stays open: ${why}`;
    platform.log.warn(message);
    const run = claimed?.held.claim.run ?? '';
    return userError(
      message,
      `The next apply will be refused: dispatch the apply workflow with \`resolve\` set to the number of this run; on a laptop, apply with --resolve ${run} --reason TEXT.`,
      3,
      { cause },
    );
  }
}
