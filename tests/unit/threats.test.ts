import { describe, expect, it } from '@jest/globals';
import { STUMBLES } from '../../scripts/generate/stumble-tests.js';
import { THREATS, type Threat } from '../../scripts/generate/threat-tests.js';
import { missingTitles, threatsPage } from '../../scripts/generate/threats.js';

const root = process.cwd();
const one = (title: string): readonly Threat[] => [
  { id: 'X', threat: 'x', held: { 'unit/threats.test.ts': [title] } },
];

describe('the table of threats', () => {
  it('holds each threat once, with a test or with what is not tested', () => {
    expect(THREATS.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, index) => `T${index + 1}`));
    expect(STUMBLES.map(({ id }) => id)).toEqual(Array.from({ length: 13 }, (_, index) => `P${index + 1}`));
    const bare = [...THREATS, ...STUMBLES].filter(
      ({ held, open }) => !open && Object.keys(held).length === 0,
    );
    expect(bare).toEqual([]);
  });

  it('names only tests that are there', () => {
    expect(missingTitles(root, [...THREATS, ...STUMBLES])).toEqual([]);
  });

  it.each([
    ['a title or its beginning', 'names only tests', []],
    ['no end of a title', 'tests that are ' + 'there', ['unit/threats.test.ts: tests that are there']],
    ['no title of nobody', 'no such ' + 'title', ['unit/threats.test.ts: no such title']],
  ])('takes %s', (_what, title, missing) => {
    expect(missingTitles(root, one(title))).toEqual(missing);
  });

  it('lists every attack that a test is named after', () => {
    expect(threatsPage(root)).toContain(
      '| a pull request closes no issue of what is in force | `tests/unit/pipeline/drift.test.ts` |',
    );
  });
});
