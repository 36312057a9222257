import { answer, type Judge, judgeTypes } from '../answer.js';
import { families } from '../frameworks.js';
import { isEverybody } from '../gcp/buckets.js';
import type { Rule, RuleAnswer, World } from '../types.js';
import { any, isOneOf, items, not, read, some } from '../values.js';

export const rule: Rule = {
  id: 'baseline/s3-public-acl',
  title: 'No bucket has a public ACL',
  severity: 'critical',
  controls: families.publicAccess,
  clouds: ['aws', 'gcp', 'azure'],
  fix: 'Remove the canned ACL, and let the bucket policy name who may read.',
  fixes: {
    gcp: 'Remove allUsers and allAuthenticatedUsers, set uniform_bucket_level_access = true, and name who may read by IAM.',
    azure: 'Set container_access_type = "private", and name who may read by roles.',
  },
  judge: (world) => [...judgeAcls(world), ...judgeTypes(world, others, WORDS)],
};

const WORDS = {
  pass: 'The ACL gives nobody outside the account access.',
  fail: 'The ACL gives everybody access to the bucket; private is asked.',
  unknown: 'The ACL of the bucket is decided only at apply.',
};

const closed: Judge = (acl) =>
  not(
    any([
      isOneOf(read(acl, 'predefined_acl'), 'publicRead', 'publicReadWrite', 'authenticatedRead'),
      // Entities that nobody wrote are computed, and those of the owners.
      ...(read(acl, 'role_entity').kind === 'known'
        ? [some(items(read(acl, 'role_entity')), isEverybody)]
        : []),
    ]),
  );

const entity: Judge = (control) => {
  const named = read(control, 'entity');
  return named.kind === 'unknown' ? 'unknown' : !isEverybody(named);
};

const others: Readonly<Record<string, Judge>> = {
  google_storage_bucket_access_control: entity,
  google_storage_bucket_acl: closed,
  google_storage_default_object_access_control: entity,
  google_storage_default_object_acl: closed,
  google_storage_object_acl: closed,
  // Private when nothing is said.
  azurerm_storage_container: (container) =>
    not(isOneOf(read(container, 'container_access_type'), 'blob', 'container')),
};

function judgeAcls(world: World): readonly RuleAnswer[] {
  // An absent ACL is private, and so is one that the provider has yet to compute.
  return world
    .ofType('aws_s3_bucket_acl', 'aws_s3_bucket')
    .filter((resource) => resource.type === 'aws_s3_bucket_acl' || read(resource, 'acl').kind === 'known')
    .map((resource) =>
      answer(
        resource,
        not(isOneOf(read(resource, 'acl'), 'public-read', 'public-read-write', 'authenticated-read')),
        WORDS,
      ),
    );
}
