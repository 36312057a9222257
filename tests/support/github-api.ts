import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, refusal } from './github/answer.js';
import { environmentAnswer, type FakeEnvironment } from './github/environments.js';

export type { FakeEnvironment } from './github/environments.js';

/** What the next request gets instead of its answer. */
export type ApiFault =
  | { readonly status: number; readonly message?: string }
  /** Its answer after all, so that a later one goes wrong. */
  | 'none'
  /** 200 with a page of a proxy. */
  | 'html'
  | 'reset';

export interface AskedOfApi {
  readonly method: string;
  /** Below the base path, decoded. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

export interface GithubApiOptions {
  /** acme/shop by default. */
  readonly repository?: string;
  /** `/api/v3` on GitHub Enterprise Server. */
  readonly basePath?: '' | '/api/v3';
}

/**
 * GitHub's REST API of one repository on loopback: what it answers is checked against GitHub's published description
 * by tests/unit/github/contract.test.ts.
 */
export class GithubApi {
  /** As GITHUB_API_URL has it. */
  readonly url: string;
  /** Secret that requests must bear. */
  readonly token = `ghs_${randomBytes(18).toString('hex')}`;
  readonly repository: string;
  readonly requests: AskedOfApi[] = [];
  readonly environments = new Map<string, FakeEnvironment>();
  readonly #branches = new Map<string, Map<string, string>>();
  readonly #faults: ApiFault[] = [];
  readonly #server: Server;
  readonly #basePath: string;

  private constructor(server: Server, { repository = 'acme/shop', basePath = '' }: GithubApiOptions) {
    this.repository = repository;
    this.#server = server;
    this.#basePath = basePath;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}`;
    server.on('request', (request: IncomingMessage, response: ServerResponse) =>
      this.#serve(request, response),
    );
  }

  static async start(options: GithubApiOptions = {}): Promise<GithubApi> {
    const server = createServer();
    await new Promise<void>((ready, failed) => {
      server.once('error', failed).listen(0, '127.0.0.1', ready);
    });
    return new GithubApi(server, options);
  }

  /** Commits a file to a branch; the branch is made with its first one. */
  commit(branch: string, path: string, text: string): void {
    const files = this.#branches.get(branch) ?? new Map<string, string>();
    this.#branches.set(branch, files.set(path, text));
  }

  /** Lets the next requests go wrong, in this order. */
  fail(...faults: ApiFault[]): void {
    this.#faults.push(...faults);
  }

  async close(): Promise<void> {
    await new Promise<void>((closed) => {
      this.#server.close(() => closed());
      this.#server.closeAllConnections();
    });
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', this.url);
    const segments = url.pathname.slice(this.#basePath.length).split('/').map(decodeURIComponent);
    const path = segments.join('/');
    const query = Object.fromEntries(url.searchParams);
    this.requests.push({ method: request.method ?? '', path, query });
    const fault = this.#faults.shift();
    if (fault === 'reset') {
      request.socket.destroy();
      return;
    }
    if (fault === 'html') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Sign in</body></html>');
      return;
    }
    const known = /^(token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[2] === this.token;
    const { status, body } =
      fault !== undefined && fault !== 'none'
        ? refusal(fault.status, fault.message)
        : !known
          ? refusal(401, 'Bad credentials')
          : url.pathname.startsWith(this.#basePath)
            ? this.#answer(request.method ?? '', segments, query)
            : refusal(404);
    const headers = { 'content-type': 'application/json; charset=utf-8', connection: 'close' };
    response.writeHead(status, headers).end(JSON.stringify(body));
  }

  #answer(method: string, segments: readonly string[], query: AskedOfApi['query']): Answer {
    const [, repos, owner, name, room, ...rest] = segments;
    if (method !== 'GET' || repos !== 'repos' || `${owner}/${name}` !== this.repository) return refusal(404);
    // Octokit writes the slashes of a path as %2F, which GitHub takes for slashes.
    if (room === 'contents') return this.#contents(rest.join('/'), query['ref'] ?? 'main');
    return room === 'environments' ? environmentAnswer(this.environments, rest, query) : refusal(404);
  }

  #contents(path: string, ref: string): Answer {
    const files = this.#branches.get(ref.replace(/^refs\/heads\//, ''));
    if (files === undefined) return refusal(404, `No commit found for the ref ${ref}`);
    const text = files.get(path);
    if (text !== undefined) return { status: 200, body: this.#file(path, ref, text) };
    const inside = [...files.keys()].filter((name) => name.startsWith(`${path}/`));
    if (inside.length === 0) return refusal(404);
    const entries = new Set(inside.map((name) => name.slice(path.length + 1).split('/')[0] ?? ''));
    return {
      status: 200,
      body: [...entries].map((name) => this.#entry(`${path}/${name}`, ref, files.get(`${path}/${name}`))),
    };
  }

  #file(path: string, ref: string, text: string): object {
    const bytes = Buffer.from(text);
    // GitHub gives no content of what is larger than a mebibyte:
    // https://docs.github.com/rest/repos/contents#get-repository-content
    const small = bytes.length <= 1024 * 1024;
    // In lines of sixty characters, as GitHub does.
    const content = small ? bytes.toString('base64').replace(/.{1,60}/g, '$&\n') : '';
    return { ...this.#entry(path, ref, text), content, encoding: small ? 'base64' : 'none' };
  }

  #entry(path: string, ref: string, text: string | undefined): object {
    const sha = createHash('sha1')
      .update(text ?? path)
      .digest('hex');
    const url = `${this.url}/repos/${this.repository}/contents/${path}?ref=${encodeURIComponent(ref)}`;
    const html = `https://github.com/${this.repository}/blob/main/${path}`;
    const git = `${this.url}/repos/${this.repository}/git/blobs/${sha}`;
    return {
      name: path.split('/').at(-1),
      path,
      sha,
      size: text === undefined ? 0 : Buffer.byteLength(text),
      url,
      html_url: html,
      git_url: git,
      download_url: text === undefined ? null : html,
      type: text === undefined ? 'dir' : 'file',
      _links: { self: url, git, html },
    };
  }
}
