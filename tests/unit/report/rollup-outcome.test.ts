import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readMarker } from '../../../src/report/history.js';
import { type Happened, type OutcomeFacts, outcomeComment } from '../../../src/report/rollup-outcome.js';
import type { OutcomeSummary } from '../../../src/report/summary.js';
import { hostile } from './hostile.js';
import { broken, FACTS, SHA } from './rollup-sample.js';
import { NONE } from './sample.js';

const facts: OutcomeFacts = {
  repository: FACTS.repository,
  pullRequest: 7,
  headCommit: SHA,
  commit: 'ffeeddccbbaa',
  digest: '5d41c3e0aa11bb',
  runUrl: FACTS.runUrl,
  endedAt: '2026-11-23T15:10:00.000Z',
};
const prod = { name: 'shop', environment: 'prod' };
const dev = { name: 'shop', environment: 'dev' };
const done: OutcomeSummary = {
  status: 'done',
  done: { ...NONE, create: 38 },
  finished: 38,
  total: 38,
  serial: 12,
  mayExist: [],
};
const cancelled: OutcomeSummary = {
  ...done,
  status: 'cancelled',
  finished: 17,
  mayExist: ['aws_nat_gateway.this[0]'],
};

describe('the comment after an apply', () => {
  it('says what was done and can be found again', () => {
    const body = outcomeComment([{ target: prod, outcome: done }], facts);
    expect(body.split('\n').slice(1).join('\n')).toBe(`### synthinfra: ✅ the apply is done in prod

- ✅ prod: 38 created

Commit \`ffeeddc\`, 2026-11-23 15:10 UTC · [run](${FACTS.runUrl})`);
    expect(readMarker(body)).toMatchObject({ kind: 'apply', pullRequest: 7, changes: '5d41c3e0aa11' });
  });

  it('says of a cancelled one what is safe, what may exist and what to do', () => {
    expect(
      outcomeComment([{ target: prod, outcome: cancelled }], facts),
    ).toContain(`- ✖ prod: cancelled after 17 of 38 changes.
  State is saved (serial 12). It is unlocked.
  Next: plan again; the 21 changes that are left will be in it.
  May exist though its creation was not seen to end: \`aws_nat_gateway.this[0]\`.`);
  });

  it.each([
    ['failed', { target: prod, outcome: { ...cancelled, status: 'failed' } }, '✖ the apply failed in prod'],
    ['was cancelled', { target: prod, outcome: cancelled }, '✖ the apply was cancelled in prod'],
    ['waits', { target: prod, waits: 'It differs.' }, '✋ the apply waits for approval in prod'],
    ['was refused', { target: prod, unapplied: 'A claim is open.' }, '⛔ the apply did not happen in prod'],
  ] as [string, Happened, string][])('leads with what happened when it %s', (_, happened, headline) => {
    expect(outcomeComment([happened], facts).split('\n')[1]).toBe(`### synthinfra: ${headline}`);
  });

  it('of several targets tells the gravest first', () => {
    const body = outcomeComment(
      [
        { target: dev, outcome: done },
        { target: prod, waits: '`port` differs.' },
        { target: { name: 'x' }, unapplied: 'Skipped.' },
      ],
      facts,
    );
    expect(body).toContain(
      '### synthinfra: ⛔ 1 of 3 targets applied, 1 not applied, 1 waiting for approval',
    );
    expect(body.match(/^- .*/gm)).toEqual([
      '- ⛔ x: not applied. Skipped.',
      '- ✋ prod: waits for approval. `port` differs.',
      '- ✅ dev: 38 created',
    ]);
  });

  it('counts the addresses and the targets that it leaves out', () => {
    const mayExist = Array.from({ length: 340 }, (_, index) => `a.b[${index}]`);
    expect(outcomeComment([{ target: prod, outcome: { ...cancelled, mayExist } }], facts)).toContain(
      '`a.b[19]` and 320 more.',
    );
    const many = Array.from({ length: 900 }, (_, index) => ({
      target: { name: `${index}` },
      waits: '日本語'.repeat(90),
    }));
    const body = outcomeComment(many, facts);
    expect(broken(body)).toEqual([]);
    expect(body).toContain(`- ${body.match(/^- ✋/gm)?.length} of 900 targets shown`);
  });

  it('attack: no value breaks out of it', () => {
    const happened = fc.oneof(
      fc.record({ target: fc.record({ name: hostile, environment: hostile }), waits: hostile }),
      fc.record({ target: fc.record({ name: hostile }), unapplied: hostile }),
      fc.record({
        target: fc.record({ name: hostile }),
        outcome: fc.record({
          status: fc.constantFrom('failed', 'cancelled', 'done'),
          done: fc.constant(NONE),
          finished: fc.nat(),
          total: fc.nat(),
          lock: hostile,
          mayExist: fc.array(hostile, { maxLength: 40 }),
        }),
      }),
    );
    fc.assert(
      fc.property(fc.array(happened), hostile, (all, text) => {
        const body = outcomeComment(all as Happened[], {
          ...facts,
          commit: text,
          endedAt: text,
          repository: text,
        });
        expect(broken(body)).toEqual([]);
      }),
    );
  });
});
