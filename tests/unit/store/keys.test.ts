import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isKey, keyOfName, nameOfKey, requireKey, requirePrefix } from '../../../src/store/keys.js';

describe('a key', () => {
  it.each(['a', 'plans/prod.eu-west-1/7/plan.sealed', '_x/A-b_c', '0'])('may be %s', (key) => {
    expect(isKey(key)).toBe(true);
    expect(keyOfName(nameOfKey(key))).toBe(key);
  });

  it.each([
    ...['../up', 'a/../b', '..', '.', '.hidden', 'a/.git', '/etc/passwd', 'a//b', 'a/', '', '-rf'],
    ...['a\\b', 'C:x', 'a b', 'a~b', 'a\0', 'a\n', 'é', 'a%2fb', 'a?b', 'a#b', 'x'.repeat(201)],
  ])('may not be %j', (key) => {
    expect(() => requireKey(key)).toThrow('cannot be the key of something stored');
  });

  it('is never made of a name that somebody else gave', () => {
    expect(['Upload Report', 'a/b', '~a', 'a~', 'a~~b', '.a.tmp'].map(keyOfName)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
  });

  it('has one name of its own, without a folder or a character that GitHub refuses', () => {
    const segment = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,20}$/);
    const key = fc.array(segment, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(key, (text) => {
        expect(nameOfKey(text)).not.toMatch(/["\\/:<>|*?\r\n]/);
        expect(keyOfName(nameOfKey(text))).toBe(text);
      }),
    );
  });
});

describe('a prefix', () => {
  it.each(['', 'a', 'a/', 'a/b-'])('may be %j', (prefix) => {
    expect(() => requirePrefix(prefix)).not.toThrow();
  });

  it.each(['/', '../', 'a//', '/a'])('may not be %j', (prefix) => {
    expect(() => requirePrefix(prefix)).toThrow('cannot be the key');
  });
});
