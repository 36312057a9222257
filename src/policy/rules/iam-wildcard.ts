import type { PlannedResource } from '../../changes/plan.js';
import { isDangerousOnEverything } from '../actions.js';
import { answer, judgeTypes } from '../answer.js';
import { givesEverything, namesActions } from '../azure/grants.js';
import { families } from '../frameworks.js';
import { type Grant, grantsOf } from '../gcp/grants.js';
import { type Statement, statementsOf } from '../iam.js';
import { bindsEverything, namesRights } from '../kubernetes/grants.js';
import type { Rule, RuleAnswer, World } from '../types.js';
import { any, holds, isOneOf, not, read, type Truth } from '../values.js';

const policies = ['aws_iam_policy', 'aws_iam_role_policy', 'aws_iam_user_policy', 'aws_iam_group_policy'];
const attachments = [
  'aws_iam_role_policy_attachment',
  'aws_iam_user_policy_attachment',
  'aws_iam_group_policy_attachment',
  'aws_iam_policy_attachment',
];

/** Policies of AWS that give everything, or the right to give oneself everything. */
const almighty = /:aws:policy\/(AdministratorAccess|PowerUserAccess|IAMFullAccess)$/;

export const rule: Rule = {
  id: 'baseline/iam-wildcard',
  title: 'No policy allows everything',
  severity: 'high',
  controls: [...families.leastPrivilege, 'CIS AWS v3.0 1.16'],
  clouds: ['aws', 'gcp', 'azure', 'kubernetes'],
  fix: 'Name the actions, and the resources that they are for.',
  fixes: {
    gcp: 'Give a role that is made for the task, on the resource that it is for; bound a role that gives roles by a condition.',
    azure:
      'Give a role that is made for the task, on the resource that it is for; bound a role that gives roles by a condition.',
    kubernetes: 'Name the verbs, and the resources that they are for.',
  },
  judge: (world) => [
    ...judgePolicies(world),
    ...judgeAttachments(world),
    ...judgeGrants(world),
    ...judgeTypes(world, { azurerm_role_assignment: (one) => not(givesEverything(one)), ...BINDINGS }, GIVEN),
    ...judgeTypes(world, ROLES, DEFINED),
  ],
};

const BINDINGS = {
  'rbac.authorization.k8s.io/v1/ClusterRoleBinding': (one: PlannedResource) => not(bindsEverything(one)),
  'rbac.authorization.k8s.io/v1/RoleBinding': (one: PlannedResource) => not(bindsEverything(one)),
};
const ROLES = {
  azurerm_role_definition: namesActions,
  'rbac.authorization.k8s.io/v1/ClusterRole': namesRights,
  'rbac.authorization.k8s.io/v1/Role': namesRights,
};
const GIVEN = {
  pass: 'The role that is given is bounded.',
  fail: 'The role that is given allows everything, or to give oneself everything; a narrow one is asked.',
  unknown: 'Which role is given is decided only at apply.',
};
const DEFINED = {
  pass: 'The role names what it allows.',
  fail: 'The role allows every action; named ones are asked.',
  unknown: 'What the role allows is decided only at apply.',
};

/** Roles of Google that allow everything. */
const BASIC = ['roles/owner', 'roles/editor', 'owner', 'editor'];
/** Roles of Google that give roles on a project or what is above it: bounded by a condition alone. */
const GIVING_ROLES = [
  'roles/iam.securityAdmin',
  'roles/resourcemanager.folderAdmin',
  'roles/resourcemanager.folderIamAdmin',
  'roles/resourcemanager.organizationAdmin',
  'roles/resourcemanager.projectIamAdmin',
];

function judgeGrants(world: World): readonly RuleAnswer[] {
  return grantsOf(world).map(({ resource, grants }) =>
    answer(resource, not(grants === 'unknown' ? grants : any(grants.map(isAlmighty))), GIVEN),
  );
}

function isAlmighty({ role, conditional }: Grant): Truth {
  return any([isOneOf(role, ...BASIC), conditional ? false : isOneOf(role, ...GIVING_ROLES)]);
}

function judgePolicies(world: World): readonly RuleAnswer[] {
  return world.ofType(...policies).map((policy) => {
    const statements = statementsOf(read(policy, 'policy'));
    const wide =
      statements === 'unknown' ? undefined : statements.map(excess).find((one) => one !== undefined);
    return answer(policy, statements === 'unknown' ? statements : wide === undefined, {
      pass: 'The policy names its actions and resources.',
      fail: `The policy allows ${wide}; named actions on named resources are asked.`,
      unknown: 'The policy is decided only at apply.',
    });
  });
}

function judgeAttachments(world: World): readonly RuleAnswer[] {
  return world.ofType(...attachments).map((attachment) => {
    const arn = read(attachment, 'policy_arn');
    const good = not(holds(arn, (value) => typeof value === 'string' && almighty.test(value)));
    return answer(attachment, good, {
      pass: 'The attached policy is not one that allows everything.',
      fail: 'The attached policy of AWS allows everything; a policy with named actions is asked.',
      unknown: 'Which policy is attached is decided only at apply.',
    });
  });
}

/** What a statement allows too much, in words; undefined when it is bounded. A condition bounds an open resource. */
function excess(statement: Statement): string | undefined {
  if (!statement.allow) return undefined;
  if (statement.actions.some((action) => action === '*' || action === '*:*')) return 'every action';
  if (statement.notActions.length > 0) return 'every action but a few (NotAction)';
  if (!statement.resources.includes('*') && statement.notResources.length === 0) return undefined;
  if (statement.conditions.size > 0) return undefined;
  const action = statement.actions.find(isDangerousOnEverything);
  return action === undefined ? undefined : `${action} on every resource`;
}
