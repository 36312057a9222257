import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { reviewMarkdown } from '../../../src/pipeline/reviewing/summary.js';
import { appliedAt, codes, creates, ReviewKit } from './review-kit.js';
import { manifestText } from './support.js';

const MANIFEST = manifestText();
/** What the pull request makes of it. */
const CHANGED = `${MANIFEST}# More.\n`;
let kit: ReviewKit;
let applied: string;

beforeEach(async () => {
  kit = await ReviewKit.start(MANIFEST);
  applied = await kit.people.tip();
});

afterEach(() => kit.fake.close());

describe('what was reviewed and merged', () => {
  it.each(['merge', 'squash', 'rebase'] as const)('goes on by itself after a %s', async (method) => {
    const { number, head } = await kit.propose('topic', { 'notes.md': 'x', 'deployment.yaml': CHANGED });
    kit.planned(head, CHANGED);
    const { commit } = await kit.people.merge(number, method);
    const decided = await kit.decide(commit, CHANGED, { last: appliedAt(applied) });
    expect(decided.reasons).toEqual([]);
    expect(decided.decision).toBe('go');
  });

  it('goes on before there is any record, by what the push says', async () => {
    const { number, head } = await kit.propose('topic', { 'deployment.yaml': CHANGED });
    kit.planned(head, CHANGED);
    const { commit } = await kit.people.merge(number, 'rebase');
    const decided = await kit.decide(commit, CHANGED, { of: { before: applied } });
    expect(decided.reasons).toEqual([]);
  });

  it('asks when the fresh plan differs, and names the difference', async () => {
    const { number, head } = await kit.propose('topic', { 'deployment.yaml': CHANGED });
    kit.planned(head, CHANGED);
    const { commit } = await kit.people.merge(number, 'squash');
    const more = { last: appliedAt(applied), resources: [creates('another')] };
    const decided = await kit.decide(commit, CHANGED, more);
    expect([decided.decision, codes(decided)]).toEqual(['ask', ['changes-differ']]);
    const markdown = reviewMarkdown([decided]);
    expect(markdown).toContain('This waits for a person');
    expect(markdown).toContain(decided.reasons[0]?.fix ?? 'nothing');
    // It is merged already, and whether it may be applied is what the first line says.
    expect(markdown).not.toContain('may be merged');
  });

  it('asks after two pull requests in a row', async () => {
    const first = await kit.propose('other', { 'notes.md': 'x' });
    const { number, head } = await kit.propose('topic', { 'deployment.yaml': CHANGED });
    kit.planned(head, CHANGED);
    await kit.people.merge(first.number, 'squash');
    const { commit } = await kit.people.merge(number, 'squash');
    const decided = await kit.decide(commit, CHANGED, { last: appliedAt(applied) });
    expect(decided.decision).toBe('ask');
    expect(codes(decided)).toContain('several-pull-requests');
  });

  it('asks when there is no plan of the pull request at its head', async () => {
    const { number } = await kit.propose('topic', { 'deployment.yaml': CHANGED });
    const { commit } = await kit.people.merge(number, 'squash');
    const decided = await kit.decide(commit, CHANGED, { last: appliedAt(applied) });
    expect([decided.decision, codes(decided)]).toEqual(['ask', ['no-receipt']]);
    expect(decided.unreviewed).toMatch(/No run of .* planned #1/);
  });
});

describe('attack on the way to the default branch', () => {
  it('direct push: asks', async () => {
    const commit = await kit.edit('ann', 'main', 'deployment.yaml', CHANGED);
    const decided = await kit.decide(commit, CHANGED, { last: appliedAt(applied) });
    expect(decided.decision).toBe('ask');
    expect(codes(decided)).toContain('direct-push');
  });

  it('direct push before a reviewed merge: asks', async () => {
    const { number, head } = await kit.propose('topic', { 'deployment.yaml': CHANGED });
    kit.planned(head, CHANGED);
    await kit.edit('ann', 'main', 'evil.tf', 'x');
    const { commit } = await kit.people.merge(number, 'merge');
    const decided = await kit.decide(commit, CHANGED, { last: appliedAt(applied) });
    expect(decided.decision).toBe('ask');
    expect(decided.reasons.map(({ message }) => message).join()).toMatch(/1 commits by direct push/);
  });

  it('older commit applied after a newer one: refused', async () => {
    const newer = await kit.edit('ann', 'main', 'deployment.yaml', CHANGED);
    const decided = await kit.decide(applied, MANIFEST, { last: appliedAt(newer) });
    expect(decided.decision).toBe('refuse');
    expect(codes(decided)).toContain('older-commit');
  });

  it('re-run of an old apply: refused', async () => {
    const decided = await kit.decide(applied, MANIFEST, { last: appliedAt(applied), attempt: 2 });
    expect(decided.decision).toBe('refuse');
    expect(codes(decided)).toContain('re-run');
  });

  it('run of another branch, or of another event: refused', async () => {
    for (const other of [{ ref: 'refs/heads/topic' }, { event: 'pull_request' }]) {
      const decided = await kit.decide(applied, MANIFEST, { last: appliedAt(applied), of: other });
      expect(codes(decided)).toContain('not-default-branch');
      expect(decided.decision).toBe('refuse');
    }
  });

  it('forged status, Deployment and marker: nobody looks at them', async () => {
    const commit = await kit.edit('ann', 'main', 'deployment.yaml', CHANGED);
    const before = await kit.decide(commit, CHANGED, { last: appliedAt(applied) });
    await kit.people.as('ann', 'POST', `/statuses/${commit}`, { state: 'success', context: 'synthinfra' });
    const made = { ref: commit, environment: 'dev', auto_merge: false, required_contexts: [] };
    await kit.people.as('ann', 'POST', '/deployments', made);
    await kit.people.as('ann', 'POST', '/issues', { title: 'x', body: '<!-- synthinfra:plan --> approved' });
    kit.fake.requests.length = 0;
    const after = await kit.decide(commit, CHANGED, { last: appliedAt(applied) });
    expect(after.reasons).toEqual(before.reasons);
    expect(kit.fake.asked().filter((route) => /status|deployments|comments|check/.test(route))).toEqual([]);
  });
});
