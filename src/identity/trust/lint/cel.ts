import type { Location } from '../../../problem.js';
import type { Matching, Way } from './types.js';

/** Names that stand for claims: an expression's own name → the claim, undefined when it stands for nothing. */
export type Resolve = (name: string) => string | undefined;

/** Letters of a condition that is taken apart; Google takes 4096. */
const LONGEST = 8192;

/** More alternatives than this are judged as one test that is not understood. */
const MOST_WAYS = 64;

/**
 * The ways through a condition in CEL, or in Entra's language of claims: comparisons with literals, joined by
 * and, or, brackets. Everything else is a test on the claims that it names, without values.
 */
export function waysOf(condition: string, at: Location, resolve: Resolve): readonly Way[] {
  return condition.length > LONGEST ? [opaque(condition, at, resolve)] : parse(condition.trim(), at, resolve);
}

function parse(text: string, at: Location, resolve: Resolve): readonly Way[] {
  const alternatives = split(text, /^(\|\||or\b)/i);
  if (alternatives.length > 1) {
    const ways = alternatives.flatMap((part) => parse(part, at, resolve));
    return ways.length > MOST_WAYS ? [opaque(text, at, resolve)] : ways;
  }
  const all = split(text, /^(&&|and\b)/i);
  if (all.length > 1) {
    const parts = all.map((part) => parse(part, at, resolve));
    const count = parts.reduce((product, { length }) => product * length, 1);
    if (count > MOST_WAYS) return [opaque(text, at, resolve)];
    return parts.reduce<readonly Way[]>(
      (ways, next) => ways.flatMap((way) => next.map((more) => [...way, ...more])),
      [[]],
    );
  }
  const inner = unwrapped(text);
  if (inner !== undefined) return parse(inner, at, resolve);
  return [comparison(text, at, resolve)];
}

/** Parts of a text between separators that stand neither in brackets nor in quotes. */
function split(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    if (letter === '"' || letter === "'") {
      index = endOfText(text, index);
    } else if ('([{'.includes(letter)) depth++;
    else if (')]}'.includes(letter)) depth--;
    else if (depth === 0) {
      const found = separator.exec(text.slice(index, index + 4))?.[0];
      // `and` ends no longer word, such as `brand`.
      const inWord = found !== undefined && /\w/.test(found) && /\w/.test(text.charAt(index - 1));
      if (found === undefined || inWord) continue;
      parts.push(text.slice(from, index).trim());
      from = index + found.length;
      index = from - 1;
    }
  }
  return [...parts, text.slice(from).trim()];
}

/** Index of the quote that ends the text which begins at `start`. */
function endOfText(text: string, start: number): number {
  const quote = text.charAt(start);
  for (let index = start + 1; index < text.length; index++) {
    if (text.charAt(index) === '\\') index++;
    else if (text.charAt(index) === quote) return index;
  }
  return text.length;
}

/** What is in the brackets, when one pair holds the whole text. */
function unwrapped(text: string): string | undefined {
  if (!text.startsWith('(')) return undefined;
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    if (letter === '"' || letter === "'") index = endOfText(text, index);
    else if (letter === '(') depth++;
    else if (letter === ')' && --depth === 0)
      return index === text.length - 1 ? text.slice(1, -1).trim() : undefined;
  }
  return undefined;
}

const LITERAL = String.raw`'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"`;
const NAME = String.raw`[A-Za-z_]\w*(?:\.[A-Za-z_]\w*|\[(?:${LITERAL})\])+?`;
const FORMS: readonly (readonly [RegExp, Matching | undefined])[] = [
  [
    new RegExp(`^(?<name>${NAME})\\s*(?<operator>==|!=)\\s*(?:string\\()?(?<value>${LITERAL}|-?\\d+)\\)?$`),
    'exact',
  ],
  [new RegExp(`^(?<value>${LITERAL}|-?\\d+)\\s*(?<operator>==|!=)\\s*(?<name>${NAME})$`), 'exact'],
  [new RegExp(`^(?<name>${NAME})\\s+(?<operator>eq)\\s+(?<value>${LITERAL})$`, 'i'), 'exact'],
  [new RegExp(`^(?<name>${NAME})\\s+(?<operator>matches)\\s+(?<value>${LITERAL})$`, 'i'), 'glob'],
  [
    new RegExp(
      `^(?<name>${NAME})\\s+(?<operator>in)\\s+\\[(?<value>\\s*(?:${LITERAL})(?:\\s*,\\s*(?:${LITERAL}))*\\s*,?\\s*)\\]$`,
    ),
    'exact',
  ],
  [
    new RegExp(
      `^(?<name>${NAME})\\.(?<operator>startsWith|endsWith|contains|matches)\\(\\s*r?(?<value>${LITERAL})\\s*\\)$`,
    ),
    undefined,
  ],
];
const METHODS: Readonly<Record<string, Matching>> = {
  startsWith: 'prefix',
  endsWith: 'suffix',
  contains: 'contains',
  matches: 'regex',
};

function comparison(text: string, at: Location, resolve: Resolve): Way {
  const positive = text.replace(/^!\s*/, '');
  for (const [form, matching] of FORMS) {
    const groups = form.exec(unwrapped(positive) ?? positive)?.groups;
    if (groups === undefined) continue;
    const operator = groups['operator'] ?? '';
    const claim = resolve(plainName(groups['name'] ?? ''));
    if (claim === undefined) break;
    const literals = [...(groups['value'] ?? '').matchAll(new RegExp(`${LITERAL}|-?\\d+`, 'g'))];
    return [
      {
        claim,
        operator,
        matching: matching ?? METHODS[operator] ?? 'opaque',
        values: literals.map(([literal]) => ({ text: unquoted(literal), at })),
        negated: (operator === '!=') !== (positive !== text),
        optional: false,
        caseless: false,
        at,
      },
    ];
  }
  return opaque(text, at, resolve);
}

/** `assertion['sub']` → `assertion.sub`. */
function plainName(name: string): string {
  return name.replaceAll(/\[['"](.*?)['"]\]/g, '.$1');
}

function unquoted(literal: string): string {
  return /^['"]/.test(literal) ? literal.slice(1, -1).replaceAll(/\\(['"\\])/g, '$1') : literal;
}

/** One test for each claim that a text names: what it asks of it is not understood, but it asks something. */
function opaque(text: string, at: Location, resolve: Resolve): Way {
  const claims = new Set(namesIn(text).flatMap((name) => resolve(name) ?? []));
  return [...claims].map((claim) => ({
    claim,
    operator: text,
    matching: 'opaque' as const,
    values: [{ text, at }],
    negated: false,
    optional: false,
    caseless: false,
    at,
  }));
}

/** Dotted names that stand outside of quotes, such as `assertion.sub`. */
export function namesIn(text: string): readonly string[] {
  const plain = text.replaceAll(
    new RegExp(`\\[(${LITERAL})\\]`, 'g'),
    (_, name: string) => `.${name.slice(1, -1)}`,
  );
  const bare = plain.replaceAll(new RegExp(LITERAL, 'g'), "''");
  return [...bare.matchAll(/\b[A-Za-z_]\w*\.[A-Za-z_]\w*/g)].map(([name]) => name);
}
