import { basename, join } from 'node:path';
import { revokeVault } from '../identity/vault/revoke.js';
import { listFolder, readText, remove } from '../platform/folders.js';
import type { Context, Outcome, UseCase } from './outcome.js';
import { loginTools, SESSION_FOLDER } from './sign-in.js';

/**
 * The end of a job: revokes what can be revoked and removes the folders of its sessions. What fails is a warning,
 * since the work of the job is done.
 */
export const forget: UseCase = async (context): Promise<Outcome> => {
  // The names come from the job's state: nothing else may be removed by it.
  for (const folder of context.words)
    if (basename(folder).startsWith(SESSION_FOLDER)) await forgetFolder(context, folder);
  return { exitCode: 0, json: { schemaVersion: 1 }, text: () => '', outputs: {} };
};

async function forgetFolder({ platform }: Context, folder: string): Promise<void> {
  const tools = loginTools(platform, new AbortController().signal);
  for (const name of await listFolder(folder)) {
    if (!name.endsWith('.revoke.json')) continue;
    const text = (await readText(join(folder, name))) ?? '';
    const readToken = async (file: string) => (await readText(join(folder, file))) ?? '';
    await revokeVault(text, readToken, tools).catch((error: Error) => platform.log.warn(error.message));
  }
  await remove(folder).catch((error: Error) => platform.log.warn(`${folder} is left: ${error.message}`));
}
