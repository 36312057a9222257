import type { Mask } from './plan.js';

/** The part of a mask that covers one key or index. A mark on the whole covers each part. */
export function maskAt(mask: Mask | undefined, step: string | number): Mask {
  if (typeof mask !== 'object' || mask === null) return mask === true;
  if (!Object.hasOwn(mask, step)) return false;
  return (mask as { readonly [key: string | number]: Mask })[step] ?? false;
}

/** True when the mask marks anything at all. Engines write `false`, `{}` and `[]` for "nothing here". */
export function isMarked(mask: Mask | undefined): boolean {
  if (typeof mask !== 'object' || mask === null) return mask === true;
  if (Array.isArray(mask)) return mask.some(isMarked);
  for (const part in mask) if (isMarked((mask as Readonly<Record<string, Mask>>)[part])) return true;
  return false;
}

/** Number of elements that a mask of a list speaks of: it may be longer than the list of known values. */
export function maskLength(mask: Mask | undefined): number {
  return Array.isArray(mask) ? mask.length : 0;
}
