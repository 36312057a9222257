import type { PlannedResource } from '../changes/plan.js';
import { companionsOf } from './answer.js';
import type { World } from './types.js';
import { items, type Read, read } from './values.js';

/**
 * The settings of a bucket that stand in a companion resource or, in older configurations, in the bucket itself.
 * The bucket's own attribute is computed: unknown before the first apply means that nobody set it, so it is only
 * read when it is known.
 */
export function bucketSettings(
  world: World,
  bucket: PlannedResource,
  companion: string,
  own?: string,
): readonly Read[] | 'unknown' {
  const companions = companionsOf(world, bucket, companion, 'bucket');
  if (companions === 'unknown') return 'unknown';
  if (companions.length > 0) return companions.map((resource) => read(resource));
  const inside = own === undefined ? undefined : read(bucket, own);
  return inside?.kind === 'known' ? items(inside) : [];
}
