import type { PlannedResource } from '../../changes/plan.js';
import { answer } from '../answer.js';
import { versionDays as azureDays } from '../azure/storage.js';
import { bucketSettings } from '../buckets.js';
import { families, strictest } from '../frameworks.js';
import { versionDays as googleDays } from '../gcp/buckets.js';
import type { Rule, RuleAnswer, World } from '../types.js';
import { enter, isOneOf, items, numberOf, type Read } from '../values.js';

/** Without a framework: what was overwritten before a weekend can still be had after it. Days. */
const leastDays = 7;

export const rule: Rule = {
  id: 'baseline/s3-retention',
  title: 'Former versions of objects are kept long enough',
  severity: 'high',
  controls: families.backup,
  clouds: ['aws', 'gcp', 'azure'],
  fix: 'Raise `retentionDays` of the bucket to the days that are asked (noncurrent_version_expiration).',
  fixes: {
    gcp: 'Raise `retentionDays` of the bucket to the days that are asked (days_since_noncurrent_time of the lifecycle_rule).',
    azure:
      'Raise `retentionDays` of the bucket to the days that are asked (version of the management policy).',
  },
  judge: (world) =>
    Object.entries(periods).flatMap(([type, periodsAt]) =>
      world.ofType(type).map((bucket) => judgeBucket(world, bucket, periodsAt(bucket, world))),
    ),
};

type Periods = readonly Read[] | 'unknown';

/** Days after which former versions are removed, by type. */
const periods: Readonly<Record<string, (bucket: PlannedResource, world: World) => Periods>> = {
  aws_s3_bucket: (bucket, world) => {
    const settings = bucketSettings(world, bucket, 'aws_s3_bucket_lifecycle_configuration', 'lifecycle_rule');
    return settings === 'unknown' ? settings : settings.flatMap(periodsOf);
  },
  google_storage_bucket: googleDays,
  azurerm_storage_account: azureDays,
};

function judgeBucket(world: World, bucket: PlannedResource, periods: Periods): RuleAnswer {
  const framework = strictest(world.spec, 'noncurrentDays');
  const floor = Math.max(leastDays, framework?.days ?? 0);
  const asked = framework === undefined ? `${floor} days are asked` : `${framework.framework} asks ${floor}`;
  const days = periods === 'unknown' ? [] : periods.flatMap((period) => numberOf(period) ?? []);
  const shortest = Math.min(...days);
  const undecided = periods === 'unknown' || days.length < periods.length;
  return answer(bucket, shortest < floor ? false : undecided ? 'unknown' : true, {
    pass:
      days.length === 0 ? 'Former versions are never removed.' : `Former versions are kept ${shortest} days.`,
    fail: `Former versions are kept ${shortest} days; ${asked}.`,
    unknown: `How long former versions are kept is decided only at apply; ${asked}.`,
    path: 'retentionDays',
  });
}

/** Days after which noncurrent versions are removed: of a lifecycle configuration, or of one rule in the old form. */
function periodsOf(setting: Read): readonly Read[] {
  const rules = enter(setting, 'rule');
  const entries = rules.kind === 'absent' ? [setting] : items(rules);
  if (entries === 'unknown') return [{ kind: 'unknown' }];
  return entries.flatMap((entry) => {
    if (
      isOneOf(enter(entry, 'status'), 'Disabled') === true ||
      isOneOf(enter(entry, 'enabled'), false) === true
    )
      return [];
    const expirations = items(enter(entry, 'noncurrent_version_expiration'));
    if (expirations === 'unknown') return [{ kind: 'unknown' } as const];
    return expirations.map((expiration) => {
      const days = enter(expiration, 'noncurrent_days');
      return days.kind === 'absent' ? enter(expiration, 'days') : days;
    });
  });
}
