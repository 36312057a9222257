import { pool } from '../examples.js';
import { CLAIMS, identifies } from '../github.js';
import { unmapped } from '../readers/google.js';
import type { PoolTrust, RuleAnswer, TrustRule } from '../types.js';

export const rule: TrustRule = {
  id: 'OIDC008',
  title: "Google's provider has a condition on who comes",
  severity: 'error',
  describe:
    'A provider has no attribute condition, one on attributes that are not mapped, or one only on claims that anybody can have.',
  why: 'Without a condition "all valid authentication credentials are accepted" (google_iam_workload_identity_pool_provider); a branch or actor of that name can be had by everybody (google-github-actions/auth, SECURITY_CONSIDERATIONS.md).',
  examples: {
    good: [
      pool('the id of the owner', "assertion.repository_owner_id == '583231'"),
      pool(
        'a mapped attribute',
        "attribute.repository_id == '1296269' && assertion.ref == 'refs/heads/main'",
        {
          mapping: {
            'google.subject': 'assertion.sub',
            'attribute.repository_id': 'assertion.repository_id',
          },
        },
      ),
      pool('two repositories', "assertion.repository_id == '1' || assertion.repository_id == '2'"),
    ],
    bad: [
      pool('no condition', undefined),
      pool('an attribute that is not mapped', "attribute.owner_id == '583231'"),
      pool('only a branch', "assertion.ref == 'refs/heads/main'"),
      pool('only an actor', "assertion.actor == 'octocat'"),
      pool('a way around', "assertion.repository_owner_id == '583231' || assertion.ref == 'refs/heads/main'"),
    ],
  },
  judge: ({ trusts }) => trusts.flatMap((trust) => (trust.kind === 'google-provider' ? judge(trust) : [])),
};

const condition = "assertion.repository_owner_id == 'OWNER_ID'";

function judge(trust: PoolTrust): readonly RuleAnswer[] {
  const { name } = trust;
  if (trust.condition === undefined) {
    const message =
      'the provider has no attribute condition, so it takes the tokens of every repository of GitHub.';
    return [{ at: trust.at, name, message, fix: `Add the attribute condition ${condition}.` }];
  }
  const { at } = trust.condition;
  const missing = unmapped(trust);
  if (missing.length > 0) {
    const claim = missing[0]?.split('.')[1] ?? '';
    const known = CLAIMS.includes(claim) ? claim : 'CLAIM';
    const message = `the condition asks for ${missing.join(', ')}, which the attribute mapping does not have.`;
    return [
      { at, name, message, fix: `Write assertion.${known}, or map "${missing[0]}" = "assertion.${known}".` },
    ];
  }
  const open = trust.ways.find((way) => !identifies(way));
  if (open === undefined) return [];
  const claims = [...new Set(open.map(({ claim }) => claim))].join(', ');
  const message =
    claims === ''
      ? 'the condition asks for nothing that a token says.'
      : `the condition can be met by ${claims} alone, which every repository of GitHub can have.`;
  return [{ at, name, message, fix: `Ask for the owner as well: ${condition} && (…).` }];
}
