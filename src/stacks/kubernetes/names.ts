import type { Deployment, Path } from '../../manifest/types.js';
import { resourceBase } from '../renames.js';

/** An entry of the manifest and the name that its objects have. */
export interface Named<Entry> {
  readonly object: string;
  readonly path: Path;
  readonly entry: Entry;
}

/**
 * What stands before the entry's name in the names of its objects. Services have none: their name is what others in
 * the cluster call them by.
 */
const BEGINNINGS = { services: '', jobs: 'job-', secrets: 'secret-' } as const;

/** Objects of the whole release begin so; no entry can, for none has a dot in its name. */
export const NETWORK_OBJECTS = ['network.default-deny', 'network.egress'] as const;

/** Every entry of a map with the name of its objects, under which a renamed entry keeps them. */
export function named<Entry extends { readonly renamedFrom?: string }>(
  kind: keyof typeof BEGINNINGS,
  entries: Readonly<Record<string, Entry>>,
): readonly Named<Entry>[] {
  return Object.entries(entries).map(([name, entry]) => ({
    object: objectName(kind, name, entry),
    path: ['spec', kind, name],
    entry,
  }));
}

/** The name of an entry's objects. */
export function objectName(
  kind: keyof typeof BEGINNINGS,
  name: string,
  entry: { readonly renamedFrom?: string },
): string {
  return `${BEGINNINGS[kind]}${resourceBase(name, entry)}`;
}

/** Every entry that has objects of its own; of secrets, those that the External Secrets operator fills. */
export function allNamed({ spec }: Deployment): readonly Named<unknown>[] {
  return [
    ...named('services', spec.services),
    ...named('jobs', spec.jobs),
    ...(spec.kubernetes?.secretStore === undefined ? [] : named('secrets', spec.secrets)),
  ];
}
