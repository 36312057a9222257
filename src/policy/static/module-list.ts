import { posix } from 'node:path';
import { isObject, type Json } from '../../json.js';
import type { Mark } from './types.js';

/** Where the engine notes which folder each module call is served from. */
export const MODULE_LIST = '.terraform/modules/modules.json';

/**
 * A list that somebody brought along can serve a module from a folder that nobody looked at: the engine believes it as
 * long as source and version agree.
 * @param folders that hold configuration which is checked.
 */
export function moduleListMarks(text: string, folders: ReadonlySet<string>): readonly Mark[] {
  const listed = foldersOf(text);
  if (listed === undefined)
    return [
      refused(
        'unreadable',
        'The list of downloaded modules is none that this check can read',
        'Remove `.terraform/modules`.',
      ),
    ];
  return listed
    .filter((folder) => !folders.has(normal(folder)))
    .map((folder) =>
      refused(
        'module-source',
        `A module is served from ${JSON.stringify(folder)}, which holds no files that were checked`,
        'Remove `.terraform/modules`, and let the modules be downloaded afresh.',
      ),
    );
}

function refused(rule: Mark['rule'], what: string, fix: string): Mark {
  return { rule, at: 0, message: `${what}.`, fix };
}

/** `Dir` of each entry; undefined when the text is anything else than such a list. */
function foldersOf(text: string): readonly string[] | undefined {
  const document = parsed(text);
  const list = isObject(document) && Object.hasOwn(document, 'Modules') ? document['Modules'] : undefined;
  if (!Array.isArray(list)) return undefined;
  const folders = (list as readonly Json[]).map((entry) => (isObject(entry) ? entry['Dir'] : undefined));
  return folders.every((folder) => typeof folder === 'string') ? folders : undefined;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function normal(folder: string): string {
  const path = posix.normalize(folder).replace(/\/$/, '');
  return path === '.' ? '' : path;
}
