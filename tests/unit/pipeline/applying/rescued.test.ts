import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { seal } from '../../../../src/store/sealed.js';
import { zipOf } from '../../../../src/zip.js';
import type { Received } from '../../../support/stores/server.js';
import { ApplyKit, KEY, type Reviewed, RUN } from '../apply-kit.js';

const BESIDE = 'tiny/dev/main.rescued';
const AMONG = 'synthinfra-state/tiny/dev/main';
const SEALED = seal(Buffer.from('{"serial":4}'), KEY, { state: 'tiny/dev/main' });
const NOT_SAVED = { severity: 'error', message: 'the state could not be saved' } as const;
const DENIED = { status: 403, body: '<Error><Code>AccessDenied</Code><Message>no</Message></Error>' };
const writes = (key: string) => (request: Received) =>
  request.method === 'PUT' && request.url.pathname.endsWith(key);
let kit: ApplyKit;
let reviewed: Reviewed;
let number: number;
const engines = await import('../../../../src/engines/index.js');
jest.unstable_mockModule('../../../../src/engines/index.js', () => ({
  ...engines,
  openSession: async () => kit.engine,
}));
const { apply } = await import('../../../../src/pipeline/apply.js');

beforeEach(async () => {
  kit = await ApplyKit.start();
  number = await kit.people.propose('ann', 'topic', 'notes.md');
  kit.commit = (await kit.people.merge(number, 'squash')).commit;
  reviewed = await kit.review();
});

afterEach(() => kit.close());

const run = async () => apply(await kit.context(reviewed));

/** An engine whose backend refuses its state, and what is told of it. */
async function refused(sealed = true): Promise<string> {
  const context = await kit.context(reviewed);
  const file = join(context.platform.cwd, 'kept');
  await writeFile(file, sealed ? SEALED : '{"serial":4}');
  kit.engine.outcome = {
    ...kit.engine.outcome,
    result: 'failed',
    kept: { file, sealed },
    problems: [NOT_SAVED],
  };
  const error = await apply(context).catch((thrown: unknown) => thrown);
  const { problems = [] } = error as { problems?: readonly { message: string; fix?: string }[] };
  return problems.map(({ message, fix }) => `${message} ${fix}`).join('\n');
}

describe('a state that its backend refused', () => {
  it.each([
    ['sealed', true],
    ['as it is, where there is no key: who reads there reads the state', false],
  ])('is kept beside its record, %s, and people see where', async (_, sealed) => {
    const told = await refused(sealed);
    expect(told).toContain(`${BESIDE} in the S3 bucket tiny-states`);
    const bytes = (await kit.states().download(BESIDE)) ?? Buffer.alloc(0);
    expect(bytes.equals(sealed ? SEALED : Buffer.from('{"serial":4}'))).toBe(true);
    expect(await kit.record('applied')).toMatchObject({ outcome: 'failed' });
    const [comment] = await kit.people.as<{ body: string }[]>('ann', 'GET', `/issues/${number}/comments`);
    expect(comment?.body).toContain('The state could not be saved: it is kept in tiny/dev/main.rescued');
    const [status] = await kit.people.as<object[]>('ann', 'GET', `/commits/${kit.commit}/statuses`);
    expect(status).toMatchObject({ description: expect.stringContaining(`its state is kept in ${BESIDE}`) });
  });

  it('is kept, sealed, in the artifacts of the run when the bucket does not take it either', async () => {
    kit.bucket.inject({ answer: DENIED, when: writes('.rescued') });
    expect(await refused()).toContain(AMONG);
    expect((await kit.artifacts().download(AMONG))?.equals(SEALED)).toBe(true);
  });

  it('attack: is in no artifact unless it is sealed: readers of the repository read those', async () => {
    kit.bucket.inject({ answer: DENIED, when: writes('.rescued') });
    expect(await refused(false)).toMatch(/goes with this runner.*SYNTHINFRA_PLAN_KEY/s);
    expect(await kit.artifacts().list('synthinfra-state/')).toEqual([]);
  });
});

