import { resolve } from 'node:path';
import { compareChangeSets } from '../changes/compare.js';
import type { Applied } from '../engines/types.js';
import type { Receipt } from '../gate/receipt.js';
import { differences } from '../gate/receipt-check.js';
import type { Deployment } from '../manifest/types.js';
import { userError } from '../problem.js';
import type { Stack } from '../stacks/types.js';
import { acting } from './acting/acting.js';
import { type Applying, applyClaimed } from './applying/claimed.js';
import { requireVerdict } from './applying/engine.js';
import { withApplying } from './applying/here.js';
import { appliedOutcome } from './applying/outcome.js';
import { readReceipt, refuseFor, verifySaved } from './applying/verify.js';
import type { Context, Outcome, UseCase } from './outcome.js';
import { keepEvidence, type Planned, planStage, prepare, renderAll } from './planning/planning.js';
import { readRequest } from './planning/request.js';
import { planFolder } from './planning/stage.js';

/** Applies a saved plan, or exactly the changes that were reviewed; never anything that nobody has seen. */
export const apply: UseCase = async (context): Promise<Outcome> => {
  const { plan, expect, decision, sealed, resolve: run, 'expect-digest': digest } = context.options;
  // In a run only a confirmed dispatch resolves; on a laptop the person does who calls this.
  const resolves = context.platform.ci ? run : undefined;
  const reviewed = decision !== 'none' || [digest, sealed].some((option) => option !== undefined);
  const handed = reviewed || resolves !== undefined;
  if (plan !== undefined && expect !== undefined)
    throw userError(
      '--plan and --expect exclude each other.',
      'Use --plan for a plan of this run, --expect for a receipt of another.',
    );
  if (resolves !== undefined && !reviewed)
    throw userError(
      'In a CI run nobody is there who could say how an apply ended, so `resolve` alone is refused (CI is set).',
      'Dispatch the apply workflow with `resolve`, whose review asks the reviewers of the environment, or run this command on a machine of your own.',
      2,
    );
  if (reviewed && (plan ?? expect) !== undefined)
    throw userError(
      '`decision` excludes `plan` and `expect`.',
      'Leave them out: what the review job of this run has decided on is applied.',
    );
  // Most applies have no review job before them.
  if (handed) return (await import('./applying/handed.js')).applyHanded(context);
  if (plan !== undefined) return applySaved(context, plan);
  if (expect !== undefined) return applyExpected(context, expect);
  throw userError(
    'apply needs a plan or a receipt.',
    'Run `synthinfra plan` and then `synthinfra apply --plan DIR`, or give --expect RECEIPT.',
  );
};

/** Applies the plan in a folder, after everything that its receipt claims has been computed again. */
export async function applySaved(given: Context, shown: string): Promise<Outcome> {
  const folder = resolve(given.platform.cwd, shown);
  const request = await readRequest(folder, shown);
  const context: Context = {
    ...given,
    options: { ...given.options, ...request.options, env: request.environment, out: folder },
  };
  const { deployment, stacks } = await prepare(context);
  const here = { whole: 'applied', reason: given.options.reason } as const;
  return acting(context, deployment, 'apply', (acted) =>
    withApplying(acted, here, (by) => applyStages(acted, by, { deployment, stacks, folder })),
  );
}

interface Wanted {
  readonly deployment: Deployment;
  readonly stacks: readonly Stack[];
  readonly folder: string;
}

async function applyStages(
  context: Context,
  by: Applying,
  { deployment, stacks, folder }: Wanted,
): Promise<Outcome> {
  const done: [Planned, Applied | undefined][] = [];
  for (const stage of await renderAll(context, deployment, stacks, folder)) {
    const planned = await verifySaved(context, stage);
    requireVerdict(context, planned);
    done.push([planned, await applyClaimed(context, planned, by)]);
  }
  return appliedOutcome(context, done);
}

/** Plans afresh, and goes on only when the changes are those of the receipt. */
async function applyExpected(context: Context, file: string): Promise<Outcome> {
  const receipt = await readReceipt(resolve(context.platform.cwd, file));
  const environment = context.options.env ?? receipt.target.environment;
  const fresh: Context = { ...context, options: { ...context.options, env: environment } };
  const { deployment, stacks } = await prepare(fresh);
  const named = stacks.filter(({ id }) => id === receipt.target.stack);
  const folder = planFolder(fresh, deployment.environment);
  const wanted = { deployment, stacks: named.length === 0 ? stacks : named, folder };
  const here = { whole: 'applied', reason: context.options.reason } as const;
  return acting(fresh, deployment, 'apply', (acted) =>
    withApplying(acted, here, (by) => planAndApply(acted, by, wanted, { receipt, file })),
  );
}

async function planAndApply(
  context: Context,
  by: Applying,
  { deployment, stacks, folder }: Wanted,
  reviewed: { readonly receipt: Receipt; readonly file: string },
): Promise<Outcome> {
  const done: [Planned, Applied | undefined][] = [];
  for (const stage of await renderAll(context, deployment, stacks, folder)) {
    const planned = await planStage(context, stage, { mode: 'change' });
    await keepEvidence(planned);
    requireSameChanges(reviewed.receipt, planned, reviewed.file);
    requireVerdict(context, planned);
    done.push([planned, await applyClaimed(context, planned, by)]);
  }
  return appliedOutcome(context, done);
}

function requireSameChanges(receipt: Receipt, planned: Planned, file: string): void {
  const { target } = planned.judgement.receipt;
  const about = differences(receipt, { target, digests: {} });
  const changes = compareChangeSets(receipt.changeSet, planned.judgement.changeSet).map(
    ({ message }) => message,
  );
  refuseFor(
    [...about, ...changes],
    `The changes are not those of ${file}; nothing was applied.`,
    'Have the new plan reviewed, and use its receipt.',
  );
}
