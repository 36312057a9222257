import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { displayWidth, padEnd, paint, plural, truncate, visible } from '../../../src/report/style.js';

const any = fc.string({ unit: 'binary', maxLength: 60 });

describe('displayWidth', () => {
  it.each([
    ['plain', 5],
    ['日本', 4],
    ['é', 1],
    ['e\u0301', 1],
    ['👩‍👩‍👧‍👦', 2],
    ['🇪🇺', 2],
    ['✔', 1],
    ['한글', 4],
    ['', 0],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
    expect(displayWidth(padEnd(text, 10))).toBe(10);
  });
});

describe('truncate', () => {
  it.each([
    ['abcdef', 4, 'abc…'],
    ['abcd', 4, 'abcd'],
    ['日本語', 4, '日…'],
    ['a👩‍👩‍👧‍👦bc', 3, 'a…'],
    ['a👩‍👩‍👧‍👦b', 4, 'a👩‍👩‍👧‍👦b'],
  ])('of %j to %i columns is %j', (text, columns, cut) => {
    expect(truncate(text, columns)).toBe(cut);
  });

  it('never takes more columns, nor more than four code units for each and the sign of the cut', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 30 }), (text, columns) => {
        const cut = truncate(text, columns);
        expect(displayWidth(cut)).toBeLessThanOrEqual(columns);
        expect(cut.length).toBeLessThanOrEqual(columns * 4 + 1);
        expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});

describe('visible', () => {
  it('leaves no control, bidirectional or zero-width character and no lone surrogate', () => {
    expect(visible('a\n\u001b[1m\u202eb\u200b\ud800')).toBe('a\\n\\u{1b}[1m\\u{202e}b\\u{200b}\\u{d800}');
    fc.assert(fc.property(any, (text) => !/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(visible(text))));
  });

  it('keeps emoji and scripts whole', () => {
    expect(visible('👩‍👩‍👧‍👦 日本 नमस्ते')).toBe('👩‍👩‍👧‍👦 日本 नमस्ते');
  });
});

describe('paint and plural', () => {
  it('adds nothing without colour', () => {
    expect(paint(false).red('x')).toBe('x');
    expect(paint(true).bold('x')).toBe('\u001b[1mx\u001b[22m');
  });

  it('counts in English', () => {
    expect([plural(1, 'node'), plural(20_000, 'node'), plural(2, 'policy', 'policies')]).toEqual([
      '1 node',
      '20,000 nodes',
      '2 policies',
    ]);
  });
});
