import { isObject, type Json } from '../json.js';
import type { Deployment, Path } from '../manifest/types.js';

/** A value of the resolved document and where it stands. */
export interface Found {
  readonly path: Path;
  readonly value: Json;
}

/**
 * The values that a deployment has at a path.
 * @param pattern dotted path from the root, such as `spec.services.*.image`, where `*` stands for every key.
 */
export function valuesAt(deployment: Deployment, pattern: string): readonly Found[] {
  const root: Json = { spec: deployment.spec as unknown as Json };
  return descend({ path: [], value: root }, pattern.split('.'));
}

function descend({ path, value }: Found, [key, ...rest]: Path): readonly Found[] {
  if (key === undefined) return [{ path, value }];
  if (!isObject(value)) return [];
  const keys = key === '*' ? Object.keys(value) : Object.hasOwn(value, key) ? [key] : [];
  return keys.flatMap((each) => descend({ path: [...path, each], value: value[each] as Json }, rest));
}
