import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connect, type Github } from '../../../src/github/client.js';
import { approvalsOf, mayWrite, membersAmong } from '../../../src/github/people.js';
import { readPull } from '../../../src/github/pulls.js';
import { BOT, FakeGithub, type Fault } from '../../support/github/fake-github.js';
import { PeopleAtWork } from '../../support/github/people-at-work.js';

let fake: FakeGithub;
let people: PeopleAtWork;
let github: Github;
let number: number;

beforeEach(async () => {
  fake = await FakeGithub.start();
  people = new PeopleAtWork(fake);
  github = connect(fake.as(BOT), fake.clock);
  for (const login of ['ann', 'bob', 'cleo']) await people.let(login, 'write');
  number = await people.propose('ann', 'topic', 'a.yaml');
});

afterEach(() => fake.close());

const approvals = async () => approvalsOf(github, await readPull(github, number));

describe('the approval of a pull request', () => {
  it('counts by a person with write access at its head', async () => {
    await people.review('bob', number, 'APPROVE');
    expect(await approvals()).toEqual({ approvers: ['bob'], refused: [] });
  });

  it('counts still after a comment by the same person', async () => {
    await people.review('bob', number, 'APPROVE');
    await people.review('bob', number, 'COMMENT');
    expect((await approvals()).approvers).toEqual(['bob']);
  });

  it('does not count without one', async () => {
    await people.review('bob', number, 'COMMENT');
    expect(await approvals()).toEqual({ approvers: [], refused: [] });
  });

  it('does not count at an older head', async () => {
    const { head } = await readPull(github, number);
    await people.review('bob', number, 'APPROVE');
    await people.push('ann', 'topic', 'b.yaml');
    expect(await approvals()).toEqual({
      approvers: [],
      refused: [`bob approved ${head.sha.slice(0, 7)}, not this head`],
    });
  });

  it('does not count by its author', async () => {
    fake.own.override(/reviews$/, [
      { user: { login: 'ann', type: 'User' }, state: 'APPROVED', commit_id: await people.tip('topic') },
    ]);
    expect(await approvals()).toEqual({ approvers: [], refused: ['ann is its author'] });
  });

  it('does not count by a writer who pushed to it and then approves', async () => {
    await people.push('bob', 'topic', 'evil.yaml');
    await people.review('bob', number, 'APPROVE');
    await people.review('cleo', number, 'APPROVE');
    const { approvers, refused } = await approvals();
    expect(approvers).toEqual(['cleo']);
    expect(refused).toEqual([expect.stringMatching(/^bob has (pushed to|made a commit of) it$/)]);
  });

  it('does not count by who pushed a commit in the name of another', async () => {
    await people.push('ann', 'topic', 'evil.yaml');
    // What git says of the author is what its writer said; the branch's activity knows the account.
    const last = fake.own.pulls.pushes.pop();
    if (last) fake.own.pulls.pushes.push({ ...last, login: 'bob' });
    await people.review('bob', number, 'APPROVE');
    expect(await approvals()).toEqual({ approvers: [], refused: ['bob has pushed to it'] });
  });

  it('does not count when GitHub does not say who pushed the head', async () => {
    fake.own.pulls.pushes.length = 0;
    await people.review('bob', number, 'APPROVE');
    const { approvers, refused } = await approvals();
    expect(approvers).toEqual([]);
    expect(refused).toEqual([expect.stringMatching(/^GitHub does not say who pushed [0-9a-f]{7} to topic$/)]);
  });

  it.each<Fault>([{ status: 403 }, { status: 404 }])(
    'does not count when the activity is %j',
    async (fault) => {
      await people.review('bob', number, 'APPROVE');
      fake.fail(/activity$/, fault);
      expect((await approvals()).approvers).toEqual([]);
    },
  );

  it('does not count by a bot', async () => {
    await people.review('helper[bot]', number, 'APPROVE');
    expect(await approvals()).toEqual({ approvers: [], refused: ['helper[bot] is no person'] });
  });

  it('does not count by a reader', async () => {
    await people.review('bob', number, 'APPROVE');
    fake.own.permissions.set('bob', 'read');
    expect(await approvals()).toEqual({
      approvers: [],
      refused: ['bob may not write to this repository'],
    });
  });

  it('does not count while another writer asks for changes', async () => {
    await people.review('bob', number, 'APPROVE');
    await people.review('cleo', number, 'REQUEST_CHANGES');
    expect(await approvals()).toEqual({ approvers: [], refused: ['cleo asks for changes'] });
  });

  it('is not stopped by a reader who asks for changes', async () => {
    await people.review('bob', number, 'APPROVE');
    await people.review('cleo', number, 'REQUEST_CHANGES');
    fake.own.permissions.set('cleo', 'read');
    expect((await approvals()).approvers).toEqual(['bob']);
  });

  it('does not count when the same person asks for changes later', async () => {
    await people.review('bob', number, 'APPROVE');
    await people.review('bob', number, 'REQUEST_CHANGES');
    expect((await approvals()).approvers).toEqual([]);
  });

  it('does not count after it was dismissed', async () => {
    const user = { login: 'bob', type: 'User' };
    const commit_id = await people.tip('topic');
    fake.own.override(/reviews$/, [{ user, state: 'DISMISSED', commit_id }]);
    expect((await approvals()).approvers).toEqual([]);
  });

  it('does not count when the fork that it came from is gone', async () => {
    await people.review('bob', number, 'APPROVE');
    const { head: _known, ...pull } = await readPull(github, number);
    const head = { sha: await people.tip('topic'), ref: 'topic' };
    expect(await approvalsOf(github, { ...pull, head })).toEqual({
      approvers: [],
      refused: ['its author or its repository is gone'],
    });
  });

  it('counts when a fork says who pushed to it', async () => {
    await people.review('bob', number, 'APPROVE');
    const pull = await readPull(github, number);
    await approvalsOf(github, { ...pull, head: { ...pull.head, repository: 'eve/shop' } });
    expect(fake.asked()).toContain('GET /repos/eve/shop/activity');
  });

  it('does not count with more commits than GitHub names', async () => {
    await people.review('bob', number, 'APPROVE');
    fake.own.override(/pulls\/\d+\/commits$/, Array(250).fill({ author: null, committer: null }));
    expect((await approvals()).refused).toEqual([expect.stringContaining('it has 250 commits or more')]);
  });
});

describe('write access', () => {
  it.each([
    ['admin', true],
    ['write', true],
    ['read', false],
  ] as const)('with %s is %s', async (permission, may) => {
    fake.own.permissions.set('bob', permission);
    expect(await mayWrite(github, 'bob')).toBe(may);
  });

  it.each(['nobody', 'acme/../ann'])('is not had by %j, whom GitHub does not know', async (login) => {
    expect(await mayWrite(github, login)).toBe(false);
  });

  it('is not guessed when GitHub does not say', async () => {
    fake.fail(/permission$/, { status: 403 });
    await expect(mayWrite(github, 'bob')).rejects.toMatchObject({ status: 403 });
  });
});

describe('who is in a team', () => {
  it('is not told to the token of a job', async () => {
    fake.own.members.add('acme/infra/bob');
    expect(await membersAmong(github, 'acme/infra', ['bob'])).toEqual([]);
  });

  it('is told to an App', async () => {
    fake.own.members.add('acme/infra/bob');
    fake.own.mayReadMembers = true;
    expect(await membersAmong(github, 'acme/infra', ['ann', 'bob'])).toEqual(['bob']);
    expect(fake.requests.at(-1)?.query).toEqual({});
  });
});
