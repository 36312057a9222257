import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeCertificates } from './tls.js';

/** One request as it came in; names of headers are lower case. */
export interface Received {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What is sent back; an object is sent as JSON. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | object;
}

/** One service: answers what is its own, undefined for the rest. `name` is what faults are injected for. */
export interface Service {
  readonly name: string;
  answer(request: Received, clouds: Clouds): Promise<Answer | undefined> | Answer | undefined;
}

/**
 * What goes wrong with one request. The service has done its work by then, as the real one has when its answer is
 * lost on the way. `html` is a proxy's page with status 200; `slow` is in milliseconds, then comes the true answer.
 */
export type Fault =
  | { readonly status: number; readonly body?: string | object; readonly headers?: Record<string, string> }
  | { readonly slow: number }
  | 'reset'
  | 'hang'
  | 'truncate'
  | 'html';

const PROXY_PAGE: Answer = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<!DOCTYPE html><html><head><title>Sign in</title></head><body>Corporate proxy</body></html>',
};

/** All fake clouds behind one port of this machine. */
export class Clouds {
  readonly origin: string;
  /** The authority that signed the server's certificate, PEM; with `tls` alone. */
  readonly ca?: string;
  /** Seconds that a clock is ahead of the machine's: GitHub's mints tokens, the cloud's checks them. */
  skew = { github: 0, cloud: 0 };
  readonly requests: { service: string; request: Received }[] = [];
  /** Everything secret that was ever issued, JWTs included. */
  readonly secrets = new Set<string>();
  private readonly faults = new Map<string, Fault[]>();
  private readonly services: readonly Service[];
  private readonly server: Server;

  private constructor(services: readonly Service[], server: Server, ca: string | undefined) {
    const { port } = server.address() as AddressInfo;
    this.services = services;
    this.server = server;
    this.origin = ca === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`;
    if (ca !== undefined) this.ca = ca;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.handle(request, response).catch((error: Error) => response.destroy(error));
    });
  }

  static async start(services: readonly Service[], options: { tls?: boolean } = {}): Promise<Clouds> {
    const tls = options.tls === true ? await makeCertificates() : undefined;
    const server =
      tls === undefined ? createServer() : createTlsServer({ cert: tls.certificate, key: tls.key });
    await new Promise<void>((ready, failed) => {
      server.once('error', failed).listen(0, '127.0.0.1', ready);
    });
    return new Clouds(services, server, tls?.ca);
  }

  /** Lets the service's next requests go wrong, one fault each, in this order. */
  inject(service: string, ...faults: Fault[]): void {
    if (!this.services.some(({ name }) => name === service)) throw new Error(`no service ${service}`);
    this.faults.set(service, [...(this.faults.get(service) ?? []), ...faults]);
  }

  /** The time by GitHub's clock, or by the cloud's. */
  now(clock: 'github' | 'cloud'): Date {
    return new Date(Date.now() + this.skew[clock] * 1000);
  }

  /** Requests that a service got. */
  requestsOf(service: string): Received[] {
    return this.requests.filter((entry) => entry.service === service).map(({ request }) => request);
  }

  async close(): Promise<void> {
    await new Promise<void>((closed) => {
      this.server.close(() => closed());
      this.server.closeAllConnections();
    });
  }

  private async handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await receive(incoming, this.origin);
    for (const service of this.services) {
      const answer = await service.answer(request, this);
      if (answer === undefined) continue;
      this.requests.push({ service: service.name, request });
      const date = this.now(service.name === 'github' ? 'github' : 'cloud').toUTCString();
      const dated = { ...answer, headers: { date, ...answer.headers } };
      return respond(response, dated, this.faults.get(service.name)?.shift());
    }
    this.requests.push({ service: 'nobody', request });
    return respond(response, { status: 404, body: `no service answers ${request.method} ${request.url}` });
  }
}

async function receive(incoming: IncomingMessage, origin: string): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: incoming.method ?? '',
    url: new URL(incoming.url ?? '/', origin),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

async function respond(response: ServerResponse, answer: Answer, fault?: Fault): Promise<void> {
  if (fault === undefined) return send(response, answer);
  if (fault === 'hang') return;
  if (fault === 'reset') {
    response.destroy();
    return;
  }
  if (fault === 'truncate') return sendHalf(response, answer);
  if (fault === 'html') return send(response, PROXY_PAGE);
  if ('slow' in fault) {
    await sleep(fault.slow, undefined, { ref: false });
    return send(response, answer);
  }
  return send(response, { body: '', ...fault });
}

function send(response: ServerResponse, answer: Answer): void {
  const { headers, text } = encode(answer);
  response.writeHead(answer.status, headers).end(text);
}

/** Promises the whole answer and hangs up in the middle of it. */
function sendHalf(response: ServerResponse, answer: Answer): void {
  const { headers, text } = encode(answer);
  response.writeHead(answer.status, headers);
  response.write(text.subarray(0, text.length >> 1), () => response.destroy());
}

function encode({ headers, body }: Answer): { headers: Record<string, string>; text: Buffer } {
  const text = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  const type = typeof body === 'string' ? 'text/plain' : 'application/json';
  return {
    headers: {
      'content-type': type,
      'content-length': String(text.length),
      connection: 'close',
      ...headers,
    },
    text,
  };
}
