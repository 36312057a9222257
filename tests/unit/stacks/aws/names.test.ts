import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NAME_LIMITS, type NameKind, resourceName } from '../../../../src/stacks/aws/names.js';

const kind = fc.constantFrom(...(Object.keys(NAME_LIMITS) as NameKind[]));
const name = fc.stringMatching(/^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$/);
const prefix = fc.stringMatching(/^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/);

describe('resourceName', () => {
  it.each([
    ['bucket', 'app-dev', 'datasets', 'app-dev-datasets'],
    ['secret', 'app-dev', 'api-key', 'app-dev/api-key'],
    ['cluster', 'app-dev', undefined, 'app-dev'],
  ] as const)('names a %s by prefix and name', (of, first, entry, expected) => {
    expect(resourceName(of, first, entry)).toBe(expected);
  });

  it('cuts what is too long and marks it with a hash of the whole', () => {
    const one = resourceName('loadBalancer', 'inferloop-synthdata-production', 'generator-one');
    const other = resourceName('loadBalancer', 'inferloop-synthdata-production', 'generator-two');
    expect(one).toMatch(/^inferloop-synthdata-pro-[0-9a-f]{8}$/);
    expect(other).not.toBe(one);
  });

  it('keeps its answer: a changed name would replace resources', () => {
    expect(resourceName('loadBalancer', 'inferloop-synthdata-production', 'generator-one')).toBe(
      'inferloop-synthdata-pro-5fdf1408',
    );
  });

  it.each([
    ['loadBalancer', 'internal-tools', 'api'],
    ['bucket', 'xn--app', 'data'],
    ['bucket', 'app', 'data-s3alias'],
  ] as const)('keeps a %s off the names that AWS keeps for itself', (of, first, entry) => {
    const made = resourceName(of, first, entry);
    expect(made).toMatch(/^si-/);
    expect(made).toMatch(/-[0-9a-f]{8}$/);
  });

  it('stays within the limit and the characters of every kind', () => {
    fc.assert(
      fc.property(kind, prefix, name, (of, first, entry) => {
        const made = resourceName(of, first, entry);
        expect(made.length).toBeLessThanOrEqual(NAME_LIMITS[of]);
        expect(made).toMatch(of === 'secret' ? /^[a-z][a-z0-9/-]*[a-z0-9]$/ : /^[a-z][a-z0-9-]*[a-z0-9]$/);
        expect(resourceName(of, first, entry)).toBe(made);
      }),
    );
  });

  it('gives two entries of one deployment two names', () => {
    fc.assert(
      fc.property(kind, prefix, name, name, (of, first, one, other) => {
        fc.pre(one !== other);
        expect(resourceName(of, first, one)).not.toBe(resourceName(of, first, other));
      }),
    );
  });

  it('gives two environments two names', () => {
    fc.assert(
      fc.property(kind, name, name, (of, app, entry) => {
        expect(resourceName(of, `${app}-dev`, entry)).not.toBe(resourceName(of, `${app}-prod`, entry));
      }),
    );
  });
});
