import type { Problem } from '../../problem.js';
import type { Diagnostic } from './events.js';
import type { RunRecord } from './record.js';

/** Who holds a state's lock, as the engine tells it. */
export interface LockInfo {
  readonly id: string;
  readonly path: string;
  readonly operation: string;
  /** `user@host`. */
  readonly who: string;
  /** When it was taken, as the engine wrote it (UTC). */
  readonly created: string;
}

/** The lock that an engine could not get, if that is what a diagnostic says. */
export function lockOf(diagnostics: readonly Diagnostic[]): LockInfo | undefined {
  const refused = diagnostics.find(({ summary }) => summary === 'Error acquiring the state lock');
  if (refused === undefined) return undefined;
  const field = (name: string): string =>
    new RegExp(`^\\s*${name}:[ \\t]*(.*)$`, 'm').exec(refused.detail)?.[1]?.trim() ?? '';
  return {
    id: field('ID'),
    path: field('Path'),
    operation: field('Operation'),
    who: field('Who'),
    created: field('Created'),
  };
}

/**
 * Says who holds the lock, whether that is a run of ours, and how to unlock after making sure.
 * @param run the last run recorded in this plan directory. @param alive whether its processes still run.
 */
export function explainLock(
  lock: LockInfo,
  engine: string,
  dir: string,
  run?: RunRecord,
  alive = false,
): Problem {
  const path = lock.path === '' ? '' : ` ${lock.path}`;
  const who = lock.who === '' ? 'somebody who left no name' : lock.who;
  const since = lock.created === '' ? '' : ` since ${lock.created}`;
  const doing = lock.operation === '' ? '' : ` for ${lock.operation}`;
  const message = `the state${path} is locked by ${who}${since}${doing}. ${recognise(lock, run, alive)}`;
  const unlock =
    lock.id === ''
      ? 'The engine told no lock id: ask the backend who holds the lock.'
      : `When you are sure that no run is going on, unlock it: ${engine} -chdir=${dir} force-unlock ${lock.id}`;
  return { severity: 'error', message, fix: alive ? 'Wait for that run to end.' : unlock };
}

function recognise(lock: LockInfo, run: RunRecord | undefined, alive: boolean): string {
  if (run === undefined) return 'No run that synthinfra recorded here matches.';
  const ours = lock.who.endsWith(`@${run.host}`) && run.result === undefined;
  if (!ours) return `It is not the run ${run.runId} that synthinfra recorded here.`;
  const state = alive ? 'is still going on' : 'ended without a record of its outcome';
  return `That matches the run ${run.runId}, which began at ${run.startedAt} and ${state}.`;
}
