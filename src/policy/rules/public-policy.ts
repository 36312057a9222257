import type { PlannedResource } from '../../changes/plan.js';
import { answer } from '../answer.js';
import { families } from '../frameworks.js';
import { allowsAnybody, statementsOf } from '../iam.js';
import type { Rule } from '../types.js';
import { read, referencesAt } from '../values.js';

/** Where a resource policy stands. */
const documents: Readonly<Record<string, string>> = {
  aws_dynamodb_resource_policy: 'policy',
  aws_ecr_repository_policy: 'policy',
  aws_efs_file_system_policy: 'policy',
  aws_iam_role: 'assume_role_policy',
  aws_kms_key: 'policy',
  aws_s3_bucket_policy: 'policy',
  aws_secretsmanager_secret_policy: 'policy',
  aws_sns_topic: 'policy',
  aws_sns_topic_policy: 'policy',
  aws_sqs_queue: 'policy',
  aws_sqs_queue_policy: 'policy',
};

export const rule: Rule = {
  id: 'baseline/public-policy',
  title: 'No resource policy lets anybody in',
  severity: 'critical',
  controls: families.publicAccess,
  fix: 'Name the principals, or narrow the statement by a condition such as aws:SourceAccount or aws:PrincipalOrgID.',
  judge: (world) =>
    world
      .ofType(...Object.keys(documents))
      .filter(setsPolicy)
      .map((resource) => {
        const statements = statementsOf(read(resource, documents[resource.type] as string));
        return answer(resource, statements === 'unknown' ? statements : !statements.some(allowsAnybody), {
          pass: 'The policy names who is let in.',
          fail: 'The policy lets anybody in: the principal is "*" and no condition narrows it; named principals are asked.',
          unknown: 'The policy is decided only at apply.',
        });
      }),
};

/** Topics, queues and keys get AWS's own policy when none is written: unknown at first, and of no interest. */
function setsPolicy(resource: PlannedResource): boolean {
  const attribute = documents[resource.type] as string;
  if (!['aws_sns_topic', 'aws_sqs_queue', 'aws_kms_key'].includes(resource.type)) return true;
  return read(resource, attribute).kind === 'known' || referencesAt(resource, [attribute]).length > 0;
}
