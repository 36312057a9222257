import { answer, companionsOf } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { any, every, isOneOf, read } from '../values.js';

const settings = [
  'block_public_acls',
  'block_public_policy',
  'ignore_public_acls',
  'restrict_public_buckets',
];

export const rule: Rule = {
  id: 'baseline/s3-public-access-block',
  title: 'Buckets block public access',
  severity: 'high',
  controls: [...families.publicAccess, 'CIS AWS v3.0 2.1.4'],
  fix: 'Give the bucket an aws_s3_bucket_public_access_block with all four settings true.',
  judge: (world) =>
    world.ofType('aws_s3_bucket').map((bucket) => {
      const blocks = companionsOf(world, bucket, 'aws_s3_bucket_public_access_block', 'bucket');
      const good =
        blocks === 'unknown'
          ? blocks
          : any(
              blocks.map((block) =>
                every(
                  settings.map((name) => read(block, name)),
                  (value) => isOneOf(value, true),
                ),
              ),
            );
      return answer(bucket, good, {
        pass: 'All four kinds of public access are blocked.',
        fail: 'Public access to the bucket is not blocked in all four ways; it is asked.',
        unknown: 'Whether public access to the bucket is blocked is decided only at apply.',
      });
    }),
};
