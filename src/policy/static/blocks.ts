import type { Fault, Token } from './tokens.js';

/** An expression: a value of native syntax as tokens; strings of JSON as those of the templates that they are. */
export interface Expression {
  readonly at: number;
  readonly tokens: readonly Token[];
}

/** One block, of native syntax or of JSON. */
export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly at: number;
  readonly body: Body;
}

/** What stands in a block or a file. Names may come twice: nothing is merged. */
export interface Body {
  readonly attributes: readonly { readonly name: string; readonly at: number; readonly value: Expression }[];
  readonly blocks: readonly Block[];
}

interface Cursor {
  readonly tokens: readonly Token[];
  here: number;
  readonly faults: Fault[];
}

/** Nesting that no file of people has. */
const DEEPEST = 100;

/** The blocks of a file of native syntax. What is no block and no attribute is a fault. Never throws. */
export function blocksOf(tokens: readonly Token[]): {
  readonly body: Body;
  readonly faults: readonly Fault[];
} {
  const cursor: Cursor = { tokens, here: 0, faults: [] };
  const body = readBody(cursor, 0);
  const left = tokens[cursor.here];
  if (left !== undefined && cursor.faults.length === 0)
    cursor.faults.push({ at: left.at, message: `${JSON.stringify(left.text)}, which closes nothing` });
  return { body, faults: cursor.faults };
}

/** Reads until the brace that closes the body, or to the first fault. */
function readBody(cursor: Cursor, depth: number): Body {
  const attributes: Body['attributes'][number][] = [];
  const blocks: Block[] = [];
  while (cursor.here < cursor.tokens.length && cursor.faults.length === 0) {
    const token = cursor.tokens[cursor.here];
    if (token === undefined || isMark(token, '}')) break;
    if (token.kind === 'break') cursor.here += 1;
    else if (token.kind !== 'name') fail(cursor, token, 'where a name is expected');
    else if (isAssignment(cursor)) attributes.push(readAttribute(cursor, token));
    else blocks.push(readBlock(cursor, token, depth));
  }
  return { attributes, blocks };
}

function isAssignment({ tokens, here }: Cursor): boolean {
  return isMark(tokens[here + 1], '=') && !isMark(tokens[here + 2], '=');
}

function readAttribute(cursor: Cursor, name: Token): Body['attributes'][number] {
  const start = cursor.here + 2;
  cursor.here = start;
  let depth = 0;
  for (let token = cursor.tokens[start]; token !== undefined; token = cursor.tokens[cursor.here]) {
    if (depth === 0 && (token.kind === 'break' || isMark(token, '}'))) break;
    depth += opens(token) - closes(token);
    if (depth < 0) {
      fail(cursor, token, 'which closes nothing');
      break;
    }
    cursor.here += 1;
  }
  const tokens = cursor.tokens.slice(start, cursor.here);
  return { name: name.text, at: name.at, value: { at: tokens[0]?.at ?? name.at, tokens } };
}

function readBlock(cursor: Cursor, type: Token, depth: number): Block {
  const labels: string[] = [];
  const block = (body: Body): Block => ({ type: type.text, labels, at: type.at, body });
  cursor.here += 1;
  for (let label = readLabel(cursor); label !== undefined; label = readLabel(cursor)) labels.push(label);
  const open = cursor.tokens[cursor.here];
  if (!isMark(open, '{') || depth >= DEEPEST) {
    fail(
      cursor,
      open ?? type,
      depth >= DEEPEST ? 'nested too deep' : 'which is neither a block nor an attribute',
    );
    return block({ attributes: [], blocks: [] });
  }
  cursor.here += 1;
  const body = readBody(cursor, depth + 1);
  if (cursor.faults.length === 0 && cursor.here >= cursor.tokens.length)
    fail(cursor, open ?? type, 'of a block that does not end');
  cursor.here += 1;
  return block(body);
}

/** A label is a name, or a string without code in it. */
function readLabel(cursor: Cursor): string | undefined {
  const first = cursor.tokens[cursor.here];
  if (first?.kind === 'name') {
    cursor.here += 1;
    return first.text;
  }
  if (first?.kind !== 'quote') return undefined;
  const literal = literalAt(cursor.tokens, cursor.here);
  if (literal === undefined) {
    fail(cursor, first, 'of a label that is no plain string');
    return undefined;
  }
  cursor.here = literal.next;
  return literal.text;
}

/** The string of an expression that is nothing but a string without code in it. */
export function literalOf({ tokens }: Expression): string | undefined {
  const literal = literalAt(tokens, 0);
  return literal !== undefined && literal.next === tokens.length ? literal.text : undefined;
}

/** A whole string without code that begins at an index, and the index after it. */
export function literalAt(
  tokens: readonly Token[],
  index: number,
): { readonly text: string; readonly next: number } | undefined {
  if (tokens[index]?.kind !== 'quote') return undefined;
  const parts: string[] = [];
  let next = index + 1;
  for (let token = tokens[next]; token?.kind === 'text'; token = tokens[next]) {
    parts.push(token.text);
    next += 1;
  }
  // Terraform normalises strings: what looks alike there must be equal here.
  return tokens[next]?.kind === 'unquote'
    ? { text: parts.join('').normalize('NFC'), next: next + 1 }
    : undefined;
}

function opens(token: Token): number {
  return token.kind === 'quote' || (token.kind === 'mark' && ['{', '[', '(', '${', '%{'].includes(token.text))
    ? 1
    : 0;
}

function closes(token: Token): number {
  return token.kind === 'unquote' || (token.kind === 'mark' && ['}', ']', ')'].includes(token.text)) ? 1 : 0;
}

function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === 'mark' && token.text === text;
}

function fail(cursor: Cursor, token: Token, why: string): void {
  cursor.faults.push({ at: token.at, message: `${JSON.stringify(token.text)}, ${why}` });
}
