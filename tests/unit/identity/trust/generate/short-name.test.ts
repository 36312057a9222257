import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shortName } from '../../../../../src/identity/trust/generate/short-name.js';

describe('a name within a limit', () => {
  it('is left as it is when it fits', () => {
    expect(shortName('shop-prod', 9)).toBe('shop-prod');
  });

  it('is cut, and told apart by a hash of the whole', () => {
    const [one, other] = ['staging-eu', 'staging-us'].map((end) =>
      shortName(`inferloop-synthdata-${end}`, 24),
    );
    expect(one).toMatch(/^inferloop-synthda-[0-9a-f]{6}$/);
    expect(other).not.toBe(one);
  });

  it('never goes over the limit, and never ends in a dash', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9-]{0,60}[a-z0-9]$/), (name) => {
        expect(shortName(name, 24)).toMatch(/^[a-z][a-z0-9-]{0,22}[a-z0-9]$/);
      }),
    );
  });
});
