import { policy, type RuleCases, resource, undecided } from '../support.js';

const allow = (name: string, Action: string | readonly string[], Resource: string, more = {}) => ({
  name,
  resources: [
    resource('aws_iam_role_policy.x', { policy: policy({ Effect: 'Allow', Action, Resource, ...more }) }),
  ],
});
const attachment = (policy_arn: string) => ({
  name: policy_arn,
  resources: [resource('aws_iam_role_policy_attachment.x', { policy_arn })],
});

export const cases: RuleCases = {
  good: [
    allow('named actions on a named resource', ['s3:PutObject'], 'arn:aws:s3:::a/*'),
    allow('a service on a named resource', 's3:*', 'arn:aws:s3:::a'),
    allow(
      'actions that take no resource',
      ['ecr:GetAuthorizationToken', 'ssmmessages:CreateDataChannel'],
      '*',
    ),
    allow('looking around', ['ec2:DescribeInstances', 'logs:ListTagsForResource'], '*'),
    allow('everything, bounded by a condition', 'cloudwatch:DeleteAlarms', '*', {
      Condition: { StringEquals: { 'aws:ResourceTag/team': 'data' } },
    }),
    allow('denying everything', '*', '*', { Effect: 'Deny' }),
    attachment('arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy'),
  ],
  bad: [
    allow('every action', '*', 'arn:aws:s3:::a'),
    allow('a whole service on everything', ['ec2:DescribeInstances', 's3:*'], '*'),
    allow('writing to everything', 'dynamodb:PutItem', '*'),
    allow('every secret', 'secretsmanager:GetSecretValue', '*'),
    allow('every action but a few', [], '*', { NotAction: 'iam:*' }),
    attachment('arn:aws:iam::aws:policy/AdministratorAccess'),
  ],
  unknown: [
    { name: 'to come', resources: [undecided('aws_iam_policy.x', { policy: true })] },
    {
      name: 'an attachment to come',
      resources: [undecided('aws_iam_role_policy_attachment.x', { policy_arn: true })],
    },
  ],
};
