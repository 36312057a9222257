import type { Action, Plan, PlannedResource } from '../../changes/plan.js';
import type { RunResult } from '../../platform/process.js';
import type { Problem } from '../../problem.js';
import type { Applied } from '../types.js';
import type { Look } from './look.js';
import { addressOf } from './objects.js';
import { failure } from './runner.js';
import type { PlanFile } from './saved-plan.js';

/** What was done, and how that ended. */
export interface Operated {
  readonly file: PlanFile;
  readonly plan: Plan;
  readonly result: RunResult;
}

type Done = Applied['done'][number]['action'];
const CHANGES: readonly Action[] = ['create', 'update', 'delete', 'replace'];

/**
 * How an operation ended. Helm tells it of the whole release alone: when it failed, the cluster is looked at again,
 * and what would not be done any more is done.
 */
export async function outcomeOf(
  { plan, file, result }: Operated,
  lookAgain: () => Promise<Look>,
): Promise<Applied> {
  const again = await lookAgain().catch((error: Error) => error);
  const base = again instanceof Error ? {} : { base: again.base };
  const changed = plan.resources.filter(({ actions }) => actions.some((action) => CHANGES.includes(action)));
  if (result.code === 0)
    return { result: 'applied', done: changed.map(doneOf), mayExist: [], ...base, problems: [] };
  const problems = failureProblems(result, file, again);
  const ended = result.interrupted ? 'interrupted' : 'failed';
  const made = changed.filter(({ before, after }) => before === null && after !== null);
  if (again instanceof Error)
    return { result: ended, done: [], mayExist: made.map(({ address }) => address), problems };
  const open = new Set(
    again.plan.resources
      .filter(({ actions }) => actions.some((action) => CHANGES.includes(action)))
      .map(({ address }) => address),
  );
  const held = new Set(again.release?.current.manifest.objects.map(addressOf) ?? []);
  const there = new Set(
    again.plan.resources.filter(({ before }) => before !== null).map(({ address }) => address),
  );
  return {
    result: ended,
    done: changed.filter(({ address }) => !open.has(address) && held.has(address)).map(doneOf),
    mayExist: made
      .map(({ address }) => address)
      .filter((address) => there.has(address) && !held.has(address)),
    ...base,
    problems,
  };
}

function doneOf({ address, actions }: PlannedResource): { address: string; action: Done } {
  return { address, action: actions.find((action) => CHANGES.includes(action)) as Done };
}

function failureProblems(result: RunResult, file: PlanFile, again: Look | Error): readonly Problem[] {
  const doing = file.mode === 'destroy' ? 'uninstall the release' : 'upgrade the release';
  const { problems } = failure('Helm', doing, { ...result, interrupted: false });
  return [...problems, ...standing(file, again)];
}

/** What the failure left behind. */
function standing(file: PlanFile, again: Look | Error): readonly Problem[] {
  if (again instanceof Error)
    return [warning(`What it left behind could not be looked at: ${again.message}`)];
  const { release } = again;
  if (file.mode === 'destroy') return [];
  if (release === undefined) return [warning('Helm took everything back: nothing is installed.')];
  const { newest } = release;
  return newest.status === 'deployed' && newest.revision > file.base.serial
    ? [warning(`Helm took everything back: revision ${newest.revision} is what was deployed before.`)]
    : [warning(`The release is ${newest.status} at revision ${newest.revision}.`)];
}

function warning(message: string): Problem {
  return { severity: 'warning', message };
}
