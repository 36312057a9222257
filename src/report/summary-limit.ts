import { byteLength } from './escape.js';

/** GitHub refuses the whole step summary above 1,024 KiB; some room is left for what other parts add. */
export const SUMMARY_LIMIT = 1_000 * 1_024;
/** Bytes for what closes open blocks and for the last line. */
const CLOSING = 400;

/**
 * A step summary that GitHub takes: whole, or its first lines with every open fence and fold closed and a last line
 * that says how much is shown.
 * @param limit UTF-8 bytes, at least 1,000.
 */
export function limitSummary(markdown: string, limit = SUMMARY_LIMIT): string {
  if (byteLength(markdown) <= limit) return markdown;
  const lines = markdown.split('\n');
  const kept: string[] = [];
  let left = limit - CLOSING;
  let fence = '';
  let folds = 0;
  for (const line of lines) {
    left -= byteLength(line) + 1;
    const mark = /^`{3,}/.exec(line)?.[0] ?? '';
    // A longer fence would need more than is kept for closing; no report of ours has one.
    if (left < 0 || mark.length > CLOSING / 4) break;
    kept.push(line);
    if (fence !== '') fence = mark.length >= fence.length && line === mark ? '' : fence;
    else if (mark !== '') fence = mark;
    else if (line.startsWith('<details>')) folds += 1;
    else if (line === '</details>') folds -= 1;
  }
  const note = `${kept.length} of ${lines.length} lines shown; the rest is in the full report.`;
  return [...kept, fence, ...Array<string>(folds).fill('</details>'), '', note].join('\n');
}
