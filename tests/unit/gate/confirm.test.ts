import { describe, expect, it } from '@jest/globals';
import {
  type Account,
  type CommandFacts,
  confirm,
  confirmedDigest,
  type Review,
} from '../../../src/gate/confirm.js';

const HEAD = 'a'.repeat(40);
const DIGEST = 'd'.repeat(64);

function person(id: number, login: string, type = 'User'): Account {
  return { id, login, type };
}

const author = person(1, 'author');
const pusher = person(2, 'pusher');
const owner = person(3, 'owner');
const commenter = person(4, 'commenter');

function review(account: Account, more: Partial<Review> = {}): Review {
  return {
    account,
    permission: 'write',
    state: 'APPROVED',
    commit: HEAD,
    submittedAt: '2026-03-01T12:00:00Z',
    ...more,
  };
}

interface Changed {
  readonly event?: Partial<CommandFacts['event']>;
  readonly comment?: Partial<CommandFacts['comment']>;
  readonly pull?: Partial<CommandFacts['pull']>;
  readonly planned?: Partial<CommandFacts['planned']>;
  readonly reviews?: readonly Review[];
  readonly owners?: CommandFacts['owners'];
  readonly beforeMerge?: boolean;
}

function facts(changed: Changed = {}): CommandFacts {
  return {
    event: { name: 'issue_comment', action: 'created', ofDefaultBranch: true, ...changed.event },
    comment: {
      account: commenter,
      permission: 'write',
      body: `/synthinfra apply ${DIGEST}\n\nLooks right.`,
      createdAt: '2026-03-01T13:00:00Z',
      updatedAt: '2026-03-01T13:00:00Z',
      ...changed.comment,
    },
    pull: { author, pushers: [author, pusher], head: HEAD, fromFork: false, merged: true, ...changed.pull },
    planned: { head: HEAD, digest: DIGEST, ...changed.planned },
    reviews: changed.reviews ?? [review(owner)],
    owners: changed.owners ?? { kind: 'satisfied' },
    beforeMerge: changed.beforeMerge ?? false,
  };
}

function why(changed: Changed): string[] {
  const result = confirm(facts(changed));
  return result.confirmed ? [] : result.reasons.map(({ message }) => message);
}

describe('a comment confirms', () => {
  it('what another person approved', () => {
    expect(confirm(facts())).toEqual({ confirmed: true, by: 'commenter', approvedBy: ['owner'] });
  });

  it.each<[string, Changed]>([
    ['by the author, when another person approved', { comment: { account: author } }],
    ['by the person who approved', { comment: { account: owner } }],
    ['before the merge where that is on', { pull: { merged: false }, beforeMerge: true }],
    [
      'after an older request for changes by the same person',
      {
        reviews: [
          review(owner, { submittedAt: '2026-03-01T12:30:00Z' }),
          review(owner, { state: 'CHANGES_REQUESTED', submittedAt: '2026-03-01T12:00:00Z' }),
        ],
      },
    ],
    [
      'though a remark came after the approval',
      {
        reviews: [review(owner), review(owner, { state: 'COMMENTED', submittedAt: '2026-03-01T12:30:00Z' })],
      },
    ],
    [
      'though a reader asks for changes',
      {
        reviews: [
          review(owner),
          review(person(9, 'reader'), { state: 'CHANGES_REQUESTED', permission: 'read' }),
        ],
      },
    ],
  ])('%s', (_, changed) => {
    expect(why(changed)).toEqual([]);
  });
});

const approves = `Nobody who neither opened the pull request nor pushed to it has approved ${HEAD}.`;

