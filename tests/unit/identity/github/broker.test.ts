import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { type Broker, startBroker } from '../../../../src/identity/github/broker.js';
import { githubTokens } from '../../../../src/identity/github/token.js';
import type { TokenRequest, TokenSource } from '../../../../src/identity/types.js';
import { ask, type Reply } from '../../../../src/platform/ask.js';
import { GitHub } from '../../../support/clouds/github.js';
import { Clouds } from '../../../support/clouds/server.js';
import { loginTools } from '../../../support/clouds/tools.js';

const AWS = 'sts.amazonaws.com';
const AZURE = 'api://AzureADTokenExchange';
const trust = { audience: AZURE, subjects: ['repo:acme/shop:environment:prod'] };

const servers: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function started() {
  const github = new GitHub();
  const clouds = await Clouds.start([github]);
  const tools = loginTools(clouds, github);
  const masked: string[] = [];
  const broker = await brokerOf(tools.tokens, masked);
  servers.push(clouds);
  return { github, clouds, tools, broker, masked };
}

async function brokerOf(tokens: TokenSource, masked: string[] = []): Promise<Broker> {
  const broker = await startBroker(tokens, [AWS, AZURE, AWS], (secret) => void masked.push(secret));
  servers.push(broker);
  return broker;
}

function get({ url, bearer }: TokenRequest, method: 'GET' | 'POST' = 'GET'): Promise<Reply> {
  return ask({ url, method, headers: { authorization: `Bearer ${bearer}` }, timeout: 20_000 });
}

function said({ status, text }: Reply): [number, string] {
  return [status, (JSON.parse(text) as { message: string }).message];
}

describe('the broker', () => {
  it('gives a new token of its audience each time, as GitHub does', async () => {
    const { github, clouds, broker } = await started();
    const request = broker.request(AZURE);
    const replies = [await get(request), await get(request)].map(
      ({ text }) => JSON.parse(text) as { count: number; value: string },
    );
    for (const { count, value } of replies) {
      expect(count).toBe(value.length);
      expect(github.verify(value, trust, clouds).ok).toBe(true);
    }
    expect(replies[0]?.value).not.toBe(replies[1]?.value);
  });

  it('has an address with version and audience, for clients that add none', async () => {
    const { broker } = await started();
    const { searchParams, hostname } = new URL(broker.request(AZURE).url);
    expect(hostname).toBe('127.0.0.1');
    expect([...searchParams]).toEqual([
      ['api-version', '2.0'],
      ['audience', AZURE],
    ]);
  });

  it('takes the same audience again from clients that append theirs', async () => {
    const { broker } = await started();
    const { url, bearer } = broker.request(AZURE);
    expect((await get({ url: `${url}&audience=${encodeURIComponent(AZURE)}`, bearer })).status).toBe(200);
    expect((await get({ url: url.replace(/\?.*/, ''), bearer })).status).toBe(200);
  });

  it.each([
    ['&audience=', `&audience=${AWS}&audience=`],
    ['&audience=', '&audience=&audience='],
    [encodeURIComponent(AZURE), AWS],
  ])('gives no other audience, also not one that it has: %s → %s', async (from, to) => {
    const { clouds, broker } = await started();
    const { url, bearer } = broker.request(AZURE);
    expect(said(await get({ url: url.replace(from, to), bearer }))).toEqual([
      403,
      `tokens are given here for the audience ${AZURE} alone`,
    ]);
    expect(clouds.requests).toEqual([]);
  });

  it('opens each audience by a path and a bearer of its own, all of them masked', async () => {
    const { github, clouds, broker, masked } = await started();
    const [aws, azure] = [broker.request(AWS), broker.request(AZURE)];
    for (const bearer of [aws.bearer, github.bearer, '', `${azure.bearer}x`])
      expect(said(await get({ url: azure.url, bearer }))).toEqual([401, 'the bearer is not of this service']);
    expect((await ask({ url: azure.url, timeout: 20_000 })).status).toBe(401);
    const paths = [aws, azure].map(({ url }) => new URL(url).pathname.slice(1));
    expect(new Set(masked)).toEqual(new Set([...paths, aws.bearer, azure.bearer]));
    expect(Buffer.from(azure.bearer, 'base64url')).toHaveLength(32);
    expect(clouds.requests).toEqual([]);
  });

  it('knows nothing else', async () => {
    const { broker } = await started();
    const { url, bearer } = broker.request(AZURE);
    const { origin } = new URL(url);
    for (const other of [origin, `${origin}/idtoken`, url.replace('?', '/x?')])
      expect((await get({ url: other, bearer })).status).toBe(404);
    expect((await get({ url, bearer }, 'POST')).status).toBe(404);
    expect(() => broker.request('vault')).toThrow('not started for the audience vault');
  });

  it('says with 403 what stays and with 503 what passes', async () => {
    const { github, clouds, broker } = await started();
    github.refuseJob('Completed');
    const [status, message] = said(await get(broker.request(AWS)));
    expect([status, message]).toEqual([403, expect.stringContaining("job in 'Completed' state")]);
    clouds.inject('github', 'reset', 'reset', 'reset', 'reset');
    expect((await get(broker.request(AWS))).status).toBe(503);
    expect((await get(broker.request(AWS))).status).toBe(200);
  });

  it('says that the job may not ask', async () => {
    const { tools } = await started();
    const broker = await brokerOf(githubTokens(undefined, tools));
    expect(said(await get(broker.request(AWS)))).toEqual([403, 'This job may not ask GitHub for a token.']);
  });

  it('tells nothing of an error that it does not know', async () => {
    const broker = await brokerOf({ mint: () => Promise.reject(new Error('Bearer secret')) });
    expect(said(await get(broker.request(AWS)))).toEqual([500, 'no token could be had']);
  });

  it('is gone when it is closed', async () => {
    const { broker } = await started();
    await broker.close();
    await expect(get(broker.request(AWS))).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('may stand behind our own client, for any audience of its own', async () => {
    const { tools, broker } = await started();
    const behind = githubTokens(broker.request(AZURE), tools);
    expect((await behind.mint(AZURE)).claims.aud).toBe(AZURE);
    await expect(behind.mint(AWS)).rejects.toThrow(`alone`);
  });

  it("serves GitHub's own client", async () => {
    const { github, clouds, broker } = await started();
    const { url, bearer } = broker.request(AZURE);
    const before = process.env;
    process.env = { ...before, ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer };
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      const { getIDToken } = await import('@actions/core');
      expect(github.verify(await getIDToken(AZURE), trust, clouds).ok).toBe(true);
    } finally {
      write.mockRestore();
      process.env = before;
    }
  });
});
