import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findAct } from '../../../scripts/checks/act.js';
import { PATIENCE } from '../support/workspace.js';
import type { BenchRun } from './support/bench.js';
import { tiny } from './support/moto.js';
import { approvedBy, decided, endings, type Landed, Road, said } from './support/road.js';

const act = await findAct();
const name = 'program' in act ? 'what comes to main' : `what comes to main: ${act.missing}`;
const TABLE = { partitionKey: { name: 'id' } };

// Each test goes on from where the one before it has left the cloud. A merge and a squash are in road.test.ts.
('program' in act ? describe : describe.skip)(name, () => {
  let road: Road;
  beforeAll(async () => {
    const program = 'program' in act ? act.program : '';
    road = await Road.start(program, { manifest: tiny({}), environments: ['dev'] });
  }, PATIENCE);
  afterAll(() => road?.close(), PATIENCE);

  /** The record names this push and its run, and nothing waits beside it. */
  async function expectRecord(run: BenchRun, { commit }: Landed): Promise<void> {
    const ended = { commit, run: `acme/shop/${run.id}/1`, outcome: 'applied' };
    expect(await road.lastApply('dev')).toMatchObject(ended);
    expect(await road.beside('dev')).toEqual(['tiny/dev/main.applied']);
  }

  it(
    'as two commits by a rebase is the pull request that was reviewed at the second, and is applied without asking',
    async () => {
      const proposal = await road.propose(tiny({ rebased: TABLE }));
      const head = await road.people.push('ann', proposal.branch, 'docs/why.md');
      await road.plan({ ...proposal, head });
      const landed = await road.merge(proposal, 'rebase');
      const run = await road.deploy(landed);
      expect(decided(run)).toMatchObject({ decision: 'go', reasons: '[]' });
      expect(said(run, 'review')).toContain(`Came by pull request 1, at its head \`${head.slice(0, 7)}\``);
      expect(endings(run)).toEqual(['review success', 'apply success']);
      await expectRecord(run, landed);
    },
    PATIENCE,
  );

  it(
    'as a push of documents leaves nothing to apply and no claim open, and the record names the newer commit',
    async () => {
      const made = await road.changes();
      const before = await road.people.tip();
      const landed = { before, commit: await road.people.push('bob', 'main', 'docs/more.md') };
      const run = await road.deploy(landed);
      expect(decided(run)['decision']).toBe('go');
      expect(endings(run)).toEqual(['review success', 'apply success']);
      expect(said(run, 'apply')).toContain('Nothing was to be applied.');
      expect(await road.changes()).toEqual(made);
      await expectRecord(run, landed);
    },
    PATIENCE,
  );

  it(
    'as two pull requests, of which the run of the first was cancelled, is asked about, and applied at once when a person agrees',
    async () => {
      const first = tiny({ rebased: TABLE, first: TABLE });
      await road.merge(await road.propose(first), 'squash');
      const landed = await road.bring(tiny({ rebased: TABLE, first: TABLE, second: TABLE }), 'squash');
      const run = await road.deploy(landed, { approvals: approvedBy('bob', 'dev-confirm') });
      expect(decided(run)).toMatchObject({ decision: 'ask', create: '2' });
      expect(decided(run)['reasons']).toContain('"code":"several-pull-requests"');
      expect(said(run, 'review')).toContain('2 pull requests came since the last apply');
      expect(endings(run)).toEqual(['review success', 'confirm success', 'apply success']);
      expect(said(run, 'apply')).toContain('Confirmed by bob.');
      await expectRecord(run, landed);
      expect((await road.changes())['dynamodb CreateTable']).toBe(4);
    },
    PATIENCE,
  );
});
