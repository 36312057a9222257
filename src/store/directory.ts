import { join } from 'node:path';
import { said } from '../identity/exchange.js';
import { createFile } from '../platform/claims.js';
import { readWorkspaceFile, writeFileAtomic } from '../platform/files.js';
import { listFolder, remove } from '../platform/folders.js';
import type { UserError } from '../problem.js';
import { keyOfName, nameOfKey } from './keys.js';
import { storeOf } from './store.js';
import { MOST_BYTES, type Store, type StoreTools } from './types.js';

/**
 * A store in a directory that all who share it can reach, such as a mounted disk of self-hosted runners. It lies flat
 * there, one file for each key, readable by its owner alone; a symbolic link in the place of a file is refused.
 * @param dir absolute; made when the first thing is stored.
 */
export function directoryStore(dir: string, tools: StoreTools): Store {
  const fileOf = (key: string): string => join(dir, nameOfKey(key));
  return storeOf(
    {
      kind: 'directory',
      place: `the directory ${dir}`,
      advice: 'Look whether the directory is there and may be written by whoever runs this.',
      async put(key, bytes) {
        await writeFileAtomic(fileOf(key), bytes, 0o600);
        return undefined;
      },
      get: (key) => readWorkspaceFile(dir, nameOfKey(key), MOST_BYTES).catch(nothing),
      async page() {
        return { keys: (await listFolder(dir)).flatMap((name) => keyOfName(name) ?? []) };
      },
      remove: (key) => remove(fileOf(key)),
      async create(key, bytes) {
        return (await createFile(fileOf(key), bytes)) ? 'created' : 'exists';
      },
      // A disk that fails does not get better by being asked again.
      classify: (error) => ({ kind: 'permanent', said: said((error as Error).message) }),
    },
    tools,
  );
}

function nothing(error: UserError): undefined {
  if ((error.cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') return undefined;
  throw error;
}
