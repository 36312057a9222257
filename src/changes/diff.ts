import { isObject, type Json, type JsonObject } from '../json.js';
import type { AttributeChange, Shown } from './changeset.js';
import { differingItems } from './diff-lists.js';
import { documentOf, mayHoldDocument, yamlDocumentOf } from './documents.js';
import { deepEqual, isContainer } from './equal.js';
import { isMarked, maskAt } from './mask.js';
import { lastName } from './path.js';
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
  const diff: Diff = { redactor, reveal, replacePaths, changes: [] };
  const masks = { unknown, beforeSensitive, afterSensitive };
  const top = { before: set(before), after: set(after), ...masks };
  walk({ path: [], ...top, credential: false, document: false, identity: undefined }, diff);
  return diff.changes;
}

/** What a walk knows, and what it has found. */
interface Diff {
  readonly redactor: Redactor;
  readonly reveal: Reveal | undefined;
  readonly replacePaths: readonly Path[];
  readonly changes: AttributeChange[];
}

function walk(place: Place, diff: Diff): void {
  const { before, after, unknown } = place;
  if (!isMarked(unknown) && deepEqual(before, after)) return;
  const whole = unknown === true || isSecret(place);
  if (!whole && walkFields(place, diff)) return;
  const parts = whole ? undefined : (listParts(place) ?? documentParts(place));
  if (parts === undefined) diff.changes.push(attributeChange(place, diff));
  else for (const part of parts) walk(part, diff);
}

function isSecret(place: Place): boolean {
  return place.beforeSensitive === true || place.afterSensitive === true;
}

function shownBefore(place: Place, redactor: Redactor): Shown {
  return redactor.shown(place.before, place.credential, isSecret(place) || place.beforeSensitive);
}

function shownAfter(place: Place, redactor: Redactor): Shown {
  const { unknown } = place;
  if (unknown === true) return UNKNOWN;
  const sensitive = isSecret(place);
  // A secret that is partly unknown is there all the same.
  if (sensitive && isMarked(unknown)) return HIDDEN;
  return redactor.shown(place.after, place.credential, sensitive || place.afterSensitive);
}

/** Null, empty lists and empty objects are how engines write "not set". */
function set(value: Json | undefined): Json | undefined {
  if (value === null) return undefined;
  return isEmpty(value) ? undefined : value;
}

/** Goes on inside of two objects, or of the only one there is; false where there is another value, or none. */
function walkFields(place: Place, diff: Diff): boolean {
  const { before, after, unknown, document } = place;
  if (before !== undefined && (!isObject(before) || isEmpty(before))) return false;
  if (after !== undefined && (!isObject(after) || isEmpty(after))) return false;
  if (before === undefined && after === undefined && !isObject(unknown)) return false;
  const keys = keysOf(before, after, unknown);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string;
    const from = before === undefined ? undefined : valueAt(before, key, document);
    const to = after === undefined ? undefined : valueAt(after, key, document);
    const known = maskAt(unknown, key);
    // Most values of an update stay: they are passed over before anything is made for them.
    if (from === to && known === false) continue;
    if (key === place.identity && keys.length > 1) continue;
    walkField(place, key, from, to, known, diff);
  }
  return true;
}

function walkField(
  place: Place,
  key: string,
  from: Json | undefined,
  to: Json | undefined,
  known: Mask,
  diff: Diff,
): void {
  const { redactor } = diff;
  const { before, after } = place;
  const path = below(place.path, key);
  const beforeSensitive = maskAt(place.beforeSensitive, key);
  const afterSensitive = maskAt(place.afterSensitive, key);
  const credential =
    redactor.isCredential(key, before ?? after, place.credential) ||
    (before !== undefined && redactor.isCredential(key, after, place.credential));
  // Most differences are of two scalars that nothing is to be said of: those need no place to go on from.
  const plain = beforeSensitive === false && afterSensitive === false && typeof known === 'boolean';
  if (plain && diff.reveal === undefined && isLeaf(from) && isLeaf(to)) {
    const shown = known ? UNKNOWN : redactor.shown(to, credential, false);
    diff.changes.push(changeAt(path, redactor.shown(from, credential, false), shown, diff));
    return;
  }
  const masks = { unknown: known, beforeSensitive, afterSensitive };
  const { document } = place;
  walk({ path, before: from, after: to, ...masks, credential, document, identity: undefined }, diff);
}

