import { type RunEvent, readEvent } from '../github/event.js';
import type { Json } from '../json.js';
import { readText } from '../platform/folders.js';
import type { Platform } from '../platform/types.js';
import { userError } from '../problem.js';

/** The event that started this run; undefined outside of GitHub Actions. */
export async function runEvent({ env }: Platform): Promise<RunEvent | undefined> {
  if (env['GITHUB_ACTIONS'] !== 'true') return undefined;
  const file = env['GITHUB_EVENT_PATH'];
  const text = file === undefined ? undefined : await readText(file);
  try {
    return readEvent(env, JSON.parse(text ?? '{}') as Json);
  } catch (cause) {
    // What kind of run this is decides whom it may trust: it must not be guessed.
    throw userError(`The event of this run cannot be read: ${(cause as Error).message}`, undefined, 3, {
      cause,
    });
  }
}
