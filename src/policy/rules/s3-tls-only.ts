import type { PlannedResource } from '../../changes/plan.js';
import { judgeTypes } from '../answer.js';
import { speaksTlsOnly } from '../azure/storage.js';
import { bucketSettings } from '../buckets.js';
import { families } from '../frameworks.js';
import { type Statement, statementsOf } from '../iam.js';
import type { Rule, World } from '../types.js';
import { enter, some, type Truth } from '../values.js';

export const rule: Rule = {
  id: 'baseline/s3-tls-only',
  title: 'Buckets refuse requests without TLS',
  severity: 'medium',
  controls: [...families.encryptionInTransit, 'CIS AWS v3.0 2.1.1'],
  // Cloud Storage has no such setting.
  clouds: ['aws', 'azure'],
  fix: 'Give the bucket a policy that denies s3:* to everybody while aws:SecureTransport is false.',
  fixes: { azure: 'Set https_traffic_only_enabled = true and min_tls_version = "TLS1_2".' },
  judge: (world) => [
    ...judgeTypes(
      world,
      { aws_s3_bucket: hasPolicy },
      {
        pass: 'The bucket policy refuses requests without TLS.',
        fail: 'No bucket policy refuses requests without TLS; one is asked.',
        unknown: 'The bucket policy is decided only at apply.',
      },
    ),
    ...judgeTypes(
      world,
      { azurerm_storage_account: speaksTlsOnly },
      {
        pass: 'The account takes requests over TLS 1.2 or newer alone.',
        fail: 'The account takes requests without TLS, or of an old version; TLS 1.2 or newer is asked.',
        unknown: 'Whether the account asks for TLS is decided only at apply.',
      },
    ),
  ],
};

function hasPolicy(bucket: PlannedResource, world: World): Truth {
  const policies = bucketSettings(world, bucket, 'aws_s3_bucket_policy');
  return some(policies, (policy): Truth => {
    const statements = statementsOf(enter(policy, 'policy'));
    return statements === 'unknown' ? statements : statements.some(refusesPlainHttp);
  });
}

function refusesPlainHttp(statement: Statement): boolean {
  return (
    !statement.allow &&
    statement.principals.includes('*') &&
    statement.actions.some((action) => action === '*' || action.toLowerCase() === 's3:*') &&
    statement.conditions.get('aws:securetransport')?.includes('false') === true &&
    statement.conditions.size === 1
  );
}
