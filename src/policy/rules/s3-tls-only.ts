import { answer } from '../answer.js';
import { bucketSettings } from '../buckets.js';
import { families } from '../frameworks.js';
import { type Statement, statementsOf } from '../iam.js';
import type { Rule } from '../types.js';
import { enter, some, type Truth } from '../values.js';

export const rule: Rule = {
  id: 'baseline/s3-tls-only',
  title: 'Buckets refuse requests without TLS',
  severity: 'medium',
  controls: [...families.encryptionInTransit, 'CIS AWS v3.0 2.1.1'],
  fix: 'Give the bucket a policy that denies s3:* to everybody while aws:SecureTransport is false.',
  judge: (world) =>
    world.ofType('aws_s3_bucket').map((bucket) => {
      const policies = bucketSettings(world, bucket, 'aws_s3_bucket_policy');
      const good = some(policies, (policy): Truth => {
        const statements = statementsOf(enter(policy, 'policy'));
        return statements === 'unknown' ? statements : statements.some(refusesPlainHttp);
      });
      return answer(bucket, good, {
        pass: 'The bucket policy refuses requests without TLS.',
        fail: 'No bucket policy refuses requests without TLS; one is asked.',
        unknown: 'The bucket policy is decided only at apply.',
      });
    }),
};

function refusesPlainHttp(statement: Statement): boolean {
  return (
    !statement.allow &&
    statement.principals.includes('*') &&
    statement.actions.some((action) => action === '*' || action.toLowerCase() === 's3:*') &&
    statement.conditions.get('aws:securetransport')?.includes('false') === true &&
    statement.conditions.size === 1
  );
}
