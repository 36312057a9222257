import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { RunningStep } from '../../actions/support/run-action.js';
import type { Caught } from './door.js';

/** Waits until a step has made a request. @throws what it said, when it ends without. */
export async function whenAt(step: RunningStep, caught: Caught): Promise<void> {
  const ended = await Promise.race([caught.came, step.finished]);
  if (ended !== undefined) throw new Error(`it ended before it came there: ${ended.stdout}`);
}

/** Waits until a step has said something. The test's own timeout ends a vain wait. */
export async function whenSaid(step: RunningStep, text: string): Promise<void> {
  while (!step.said().includes(text)) await wait(20);
}

/** Kills a process and all that descend from it, as a machine that goes away. */
export function killAll(pid: number): void {
  for (const one of [pid, ...descendants(pid)]) {
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

/** Engines run in process groups of their own, so that only their descent tells. */
function descendants(pid: number): readonly number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const parents = rows.map((row) => row.trim().split(/\s+/).map(Number) as [number, number]);
  const below = (of: number): readonly number[] =>
    parents.filter(([, parent]) => parent === of).flatMap(([child]) => [child, ...below(child)]);
  return below(pid);
}
