import { isObject, type Json, type JsonObject } from '../../json.js';
import { keysOfList } from './list-keys.js';

/**
 * What an upgrade makes of an object: what the chart wants, without what it wanted before and no more, and with
 * whatever others have put beside it. As Helm merges it three ways, and as a server-side apply does for fields that
 * nobody else owns.
 * @param live the object as it is. @param previous as the last release has it. @param desired as it is wanted.
 */
export function mergeObject(
  live: JsonObject,
  previous: JsonObject | undefined,
  desired: JsonObject,
  kind: string,
): JsonObject {
  return mergeMaps(live, previous ?? {}, desired, [kind]);
}

type Steps = readonly string[];

function mergeMaps(live: JsonObject, previous: JsonObject, desired: JsonObject, path: Steps): JsonObject {
  const merged: Record<string, Json> = {};
  for (const [key, value] of Object.entries(live)) {
    if (key in desired || !(key in previous)) merged[key] = value;
  }
  for (const [key, value] of Object.entries(desired)) {
    // A chart takes a default away by null, and so the server reads it.
    if (value === null) delete merged[key];
    else merged[key] = mergeValues(merged[key], previous[key], value, [...path, key]);
  }
  return merged;
}

function mergeValues(live: Json | undefined, previous: Json | undefined, desired: Json, path: Steps): Json {
  if (isObject(live) && isObject(desired))
    return mergeMaps(live, isObject(previous) ? previous : {}, desired, path);
  if (Array.isArray(live) && Array.isArray(desired)) {
    const keys = keysOfList(path);
    const before: readonly Json[] = Array.isArray(previous) ? previous : [];
    if (keys !== undefined) return mergeLists(live, before, desired, keys, path);
  }
  return desired;
}

/** Items of one key are one item: those that are wanted, in their order, then what others have put beside them. */
function mergeLists(
  live: readonly Json[],
  previous: readonly Json[],
  desired: readonly Json[],
  keys: readonly string[],
  path: Steps,
): Json {
  const known = byKey(live, keys);
  const before = byKey(previous, keys);
  const wanted = byKey(desired, keys);
  // Without a key of its own for every item it is a list like any other.
  if (known === undefined || wanted === undefined) return desired;
  const kept = [...known].filter(([key]) => wanted.has(key) || !before?.has(key));
  const merged = new Map<string, Json>(kept);
  for (const [key, item] of wanted)
    merged.set(key, mergeValues(known.get(key), before?.get(key), item, path));
  // The server keeps the order that is there where nothing else is asked.
  return [...merged.values()];
}

/** Items by their key; undefined when one has none or two have the same. */
function byKey(items: readonly Json[], keys: readonly string[]): Map<string, Json> | undefined {
  const found = new Map<string, Json>();
  for (const item of items) {
    if (!isObject(item)) return undefined;
    const [first = '', ...others] = keys;
    if (item[first] === undefined) return undefined;
    const key = JSON.stringify([item[first], ...others.map((name) => item[name] ?? DEFAULTS[name] ?? null)]);
    if (found.has(key)) return undefined;
    found.set(key, item);
  }
  return found;
}

/** What a part of a key is where it is left out. */
const DEFAULTS: Readonly<Record<string, Json>> = { protocol: 'TCP' };
