import { userError } from '../problem.js';
import { MOST_BYTES } from './types.js';

const MOST_CHARACTERS = 200;
const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;

/**
 * Refuses what is no key. A key is segments of letters, digits, `.`, `_` and `-`, with `/` between them; no segment
 * begins with a dot or a dash, so none is `..`. It is a plain name in every store.
 */
export function requireKey(key: string): void {
  if (isKey(key)) return;
  throw userError(
    `${JSON.stringify(key)} cannot be the key of something stored`,
    `Use at most ${MOST_CHARACTERS} letters, digits, dots, dashes and underscores, with slashes between names.`,
  );
}

export function isKey(text: string): boolean {
  return text.length <= MOST_CHARACTERS && text.split('/').every((segment) => SEGMENT.test(segment));
}

/** A prefix is the beginning of a key, whole segments or not. */
export function requirePrefix(prefix: string): void {
  if (prefix !== '') requireKey(prefix.replace(/\/$/, ''));
}

export function requireSize(key: string, bytes: Uint8Array): void {
  if (bytes.length > MOST_BYTES)
    throw userError(`${key} has ${bytes.length} bytes; at most ${MOST_BYTES} are stored`);
}

/** A key as one name: GitHub's artifacts have no folders, and in a directory `a` and `a/b` must not meet. */
export function nameOfKey(key: string): string {
  return key.replaceAll('/', '~');
}

/** The key that a name stands for; undefined when somebody else gave the name. */
export function keyOfName(name: string): string | undefined {
  const key = name.replaceAll('~', '/');
  return !name.includes('/') && isKey(key) ? key : undefined;
}
