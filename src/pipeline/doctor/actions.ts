import { readSubjectRule, type SubjectRule } from '../../github/settings.js';
import {
  type ForkPolicy,
  readActionsPolicy,
  readForkPolicy,
  readTokenPolicy,
} from '../../github/workflows.js';
import type { Deployment } from '../../manifest/types.js';
import { ask, type Check, type Finding, type Question, unless } from './check.js';
import type { Patient } from './environments.js';

const PLACE = 'Settings → Actions → General';

/** What is asked of them, apart from forks: those of public repositories have a setting of their own. */
const QUESTIONS = {
  pinned: {
    id: 'actions-pinned',
    what: 'whether actions must be pinned by commit',
    why: 'A tag of an action that is moved runs other code with the identity of the apply.',
    tick: 'Actions permissions: tick "Require actions to be pinned to a full-length commit SHA".',
  },
  token: {
    id: 'actions-token',
    what: 'what tokens of jobs may by default',
    why: 'A workflow that names no permissions could otherwise write to everything.',
    tick: 'Workflow permissions: "Read repository contents and packages permissions".',
  },
  approve: {
    id: 'actions-approve',
    what: 'whether workflows may approve pull requests',
    why: 'A workflow of a branch could otherwise approve its own pull request.',
    tick: 'Workflow permissions: untick "Allow GitHub Actions to create and approve pull requests".',
  },
  forks: {
    id: 'actions-forks',
    what: 'which workflows from forks run',
    why: 'Anybody may open a pull request from a fork, with a workflow of their own.',
  },
} as const;

const FORKS = {
  public:
    'Approval for running fork pull request workflows from contributors: "Require approval for all external contributors".',
  private: 'Fork pull request workflows: send no write tokens and no secrets, and require approval.',
};

/** Whether what workflows may by default is as little as the protocol needs. */
export async function checkActions({ github, facts }: Patient): Promise<readonly Check[]> {
  const answer = (
    { tick, ...asked }: Pick<Question, 'id' | 'what' | 'why'> & { readonly tick: string },
    find: () => Promise<Finding>,
  ) =>
    ask({ ...asked, about: 'Actions', mend: `${PLACE} → ${tick}`, permission: 'administration: read' }, find);
  const forksTick = facts.visibility === 'public' ? FORKS.public : FORKS.private;
  const [policy, token] = [readActionsPolicy(github), readTokenPolicy(github)];
  return Promise.all([
    answer(QUESTIONS.pinned, async () => pinned(await policy)),
    answer(QUESTIONS.token, async () =>
      unless(
        (await token).writes ? 'tokens of jobs may write unless a workflow says otherwise' : undefined,
        'tokens of jobs only read unless a workflow says otherwise',
      ),
    ),
    answer(QUESTIONS.approve, async () =>
      unless(
        (await token).approves ? 'workflows may approve pull requests' : undefined,
        'workflows may not approve pull requests',
      ),
    ),
    answer({ ...QUESTIONS.forks, tick: forksTick }, async () =>
      forks(await readForkPolicy(github, facts.visibility)),
    ),
  ]);
}

function pinned({
  enabled,
  pinned: required,
}: {
  readonly enabled: boolean;
  readonly pinned?: boolean;
}): Finding {
  if (!enabled)
    return { status: 'fail', found: 'they are switched off', mend: `${PLACE} → Actions permissions.` };
  if (required === undefined)
    return {
      status: 'unknown',
      found: 'GitHub does not say whether actions must be pinned by commit',
      mend: 'Pin every action by commit, and let zizmor check it.',
    };
  return unless(
    required ? undefined : 'actions need not be pinned by commit',
    'actions must be pinned by commit',
  );
}

function forks(policy: ForkPolicy): Finding {
  if (policy.kind === 'public') {
    const weak = policy.approval === 'first_time_contributors_new_to_github';
    const whom = policy.approval.replaceAll('_', ' ');
    return unless(
      weak ? `workflows from forks wait for approval only of ${whom}` : undefined,
      `workflows from forks of ${whom} wait for approval`,
    );
  }
  if (!policy.runs) return { status: 'pass', found: 'workflows from forks do not run' };
  const wrong = [
    ...(policy.writes ? ['get tokens that may write'] : []),
    ...(policy.secrets ? ['get secrets'] : []),
    ...(policy.approval ? [] : ['need no approval']),
  ];
  return unless(
    wrong.length === 0 ? undefined : `workflows from forks ${wrong.join(', ')}`,
    'workflows from forks wait for approval, and get neither secrets nor tokens that may write',
  );
}

/** Whether the subjects of tokens are those that the trust of the manifest names; empty where it has no identity. */
export async function checkSubjects(
  patient: Patient,
  deployments: readonly Deployment[],
): Promise<readonly Check[]> {
  const reading = readSubjectRule(patient.github);
  // It is awaited by the checks, each of which tells its failure.
  await reading.catch(() => undefined);
  const checks = await Promise.all(
    deployments
      .filter(({ spec }) => spec.identity !== undefined)
      .map((deployment) =>
        ask(
          {
            id: 'oidc-subject',
            about: 'OIDC',
            what: 'what the subject is made of',
            why: 'Clouds compare the subject of a token letter by letter: another form is refused, or trusted by mistake.',
            mend: `gh api -X PUT repos/${patient.where.repository}/actions/oidc/customization/sub -F use_default=true`,
            permission: 'actions: read',
          },
          async () => subject(patient, await reading, deployment),
        ),
      ),
  );
  return [...new Map(checks.map((check) => [JSON.stringify(check), check])).values()];
}

function subject({ facts, server }: Patient, rule: SubjectRule, { spec }: Deployment): Finding {
  if (rule.keys.length > 0)
    return { status: 'fail', found: `it is made of ${rule.keys.join(', ')}, which no generated trust names` };
  if (!rule.byDefault)
    return { status: 'unknown', found: 'the template of the organisation decides, if it has one' };
  const { ownerId, repositoryId } = spec.identity?.github ?? {};
  const ids = `ownerId: "${facts.owner.id}", repositoryId: "${facts.id}"`;
  const mend = `Write spec.identity.github: { ${ids} }, then \`synthinfra trust generate\`, and apply what it writes.`;
  if (ownerId !== undefined && repositoryId !== undefined)
    return ownerId === facts.owner.id && repositoryId === facts.id
      ? { status: 'pass', found: 'GitHub’s default, and the manifest has the right ids' }
      : { status: 'fail', found: 'the manifest has ids of another owner or repository', mend };
  if (server || rule.immutable === false)
    return { status: 'pass', found: 'GitHub’s default, with names and no ids' };
  return rule.immutable === undefined
    ? {
        status: 'unknown',
        found: 'GitHub does not say whether ids are in it, and the manifest has none',
        mend,
      }
    : { status: 'fail', found: 'ids of owner and repository are in it, and the manifest has none', mend };
}
