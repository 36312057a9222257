import { pool, subjects } from '../examples.js';
import { identifies } from '../github.js';
import { type Subject, subjectsIn } from '../subject.js';
import type { Facts, RuleAnswer, Trust, TrustRule } from '../types.js';

const ids = { repository: 'octo/app', ownerId: '583231', repositoryId: '1296269' };

export const rule: TrustRule = {
  id: 'OIDC009',
  title: 'A trust fits the subject that the repository has, and prefers ids',
  severity: 'warning',
  describe:
    'Names stand where claims with ids could, or the subject is not of the form that the repository sends: `repo:octo/app:…`, or since July 2026 `repo:octo@583231/app@1296269:…`.',
  why: 'A name that was given up can be taken by others, an id cannot; the form of the subject depends on when the repository was made (GitHub docs, OpenID Connect reference; Azure/login#617).',
  examples: {
    good: [
      subjects('both ids', 'StringEquals', 'repo:octo@583231/app@1296269:environment:prod', {
        facts: { ...ids, immutable: true },
      }),
      subjects(
        'both forms',
        'StringEquals',
        ['repo:octo/app:environment:prod', 'repo:octo@583231/app@1296269:environment:prod'],
        {
          facts: { ...ids, immutable: true },
        },
      ),
      subjects('names, when nothing is known', 'StringEquals', 'repo:octo-2024/app-2025:environment:prod', {
        facts: { repository: 'octo-2024/app-2025' },
      }),
      pool('the id of the repository', "assertion.repository_id == '1296269'"),
    ],
    bad: [
      subjects('names, where ids are sent', 'StringEquals', 'repo:octo/app:environment:prod', {
        facts: { ...ids, immutable: true },
      }),
      subjects('ids, where names are sent', 'StringEquals', 'repo:octo@583231/app@1296269:environment:prod', {
        facts: { ...ids, immutable: false },
      }),
      subjects('ids of others', 'StringEquals', 'repo:octo@583231/app@7:environment:prod', { facts: ids }),
      subjects('one id of two', 'StringEquals', 'repo:octo@583231/app:environment:prod'),
      subjects(
        'the separator of the first announcement',
        'StringEquals',
        'repo:octo-583231/app-1296269:environment:prod',
      ),
      pool('the name of the owner', "assertion.repository_owner == 'octo'"),
    ],
  },
  judge: ({ trusts, facts }) =>
    trusts.flatMap((trust) => {
      const found = subjectsIn(trust).map(({ subject }) => subject);
      return [
        ...found.flatMap((subject) => malformed(trust, subject, facts)),
        ...otherForm(trust, found, facts),
        ...names(trust),
      ];
    }),
};

const error = 'error' as const;

function malformed(trust: Trust, subject: Subject, facts: Facts): readonly RuleAnswer[] {
  const { value, owner, ownerId, repository, repositoryId } = subject;
  if (owner === undefined || repository === undefined) return [];
  const base = { at: value.at, name: trust.name };
  const context = subject.context === undefined ? '' : `:${subject.context}`;
  const shown = JSON.stringify(value.text);
  if ((ownerId === undefined) !== (repositoryId === undefined)) {
    const message = `${shown} has one id: GitHub sends both or none, so it never matches.`;
    const fix = `Write "repo:${owner}@${ownerId ?? facts.ownerId ?? 'OWNER_ID'}/${repository}@${repositoryId ?? facts.repositoryId ?? 'REPOSITORY_ID'}${context}".`;
    return [{ ...base, severity: error, message, fix }];
  }
  const given = `${owner}/${repository}`.toLowerCase() === facts.repository?.toLowerCase();
  if (given && (differs(ownerId, facts.ownerId) || differs(repositoryId, facts.repositoryId))) {
    const message = `${shown} has other ids than ${facts.repository}.`;
    const fix = `Write "repo:${owner}@${facts.ownerId ?? ownerId}/${repository}@${facts.repositoryId ?? repositoryId}${context}".`;
    return [{ ...base, severity: error, message, fix }];
  }
  const dashed = [owner, repository].map((part) => /^(.+)-(\d{4,})$/.exec(part));
  const [[, o, oid] = [], [, r, rid] = []] = dashed.map((match) => match ?? []);
  if (given || ownerId !== undefined || o === undefined || r === undefined) return [];
  const message = `${shown} seems to have ids after "-"; GitHub puts them after "@".`;
  return [{ ...base, message, fix: `Write "repo:${o}@${oid}/${r}@${rid}${context}", if these are ids.` }];
}

/** A wildcard in the place of an id fits all ids. */
function differs(written: string | undefined, known: string | undefined): boolean {
  return written !== undefined && known !== undefined && !/[*?]/.test(written) && written !== known;
}

/** A trust may name both forms, for a repository that is to change; then one of them fits. */
function otherForm(trust: Trust, found: readonly Subject[], facts: Facts): readonly RuleAnswer[] {
  const { immutable, repository, ownerId = 'OWNER_ID', repositoryId = 'REPOSITORY_ID' } = facts;
  const own = found.filter(
    (subject) => `${subject.owner}/${subject.repository}`.toLowerCase() === repository?.toLowerCase(),
  );
  const [first] = own;
  if (immutable === undefined || first === undefined) return [];
  if (own.some((subject) => (subject.ownerId !== undefined) === immutable)) return [];
  const form = immutable
    ? `repo:${first.owner}@${ownerId}/${first.repository}@${repositoryId}`
    : `repo:${repository}`;
  return [
    {
      at: first.value.at,
      name: trust.name,
      severity: error,
      message: `${repository} sends subjects ${immutable ? 'with' : 'without'} ids, so ${JSON.stringify(first.value.text)} never matches.`,
      fix: `Write "${form}:${first.context ?? 'environment:prod'}".`,
    },
  ];
}

/** Only names, in claims that have a brother with the id. */
function names(trust: Trust): readonly RuleAnswer[] {
  return trust.ways.slice(0, 1).flatMap((way) => {
    const named = way.find(
      ({ claim, negated, operator }) =>
        /^repository(_owner)?$/.test(claim) && !negated && operator !== 'principal',
    );
    const others = way.filter(({ claim }) => !/^repository(_owner)?$/.test(claim));
    if (named === undefined || identifies(others)) return [];
    const id = `${named.claim}_id`;
    return [
      {
        at: named.at,
        name: trust.name,
        message: `${named.claim} is a name, which others can take when it is given up; ${id} stays.`,
        fix: `Ask for ${id} instead: the id is in \`gh api repos/OWNER/REPOSITORY\`.`,
      },
    ];
  });
}
