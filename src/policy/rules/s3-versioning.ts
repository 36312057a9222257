import type { PlannedResource } from '../../changes/plan.js';
import { type Judge, judgeTypes } from '../answer.js';
import { bucketSettings } from '../buckets.js';
import { families } from '../frameworks.js';
import type { Rule, World } from '../types.js';
import { any, enter, isOneOf, read, some, type Truth } from '../values.js';

const judges: Readonly<Record<string, Judge>> = {
  aws_s3_bucket: isVersioned,
  google_storage_bucket: (bucket) => isOneOf(read(bucket, 'versioning', 0, 'enabled'), true),
  azurerm_storage_account: (account, world) => {
    // What is appended to every minute has as many versions, and none worth keeping.
    const logs = world.companions(account, 'azurerm_network_watcher_flow_log', 'storage_account_id');
    if (logs.length > 0) return undefined;
    return isOneOf(read(account, 'blob_properties', 0, 'versioning_enabled'), true);
  },
};

export const rule: Rule = {
  id: 'baseline/s3-versioning',
  title: 'Buckets keep former versions',
  severity: 'medium',
  controls: families.backup,
  clouds: ['aws', 'gcp', 'azure'],
  fix: 'Set `versioning: true` for the bucket (aws_s3_bucket_versioning with status "Enabled").',
  fixes: {
    gcp: 'Set `versioning: true` for the bucket (a versioning block with enabled = true).',
    azure: 'Set `versioning: true` for the bucket (versioning_enabled in blob_properties).',
  },
  judge: (world) =>
    judgeTypes(world, judges, {
      pass: 'Former versions of objects are kept.',
      fail: 'Former versions of objects are not kept; versioning is asked.',
      unknown: 'Whether former versions are kept is decided only at apply.',
      path: 'versioning',
    }),
};

function isVersioned(bucket: PlannedResource, world: World): Truth {
  const settings = bucketSettings(world, bucket, 'aws_s3_bucket_versioning', 'versioning');
  return some(settings, (setting) =>
    any([
      isOneOf(enter(setting, 'versioning_configuration', 0, 'status'), 'Enabled'),
      isOneOf(enter(setting, 'enabled'), true),
    ]),
  );
}
