import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FakeGithub } from '../../../support/github/fake-github.js';
import type { FakeResults } from '../../../support/stores/results.js';
import type { Answer, Received } from '../../../support/stores/server.js';

/** The artifacts of one run, as the front has to know them. */
export interface RunResults {
  readonly results: FakeResults;
}

/** Answers a request for a token. @param environment of the job that asks; @param bearer what it bears */
export type Mint = (environment: string, audience: string, bearer: string) => string | undefined;

/**
 * One address for all that a job asks of GitHub: the REST API below `/api`, the artifact service, and tokens. Each stands
 * in a fake of its own; here is only what joins them, such as the bytes of an artifact of another run.
 */
export class Front {
  readonly origin: string;
  readonly runs: RunResults[] = [];
  readonly #server: Server;
  readonly #github: FakeGithub;
  readonly #mint: Mint;

  private constructor(server: Server, github: FakeGithub, mint: Mint) {
    this.#server = server;
    this.#github = github;
    this.#mint = mint;
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.#serve(request, response).catch((error: Error) => response.destroy(error));
    });
  }

  static async start(github: FakeGithub, mint: Mint): Promise<Front> {
    const server = createServer();
    await new Promise<void>((ready, failed) => {
      server.once('error', failed).listen(0, '127.0.0.1', ready);
    });
    return new Front(server, github, mint);
  }

  async close(): Promise<void> {
    await new Promise<void>((closed) => {
      this.#server.close(() => closed());
      this.#server.closeAllConnections();
    });
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await received(incoming, this.origin);
    const { status, headers, body } = await this.#answer(request);
    response.writeHead(status, headers).end(body);
  }

  #answer(request: Received): Promise<Answer> | Answer {
    const { pathname } = request.url;
    if (pathname === '/idtoken') return this.#token(request);
    if (pathname.startsWith('/blobs/') || pathname.startsWith('/twirp/')) return this.#results(request);
    const [, id] = /^\/api\/repos\/acme\/shop\/actions\/artifacts\/(\d+)\/zip$/.exec(pathname) ?? [];
    return id === undefined ? this.#rest(request) : this.#bytes(request, Number(id));
  }

  /** Each run has a service of its own, which knows its own tokens and blobs. */
  #results(request: Received): Answer {
    const answers = this.runs.map(({ results }) => results.answer(request));
    return answers.find(({ status }) => status < 400) ?? answers.at(-1) ?? { status: 404 };
  }

  #bytes(request: Received, id: number): Answer {
    const owner = this.runs.find(({ results }) => results.artifacts.some((one) => one.id === id));
    if (owner === undefined) return { status: 404, body: '{"message":"Not Found"}' };
    const url = new URL(request.url.href.replace('/api/', '/'));
    return owner.results.answer({ ...request, url });
  }

  #token({ url, headers }: Received): Answer {
    const bearer = (headers['authorization'] ?? '').replace(/^Bearer /, '');
    const [environment, audience] = ['environment', 'audience'].map(
      (name) => url.searchParams.get(name) ?? '',
    );
    const value = this.#mint(environment ?? '', audience ?? '', bearer);
    if (value === undefined) return { status: 401, body: '{"message":"Unauthorized"}' };
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ count: value.length, value }),
    };
  }

  async #rest({ method, url, headers, body }: Received): Promise<Answer> {
    const path = `${url.pathname.slice('/api'.length)}${url.search}`;
    const reply = await fetch(`${this.#github.url}${path}`, {
      method,
      headers: { authorization: headers['authorization'] ?? '', 'content-type': 'application/json' },
      redirect: 'manual',
      ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
    });
    const told = [...reply.headers].filter(
      ([name]) => !/^(connection|transfer-encoding|content-length)$/.test(name),
    );
    const own = told.map(
      ([name, value]) => [name, value.replaceAll(this.#github.url, `${this.origin}/api`)] as const,
    );
    return {
      status: reply.status,
      headers: Object.fromEntries(own),
      body: (await reply.text()).replaceAll(this.#github.url, `${this.origin}/api`),
    };
  }
}

async function received(incoming: IncomingMessage, origin: string): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, `${value}`]);
  return {
    method: incoming.method ?? '',
    url: new URL(incoming.url ?? '/', origin),
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.concat(chunks),
  };
}
