import type { Github, Repository } from '../../github/client.js';
import { branchRule, notLimitedTo } from '../../github/environments.js';
import { type RepositoryFacts, readPlan, readReviewers } from '../../github/settings.js';
import type { Deployment } from '../../manifest/types.js';
import { limitIt } from '../acting/branch-rule.js';
import { ask, type Check, type Finding, type Question, unless } from './check.js';

/** The repository that is looked at. */
export interface Patient {
  readonly github: Github;
  readonly where: Repository;
  readonly facts: RepositoryFacts;
  /** GitHub Enterprise Server: every plan's features, and no immutable subjects. */
  readonly server: boolean;
}

/** GitHub answers both in the same way. */
const MISSING = 'it does not exist, or this token may not see it';

/** The branch that alone may apply. */
export function trustedBranch({ spec }: Deployment): string {
  return spec.identity?.github?.defaultBranch ?? 'main';
}

interface LimitedQuestion extends Pick<Question, 'id' | 'why'> {
  readonly environment: string;
  readonly branch: string;
}

/** Whether the three environments of a deployment are as its plan, its confirmation and its apply need them. */
export async function checkEnvironments(patient: Patient, deployment: Deployment): Promise<readonly Check[]> {
  const { environment } = deployment;
  const branch = trustedBranch(deployment);
  const question = {
    id: 'environment-branch',
    why: 'Any branch that may name it gets the token that the apply role trusts.',
  };
  return [
    ...(await Promise.all([
      limited(patient, { ...question, environment, branch }),
      planned(patient, `${environment}-plan`),
    ])),
    ...(await confirmed(patient, `${environment}-confirm`, branch)),
  ];
}

function limited({ where }: Patient, { environment, ...question }: LimitedQuestion): Promise<Check> {
  const { branch } = question;
  const asked = {
    ...question,
    about: environment,
    what: 'which branches may use it',
    mend: `${limitIt({ repository: where.repository, environment, branch })} Make it first where there is none.`,
    permission: 'actions: read',
  };
  return ask(asked, async () =>
    unless(notLimitedTo(branch, await branchRule(where, environment)), `limited to the branch ${branch}`),
  );
}

function planned({ github }: Patient, environment: string): Promise<Check> {
  const question = {
    id: 'environment-plan',
    about: environment,
    what: 'whether it exists',
    why: 'Plans have an identity of their own that only reads: its trust names this environment.',
    mend: `Settings → Environments → New environment: ${environment}.`,
    permission: 'actions: read',
  };
  return ask(question, async () => {
    const found = await readReviewers(github, environment);
    if (found === undefined) return { status: 'fail', found: MISSING };
    const who =
      found.names.length === 0
        ? 'whoever may push a branch may plan, and so read the state'
        : `plans wait for ${found.names.join(' or ')}`;
    return { status: 'pass', found: `it exists: ${who}` };
  });
}

async function confirmed(patient: Patient, environment: string, branch: string): Promise<readonly Check[]> {
  const place = `Settings → Environments → ${environment}`;
  const question = (id: string, what: string, why: string, mend: string) => ({
    id,
    about: environment,
    what,
    why,
    mend: `${place}: ${mend}`,
    permission: 'actions: read',
  });
  const reading = readReviewers(patient.github, environment);
  const checks = [
    await ask(
      question(
        'confirm-reviewers',
        'who reviews it',
        'What differs from what was reviewed is applied only when a person agrees.',
        'tick "Required reviewers" and name them. Make the environment first where there is none.',
      ),
      async () => {
        const names = (await reading)?.names ?? [];
        if (names.length > 0) return { status: 'pass', found: `waits for ${names.join(' or ')}` };
        const what = (await reading) === undefined ? MISSING : 'it has no required reviewers';
        return withoutReviewers(patient, what);
      },
    ),
  ];
  const reviewers = await reading.catch(() => undefined);
  if (reviewers === undefined || reviewers.names.length === 0) return checks;
  const { preventSelfReview, adminsBypass } = reviewers;
  const selfReview = question(
    'confirm-self-review',
    'who may approve it',
    'Who starts an apply could otherwise agree to it alone.',
    'tick "Prevent self-review".',
  );
  const admins = question(
    'confirm-bypass',
    'who may bypass it',
    'An administrator could otherwise let a job through without a review.',
    'untick "Allow administrators to bypass configured protection rules".',
  );
  const limit = {
    id: 'confirm-branch',
    why: 'A workflow of a branch could otherwise ask the same people to agree to something else.',
  };
  return [
    ...checks,
    await limited(patient, { ...limit, environment, branch }),
    await ask(selfReview, () =>
      unless(preventSelfReview ? undefined : 'who starts it may approve it', 'nobody approves their own'),
    ),
    await ask(admins, () =>
      adminsBypass === undefined
        ? { status: 'unknown', found: 'GitHub does not say whether administrators may bypass it' }
        : unless(
            adminsBypass ? 'administrators may bypass it' : undefined,
            'administrators may not bypass it',
          ),
    ),
  ];
}

/**
 * What having no reviewers means: not every plan offers them.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/deployments-and-environments
 */
async function withoutReviewers({ github, facts, server }: Patient, what: string): Promise<Finding> {
  // Internal repositories exist in enterprises alone.
  if (server || facts.visibility !== 'private') return { status: 'fail', found: what };
  const plan = await readPlan(github, facts.owner).catch(() => undefined);
  if (plan === undefined)
    return {
      status: 'unknown',
      found: `${what}; the plan of ${facts.owner.login} is not known, and private repositories have reviewers with Enterprise alone`,
      mend: `With Enterprise, add required reviewers. With Team or Pro, a comment "/synthinfra apply <digest>" confirms instead. With Free, nothing does. ${facts.owner.organization ? 'A token of an owner of the organisation' : `A token of ${facts.owner.login}`} may see the plan.`,
    };
  if (/^(enterprise|business_plus)$/.test(plan)) return { status: 'fail', found: what };
  if (plan === 'free')
    return {
      status: 'fail',
      found: `${what}: private repositories of the plan Free have no environments, and nothing can confirm in their place, so every apply that was reviewed is refused`,
      mend: 'Make the repository public, or take Team or Pro (a comment confirms) or Enterprise (reviewers confirm).',
    };
  return {
    status: 'pass',
    found: `${what}, and the plan ${plan} offers none to private repositories: a comment "/synthinfra apply <digest>" confirms instead`,
  };
}
