import type { Deployment } from '../../../manifest/types.js';
import type { Problem } from '../../../problem.js';
import { isGithubIssuer, subjects } from '../../github/subjects.js';

/** What every cloud has to be told about who may become what. */
export interface TrustFacts {
  /** Account, project or subscription. */
  readonly account: string;
  readonly issuer: string;
  readonly ownerId?: string;
  readonly repositoryId?: string;
  /** Subjects of the environment of plans, in each form that GitHub may send. */
  readonly planSubjects: readonly string[];
  readonly applySubjects: readonly string[];
  /** `job_workflow_ref` of the workflow that alone may apply. */
  readonly applyWorkflow: string;
}

/** GitHub's environment of a deployment's plans, which pull requests use too; applies use the deployment's own name. */
export function planEnvironment(environment: string): string {
  return `${environment}-plan`;
}

/**
 * Reads from the manifest who may plan and who may apply.
 * @returns every missing fact at once, or the facts with warnings about those that should be there.
 */
export function trustFacts(
  deployment: Deployment,
):
  | { readonly facts: TrustFacts; readonly warnings: readonly Problem[] }
  | { readonly problems: readonly Problem[] } {
  const { target, identity } = deployment.spec;
  const github = identity?.github;
  const { account } = target;
  const repository = github?.repository;
  const applyWorkflow = github?.applyWorkflow;
  const issuer = github?.issuer ?? '';
  const problems = missing(deployment, [
    {
      path: ['target', 'account'],
      value: account,
      what: 'so the trust could not be limited to it',
      example: `account: ${ACCOUNTS[target.provider] ?? '"…"'}`,
    },
    {
      path: ['identity', 'github', 'repository'],
      value: repository,
      what: 'so it is not known whose tokens to trust',
      example: 'repository: owner/name',
    },
    {
      path: ['identity', 'github', 'applyWorkflow'],
      value: applyWorkflow,
      what: 'so any workflow of the repository could apply',
      example: 'applyWorkflow: owner/name/.github/workflows/deploy.yml@refs/heads/main',
    },
  ]);
  if (github !== undefined && !isGithubIssuer(issuer)) problems.push(strangeIssuer(deployment, issuer));
  if (problems.length > 0 || !account || !repository || !applyWorkflow) return { problems };

  const { ownerId, repositoryId } = github ?? {};
  const named = { name: repository, ...(ownerId && { ownerId }), ...(repositoryId && { repositoryId }) };
  const facts = {
    account,
    issuer,
    ...(ownerId && { ownerId }),
    ...(repositoryId && { repositoryId }),
    planSubjects: subjects(named, { environment: planEnvironment(deployment.environment) }),
    applySubjects: subjects(named, { environment: deployment.environment }),
    applyWorkflow,
  };
  const known = ownerId !== undefined && repositoryId !== undefined;
  return { facts, warnings: known ? [] : [missingIds(deployment, repository)] };
}

/** Examples of what each cloud calls an account. */
const ACCOUNTS: Readonly<Record<string, string>> = {
  aws: '"123456789012"',
  gcp: 'my-project',
  azure: '00000000-0000-0000-0000-000000000000',
};

interface Wanted {
  readonly path: readonly string[];
  readonly value: string | undefined;
  readonly what: string;
  readonly example: string;
}

function missing(deployment: Deployment, wanted: readonly Wanted[]): Problem[] {
  return wanted
    .filter(({ value }) => value === undefined)
    .map(({ path, what, example }) => {
      const full = ['spec', ...path];
      const shown = full.join('.');
      return {
        severity: 'error',
        at: deployment.locate(full),
        path: shown,
        message: `${shown} is missing, ${what}.`,
        fix: `Write \`${example}\` in ${full.slice(0, -1).join('.')}.`,
      };
    });
}

function strangeIssuer(deployment: Deployment, issuer: string): Problem {
  const path = ['spec', 'identity', 'github', 'issuer'];
  return {
    severity: 'error',
    at: deployment.locate(path),
    path: path.join('.'),
    message: `${path.join('.')}: ${issuer} is no issuer of a GitHub.`,
    fix: 'It is https://token.actions.githubusercontent.com, https://HOST/_services/token on GitHub Enterprise Server, https://token.actions.NAME.ghe.com with data residency; with no slash at its end.',
  };
}

function missingIds(deployment: Deployment, repository: string): Problem {
  const path = ['spec', 'identity', 'github'];
  return {
    severity: 'warning',
    at: deployment.locate(path),
    path: path.join('.'),
    message: `The ids of ${repository} are not known, so only its name is trusted. Repositories made, renamed or moved after 15 July 2026 send their ids in the subject and will be refused.`,
    fix: `Write ownerId and repositoryId: \`gh api repos/${repository} --jq '.owner.id, .id'\` tells them.`,
  };
}
