import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { branchRule } from '../../../src/github/environments.js';
import { Description } from '../../support/github/description.js';
import { type ApiFault, type FakeEnvironment, GithubApi } from '../../support/github-api.js';

let github: Description;

beforeAll(async () => {
  github = await Description.read();
});

async function routesOfTheCode(): Promise<string[]> {
  const routes: string[] = [];
  for (const name of await readdir('src/github'))
    for (const [, route = ''] of (await readFile(`src/github/${name}`, 'utf8')).matchAll(
      /'((?:GET|POST|PUT|PATCH|DELETE) \/[^']+)'/g,
    ))
      routes.push(route);
  return routes;
}

const ENVIRONMENT = '/repos/{owner}/{repo}/environments/{environment_name}';
const POLICIES = `${ENVIRONMENT}/deployment-branch-policies`;
const CONTENTS = '/repos/{owner}/{repo}/contents/{path}';

async function ask(
  path: string,
  prepare: (api: GithubApi) => void = () => {},
  token?: string,
): Promise<{ status: number; body: unknown }> {
  const api = await GithubApi.start();
  prepare(api);
  try {
    const headers = { authorization: `bearer ${token ?? api.token}` };
    const reply = await fetch(`${api.url}${path}`, { headers });
    return { status: reply.status, body: await reply.json() };
  } finally {
    await api.close();
  }
}

describe('what the code asks of GitHub', () => {
  it('is in the published description, with every parameter', async () => {
    const routes = await routesOfTheCode();
    expect(routes).toEqual(
      expect.arrayContaining([`GET ${CONTENTS}`, `GET ${ENVIRONMENT}`, `GET ${POLICIES}`]),
    );
    for (const route of routes) {
      const named = [...route.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(github.parameters(route, 'path').sort()).toEqual(named.sort());
    }
  });

  it.each([
    [`GET ${CONTENTS}`, 'ref'],
    [`GET ${POLICIES}`, 'per_page'],
  ])('%s takes the query %s', (route, name) => {
    expect(github.parameters(route, 'query')).toContain(name);
  });

  it('sends no query that is not described', async () => {
    const api = await GithubApi.start();
    api.environments.set('prod', { allowed: [] });
    await branchRule({ repository: api.repository, token: api.token, apiUrl: api.url }, 'prod');
    await api.close();
    expect(api.requests.map(({ query }) => Object.keys(query))).toEqual([[], ['per_page']]);
  });
});

describe('what the fake GitHub answers is what GitHub describes', () => {
  it.each<[string, string, (api: GithubApi) => void]>([
    ['content-file', 'deployment.yaml', (api) => api.commit('main', 'deployment.yaml', 'a: 1\n')],
    ['content-file', 'big.yaml', (api) => api.commit('main', 'big.yaml', '#'.repeat(1024 * 1024 + 1))],
    ['content-directory', 'infra', (api) => api.commit('main', 'infra/dev/deployment.yaml', 'a: 1\n')],
    ['content-directory', 'infra', (api) => api.commit('main', 'infra/deployment.yaml', 'a: 1\n')],
  ])('%s of %s', async (schema, path, prepare) => {
    const { status, body } = await ask(`/repos/acme/shop/contents/${path}`, prepare);
    expect(status).toBe(200);
    const validate = github.shape(schema);
    expect([validate(body), validate.errors]).toEqual([true, null]);
  });

  it.each<[string, FakeEnvironment]>([
    ['without a rule', {}],
    ['of protected branches', { allowed: 'protected' }],
    ['of patterns', { allowed: [{ name: 'main', type: 'branch' }] }],
  ])('an environment %s', async (_which, environment) => {
    const prepare = (api: GithubApi) => void api.environments.set('prod', environment);
    const { status, body } = await ask('/repos/acme/shop/environments/prod', prepare);
    expect(status).toBe(200);
    const validate = github.shape('environment');
    expect([validate(body), validate.errors]).toEqual([true, null]);
  });

  it('a list of patterns, and of each its type', async () => {
    const allowed = [
      { name: 'main', type: 'branch' },
      { name: 'v*', type: 'tag' },
    ] as const;
    const { body } = await ask('/repos/acme/shop/environments/prod/deployment-branch-policies', (api) =>
      api.environments.set('prod', { allowed }),
    );
    const validate = github.check(`GET ${POLICIES}`, 200);
    expect([validate?.(body), validate?.errors]).toEqual([true, null]);
    expect(body).toMatchObject({ total_count: 2 });
  });

  it.each<[number, string, ApiFault[], string | undefined]>([
    [404, '/repos/acme/shop/contents/nothing', [], undefined],
    [404, '/repos/acme/shop/environments/nothing', [], undefined],
    [404, '/repos/acme/other/environments/prod', [], undefined],
    [404, '/user', [], undefined],
    [401, '/repos/acme/shop/environments/prod', [], 'stranger'],
    [403, '/repos/acme/shop/environments/prod', [{ status: 403 }], undefined],
    [500, '/repos/acme/shop/environments/prod', [{ status: 500 }], undefined],
  ])('%d for %s', async (expected, path, faults, token) => {
    const { status, body } = await ask(path, (api) => api.fail(...faults), token);
    expect(status).toBe(expected);
    const validate = github.shape('basic-error');
    expect([validate(body), validate.errors]).toEqual([true, null]);
  });

  it('checks at all: a wrong answer does not pass', () => {
    expect(github.shape('content-file')({ type: 'file' })).toBe(false);
    expect(github.shape('environment')({ name: 'prod' })).toBe(false);
  });
});
