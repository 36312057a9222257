import type { Applied } from '../engines/types.js';
import type { ClaimOutcome } from '../gate/claim.js';
import type { Interrupts } from '../platform/process.js';
import { UserError, userError } from '../problem.js';
import type { Store, StoreTools } from '../store/types.js';
import type { Confirmation } from './apply-confirmed.js';
import type { Handed } from './apply-run.js';
import { errorsOf, nothingToApply, requireApplied, runEngine } from './applying.js';
import { beginClaim, claimPlace, type Held, readRecords, resolveOutcome } from './claims.js';
import type { Context } from './outcome.js';
import type { Planned } from './planning.js';
import { descentOf } from './review-landing.js';

/** In whose name a target is applied. */
export interface Applying {
  readonly of: Handed;
  readonly confirmed: Confirmation | undefined;
  readonly tools: StoreTools;
  /** Held from before the first look to the end. */
  readonly interrupts: Interrupts;
  /** Told between claim and engine, and when the record is closed; neither throws. */
  readonly watch: {
    begins(planned: Planned): Promise<void>;
    /** @param applied undefined when there was nothing to apply, or the engine told no end. */
    ended(planned: Planned, outcome: Ended, applied: Applied | undefined): Promise<void>;
  };
}

export type Ended = Exclude<ClaimOutcome, 'resolved'>;

/**
 * Claims a target, lets the engine apply its plan, and closes the record with how that ended. An interrupt that comes
 * before the engine starts keeps it from starting, and the record is closed.
 * @returns undefined when there was nothing to apply; the record then names the newer commit.
 * @throws UserError when the target cannot be claimed (2), or the apply is not whole (3).
 */
export async function applyClaimed(
  context: Context,
  planned: Planned,
  by: Applying,
): Promise<Applied | undefined> {
  if (by.interrupts.count() > 0) throw interrupted();
  const held = await claim(context, planned, by);
  if (nothingToApply(planned)) return nothing(context, planned, by, held);
  await by.watch.begins(planned);
  if (by.interrupts.count() > 0) {
    await end(context, held, 'interrupted');
    await by.watch.ended(planned, 'interrupted', undefined);
    throw interrupted();
  }
  // Nothing is awaited between the look above and the engine's start, which holds interrupts as well.
  return throughEngine(context, planned, by, held);
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
  const fix = 'Dispatch the apply workflow to apply this commit.';
  return userError('Interrupted before the engine began: nothing was applied.', fix, 3);
}

async function throughEngine(
  context: Context,
  planned: Planned,
  { watch }: Applying,
  held: Held | undefined,
): Promise<Applied> {
  const ran = await runEngine(context, planned).then(
    (applied) => ({ applied, error: undefined }),
    (error: unknown) => ({ applied: undefined, error }),
  );
  const { applied } = ran;
  const outcome = applied === undefined ? 'failed' : outcomeOf(applied);
  const open = await end(context, held, outcome);
  await watch.ended(planned, outcome, applied);
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
  { watch }: Applying,
  held: Held | undefined,
): Promise<undefined> {
  const open = await end(context, held, 'applied');
  if (open !== undefined) throw open;
  await watch.ended(planned, 'applied', undefined);
}

/** Undefined where no record can be kept, which is said. */
async function claim(context: Context, planned: Planned, by: Applying): Promise<Held | undefined> {
  const { log, now } = context.platform;
  const { github, run } = by.of;
  const place = await claimPlace(context, planned.stage, by.tools);
  if (place.kind === 'cannot') {
    log.warn(place.why);
    if (context.options.resolve !== undefined)
      throw userError('There is no record that could be resolved.', 'Dispatch without `resolve`.', 2);
    return undefined;
  }
  const { target, digests, run: name } = planned.judgement.receipt;
  if (context.options.resolve !== undefined) await resolve(context, place.store, planned, by);
  const ours = { target, digest: digests.changeSet, commit: run.commit, run: name };
  const descent = (from: string) => descentOf(github, from, run.commit);
  const held = await beginClaim(place.store, { ours, descent, now });
  if (held !== 'cannot') return held;
  log.warn(
    `${place.store.place} takes no claim: the engine's lock alone excludes others, and an older commit is not noticed.`,
  );
  return undefined;
}

/** Closes the record of an apply that nobody saw end, in the name of who confirmed this run. */
async function resolve(
  { platform, options }: Context,
  store: Store,
  planned: Planned,
  { of, confirmed }: Applying,
): Promise<void> {
  const { target } = planned.judgement.receipt;
  const wanted = options.resolve ?? '';
  const { open, last } = await readRecords(store, target);
  const named = [last?.run, last?.run.split('/').at(-2)].includes(wanted);
  if (open === undefined && !named) {
    platform.log.info(`No apply of ${target.stack} by run ${wanted} waits to be resolved.`);
    return;
  }
  if (confirmed === undefined)
    throw userError(
      `Only a person closes the record of run ${wanted}, and nobody has confirmed this run.`,
      'Dispatch the apply workflow with `resolve`: its review asks the reviewers of the environment.',
      2,
    );
  const approved = `Confirmed run ${of.run.id}, which said that it closes this record.`;
  const reason = [confirmed.words, options.reason?.trim()].find(Boolean) ?? approved;
  const { by } = confirmed;
  const { commit } = of.run;
  await resolveOutcome(store, { target, run: wanted, by, reason, commit, now: platform.now() });
  platform.log.info(`${by} resolved the unknown outcome of run ${wanted}: ${reason}`);
}

/** Closes a record. @returns what is to be thrown when it stays open; what went wrong before comes first. */
async function end(
  { platform }: Context,
  held: Held | undefined,
  outcome: Ended,
): Promise<UserError | undefined> {
  try {
    await held?.close(outcome);
    return undefined;
  } catch (cause) {
    const why = cause instanceof UserError ? cause.message : 'its store failed';
    const message = `The apply ended (${outcome}), and its record beside the state stays open: ${why}`;
    platform.log.warn(message);
    return userError(
      message,
      `The next apply will be refused: dispatch the apply workflow with \`resolve\` set to the number of this run.`,
      3,
      { cause },
    );
  }
}
