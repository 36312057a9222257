import type { Github } from './client.js';
import { having } from './settings-shape.js';

/** What may run in a repository. */
export interface ActionsPolicy {
  readonly enabled: boolean;
  /** Whether actions must be named by commit; undefined when GitHub does not say. */
  readonly pinned?: boolean;
}

/** What the token of a job may that says nothing of permissions. */
export interface TokenPolicy {
  readonly writes: boolean;
  /** Whether a workflow may approve pull requests. */
  readonly approves: boolean;
}

/** What happens to pull requests that come from forks. */
export type ForkPolicy =
  /** Of a public repository: whose workflows wait for a maintainer. */
  | { readonly kind: 'public'; readonly approval: string }
  | {
      readonly kind: 'private';
      readonly runs: boolean;
      readonly writes: boolean;
      readonly secrets: boolean;
      readonly approval: boolean;
    };

/**
 * @see https://docs.github.com/rest/actions/permissions#get-github-actions-permissions-for-a-repository
 * (permission: administration: read)
 * @throws GithubError
 */
export async function readActionsPolicy(github: Github): Promise<ActionsPolicy> {
  const found = await github.read<{
    readonly enabled: boolean;
    readonly sha_pinning_required?: boolean;
  }>('GET /repos/{owner}/{repo}/actions/permissions');
  const { enabled, sha_pinning_required: pinned } = having(found, { enabled: 'boolean' });
  return { enabled, ...(pinned === undefined ? {} : { pinned }) };
}

/**
 * @see https://docs.github.com/rest/actions/permissions#get-default-workflow-permissions-for-a-repository
 * (permission: administration: read)
 * @throws GithubError
 */
export async function readTokenPolicy(github: Github): Promise<TokenPolicy> {
  const found = await github.read<{
    readonly default_workflow_permissions: string;
    readonly can_approve_pull_request_reviews: boolean;
  }>('GET /repos/{owner}/{repo}/actions/permissions/workflow');
  having(found, { default_workflow_permissions: 'string', can_approve_pull_request_reviews: 'boolean' });
  return {
    writes: found.default_workflow_permissions !== 'read',
    approves: found.can_approve_pull_request_reviews,
  };
}

/**
 * Public repositories and others have settings of their own, and GitHub refuses to tell those of the other kind.
 * @see https://docs.github.com/rest/actions/permissions#get-fork-pr-contributor-approval-permissions-for-a-repository
 * @see https://docs.github.com/rest/actions/permissions#get-private-repo-fork-pr-workflow-settings-for-a-repository
 * (permission of both: administration: read)
 * @throws GithubError
 */
export async function readForkPolicy(github: Github, visibility: string): Promise<ForkPolicy> {
  if (visibility === 'public') {
    const found = await github.read<{ readonly approval_policy: string }>(
      'GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval',
    );
    return { kind: 'public', approval: having(found, { approval_policy: 'string' }).approval_policy };
  }
  const found = await github.read<{
    readonly run_workflows_from_fork_pull_requests: boolean;
    readonly send_write_tokens_to_workflows: boolean;
    readonly send_secrets_and_variables: boolean;
    readonly require_approval_for_fork_pr_workflows: boolean;
  }>('GET /repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos');
  having(found, {
    run_workflows_from_fork_pull_requests: 'boolean',
    send_write_tokens_to_workflows: 'boolean',
    send_secrets_and_variables: 'boolean',
    require_approval_for_fork_pr_workflows: 'boolean',
  });
  return {
    kind: 'private',
    runs: found.run_workflows_from_fork_pull_requests,
    writes: found.send_write_tokens_to_workflows,
    secrets: found.send_secrets_and_variables,
    approval: found.require_approval_for_fork_pr_workflows,
  };
}
