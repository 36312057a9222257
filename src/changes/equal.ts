import { isObject, type Json } from '../json.js';

/** Whether two JSON values have the same content; key order does not count, list order does. */
export function deepEqual(a: Json | undefined, b: Json | undefined): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => deepEqual(item, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && deepEqual(a[key], b[key]))
  );
}

/** Whether a value is a list or an object. */
export function isContainer(value: Json | undefined): value is object & Json {
  return typeof value === 'object' && value !== null;
}
