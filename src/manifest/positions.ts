import {
  type Alias,
  isAlias,
  isMap,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { JsonObject } from '../json.js';
import type { Location } from '../problem.js';
import type { Manifest, Path } from './types.js';

/** What parsing left behind, from which positions are found when they are asked for. */
export interface ParsedText {
  readonly file: string;
  readonly source: string;
  readonly lines: LineCounter;
  readonly root: Node | null;
  /** Where each alias leads. */
  readonly targets: ReadonlyMap<Alias, Node>;
}

/** A place in the tree: a node and the key that leads to it. */
interface Place {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

/** The manifest with its positions, looked up lazily: most values are never asked for. */
export function manifestOf(text: ParsedText, value: JsonObject): Manifest {
  const indexes = new WeakMap<YAMLMap, Map<string, Pair>>();
  const position = (path: Path, part: 'key' | 'value' = 'value'): Location => {
    let place: Place = { key: undefined, value: text.root ?? undefined };
    for (const segment of path) {
      const next = child(text, indexes, place.value, segment);
      if (next === undefined) return locate(text, place, 'key');
      place = next;
    }
    return locate(text, place, part);
  };
  return { file: text.file, source: text.source, value, position };
}

function child(
  text: ParsedText,
  indexes: WeakMap<YAMLMap, Map<string, Pair>>,
  node: Node | undefined,
  segment: string,
): Place | undefined {
  const target = isAlias(node) ? text.targets.get(node) : node;
  if (isSeq(target)) {
    const item = /^[0-9]+$/.test(segment) ? (target.items[Number(segment)] as Node | undefined) : undefined;
    return item === undefined ? undefined : { key: undefined, value: item };
  }
  if (!isMap(target)) return undefined;
  let index = indexes.get(target);
  if (index === undefined) {
    index = new Map();
    // The first of two equal keys holds: the second is an error that loading has told.
    for (const pair of target.items) {
      const name = keyText(pair);
      if (name !== undefined && !index.has(name)) index.set(name, pair);
    }
    indexes.set(target, index);
  }
  const pair = index.get(segment);
  return pair === undefined
    ? undefined
    : { key: pair.key as Node, value: (pair.value as Node | null) ?? undefined };
}

/** The text of a key, when it is a string as every key must be. */
export function keyText(pair: Pair): string | undefined {
  const value = (pair.key as { value?: unknown } | null)?.value;
  return typeof value === 'string' ? value : undefined;
}

function locate(text: ParsedText, place: Place, part: 'key' | 'value'): Location {
  const key = place.key?.range;
  const value = place.value?.range;
  // An empty value (`network:`) has no width: its key is what the reader can see.
  const range = part === 'key' || !value || value[0] === value[1] ? (key ?? value) : value;
  return range ? locationOf(text, range[0], range[1]) : { file: text.file, line: 1, column: 1 };
}

/** The location of a piece of the text, given by offsets; its end only when it is on the same line. */
export function locationOf(text: Pick<ParsedText, 'file' | 'lines'>, start: number, end: number): Location {
  const from = text.lines.linePos(start);
  const to = text.lines.linePos(end);
  const place = { file: text.file, line: Math.max(1, from.line), column: Math.max(1, from.col) };
  return from.line === to.line && to.col > from.col ? { ...place, endColumn: to.col } : place;
}
