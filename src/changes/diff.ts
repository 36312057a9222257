import { isObject, type Json, type JsonObject } from '../json.js';
import type { AttributeChange, Shown } from './changeset.js';
import { differingItems } from './diff-lists.js';
import { documentOf, yamlDocumentOf } from './documents.js';
import { deepEqual, isContainer } from './equal.js';
import { isMarked, maskAt } from './mask.js';
import type { Mask } from './plan.js';
import type { Redactor } from './redact.js';
import type { Reveal } from './reveal.js';

type Path = readonly (string | number)[];

const HIDDEN: Shown = { kind: 'hidden' };
const UNKNOWN: Shown = { kind: 'unknown' };

/** Two states of one resource with the marks of its engine. */
export interface States {
  readonly before: Json;
  readonly after: Json;
  /** Parts of `after` that are known only after the apply. */
  readonly unknown: Mask;
  readonly beforeSensitive: Mask;
  readonly afterSensitive: Mask;
  /** Paths that force a replacement. */
  readonly replacePaths: readonly Path[];
}

/** One place in both states; `undefined` stands for "not there". */
interface Place {
  readonly path: Path;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  readonly unknown: Mask;
  readonly beforeSensitive: Mask;
  readonly afterSensitive: Mask;
  /** It stands under the name of a credential. */
  readonly credential: boolean;
  /** It lies inside a document that a text holds: null and empty are values there; in a resource they mean "not set". */
  readonly document: boolean;
  /** The key of an object that its place in the path already tells. Always set: places of one form are fast to walk. */
  readonly identity: string | undefined;
}

/**
 * What changes between two states, attribute by attribute and redacted, as deep as the difference goes. Lists are
 * compared by content: an order that alone changes is no change, unless the list is one whose order has a meaning.
 * Text that holds JSON (or YAML on both sides) is entered; other text is left whole.
 */
export function diffStates(states: States, redactor: Redactor, reveal?: Reveal): AttributeChange[] {
  const { before, after, unknown, beforeSensitive, afterSensitive, replacePaths } = states;
  const changes: AttributeChange[] = [];
  const emit = (place: Place, from: Shown, to: Shown): void => {
    const change = attributeChange(place.path, from, to, replacePaths, redactor);
    changes.push(reveal === undefined ? change : withRevealed(change, place, reveal));
  };
  const masks = { unknown, beforeSensitive, afterSensitive };
  const top = { before: set(before), after: set(after), ...masks };
  walk({ path: [], ...top, credential: false, document: false, identity: undefined }, redactor, emit);
  return changes;
}

type Emit = (place: Place, before: Shown, after: Shown) => void;

function walk(place: Place, redactor: Redactor, emit: Emit): void {
  const { before, after, unknown } = place;
  if (!isMarked(unknown) && deepEqual(before, after)) return;
  const parts = partsOf(place, redactor);
  if (parts === undefined) emit(place, ...shownStates(place, redactor));
  else for (const part of parts) walk(part, redactor, emit);
}

/** What to go on with inside; undefined where the difference is told as a whole. */
function partsOf(place: Place, redactor: Redactor): Place[] | undefined {
  const { before, after, unknown } = place;
  if (unknown === true || isSecret(place)) return undefined;
  // Most differences are of two scalars.
  if (!isContainer(before) && !isContainer(after) && typeof unknown !== 'object') return documentParts(place);
  return objectParts(place, redactor) ?? listParts(place) ?? documentParts(place);
}

function isSecret(place: Place): boolean {
  return place.beforeSensitive === true || place.afterSensitive === true;
}

function shownStates(place: Place, redactor: Redactor): [Shown, Shown] {
  const { before, after, unknown, credential } = place;
  const sensitive = isSecret(place);
  const from = redactor.shown(before, credential, sensitive || place.beforeSensitive);
  if (unknown === true) return [from, UNKNOWN];
  // A secret that is partly unknown is there all the same.
  if (sensitive && isMarked(unknown)) return [from, HIDDEN];
  return [from, redactor.shown(after, credential, sensitive || place.afterSensitive)];
}

/** Null, empty lists and empty objects are how engines write "not set". */
function set(value: Json | undefined): Json | undefined {
  if (value === null) return undefined;
  return isEmpty(value) ? undefined : value;
}

function objectParts(place: Place, redactor: Redactor): Place[] | undefined {
  const { before, after, unknown } = place;
  const onlyObjects = (before === undefined || isObject(before)) && (after === undefined || isObject(after));
  if (!onlyObjects || isEmpty(before) || isEmpty(after)) return undefined;
  if (before === undefined && after === undefined && !isObject(unknown)) return undefined;
  const keys = keysOf(before, after, unknown);
  const parts: Place[] = [];
  for (const key of keys) {
    const from = valueAt(before, key, place.document);
    const to = valueAt(after, key, place.document);
    const known = maskAt(unknown, key);
    // Most values of an update stay: they are passed over before anything is made for them.
    if (from === to && known === false) continue;
    if (key === place.identity && keys.length > 1) continue;
    parts.push({
      path: [...place.path, key],
      before: from,
      after: to,
      unknown: known,
      beforeSensitive: maskAt(place.beforeSensitive, key),
      afterSensitive: maskAt(place.afterSensitive, key),
      credential:
        redactor.isCredential(key, before ?? after, place.credential) ||
        (before !== undefined && redactor.isCredential(key, after, place.credential)),
      document: place.document,
      identity: undefined,
    });
  }
  return parts;
}

