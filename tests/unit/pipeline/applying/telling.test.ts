import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Options } from '../../../../src/options.js';
import { ApplyKit, type Reviewed, RUN } from '../apply-kit.js';

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

async function run(more: Partial<Options> = {}): Promise<readonly string[]> {
  const context = await kit.context({ ...reviewed, ...more });
  await apply(context);
  return context.platform.told;
}

async function comments(): Promise<readonly string[]> {
  const all = await kit.people.as<{ body: string }[]>('ann', 'GET', `/issues/${number}/comments`);
  return all.map(({ body }) => body);
}

async function status(): Promise<object | undefined> {
  const path = `/commits/${kit.commit}/statuses`;
  return (await kit.people.as<object[]>('ann', 'GET', path))[0];
}

describe('what people see of an apply', () => {
  it('is a Deployment, the status of the target, and one comment at the pull request', async () => {
    await run();
    expect(await kit.deployed()).toEqual(['success', 'in_progress']);
    expect(await status()).toMatchObject({
      context: 'synthinfra / dev',
      state: 'success',
      description: expect.stringContaining('1 created'),
    });
    const [body, ...others] = await comments();
    expect(others).toEqual([]);
    expect(body).toMatch(/^<!-- synthinfra:apply tiny\/dev -->\n/);
    expect(body).toContain('the apply is done in dev');
    expect(body).toContain(kit.commit.slice(0, 7));
  });

  it('is what was done when it failed half-way, and what is left', async () => {
    kit.engine.outcome = { ...kit.engine.outcome, result: 'failed', mayExist: ['aws_nat_gateway.this'] };
    await expect(run()).rejects.toThrow('The apply was failed');
    expect(await kit.deployed()).toEqual(['failure', 'in_progress']);
    expect(await status()).toMatchObject({ state: 'failure' });
    expect((await comments())[0]).toContain('`aws_nat_gateway.this`');
  });

  it('is that a refused commit was not applied, and why', async () => {
    await kit.keepRecord('claim');
    await expect(run()).rejects.toThrow('Unknown outcome');
    expect(await kit.deployed()).toEqual([]);
    expect(await status()).toMatchObject({
      state: 'failure',
      description: expect.stringContaining('not applied: Unknown outcome'),
    });
    expect((await comments())[0]).toContain('the apply did not happen in dev');
  });

  it('keeps one comment, whatever is applied after', async () => {
    await kit.keepRecord('claim');
    await expect(run()).rejects.toThrow('Unknown outcome');
    await kit.states().delete('tiny/dev/main.claim');
    await run();
    expect(await comments()).toEqual([expect.stringContaining('the apply is done in dev')]);
  });

  it('says nothing at a pull request when the commit came by none', async () => {
    kit.commit = await kit.people.push('ann', 'main', 'direct.md');
    await run();
    expect(await comments()).toEqual([]);
  });
});

describe('an interrupt', () => {
  const told = async () => [await status(), (await comments())[0], await kit.record('claim')];
  const NOT_BEGUN = 'not applied: Interrupted before the engine began';

  it('while GitHub is asked who confirmed: nothing begins, and that is told', async () => {
    kit.fake.before(/^GET .*\/approvals$/, async () => process.emit('SIGINT', 'SIGINT'));
    kit.fake.own.approvals.set(RUN, [{ login: 'bob', environments: ['dev-confirm'] }]);
    await expect(run({ decision: 'ask' })).rejects.toThrow('Interrupted before the engine began');
    expect(await told()).toEqual([
      expect.objectContaining({ state: 'failure', description: expect.stringContaining(NOT_BEGUN) }),
      expect.stringContaining('the apply did not happen in dev'),
      undefined,
    ]);
    expect(kit.engine.applies).toEqual([]);
  });

  it('while the engine looks: that is told, and not what the engine made of it', async () => {
    kit.engine.looking = () => {
      process.emit('SIGINT', 'SIGINT');
      throw new Error('terraform init ended with exit code 1');
    };
    await expect(run()).rejects.toThrow('Interrupted before the engine began');
    expect(await status()).toMatchObject({ description: expect.stringContaining(NOT_BEGUN) });
  });

  it('while the pull request is told: it is told to its end', async () => {
    const before = process.listenerCount('SIGINT');
    let held = 0;
    kit.fake.before(/^POST .*\/comments$/, async () => {
      held = process.listenerCount('SIGINT');
    });
    await run();
    // Without a listener of ours it would end this process.
    expect(held).toBeGreaterThan(before);
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});

describe('GitHub that fails', () => {
  it.each([
    ['the Deployment API', /^POST .*\/deployments$/, 'The Deployment could not be written'],
    ['the statuses of a Deployment', /^POST .*\/deployments\/\d+\/statuses$/, 'The Deployment'],
    ['commit statuses', /^POST .*\/statuses\/[0-9a-f]+$/, 'The commit status could not be written'],
    ['comments', /^POST .*\/comments$/, 'The comment could not be written'],
    ['pull requests', /^GET .*\/commits\/[0-9a-f]+\/pulls$/, 'The comment could not be written'],
  ])('at %s never fails the apply, and it is said', async (_, route, warning) => {
    kit.fake.fail(route, { status: 403 }, { status: 403 });
    const told = await run();
    expect(kit.engine.applies).toHaveLength(1);
    expect(await kit.record('applied')).toMatchObject({ outcome: 'applied' });
    expect(told.join('\n')).toContain(`warn ${warning}`);
  });

  it('attack: a forged Deployment of this very run stops nothing, and authorises nothing', async () => {
    const made = { ref: kit.commit, environment: 'dev', auto_merge: false, required_contexts: [] };
    await kit.people.as('ann', 'POST', '/deployments', { ...made, payload: { key: '100/1/dev/main' } });
    await kit.people.as('ann', 'POST', `/statuses/${kit.commit}`, {
      state: 'success',
      context: 'synthinfra / dev',
    });
    await expect(run({ decision: 'ask' })).rejects.toThrow('nobody has confirmed');
    expect(kit.engine.applies).toEqual([]);
    await run();
    expect(kit.engine.applies).toHaveLength(1);
  });
});
