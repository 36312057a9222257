import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failedLeg, plannedLeg } from '../../../src/pipeline/legs/leg.js';
import type { UserError } from '../../../src/problem.js';
import { zipOf } from '../../../src/zip.js';
import { FakeResults } from '../../support/stores/results.js';
import { PullBench } from './comment-kit.js';
import { HEAD, judgedOf, reportOf } from './legs/leg-kit.js';

let bench: PullBench;
beforeEach(async () => {
  bench = await PullBench.open();
});
afterEach(() => bench.close());

const TWO = { options: { environments: ['dev', 'prod'] } };
const PROBLEM = {
  severity: 'error',
  message: 'region is none of AWS.',
  at: { file: 'deployment.yaml', line: 4, column: 3 },
} as const;

describe('a leg of the matrix that failed', () => {
  it('tells why, at its line, and stops the merge', async () => {
    await bench.plan(reportOf('dev'));
    await bench.fail('prod', PROBLEM);
    const outcome = await bench.tell(TWO);
    expect(outcome).toMatchObject({ exitCode: 2, outputs: { verdict: 'block' } });
    expect(outcome.problems).toEqual([{ ...PROBLEM, message: 'prod: region is none of AWS.' }]);
    expect(outcome.summary).toContain('Why prod could not be planned');
    expect((await bench.comments())[0]).toContain('region is none of AWS.');
    expect(await bench.statuses()).toContain(
      'synthinfra / prod: error, planning failed: region is none of AWS.',
    );
  });

  it('and has left nothing has failed', async () => {
    await bench.plan(reportOf('dev'));
    expect(await bench.tell(TWO)).toMatchObject({ exitCode: 2 });
    expect((await bench.comments())[0]).toContain('The job that plans prod ended without leaving anything.');
  });

  it.each([
    ['failure', 2],
    ['cancelled', 2],
    ['success', 0],
  ])('without a trace is known by the result %s of the jobs', async (jobs, exitCode) => {
    await bench.plan(reportOf('dev'));
    expect(await bench.tell({ options: { jobs } })).toMatchObject({ exitCode });
  });

  it('is not told twice when its leg is there', async () => {
    await bench.fail('prod', PROBLEM);
    const { summary = '' } = await bench.tell({ options: { jobs: 'failure' } });
    expect(summary).not.toContain('left nothing of this attempt');
  });

  it('is none when nothing was to be planned', async () => {
    const nothing = { environments: ['[]'], jobs: 'skipped' };
    expect(await bench.tell({ options: nothing })).toMatchObject({ exitCode: 0 });
    expect(await bench.statuses()).toEqual(['synthinfra: success, there is no target to plan']);
  });

  it('is no pull request without plans, when nobody says which were expected', async () => {
    await expect(bench.tell()).rejects.toThrow('No job of this run has left a plan.');
  });
});

describe('attack: an artifact that no job of ours has left', () => {
  it.each([
    ['a leg of another commit', { run: '77', attempt: 1, commit: HEAD }],
    ['a leg of another run', { run: '76', attempt: 1, commit: '' }],
  ])('%s stops the merge', async (_what, run) => {
    const commit = run.commit || bench.head;
    await bench.leave(plannedLeg('prod', { ...run, commit }, [judgedOf(reportOf('prod'))]));
    expect(await bench.tell()).toMatchObject({ exitCode: 2 });
    expect((await bench.comments())[0]).toContain('is refused: its');
  });

  it('a leg of one environment under the name of another stops the merge', async () => {
    const run = { run: '77', attempt: 1, commit: bench.head };
    await bench.leave(plannedLeg('dev', run, [judgedOf(reportOf('dev'))]), 'prod');
    expect((await bench.tell(TWO)).exitCode).toBe(2);
  });

  it.each([
    ['with a path that leaves its folder', zipOf(new Map([['../../etc/passwd', Buffer.from('x')]]))],
    ['that is a bomb', zipOf(new Map([['synthinfra-leg-dev', Buffer.alloc(300_000_000)]]))],
    ['that is no zip', Buffer.from('<html>')],
  ])('a zip %s does not keep the comment from being written', async (_what, zip) => {
    // Its service tells no digest, so that what is in it is looked at.
    bench.results = new FakeResults({ likeAct: true });
    await bench.plan(reportOf('dev'));
    await bench.plan(reportOf('prod'));
    bench.results.tamper('synthinfra-leg-dev', zip);
    expect(await bench.tell(TWO)).toMatchObject({ exitCode: 2 });
    expect((await bench.comments())[0]).toContain('1 of 2 targets may be applied');
  });
});

