import type { Applied } from '../../engines/types.js';
import type { Deployment } from '../../manifest/types.js';
import { holdInterrupts, type Interrupts } from '../../platform/process.js';
import type { Stack } from '../../stacks/types.js';
import { acting } from '../acting/acting.js';
import { storeToolsOf } from '../acting/patience.js';
import { manifestKey } from '../legs/manifest-key.js';
import { artifactsOfRun } from '../legs/store.js';
import type { Context, Outcome } from '../outcome.js';
import { keepEvidence, type Planned, planStage, prepare, renderAll } from '../planning/planning.js';
import { planFolder } from '../planning/stage.js';
import { descentOf } from '../reviewing/landing.js';
import { type Applying, applyClaimed, unlessInterrupted } from './claimed.js';
import { type Confirmation, confirmation } from './confirmed.js';
import { requireVerdict } from './engine.js';
import { appliedOutcome } from './outcome.js';
import { rescueOf } from './rescue-artifacts.js';
import { asDispatched, type Handed, handedOver } from './run.js';
import { openSealed, planKey } from './sealed-plan.js';
import { ApplyTelling } from './telling.js';
import { refuseFor, verifySaved } from './verify.js';

/**
 * Applies what the review job of this very run has decided on: the plan that it sealed, else a fresh one with the same
 * changes. First attempt, default branch and, where the review asked, a person's confirmation; then the claim beside
 * the state, and only then the engine.
 */
export async function applyHanded(context: Context): Promise<Outcome> {
  // From the first to the last: one that comes early is told all the same, and one that comes late cuts nothing short.
  const interrupts = holdInterrupts();
  try {
    const of = await handedOver(context);
    const { deployment, stacks } = await prepare(context);
    const telling = new ApplyTelling(context, of, deployment);
    try {
      const outcome = await confirmedApply(context, { of, deployment, stacks, telling, interrupts });
      await telling.finish(stacks, undefined);
      return outcome;
    } catch (error) {
      await telling.finish(stacks, error);
      throw error;
    }
  } finally {
    interrupts.release();
  }
}

interface Wanted {
  readonly interrupts: Interrupts;
  readonly of: Handed;
  readonly deployment: Deployment;
  readonly stacks: readonly Stack[];
  readonly telling: ApplyTelling;
}

async function confirmedApply(context: Context, wanted: Wanted): Promise<Outcome> {
  const { of, deployment, stacks, telling, interrupts } = wanted;
  refuseFor(
    of.changes.length === stacks.length
      ? []
      : [`${of.changes.length} digests were decided on, and there are ${stacks.length} stacks.`],
    'This is not what the review job looked at; nothing was applied.',
    'Give both jobs the same `file`, `environment` and `images`.',
  );
  const confirmed = await unlessInterrupted(interrupts, confirmation(context, of, deployment.environment));
  if (confirmed !== undefined) context.platform.log.info(`Confirmed by ${confirmed.by}.`);
  return acting(asDispatched(context, of), deployment, 'apply', (acted) =>
    applyAll(acted, wanted, {
      commit: of.run.commit,
      descent: (from) => descentOf(of.github, from, of.run.commit),
      resolver: confirmed === undefined ? undefined : resolverOf(context, of, confirmed),
      whole: 'applied',
      tools: storeToolsOf(context.platform),
      rescue: rescueOf(context),
      interrupts,
      watch: telling,
    }),
  );
}

/** Who confirmed this run, and why: in their words, else those of the dispatch. */
function resolverOf({ options }: Context, { run }: Handed, { by, words }: Confirmation) {
  const approved = `Confirmed run ${run.id}, which said that it closes this record.`;
  return { by, reason: [words, options.reason?.trim()].find(Boolean) ?? approved };
}

async function applyAll(context: Context, wanted: Wanted, by: Applying): Promise<Outcome> {
  const { of, deployment, stacks, interrupts } = wanted;
  const folder = planFolder(context, deployment.environment);
  const opened = await unlessInterrupted(interrupts, openedPlan(context, wanted, folder));
  const done: [Planned, Applied | undefined][] = [];
  for (const [index, stage] of (await renderAll(context, deployment, stacks, folder)).entries()) {
    const looked = opened ? verifySaved(context, stage) : planStage(context, stage, { mode: 'change' });
    const planned = await unlessInterrupted(interrupts, looked);
    await keepEvidence(planned);
    requireDigest(planned, of, index);
    requireVerdict(context, planned, by.resolver !== undefined);
    done.push([planned, await applyClaimed(context, planned, by)]);
  }
  return appliedOutcome(context, done);
}

/** Puts the sealed plan of this run into the folder; false when there is none to be had, which is said. */
async function openedPlan(
  context: Context,
  { of, deployment, stacks }: Wanted,
  folder: string,
): Promise<boolean> {
  if (of.sealed === undefined) return false;
  const key = planKey(context.platform);
  const store = key === undefined ? undefined : await artifactsOfRun(context);
  if (key === undefined || store === undefined) {
    const why =
      key === undefined ? 'SYNTHINFRA_PLAN_KEY is not set here' : 'this server has no artifacts of version 4';
    context.platform.log.warn(
      `The sealed plan is not used, since ${why}: this job plans again, and must match.`,
    );
    return false;
  }
  await openSealed(store, key, folder, {
    run: of.run,
    environment: deployment.environment,
    manifest: manifestKey(context),
    stacks,
    changes: of.changes.join(' '),
    digest: of.sealed,
  });
  return true;
}

/** @throws UserError (2) when they are not the changes that were decided on. */
function requireDigest({ judgement, stage }: Planned, { changes }: Handed, index: number): void {
  const { digest } = judgement.changeSet;
  const wanted = changes[index] ?? 'none';
  refuseFor(
    digest === wanted
      ? []
      : [`The changes of ${stage.stack.id} are ${digest} now; those decided on in this run are ${wanted}.`],
    'Something has changed since this run looked; nothing of it was applied.',
    'Dispatch the apply workflow: a new run plans and reviews what is there now.',
  );
}
