import { connect, GithubError, repositoryOn } from '../../github/client.js';
import { changedBetween, changedPaths } from '../../github/pulls.js';
import type { Platform } from '../../platform/types.js';
import { runEvent } from '../acting/run-event.js';

/**
 * Paths from the root of the repository that the proposed changes of this run touch; undefined where GitHub does not
 * name them all, or may not be asked: then nobody can say that no workflow is among them.
 */
export async function proposedFiles(platform: Platform): Promise<readonly string[] | undefined> {
  const event = await runEvent(platform);
  const { githubToken: token, env } = platform;
  if (event?.proposed === undefined || token === undefined) return undefined;
  const { repository, proposed } = event;
  const github = connect(repositoryOn(env, repository, token));
  if (proposed.number === undefined) {
    // Of a group in the merge queue: what a comment or another run is started by names no commit of changes.
    return event.name === 'merge_group'
      ? changedBetween(github, proposed.base, env['GITHUB_SHA'] ?? '')
      : undefined;
  }
  return changedPaths(github, proposed.number).catch((error: unknown) => {
    if (error instanceof GithubError) return undefined;
    throw error;
  });
}
