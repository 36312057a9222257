import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NAME_LIMITS, type NameKind, resourceName } from '../../../../src/stacks/gcp/names.js';

const kind = fc.constantFrom(...(Object.keys(NAME_LIMITS) as NameKind[]));
const name = fc.stringMatching(/^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$/);
const prefix = fc.stringMatching(/^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$/);

describe('resourceName', () => {
  it.each([
    ['bucket', 'app-dev', 'datasets', 'app-dev-datasets'],
    ['secret', 'app-dev', 'api-key', 'app-dev-api-key'],
    ['network', 'app-dev', undefined, 'app-dev'],
    ['serviceAccount', 'app-dev', 'api', 'app-dev-api-run'],
    ['workersAccount', 'app-dev', 'api', 'app-dev-api-vm'],
  ] as const)('names a %s by prefix and name', (of, first, entry, expected) => {
    expect(resourceName(of, first, entry)).toBe(expected);
  });

  it('keeps its answer: a changed name would replace resources', () => {
    expect(resourceName('serviceAccount', 'inferloop-synthdata-production', 'generator')).toBe(
      'inferloop-synthdata-p-07c3f618',
    );
  });

  it.each([
    ['bucket', 'goods', 'data', /^goods-data$/],
    ['bucket', 'goog', 'data', /^si-goog-data-[0-9a-f]{8}$/],
    ['table', 'a', 'b', /^si-a-b-[0-9a-f]{8}$/],
  ] as const)('keeps a %s off the names that Google does not take', (of, first, entry, expected) => {
    expect(resourceName(of, first, entry)).toMatch(expected);
  });

  it('stays within the limit and the characters of every kind', () => {
    fc.assert(
      fc.property(kind, prefix, name, (of, first, entry) => {
        const made = resourceName(of, first, entry);
        expect(made.length).toBeLessThanOrEqual(NAME_LIMITS[of]);
        expect(made).toMatch(/^[a-z][a-z0-9-]*[a-z0-9]$/);
        if (of.endsWith('Account')) expect(made.length).toBeGreaterThanOrEqual(6);
        if (of === 'table') expect(made.length).toBeGreaterThanOrEqual(4);
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

  it('gives two environments of one project two names', () => {
    fc.assert(
      fc.property(kind, name, name, (of, app, entry) => {
        expect(resourceName(of, `${app}-dev`, entry)).not.toBe(resourceName(of, `${app}-prod`, entry));
      }),
    );
  });

  it('gives a service and a worker group of one name two accounts', () => {
    fc.assert(
      fc.property(prefix, name, (first, entry) => {
        expect(resourceName('serviceAccount', first, entry)).not.toBe(
          resourceName('workersAccount', first, entry),
        );
      }),
    );
  });
});
