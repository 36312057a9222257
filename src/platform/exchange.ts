import type { IncomingMessage } from 'node:http';

/** What Octokit asks for. */
interface Asked {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** As much of fetch's Response as Octokit reads. */
interface Answer {
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  /** By name in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Octokit takes it in place of `fetch`. */
export type Exchange = (url: string, asked: Asked) => Promise<Answer | Response>;

/**
 * One request and its answer by Node's HTTP client. Node's `fetch` does the same and more, but loading it takes as much
 * processor time as all requests of a comment together (docs/decisions/0012-http-of-octokit.md). What is more than one
 * answer, a redirect, is left to it: a repository that was renamed has them.
 * @throws Error as the connection failed, or the reason of the signal that ended it.
 */
export const exchange: Exchange = async (url, asked) => {
  try {
    const response = await answerTo(url, asked);
    const { statusCode: status = 0, statusMessage: statusText = '' } = response;
    if (status >= 300 && status < 400 && response.headers.location !== undefined) {
      response.resume();
      return await fetch(url, asked);
    }
    const body = await bodyOf(response);
    return {
      ...{ url, status, statusText, headers: namesOf(response) },
      text: async () => body.toString('utf8'),
      arrayBuffer: async () => Uint8Array.from(body).buffer,
    };
  } catch (error) {
    throw asked.signal?.aborted === true ? asked.signal.reason : error;
  }
};

async function answerTo(url: string, { method, headers, body, signal }: Asked): Promise<IncomingMessage> {
  const { request } = url.startsWith('https:') ? await import('node:https') : await import('node:http');
  return new Promise((answered, failed) => {
    const options = { method, headers: { ...headers, 'accept-encoding': 'gzip' }, ...(signal && { signal }) };
    request(url, options, answered).once('error', failed).end(body);
  });
}

async function bodyOf(response: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  const bytes = Buffer.concat(parts);
  if (response.headers['content-encoding'] !== 'gzip') return bytes;
  const { gunzipSync } = await import('node:zlib');
  return gunzipSync(bytes);
}

function namesOf({ headers }: IncomingMessage): ReadonlyMap<string, string> {
  return new Map(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
