import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  request as send,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that was caught: it waits until it is let go. */
export interface Caught {
  /** Settles when the request has come. */
  readonly came: Promise<void>;
  /** Lets it go on, and is no longer on the watch: it is served, whether anybody still waits for the answer or not. */
  release(): void;
  /** Breaks the connection in place of that: the service never gets what was only asked. */
  drop(): void;
}

/** Before the service gets a request, or before whoever asked gets the answer. */
export type Moment = 'asked' | 'answered';

interface Watch {
  readonly what: RegExp;
  readonly moment: Moment;
  readonly come: () => void;
  readonly end: Promise<'release' | 'drop'>;
}

/** Stands before a service, and lets chosen requests wait: so a test knows how far a step is, without any clock. */
export class Door {
  readonly origin: string;
  readonly #server: Server;
  readonly #service: URL;
  readonly #watches = new Set<Watch>();

  private constructor(server: Server, service: string) {
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.#server = server;
    this.#service = new URL(service);
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.#serve(request, response).catch(() => response.destroy());
    });
  }

  static async start(service: string): Promise<Door> {
    const server = createServer();
    await new Promise<void>((ready, failed) => {
      server.once('error', failed).listen(0, '127.0.0.1', ready);
    });
    return new Door(server, service);
  }

  /**
   * Lets every request that matches wait, until it is released.
   * @param what matches `CreateSecret {"Name":"tiny-dev/a"…`, or `PUT /bucket/key` and what is in the body
   */
  catch(moment: Moment, what: RegExp): Caught {
    let come = (): void => {};
    let end = (_how: 'release' | 'drop'): void => {};
    const came = new Promise<void>((done) => {
      come = done;
    });
    const ended = new Promise<'release' | 'drop'>((done) => {
      end = done;
    });
    const watch = { what, moment, come, end: ended };
    this.#watches.add(watch);
    const finish = (how: 'release' | 'drop') => (): void => {
      this.#watches.delete(watch);
      end(how);
    };
    return { came, release: finish('release'), drop: finish('drop') };
  }

  async close(): Promise<void> {
    await new Promise<void>((closed) => {
      this.#server.close(() => closed());
      this.#server.closeAllConnections();
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(request);
    const route = routeOf(request, body);
    await this.#held('asked', route);
    const answer = await this.#forward(request, body);
    const bytes = await bytesOf(answer);
    await this.#held('answered', route);
    response.writeHead(answer.statusCode ?? 502, answer.headers).end(bytes);
  }

  async #held(moment: Moment, route: string): Promise<void> {
    for (const watch of this.#watches) {
      if (watch.moment !== moment || !watch.what.test(route)) continue;
      watch.come();
      if ((await watch.end) === 'drop') throw new Error('the connection broke');
    }
  }

  #forward({ method, url, headers }: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
    const { hostname, port } = this.#service;
    return new Promise((done, failed) => {
      // The header `host` goes with the others: services make addresses of it.
      send({ hostname, port, method, path: url, headers }, done).once('error', failed).end(body);
    });
  }
}

/** What is asked: AWS's operation, else method and path; behind it the body. */
function routeOf({ method, url, headers }: IncomingMessage, body: Buffer): string {
  const target = headers['x-amz-target'];
  if (target !== undefined) return `${String(target).split('.').at(-1)} ${body}`;
  const form = `${headers['content-type']}`.startsWith('application/x-www-form-urlencoded');
  return form ? `${new URLSearchParams(`${body}`).get('Action')} ${body}` : `${method} ${url} ${body}`;
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
