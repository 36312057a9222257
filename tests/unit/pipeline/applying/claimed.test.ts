import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Applied } from '../../../../src/engines/types.js';
import type { Options } from '../../../../src/options.js';
import type { Outcome } from '../../../../src/pipeline/outcome.js';
import type { Received } from '../../../support/stores/server.js';
import { ApplyKit, OLDER, type Reviewed, RUN } from '../apply-kit.js';

let kit: ApplyKit;
let reviewed: Reviewed;
const engines = await import('../../../../src/engines/index.js');
jest.unstable_mockModule('../../../../src/engines/index.js', () => ({
  ...engines,
  openSession: async () => kit.engine,
}));
const { apply } = await import('../../../../src/pipeline/apply.js');

beforeEach(async () => {
  kit = await ApplyKit.start();
  reviewed = await kit.review();
});

afterEach(() => kit.close());

async function run(more: Partial<Options> = {}): Promise<Outcome> {
  return apply(await kit.context({ ...reviewed, ...more }));
}

const writes = (key: string) => (request: Received) =>
  request.method === 'PUT' && request.url.pathname.endsWith(key);
const DENIED = { status: 403, body: '<Error><Code>AccessDenied</Code><Message>no</Message></Error>' };
const PUSH_FAILED: Applied['problems'] = [{ severity: 'error', message: 'The state could not be pushed.' }];

describe('the record of an apply', () => {
  it.each<[string, Partial<Applied>, string]>([
    ['fails', { result: 'failed' }, 'failed'],
    ['is interrupted', { result: 'interrupted' }, 'interrupted'],
    ['is done, and could not save its state', { problems: PUSH_FAILED }, 'failed'],
  ])('is closed when the engine %s', async (_, more, outcome) => {
    kit.engine.outcome = { ...kit.engine.outcome, ...more };
    await expect(run()).rejects.toMatchObject({ exitCode: 3 });
    expect(await kit.record('claim')).toBeUndefined();
    expect(await kit.record('applied')).toMatchObject({ outcome, commit: kit.commit });
  });

  it('is closed when the engine breaks, and what it said is what is told', async () => {
    kit.engine.during = () => Promise.reject(new Error('no space left on device'));
    await expect(run()).rejects.toThrow('no space left on device');
    expect(await kit.record('applied')).toMatchObject({ outcome: 'failed' });
  });

  it('interrupt between claim and engine: the engine does not start, and the record is closed', async () => {
    kit.fake.before(/^POST .*\/deployments$/, async () => process.emit('SIGINT', 'SIGINT'));
    await expect(run()).rejects.toThrow('Interrupted before the engine began');
    expect(kit.engine.applies).toEqual([]);
    expect(await kit.record('claim')).toBeUndefined();
    expect(await kit.record('applied')).toMatchObject({ outcome: 'interrupted' });
    expect(await kit.deployed()).toEqual(['error', 'in_progress']);
  });

  it('interrupt before the claim: nothing is claimed, and it is told', async () => {
    kit.engine.looking = () => process.emit('SIGTERM', 'SIGTERM');
    await expect(run()).rejects.toThrow('Interrupted before the engine began');
    expect([await kit.record('claim'), await kit.record('applied')]).toEqual([undefined, undefined]);
    expect(await kit.deployed()).toEqual([]);
  });

  it('interrupt after the engine: what was applied is recorded as applied', async () => {
    kit.bucket.inject({ done: true, answer: 'reset', when: writes('.applied') });
    kit.engine.during = async () => process.emit('SIGINT', 'SIGINT');
    await run();
    expect(await kit.record('applied')).toMatchObject({ outcome: 'applied' });
    expect(await kit.deployed()).toEqual(['success', 'in_progress']);
  });

  it('gives interrupts their effect back', async () => {
    const before = process.listenerCount('SIGINT');
    await run();
    expect(process.listenerCount('SIGINT')).toBe(before);
  });

  it('claim whose answer is lost is ours all the same: applied once', async () => {
    kit.bucket.inject({ done: true, answer: 'reset', when: writes('.claim') });
    await run();
    expect(kit.engine.applies).toHaveLength(1);
    expect(await kit.record('applied')).toMatchObject({ outcome: 'applied' });
  });

  it('claim that the store refuses: nothing is applied', async () => {
    kit.bucket.inject({ answer: DENIED, when: writes('.claim') });
    await expect(run()).rejects.toThrow(/AccessDenied|denied/i);
    expect(kit.engine.applies).toEqual([]);
  });

  it('that cannot be closed is told, and refuses the next apply', async () => {
    kit.bucket.inject({ answer: DENIED, when: writes('.applied') });
    await expect(run()).rejects.toThrow('its record beside the state stays open');
    expect(kit.engine.applies).toHaveLength(1);
    await expect(run()).rejects.toThrow(`Unknown outcome: run acme/shop/${RUN}/1`);
    expect(kit.engine.applies).toHaveLength(1);
  });

  it('of two runs at the same moment one applies', async () => {
    const running = [run(), run()];
    // The one that works ends after the other was refused, however slow this machine is.
    kit.engine.during = () => Promise.race(running).catch(() => undefined);
    const both = await Promise.allSettled(running);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(kit.engine.applies).toHaveLength(1);
  });
});

