import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { requireBranchRule } from '../../../../src/pipeline/acting/branch-rule.js';
import { type ApiFault, type FakeEnvironment, GithubApi } from '../../../support/github-api.js';
import { deploymentOf, manifestOf } from '../../identity/manifests.js';
import { runOf } from '../run.js';

let api: GithubApi;

beforeEach(async () => {
  api = await GithubApi.start();
  // No pause between two tries.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await api.close();
});

async function require(
  environment: FakeEnvironment | undefined,
  faults: readonly ApiFault[] = [],
  token?: null,
): Promise<void> {
  if (environment !== undefined) api.environments.set('prod', environment);
  api.fail(...faults);
  const given = token === null ? { githubToken: null } : {};
  const { platform } = await runOf(api, { manifest: manifestOf({}), ...given });
  await requireBranchRule(platform, deploymentOf({}), 'acme/shop', 'trunk');
}

const TRUNK = { name: 'trunk', type: 'branch' } as const;
const GOOD: FakeEnvironment = { allowed: [TRUNK] };

describe('an apply', () => {
  it('goes on in an environment that is limited to the default branch', async () => {
    await expect(require(GOOD)).resolves.toBeUndefined();
    expect(api.requests.map(({ path }) => path)).toEqual([
      '/repos/acme/shop/environments/prod',
      '/repos/acme/shop/environments/prod/deployment-branch-policies',
    ]);
  });

  it.each<[string, ApiFault[]]>([
    ['an error that passes', [{ status: 500 }]],
    ['an error of the second question', ['none', { status: 502 }, 'reset']],
  ])('goes on after %s', async (_what, faults) => {
    await expect(require(GOOD, faults)).resolves.toBeUndefined();
  });

  it.each<[string, FakeEnvironment | undefined, string]>([
    ['there is none', undefined, 'it does not exist, or this token may not see it'],
    ['it has no rule', {}, 'every branch and tag may use it'],
    ['it takes protected branches', { allowed: 'protected' }, 'every protected branch may use it'],
    ['it takes nothing', { allowed: [] }, 'no branch may use it'],
    [
      'it takes another branch',
      { allowed: [{ name: 'main', type: 'branch' }] },
      'branch "main" may use it too',
    ],
    ['it takes a pattern', { allowed: [{ name: '**', type: 'branch' }] }, 'branch "**" may use it too'],
    ['it takes a tag', { allowed: [TRUNK, { name: 'trunk', type: 'tag' }] }, 'tag "trunk" may use it too'],
    [
      'it takes two',
      { allowed: [TRUNK, { name: 'release/*', type: 'branch' }] },
      'branch "release/*" may use it too',
    ],
  ])('attack: is refused since any branch could name its environment when %s', async (_why, found, wrong) => {
    await expect(require(found)).rejects.toMatchObject({
      exitCode: 2,
      problems: [
        {
          message: `The environment prod of acme/shop is not limited to the branch trunk: ${wrong}.`,
          fix: 'In Settings → Environments → prod of acme/shop, choose "Selected branches and tags" and leave only the branch trunk.',
        },
      ],
    });
  });
});

describe('an apply whose environment GitHub says nothing of', () => {
  const PERMISSION = 'The token needs `actions: read`; in a job: `permissions:` with `actions: read`.';
  const AGAIN = 'Try again; nothing was done.';

  it.each<[string, ApiFault[], string, string]>([
    ['401', [{ status: 401 }], 'GitHub answered 401: Bad credentials', PERMISSION],
    ['403', [{ status: 403 }], 'GitHub answered 403: Resource not accessible by integration', PERMISSION],
    [
      '403 for the patterns',
      ['none', { status: 403 }],
      'GitHub answered 403: Resource not accessible by integration',
      PERMISSION,
    ],
    [
      'a used-up limit',
      [{ status: 403, message: 'API rate limit exceeded' }],
      'GitHub answered 403: API rate limit exceeded',
      AGAIN,
    ],
    [
      'errors that do not pass',
      Array<ApiFault>(4).fill({ status: 500 }),
      'GitHub answered 500: Server Error',
      AGAIN,
    ],
    ['404 for the patterns', ['none', { status: 404 }], 'GitHub answered 404: Not Found', AGAIN],
    ['a page of a proxy', ['html'], 'the answer is no JSON, so not of GitHub', AGAIN],
    [
      'a page of a proxy for the patterns',
      ['none', 'html'],
      'the answer has no list of branches, so it is not of GitHub',
      AGAIN,
    ],
  ])('is refused: %s', async (_what, faults, said, fix) => {
    await expect(require(GOOD, faults)).rejects.toMatchObject({
      exitCode: 3,
      problems: [
        {
          message: expect.stringContaining(
            `Whether the environment prod of acme/shop is limited to trunk is not known: ${said}`,
          ),
          fix,
        },
      ],
    });
  });

  it('is refused when the connection breaks every time', async () => {
    await expect(require(GOOD, Array<ApiFault>(4).fill('reset'))).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('is not known: GitHub answered nothing: '),
    });
  });

  it('is refused without a token, and says how to give one', async () => {
    await expect(require(GOOD, [], null)).rejects.toMatchObject({
      exitCode: 3,
      problems: [{ fix: expect.stringContaining(PERMISSION) }],
    });
    expect(api.requests).toEqual([]);
  });
});
