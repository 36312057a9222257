import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changesMarkdown } from '../../../src/report/changes-markdown.js';
import type { Link } from '../../../src/report/escape.js';
import { limitSummary } from '../../../src/report/summary-limit.js';
import { hostileReport } from './hostile.js';
import { markdownParts } from './markdown-parts.js';

const link: Link = ({ file, line }) =>
  `https://github.example/blob/${encodeURI(file.toWellFormed())}#L${line}`;
const options = fc.record(
  { limit: fc.constantFrom(4_096, 8_000, 20_000, 65_536), link: fc.constant(link) },
  { requiredKeys: ['limit'] },
);
/** Tags that the report itself writes. */
const OURS = /<\/?(?:details|summary|sub|span|code)>/g;
const RUNS = { numRuns: 40 };

function expectBalanced(markdown: string): void {
  const { outside, open } = markdownParts(markdown);
  const all = outside.join('\n');
  expect(open).toBe(false);
  expect(all.split('<details>').length).toBe(all.split('</details>').length);
  expect(all.split('<summary>').length).toBe(all.split('</summary>').length);
}

describe('changesMarkdown of hostile reports', () => {
  it('never exceeds the limit in code units or bytes, however small', () => {
    fc.assert(
      fc.property(hostileReport, fc.integer({ min: 300, max: 70_000 }), (report, limit) => {
        const markdown = changesMarkdown(report, { limit, link });
        expect(markdown.length).toBeLessThanOrEqual(limit);
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(limit);
      }),
      RUNS,
    );
  });

  it('leaves no fence, fold or inline code open and no lone surrogate', () => {
    fc.assert(
      fc.property(hostileReport, options, (report, given) => {
        const markdown = changesMarkdown(report, given);
        expectBalanced(markdown);
        expect(markdown.isWellFormed()).toBe(true);
        expect(markdownParts(markdown).outside.filter((line) => line.includes('`'))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('mentions nobody, links no issue and lets no tag, image, formula or table cell through', () => {
    fc.assert(
      fc.property(hostileReport, options, (report, given) => {
        const { outside } = markdownParts(changesMarkdown(report, given));
        for (const line of outside) {
          const bare = line
            .replaceAll('<span>$</span>', '')
            .replace(OURS, '')
            .replace(/\]\(https:\/\/github\.example[^)]*\)/g, ']');
          expect(bare).not.toMatch(/[<>]|@[a-z\d]|(?<!&)#\d|GH-\d|!\[|:\/\/|\$[^<]*\$/i);
        }
        const cells = outside.filter((line) => line.startsWith('|')).map((line) => line.split('|').length);
        // The table of targets has four or five columns, that of drift four.
        expect(cells.every((count) => count === 6 || count === 7)).toBe(true);
      }),
      RUNS,
    );
  });

  it('lets no control or bidirectional character through', () => {
    fc.assert(
      fc.property(hostileReport, options, (report, given) => {
        expect(changesMarkdown(report, given)).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      }),
      RUNS,
    );
  });

  it('counts exactly what it shows', () => {
    fc.assert(
      fc.property(hostileReport, options, (report, given) => {
        const total = report.changeSet.resources.length;
        const { blocks, outside } = markdownParts(changesMarkdown(report, given));
        const said = outside
          .map((line) => /(?:(\d+) of )?([\d,]+) (?:shown|resources?), the most/.exec(line))
          .find(Boolean);
        const list = outside.findIndex(
          (line) => line.includes(', the most dangerous first</summary>') || line.includes('first; the rest'),
        );
        const folded = list >= 0 && outside[list]?.startsWith('<details>') === true;
        const heads = folded ? (blocks[0]?.lines ?? []).filter((line) => !line.startsWith('      ')) : [];
        if (total === 0) expect(said).toBeUndefined();
        else {
          expect(Number(said?.[2])).toBe(total);
          expect(heads.length).toBe(Number(said?.[1] ?? total));
        }
      }),
      RUNS,
    );
  });
});

describe('limitSummary', () => {
  it('keeps small summaries as they are', () => {
    expect(limitSummary('# hello\n')).toBe('# hello\n');
  });

  it('cuts long ones below the limit with everything closed', () => {
    fc.assert(
      fc.property(hostileReport, fc.integer({ min: 1_000, max: 9_000 }), (report, limit) => {
        const markdown = limitSummary(changesMarkdown(report), limit);
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(limit);
        expectBalanced(markdown);
      }),
      RUNS,
    );
  });
});
