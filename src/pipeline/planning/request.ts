import { join } from 'node:path';
import { isObject } from '../../json.js';
import type { Options } from '../../options.js';
import { writeFileAtomic } from '../../platform/files.js';
import { readText } from '../../platform/folders.js';
import { userError } from '../../problem.js';

/** What a saved plan was made of: `apply --plan DIR` resolves the very same again. */
export interface PlanRequest {
  readonly schemaVersion: 1;
  readonly environment: string;
  readonly options: Pick<
    Options,
    'file' | 'image' | 'sandbox' | 'allow-delete' | 'allow-replace' | 'reason' | 'expires' | 'provider-mirror'
  >;
  readonly stacks: readonly string[];
}

const FILE = 'request.json';

/** Keeps a request beside the plans of its stacks. */
export async function writeRequest(
  folder: string,
  options: Options,
  environment: string,
  stacks: readonly string[],
): Promise<void> {
  const { file, image, sandbox, reason, expires } = options;
  const request: PlanRequest = {
    schemaVersion: 1,
    environment,
    options: {
      file,
      image,
      sandbox,
      'allow-delete': options['allow-delete'],
      'allow-replace': options['allow-replace'],
      reason,
      expires,
      'provider-mirror': options['provider-mirror'],
    },
    stacks,
  };
  await writeFileAtomic(join(folder, FILE), `${JSON.stringify(request, undefined, 2)}\n`);
}

/** The request of a plan folder. @throws UserError when there is none. */
export async function readRequest(folder: string, shown: string): Promise<PlanRequest> {
  const text = await readText(join(folder, FILE));
  if (text === undefined)
    throw userError(
      `There is no saved plan in ${shown}.`,
      'Run `synthinfra plan` first; it says where the plan is.',
    );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw userError(`${join(shown, FILE)} cannot be read: ${(cause as Error).message}`, 'Plan again.', 1, {
      cause,
    });
  }
  if (!isObject(value) || value['schemaVersion'] !== 1 || !isObject(value['options']))
    throw userError(`${join(shown, FILE)} is not what this version writes beside a plan.`, 'Plan again.');
  return value as unknown as PlanRequest;
}
