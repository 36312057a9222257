import { isObject, type Json, type JsonObject } from '../json.js';

/** A JSON object that is being built. */
export type MutableObject = { [key: string]: Json };

/** An empty object with no prototype: a key named `__proto__` is a key like any other. */
export function emptyObject(): MutableObject {
  return Object.create(null) as MutableObject;
}

/**
 * The one merge of manifests: maps merge key by key, lists and scalars replace, null removes.
 * (JSON Merge Patch, RFC 7396, with the overlay always a map.) Neither argument is changed or shared.
 */
export function merge(base: JsonObject, overlay: JsonObject): MutableObject {
  const result = copy(base) as MutableObject;
  for (const [key, value] of Object.entries(overlay)) {
    const before = result[key];
    if (value === null) delete result[key];
    else if (isObject(value)) result[key] = merge(isObject(before) ? before : emptyObject(), value);
    else result[key] = copy(value);
  }
  return result;
}

/** A deep copy whose objects have no prototype. */
export function copy(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(copy);
  if (!isObject(value)) return value;
  const result = emptyObject();
  for (const [key, item] of Object.entries(value)) result[key] = copy(item);
  return result;
}
