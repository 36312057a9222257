import { answer } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { isOneOf, read } from '../values.js';

/** Which attribute makes the cloud itself refuse a deletion. */
const protections: Readonly<Record<string, string>> = {
  aws_alb: 'enable_deletion_protection',
  aws_db_instance: 'deletion_protection',
  aws_dynamodb_table: 'deletion_protection_enabled',
  aws_lb: 'enable_deletion_protection',
  aws_rds_cluster: 'deletion_protection',
};

export const rule: Rule = {
  id: 'baseline/deletion-protection',
  title: 'The cloud refuses deletion where the manifest asks for it',
  severity: 'medium',
  controls: families.backup,
  fix: 'Set the deletion protection of the resource, or `security.deletionProtection: false`.',
  judge: (world) =>
    world.spec?.security.deletionProtection === true
      ? world.ofType(...Object.keys(protections)).map((resource) =>
          answer(resource, isOneOf(read(resource, protections[resource.type] as string), true), {
            pass: 'The cloud refuses to delete it.',
            fail: 'The cloud would delete it at the first request; deletion protection is asked.',
            unknown: 'Whether the cloud refuses to delete it is decided only at apply.',
            path: 'spec.security.deletionProtection',
          }),
        )
      : [],
};
