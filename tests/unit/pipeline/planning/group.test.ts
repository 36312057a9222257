import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { PlannedResource } from '../../../../src/changes/plan.js';
import type { Outcome } from '../../../../src/pipeline/outcome.js';
import { creates as created } from '../apply-kit.js';
import type { GroupKit as Kit } from './group-kit.js';

let kit: Kit;
const engines = await import('../../../../src/engines/index.js');
jest.unstable_mockModule('../../../../src/engines/index.js', () => ({
  ...engines,
  openSession: async () => kit.engine,
}));
const { plan } = await import('../../../../src/pipeline/plan.js');
const { GroupKit } = await import('./group-kit.js');

beforeEach(async () => {
  kit = await GroupKit.start();
});

afterEach(() => kit.close());

/** One new thing at an address of this name. */
function creates(at: string, name = at): PlannedResource {
  return { ...created(name), address: `aws_resourcegroups_group.${at}` };
}

/** What the job of the newest group says when the engine plans these. */
async function planned(
  resources: readonly PlannedResource[],
  more: Parameters<Kit['context']>[0] = {},
): Promise<Outcome & { readonly told: readonly string[] }> {
  kit.engine.resources = resources;
  const context = await kit.context(more);
  return { ...(await plan(context)), told: context.platform.told };
}

