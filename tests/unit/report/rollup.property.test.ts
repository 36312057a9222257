import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { outdated, readMarker } from '../../../src/report/history.js';
import { rollupComment, rollupSummary } from '../../../src/report/rollup.js';
import type { TargetResult } from '../../../src/report/rollup-targets.js';
import { broken, FACTS, hostileFacts, hostileResults } from './rollup-sample.js';

const RUNS = { numRuns: 25 };
/** The title of a target's fold and its block of changes. */
const FOLD =
  /^<details><summary>[^\n]*: (?:the same )?(?:([\d,]+) of )?([\d,]+) (?:shown|resources?), the most dangerous[^\n]*<\/summary>\n(?:(?!<\/?details>)[^\n]*\n)*?(`{3,})diff\n([\s\S]*?)\n\3$/gm;

function number(text: string | undefined): number {
  return Number((text ?? '').replaceAll(',', ''));
}

/** The results with digests as they are, in hex, and each plan unlike the others, so that each has its own fold. */
function distinct(results: readonly TargetResult[]): readonly TargetResult[] {
  return results.map((result, index) =>
    result.kind === 'planned'
      ? {
          ...result,
          report: {
            ...result.report,
            changeSet: { ...result.report.changeSet, digest: index.toString(16).padStart(64, '0') },
          },
        }
      : result,
  );
}

function hasContent(result: TargetResult): boolean {
  if (result.kind !== 'planned') return false;
  const { changeSet, findings, verdict, roundings, diagram } = result.report;
  const { resources, outputs, hooks, drift, errored, complete } = changeSet;
  const lists = [
    resources,
    outputs,
    hooks,
    drift,
    findings,
    verdict.reasons,
    roundings ?? [],
    diagram?.nodes ?? [],
  ];
  return errored || !complete || lists.some((list) => list.length > 0);
}

describe('rollupComment of hostile targets', () => {
  it('stays within the limit and lets no value break out, be mentioned or become HTML', () => {
    fc.assert(
      fc.property(hostileResults, hostileFacts, (results, facts) => {
        const markdown = rollupComment(results, facts);
        expect(broken(markdown)).toEqual([]);
        // However much the values take, the answer never stands alone.
        expect(markdown.includes('\n| target | changes | policy |')).toBe(results.length > 0);
      }),
      RUNS,
    );
  });

  it('stays so when it is outdated, however full it was', () => {
    fc.assert(
      fc.property(hostileResults, (results) => {
        const old = outdated(rollupComment(distinct(results), FACTS), 'ffffffffffff') ?? '';
        expect(readMarker(old)).toMatchObject({ outdated: 'ffffffffffff' });
        expect(broken(old)).toEqual([]);
        expect(old).toContain('The outdated plan');
      }),
      RUNS,
    );
  });

  it('counts exactly the rows that it shows', () => {
    fc.assert(
      fc.property(hostileResults, (results) => {
        const markdown = rollupComment(results, FACTS);
        const [, body = ''] = /\n\| target \|[^\n]*\n\|---[^\n]*((?:\n\|[^\n]*)*)/.exec(markdown) ?? [];
        const rows = body.split('\n').length - 1;
        const said = /^(\d+) of (\d+) targets shown\.$/m.exec(markdown);
        expect([rows, results.length]).toEqual(
          said === null ? [results.length, results.length] : [Number(said[1]), Number(said[2])],
        );
      }),
      RUNS,
    );
  });

  it('counts exactly the changes that each fold shows', () => {
    fc.assert(
      fc.property(hostileResults, (results) => {
        for (const [, shown, total, , block = ''] of rollupComment(results, FACTS).matchAll(FOLD)) {
          const heads = block.split('\n').filter((line) => !line.startsWith('      '));
          expect(heads.length).toBe(number(shown ?? total));
        }
      }),
      RUNS,
    );
  });

  it('counts exactly the targets whose changes it shows', () => {
    fc.assert(
      fc.property(hostileResults, (results) => {
        const all = distinct(results);
        const markdown = rollupComment(all, FACTS);
        const folds =
          markdown.match(/^<details><summary>[^\n]*: (?:.*, the most dangerous|no resource)/gm)?.length ?? 0;
        const said = /^The changes of ([\d,]+) of ([\d,]+) targets? shown/m.exec(markdown);
        const total = all.filter(hasContent).length;
        expect([folds, total]).toEqual(said === null ? [total, total] : [number(said[1]), number(said[2])]);
      }),
      RUNS,
    );
  });
});

describe('rollupSummary of hostile targets', () => {
  it('fits into a step summary and shows no less than the comment', () => {
    fc.assert(
      fc.property(hostileResults, (results) => {
        const summary = rollupSummary(results, FACTS);
        expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_024 * 1_024);
        expect(broken(summary).filter((name) => !name.startsWith('too many'))).toEqual([]);
        const rows = (markdown: string) => markdown.match(/^\|/gm)?.length ?? 0;
        expect(rows(summary)).toBeGreaterThanOrEqual(rows(rollupComment(results, FACTS)));
      }),
      { numRuns: 10 },
    );
  });
});

describe('what these tests call broken', () => {
  it.each([
    ['An entry:\n- `! (until ): all of it is code`', []],
    ['A text:\n- ', ['an accidental heading']],
    ['A text:\n---', ['an accidental heading']],
  ])('%j: %j', (markdown, faults) => {
    expect(broken(markdown)).toEqual(faults);
  });
});
