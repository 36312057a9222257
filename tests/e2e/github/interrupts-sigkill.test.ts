import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StepResult } from '../actions/support/run-action.js';
import { PATIENCE } from '../support/workspace.js';
import { Night } from './support/night.js';
import { type Point, waitAt } from './support/points.js';
import type { SteppedRun } from './support/stepped.js';
import { killAll, whenAt } from './support/stopped.js';

/** Each test goes on where the one before it has stopped: as after a night on which machine after machine died. */
describe('an apply that dies with its machine', () => {
  let night: Night;
  let run: SteppedRun;
  let review: StepResult;
  /** Of strays that a person has deleted. */
  let deleted = 0;

  beforeAll(async () => {
    night = await Night.start();
    run = await night.change([]);
    review = await run.review();
  }, PATIENCE);
  afterAll(() => night?.end(), PATIENCE);

  /** Kills the apply of the run, and all that it has started, at a point. */
  async function dieAt(point: Point, inputs: Readonly<Record<string, string>> = {}): Promise<void> {
    const caught = waitAt(night, point);
    const step = await run.apply(review, inputs);
    await whenAt(step, caught);
    killAll(step.pid);
    await step.finished;
    caught.drop();
  }

  /** A new run, which nobody tells of the one before it. */
  async function refused(): Promise<void> {
    const { code, stdout } = await (await night.dispatch()).review();
    expect({ code, stdout }).toEqual({
      code: 2,
      stdout: expect.stringContaining(`Unknown outcome: run acme/shop/${run.id}/1 began to apply`),
    });
    expect(stdout).toContain('with `resolve` set to that run');
  }

  it.each<Point>([
    'GitHub is asked who confirmed',
    'the sealed plan is opened',
    'the engine is initialised',
    'the claim is looked for',
  ])(
    'before it has claimed anything, while %s: nothing is left behind',
    async (point) => {
      await dieAt(point);
      expect(await night.left()).toMatchObject({ locked: false, serial: 0 });
      expect(await night.left()).not.toHaveProperty('claimed');
    },
    PATIENCE,
  );

  it(
    'when the claim is written: the next run is refused, and is told which one it was',
    async () => {
      await dieAt('the claim is written');
      expect(await night.left()).toMatchObject({ claimed: run.id, locked: false, serial: 0 });
      await refused();
    },
    PATIENCE,
  );

  it(
    'while GitHub is told how it ended: state and record are whole',
    async () => {
      await dieAt('GitHub is told how it ended', { resolve: `${run.id}` });
      expect(await night.left()).toMatchObject({ last: { outcome: 'applied', run: run.id }, locked: false });
      expect(await night.left()).not.toHaveProperty('claimed');
    },
    PATIENCE,
  );

  describe('while it makes two secrets', () => {
    beforeAll(async () => {
      run = await night.change(['a', 'b']);
      review = await run.review();
    }, PATIENCE);

    it.each<[Point, readonly string[]]>([
      ['the first thing is to be made', []],
      ['the second thing is to be made', ['a']],
      ['the state is to be written', ['a', 'b']],
    ])(
      'when %s: claim and lock tell of it, and the state is as before',
      async (point, strays) => {
        await night.cleanUp();
        const { serial, lineage, claimed } = await night.left();
        await dieAt(point, claimed === undefined ? {} : { resolve: `${claimed}` });
        expect(await night.there()).toEqual(strays);
        deleted += strays.length;
        const left = await night.left();
        expect(left).toMatchObject({ claimed: run.id, locked: true, serial, lineage, secrets: [] });
        await refused();
      },
      PATIENCE,
    );
  });

  it(
    'the run that resolves it meets the lock, and says how to get rid of it',
    async () => {
      const { code, stdout } = await (await night.dispatch()).review({ resolve: `${run.id}` });
      expect(code).toBe(3);
      expect(stdout).toContain(`Unknown outcome: run acme/shop/${run.id}/1`);
      expect(stdout).toContain('is locked by');
      expect(stdout).toContain('aws s3 rm s3://tiny-states/tiny/dev/main/terraform.tfstate.tflock');
    },
    PATIENCE,
  );

  it(
    'dies again when the state is written: the next run knows it, and makes nothing twice',
    async () => {
      await night.cleanUp();
      const resolved = run.id;
      run = await night.dispatch();
      review = await run.review({ resolve: `${resolved}` });
      expect(review.outputs['decision']).toBe('ask');
      for (const name of ['a', 'b'])
        expect(review.outputs['reasons']).toContain(
          `module.secret[\\"${name}\\"].aws_secretsmanager_secret.this[0]`,
        );
      await dieAt('the state is written', { resolve: `${resolved}` });
      expect(await night.left()).toMatchObject({ claimed: run.id, locked: true, secrets: ['a', 'b'] });
      await refused();
    },
    PATIENCE,
  );

  it(
    'when the record is to be closed: all is done, and a person has to say so',
    async () => {
      await night.cleanUp();
      const resolve = `${run.id}`;
      run = await night.change(['a', 'b', 'c']);
      review = await run.review({ resolve });
      await dieAt('the record is to be closed', { resolve });
      expect(await night.left()).toMatchObject({ claimed: run.id, locked: false, secrets: ['a', 'b', 'c'] });
      await refused();
    },
    PATIENCE,
  );

  it(
    'when we alone die, the engine ends its work and saves the state',
    async () => {
      const resolve = `${run.id}`;
      run = await night.change(['a', 'b', 'c', 'd']);
      review = await run.review({ resolve });
      const caught = waitAt(night, 'the first thing is to be made');
      const saved = waitAt(night, 'the state is written');
      const step = await run.apply(review, { resolve });
      await whenAt(step, caught);
      process.kill(step.pid, 'SIGKILL');
      await step.finished;
      await refused();
      caught.release();
      await saved.came;
      saved.release();
      while ((await night.left()).locked);
      expect(await night.left()).toMatchObject({ claimed: run.id, secrets: ['a', 'b', 'c', 'd'] });
      await refused();
    },
    PATIENCE,
  );

  it(
    'in the end a confirmed run closes the record: every secret was made once, but for the strays',
    async () => {
      const { lineage, serial } = await night.left();
      const last = await night.dispatch();
      const resolve = `${run.id}`;
      const { code } = await (await last.apply(await last.review({ resolve }), { resolve })).finished;
      expect(code).toBe(0);
      const left = await night.left();
      expect(left).toMatchObject({
        last: { outcome: 'applied', run: last.id },
        locked: false,
        serial,
        lineage,
      });
      expect(left).not.toHaveProperty('claimed');
      expect(left.secrets).toEqual(['a', 'b', 'c', 'd']);
      expect(await night.there()).toEqual(left.secrets);
      expect(await night.made()).toBe(left.secrets.length + deleted);
    },
    PATIENCE,
  );
});
