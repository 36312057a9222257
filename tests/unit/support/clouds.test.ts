import type { JsonWebKey } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ask } from '../../../src/platform/ask.js';
import { GitHub, ISSUER, type Trust } from '../../support/clouds/github.js';
import { Clouds, type Service } from '../../support/clouds/server.js';

const trust: Trust = { audience: 'sts.amazonaws.com', subjects: ['repo:acme/shop:environment:prod'] };
const echo: Service = {
  name: 'echo',
  answer: ({ method, url, body }) =>
    url.pathname === '/echo' ? { status: 200, body: { method, body } } : undefined,
};

let clouds: Clouds | undefined;
afterEach(() => clouds?.close());

async function started(github = new GitHub(), tls = false): Promise<{ clouds: Clouds; github: GitHub }> {
  clouds = await Clouds.start([github, echo], { tls });
  return { clouds, github };
}

describe('the fake GitHub judges tokens as a cloud does', () => {
  it('and takes a token of its own', async () => {
    const { clouds, github } = await started();
    const jwt = github.mint(trust.audience, clouds);
    expect(github.verify(jwt, trust, clouds)).toMatchObject({ ok: true, claims: { iss: ISSUER } });
    expect(clouds.secrets).toContain(jwt);
  });

  it('and refuses one whose claims were changed, or that another signed', async () => {
    const { clouds, github } = await started();
    const [header, payload = '', signature] = github.mint(trust.audience, clouds).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const changed = Buffer.from(JSON.stringify({ ...claims, exp: 9e9 })).toString('base64url');
    const refused = { ok: false, why: 'signature' };
    expect(github.verify(`${header}.${changed}.${signature}`, trust, clouds)).toEqual(refused);
    expect(github.verify(new GitHub({ stranger: true }).mint(trust.audience, clouds), trust, clouds)).toEqual(
      refused,
    );
    expect(github.verify('not a token', trust, clouds)).toEqual(refused);
  });

  it.each([
    ['issuer', new GitHub({ claims: { iss: `${ISSUER}/` } }), trust, 0],
    ['audience', new GitHub(), { ...trust, audience: 'vault' }, 0],
    ['subject', new GitHub({ immutable: true }), trust, 0],
    ['subject', new GitHub({ environment: 'Prod' }), trust, 0],
    ['expired', new GitHub({ lifetime: 5 }), trust, 60],
    ['not-yet', new GitHub(), trust, -60],
  ] as const)('and refuses one for its %s', async (why, github, trust, ahead) => {
    const { clouds } = await started(github);
    clouds.skew.cloud = ahead;
    expect(github.verify(github.mint('sts.amazonaws.com', clouds), trust, clouds)).toMatchObject({ why });
    expect(github.verify(github.mint('sts.amazonaws.com', clouds), { ...trust, leeway: 90 }, clouds).ok).toBe(
      ahead !== 0,
    );
  });
});

describe('the fake GitHub gives tokens', () => {
  it('only for its bearer and with an api-version', async () => {
    const { clouds, github } = await started();
    const { url, bearer } = github.tokenRequest(clouds);
    const get = async (url: string, authorization: string) =>
      (await ask({ url, headers: { authorization }, timeout: 20_000 })).status;
    expect(await get(url, `Bearer ${bearer}`)).toBe(200);
    expect(await get(url, 'Bearer x')).toBe(401);
    expect(await get(url.replace(/\?.*/, ''), `Bearer ${bearer}`)).toBe(400);
  });

  it('whose signature the published key proves', async () => {
    const { clouds, github } = await started();
    const get = async (url: string) =>
      JSON.parse((await ask({ url, timeout: 20_000 })).text) as Record<string, never>;
    const discovery = await get(`${clouds.origin}/.well-known/openid-configuration`);
    const { keys } = (await get(discovery['jwks_uri'] ?? '')) as { keys?: JsonWebKey[] };
    const key = await crypto.subtle.importKey(
      'jwk',
      keys?.[0] ?? {},
      { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
      false,
      ['verify'],
    );
    const [header, payload, signature = ''] = github.mint('x', clouds).split('.');
    const text = Buffer.from(`${header}.${payload}`);
    expect(
      await crypto.subtle.verify('RSASSA-PKCS1-v1_5', key, Buffer.from(signature, 'base64url'), text),
    ).toBe(true);
  });
});

describe('the fake clouds fail as real ones do', () => {
  const post = (origin: string, ca?: string) =>
    ask({
      url: `${origin}/echo`,
      method: 'POST',
      body: 'hello',
      timeout: 300,
      ...(ca === undefined ? {} : { ca }),
    });

  it.each([false, true])(
    'one fault for each request, in their order, then well again (tls: %s)',
    async (tls) => {
      const { clouds } = await started(new GitHub(), tls);
      const faults = [
        'reset',
        'truncate',
        'hang',
        'html',
        { status: 503, body: { busy: true } },
        { slow: 5 },
      ] as const;
      clouds.inject('echo', ...faults);
      await expect(post(clouds.origin, clouds.ca)).rejects.toMatchObject({ code: 'ECONNRESET' });
      await expect(post(clouds.origin, clouds.ca)).rejects.toMatchObject({ code: 'ECONNRESET' });
      await expect(post(clouds.origin, clouds.ca)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
      expect((await post(clouds.origin, clouds.ca)).text).toMatch(/^<!DOCTYPE html>/);
      expect(await post(clouds.origin, clouds.ca)).toMatchObject({ status: 503, text: '{"busy":true}' });
      const well = { status: 200, text: '{"method":"POST","body":"hello"}' };
      expect(await post(clouds.origin, clouds.ca)).toMatchObject(well);
      expect(await post(clouds.origin, clouds.ca)).toMatchObject(well);
      expect(clouds.requestsOf('echo')).toHaveLength(7);
    },
  );

  it('tells the time by the clock of the service', async () => {
    const { clouds } = await started();
    clouds.skew.cloud = 86_400;
    const { headers } = await post(clouds.origin);
    expect(Date.parse(headers.date ?? '')).toBeGreaterThan(Date.now() + 80_000_000);
  });

  it('answers 404 to what no service knows, and keeps it', async () => {
    const { clouds } = await started();
    expect((await ask({ url: `${clouds.origin}/else`, timeout: 20_000 })).status).toBe(404);
    expect(clouds.requests.map(({ service }) => service)).toEqual(['nobody']);
    expect(() => clouds.inject('nobody', 'hang')).toThrow('no service');
  });
});
