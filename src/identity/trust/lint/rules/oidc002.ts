import { binding, pool, role, subjects } from '../examples.js';
import { IDENTIFYING } from '../github.js';
import { ownerOf, pinsOwner, proposed, subjectsOf } from '../subject.js';
import type { Test, TrustRule, Value } from '../types.js';

export const rule: TrustRule = {
  id: 'OIDC002',
  title: 'A pattern names the owner whole',
  severity: 'error',
  describe:
    'A pattern has a wildcard before the owner ends (`*`, `repo:*`, `repo:octo*`, `startsWith("repo:octo")`).',
  why: '`repo:octo*` is the subject of `octo-evil/app` as well, which anybody can make (checkov, gh_repo_regex; AWS IAM guide).',
  examples: {
    good: [
      subjects('a wildcard after the repository', 'StringLike', 'repo:octo/app:ref:refs/heads/release/*', {
        file: 'plan.json',
      }),
      subjects('any id of a named owner', 'StringLike', 'repo:octo@*/app@*:environment:prod'),
      role('any subject of one repository', {
        StringEquals: { aud: 'sts.amazonaws.com', repository_id: '1296269', environment: 'prod' },
        StringLike: { sub: '*' },
      }),
      pool('a prefix that ends with its separator', "assertion.sub.startsWith('repo:octo/app:environment:')"),
    ],
    bad: [
      subjects('anything', 'StringLike', '*'),
      subjects('any repository', 'StringLike', 'repo:*'),
      subjects('owners that begin alike', 'StringLike', 'repo:octo*'),
      subjects('any owner of that repository name', 'StringLike', 'repo:*/app:ref:refs/heads/main'),
      subjects(
        'one good subject and a bad one',
        'StringLike',
        ['repo:octo/app:environment:*-plan', 'repo:oct?/app:*'],
        {
          file: 'plan.json',
        },
      ),
      pool('a prefix without its slash', "assertion.repository.startsWith('octo')"),
      pool('an end only', "assertion.sub.endsWith(':environment:prod')"),
      binding('everyone of a pool', 'principalSet:*'),
    ],
  },
  judge: ({ trusts }) =>
    trusts.flatMap((trust) => {
      const open = trust.ways.filter((way) => !pinsOwner(way)).flatMap((way) => way.flatMap(openValues));
      const distinct = new Map(open.map((one) => [one.value, one]));
      return [...distinct.values()].map(({ test, value }) => {
        const everyone = trust.kind === 'google-binding' && test.matching === 'glob';
        return {
          at: value.at,
          name: trust.name,
          // Whom the pool lets in is told by its providers, which may be in another file.
          severity: everyone ? ('warning' as const) : ('error' as const),
          message: everyone
            ? 'the binding is for everyone whom the pool lets in.'
            : `${test.operator} ${JSON.stringify(value.text)} lets in owners that anybody can make: the name does not end before the wildcard.`,
          fix: everyone
            ? 'Bind principalSet://…/attribute.repository_id/ID instead.'
            : `Name the owner and the repository whole, such as ${JSON.stringify(betterOf(test, value))}.`,
        };
      });
    }),
};

function openValues(test: Test): readonly { readonly test: Test; readonly value: Value }[] {
  if (!IDENTIFYING.includes(test.claim) || test.negated) return [];
  return test.values.filter((value) => !ownerOf(test, value)).map((value) => ({ test, value }));
}

function betterOf(test: Test, value: Value): string {
  const subject = subjectsOf(test).find((one) => one.value === value);
  if (subject === undefined) return 'OWNER/REPOSITORY';
  const context = /:((?:environment|ref):[^*?]+)$/.exec(value.text)?.[1];
  return proposed(subject, context);
}