describe('an artifact that cannot be had', () => {
  it('is told, and so are the others', async () => {
    await bench.plan(reportOf('dev'));
    await bench.plan(reportOf('prod'));
    bench.service.inject({
      when: ({ method, url }) => method === 'GET' && url.pathname.startsWith('/blobs/'),
      answer: { status: 403, body: 'expired' },
    });
    expect(await bench.tell(TWO)).toMatchObject({ exitCode: 2 });
    expect((await bench.comments())[0]).toContain('1 of 2 targets may be applied');
  });
});

describe('a token that may not write', () => {
  it('of a fork is told once, and everything stands in the step summary', async () => {
    await bench.plan(reportOf('dev', { preview: 'GitHub gives a fork no token.' }));
    bench.fake.requests.length = 0;
    bench.fake.fail(/^POST \/repos/, ...Array(9).fill({ status: 403 }));
    const outcome = await bench.tell({ payload: bench.payload('mallory/shop') });
    expect(outcome).toMatchObject({ exitCode: 0, outputs: { verdict: 'preview' } });
    const text = outcome.text(false);
    expect(text.split('only reads: everything stands in the step summary')).toHaveLength(2);
    expect(outcome.summary).toContain('1 created');
    expect(bench.fake.asked().filter((one) => /^POST \/repos/.test(one))).toHaveLength(1);
  });

  it('names the permission that is missing, and writes what it may', async () => {
    await bench.plan(reportOf('dev'));
    const headers = { 'x-accepted-github-permissions': 'pull_requests=write' };
    bench.fake.fail(/^POST .*comments$/, { status: 403, headers });
    const outcome = await bench.tell();
    expect(outcome.exitCode).toBe(0);
    expect(outcome.text(false)).toContain(
      'the token needs pull_requests=write. It stands in the step summary.',
    );
    expect(await bench.statuses()).toHaveLength(2);
  });

  it('is none at all: nothing is asked', async () => {
    await bench.plan(reportOf('dev'));
    bench.fake.requests.length = 0;
    const outcome = await bench.tell({ login: null });
    expect(outcome.text(false)).toContain('there is no `github-token`');
    expect(bench.fake.requests).toEqual([]);
  });
});

describe('GitHub that does not take what is told', () => {
  it('is a failure of the job, since an old plan may still stand there; the statuses are written', async () => {
    await bench.plan(reportOf('dev'));
    bench.fake.fail(/^POST .*comments$/, { status: 422, message: 'Validation Failed' });
    const outcome = await bench.tell();
    expect(outcome.exitCode).toBe(3);
    expect(outcome.text(false)).toContain('The comment could not be written: GitHub answered 422');
    expect(await bench.statuses()).toHaveLength(2);
  });
});

describe('another event', () => {
  it('of a merge queue has statuses and a summary, and no comment', async () => {
    const commit = await bench.people.tip('change');
    bench.head = commit;
    await bench.plan(reportOf('dev'));
    const payload = {
      repository: { full_name: 'acme/shop', default_branch: 'main' },
      merge_group: { base_ref: 'refs/heads/main', head_sha: commit },
    };
    const outcome = await bench.tell({ event: 'merge_group', payload, env: { GITHUB_SHA: commit } });
    expect(outcome).toMatchObject({ exitCode: 0, outputs: { verdict: 'allow' } });
    expect(await bench.comments()).toEqual([]);
    expect(await bench.statuses(commit)).toHaveLength(2);
  });
});

describe('GitHub Enterprise Server', () => {
  const env = { GITHUB_SERVER_URL: 'https://ghes.example' };

  it.each([
    ['success', 0, 'synthinfra: success, planned; the step summaries tell what'],
    ['failure', 2, 'synthinfra: failure, a job that plans ended with failure'],
  ])('has no legs: that the jobs ended with %s is told at once', async (jobs, exitCode, status) => {
    const context = await bench.job({ env, options: { jobs } });
    const { comment } = await import('../../../src/pipeline/comment.js');
    expect(await comment(context)).toMatchObject({ exitCode });
    expect(context.platform.told.join('\n')).toContain('each plan stands in the step summary of its own job');
    expect(await bench.statuses()).toEqual([status]);
    expect(bench.service.requests).toEqual([]);
  });

  it('needs to be told how the jobs ended', async () => {
    const error = await bench.tell({ env }).catch((thrown: UserError) => thrown);
    expect((error as UserError).problems[0]?.fix).toContain('needs.plan.result');
  });
});

describe('a matrix of 256 environments', () => {
  it('costs six requests of the API: the comment and the aggregate are all that is written', async () => {
    const run = { run: '77', attempt: 1, commit: bench.head };
    for (let index = 0; index < 256; index += 1) await bench.leave(failedLeg(`env-${index}`, run, [PROBLEM]));
    bench.fake.requests.length = 0;
    await bench.tell();
    expect(bench.fake.asked()).toHaveLength(6);
    expect(await bench.statuses()).toEqual(['synthinfra: failure, 256 failed']);
  }, 60_000);
});
