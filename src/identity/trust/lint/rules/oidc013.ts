import { role, subjects } from '../examples.js';
import { IDENTIFYING, identifies, testsOn } from '../github.js';
import type { RoleTrust, RuleAnswer, TrustRule } from '../types.js';

const aud = 'sts.amazonaws.com';
const sub = 'repo:octo/app:environment:prod';
const service = { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' };

export const rule: TrustRule = {
  id: 'OIDC013',
  title: 'A statement of a role names its provider and its conditions hold',
  severity: 'error',
  describe:
    '`Principal: "*"` or NotPrincipal in a statement for web identities; `ForAllValues:` or `…IfExists`, which hold as well when the claim is absent. Each statement is judged by itself.',
  why: 'ForAllValues in an Allow is true for a key that is missing (AWS IAM guide, "Multivalued context keys"; README of configure-aws-credentials).',
  examples: {
    good: [
      subjects('a service beside GitHub', 'StringEquals', sub, { before: [service] }),
      subjects('any of some values', 'ForAnyValue:StringEquals', sub),
      role(
        'all values, and one must be there',
        {
          StringEquals: { aud },
          'ForAllValues:StringLike': { sub: 'repo:octo/app:environment:*' },
          Null: { sub: 'false' },
        },
        { file: 'plan.json' },
      ),
    ],
    bad: [
      subjects('ForAllValues', 'ForAllValues:StringEquals', sub),
      role('an audience of ForAllValues', { StringEquals: { sub }, 'ForAllValues:StringEquals': { aud } }),
      subjects('IfExists', 'StringEqualsIfExists', sub),
      subjects('any principal', 'StringEquals', sub, { statement: { Principal: '*' } }),
      subjects('all but one principal', 'StringEquals', sub, {
        statement: { Principal: { AWS: [] }, NotPrincipal: { AWS: 'arn:aws:iam::123456789012:root' } },
      }),
      subjects('a bad statement behind a service', 'ForAllValues:StringEquals', sub, { before: [service] }),
    ],
  },
  judge: ({ trusts }) => trusts.flatMap((trust) => (trust.kind === 'aws-role' ? judge(trust) : [])),
};

function judge(trust: RoleTrust): readonly RuleAnswer[] {
  const { name, anyone } = trust;
  if (anyone !== undefined) {
    const message = `${anyone} names no provider, so the statement lets in more than GitHub's tokens.`;
    const fix = `Write "Principal": { "Federated": "arn:${trust.partition ?? 'aws'}:iam::ACCOUNT:oidc-provider/token.actions.githubusercontent.com" }.`;
    return [{ at: trust.at, name, message, fix }];
  }
  const enough = trust.ways.every(identifies);
  return testsOn(trust, ...IDENTIFYING, 'aud').flatMap((test) => {
    if (!test.optional || test.negated || (enough && test.claim !== 'aud')) return [];
    const all = /^forallvalues:/i.test(test.operator);
    const plain = test.operator.replace(/^ForAllValues:/i, '').replace(/IfExists$/i, '');
    return [
      {
        at: test.at,
        name,
        severity: all ? ('error' as const) : ('warning' as const),
        message: `${test.operator} on ${test.claim} holds as well for a token without it.`,
        fix: `Write "${plain}": { "${trust.host}:${test.claim}": ${JSON.stringify(test.values.map(({ text }) => text))} }.`,
      },
    ];
  });
}
