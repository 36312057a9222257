import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StepResult } from '../actions/support/run-action.js';
import { PATIENCE } from '../support/workspace.js';
import { Night } from './support/night.js';
import { type Point, waitAt } from './support/points.js';
import type { SteppedRun } from './support/stepped.js';
import { killAll, whenAt, whenSaid } from './support/stopped.js';

const NOT_BEGUN = 'Interrupted before the engine began: nothing was applied.';
const ASKED_ONCE = 'asked once to stop. It finishes what it has begun';

/** Each test goes on where the one before it has stopped. GitHub sends SIGINT, SIGTERM after 7.5 s, SIGKILL after 2.5 s more. */
describe('an apply that is cancelled', () => {
  let night: Night;
  let run: SteppedRun;
  let review: StepResult;
  let deleted = 0;

  beforeAll(async () => {
    night = await Night.start();
    run = await night.change([]);
    review = await run.review();
  }, PATIENCE);
  afterAll(() => night?.end(), PATIENCE);

  /** Interrupts the apply of the run at a point, and lets it go on once it has heard of it. */
  async function cancelAt(point: Point, heard?: string): Promise<StepResult> {
    const caught = waitAt(night, point);
    const step = await run.apply(review);
    await whenAt(step, caught);
    step.interrupt();
    if (heard !== undefined) await whenSaid(step, heard);
    caught.release();
    return step.finished;
  }

  /** Whatever the cloud has is in the state, or was said to be possible; that a person looks up, and deletes. */
  async function removeStrays(told: string): Promise<void> {
    const line = told.split('\n').find((text) => /may exist though/i.test(text)) ?? '';
    const named = [...line.matchAll(/module\.secret\["(\w)"\]/g)].map(([, name = '']) => name);
    const { secrets } = await night.left();
    const there = await night.there();
    expect(there.filter((name) => !secrets.includes(name) && !named.includes(name))).toEqual([]);
    for (const name of named.filter((one) => there.includes(one))) {
      await night.remove(name);
      deleted += 1;
    }
  }

  it.each<[Point, object | undefined, readonly string[]]>([
    ['GitHub is asked who confirmed', undefined, []],
    ['the sealed plan is opened', undefined, []],
    ['the engine is initialised', undefined, []],
    ['the claim is looked for', { outcome: 'interrupted' }, ['in_progress', 'error']],
    ['GitHub is told that it begins', { outcome: 'interrupted' }, ['in_progress', 'error']],
  ])(
    'while %s: the engine does not begin, and that is told',
    async (point, last, deployment) => {
      await night.told();
      const { code, stdout } = await cancelAt(point);
      expect({ code, stdout }).toEqual({ code: 3, stdout: expect.stringContaining(NOT_BEGUN) });
      const left = await night.left();
      expect(left).toMatchObject({ locked: false, serial: 0, ...(last === undefined ? {} : { last }) });
      expect(left).not.toHaveProperty('claimed');
      expect(await night.told()).toEqual({
        deployment,
        status: ['failure'],
        comment: expect.stringContaining(NOT_BEGUN),
      });
    },
    PATIENCE,
  );

  it(
    'SIGINT when the record is to be closed, SIGTERM while GitHub is told: it is done, and told to its end',
    async () => {
      const [closing, telling] = [
        waitAt(night, 'the record is to be closed'),
        waitAt(night, 'GitHub is told how it ended'),
      ];
      const step = await run.apply(review);
      await whenAt(step, closing);
      step.interrupt();
      closing.release();
      await whenAt(step, telling);
      process.kill(step.pid, 'SIGTERM');
      telling.release();
      expect((await step.finished).code).toBe(0);
      expect(await night.left()).toMatchObject({ last: { outcome: 'applied', run: run.id }, locked: false });
      expect(await night.told()).toEqual({
        deployment: ['in_progress', 'success'],
        status: ['success'],
        comment: expect.stringContaining('2 created'),
      });
    },
    PATIENCE,
  );

  it.each<[Point, readonly string[]]>([
    ['the first thing is to be made', ['a', 'b']],
    ['the second thing is to be made', ['a', 'b', 'c']],
  ])(
    'when %s: the state is saved and unlocked, and what may exist is named',
    async (point, secrets) => {
      const { serial, lineage } = await night.left();
      run = await night.change(secrets);
      review = await run.review();
      await night.told();
      const result = await cancelAt(point, ASKED_ONCE);
      expect(result.code).toBe(3);
      const left = await night.left();
      expect(left).toMatchObject({ last: { outcome: 'interrupted', run: run.id }, locked: false, lineage });
      expect(left).not.toHaveProperty('claimed');
      expect(left.serial).toBeGreaterThanOrEqual(serial);
      expect(await night.told()).toEqual({
        deployment: ['in_progress', 'error'],
        status: ['failure'],
        comment: expect.stringContaining('the apply was cancelled'),
      });
      await removeStrays(result.stdout);
    },
    PATIENCE,
  );

  it(
    'cannot end in time, and is killed: what is under way was named before, and the next run is refused',
    async () => {
      run = await night.change(['a', 'b', 'c', 'd']);
      review = await run.review();
      const making = waitAt(night, 'the first thing is to be made');
      const writing = waitAt(night, 'the state is to be written');
      const step = await run.apply(review);
      await whenAt(step, making);
      step.interrupt();
      await whenAt(step, writing);
      process.kill(step.pid, 'SIGTERM');
      await whenSaid(step, 'Still waiting');
      killAll(step.pid);
      const { stdout } = await step.finished;
      making.drop();
      writing.drop();
      expect(stdout).toMatch(/these may exist though no state knows them: .*module\.secret\["\w"\]/);
      expect(await night.left()).toMatchObject({ claimed: run.id, locked: true });
      const { code, stdout: told } = await (await night.dispatch()).review();
      expect({ code, told }).toEqual({
        code: 2,
        told: expect.stringContaining(`Unknown outcome: run acme/shop/${run.id}/1 began to apply`),
      });
      await removeStrays(stdout);
      await night.cleanUp();
    },
    PATIENCE,
  );

  it(
    'SIGINT when the state is to be written, SIGTERM when it is: in the end every secret was made once, but for the strays',
    async () => {
      const resolve = `${run.id}`;
      const { lineage } = await night.left();
      run = await night.dispatch();
      review = await run.review({ resolve });
      const [writing, written] = [
        waitAt(night, 'the state is to be written'),
        waitAt(night, 'the state is written'),
      ];
      const step = await run.apply(review, { resolve });
      await whenAt(step, writing);
      step.interrupt();
      await whenSaid(step, ASKED_ONCE);
      writing.release();
      await whenAt(step, written);
      process.kill(step.pid, 'SIGTERM');
      written.release();
      await step.finished;
      const left = await night.left();
      expect(left).toMatchObject({ last: { run: run.id }, locked: false, lineage });
      expect(left).not.toHaveProperty('claimed');
      expect(left.secrets).toEqual(['a', 'b', 'c', 'd']);
      expect(await night.there()).toEqual(left.secrets);
      expect(await night.made()).toBe(left.secrets.length + deleted);
    },
    PATIENCE,
  );
});
