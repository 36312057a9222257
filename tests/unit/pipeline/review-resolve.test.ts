import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Claim, closeClaim } from '../../../src/gate/claim.js';
import { askedToResolve } from '../../../src/pipeline/reviewing/target.js';
import { appliedAt, codes, ReviewKit } from './review-kit.js';
import { manifestText } from './support.js';

const MANIFEST = manifestText();
const CHANGED = `${MANIFEST}# More.\n`;
let kit: ReviewKit;
let applied: string;
let newer: string;

beforeEach(async () => {
  kit = await ReviewKit.start(MANIFEST);
  applied = await kit.people.tip();
  newer = await kit.edit('ann', 'main', 'deployment.yaml', CHANGED);
});

afterEach(() => kit.fake.close());

/** What is decided at a commit below the one applied last, as after a branch was rewritten. */
async function rewritten(last: Claim, resolve?: string) {
  const decided = await kit.decide(applied, MANIFEST, {
    last,
    ...(resolve === undefined ? {} : { resolve }),
  });
  const records = last.closed === undefined ? { open: last } : { last };
  return askedToResolve(decided, records, resolve);
}

const { closed: _, outcome: __, ...OPEN } = appliedAt('');

describe('a run that is told to resolve', () => {
  it.each([
    ['closed record', (commit: string): Claim => appliedAt(commit)],
    ['record that nobody saw closed', (commit: string): Claim => ({ ...OPEN, commit })],
  ])('the %s of a commit that ours does not descend from: a person is asked', async (_, recordAt) => {
    for (const run of ['50', 'acme/shop/50/1']) {
      const decided = await rewritten(recordAt(newer), run);
      expect(decided.decision).toBe('ask');
      expect(codes(decided)).not.toContain('older-commit');
      expect(decided.reasons.at(-1)?.message).toContain('acme/shop/50/1');
    }
  });

  it.each([
    ['nothing', undefined],
    ['another run', '51'],
  ])('attack: %s leaves an older commit refused', async (_, resolve) => {
    const decided = await rewritten(appliedAt(newer), resolve);
    expect(decided.decision).toBe('refuse');
    expect(codes(decided)).toContain('older-commit');
  });

  it('attack: asks a person even where all else would go by itself, or a comment has confirmed', async () => {
    const given = await kit.decide(newer, CHANGED, { last: appliedAt(newer), resolve: '50' });
    const decided = askedToResolve({ ...given, decision: 'go' }, { last: appliedAt(newer) }, '50');
    expect(decided.decision).toBe('ask');
  });

  it('attack: is still refused for what is refused besides', async () => {
    const given = await kit.decide(applied, MANIFEST, { last: appliedAt(newer), attempt: 2, resolve: '50' });
    expect(askedToResolve(given, { last: appliedAt(newer) }, '50').decision).toBe('refuse');
  });
});

describe('a target that was destroyed', () => {
  it('is applied again at any commit', async () => {
    const { closed, ...open } = appliedAt(newer);
    const last = closeClaim(open, 'destroyed', new Date(closed ?? 0));
    expect(codes(await rewritten(last))).not.toContain('older-commit');
  });
});
