import { type RuleCases, resource, undecided } from '../support.js';

const bucket = resource('aws_s3_bucket.this', { bucket: 'a' });
const type = 'aws_s3_bucket_public_access_block';
const all = {
  bucket: 'a',
  block_public_acls: true,
  block_public_policy: true,
  ignore_public_acls: true,
  restrict_public_buckets: true,
};

export const cases: RuleCases = {
  good: [{ name: 'all four', resources: [bucket, resource(`${type}.x`, all)] }],
  bad: [
    { name: 'none', resources: [bucket] },
    {
      name: 'three of four',
      resources: [bucket, resource(`${type}.x`, { ...all, restrict_public_buckets: false })],
    },
  ],
  unknown: [
    {
      name: 'one to come',
      resources: [
        bucket,
        undecided(`${type}.x`, { block_public_acls: true }, { ...all, block_public_acls: null }),
      ],
    },
  ],
};
