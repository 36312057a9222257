import { connect, type Github, GithubError, missing, type Repository } from './client.js';

/**
 * Bytes of a file as a branch has it now; undefined when it is not there.
 * @throws GithubError for every other failure.
 */
export async function readFileOfBranch(
  where: Repository,
  path: string,
  branch: string,
): Promise<Uint8Array | undefined> {
  return readFileAt(connect(where), path, `refs/heads/${branch}`);
}

/**
 * Bytes of a file as a commit or a whole ref has it; undefined when it is not there.
 * @see https://docs.github.com/rest/repos/contents#get-repository-content (permission: contents: read)
 * @throws GithubError for every other failure.
 */
export async function readFileAt(github: Github, path: string, ref: string): Promise<Uint8Array | undefined> {
  try {
    const found = await github.read<{ type?: string; encoding?: string; content?: string }>(
      'GET /repos/{owner}/{repo}/contents/{path}',
      { path, ref },
    );
    if (found.type !== 'file' || found.encoding !== 'base64' || found.content === undefined)
      throw new GithubError(
        `${path} of ${ref.replace(/^refs\/heads\//, '')} is no file that can be read`,
        422,
      );
    return Buffer.from(found.content, 'base64');
  } catch (error) {
    return missing(error);
  }
}
