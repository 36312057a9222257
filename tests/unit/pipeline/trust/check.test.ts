import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { trustCheck } from '../../../../src/pipeline/trust/check.js';
import { type FakeEnvironment, GithubApi } from '../../../support/github-api.js';
import { IDENTITIES, manifestOf } from '../../identity/manifests.js';
import { runOf } from '../run.js';

let api: GithubApi;

beforeEach(async () => {
  api = await GithubApi.start();
});

afterEach(() => api.close());

async function check(environment: FakeEnvironment, github = '', env: Record<string, string> = {}) {
  api.environments.set('prod', environment);
  const manifest = manifestOf({ identity: `${github}${IDENTITIES.aws()}` });
  const context = await runOf(api, { manifest, env });
  return { outcome: await trustCheck(context), told: context.platform.told };
}

const limitedTo = (name: string): FakeEnvironment => ({ allowed: [{ name, type: 'branch' }] });

describe('trust check', () => {
  it('says that the environment of the apply is limited', async () => {
    const { outcome, told } = await check(limitedTo('main'));
    expect(outcome).toMatchObject({
      exitCode: 0,
      json: { repository: 'acme/shop', environment: 'prod', branch: 'main', limited: true },
    });
    expect(outcome.text(false)).toBe('');
    expect(told).toEqual(['done trust the environment prod is limited to main']);
  });

  it('says what is wrong and how to mend it', async () => {
    const { outcome, told } = await check({});
    expect(outcome).toMatchObject({
      exitCode: 2,
      json: { limited: false, rule: { kind: 'anything' }, wrong: 'every branch and tag may use it' },
    });
    expect(outcome.text(false)).toContain('choose "Selected branches and tags"');
    expect(told).toEqual([
      'fail trust the environment prod is not limited to main: every branch and tag may use it',
    ]);
  });

  it('takes repository and branch from the manifest, above those of the run', async () => {
    const env = { GITHUB_REPOSITORY: 'other/one' };
    const github = 'github: { repository: acme/shop, defaultBranch: trunk }, ';
    expect((await check(limitedTo('trunk'), github, env)).outcome.exitCode).toBe(0);
    expect((await check(limitedTo('main'), github, env)).outcome.exitCode).toBe(2);
  });

  it('asks for the repository where nobody has named it', async () => {
    await expect(check({}, '', { GITHUB_REPOSITORY: '' })).rejects.toMatchObject({
      problems: [
        {
          path: 'spec.identity.github.repository',
          at: { file: 'deployment.yaml', line: 6 },
          fix: 'Write spec.identity.github.repository: owner/name.',
        },
      ],
    });
  });
});
