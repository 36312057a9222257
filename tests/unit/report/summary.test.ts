import { describe, expect, it } from '@jest/globals';
import type { Verdict } from '../../../src/gate/types.js';
import {
  changedLine,
  changesLine,
  gateLine,
  manifestLine,
  outcomeLines,
  policyLine,
} from '../../../src/report/summary.js';
import { finding, NONE } from './sample.js';

const counts = { total: 42, manifest: 19, overlay: 2, environment: 0, input: 0, default: 21 };

describe('the lines of the steps', () => {
  it('tells where values come from, and only what there is', () => {
    expect(manifestLine(counts, 'dev')).toBe('42 values: 19 yours, 21 defaults, 2 from the dev overlay');
    expect(manifestLine({ ...counts, overlay: 0, environment: 1 }, 'dev')).toMatch(
      /, 1 from environment variables$/,
    );
  });

  it('tells changes, the gravest first, and not what is only read', () => {
    const mixed = { ...NONE, create: 1_038, update: 3, replace: 1, read: 9 };
    expect(changesLine(mixed)).toBe('1 to replace, 3 to change, 1,038 to create');
    expect(changedLine(mixed)).toBe('1 replaced, 3 changed, 1,038 created');
    expect(changesLine({ ...NONE, read: 2 })).toBe('nothing to change');
  });

  it('counts a rule once, by its worst answer, and names failures', () => {
    const findings = [
      finding({ result: 'pass' }),
      finding({ result: 'fail' }),
      finding({ rule: 'a/waived', result: 'waived' }),
      finding({ rule: 'a/pass', result: 'pass' }),
      finding({ rule: 'a/later', result: 'unknown' }),
      finding({ rule: 'a/later', result: 'pass' }),
    ];
    expect(policyLine(findings)).toBe(
      '4 rules: 1 fails (baseline/s3-retention), 1 waived, 1 pass, 1 not known before apply',
    );
    expect(policyLine([])).toBe('no rule has anything to judge');
  });

  it.each([
    ['allow', [], NONE, 'allowed: nothing is deleted or replaced'],
    ['allow', [], { ...NONE, delete: 1 }, 'allowed'],
    ['block', ['one.', 'two.'], NONE, 'blocked: one. (and 1 more reason)'],
    ['needs-approval', ['one.'], NONE, 'needs approval: one.'],
  ] as const)('tells the gate: %s because of %j', (decision, messages, of, line) => {
    const effect = decision === 'allow' ? 'note' : decision;
    const verdict: Verdict = { decision, reasons: messages.map((message) => ({ effect, message })) };
    expect(gateLine(verdict, of)).toBe(line);
  });

  it('tells how an apply ended and what may exist', () => {
    const done = { ...NONE, create: 17 };
    const outcome = {
      status: 'cancelled',
      done,
      finished: 17,
      total: 38,
      serial: 12,
      mayExist: ['a.b[0]'],
    } as const;
    expect(outcomeLines(outcome)).toEqual([
      'cancelled after 17 of 38 changes',
      'State is saved (serial 12). It is unlocked.',
      'Next: plan again; the 21 changes that are left will be in it.',
      'May exist though its creation was not seen to end: a.b[0].',
    ]);
    expect(outcomeLines({ ...outcome, lock: 'l-1' })[1]).toBe(
      'State is saved (serial 12). The lock l-1 is still held.',
    );
    expect(outcomeLines({ ...outcome, status: 'done' })).toEqual(['17 created']);
  });

  it.each([
    [12, 'The release is at revision 12.'],
    [0, 'No release is installed.'],
    [undefined, 'What stands now: `helm history`.'],
  ])('tells of a release, which is no state, that it is at %s', (serial, line) => {
    const ended = {
      status: 'failed',
      done: NONE,
      finished: 0,
      total: 2,
      release: true,
      mayExist: [],
    } as const;
    expect(outcomeLines(serial === undefined ? ended : { ...ended, serial })[1]).toBe(line);
  });
});
