import { subjects } from '../examples.js';
import { identifies } from '../github.js';
import { subjectsIn } from '../subject.js';
import type { TrustRule } from '../types.js';

export const rule: TrustRule = {
  id: 'OIDC010',
  title: 'A customised subject begins with who, not with what',
  severity: 'error',
  describe:
    'The subject begins with a claim that everybody can choose: workflow, environment, ref, head_ref, base_ref, actor.',
  why: 'Anybody can name a workflow or a branch so (checkov, gh_abusable_claims; GitHub docs, "Customizing the subject claims").',
  examples: {
    good: [
      subjects('the owner first', 'StringEquals', 'repository_owner_id:583231:environment:prod'),
      subjects(
        'the workflow that is called',
        'StringLike',
        'job_workflow_ref:octo/ci/.github/workflows/deploy.yml@*',
      ),
      subjects('the usual order', 'StringEquals', 'repo:octo/app:environment:prod:workflow:deploy'),
    ],
    bad: [
      subjects('an environment of anybody', 'StringEquals', 'environment:prod'),
      subjects('a workflow name', 'StringLike', 'workflow:deploy:*'),
      subjects('a branch before the repository', 'StringEquals', 'ref:refs/heads/main:repository_id:1296269'),
    ],
  },
  judge: ({ trusts }) =>
    trusts.flatMap((trust) =>
      subjectsIn(trust).flatMap(({ subject, way }) => {
        const [first = ''] = subject.text.split(':');
        const others = way.filter(({ claim }) => claim !== 'sub');
        if (subject.reach !== 'custom' || !ABUSABLE.includes(first) || identifies(others)) return [];
        const literal = subject.pattern ? subject.text.replace(/[*?].*$/, '') : subject.text;
        const who = /:(repo|repository(_id|_owner|_owner_id)?|job_workflow_ref):[^:]/.test(literal);
        return [
          {
            at: subject.value.at,
            name: trust.name,
            severity: who ? ('warning' as const) : ('error' as const),
            message: `${JSON.stringify(subject.value.text)} begins with ${first}, which every repository can choose.`,
            fix: 'Put the repository first in include_claim_keys, and in the subject: "repo:OWNER/REPOSITORY:…".',
          },
        ];
      }),
    ),
};

const ABUSABLE = [
  'workflow',
  'environment',
  'ref',
  'ref_type',
  'context',
  'head_ref',
  'base_ref',
  'actor',
  'event_name',
];
