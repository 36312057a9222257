import { describe, expect, it } from '@jest/globals';
import { loosenings } from '../../../src/gate/loosening.js';
import { review } from '../../../src/gate/review.js';
import { strictest } from '../../../src/gate/strictest.js';
import type { Reason, Verdict } from '../../../src/gate/types.js';
import { deployment } from '../stacks/support.js';
import { facts } from './review-support.js';

const exception = { address: 'aws_x.a', reason: 'copied away', expires: '2026-03-01' };

describe('the stricter of two', () => {
  const verdict = (decision: Verdict['decision'], ...reasons: Reason[]): Verdict => ({ decision, reasons });
  const block: Reason = {
    effect: 'block',
    message: 'A table would be replaced.',
    fix: 'Unlock it.',
    address: 'a',
  };
  const ask: Reason = { effect: 'needs-approval', message: 'M.', address: 'a' };
  const found = loosenings(deployment(), deployment({ gate: { allowReplace: [exception] } }), {
    changedFiles: [],
  });

  it.each([
    ['allow', 'allow', 'allow'],
    ['allow', 'needs-approval', 'needs-approval'],
    ['needs-approval', 'allow', 'needs-approval'],
    ['allow', 'block', 'block'],
    ['block', 'allow', 'block'],
    ['block', 'needs-approval', 'block'],
    ['needs-approval', 'block', 'block'],
    ['block', 'block', 'block'],
    ['needs-approval', 'needs-approval', 'needs-approval'],
  ] as const)('of %s and %s is %s', (base, head, expected) => {
    expect(strictest(verdict(base), verdict(head), []).decision).toBe(expected);
  });

  it('blocks a loss that only the exception of the same pull request lets through', () => {
    const result = strictest(verdict('block', block), verdict('allow'), found);
    expect(result.decision).toBe('block');
    expect(result.reasons[0]?.message).toBe('By the rules of the base branch: A table would be replaced.');
    expect(result.reasons[0]?.fix).toBe(
      "Rules that come with a change (spec.gate.allowReplace.0) do not count for it: merge them first, alone and with a person's consent, then this change.",
    );
  });

  it('asks for a loosening even where nothing changes, and names the line and who must agree', () => {
    const { decision, reasons } = strictest(verdict('allow'), verdict('allow'), found, 'main');
    expect(decision).toBe('needs-approval');
    expect(reasons).toEqual([
      {
        effect: 'needs-approval',
        message: expect.stringMatching(
          /^spec\.gate\.allowReplace\.0 is loosened, from nothing to .*: it is new: .*\.$/,
        ),
        fix: 'An owner whom main names must agree to it; or leave it as main has it.',
        at: { file: 'deployment.yaml', line: 4, column: 1 },
      },
    ]);
  });

  it('tells once what both say, leaves out old notes, and puts the gravest first', () => {
    const note: Reason = { effect: 'note', message: 'N.' };
    const result = strictest(verdict('block', block, ask, note), verdict('needs-approval', ask), []);
    expect(result.reasons.map(({ effect, message }) => `${effect} ${message}`)).toEqual([
      'block By the rules of the base branch: A table would be replaced.',
      'needs-approval M.',
    ]);
  });

  it('keeps an equal, reviewed plan from going on by itself when the gate was loosened in the same pull request', () => {
    const asked = strictest(verdict('allow'), verdict('allow'), found);
    expect(review(facts({ fresh: { verdict: asked }, receipt: { verdict: asked.decision } })).decision).toBe(
      'ask',
    );
    const blocked = strictest(verdict('block', block), verdict('allow'), found);
    expect(
      review(facts({ fresh: { verdict: blocked }, receipt: { verdict: blocked.decision } })).decision,
    ).toBe('refuse');
  });
});
