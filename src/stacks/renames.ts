import type { Spec } from '../manifest/types.js';

/** An entry of a manifest map that may say its former name. */
interface Renameable {
  readonly renamedFrom?: string;
}

/** A manifest map whose entries become instances of one module. */
export interface NamedMap {
  readonly module: string;
  readonly entries: Readonly<Record<string, Renameable>>;
}

/**
 * The name under which an entry's resources were made. Most clouds cannot rename a resource, so a renamed
 * entry keeps the name of its resources for as long as it says `renamedFrom`; else the rename would replace them.
 */
export function resourceBase(name: string, entry: Renameable): string {
  return entry.renamedFrom ?? name;
}

/** The manifest maps whose entries are module instances: the modules are called the same in every cloud. */
export function namedMaps(spec: Spec): readonly NamedMap[] {
  return [
    { module: 'service', entries: spec.services },
    { module: 'workers', entries: spec.workers },
    { module: 'bucket', entries: spec.storage.buckets },
    { module: 'table', entries: spec.storage.tables },
    { module: 'secret', entries: spec.secrets },
  ];
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
