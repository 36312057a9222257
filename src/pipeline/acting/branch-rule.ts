import { GithubError, repositoryOn } from '../../github/client.js';
import { type BranchRule, branchRule, notLimitedTo } from '../../github/environments.js';
import type { Deployment } from '../../manifest/types.js';
import type { Platform } from '../../platform/types.js';
import { userError } from '../../problem.js';

/** Where and how an environment of GitHub is looked at. */
export interface EnvironmentCheck {
  /** owner/name */
  readonly repository: string;
  readonly environment: string;
  /** The one branch that may use it. */
  readonly branch: string;
}

/** What was found of one environment. */
export interface CheckedEnvironment extends EnvironmentCheck {
  readonly rule: BranchRule;
  /** Why it is not limited; undefined when all is well. */
  readonly wrong?: string;
}

/** Asks GitHub for the rule of an environment. @throws UserError when GitHub does not say. */
export async function checkEnvironment(
  { githubToken, env }: Platform,
  check: EnvironmentCheck,
): Promise<CheckedEnvironment> {
  const permission = 'The token needs `actions: read`; in a job: `permissions:` with `actions: read`.';
  if (githubToken === undefined)
    throw userError(
      `Whether the environment ${check.environment} is limited to ${check.branch} cannot be asked without a token.`,
      `Give the action \`github-token: \${{ github.token }}\`, or set GH_TOKEN. ${permission}`,
      3,
    );
  const where = repositoryOn(env, check.repository, githubToken);
  const rule = await branchRule(where, check.environment).catch((cause: Error) => {
    const denied =
      cause instanceof GithubError && [401, 403].includes(cause.status) && !/rate limit/i.test(cause.message);
    throw userError(
      `Whether the environment ${check.environment} of ${check.repository} is limited to ${check.branch} is not known: ${cause.message}`,
      denied ? permission : 'Try again; nothing was done.',
      3,
      { cause },
    );
  });
  const wrong = notLimitedTo(check.branch, rule);
  return { ...check, rule, ...(wrong === undefined ? {} : { wrong }) };
}

/**
 * Refuses an apply whose environment any branch could name: its workflow would get the very same token, since the
 * subject of an environment says nothing of the branch.
 * @throws UserError that says how to limit it.
 */
export async function requireBranchRule(
  platform: Platform,
  deployment: Deployment,
  repository: string,
  defaultBranch: string,
): Promise<void> {
  const { environment } = deployment;
  const found = await checkEnvironment(platform, { repository, environment, branch: defaultBranch });
  if (found.wrong === undefined) return;
  throw userError(
    `The environment ${environment} of ${repository} is not limited to the branch ${defaultBranch}: ${found.wrong}.`,
    limitIt(found),
    2,
  );
}

/** How to limit an environment to one branch. */
export function limitIt({ repository, environment, branch }: EnvironmentCheck): string {
  return `In Settings → Environments → ${environment} of ${repository}, choose "Selected branches and tags" and leave only the branch ${branch}.`;
}