/** Whether a value is told as it is: nothing stands inside of it. */
function isLeaf(value: Json | undefined): boolean {
  return typeof value === 'string' ? !mayHoldDocument(value) : !isContainer(value);
}

/** An array of just its length: as many are kept as there are changes, and one that is spread has room for more. */
function below(path: Path, step: string | number): Path {
  const first = path[0];
  if (first === undefined) return [step];
  return path.length === 1 ? [first, step] : path.concat(step);
}

/** Every key once: those of what was, then what comes, then what is not known yet. */
function keysOf(
  before: JsonObject | undefined,
  after: JsonObject | undefined,
  unknown: Mask,
): readonly string[] {
  const first = before ?? after;
  const keys = first === undefined ? [] : Object.keys(first);
  // Most objects come or go whole: one side alone has its keys once already.
  const second = first === after ? [] : newKeys(after, first);
  const third = isObject(unknown) ? newKeys(unknown, first) : [];
  if (second.length === 0 && third.length === 0) return keys;
  return second.length === 0 ? [...keys, ...third] : [...new Set([...keys, ...second, ...third])];
}

/** Keys of an object that another one does not have. */
function newKeys(side: object | undefined, known: JsonObject | undefined): string[] {
  const keys: string[] = [];
  for (const key in side)
    if (Object.hasOwn(side, key) && !(known && Object.hasOwn(known, key))) keys.push(key);
  return keys;
}

function listParts(place: Place): Place[] | undefined {
  const { before, after, unknown } = place;
  if (before !== undefined && !Array.isArray(before)) return undefined;
  if (after !== undefined && !Array.isArray(after)) return undefined;
  const whole = (before === undefined || after === undefined) && !isMarked(unknown);
  const from: readonly Json[] = before ?? [];
  const to: readonly Json[] = after ?? [];
  // A list of scalars that comes or goes is told as one value.
  if (whole && !from.some(isContainer) && !to.some(isContainer)) return undefined;
  const secret = isMarked(place.beforeSensitive) || isMarked(place.afterSensitive);
  return differingItems(lastName(place.path), from, to, unknown, secret).map((item) => ({
    path: below(place.path, item.step),
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
  if (!(mayHoldDocument(before) || mayHoldDocument(after))) return undefined;
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

function attributeChange(place: Place, diff: Diff): AttributeChange {
  const { redactor, reveal } = diff;
  const change = changeAt(place.path, shownBefore(place, redactor), shownAfter(place, redactor), diff);
  return reveal === undefined ? change : withRevealed(change, place, reveal);
}

function changeAt(
  path: Path,
  before: Shown,
  after: Shown,
  { redactor, replacePaths }: Diff,
): AttributeChange {
  // Texts that differ only in their redacted parts: that there is a difference is said, what it is stays hidden.
  const onlySecretsDiffer =
    before.kind === 'value' && after.kind === 'value' && deepEqual(before.value, after.value);
  const change = {
    path: redactedPath(path, redactor),
    before: onlySecretsDiffer ? HIDDEN : before,
    after: onlySecretsDiffer ? HIDDEN : after,
  };
  const forces = replacePaths.length > 0 && replacePaths.some((cause) => overlaps(cause, path));
  return forces ? { ...change, forcesReplacement: true } : change;
}

/** The same path where nothing in it is hidden, as in nearly all of them. */
function redactedPath(path: Path, redactor: Redactor): Path {
  const redacted = (step: string | number): string | number =>
    typeof step === 'string' ? redactor.identifier(step) : step;
  for (let index = 0; index < path.length; index++)
    if (redacted(path[index] ?? '') !== path[index]) return path.map(redacted);
  return path;
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
