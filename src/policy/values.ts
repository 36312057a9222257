import type { Mask, PlannedResource } from '../changes/plan.js';
import { isObject, type Json } from '../json.js';

/** A value as a plan knows it. `null` and missing are the same here: `absent`. */
export type Read =
  | { readonly kind: 'known'; readonly value: Exclude<Json, null>; readonly unknown: Mask }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'absent' };

/** Three-valued logic: an unknown value never becomes a guess. */
export type Truth = boolean | 'unknown';

const unknown: Read = { kind: 'unknown' };
const absent: Read = { kind: 'absent' };

/** The planned value at a path of a resource. Unknown when the mask says so there, above, or (for a missing value) below. */
export function read(resource: PlannedResource, ...path: readonly (string | number)[]): Read {
  return enter(known(resource.after, resource.unknown), ...path);
}

/** The value at a path below one that was read already. */
export function enter(from: Read, ...path: readonly (string | number)[]): Read {
  let here = from;
  for (const step of path) {
    if (here.kind !== 'known') return here;
    here = known(child(here.value, step), maskChild(here.unknown, step));
  }
  return here;
}

/** The elements of a list; a single value counts as a list of one, as in IAM documents; none when absent. */
export function items(from: Read): readonly Read[] | 'unknown' {
  if (from.kind === 'unknown') return 'unknown';
  if (from.kind === 'absent') return [];
  if (!Array.isArray(from.value)) return [from];
  return from.value.map((_, index) => enter(from, index));
}

/** Whether a test holds of a value; false of an absent one. Containers that are unknown in part are for `items`. */
export function holds(from: Read, test: (value: Exclude<Json, null>) => boolean): Truth {
  if (from.kind === 'unknown') return 'unknown';
  return from.kind === 'known' && test(from.value);
}

/** Whether a test holds of one element at least. */
export function some(list: readonly Read[] | 'unknown', test: (element: Read) => Truth): Truth {
  if (list === 'unknown') return 'unknown';
  let found: Truth = false;
  for (const element of list) {
    const truth = test(element);
    if (truth === true) return true;
    if (truth === 'unknown') found = truth;
  }
  return found;
}

/** Whether a test holds of every element; true of an empty list. */
export function every(list: readonly Read[] | 'unknown', test: (element: Read) => Truth): Truth {
  return not(some(list, (element) => not(test(element))));
}

/** True when one is true, else unknown when one is unknown. */
export function any(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes('unknown') ? 'unknown' : false;
}

/** False when one is false, else unknown when one is unknown. */
export function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes('unknown') ? 'unknown' : true;
}

/** The opposite; unknown stays unknown. */
export function not(truth: Truth): Truth {
  return truth === 'unknown' ? 'unknown' : !truth;
}

/** Whether a known value is one of those given; numbers and booleans also in their text form, as launch templates write them. */
export function isOneOf(from: Read, ...values: readonly (string | number | boolean)[]): Truth {
  return holds(from, (value) => values.some((wanted) => value === wanted || value === String(wanted)));
}

/** The number that is known at a place, also when it is written as text; undefined when it is none. */
export function numberOf(from: Read): number | undefined {
  if (from.kind !== 'known') return undefined;
  if (typeof from.value === 'number') return from.value;
  return typeof from.value === 'string' && /^-?\d+$/.test(from.value) ? Number(from.value) : undefined;
}

/** The text that is known at a place; undefined when it is none. */
export function textOf(from: Read): string | undefined {
  return from.kind === 'known' && typeof from.value === 'string' ? from.value : undefined;
}

/**
 * Whether something is set at a path: a presence check. An unknown value counts as set when the configuration
 * gives it an expression with references, for "the key that is made in the same plan" is the usual case.
 */
export function isSet(resource: PlannedResource, ...path: readonly (string | number)[]): Truth {
  const value = read(resource, ...path);
  if (value.kind === 'known')
    return value.value !== '' && !(Array.isArray(value.value) && value.value.length === 0);
  if (value.kind === 'absent') return false;
  return referencesAt(resource, path).length > 0 ? true : 'unknown';
}

/**
 * The addresses that the expression at a path refers to. The plan reader names nested attributes by their keys,
 * without indexes: `server_side_encryption.kms_key_arn`.
 */
export function referencesAt(
  resource: PlannedResource,
  path: readonly (string | number)[],
): readonly string[] {
  return resource.references[path.filter((step) => typeof step === 'string').join('.')] ?? [];
}

/** A JSON document inside a string: policies, container definitions. Text that is no JSON is unknown to us, not empty. */
export function embeddedJson(from: Read): Read {
  if (from.kind !== 'known') return from;
  if (typeof from.value !== 'string') return from;
  try {
    return known(JSON.parse(from.value) as Json, false);
  } catch {
    return unknown;
  }
}

function known(value: Json | undefined, mask: Mask): Read {
  if (mask === true) return unknown;
  if (value === undefined || value === null) return hasUnknown(mask) ? unknown : absent;
  return { kind: 'known', value, unknown: mask };
}

function child(value: Json, step: string | number): Json | undefined {
  if (Array.isArray(value)) return typeof step === 'number' ? (value as readonly Json[])[step] : undefined;
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function maskChild(mask: Mask, step: string | number): Mask {
  if (typeof mask === 'boolean') return mask;
  if (Array.isArray(mask))
    return typeof step === 'number' ? ((mask as readonly Mask[])[step] ?? false) : false;
  return Object.hasOwn(mask, step) ? ((mask as { readonly [key: string]: Mask })[step] ?? false) : false;
}

function hasUnknown(mask: Mask): boolean {
  return typeof mask === 'boolean' ? mask : Object.values(mask).some((part: Mask) => hasUnknown(part));
}
