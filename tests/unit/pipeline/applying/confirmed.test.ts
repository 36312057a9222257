import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Options } from '../../../../src/options.js';
import type { Outcome } from '../../../../src/pipeline/outcome.js';
import { UserError } from '../../../../src/problem.js';
import type { SeededApproval } from '../../../support/github/shapes.js';
import { ApplyKit, type Reviewed, RUN } from '../apply-kit.js';

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
  reviewed = { ...(await kit.review()), decision: 'ask' };
});

afterEach(() => kit.close());

async function run(more: Partial<Options> = {}, env = {}, event: object = {}): Promise<Outcome> {
  return apply(await kit.context({ ...reviewed, ...more }, env, event));
}

async function refused(more: Partial<Options> = {}, env = {}, event: object = {}): Promise<UserError> {
  const error = await run(more, env, event).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  expect(kit.engine.applies).toEqual([]);
  expect(await kit.record('claim')).toBeUndefined();
  return error as UserError;
}

const bob: SeededApproval = { login: 'bob', environments: ['dev-confirm'] };

describe('an apply for which the review asked', () => {
  it('goes on when a reviewer of the environment has confirmed this run', async () => {
    kit.fake.own.approvals.set(RUN, [{ login: 'ann', environments: ['prod-confirm'] }, bob]);
    const context = await kit.context(reviewed);
    await apply(context);
    expect(kit.engine.applies).toHaveLength(1);
    expect(context.platform.told).toContain('info Confirmed by bob.');
  });

  it.each<[string, readonly SeededApproval[]]>([
    ['nobody at all, as where GitHub made the environment itself', []],
    ['the environment that applies', [{ ...bob, environments: ['dev'] }]],
    ['another environment of this run', [{ ...bob, environments: ['prod-confirm'] }]],
    ['an environment with a similar name', [{ ...bob, environments: ['dev-confirm-2', 'x-dev-confirm'] }]],
    ['a person who refused', [{ ...bob, state: 'rejected' }]],
    ['one person, and refused by another', [bob, { ...bob, login: 'ann', state: 'rejected' }]],
  ])('attack: confirmed by %s: refused', async (_, approvals) => {
    kit.fake.own.approvals.set(RUN, approvals);
    const error = await refused();
    expect(error.exitCode).toBe(2);
    expect(error.problems[0]?.fix).toContain('set required reviewers');
  });

  it('attack: an approval of another run does not count', async () => {
    kit.seedRun(99);
    kit.fake.own.approvals.set(99, [bob]);
    expect((await refused()).message).toContain(`nobody has confirmed run ${RUN}`);
  });

  it('is refused when GitHub does not tell who confirmed, and says which permission is missing', async () => {
    kit.fake.fail(/\/approvals$/, { status: 403 });
    const error = await refused();
    expect(error.exitCode).toBe(3);
    expect(error.problems[0]?.fix).toContain('actions: read');
  });

  it('is refused without a token', async () => {
    const { platform, ...context } = await kit.context(reviewed);
    const { githubToken: _none, ...rest } = platform;
    await expect(apply({ ...context, platform: rest })).rejects.toThrow('Without a token');
    expect(kit.engine.applies).toEqual([]);
  });
});

describe('a run that a comment started', () => {
  const env = { GITHUB_EVENT_NAME: 'issue_comment', GITHUB_WORKFLOW_REF: 'acme/shop/x.yml@refs/heads/main' };

  async function commented(login: string, body: string): Promise<object> {
    const number = await kit.people.propose('ann', 'topic', 'notes.md');
    const comment = await kit.people.as<{ id: number }>(login, 'POST', `/issues/${number}/comments`, {
      body,
    });
    const issue = { number, pull_request: {} };
    return { action: 'created', issue, comment: { id: comment.id, body, user: { login, type: 'User' } } };
  }

  it('attack: with the decision to go, and a comment that confirms nothing: refused', async () => {
    const event = await commented('bob', 'Looks good to me.');
    expect((await refused({ decision: 'go' }, env, event)).message).toContain('confirms nothing');
  });

  it('attack: with a comment on a plan that is not of this pull request: refused', async () => {
    const event = await commented('bob', `/synthinfra apply ${reviewed['expect-digest']}`);
    const { message } = await refused({ decision: 'go' }, env, event);
    expect(message).toMatch(/No plan of #1 at its head/);
  });

  it('that must ask a person is not confirmed by the comment alone', async () => {
    const event = await commented('bob', `/synthinfra apply ${reviewed['expect-digest']}`);
    expect((await refused({}, env, event)).message).toContain('nobody has confirmed run');
  });
});
