import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Options } from '../../../../src/options.js';
import { sealedKey } from '../../../../src/pipeline/applying/sealed-plan.js';
import type { Outcome } from '../../../../src/pipeline/outcome.js';
import { UserError } from '../../../../src/problem.js';
import { ApplyKit, creates, OLDER, type Reviewed, RUN } from '../apply-kit.js';

let kit: ApplyKit;
let reviewed: Reviewed;
// The engine is the one thing that is not real here.
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

type Env = Readonly<Record<string, string>>;

async function run(more: Partial<Options> = {}, env: Env = {}, event: object = {}): Promise<Outcome> {
  return apply(await kit.context({ ...reviewed, ...more }, env, event));
}

/** The apply is refused, the engine was not started, and nothing is claimed. */
async function refused(more: Partial<Options>, env: Env = {}, event: object = {}): Promise<UserError> {
  const error = await run(more, env, event).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  expect(kit.engine.applies).toEqual([]);
  return error as UserError;
}

describe('an apply of what its run has reviewed', () => {
  it('opens the sealed plan, applies it once, and leaves a closed record of commit and digest', async () => {
    let during: unknown;
    kit.engine.during = async () => {
      during = await kit.record('claim');
    };
    const outcome = await run();
    expect(kit.engine.applies).toEqual([`acme/shop/${RUN}/1`]);
    expect(during).toMatchObject({ commit: kit.commit, digest: reviewed['expect-digest'] });
    expect(await kit.record('claim')).toBeUndefined();
    expect(await kit.record('applied')).toMatchObject({
      outcome: 'applied',
      commit: kit.commit,
      run: `acme/shop/${RUN}/1`,
    });
    expect(outcome.outputs).toMatchObject({ digest: reviewed['expect-digest'], serial: '4' });
  });

  it.each<[string, Partial<Options>, Env]>([
    ['no plan was sealed', { sealed: undefined }, {}],
    ['this environment has no key', {}, { SYNTHINFRA_PLAN_KEY: '' }],
    ['the server has no artifacts', {}, { GITHUB_SERVER_URL: 'https://github.example.com' }],
  ])('plans again when %s, and applies equal changes', async (_, more, env) => {
    await run(more, env);
    expect(kit.engine.applies).toHaveLength(1);
  });

  it('refuses other changes when it plans again, and names both digests', async () => {
    kit.engine.resources = [creates('another')];
    const { message } = await refused({ sealed: undefined });
    expect(message).toContain(`those decided on in this run are ${reviewed['expect-digest']}`);
    expect(await kit.record('claim')).toBeUndefined();
  });

  it('with nothing to apply asks no engine, and the record names the newer commit', async () => {
    kit.engine.resources = [{ ...creates(), actions: ['no-op'], before: { name: 'tiny' } }];
    reviewed = await kit.review();
    await kit.keepRecord('applied', { commit: await kit.people.tip() });
    await run();
    expect(kit.engine.applies).toEqual([]);
    expect(await kit.record('applied')).toMatchObject({ run: `acme/shop/${RUN}/1`, outcome: 'applied' });
  });

  it.each<[string, Partial<Options>]>([
    ['no decision', { decision: 'none' }],
    ['no digest', { 'expect-digest': undefined }],
    ['half a digest', { 'expect-digest': '5d41c3e' }],
  ])('refuses %s', async (_, more) => {
    expect((await refused(more)).message).toContain('go together');
  });

  it('refuses digests of more stacks than there are', async () => {
    const digest = reviewed['expect-digest'];
    const { message } = await refused({ 'expect-digest': `${digest} ${digest}`, sealed: undefined });
    expect(message).toContain('2 digests were decided on, and there are 1 stacks');
  });

  it('refuses a saved plan besides', async () => {
    expect((await refused({ plan: 'x' })).message).toContain('excludes `plan`');
  });

  it('refuses to resolve without a decision, whatever else is given', async () => {
    const alone = { decision: 'none', 'expect-digest': undefined, sealed: undefined, resolve: '50' } as const;
    for (const more of [{}, { plan: 'x', reason: 'Looked.' }, { expect: 'x' }])
      expect((await refused({ ...alone, ...more })).message).toContain('`resolve` alone is refused');
  });
});

describe('what an apply refuses', () => {
  it('attack: re-run of an old apply (attempt 2): refused, and nothing is told anywhere', async () => {
    kit.fake.requests.length = 0;
    const { message } = await refused({}, { GITHUB_RUN_ATTEMPT: '2' });
    expect(message).toContain('attempt 2');
    expect(kit.fake.requests).toEqual([]);
  });

  it.each([
    ['a branch', { GITHUB_REF: 'refs/heads/topic' }],
    ['a pull request', { GITHUB_EVENT_NAME: 'pull_request_target' }],
    ['a queue', { GITHUB_EVENT_NAME: 'merge_group' }],
  ])('attack: run of %s: refused', async (_, env) => {
    const { message } = await refused({}, env);
    expect(message).toContain('Only what is merged');
  });

  it('attack: sealed bytes that were edited: refused', async () => {
    const bytes =
      (await kit.artifacts().download(sealedKey({ environment: 'dev', manifest: undefined }))) ??
      Buffer.alloc(0);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    const { digest } = await kit
      .artifacts()
      .upload(sealedKey({ environment: 'dev', manifest: undefined }), bytes);
    expect((await refused({})).message).toContain('not the one that the review made');
    // Even somebody who could change the job's output as well has no key.
    expect((await refused({ sealed: digest })).message).toContain('does not open');
  });

  it.each<[string, Env]>([
    ['another run', { GITHUB_RUN_ID: '99' }],
    ['another attempt', { GITHUB_RUN_ATTEMPT: '2' }],
    ['another repository', { GITHUB_REPOSITORY: 'eve/shop' }],
  ])('attack: a plan that was sealed in %s: refused', async (_, env) => {
    const { sealed } = await kit.review(env);
    expect((await refused({ sealed })).message).toContain('does not open');
  });

  it('attack: a plan that was sealed for another target: refused', async () => {
    const bytes =
      (await kit.artifacts().download(sealedKey({ environment: 'dev', manifest: undefined }))) ??
      Buffer.alloc(0);
    await kit.artifacts().upload(sealedKey({ environment: 'prod', manifest: undefined }), bytes);
    expect((await refused({ env: 'prod' })).message).toMatch(/sealed for prod .* does not open/);
  });

  it('attack: other changes than the sealed ones named as reviewed: refused', async () => {
    const { message } = await refused({ 'expect-digest': 'e'.repeat(64) });
    expect(message).toContain('does not open');
  });

  it('attack: state changed by a person between plan and apply: refused', async () => {
    kit.engine.serial = 9;
    expect((await refused({})).message).toContain('what it stood on has moved');
    expect(await kit.record('claim')).toBeUndefined();
  });

  it('attack: older commit after a newer one: refused, and the record stays', async () => {
    const newer = await kit.people.push('ann', 'main', 'newer.md');
    await kit.keepRecord('applied', { commit: newer });
    expect((await refused({})).message).toContain('does not descend');
    expect(await kit.record('applied')).toMatchObject({ commit: newer });
    expect(await kit.record('claim')).toBeUndefined();
  });

  it('attack: commit of which GitHub cannot say what it descends from: refused', async () => {
    await kit.keepRecord('applied', { commit: OLDER });
    expect((await refused({})).message).toContain('cannot be shown to descend');
  });
});
