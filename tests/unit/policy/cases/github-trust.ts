import { policy, type RuleCases, resource, undecided } from '../support.js';

const issuer = 'token.actions.githubusercontent.com';
const trust = (name: string, subject?: string) => ({
  name,
  resources: [
    resource('aws_iam_role.x', {
      assume_role_policy: policy({
        Effect: 'Allow',
        Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${issuer}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: subject === undefined ? {} : { StringLike: { [`${issuer}:sub`]: subject } },
      }),
    }),
  ],
});

export const cases: RuleCases = {
  good: [
    trust('one environment', 'repo:acme/shop:environment:prod'),
    trust('one repository', 'repo:acme/shop:*'),
  ],
  bad: [trust('no subject'), trust('anybody', '*'), trust('any owner', 'repo:*/shop:ref:refs/heads/main')],
  unknown: [{ name: 'to come', resources: [undecided('aws_iam_role.x', { assume_role_policy: true })] }],
  ignored: [
    {
      name: 'a role for a service',
      resources: [
        resource('aws_iam_role.x', {
          assume_role_policy: policy({ Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' } }),
        }),
      ],
    },
  ],
};
