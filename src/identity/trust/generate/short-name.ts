import { createHash } from 'node:crypto';

const HASH_LENGTH = 6;

/** A name within a limit: as it is, or cut and ended by a hash of the whole, so that two long names differ. */
export function shortName(name: string, limit: number): string {
  if (name.length <= limit) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, HASH_LENGTH);
  return `${name.slice(0, limit - HASH_LENGTH - 1).replace(/-+$/, '')}-${hash}`;
}
