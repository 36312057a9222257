import { basename, dirname, join, resolve } from 'node:path';
import { revokeVault } from '../identity/vault/revoke.js';
import { isFolder, listFolder, readText, remove } from '../platform/folders.js';
import { loginTools, SESSION_FOLDER } from './acting/sign-in.js';
import type { Context, Outcome, UseCase } from './outcome.js';

/**
 * The end of a job: revokes what can be revoked and removes the folders of its sessions. What fails is a warning,
 * since the work of the job is done.
 */
export const forget: UseCase = async (context): Promise<Outcome> => {
  const { log, temp } = context.platform;
  for (const word of context.words) {
    const folder = resolve(word);
    // The names come from the job's state: nothing else may be removed by it.
    if (dirname(folder) !== resolve(temp) || !basename(folder).startsWith(SESSION_FOLDER)) continue;
    // What is in a link's folder is not ours; the link itself is removed.
    if (await isFolder(folder)) await revokeAll(context, folder);
    await remove(folder).catch((error: Error) => log.warn(`${folder} is left: ${error.message}`));
  }
  return { exitCode: 0, json: { schemaVersion: 1 }, text: () => '', outputs: {} };
};

async function revokeAll({ platform }: Context, folder: string): Promise<void> {
  const tools = loginTools(platform, new AbortController().signal);
  const read = async (name: string): Promise<string> => (await readText(join(folder, name))) ?? '';
  const readToken = async (name: string): Promise<string> => {
    const token = (await read(name)).trim();
    if (token !== '') tools.mask(token);
    return token;
  };
  const warn = (error: Error): void => platform.log.warn(error.message);
  const names = await listFolder(folder).catch((error: Error) => {
    warn(error);
    return [];
  });
  for (const name of names.filter((one) => one.endsWith('.revoke.json')))
    await read(name)
      .then((text) => revokeVault(text, readToken, tools))
      .catch(warn);
}
