import type { PlannedResource } from '../../changes/plan.js';
import { answer, judgeTypes } from '../answer.js';
import { families } from '../frameworks.js';
import { type Grant, grantsOf } from '../gcp/grants.js';
import { allowsAnybody, statementsOf } from '../iam.js';
import { bindsAnybody } from '../kubernetes/grants.js';
import { asksForPublic } from '../services.js';
import type { Rule, RuleAnswer, World } from '../types.js';
import { any, isOneOf, not, read, referencesAt, some, type Truth } from '../values.js';

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
  clouds: ['aws', 'gcp', 'kubernetes'],
  fix: 'Name the principals, or narrow the statement by a condition such as aws:SourceAccount or aws:PrincipalOrgID.',
  fixes: {
    gcp: 'Name the members, in place of allUsers and allAuthenticatedUsers.',
    kubernetes:
      'Name the accounts and groups, in place of system:anonymous, system:unauthenticated and system:authenticated.',
  },
  judge: (world) => [
    ...judgeDocuments(world),
    ...judgeGrants(world),
    ...judgeTypes(
      world,
      {
        'rbac.authorization.k8s.io/v1/ClusterRoleBinding': (binding) => not(bindsAnybody(binding)),
        'rbac.authorization.k8s.io/v1/RoleBinding': (binding) => not(bindsAnybody(binding)),
      },
      GIVEN,
    ),
  ],
};

const GIVEN = {
  pass: 'The grant names who is let in.',
  fail: 'The grant lets anybody in; named members are asked.',
  unknown: 'Whom the grant lets in is decided only at apply.',
};

/** Roles by which everybody may call a service: where the manifest has a public one, that is what it asks for. */
const CALLING = ['roles/run.invoker', 'roles/cloudfunctions.invoker'];

function judgeGrants(world: World): readonly RuleAnswer[] {
  const { spec } = world;
  return grantsOf(world).map(({ resource, grants }) => {
    const asked = spec !== undefined && asksForPublic(spec, resource.address);
    const open = (grant: Grant): Truth =>
      asked && isOneOf(grant.role, ...CALLING) === true
        ? false
        : some(grant.members, (member) =>
            member.kind === 'unknown' && isMade(resource)
              ? false
              : isOneOf(member, 'allUsers', 'allAuthenticatedUsers'),
          );
    return answer(resource, not(grants === 'unknown' ? grants : any(grants.map(open))), GIVEN);
  });
}

/** A member that is put together from an account or a project of Google's is that one, whatever its name will be. */
function isMade(grant: PlannedResource): boolean {
  const made = [...referencesAt(grant, ['member']), ...referencesAt(grant, ['members'])];
  return made.length > 0 && made.every((address) => /(^|\.)google_\w+\./.test(address));
}

function judgeDocuments(world: World): readonly RuleAnswer[] {
  return world
    .ofType(...Object.keys(documents))
    .filter(setsPolicy)
    .map((resource) => {
      const statements = statementsOf(read(resource, documents[resource.type] as string));
      return answer(resource, statements === 'unknown' ? statements : !statements.some(allowsAnybody), {
        pass: 'The policy names who is let in.',
        fail: 'The policy lets anybody in: the principal is "*" and no condition narrows it; named principals are asked.',
        unknown: 'The policy is decided only at apply.',
      });
    });
}

/** Topics, queues and keys get AWS's own policy when none is written: unknown at first, and of no interest. */
function setsPolicy(resource: PlannedResource): boolean {
  const attribute = documents[resource.type] as string;
  if (!['aws_sns_topic', 'aws_sqs_queue', 'aws_kms_key'].includes(resource.type)) return true;
  return read(resource, attribute).kind === 'known' || referencesAt(resource, [attribute]).length > 0;
}
