import { type RuleCases, resource, spec, undecided } from '../support.js';

const bucket = resource('aws_s3_bucket.this', { bucket: 'a' });
const type = 'aws_s3_bucket_lifecycle_configuration';
const days = (number: number | string, status = 'Enabled') =>
  resource(`${type}.x`, {
    bucket: 'a',
    rule: [{ status, noncurrent_version_expiration: [{ noncurrent_days: number }] }],
  });
const soc2 = spec({ security: { compliance: ['gdpr', 'soc2'] } });

export const cases: RuleCases = {
  good: [
    { name: 'thirty days for soc2', resources: [bucket, days(30)], spec: soc2 },
    { name: 'seven days without a framework', resources: [bucket, days('7')], spec: spec() },
    { name: 'for ever', resources: [bucket], spec: soc2 },
    { name: 'a rule that is switched off', resources: [bucket, days(1, 'Disabled')], spec: soc2 },
  ],
  bad: [
    { name: 'seven days for soc2', resources: [bucket, days(7)], spec: soc2 },
    { name: 'a day in brought Terraform', resources: [bucket, days(1)] },
    {
      name: 'in the bucket itself',
      resources: [
        resource('aws_s3_bucket.x', {
          lifecycle_rule: [{ enabled: true, noncurrent_version_expiration: [{ days: 3 }] }],
        }),
      ],
    },
  ],
  unknown: [
    {
      name: 'days to come',
      resources: [
        bucket,
        undecided(
          `${type}.x`,
          { rule: [{ noncurrent_version_expiration: [{ noncurrent_days: true }] }] },
          { bucket: 'a', rule: [{ status: 'Enabled', noncurrent_version_expiration: [{}] }] },
        ),
      ],
    },
  ],
};
