import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { attemptCheck, drift } from '../../../src/pipeline/drift.js';
import { UserError } from '../../../src/problem.js';
import type { Fault } from '../../support/github/fake-github.js';
import { GithubApi } from '../../support/github-api.js';
import { IDENTITIES, manifestOf } from '../identity/manifests.js';
import { changed, DriftBench, SHA, stack, UNREACHABLE } from './drift-kit.js';
import { pullRequest, runOf } from './run.js';

let bench: DriftBench;
beforeEach(async () => {
  bench = await DriftBench.open();
});
afterEach(() => bench.close());

const ONE = [stack([changed('them')])];
const NONE = [stack([])];

describe('the issue of a target', () => {
  it('is opened with what differs, by five requests', async () => {
    const outcome = await bench.night(ONE);
    expect(outcome).toMatchObject({ exitCode: 2, outputs: { drift: '1' } });
    expect(outcome.text(false)).toMatch(/shop\/prod\/main: the issue http\S+ is created\./);
    const [issue] = await bench.issues();
    expect(issue).toMatchObject({ number: 1, state: 'open', title: 'Drift in prod · aws eu-west-1' });
    expect(issue?.body).toContain('Found 2026-11-23 06:00 UTC ([run](https://github.com/acme/shop/actions/');
    expect(issue?.body).toContain(`https://github.com/acme/shop/blob/${SHA}/infra/deployment.yaml#L19`);
    expect(issue?.body).toContain('`"us"` | `"them"`');
    expect(issue?.body).not.toContain('First drift');
    // Who we are and which issues there are; then the new one, written and read again.
    expect(bench.calls()).toEqual({ reads: 3, writes: 1 });
  });

  it('is not written again the next day, as long as the same differs', async () => {
    await bench.night(ONE);
    const before = await bench.issues();
    const outcome = await bench.night(ONE, { at: '2026-11-24T06:00:00Z' });
    expect(outcome.exitCode).toBe(2);
    expect(outcome.text(false)).toMatch(/the issue http\S+ says so\./);
    expect(bench.calls()).toEqual({ reads: 2, writes: 0 });
    expect(await bench.issues()).toEqual(before);
  });

  it('is written again when something else differs, and still says since when', async () => {
    await bench.night(ONE);
    await bench.night([stack([changed('others')])], { at: '2026-11-24T06:00:00Z' });
    expect(bench.calls()).toEqual({ reads: 3, writes: 1 });
    const issues = await bench.issues();
    expect(issues).toHaveLength(1);
    expect(issues[0]?.body).toContain('`"us"` | `"others"`');
    expect(issues[0]?.body).toMatch(
      /Found 2026-11-24 06:00 UTC .* First drift: \d{4}-\d\d-\d\d \d\d:\d\d UTC\./,
    );
  });

  it('is closed when nothing differs any more, and then left alone', async () => {
    await bench.night(ONE);
    expect(await bench.night(NONE)).toMatchObject({ exitCode: 0, outputs: { drift: '0' } });
    expect(await bench.issues()).toMatchObject([{ number: 1, state: 'closed' }]);
    expect((await bench.comments(1)).join()).toContain('Nothing differs any more from what was applied');
    await bench.night(NONE);
    expect(bench.calls()).toEqual({ reads: 2, writes: 0 });
  });

  it('is opened again when the same is back', async () => {
    await bench.night(ONE);
    await bench.night(NONE);
    expect((await bench.night(ONE)).text(false)).toContain('is reopened.');
    expect(await bench.issues()).toMatchObject([{ number: 1, state: 'open' }]);
  });

  it('does not exist where nothing ever differed', async () => {
    expect(await bench.night(NONE)).toMatchObject({ exitCode: 0 });
    expect(bench.calls()).toEqual({ reads: 2, writes: 0 });
    expect(await bench.issues()).toEqual([]);
  });

  it('is its own: two targets have two, and one of them is closed alone', async () => {
    await bench.night([stack([changed('them')]), stack([changed('them')], 'edge')]);
    expect(bench.calls()).toEqual({ reads: 4, writes: 2 });
    const titles = (await bench.issues()).map(({ title }) => title);
    expect(titles).toEqual(['Drift in prod · aws eu-west-1', 'Drift in prod · aws eu-west-1 · edge']);
    await bench.night([stack([]), stack([changed('them')], 'edge')]);
    expect(await bench.issues()).toMatchObject([{ state: 'closed' }, { state: 'open' }]);
  });

  it('says how many of thousands of differences it shows', async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => changed('them', `a.b["計算機${index}"]`));
    await bench.night([stack(many)]);
    const [issue] = await bench.issues();
    expect(issue?.body).toMatch(/\d+ of 3000 differences shown\./);
    expect(Buffer.byteLength(issue?.body ?? '')).toBeLessThanOrEqual(65_536);
    await bench.night([stack(many)]);
    expect(bench.calls().writes).toBe(0);
  });

  it('is not asked for without the option', async () => {
    expect(await bench.night(ONE, { options: { issue: false } })).toMatchObject({ exitCode: 2 });
    expect(bench.fake.requests).toEqual([]);
  });
});

