import { cluster, credential, pool, role, subjects } from '../examples.js';
import { ISSUER, isIssuer, looksLikeIssuer } from '../github.js';
import type { RuleAnswer, Trust, TrustRule } from '../types.js';

const sub = 'repo:octo/app:environment:prod';
const validation = `  claimValidationRules:
  - {claim: sub, requiredValue: "${sub}"}
  claimMappings:
    username: {expression: "'gha:' + claims.sub"}
`;

export const rule: TrustRule = {
  id: 'OIDC014',
  title: 'The issuer is the one in the token',
  severity: 'error',
  describe:
    'The issuer differs from what GitHub writes into its tokens: a slash at the end, http, the old `vstoken.actions…`, a spelling; or condition keys are of another provider than the statement trusts.',
  why: 'Issuers are compared letter by letter (AADSTS700211 in Azure/login#360; configure-aws-credentials#271 for the old host).',
  examples: {
    good: [
      subjects('github.com', 'StringEquals', sub),
      subjects('an enterprise with its own issuer', 'StringEquals', sub, {
        host: 'token.actions.githubusercontent.com/octo-corp',
      }),
      subjects('Enterprise Server', 'StringEquals', sub, { host: 'ghes.example.com/_services/token' }),
      credential('data residency', { issuer: 'https://token.actions.octo.ghe.com' }),
    ],
    bad: [
      credential('a slash at the end', { issuer: `${ISSUER}/` }),
      pool('a slash at the end at Google', "assertion.repository_id == '1296269'", { issuer: `${ISSUER}/` }),
      cluster('http', validation, { issuer: ISSUER.replace('https', 'http') }),
      role(
        'the old host',
        { StringEquals: { aud: 'sts.amazonaws.com', sub } },
        { host: 'vstoken.actions.githubusercontent.com' },
      ),
      credential('another word', { issuer: 'https://token.action.githubusercontent.com' }),
      role(
        'keys of another provider',
        {
          StringEquals: {
            'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
            'token.actions.githubusercontent.com:sub': sub,
          },
        },
        { host: 'token.actions.githubusercontent.com/octo-corp' },
      ),
    ],
  },
  judge: ({ trusts }) => trusts.flatMap((trust) => [...wrongIssuer(trust), ...strangers(trust)]),
};

function wrongIssuer({ issuer, name }: Trust): readonly RuleAnswer[] {
  if (issuer === undefined || isIssuer(issuer.text)) return [];
  const better = issuer.text.replace(/^http:/, 'https:').replace(/\/+$/, '');
  return [
    {
      at: issuer.at,
      name,
      message: `no token of GitHub has the issuer ${JSON.stringify(issuer.text)}.`,
      fix: `Write ${JSON.stringify(isIssuer(better) ? better : ISSUER)}.`,
    },
  ];
}

function strangers(trust: Trust): readonly RuleAnswer[] {
  if (trust.kind !== 'aws-role') return [];
  return trust.strangers.map(({ text, at }) => ({
    at,
    name: trust.name,
    message: `the condition key ${text} is of another provider than ${trust.host}, so it is in no token that is asked about.`,
    fix: looksLikeIssuer(text)
      ? `Write "${trust.host}:${text.split(':').at(-1)}".`
      : 'Give each provider a statement of its own.',
  }));
}
