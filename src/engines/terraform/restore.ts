import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, parseObject } from '../../json.js';
import { writeFileAtomic } from '../../platform/files.js';
import { userError } from '../../problem.js';
import { statePushArguments } from './arguments.js';
import { plainText } from './events.js';
import { openKept, type Sealing } from './rescue.js';
import type { EngineRoot } from './root.js';
import { baseOf, pullText, runEngine, type StateBase } from './runner.js';

const RESTORED = 'restored.tfstate';

/**
 * Saves a state that an apply elsewhere could not: never over another one, or a newer one. The engine compares once more
 * while it holds the lock.
 * @param kept as `rescueState` kept it, plain or sealed.
 * @returns `there` when the backend has it already.
 * @throws UserError when it does not open (2), is not what may be saved here (2), or the backend does not take it (3).
 */
export async function restoreState(
  root: EngineRoot,
  kept: Buffer,
  sealing: Sealing,
): Promise<'saved' | 'there'> {
  const state = openKept(kept, sealing).toString('utf8');
  const base = baseOf(state);
  if (base === undefined) throw userError(`What was kept for ${sealing.target} is no state.`, LOOK, 2);
  const now = await pullText(root);
  if (contentOf(now) === contentOf(state)) return 'there';
  requireNewer(base, baseOf(now), sealing.target);
  const file = join(root.dir, RESTORED);
  try {
    await writeFileAtomic(file, state, 0o600);
    const pushed = await runEngine(root, statePushArguments(RESTORED));
    if (pushed.code === 0) return 'saved';
    throw userError(
      `The state that was kept for ${sealing.target} could not be saved: ${plainText(pushed.stderr)}`,
      'It is still kept. Mend the backend and apply again: it is saved before anything else.',
      3,
    );
  } finally {
    await rm(file, { force: true });
  }
}

/** A state but for its serial, which counts on with every push. */
function contentOf(text: string): string {
  const { serial: _, ...content } = parseObject(text) ?? {};
  return canonicalJson(content);
}

const LOOK = 'Find out who can write where it was kept, and how the last apply ended.';

function requireNewer(kept: StateBase, now: StateBase | undefined, target: string): void {
  if (now === undefined) return;
  if (kept.lineage !== now.lineage)
    throw userError(
      `The state that was kept for ${target} is not of the one that stands there: its lineage is ${kept.lineage}, and not ${now.lineage}.`,
      LOOK,
      2,
    );
  if (kept.serial >= now.serial) return;
  throw userError(
    `The state that was kept for ${target} has serial ${kept.serial}, and ${now.serial} stands there: somebody has applied without it.`,
    'Saving it would undo what came since. Import what only the kept state knows (`terraform import`), then delete it where it is kept.',
    2,
  );
}
