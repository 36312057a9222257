import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findAct } from '../../../scripts/checks/act.js';
import { PATIENCE } from '../support/workspace.js';
import type { BenchRun } from './support/bench.js';
import { tiny } from './support/moto.js';
import { approvedBy, decided, endings, type Landed, Road, said } from './support/road.js';

const act = await findAct();
const name = 'program' in act ? 'what waits for a person' : `what waits for a person: ${act.missing}`;
const TABLE = { partitionKey: { name: 'id' } };
const ENDS = { ...TABLE, ttlAttribute: 'ends' };
const BY_BOB = { approvals: approvedBy('bob', 'dev-confirm', 'I have read the plan.') };

// No environment has SYNTHINFRA_PLAN_KEY here: each apply plans again. And no reviewers are set, which act would not
// ask anyway: that the confirming job goes on proves nothing, as on a GitHub that makes an environment of its own.
('program' in act ? describe : describe.skip)(name, () => {
  let road: Road;
  let first: Landed;
  let second: Landed;
  beforeAll(async () => {
    const program = 'program' in act ? act.program : '';
    road = await Road.start(program, { manifest: tiny({}), environments: ['dev'] });
  }, PATIENCE);
  afterAll(() => road?.close(), PATIENCE);

  const codes = (run: BenchRun): readonly string[] =>
    (JSON.parse(decided(run)['reasons'] ?? '[]') as { code: string }[]).map(({ code }) => code);

  /** The run asked, nobody answered, and nothing was done. */
  async function expectUnanswered(work: () => Promise<BenchRun>): Promise<BenchRun> {
    const before = await road.changes();
    const run = await work();
    expect(decided(run)['decision']).toBe('ask');
    expect(endings(run)).toEqual(['review success', 'confirm success', 'apply failure']);
    expect(said(run, 'apply')).toContain(`nobody has confirmed run ${run.id} in the environment dev-confirm`);
    expect(await road.changes()).toEqual(before);
    return run;
  }

  /** The run is refused by its review, and nothing was done. */
  async function expectRefused(work: () => Promise<BenchRun>): Promise<BenchRun> {
    const before = await road.changes();
    const run = await work();
    expect(decided(run)['decision']).toBe('refuse');
    expect(endings(run)).toEqual(['review failure']);
    expect(await road.changes()).toEqual(before);
    return run;
  }

  it(
    'asks about a direct push, applies nothing unconfirmed, and plans again what a dispatch confirms',
    async () => {
      first = await road.pushToMain(tiny({ jobs: ENDS }));
      const pushed = await expectUnanswered(() => road.deploy(first));
      expect(codes(pushed)).toEqual(['direct-push', 'no-receipt']);
      expect(road.written(new RegExp(`^POST /statuses/${first.commit}$`))).toMatchObject([
        { state: 'failure', description: expect.stringMatching(/^not applied: /) },
      ]);
      expect(await road.beside('dev')).toEqual([]);

      const run = await road.apply({ environment: 'dev' }, BY_BOB);
      expect(endings(run)).toEqual(['review success', 'confirm success', 'apply success']);
      expect(said(run, 'review')).toContain('SYNTHINFRA_PLAN_KEY is not set: the apply job plans again');
      expect(said(run, 'apply')).toMatch(/Confirmed by bob\..*✔ plan .*✔ apply +3 created/s);
      expect(run.results.artifacts).toEqual([]);
      expect(await road.moto.cloud.creations()).toMatchObject({
        'dynamodb CreateTable': 1,
        'kms CreateKey': 1,
      });
      expect(await road.lastApply('dev')).toMatchObject({ commit: first.commit, outcome: 'applied' });
    },
    PATIENCE,
  );

  it(
    'attack: state changed by a person between the plan and the apply waits, with the difference on the run’s page',
    async () => {
      second = await road.bring(tiny({ jobs: ENDS, more: TABLE }));
      await road.backups('tiny-dev-jobs', false);

      const merged = await expectUnanswered(() => road.deploy(second));
      expect(codes(merged)).toContain('changes-differ');
      const [review] = merged.jobs;
      expect(review?.summary).toMatch(/✋ .*aws\\_dynamodb\\_table/);
      expect(review?.summary).toContain('point_in_time_recovery');

      const run = await road.apply({ environment: 'dev' }, BY_BOB);
      expect(endings(run)).toEqual(['review success', 'confirm success', 'apply success']);
      expect(decided(run)).toMatchObject({ decision: 'ask', create: '1', update: '1' });
      expect((await road.moto.cloud.creations())['dynamodb CreateTable']).toBe(2);
      expect(await road.lastApply('dev')).toMatchObject({ commit: second.commit, outcome: 'applied' });
    },
    PATIENCE,
  );

  it(
    'attack: a re-run of an old apply is refused, though its commit is still the newest',
    async () => {
      const again = await expectRefused(() => road.deploy(second, { attempt: 2, ...BY_BOB }));
      expect(codes(again)).toEqual(['re-run']);
    },
    PATIENCE,
  );

  it(
    'attack: an older commit after a newer one is refused, whoever confirms it',
    async () => {
      const older = await expectRefused(() => road.apply({ environment: 'dev' }, BY_BOB, first.commit));
      expect(codes(older)).toContain('older-commit');
      expect(await road.lastApply('dev')).toMatchObject({ commit: second.commit });
    },
    PATIENCE,
  );

  it(
    'asks about two pull requests that were merged before anything was applied',
    async () => {
      const one = await road.propose(tiny({ jobs: ENDS, more: ENDS }));
      const { before } = await road.merge(one, 'squash');
      const other = await road.propose(tiny({ jobs: TABLE, more: ENDS }));
      const { commit } = await road.merge(other, 'rebase');

      const run = await expectUnanswered(() => road.deploy({ before, commit }));
      expect(codes(run)).toContain('several-pull-requests');
      expect(said(run, 'review')).toContain('2 pull requests came since the last apply');
    },
    PATIENCE,
  );
});
