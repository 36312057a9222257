import {
  Agent,
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import type { Clouds } from '../../../support/clouds/server.js';
import type { Sts } from '../../../support/clouds/sts.js';

/** One request to a service of AWS, as the guard saw it. */
export interface Guarded {
  readonly key: string;
  readonly service: string;
  /** `CreateTable`, or method and path for services that have no names for what they do. */
  readonly action: string;
  /** Why it went no further; undefined when it did. */
  readonly refused?: 'expired' | 'unknown';
}

/** Access key, service and action of a signed request. */
const SCOPE = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d+\/[^/]+\/([^/]+)\/aws4_request/;

/**
 * What moto leaves out: the services of an AWS that take nothing but credentials of STS, for as long as they last.
 * A client that renews in time never notices; one that does not is refused in the words of its service.
 */
export class GuardedAws {
  readonly endpoint: string;
  readonly requests: Guarded[] = [];
  private readonly server: Server;
  // A connection that moto closes while it waits for its next request would be an error of the guard's.
  private readonly agent = new Agent({ keepAlive: false });

  private constructor(server: Server) {
    this.server = server;
    this.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** @param behind address of moto. */
  static async start(behind: string, sts: Sts, clouds: Clouds): Promise<GuardedAws> {
    const server = createServer();
    await new Promise<void>((ready, failed) => {
      server.once('error', failed).listen(0, '127.0.0.1', ready);
    });
    const aws = new GuardedAws(server);
    server.on('request', (incoming: IncomingMessage, response: ServerResponse) => {
      const seen = look(incoming, sts, clouds);
      aws.requests.push(seen);
      if (seen.refused !== undefined) return refuse(response, seen, incoming.headers['content-type']);
      aws.forward(behind, incoming, response).catch((error: Error) => response.destroy(error));
    });
    return aws;
  }

  /** Requests that reached the services, of one kind. */
  accepted(action: RegExp): readonly Guarded[] {
    return this.requests.filter((one) => one.refused === undefined && action.test(one.action));
  }

  async close(): Promise<void> {
    this.agent.destroy();
    await new Promise<void>((closed) => {
      this.server.close(() => closed());
      this.server.closeAllConnections();
    });
  }

  private async forward(behind: string, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = '/', headers } = incoming;
    const { host } = new URL(behind);
    const onward = request(`${behind}${url}`, { method, headers: { ...headers, host }, agent: this.agent });
    const answered = new Promise<IncomingMessage>((done, failed) => {
      onward.once('response', done).once('error', failed);
    });
    await pipeline(incoming, onward);
    const answer = await answered;
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    await pipeline(answer, response);
  }
}

function look({ method, url, headers }: IncomingMessage, sts: Sts, clouds: Clouds): Guarded {
  const [, key = '', service = ''] = SCOPE.exec(headers.authorization ?? '') ?? [];
  const action = String(headers['x-amz-target'] ?? `${method} ${url}`).replace(/^\w+\./, '');
  const end = sts.endOf(key, String(headers['x-amz-security-token'] ?? ''));
  const refused = end === undefined ? 'unknown' : clouds.now('cloud') > end ? 'expired' : undefined;
  return { key, service, action, ...(refused === undefined ? {} : { refused }) };
}

/** As AWS's protocols tell it: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html and the like. */
function refuse(response: ServerResponse, { service, refused }: Guarded, contentType = ''): void {
  const expired = refused === 'expired';
  const message = `The security token included in the request is ${expired ? 'expired' : 'invalid'}`;
  if (contentType.startsWith('application/x-amz-json')) {
    const type = expired ? 'ExpiredTokenException' : 'UnrecognizedClientException';
    response.writeHead(400, { 'content-type': contentType, 'x-amzn-errortype': type });
    response.end(JSON.stringify({ __type: type, message }));
    return;
  }
  const code = expired ? 'ExpiredToken' : service === 's3' ? 'InvalidToken' : 'InvalidClientTokenId';
  const error = `<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  response.writeHead(service === 's3' ? 400 : 403, { 'content-type': 'text/xml' });
  response.end(service === 's3' ? error : `<ErrorResponse>${error}</ErrorResponse>`);
}
