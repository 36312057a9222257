import { type RuleCases, resource, undecided } from '../support.js';

const bucket = resource('aws_s3_bucket.this', { bucket: 'a' });
const type = 'aws_s3_bucket_versioning';
const status = (text: string) => ({ bucket: 'a', versioning_configuration: [{ status: text }] });

export const cases: RuleCases = {
  good: [
    { name: 'enabled', resources: [bucket, resource(`${type}.x`, status('Enabled'))] },
    {
      name: 'in the bucket itself',
      resources: [resource('aws_s3_bucket.x', { versioning: [{ enabled: true }] })],
    },
  ],
  bad: [
    { name: 'suspended', resources: [bucket, resource(`${type}.x`, status('Suspended'))] },
    { name: 'nothing said', resources: [bucket] },
  ],
  unknown: [
    {
      name: 'to come',
      resources: [
        bucket,
        undecided(
          `${type}.x`,
          { versioning_configuration: [{ status: true }] },
          { bucket: 'a', versioning_configuration: [{}] },
        ),
      ],
    },
  ],
};
