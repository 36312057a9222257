import { isDangerousOnEverything } from '../actions.js';
import { answer } from '../answer.js';
import { families } from '../frameworks.js';
import { type Statement, statementsOf } from '../iam.js';
import type { Rule, RuleAnswer, World } from '../types.js';
import { holds, not, read } from '../values.js';

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
  fix: 'Name the actions, and the resources that they are for.',
  judge: (world) => [...judgePolicies(world), ...judgeAttachments(world)],
};

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
