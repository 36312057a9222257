import type { Deployment } from '../../manifest/types.js';
import { resourceBase } from '../renames.js';
import type { Landmark } from '../types.js';
import { globalName, resourceName } from './names.js';

/** What people look for after an apply, by the names the cloud shows. */
export function landmarks({ spec, prefix }: Deployment): readonly Landmark[] {
  const named = (
    kind: string,
    map: Readonly<Record<string, { readonly renamedFrom?: string }>>,
    nameOf: (base: string) => string,
  ): readonly Landmark[] =>
    Object.entries(map).map(([name, entry]) => ({ kind, name: nameOf(resourceBase(name, entry)) }));
  const vault = globalName('vault', prefix, 'vault');
  const made = Object.fromEntries(
    Object.entries(spec.secrets).filter(([, { existing }]) => existing === undefined),
  );
  return [
    { kind: 'group', name: resourceName('group', prefix) },
    ...named('service', spec.services, (base) => resourceName('service', prefix, base)),
    ...named('workers', spec.workers, (base) => resourceName('workers', prefix, base)),
    ...named('bucket', spec.storage.buckets, (base) => `${globalName('bucket', prefix, base)}/objects`),
    ...named('table', spec.storage.tables, (base) => `${globalName('table', prefix, base)}/main/items`),
    ...named('secret', made, (base) => `${vault}/${base}`),
    { kind: 'key', name: `${vault}/data` },
  ];
}
