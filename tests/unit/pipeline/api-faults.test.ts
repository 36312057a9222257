import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Manners } from '../../../src/github/client.js';
import type { UserError } from '../../../src/problem.js';
import type { FakeGithub, Fault } from '../../support/github/fake-github.js';
import type { ApplyKit } from './apply-kit.js';
import type { PullBench } from './comment-kit.js';
import type { ReviewKit } from './review-kit.js';

let fake: FakeGithub;
/** How long an answer may take; undefined: as long as ever. */
let timeout: number | undefined;
const client = await import('../../../src/github/client.js');
// The fake's clock goes on by itself when somebody waits.
jest.unstable_mockModule('../../../src/github/client.js', () => ({
  ...client,
  connect: (where: Parameters<typeof client.connect>[0], manners: Partial<Manners> = {}) =>
    client.connect(where, {
      ...manners,
      now: fake.clock.now,
      pause: fake.clock.pause,
      ...(timeout === undefined ? {} : { timeout }),
    }),
}));
const applyKit = await import('./apply-kit.js');
const engines = await import('../../../src/engines/index.js');
let applied: ApplyKit;
jest.unstable_mockModule('../../../src/engines/index.js', () => ({
  ...engines,
  openSession: async () => applied.engine,
}));
const { apply } = await import('../../../src/pipeline/apply.js');
const commentKit = await import('./comment-kit.js');
const { reportOf } = await import('./legs/leg-kit.js');
const reviewKit = await import('./review-kit.js');
const { manifestText } = await import('./support.js');

const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

/** Each passes, or says when it will. */
const PASSING: readonly (readonly [string, Fault])[] = [
  ['500', { status: 500 }],
  ['502', { status: 502, message: '<html>Bad gateway</html>' }],
  ['a rate limit', { status: 403, message: 'API rate limit exceeded', headers: { 'retry-after': '61' } }],
  ['a secondary limit', { status: 403, message: SECONDARY, headers: { 'retry-after': '42' } }],
  ['a secondary limit without a time', { status: 429, message: SECONDARY }],
  ['a connection that breaks', 'reset'],
  ['an answer that is lost', 'lost'],
  ['no answer', 'hang'],
];
const LASTING: readonly Fault[] = Array<Fault>(40).fill({ status: 502 });

/** Lets the next request of each of these routes go wrong in this way. */
function fail(fault: Fault, ...routes: readonly RegExp[]): void {
  if (fault === 'hang') timeout = 1000;
  for (const route of routes) fake.fail(route, fault);
}

beforeEach(() => {
  timeout = undefined;
});

describe('the comment of a pull request', () => {
  let bench: PullBench;
  beforeEach(async () => {
    bench = await commentKit.PullBench.open();
    fake = bench.fake;
    await bench.plan(reportOf('dev'));
  });
  afterEach(() => bench.close());

  it.each(PASSING)('after %s of each of its requests is one, with every status', async (_, fault) => {
    fail(
      fault,
      /^POST .*graphql$/,
      /^GET .*\/pulls\/\d+$/,
      /^GET .*\/comments$/,
      /^POST .*\/comments$/,
      /^POST .*\/statuses\//,
    );
    expect(await bench.tell()).toMatchObject({ exitCode: 0 });
    expect(await bench.comments()).toHaveLength(1);
    expect((await bench.statuses()).map((one) => one.replace(/,.*/, ''))).toEqual([
      'synthinfra / dev: success',
      'synthinfra: success',
    ]);
  });

  it('is waited for as long as GitHub says, and no longer', async () => {
    const headers = { 'retry-after': '42' };
    fake.fail(/^POST .*\/comments$/, { status: 403, message: SECONDARY, headers });
    await bench.tell();
    expect(fake.clock.waits).toEqual([42_000]);
  });

  it('that GitHub never takes fails the job, and says so; the statuses are told', async () => {
    fake.fail(/^POST .*\/comments$/, ...LASTING);
    const outcome = await bench.tell();
    expect(outcome.exitCode).toBe(3);
    expect(outcome.text(false)).toContain('The comment could not be written: GitHub answered 502');
    expect(await bench.statuses()).toHaveLength(2);
  });
});

