import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Problem } from '../../../src/problem.js';
import { problemsText } from '../../../src/report/problems.js';
import { displayWidth } from '../../../src/report/style.js';

const plain = { colour: false };

/** A problem at the word `min` of a line. */
function marked(excerpt: string): Problem {
  const column = excerpt.indexOf('min') + 1;
  const at = { file: 'a.yaml', line: 3, column, endColumn: column + 3 };
  return { severity: 'error', message: 'wrong', at, excerpt };
}

/** The text above the tildes. */
function underlined(text: string): string {
  const [, line = '', mark = ''] = text.split('\n');
  const start = displayWidth(mark.slice(0, mark.indexOf('~')));
  let before = '';
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    if (displayWidth(before) >= start) break;
    before += segment;
  }
  return line.slice(before.length, before.length + mark.split('~').length - 1);
}

describe('problemsText', () => {
  it('tells each problem in the order of its place, with line, underline and fix, and counts them', () => {
    const problems: Problem[] = [
      {
        severity: 'error',
        message: 'spec.services.api.scale.min is 5, above max 2 (after the prod overlay)',
        at: { file: 'deployment.yaml', line: 14, column: 45, endColumn: 48 },
        excerpt: '    prod: { services: { api: { scale: { min: 5 } } } }',
        fix: 'max comes from deployment.yaml:11:94. Raise max, or lower min to 2.',
      },
      {
        severity: 'error',
        path: 'spec.services.api',
        message: 'has no field "imag". Did you mean "image"?',
        at: { file: 'deployment.yaml', line: 9, column: 5 },
      },
      { severity: 'warning', message: 'git is not there.' },
    ];
    expect(problemsText(problems, { ...plain, footer: 'Nothing was rendered.' })).toBe(
      `warning  git is not there.

deployment.yaml:9:5    error  spec.services.api: has no field "imag". Did you mean "image"?

deployment.yaml:14:45  error  spec.services.api.scale.min is 5, above max 2 (after the prod overlay)
   14 │     prod: { services: { api: { scale: { min: 5 } } } }
      │                                             ~~~
   max comes from deployment.yaml:11:94. Raise max, or lower min to 2.

2 errors, 1 warning. Nothing was rendered.`,
    );
  });

  it.each([
    ['wide characters', '  "日本語": { "👩‍👩‍👧‍👦": 1, min: 5 }'],
    ['tabs', '\t\tapi:\t{ min: 5 }'],
    ['an over-long line', `${'x'.repeat(5_000)} min: 5 ${'y'.repeat(5_000)}`],
    ['an over-long line of wide characters', `${'日'.repeat(5_000)} min: 5`],
    ['surrogates at the window', `${'😀'.repeat(300)} min: 5`],
    ['control characters', '\u001b[31m min: 5\r'],
  ])('underlines the right word after %s', (_, excerpt) => {
    const text = problemsText([marked(excerpt)], plain);
    expect(underlined(text)).toBe('min');
    expect(text.isWellFormed()).toBe(true);
    expect(text.split('\n').every((line) => displayWidth(line) <= 112)).toBe(true);
  });

  it('never fails, wherever a position points', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(50), fc.nat(50), (excerpt, column, length) => {
        const at = { file: 'a', line: 1, column: column + 1, endColumn: column + 1 + length };
        const text = problemsText([{ severity: 'error', message: 'm', at, excerpt }], plain);
        expect(text.split('\n')[2]).toMatch(/^ {6}│ +~+$/);
      }),
    );
  });

  it('marks severity and underline by colour', () => {
    expect(problemsText([marked('min: 5')], { colour: true })).toContain('\u001b[31m~~~\u001b[39m');
  });
});