function expectBlocked(outcome: Outcome, said: string | RegExp): void {
  expect([outcome.exitCode, outcome.outputs['verdict']]).toEqual([2, 'block']);
  expect(outcome.text(false)).toMatch(said);
  expect(outcome.summary?.replaceAll(/\\|&#8203;/g, '').replaceAll('&quot;', '"')).toMatch(said);
  expect(kit.engine.applies).toEqual([]);
}

describe('a group of the merge queue', () => {
  it.each(['merge', 'squash'] as const)('whose plan is what was reviewed passes: %s', async (method) => {
    const { number, head } = await kit.propose([creates('a')]);
    await kit.queue({ number, head }, method);
    const outcome = await planned([creates('a')]);
    expect([outcome.exitCode, outcome.outputs['verdict']]).toEqual([0, 'allow']);
    expect(outcome.told).toContain('done group These are the changes that were reviewed in #1.');
  });

  it('whose plan differs fails, and tells the difference in log and summary', async () => {
    await kit.queue(await kit.propose([creates('a', 'one')]));
    const outcome = await planned([creates('a', 'two'), creates('b')]);
    expectBlocked(outcome, /a: name changes differently: reviewed nothing → "one", now nothing → "two"/);
    expectBlocked(outcome, /b \(create\) is in the fresh plan and was not reviewed/);
    expect(outcome.text(false)).toContain('does not change exactly what was reviewed in #1.');
    expect(outcome.text(false).match(/bring its branch up to date/g)).toHaveLength(1);
    expect(outcome.told).toContain('fail group 2 differences to what was reviewed');
  });

  it('of several pull requests may change exactly what was reviewed in one or another', async () => {
    const [one, two] = [await kit.propose([creates('a')]), await kit.propose([creates('b')])];
    await kit.add(one.head, 'merge');
    await kit.add(two.head, 'merge', true);
    await kit.queue(await kit.propose([creates('c')]));
    expect((await planned([creates('a'), creates('b'), creates('c')])).exitCode).toBe(0);
    expectBlocked(await planned([creates('a'), creates('c'), creates('d')]), /d \(create\) is in the fresh/);
  });

  it('that stands on another one has its changes, too', async () => {
    for (const name of ['a', 'b']) await kit.queue(await kit.propose([creates(name)]), 'squash');
    const outcome = await planned([creates('a'), creates('b')]);
    expect(outcome.told).toContain('done group These are the changes that were reviewed in #2, #1.');
    expect(outcome.exitCode).toBe(0);
  });

  it('whose pull request was never planned fails, and says what to do', async () => {
    await kit.queue(await kit.propose(null));
    const outcome = await planned([creates('a')]);
    expectBlocked(outcome, /#1 could not be compared with: No run of .*pull-request\.yml planned #1/);
    expect(outcome.text(false)).toContain('Plan it in .github/workflows/pull-request.yml');
  });

  it('whose pull request was never planned passes when nothing changes', async () => {
    await kit.queue(await kit.propose(null));
    const outcome = await planned([]);
    expect(outcome.exitCode).toBe(0);
    expect(outcome.told).toContain('done group Nothing changes, and nothing had to be reviewed.');
  });

  it('of many differences tells twenty, and counts the rest', async () => {
    await kit.queue(await kit.propose([]));
    const many = Array.from({ length: 25 }, (_, index) => creates(`n${index}`));
    const outcome = await planned(many);
    expectBlocked(outcome, /5 more differences: see the report of this run/);
  });

  it('is compared with nothing on GitHub Enterprise Server, which is said', async () => {
    await kit.queue(await kit.propose(null));
    const env = { GITHUB_SERVER_URL: 'https://ghes.example' };
    const { exitCode, told } = await planned([creates('a')], { env });
    expect([exitCode, told.filter((line) => line.startsWith('warn'))]).toEqual([
      0,
      [expect.stringContaining('compared with nothing')],
    ]);
  });

  it('cannot be planned when GitHub does not tell its pull requests', async () => {
    await kit.queue(await kit.propose([creates('a')]));
    kit.review.fake.fail(/matching-refs/, { status: 403 });
    await expect(planned([creates('a')])).rejects.toMatchObject({ exitCode: 3 });
  });

  it('writes nothing to GitHub: it has no pull request to comment on', async () => {
    await kit.queue(await kit.propose([creates('a')]));
    kit.review.fake.requests.length = 0;
    await planned([creates('b')]);
    expect(kit.review.fake.asked().filter((route) => !route.startsWith('GET'))).toEqual([]);
  });
});

describe('attack: something else in place of what was reviewed, in a merge group', () => {
  it.each([
    ['another plan artifact by a workflow of the branch', { run: { path: '.github/workflows/evil.yml' } }],
    ['a receipt of another head', { run: { headSha: 'e'.repeat(40) } }],
    ['a receipt that says another head', { said: { commit: 'e'.repeat(40) } }],
    ['a receipt of a fork', { run: { head: { id: 99, full_name: 'eve/shop' } } }],
    ['a receipt of another event', { run: { event: 'push' } }],
    ['an artifact without a digest', { artifact: { digest: null } }],
    ['a run that failed', { run: { conclusion: 'failure' } }],
  ] as const)('%s does not count as reviewed', async (_, more) => {
    await kit.queue(await kit.propose([creates('a')], more as never));
    expectBlocked(await planned([creates('a')]), /a \(create\) is in the fresh plan and was not reviewed/);
  });

  it('a changed byte is refused, even when nothing changes', async () => {
    await kit.queue(await kit.propose([creates('a')], { tamper: true }));
    expectBlocked(await planned([]), /#1: .*the bytes are not those that were stored\./);
  });

  it.each([[[]], [[{ path: 'inferloop/synthinfra/.github/workflows/plan.yml@x', sha: 'e'.repeat(40) }]]])(
    'a plan by an edited reusable workflow is refused: %j',
    async (referenced) => {
      await kit.queue(await kit.propose([creates('a')], { run: { referenced } }));
      expectBlocked(await planned([creates('a')]), /did not call .*plan\.yml at the commit/);
    },
  );

  it('a branch that names another pull request than its commits are of', async () => {
    const other = await kit.propose([creates('evil')]);
    await kit.queue(await kit.propose([creates('a')]), 'merge', other.number);
    await expect(planned([creates('evil')])).rejects.toThrow(/is of #2, and its branch names #1/);
  });

  it('a head that was pushed after the group was made', async () => {
    const { number, head } = await kit.propose([creates('a')]);
    await kit.queue({ number, head });
    await kit.review.edit('ann', 'topic-77', 'evil.txt', 'x');
    await expect(planned([creates('a')])).rejects.toThrow(/is at /);
  });
});
