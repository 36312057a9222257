import type { Deployment } from '../manifest/types.js';
import { ask } from '../platform/terminal.js';
import { userError } from '../problem.js';
import { changesMarkdown } from '../report/changes-markdown.js';
import type { Stack } from '../stacks/types.js';
import { acting } from './acting/acting.js';
import { runEvent } from './acting/run-event.js';
import { applyClaimed } from './applying/claimed.js';
import { approvalOf } from './applying/confirmed.js';
import { nothingToApply, requireVerdict } from './applying/engine.js';
import { withApplying } from './applying/here.js';
import { changingRun } from './applying/run.js';
import type { Context, Outcome, UseCase } from './outcome.js';
import { planOutputs } from './planning/outputs.js';
import { keepEvidence, type Planned, planStage, prepare, renderAll } from './planning/planning.js';
import { reportText } from './planning/present.js';
import { planFolder } from './planning/stage.js';

/**
 * Plans the end of a deployment, shows it, asks for the deployment's name, and takes it down. In a run of GitHub Actions
 * a reviewer of `<environment>-confirm` must have agreed to that run as well.
 */
export const destroy: UseCase = async (context): Promise<Outcome> => {
  const { deployment, stacks } = await prepare(context);
  requireSameName(context, deployment.name);
  return acting(context, deployment, 'apply', async (acted) => {
    await requireReviewer(acted, deployment.environment);
    return destroyAll(acted, deployment, stacks);
  });
};

/** Whoever starts a run types the name as well: somebody else must have looked. */
async function requireReviewer({ platform, options }: Context, environment: string): Promise<void> {
  if (options.sandbox || (await runEvent(platform)) === undefined) return;
  const instead = 'Where reviewers are not to be had, destroy it from a machine of your own.';
  const { by } = await approvalOf(await changingRun(platform), environment, instead);
  platform.log.info(`Confirmed by ${by}.`);
}

async function destroyAll(
  context: Context,
  deployment: Deployment,
  stacks: readonly Stack[],
): Promise<Outcome> {
  const folder = planFolder(context, deployment.environment);
  const planned: Planned[] = [];
  for (const stage of await renderAll(context, deployment, [...stacks].reverse(), folder)) {
    const one = await planStage(context, stage, { mode: 'destroy' });
    await keepEvidence(one);
    planned.push(one);
  }
  // Nothing in the state does not mean nothing: one that could not be saved may wait, and is looked for below.
  const nothing = planned.every(nothingToApply);
  if (!nothing) await requireName(context, deployment.name, planned);
  await withApplying(context, { whole: 'destroyed', reason: context.options.reason }, async (by) => {
    for (const one of planned) {
      requireVerdict(context, one, true);
      await applyClaimed(context, one, by);
    }
  });
  const gone = `${deployment.name} · ${deployment.environment} is gone.`;
  return outcomeOf(planned, nothing ? 'There is nothing to destroy.' : gone);
}

async function requireName(context: Context, name: string, planned: readonly Planned[]): Promise<void> {
  if (context.options.confirm === name) return;
  context.platform.log.info(planned.map(({ judgement }) => reportText(judgement.report, false)).join('\n'));
  if ((await ask(` To destroy all of this, type the name of the deployment (${name}): `)) === name) return;
  throw userError('Nothing was destroyed: its name was not given.', `If you mean it: --confirm ${name}`, 2);
}

/** A wrong name is told at once: nobody has to wait for a plan to hear of it. */
function requireSameName({ options: { confirm } }: Context, name: string): void {
  if (confirm === undefined || confirm === name) return;
  throw userError(
    `Nothing was destroyed: the deployment is called ${name}, not ${confirm}.`,
    `If you mean it: --confirm ${name}`,
    2,
  );
}

function outcomeOf(planned: readonly Planned[], sentence: string): Outcome {
  return {
    exitCode: 0,
    json: {
      schemaVersion: 1,
      destroyed: planned.map(({ stage, judgement }) => ({
        stack: stage.stack.id,
        counts: judgement.changeSet.counts,
      })),
    } as never,
    text: () => ` ${sentence}`,
    summary: planned
      .map(({ judgement }) => changesMarkdown(judgement.report, { title: `synthinfra: ${sentence}` }))
      .join('\n\n'),
    outputs: planOutputs(planned),
  };
}
