import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connect, type Github } from '../../../src/github/client.js';
import { BOT, FakeGithub, type Fault } from '../../support/github/fake-github.js';

let fake: FakeGithub;
let github: Github;

beforeEach(async () => {
  fake = await FakeGithub.start();
  github = connect(fake.as(BOT), fake.clock);
});

afterEach(() => fake.close());

const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
const ISSUES = '/repos/{owner}/{repo}/issues';
const MINUTE = 60_000;

const open = (title: string) =>
  github.create<{ number: number }>(`POST ${ISSUES}`, { title, body: 'x' }, async () =>
    (await github.list<{ number: number; title: string }>(`GET ${ISSUES}`)).find(
      (one) => one.title === title,
    ),
  );

describe('a limit of GitHub', () => {
  it.each<[string, Fault[], number[]]>([
    [
      'is waited for as long as retry-after says',
      [{ status: 429, headers: { 'retry-after': '42' } }],
      [42_000],
    ],
    [
      'is waited for by retry-after before the reset of the hour',
      [{ status: 403, headers: { 'retry-after': '30', 'x-ratelimit-remaining': '0' } }],
      [30_000],
    ],
    [
      'that is secondary is waited for a minute, then two, then four',
      Array<Fault>(3).fill({ status: 403, message: SECONDARY }),
      [MINUTE, 2 * MINUTE, 4 * MINUTE],
    ],
    ['without a reason is waited for a minute', [{ status: 429, message: 'Too many requests' }], [MINUTE]],
    [
      'of creation is waited for a minute',
      [
        {
          status: 403,
          message: `${SECONDARY.slice(0, 41)} and have been temporarily blocked from content creation`,
        },
      ],
      [MINUTE],
    ],
  ])('%s', async (_how, faults, waits) => {
    fake.fail(/^POST .*issues$/, ...faults);
    await open('drift');
    expect(fake.clock.waits).toEqual(waits);
    // What was refused was not done: nothing is looked for.
    expect(fake.asked()).toEqual(Array(faults.length + 1).fill('POST /repos/acme/shop/issues'));
    expect(github.calls).toEqual({ reads: 0, writes: faults.length + 1 });
  });

  it('of the hour is waited for until its reset', async () => {
    fake.limits.remaining = 0;
    fake.limits.reset = fake.clock.now() / 1000 + 300;
    await github.list(`GET ${ISSUES}`);
    expect(fake.clock.waits).toEqual([301_000]);
  });

  it('that ends too late is an error that says when', async () => {
    fake.limits.remaining = 0;
    fake.limits.reset = fake.clock.now() / 1000 + 41 * 60 - 1;
    await expect(github.list(`GET ${ISSUES}`)).rejects.toThrow(
      /^GitHub takes no more requests of this token until 12:41 UTC, in 41 minutes: API rate limit exceeded/,
    );
    expect(fake.clock.waits).toEqual([]);
  });

  it('that does not end is an error in the end', async () => {
    fake.fail(/issues$/, ...Array<Fault>(9).fill({ status: 403, message: SECONDARY }));
    await expect(open('drift')).rejects.toMatchObject({ name: 'GithubError', status: 403 });
    expect(fake.clock.waits).toEqual([MINUTE, 2 * MINUTE, 4 * MINUTE]);
  });

  it('is no permission that is missing: that is not asked for again', async () => {
    fake.fail(/issues$/, { status: 403 });
    await expect(open('drift')).rejects.toThrow(
      'GitHub answered 403: Resource not accessible by integration',
    );
    expect(fake.requests).toHaveLength(1);
  });

  it('is no permission that is missing: which one it is is told where GitHub tells', async () => {
    fake.fail(/issues$/, { status: 403, headers: { 'x-accepted-github-permissions': 'issues=write' } });
    await expect(open('drift')).rejects.toThrow(/integration.*; the token needs issues=write$/);
  });

  it('of 80 writes a minute is not reached by 200 writes in a row', async () => {
    for (let number = 1; number <= 200; number += 1) await open(`drift ${number}`);
    expect(fake.clock.waits).toEqual([MINUTE, MINUTE, MINUTE]);
    expect(fake.requests).toHaveLength(200);
  });
});

