import { setTimeout as sleep } from 'node:timers/promises';
import { userError } from '../problem.js';

/** A repository of GitHub, as whom it is asked. */
export interface Repository {
  /** owner/name */
  readonly repository: string;
  /** Token of the job, or of a person. */
  readonly token: string;
  /** GitHub Enterprise's API, from GITHUB_API_URL; default is github.com's. */
  readonly apiUrl?: string;
}

/** A failure of GitHub's API with its status; 0 when no answer came. */
export class GithubError extends Error {
  readonly status: number;

  constructor(message: string, status: number, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GithubError';
    this.status = status;
  }
}

const ATTEMPTS = 4;
const TIMEOUT_MS = 10_000;

/**
 * Reads something of GitHub's API, again after what passes (5xx, throttling, no answer).
 * @param route as in GitHub's reference: `GET /repos/{owner}/{repo}/environments/{environment_name}`
 * @throws GithubError with the status.
 */
export async function readGithub<T>(
  where: Repository,
  route: string,
  parameters: Readonly<Record<string, string>>,
  pause: (milliseconds: number) => Promise<void> = sleep,
): Promise<T> {
  const [owner, repo] = where.repository.split('/');
  if (!owner || !repo) throw userError(`${JSON.stringify(where.repository)} is not owner/name.`);
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(where.token, where.apiUrl === undefined ? {} : { baseUrl: where.apiUrl });
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await octokit.request(route, {
        owner,
        repo,
        ...parameters,
        request: { signal: AbortSignal.timeout(TIMEOUT_MS) },
      });
      return answer.data as T;
    } catch (error) {
      // Octokit's own status is 500 when no answer came at all.
      const status = (error as { response?: { status: number } }).response?.status ?? 0;
      const passing = status === 0 || status === 429 || status >= 500;
      if (!passing || attempt >= ATTEMPTS)
        throw new GithubError(
          `GitHub answered ${status || 'nothing'}: ${oneLine((error as Error).message)}`,
          status,
          { cause: error },
        );
      await pause(Math.random() * 400 * 2 ** attempt);
    }
  }
}

/** What was said, as short as a sentence: a proxy answers with whole pages. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}
