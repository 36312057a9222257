import { binding, credential, pool, subjects, vault } from '../examples.js';
import type { RuleAnswer, Test, Trust, TrustRule, Value } from '../types.js';

export const rule: TrustRule = {
  id: 'OIDC006',
  title: 'A pattern has an operator for patterns, and only a pattern has',
  severity: 'error',
  describe:
    'An exact comparison with a `*` in it never matches; a pattern without one, or without an anchor, says more than it means.',
  why: 'StringEquals, Azure\'s subject, Vault\'s string claims and principals of Google are compared letter by letter (AWS IAM guide, "Condition operators").',
  examples: {
    good: [
      subjects('a pattern', 'StringLike', 'repo:octo/app:ref:refs/heads/release/*'),
      subjects('a pattern beside a subject', 'StringLike', [
        'repo:octo/app:environment:prod',
        'repo:octo/app:ref:refs/tags/v*',
      ]),
      vault('a glob of Vault', {
        bound_claims_type: 'glob',
        bound_claims: { repository_id: '1296269', ref: 'refs/tags/v*' },
      }),
      pool(
        'an expression with its anchor',
        "assertion.sub.matches('^repo:octo/app:environment:(dev|prod)$')",
      ),
    ],
    bad: [
      subjects('a wildcard that is none', 'StringEquals', 'repo:octo/app:*'),
      subjects('without regard to case', 'StringEqualsIgnoreCase', 'repo:octo/app:*'),
      subjects('StringLike without a wildcard', 'StringLike', 'repo:octo/app:environment:prod'),
      subjects('an operator for ARNs', 'ArnLike', 'repo:octo/app:ref:refs/heads/release/*'),
      credential('a wildcard at Azure', { subject: 'repo:octo/app:*' }),
      vault('a wildcard in a string claim of Vault', { bound_claims: { sub: 'repo:octo/app:*' } }),
      binding('a wildcard in a principal', 'principal:subject/repo:octo/app:*'),
      pool('an expression without its anchor', "assertion.sub.matches('repo:octo/app:environment:prod')"),
    ],
  },
  judge: ({ trusts }) =>
    trusts.flatMap((trust) => {
      const tests = [...new Set(trust.ways.flat())];
      return tests.flatMap((test) => [...neverMatches(trust, test), ...saysMore(trust, test)]);
    }),
};

function neverMatches(trust: Trust, test: Test): readonly RuleAnswer[] {
  if (trust.kind === 'aws-role' && test.matching === 'opaque') {
    const message = `${test.operator} does not compare texts, and ${test.claim} is one.`;
    const fix = `Write "StringLike" or "StringEquals" for "${trust.host}:${test.claim}".`;
    return [{ at: test.at, name: trust.name, message, fix }];
  }
  // Comparisons in CEL have a rule of their own.
  if (test.matching !== 'exact' || /^(==|!=|in)$/.test(test.operator)) return [];
  return test.values
    .filter(({ text }) => text.includes('*'))
    .map((value) => ({
      at: value.at,
      name: trust.name,
      message: `${test.operator} compares ${JSON.stringify(value.text)} letter by letter, and no ${test.claim} has a "*": it ${test.negated ? 'forbids nothing' : 'never matches'}.`,
      fix: patternFix(trust, test, value),
    }));
}

function patternFix(trust: Trust, test: Test, { text }: Value): string {
  if (trust.kind === 'aws-role') {
    const not = test.negated ? 'StringNotLike' : 'StringLike';
    return `Write "${not}": { "${trust.host}:${test.claim}": ${JSON.stringify(text)} }, or better the subject whole.`;
  }
  if (trust.kind === 'vault-role' && test.operator === 'bound_claims')
    return 'Write bound_claims_type = "glob".';
  if (trust.kind === 'vault-role')
    return `Write it as bound_claims = { ${test.claim} = ${JSON.stringify(text)} } with bound_claims_type = "glob".`;
  if (trust.kind === 'azure-credential' && !trust.flexible) {
    return `Write one credential for each subject, such as ${JSON.stringify(text.replace(/\*.*$/, 'environment:prod'))}.`;
  }
  if (trust.kind === 'google-binding')
    return 'Bind principalSet://…/attribute.repository_id/ID, or one principal for each subject.';
  return 'Write the value whole, or an expression that compares patterns.';
}

function saysMore(trust: Trust, test: Test): readonly RuleAnswer[] {
  const [first] = test.values;
  if (first === undefined || test.negated || test.claim === 'aud') return [];
  const answer = (message: string, fix: string) => [
    { at: first.at, name: trust.name, severity: 'warning' as const, message, fix },
  ];
  if (
    /^(\w+:)?StringLike(IfExists)?$/i.test(test.operator) &&
    test.values.every(({ text }) => !/[*?]|\$\{/.test(text))
  ) {
    return answer(
      `StringLike is for patterns, and ${JSON.stringify(first.text)} has no wildcard.`,
      `Write ${test.operator.replace(/like/i, 'Equals')}: then a "*" that slips in later opens nothing.`,
    );
  }
  if (test.matching === 'regex' && !first.text.startsWith('^')) {
    return answer(
      `matches() looks anywhere in the ${test.claim}, not only at its beginning.`,
      `Write matches('^${first.text}').`,
    );
  }
  return [];
}
