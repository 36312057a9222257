import { isObject, type Json } from '../json.js';

/** What one judge found: a value, or one entry of a list, that is less strict than before. */
export interface Found {
  /** Place in the head's list, for the position. */
  readonly index?: number;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  readonly why: string;
}

/** Compares one guarded field that differs; nothing when it is as strict as before. */
export type Judge = (before: Json | undefined, after: Json | undefined) => readonly Found[];

const SEVERITIES: readonly unknown[] = ['low', 'medium', 'high', 'critical'];

const JUDGES: Readonly<Record<string, Judge>> = {
  'policy.failOn': (before, after) =>
    SEVERITIES.indexOf(after) <= SEVERITIES.indexOf(before) && SEVERITIES.includes(after)
      ? []
      : [{ before, after, why: 'rules that blocked before would only be noted' }],
  'policy.requiredTags': removed('resources without it would pass'),
  'policy.packs': removed('its rules would no longer be asked'),
  'security.compliance': removed('what it asks for would no longer be asked'),
  'policy.waivers': exceptions(['rule', 'address'], 'a rule would not count there'),
  'gate.allowDelete': exceptions(['address'], 'it could be deleted with its data'),
  'gate.allowReplace': exceptions(['address'], 'it could be replaced, and its data lost'),
  'redaction.exceptions': exceptions(['path'], 'values that are hidden would be shown'),
  'policy.providers': added('its code would run with the credentials of the plan'),
  'policy.modules': added('its code would run with the credentials of the plan'),
  'security.deletionProtection': (before, after) =>
    after === true ? [] : [{ before, after, why: 'what holds data could be deleted unasked' }],
  'security.keyRotationDays': (before, after) =>
    typeof before === 'number' && typeof after === 'number' && after < before
      ? []
      : [{ before, after, why: 'keys would live longer' }],
};

/** The judge of a field below `spec`, when it is known which direction is the strict one. */
export function judgeOf(path: readonly string[]): Judge | undefined {
  const name = path.join('.');
  return Object.hasOwn(JUDGES, name) ? JUDGES[name] : undefined;
}

/** A list that asks for something: each entry that is gone loosens. */
function removed(why: string): Judge {
  return (before, after) => {
    const left = listOf(after);
    return listOf(before)
      .filter((entry) => !left.includes(entry))
      .map((entry) => ({ before: entry, after: undefined, why }));
  };
}

/** A list that allows something: each entry that is new loosens. */
function added(why: string): Judge {
  return (before, after) => {
    const known = listOf(before);
    return listOf(after).flatMap((entry, index) =>
      known.includes(entry) ? [] : [{ index, before: undefined, after: entry, why }],
    );
  };
}

/**
 * A list of exceptions that end: a new one and a later end loosen, an earlier end or another reason does not.
 * @param keys what an exception is about; one without a key is about everything, and covers those that have it.
 */
function exceptions(keys: readonly string[], why: string): Judge {
  return (before, after) =>
    listOf(after).flatMap((entry, index) => {
      const covering = listOf(before).filter((known) =>
        keys.every((key) => field(known, key) === '' || field(known, key) === field(entry, key)),
      );
      // Dates are written YYYY-MM-DD: they sort as text.
      const last = covering.toSorted((a, b) => (field(a, 'expires') < field(b, 'expires') ? 1 : -1))[0];
      if (last !== undefined && field(entry, 'expires') <= field(last, 'expires')) return [];
      const how = last === undefined ? 'it is new' : `it ends later, on ${field(entry, 'expires')}`;
      return [{ index, before: last, after: entry, why: `${how}: ${why}` }];
    });
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function field(entry: Json, key: string): string {
  const value = isObject(entry) && Object.hasOwn(entry, key) ? entry[key] : undefined;
  return typeof value === 'string' ? value : '';
}
