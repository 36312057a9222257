import { setTimeout as sleep } from 'node:timers/promises';
import type { Octokit } from '@octokit/core';
import type { Json } from '../json.js';
import { exchange } from '../platform/exchange.js';
import { userError } from '../problem.js';
import { limitWait, paceOf } from './limits.js';

/** A repository of GitHub, as whom it is asked. */
export interface Repository {
  /** owner/name */
  readonly repository: string;
  /** Token of the job, or of a person. */
  readonly token: string;
  /** GitHub Enterprise's API, from GITHUB_API_URL; default is github.com's. */
  readonly apiUrl?: string;
  /** Whether the environment names a proxy, by `https_proxy` or `http_proxy`. */
  readonly proxied?: boolean;
}

const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/** A repository of the server that an environment names: github.com, or an Enterprise Server. */
export function repositoryOn(
  env: Readonly<Record<string, string | undefined>>,
  repository: string,
  token: string,
): Repository {
  const apiUrl = env['GITHUB_API_URL'];
  const proxied = PROXIES.some((name) => env[name] !== undefined && env[name] !== '');
  return { repository, token, ...(apiUrl ? { apiUrl } : {}), ...(proxied ? { proxied } : {}) };
}

/** How long and how often GitHub is asked. */
export interface Manners {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Longest that one request waits for GitHub's limits, in milliseconds. */
  readonly longestWait: number;
  /** How long one answer may take, in milliseconds. */
  readonly timeout: number;
}

export type RouteParameters = Readonly<Record<string, Json>>;

/** GitHub's REST API of one repository. Routes are as in GitHub's reference: `GET /repos/{owner}/{repo}`. */
export interface Github {
  /** owner/name */
  readonly repository: string;
  /** Requests sent so far, those that were refused too. */
  readonly calls: { readonly reads: number; readonly writes: number };
  /** @throws GithubError with the status. */
  read<T>(route: string, parameters?: RouteParameters): Promise<T>;
  /**
   * All pages of a list.
   * @param key where the list is, when the answer is an object around it
   * @throws GithubError with the status; also when there are more than 100 pages, since a part is not all.
   */
  list<T>(route: string, parameters?: RouteParameters, key?: string): Promise<readonly T[]>;
  /** A write that comes to the same when it is sent twice. */
  write<T>(route: string, parameters: RouteParameters): Promise<T>;
  /**
   * A write that makes something new. When no clear answer comes it may be there all the same: that is looked for
   * before it is sent again.
   */
  create<T>(route: string, parameters: RouteParameters, find: () => Promise<T | undefined>): Promise<T>;
  /** Login of whom the token is of: `github-actions[bot]`, another App's `name[bot]`, or a person's. */
  viewer(): Promise<string>;
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

/** What to do with a request that failed with 404: it is not there. */
export function missing(error: unknown): undefined {
  if (error instanceof GithubError && error.status === 404) return undefined;
  throw error;
}

const ATTEMPTS = 4;
const MAX_PAGES = 100;
const MANNERS: Manners = {
  now: () => Date.now(),
  pause: (milliseconds) => sleep(milliseconds),
  longestWait: 10 * 60_000,
  timeout: 10_000,
};

/** @throws UserError when the repository is not owner/name. */
export function connect(where: Repository, manners: Partial<Manners> = {}): Github {
  const [owner, repo, more] = where.repository.split('/');
  if (!owner || !repo || more !== undefined)
    throw userError(`${JSON.stringify(where.repository)} is not owner/name.`);
  return new Client({ ...where, owner, repo }, { ...MANNERS, ...manners });
}

interface Reply {
  readonly data: unknown;
  readonly headers: { readonly link?: string | undefined };
}

class Client implements Github {
  readonly calls = { reads: 0, writes: 0 };
  readonly repository: string;
  readonly #where: Repository & { readonly owner: string; readonly repo: string };
  readonly #manners: Manners;
  /** When the writes of this client were sent, the oldest first. */
  readonly #writes: number[] = [];
  #octokit: ReturnType<typeof octokitOf> | undefined;
  #viewer: Promise<string> | undefined;

  constructor(where: Repository & { readonly owner: string; readonly repo: string }, manners: Manners) {
    this.repository = where.repository;
    this.#where = where;
    this.#manners = manners;
  }

  async read<T>(route: string, parameters: RouteParameters = {}): Promise<T> {
    return (await this.#again(route, parameters)).data as T;
  }

  async write<T>(route: string, parameters: RouteParameters): Promise<T> {
    return (await this.#again(route, parameters)).data as T;
  }

  async list<T>(route: string, parameters: RouteParameters = {}, key?: string): Promise<readonly T[]> {
    const all: T[] = [];
    let page: RouteParameters = { ...parameters, per_page: 100 };
    for (let count = 1; count <= MAX_PAGES; count += 1) {
      const { data, headers } = await this.#again(route, page);
      const part = key === undefined ? data : (data as Record<string, unknown> | null)?.[key];
      if (!Array.isArray(part)) throw new GithubError('the answer is no list, so it is not of GitHub', 200);
      all.push(...(part as T[]));
      const next = /<([^>]*)>;\s*rel="next"/.exec(headers.link ?? '')?.[1];
      if (next === undefined) return all;
      // Only what it asks for is taken from the address, never its host: that would be sent the token.
      page = { ...page, ...Object.fromEntries(new URL(next, 'https://github.invalid').searchParams) };
    }
    throw new GithubError(`${route} has more than ${MAX_PAGES * 100} entries; not all could be read`, 200);
  }

  async create<T>(
    route: string,
    parameters: RouteParameters,
    find: () => Promise<T | undefined>,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return (await this.#patiently(route, parameters)).data as T;
      } catch (error) {
        if (!passes(error)) throw error;
        await this.#backOff(attempt);
        const found = await find();
        if (found !== undefined) return found;
        if (attempt >= ATTEMPTS) throw error;
      }
    }
  }

  /** @see https://docs.github.com/graphql/reference/queries: an App's token may not ask `GET /user`. */
  viewer(): Promise<string> {
    this.#viewer ??= this.#askViewer().catch((error: unknown) => {
      this.#viewer = undefined;
      throw error;
    });
    return this.#viewer;
  }

