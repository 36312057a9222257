import { describe, expect, it } from '@jest/globals';
import { type ReviewDecision, review } from '../../../src/gate/review.js';
import { anchorOf, type Changed, changes, facts, HEAD, MERGED, receiptOf } from './review-support.js';
import { change, changeSet } from './support.js';

function codes(decision: ReviewDecision): string[] {
  return decision.reasons.map(({ code }) => code);
}

const OTHER = 'e'.repeat(40);
const one = { kind: 'one', number: 5, method: 'squash', head: HEAD, content: 'equal' } as const;
const secret = changeSet([
  change('aws_x.a', ['update'], {
    attributes: [{ path: ['password'], before: { kind: 'hidden' }, after: { kind: 'hidden' } }],
  }),
]);
const ofSecret = { changeSet: secret, digests: { ...receiptOf().digests, changeSet: secret.digest } };
const nothing = changeSet([]);

describe('review', () => {
  it('lets equal changes go on by themselves', () => {
    expect(review(facts())).toEqual({ decision: 'go', reasons: [] });
  });

  it.each<[string, Changed]>([
    ['a merge commit', { merge: { ...one, method: 'merge' } }],
    ['a rebase', { merge: { ...one, method: 'rebase' } }],
    ['a merge queue', { merge: { ...one, method: 'queue' } }],
    ['a dispatch', { run: { event: 'workflow_dispatch' } }],
    [
      'the first apply of all',
      { fresh: { base: { lineage: '', serial: 0 } }, receipt: { base: { lineage: '', serial: 0 } } },
    ],
    ['the commit that was applied last, again', { run: { last: { commit: MERGED, descent: 'unknown' } } }],
    [
      'a state that others have moved on, when nothing is hidden',
      { fresh: { base: { lineage: 'x', serial: 9 } } },
    ],
    ['a receipt of the test merge', { receipt: { commit: OTHER }, anchor: { mergeSha: OTHER } }],
    ['no receipt, when nothing changes', { fresh: { changeSet: nothing }, found: undefined }],
    [
      'a direct push that changes nothing',
      { fresh: { changeSet: nothing }, found: undefined, merge: { kind: 'none' } },
    ],
  ])('lets %s go on', (_, changed) => {
    expect(codes(review(facts(changed)))).toEqual([]);
  });

  it.each<[string, Changed, string[]]>([
    ['no receipt', { found: undefined }, ['no-receipt']],
    ['a direct push', { merge: { kind: 'none' }, found: undefined }, ['direct-push', 'no-receipt']],
    ['several pull requests', { merge: { kind: 'several', numbers: [5, 6] } }, ['several-pull-requests']],
    ['other content', { merge: { ...one, content: 'different' } }, ['content-differs']],
    [
      'content that cannot be compared',
      { merge: { ...one, content: 'unknown', method: 'unknown' } },
      ['content-unknown'],
    ],
    [
      'other files with the same changes',
      { fresh: { digests: { ...receiptOf().digests, files: '0' } } },
      ['files-differ'],
    ],
    [
      'another deployment with the same changes',
      { fresh: { digests: { ...receiptOf().digests, inputs: '0' } } },
      ['inputs-differ'],
    ],
    ['a verdict that was another one', { receipt: { verdict: 'block' } }, ['other-verdict']],
    [
      'a history that cannot be told',
      { run: { last: { commit: OTHER, descent: 'unknown' } } },
      ['descent-unknown'],
    ],
    ['a receipt of an attempt before the last', { anchor: { attempt: 2 } }, ['older-attempt']],
    ['a plan run that failed', { anchor: { conclusion: 'failure' } }, ['run-not-successful']],
    ['a plan run that has not ended', { anchor: { conclusion: undefined } }, ['run-not-successful']],
    [
      'an artifact without a digest',
      { anchor: { artifact: { runId: 77, digest: undefined, downloaded: 'sha256:0' } } },
      ['no-artifact-digest'],
    ],
  ])('asks a person about %s', (_, changed, expected) => {
    const decision = review(facts(changed));
    expect(decision.decision).toBe('ask');
    expect(codes(decision)).toEqual(expected);
  });

  it('asks for what the gate asks, even when nothing changes', () => {
    const reasons = [{ effect: 'needs-approval', message: 'M.', fix: 'F.' } as const];
    const fresh = { changeSet: nothing, verdict: { decision: 'needs-approval', reasons } } as const;
    expect(review(facts({ fresh, found: undefined }))).toEqual({
      decision: 'ask',
      reasons: [{ code: 'needs-approval', effect: 'ask', message: 'M.', fix: 'F.' }],
    });
  });

  it.each(['block', 'needs-approval'] as const)(
    'believes a verdict of %s that gives no reason',
    (decision) => {
      const found = review(
        facts({ fresh: { verdict: { decision, reasons: [] } }, receipt: { verdict: decision } }),
      );
      expect(found.decision).toBe(decision === 'block' ? 'refuse' : 'ask');
    },
  );

  it('tells what differs, one by one, and counts the rest', () => {
    const many = changeSet(Array.from({ length: 30 }, (_, index) => change(`aws_x.a${index}`, ['create'])));
    const { decision, reasons } = review(facts({ fresh: { changeSet: many } }));
    expect(decision).toBe('ask');
    expect(reasons).toHaveLength(21);
    expect(reasons.at(-1)?.message).toBe('11 more differences: see the report of this run.');
  });

  it('gives every reason at once, refusals first, each a sentence with a fix', () => {
    const all = review(
      facts({
        run: { attempt: 2, ref: 'refs/heads/x', last: { commit: OTHER, descent: 'no' } },
        merge: { ...one, head: OTHER, content: 'different' },
        fresh: { changeSet: secret, base: { lineage: 'y', serial: 1 } },
        receipt: { run: 'acme/app/78/1', commit: OTHER, target: { name: 'x', environment: 'y', stack: 'z' } },
        anchor: { event: 'push', headRepository: undefined, repository: 'evil/app', workflowPath: 'x.yml' },
      }),
    );
    expect(all.decision).toBe('refuse');
    const effects = all.reasons.map(({ effect }) => effect);
    expect(effects).toEqual(effects.toSorted().toReversed());
    expect(all.reasons.length).toBeGreaterThan(12);
    for (const { message, fix } of all.reasons) {
      expect(message).toMatch(/^\S.*[.!]$/s);
      expect(fix).toMatch(/^[A-Z].*\.$/s);
    }
  });
});