describe('an apply that nobody saw end', () => {
  const confirmed = { decision: 'ask', resolve: '50' } as const;

  beforeEach(() => kit.keepRecord('claim'));

  it('refuses the next one, says which run it was, and what to do', async () => {
    await expect(run()).rejects.toMatchObject({
      exitCode: 2,
      problems: [{ message: expect.stringContaining('50/1'), fix: expect.stringContaining('`resolve`') }],
    });
    expect(kit.engine.applies).toEqual([]);
    expect(await kit.record('claim')).toMatchObject({ run: 'acme/shop/50/1' });
  });

  it.each([
    [
      'their own words in one line',
      ' It had ended;\n::error::I looked. ',
      'It had ended; ::error::I looked.',
    ],
    ['what confirming means, when they wrote nothing', '', `Confirmed run ${RUN}, which said that it closes`],
  ])('is resolved by who confirmed this run, with %s, and applied', async (_, comment, reason) => {
    kit.fake.own.approvals.set(RUN, [{ login: 'bob', environments: ['dev-confirm'], comment }]);
    const resolved: unknown[] = [];
    kit.engine.during = async () => resolved.push(await kit.record('applied'));
    await run(confirmed);
    expect(resolved).toMatchObject([
      {
        run: 'acme/shop/50/1',
        outcome: 'resolved',
        resolvedBy: 'bob',
        reason: expect.stringContaining(reason),
      },
    ]);
    expect(await kit.record('applied')).toMatchObject({ run: `acme/shop/${RUN}/1`, outcome: 'applied' });
  });

  it('attack: is not resolved where nobody was asked', async () => {
    await expect(run({ resolve: '50' })).rejects.toThrow('Only a person closes the record of run 50');
    expect(await kit.record('claim')).toBeDefined();
  });

  it('attack: is not resolved in the name of another run than the one that was looked at', async () => {
    kit.fake.own.approvals.set(RUN, [{ login: 'bob', environments: ['dev-confirm'] }]);
    await expect(run({ ...confirmed, resolve: '51' })).rejects.toThrow('by run 51 waits to be resolved');
    expect(kit.engine.applies).toEqual([]);
    expect(await kit.record('claim')).toBeDefined();
  });

  it('attack: a resolved record of a commit that ours does not descend from still refuses', async () => {
    await kit.keepRecord('claim', { commit: OLDER });
    kit.fake.own.approvals.set(RUN, [{ login: 'bob', environments: ['dev-confirm'] }]);
    await expect(run(confirmed)).rejects.toThrow('cannot be shown to descend');
    expect(kit.engine.applies).toEqual([]);
  });
});

describe('where no record can be kept', () => {
  it('says so and relies on the lock of the engine', async () => {
    const context = await kit.context(reviewed, { AWS_SESSION_TOKEN: '' });
    await apply(context);
    expect(kit.engine.applies).toHaveLength(1);
    expect(context.platform.told.join('\n')).toContain('warn No record of applies is kept');
  });

  it('does not pretend to resolve one', async () => {
    const context = await kit.context({ ...reviewed, resolve: '50' }, { AWS_SESSION_TOKEN: '' });
    await expect(apply(context)).rejects.toThrow('There is no record');
  });
});
