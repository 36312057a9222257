import { type RuleCases, resource, undecided } from '../support.js';

const bucket = resource('aws_s3_bucket.this["a"]', { bucket: 'a' });
const type = 'aws_s3_bucket_server_side_encryption_configuration';
const encryption = (algorithm: string) => ({
  bucket: 'a',
  rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: algorithm }] }],
});

export const cases: RuleCases = {
  good: [
    { name: 'KMS in the companion', resources: [bucket, resource(`${type}.x`, encryption('aws:kms'))] },
    {
      name: 'KMS in the bucket itself',
      resources: [
        resource('aws_s3_bucket.old', { server_side_encryption_configuration: [encryption('aws:kms')] }),
      ],
    },
  ],
  bad: [
    { name: 'no companion', resources: [bucket] },
    { name: 'AES256', resources: [bucket, resource(`${type}.x`, encryption('AES256'))] },
    {
      name: 'the companion of another bucket',
      resources: [bucket, resource(`${type}.x`, { ...encryption('aws:kms'), bucket: 'b' })],
    },
  ],
  unknown: [
    {
      name: 'an algorithm to come',
      resources: [bucket, undecided(`${type}.x`, { rule: true }, { bucket: 'a' })],
    },
    {
      name: 'a companion of nobody knows whom',
      resources: [bucket, undecided(`${type}.x`, { bucket: true })],
    },
  ],
};
