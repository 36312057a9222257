import { type Answer, type Asked, refusal } from './answer.js';

/** GitHub's limits of one token, as platform.md 1.6 has them. */
export class FakeLimits {
  /** Requests an hour that are left. */
  remaining = 1000;
  /** Seconds since 1970. */
  reset: number;
  readonly #now: () => number;
  readonly #contents: number[] = [];

  constructor(now: () => number) {
    this.#now = now;
    this.reset = now() / 1000 + 3600;
  }

  headers(): Record<string, string> {
    return {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': `${this.remaining}`,
      'x-ratelimit-reset': `${this.reset}`,
    };
  }

  /** Why a request is refused; undefined when it is not. */
  take({ method, path }: Asked): Answer | undefined {
    const now = this.#now();
    if (now >= this.reset * 1000) {
      this.remaining = 1000;
      this.reset = now / 1000 + 3600;
    }
    if (this.remaining === 0) return refusal(403, 'API rate limit exceeded for installation ID 1.');
    this.remaining -= 1;
    if (method === 'GET' || path.endsWith('/graphql')) return undefined;
    const since = (milliseconds: number) => this.#contents.filter((at) => at > now - milliseconds).length;
    if (since(60_000) >= 80 || since(3_600_000) >= 500)
      return refusal(
        403,
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      );
    this.#contents.push(now);
    return undefined;
  }
}
