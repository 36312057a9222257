import { join, resolve } from 'node:path';
import { compareChangeSets } from '../changes/compare.js';
import type { Applied } from '../engines/types.js';
import type { Receipt } from '../gate/receipt.js';
import { differences } from '../gate/receipt-check.js';
import { parseReceipt } from '../gate/receipt-parse.js';
import type { Deployment } from '../manifest/types.js';
import { readText } from '../platform/folders.js';
import { type Problem, UserError, userError } from '../problem.js';
import type { Stack } from '../stacks/types.js';
import { acting } from './acting.js';
import { applyStage, nothingToApply, requireVerdict } from './applying.js';
import type { Context, Outcome, UseCase } from './outcome.js';
import { planOutputs } from './plan-outputs.js';
import { judgeSaved, keepEvidence, type Planned, planStage, prepare, renderAll } from './planning.js';
import { readRequest } from './request.js';
import { openStage, planFolder, type Stage } from './stage.js';
import { inStep, tellIn } from './steps.js';

/** Applies a saved plan, or exactly the changes of a reviewed receipt; never anything that nobody has seen. */
export const apply: UseCase = async (context): Promise<Outcome> => {
  const { plan, expect } = context.options;
  if (plan !== undefined && expect !== undefined)
    throw userError(
      '--plan and --expect exclude each other.',
      'Use --plan for a plan of this run, --expect for a receipt of another.',
    );
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
  return acting(context, deployment, 'apply', (acted) => applyStages(acted, deployment, stacks, folder));
}

async function applyStages(
  context: Context,
  deployment: Deployment,
  stacks: readonly Stack[],
  folder: string,
): Promise<Outcome> {
  const done: [Planned, Applied | undefined][] = [];
  for (const stage of await renderAll(context, deployment, stacks, folder)) {
    const receipt = await readReceipt(join(stage.dir, 'receipt.json'));
    const planned = await verify(context, stage, receipt);
    requireVerdict(context, planned);
    done.push([planned, nothingToApply(planned) ? undefined : await applyStage(context, planned)]);
  }
  return outcomeOf(context, done);
}

/** Computes again what a receipt claims of a saved plan. @throws UserError with every difference. */
async function verify(context: Context, stage: Stage, receipt: Receipt): Promise<Planned> {
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

/** Plans afresh, and goes on only when the changes are those of the receipt. */
async function applyExpected(context: Context, file: string): Promise<Outcome> {
  const receipt = await readReceipt(resolve(context.platform.cwd, file));
  const environment = context.options.env ?? receipt.target.environment;
  const fresh: Context = { ...context, options: { ...context.options, env: environment } };
  const { deployment, stacks } = await prepare(fresh);
  const wanted = stacks.filter(({ id }) => id === receipt.target.stack);
  return acting(fresh, deployment, 'apply', (acted) =>
    planAndApply(acted, deployment, wanted.length === 0 ? stacks : wanted, { receipt, file }),
  );
}

async function planAndApply(
  context: Context,
  deployment: Deployment,
  stacks: readonly Stack[],
  reviewed: { readonly receipt: Receipt; readonly file: string },
): Promise<Outcome> {
  const folder = planFolder(context, deployment.environment);
  const done: [Planned, Applied | undefined][] = [];
  for (const stage of await renderAll(context, deployment, stacks, folder)) {
    const planned = await planStage(context, stage, { mode: 'change' });
    await keepEvidence(planned);
    requireSameChanges(reviewed.receipt, planned, reviewed.file);
    requireVerdict(context, planned);
    done.push([planned, nothingToApply(planned) ? undefined : await applyStage(context, planned)]);
  }
  return outcomeOf(context, done);
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

/** Stops when anything differs: every difference is told, and then what follows from them. */
function refuseFor(differences: readonly string[], sentence: string, fix: string): void {
  if (differences.length === 0) return;
  const problems = differences.map((message): Problem => ({ severity: 'error', message }));
  throw new UserError([...problems, { severity: 'error', message: sentence, fix }], 2);
}

async function readReceipt(file: string): Promise<Receipt> {
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

function outcomeOf(context: Context, done: readonly [Planned, Applied | undefined][]): Outcome {
  const lines = done.flatMap(([{ stage }, applied]) => [
    ...(applied === undefined ? [' Nothing was to be applied.'] : []),
    ...stage.stack.landmarks.map(({ kind, name }) => `   ${kind.padEnd(8)} ${name}`),
  ]);
  const serial = done.map(([, applied]) => applied?.base?.serial).find((value) => value !== undefined);
  const digest = done.map(([{ judgement }]) => judgement.changeSet.digest.slice(0, 7)).join(', ');
  return {
    exitCode: 0,
    json: {
      schemaVersion: 1,
      applied: done.map(([{ stage, judgement }, applied]) => ({
        stack: stage.stack.id,
        digest: judgement.changeSet.digest,
        result: applied?.result ?? 'nothing-to-do',
        done: applied?.done ?? [],
        base: applied?.base ?? null,
      })),
    } as never,
    text: () => ['', ...lines].join('\n'),
    summary: `### synthinfra apply\n\nApplied changes \`${digest}\`${serial === undefined ? '' : `; the state is at serial ${serial}`}.\n`,
    outputs: {
      verdict: done[0]?.[0].judgement.verdict.decision ?? 'allow',
      ...planOutputs(done.map(([planned]) => planned)),
      receipt: join(done[0]?.[0].dir ?? context.platform.cwd, 'receipt.json'),
      report: join(done[0]?.[0].dir ?? context.platform.cwd, 'report.md'),
      serial: serial === undefined ? '' : String(serial),
    },
  };
}
