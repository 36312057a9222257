import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Options } from '../../../src/options.js';
import { UserError } from '../../../src/problem.js';
import type { SeededApproval } from '../../support/github/shapes.js';
import { ApplyKit, RUN } from './apply-kit.js';

let kit: ApplyKit;
const engines = await import('../../../src/engines/index.js');
jest.unstable_mockModule('../../../src/engines/index.js', () => ({
  ...engines,
  openSession: async () => kit.engine,
}));
const { destroy } = await import('../../../src/pipeline/destroy.js');

beforeEach(async () => {
  kit = await ApplyKit.start();
});

afterEach(() => kit.close());

const bob: SeededApproval = { login: 'bob', environments: ['dev-confirm'] };

async function refused(options: Partial<Options> = {}, env = {}, event: object = {}): Promise<UserError> {
  const error = await destroy(await kit.context({ confirm: 'tiny', ...options }, env, event)).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  expect(kit.engine.applies).toEqual([]);
  return error as UserError;
}

describe('a destruction in a workflow', () => {
  it('is done when a reviewer of the environment has confirmed this run', async () => {
    kit.fake.own.approvals.set(RUN, [bob]);
    const context = await kit.context({ confirm: 'tiny' });
    const outcome = await destroy(context);
    expect(outcome.exitCode).toBe(0);
    expect(outcome.summary).toMatch(/^### synthinfra: tiny · dev is gone\.\n/);
    expect(kit.engine.applies).toHaveLength(1);
    expect(context.platform.told).toContain('info Confirmed by bob.');
  });

  it.each<[string, readonly SeededApproval[]]>([
    ['whose confirm environment has no reviewers, as where GitHub made it itself', []],
    ['that was confirmed in another environment', [{ ...bob, environments: ['dev', 'prod-confirm'] }]],
    ['that a reviewer has refused', [bob, { ...bob, login: 'ann', state: 'rejected' }]],
  ])('attack: a run %s is refused', async (_, approvals) => {
    kit.fake.own.approvals.set(RUN, approvals);
    const error = await refused();
    expect(error.exitCode).toBe(2);
    expect(error.message).toContain(`nobody has confirmed run ${RUN} in the environment dev-confirm`);
    expect(error.problems[0]?.fix).toContain('set required reviewers');
  });

  it.each<[string, Readonly<Record<string, string>>, object, string]>([
    ['a re-run of a confirmed run', { GITHUB_RUN_ATTEMPT: '2' }, {}, 'attempt 2'],
    ['a run of another branch', { GITHUB_REF: 'refs/heads/evil' }, {}, 'Only what is merged'],
    [
      'a run of a pull request',
      { GITHUB_EVENT_NAME: 'pull_request' },
      { pull_request: { number: 1, base: { ref: 'main' } } },
      'Nothing is applied from proposed changes',
    ],
  ])('attack: %s is refused', async (_, env, event, said) => {
    kit.fake.own.approvals.set(RUN, [bob]);
    expect((await refused({}, env, event)).message).toContain(said);
  });

  it('is refused when GitHub does not tell who confirmed, and says which permission is missing', async () => {
    kit.fake.fail(/\/approvals$/, { status: 403 });
    expect((await refused()).problems[0]?.fix).toContain('actions: read');
  });
});

describe('a destruction outside of GitHub Actions', () => {
  it('asks for the name alone', async () => {
    const context = await kit.context({ confirm: 'tiny' }, { GITHUB_ACTIONS: '' });
    expect((await destroy(context)).exitCode).toBe(0);
    expect(kit.fake.requests.filter(({ path }) => path.endsWith('/approvals'))).toEqual([]);
  });
});
