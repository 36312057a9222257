import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GithubError, readGithub } from '../../../src/github/client.js';
import { readFileOfBranch } from '../../../src/github/contents.js';
import { type ApiFault, GithubApi } from '../../support/github-api.js';

let api: GithubApi;

beforeEach(async () => {
  api = await GithubApi.start();
  api.commit('main', 'deployment.yaml', 'a: 1\n');
});

afterEach(() => api.close());

function whereOf({ repository, token, url }: GithubApi) {
  return { repository, token, apiUrl: url };
}

function readIt(pauses: number[] = []) {
  return readGithub(
    whereOf(api),
    'GET /repos/{owner}/{repo}/contents/{path}',
    { path: 'deployment.yaml' },
    async (milliseconds) => void pauses.push(milliseconds),
  );
}

describe('a question to GitHub', () => {
  it.each<[string, ApiFault[]]>([
    ['a status 500', [{ status: 500 }]],
    ['three times 502', [{ status: 502 }, { status: 502 }, { status: 502 }]],
    ['throttling', [{ status: 429, message: 'Too many requests' }]],
    ['a connection that breaks', ['reset']],
  ])('is asked again after %s', async (_fault, faults) => {
    const pauses: number[] = [];
    api.fail(...faults);
    expect(await readIt(pauses)).toMatchObject({ name: 'deployment.yaml' });
    expect(pauses).toHaveLength(faults.length);
    expect(api.requests).toHaveLength(faults.length + 1);
  });

  it.each([400, 401, 403, 404, 422])('is not asked again after %d', async (status) => {
    api.fail({ status });
    await expect(readIt()).rejects.toMatchObject({ name: 'GithubError', status });
    expect(api.requests).toHaveLength(1);
  });

  it('fails with the status when it does not pass', async () => {
    api.fail(...Array<ApiFault>(4).fill({ status: 503, message: `busy\n${'x'.repeat(5000)}` }));
    const error = (await readIt().catch((thrown: unknown) => thrown)) as GithubError;
    expect(error).toMatchObject({ name: 'GithubError', status: 503 });
    expect(error.message).toMatch(/^GitHub answered 503: busy x{200,}/);
    expect(error.message.length).toBeLessThan(400);
    expect(api.requests).toHaveLength(4);
  });

  it('fails with status 0 when no answer comes', async () => {
    api.fail(...Array<ApiFault>(4).fill('reset'));
    await expect(readIt()).rejects.toMatchObject({
      status: 0,
      message: expect.stringMatching(/^GitHub answered nothing: /),
    });
  });

  it.each<ApiFault>([{ status: 401 }, 'reset'])(
    'says nothing of the token, not even in a cause: %j',
    async (fault) => {
      api.fail(...Array<ApiFault>(4).fill(fault));
      const error: unknown = await readIt().catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'GithubError' });
      expect(inspect(error, { depth: null, showHidden: true })).not.toContain(api.token);
    },
  );

  it.each(['', 'acme', '/shop', 'acme/'])('is refused for a repository named %j', async (repository) => {
    await expect(readGithub({ ...whereOf(api), repository }, 'GET /user', {})).rejects.toThrow(
      'is not owner/name',
    );
    expect(api.requests).toEqual([]);
  });
});

describe('a file of a branch', () => {
  it('is read as the branch has it, in a folder, on GitHub Enterprise Server too', async () => {
    const server = await GithubApi.start({ basePath: '/api/v3' });
    server.commit('release/1', 'infra/dev/deployment.yaml', 'é: 1\n');
    const bytes = await readFileOfBranch(whereOf(server), 'infra/dev/deployment.yaml', 'release/1');
    await server.close();
    expect(Buffer.from(bytes ?? []).toString()).toBe('é: 1\n');
    expect(server.requests).toEqual([
      {
        method: 'GET',
        path: '/repos/acme/shop/contents/infra/dev/deployment.yaml',
        // A tag of the same name is another thing.
        query: { ref: 'refs/heads/release/1' },
      },
    ]);
  });

  it.each([
    ['the file', 'other.yaml', 'main'],
    ['the branch', 'deployment.yaml', 'gone'],
  ])('is undefined where %s is missing', async (_what, path, branch) => {
    expect(await readFileOfBranch(whereOf(api), path, branch)).toBeUndefined();
  });

  it.each<[string, string, (to: GithubApi) => void]>([
    ['it is a folder', 'infra', (to) => to.commit('main', 'infra/a.yaml', '')],
    ['GitHub gives no content of it', 'big.yaml', (to) => to.commit('main', 'big.yaml', '#'.repeat(2 ** 21))],
    ['a proxy answers', 'deployment.yaml', (to) => to.fail('html')],
    ['the token may not', 'deployment.yaml', (to) => to.fail({ status: 403 })],
  ])('is an error and never a missing file when %s', async (_why, path, prepare) => {
    prepare(api);
    await expect(readFileOfBranch(whereOf(api), path, 'main')).rejects.toMatchObject({
      name: 'GithubError',
    });
  });
});
