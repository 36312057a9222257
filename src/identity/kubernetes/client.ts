import { type JsonObject, parseObject } from '../../json.js';
import { ask, type Reply } from '../../platform/ask.js';
import { retryAfter } from '../exchange.js';
import type { Claims, KubernetesLogin, LoginTools } from '../types.js';

/** What a request to an API server needs besides its address. */
export type KubernetesTools = Pick<LoginTools, 'patience' | 'now' | 'ca'>;

/** The API server, or what stands before it, answered and did not do it. */
export class KubernetesRefusal extends Error {
  readonly status: number;
  /** False when the answer is not the API's JSON but, say, the page of a proxy. */
  readonly fromApi: boolean;
  /** Milliseconds. */
  readonly retryAfter?: number;
  /** The server's clock. */
  readonly date?: Date;

  constructor(reply: Reply, answer: JsonObject | undefined, now: Date) {
    super(`HTTP ${reply.status}${answer === undefined ? notJson(reply) : wordsOf(answer)}`);
    this.name = 'KubernetesRefusal';
    this.status = reply.status;
    this.fromApi = answer !== undefined;
    const wait = retryAfter(reply.headers['retry-after'], now);
    if (wait !== undefined) this.retryAfter = wait;
    const date = Date.parse(reply.headers.date ?? '');
    if (Number.isFinite(date)) this.date = new Date(date);
  }

  /**
   * True when the token is too old or not valid yet by the server's own clock. The API server says no more than
   * Unauthorized; five minutes before the beginning are let through by github.com/coreos/go-oidc, which it uses.
   */
  isOutOfTime({ exp, nbf }: Claims): boolean {
    if (this.date === undefined) return false;
    const seconds = this.date.getTime() / 1000;
    return seconds > exp || (nbf !== undefined && seconds < nbf - 300);
  }
}

/**
 * Creates an object by the API, once: https://kubernetes.io/docs/reference/using-api/api-concepts/
 * @returns the object as the server completed it.
 * @throws KubernetesRefusal for every other answer, and what `ask` throws.
 */
export async function create(
  cluster: Pick<KubernetesLogin, 'server' | 'certificateAuthority'>,
  path: string,
  bearer: string,
  object: JsonObject,
  tools: KubernetesTools,
): Promise<JsonObject> {
  const ca = [cluster.certificateAuthority, tools.ca].filter((pem) => pem !== undefined).join('\n');
  const reply = await ask({
    url: `${cluster.server.replace(/\/+$/, '')}${path}`,
    method: 'POST',
    headers: {
      authorization: `Bearer ${bearer}`,
      accept: 'application/json',
      'content-type': 'application/json',
    },
    body: JSON.stringify(object),
    ...(ca === '' ? {} : { ca }),
    timeout: tools.patience.timeout,
    signal: tools.patience.signal,
  });
  const answer = parseObject(reply.text);
  if (
    (reply.status === 201 || reply.status === 200) &&
    answer !== undefined &&
    answer['kind'] === object['kind']
  )
    return answer;
  throw new KubernetesRefusal(reply, answer, tools.now());
}

/** Of a Status, which is how the API tells errors. */
function wordsOf({ reason, message }: JsonObject): string {
  const words = [reason, message].filter((text) => typeof text === 'string' && text !== '');
  return words.length === 0 ? ', no reason given' : ` ${[...new Set(words)].join(': ')}`;
}

/** Priority and fairness answers in plain text, and so do proxies; a page would say nothing to the reader. */
function notJson({ text }: Reply): string {
  const plain = text.trim();
  return plain === '' || plain.startsWith('<') ? ', an answer that is not JSON' : `: ${plain}`;
}
