import { isObject, type Json } from '../json.js';
import { type Covered, OUTPUT, type Path } from './covers.js';
import { isMarked, maskAt } from './mask.js';
import type { Mask, Plan } from './plan.js';
import { isReference } from './secret-names.js';

/** Short values and plain words, such as `true` or `production`, would hide what is no secret. */
const TELLING = /^(?=[\s\S]{8})(?:[a-z]{16}|[\s\S]*[^a-z])/i;

/**
 * Texts that a plan marks as sensitive anywhere: a password that is marked in the database is the same password in the
 * environment of the function, where no mark tells so.
 * @param excepted places whose marks say nothing, for an exception lets people see what stands there.
 */
export function markedTexts(plan: Plan, excepted: Covered = () => false): string[] {
  const texts = new Set<string>();
  const add = (address: string, path: Path, value: Json, mask: Mask): void =>
    collect(value, mask, path, (text, at) => {
      if (!excepted(address, at)) texts.add(text);
    });
  for (const { address, before, after, beforeSensitive, afterSensitive } of [
    ...plan.resources,
    ...plan.drift,
  ]) {
    add(address, [], before, beforeSensitive);
    add(address, [], after, afterSensitive);
  }
  for (const { name, before, after, sensitive } of plan.outputs) {
    add(OUTPUT, [name], before, sensitive);
    add(OUTPUT, [name], after, sensitive);
  }
  return [...texts];
}

function collect(value: Json, mask: Mask, path: Path, add: (text: string, path: Path) => void): void {
  if (!isMarked(mask)) return;
  if (typeof value === 'string') {
    if (mask === true && TELLING.test(value) && !isReference(value)) add(value, path);
  } else if (mask === true) {
    // A whole structure is marked: its single values (a region, a size) may well be known from elsewhere.
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, maskAt(mask, index), [...path, index], add);
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) collect(item, maskAt(mask, key), [...path, key], add);
  }
}
