import { connect, GithubError, missing, type Repository } from './client.js';

/** Which refs may use an environment. */
export type BranchRule =
  | { readonly kind: 'missing' }
  | { readonly kind: 'anything' }
  | { readonly kind: 'protected' }
  | {
      readonly kind: 'patterns';
      readonly patterns: readonly { readonly name: string; readonly type: string }[];
    };

interface EnvironmentAnswer {
  readonly deployment_branch_policy?: {
    readonly protected_branches: boolean;
    readonly custom_branch_policies: boolean;
  } | null;
}

interface PoliciesAnswer {
  readonly branch_policies?: readonly { readonly name?: string; readonly type?: string }[];
}

/**
 * Asks which refs may use an environment.
 * @see https://docs.github.com/rest/deployments/environments#get-an-environment (permission: actions: read)
 * @see https://docs.github.com/rest/deployments/branch-policies#list-deployment-branch-policies
 * @throws GithubError when GitHub does not say: whoever asks must not take that for a yes.
 */
export async function branchRule(where: Repository, environment: string): Promise<BranchRule> {
  const github = connect(where);
  const answer = await github
    .read<EnvironmentAnswer>('GET /repos/{owner}/{repo}/environments/{environment_name}', {
      environment_name: environment,
    })
    .catch(missing);
  if (answer === undefined) return { kind: 'missing' };
  // A page of a proxy is no answer of GitHub's.
  if (typeof answer !== 'object') throw new GithubError('the answer is no JSON, so not of GitHub', 200);
  const policy = answer.deployment_branch_policy ?? undefined;
  if (policy === undefined) return { kind: 'anything' };
  if (policy.protected_branches) return { kind: 'protected' };
  const { branch_policies } = await github.read<PoliciesAnswer>(
    'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies',
    // More than a hundred patterns are no limit to one branch either: the first page decides.
    { environment_name: environment, per_page: 100 },
  );
  if (branch_policies === undefined)
    throw new GithubError('the answer has no list of branches, so it is not of GitHub', 200);
  return {
    kind: 'patterns',
    patterns: branch_policies.map(({ name, type }) => ({ name: name ?? '', type: type ?? 'branch' })),
  };
}

/** Why a rule does not limit an environment to one branch; undefined when it does. Pure. */
export function notLimitedTo(branch: string, rule: BranchRule): string | undefined {
  switch (rule.kind) {
    case 'missing':
      return 'it does not exist, or this token may not see it';
    case 'anything':
      return 'every branch and tag may use it';
    case 'protected':
      return 'every protected branch may use it';
    case 'patterns': {
      const others = rule.patterns.filter(({ name, type }) => name !== branch || type !== 'branch');
      if (rule.patterns.length === 0) return 'no branch may use it';
      return others.length === 0
        ? undefined
        : `${others.map(({ name, type }) => `${type} ${JSON.stringify(name)}`).join(', ')} may use it too`;
    }
  }
}
