import { join } from 'node:path';
import type { Plan, PlannedResource } from '../../changes/plan.js';
import { isObject } from '../../json.js';
import { holdInterrupts, type Interrupts, type RunResult } from '../../platform/process.js';
import type { Platform } from '../../platform/types.js';
import { type Problem, UserError, userError } from '../../problem.js';
import type { Applied, Telling } from '../types.js';
import { deleteArguments, rollbackArguments, uninstallArguments, upgradeArguments } from './arguments.js';
import { claimPlan } from './claim.js';
import { type Look, look } from './look.js';
import { addressOf, objectOf } from './objects.js';
import { outcomeOf } from './outcome.js';
import type { Recovery, Stuck } from './release.js';
import { type Cluster, failure, readRelease, runHelm, runKubectl, withObjects } from './runner.js';
import { type PlanFile, readPlan } from './saved-plan.js';

/** What an apply works with. */
export interface Applying {
  readonly cluster: Cluster;
  /** Folder of the plan, absolute. */
  readonly dir: string;
  readonly runId: string;
  readonly platform: Pick<Platform, 'now'>;
  readonly telling: Telling;
}

/** Files of an apply within the plan's folder: what Helm says, whole even when this process is killed. */
const SAID = { stdout: 'helm.stdout', stderr: 'helm.stderr' } as const;

/**
 * Applies the plan of a folder, once, when it is still what would be done. The first interrupt is passed on as one
 * SIGINT, upon which Helm takes back what it has begun, and Helm is waited for; later ones are only answered.
 * @throws UserError when the plan was used before; how Helm fared is the answer.
 */
export async function applyPlan(by: Applying): Promise<Applied> {
  const { file } = await readPlan(by.dir);
  const interrupts = holdInterrupts();
  const unsubscribe = interrupts.subscribe((count) => by.telling.warn(answer(count)));
  try {
    const close = await claimPlan(by.dir, by.runId, () => by.platform.now());
    const applied = await applyClaimed(by, file, interrupts).catch(asFailed);
    await close(applied.result);
    return applied;
  } finally {
    unsubscribe();
    interrupts.release();
  }
}

function answer(count: number): string {
  return count === 1
    ? 'Interrupted: Helm was asked once to stop. It takes back what it has begun.'
    : 'Still waiting: Helm was asked once to stop. Asking again would leave the release halfway.';
}

/** What went wrong before Helm began changes nothing, and ends the apply as any failure does. */
function asFailed(error: unknown): Applied {
  if (!(error instanceof UserError)) throw error;
  return { result: 'failed', done: [], mayExist: [], problems: error.problems };
}

async function applyClaimed(by: Applying, file: PlanFile, interrupts: Interrupts): Promise<Applied> {
  const { cluster, telling, platform } = by;
  telling.progress('looking whether the plan still holds');
  const now = await look(cluster, file.mode, platform.now());
  requireSame(file, now);
  if (interrupts.count() > 0)
    throw userError('Interrupted before Helm began: nothing was applied.', undefined, 3);
  if (file.mode === 'change' && now.release?.stuck !== undefined)
    await recover(by, now.release.stuck, interrupts);
  const result = await operate(by, file, now, interrupts);
  return outcomeOf({ file, plan: now.plan, result }, () => look(cluster, file.mode, platform.now()));
}

/** Refuses when what would be done now is not what was planned. @throws UserError (2) with everything that differs. */
function requireSame(planned: PlanFile, now: Look): void {
  const again = 'Plan again, and read the new plan.';
  const differences = [
    planned.base.lineage === now.base.lineage && planned.base.serial === now.base.serial
      ? undefined
      : `The release was at revision ${planned.base.serial} and is at ${now.base.serial}.`,
    planned.rendered === now.rendered
      ? undefined
      : 'The chart makes something else now than when it was planned, though neither it nor its values have changed.',
    planned.changes === now.changes
      ? undefined
      : 'What is in the cluster has changed since: the changes would be others.',
  ].filter((message) => message !== undefined);
  const refusals = now.refusals.map(({ message, fix }): Problem => ({ severity: 'error', message, fix }));
  const problems = differences.map((message): Problem => ({ severity: 'error', message, fix: again }));
  if (problems.length + refusals.length > 0) throw new UserError([...problems, ...refusals], 2);
}

/** Ends an operation of ours that never ended, so that Helm works on. */
async function recover(by: Applying, { way }: Stuck, interrupts: Interrupts): Promise<void> {
  const { cluster, telling } = by;
  telling.warn(`An earlier run never ended: ${wayText(way)} first.`);
  const args =
    way.kind === 'rollback' ? rollbackArguments(cluster.place, way.to) : uninstallArguments(cluster.place);
  const result = await runHelm(cluster, args, { interrupts });
  if (result.code !== 0) throw failure('Helm', 'take back the operation that never ended', result);
}

function wayText(way: Recovery): string {
  return way.kind === 'rollback'
    ? `the release goes back to revision ${way.to}`
    : 'what it had installed is taken away';
}

async function operate(by: Applying, file: PlanFile, now: Look, interrupts: Interrupts): Promise<RunResult> {
  const { cluster, dir, telling } = by;
  const outputFiles = { stdout: join(dir, SAID.stdout), stderr: join(dir, SAID.stderr) };
  if (file.mode === 'destroy') {
    telling.progress(`helm uninstall ${cluster.place.release}`);
    return runHelm(cluster, uninstallArguments(cluster.place), { outputFiles, interrupts });
  }
  await deleteReplaced(by, now.plan, interrupts);
  telling.progress(`helm upgrade ${cluster.place.release}, and waiting for what it starts`);
  const newest = now.release?.stuck === undefined ? now.release : await readRelease(cluster);
  const upgrade = {
    revision: (newest?.newest.revision ?? 0) + 1,
    runId: by.runId,
    createNamespace: now.createNamespace,
  };
  return runHelm(cluster, upgradeArguments(cluster.helm, cluster.place, upgrade), {
    outputFiles,
    interrupts,
  });
}

/** Helm replaces nothing: what cannot be changed is deleted, and Helm finds it missing. */
async function deleteReplaced(
  { cluster, telling }: Applying,
  plan: Plan,
  interrupts: Interrupts,
): Promise<void> {
  const replaced = plan.resources
    .filter(isReplaced)
    .flatMap(({ before }) => (isObject(before) ? [objectOf(before, cluster.place.namespace)] : []));
  if (replaced.length === 0) return;
  telling.progress(`deleting ${replaced.map(addressOf).join(', ')}, to be made anew`);
  const result = await withObjects(cluster, replaced, (objects) =>
    runKubectl(cluster, deleteArguments(cluster.place, objects), { interrupts }),
  );
  if (result.code !== 0) throw failure('kubectl', 'delete what is to be made anew', result);
}

function isReplaced({ actions, replacePaths, reason }: PlannedResource): boolean {
  return actions.includes('replace') && (replacePaths.length > 0 || reason === 'immutable field');
}
