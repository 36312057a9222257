import type { Problem } from '../problem.js';
import { displayWidth, type Paint, padEnd, paint, plural, truncate, visible } from './style.js';

/** How problems are written. */
export interface ProblemsOptions {
  readonly colour: boolean;
  /** What follows the count in the last line, such as `Nothing was rendered.` */
  readonly footer?: string;
}

/** Columns of an excerpt, without its gutter. */
const EXCERPT = 100;
/** Columns of an over-long line that are kept before the place. */
const BEFORE = 40;
/** Positions longer than this do not push the others to the right. */
const MOST_POSITION = 40;

/** All problems in the order of their places, each with its line, underlined, and its fix; the last line counts them. */
export function problemsText(problems: readonly Problem[], options: ProblemsOptions): string {
  const tone = paint(options.colour);
  const sorted = problems.toSorted(byPlace);
  const widths = sorted.map((problem) => displayWidth(position(problem)));
  const column = Math.max(0, ...widths.filter((width) => width <= MOST_POSITION));
  const blocks = sorted.map((problem) => problemLines(problem, column, tone).join('\n'));
  const last = [countText(problems), options.footer ?? ''].filter((part) => part !== '').join(' ');
  return [...blocks, tone.bold(last)].join('\n\n');
}

/** `2 errors, 1 warning.` */
function countText(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const parts = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}

function byPlace(a: Problem, b: Problem): number {
  const left = a.at;
  const right = b.at;
  if (left === undefined || right === undefined)
    return Number(left !== undefined) - Number(right !== undefined);
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}

function position(problem: Problem): string {
  const { at } = problem;
  return at === undefined ? '' : visible(`${at.file}:${at.line}:${at.column}`);
}

function problemLines(problem: Problem, column: number, tone: Paint): string[] {
  const severity = problem.severity === 'error' ? tone.red('error') : tone.yellow('warning');
  const where = position(problem);
  const head = where === '' ? severity : `${tone.bold(padEnd(where, column))}  ${severity}`;
  const { path, message, fix } = problem;
  // A sentence that names the path, or the entry that it is in, needs no second one.
  const named =
    path !== undefined && [path, path.replace(/\.[^.]*$/, '')].some((part) => message.includes(part));
  const sentence = path === undefined || named ? message : `${path}: ${message}`;
  return [
    `${head}  ${visible(sentence)}`,
    ...excerptLines(problem, tone),
    // A fix may be a block to paste: its lines stay lines.
    ...(fix?.split('\n').map((line) => `   ${visible(line)}`.trimEnd()) ?? []),
  ];
}

/** The line with its number and, beneath it, the underline: aligned by columns on the screen, not by characters. */
function excerptLines({ at, excerpt }: Problem, tone: Paint): string[] {
  if (at === undefined || excerpt === undefined) return [];
  const line = excerpt.replace(/[\r\n]+$/, '');
  const start = at.column - 1;
  // Without an end the word at the place is meant.
  const end = at.endColumn ?? start + 1 + (/^[^\s,:\]}]+/.exec(line.slice(start))?.[0].length ?? 1);
  const before = lastColumns(line.slice(0, start));
  const room = EXCERPT - displayWidth(before);
  const marked = truncate(screen(line.slice(start, end - 1)), room);
  const after = truncate(screen(line.slice(end - 1)), Math.max(1, room - displayWidth(marked)));
  const number = String(at.line).padStart(5);
  const underline = ' '.repeat(displayWidth(before)) + '~'.repeat(Math.max(1, displayWidth(marked)));
  return [
    `${tone.dim(`${number} │`)} ${before}${marked}${after}`.trimEnd(),
    `${tone.dim(`${' '.repeat(number.length)} │`)} ${tone.red(underline)}`,
  ];
}

/** As it stands on the screen: tabs have no fixed width there, so they become spaces. */
function screen(text: string): string {
  return visible(text.replaceAll('\t', '    '));
}

/** The end of what precedes the place: all of it, or its last columns after a `…`. */
function lastColumns(text: string): string {
  if (text.length <= EXCERPT) {
    const whole = screen(text);
    if (displayWidth(whole) <= EXCERPT / 2) return whole;
  }
  const from = Math.max(0, text.length - BEFORE);
  const split = /[\udc00-\udfff]/.test(text.charAt(from));
  let tail = screen(text.slice(split ? from + 1 : from));
  while (displayWidth(tail) > BEFORE) tail = tail.slice((tail.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
  return `…${tail}`;
}