describe('a target that could not be checked', () => {
  it('is an error, never no drift, and its issue is left as it is', async () => {
    await bench.night(ONE);
    const before = await bench.issues();
    const outcome = await bench.night([UNREACHABLE]);
    expect(outcome).toMatchObject({
      exitCode: 3,
      problems: UNREACHABLE.problems,
      json: { unchecked: ['main'] },
    });
    expect(outcome.outputs).not.toHaveProperty('drift');
    expect(outcome.summary).toContain('`main` could not be checked');
    expect(outcome.summary).not.toContain('None.');
    expect(outcome.text(false)).toContain('The state cannot be read.');
    expect(bench.calls().writes).toBe(0);
    expect(await bench.issues()).toEqual(before);
  });

  it('keeps no other one from being told', async () => {
    const outcome = await bench.night([UNREACHABLE, stack([changed('them')], 'edge')]);
    expect(outcome.exitCode).toBe(3);
    expect(outcome.summary).toContain('1 resource differs');
    expect(await bench.issues()).toMatchObject([{ title: 'Drift in prod · aws eu-west-1 · edge' }]);
  });

  it('for want of an identity is no drift found: the exit code is 3, not 2', async () => {
    const api = await GithubApi.start();
    const manifest = manifestOf({ identity: IDENTITIES.aws() });
    api.commit('main', 'deployment.yaml', manifest);
    const payload = pullRequest('mallory/shop');
    const context = await runOf(api, { event: 'pull_request', payload, manifest, request: null });
    await expect(drift(context)).rejects.toMatchObject({
      exitCode: 3,
      message: 'This run has no identity in the cloud, so nothing was done.',
    });
    await api.close();
  });

  it('is known by its error; a fault of ours is not taken for one', async () => {
    const error = new UserError(UNREACHABLE.problems, 2);
    expect(await attemptCheck('main', () => Promise.reject(error))).toEqual(UNREACHABLE);
    await expect(attemptCheck('main', () => Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
  });
});

describe('an issue that is not ours', () => {
  it('attack: a forged marker of another author hides no drift, and is not written to', async () => {
    await bench.night(ONE);
    const marker = /fingerprint=([\da-f]+)/.exec((await bench.issues())[0]?.body ?? '')?.[1] ?? '';
    await bench.night(NONE);
    await bench.forge('bob', 'shop/prod/edge', marker);
    await bench.night([stack([changed('them')], 'edge')]);
    expect(await bench.issues()).toMatchObject([
      { state: 'closed' },
      { state: 'open', body: expect.stringContaining('nothing to see') },
      { state: 'open', title: 'Drift in prod · aws eu-west-1 · edge' },
    ]);
  });

  it('attack: a pull request closes no issue of what is in force', async () => {
    await bench.night(ONE);
    const payload = {
      repository: { full_name: 'acme/shop', default_branch: 'main' },
      pull_request: {
        number: 3,
        base: { ref: 'main', repo: { full_name: 'acme/shop' } },
        head: { ref: 'x', sha: SHA, repo: { full_name: 'acme/shop' } },
      },
    };
    const outcome = await bench.night(NONE, { event: 'pull_request', payload });
    expect(outcome.text(false)).toContain('changes that nobody has merged');
    expect(bench.fake.requests).toEqual([]);
    expect(await bench.issues()).toMatchObject([{ state: 'open' }]);
  });

  it.each([
    ['refs/heads/feature', true],
    ['refs/tags/main', true],
    ['refs/heads/main', false],
  ])('attack: a run by hand on %s closes none of the default branch: %s', async (ref, kept) => {
    await bench.night(ONE);
    const outcome = await bench.night(NONE, { event: 'workflow_dispatch', ref });
    expect(outcome.text(false).includes('No issue is touched')).toBe(kept);
    expect(await bench.issues()).toMatchObject([{ state: kept ? 'open' : 'closed' }]);
  });

  it('attack: no value of a resource mentions people or adds a marker', async () => {
    await bench.night([
      stack([changed('@octocat --> <!-- synthinfra:drift target=x fingerprint=abcdef1 -->')]),
    ]);
    const lines = (await bench.issues())[0]?.body.split('\n') ?? [];
    expect(lines.filter((line) => line.startsWith('<!--'))).toHaveLength(1);
    await bench.night(ONE);
    expect(await bench.issues()).toHaveLength(1);
  });
});

describe('GitHub that takes no issue', () => {
  const disabled: Fault = { status: 410, message: 'Issues has been disabled in this repository.' };
  const denied: Fault = {
    status: 403,
    message: 'Resource not accessible by integration',
    headers: { 'x-accepted-github-permissions': 'issues=write' },
  };

  it.each([
    ['has turned them off', /^POST .*issues$/, disabled, 'Turn issues on in the settings'],
    ['does not let the token write them', /^POST .*issues$/, denied, 'the permission `issues: write`'],
    ['does not let the token read them', /^GET .*issues$/, denied, 'the token needs issues=write'],
  ])('because it %s: drift is told all the same', async (_why, route, fault, said) => {
    bench.fake.fail(route, fault);
    const outcome = await bench.night(ONE);
    expect(outcome).toMatchObject({ exitCode: 2, outputs: { drift: '1' } });
    expect(outcome.text(false)).toContain(said);
    expect(outcome.summary).toContain('1 resource differs');
    expect(bench.calls().writes).toBeLessThanOrEqual(1);
  });

  it('is none without a token, and nothing is asked', async () => {
    const outcome = await bench.night(ONE, { login: null });
    expect(outcome.text(false)).toContain('there is no `github-token`');
    expect(bench.fake.requests).toEqual([]);
  });

  it('for another reason is a failure, since the issue may say what is no longer so', async () => {
    await bench.night(ONE);
    bench.fake.fail(/^PATCH/, { status: 422, message: 'Validation Failed' });
    const outcome = await bench.night(NONE);
    expect(outcome.exitCode).toBe(3);
    expect(outcome.text(false)).toContain(
      'The issue of shop/prod/main could not be kept: GitHub answered 422',
    );
  });

  it('of one target is told those of the others', async () => {
    bench.fake.fail(/^POST .*issues$/, { status: 422, message: 'Validation Failed' });
    const outcome = await bench.night([stack([changed('them')]), stack([changed('them')], 'edge')]);
    expect(outcome.exitCode).toBe(2);
    expect(await bench.issues()).toMatchObject([{ title: 'Drift in prod · aws eu-west-1 · edge' }]);
  });
});