describe('attacks by comment: refused is', () => {
  it.each<[string, Changed, string]>([
    [
      'a command by a reader',
      { comment: { permission: 'read' } },
      'commenter may not confirm: the permission here is "read".',
    ],
    [
      'a command by somebody who may triage',
      { comment: { permission: 'triage' } },
      'commenter may not confirm: the permission here is "triage".',
    ],
    [
      'a command by the author, approved by nobody else',
      { comment: { account: author }, reviews: [review(author)] },
      approves,
    ],
    [
      'a command that was edited later',
      { comment: { updatedAt: '2026-03-01T13:00:01Z' } },
      'The comment was edited after it was written.',
    ],
    [
      'a run of an edited comment',
      { event: { action: 'edited' } },
      'Only a new comment confirms; this run is of issue_comment (edited).',
    ],
    [
      'a run of another event',
      { event: { name: 'pull_request_review' } },
      'Only a new comment confirms; this run is of pull_request_review (created).',
    ],
    [
      'a workflow of a branch',
      { event: { ofDefaultBranch: false } },
      'The workflow that runs is not the one of the default branch.',
    ],
    [
      'a command by a workflow',
      { comment: { account: person(5, 'github-actions[bot]', 'Bot') } },
      'github-actions[bot] is no person: any workflow can write as a bot.',
    ],
    [
      'a head that moved after the plan',
      { planned: { head: 'b'.repeat(40) } },
      `The head has moved from ${'b'.repeat(40)} to ${HEAD} since the plan.`,
    ],
    [
      'a digest of other changes',
      { planned: { digest: 'e'.repeat(64) } },
      'The comment confirms the changes dddddddddddd; those planned now are eeeeeeeeeeee.',
    ],
    [
      'a digest that only begins alike',
      { comment: { body: '/synthinfra apply ddddddd' } },
      'The comment names no digest of changes.',
    ],
    ['an approval by a pusher', { reviews: [review(pusher)] }, approves],
    [
      'an approval by the author under another name',
      { reviews: [review({ ...author, login: 'renamed' })] },
      approves,
    ],
    ['an approval by a bot', { reviews: [review(person(6, 'bot', 'Bot'))] }, approves],
    ['an approval by a reader', { reviews: [review(owner, { permission: 'read' })] }, approves],
    ['an approval of an older head', { reviews: [review(owner, { commit: 'b'.repeat(40) })] }, approves],
    ['an approval that was dismissed', { reviews: [review(owner, { state: 'DISMISSED' })] }, approves],
    ['an approval that was not sent', { reviews: [review(owner, { state: 'PENDING' })] }, approves],
    [
      'a change of mind',
      {
        reviews: [
          review(owner),
          review(person(8, 'other')),
          review(owner, { state: 'CHANGES_REQUESTED', submittedAt: '2026-03-01T12:30:00Z' }),
        ],
      },
      'owner asks for changes.',
    ],
    [
      'a branch whose pushers nobody knows',
      { pull: { pushers: undefined } },
      'Who pushed to this branch cannot be known, so nobody can tell whose approval counts.',
    ],
    [
      'a pull request of a fork',
      { pull: { fromFork: true } },
      'The pull request comes from a fork: its content is never run with credentials.',
    ],
    [
      'an apply before the merge where that is off',
      { pull: { merged: false } },
      'The pull request is not merged, and applying before the merge is off.',
    ],
    [
      'a file whose owner did not approve',
      { owners: { kind: 'missing', who: ['@acme/platform'] } },
      '@acme/platform owns a file of this change, as the base branch has CODEOWNERS, and has not approved this commit.',
    ],
    [
      'a team that cannot be read',
      { owners: { kind: 'unreadable', why: 'this token may not see @acme/platform' } },
      'Whether the code owners agree cannot be known: this token may not see @acme/platform.',
    ],
  ])('%s', (_, changed, message) => {
    expect(why(changed)).toEqual([message]);
  });

  it('tells every reason, each with a fix', () => {
    const result = confirm(
      facts({
        event: { name: 'push', ofDefaultBranch: false },
        comment: { permission: 'none', body: '', account: person(7, 'x', 'Bot') },
        pull: { head: 'c'.repeat(40), fromFork: true, merged: false },
        owners: { kind: 'missing', who: ['@a', '@b'] },
      }),
    );
    const reasons = result.confirmed ? [] : result.reasons;
    expect(reasons).toHaveLength(11);
    for (const { fix } of reasons) expect(fix).toMatch(/^\S.*\.$/);
  });
});

describe('the command', () => {
  it.each<[string, boolean]>([
    [`/synthinfra apply ${DIGEST}`, true],
    [`/synthinfra apply ${DIGEST}  \r\nthanks`, true],
    [` /synthinfra apply ${DIGEST}`, false],
    [`> /synthinfra apply ${DIGEST}`, false],
    [`hello\n/synthinfra apply ${DIGEST}`, false],
    [`/synthinfra apply ${DIGEST} now`, false],
    [`/synthinfra apply ${DIGEST.toUpperCase()}`, false],
    [`/synthinfra apply ${DIGEST}0`, false],
    [`/synthinfra  apply ${DIGEST}`, false],
    ['', false],
  ])('%j', (body, names) => {
    expect(confirmedDigest(body)).toBe(names ? DIGEST : undefined);
  });
});
