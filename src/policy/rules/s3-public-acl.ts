import { answer } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { isOneOf, not, read } from '../values.js';

export const rule: Rule = {
  id: 'baseline/s3-public-acl',
  title: 'No bucket has a public ACL',
  severity: 'critical',
  controls: families.publicAccess,
  fix: 'Remove the canned ACL, and let the bucket policy name who may read.',
  judge: (world) =>
    // An absent ACL is private, and so is one that the provider has yet to compute.
    world
      .ofType('aws_s3_bucket_acl', 'aws_s3_bucket')
      .filter((resource) => resource.type === 'aws_s3_bucket_acl' || read(resource, 'acl').kind === 'known')
      .map((resource) =>
        answer(
          resource,
          not(isOneOf(read(resource, 'acl'), 'public-read', 'public-read-write', 'authenticated-read')),
          {
            pass: 'The ACL gives nobody outside the account access.',
            fail: 'The ACL gives everybody access to the bucket; private is asked.',
            unknown: 'The ACL of the bucket is decided only at apply.',
          },
        ),
      ),
};
