import { join } from 'node:path';
import type { Receipt } from '../../gate/receipt.js';
import { differences } from '../../gate/receipt-check.js';
import { parseReceipt } from '../../gate/receipt-parse.js';
import { readText } from '../../platform/folders.js';
import { type Problem, UserError, userError } from '../../problem.js';
import type { Context } from '../outcome.js';
import { judgeSaved, type Planned } from '../planning/planning.js';
import { openStage, type Stage } from '../planning/stage.js';
import { inStep, tellIn } from '../steps.js';

/** Computes again what the receipt beside a saved plan claims of it. @throws UserError (2) with every difference. */
export async function verifySaved(context: Context, stage: Stage): Promise<Planned> {
  const receipt = await readReceipt(join(stage.dir, 'receipt.json'));
  return inStep(context.platform, 'verify', async (step) => {
    const session = await openStage(context, stage, tellIn(context.platform, step));
    const [saved, base] = await Promise.all([session.saved(), session.base()]);
    const judgement = await judgeSaved(context, stage, session, saved, { mode: 'change' });
    const { target, digests, verdict } = judgement.receipt;
    const found = [
      ...saved.foreign.map((message) => `${message}.`),
      ...differences(receipt, { target, digests, base, verdict }),
    ];
    refuseFor(
      found,
      'The plan is not what its receipt claims, or what it stood on has moved; nothing was applied.',
      'Plan again, and read the new plan.',
    );
    step.done('files, configuration, changes, policy, gate and state are those of the receipt');
    return { stage, session, saved, judgement, dir: stage.dir };
  });
}

/** Stops when anything differs: every difference is told, and then what follows from them. @throws UserError (2) */
export function refuseFor(differences: readonly string[], sentence: string, fix: string): void {
  if (differences.length === 0) return;
  const problems = differences.map((message): Problem => ({ severity: 'error', message }));
  throw new UserError([...problems, { severity: 'error', message: sentence, fix }], 2);
}

/** The receipt in a file. @throws UserError when there is none. */
export async function readReceipt(file: string): Promise<Receipt> {
  const text = await readText(file);
  if (text === undefined) throw userError(`There is no receipt ${file}.`, 'Run `synthinfra plan` first.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw userError(`${file} is not JSON: ${(cause as Error).message}`, 'Plan again.', 1, { cause });
  }
  const parsed = parseReceipt(value, file);
  if ('problems' in parsed) throw new UserError(parsed.problems);
  return parsed.receipt;
}
