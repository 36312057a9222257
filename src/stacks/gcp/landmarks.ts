import type { Deployment } from '../../manifest/types.js';
import { resourceBase } from '../renames.js';
import type { Landmark } from '../types.js';
import { type NameKind, resourceName } from './names.js';

/** What people look for after an apply, by the names the cloud shows; those of a key ring and of logs begin so. */
export function landmarks(deployment: Deployment): readonly Landmark[] {
  const { spec, prefix } = deployment;
  const named = (
    kind: NameKind,
    map: Readonly<Record<string, { readonly renamedFrom?: string }>>,
  ): readonly Landmark[] =>
    Object.entries(map).map(([name, entry]) => ({
      kind,
      name: resourceName(kind, prefix, resourceBase(name, entry)),
    }));
  const made = Object.fromEntries(
    Object.entries(spec.secrets).filter(([, { existing }]) => existing === undefined),
  );
  return [
    ...named('service', spec.services),
    ...named('workers', spec.workers),
    ...named('bucket', spec.storage.buckets),
    ...named('table', spec.storage.tables),
    ...named('secret', made),
    { kind: 'key', name: `${resourceName('key', prefix)}-…/data` },
  ];
}
