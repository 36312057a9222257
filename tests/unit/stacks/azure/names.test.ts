import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  GLOBAL_LIMITS,
  type GlobalKind,
  globalName,
  NAME_LIMITS,
  type NameKind,
  resourceName,
} from '../../../../src/stacks/azure/names.js';

const kind = fc.constantFrom(...(Object.keys(NAME_LIMITS) as NameKind[]));
const globalKind = fc.constantFrom(...(Object.keys(GLOBAL_LIMITS) as GlobalKind[]));
const name = fc.stringMatching(/^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$/);
const prefix = fc.stringMatching(/^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/);

describe('resourceName', () => {
  it.each([
    ['service', 'app-dev', 'api', 'app-dev-api'],
    ['group', 'app-dev', undefined, 'app-dev'],
  ] as const)('names a %s by prefix and name', (of, first, entry, expected) => {
    expect(resourceName(of, first, entry)).toBe(expected);
  });

  it('stays within the limit and the characters of every kind', () => {
    fc.assert(
      fc.property(kind, prefix, name, (of, first, entry) => {
        const made = resourceName(of, first, entry);
        expect(made.length).toBeLessThanOrEqual(NAME_LIMITS[of]);
        expect(made).toMatch(/^[a-z]([a-z0-9]|-(?!-))*[a-z0-9]$/);
        expect(resourceName(of, first, entry)).toBe(made);
      }),
    );
  });

  it('gives two entries of one deployment two names, and so two environments', () => {
    fc.assert(
      fc.property(kind, name, name, name, (of, app, one, other) => {
        fc.pre(one !== other);
        expect(resourceName(of, app, one)).not.toBe(resourceName(of, app, other));
        expect(resourceName(of, `${app}-dev`, one)).not.toBe(resourceName(of, `${app}-prod`, one));
      }),
    );
  });
});

describe('globalName', () => {
  it('keeps its answer: a changed name would replace what holds data', () => {
    expect(globalName('bucket', 'app-dev', 'data')).toBe('dataappdev65074809');
    expect(globalName('table', 'app-dev', 'jobs')).toBe('app-dev-jobs-678de0d2');
  });

  it('stays within the limit and the characters of every kind', () => {
    fc.assert(
      fc.property(globalKind, prefix, name, (of, first, entry) => {
        const made = globalName(of, first, entry);
        expect(made.length).toBeLessThanOrEqual(GLOBAL_LIMITS[of]);
        expect(made.length).toBeGreaterThan(8);
        const form =
          of === 'vault' || of === 'table' ? /^[a-z]([a-z0-9]|-(?!-))*[a-z0-9]$/ : /^[a-z][a-z0-9]*$/;
        expect(made).toMatch(form);
        expect(globalName(of, first, entry)).toBe(made);
      }),
    );
  });

  it('tells names apart that are the same without their dashes', () => {
    expect(globalName('bucket', 'app-dev', 'a-b')).not.toBe(globalName('bucket', 'app-dev', 'ab'));
    fc.assert(
      fc.property(globalKind, name, name, name, (of, app, one, other) => {
        fc.pre(one !== other);
        expect(globalName(of, app, one)).not.toBe(globalName(of, app, other));
        expect(globalName(of, `${app}-dev`, one)).not.toBe(globalName(of, `${app}-prod`, one));
      }),
    );
  });
});
