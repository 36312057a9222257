import { githubTokens } from '../../../src/identity/github/token.js';
import type { LoginTools } from '../../../src/identity/types.js';
import type { GitHub } from './github.js';
import type { Clouds } from './server.js';

/**
 * Tools whose tokens come from the fake GitHub through our own client. A pause does not wait: it is recorded in
 * milliseconds, as is everything that was masked.
 */
export function loginTools(
  clouds: Clouds,
  github: GitHub,
  changes: Partial<LoginTools> = {},
): LoginTools & { readonly masked: string[]; readonly pauses: number[] } {
  const masked: string[] = [];
  const pauses: number[] = [];
  const base = {
    now: () => new Date(),
    mask: (secret: string) => void masked.push(secret),
    patience: {
      attempts: 4,
      timeout: 20_000,
      signal: new AbortController().signal,
      pause: async (milliseconds: number) => void pauses.push(milliseconds),
    },
    ...(clouds.ca === undefined ? {} : { ca: clouds.ca }),
    ...changes,
  };
  return { tokens: githubTokens(github.tokenRequest(clouds), base), ...base, masked, pauses };
}