describe('attacks on the way to an apply', () => {
  it.each<[string, Changed, string, string]>([
    ['a receipt of another run', { receipt: { run: 'acme/app/78/1' } }, 'refuse', 'other-run'],
    [
      'a receipt of a later attempt than there was',
      { receipt: { run: 'acme/app/77/2' } },
      'refuse',
      'other-run',
    ],
    ['a receipt of no run at all', { receipt: { run: '6f1c' } }, 'refuse', 'other-run'],
    ['a receipt that lies about its commit', { receipt: { commit: OTHER } }, 'refuse', 'other-commit'],
    [
      'a receipt of an older head, pushed over after the review',
      { merge: { ...one, head: OTHER } },
      'ask',
      'older-head',
    ],
    ['a receipt of a fork', { anchor: { headRepository: 'mallory/app' } }, 'refuse', 'fork'],
    ['a receipt of a fork that was deleted', { anchor: { headRepository: undefined } }, 'refuse', 'fork'],
    [
      'a receipt of another repository',
      { anchor: { repository: 'mallory/app' }, receipt: { run: 'mallory/app/77/1' } },
      'refuse',
      'other-repository',
    ],
    [
      'a receipt of another workflow',
      { anchor: { workflowPath: '.github/workflows/evil.yml' } },
      'refuse',
      'other-workflow',
    ],
    [
      'a plan workflow that was edited not to call ours',
      { anchor: { referencedWorkflows: [] } },
      'refuse',
      'other-reusable-workflow',
    ],
    [
      'a plan workflow that was edited to call ours at another commit',
      {
        anchor: {
          referencedWorkflows: [{ ...(anchorOf().referencedWorkflows[0] ?? { path: '' }), sha: OTHER }],
        },
      },
      'refuse',
      'other-reusable-workflow',
    ],
    [
      'a receipt of a pull_request_target run',
      { anchor: { event: 'pull_request_target' } },
      'refuse',
      'other-event',
    ],
    [
      'a receipt with a changed byte',
      { anchor: { artifact: { ...anchorOf().artifact, downloaded: 'sha256:0' } } },
      'refuse',
      'changed-bytes',
    ],
    [
      'an artifact of another run under this one’s name',
      { anchor: { artifact: { ...anchorOf().artifact, runId: 78 } } },
      'refuse',
      'artifact-of-other-run',
    ],
    [
      'a receipt of another target',
      { receipt: { target: { ...receiptOf().target, environment: 'dev' } } },
      'refuse',
      'other-target',
    ],
    [
      'a receipt whose changes were exchanged',
      { receipt: { changeSet: secret }, fresh: { changeSet: secret } },
      'refuse',
      'contradiction',
    ],
    [
      'a receipt whose changes carry a digest of their own',
      { receipt: { changeSet: { ...changes, digest: '0'.repeat(64) } } },
      'refuse',
      'contradiction',
    ],
    [
      'a receipt in a bucket that a writer replaced',
      { found: { receipt: receiptOf(), anchor: undefined } },
      'ask',
      'not-anchored',
    ],
    ['a re-run of an old apply', { run: { attempt: 2 } }, 'refuse', 're-run'],
    [
      'an older commit after a newer one',
      { run: { last: { commit: OTHER, descent: 'no' } } },
      'refuse',
      'older-commit',
    ],
    ['an apply from a branch', { run: { ref: 'refs/heads/evil' } }, 'refuse', 'not-default-branch'],
    ['an apply from a pull request', { run: { event: 'pull_request' } }, 'refuse', 'not-default-branch'],
    ['an apply from a comment', { run: { event: 'issue_comment' } }, 'refuse', 'not-default-branch'],
    ['a tag named as the default branch', { run: { ref: 'refs/tags/main' } }, 'refuse', 'not-default-branch'],
    [
      'a state that a person changed between plan and apply',
      {
        fresh: {
          changeSet: changeSet([change('aws_s3_bucket.a', ['update'])]),
          base: { lineage: 'x', serial: 5 },
        },
      },
      'ask',
      'changes-differ',
    ],
    ['another state in its place', { fresh: { base: { lineage: 'y', serial: 4 } } }, 'ask', 'other-state'],
    [
      'an old copy of the state in its place',
      { fresh: { base: { lineage: 'x', serial: 3 } } },
      'ask',
      'state-went-back',
    ],
    [
      'a secret exchanged behind its mark',
      { fresh: { changeSet: secret, base: { lineage: 'x', serial: 5 } }, receipt: ofSecret },
      'ask',
      'hidden-values',
    ],
    [
      'a provisioner added after the review',
      {
        fresh: {
          changeSet: changeSet(changes.resources, {
            hooks: [{ address: 'aws_s3_bucket.a', kind: 'provisioner local-exec', when: 'create' }],
          }),
        },
      },
      'ask',
      'changes-differ',
    ],
  ])('%s', (_, changed, decision, code) => {
    const found = review(facts(changed));
    expect(codes(found)).toEqual([code]);
    expect(found.decision).toBe(decision);
  });

  it('a forged receipt is told even when there is nothing to apply', () => {
    const changed = { fresh: { changeSet: nothing }, anchor: { headRepository: 'mallory/app' } };
    expect(codes(review(facts(changed)))).toEqual(['fork']);
  });
});
