import { type RunEvent, readEvent } from '../../github/event.js';
import { isObject, type Json } from '../../json.js';
import { readText } from '../../platform/folders.js';
import type { Platform } from '../../platform/types.js';
import { userError } from '../../problem.js';

/** The event that started this run; undefined outside of GitHub Actions. */
export async function runEvent({ env }: Platform): Promise<RunEvent | undefined> {
  if (env['GITHUB_ACTIONS'] !== 'true') return undefined;
  const file = env['GITHUB_EVENT_PATH'];
  try {
    const payload = file === undefined ? {} : (JSON.parse((await readText(file)) ?? '') as Json);
    if (!isObject(payload)) throw new Error('it is no JSON object');
    return readEvent(env, payload);
  } catch (cause) {
    // What kind of run this is decides whom it may trust: it must not be guessed.
    throw userError(`The event of this run cannot be read: ${(cause as Error).message}`, undefined, 3, {
      cause,
    });
  }
}
