import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findAct } from '../../../scripts/checks/act.js';
import { parseLeg } from '../../../src/pipeline/legs/leg.js';
import { legKey } from '../../../src/pipeline/legs/store.js';
import { artifactsOf, storeTools } from '../../support/stores/benches.js';
import { PATIENCE } from '../support/workspace.js';
import type { BenchRun } from './support/bench.js';
import { comment } from './support/events.js';
import { tiny } from './support/moto.js';
import { decided, endings, type Landed, type Proposal, Road, said } from './support/road.js';

const act = await findAct();
const name = 'program' in act ? 'a command by a comment' : `a command by a comment: ${act.missing}`;

// Where environments can have no reviewers: everything is merged here, and waits.
('program' in act ? describe : describe.skip)(name, () => {
  let road: Road;
  let proposal: Proposal;
  let landed: Landed;
  let digest: string;

  beforeAll(async () => {
    const options = { manifest: tiny({}), environments: ['dev'] };
    road = await Road.start('program' in act ? act.program : '', options);
    const first = await road.propose(tiny({ more: { partitionKey: { name: 'id' } } }));
    // Rules are changed as well, so that the review asks a person.
    const head = await road.people.push('ann', first.branch, '.github/workflows/more.yml', '{}');
    proposal = { ...first, head };
    const { id, results } = await road.plan(proposal);
    const bytes = await artifactsOf(results, road.bench.origin, storeTools()).download(
      legKey('dev', undefined),
    );
    const of = { environment: 'dev', run: `${id}`, attempt: 1, commit: head };
    digest = parseLeg(bytes ?? Buffer.alloc(0), of).receipts[0]?.digests.changeSet ?? '';
    landed = await road.merge(proposal, 'squash');
  }, PATIENCE);
  afterAll(() => road?.close(), PATIENCE);

  /** Somebody's comment, and the run that GitHub starts for it. */
  async function comments(
    login: string,
    body = `/synthinfra apply ${digest}`,
    edited?: true,
  ): Promise<BenchRun> {
    const path = `/issues/${proposal.number}/comments`;
    const { id } = await road.people.as<{ id: number }>(login, 'POST', path, { body });
    const later = { updated_at: '2030-01-01T00:00:00Z' };
    if (edited) road.bench.github.own.override(new RegExp(`/issues/comments/${id}$`), later);
    const event = comment(landed.commit, proposal.number, id, login, body);
    return road.bench.run({ workflow: 'command.yml', event, env: road.moto.env });
  }

  async function expectRefused(run: BenchRun, why: string): Promise<void> {
    expect(endings(run)).toEqual(['command failure']);
    expect(said(run, 'command')).toContain(why);
    expect(await road.changes()).toEqual({});
  }

  it(
    'attack: of the author, whom nobody else has approved, is refused',
    async () =>
      expectRefused(await comments('ann'), 'Nobody who neither opened the pull request nor pushed to it'),
    PATIENCE,
  );

  it(
    'attack: approved by who has pushed to the branch is refused',
    async () => {
      await road.people.review('ann', proposal.number, 'APPROVE');
      await expectRefused(
        await comments('bob'),
        'Nobody who neither opened the pull request nor pushed to it',
      );
    },
    PATIENCE,
  );

  describe('when bob, who had no part in it, has approved', () => {
    beforeAll(() => road.people.review('bob', proposal.number, 'APPROVE'));

    it(
      'attack: of a reader is refused',
      async () => expectRefused(await comments('cleo'), 'cleo may not confirm'),
      PATIENCE,
    );

    it(
      'attack: edited later is refused',
      async () => expectRefused(await comments('ann', undefined, true), 'edited after it was written'),
      PATIENCE,
    );

    it(
      'attack: of changes that nobody has planned is refused',
      async () =>
        expectRefused(await comments('ann', `/synthinfra apply ${'e'.repeat(64)}`), 'has this digest'),
      PATIENCE,
    );

    it(
      'attack: of a workflow, which writes by an App, is none; nor is a remark',
      async () => {
        const run = await comments('helper[bot]');
        expect(endings(run)).toEqual(['command success']);
        expect(said(run, 'command')).toContain('The comment is no command; nothing is done.');
        expect((await comments('ann', 'Looks good to me.')).jobs).toEqual([]);
      },
      PATIENCE,
    );

    it(
      'confirms what the review asks about, and that is applied',
      async () => {
        const run = await comments('ann');
        expect(said(run, 'command')).toContain(`ann confirms ${digest} for dev; approved by bob.`);
        expect(endings(run)).toEqual(['command success', 'review success', 'apply success']);
        expect(said(run, 'review')).toContain('.github/workflows/more.yml is loosened');
        expect(decided(run)['decision']).toBe('go');
        expect(said(run, 'apply')).toContain('Confirmed by ann.');
        expect(await road.lastApply('dev')).toMatchObject({
          digest,
          commit: landed.commit,
          run: `acme/shop/${run.id}/1`,
          outcome: 'applied',
        });
        expect(
          road.written(new RegExp(`^POST /issues/${proposal.number}/comments$`)).at(-1)?.['body'],
        ).toContain('the apply is done in dev');
      },
      PATIENCE,
    );
  });
});
