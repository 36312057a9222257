import { mkdir, open, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isObject } from '../../json.js';
import { isAlive as processLives } from '../../platform/daemon.js';
import { writeFileAtomic } from '../../platform/files.js';
import { readText } from '../../platform/folders.js';
import { type Problem, UserError, userError } from '../../problem.js';
import { type Journal, readJournal } from './events.js';

/** Who applies a plan, and how it ended: `run.json`, written before the engine starts. */
export interface RunRecord {
  readonly schemaVersion: 1;
  readonly runId: string;
  /** Process that watches the engine. */
  readonly pid: number;
  /** The engine itself, once it runs; it may outlive the watcher. */
  readonly enginePid?: number;
  readonly host: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly result?: RunEnd;
}

/** How an apply ended. */
export type RunEnd = 'applied' | 'failed' | 'interrupted';

/** What is known of the last apply of the plan in a directory. */
export type LastOutcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly run: RunRecord }
  | { readonly kind: 'ended'; readonly run: RunRecord; readonly result: RunEnd; readonly journal: Journal }
  | UnknownOutcome;

/** An apply that began and that nobody saw end: `journal.mayExist` names what to look for. */
export interface UnknownOutcome {
  readonly kind: 'unknown';
  readonly run?: RunRecord;
  readonly journal: Journal;
}

const RECORD = 'run.json';
/** Files of an apply within the plan directory. */
export const EVENTS = 'events.jsonl';
export const MESSAGES = 'events.stderr';

/**
 * Claims the plan of a directory for one apply; a plan is consumed once, whatever comes of it.
 * @throws UserError when it was claimed before.
 */
export async function beginRun(planDir: string, runId: string, now: Date): Promise<RunRecord> {
  const record: RunRecord = {
    schemaVersion: 1,
    runId,
    pid: process.pid,
    host: hostname(),
    startedAt: now.toISOString(),
  };
  try {
    const handle = await open(join(planDir, RECORD), 'wx', 0o644);
    await handle.writeFile(`${JSON.stringify(record, undefined, 2)}\n`).finally(() => handle.close());
    return record;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    throw new UserError(whyClaimed(await lastOutcome(planDir), planDir), 2, { cause });
  }
}

function whyClaimed(last: LastOutcome, planDir: string): Problem {
  if (last.kind === 'unknown') return explainUnknown(last, planDir);
  const how =
    last.kind === 'running'
      ? `is being applied (${nameOf(last.run)})`
      : last.kind === 'ended'
        ? `was applied before (${nameOf(last.run)}: ${last.result})`
        : 'was applied before';
  const fix = last.kind === 'running' ? 'Wait for that run to end.' : 'Plan again.';
  return { severity: 'error', message: `the plan in ${planDir} ${how}`, fix };
}

/** Says what is known of an apply that nobody saw end. */
export function explainUnknown(last: UnknownOutcome, planDir: string): Problem {
  const { begun, completed, mayExist } = last.journal;
  const who = last.run === undefined ? '' : ` (${nameOf(last.run)})`;
  const far = `${completed.length} of ${begun.length} operations that began were seen to end`;
  const open =
    mayExist.length === 0
      ? 'Nothing was being created when the journal stops.'
      : `These may exist though the state does not know them: ${mayExist.join(', ')}.`;
  return {
    severity: 'error',
    message: `nobody saw the last apply of the plan in ${planDir} end${who}; ${far}. ${open}`,
    fix: 'Plan again; what may exist and is to be created again has to be looked up, and imported or deleted.',
  };
}

function nameOf(run: RunRecord): string {
  return `run ${run.runId}, since ${run.startedAt}`;
}

/** Writes what is new about a run: the engine's process, or the end. */
export async function updateRun(planDir: string, record: RunRecord): Promise<void> {
  await writeFileAtomic(join(planDir, RECORD), `${JSON.stringify(record, undefined, 2)}\n`);
}

/** Tells what became of the last apply of the plan in a directory. */
export async function lastOutcome(planDir: string): Promise<LastOutcome> {
  const run = await readRecord(planDir);
  const events = await readText(join(planDir, EVENTS));
  if (run === undefined && events === undefined) return { kind: 'none' };
  const journal = readJournal(events ?? '');
  if (run?.result !== undefined) return { kind: 'ended', run, result: run.result, journal };
  if (run !== undefined && isAlive(run)) return { kind: 'running', run };
  // The engine finished after its watcher was killed: only a finished apply writes its summary.
  if (run !== undefined && journal.summary !== undefined && journal.summary.operation !== 'plan') {
    return { kind: 'ended', run, result: 'applied', journal };
  }
  return { kind: 'unknown', ...(run === undefined ? {} : { run }), journal };
}

/**
 * Makes room for a new plan: the files of a former apply move to `previous/`, so that they can still be read.
 * @throws UserError while that apply is going on.
 */
export async function retireRun(planDir: string): Promise<void> {
  const last = await lastOutcome(planDir);
  if (last.kind === 'none') return;
  if (last.kind === 'running') {
    const message = `an apply of the plan in ${planDir} is going on (${nameOf(last.run)}, process ${last.run.enginePid ?? last.run.pid})`;
    throw userError(message, 'Wait for it to end, or plan into another directory.', 2);
  }
  const previous = join(planDir, 'previous');
  await rm(previous, { recursive: true, force: true });
  await mkdir(previous, { mode: 0o700 });
  for (const file of [RECORD, EVENTS, MESSAGES]) {
    await rename(join(planDir, file), join(previous, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
}

/** Whether the watcher or the engine of a run still lives; processes of other machines cannot be seen. */
export function isAlive(run: RunRecord): boolean {
  if (run.host !== hostname()) return false;
  return [run.pid, run.enginePid].some((pid) => pid !== undefined && processLives(pid));
}

async function readRecord(planDir: string): Promise<RunRecord | undefined> {
  const text = await readText(join(planDir, RECORD));
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value) && typeof value['runId'] === 'string') return value as unknown as RunRecord;
  } catch {
    // Cut off by a crash: the claim stands, its author is not known.
  }
  return undefined;
}
