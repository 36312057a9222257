/** What an answer says of GitHub's limits. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly message: string;
}

const MINUTE_MS = 60_000;

/** Below the 80 pieces of content a minute that GitHub takes of one token: others use the token as well. */
const WRITES_PER_MINUTE = 60;

/**
 * How long GitHub wants to be left alone after an answer, in milliseconds; undefined when it is no refusal for want
 * of patience. Pure.
 * @param now milliseconds since 1970
 * @param earlier refusals of this request without a time, each of which doubles the wait
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export function limitWait(answer: Answer, now: number, earlier: number): number | undefined {
  if (answer.status !== 403 && answer.status !== 429) return undefined;
  const seconds = Number(answer.headers['retry-after'] ?? Number.NaN);
  // At least one: whoever is told none for ever would never end.
  if (Number.isFinite(seconds) && seconds >= 0) return Math.max(seconds, 1) * 1000;
  const reset = Number(answer.headers['x-ratelimit-reset'] ?? Number.NaN);
  // A second more, since GitHub tells whole ones.
  if (`${answer.headers['x-ratelimit-remaining']}` === '0' && Number.isFinite(reset))
    return Math.max(reset * 1000 + 1000 - now, 1000);
  const secondary = /secondary rate limit|abuse detection/i.test(answer.message);
  return secondary || answer.status === 429 ? MINUTE_MS * 2 ** earlier : undefined;
}

/** How long the next write must wait after those already sent, in milliseconds; 0 when it may go. Pure. */
export function paceOf(writes: readonly number[], now: number): number {
  const oldest = writes.at(-WRITES_PER_MINUTE);
  return oldest === undefined ? 0 : Math.max(0, oldest + MINUTE_MS - now);
}
