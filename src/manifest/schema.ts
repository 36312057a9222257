import { isObject, type Json, type JsonObject } from '../json.js';
import type { Path } from './types.js';
import { schema } from './validator.generated.js';

/** The root of the schema that the validator was compiled from. */
export const root: JsonObject = schema;

/** A schema node with its `$ref` followed; what stands beside the `$ref` wins. */
export function follow(node: Json | undefined): JsonObject | undefined {
  if (!isObject(node)) return undefined;
  const reference = node['$ref'];
  if (typeof reference !== 'string') return node;
  const target = (root['$defs'] as JsonObject)[reference.slice('#/$defs/'.length)];
  return { ...follow(target), ...node };
}

/** The schema of the value at a manifest path; undefined where the schema knows nothing. */
export function schemaAt(path: Path): JsonObject | undefined {
  let node: JsonObject | undefined = root;
  for (const key of path) {
    const properties: Json | undefined = node?.['properties'];
    const known = isObject(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined;
    node = follow(known ?? node?.['additionalProperties'] ?? node?.['items']);
  }
  return node;
}

/** The names of the fields that a map may have; none for a map whose keys are free. */
export function fieldsOf(node: JsonObject | undefined): string[] {
  const properties = node?.['properties'];
  return isObject(properties) ? Object.keys(properties) : [];
}
