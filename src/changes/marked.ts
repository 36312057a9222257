import { isObject, type Json } from '../json.js';
import { isMarked, maskAt } from './mask.js';
import type { Mask, Plan } from './plan.js';
import { isReference } from './secret-names.js';

/** Short values and plain words, such as `true` or `production`, would hide what is no secret. */
const TELLING = /^(?=[\s\S]{8})(?:[a-z]{16}|[\s\S]*[^a-z])/i;

/**
 * Texts that a plan marks as sensitive anywhere: a password that is marked in the database is the same password in the
 * environment of the function, where no mark tells so.
 */
export function markedTexts(plan: Plan): string[] {
  const texts = new Set<string>();
  for (const resource of [...plan.resources, ...plan.drift]) {
    collect(resource.before, resource.beforeSensitive, texts);
    collect(resource.after, resource.afterSensitive, texts);
  }
  for (const output of plan.outputs) {
    collect(output.before, output.sensitive, texts);
    collect(output.after, output.sensitive, texts);
  }
  return [...texts];
}

function collect(value: Json, mask: Mask, texts: Set<string>): void {
  if (!isMarked(mask)) return;
  if (typeof value === 'string') {
    if (mask === true && TELLING.test(value) && !isReference(value)) texts.add(value);
  } else if (mask === true) {
    // A whole structure is marked: its single values (a region, a size) may well be known from elsewhere.
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, maskAt(mask, index), texts);
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) collect(item, maskAt(mask, key), texts);
  }
}
