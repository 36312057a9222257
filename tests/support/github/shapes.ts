/** A user as GitHub shows it. */
export interface User {
  readonly login: string;
}

/** A run of a workflow that a test has put there. */
export interface SeededRun {
  readonly path: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly attempt: number;
  /** `success`, when not given. */
  readonly conclusion?: string;
  /** Another repository's full name and id, when it is a fork's; null when that was deleted. */
  readonly head?: { readonly id: number; readonly full_name: string } | null;
  readonly referenced: readonly { readonly path: string; readonly sha: string; readonly ref?: string }[];
  readonly artifacts: readonly SeededArtifact[];
}

export interface SeededArtifact {
  readonly id: number;
  readonly name: string;
  readonly digest: string | null;
  readonly size?: number;
  readonly expired?: boolean;
}

/** What a reviewer of environments has said of a run. */
export interface SeededApproval {
  readonly login: string;
  readonly environments: readonly string[];
  readonly state?: 'approved' | 'rejected';
  readonly comment?: string;
}

type Sent = Readonly<Record<string, unknown>>;

const API = 'https://api.github.com/repos/acme/shop';
const HTML = 'https://github.com/acme/shop';
const AT = '2026-01-05T12:00:00Z';
const TIMES = { created_at: AT, updated_at: AT };

export function status(id: number, commit: string, sent: Sent, creator: User): object {
  return {
    id,
    node_id: `S${id}`,
    url: `${API}/statuses/${commit}`,
    avatar_url: 'https://avatars.githubusercontent.com/in/15368',
    state: sent['state'],
    context: sent['context'] ?? 'default',
    description: sent['description'] ?? null,
    target_url: sent['target_url'] ?? null,
    creator,
    ...TIMES,
  };
}

export function deployment(id: number, sent: Sent, creator: User): Record<string, unknown> {
  return {
    id,
    node_id: `D${id}`,
    url: `${API}/deployments/${id}`,
    sha: sent['ref'],
    ref: sent['ref'],
    task: 'deploy',
    payload: sent['payload'] ?? {},
    environment: sent['environment'] ?? 'production',
    original_environment: sent['environment'] ?? 'production',
    description: sent['description'] ?? null,
    creator,
    statuses_url: `${API}/deployments/${id}/statuses`,
    repository_url: API,
    ...TIMES,
  };
}

export function deploymentStatus(
  id: number,
  of: { readonly id: number; readonly body: Sent },
  sent: Sent,
  creator: User,
): object {
  return {
    id,
    node_id: `DS${id}`,
    url: `${API}/deployments/${of.id}/statuses/${id}`,
    state: sent['state'],
    description: sent['description'] ?? '',
    environment: of.body['environment'],
    environment_url: sent['environment_url'] ?? '',
    target_url: sent['log_url'] ?? '',
    log_url: sent['log_url'] ?? '',
    deployment_url: `${API}/deployments/${of.id}`,
    repository_url: API,
    creator,
    ...TIMES,
  };
}

export function artifact(seeded: SeededArtifact, runId: number, of: SeededRun): object {
  const { id, name, digest, size = 1000, expired = false } = seeded;
  return {
    id,
    name,
    digest,
    expired,
    size_in_bytes: size,
    node_id: `AR${id}`,
    url: `${API}/actions/artifacts/${id}`,
    archive_download_url: `${API}/actions/artifacts/${id}/zip`,
    expires_at: '2026-04-05T12:00:00Z',
    ...TIMES,
    workflow_run: {
      id: runId,
      repository_id: 1,
      head_repository_id: of.head?.id ?? 1,
      head_branch: of.headBranch,
      head_sha: of.headSha,
    },
  };
}

export function approval(
  { environments, state = 'approved', comment = '' }: SeededApproval,
  user: User,
): object {
  return {
    state,
    comment,
    user,
    environments: environments.map((name, index) => ({
      id: index + 1,
      node_id: `E${index}`,
      name,
      url: `${API}/environments/${name}`,
      html_url: `${HTML}/deployments/activity_log?environments_filter=${name}`,
      ...TIMES,
    })),
  };
}

export function run(id: number, seeded: SeededRun, repository: Sent): object {
  const url = `${API}/actions/runs/${id}`;
  return {
    id,
    name: 'plan',
    node_id: `R${id}`,
    head_branch: seeded.headBranch,
    head_sha: seeded.headSha,
    path: seeded.path,
    display_title: 'More memory',
    run_number: 7,
    run_attempt: seeded.attempt,
    event: seeded.event,
    status: 'completed',
    conclusion: seeded.conclusion ?? 'success',
    workflow_id: 3,
    check_suite_id: 5,
    check_suite_node_id: 'CS5',
    url,
    html_url: `${HTML}/actions/runs/${id}`,
    pull_requests: [],
    ...TIMES,
    run_started_at: AT,
    referenced_workflows: seeded.referenced,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${API}/check-suites/5`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${API}/actions/workflows/3`,
    head_commit: {
      id: seeded.headSha,
      tree_id: seeded.headSha,
      message: 'More memory',
      timestamp: AT,
      author: { name: 'Ann', email: 'ann@example.com' },
      committer: { name: 'Ann', email: 'ann@example.com' },
    },
    repository,
    // A fork is told of in the same shape.
    head_repository: seeded.head === null ? null : { ...repository, ...seeded.head },
  };
}
