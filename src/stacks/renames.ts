import type { Deployment, Path } from '../manifest/types.js';
import type { Problem } from '../problem.js';
import { problemAt } from './problem.js';

/** An entry of a manifest map that may say its former name. */
interface Renameable {
  readonly renamedFrom?: string;
}

/** A manifest map whose entries become instances of one module. */
export interface NamedMap {
  readonly module: string;
  readonly path: Path;
  readonly entries: Readonly<Record<string, Renameable>>;
}

/**
 * The name under which an entry's resources were made. Most clouds cannot rename a resource, so a renamed
 * entry keeps the name of its resources for as long as it says `renamedFrom`; else the rename would replace them.
 */
export function resourceBase(name: string, entry: Renameable): string {
  return entry.renamedFrom ?? name;
}

/** The moves that `renamedFrom` asks for, as module addresses. */
export function moves(maps: readonly NamedMap[]): readonly { readonly from: string; readonly to: string }[] {
  return maps.flatMap(({ module, entries }) =>
    Object.entries(entries).flatMap(([name, { renamedFrom }]) =>
      renamedFrom === undefined
        ? []
        : [{ from: `module.${module}["${renamedFrom}"]`, to: `module.${module}["${name}"]` }],
    ),
  );
}

/** Former names that are still in use or are claimed twice: both would give one resource to two entries. */
export function renameProblems(deployment: Deployment, maps: readonly NamedMap[]): readonly Problem[] {
  return maps.flatMap(({ path, entries }) => {
    const claimed = new Map<string, string>();
    return Object.entries(entries).flatMap(([name, { renamedFrom }]) => {
      if (renamedFrom === undefined) return [];
      const at = [...path, name, 'renamedFrom'];
      const other = claimed.get(renamedFrom);
      claimed.set(renamedFrom, name);
      if (Object.hasOwn(entries, renamedFrom)) {
        const message = `${at.join('.')} is ${renamedFrom}, but ${path.join('.')} still has an entry of that name.`;
        return [
          problemAt(deployment, at, message, 'Remove renamedFrom, or give the other entry a new name.'),
        ];
      }
      if (other !== undefined) {
        const message = `${at.join('.')} is ${renamedFrom}, which ${other} claims as its former name too.`;
        return [problemAt(deployment, at, message, 'Keep renamedFrom at the one entry that was renamed.')];
      }
      return [];
    });
  });
}
