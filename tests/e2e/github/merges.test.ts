import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findAct } from '../../../scripts/checks/act.js';
import { PATIENCE } from '../support/workspace.js';
import type { BenchRun } from './support/bench.js';
import { tiny } from './support/moto.js';
import { approvedBy, type Landed, Road } from './support/road.js';
import { decisionOf, ends, recordOf } from './support/told.js';

const act = await findAct();
const name = 'program' in act ? 'what comes to main' : `what comes to main: ${act.missing}`;
const KEY = { partitionKey: { name: 'id' } };

// One after the other: each is applied onto what the one before has left.
('program' in act ? describe : describe.skip)(name, () => {
  let road: Road;
  /** What was applied first. */
  let oldest: Landed | undefined;
  /** Tables of main, beside the one that is always there. */
  const tables: Record<string, object> = {};

  beforeAll(async () => {
    const options = { manifest: tiny({}), environments: ['dev'] };
    road = await Road.start('program' in act ? act.program : '', options);
  }, PATIENCE);
  afterAll(() => road?.close(), PATIENCE);

  /** The manifest of main with one more table. */
  function more(table: string): string {
    tables[table] = KEY;
    return tiny(tables);
  }

  it.each(['squash', 'rebase', 'merge'] as const)(
    'by %s is known as what was reviewed, and applied without asking',
    async (method) => {
      const first = await road.propose(more(`by-${method}`));
      // A rebase brings two commits, of which the last is what was reviewed.
      const proposal = { ...first, head: await road.people.push('ann', first.branch, 'docs/why.md', method) };
      await road.plan(proposal);
      const landed = await road.merge(proposal, method);
      oldest ??= landed;
      const run = await road.deploy(landed);
      expect(ends(run)).toEqual(['review success', 'apply success']);
      expect(decisionOf(run)).toEqual({ decision: 'go', reasons: [] });
      expect(run.jobs[0]?.summary).toContain(
        `Came by pull request ${proposal.number}, at its head \`${proposal.head.slice(0, 7)}\``,
      );
      await expectApplied(landed, run);
      expect(await road.moto.cloud.servicesWith(`tiny-dev-by-${method}`)).toContain(
        'dynamodb DynamoDB_20120810.ListTables',
      );
    },
    PATIENCE,
  );

  it(
    'as two pull requests, the run of the first of which was cancelled, is asked about: nobody saw them together',
    async () => {
      const first = await road.propose(more('first'));
      await road.merge(first, 'squash');
      const second = await road.propose(more('second'));
      await road.plan(second);
      const landed = await road.merge(second, 'squash');
      const run = await road.deploy(landed, { approvals: approvedBy('bob', 'dev-confirm') });
      expect(decisionOf(run)).toEqual({ decision: 'ask', reasons: ['several-pull-requests', 'no-receipt'] });
      expect(run.jobs[0]?.summary).toContain(`2 pull requests came since the last apply`);
      expect(ends(run)).toEqual(['review success', 'confirm success', 'apply success']);
      await expectApplied(landed, run);
    },
    PATIENCE,
  );

  it(
    'as a push of documents leaves nothing to apply, and the record names the newer commit',
    async () => {
      const before = await road.people.tip();
      const made = await road.moto.cloud.creations();
      const landed = { before, commit: await road.people.push('bob', 'main', 'docs/more.md') };
      const run = await road.deploy(landed);
      expect(ends(run)).toEqual(['review success', 'apply success']);
      expect(run.jobs[1]?.log).toContain('Nothing was to be applied.');
      await expectApplied(landed, run);
      expect(await road.moto.cloud.creations()).toEqual(made);
    },
    PATIENCE,
  );

  it(
    'as a direct push waits for a person, who finds the new plan on the page of the run',
    async () => {
      const record = await recordOf(road.moto.cloud, 'applied');
      const landed = await road.pushToMain(more('pushed'));
      const run = await road.deploy(landed);
      expect(decisionOf(run)).toEqual({ decision: 'ask', reasons: ['direct-push', 'no-receipt'] });
      expect(run.jobs[0]?.summary).toContain('This waits for a person');
      expect(run.jobs[0]?.summary).toContain('tiny-dev-pushed');
      // act waits for nobody. The apply itself asks GitHub who has confirmed.
      expect(ends(run)).toEqual(['review success', 'confirm success', 'apply failure']);
      expect(run.jobs[2]?.log).toContain(`nobody has confirmed run ${run.id}`);
      expect(await recordOf(road.moto.cloud, 'applied')).toEqual(record);
      expect(await recordOf(road.moto.cloud, 'claim')).toBeUndefined();
    },
    PATIENCE,
  );

  it(
    'attack: as a re-run of an old apply is refused, also since the commit is older than the one applied last',
    async () => {
      const record = await recordOf(road.moto.cloud, 'applied');
      const run = await road.deploy(oldest ?? { before: '', commit: '' }, { attempt: 2 });
      const { decision, reasons } = decisionOf(run);
      expect(decision).toBe('refuse');
      expect(reasons).toEqual(expect.arrayContaining(['re-run', 'older-commit']));
      expect(ends(run)).toEqual(['review failure']);
      expect(await recordOf(road.moto.cloud, 'applied')).toEqual(record);
    },
    PATIENCE,
  );

  async function expectApplied({ commit }: Landed, { id }: BenchRun): Promise<void> {
    const applied = { commit, run: `acme/shop/${id}/1`, outcome: 'applied' };
    expect(await recordOf(road.moto.cloud, 'applied')).toMatchObject(applied);
    expect(await recordOf(road.moto.cloud, 'claim')).toBeUndefined();
  }
});
