import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connect, type Github } from '../../../src/github/client.js';
import { changedPaths, descends, landedBetween, readPull } from '../../../src/github/pulls.js';
import { BOT, FakeGithub, OWNER } from '../../support/github/fake-github.js';
import { PeopleAtWork } from '../../support/github/people-at-work.js';

let fake: FakeGithub;
let people: PeopleAtWork;
let github: Github;
let applied: string;

beforeEach(async () => {
  fake = await FakeGithub.start();
  people = new PeopleAtWork(fake);
  github = connect(fake.as(BOT), fake.clock);
  await people.let('ann', 'write');
  applied = await people.tip();
});

afterEach(() => fake.close());

const landed = async (since: string | undefined = applied) => {
  const { pulls, direct } = await landedBetween(github, since, await people.tip(), 'main');
  return { pulls: pulls.map((pull) => pull.number), direct };
};

describe('what came into the branch', () => {
  it.each(['merge', 'squash', 'rebase'] as const)('by one pull request: %s', async (method) => {
    const number = await people.propose('ann', 'topic', 'a.yaml', 'b.yaml', 'c.yaml');
    const { commit } = await people.merge(number, method);
    const { pulls, direct } = await landedBetween(github, applied, commit, 'main');
    expect(direct).toEqual([]);
    expect(pulls).toMatchObject([
      { number, state: 'merged', author: 'ann', base: 'main', mergeCommit: commit, head: { ref: 'topic' } },
    ]);
    expect(pulls[0]?.head.sha).toBe((await readPull(github, number)).head.sha);
  });

  it('by several pull requests, the newest first', async () => {
    const one = await people.propose('ann', 'one', 'a.yaml', 'b.yaml');
    await people.merge(one, 'rebase');
    const two = await people.propose('ann', 'two', 'c.yaml');
    await people.merge(two, 'squash');
    expect(await landed()).toEqual({ pulls: [two, one], direct: [] });
  });

  it('by a direct push', async () => {
    const commit = await people.push(OWNER, 'main', 'a.yaml');
    expect(await landed()).toEqual({ pulls: [], direct: [commit] });
  });

  it('by a direct push that hides before a pull request of several commits', async () => {
    const hidden = await people.push(OWNER, 'main', 'evil.yaml');
    const number = await people.propose('ann', 'topic', 'a.yaml', 'b.yaml');
    await people.merge(number, 'squash');
    expect(await landed()).toEqual({ pulls: [number], direct: [hidden] });
  });

  it('by a direct push that hides after a pull request', async () => {
    const number = await people.propose('ann', 'topic', 'a.yaml');
    await people.merge(number, 'squash');
    const hidden = await people.push(OWNER, 'main', 'evil.yaml');
    expect(await landed()).toEqual({ pulls: [number], direct: [hidden] });
  });

  it('by a commit that an open pull request happens to name', async () => {
    const number = await people.propose('ann', 'topic', 'a.yaml');
    const commit = await people.push(OWNER, 'main', 'b.yaml');
    fake.own.pulls.landings.set(commit, [number]);
    expect(await landed()).toEqual({ pulls: [], direct: [commit] });
  });

  it('by a commit of which a merged pull request is not the merge', async () => {
    const number = await people.propose('ann', 'topic', 'a.yaml');
    await people.merge(number, 'merge');
    const commit = await people.push(OWNER, 'main', 'b.yaml');
    fake.own.pulls.landings.set(commit, [number]);
    expect(await landed()).toEqual({ pulls: [number], direct: [commit] });
  });

  it('is nothing when it was applied already', async () => {
    expect(await landed()).toEqual({ pulls: [], direct: [] });
  });

  it('before the first apply is told by the newest commit alone', async () => {
    const number = await people.propose('ann', 'topic', 'a.yaml');
    const { commit } = await people.merge(number, 'squash');
    const { pulls } = await landedBetween(github, undefined, commit, 'main');
    expect(pulls).toMatchObject([{ number }]);
  });

  it('is not told when an older commit comes after a newer one', async () => {
    await people.push(OWNER, 'main', 'a.yaml');
    const newer = await people.tip();
    await expect(landedBetween(github, newer, applied, 'main')).rejects.toThrow(
      `${applied.slice(0, 7)} does not come after ${newer.slice(0, 7)}, which was applied`,
    );
  });

  it('is not told when there is more of it than GitHub names', async () => {
    fake.own.override(/compare/, { status: 'ahead', total_commits: 251 });
    await expect(landed()).rejects.toThrow('more than 250 are not looked through');
  });

  it('is not told when more than fifty merges came', async () => {
    for (let count = 1; count <= 51; count += 1) await people.push(OWNER, 'main', `${count}.yaml`);
    await expect(landed()).rejects.toThrow('51 merges came since');
  });

  it('is not told when GitHub names another number of commits', async () => {
    await people.push(OWNER, 'main', 'a.yaml');
    fake.own.override(/compare/, { total_commits: 2 });
    await expect(landed()).rejects.toThrow('GitHub names 1 of 2 commits');
  });

  it('is not told when the branch was moved off its line', async () => {
    const number = await people.propose('ann', 'topic', 'a.yaml', 'b.yaml');
    const { head } = await readPull(github, number);
    await people.merge(number, 'merge');
    await expect(landed(head.sha)).rejects.toThrow("is not on the branch's own line");
  });
});

