import type { JsonObject } from '../../json.js';
import type { Deployment, Secret, Service } from '../../manifest/types.js';
import { containerSecrets } from '../containers.js';
import { resourceBase } from '../renames.js';
import { named, objectName } from './names.js';

/** The key of a Secret that holds a value, where the manifest names none. */
const KEY = 'value';

/** `name#key`: an entry, and one value of the several that it holds. */
function parted(existing: string): { readonly name: string; readonly key?: string } {
  const at = existing.indexOf('#');
  return at < 0 ? { name: existing } : { name: existing.slice(0, at), key: existing.slice(at + 1) };
}

/** What a secret of the manifest is called where its value is: in the store, or as a Secret. */
export function secretEntry({ spec, prefix }: Deployment, name: string): string {
  const secret = spec.secrets[name] as Secret;
  const own = resourceBase(name, secret);
  return secret.existing ?? (spec.kubernetes?.secretStore === undefined ? own : `${prefix}-${own}`);
}

/** Secrets that the External Secrets operator fills from the store; none without a store. */
export function externalSecrets(deployment: Deployment): JsonObject {
  const { spec } = deployment;
  const store = spec.kubernetes?.secretStore;
  if (store === undefined) return {};
  return Object.fromEntries(
    named('secrets', spec.secrets).map(({ object, path }) => {
      const { name, key } = parted(secretEntry(deployment, path[2] as string));
      const property = key === undefined ? {} : { property: key };
      return [
        object,
        { store: { name: store.name, kind: store.kind }, key: name, ...property, secretKey: KEY },
      ];
    }),
  );
}

/** Name of a variable → Secret and key that its value is in: one that the operator makes, or one that exists. */
export function secretVariables(
  deployment: Deployment,
  container: Pick<Service, 'env' | 'secrets'>,
): JsonObject {
  const { secrets, kubernetes } = deployment.spec;
  return Object.fromEntries(
    Object.entries(containerSecrets(container)).map(([variable, name]) => {
      const secret = secrets[name] as Secret;
      if (kubernetes?.secretStore !== undefined)
        return [variable, { name: objectName('secrets', name, secret), key: KEY }];
      const given = parted(secretEntry(deployment, name));
      return [variable, { name: given.name, key: given.key ?? KEY }];
    }),
  );
}
