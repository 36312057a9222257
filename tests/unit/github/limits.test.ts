import { describe, expect, it } from '@jest/globals';
import { limitWait, paceOf } from '../../../src/github/limits.js';

const now = Date.UTC(2026, 0, 5, 12, 0, 0);
const minute = 60_000;
const secondary = 'You have exceeded a secondary rate limit.';

describe('how long GitHub wants to be left alone', () => {
  it.each<[string, number, Record<string, string>, string, number, number | undefined]>([
    ['after an answer', 200, { 'retry-after': '5' }, '', 0, undefined],
    ['after an error', 500, { 'retry-after': '5' }, '', 0, undefined],
    ['after a permission that is missing', 403, {}, 'Resource not accessible by integration', 0, undefined],
    ['by retry-after', 403, { 'retry-after': '5' }, secondary, 3, 5000],
    ['by a retry-after of nothing, a second', 429, { 'retry-after': '0' }, '', 0, 1000],
    ['by a retry-after that is no number', 429, { 'retry-after': 'soon' }, '', 1, 2 * minute],
    ['by the reset', 403, reset('0', now / 1000 + 60), '', 0, minute + 1000],
    ['by a reset that is over, a second', 403, reset('0', now / 1000 - 60), '', 0, 1000],
    ['by no reset while requests are left', 403, reset('7', now / 1000 + 60), '', 0, undefined],
    ['by the text', 403, reset('7', now / 1000 + 60), secondary, 0, minute],
    ['by the older text', 403, {}, 'You have triggered an abuse detection mechanism.', 0, minute],
    ['by the text for the third time', 403, {}, secondary, 2, 4 * minute],
    ['by the status alone', 429, {}, '', 0, minute],
  ])('%s', (_how, status, headers, message, earlier, wait) => {
    expect(limitWait({ status, headers, message }, now, earlier)).toBe(wait);
  });

  function reset(remaining: string, at: number): Record<string, string> {
    return { 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': `${at}` };
  }
});

describe('the pace of writes', () => {
  it.each([
    ['goes at first', [], 0],
    ['goes while there were fewer than sixty', Array<number>(59).fill(now), 0],
    ['waits for the sixtieth before it to be a minute old', Array<number>(60).fill(now - 20_000), 40_000],
    ['goes when that is a minute old', Array<number>(60).fill(now - minute), 0],
    [
      'looks at the last sixty',
      [...Array<number>(60).fill(0), ...Array<number>(60).fill(now - 1)],
      minute - 1,
    ],
  ])('%s', (_how, writes, wait) => {
    expect(paceOf(writes, now)).toBe(wait);
  });
});
