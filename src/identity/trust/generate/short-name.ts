import { sha256 } from '../../../sha256.js';

const HASH_LENGTH = 6;

/** A name within a limit: as it is, or cut and ended by a hash of the whole, so that two long names differ. */
export function shortName(name: string, limit: number): string {
  if (name.length <= limit) return name;
  const hash = sha256(name).slice(0, HASH_LENGTH);
  return `${name.slice(0, limit - HASH_LENGTH - 1).replace(/-+$/, '')}-${hash}`;
}
