import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alternatives, editDistance, suggest } from '../../src/suggest.js';

describe('suggest', () => {
  it.each([
    ['imag', 'image'],
    ['iamge', 'image'],
    ['Image', 'image'],
    ['prot', 'port'],
    ['portt', 'port'],
    ['zzz', undefined],
    ['', undefined],
    ['x'.repeat(1000), undefined],
  ])('takes %s for %s', (word, expected) => {
    expect(suggest(word, ['image', 'port', 'public'])).toBe(expected);
  });

  it('measures a distance: zero for equals only, symmetric, at most the longer length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance === 0).toBe(a === b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('lists alternatives', () => {
    expect([alternatives(['a']), alternatives(['a', 'b', 'c'])]).toEqual(['"a"', '"a", "b" or "c"']);
  });
});
