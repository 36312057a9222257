import { Agent as HttpAgent, type IncomingMessage, request as plainRequest } from 'node:http';
import { Agent as HttpsAgent, request as tlsRequest } from 'node:https';
import { rootCertificates } from 'node:tls';
import { isLoopback } from '../address.js';

/** One request that may carry a secret. */
export interface Question {
  readonly url: string;
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** PEM of authorities that are trusted besides the usual ones. */
  readonly ca?: string;
  /** Limit in milliseconds of the whole request. */
  readonly timeout: number;
  readonly signal?: AbortSignal;
}

/** What came back, whatever it says. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** More than any token service says; what is larger is no answer of one. */
const MOST_BYTES = 1024 * 1024;

/**
 * Sends one request, once: no redirect is followed, since it would take the secret along, and nothing is tried again.
 * Goes through the proxy that the environment names, but never for this machine.
 * @throws Error with a `code` such as ECONNRESET or ETIMEDOUT when no whole answer came.
 */
export async function ask(question: Question): Promise<Reply> {
  const url = new URL(question.url);
  const secure = url.protocol === 'https:';
  if (!secure && !(url.protocol === 'http:' && isLoopback(url.hostname)))
    throw new Error(`${url.origin} is neither https nor on this machine`);
  const timeout = AbortSignal.timeout(question.timeout);
  const signal = question.signal === undefined ? timeout : AbortSignal.any([timeout, question.signal]);
  try {
    return await send(url, secure, question, signal);
  } catch (error) {
    if (timeout.aborted && question.signal?.aborted !== true)
      throw Object.assign(new Error(`${url.host} did not answer within ${question.timeout / 1000} s`), {
        code: 'ETIMEDOUT',
        cause: error,
      });
    throw error;
  }
}

function send(url: URL, secure: boolean, question: Question, signal: AbortSignal): Promise<Reply> {
  const { method = 'GET', body } = question;
  const headers = {
    ...question.headers,
    ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
  };
  return new Promise((resolve, reject) => {
    const options = { method, headers, signal, agent: agentFor(secure, question.ca) };
    const onAnswer = (answer: IncomingMessage): void => {
      read(answer).then((text) => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
      }, reject);
    };
    const sent = secure ? tlsRequest(url, options, onAnswer) : plainRequest(url, options, onAnswer);
    sent.on('error', reject).end(body);
  });
}

/** What never goes through a proxy, as Node reads NO_PROXY: names, domains, ranges of addresses. */
const THIS_MACHINE = 'localhost,.localhost,127.0.0.1-127.255.255.255,[::1],::1';

/** An agent of its own for each request: a kept connection could be closed under the next one. */
export function agentFor(secure: boolean, ca?: string): HttpAgent {
  // Node 24 takes proxies from here: https://nodejs.org/api/http.html#built-in-proxy-support
  const direct = process.env['no_proxy'] || process.env['NO_PROXY'];
  const proxyEnv = { ...process.env, no_proxy: direct ? `${direct},${THIS_MACHINE}` : THIS_MACHINE };
  const options = { keepAlive: false, proxyEnv };
  if (!secure) return new HttpAgent(options as object);
  return new HttpsAgent({ ...options, ...(ca === undefined ? {} : { ca: [...rootCertificates, ca] }) });
}

async function read(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error(`the answer is larger than ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
