import { binding, pool } from '../examples.js';
import { testsOn } from '../github.js';
import type { Facts, RuleAnswer, Trust, TrustRule } from '../types.js';

const long = `repo:octo/app:ref:refs/heads/${'feature-'.repeat(14)}`;

export const rule: TrustRule = {
  id: 'OIDC015',
  title: "Google's subject fits into 127 bytes",
  severity: 'error',
  describe:
    'The subject that the mapping makes is longer than google.subject may be, or a long branch name would make it so.',
  why: 'Google refuses the token: "The size of mapped attribute google.subject exceeds the 127 bytes limit" (google-github-actions/auth#124).',
  examples: {
    good: [
      pool('a short subject', "assertion.sub == 'repo:octo/app:environment:prod'", {
        facts: { repository: 'octo/app' },
      }),
      pool('a long name, mapped by its id', "assertion.repository_id == '1296269'", {
        mapping: { 'google.subject': "assertion.repository_id + ':' + assertion.event_name" },
        facts: { repository: `${'octo-'.repeat(7)}corp/${'app-'.repeat(20)}` },
      }),
    ],
    bad: [
      pool('a long branch', `assertion.sub == '${long}'`),
      binding('a long principal', `principal:subject/${long}`),
      pool('a long repository', "assertion.repository_id == '1296269'", {
        facts: { repository: `${'octo-'.repeat(7)}corp/${'app-'.repeat(20)}` },
      }),
    ],
  },
  judge: ({ trusts, facts }) => trusts.flatMap((trust) => [...tooLong(trust), ...littleRoom(trust, facts)]),
};

const MOST = 127;
/** Bytes that the name of a branch or an environment should find. */
const ROOM = 24;
const FIX =
  'Map a shorter one, such as google.subject = "assertion.repository_id + \':\' + assertion.ref", or trust environments.';

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

function tooLong(trust: Trust): readonly RuleAnswer[] {
  if (trust.kind === 'google-provider' ? !mapsSubject(trust) : trust.kind !== 'google-binding') return [];
  return testsOn(trust, 'sub')
    .filter(({ matching, negated }) => matching === 'exact' && !negated)
    .flatMap(({ values }) => values)
    .filter(({ text }) => bytes(text) > MOST)
    .map(({ text, at }) => ({
      at,
      name: trust.name,
      message: `the subject has ${bytes(text)} bytes; Google takes ${MOST}.`,
      fix: FIX,
    }));
}

function littleRoom(
  trust: Trust,
  { repository, ownerId, repositoryId, immutable }: Facts,
): readonly RuleAnswer[] {
  if (trust.kind !== 'google-provider' || !mapsSubject(trust) || repository === undefined) return [];
  const ids = immutable === true ? `@${ownerId ?? ''}@${repositoryId ?? ''}` : '';
  const taken = bytes(`repo:${repository}${ids}:ref:refs/heads/`);
  if (taken + ROOM <= MOST) return [];
  const message = `before the name of a branch the subject of ${repository} has ${taken} bytes already; Google takes ${MOST}.`;
  return [{ at: trust.at, name: trust.name, severity: 'warning', message, fix: FIX }];
}

function mapsSubject(trust: Trust & { readonly kind: 'google-provider' }): boolean {
  return trust.mapping.get('google.subject')?.text.trim() === 'assertion.sub';
}
