import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../src/sha256.js';

/** FIPS 180-4's own examples: https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values */
describe('sha256', () => {
  it.each([
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ])('gives of %j lower-case hex, of text and of its bytes alike', (text, hex) => {
    expect(sha256(text)).toBe(hex);
    expect(sha256(new TextEncoder().encode(text))).toBe(hex);
  });
});
