import type { KubeObject } from '../../../../../src/engines/helm/objects.js';
import { objectOf } from '../../../../../src/engines/helm/objects.js';
import type { JsonObject } from '../../../../../src/json.js';

/** A ConfigMap in the namespace n. */
export function configMap(
  name: string,
  value: string,
  annotations?: Readonly<Record<string, string>>,
): KubeObject {
  const metadata: JsonObject = { name, ...(annotations === undefined ? {} : { annotations }) };
  return objectOf({ apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { value } }, 'n');
}

/** A Secret in the namespace n. */
export function secret(name: string, value: string): KubeObject {
  const data = { value: Buffer.from(value).toString('base64') };
  return objectOf({ apiVersion: 'v1', kind: 'Secret', metadata: { name }, data }, 'n');
}
