import { canonicalJson, isObject, type Json } from '../json.js';
import { deepEqual, isContainer } from './equal.js';
import { isMarked, maskAt, maskLength } from './mask.js';
import type { Mask } from './plan.js';

/** Elements of two lists that belong together; an index that is missing says that one side has no such element. */
export interface ListItem {
  /** The step of the path that names the element: its identity, or its index after the change (before, if removed). */
  readonly step: string | number;
  readonly before?: number;
  readonly after?: number;
  /** The key whose value is the step. */
  readonly identity?: string;
}

/** Keys by which the objects of a list are told apart, the first that all of them have, each with its own text. */
const IDENTITY_KEYS = ['name', 'Name', 'key', 'Sid', 'sid'];

/** Lists whose order has a meaning though their elements may all differ. */
const ORDERED = new Set([
  'command',
  'Command',
  'args',
  'arguments',
  'entry_point',
  'entryPoint',
  'entrypoint',
]);

/** More comparisons than this are not worth a nicer pairing of what is left over. */
const MAX_COMPARISONS = 2_500;

/**
 * Which elements of two lists differ, and which of them belong together.
 * @param name the attribute that holds the lists.
 * @param unknown marks for the list after the change: it may be longer than what is known of it.
 * @param secret whether anything in the lists is marked as sensitive: then no name of an element becomes a path.
 */
export function differingItems(
  name: string,
  before: readonly Json[],
  after: readonly Json[],
  unknown: Mask,
  secret: boolean,
): ListItem[] {
  const length = Math.max(after.length, maskLength(unknown));
  const identity = secret || isMarked(unknown) ? undefined : identityKey(before, after);
  if (identity !== undefined) return byIdentity(identity, before, after);
  if (!isMarked(unknown) && isOrdered(name, before, after)) return byPosition(before, after);
  return byContent(before, after, length, unknown);
}

function identityKey(before: readonly Json[], after: readonly Json[]): string | undefined {
  return IDENTITY_KEYS.find((key) => hasUnique(before, key) && hasUnique(after, key));
}

function hasUnique(list: readonly Json[], key: string): boolean {
  const names = new Set<Json>();
  for (const item of list) {
    const name = isObject(item) && Object.hasOwn(item, key) ? item[key] : undefined;
    if (typeof name !== 'string' || name === '') return false;
    names.add(name);
  }
  return names.size === list.length;
}

function byIdentity(identity: string, before: readonly Json[], after: readonly Json[]): ListItem[] {
  const items = new Map<string, ListItem>();
  const nameOf = (item: Json): string => String((item as { readonly [key: string]: Json })[identity]);
  for (const [index, item] of before.entries()) {
    items.set(nameOf(item), { step: nameOf(item), identity, before: index });
  }
  for (const [index, item] of after.entries()) {
    items.set(nameOf(item), { step: nameOf(item), identity, ...items.get(nameOf(item)), after: index });
  }
  return [...items.values()];
}

/** A set holds nothing twice, so a list that does is no set. */
function isOrdered(name: string, before: readonly Json[], after: readonly Json[]): boolean {
  const repeats = (list: readonly Json[]): boolean => new Set(list).size < list.length;
  return (
    ORDERED.has(name) || (![...before, ...after].some(isContainer) && (repeats(before) || repeats(after)))
  );
}

/** What lies between the common beginning and the common end. */
function byPosition(before: readonly Json[], after: readonly Json[]): ListItem[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && deepEqual(before[start], after[start])) start++;
  let end = 0;
  while (end < shorter - start && deepEqual(before.at(-1 - end), after.at(-1 - end))) end++;
  const indexes = (list: readonly Json[]): number[] =>
    Array.from({ length: list.length - end - start }, (_, index) => start + index);
  return paired(indexes(before), indexes(after), () => 0);
}

function byContent(
  before: readonly Json[],
  after: readonly Json[],
  length: number,
  unknown: Mask,
): ListItem[] {
  const known = new Map<string, number[]>();
  for (const [index, item] of before.entries()) {
    const key = canonicalJson(item);
    const indexes = known.get(key);
    if (indexes === undefined) known.set(key, [index]);
    else indexes.push(index);
  }
  const added: number[] = [];
  for (let index = 0; index < length; index++) {
    const item = after[index];
    const none = known.size === 0 || item === undefined || isMarked(maskAt(unknown, index));
    const same = none ? undefined : known.get(canonicalJson(item));
    if (same?.shift() === undefined) added.push(index);
  }
  const removed = [...known.values()].flat().sort((a, b) => a - b);
  return paired(removed, added, (from, to) => likeness(before[from], after[to]));
}

/** Pairs each added element with the removed one that is most like it. */
function paired(
  removed: readonly number[],
  added: readonly number[],
  alike: (removed: number, added: number) => number,
): ListItem[] {
  const left = [...removed];
  const small = removed.length * added.length <= MAX_COMPARISONS;
  const items = added.map((after): ListItem => {
    let best = 0;
    if (small) {
      const scores = left.map((before) => alike(before, after));
      best = Math.max(0, scores.indexOf(Math.max(...scores)));
    }
    const [before] = left.splice(best, 1);
    return before === undefined ? { step: after, after } : { step: after, before, after };
  });
  return [...items, ...left.map((before): ListItem => ({ step: before, before }))];
}

/** How many keys of two objects hold the same. */
function likeness(a: Json | undefined, b: Json | undefined): number {
  if (!isObject(a) || !isObject(b)) return 0;
  return Object.keys(a).filter((key) => Object.hasOwn(b, key) && deepEqual(a[key], b[key])).length;
}
