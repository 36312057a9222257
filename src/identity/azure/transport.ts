import type { ClientAssertionCredentialOptions } from '@azure/identity';
import { ask, type Reply } from '../../platform/ask.js';
import type { LoginTools } from '../types.js';

/** What @azure/identity sends its requests through. */
export type HttpClient = NonNullable<ClientAssertionCredentialOptions['httpClient']>;
type Request = Parameters<HttpClient['sendRequest']>[0];
type Response = Awaited<ReturnType<HttpClient['sendRequest']>>;

/** What came of a request. */
export type Outcome = { readonly reply: Reply } | { readonly error: unknown };

/** An HttpClient that remembers what came of the last request. */
export interface Transport {
  readonly client: HttpClient;
  /** MSAL hides why a request failed behind errors of its own, so the truth is kept here. */
  outcome(): Outcome | undefined;
}

/**
 * Sends requests to one authority and to nobody else: MSAL would follow AZURE_REGIONAL_AUTHORITY_NAME,
 * MSAL_FORCE_REGION and what a discovery document says, and take GitHub's token along.
 */
export function transportTo(authority: string, { patience, ca }: LoginTools): Transport {
  const { origin } = new URL(authority);
  let outcome: Outcome | undefined;
  const send = async (request: Request): Promise<Reply> => {
    const url = new URL(request.url);
    if (url.origin !== origin)
      throw new Error(
        `the token would have gone to ${url.origin} instead of ${origin}; unset AZURE_REGIONAL_AUTHORITY_NAME and MSAL_FORCE_REGION`,
      );
    // Answers are read as they come, so none may come compressed.
    const { 'accept-encoding': _, ...headers } = request.headers.toJSON();
    return ask({
      url: request.url,
      method: request.method === 'POST' ? 'POST' : 'GET',
      headers,
      timeout: patience.timeout,
      signal: patience.signal,
      ...(typeof request.body === 'string' ? { body: request.body } : {}),
      ...(ca === undefined ? {} : { ca }),
    });
  };
  return {
    outcome: () => outcome,
    client: {
      sendRequest: async (request) => {
        try {
          const reply = await send(request);
          outcome = { reply };
          return { request, status: reply.status, headers: headersOf(reply), bodyAsText: reply.text };
        } catch (error) {
          outcome = { error };
          throw error;
        }
      },
    },
  };
}

function headersOf({ headers }: Reply): Response['headers'] {
  const all = new Map(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  return {
    get: (name) => all.get(name.toLowerCase()),
    has: (name) => all.has(name.toLowerCase()),
    set: (name, value) => void all.set(name.toLowerCase(), String(value)),
    delete: (name) => void all.delete(name.toLowerCase()),
    toJSON: () => Object.fromEntries(all),
    [Symbol.iterator]: () => all[Symbol.iterator](),
  };
}
