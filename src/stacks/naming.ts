import { sha256 } from '../sha256.js';

/** Characters of the hash that replaces what is cut off a name. */
const HASH_LENGTH = 8;

/** How long a name may be, and what must be altered whatever its length. */
export interface NameRule {
  readonly limit: number;
  /** Names that the cloud keeps for itself: one of them gets a beginning and a hash. */
  readonly reserved?: RegExp;
  /** What stands before the hash; `-` unless told, nothing where a cloud takes letters and digits alone. */
  readonly joint?: '-' | '';
}

/**
 * A name that its cloud takes: the whole, or its beginning and a hash of the whole, so that it is stable and differs
 * where the whole differs.
 * @param whole lower-case letters, digits and what the cloud allows between them
 */
export function fittingName(whole: string, { limit, reserved, joint = '-' }: NameRule): string {
  const kept = reserved?.test(whole) === true;
  if (whole.length <= limit && !kept) return whole;
  return `${beginning(kept ? `si${joint}${whole}` : whole, limit, joint)}${joint}${hashOf(whole)}`;
}

/**
 * The beginning of a name and a hash of the whole, whatever its length: for names that are unique beyond one account, and
 * for kinds that do not take every dash. No two dashes stand side by side in it, and none at all without a joint.
 */
export function hashedName(whole: string, { limit, joint = '-' }: Omit<NameRule, 'reserved'>): string {
  return `${beginning(whole.replaceAll(/-+/g, joint), limit, joint)}${joint}${hashOf(whole)}`;
}

function beginning(readable: string, limit: number, joint: string): string {
  return readable.slice(0, limit - HASH_LENGTH - joint.length).replace(/-+$/, '');
}

function hashOf(whole: string): string {
  return sha256(whole).slice(0, HASH_LENGTH);
}
