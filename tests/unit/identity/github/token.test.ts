import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { githubTokens, requestFromEnvironment, TokenError } from '../../../../src/identity/github/token.js';
import type { TokenSource } from '../../../../src/identity/types.js';
import { type Loopback, serveLoopback } from '../../../../src/platform/loopback.js';
import { GitHub, type GitHubOptions } from '../../../support/clouds/github.js';
import { Clouds, type Fault } from '../../../support/clouds/server.js';
import { loginTools } from '../../../support/clouds/tools.js';

const AUDIENCE = 'api://AzureADTokenExchange';
const servers: (Clouds | Loopback)[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function started(
  options: GitHubOptions & { tls?: boolean; timeout?: number; signal?: AbortSignal } = {},
) {
  const github = new GitHub(options);
  const clouds = await Clouds.start([github], { tls: options.tls === true });
  servers.push(clouds);
  const tools = loginTools(clouds, github);
  const { timeout = 2000, signal = tools.patience.signal } = options;
  const patience = { ...tools.patience, timeout, signal };
  return { github, clouds, tools, tokens: githubTokens(github.tokenRequest(clouds), { ...tools, patience }) };
}

async function failureOf(tokens: TokenSource, audience = AUDIENCE): Promise<TokenError> {
  const error: unknown = await tokens.mint(audience).catch((error: unknown) => error);
  if (!(error instanceof TokenError)) throw new Error(`no TokenError but ${error}`);
  return error;
}

describe('a token of GitHub', () => {
  it.each([false, true])('is one that the cloud takes, masked before it is had (tls: %s)', async (tls) => {
    const { github, clouds, tools, tokens } = await started({ tls });
    const { value, claims } = await tokens.mint(AUDIENCE);
    const subjects = ['repo:acme/shop:environment:prod'];
    expect(github.verify(value, { audience: AUDIENCE, subjects }, clouds)).toEqual({ ok: true, claims });
    expect(new Set(tools.masked)).toEqual(clouds.secrets);
  });

  it('is a new one each time', async () => {
    const { tokens } = await started();
    expect((await tokens.mint('a')).value).not.toBe((await tokens.mint('a')).value);
  });

  it.each(['idtoken?api-version=2.0', 'idtoken?api-version=2.0&audience=else', 'own'])(
    'is asked for with its audience whatever the address has already: %s',
    async (path) => {
      const seen: (string | undefined)[] = [];
      const server = await serveLoopback(async ({ url }) => {
        seen.push(url);
        return { status: 400, body: '{}' };
      });
      servers.push(server);
      const { tools } = await started();
      const request = { url: `${server.origin}/${path}`, bearer: 'b' };
      await failureOf(githubTokens(request, tools), 'a b&c');
      const own = path === 'own' ? '/own?' : '/idtoken?api-version=2.0&';
      expect(seen).toEqual([`${own}audience=a+b%26c`]);
    },
  );
});

describe('a failure that passes', () => {
  const pages: [string, Fault][] = [
    ['500', { status: 500, body: { message: 'Internal error' } }],
    ['502 of a proxy', { status: 502, body: '<html>Bad gateway</html>' }],
    ['429', { status: 429 }],
    ['a reset', 'reset'],
    ['half an answer', 'truncate'],
    ['a page in place of JSON', 'html'],
    ['half an answer of the right length', { status: 200, body: '{"count":10,"val' }],
  ];

  it.each(pages)('is met by another try after a pause: %s', async (_, fault) => {
    const { clouds, tools, tokens } = await started();
    clouds.inject('github', fault);
    await expect(tokens.mint(AUDIENCE)).resolves.toMatchObject({ claims: { aud: AUDIENCE } });
    expect(clouds.requestsOf('github')).toHaveLength(2);
    expect(tools.pauses).toHaveLength(1);
  });

  it.each(['Pending', 'Delayed'] as const)(
    'is a job that is %s, though it is refused by 403',
    async (state) => {
      const { github, tools, tokens } = await started();
      github.refuseJob(state, state);
      await expect(tokens.mint(AUDIENCE)).resolves.toMatchObject({ claims: { aud: AUDIENCE } });
      expect(tools.pauses).toHaveLength(2);
    },
  );

  it('is waited out as long as GitHub asks', async () => {
    const { clouds, tools, tokens } = await started();
    clouds.inject('github', { status: 429, headers: { 'retry-after': '7' } }, { status: 503 });
    await tokens.mint(AUDIENCE);
    expect(tools.pauses).toEqual([7000, expect.any(Number)]);
  });

  it('is a server that does not answer in time', async () => {
    const { clouds, tools, tokens } = await started({ timeout: 200 });
    clouds.inject('github', 'hang');
    await expect(tokens.mint(AUDIENCE)).resolves.toMatchObject({ claims: { aud: AUDIENCE } });
    expect(tools.pauses).toHaveLength(1);
  });

  it('is none when the answer is slow but in time', async () => {
    const { clouds, tools, tokens } = await started();
    clouds.inject('github', { slow: 50 });
    await tokens.mint(AUDIENCE);
    expect(tools.pauses).toEqual([]);
  });

  it('is told with what was said last when it does not pass', async () => {
    const { clouds, tools, tokens } = await started();
    clouds.inject('github', 'reset', 'html', 'reset', { status: 503, body: { message: 'Down for a while' } });
    const error = await failureOf(tokens);
    expect(error.message).toBe(
      `GitHub gave no token for the audience ${AUDIENCE}: status 503, Down for a while.`,
    );
    expect(error.failure.kind).toBe('transient');
    expect(error.problems[0]?.fix).toContain('run the job again');
    expect(tools.pauses).toHaveLength(3);
  });
});

describe('a failure that stays', () => {
  it('is a job without permission: nothing is asked, and the lines to add are told', async () => {
    const { clouds, tools } = await started();
    const error = await failureOf(githubTokens(undefined, tools));
    expect(error).toMatchObject({ exitCode: 3, message: 'This job may not ask GitHub for a token.' });
    expect(error.problems[0]?.fix).toMatch(/\npermissions:\n {2}id-token: write\n.*forks.*Dependabot/);
    expect(clouds.requests).toEqual([]);
  });

  it('is a job that is over', async () => {
    const { github, tools, tokens } = await started();
    github.refuseJob('Completed');
    const error = await failureOf(tokens);
    expect(error.message).toContain("403, Can't issue ID_TOKEN for job in 'Completed' state.");
    expect(tools.pauses).toEqual([]);
  });

  const faults: [string, Fault, string][] = [
    ['401', { status: 401, body: { message: 'Not you' } }, 'status 401, Not you'],
    ['403 of a proxy', { status: 403, body: '<html>Blocked</html>' }, 'status 403, the answer is no JSON'],
    ['a redirect', { status: 302, headers: { location: '/' }, body: {} }, ': status 302'],
    ['an answer without a token', { status: 200, body: { count: 0 } }, 'the answer holds no token'],
    ['an answer that is null', { status: 200, body: 'null' }, 'the answer holds no token'],
    ['a token that is none', { status: 200, body: { value: 'opaque' } }, 'is no JSON Web Token'],
  ];
  it.each(faults)('is told at once: %s', async (_, fault, told) => {
    const { clouds, tools, tokens } = await started();
    clouds.inject('github', fault);
    const error = await failureOf(tokens);
    expect(error.message).toContain(told);
    expect(error).toMatchObject({ exitCode: 3, failure: { kind: 'permanent' } });
    expect(tools.pauses).toEqual([]);
  });

  it('is a token for somebody else', async () => {
    const { tokens } = await started({ claims: { aud: 'https://github.com/acme' } });
    expect((await failureOf(tokens)).message).toContain('is for the audience https://github.com/acme');
  });

  it('is an address that could be overheard: the bearer is not sent', async () => {
    const { tools } = await started();
    const tokens = githubTokens({ url: 'http://example.com/idtoken?a=b', bearer: 'secret' }, tools);
    expect((await failureOf(tokens)).message).toContain('neither https nor on this machine');
  });

  it('is told without the bearer and without tokens, even when the answer repeats them', async () => {
    const { github, clouds, tokens } = await started();
    const message = `Bearer ${github.bearer} got ${github.mint('x', clouds)}`;
    clouds.inject('github', { status: 400, body: { message } });
    const error = await failureOf(tokens);
    expect(error.message).toContain('status 400, Bearer (token) got (token)');
    const shown = JSON.stringify([error.problems, error.stack, String(error.cause)]);
    expect([...clouds.secrets].filter((secret) => shown.includes(secret))).toEqual([]);
  });

  it('is no failure but an end when the run is called off', async () => {
    const controller = new AbortController();
    const { clouds, tools, tokens } = await started({ signal: controller.signal });
    clouds.inject('github', 'hang');
    const minted = tokens.mint(AUDIENCE).catch((error: Error) => error.name);
    while (clouds.requests.length === 0) await new Promise(setImmediate);
    controller.abort();
    expect(await minted).toBe('AbortError');
    expect(tools.pauses).toEqual([]);
  });
});

describe("the runner's variables", () => {
  const url = 'https://example.com/idtoken?api-version=2.0';

  it('say where to ask when both are there', () => {
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'b' };
    expect(requestFromEnvironment(env)).toEqual({ url, bearer: 'b' });
    for (const name of Object.keys(env))
      for (const value of ['', undefined])
        expect(requestFromEnvironment({ ...env, [name]: value })).toBeUndefined();
  });
});

describe('the fake GitHub', () => {
  it("is one for GitHub's own client too", async () => {
    const { github, clouds } = await started();
    const { url, bearer } = github.tokenRequest(clouds);
    const before = process.env;
    process.env = { ...before, ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer };
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      const { getIDToken } = await import('@actions/core');
      const trust = { audience: AUDIENCE, subjects: ['repo:acme/shop:environment:prod'] };
      expect(github.verify(await getIDToken(AUDIENCE), trust, clouds).ok).toBe(true);
    } finally {
      write.mockRestore();
      process.env = before;
    }
  });
});
