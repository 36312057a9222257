import type { Fault } from './tokens.js';

/** A JSON value with its place. Keys may come twice, as Terraform allows: nothing is merged. */
export type Node =
  | { readonly kind: 'string'; readonly at: number; readonly text: string }
  | { readonly kind: 'scalar'; readonly at: number; readonly text: string }
  | { readonly kind: 'array'; readonly at: number; readonly items: readonly Node[] }
  | { readonly kind: 'object'; readonly at: number; readonly entries: readonly Entry[] };

/** One member of an object. */
export interface Entry {
  readonly key: string;
  readonly at: number;
  readonly value: Node;
}

interface Reader {
  readonly text: string;
  here: number;
  depth: number;
}

/** Where a text stops being JSON. It never leaves this file. */
class NotJson extends Error {
  readonly at: number;

  constructor(at: number, expected: string) {
    super(expected);
    this.at = at;
  }
}

const DEEPEST = 200;
const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![\w.+-])/y;

/** Parses JSON by the letter of its standard, and keeps positions. Never throws, nor runs out of stack. */
export function parseJson(text: string): Node | Fault {
  const reader: Reader = { text, here: 0, depth: 0 };
  try {
    const value = readValue(reader);
    skipSpace(reader);
    if (reader.here < text.length) throw new NotJson(reader.here, 'the end of the file');
    return value;
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return { at: error.at, message: `no JSON: ${error.message} is expected here` };
  }
}

function readValue(reader: Reader): Node {
  skipSpace(reader);
  const at = reader.here;
  const char = reader.text[at];
  if (char === '{' || char === '[') {
    if (reader.depth >= DEEPEST) throw new NotJson(at, 'a value that is nested less deep');
    reader.depth += 1;
    const node: Node =
      char === '{'
        ? { kind: 'object', at, entries: readList(reader, '}', readEntry) }
        : { kind: 'array', at, items: readList(reader, ']', readValue) };
    reader.depth -= 1;
    return node;
  }
  if (char === '"') return { kind: 'string', at, text: readString(reader) };
  return { kind: 'scalar', at, text: take(reader, SCALAR, 'a value') };
}

function readList<T>(reader: Reader, end: string, read: (reader: Reader) => T): T[] {
  const list: T[] = [];
  reader.here += 1;
  skipSpace(reader);
  if (reader.text[reader.here] === end) {
    reader.here += 1;
    return list;
  }
  for (;;) {
    list.push(read(reader));
    skipSpace(reader);
    const char = reader.text[reader.here];
    if (char !== ',' && char !== end) throw new NotJson(reader.here, `"," or "${end}"`);
    reader.here += 1;
    if (char === end) return list;
  }
}

function readEntry(reader: Reader): Entry {
  skipSpace(reader);
  const at = reader.here;
  const key = readString(reader);
  skipSpace(reader);
  if (reader.text[reader.here] !== ':') throw new NotJson(reader.here, '":"');
  reader.here += 1;
  return { key, at, value: readValue(reader) };
}

/** Terraform normalises strings: what looks alike there must be equal here. */
function readString(reader: Reader): string {
  const value: unknown = JSON.parse(take(reader, STRING, 'a string'));
  return String(value).normalize('NFC');
}

function take(reader: Reader, pattern: RegExp, expected: string): string {
  pattern.lastIndex = reader.here;
  const found = pattern.exec(reader.text)?.[0];
  if (found === undefined) throw new NotJson(reader.here, expected);
  reader.here += found.length;
  return found;
}

function skipSpace(reader: Reader): void {
  SPACE.lastIndex = reader.here;
  reader.here += SPACE.exec(reader.text)?.[0].length ?? 0;
}