describe('a review', () => {
  const manifest = manifestText();
  const changed = `${manifest}# More.\n`;
  let kit: ReviewKit;
  let before: string;
  let commit: string;

  beforeEach(async () => {
    kit = await reviewKit.ReviewKit.start(manifest);
    fake = kit.fake;
    before = await kit.people.tip();
    const { number, head } = await kit.propose('topic', { 'deployment.yaml': changed });
    kit.planned(head, changed);
    commit = (await kit.people.merge(number, 'squash')).commit;
    fake.requests.length = 0;
  });
  afterEach(() => fake.close());

  const decide = () => kit.decide(commit, changed, { last: reviewKit.appliedAt(before) });
  const asked = [
    /\/compare\//,
    /\/commits\/[0-9a-f]+\/pulls$/,
    /\/contents\//,
    /\/git\/commits\//,
    /\/actions\/runs$/,
    /\/actions\/runs\/\d+$/,
    /\/actions\/runs\/\d+\/artifacts$/,
    /\/actions\/artifacts\/\d+$/,
    /\/issues\/\d+\/events$/,
    /\/pulls$/,
  ];

  // Without "no answer", which takes a second each time.
  it.each(PASSING.filter(([, fault]) => fault !== 'hang'))(
    'after %s of each of its requests goes on as it would have',
    async (_, fault) => {
      fail(fault, ...asked);
      expect(await decide()).toMatchObject({ decision: 'go', reasons: [] });
    },
  );

  it.each(asked)('that GitHub does not answer at %s asks a person, or fails by name', async (route) => {
    fake.fail(route, ...LASTING);
    const found = await decide().then(
      (decided) => [decided.decision, reviewKit.codes(decided).length > 0],
      (error: Error) => [error.name, error.message.includes('GitHub answered 502')],
    );
    expect([
      ['ask', true],
      ['GithubError', true],
    ]).toContainEqual(found);
  });
});

describe('an apply', () => {
  let options: object;
  beforeEach(async () => {
    applied = await applyKit.ApplyKit.start();
    fake = applied.fake;
    const number = await applied.people.propose('ann', 'topic', 'notes.md');
    const older = applied.commit;
    applied.commit = (await applied.people.merge(number, 'squash')).commit;
    await applied.keepRecord('applied', { commit: older });
    options = { ...(await applied.review()), decision: 'ask' };
    fake.own.approvals.set(applyKit.RUN, [{ login: 'bob', environments: ['dev-confirm'] }]);
    fake.requests.length = 0;
  });
  afterEach(() => applied.close());

  const decides = [/\/approvals$/, /\/compare\//];
  const tells = [/^POST .*\/deployments$/, /\/deployments\/\d+\/statuses$/, /^POST .*\/statuses\/[0-9a-f]+$/];

  it.each(PASSING)(
    'after %s of each of its requests is applied once, and never told twice',
    async (_, fault) => {
      fail(fault, ...decides, ...tells, /^POST .*\/comments$/);
      await apply(await applied.context(options));
      expect(applied.engine.applies).toHaveLength(1);
      expect(await applied.record('claim')).toBeUndefined();
      expect(await applied.record('applied')).toMatchObject({ commit: applied.commit, outcome: 'applied' });
      // What only informs waits for no limit that is long; what was lost is looked for.
      for (const path of ['/issues/1/comments', `/deployments?sha=${applied.commit}&environment=dev`])
        expect((await applied.people.as<unknown[]>('ann', 'GET', path)).length).toBeLessThanOrEqual(1);
    },
  );

  it.each(decides)('that GitHub does not answer at %s does not begin, and says why', async (route) => {
    fake.fail(route, ...LASTING);
    const error = await apply(await applied.context(options)).then(
      () => undefined,
      (thrown: unknown) => thrown as UserError,
    );
    expect(error?.message).toMatch(/is not known, so nothing was changed|cannot be shown to descend/);
    expect(applied.engine.applies).toEqual([]);
    expect(await applied.record('claim')).toBeUndefined();
  });

  it.each(tells)('that GitHub does not let be told at %s is done all the same, and warns', async (route) => {
    fake.fail(route, ...LASTING);
    const context = await applied.context(options);
    await apply(context);
    expect(await applied.record('applied')).toMatchObject({ commit: applied.commit, outcome: 'applied' });
    expect(context.platform.told.join('\n')).toMatch(/warn .* could not be written: GitHub answered 502/);
  });
});
