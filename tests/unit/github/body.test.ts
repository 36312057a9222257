import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkBody, firstLine, LONGEST_BODY, sameBody, shortened } from '../../../src/github/body.js';

const text = fc.string({ unit: 'binary', maxLength: 60 });

describe('a text that is shortened', () => {
  it('is never longer than it may be, never torn, and whole when it fits', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (whole, longest) => {
        const short = shortened(whole, longest);
        expect(short.length).toBeLessThanOrEqual(longest);
        expect(short.isWellFormed()).toBe(true);
        if (whole.length <= longest) expect(short).toBe(whole);
        else expect(short.endsWith('…') && whole.startsWith(short.slice(0, -1))).toBe(true);
      }),
    );
  });
});

describe('a body', () => {
  it('is the same with other line ends, and with blanks at its end', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme-ascii', maxLength: 9 })), (lines) => {
        expect(sameBody(lines.join('\n'), `${lines.join('\r\n')}\r\n \n`)).toBe(true);
        expect(firstLine(lines.join('\r\n'))).toBe(firstLine(lines.join('\n')));
      }),
    );
    expect(sameBody('a', 'b')).toBe(false);
  });

  it.each([
    ['by code units', 'x'.repeat(LONGEST_BODY), 'x'],
    ['by bytes', 'é'.repeat(LONGEST_BODY / 2), 'x'],
    ['by bytes of four', '🚀'.repeat(LONGEST_BODY / 4), 'x'],
  ])('is measured %s', (_how, fits, more) => {
    expect(() => checkBody(fits, 'It')).not.toThrow();
    expect(() => checkBody(fits + more, 'It')).toThrow('It is 65537 long; GitHub takes 65536');
  });
});
