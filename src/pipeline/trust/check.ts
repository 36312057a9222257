import type { Deployment } from '../../manifest/types.js';
import { UserError } from '../../problem.js';
import { type CheckedEnvironment, checkEnvironment, limitIt } from '../acting/branch-rule.js';
import { loadDeployment } from '../load.js';
import type { Outcome, UseCase } from '../outcome.js';
import { inStep } from '../steps.js';

/** Asks GitHub whether the environment of the apply has the branch rule that its trust relies on. */
export const trustCheck: UseCase = async (context): Promise<Outcome> => {
  const { platform } = context;
  const deployment = await loadDeployment(context);
  const repository = repositoryOf(deployment, platform.env['GITHUB_REPOSITORY']);
  const branch = deployment.spec.identity?.github?.defaultBranch ?? 'main';
  const found = await inStep(platform, 'trust', async (step) => {
    const checked = await checkEnvironment(platform, {
      repository,
      environment: deployment.environment,
      branch,
    });
    if (checked.wrong === undefined)
      step.done(`the environment ${checked.environment} is limited to ${branch}`);
    else step.fail(`the environment ${checked.environment} is not limited to ${branch}: ${checked.wrong}`);
    return checked;
  });
  return outcomeOf(found);
};

/** The repository that a manifest is for: the one it names, else the current one. @throws UserError */
export function repositoryOf(deployment: Deployment, current: string | undefined): string {
  const repository = deployment.spec.identity?.github?.repository ?? current;
  if (repository !== undefined && repository !== '') return repository;
  throw new UserError({
    severity: 'error',
    at: deployment.locate(['spec', 'identity']),
    path: 'spec.identity.github.repository',
    message: 'Which repository is to be checked is not known.',
    fix: 'Write spec.identity.github.repository: owner/name.',
  });
}

function outcomeOf(found: CheckedEnvironment): Outcome {
  const { environment, branch, repository, rule, wrong } = found;
  return {
    exitCode: wrong === undefined ? 0 : 2,
    json: {
      schemaVersion: 1,
      repository,
      environment,
      branch,
      limited: wrong === undefined,
      rule,
      ...(wrong === undefined ? {} : { wrong }),
    } as never,
    text: () => (wrong === undefined ? '' : ` ${limitIt(found)}`),
    outputs: {},
  };
}
