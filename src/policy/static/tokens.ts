import { cutLiteral, heredocAt, heredocEnd } from './templates.js';

/** One token of HCL. White space and comments make none; line breaks do, for they end attributes. */
export interface Token {
  /** `text`: a literal part of a quoted or heredoc template, its escapes resolved. */
  readonly kind: 'name' | 'text' | 'quote' | 'unquote' | 'mark' | 'number' | 'break';
  readonly text: string;
  /** UTF-16 offset in the file. */
  readonly at: number;
}

/** Something that Terraform may read otherwise than we do, or not at all: whoever meets one must not trust the rest. */
export interface Fault {
  readonly at: number;
  readonly message: string;
}

/** All of a text as tokens, and what in it is not plain HCL. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly faults: readonly Fault[];
}

/** Where the scanner is: in code (with the braces that are open), or in the text of a template. */
export type Mode =
  | { readonly kind: 'code'; braces: number; readonly at: number }
  | { readonly kind: 'quoted'; readonly at: number }
  | { readonly kind: 'heredoc'; readonly marker: string; readonly at: number }
  /** A template that has no delimiters: a string of JSON. */
  | { readonly kind: 'bare'; readonly at: number };

/** What the scanner knows; each step moves `here` on by at least one. */
export interface Scanner {
  readonly text: string;
  here: number;
  readonly modes: Mode[];
  readonly tokens: Token[];
  readonly faults: Fault[];
}

/** Nesting that no file of people has; more is refused. */
const DEEPEST = 200;
/** Faults that are told; one is enough to refuse. */
const MOST_FAULTS = 20;

const NAME = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const NUMBER = /[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const BREAK = /\r?\n/y;
const SPACE = /[ \t]+/y;
const LINE_COMMENT = /(#|\/\/)[^\n]*/y;
const MARKS = '{}[]()=<>!&|?:,.*/%+-~';

/** Reads native syntax. Never throws, and takes time linear in the text, whatever that is. */
export function tokensOf(text: string): Tokens {
  return scan(text, { kind: 'code', braces: 0, at: 0 });
}

/** Reads a string of Terraform's JSON syntax: a template without quotes. */
export function templateTokens(text: string): Tokens {
  return scan(text, { kind: 'bare', at: 0 });
}

function scan(text: string, mode: Mode): Tokens {
  const scanner: Scanner = { text, here: 0, modes: [mode], tokens: [], faults: [] };
  const carriage = /\r(?!\n)/.exec(text);
  if (carriage !== null && mode.kind === 'code')
    scanner.faults.push({ at: carriage.index, message: 'a carriage return that ends no line' });
  while (scanner.here < text.length && scanner.faults.length < MOST_FAULTS) {
    const now = scanner.modes.at(-1) ?? mode;
    if (now.kind === 'code') code(scanner, now);
    else literal(scanner, now);
  }
  if (scanner.here >= text.length) atEnd(scanner);
  return { tokens: scanner.tokens, faults: scanner.faults };
}

function atEnd({ modes, faults }: Scanner): void {
  const open = modes.at(-1);
  if (open === undefined || (modes.length === 1 && (open.kind === 'bare' || open.kind === 'code'))) return;
  const what = { code: 'an interpolation', quoted: 'a string', heredoc: 'a heredoc', bare: 'a template' };
  faults.push({ at: open.at, message: `${what[open.kind]} that does not end` });
}

function code(scanner: Scanner, mode: Mode & { kind: 'code' }): void {
  const { text, here } = scanner;
  if (skip(scanner, SPACE) || skip(scanner, LINE_COMMENT)) return;
  const heredoc = heredocAt(text, here);
  const word = wordAt(text, here);
  if (heredoc !== undefined) {
    add(scanner, 'quote', heredoc.whole);
    enter(scanner, { kind: 'heredoc', marker: heredoc.marker, at: here });
  } else if (text[here] === '"') {
    add(scanner, 'quote', '"');
    enter(scanner, { kind: 'quoted', at: here });
  } else if (word !== undefined) add(scanner, word.kind, word.text);
  else if (text.startsWith('/*', here)) blockComment(scanner);
  else mark(scanner, mode, text.charAt(here));
}

function wordAt(text: string, at: number): Pick<Token, 'kind' | 'text'> | undefined {
  const patterns = { name: NAME, number: NUMBER, break: BREAK } as const;
  for (const kind of ['name', 'number', 'break'] as const) {
    const found = matched(text, at, patterns[kind]);
    if (found !== undefined) return { kind, text: found };
  }
  return undefined;
}

function mark(scanner: Scanner, mode: Mode & { kind: 'code' }, char: string): void {
  if (!MARKS.includes(char) || scanner.text.startsWith('<<', scanner.here)) {
    fault(scanner, `${JSON.stringify(char)}, which is no part of the language here`);
    scanner.here += 1;
    return;
  }
  if (char === '{') mode.braces += 1;
  const leaves = char === '}' && mode.braces === 0 && scanner.modes.length > 1;
  if (char === '}' && mode.braces > 0) mode.braces -= 1;
  add(scanner, 'mark', char);
  if (leaves) scanner.modes.pop();
}

function literal(scanner: Scanner, mode: Exclude<Mode, { kind: 'code' }>): void {
  if (mode.kind === 'heredoc') {
    const end = heredocEnd(scanner.text, scanner.here, mode.marker);
    if (end.kind === 'unclear') fault(scanner, `a line that may or may not end the heredoc ${mode.marker}`);
    if (end.kind === 'end') {
      add(scanner, 'unquote', scanner.text.slice(scanner.here, end.at));
      scanner.modes.pop();
      return;
    }
  }
  const { value, length, next, problem } = cutLiteral(scanner.text, scanner.here, mode.kind);
  if (problem !== undefined) fault(scanner, problem);
  if (length > 0) scanner.tokens.push({ kind: 'text', text: value, at: scanner.here });
  scanner.here += length;
  if (next === 'unquote') {
    add(scanner, 'unquote', '"');
    scanner.modes.pop();
  } else if (next === 'code') {
    const at = scanner.here;
    add(scanner, 'mark', scanner.text.slice(at, at + 2));
    enter(scanner, { kind: 'code', braces: 0, at });
  }
}

function blockComment(scanner: Scanner): void {
  const end = scanner.text.indexOf('*/', scanner.here + 2);
  if (end < 0) fault(scanner, 'a comment that does not end');
  scanner.here = end < 0 ? scanner.text.length : end + 2;
}

function enter(scanner: Scanner, mode: Mode): void {
  if (scanner.modes.length < DEEPEST) scanner.modes.push(mode);
  else {
    fault(scanner, `templates nested more than ${DEEPEST} deep`);
    scanner.here = scanner.text.length;
  }
}

function add(scanner: Scanner, kind: Token['kind'], text: string): void {
  scanner.tokens.push({ kind, text, at: scanner.here });
  scanner.here += text.length;
}

function fault(scanner: Scanner, message: string): void {
  scanner.faults.push({ at: scanner.here, message });
}

function skip(scanner: Scanner, pattern: RegExp): boolean {
  const found = matched(scanner.text, scanner.here, pattern);
  scanner.here += found?.length ?? 0;
  return found !== undefined;
}

/** What a sticky pattern finds at an offset. */
function matched(text: string, at: number, pattern: RegExp): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
