import { answer, companionsOf, type Judge, judgeTypes } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule, RuleAnswer, World } from '../types.js';
import { any, every, isOneOf, not, read } from '../values.js';

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
  clouds: ['aws', 'gcp', 'azure'],
  fix: 'Give the bucket an aws_s3_bucket_public_access_block with all four settings true.',
  fixes: {
    gcp: 'Set public_access_prevention = "enforced", and uniform_bucket_level_access = true.',
    azure: 'Set allow_nested_items_to_be_public = false for the account.',
  },
  judge: (world) => [
    ...judgeBuckets(world),
    ...judgeTypes(world, others, {
      pass: 'Public access is refused, whatever a grant says.',
      fail: 'A grant could make objects public; that it be refused is asked.',
      unknown: 'Whether public access is refused is decided only at apply.',
    }),
  ],
};

const others: Readonly<Record<string, Judge>> = {
  google_storage_bucket: (bucket) => isOneOf(read(bucket, 'public_access_prevention'), 'enforced'),
  // Refused since version 5 of the provider, unless it is allowed.
  azurerm_storage_account: (account) => not(isOneOf(read(account, 'allow_nested_items_to_be_public'), true)),
};

function judgeBuckets(world: World): readonly RuleAnswer[] {
  return world.ofType('aws_s3_bucket').map((bucket) => {
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
  });
}
