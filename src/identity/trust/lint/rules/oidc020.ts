import { vault } from '../examples.js';
import { IDENTIFYING } from '../github.js';
import type { RuleAnswer, TrustRule, VaultTrust } from '../types.js';

export const rule: TrustRule = {
  id: 'OIDC020',
  title: "Vault's role binds an audience and more than a pattern",
  severity: 'error',
  describe: 'A role of the JWT login has no bound_audiences, or lets in by a pattern of subjects alone.',
  why: 'Vault refuses tokens with an audience when none is bound ("audience claim found in JWT but no audiences bound to the role", nebari#2758), and a glob is as wide as its star.',
  examples: {
    good: [
      vault('a subject', { bound_subject: 'repo:octo/app:environment:prod' }),
      vault(
        'a pattern with an id',
        {
          bound_claims_type: 'glob',
          bound_claims: { sub: 'repo:octo/app:environment:*', repository_id: '1296269' },
        },
        { file: 'plan.json' },
      ),
    ],
    bad: [
      vault('no audience', { bound_audiences: [], bound_subject: 'repo:octo/app:environment:prod' }),
      vault('a pattern alone', { bound_claims_type: 'glob', bound_claims: { sub: 'repo:octo/app:*' } }),
    ],
  },
  judge: ({ trusts }) =>
    trusts.flatMap((trust) => (trust.kind === 'vault-role' ? [...audience(trust), ...pattern(trust)] : [])),
};

function audience({ audiences, at, name }: VaultTrust): readonly RuleAnswer[] {
  if (audiences !== undefined && audiences.length > 0) return [];
  const message = 'no audience is bound, and every token of GitHub has one: Vault refuses them all.';
  return [
    {
      at,
      name,
      message,
      fix: 'Write bound_audiences = ["https://VAULT_HOST"], and ask for the token with it.',
    },
  ];
}

function pattern({ ways, name }: VaultTrust): readonly RuleAnswer[] {
  const who = ways.flat().filter(({ claim }) => IDENTIFYING.includes(claim));
  const [only] = who;
  if (who.length !== 1 || only?.claim !== 'sub' || only.matching !== 'glob') return [];
  const star = only.values.find(({ text }) => text.includes('*'));
  if (star === undefined) return [];
  const message = `only the pattern ${JSON.stringify(star.text)} decides who comes in.`;
  return [
    {
      at: star.at,
      name,
      severity: 'warning',
      message,
      fix: 'Bind repository_id as well, or bound_subject instead.',
    },
  ];
}
