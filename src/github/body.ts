import { userError } from '../problem.js';

/**
 * Longest body of a comment or an issue that is sent, by code units and by bytes. GitHub names 65,536 characters and
 * counts otherwise in places; within this by every count it takes it everywhere.
 * @see https://github.com/dead-claudia/github-limits/pull/13
 */
export const LONGEST_BODY = 65_536;

/** @throws UserError when GitHub would refuse the body, or keep the old one without a word. */
export function checkBody(body: string, what: string): void {
  const size = Math.max(body.length, Buffer.byteLength(body));
  if (size > LONGEST_BODY)
    throw userError(
      `${what} is ${size} long; GitHub takes ${LONGEST_BODY}. Nothing was sent.`,
      'Report it: the text should have been cut before.',
      3,
    );
}

/** Whether two bodies say the same: GitHub may give back other line ends, and trims the end. Pure. */
export function sameBody(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** First line of a body, where markers stand. Pure. */
export function firstLine(body: string): string {
  return plain(body).split('\n', 1)[0] ?? '';
}

/** At most so many characters, with an ellipsis in place of what is cut; no surrogate pair is torn. Pure. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let short = '';
  for (const character of text) {
    if (short.length + character.length > longest - 1) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}

function plain(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}