describe('whether a commit comes after another', () => {
  it('is told for what is before, the same, after and beside', async () => {
    await people.branch('topic');
    const beside = await people.push('ann', 'topic', 'b.yaml');
    const newer = await people.push(OWNER, 'main', 'a.yaml');
    expect(await descends(github, applied, newer)).toBe(true);
    expect(await descends(github, newer, newer)).toBe(true);
    expect(await descends(github, newer, applied)).toBe(false);
    expect(await descends(github, beside, newer)).toBe(false);
  });

  it.each(['f'.repeat(40)])('is an error when GitHub does not know %s', async (sha) => {
    await expect(descends(github, sha, applied)).rejects.toMatchObject({ status: 404 });
  });

  it.each(['main', 'HEAD', '', 'a1b2c3d', '../../..', `${'a'.repeat(40)}...main`])(
    'is not asked for %j, which is no whole commit',
    async (sha) => {
      fake.requests.length = 0;
      await expect(descends(github, sha, applied)).rejects.toThrow('is no whole commit');
      await expect(descends(github, applied, sha)).rejects.toThrow('is no whole commit');
      expect(fake.requests).toEqual([]);
    },
  );
});

describe('a pull request', () => {
  it('that is open has no merge commit, whatever GitHub tried', async () => {
    const number = await people.propose('ann', 'topic', 'a.yaml');
    const pull = await readPull(github, number);
    expect(pull).toMatchObject({ number, state: 'open', head: { repository: 'acme/shop' } });
    expect(pull.mergeCommit).toBeUndefined();
  });

  it('that was closed is not merged', async () => {
    const number = await people.propose('ann', 'topic', 'a.yaml');
    await people.as(OWNER, 'PATCH', `/pulls/${number}`, { state: 'closed' });
    expect(await readPull(github, number)).toMatchObject({ state: 'closed' });
  });

  it('names the paths that it changes', async () => {
    const number = await people.propose('ann', 'topic', 'a.yaml', 'b/c.yaml');
    expect((await changedPaths(github, number)).toSorted()).toEqual(['a.yaml', 'b/c.yaml']);
  });

  it('of more paths than GitHub names is an error', async () => {
    const number = await people.propose('ann', 'topic', 'a.yaml');
    fake.own.override(/pulls\/\d+$/, { changed_files: 3001 });
    await expect(changedPaths(github, number)).rejects.toThrow(`GitHub names 1 of 3001 files of #${number}`);
  });
});
