import { answer } from '../answer.js';
import { bucketSettings } from '../buckets.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { any, enter, isOneOf, some } from '../values.js';

export const rule: Rule = {
  id: 'baseline/s3-versioning',
  title: 'Buckets keep former versions',
  severity: 'medium',
  controls: families.backup,
  fix: 'Set `versioning: true` for the bucket (aws_s3_bucket_versioning with status "Enabled").',
  judge: (world) =>
    world.ofType('aws_s3_bucket').map((bucket) => {
      const settings = bucketSettings(world, bucket, 'aws_s3_bucket_versioning', 'versioning');
      const good = some(settings, (setting) =>
        any([
          isOneOf(enter(setting, 'versioning_configuration', 0, 'status'), 'Enabled'),
          isOneOf(enter(setting, 'enabled'), true),
        ]),
      );
      return answer(bucket, good, {
        pass: 'Former versions of objects are kept.',
        fail: 'Former versions of objects are not kept; versioning is asked.',
        unknown: 'Whether former versions are kept is decided only at apply.',
        path: 'versioning',
      });
    }),
};
