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
  /** Object in S3 that is the lock. */
  readonly object?: string;
}

/** The lock that an engine could not get, if that is what a diagnostic says. */
export function lockOf(diagnostics: readonly Diagnostic[]): LockInfo | undefined {
  const refused = diagnostics.find(({ summary }) => summary === 'Error acquiring the state lock');
  if (refused === undefined) return undefined;
  // The http backend tells only the id of the holder; the "Lock Info" that follows is of the refused run itself.
  const holder = /already locked: ID=(\S+)/.exec(refused.detail)?.[1];
  if (holder !== undefined) return { id: holder, path: '', operation: '', who: '', created: '' };
  const field = (name: string): string =>
    new RegExp(`^\\s*${name}:[ \\t]*(.*)$`, 'm').exec(refused.detail)?.[1]?.trim() ?? '';
  const path = field('Path');
  return {
    id: field('ID'),
    path,
    operation: field('Operation'),
    who: field('Who'),
    created: field('Created'),
    // With `use_lockfile` the lock is an object beside the state, made under the condition that there is none.
    ...(/operation error S3: PutObject/.test(refused.detail) ? { object: `s3://${path}.tflock` } : {}),
  };
}

/**
 * Says who holds the lock, whether that is a run of ours, and how to unlock after making sure.
 * @param dataDir TF_DATA_DIR of the root: without it, the engine would ask for another init.
 * @param run the last run recorded in this plan directory, when nobody saw it end.
 */
export function explainLock(
  lock: LockInfo,
  engine: string,
  dir: string,
  dataDir?: string,
  run?: RunRecord,
): Problem {
  const path = lock.path === '' ? '' : ` ${lock.path}`;
  const who = lock.who === '' ? 'somebody who left no name' : lock.who;
  const since = lock.created === '' ? '' : ` since ${lock.created}`;
  const doing = lock.operation === '' ? '' : ` for ${lock.operation}`;
  const message = `the state${path} is locked by ${who}${since}${doing}. ${recognise(lock, run)}`;
  const data = dataDir === undefined ? '' : `TF_DATA_DIR=${dataDir} `;
  // As after a run on GitHub.
  const elsewhere =
    lock.object === undefined ? '' : `; where that folder is gone, remove the lock: aws s3 rm ${lock.object}`;
  const fix =
    lock.id === ''
      ? 'The engine told no lock id: ask the backend who holds the lock.'
      : `When you are sure that no run is going on, unlock it: ${data}${engine} -chdir=${dir} force-unlock ${lock.id}${elsewhere}`;
  return { severity: 'error', message, fix };
}

function recognise(lock: LockInfo, run: RunRecord | undefined): string {
  if (run === undefined) return 'No unfinished run that synthinfra recorded here matches.';
  const which = `the run ${run.runId}, which began at ${run.startedAt} and ended without a record of its outcome`;
  if (lock.who === '') return `It may be ${which}.`;
  return lock.who.endsWith(`@${run.host}`) ? `That matches ${which}.` : `It is another than ${which}.`;
}
