import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connect, type Github } from '../../../src/github/client.js';
import { groupPulls, type MergeGroup, pullsBefore } from '../../../src/github/queue.js';
import { BOT, FakeGithub } from '../../support/github/fake-github.js';
import { PeopleAtWork } from '../../support/github/people-at-work.js';

let fake: FakeGithub;
let people: PeopleAtWork;
let github: Github;
let main: string;

beforeEach(async () => {
  fake = await FakeGithub.start();
  people = new PeopleAtWork(fake);
  github = connect(fake.as(BOT), fake.clock);
  await people.let('ann', 'write');
  main = await people.tip();
});

afterEach(() => fake.close());

/** A pull request, as GitHub knows it by the commit of its head. */
async function proposed(branch: string): Promise<{ number: number; head: string }> {
  const number = await people.propose('ann', branch, `${branch}.txt`);
  const head = await people.tip(branch);
  fake.own.pulls.landings.set(head, [number]);
  return { number, head };
}

async function commit(...parents: string[]): Promise<string> {
  const { tree } = await people.as<{ tree: { sha: string } }>('ann', 'GET', `/git/commits/${main}`);
  const made = { message: `on ${parents}`, tree: tree.sha, parents };
  return (await people.as<{ sha: string }>('ann', 'POST', '/git/commits', made)).sha;
}

function group(headSha: string, name: number, baseSha = main): MergeGroup {
  const headRef = `refs/heads/gh-readonly-queue/main/pr-${name}-${baseSha}`;
  return { base: 'main', baseSha, headSha, headRef };
}

const numbers = async (of: MergeGroup) => (await groupPulls(github, of)).map(({ number }) => number);

describe('the pull requests of a merge group', () => {
  it('are found by what was merged, and by the name of the branch', async () => {
    const [one, two] = [await proposed('one'), await proposed('two')];
    const first = await commit(main, one.head);
    expect(await numbers(group(await commit(first, two.head), two.number))).toEqual([2, 1]);
  });

  it('are found by the name alone, when they are squashed', async () => {
    const { number } = await proposed('one');
    expect(await numbers(group(await commit(main), number))).toEqual([number]);
  });

  it('are not those that only stand on one of them', async () => {
    const [one, two] = [await proposed('one'), await proposed('two')];
    fake.own.pulls.landings.set(one.head, [two.number, one.number]);
    expect(await numbers(group(await commit(main, one.head), one.number))).toEqual([one.number]);
  });

  it('are found in a few requests: names, and two for each commit', async () => {
    const { number, head } = await proposed('one');
    const of = group(await commit(main, head), number);
    await groupPulls(github, of);
    expect(github.calls).toEqual({ reads: 3, writes: 0 });
  });

  it.each<[string, () => Promise<MergeGroup>, RegExp]>([
    [
      'whose branch names another one than its commits are of',
      async () => {
        const [one, two] = [await proposed('one'), await proposed('two')];
        return group(await commit(main, one.head), two.number);
      },
      /is of #1, and its branch names #2/,
    ],
    [
      'whose pull request has a newer head',
      async () => {
        const { number, head } = await proposed('one');
        const of = group(await commit(main, head), number);
        await people.push('ann', 'one', 'later.txt');
        return of;
      },
      /merges [0-9a-f]{40}, and #1 is at/,
    ],
    [
      'whose branch names one for another branch',
      async () => {
        await people.branch('other');
        await proposed('one');
        const made = { title: 'x', head: 'one', base: 'other' };
        const { number } = await people.as<{ number: number }>('ann', 'POST', '/pulls', made);
        return group(await commit(main), number);
      },
      /is not to be merged into main/,
    ],
    [
      'that does not stand on its base',
      async () => group(main, (await proposed('one')).number, 'e'.repeat(40)),
      /does not lead to e{40}/,
    ],
  ])('attack: a group %s tells nothing', async (_, make, message) => {
    await expect(groupPulls(github, await make())).rejects.toThrow(message);
  });

  it('of more than fifty commits are not looked for', async () => {
    await proposed('one');
    fake.own.override(/\/git\/commits\//, { parents: [{ sha: main }] });
    await expect(groupPulls(github, group(main, 1, 'e'.repeat(40)))).rejects.toThrow('does not lead to');
    expect(github.calls.reads).toBeLessThanOrEqual(1 + 3 * 50);
  });
});

describe('the pull requests before a group', () => {
  it('are those ahead in the queue, then those merged, ten commits back', async () => {
    const { number: merged } = await proposed('merged');
    const { commit: tip } = await people.merge(merged, 'squash');
    const ahead = await proposed('ahead');
    const base = await commit(tip);
    const ref = `refs/heads/gh-readonly-queue/main/pr-${ahead.number}-${tip}`;
    await people.as('ann', 'POST', '/git/refs', { ref, sha: base });
    const found: number[] = [];
    for await (const { number } of pullsBefore(github, group(await commit(base), 9, base)))
      found.push(number);
    expect(found).toEqual([ahead.number, merged]);
  });
});
