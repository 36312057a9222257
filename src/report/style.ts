/** Colours of the terminal, all of them optional: without colour every function answers its text unchanged. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
}

/** SGR codes on and off, ECMA-48 8.3.117. */
const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

/** The painter of a terminal (`colour` true) or of anything else. Whether it is a terminal is for the caller to know. */
export function paint(colour: boolean): Paint {
  const tone = (name: keyof typeof CODES) => (text: string) =>
    colour && text !== '' ? `\u001b[${CODES[name][0]}m${text}\u001b[${CODES[name][1]}m` : text;
  return {
    bold: tone('bold'),
    dim: tone('dim'),
    red: tone('red'),
    green: tone('green'),
    yellow: tone('yellow'),
    cyan: tone('cyan'),
  };
}

const PLAIN = /^[\x20-\x7e]*$/;
/** One column for each code unit, whatever stands beside it: Latin-1 without the soft hyphen, dashes, quotation marks, arrows. */
const NARROW = /^[\x20-\x7e\xa1-\xac\xae-\xff‐-―‘-‟…→]*$/;
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Text on one line in which nothing hides: control, bidirectional and zero-width characters and lone surrogates
 * become `\n` or `\u{202e}`. The joiners stay, because emoji and Indic scripts need them. Without this a value
 * could move the cursor, turn the text around or hide a character from the reader.
 */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(
    INVISIBLE,
    (found) => NAMED[found] ?? `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** Wide and fullwidth blocks of Unicode's EastAsianWidth.txt, as inclusive ranges; emoji are told by their property. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x1b2ff],
  [0x20000, 0x3fffd],
];
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;
const NO_WIDTH = /^[\p{M}\p{Cc}\p{Cf}]+$/u;
let segmenter: Intl.Segmenter | undefined;

/** Made when it is needed: most text is plain, and loading the rules of Unicode takes longer than a page of it. */
function graphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

function graphemeWidth(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0;
  if (EMOJI.test(grapheme)) return 2;
  const point = grapheme.codePointAt(0) ?? 0;
  return WIDE.some(([first, last]) => point >= first && point <= last) ? 2 : 1;
}

/** Terminal columns that the text takes: CJK and emoji two, combining marks none. Without escape sequences in it. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes(text)) width += graphemeWidth(segment);
  return width;
}

/** The text with spaces after it up to `columns`. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

/**
 * The text in at most `columns`, cut between graphemes with `…` at the end. Stacked combining marks take no column
 * but do take bytes, so the answer is never longer than four code units for each column either.
 */
export function truncate(text: string, columns: number): string {
  // No code unit takes more than two columns.
  if (text.length * 2 <= columns) return text;
  const most = columns * 4;
  // Only the beginning can be kept, and segmenting a value of a megabyte is slow.
  const start = text.slice(0, most + 1);
  if (columns > 0 && NARROW.test(start))
    return text.length <= columns ? text : `${text.slice(0, columns - 1)}…`;
  let width = 0;
  let end = 0;
  let fits = 0;
  for (const { segment, index } of graphemes(start)) {
    width += graphemeWidth(segment);
    end = index + segment.length;
    if (width > columns || end > most) return `${start.slice(0, fits)}…`;
    if (width < columns && end < most) fits = end;
  }
  return text;
}

/** `1 file`, `2 files`, with thousands set apart in English. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** `12,345`: a whole number as English groups it, without loading the languages of the world for it. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
