import { type RunEvent, readEvent } from '../../github/event.js';
import { isObject, type Json, type JsonObject } from '../../json.js';
import { readText } from '../../platform/folders.js';
import type { Platform } from '../../platform/types.js';
import { userError } from '../../problem.js';

/** The event that started this run; undefined outside of GitHub Actions. */
export async function runEvent({ env }: Platform): Promise<RunEvent | undefined> {
  if (env['GITHUB_ACTIONS'] !== 'true') return undefined;
  return readEvent(env, await eventPayload(env));
}

/** The document of the event that started this run; empty where no file is named. @throws UserError when it is none. */
export async function eventPayload(env: Platform['env']): Promise<JsonObject> {
  const file = env['GITHUB_EVENT_PATH'];
  try {
    const payload = file === undefined ? {} : (JSON.parse((await readText(file)) ?? '') as Json);
    if (!isObject(payload)) throw new Error('it is no JSON object');
    return payload;
  } catch (cause) {
    // What kind of run this is decides whom it may trust: it must not be guessed.
    throw userError(`The event of this run cannot be read: ${(cause as Error).message}`, undefined, 3, {
      cause,
    });
  }
}
