import type { Deployment, Service } from '../manifest/types.js';
import { resourceBase } from './renames.js';

const SECRET_SCHEME = 'secret://';

/** How a cloud names what holds data. */
export type NameOf = (kind: 'bucket' | 'table', prefix: string, name: string) => string;

/** What runs a container image and is given variables. */
type Container = Pick<Service, 'env' | 'secrets'>;

/**
 * The plain variables of a container: those of the manifest, and where the data lives, `BUCKET_<NAME>` and `TABLE_<NAME>`,
 * dashes as underscores. The manifest's own win, and so does a secret of the same name.
 */
export function containerVariables(
  deployment: Deployment,
  { env, secrets }: Container,
  nameOf: NameOf,
): Readonly<Record<string, string>> {
  const { buckets, tables } = deployment.spec.storage;
  const told = [...places('bucket', buckets), ...places('table', tables)].filter(
    ([variable]) => !Object.hasOwn(secrets, variable),
  );
  return { ...Object.fromEntries(told), ...env };

  function places(
    kind: 'bucket' | 'table',
    map: Readonly<Record<string, { readonly renamedFrom?: string }>>,
  ): readonly (readonly [string, string])[] {
    return Object.entries(map).map(([name, entry]) => [
      `${kind}_${name}`.toUpperCase().replaceAll('-', '_'),
      nameOf(kind, deployment.prefix, resourceBase(name, entry)),
    ]);
  }
}

/** Name of a variable → name of the secret in the manifest, which the root turns into what the cloud calls it. */
export function containerSecrets({ secrets }: Container): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(secrets).map(([variable, reference]) => [variable, reference.slice(SECRET_SCHEME.length)]),
  );
}
