import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Answer, answer, type Commanded } from '../../../src/pipeline/command.js';
import { storeTools } from '../../support/stores/benches.js';
import { type PlanRun, ReviewKit } from './review-kit.js';
import { manifestText } from './support.js';

const MANIFEST = manifestText();
const CHANGED = `${MANIFEST}# More.\n`;
const WORKFLOW = 'acme/shop/.github/workflows/command.yml@refs/heads/main';
let kit: ReviewKit;
let number: number;
let digest: string;

beforeEach(async () => {
  kit = await ReviewKit.start(MANIFEST);
  await kit.people.let('cleo', 'read');
});

afterEach(() => kit.fake.close());

/** A pull request of ann's, planned, and merged unless said otherwise. */
async function proposed(
  more: PlanRun & { readonly approvedBy?: string; readonly open?: true } = {},
): Promise<void> {
  const made = await kit.propose('topic', { 'deployment.yaml': CHANGED });
  number = made.number;
  digest = kit.planned(made.head, CHANGED, more);
  if (more.approvedBy !== undefined) await kit.people.review(more.approvedBy, number, 'APPROVE');
  if (more.open === undefined) await kit.people.merge(number, 'squash');
}

/** What a comment comes to. */
async function said(login: string, body: string, more: Partial<Commanded> = {}): Promise<Answer> {
  const comment = await kit.people.as<{ id: number }>(login, 'POST', `/issues/${number}/comments`, { body });
  const user = { login, type: 'User' };
  return answer({
    github: kit.github(),
    patience: storeTools().patience,
    event: 'issue_comment',
    payload: {
      action: 'created',
      issue: { number, pull_request: {} },
      comment: { id: comment.id, body, user },
    },
    workflowRef: WORKFLOW,
    defaultBranch: 'main',
    planWorkflow: '.github/workflows/pull-request.yml',
    manifest: undefined,
    ...more,
  });
}

const refusals = (found: Answer): string =>
  found.kind === 'refused' ? found.reasons.map(({ message }) => message).join('\n') : found.kind;

describe('a comment that confirms', () => {
  it('counts by a writer, when another writer has approved this head', async () => {
    await proposed({ approvedBy: 'bob' });
    expect(await said('ann', `/synthinfra apply ${digest}`)).toEqual({
      kind: 'confirmed',
      environment: 'dev',
      digest,
      by: 'ann',
      approvedBy: ['bob'],
    });
  });

  it('is nothing when it is no command', async () => {
    await proposed();
    expect(await said('ann', 'Nice work!')).toEqual({ kind: 'none' });
  });
});

describe('attack: a command', () => {
  it('by a reader is refused', async () => {
    await proposed({ approvedBy: 'bob' });
    expect(refusals(await said('cleo', `/synthinfra apply ${digest}`))).toContain('cleo may not confirm');
  });

  it('by the author, whom nobody else has approved, is refused', async () => {
    await proposed();
    expect(refusals(await said('ann', `/synthinfra apply ${digest}`))).toContain('Nobody who neither opened');
  });

  it('approved by who pushed to the branch is refused', async () => {
    await proposed({ open: true });
    const head = await kit.edit('bob', 'topic', 'more.md', 'x');
    digest = kit.planned(head, CHANGED);
    await kit.people.review('bob', number, 'APPROVE');
    await kit.people.merge(number, 'squash');
    const found = refusals(await said('ann', `/synthinfra apply ${digest}`));
    expect(found).toContain('Nobody who neither opened');
    expect(found).toContain('bob has made a commit of it');
  });

  it('edited later is refused', async () => {
    await proposed({ approvedBy: 'bob' });
    kit.fake.own.override(/\/issues\/comments\/\d+$/, { updated_at: '2030-01-01T00:00:00Z' });
    expect(refusals(await said('ann', `/synthinfra apply ${digest}`))).toContain('was edited after');
  });

  it.each([
    ['another digest', 'e'.repeat(64)],
    ['the first digits of one', ''],
  ])('that names %s is refused', async (_, other) => {
    await proposed({ approvedBy: 'bob' });
    const found = await said('ann', `/synthinfra apply ${other || digest.slice(0, 12)}`);
    expect(refusals(found)).toContain('has this digest');
  });

  it('for a plan of another head than the one that stands there now is refused', async () => {
    await proposed({ approvedBy: 'bob', open: true });
    await kit.edit('ann', 'topic', 'evil.md', 'x');
    await kit.people.merge(number, 'squash');
    expect(refusals(await said('bob', `/synthinfra apply ${digest}`))).toContain('has this digest');
  });

  it('before the merge is refused', async () => {
    await proposed({ approvedBy: 'bob', open: true });
    expect(refusals(await said('ann', `/synthinfra apply ${digest}`))).toContain('not merged');
  });

  it('in a run of another workflow than the default branch has is refused', async () => {
    await proposed({ approvedBy: 'bob' });
    const workflowRef = WORKFLOW.replace('main', 'topic');
    const found = await said('ann', `/synthinfra apply ${digest}`, { workflowRef });
    expect(refusals(found)).toContain('not the one of the default branch');
  });

  it('that an owner whom the base branch names has not approved is refused', async () => {
    await kit.edit('ann', 'main', 'CODEOWNERS', '*.yaml @acme\n');
    await proposed({ approvedBy: 'bob' });
    expect(refusals(await said('ann', `/synthinfra apply ${digest}`))).toContain('@acme owns a file');
  });

  it('where CODEOWNERS cannot be read, as GitHub gives none above 1 MB, is refused', async () => {
    await kit.edit('ann', 'main', 'CODEOWNERS', '*.yaml @acme\n');
    await proposed({ approvedBy: 'bob' });
    kit.fake.own.override(/\/contents\/CODEOWNERS$/, { encoding: 'none', content: '' });
    await expect(said('ann', `/synthinfra apply ${digest}`)).rejects.toThrow('CODEOWNERS of main is no file');
  });
});
