import { shortened } from './body.js';
import { type Github, GithubError } from './client.js';

/** What is deployed where, as GitHub shows it. */
export interface Deployment {
  readonly commit: string;
  readonly environment: string;
  readonly description: string;
  /** By which the Deployment is found again: the run, its attempt, the target. */
  readonly key: string;
  /** Digest of the changes. */
  readonly digest: string;
}

/** Where a deployment stands. */
export interface DeploymentStatus {
  readonly state: 'queued' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';
  readonly description: string;
  /** Of the run. */
  readonly logUrl: string;
  readonly environmentUrl?: string;
}

interface DeploymentAnswer {
  readonly id?: number;
  readonly payload?: unknown;
}

const DEPLOYMENTS = '/repos/{owner}/{repo}/deployments';
const LONGEST_DESCRIPTION = 140;

/**
 * Makes a Deployment: it shows what happens and authorises nothing.
 * @returns its id
 * @see https://docs.github.com/rest/deployments/deployments#create-a-deployment (permission: deployments: write)
 * @throws GithubError
 */
export async function startDeployment(github: Github, deployment: Deployment): Promise<number> {
  const { commit, environment, key, digest } = deployment;
  const find = async () => {
    const all = await github.list<DeploymentAnswer>(`GET ${DEPLOYMENTS}`, { sha: commit, environment });
    return all.find(({ payload }) => keyOf(payload) === key);
  };
  const made = await github.create<DeploymentAnswer>(
    `POST ${DEPLOYMENTS}`,
    {
      ref: commit,
      environment,
      description: shortened(deployment.description, LONGEST_DESCRIPTION),
      payload: { key, digest },
      // Without these GitHub merges the default branch into the commit, or waits for every check of it.
      auto_merge: false,
      required_contexts: [],
    },
    find,
  );
  // 202 tells of a merge in place of a Deployment.
  if (made?.id === undefined)
    throw new GithubError(`GitHub made no Deployment for ${environment} at ${commit}`, 202);
  return made.id;
}

/**
 * Says where a Deployment stands; the last of several counts.
 * @see https://docs.github.com/rest/deployments/statuses#create-a-deployment-status
 */
export async function reportDeployment(github: Github, id: number, status: DeploymentStatus): Promise<void> {
  await github.write(`POST ${DEPLOYMENTS}/{deployment_id}/statuses`, {
    deployment_id: id,
    state: status.state,
    description: shortened(status.description, LONGEST_DESCRIPTION),
    log_url: status.logUrl,
    ...(status.environmentUrl === undefined ? {} : { environment_url: status.environmentUrl }),
  });
}

/** GitHub gives a payload back as it came, or as text. */
function keyOf(payload: unknown): unknown {
  if (typeof payload !== 'string') return (payload as { key?: unknown } | null | undefined)?.key;
  try {
    return (JSON.parse(payload) as { key?: unknown } | null)?.key;
  } catch {
    return undefined;
  }
}
