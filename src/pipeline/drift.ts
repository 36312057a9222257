import type { Deployment } from '../manifest/types.js';
import { UserError } from '../problem.js';
import { plural } from '../report/style.js';
import type { Stack } from '../stacks/types.js';
import { acting } from './acting/acting.js';
import { type Checked, concluded, type Unchecked } from './drifting/outcome.js';
import type { Context, Outcome, UseCase } from './outcome.js';
import { judgeSaved, prepare, renderAll } from './planning/planning.js';
import { openStage, planFolder, type Stage } from './planning/stage.js';
import { inStep, tellIn } from './steps.js';

/**
 * Tells what differs from what was applied. It decides from the plan's JSON: the engine's exit code cannot tell
 * drift from a change that waits to be applied, and an error from neither.
 */
export const drift: UseCase = async (context): Promise<Outcome> => {
  const { deployment, stacks } = await prepare(context);
  try {
    return await acting(context, deployment, 'plan', (acted) => driftOf(acted, deployment, stacks));
  } catch (error) {
    // Exit code 2 says here that something differs, and nothing else.
    if (error instanceof UserError && error.exitCode === 2)
      throw new UserError(error.problems, 3, { cause: error });
    throw error;
  }
};

async function driftOf(context: Context, deployment: Deployment, stacks: readonly Stack[]): Promise<Outcome> {
  const folder = `${planFolder(context, deployment.environment)}/drift`;
  const checks: (Checked | Unchecked)[] = [];
  for (const stage of await renderAll(context, deployment, stacks, folder))
    checks.push(await attemptCheck(stage.stack.id, () => check(context, stage)));
  return concluded(context, deployment.environment, checks);
}

/** One stack that cannot be checked does not keep the others from it. What is no UserError is a fault of ours. */
export async function attemptCheck(
  stack: string,
  work: () => Promise<Checked>,
): Promise<Checked | Unchecked> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) return { stack, problems: error.problems };
    throw error;
  }
}

function check(context: Context, stage: Stage): Promise<Checked> {
  const { platform } = context;
  return inStep(platform, 'drift', async (step) => {
    const telling = tellIn(platform, step);
    const session = await openStage(context, stage, telling);
    const saved = await session.plan('change', telling);
    const { report, changeSet } = await judgeSaved(context, stage, session, saved, { mode: 'change' });
    const { drift: drifted, resources } = changeSet;
    if (drifted.length > 0)
      step.fail(
        `${plural(drifted.length, 'resource')} ${drifted.length === 1 ? 'differs' : 'differ'} from what was applied`,
      );
    else step.done('none');
    const explained = new Set(drifted.map(({ address }) => address));
    const pending = resources.filter(({ address }) => !explained.has(address)).length;
    return { target: report.target, drift: drifted, pending };
  });
}
