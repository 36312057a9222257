import { describe, expect, it } from '@jest/globals';
import {
  type Claim,
  type ClaimDecision,
  closeClaim,
  decideClaim,
  openClaim,
  parseClaim,
  resolveClaim,
} from '../../../src/gate/claim.js';

const target = { name: 'app', environment: 'prod', stack: 'main' };
const parts = { target, digest: 'd'.repeat(64), commit: 'a'.repeat(40), run: 'acme/app/77/1' };
const ours = { ...parts, commit: 'b'.repeat(40), run: 'acme/app/78/1' };
const started = new Date('2026-03-01T12:00:00Z');
const ended = new Date('2026-03-01T12:05:00Z');
const open = openClaim(parts, started);
const closed = closeClaim(open, 'applied', ended);

function messageOf(decision: ClaimDecision): string {
  return 'message' in decision ? `${decision.message} ${decision.fix}` : '';
}

describe('a claim', () => {
  it('is opened, closed and read again as it was written', () => {
    const resolved = resolveClaim(open, 'ada', ended);
    for (const claim of [open, closed, resolved])
      expect(parseClaim(JSON.parse(JSON.stringify(claim)), 'claim.json')).toEqual({ claim });
    expect(open).not.toHaveProperty('closed');
    expect(closed).toMatchObject({ closed: '2026-03-01T12:05:00.000Z', outcome: 'applied' });
    expect(resolved).toMatchObject({ outcome: 'resolved', resolvedBy: 'ada', commit: parts.commit });
  });

  it.each<[string, unknown, string]>([
    ['no object', [], 'it is no JSON object'],
    ['another version', { ...open, schemaVersion: 2 }, 'schemaVersion is not 1'],
    ['no target', { ...open, target: undefined }, 'target.name is no text'],
    ['an empty commit', { ...open, commit: '' }, 'commit is no text'],
    ['no run', { ...open, run: 1 }, 'run is no text'],
    ['a short digest', { ...open, digest: 'abc' }, 'digest is no sha256'],
    ['no start', { ...open, started: 'yesterday' }, 'started is no time'],
    ['an end that is none', { ...closed, closed: 5 }, 'closed is no time'],
    ['an unknown outcome', { ...closed, outcome: 'fine' }, 'outcome is not known'],
    ['an end without an outcome', { ...closed, outcome: undefined }, 'closed and outcome do not agree'],
    ['an outcome without an end', { ...open, outcome: 'applied' }, 'closed and outcome do not agree'],
    ['a name that is inherited', Object.create(open), 'schemaVersion is not 1'],
    ['a resolver that is no text', { ...closed, resolvedBy: 1 }, 'resolvedBy is no text'],
  ])('is not read from %s', (_, value, fault) => {
    const result = parseClaim(value, 'claim.json');
    expect('problems' in result && result.problems.map(({ message }) => message).join()).toContain(fault);
  });
});

describe('an apply may begin', () => {
  it('where there is no record', () => {
    expect(decideClaim(undefined, ours, 'unknown')).toEqual({ kind: 'free' });
  });

  it.each(['applied', 'failed', 'interrupted'] as const)(
    'after one that ended as %s, at a later commit',
    (outcome) => {
      const decision = decideClaim(closeClaim(open, outcome, ended), ours, 'yes');
      expect(decision).toEqual({ kind: 'finished', commit: parts.commit, outcome });
    },
  );

  it('after one that a person resolved', () => {
    expect(decideClaim(resolveClaim(open, 'ada', ended), ours, 'yes').kind).toBe('finished');
  });

  it.each([
    ['after a destroy, whatever commit it was of', closeClaim(open, 'destroyed', ended), 'no'],
    ['where nobody can compare commits, and that was said', closed, 'unchecked'],
  ] as const)('%s', (_, existing, descent) => {
    expect(decideClaim(existing, ours, descent).kind).toBe('finished');
  });

  it('again at the same commit, whatever the history says', () => {
    expect(decideClaim(closed, { ...ours, commit: parts.commit }, 'unknown').kind).toBe('finished');
  });
});

describe('an apply is refused', () => {
  it('while the outcome of another is unknown, and says who, when, what and what to do', () => {
    const decision = decideClaim(open, ours, 'yes');
    expect(decision.kind).toBe('unknown-outcome');
    for (const told of [
      'acme/app/77/1',
      '2026-03-01T12:00:00.000Z',
      parts.commit,
      'ddddddd',
      'dispatch',
      'reviewers',
      '--resolve acme/app/77/1 --reason',
    ])
      expect(messageOf(decision)).toContain(told);
  });

  it('while another of the same commit is open: an unknown outcome is not made known by trying again', () => {
    expect(decideClaim(open, parts, 'yes').kind).toBe('unknown-outcome');
  });

  it('for an older commit after a newer one', () => {
    const decision = decideClaim(closed, ours, 'no');
    expect(decision.kind).toBe('older');
    expect(messageOf(decision)).toContain('does not descend from it');
    expect(messageOf(decision)).toContain('revert');
  });

  it('when nobody can tell whether the commit is older', () => {
    const decision = decideClaim(closed, ours, 'unknown');
    expect(decision.kind).toBe('older');
    expect(messageOf(decision)).toContain('fetch-depth: 0');
  });

  it('over the record of another target, open or not', () => {
    const elsewhere: Claim = { ...open, target: { ...target, environment: 'dev' } };
    expect(decideClaim(elsewhere, ours, 'yes').kind).toBe('elsewhere');
    expect(messageOf(decideClaim(elsewhere, ours, 'yes'))).toContain('app/dev/main');
  });
});
