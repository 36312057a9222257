import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { environmentsOf } from '../../../src/pipeline/comment.js';
import { planMarker } from '../../../src/pipeline/commenting/github.js';
import { readMarker } from '../../../src/report/history.js';
import { BOT } from '../../support/github/fake-github.js';
import { changeSet, EXPERIENCE, resource, value } from '../report/sample.js';
import { PullBench } from './comment-kit.js';
import { reportOf, sound } from './legs/leg-kit.js';

let bench: PullBench;
beforeEach(async () => {
  bench = await PullBench.open();
});
afterEach(() => bench.close());

const AT = { file: 'deployment.yaml', line: 31, column: 5 };
const APPROVAL = reportOf('staging', {
  verdict: {
    decision: 'needs-approval',
    reasons: [{ effect: 'needs-approval', message: 'A rule changes.', at: AT }],
  },
});
const BLOCKED = sound({
  ...EXPERIENCE,
  verdict: {
    decision: 'block',
    reasons: [
      { effect: 'block', message: 'The table jobs loses its data.', fix: 'Keep it.', at: AT },
      { effect: 'note', message: 'A note.', at: AT },
    ],
  },
});
const THREE = { options: { environments: ['["dev", "staging", "prod"]'] } };

async function planThree(prod = BLOCKED): Promise<void> {
  await bench.plan(reportOf('dev'));
  await bench.plan(APPROVAL);
  await bench.plan(prod);
  bench.fake.requests.length = 0;
}

describe('a pull request with three environments', () => {
  it('gets one comment that leads with what stops the merge, and links lines at its head', async () => {
    await planThree();
    const outcome = await bench.tell(THREE);
    expect(outcome).toMatchObject({ exitCode: 2, outputs: { verdict: 'block' } });
    const [body = '', ...others] = await bench.comments();
    expect(others).toEqual([]);
    expect(body.split('\n')[0]).toBe(planMarker(undefined));
    expect(body).toContain(
      '### synthinfra: ⛔ 2 of 3 targets may be applied, 1 after approval: do not merge yet',
    );
    expect(body).toContain(`https://github.com/acme/shop/blob/${bench.head}/deployment.yaml#L31`);
    expect(body).toContain('https://github.com/acme/shop/actions/runs/77/attempts/1');
    expect(outcome.outputs['comment']).toContain('#issuecomment-');
    expect(outcome.summary).toContain('### synthinfra: ⛔ 2 of 3 targets');
  });

  it('gets a status for each on the commit of its head, and one to require', async () => {
    await planThree();
    await bench.tell(THREE);
    expect(await bench.statuses()).toEqual([
      'synthinfra / prod: failure, blocked: The table jobs loses its data.',
      'synthinfra / staging: success, needs approval: A rule changes.',
      'synthinfra / dev: success, 1 to create',
      'synthinfra: failure, 1 blocked, 1 after approval, 1 allowed',
    ]);
  });

  it('that needs approval is green, so that what is required cannot deadlock', async () => {
    await bench.plan(APPROVAL);
    expect(await bench.tell()).toMatchObject({ exitCode: 0, outputs: { verdict: 'needs-approval' } });
    expect((await bench.statuses()).at(-1)).toBe('synthinfra: success, 1 after approval');
  });

  it('has what is wrong shown at the lines of its manifest, and notes not', async () => {
    await planThree();
    expect((await bench.tell(THREE)).problems).toEqual([
      { severity: 'error', message: 'prod: The table jobs loses its data.', fix: 'Keep it.', at: AT },
      { severity: 'warning', message: 'staging: A rule changes.', at: AT },
    ]);
  });

  it('costs nine requests: five reads or less, one comment, four statuses', async () => {
    await planThree();
    await bench.tell(THREE);
    const asked = bench.fake.asked();
    expect(asked.filter((one) => one.startsWith('POST /repos/acme/shop/statuses/'))).toHaveLength(4);
    expect(asked.filter((one) => /^POST .*\/comments$/.test(one))).toHaveLength(1);
    expect(asked).toHaveLength(9);
  });
});

