import { connect, GithubError, missing, type Repository } from './client.js';

/**
 * Bytes of a file as a branch has it now; undefined when it is not there.
 * @see https://docs.github.com/rest/repos/contents#get-repository-content (permission: contents: read)
 * @throws GithubError for every other failure.
 */
export async function readFileOfBranch(
  where: Repository,
  path: string,
  branch: string,
): Promise<Uint8Array | undefined> {
  try {
    const found = await connect(where).read<{ type?: string; encoding?: string; content?: string }>(
      'GET /repos/{owner}/{repo}/contents/{path}',
      { path, ref: `refs/heads/${branch}` },
    );
    if (found.type !== 'file' || found.encoding !== 'base64' || found.content === undefined)
      throw new GithubError(`${path} of ${branch} is no file that can be read`, 422);
    return Buffer.from(found.content, 'base64');
  } catch (error) {
    return missing(error);
  }
}
