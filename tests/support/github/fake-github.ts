import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator, type Emulator } from 'emulate';
import type { Repository } from '../../../src/github/client.js';
import { type Answer, type Asked, refusal, tooLong } from './answer.js';
import { FakeClock } from './clock.js';
import { FakeLimits } from './limits.js';
import { OwnParts } from './own-parts.js';

/** What a request gets in place of its answer. */
export type Fault =
  | {
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The connection breaks before anything is done. */
  | 'reset'
  /** It is done, and the answer is lost. */
  | 'lost'
  /** No answer comes. */
  | 'hang';

export const BOT = 'github-actions[bot]';
const PEOPLE = ['ann', 'bob', 'cleo'] as const;
/** Of the repository. */
export const OWNER = 'acme';

/**
 * A GitHub on loopback that keeps what is written: `emulate` with what it lacks in front of it, GitHub's limits and
 * faults. What the front answers by itself is checked against GitHub's published description by
 * tests/unit/github/fake-contract.test.ts.
 */
export class FakeGithub {
  /** As GITHUB_API_URL has it. */
  readonly url: string;
  readonly repository = `${OWNER}/shop`;
  readonly clock = new FakeClock();
  readonly limits = new FakeLimits(this.clock.now);
  /** Requests by anybody, in their order. */
  readonly requests: Asked[] = [];
  /** What was answered by the front itself, and not by `emulate`. */
  readonly ownAnswers: { readonly asked: Asked; readonly answer: Answer }[] = [];
  readonly own: OwnParts;
  readonly #server: Server;
  readonly #emulator: Emulator;
  readonly #basePath: string;
  readonly #faults: { readonly route: RegExp; readonly faults: Fault[] }[] = [];
  readonly #hooks: { readonly route: RegExp; readonly act: () => Promise<unknown> }[] = [];

  private constructor(server: Server, emulator: Emulator, basePath: string) {
    this.#server = server;
    this.#emulator = emulator;
    this.#basePath = basePath;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}`;
    this.own = new OwnParts((asked) => this.#forward(asked));
    server.on('request', (request: IncomingMessage, response: ServerResponse) =>
      this.#serve(request, response).catch((error: unknown) => response.writeHead(599).end(`${error}`)),
    );
  }

  /** @param basePath `/api/v3` on GitHub Enterprise Server */
  static async start(basePath: '' | '/api/v3' = ''): Promise<FakeGithub> {
    const logins = [OWNER, ...PEOPLE, BOT, 'helper[bot]'];
    const emulator = await createEmulator({
      service: 'github',
      port: 0,
      seed: {
        tokens: Object.fromEntries(logins.map((login) => [tokenOf(login), { login, scopes: ['repo'] }])),
        github: {
          users: logins.map((login) => ({ login })),
          repos: [{ owner: OWNER, name: 'shop', private: false, auto_init: true }],
        },
      },
    });
    const server = createServer();
    await new Promise<void>((ready, failed) => {
      server.once('error', failed).listen(0, '127.0.0.1', ready);
    });
    return new FakeGithub(server, emulator, basePath);
  }

  /** The repository, as whom it is asked. */
  as(login: string): Repository {
    return { repository: this.repository, token: tokenOf(login), apiUrl: this.url };
  }

  /** Requests by our own token, as `POST /repos/acme/shop/issues`. */
  asked(): string[] {
    return this.requests.filter(({ login }) => login === BOT).map(({ method, path }) => `${method} ${path}`);
  }

  /** Lets the next requests that match `POST /repos/…` go wrong, in this order. */
  fail(route: RegExp, ...faults: Fault[]): void {
    this.#faults.push({ route, faults });
  }

  /** Does something once before a request that matches is answered. */
  before(route: RegExp, act: () => Promise<unknown>): void {
    this.#hooks.push({ route, act });
  }

  async close(): Promise<void> {
    await new Promise<void>((closed) => {
      this.#server.close(() => closed());
      this.#server.closeAllConnections();
    });
    await this.#emulator.close();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await this.#read(request);
    this.requests.push(asked);
    const route = `${asked.method} ${asked.path}`;
    const hook = this.#hooks.findIndex((one) => one.route.test(route));
    if (hook >= 0) await this.#hooks.splice(hook, 1)[0]?.act();
    const fault = this.#faults.find((one) => one.route.test(route) && one.faults.length > 0)?.faults.shift();
    if (fault === 'hang') return;
    if (fault === 'reset') return void request.socket.destroy();
    const zip = this.own.zipAt(asked);
    if (zip !== undefined && fault === undefined)
      return void response.writeHead(200, { 'content-type': 'application/zip' }).end(zip);
    const answer =
      fault !== undefined && fault !== 'lost'
        ? refusal(fault.status, fault.message, fault.headers)
        : await this.#answer(asked);
    if (fault === 'lost') return void request.socket.destroy();
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      connection: 'close',
      ...this.limits.headers(),
      ...answer.headers,
    };
    response.writeHead(answer.status, headers);
    response.end(answer.status === 204 ? undefined : JSON.stringify(answer.body));
  }

  async #read(request: IncomingMessage): Promise<Asked> {
    const url = new URL(request.url ?? '/', this.url);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const token = /^(token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[2] ?? '';
    return {
      method: request.method ?? '',
      path: decodeURIComponent(url.pathname.replace(this.#basePath, '')),
      query: Object.fromEntries(url.searchParams),
      body: text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>),
      login: Buffer.from(token.replace(/^ghs_/, ''), 'hex').toString(),
    };
  }

  async #answer(asked: Asked): Promise<Answer> {
    if (asked.login === '') return refusal(401);
    const refused = asked.login === BOT ? this.limits.take(asked) : undefined;
    const answer = refused ?? (await this.own.answer(asked));
    if (answer !== undefined) this.ownAnswers.push({ asked, answer });
    return answer ?? this.#guarded(asked);
  }

  /** GitHub's sizes: 262,144 bytes are stored, one more is refused; an issue's old body stays without a word. */
  #guarded(asked: Asked): Promise<Answer> | Answer {
    const { method, path, body } = asked;
    const long = Buffer.byteLength(`${body?.['body'] ?? ''}`) > 262_144;
    if (!long) return this.#forward(asked);
    if (/\/comments(\/\d+)?$/.test(path)) return tooLong('IssueComment');
    if (method === 'POST') return tooLong('Issue');
    const { body: _dropped, ...rest } = body ?? {};
    return this.#forward({ ...asked, body: rest });
  }

  async #forward({ method, path, query, body, login }: Asked): Promise<Answer> {
    const url = `${this.#emulator.url}${path.split('/').map(encodeURIComponent).join('/')}`;
    const reply = await fetch(`${url}?${new URLSearchParams(query)}`, {
      method,
      headers: { authorization: `token ${tokenOf(login)}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = (await reply.text()).replaceAll(this.#emulator.url, this.url);
    const link = reply.headers.get('link')?.replaceAll(this.#emulator.url, this.url);
    return {
      status: reply.status,
      body: text === '' ? undefined : JSON.parse(text, asGithubTells),
      headers: link === undefined ? {} : { link },
    };
  }
}

/** Of a login, readable by the fake alone. */
export function tokenOf(login: string): string {
  return `ghs_${Buffer.from(login).toString('hex')}`;
}

/** `emulate` has no accounts of Apps, and writes what it makes a second time, a moment after. */
function asGithubTells(_key: string, value: unknown): unknown {
  const { login, type, created_at, updated_at } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof login === 'string' && login.endsWith('[bot]') && type === 'User')
    return { ...(value as object), type: 'Bot' };
  // GitHub's times are whole seconds.
  const between = Date.parse(`${updated_at}`) - Date.parse(`${created_at}`);
  return between > 0 && between < 1000 ? { ...(value as object), updated_at: created_at } : value;
}
