import { cluster, role, subjects, vault } from '../examples.js';
import { IDENTIFYING, isShared } from '../github.js';
import type { Trust, TrustRule, Way } from '../types.js';

export const rule: TrustRule = {
  id: 'OIDC001',
  title: 'A trust names who is trusted',
  severity: 'error',
  describe: 'No condition asks for the subject, or for another claim that only one owner or repository has.',
  why: 'Every repository of GitHub gets tokens of the same issuer, and may ask for any audience (AWS IAM guide, "Create a role for OpenID Connect federation"; checkov CKV_AWS_358).',
  examples: {
    good: [
      subjects('an environment of a repository', 'StringEquals', 'repo:octo/app:environment:prod'),
      subjects('a subject with ids', 'StringEquals', 'repo:octo@583231/app@1296269:environment:prod'),
      role('the id of the repository', {
        StringEquals: { aud: 'sts.amazonaws.com', repository_id: '1296269', environment: 'prod' },
      }),
      role(
        'a Deny for all other subjects',
        { StringEquals: { aud: 'sts.amazonaws.com' } },
        {
          before: [
            {
              Effect: 'Deny',
              Principal: '*',
              Action: 'sts:AssumeRoleWithWebIdentity',
              Condition: {
                StringNotLike: {
                  'token.actions.githubusercontent.com:sub': 'repo:octo/app:ref:refs/heads/main',
                },
              },
            },
          ],
        },
      ),
    ],
    bad: [
      role('only an audience', { StringEquals: { aud: 'sts.amazonaws.com' } }),
      role('only who must not come in', {
        StringEquals: { aud: 'sts.amazonaws.com' },
        StringNotLike: { sub: 'repo:evil/*' },
      }),
      vault('a Vault role that binds only the branch', { bound_claims: { ref: 'refs/heads/main' } }),
      cluster(
        'an API server that asks only for the environment',
        `  claimValidationRules:
  - {claim: environment, requiredValue: prod}
  claimMappings:
    username: {expression: "'gha:' + claims.sub"}
`,
      ),
    ],
  },
  judge: ({ trusts }) =>
    trusts.filter(isAsked).flatMap((trust) => {
      if (!trust.ways.some((way) => !asksWho(way))) return [];
      const shared = isShared(trust.issuer?.text);
      const who = shared ? 'every repository of GitHub' : `every repository of ${trust.issuer?.text}`;
      const seen = trust.kind !== 'google-binding' && shared;
      return [
        {
          at: trust.at,
          name: trust.name,
          severity: seen ? ('error' as const) : ('warning' as const),
          message:
            trust.kind === 'google-binding'
              ? `${JSON.stringify(trust.member.text.split('/').slice(-2).join('/'))} is for every repository that the pool lets in.`
              : `no condition asks for the subject, so ${who} is let in.`,
          fix: fixOf(trust),
        },
      ];
    }),
};

/** Google's providers have a rule of their own, and what decides nothing needs no condition. */
function isAsked(trust: Trust): boolean {
  return trust.ways.length > 0 && trust.kind !== 'google-provider';
}

/** A test that may be passed without the claim is another rule's. */
function asksWho(way: Way): boolean {
  return way.some(({ claim, negated }) => IDENTIFYING.includes(claim) && !negated);
}

function fixOf(trust: Trust): string {
  const subject = 'repo:OWNER/REPOSITORY:environment:prod';
  if (trust.kind === 'aws-role') return `Add "StringEquals": { "${trust.host}:sub": "${subject}" }.`;
  if (trust.kind === 'vault-role') return `Add bound_subject = "${subject}".`;
  if (trust.kind === 'kubernetes-authenticator') {
    return `Add to claimValidationRules: {expression: "claims.sub == '${subject}'", message: wrong subject}.`;
  }
  if (trust.kind === 'azure-credential') return `Add claims['sub'] eq '${subject}'.`;
  return 'Bind principalSet://…/attribute.repository_id/ID, or give the provider a condition on assertion.repository_id.';
}
