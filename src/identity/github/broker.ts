import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { type LoopbackAnswer, serveLoopback } from '../../platform/loopback.js';
import type { TokenRequest, TokenSource } from '../types.js';
import { TokenError } from './token.js';

/** A token service for engines and their providers, on this machine. */
export interface Broker {
  /**
   * What a provider is given in place of GitHub's own address and bearer.
   * @param audience one of those that the broker was started for.
   */
  request(audience: string): TokenRequest;
  /** Ends the service; every request that was given out is worthless after it. */
  close(): Promise<void>;
}

/** One way in: the only audience that it gives, and what opens it. */
interface Door {
  readonly audience: string;
  readonly bearer: string;
}

/**
 * Lets engines and their providers get new tokens by themselves during a long job, without GitHub's own bearer, which
 * would give them a token of ANY audience, so of every cloud that trusts the repository. Each audience has a path and
 * a bearer of its own; the wire format is GitHub's, so that providers cannot tell the difference.
 * @param mask gets every path and bearer before it can be used.
 */
export async function startBroker(
  tokens: TokenSource,
  audiences: readonly string[],
  mask: (secret: string) => void,
): Promise<Broker> {
  const doors = new Map<string, Door>();
  for (const audience of new Set(audiences)) {
    const [path, bearer] = [randomBytes(16).toString('hex'), randomBytes(32).toString('base64url')];
    mask(path);
    mask(bearer);
    doors.set(`/${path}`, { audience, bearer });
  }
  const server = await serveLoopback(async ({ method, url = '/', headers }) => {
    const asked = new URL(url, 'http://127.0.0.1');
    const door = doors.get(asked.pathname);
    if (method !== 'GET' || door === undefined) return refusal(404, 'there is no such token service');
    if (!isBearer(headers.authorization, door.bearer))
      return refusal(401, 'the bearer is not of this service');
    // A client that appends its audience to an address that has one already repeats it.
    const others = asked.searchParams.getAll('audience').filter((audience) => audience !== door.audience);
    if (others.length > 0)
      return refusal(403, `tokens are given here for the audience ${door.audience} alone`);
    return give(tokens, door.audience);
  });
  return {
    request(audience) {
      const found = [...doors].find(([, door]) => door.audience === audience);
      if (found === undefined) throw new Error(`the broker was not started for the audience ${audience}`);
      const [path, { bearer }] = found;
      // Both are there already for clients that keep them (azurerm) and for those that append theirs.
      const query = `?api-version=2.0&audience=${encodeURIComponent(audience)}`;
      return { url: `${server.origin}${path}${query}`, bearer };
    },
    close: () => server.close(),
  };
}

async function give(tokens: TokenSource, audience: string): Promise<LoopbackAnswer> {
  try {
    const { value } = await tokens.mint(audience);
    return { status: 200, body: JSON.stringify({ count: value.length, value }) };
  } catch (error) {
    // Only a TokenError is known to hold no secret. What may pass is told so that the client tries again.
    if (!(error instanceof TokenError)) return refusal(500, 'no token could be had');
    return refusal(error.failure.kind === 'transient' ? 503 : 403, error.message);
  }
}

function refusal(status: number, message: string): LoopbackAnswer {
  return { status, body: JSON.stringify({ message }) };
}

/** In constant time: digests are of one length, whatever was sent. */
function isBearer(header: string | undefined, bearer: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${bearer}`));
}
