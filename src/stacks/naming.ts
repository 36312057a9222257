import { createHash } from 'node:crypto';

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
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, HASH_LENGTH);
  const readable = kept ? `si${joint}${whole}` : whole;
  return `${readable.slice(0, limit - HASH_LENGTH - joint.length).replace(/-+$/, '')}${joint}${hash}`;
}
