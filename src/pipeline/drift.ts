import type { ResourceChange } from '../changes/changeset.js';
import type { Deployment } from '../manifest/types.js';
import { driftTerminal } from '../report/changes-terminal.js';
import { driftMarkdown } from '../report/drift.js';
import { plural } from '../report/style.js';
import type { Stack } from '../stacks/types.js';
import { acting } from './acting.js';
import type { Context, Outcome, UseCase } from './outcome.js';
import { judgeSaved, prepare, renderAll } from './planning.js';
import { openStage, planFolder } from './stage.js';
import { inStep, tellIn } from './steps.js';

/**
 * Tells what differs from what was applied. It decides from the plan's JSON: the engine's exit code cannot tell
 * drift from a change that waits to be applied, and an error from neither.
 */
export const drift: UseCase = async (context): Promise<Outcome> => {
  const { deployment, stacks } = await prepare(context);
  return acting(context, deployment, 'plan', (acted) => driftOf(acted, deployment, stacks));
};

async function driftOf(context: Context, deployment: Deployment, stacks: readonly Stack[]): Promise<Outcome> {
  const { platform } = context;
  const folder = `${planFolder(context, deployment.environment)}/drift`;
  const found: ResourceChange[] = [];
  let pending = 0;
  for (const stage of await renderAll(context, deployment, stacks, folder)) {
    const changeSet = await inStep(platform, 'drift', async (step) => {
      const telling = tellIn(platform, step);
      const session = await openStage(context, stage, telling);
      const saved = await session.plan('change', telling);
      const judged = await judgeSaved(context, stage, session, saved, { mode: 'change' });
      const drifted = judged.changeSet.drift;
      if (drifted.length > 0)
        step.fail(
          `${plural(drifted.length, 'resource')} ${drifted.length === 1 ? 'differs' : 'differ'} from what was applied`,
        );
      else step.done('none');
      return judged.changeSet;
    });
    found.push(...changeSet.drift);
    const explained = new Set(changeSet.drift.map(({ address }) => address));
    pending += changeSet.resources.filter(({ address }) => !explained.has(address)).length;
  }
  const waits =
    pending === 0
      ? []
      : [
          ` Besides, ${plural(pending, 'change')} of the manifest ${pending === 1 ? 'waits' : 'wait'} to be applied; that is no drift.`,
        ];
  return {
    exitCode: found.length > 0 ? 2 : 0,
    json: { schemaVersion: 1, environment: deployment.environment, drift: found, pending } as never,
    text: (colour) => [...driftTerminal(found, { colour }), ...waits, ...nextSteps(found)].join('\n'),
    summary: `### Drift in ${deployment.environment}\n\n${found.length === 0 ? 'None.' : driftMarkdown(found, { bytes: 60_000 })}\n`,
    outputs: { drift: String(found.length) },
  };
}

function nextSteps(found: readonly ResourceChange[]): readonly string[] {
  if (found.length === 0) return [];
  return [
    '',
    ' Revert: plan and apply; the manifest is put back into force. Accept: write what is there now into the manifest.',
  ];
}
