import { isMap, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { isObject, type Json, parseJson } from '../../../json.js';
import { type Location, UserError, userError } from '../../../problem.js';
import type { Value } from './types.js';

/** Keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

/** The positions of a file. */
interface Document {
  readonly file: string;
  /** Where the value at `path` stands, or the nearest that exists. */
  at(path: Path): Location;
}

/** Positions are found by a YAML parser, which is slow for what machines write: such files get none. */
const MOST_WITH_POSITIONS = 256 * 1024;

/**
 * Parses JSON or YAML, one document.
 * @throws UserError when the text is neither.
 */
export function parseFile(file: string, text: string): Part {
  const json = parseJson(text);
  const start: Location = { file, line: 1, column: 1 };
  if (text.length > MOST_WITH_POSITIONS) {
    if (json === undefined) throw userError(`${file} is too long for a YAML file`);
    return partAt(start, json);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { version: '1.2', prettyErrors: false, lineCounter: lines });
  // What is JSON may break rules of YAML, such as on tabs; but of two equal keys one would go unjudged.
  const error = document.errors.find(({ code }) => json === undefined || code === 'DUPLICATE_KEY');
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw unreadable({ file, line, column: col }, error.message);
  }
  const at = (path: Path) => {
    const range = nodeAt(document.contents as Node | null, path)?.range;
    if (!range) return start;
    const from = lines.linePos(range[0]);
    const to = lines.linePos(range[1]);
    const place = { file, line: from.line, column: from.col };
    return to.line === from.line && to.col > from.col ? { ...place, endColumn: to.col } : place;
  };
  return new Part({ file, at }, json ?? yamlValue(document, start), []);
}

/** Aliases that multiply beyond measure are refused by the parser. */
function yamlValue(document: ReturnType<typeof parseDocument>, start: Location): Json {
  try {
    return document.toJS() as Json;
  } catch (error) {
    throw unreadable(start, String(error));
  }
}

function unreadable(at: Location, complaint: string): UserError {
  const [first = ''] = complaint.split('\n');
  const message = `${at.file} is neither valid JSON nor valid YAML: ${first.replace(/\.$/, '')}.`;
  const terraform = /\.(tf|hcl|tofu)$/.test(at.file);
  const fix = 'Terraform is judged by its plan: `terraform show -json PLAN > plan.json`.';
  return new UserError({ severity: 'error', at, message, ...(terraform ? { fix } : {}) });
}

function nodeAt(root: Node | null, path: Path): Node | undefined {
  let node: Node | undefined = root ?? undefined;
  for (const key of path) {
    const next: Node | undefined = childOf(node, key);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function childOf(node: Node | undefined, key: string | number): Node | undefined {
  if (isSeq(node)) return node.items[Number(key)] as Node | undefined;
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => String((item as Pair).key) === String(key)) as Pair | undefined;
  return (pair?.value as Node | null | undefined) ?? (pair?.key as Node | undefined);
}

/** A part of a document that knows where it is: what readers walk. */
export class Part {
  readonly value: Json | undefined;
  readonly path: Path;
  readonly #document: Document;

  constructor(document: Document, value: Json | undefined, path: Path) {
    this.#document = document;
    this.value = value;
    this.path = path;
  }

  get at(): Location {
    return this.#document.at(this.path);
  }

  /** The entry of that name; its value is undefined when there is none. */
  get(key: string): Part {
    const value = isObject(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined;
    return new Part(this.#document, value, [...this.path, key]);
  }

  /** The first of these entries that is there. */
  first(...keys: readonly string[]): Part {
    const found = keys.map((key) => this.get(key)).find(({ value }) => value !== undefined && value !== null);
    return found ?? this.get(keys[0] ?? '');
  }

  /** The elements of a list; a single value is a list of one, nothing is an empty one. */
  list(): readonly Part[] {
    const { value } = this;
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) return [this];
    return value.map((item: Json, index) => new Part(this.#document, item, [...this.path, index]));
  }

  /** The entries of a map. */
  entries(): readonly (readonly [string, Part])[] {
    return isObject(this.value) ? Object.keys(this.value).map((key) => [key, this.get(key)] as const) : [];
  }

  /** The text, when it is a non-empty one. */
  text(): string | undefined {
    return typeof this.value === 'string' && this.value !== '' ? this.value : undefined;
  }

  /** The text or number with its place; undefined for anything else. */
  asValue(): Value | undefined {
    const { value } = this;
    if (typeof value === 'string') return { text: value, at: this.at };
    return typeof value === 'number' || typeof value === 'boolean'
      ? { text: String(value), at: this.at }
      : undefined;
  }

  /** The texts of a list or of a single value. */
  values(): readonly Value[] {
    return this.list().flatMap((item) => item.asValue() ?? []);
  }

  /** JSON inside a text, as Terraform and AWS keep policies: every place in it is that of the text. */
  embedded(): Part {
    const text = this.text();
    if (text === undefined) return this;
    const value = parseJson(text) ?? parseJson(decoded(text));
    return partAt(this.at, value ?? null);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A value that stands for a place of another document. */
export function partAt(at: Location, value: Json): Part {
  return new Part({ file: at.file, at: () => at }, value, []);
}
