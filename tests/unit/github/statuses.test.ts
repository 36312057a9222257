import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connect, type Github } from '../../../src/github/client.js';
import { keepComment } from '../../../src/github/comments.js';
import { MOST_STATUSES, reportStatuses, type Status } from '../../../src/github/statuses.js';
import { BOT, FakeGithub, type Fault } from '../../support/github/fake-github.js';
import { PeopleAtWork } from '../../support/github/people-at-work.js';

let fake: FakeGithub;
let people: PeopleAtWork;
let github: Github;

beforeEach(async () => {
  fake = await FakeGithub.start();
  people = new PeopleAtWork(fake);
  github = connect(fake.as(BOT), fake.clock);
});

afterEach(() => fake.close());

const sha = 'a'.repeat(40);
const url = 'https://github.com/acme/shop/actions/runs/1';
const aggregate = { state: 'success', description: 'All targets may be applied' } as const;

const statuses = (count: number): Status[] =>
  Array.from({ length: count }, (_, index) => ({
    target: `t${index}`,
    state: 'success',
    description: '1 changed',
  }));

const stored = () =>
  people.as<{ context: string; state: string; description: string; target_url: string }[]>(
    'ann',
    'GET',
    `/commits/${sha}/statuses?per_page=100`,
  );

describe('statuses of a commit', () => {
  it('are one for each target and the aggregate last', async () => {
    await reportStatuses(github, { commit: sha, url }, statuses(2), aggregate);
    expect(await stored()).toMatchObject([
      { context: 'synthinfra', ...aggregate, target_url: url },
      { context: 'synthinfra / t1' },
      { context: 'synthinfra / t0' },
    ]);
  });

  it.each([
    [MOST_STATUSES, MOST_STATUSES + 1],
    [MOST_STATUSES + 1, 1],
  ])('of %d targets are %d', async (targets, count) => {
    await reportStatuses(github, { commit: sha, url }, statuses(targets), aggregate);
    expect(await stored()).toHaveLength(count);
  });

  it.each(['x'.repeat(141), '🚀'.repeat(100), '計'.repeat(200)])(
    'are cut to what GitHub takes: %s',
    async (text) => {
      await reportStatuses(github, { commit: sha, url }, [], { state: 'failure', description: text });
      const [{ description } = { description: '' }] = await stored();
      expect(description.length).toBeLessThanOrEqual(140);
      expect(description.endsWith('…')).toBe(true);
      expect(description.isWellFormed()).toBe(true);
    },
  );

  it.each<Fault>([{ status: 502 }, 'reset', 'lost'])('are told after all after %j', async (fault) => {
    fake.fail(/^POST .*statuses/, fault);
    await reportStatuses(github, { commit: sha, url }, [], aggregate);
    expect((await stored())[0]).toMatchObject({ context: 'synthinfra', state: 'success' });
  });
});

describe('the roll-up of 256 targets', () => {
  // GitHub gives a job's token 1,000 requests an hour, 500 pieces of content an hour and 80 a minute (platform.md
  // 1.6). The legs of the matrix hand over their results as artifacts, of which these limits know nothing.
  it('is 5 requests: whose token, comments, the comment made, comments again, 1 status', async () => {
    const { number } = await people.as<{ number: number }>('ann', 'POST', '/issues', { title: 'A change' });
    const place = { number, marker: '<!-- synthinfra:plan -->' };
    await keepComment(github, place, () => 'x'.repeat(60_000));
    await reportStatuses(github, { commit: sha, url }, statuses(256), aggregate);
    expect(github.calls).toEqual({ reads: 3, writes: 2 });
    expect(fake.limits.remaining).toBe(1000 - 5);
  });

  it('is 25 requests for 20 targets: the same and 20 statuses, 22 writes of 80 a minute', async () => {
    const { number } = await people.as<{ number: number }>('ann', 'POST', '/issues', { title: 'A change' });
    await keepComment(github, { number, marker: '<!-- synthinfra:plan -->' }, () => 'x');
    await reportStatuses(github, { commit: sha, url }, statuses(20), aggregate);
    expect(github.calls).toEqual({ reads: 3, writes: 22 });
    expect(fake.clock.waits).toEqual([]);
  });
});
