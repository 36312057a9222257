import { rolePolicy } from '../examples.js';
import type { Example, TrustRule } from '../types.js';

const named = (name: string, RoleName: string): Example => {
  const condition = { StringEquals: { aud: 'sts.amazonaws.com', sub: 'repo:octo/app:environment:prod' } };
  const Role = { RoleName, AssumeRolePolicyDocument: rolePolicy(condition) };
  return { name, file: 'role.json', text: `${JSON.stringify({ Role }, null, 2)}\n` };
};

export const rule: TrustRule = {
  id: 'OIDC016',
  title: 'No role is called GitHubActions',
  severity: 'warning',
  describe: 'A role is named exactly `GitHubActions`.',
  why: 'Such a role was reported not to be assumable (README of configure-aws-credentials; its issue 953).',
  examples: { good: [named('another name', 'github-actions')], bad: [named('that name', 'GitHubActions')] },
  judge: ({ trusts }) =>
    trusts.flatMap((trust) =>
      trust.kind === 'aws-role' && trust.role?.text === 'GitHubActions'
        ? [
            {
              at: trust.role.at,
              name: trust.name,
              message: 'a role of exactly this name was reported not to be assumable.',
              fix: 'Give it another name, such as "github-deploy".',
            },
          ]
        : [],
    ),
};
