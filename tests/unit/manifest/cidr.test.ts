import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasHostBits, isPrivate, parseCidr } from '../../../src/manifest/cidr.js';

describe('parseCidr', () => {
  it.each([
    '256.0.0.0/8',
    '10.0.0/8',
    '10.0.0.0.0/8',
    '010.0.0.0/8',
    '10.0.0.0/33',
    '10.0.0.0/08',
    '10.0.0.0',
    '::/129',
    ':::/8',
    '1::2::3/8',
    '1:2:3:4:5:6:7/8',
    '1:2:3:4:5:6:7:8:9/8',
    '12345::/8',
    '1:2:3:4:5:6:7:8::/8',
    'x/8',
    '/8',
    '',
    '::1.2.3.4.5/8',
    '1.2.3.4::/8',
  ])('refuses %s', (text) => {
    expect(parseCidr(text)).toBeUndefined();
  });

  it.each([
    ['10.0.0.0/8', '10.0.0.0/8', false],
    ['10.1.2.3/8', '10.0.0.0/8', true],
    ['0.0.0.0/0', '0.0.0.0/0', false],
    ['2001:db8::/32', '2001:db8::/32', false],
    ['2001:db8::1/32', '2001:db8::/32', true],
    ['::ffff:1.2.3.4/128', '::ffff:1.2.3.4/128', false],
    ['::/0', '::/0', false],
    ['1:2:3:4:5:6:7:8/64', '1:2:3:4::/64', true],
  ])('reads %s as %s', (text, canonical, hostBits) => {
    const cidr = parseCidr(text);
    expect(cidr?.canonical).toBe(canonical);
    expect(cidr === undefined ? undefined : hasHostBits(cidr)).toBe(hostBits);
  });

  it('gives a canonical range that stays as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 32 })),
          fc.tuple(fc.ipV6(), fc.integer({ min: 0, max: 128 })),
        ),
        ([address, bits]) => {
          const canonical = parseCidr(`${address}/${bits}`)?.canonical ?? 'none';
          expect(parseCidr(canonical)?.canonical).toBe(canonical);
        },
      ),
    );
  });

  it.each([
    ['10.9.0.0/16', true],
    ['172.31.0.0/16', true],
    ['172.32.0.0/16', false],
    ['192.168.4.0/24', true],
    ['192.169.0.0/16', false],
    ['100.64.0.0/16', true],
    ['0.0.0.0/0', false],
    ['fd00::/16', false],
  ])('knows whether %s is private', (text, expected) => {
    const cidr = parseCidr(text);
    expect(cidr !== undefined && isPrivate(cidr)).toBe(expected);
  });
});
