import type { Deployment, Spec } from '../../../../src/manifest/types.js';
import { CLOUDS } from '../clouds.js';
import { deployment, type Partly } from '../support.js';

/** A deployment on Google Cloud that uses every section, with these changes. */
export function onGcp(changes: Partly<Spec> = {}, facts: Parameters<typeof deployment>[1] = {}): Deployment {
  const full = deployment(CLOUDS['gcp']?.changes).spec;
  return deployment(merged(full, changes) as Partly<Spec>, facts);
}

/** The base with the changes laid over it; `undefined` stays, so that it removes. */
function merged(base: unknown, changes: unknown): unknown {
  if (!isMap(base) || !isMap(changes)) return changes;
  const over = Object.entries(changes).map(([key, value]) => [
    key,
    isMap(value) ? merged(base[key], value) : value,
  ]);
  return { ...base, ...Object.fromEntries(over) };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
