import { answer } from '../answer.js';
import { bucketSettings } from '../buckets.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { enter, isOneOf, items, some } from '../values.js';

export const rule: Rule = {
  id: 'baseline/s3-encryption',
  title: 'Buckets are encrypted with KMS',
  severity: 'high',
  controls: families.encryptionAtRest,
  fix: 'Give the bucket an aws_s3_bucket_server_side_encryption_configuration with sse_algorithm "aws:kms".',
  judge: (world) =>
    world.ofType('aws_s3_bucket').map((bucket) => {
      const settings = bucketSettings(
        world,
        bucket,
        'aws_s3_bucket_server_side_encryption_configuration',
        'server_side_encryption_configuration',
      );
      const good = some(settings, (setting) =>
        some(items(enter(setting, 'rule')), (entry) =>
          isOneOf(
            enter(entry, 'apply_server_side_encryption_by_default', 0, 'sse_algorithm'),
            'aws:kms',
            'aws:kms:dsse',
          ),
        ),
      );
      return answer(bucket, good, {
        pass: 'Objects are encrypted with KMS by default.',
        fail: 'No default encryption with KMS is set for the bucket; it is asked.',
        unknown: 'The default encryption of the bucket is decided only at apply.',
      });
    }),
};
