import { shortened } from './body.js';
import type { Github } from './client.js';

/** How a commit does for a target. */
export interface Status {
  /** Name of the target. */
  readonly target: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  /** Cut at 140 characters, which GitHub refuses more of. */
  readonly description: string;
}

/** Above so many targets only the aggregate is written: a page of statuses helps nobody, and GitHub counts them. */
export const MOST_STATUSES = 20;

const LONGEST_DESCRIPTION = 140;

/**
 * Context of a target's status; of the aggregate when no target is named. Pure.
 * @param manifest its path, where a repository may have several
 */
export function statusContext(target?: string, manifest?: string): string {
  const all = manifest === undefined ? 'synthinfra' : `synthinfra (${manifest})`;
  return target === undefined ? all : `${all} / ${target}`;
}

/** On what statuses are written. */
export interface StatusPlace {
  readonly commit: string;
  /** Of the run. */
  readonly url: string;
  /** Path of the manifest, where a repository may have several. */
  readonly manifest?: string;
}

/**
 * Writes a commit's statuses, the aggregate last: nobody sees it green before the others. They inform and authorise
 * nothing: every workflow of the repository can write the same.
 * @see https://docs.github.com/rest/commits/statuses#create-a-commit-status (permission: statuses: write)
 */
export async function reportStatuses(
  github: Github,
  place: StatusPlace,
  statuses: readonly Status[],
  aggregate: Omit<Status, 'target'>,
): Promise<void> {
  const shown = statuses.length > MOST_STATUSES ? [] : statuses;
  // The last of a context counts, so that one sent twice comes to the same.
  for (const status of [...shown, aggregate]) await reportStatus(github, place, status);
}

/** Writes one status of a commit; the aggregate when it names no target. */
export async function reportStatus(
  github: Github,
  { commit, url, manifest }: StatusPlace,
  status: Omit<Status, 'target'> & Partial<Pick<Status, 'target'>>,
): Promise<void> {
  await github.write('POST /repos/{owner}/{repo}/statuses/{sha}', {
    sha: commit,
    state: status.state,
    context: statusContext(status.target, manifest),
    description: shortened(status.description, LONGEST_DESCRIPTION),
    target_url: url,
  });
}
