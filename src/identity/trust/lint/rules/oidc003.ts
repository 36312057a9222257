import { cluster, pool, subjects } from '../examples.js';
import { IDENTIFYING } from '../github.js';
import { ownerOf, pinsOwner, pinsRepository, proposed, subjectsOf } from '../subject.js';
import type { Test, Trust, TrustRule, Value } from '../types.js';

export const rule: TrustRule = {
  id: 'OIDC003',
  title: 'A trust names the repository whole',
  severity: 'warning',
  describe:
    'All repositories of an owner are trusted (`repo:octo/*`), or all whose names begin alike (`repo:octo/app*`).',
  why: 'Whoever may make a repository of that owner gets the role (ActionScope AS007).',
  examples: {
    good: [
      subjects('one repository', 'StringEquals', 'repo:octo/app:environment:prod'),
      subjects('several repositories', 'StringEquals', [
        'repo:octo/app:environment:prod',
        'repo:octo/web:environment:prod',
      ]),
      pool(
        'an owner at the provider, for the bindings name the repositories',
        "assertion.repository_owner_id == '583231'",
      ),
    ],
    bad: [
      subjects('all repositories of an owner', 'StringLike', 'repo:octo/*'),
      subjects('all of them in one environment', 'StringLike', 'repo:octo/*:environment:prod'),
      subjects('an owner with its id', 'StringLike', 'repo:octo@583231/*'),
      subjects('a repository without its colon', 'StringLike', 'repo:octo/app*'),
      pool('a prefix without its colon', "assertion.sub.startsWith('repo:octo/app')"),
      cluster(
        'only an owner',
        `  claimValidationRules:
  - {expression: "claims.repository_owner_id == '583231'", message: wrong owner}
  claimMappings:
    username: {expression: "'gha:' + claims.sub"}
`,
      ),
    ],
  },
  judge: ({ trusts }) =>
    trusts.flatMap((trust) => {
      const open = trust.ways
        .filter((way) => pinsOwner(way) && !pinsRepository(way))
        .flatMap((way) => way.flatMap((test) => openValues(trust, test)));
      return [...new Map(open.map((one) => [one.value, one])).values()].map(({ test, value }) => {
        const subject = subjectsOf(test).find((one) => one.value === value);
        const better = subject === undefined ? undefined : proposed(subject);
        const siblings = subject?.reach === 'siblings';
        const begin = subject?.text.replace(/[*?].*$/, '') ?? '';
        return {
          at: value.at,
          name: trust.name,
          message: siblings
            ? `${test.operator} ${JSON.stringify(value.text)} lets in every repository that begins so, such as ${begin}-other.`
            : `${test.claim} ${JSON.stringify(value.text)} lets in every repository of the owner.`,
          fix: siblings
            ? `End the name with a colon: ${JSON.stringify(`${begin}:${test.matching === 'prefix' ? '' : '*'}`)}, or name the subject whole.`
            : better === undefined
              ? 'Ask for repository_id as well, or for the subject whole.'
              : `Name the repository, such as ${JSON.stringify(better)}.`,
        };
      });
    }),
};

function openValues(trust: Trust, test: Test): readonly { readonly test: Test; readonly value: Value }[] {
  if (!IDENTIFYING.includes(test.claim) || test.negated) return [];
  const subjects = subjectsOf(test);
  return test.values
    .filter((value) => {
      if (!ownerOf(test, value)) return false;
      const reach = subjects.find((subject) => subject.value === value)?.reach;
      // Google's provider is only the first door: the bindings behind it name repositories.
      if (trust.kind === 'google-provider') return reach === 'siblings';
      return reach === undefined ? test.matching !== 'opaque' : reach === 'owner' || reach === 'siblings';
    })
    .map((value) => ({ test, value }));
}
