import { hostname } from 'node:os';
import { join } from 'node:path';
import { parseObject } from '../../json.js';
import { createFile } from '../../platform/claims.js';
import { isAlive } from '../../platform/daemon.js';
import { writeFileAtomic } from '../../platform/files.js';
import { readText, remove } from '../../platform/folders.js';
import { userError } from '../../problem.js';
import type { Applied } from '../types.js';

const RECORD = 'run.json';

/** Who applies the plan of a folder, and how that ended. */
interface RunRecord {
  readonly schemaVersion: 1;
  readonly runId: string;
  readonly pid: number;
  readonly host: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly result?: Applied['result'];
}

/**
 * Claims the plan of a folder for one apply; a plan is used once, whatever comes of it.
 * @returns how to write down the end.
 * @throws UserError (2) when it was claimed before.
 */
export async function claimPlan(
  dir: string,
  runId: string,
  now: () => Date,
): Promise<(result: Applied['result']) => Promise<void>> {
  const path = join(dir, RECORD);
  const host = hostname();
  const record: RunRecord = {
    schemaVersion: 1,
    runId,
    pid: process.pid,
    host,
    startedAt: now().toISOString(),
  };
  const text = (value: RunRecord): string => `${JSON.stringify(value, undefined, 2)}\n`;
  if (!(await createFile(path, Buffer.from(text(record))))) {
    const before = await readRecord(path);
    const who = before === undefined ? '' : ` by run ${before.runId} since ${before.startedAt}`;
    const how = before?.result === undefined ? 'and nobody wrote down its end' : `and ${before.result}`;
    throw userError(`The plan in ${dir} was used before${who}, ${how}.`, 'Plan again.', 2);
  }
  return (result) => writeFileAtomic(path, text({ ...record, endedAt: now().toISOString(), result }));
}

/** Makes room for a new plan. @throws UserError (2) while an apply of the old one is going on here. */
export async function retirePlan(dir: string): Promise<void> {
  const path = join(dir, RECORD);
  const before = await readRecord(path);
  const open = before !== undefined && before.endedAt === undefined && before.host === hostname();
  if (open && before.pid !== process.pid && isAlive(before.pid))
    throw userError(
      `The plan in ${dir} is being applied by run ${before.runId}, process ${before.pid}.`,
      'Wait for it to end, or plan into another folder.',
      2,
    );
  await remove(path);
}

async function readRecord(path: string): Promise<RunRecord | undefined> {
  const value = parseObject((await readText(path)) ?? '');
  return typeof value?.['runId'] === 'string' ? (value as unknown as RunRecord) : undefined;
}