describe('a write that makes something', () => {
  it.each<Fault>([{ status: 500 }, { status: 502 }, 'reset'])('is sent again after %j', async (fault) => {
    fake.fail(/^POST .*issues$/, fault);
    await open('drift');
    expect(fake.asked()).toEqual([
      'POST /repos/acme/shop/issues',
      'GET /repos/acme/shop/issues',
      'POST /repos/acme/shop/issues',
    ]);
  });

  it('is not sent again when only its answer was lost', async () => {
    fake.fail(/^POST .*issues$/, 'lost');
    const { number } = await open('drift');
    const all = await github.list<{ number: number }>(`GET ${ISSUES}`);
    expect(all.map((one) => one.number)).toEqual([number]);
    expect(github.calls.writes).toBe(1);
  });

  it('is given up after four times', async () => {
    fake.fail(/^POST .*issues$/, ...Array<Fault>(9).fill({ status: 502 }));
    await expect(open('drift')).rejects.toMatchObject({ status: 502 });
    expect(github.calls).toEqual({ reads: 4, writes: 4 });
  });

  it('is looked for when no answer comes in time', async () => {
    fake.fail(/^POST .*issues$/, 'hang');
    github = connect(fake.as(BOT), { ...fake.clock, longestWait: MINUTE, timeout: 300 });
    await open('drift');
    expect(github.calls).toEqual({ reads: 1, writes: 2 });
  });
});

describe('a write that may be repeated', () => {
  it.each<Fault>([{ status: 500 }, { status: 502 }, 'reset', 'lost'])(
    'is sent again after %j',
    async (fault) => {
      const { number } = await open('drift');
      fake.fail(/^PATCH/, fault);
      await github.write(`PATCH ${ISSUES}/{issue_number}`, { issue_number: number, title: 'new' });
      expect(await github.list(`GET ${ISSUES}`)).toMatchObject([{ number, title: 'new' }]);
    },
  );
});

describe('a list', () => {
  it('is read to its last page', async () => {
    for (let number = 1; number <= 205; number += 1) await open(`drift ${number}`);
    expect(await github.list(`GET ${ISSUES}`)).toHaveLength(205);
    const pages = fake.requests.filter(({ method }) => method === 'GET').map(({ query }) => query['page']);
    expect(pages).toEqual([undefined, '2', '3']);
  });

  it('of another host is not followed there: the token would go with it', async () => {
    for (let number = 1; number <= 150; number += 1) fake.own.pulls.pushes.push(push(number));
    const ref = 'refs/heads/main';
    // Its pages are linked with the host api.test.
    const all = await github.list('GET /repos/{owner}/{repo}/activity', { ref });
    expect(all).toHaveLength(150);
    expect(fake.requests.map(({ query }) => query['after'])).toEqual([undefined, '100']);
  });

  it('that is no list is an error', async () => {
    await expect(github.list('GET /repos/{owner}/{repo}')).rejects.toThrow('the answer is no list');
  });
});

describe('whose token it is', () => {
  it.each([BOT, 'helper[bot]', 'ann'])('is told for %s by one request', async (login) => {
    const one = connect(fake.as(login), fake.clock);
    expect([await one.viewer(), await one.viewer()]).toEqual([login, login]);
    expect(fake.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /graphql']);
  });

  it('is asked again after a failure, and once by two at a time', async () => {
    fake.fail(/graphql$/, { status: 401 });
    await expect(github.viewer()).rejects.toThrow('GitHub answered 401: Bad credentials');
    expect(await Promise.all([github.viewer(), github.viewer()])).toEqual([BOT, BOT]);
    expect(github.calls.reads).toBe(2);
  });

  it('is asked of GitHub Enterprise Server where it answers it', async () => {
    const server = await FakeGithub.start('/api/v3');
    const hosts = connect(server.as(BOT), server.clock);
    expect(await hosts.viewer()).toBe(BOT);
    expect(await hosts.read('GET /repos/{owner}/{repo}')).toMatchObject({ full_name: 'acme/shop' });
    await server.close();
    expect(server.requests[0]?.path).toBe('/api/graphql');
  });
});

function push(number: number) {
  return { ref: 'refs/heads/main', before: `${number - 1}`, after: `${number}`, login: 'ann' };
}
