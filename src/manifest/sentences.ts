import { isObject, type Json, type JsonObject } from '../json.js';
import { alternatives, didYouMean } from '../suggest.js';
import { fieldsOf, follow } from './schema.js';
import type { Path } from './types.js';
import type { SchemaError } from './validator.generated.js';

/** What is wrong with one value, in words. */
export interface Complaint {
  /** The value, or the map that lacks or has too many fields. */
  readonly path: Path;
  /** Where to point: at `path`, or at this key beneath it. */
  readonly key?: string;
  /** True when the key is missing rather than wrong. */
  readonly missing?: boolean;
  /** What follows the name of the value: `is 0: it must be at least 1.` */
  readonly says: string;
  readonly fix?: string;
}

/** A violation with what is needed to tell it. */
interface Violation {
  readonly error: SchemaError;
  readonly path: Path;
  readonly value: Json | undefined;
  /** Schema of the value. */
  readonly node: JsonObject | undefined;
  /** The value as it stands in the file, such as `0123` for the number 123. */
  readonly text: string | undefined;
}

type Teller = (violation: Violation) => Omit<Complaint, 'path'>;

/** Puts a violation of the schema into words. */
export function complain(violation: Violation): Complaint {
  const tell = tellers[violation.error.keyword] ?? other;
  return { path: violation.path, ...tell(violation) };
}

const tellers: Readonly<Record<string, Teller>> = {
  required: missingField,
  additionalProperties: unknownField,
  propertyNames: badName,
  type: wrongType,
  enum: ({ value, node }) => wrongChoice(value, (node?.['enum'] ?? []) as readonly Json[]),
  const: ({ value, node }) => wrongChoice(value, [node?.['const'] ?? null]),
  pattern: (violation) => ({ says: `${named(violation)}: it must be ${expected(violation.node)}.` }),
  minimum: bound('at least'),
  maximum: bound('at most'),
  exclusiveMinimum: bound('more than'),
  exclusiveMaximum: bound('less than'),
  minLength: ({ value, error }) => ({
    says:
      value === ''
        ? 'is empty text.'
        : `is too short: it must have at least ${error.params['limit']} characters.`,
    fix: 'Give it a value, or remove the line.',
  }),
  maxLength: ({ error }) => ({
    says: `is too long: it may have at most ${error.params['limit']} characters.`,
  }),
  uniqueItems: ({ error, value }) => ({
    says: `holds ${show((value as readonly Json[])[Number(error.params['i'])])} twice.`,
    fix: 'Remove one of the two.',
  }),
};

function other({ error }: Violation): Omit<Complaint, 'path'> {
  return { says: `breaks the rule "${error.keyword}" of the schema.` };
}

function missingField({ error, node }: Violation): Omit<Complaint, 'path'> {
  const field = String(error.params['missingProperty']);
  const child = follow((node?.['properties'] as JsonObject | undefined)?.[field]);
  const choices = child?.['enum'] ?? (child?.['const'] === undefined ? undefined : [child['const']]);
  const what = Array.isArray(choices) ? alternatives(choices) : firstSentence(child);
  return { key: field, missing: true, says: `needs the field "${field}".`, fix: `Add ${field}: ${what}` };
}

function unknownField({ error, node }: Violation): Omit<Complaint, 'path'> {
  const field = String(error.params['additionalProperty']);
  const fields = fieldsOf(node);
  const meant = didYouMean(field, fields);
  return {
    key: field,
    says: `has no field ${show(field)}.${meant}`,
    ...(meant === '' ? { fix: `Its fields are ${fields.join(', ')}.` } : {}),
  };
}

function badName({ error, node }: Violation): Omit<Complaint, 'path'> {
  const name = String(error.params['propertyName']);
  const rule = follow(node?.['propertyNames']);
  const simpler = name.toLowerCase().replaceAll(/[_. ]/g, '-');
  const pattern = rule?.['pattern'];
  const fits = simpler !== name && typeof pattern === 'string' && new RegExp(pattern, 'u').test(simpler);
  return {
    key: name,
    says: `has an entry named ${show(name)}: it must be ${expected(rule)}.`,
    ...(fits ? { fix: `Write ${simpler}.` } : {}),
  };
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'a map',
  array: 'a list',
  null: 'null',
};

function wrongType(violation: Violation): Omit<Complaint, 'path'> {
  const { value, error } = violation;
  const wanted = [error.params['type']].flat().map(String);
  if (value === null) {
    const empty = wanted.includes('object') ? '{}' : wanted.includes('array') ? '[]' : undefined;
    return {
      says: `is empty: it must be ${typeNames[wanted[0] ?? '']}.`,
      fix: `${empty === undefined ? 'Give it a value' : `Write ${empty}`}, or remove the line.`,
    };
  }
  const fix = typeFix(violation, wanted);
  return {
    says: `${named(violation)}: it must be ${wanted.map((type) => typeNames[type] ?? type).join(' or ')}.`,
    ...(fix === undefined ? {} : { fix }),
  };
}

function typeFix({ value, text }: Violation, wanted: readonly string[]): string | undefined {
  if (wanted.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
    return `Put it in quotes${text === undefined ? '' : `: "${text}"`}.`;
  if (typeof value !== 'string') return undefined;
  if (wanted.includes('boolean') && /^(yes|no|on|off|y|n)$/i.test(value))
    return `Write ${/^(yes|on|y)$/i.test(value) ? 'true' : 'false'}: YAML 1.2 reads ${value} as text.`;
  const plain = wanted.includes('boolean') ? /^(true|false)$/ : /^-?[0-9]+(\.[0-9]+)?$/;
  return plain.test(value) && !wanted.includes('array') ? `Remove the quotes: ${value}` : undefined;
}

function wrongChoice(value: Json | undefined, choices: readonly Json[]): Omit<Complaint, 'path'> {
  const texts = choices.filter((choice) => typeof choice === 'string');
  const meant = typeof value === 'string' && texts.length > 1 ? didYouMean(value, texts) : '';
  return { says: `is ${show(value)}: it must be ${alternatives(choices)}.${meant}` };
}

function bound(words: string): Teller {
  return (violation) => {
    const { minimum, maximum } = violation.node ?? {};
    const range = typeof minimum === 'number' && typeof maximum === 'number';
    return {
      says: `${named(violation)}: it must be ${words} ${violation.error.params['limit']}.`,
      ...(range ? { fix: `Choose a number from ${minimum} to ${maximum}.` } : {}),
    };
  };
}

/** `is "x"`; without the value where it may be a credential in the wrong place. */
function named({ path, value }: Violation): string {
  const parent = path.at(-2);
  const secret = (path[1] === 'services' || path[1] === 'jobs') && (parent === 'env' || parent === 'secrets');
  return secret ? 'has an unsuitable value' : `is ${show(value)}`;
}

function expected(node: JsonObject | undefined): string {
  const words = node?.['x-expects'];
  return typeof words === 'string' ? words : `text that matches ${String(node?.['pattern'])}`;
}

function firstSentence(node: JsonObject | undefined): string {
  const text = node?.['description'];
  return typeof text === 'string' ? text.replace(/(\.) .*$/s, '$1') : 'it is required.';
}

/** A value in a sentence: JSON, cut short, or the kind of a collection. */
export function show(value: Json | undefined): string {
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'a map';
  const text = JSON.stringify(value ?? null);
  return text.length > 62 ? `${text.slice(0, 60)}…"` : text;
}
