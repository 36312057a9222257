import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Options } from '../../../../src/options.js';
import type { Context, Outcome } from '../../../../src/pipeline/outcome.js';
import type { FakePlatform } from '../../platform/fake.js';
import { ApplyKit, creates, OLDER } from '../apply-kit.js';

let kit: ApplyKit;
let context: Context & { readonly platform: FakePlatform };
const engines = await import('../../../../src/engines/index.js');
jest.unstable_mockModule('../../../../src/engines/index.js', () => ({
  ...engines,
  openSession: async () => kit.engine,
}));
const { apply } = await import('../../../../src/pipeline/apply.js');
const { destroy } = await import('../../../../src/pipeline/destroy.js');
const { plan } = await import('../../../../src/pipeline/plan.js');

/** What a person on a laptop gets: no run, and no token. */
async function laptop() {
  const given = await kit.context({});
  const { GITHUB_ACTIONS: _, SYNTHINFRA_PLAN_KEY: __, ...env } = given.platform.env;
  const { githubToken: ___, ...platform } = given.platform;
  return { ...given, platform: { ...platform, ci: false, env: { ...env, USER: 'ann' } } };
}

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=ann', '-c', 'user.email=ann@example.org', ...args], {
    cwd: context.platform.cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

function commit(): string {
  git('commit', '--allow-empty', '--quiet', '--message', 'x');
  return git('rev-parse', 'HEAD');
}

beforeEach(async () => {
  kit = await ApplyKit.start();
  context = await laptop();
  git('init', '--quiet', '--initial-branch', 'main');
});

afterEach(() => kit.close());

const withOptions = (more: Partial<Options>): Context => ({
  ...context,
  options: { ...context.options, ...more },
});

async function planAndApply(more: Partial<Options> = {}): Promise<Outcome> {
  await plan(context);
  return apply(withOptions({ plan: '.synthinfra/dev', ...more }));
}

const takenDown = (more: Partial<Options> = {}) => destroy(withOptions({ confirm: 'tiny', ...more }));

/** What stands beside the state while the engine works. */
function watched(): unknown[] {
  const seen: unknown[] = [];
  kit.engine.during = async () => seen.push(await kit.record('claim'));
  return seen;
}

describe('an apply or a destroy without a review job', () => {
  it.each([
    ['apply', 'applied', planAndApply],
    ['destroy', 'destroyed', takenDown],
  ] as const)('%s holds the claim while the engine works, and closes it as %s', async (_, outcome, act) => {
    const seen = watched();
    const head = commit();
    await act();
    expect(seen).toMatchObject([{ commit: head, target: { name: 'tiny', environment: 'dev' } }]);
    expect(await kit.record('claim')).toBeUndefined();
    expect(await kit.record('applied')).toMatchObject({ commit: head, outcome });
  });

  it('is of no commit where there is none', async () => {
    await planAndApply();
    expect(await kit.record('applied')).toMatchObject({ commit: 'none', outcome: 'applied' });
    await planAndApply();
    expect(kit.engine.applies).toHaveLength(2);
  });

  it.each([
    ['apply', planAndApply],
    ['destroy', takenDown],
  ] as const)('attack: %s while another run is at it, or died, is refused', async (_, act) => {
    await kit.keepRecord('claim');
    await expect(act()).rejects.toMatchObject({
      exitCode: 2,
      problems: [{ fix: expect.stringContaining('--resolve acme/shop/50/1 --reason') }],
    });
    expect(kit.engine.applies).toEqual([]);
  });

  it.each([
    ['fails', { result: 'failed' }, 'failed'],
    ['is interrupted', { result: 'interrupted' }, 'interrupted'],
  ] as const)('closes the record of a destroy that %s', async (_, more, outcome) => {
    kit.engine.outcome = { ...kit.engine.outcome, ...more };
    await expect(takenDown()).rejects.toMatchObject({ exitCode: 3 });
    expect(await kit.record('applied')).toMatchObject({ outcome });
  });

  it('a destroy of any commit, and then an apply of any other', async () => {
    await kit.keepRecord('applied', { commit: OLDER });
    commit();
    await takenDown();
    expect(await kit.record('applied')).toMatchObject({ outcome: 'destroyed' });
    kit.engine.resources = [creates('again')];
    await planAndApply();
    expect(await kit.record('applied')).toMatchObject({ outcome: 'applied' });
  });
});

describe('a destroy of what the state does not know', () => {
  it('is nothing to destroy, which asks nobody', async () => {
    kit.engine.resources = [];
    const { text } = await takenDown({ confirm: undefined });
    expect(text(false)).toContain('There is nothing to destroy');
    expect(kit.engine.applies).toEqual([]);
  });

  it('saves a state that waits first, and is planned again', async () => {
    kit.engine.resources = [];
    await kit.states().upload('tiny/dev/main.rescued', Buffer.from('{}'));
    await expect(takenDown()).rejects.toThrow('saved now');
    expect(kit.engine.restored).toHaveLength(1);
  });
});

describe('an unknown outcome on a laptop', () => {
  beforeEach(() => kit.keepRecord('claim'));

  it('is resolved by the person there, with what they found', async () => {
    const reason = 'Looked: all of it is there.';
    const seen: unknown[] = [];
    kit.engine.during = async () => seen.push(await kit.record('applied'));
    await planAndApply({ resolve: 'acme/shop/50/1', reason });
    expect(seen).toMatchObject([{ outcome: 'resolved', resolvedBy: expect.any(String), reason }]);
    expect(await kit.record('applied')).toMatchObject({ outcome: 'applied' });
  });

  it.each([
    ['without a reason', { resolve: '50' }, 'without a reason'],
    ['attack: in the name of another run', { resolve: '51', reason: 'Looked.' }, 'by run 51 waits'],
  ])('is not resolved %s', async (_, more, message) => {
    await expect(takenDown(more)).rejects.toThrow(message);
    expect(await kit.record('claim')).toBeDefined();
    expect(kit.engine.applies).toEqual([]);
  });

  it('attack: in a runner nobody is a person', async () => {
    context = { ...context, platform: { ...context.platform, ci: true } };
    await expect(takenDown({ resolve: '50', reason: 'Looked.' })).rejects.toThrow('Only a person closes');
    expect(await kit.record('claim')).toBeDefined();
  });
});

describe('an older commit on a laptop', () => {
  const warnings = () => context.platform.told.filter((line) => line.includes('is not checked'));

  it('is refused where git knows both, and a newer one is not', async () => {
    const [older, newer] = [commit(), commit()];
    await kit.keepRecord('applied', { commit: older });
    await planAndApply();
    expect(await kit.record('applied')).toMatchObject({ commit: newer });
    git('checkout', '--quiet', older);
    await expect(planAndApply()).rejects.toThrow('does not descend from it');
    expect(kit.engine.applies).toHaveLength(1);
    expect(warnings()).toEqual([]);
  });

  it.each([
    ['is not there', OLDER],
    ['attack: is an option of git', '--output=stolen'],
  ])('is not noticed where the applied one %s, which is said once', async (_, applied) => {
    commit();
    await kit.keepRecord('applied', { commit: applied });
    await planAndApply();
    expect(warnings()).toHaveLength(1);
    expect(kit.engine.applies).toHaveLength(1);
  });
});
