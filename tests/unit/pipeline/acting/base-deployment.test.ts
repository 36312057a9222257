import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { RunEvent } from '../../../../src/github/event.js';
import { baseDeployment } from '../../../../src/pipeline/acting/base-deployment.js';
import { type ApiFault, GithubApi } from '../../../support/github-api.js';
import { IDENTITIES, manifestOf } from '../../identity/manifests.js';
import { type Run, type RunContext, runOf } from '../run.js';

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

const MANIFEST = manifestOf({ identity: IDENTITIES.aws() });
const EVENT: RunEvent = {
  name: 'pull_request',
  repository: 'acme/shop',
  defaultBranch: 'main',
  proposed: { base: 'release/1', tokenless: false },
};

async function read(context: RunContext, environment = 'prod') {
  return baseDeployment(context, EVENT, environment);
}

function run(more: Partial<Run> = {}): Promise<RunContext> {
  return runOf(api, { event: 'pull_request', manifest: MANIFEST, ...more });
}

describe('the deployment of the base branch', () => {
  it('is read from the branch that the changes are for, and names it in every position', async () => {
    api.commit('release/1', 'deployment.yaml', MANIFEST);
    api.commit('main', 'deployment.yaml', 'not this one');
    const found = await read(await run());
    expect(found?.spec.identity?.aws?.planRole).toContain('shop-plan');
    expect(found?.locate(['spec', 'identity'])).toMatchObject({ file: 'release/1:deployment.yaml', line: 6 });
    expect(api.requests.map(({ query }) => query['ref'])).toEqual(['refs/heads/release/1']);
  });

  it('is read where images come by the input alone', async () => {
    const text = MANIFEST.replace('  environments', '  services: { api: { port: 80 } }\n  environments');
    api.commit('release/1', 'deployment.yaml', text);
    expect(await read(await run())).toBeDefined();
  });

  it('has nothing of the run’s variables', async () => {
    api.commit('release/1', 'deployment.yaml', MANIFEST);
    const found = await read(await run({ env: { INFRA_REGION: 'us-east-1', PROJECT_NAME: 'evil' } }));
    expect(found?.spec.target.region).toBe('eu-west-1');
  });

  it.each([
    ['the manifest', (): void => api.commit('release/1', 'README.md', ''), 'prod'],
    ['the branch', (): void => api.commit('main', 'deployment.yaml', MANIFEST), 'prod'],
    ['the environment', (): void => api.commit('release/1', 'deployment.yaml', MANIFEST), 'dev'],
  ])('is undefined where %s is not there', async (_what, prepare, environment) => {
    prepare();
    expect(await read(await run(), environment)).toBeUndefined();
  });
});

describe('where the manifest is in the repository', () => {
  async function asked(file: string, below: string, git: boolean): Promise<string | undefined> {
    const context = await run({ options: { file } });
    const root = context.platform.cwd;
    const cwd = join(root, below);
    await mkdir(cwd, { recursive: true });
    if (git) execFileSync('git', ['init', '-q', root]);
    const env = { ...context.platform.env, ...(git ? {} : { GITHUB_WORKSPACE: root }) };
    const options = { ...context.options, file: file.replace('CWD', cwd) };
    await read({ ...context, options, platform: { ...context.platform, cwd, env } });
    return api.requests.at(-1)?.path.replace('/repos/acme/shop/contents/', '');
  }

  it.each([
    ['deployment.yaml', '.', 'deployment.yaml'],
    ['./infra//deployment.yaml', '.', 'infra/deployment.yaml'],
    ['deployment.yaml', 'infra/eu', 'infra/eu/deployment.yaml'],
    ['x/../deployment.yaml', 'infra', 'infra/deployment.yaml'],
    ['CWD/deployment.yaml', 'infra', 'infra/deployment.yaml'],
  ])('%s in the folder %s', async (file, below, path) => {
    expect(await asked(file, below, true)).toBe(path);
    expect(await asked(file, below, false)).toBe(path);
  });
});

describe('a base branch that cannot be read', () => {
  it.each<[string, ApiFault[], string]>([
    ['the token may not', [{ status: 403 }], 'GitHub answered 403: Resource not accessible by integration'],
    ['the token is wrong', [{ status: 401 }], 'GitHub answered 401: Bad credentials'],
    ['GitHub is ill', Array<ApiFault>(4).fill({ status: 503, message: 'busy' }), 'GitHub answered 503: busy'],
    ['a proxy answers', ['html'], 'deployment.yaml of release/1 is no file that can be read'],
  ])('ends the run, for nobody else decides: %s', async (_why, faults, said) => {
    api.commit('release/1', 'deployment.yaml', MANIFEST);
    api.fail(...faults);
    await expect(read(await run())).rejects.toMatchObject({
      exitCode: 3,
      problems: [
        {
          message: expect.stringContaining(
            `deployment.yaml of release/1, which decides who to be and which rules count, cannot be read: ${said}`,
          ),
          fix: 'The job needs `permissions:` with `contents: read`.',
        },
      ],
    });
  });

  it('says what to give when there is no token at all', async () => {
    await expect(read(await run({ githubToken: null }))).rejects.toMatchObject({
      exitCode: 3,
      problems: [{ fix: expect.stringMatching(/github-token: \$\{\{ github\.token \}\}.*contents: read/) }],
    });
    expect(api.requests).toEqual([]);
  });

  it.each([
    ['is no YAML', 'a: [', 'release/1:deployment.yaml'],
    ['is wrong', MANIFEST.replace('spec:', 'spec:\n  patern: x'), 'release/1:deployment.yaml'],
  ])('tells where the manifest there %s', async (_how, text, file) => {
    api.commit('release/1', 'deployment.yaml', text);
    await expect(read(await run())).rejects.toMatchObject({
      name: 'UserError',
      problems: expect.arrayContaining([
        expect.objectContaining({ at: expect.objectContaining({ file }) as object }),
      ]),
    });
  });
});
