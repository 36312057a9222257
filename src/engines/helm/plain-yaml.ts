import type { Json, JsonObject } from '../../json.js';

/**
 * Reads the YAML that charts mostly make: mappings and lists by indentation, plain words, quoted strings and JSON.
 * A release of 200 objects is some 200 kB of it, for which a reader of all YAML takes longer than Helm takes to write it.
 * @returns undefined for whatever is not surely read as that reader would: comments behind values, text in blocks,
 *   anchors, other scripts, numbers that are not whole …
 */
export function readPlainYaml(text: string): JsonObject | undefined {
  if (/[^\x20-\x7e\n]/.test(text)) return undefined;
  try {
    const lines = linesOf(text);
    const reader: Reader = { lines, next: 0 };
    const value = readMap(reader, 0);
    return reader.next === lines.length ? value : undefined;
  } catch (error) {
    if (error === OTHER) return undefined;
    throw error;
  }
}

/** Thrown at what only the other reader can read. */
const OTHER = Symbol('other YAML');

interface Line {
  readonly indent: number;
  readonly text: string;
}

interface Reader {
  readonly lines: readonly Line[];
  next: number;
}

/** A line `- name: x` counts as two: the dash, and at its indentation what stands behind it. */
function linesOf(text: string): readonly Line[] {
  return text.split('\n').flatMap((raw) => {
    const line = raw.trimEnd();
    let indent = line.length - line.trimStart().length;
    let rest = line.slice(indent);
    if (rest === '' || rest.startsWith('#')) return [];
    const lines: Line[] = [];
    while (rest.startsWith('- ')) {
      lines.push({ indent, text: '-' });
      const item = rest.slice(2).trimStart();
      indent += rest.length - item.length;
      rest = item;
    }
    return [...lines, { indent, text: rest }];
  });
}

const ENTRY = /^([A-Za-z][\w./-]*|"[^"\\]*"):(?: +(.*))?$/;

function readMap(reader: Reader, indent: number): JsonObject {
  const map: Record<string, Json> = {};
  for (let line = reader.lines[reader.next]; line?.indent === indent; line = reader.lines[reader.next]) {
    if (line.text === '-') break;
    const [, written = '', rest] = ENTRY.exec(line.text) ?? refuse();
    const key = written.startsWith('"') ? written.slice(1, -1) : wordOf(written);
    if (Object.hasOwn(map, key) || key === '__proto__' || key === '<<') refuse();
    reader.next += 1;
    map[key] = rest === undefined ? readBelow(reader, indent) : readScalar(rest);
  }
  return Object.keys(map).length === 0 ? refuse() : map;
}

/** What stands below `key:`: a list may stand at the indentation of its key. */
function readBelow(reader: Reader, indent: number): Json {
  const below = reader.lines[reader.next];
  if (below === undefined || below.indent < indent) return null;
  if (below.text === '-') return readList(reader, below.indent);
  return below.indent === indent ? null : readMap(reader, below.indent);
}

function readList(reader: Reader, indent: number): Json {
  const items: Json[] = [];
  for (let line = reader.lines[reader.next]; line?.indent === indent; line = reader.lines[reader.next]) {
    if (line.text !== '-') break;
    const item = reader.lines[reader.next + 1];
    if (item === undefined || item.indent <= indent || item.text === '-') return refuse();
    reader.next += 1;
    if (ENTRY.test(item.text)) items.push(readMap(reader, item.indent));
    else {
      items.push(readScalar(item.text));
      reader.next += 1;
    }
  }
  return items;
}

/** Words that YAML 1.1 reads as something else. */
const OTHER_WORDS = /^(y|yes|n|no|on|off|true|false|null)$/i;

function readScalar(text: string): Json {
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^-?(0|[1-9]\d{0,14})$/.test(text)) return text === '-0' ? refuse() : Number(text);
  if (/^'[^']*'$/.test(text)) return text.slice(1, -1);
  const flow = /^(?:\[ ?(\w[\w,./ -]*)\]|\{ ?(\w[\w:, -]*)\})$/.exec(text);
  if (flow !== null)
    return flow[1] === undefined ? flowMap(flow[2] ?? '') : flowItems(flow[1]).map(readScalar);
  if (/^["{[]/.test(text)) return readJson(text);
  // Amounts such as 250m, 1Gi and 25%, and ranges of addresses.
  if (/^(\d+([KMGT]i|[m%])|\d+\.\d+\.\d+\.\d+\/\d+)$/.test(text)) return text;
  return wordOf(text);
}

/** `Ingress, Egress` */
function flowItems(inner: string): readonly string[] {
  return inner.split(',').map((item) => item.trim());
}

/** `protocol: UDP, port: 53` */
function flowMap(inner: string): JsonObject {
  const lines = flowItems(inner).map((text) => ({ indent: 0, text }));
  const reader: Reader = { lines, next: 0 };
  const map = readMap(reader, 0);
  return reader.next === lines.length && Object.values(map).every((value) => value !== null) ? map : refuse();
}

/** Every JSON is YAML; escapes that the two might read in different ways are left to the other reader. */
function readJson(text: string): Json {
  if (/\\(?![nrt"\\])/.test(text) || text.includes('__proto__')) refuse();
  try {
    return JSON.parse(text) as Json;
  } catch {
    return refuse();
  }
}

function wordOf(text: string): string {
  const plain = /^[A-Za-z/][\w./@+,()=-]*(?:[ :]+[\w./@+,()=-]+)*$/.test(text) && !/: | :/.test(text);
  return plain && !OTHER_WORDS.test(text) ? text : refuse();
}

function refuse(): never {
  throw OTHER;
}
