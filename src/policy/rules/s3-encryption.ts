import type { PlannedResource } from '../../changes/plan.js';
import { type Judge, judgeTypes } from '../answer.js';
import { hasOwnKey } from '../azure/storage.js';
import { bucketSettings } from '../buckets.js';
import { families } from '../frameworks.js';
import type { Rule, World } from '../types.js';
import { enter, isOneOf, isSet, items, some, type Truth } from '../values.js';

const judges: Readonly<Record<string, Judge>> = {
  aws_s3_bucket: hasDefaultKey,
  google_storage_bucket: (bucket) => isSet(bucket, 'encryption', 0, 'default_kms_key_name'),
  azurerm_storage_account: hasOwnKey,
};

export const rule: Rule = {
  id: 'baseline/s3-encryption',
  title: 'Buckets are encrypted with KMS',
  severity: 'high',
  controls: families.encryptionAtRest,
  clouds: ['aws', 'gcp', 'azure'],
  fix: 'Give the bucket an aws_s3_bucket_server_side_encryption_configuration with sse_algorithm "aws:kms".',
  fixes: {
    gcp: 'Give the bucket an encryption block with default_kms_key_name.',
    azure: 'Give the account a customer_managed_key.',
  },
  judge: (world) =>
    judgeTypes(world, judges, {
      pass: 'Objects are encrypted by default with a key of the key service.',
      fail: 'No default encryption with a key of the key service is set; it is asked.',
      unknown: 'The default encryption of the bucket is decided only at apply.',
    }),
};

function hasDefaultKey(bucket: PlannedResource, world: World): Truth {
  const settings = bucketSettings(
    world,
    bucket,
    'aws_s3_bucket_server_side_encryption_configuration',
    'server_side_encryption_configuration',
  );
  return some(settings, (setting) =>
    some(items(enter(setting, 'rule')), (entry) =>
      isOneOf(
        enter(entry, 'apply_server_side_encryption_by_default', 0, 'sse_algorithm'),
        'aws:kms',
        'aws:kms:dsse',
      ),
    ),
  );
}
