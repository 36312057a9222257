import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { review } from '../../../src/gate/review.js';
import { type Changed, facts, HEAD } from './review-support.js';
import { change, changeSet } from './support.js';

type Effect = 'go' | 'ask' | 'refuse';

const one = { kind: 'one', number: 5, method: 'merge', head: HEAD, content: 'equal' } as const;

/** One value of one fact, and what it comes to by itself. */
type Choice = readonly [Effect, Changed];

const verdicts: readonly Choice[] = [
  ['go', {}],
  [
    'ask',
    {
      fresh: { verdict: { decision: 'needs-approval', reasons: [] } },
      receipt: { verdict: 'needs-approval' },
    },
  ],
  ['refuse', { fresh: { verdict: { decision: 'block', reasons: [] } }, receipt: { verdict: 'block' } }],
];
const attempts: readonly Choice[] = [
  ['go', {}],
  ['refuse', { run: { attempt: 2 } }],
  ['refuse', { run: { ref: 'refs/heads/x' } }],
];
const descents: readonly Choice[] = [
  ['go', {}],
  ['ask', { run: { last: { commit: 'x', descent: 'unknown' } } }],
  ['refuse', { run: { last: { commit: 'x', descent: 'no' } } }],
];
const merges: readonly Choice[] = [
  ['go', { merge: one }],
  ['ask', { merge: { ...one, content: 'different' } }],
  ['ask', { merge: { ...one, content: 'unknown' } }],
  ['ask', { merge: { kind: 'none' } }],
  ['ask', { merge: { kind: 'several', numbers: [1, 2] } }],
];
const anchors: readonly Choice[] = [
  ['go', {}],
  ['ask', { anchor: { conclusion: 'cancelled' } }],
  ['refuse', { anchor: { headRepository: 'x/y' } }],
  ['refuse', { anchor: { workflowPath: 'x' } }],
  ['refuse', { anchor: { event: 'push' } }],
];
const plans: readonly Choice[] = [
  ['go', {}],
  ['ask', { fresh: { changeSet: changeSet([change('aws_x.b', ['create'])]) } }],
];
const table = [verdicts, attempts, descents, merges, anchors, plans] as const;

function together(choices: readonly Choice[]): Changed {
  const merged = (part: 'run' | 'fresh' | 'receipt' | 'anchor'): object =>
    Object.assign({}, ...choices.map(([, changed]) => changed[part]));
  const merge = choices.find(([, changed]) => changed.merge !== undefined)?.[1].merge ?? one;
  return {
    run: merged('run'),
    fresh: merged('fresh'),
    receipt: merged('receipt'),
    anchor: merged('anchor'),
    merge,
  };
}

function combinations(rows: readonly (readonly Choice[])[]): readonly (readonly Choice[])[] {
  return rows.reduce<readonly (readonly Choice[])[]>(
    (before, row) => before.flatMap((choices) => row.map((choice) => [...choices, choice])),
    [[]],
  );
}

describe('every combination of the facts', () => {
  it('comes to the gravest of what each comes to by itself', () => {
    const all = combinations(table);
    expect(all).toHaveLength(3 * 3 * 3 * 5 * 5 * 2);
    for (const choices of all) {
      const effects = choices.map(([effect]) => effect);
      const expected = (['refuse', 'ask', 'go'] as const).find((effect) => effects.includes(effect));
      const { decision, reasons } = review(facts(together(choices)));
      expect(decision).toBe(expected);
      // Everything is told at once, not only what decided.
      expect(reasons.length).toBeGreaterThanOrEqual(effects.filter((effect) => effect !== 'go').length);
    }
  });

  it('never gets milder when one more thing is wrong', () => {
    const order: readonly Effect[] = ['go', 'ask', 'refuse'];
    const rows = fc.tuple(...table.map((row) => fc.constantFrom(...row)));
    fc.assert(
      fc.property(rows, fc.nat({ max: table.length - 1 }), (choices, index) => {
        const milder = choices.map((choice, place) =>
          place === index ? (table[index]?.[0] ?? choice) : choice,
        );
        const [grave, mild] = [choices, milder].map((some) =>
          order.indexOf(review(facts(together(some))).decision),
        );
        expect(grave).toBeGreaterThanOrEqual(mild ?? 0);
      }),
    );
  });
});
