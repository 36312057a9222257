import { cluster, pool } from '../examples.js';
import type { TrustRule } from '../types.js';

export const rule: TrustRule = {
  id: 'OIDC007',
  title: 'CEL compares with == letter by letter',
  severity: 'error',
  describe:
    'A condition in CEL compares a claim by `==`, `in`, `startsWith` or `endsWith` with a text that has a `*`.',
  why: 'CEL has no wildcards: `==` is equality, and startsWith takes its text as it is (Common Expression Language, language definition).',
  examples: {
    good: [
      pool('a prefix', "assertion.sub.startsWith('repo:octo/app:environment:')"),
      pool('equality', "assertion.sub == 'repo:octo/app:environment:prod'"),
      pool('one of some', "assertion.repository_id in ['1296269', '1296270']"),
    ],
    bad: [
      pool('a wildcard in an equality', "assertion.sub == 'repo:octo/app:*'"),
      pool('a wildcard in a list', "assertion.repository_id == '1' && assertion.ref in ['refs/heads/*']"),
      pool('a wildcard in a prefix', "assertion.sub.startsWith('repo:octo/app:*')"),
      cluster(
        'a wildcard at an API server',
        `  claimValidationRules:
  - {expression: "claims.sub == 'repo:octo/app:*'", message: wrong subject}
  claimMappings:
    username: {expression: "'gha:' + claims.sub"}
`,
      ),
    ],
  },
  judge: ({ trusts }) =>
    trusts.flatMap((trust) => {
      const tests = [...new Set(trust.kind === 'google-binding' ? [] : trust.ways.flat())];
      return tests.flatMap((test) => {
        if (!/^(==|!=|in|startsWith|endsWith|contains)$/.test(test.operator)) return [];
        return test.values
          .filter(({ text }) => text.includes('*'))
          .map(({ text, at }) => {
            const name = trust.kind === 'google-provider' ? 'assertion' : 'claims';
            const begin = text.replace(/\*.*$/, '');
            const better =
              `${begin}*` === text
                ? `${name}.${test.claim}.startsWith('${begin}')`
                : `${name}.${test.claim}.matches('^${text.replaceAll('.', '\\\\.').replaceAll('*', '.*')}$')`;
            return {
              at,
              name: trust.name,
              message: `${test.operator} takes the "*" in '${text}' as a letter, so it ${test.negated ? 'forbids nothing' : 'never matches'}.`,
              fix: `Write ${better}.`,
            };
          });
      });
    }),
};