  async #askViewer(): Promise<string> {
    const api = this.#where.apiUrl ?? 'https://api.github.com';
    // https://docs.github.com/enterprise-server/graphql/guides/forming-calls-with-graphql#the-graphql-endpoint
    const route = `POST ${api.replace(/\/v3\/?$/, '').replace(/\/$/, '')}/graphql`;
    const answer = await this.read<{ data?: { viewer?: { login?: string } } }>(route, {
      query: 'query { viewer { login } }',
    });
    const login = answer?.data?.viewer?.login;
    if (login === undefined) throw new GithubError('GitHub does not say whose token this is', 200);
    return login;
  }

  /** Asks again after what passes. */
  async #again(route: string, parameters: RouteParameters): Promise<Reply> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#patiently(route, parameters);
      } catch (error) {
        if (!passes(error) || attempt >= ATTEMPTS) throw error;
        await this.#backOff(attempt);
      }
    }
  }

  /** Asks once, and again after each refusal for want of patience: what was refused was not done. */
  async #patiently(route: string, parameters: RouteParameters): Promise<Reply> {
    let waited = 0;
    for (let refusals = 0; ; refusals += 1) {
      try {
        return await this.#send(route, parameters);
      } catch (error) {
        const { response } = error as {
          response?: { status: number; headers: Readonly<Record<string, string>> };
        };
        const message = oneLine((error as Error).message);
        // Octokit's own status is 500 when no answer came at all.
        const { status = 0, headers = {} } = response ?? {};
        const now = this.#manners.now();
        const wait = limitWait({ status, headers, message }, now, refusals);
        if (wait === undefined) throw failed(status, message, headers, error);
        waited += wait;
        if (waited > this.#manners.longestWait) throw limited(now, wait, status, message);
        await this.#manners.pause(wait);
      }
    }
  }

  async #send(route: string, parameters: RouteParameters): Promise<Reply> {
    const { owner, repo } = this.#where;
    this.#octokit ??= octokitOf(this.#where);
    const octokit = await this.#octokit;
    const reads = route.startsWith('GET ') || route.endsWith('/graphql');
    if (reads) this.calls.reads += 1;
    else await this.#countWrite();
    // RouteParameters that the route does not name would be sent as a query.
    const ours = route.includes('{owner}') ? { owner, repo } : {};
    return (await octokit.request(route, {
      ...ours,
      ...parameters,
      request: { signal: AbortSignal.timeout(this.#manners.timeout) },
    })) as Reply;
  }

  async #countWrite(): Promise<void> {
    const wait = paceOf(this.#writes, this.#manners.now());
    if (wait > 0) await this.#manners.pause(wait);
    this.#writes.push(this.#manners.now());
    this.calls.writes += 1;
  }

  #backOff(attempt: number): Promise<void> {
    return this.#manners.pause(Math.random() * 400 * 2 ** attempt);
  }
}

/**
 * Loaded with the first request: most runs on a laptop send none. Both are Octokit. That of @actions/github knows
 * proxies, for which it brings an HTTP client whose loading takes longer than all requests of a comment.
 */
async function octokitOf({ token, apiUrl, proxied }: Repository): Promise<Pick<Octokit, 'request'>> {
  const server = apiUrl === undefined ? {} : { baseUrl: apiUrl };
  if (proxied === true) return (await import('@actions/github')).getOctokit(token, server);
  const request = { fetch: exchange };
  return new (await import('@octokit/core')).Octokit({ auth: token, ...server, request });
}

/** Whether a request may have been done although it failed, or may do better the next time. */
function passes(error: unknown): boolean {
  return error instanceof GithubError && (error.status === 0 || error.status >= 500);
}

function failed(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>>,
  cause: unknown,
): GithubError {
  // https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#insufficient-permissions
  const accepted = status === 403 ? headers['x-accepted-github-permissions'] : undefined;
  const needs = accepted === undefined ? '' : `; the token needs ${oneLine(accepted)}`;
  return new GithubError(`GitHub answered ${status || 'nothing'}: ${message}${needs}`, status, { cause });
}

function limited(now: number, wait: number, status: number, message: string): GithubError {
  const until = new Date(now + wait).toISOString().slice(11, 16);
  return new GithubError(
    `GitHub takes no more requests of this token until ${until} UTC, in ${Math.ceil(wait / 60_000)} minutes: ` +
      `${message}. Run this again then.`,
    status,
  );
}

/** What was said, as short as a sentence: a proxy answers with whole pages. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}
