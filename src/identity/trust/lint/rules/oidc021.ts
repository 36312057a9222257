import { cluster } from '../examples.js';
import type { AuthenticatorTrust, TrustRule, UserMapping } from '../types.js';

const validation = `  claimValidationRules:
  - {claim: sub, requiredValue: "repo:octo/app:environment:prod"}
`;

export const rule: TrustRule = {
  id: 'OIDC021',
  title: 'Users and groups of a cluster have a prefix',
  severity: 'warning',
  describe: 'A user name or a group comes from a claim without a prefix, and no rule refuses `system:`.',
  why: 'Names that others choose must not be those of the cluster, such as system:masters (Kubernetes docs, "Authenticating").',
  examples: {
    good: [
      cluster(
        'prefixes',
        `${validation}  claimMappings:
    username: {claim: sub, prefix: "gha:"}
    groups: {expression: "['gha-repo:' + claims.repository_id]"}
`,
      ),
      cluster(
        'a guard',
        `${validation}  claimMappings:
    username: {expression: "claims.sub"}
  userValidationRules:
  - {expression: "!user.username.startsWith('system:')", message: reserved}
`,
      ),
    ],
    bad: [
      cluster(
        'no prefix',
        `${validation}  claimMappings:
    username: {claim: sub, prefix: ""}
`,
      ),
      cluster(
        'an expression without one',
        `${validation}  claimMappings:
    username: {expression: "'gha:' + claims.sub"}
    groups: {expression: "[claims.repository_owner]"}
`,
      ),
      cluster(
        'a prefix of the cluster itself',
        `${validation}  claimMappings:
    username: {claim: actor, prefix: "system:"}
`,
      ),
    ],
  },
  judge: ({ trusts }) =>
    trusts.flatMap((trust) => {
      if (trust.kind !== 'kubernetes-authenticator') return [];
      return trust.mappings
        .filter((mapping) => !isSafe(mapping, trust))
        .map(({ part, source }) => ({
          at: source.at,
          name: trust.name,
          message: `${part} comes from ${source.text} without a prefix, so it can be a name that the cluster knows.`,
          fix:
            part === 'username'
              ? `Write {expression: "'gha:' + claims.sub"}.`
              : `Write {expression: "['gha:' + claims.repository_id]"}.`,
        }));
    }),
};

function isSafe({ part, source, prefix }: UserMapping, { guards }: AuthenticatorTrust): boolean {
  const guarded = guards.some(
    (guard) => guard.includes(part) && /!\s*\w+(\.\w+)?\.startsWith\(\s*['"]system:/.test(guard),
  );
  // In an expression, the text that is put before a claim or that is the whole name.
  const before =
    prefix ?? /^\[?\s*['"]([^'"]+)['"]|['"]([^'"]+)['"]\s*\+/.exec(source.text)?.slice(1).find(Boolean) ?? '';
  return guarded || (before !== '' && !before.startsWith('system:'));
}
