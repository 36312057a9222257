import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it came in; names of headers are lower case. */
export interface Received {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/**
 * What goes wrong with one request. `done`: the service does its work all the same, as when its answer gets lost.
 * `corrupt` changes one byte of the true answer, `truncate` hangs up in its middle, `html` is a page of a proxy.
 */
export interface Fault {
  readonly done?: boolean;
  readonly answer: Answer | 'reset' | 'truncate' | 'corrupt' | 'html' | 'none';
  /** Requests that it is not for pass it by. */
  readonly when?: (request: Received) => boolean;
}

const PROXY_PAGE: Answer = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<!DOCTYPE html><html><head><title>Sign in</title></head><body>Corporate proxy</body></html>',
};

/** A service on a free port of this machine that answers by a function, and goes wrong when it is told to. */
export class FakeService {
  readonly origin: string;
  readonly requests: Received[] = [];
  readonly #faults: Fault[] = [];
  readonly #server: Server;

  private constructor(server: Server, answer: (request: Received) => Answer) {
    this.#server = server;
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', (incoming: IncomingMessage, response: ServerResponse) => {
      this.#handle(incoming, response, answer).catch(() => response.destroy());
    });
  }

  static async start(answer: (request: Received) => Answer): Promise<FakeService> {
    const server = createServer();
    await new Promise<void>((ready, failed) => {
      server.once('error', failed).listen(0, '127.0.0.1', ready);
    });
    return new FakeService(server, answer);
  }

  /** Lets the next requests go wrong, one fault each, in this order. */
  inject(...faults: Fault[]): void {
    this.#faults.push(...faults);
  }

  async close(): Promise<void> {
    await new Promise<void>((closed) => {
      this.#server.close(() => closed());
      this.#server.closeAllConnections();
    });
  }

  async #handle(
    incoming: IncomingMessage,
    response: ServerResponse,
    answer: (request: Received) => Answer,
  ): Promise<void> {
    const request = await receive(incoming, this.origin);
    this.requests.push(request);
    const next = this.#faults[0];
    const fault = next !== undefined && (next.when?.(request) ?? true) ? this.#faults.shift() : undefined;
    const spoils = fault?.answer === 'truncate' || fault?.answer === 'corrupt';
    const told = fault === undefined || fault.done === true || spoils ? answer(request) : { status: 500 };
    respond(response, told, fault?.answer ?? 'none');
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
    body: Buffer.concat(chunks),
  };
}

function respond(response: ServerResponse, answer: Answer, fault: Fault['answer']): void {
  if (fault === 'reset') response.destroy();
  else if (fault === 'html') send(response, PROXY_PAGE);
  else if (typeof fault === 'object') send(response, fault);
  else sendTrue(response, answer, fault);
}

function sendTrue(response: ServerResponse, answer: Answer, fault: 'truncate' | 'corrupt' | 'none'): void {
  const body = Buffer.from(answer.body ?? '');
  if (fault === 'truncate') {
    response.writeHead(answer.status, { ...answer.headers, 'content-length': String(body.length + 10) });
    response.write(body, () => response.destroy());
    return;
  }
  if (fault === 'corrupt') body.writeUInt8((body[0] ?? 0) ^ 1, 0);
  send(response, { ...answer, body });
}

function send(response: ServerResponse, { status, headers, body = '' }: Answer): void {
  const bytes = Buffer.from(body);
  // An answer without content has no length, and a length of zero is told for the rest.
  const length = status === 204 ? {} : { 'content-length': String(bytes.length) };
  response.writeHead(status, { ...length, connection: 'close', ...headers }).end(bytes);
}
