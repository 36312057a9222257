import { createHash } from 'node:crypto';
import { isNetworkError, isTransientStatus, retryAfter, said } from '../identity/exchange.js';
import type { Failure } from '../identity/types.js';
import { askBytes, type ByteReply, type Question } from '../platform/ask.js';
import type { StoreTools } from './types.js';

/** An answer that is none of those that were hoped for. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.said);
    this.failure = failure;
  }
}

/** Another answer than the service gives, such as a page of a proxy, or bytes that changed on the way: it may pass. */
export function garbled(what: string): Refusal {
  return new Refusal({ kind: 'transient', said: what });
}

/** What came back, and what it means if it is not what was hoped for. */
export interface Answer extends ByteReply {
  refusal(): Refusal;
}

/**
 * Sends one request.
 * @param secret in the address or the headers, which a proxy may repeat and which must not be told.
 */
export async function send(
  question: Omit<Question, 'timeout' | 'signal' | 'ca'>,
  secret: string,
  tools: StoreTools,
): Promise<Answer> {
  const { ca } = tools;
  const { timeout, signal } = tools.patience;
  const reply = await askBytes({ ...question, timeout, signal, ...(ca === undefined ? {} : { ca }) });
  return { ...reply, refusal: () => refusal(reply, secret, tools.now()) };
}

function refusal({ status, headers, bytes }: ByteReply, secret: string, now: Date): Refusal {
  const text = said(bytes.toString('utf8').replaceAll(secret, '(secret)'));
  const wait = retryAfter(headers['retry-after'], now);
  return new Refusal({
    kind: isTransientStatus(status) ? 'transient' : 'permanent',
    said: `HTTP ${status}${text === '' ? '' : `: ${text}`}`,
    ...(wait === undefined ? {} : { retryAfter: wait }),
  });
}

/** What an error of a request means. */
export function classifyWire(error: unknown): Failure {
  if (error instanceof Refusal) return error.failure;
  const { message } = error as { message?: unknown };
  if (isNetworkError(error)) return { kind: 'transient', said: `no whole answer: ${said(String(message))}` };
  return { kind: 'permanent', said: said(String(message)) };
}

/** JSON of an answer. @throws Refusal when it is none. */
export function jsonOf(
  { bytes }: Pick<ByteReply, 'bytes'>,
  service: string,
): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Told below.
  }
  throw garbled(`an answer that is not from ${service}`);
}

/** The one hash that Google and Azure keep of everything sent in one piece; it finds damage and proves nothing. */
export function md5(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('base64');
}
