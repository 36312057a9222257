import type { PlannedResource } from '../../changes/plan.js';
import { enter, isOneOf, items, numberOf, type Read, read } from '../values.js';

/** Days after which a bucket removes former versions. Without versions there is nothing to remove. */
export function versionDays(bucket: PlannedResource): readonly Read[] | 'unknown' {
  const rules = items(read(bucket, 'lifecycle_rule'));
  if (rules === 'unknown') return rules;
  return (
    rules
      .filter((rule) => isOneOf(enter(rule, 'action', 0, 'type'), 'Delete') !== false)
      .map((rule) => enter(rule, 'condition', 0))
      .filter((condition) => isOneOf(enter(condition, 'with_state'), 'LIVE') !== true)
      .map((condition) => enter(condition, 'days_since_noncurrent_time'))
      // The provider writes a zero for what nobody set.
      .filter((days) => days.kind === 'unknown' || (numberOf(days) ?? 0) > 0)
  );
}

/** Who an ACL lets in: everybody, or everybody with an account of Google's. */
const EVERYBODY = /(^|:)(allUsers|allAuthenticatedUsers)$/;

/** Whether an entity of an ACL, such as `READER:allUsers`, is everybody. */
export function isEverybody(entity: Read): boolean {
  return entity.kind === 'known' && EVERYBODY.test(String(entity.value));
}
