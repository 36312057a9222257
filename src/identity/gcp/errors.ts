import { isObject, parseObject } from '../../json.js';
import type { Reply } from '../../platform/ask.js';
import type { Problem } from '../../problem.js';
import { isNetworkError, isTransientStatus, retryAfter, said } from '../exchange.js';
import type { Claims, Failure, GcpLogin } from '../types.js';
import { adviceOn } from './advice.js';
import { principalOf } from './names.js';

/** An answer that is not what was asked for. Of the request, which holds a token, it keeps nothing. */
export class GoogleRefusal extends Error {
  readonly failure: Failure;
  /** Of the HTTP answer. */
  readonly status: number;

  constructor(reply: Reply, now: Date) {
    const failure = failureOf(reply, now);
    super(failure.said);
    this.name = 'GoogleRefusal';
    this.failure = failure;
    this.status = reply.status;
  }
}

/** What an error of a request to Google means. */
export function classifyGoogle(error: unknown): Failure {
  if (error instanceof GoogleRefusal) return error.failure;
  const { message } = error as Error;
  return { kind: isNetworkError(error) ? 'transient' : 'permanent', said: said(message) };
}

function failureOf(reply: Reply, now: Date): Failure {
  const body = parseObject(reply.text);
  const text = body === undefined ? withoutJson(reply) : fromJson(body, reply.status);
  const wait = retryAfter(reply.headers['retry-after'], now);
  return {
    kind: kindOf(reply.status, body === undefined ? undefined : text),
    said: clean(text),
    ...(wait === undefined ? {} : { retryAfter: wait }),
  };
}

function kindOf(status: number, text: string | undefined): Failure['kind'] {
  if (isTransientStatus(status)) return 'transient';
  // Google speaks JSON: what does not was sent by something between, such as a proxy that is starting.
  if (text === undefined) return status >= 300 && status < 400 ? 'permanent' : 'transient';
  // Google could not fetch the issuer's keys, or not the one of a key that was changed just now.
  if (text.includes("Error connecting to the given credential's issuer")) return 'transient';
  // The token service calls a token of the past and one of the future alike "stale".
  if (/^invalid_grant: .*(stale|expired|not yet valid|in the future)/i.test(text)) return 'mint-again';
  return status === 401 && text.startsWith('UNAUTHENTICATED') ? 'mint-again' : 'permanent';
}

/** The token service tells errors as OAuth does (RFC 6749, 5.2), all other services as https://google.aip.dev/193 says. */
function fromJson({ error, error_description: description }: Body, status: number): string {
  if (typeof error === 'string') return typeof description === 'string' ? `${error}: ${description}` : error;
  if (isObject(error) && typeof error['message'] === 'string')
    return `${typeof error['status'] === 'string' ? error['status'] : `HTTP ${status}`}: ${error['message']}`;
  return `HTTP ${status} with an answer that cannot be read`;
}

interface Body {
  readonly error?: unknown;
  readonly error_description?: unknown;
}

function withoutJson({ status, headers, text }: Reply): string {
  if (status >= 300 && status < 400)
    return `HTTP ${status}, a redirect to ${headers.location?.split('?')[0] ?? 'nowhere'}, which is not followed`;
  const words = clean(text.replace(/<[^>]*>/g, ' ')).slice(0, 120);
  return `HTTP ${status} with an answer that is no JSON${words === '' ? '' : `: ${words}`}`;
}

/** Whoever complains of a request may repeat its bearer. */
function clean(text: string): string {
  return said(text.replace(/ya29\.[\w.-]+/g, '(token)'));
}

/** Tells a login that failed for good: what Google said and received, and what its trust must say. */
export function explainGoogle(login: GcpLogin, claims: Claims, failure: Failure): Problem {
  const what = failure.said.replace(/\.$/, '');
  return {
    severity: 'error',
    ...(login.at === undefined ? {} : { at: login.at }),
    message: wasRefused(failure)
      ? `${whoFailed(login, claims, what)}: ${what}. Received: subject ${claims.sub}, audience ${claims.aud}, issuer ${claims.iss}.`
      : `Google Cloud gave no usable answer: ${what}.`,
    fix: adviceOn(login, claims, failure),
  };
}

/** False where the trust is not to blame: nobody looked at the token. */
function wasRefused({ kind, said: what }: Failure): boolean {
  return kind !== 'transient' && !/a redirect to|is neither https|certificate/i.test(what);
}

function whoFailed({ serviceAccount, ...login }: GcpLogin, { sub }: Claims, what: string): string {
  if (serviceAccount === undefined || !/^[A-Z_]+:/.test(what)) return "Google Cloud refused GitHub's token";
  return /iam\.serviceAccounts\./.test(what)
    ? `${principalOf(login, sub)} may not act as ${serviceAccount}`
    : `Google Cloud gave no token of ${serviceAccount}`;
}
