import { randomUUID } from 'node:crypto';
import { relative, sep } from 'node:path';
import { commandOutput } from '../../platform/probe.js';
import type { Platform } from '../../platform/types.js';
import { userError } from '../../problem.js';
import { runEvent } from './run-event.js';

/** Names a run to people and to locks, and the commit that it stands on. */
export interface RunIdentity {
  /** `<repository>/<run>/<attempt>` on GitHub, else a random id. */
  readonly run: string;
  /** In a pull request that of its head, which people review, and not GitHub's passing merge commit. */
  readonly commit?: string;
}

/** A run of a workflow on GitHub. */
export interface WorkflowRun {
  /** owner/name */
  readonly repository: string;
  /** The number in its address. */
  readonly id: string;
  /** Counts from 1. */
  readonly attempt: number;
  /** As in `RunIdentity`. */
  readonly commit: string;
  /** Its page. */
  readonly url: string;
}

/** Who this run is: what GitHub's runner says of it, else git and chance. */
export async function runIdentity(platform: Platform): Promise<RunIdentity> {
  const { env } = platform;
  if (env['GITHUB_ACTIONS'] === 'true') {
    const run = [env['GITHUB_REPOSITORY'], env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT'] ?? '1'].join('/');
    const commit = await commitOf(platform);
    return { run, ...(commit === undefined ? {} : { commit }) };
  }
  const commit = await commandOutput('git', ['rev-parse', 'HEAD'], platform.cwd);
  return { run: randomUUID(), ...(commit === undefined ? {} : { commit }) };
}

/**
 * The run of a workflow that this is.
 * @throws UserError outside of GitHub Actions.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export async function workflowRun(platform: Platform): Promise<WorkflowRun> {
  const { env } = platform;
  const [repository, id, attempt] = [
    env['GITHUB_REPOSITORY'],
    env['GITHUB_RUN_ID'],
    env['GITHUB_RUN_ATTEMPT'],
  ];
  const commit = env['GITHUB_ACTIONS'] === 'true' ? await commitOf(platform) : undefined;
  if (!repository || !id || commit === undefined)
    throw userError(
      'This is no run of GitHub Actions, and only such a run has legs.',
      'Use the action in a workflow.',
    );
  const url = `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/actions/runs/${id}`;
  return { repository, id, attempt: Number(attempt ?? '1'), commit, url };
}

/** Address below which GitHub shows the files of a run's commit: `https://<host>/<owner>/<name>/blob/<sha>/…`. */
export function blobsOf({ env, cwd }: Platform, run: WorkflowRun): string {
  // Positions are relative to the working directory, and GitHub's pages to the repository.
  const below = relative(env['GITHUB_WORKSPACE'] ?? cwd, cwd)
    .split(sep)
    .map(encodeURIComponent)
    .join('/');
  const files = `${run.url.replace(/\/actions\/runs\/[^/]*$/, '')}/blob/${run.commit}`;
  return below === '' ? files : `${files}/${below}`;
}

/** In a pull request GITHUB_SHA is a merge commit that no branch will ever have. */
async function commitOf(platform: Platform): Promise<string | undefined> {
  const event = await runEvent(platform);
  return event?.proposed?.head ?? (platform.env['GITHUB_SHA'] || undefined);
}
