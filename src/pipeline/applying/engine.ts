import { join } from 'node:path';
import type { Counts } from '../../changes/changeset.js';
import type { Applied } from '../../engines/types.js';
import { writeFileAtomic } from '../../platform/files.js';
import type { Platform } from '../../platform/types.js';
import { type Problem, UserError, userError } from '../../problem.js';
import { type OutcomeSummary, outcomeLines } from '../../report/summary.js';
import type { Context } from '../outcome.js';
import type { Planned } from '../planning/planning.js';
import { inStep, tellIn } from '../steps.js';

/** What a person must type of a digest before it counts: enough to be meant, short enough to be typed. */
const SHORTEST_APPROVAL = 7;

/**
 * Refuses what may not be applied: a blocked verdict, or one that needs approval and did not get it for this digest.
 * @param confirmed the deployment's name was given for a destroy, which is an approval of its own.
 */
export function requireVerdict(context: Context, { judgement }: Planned, confirmed = false): void {
  const { verdict, changeSet } = judgement;
  const reasons = verdict.reasons.filter(({ effect }) => effect !== 'note');
  const problems = reasons.map(({ message, fix, at }) => ({
    severity: 'error' as const,
    message,
    ...(fix === undefined ? {} : { fix }),
    ...(at === undefined ? {} : { at }),
  }));
  if (verdict.decision === 'block') throw new UserError(problems, 2);
  if (verdict.decision === 'allow' || confirmed) return;
  const approvals = (context.options.approve ?? '')
    .split(',')
    .filter((text) => text.length >= SHORTEST_APPROVAL);
  if (approvals.some((text) => changeSet.digest.startsWith(text))) return;
  const fix = `Read the changes above; if they are right: --approve ${changeSet.digest.slice(0, SHORTEST_APPROVAL)}`;
  throw new UserError(
    [...problems, ...userError('These changes need approval; nothing was applied.', fix, 2).problems],
    2,
  );
}

/**
 * Lets the engine apply one planned stage, and keeps and tells how that went, however it did.
 * @param keep puts a state that the backend refused where it can be found again.
 */
export async function runEngine(
  context: Context,
  planned: Planned,
  keep: (applied: Applied) => Promise<Applied>,
): Promise<Applied> {
  const { platform } = context;
  const applied = await inStep(platform, 'apply', async (step) => {
    const ended = await planned.session.apply(planned.judgement.receipt.run, tellIn(platform, step));
    const outcome = await keep(ended);
    const [head, ...lines] = outcomeLines(outcomeSummary(planned, outcome));
    if (outcome.result === 'applied') step.done(head ?? '');
    else step.fail(head ?? '');
    for (const line of lines) platform.log.info(`              ${line}`);
    return outcome;
  });
  await writeFileAtomic(
    join(planned.dir, 'outcome.json'),
    `${JSON.stringify({ schemaVersion: 1, ...applied }, undefined, 2)}\n`,
  );
  return applied;
}

/** How an apply ended, for people. */
export function outcomeSummary({ judgement, stage }: Planned, applied: Applied): OutcomeSummary {
  const { changeSet } = judgement;
  const { result, base, kept, mayExist } = applied;
  return {
    status: result === 'applied' ? 'done' : result === 'interrupted' ? 'cancelled' : 'failed',
    done: countsOf(applied),
    finished: applied.done.length,
    total: changeSet.resources.filter(({ actions }) =>
      actions.some((action) => ['create', 'update', 'delete', 'replace'].includes(action)),
    ).length,
    ...(base === undefined ? {} : { serial: base.serial }),
    ...(stage.backend.kind === 'release' ? { release: true } : {}),
    ...(kept === undefined ? {} : { kept: kept.place ?? 'a file of that machine' }),
    mayExist,
  };
}

/** What went wrong in an apply; nothing when it is whole, and its state is where it belongs. */
export function errorsOf({ result, problems }: Applied): readonly Problem[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || result === 'applied') return errors;
  return userError(`The apply was ${result}.`, 'Plan again: what is left is in the new plan.', 3).problems;
}

/** Tells what an engine warned of. @throws UserError (3) when the apply is not whole. */
export function requireApplied({ log }: Platform, applied: Applied): Applied {
  for (const { severity, message } of applied.problems) if (severity === 'warning') log.warn(message);
  const errors = errorsOf(applied);
  if (errors.length > 0) throw new UserError(errors, 3);
  return applied;
}

/** True when an apply would not even change the state. */
export function nothingToApply({ judgement: { changeSet } }: Planned): boolean {
  return changeSet.resources.length === 0 && changeSet.outputs.length === 0 && changeSet.hooks.length === 0;
}

function countsOf({ done }: Applied): Counts {
  const count = (action: string) => done.filter((change) => change.action === action).length;
  return {
    create: count('create'),
    update: count('update'),
    delete: count('delete'),
    replace: count('replace'),
    import: 0,
    move: 0,
    forget: 0,
    read: 0,
  };
}
