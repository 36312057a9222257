import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type SealedFor, seal, unseal } from '../../../src/store/sealed.js';

const KEY = randomBytes(32).toString('base64');
const OF: SealedFor = {
  repository: 'acme/shop',
  run: '77',
  attempt: 1,
  target: 'shop/prod/main',
  digest: 'd'.repeat(64),
};
const PLAN = Buffer.from('the plan, with its secrets');

describe('sealed bytes', () => {
  it('open with the key, for what they were sealed for', () => {
    expect(unseal(seal(PLAN, KEY, OF), KEY, OF)).toEqual(PLAN);
  });

  it('take the order of fields for nothing, and fields that are not bound', () => {
    const { digest, ...rest } = OF;
    const other = { digest, note: 'x', ...rest };
    expect(unseal(seal(PLAN, KEY, OF), KEY, other)).toEqual(PLAN);
  });

  it('never look the same twice, and never show what is in them', () => {
    const [one, two] = [seal(PLAN, KEY, OF), seal(PLAN, KEY, OF)];
    expect(one.equals(two)).toBe(false);
    expect(one.includes('secrets')).toBe(false);
    expect(one).toHaveLength(PLAN.length + 1 + 12 + 16);
  });

  it.each<[string, Partial<SealedFor>]>([
    ['another repository', { repository: 'acme/shop2' }],
    ['another run', { run: '78' }],
    ['another attempt: a re-run of an old apply', { attempt: 2 }],
    ['another target', { target: 'shop/dev/main' }],
    ['another digest', { digest: 'e'.repeat(64) }],
  ])('do not open for %s', (_name, change) => {
    const sealed = seal(PLAN, KEY, OF);
    expect(() => unseal(sealed, KEY, { ...OF, ...change })).toThrow(
      /does not open: it was changed, sealed with another key, or sealed for something else/,
    );
  });

  it('do not open with another key', () => {
    expect(() => unseal(seal(PLAN, KEY, OF), randomBytes(32).toString('base64'), OF)).toThrow(
      'does not open',
    );
  });

  it('do not open once any byte was changed, whatever they hold', () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (data, place, flip) => {
        const sealed = seal(data, KEY, OF);
        expect(Buffer.from(data).equals(unseal(sealed, KEY, OF))).toBe(true);
        const at = place % sealed.length;
        sealed.writeUInt8((sealed[at] ?? 0) ^ flip, at);
        expect(() => unseal(sealed, KEY, OF)).toThrow('does not open');
      }),
    );
  });

  it('do not open when they were cut, made longer, or are nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(), (data, place) => {
        const sealed = seal(data, KEY, OF);
        expect(() => unseal(sealed.subarray(0, place % sealed.length), KEY, OF)).toThrow('does not open');
        expect(() => unseal(Buffer.concat([sealed, Buffer.alloc(1)]), KEY, OF)).toThrow('does not open');
      }),
    );
  });

  it('do not open for fields whose texts only look alike when they are put together', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
        fc.pre(b !== '' && a !== a + b);
        const sealed = seal(PLAN, KEY, { ...OF, run: a, target: b + c });
        expect(() => unseal(sealed, KEY, { ...OF, run: a + b, target: c })).toThrow('does not open');
      }),
    );
  });

  it.each([
    ['no key', ''],
    ['one that is too short', randomBytes(16).toString('base64')],
    ['hex', randomBytes(32).toString('hex')],
    ['base64 with something else in it', `${KEY.slice(0, 20)}*${KEY.slice(20)}`],
  ])('need a key of 32 bytes in base64, not %s', (_name, key) => {
    for (const work of [() => seal(PLAN, key, OF), () => unseal(seal(PLAN, KEY, OF), key, OF)])
      expect(work).toThrow('is not 32 bytes in base64');
  });

  it('forgive the line break that a file of the key ends with', () => {
    expect(unseal(seal(PLAN, `${KEY}\n`, OF), KEY, OF)).toEqual(PLAN);
  });
});
