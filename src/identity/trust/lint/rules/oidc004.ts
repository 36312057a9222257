import { binding, role, subjects } from '../examples.js';
import { purposeOf } from '../github.js';
import { proposed, subjectsIn } from '../subject.js';
import type { RuleAnswer, Trust, TrustRule, Way } from '../types.js';

export const rule: TrustRule = {
  id: 'OIDC004',
  title: 'What changes things names its environment or branch',
  severity: 'warning',
  describe: 'Any branch, or any environment that begins so, is trusted by a role that is not only for plans.',
  why: 'Whoever may push a branch may change its workflow, and a job that names an environment makes it: `environment:prod*` is met by an unprotected `prod2` (GitHub docs, "Using environments").',
  examples: {
    good: [
      subjects('an environment', 'StringEquals', 'repo:octo/app:environment:prod'),
      subjects('any branch for plans', 'StringLike', 'repo:octo/app:*', { file: 'plan-role.json' }),
      subjects('branches of releases', 'StringLike', 'repo:octo/app:ref:refs/heads/release/*'),
      role('any subject with a pinned workflow', {
        StringEquals: {
          aud: 'sts.amazonaws.com',
          job_workflow_ref: 'octo/app/.github/workflows/deploy.yml@refs/heads/main',
        },
        StringLike: { sub: 'repo:octo/app:*' },
      }),
      binding('a repository in a binding that only reads', 'principalSet:attribute.repository/octo/app', {
        role: 'roles/viewer',
      }),
    ],
    bad: [
      subjects('any branch', 'StringLike', 'repo:octo/app:*', { file: 'apply-role.json' }),
      subjects('any branch, written out', 'StringLike', 'repo:octo/app:ref:refs/heads/*'),
      subjects('a subject with ids', 'StringLike', 'repo:octo@583231/app@1296269:*'),
      subjects('environments that begin alike', 'StringLike', 'repo:octo/app:environment:prod*'),
      binding('a repository in a binding that changes', 'principalSet:attribute.repository/octo/app', {
        role: 'roles/editor',
      }),
    ],
  },
  judge: ({ trusts }) =>
    trusts
      .filter(({ kind, purpose }) => kind !== 'google-provider' && purpose !== 'plan')
      .flatMap((trust) => [...anySubject(trust), ...noSubject(trust)]),
};

const ANY = /^([*?]+|ref:([*?]+|refs\/([*?]+|heads\/[*?]+)))$/;
const ENVIRONMENT = /^environment:[^:]*[*?]/;

function anySubject(trust: Trust): readonly RuleAnswer[] {
  return subjectsIn(trust).flatMap(({ subject, way }) => {
    if (subject.reach !== 'repository' || !subject.pattern || isNarrowed(way)) return [];
    // A wildcard in the place of the repository's id takes what follows, too.
    const context = subject.context ?? (/[*?]/.test(subject.repositoryId ?? '') ? '*' : '');
    if (purposeOf(context) === 'plan') return [];
    const environment = ENVIRONMENT.test(context);
    if (!environment && !ANY.test(context)) return [];
    const { value } = subject;
    const what = environment
      ? 'every environment whose name fits, also one that a branch makes up'
      : context.startsWith('ref:refs/heads')
        ? 'every branch'
        : 'every branch and pull request';
    return [
      {
        at: value.at,
        name: trust.name,
        message: `${JSON.stringify(value.text)} lets in ${what}.`,
        fix: `Name the environment: ${JSON.stringify(proposed(subject))}.`,
      },
    ];
  });
}

/** A repository alone, in a trust that is said to change things. */
function noSubject(trust: Trust): readonly RuleAnswer[] {
  if (trust.purpose !== 'apply') return [];
  return trust.ways.flatMap((way) => {
    const repository = way.find(({ claim, negated }) => /^repository(_id)?$/.test(claim) && !negated);
    if (repository === undefined || isNarrowed(way) || way.some(({ claim }) => claim === 'sub')) return [];
    return [
      {
        at: repository.at,
        name: trust.name,
        message:
          'the repository alone is asked for, so every branch and pull request of it may change things.',
        fix: 'Ask for the environment as well, or bind the subject: repo:OWNER/REPOSITORY:environment:prod.',
      },
    ];
  });
}

function isNarrowed(way: Way): boolean {
  return way.some(
    ({ claim, negated, values }) =>
      ['environment', 'ref', 'job_workflow_ref', 'workflow_ref', 'event_name'].includes(claim) &&
      !negated &&
      values.every(({ text }) => !/^[*?]+$/.test(text)),
  );
}
