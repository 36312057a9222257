import { describe, expect, it } from '@jest/globals';
import { type BranchRule, branchRule, notLimitedTo } from '../../../src/github/environments.js';
import { type ApiFault, type FakeEnvironment, GithubApi } from '../../support/github-api.js';

async function ruleOf(environment: FakeEnvironment | undefined, ...faults: ApiFault[]): Promise<BranchRule> {
  const api = await GithubApi.start();
  if (environment !== undefined) api.environments.set('prod/eu', environment);
  api.fail(...faults);
  return branchRule({ repository: api.repository, token: api.token, apiUrl: api.url }, 'prod/eu').finally(
    () => api.close(),
  );
}

const MAIN = { name: 'main', type: 'branch' } as const;

describe('the branch rule of an environment', () => {
  it.each<[string, FakeEnvironment | undefined, BranchRule]>([
    ['there is none', undefined, { kind: 'missing' }],
    ['it has no rule', {}, { kind: 'anything' }],
    ['protected branches', { allowed: 'protected' }, { kind: 'protected' }],
    ['nothing is selected', { allowed: [] }, { kind: 'patterns', patterns: [] }],
    ['patterns', { allowed: [MAIN] }, { kind: 'patterns', patterns: [MAIN] }],
  ])('is read: %s', async (_what, environment, rule) => {
    expect(await ruleOf(environment)).toEqual(rule);
  });

  it('is still read where one may hold a hundred patterns and more', async () => {
    const many = Array.from({ length: 130 }, (_, index) => ({ name: `b${index}`, type: 'branch' as const }));
    const rule = await ruleOf({ allowed: [MAIN, ...many] });
    expect(notLimitedTo('main', rule)).toMatch(/^branch "b0", /);
  });

  it.each<[string, ApiFault[]]>([
    ['a proxy answers instead', ['html']],
    ['a proxy answers for the list', ['none', 'html']],
    ['the token may not', [{ status: 403 }]],
    ['the token may not see the list', ['none', { status: 403 }]],
  ])('is never guessed: %s', async (_why, faults) => {
    await expect(ruleOf({ allowed: [MAIN] }, ...faults)).rejects.toMatchObject({
      name: 'GithubError',
    });
  });
});

describe('whether a rule limits an environment to one branch', () => {
  const patterns = (...all: [string, string][]): BranchRule => ({
    kind: 'patterns',
    patterns: all.map(([name, type]) => ({ name, type })),
  });

  it.each<[string, BranchRule, string | undefined]>([
    ['exactly this branch', patterns(['main', 'branch']), undefined],
    ['missing', { kind: 'missing' }, 'it does not exist, or this token may not see it'],
    ['anything', { kind: 'anything' }, 'every branch and tag may use it'],
    ['protected', { kind: 'protected' }, 'every protected branch may use it'],
    ['nothing', patterns(), 'no branch may use it'],
    ['a pattern that covers it', patterns(['ma*', 'branch']), 'branch "ma*" may use it too'],
    ['a tag of its name', patterns(['main', 'tag']), 'tag "main" may use it too'],
    [
      'this branch and others',
      patterns(['main', 'branch'], ['*', 'branch'], ['v*', 'tag']),
      'branch "*", tag "v*" may use it too',
    ],
    ['another case', patterns(['Main', 'branch']), 'branch "Main" may use it too'],
  ])('%s', (_name, rule, why) => {
    expect(notLimitedTo('main', rule)).toBe(why);
  });
});
