import type { Thing } from './thing.js';

/** Something that keeps data. */
export interface Store {
  readonly kind: 'bucket' | 'table' | 'secret' | 'logs' | 'disk' | 'messages';
  readonly encrypted: boolean;
  /** Nobody reaches it without a right of his own. */
  readonly closed: boolean;
}

/** A way in from outside the deployment's network, and who may take it; `*` where a place does not limit it. */
export interface Opening {
  readonly ranges: readonly string[];
}

/** How long something is kept before it is removed. */
export interface Kept {
  readonly kind: 'logs' | 'versions' | 'objects';
  readonly days: number;
}

/** What a type of resource is in its place, as far as the contract asks. */
export interface Traits {
  /** Where its name stands, and what names the place takes; absent where it has none, or one within something else's. */
  readonly name?: { readonly at: string; readonly form: RegExp };
  /** Where its tags or labels stand; absent where the place gives it none. */
  readonly tags?: string;
  readonly store?: (thing: Thing, all: readonly Thing[]) => Store;
  readonly opens?: (thing: Thing, all: readonly Thing[]) => readonly Opening[];
  readonly kept?: (thing: Thing) => readonly Kept[];
}

/** Every type of resource that a place's plans hold: one that is not here is refused, so that nothing is overlooked. */
export type TraitsOf = Readonly<Record<string, Traits>>;

/** All addresses of the world. */
export const ANYWHERE = '0.0.0.0/0';

const INSIDE = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|127\.)/;

/** Of address ranges those that are of the world. */
export function outside(ranges: readonly string[]): readonly string[] {
  return ranges.filter((range) => !INSIDE.test(range));
}

/** An opening for these ranges; none where all of them are inside. */
export function openTo(ranges: readonly string[]): readonly Opening[] {
  const found = outside(ranges);
  return found.length === 0 ? [] : [{ ranges: found }];
}

/** What is of the same module as a thing: a bucket's settings lie beside it. */
export function beside(thing: Thing, all: readonly Thing[], type: string): Thing | undefined {
  const module = moduleOf(thing);
  return all.find((one) => one.type === type && moduleOf(one) === module);
}

function moduleOf({ address, type }: Thing): string {
  return address.slice(0, address.indexOf(`${type}.`));
}