describe('the next start', () => {
  it('saves it under the claim, applies nothing of a plan that was made without it, and then goes on', async () => {
    await kit.states().upload(BESIDE, SEALED);
    const seen: unknown[] = [];
    kit.engine.restoring = async () => {
      seen.push(await kit.record('claim'));
      return 'saved';
    };
    await expect(run()).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('saved now') });
    expect(seen).toMatchObject([{ run: `acme/shop/${RUN}/1` }]);
    expect(kit.engine.restored.map((bytes) => bytes.equals(SEALED))).toEqual([true]);
    expect(kit.engine.applies).toEqual([]);
    expect(await kit.states().download(BESIDE)).toBeUndefined();
    expect(await kit.record('claim')).toBeUndefined();
    await run();
    expect(kit.engine.applies).toHaveLength(1);
  });

  it('goes on at once when the backend has it already', async () => {
    await kit.states().upload(BESIDE, SEALED);
    kit.engine.restoring = async () => 'there';
    await run();
    expect(kit.engine.applies).toHaveLength(1);
    expect(await kit.states().download(BESIDE)).toBeUndefined();
  });

  it('keeps it, and applies nothing, when it cannot be saved', async () => {
    await kit.states().upload(BESIDE, SEALED);
    kit.engine.restoring = () => Promise.reject(new Error('refused'));
    await expect(run()).rejects.toThrow('refused');
    expect(kit.engine.applies).toEqual([]);
    expect(await kit.states().download(BESIDE)).toBeDefined();
    expect([await kit.record('claim'), await kit.record('applied')]).toEqual([undefined, undefined]);
  });
});

describe('a state in the artifacts of the run that applied last', () => {
  /** What run 50 has left, of which the record says that it did not end well. */
  async function left(bytes: Buffer, outcome: 'failed' | 'applied', more: object = {}): Promise<void> {
    await kit.keepRecord('applied', { outcome });
    const zip = zipOf(new Map([['main', bytes]]));
    kit.seedRun(50);
    const run = kit.fake.own.runs.get(50);
    if (run === undefined) throw new Error('there is no run 50');
    const digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
    const artifacts = [
      { id: 500, name: AMONG.replaceAll('/', '~'), size: zip.length, expired: false, digest, ...more },
    ];
    kit.fake.own.runs.set(50, { ...run, artifacts });
    kit.fake.own.zips.set(500, zip);
  }

  it('is saved, and lies beside the record until it is', async () => {
    await left(SEALED, 'failed');
    kit.engine.restoring = () => Promise.reject(new Error('refused'));
    await expect(run()).rejects.toThrow('refused');
    expect((await kit.states().download(BESIDE))?.equals(SEALED)).toBe(true);
    kit.engine.restoring = async () => 'saved';
    await expect(run()).rejects.toThrow('saved now');
    expect(await kit.states().download(BESIDE)).toBeUndefined();
  });

  it.each<[string, () => Promise<void>]>([
    ['of a run that ended well', () => left(SEALED, 'applied')],
    ['attack: that is not sealed', () => left(Buffer.from('{"serial":4}'), 'failed')],
    ['that has expired', () => left(SEALED, 'failed', { expired: true })],
    ['of a run that is gone', () => kit.keepRecord('applied', { outcome: 'failed' })],
  ])('%s is not looked at', async (_, leave) => {
    await leave();
    await run();
    expect(kit.engine.restored).toEqual([]);
    expect(kit.engine.applies).toHaveLength(1);
  });

  it('that GitHub does not tell of stops the apply: a plan without it would make all of it again', async () => {
    await left(SEALED, 'failed');
    kit.fake.fail(/\/runs\/50\/artifacts/, { status: 403 });
    await expect(run()).rejects.toMatchObject({
      exitCode: 3,
      problems: [{ fix: expect.stringContaining('actions: read') }],
    });
    expect(kit.engine.applies).toEqual([]);
    expect(await kit.record('claim')).toBeUndefined();
    // The next one looks there again.
    expect(await kit.record('applied')).toMatchObject({ run: 'acme/shop/50/1' });
  });
});
