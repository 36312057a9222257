import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findAct } from '../../../scripts/checks/act.js';
import { PATIENCE } from '../support/workspace.js';
import type { BenchRun } from './support/bench.js';
import { tiny } from './support/moto.js';
import { approvedBy, decided, endings, type Landed, PLAN_KEY, Road, said } from './support/road.js';

const act = await findAct();
const name = 'program' in act ? 'the road of two changes' : `the road of two changes: ${act.missing}`;
const secrets = { SYNTHINFRA_PLAN_KEY: PLAN_KEY };
const TABLE = { partitionKey: { name: 'id' } };
const FIRST = tiny({ jobs: { ...TABLE, ttlAttribute: 'ends' } });
const SECOND = tiny({ jobs: { ...TABLE, ttlAttribute: 'over' }, more: TABLE });

// Each test goes on from where the one before it has left the cloud.
('program' in act ? describe : describe.skip)(name, () => {
  let road: Road;
  beforeAll(async () => {
    const program = 'program' in act ? act.program : '';
    road = await Road.start(program, { manifest: tiny({}), environments: ['dev'] });
  }, PATIENCE);
  afterAll(() => road?.close(), PATIENCE);

  /** A record of this push's run, ended well, and nothing that waits beside it. */
  async function expectRecord(run: BenchRun, { commit }: Landed) {
    expect(await road.lastApply('dev')).toMatchObject({
      commit,
      run: `acme/shop/${run.id}/1`,
      outcome: 'applied',
      digest: decided(run)['digest'],
    });
    expect(await road.beside('dev')).toEqual(['tiny/dev/main.applied']);
  }

  it(
    'applies the plan of a merged pull request by itself: the sealed one, once, and tells what happened',
    async () => {
      const proposal = await road.propose(FIRST);
      expect(endings(await road.plan(proposal))).toEqual(['plan success', 'verdict success']);
      expect(await road.changes()).toEqual({});
      const landed = await road.merge(proposal, 'merge');

      const run = await road.deploy(landed, { secrets });

      expect(endings(run)).toEqual(['review success', 'apply success']);
      expect(decided(run)).toMatchObject({ decision: 'go', create: '3', update: '0', reasons: '[]' });
      expect(said(run, 'review')).toContain(
        `Came by pull request 1, at its head \`${proposal.head.slice(0, 7)}\``,
      );
      // The plan was handed over sealed, and is not made again.
      expect(run.results.artifacts.map((one) => one.name)).toEqual(['synthinfra-plan-dev']);
      expect(decided(run)['sealed']).toMatch(/^[0-9a-f]{64}$/);
      expect(said(run, 'apply')).toMatch(/✔ verify .*\n ✔ apply +3 created/);
      expect(await road.moto.cloud.creations()).toEqual({
        'dynamodb CreateTable': 1,
        'kms CreateAlias': 1,
        'kms CreateKey': 1,
      });
      await expectRecord(run, landed);
      const [deployment] = road.written(/^POST \/deployments$/);
      expect(deployment).toMatchObject({ ref: landed.commit, environment: 'dev', auto_merge: false });
      expect(road.written(/^POST \/deployments\/1\/statuses$/)).toMatchObject([
        { state: 'in_progress' },
        { state: 'success', description: '3 created' },
      ]);
      expect(road.written(new RegExp(`^POST /statuses/${landed.commit}$`))).toMatchObject([
        { state: 'success', context: 'synthinfra / dev', description: '3 created' },
      ]);
      const [plan, outcome, ...more] = road.written(/^POST \/issues\/1\/comments$/);
      expect([plan?.['body'], outcome?.['body']]).toEqual([
        expect.stringContaining('<!-- synthinfra:plan -->'),
        expect.stringContaining('<!-- synthinfra:apply tiny/dev -->'),
      ]);
      expect(more).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'applies the next pull request the same way, squashed, and only what it changes and adds',
    async () => {
      const before = await road.changes();
      const landed = await road.bring(SECOND, 'squash');

      const run = await road.deploy(landed, { secrets });

      expect(endings(run)).toEqual(['review success', 'apply success']);
      expect(decided(run)).toMatchObject({
        decision: 'go',
        create: '1',
        update: '1',
        delete: '0',
        reasons: '[]',
      });
      const after = await road.changes();
      const done = Object.entries(after).filter(([what, count]) => count !== before[what]);
      expect(done.map(([what]) => what).sort()).toEqual([
        'dynamodb CreateTable',
        'dynamodb UpdateContinuousBackups',
        'dynamodb UpdateTimeToLive',
      ]);
      expect(after['dynamodb CreateTable']).toBe(2);
      await expectRecord(run, landed);
      expect(road.written(/^POST \/issues\/2\/comments$/)).toHaveLength(2);
    },
    PATIENCE,
  );

  it(
    'has one issue for what is changed by hand: written once, closed when it is gone, opened again',
    async () => {
      const issues = () => road.written(/^(POST|PATCH) \/issues(\/\d+)?$/);
      const states = () => issues().map(({ state = 'new' }) => state);
      const count = () => road.written(/ \/issues/).length;

      await road.backups('tiny-dev-jobs', false);
      expect(endings(await road.drift())).toEqual(['drift failure']);
      expect(issues()).toMatchObject([
        { title: 'Drift in dev · aws eu-west-1', labels: ['synthinfra-drift'] },
      ]);
      expect(issues()[0]?.['body']).toContain('point_in_time_recovery');

      const before = count();
      expect(endings(await road.drift())).toEqual(['drift failure']);
      expect(count()).toBe(before);

      await road.backups('tiny-dev-jobs', true);
      expect(endings(await road.drift())).toEqual(['drift success']);
      expect(states()).toEqual(['new', 'closed']);

      await road.backups('tiny-dev-jobs', false);
      expect(endings(await road.drift())).toEqual(['drift failure']);
      expect(states()).toEqual(['new', 'closed', 'open']);
    },
    PATIENCE,
  );

  it(
    'is taken down when its name was typed and a reviewer has agreed, and not before',
    async () => {
      const before = await road.changes();
      const inputs = { environment: 'dev', confirm: 'tiny' };
      const refused = await road.destroy(inputs);
      // act asks nobody, as GitHub does where the environment has no reviewers.
      expect(endings(refused)).toEqual(['confirm success', 'destroy failure']);
      expect(said(refused, 'destroy')).toContain(`nobody has confirmed run ${refused.id}`);
      expect(await road.changes()).toEqual(before);

      const run = await road.destroy(inputs, { approvals: approvedBy('bob', 'dev-confirm') });
      expect(endings(run)).toEqual(['confirm success', 'destroy success']);
      expect(said(run, 'destroy')).toContain('Confirmed by bob.');
      expect(await road.moto.cloud.servicesWith('tiny-dev')).toEqual([]);
      // A key is kept for thirty days, so that what it has encrypted can still be read.
      const { 'kms ScheduleKeyDeletion': scheduled, 'dynamodb DeleteTable': deleted } = await road.changes();
      expect({ scheduled, deleted }).toEqual({ scheduled: 1, deleted: 2 });
    },
    PATIENCE,
  );
});
