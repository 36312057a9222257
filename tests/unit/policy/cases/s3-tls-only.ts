import { policy, type RuleCases, resource, undecided } from '../support.js';

const bucket = resource('aws_s3_bucket.this', { bucket: 'a' });
const type = 'aws_s3_bucket_policy';
const deny = {
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: ['arn:aws:s3:::a', 'arn:aws:s3:::a/*'],
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};

export const cases: RuleCases = {
  good: [
    { name: 'denied', resources: [bucket, resource(`${type}.x`, { bucket: 'a', policy: policy(deny) })] },
    {
      name: 'denied to every AWS principal, as a boolean',
      resources: [
        bucket,
        resource(`${type}.x`, {
          bucket: 'a',
          policy: policy({
            ...deny,
            Principal: { AWS: ['*'] },
            Condition: { Bool: { 'aws:securetransport': [false] } },
          }),
        }),
      ],
    },
  ],
  bad: [
    { name: 'no policy', resources: [bucket] },
    {
      name: 'only reading denied',
      resources: [
        bucket,
        resource(`${type}.x`, { bucket: 'a', policy: policy({ ...deny, Action: 's3:GetObject' }) }),
      ],
    },
  ],
  unknown: [
    { name: 'to come', resources: [bucket, undecided(`${type}.x`, { policy: true }, { bucket: 'a' })] },
  ],
};