/** Every key once. Most objects come or go whole: one side alone has its keys once already. */
function keysOf(
  before: JsonObject | undefined,
  after: JsonObject | undefined,
  unknown: Mask,
): readonly string[] {
  const first = before ?? after;
  const keys = first === undefined ? [] : Object.keys(first);
  const more: string[] = [];
  for (const side of [first === after ? undefined : after, isObject(unknown) ? unknown : undefined])
    for (const key in side)
      if (Object.hasOwn(side, key) && !(first && Object.hasOwn(first, key))) more.push(key);
  return more.length === 0 ? keys : [...new Set([...keys, ...more])];
}

function listParts(place: Place): Place[] | undefined {
  const { before, after, unknown } = place;
  if (![before, after].every((side) => side === undefined || Array.isArray(side))) return undefined;
  const whole = (before === undefined || after === undefined) && !isMarked(unknown);
  const lists = [before ?? [], after ?? []] as readonly (readonly Json[])[];
  // A list of scalars that comes or goes is told as one value.
  if (whole && !lists.some((list) => list.some(isContainer))) return undefined;
  const [from = [], to = []] = lists;
  const secret = isMarked(place.beforeSensitive) || isMarked(place.afterSensitive);
  return differingItems(lastName(place.path), from, to, unknown, secret).map((item) => ({
    path: [...place.path, item.step],
    before: valueAt(from, item.before, place.document),
    after: valueAt(to, item.after, place.document),
    unknown: item.after === undefined ? false : maskAt(unknown, item.after),
    beforeSensitive: item.before === undefined ? false : maskAt(place.beforeSensitive, item.before),
    afterSensitive: item.after === undefined ? false : maskAt(place.afterSensitive, item.after),
    credential: place.credential,
    document: place.document,
    identity: item.identity,
  }));
}

/** A text that is a document on both sides, or on the only side that there is. */
function documentParts(place: Place): Place[] | undefined {
  const { before, after } = place;
  if (before !== undefined && typeof before !== 'string') return undefined;
  if (after !== undefined && typeof after !== 'string') return undefined;
  const parsers = before === undefined || after === undefined ? [documentOf] : [documentOf, yamlDocumentOf];
  for (const parse of parsers) {
    const from = before === undefined ? undefined : parse(before);
    if (from === undefined && before !== undefined) continue;
    const to = after === undefined ? undefined : parse(after);
    if (to === undefined && after !== undefined) continue;
    return [{ ...place, before: from, after: to, document: true }];
  }
  return undefined;
}

function isEmpty(value: Json | undefined): boolean {
  if (!isContainer(value)) return false;
  for (const _ in value) return false;
  return true;
}

function valueAt(
  side: JsonObject | readonly Json[] | undefined,
  key: string | number | undefined,
  document: boolean,
): Json | undefined {
  if (side === undefined || key === undefined || !Object.hasOwn(side, key)) return undefined;
  const value = (side as JsonObject)[key];
  return document ? value : set(value);
}

function lastName(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

function attributeChange(
  path: Path,
  before: Shown,
  after: Shown,
  replacePaths: readonly Path[],
  redactor: Redactor,
): AttributeChange {
  // Texts that differ only in their redacted parts: that there is a difference is said, what it is stays hidden.
  const onlySecretsDiffer =
    before.kind === 'value' && after.kind === 'value' && deepEqual(before.value, after.value);
  const change = {
    path: path.map((step) => (typeof step === 'string' ? redactor.identifier(step) : step)),
    before: onlySecretsDiffer ? HIDDEN : before,
    after: onlySecretsDiffer ? HIDDEN : after,
  };
  const forces = replacePaths.length > 0 && replacePaths.some((cause) => overlaps(cause, path));
  return forces ? { ...change, forcesReplacement: true } : change;
}

function withRevealed(change: AttributeChange, place: Place, reveal: Reveal): AttributeChange {
  return {
    ...change,
    before: reveal(change.path, change.before, place.before),
    // What is known of a value that is partly unknown is not what it will be.
    after: isMarked(place.unknown) ? change.after : reveal(change.path, change.after, place.after),
  };
}

/** Whether one path leads into the other. Elements of lists are told differently here and there, so they count as equal. */
function overlaps(cause: Path, path: Path): boolean {
  const shared = Math.min(cause.length, path.length);
  for (let index = 0; index < shared; index++) {
    const [a, b] = [cause[index], path[index]];
    if (typeof a === 'string' && typeof b === 'string' && a !== b) return false;
  }
  return true;
}
