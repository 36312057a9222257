import { cluster, credential, pool, role } from '../examples.js';
import type { RuleAnswer, Trust, TrustRule, Value } from '../types.js';

const AZURE = {
  public: 'api://AzureADTokenExchange',
  usgovernment: 'api://AzureADTokenExchangeUSGov',
  china: 'api://AzureADTokenExchangeChina',
};
const sub = 'repo:octo/app:environment:prod';

export const rule: TrustRule = {
  id: 'OIDC005',
  title: 'A trust names its own audience',
  severity: 'error',
  describe:
    'The audience is missing, is a pattern, is spelled wrong, or is that of another cloud or partition.',
  why: 'A token for one service must not open another; AWS in China and the clouds of Azure have audiences of their own (README of configure-aws-credentials; @azure/identity GitHubActionsCredential).',
  examples: {
    good: [
      role('AWS', { StringEquals: { aud: 'sts.amazonaws.com', sub } }),
      role('GovCloud', { StringEquals: { aud: 'sts.amazonaws.com', sub } }, { partition: 'aws-us-gov' }),
      role('China', { StringEquals: { aud: 'sts.amazonaws.com.cn', sub } }, { partition: 'aws-cn' }),
      role("an audience of one's own", { StringEquals: { aud: 'deploy.example.com', sub } }),
      credential('Azure for the US Government', { audiences: [AZURE.usgovernment] }),
      pool('the default audience of Google', "assertion.repository_id == '1296269'"),
    ],
    bad: [
      role('no audience', { StringEquals: { sub } }),
      role('any audience', { StringEquals: { sub }, StringLike: { aud: '*' } }),
      role(
        'China with the audience of the others',
        { StringEquals: { aud: 'sts.amazonaws.com', sub } },
        { partition: 'aws-cn' },
      ),
      role('a URL', { StringEquals: { aud: 'https://sts.amazonaws.com', sub } }),
      role('the default audience of GitHub', { StringEquals: { aud: 'https://github.com/octo', sub } }),
      credential('the audience of AWS at Azure', { audiences: ['sts.amazonaws.com'] }),
      credential('wrong case', { audiences: ['api://AzureAdTokenExchange'] }),
      pool('the audience of Azure at Google', "assertion.repository_id == '1296269'", {
        audiences: [AZURE.public],
      }),
      cluster(
        'the default audience of GitHub at an API server',
        `  claimValidationRules:
  - {claim: sub, requiredValue: "repo:octo/app:environment:prod"}
  claimMappings:
    username: {expression: "'gha:' + claims.sub"}
`,
        { audience: 'https://github.com/octo' },
      ),
    ],
  },
  judge: ({ trusts }) =>
    trusts.flatMap((trust) => {
      // Vault's have a rule of their own.
      if (trust.audiences === undefined || trust.kind === 'vault-role') return [];
      const missing = trust.audiences.length === 0 ? missingOf(trust) : [];
      return [...missing, ...trust.audiences.flatMap((audience) => wrongOf(trust, audience))];
    }),
};

/** The audience that GitHub's token is asked with, where there is one that all use. */
function expectedOf(trust: Trust): string | undefined {
  if (trust.kind === 'aws-role' || trust.kind === 'aws-provider') {
    return trust.partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
  }
  return trust.kind === 'azure-credential' ? AZURE[trust.cloud ?? 'public'] : undefined;
}

function missingOf(trust: Trust): readonly RuleAnswer[] {
  // Google's default is the provider's own name.
  if (trust.kind === 'google-provider' || (trust.kind === 'aws-role' && trust.anyone !== undefined))
    return [];
  // An opaque test on the audience asks something.
  if (trust.ways.some((way) => way.some(({ claim, negated }) => claim === 'aud' && negated))) return [];
  const expected = expectedOf(trust) ?? 'a name of your own';
  const fix =
    trust.kind === 'aws-role'
      ? `Add "StringEquals": { "${trust.host}:aud": "${expected}" }.`
      : `Add the audience ${JSON.stringify(expected)}.`;
  return [
    {
      at: trust.at,
      name: trust.name,
      // IAM's provider has a list of audiences, too.
      severity: trust.kind === 'aws-role' ? 'warning' : 'error',
      message: 'no audience is asked for, so a token that was made for another service is taken as well.',
      fix,
    },
  ];
}

const ALL = ['sts.amazonaws.com', 'sts.amazonaws.com.cn', ...Object.values(AZURE)];

function wrongOf(trust: Trust, { text, at }: Value): readonly RuleAnswer[] {
  const expected = expectedOf(trust);
  const told = (message: string, severity: 'error' | 'warning' = 'error') => [
    {
      at,
      name: trust.name,
      severity,
      message: `the audience ${JSON.stringify(text)} ${message}.`,
      fix:
        expected === undefined
          ? 'Write an audience that only this service has.'
          : `Write ${JSON.stringify(expected)}.`,
    },
  ];
  const either = 'partition' in trust || !trust.kind.startsWith('aws') ? [] : ALL.slice(0, 2);
  if (text === expected || either.includes(text)) return [];
  if (/^[*?]+$/.test(text)) return told('lets in the tokens for every service');
  const known = trust.kind === 'azure-credential' && trust.cloud === undefined && ALL.slice(2).includes(text);
  if (known) return [];
  if (ALL.includes(text)) return told('is that of another cloud');
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '');
  if (ALL.some((name) => plain(name) === plain(text)))
    return told('is in no token: it is compared letter by letter');
  if (/^https:\/\/github\.com\//.test(text)) {
    return told("is GitHub's default, which every service that asks for none is sent", 'warning');
  }
  return [];
}
