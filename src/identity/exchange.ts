import { type Problem, UserError } from '../problem.js';
import type { Claims, Failure, IdToken, LoginTools, Patience } from './types.js';

/** What a cloud's exchange is made of. */
export interface Exchange<T> {
  readonly audience: string;
  /** Sends GitHub's token once; the SDK or client behind it must not try again by itself. */
  send(token: IdToken): Promise<T>;
  /** What an error of `send` means. */
  classify(error: unknown): Failure;
  /** Tells a failure that stays, with what was received beside what the trust must say. */
  explain(claims: Claims, failure: Failure): Problem;
}

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5000;

/**
 * Mints a token and exchanges it: again after what passes, with one new token when the token is to blame, and not at
 * all after what stays.
 * @throws UserError told by `explain`, exit code 3.
 */
export async function exchange<T>(
  tools: LoginTools,
  { audience, send, classify, explain }: Exchange<T>,
): Promise<{ readonly value: T; readonly token: IdToken }> {
  const tryWith = async (token: IdToken): Promise<T> => persist(() => send(token), classify, tools.patience);
  const first = await tools.tokens.mint(audience);
  try {
    return { value: await tryWith(first), token: first };
  } catch (error) {
    if (tools.patience.signal.aborted) throw error;
    const failure = classify(error);
    if (failure.kind !== 'mint-again') throw told(explain(first.claims, failure), error);
  }
  const second = await tools.tokens.mint(audience);
  try {
    return { value: await tryWith(second), token: second };
  } catch (error) {
    if (tools.patience.signal.aborted) throw error;
    throw told(explain(second.claims, classify(error)), error);
  }
}

/**
 * Does something, again while its failures are transient.
 * @throws what the last try threw.
 */
export async function persist<T>(
  work: () => Promise<T>,
  classify: (error: unknown) => Failure,
  patience: Patience,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    patience.signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      if (patience.signal.aborted || attempt >= patience.attempts) throw error;
      const { kind, retryAfter } = classify(error);
      if (kind !== 'transient') throw error;
      await patience.pause(retryAfter ?? backoff(attempt));
    }
  }
}

/** Full jitter, so that many jobs that failed together do not come back together. */
function backoff(attempt: number): number {
  return Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt);
}

function told(problem: Problem, cause: unknown): UserError {
  return new UserError(problem, 3, { cause });
}

const NETWORK: ReadonlySet<string> = new Set([
  ...['ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ENETUNREACH'],
  ...['ENOTFOUND', 'EHOSTUNREACH', 'ERR_SSL_WRONG_VERSION_NUMBER', 'UND_ERR_SOCKET'],
]);

/** True for an error of the network, wherever in the chain of causes its code stands. */
export function isNetworkError(error: unknown): boolean {
  // Read as records: an error may be of another realm, or of an SDK whose errors are no Error.
  let at = error as { code?: unknown; name?: unknown; message?: unknown; cause?: unknown } | null | undefined;
  for (let depth = 0; typeof at === 'object' && at !== null && depth < 5; depth += 1) {
    if (typeof at.code === 'string' && NETWORK.has(at.code)) return true;
    if (at.name === 'TimeoutError' || /socket hang up|network timeout|terminated/i.test(String(at.message)))
      return true;
    at = at.cause as typeof at;
  }
  return false;
}

/** True for a status that may pass: throttling, and what is the server's own fault. */
export function isTransientStatus(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500;
}

/** Milliseconds of a Retry-After header, at most a minute; undefined when there is none that can be read. */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now.getTime()) / 1000;
  return Number.isFinite(seconds) ? Math.min(60_000, Math.max(0, seconds * 1000)) : undefined;
}

/** One line of what a cloud said, short enough to print, without anything that looks like a token. */
export function said(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, '(token)');
  return line.length > 500 ? `${line.slice(0, 500)}…` : line;
}
