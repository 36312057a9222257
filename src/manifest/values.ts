import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Json } from '../json.js';
import { emptyObject } from './merge.js';
import { keyText } from './positions.js';

/** Deeper than any manifest; bounds the recursion of everything that walks one. */
const deepest = 50;
/** How many values aliases may repeat in all: plenty for people, nothing for a bomb. */
const mostRepeated = 1000;
/** Names that reach an object's prototype in JavaScript: never a sensible name, often an attack. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const knownTags: ReadonlySet<string> = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

/** Tells what is wrong at a node. */
export type Refuse = (node: Node | null | undefined, message: string, fix: string) => void;

/** The value behind an anchor, and how many values are in it; no size while it is being read. */
interface Anchored {
  readonly node: Node;
  value: Json;
  size: number | undefined;
}

/** Turns YAML nodes into plain values and refuses what a manifest may not hold. */
export class ValueReader {
  /** Where each alias leads, for positions. */
  readonly targets = new Map<Alias, Node>();
  private readonly anchors = new Map<string, Anchored>();
  private readonly refuse: Refuse;
  private size = 0;
  private repeated = 0;

  constructor(refuse: Refuse) {
    this.refuse = refuse;
  }

  /** The plain value; objects have no prototype. What is refused reads as null. */
  read(node: Node | null, depth = 0): Json {
    this.size++;
    if (node === null) return null;
    if (depth > deepest) {
      this.refuse(
        node,
        `This is nested more than ${deepest} levels deep.`,
        'A manifest needs about eight levels: flatten it.',
      );
      return null;
    }
    if (isAlias(node)) return this.alias(node);
    if (!this.hasKnownTag(node)) return null;
    const anchored = this.open(node);
    const before = this.size;
    const value = this.content(node, depth);
    if (anchored !== undefined) Object.assign(anchored, { value, size: this.size - before + 1 });
    return value;
  }

  private content(node: Node, depth: number): Json {
    if (isSeq(node)) return node.items.map((item) => this.read(item as Node | null, depth + 1));
    if (isMap(node)) return this.map(node, depth);
    return isScalar(node) ? this.scalar(node, node.value) : null;
  }

  private map(node: YAMLMap, depth: number): Json {
    const result = emptyObject();
    const written = new Set<string>();
    for (const pair of node.items) {
      const key = this.key(pair);
      const value = this.read(pair.value as Node | null, depth + 1);
      if (key === undefined) continue;
      if (written.has(key))
        this.refuse(
          pair.key as Node,
          `The key ${JSON.stringify(key)} is written twice in this map.`,
          'Keep one of the two.',
        );
      else {
        written.add(key);
        result[key] = value;
      }
    }
    return result;
  }

  private key(pair: Pair): string | undefined {
    const node = pair.key as Node | null;
    const key = keyText(pair);
    const shown = isScalar(node) ? String(node.value) : 'of this entry';
    if (key === undefined)
      this.refuse(
        node ?? (pair.value as Node | null),
        `The key ${shown} is not text.`,
        isScalar(node) && node.value !== null
          ? `Put it in quotes: "${shown}".`
          : 'Write a plain name before the colon.',
      );
    else if (key === '<<')
      this.refuse(
        node,
        'Merge keys (<<) are not supported: they hide where a value comes from.',
        'Write the values out, or put what differs into spec.environments.',
      );
    else if (forbiddenKeys.has(key))
      this.refuse(
        node,
        `The key ${JSON.stringify(key)} is not allowed anywhere in a manifest.`,
        'Choose another name.',
      );
    else {
      this.scalar(node, key);
      return key;
    }
    return undefined;
  }

  private scalar(node: Node | null, value: unknown): Json {
    if (typeof value === 'string') {
      if (value.includes('\0') || !value.isWellFormed())
        this.refuse(
          node,
          'This text holds an escape for NUL or for half of a character.',
          'Remove the escape (\\0, \\x00, \\ud800 …).',
        );
      return value;
    }
    if (typeof value === 'number' && !Number.isFinite(value)) {
      this.refuse(node, 'This is not a finite number.', 'Write a number, or quote it when it is text.');
      return null;
    }
    if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
    this.refuse(node, 'This value is neither text, a number, true, false nor null.', 'Quote it.');
    return null;
  }

  private hasKnownTag(node: Node): boolean {
    const tag = (node as { tag?: string }).tag;
    if (tag === undefined || tag === '!' || knownTags.has(tag)) return true;
    this.refuse(
      node,
      `The tag ${tag} is not supported: a manifest holds plain YAML values only.`,
      'Remove the tag.',
    );
    return false;
  }

  private open(node: Node): Anchored | undefined {
    const name = (node as { anchor?: string }).anchor;
    if (name === undefined) return undefined;
    const anchored: Anchored = { node, value: null, size: undefined };
    this.anchors.set(name, anchored);
    return anchored;
  }

  /** The aliased value itself, not a copy: a bomb costs nothing before it is counted and refused. */
  private alias(node: Alias): Json {
    const anchored = this.anchors.get(node.source);
    if (anchored === undefined) {
      this.refuse(
        node,
        `No anchor &${node.source} stands before this alias.`,
        `Define &${node.source} above, or write the value out.`,
      );
      return null;
    }
    if (anchored.size === undefined) {
      this.refuse(
        node,
        `The alias *${node.source} stands inside its own anchor: the value would have no end.`,
        'Write the value out.',
      );
      return null;
    }
    this.size += anchored.size;
    const before = this.repeated;
    this.repeated += anchored.size;
    if (this.repeated > mostRepeated) {
      if (before <= mostRepeated)
        this.refuse(
          node,
          `Aliases repeat more than ${mostRepeated} values, as a decompression bomb does.`,
          'Write the values out.',
        );
      return null;
    }
    this.targets.set(node, anchored.node);
    return anchored.value;
  }
}
