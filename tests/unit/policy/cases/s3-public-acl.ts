import { type RuleCases, resource, undecided } from '../support.js';

export const cases: RuleCases = {
  good: [{ name: 'private', resources: [resource('aws_s3_bucket_acl.x', { acl: 'private' })] }],
  bad: [
    { name: 'public-read', resources: [resource('aws_s3_bucket_acl.x', { acl: 'public-read' })] },
    { name: 'in the bucket itself', resources: [resource('aws_s3_bucket.x', { acl: 'public-read-write' })] },
  ],
  unknown: [{ name: 'to come', resources: [undecided('aws_s3_bucket_acl.x', { acl: true })] }],
  ignored: [{ name: 'computed on the bucket', resources: [undecided('aws_s3_bucket.x', { acl: true })] }],
};