describe('a second push', () => {
  it('updates the same comment, and what was planned before is outdated', async () => {
    await planThree();
    await bench.tell(THREE);
    const before = bench.head;
    await bench.push();
    await planThree(reportOf('prod'));
    await bench.tell(THREE);
    const [body = '', ...others] = await bench.comments();
    expect(others).toEqual([]);
    expect(body).toContain('### synthinfra: ✋ all 3 targets may be applied, 1 after approval');
    expect(body).toContain('Earlier plans: 1, all outdated');
    expect(body).toContain(before.slice(0, 7));
    expect(await bench.statuses()).toHaveLength(4);
  });

  it('that came before the run of the first ends leaves its plan marked as outdated', async () => {
    const payload = bench.payload();
    await bench.plan(reportOf('dev'));
    const next = await bench.people.push('ann', 'change', 'more.txt');
    await bench.tell({ payload });
    const [body = ''] = await bench.comments();
    expect(body).toContain(`### synthinfra: outdated, planned for \`${bench.head.slice(0, 7)}\``);
    expect(body).toContain(`the head is now \`${next.slice(0, 7)}\``);
  });

  it('that was told already is not replaced by the plan of the first', async () => {
    const payload = bench.payload();
    await bench.push();
    await planThree();
    await bench.tell(THREE);
    const [newer] = await bench.comments();
    const commit = bench.head;
    bench.newRun();
    bench.head = (payload as { pull_request: { head: { sha: string } } }).pull_request.head.sha;
    await bench.plan(reportOf('dev'));
    await bench.tell({ payload });
    expect(await bench.comments()).toEqual([newer]);
    expect(await bench.statuses(commit)).toHaveLength(4);
    expect(await bench.statuses(bench.head)).toHaveLength(2);
  });
});

describe('the comment', () => {
  it('that somebody deletes in between is made again', async () => {
    await bench.plan(reportOf('dev'));
    await bench.tell();
    const path = `/issues/${bench.number}/comments`;
    const [first] = await bench.people.as<{ id: number }[]>('ann', 'GET', path);
    await bench.push();
    await bench.plan(reportOf('dev'));
    bench.fake.before(/^PATCH/, () => bench.people.as(BOT, 'DELETE', `/issues/comments/${first?.id}`));
    expect(await bench.tell()).toMatchObject({ exitCode: 0 });
    expect(await bench.comments()).toHaveLength(1);
  });

  it('of two writers at once is one', async () => {
    await bench.plan(reportOf('dev'));
    await Promise.all([bench.tell(), bench.tell({ attempt: 2 })]);
    expect(await bench.comments()).toHaveLength(1);
  });

  it('with a forged marker of a person is left alone', async () => {
    const forged = `${planMarker(undefined)}\n✅ all targets may be applied`;
    await bench.people.as('bob', 'POST', `/issues/${bench.number}/comments`, { body: forged });
    await bench.plan(BLOCKED);
    await bench.tell();
    const [first, second = ''] = await bench.comments();
    expect(first).toBe(forged);
    expect(second).toContain('⛔');
  });

  it('whose marker another workflow has damaged has no history, and goes on', async () => {
    const forged = `${planMarker(undefined)}\n<!-- synthinfra:comment v1 {"head":"<b>"} -->\n✅ merge it`;
    await bench.people.as(BOT, 'POST', `/issues/${bench.number}/comments`, { body: forged });
    await bench.plan(BLOCKED);
    await bench.tell();
    const [body = '', ...others] = await bench.comments();
    expect(others).toEqual([]);
    expect(body).not.toContain('merge it');
    expect(readMarker(body.split('\n').slice(1).join('\n'))).toMatchObject({ history: [] });
  });

  it('of 70,000 characters is cut and counted; the step summary has them', async () => {
    const resources = Array.from({ length: 700 }, (_, index) =>
      resource({
        address: `aws_s3_bucket.this["計画-${index}"]`,
        attributes: [{ path: ['tier'], before: value('🚀'.repeat(15)), after: value('x'.repeat(60)) }],
      }),
    );
    await bench.plan(reportOf('dev', { changeSet: changeSet({ resources }) }));
    const { summary = '' } = await bench.tell();
    const [body = ''] = await bench.comments();
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/\d+ of 700 /);
    expect(body).toContain('/actions/runs/77#artifacts');
    expect(Buffer.byteLength(summary)).toBeGreaterThan(70_000);
  });

  it('links lines of a manifest in a folder where they are in the repository', async () => {
    await bench.plan(BLOCKED, { below: 'infra/shop one' });
    await bench.tell({ below: 'infra/shop one' });
    expect((await bench.comments())[0]).toContain(`/blob/${bench.head}/infra/shop%20one/deployment.yaml#L31`);
  });
});

describe('the environments that are expected', () => {
  it.each([
    [[], undefined],
    [['[]'], []],
    [['["dev", "prod"]'], ['dev', 'prod']],
    [['[', '"dev"', ']'], ['dev']],
    [
      ['dev', 'prod'],
      ['dev', 'prod'],
    ],
  ])('are, of %j, %j', (given, expected) => {
    expect(environmentsOf(given)).toEqual(expected);
  });

  it.each([[['[1]']], [['["dev"']], [['[""]']]])('are no list: %j', (given) => {
    expect(() => environmentsOf(given)).toThrow('is no list of names');
  });
});
