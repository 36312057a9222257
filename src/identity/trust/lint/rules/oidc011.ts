import { subjects } from '../examples.js';
import { proposed, subjectsIn } from '../subject.js';
import type { Trust, TrustRule } from '../types.js';

export const rule: TrustRule = {
  id: 'OIDC011',
  title: 'Pull requests change nothing',
  severity: 'error',
  describe:
    'A role that changes things trusts the subject of pull requests; or one role trusts pull requests and branches alike.',
  why: 'The code of a pull request runs before anybody has read it (checkov CKV_AWS_393; GitHub docs, "Security hardening").',
  examples: {
    good: [
      subjects('pull requests for plans', 'StringEquals', 'repo:octo/app:pull_request', {
        file: 'plan-role.json',
      }),
      subjects('pull requests alone, for something', 'StringEquals', 'repo:octo/app:pull_request'),
      subjects('an environment for apply', 'StringEquals', 'repo:octo/app:environment:prod', {
        file: 'apply-role.json',
      }),
    ],
    bad: [
      subjects('pull requests for apply', 'StringEquals', 'repo:octo/app:pull_request', {
        file: 'apply-role.json',
      }),
      subjects('one role for both', 'StringEquals', [
        'repo:octo/app:pull_request',
        'repo:octo/app:ref:refs/heads/main',
      ]),
      subjects('with ids', 'StringLike', 'repo:octo@583231/app@1296269:pull_request*', {
        file: 'deploy.json',
      }),
    ],
  },
  judge: ({ trusts }) => {
    const shared = sharedNames(trusts);
    return trusts.flatMap((trust) => {
      if (trust.purpose === 'plan' || trust.kind === 'google-provider') return [];
      const found = subjectsIn(trust).map(({ subject }) => subject);
      const both = shared.has(trust.name);
      return found.flatMap((subject) => {
        if (!/^pull_request\b/.test(subject.context ?? '') || !(trust.purpose === 'apply' || both)) return [];
        const sure = trust.purpose === 'apply';
        return [
          {
            at: subject.value.at,
            name: trust.name,
            severity: sure ? ('error' as const) : ('warning' as const),
            message: sure
              ? 'every pull request may have a role that changes things.'
              : 'pull requests have the same role as branches or environments.',
            fix: `Trust ${JSON.stringify(proposed(subject))} here, and ${JSON.stringify(proposed(subject, 'environment:prod-plan'))} in a role that only reads.`,
          },
        ];
      });
    });
  },
};

/** Names of what trusts a branch or an environment in any of its parts. */
function sharedNames(trusts: readonly Trust[]): ReadonlySet<string> {
  const named = trusts.filter((trust) =>
    subjectsIn(trust).some(({ subject }) => /^(environment|ref):/.test(subject.context ?? '')),
  );
  return new Set(named.map(({ name }) => name));
}
