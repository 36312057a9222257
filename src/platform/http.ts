import { setTimeout as sleep } from 'node:timers/promises';
import { isLoopback } from '../address.js';
import { UserError, userError } from '../problem.js';

/** How a download is done. */
export interface DownloadOptions {
  /** Most bytes that are accepted. */
  readonly maxBytes: number;
  /** Tries in all, for transient failures. Default 4. */
  readonly attempts?: number;
  /** Limit of one try in milliseconds. Default five minutes. */
  readonly timeout?: number;
  /** Waits before the next try; tests give one that does not. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

const TRANSIENT_STATUS: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Fetches a file by GET, again after a transient failure (network, truncated body, 408, 425, 429, 5xx).
 * Plain http is accepted for loopback hosts alone, also after a redirect.
 * @throws UserError with the URL and the reason when it cannot be had.
 */
export async function download(url: string, options: DownloadOptions): Promise<Buffer> {
  requireSecure(url, url);
  const attempts = options.attempts ?? 4;
  const pause = options.pause ?? sleep;
  for (let attempt = 1; ; attempt += 1) {
    const got = await tryOnce(url, options);
    if ('body' in got) return got.body;
    if (!got.transient || attempt >= attempts) {
      const tries = attempt > 1 ? ` (${attempt} tries)` : '';
      throw userError(`${url} could not be downloaded: ${got.reason}${tries}`, undefined, 3, {
        cause: got.cause,
      });
    }
    // Full jitter, so that many jobs that failed together do not come back together.
    await pause(Math.random() * 500 * 2 ** attempt);
  }
}

type Got = { body: Buffer } | { transient: boolean; reason: string; cause?: unknown };

async function tryOnce(url: string, options: DownloadOptions): Promise<Got> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(options.timeout ?? 300_000) });
    requireSecure(response.url, url);
    if (!response.ok) {
      await response.body?.cancel();
      return {
        transient: TRANSIENT_STATUS.has(response.status),
        reason: `the server answered ${response.status}`,
      };
    }
    return await readBody(response, options.maxBytes);
  } catch (error) {
    if (error instanceof UserError) throw error;
    return { transient: true, reason: reasonOf(error), cause: error };
  }
}

async function readBody(response: Response, maxBytes: number): Promise<Got> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) return { transient: false, reason: `it is larger than ${maxBytes} bytes` };
    chunks.push(chunk);
  }
  return { body: Buffer.concat(chunks) };
}

function requireSecure(url: string, asked: string): void {
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) return;
  const how = url === asked ? 'is not' : 'leads to an address that is not';
  throw userError(`${asked} ${how} https`, 'Use an https URL: what is downloaded will be run.', 1);
}

function reasonOf(error: unknown): string {
  // fetch hides the reason ("connect ECONNREFUSED …") in the cause, where a list of tries has none of its own.
  const { message, cause } = error as { message?: string; cause?: { message?: string; code?: string } };
  return cause?.message || cause?.code || message || String(error);
}
