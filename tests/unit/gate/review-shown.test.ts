import { describe, expect, it } from '@jest/globals';
import type { ChangeSet, Shown } from '../../../src/changes/changeset.js';
import { review } from '../../../src/gate/review.js';
import { facts, receiptOf } from './review-support.js';
import { change, changeSet } from './support.js';

/** A change of a value that is hidden, or that an exception shows; the digest is the same for all of them. */
const showing = (...[revealed]: readonly string[]): ChangeSet => {
  const after: Shown = { kind: 'hidden', ...(revealed === undefined ? {} : { revealed }) };
  const attributes = [{ path: ['value'], before: { kind: 'hidden' } as const, after }];
  return changeSet([change('aws_ssm_parameter.motd', ['update'], { attributes })]);
};

const reviewed = (then: ChangeSet, now: ChangeSet) =>
  review(
    facts({
      receipt: { changeSet: then, digests: { ...receiptOf().digests, changeSet: then.digest } },
      fresh: { changeSet: now },
    }),
  );

describe('what an exception showed to reviewers', () => {
  it.each<[string, ChangeSet, ChangeSet]>([
    ['that the fresh plan shows too', showing('welcome'), showing('welcome')],
    ['that was hidden from them, and is shown now', showing(), showing('welcome')],
  ])('%s lets equal changes go on', (_, then, now) => {
    expect(then.digest).toBe(now.digest);
    expect(reviewed(then, now)).toEqual({ decision: 'go', reasons: [] });
  });

  it.each<[string, ChangeSet, ChangeSet]>([
    [
      'attack: a receipt that shows a harmless value in place of the one that is applied',
      showing('welcome'),
      showing('evil'),
    ],
    ['attack: a receipt that shows a value for which there is no exception', showing('welcome'), showing()],
  ])('%s asks a person, though the digests are equal', (_, then, now) => {
    const { decision, reasons } = reviewed(then, now);
    expect(decision).toBe('ask');
    expect(reasons).toMatchObject([
      {
        code: 'changes-differ',
        message: expect.stringContaining('"welcome", which the fresh plan does not confirm'),
      },
    ]);
  });
});
