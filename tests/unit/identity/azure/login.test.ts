import { describe, expect, it } from '@jest/globals';
import { azureEnvironment } from '../../../../src/identity/azure/environments.js';
import { logInToAzure } from '../../../../src/identity/azure/login.js';
import { decodeClaims } from '../../../../src/identity/github/claims.js';
import { ask } from '../../../../src/platform/ask.js';
import type { Fault } from '../../../support/clouds/server.js';
import { azure, expectNoSecret, refusalOf } from './cloud.js';

describe('a login at Entra ID', () => {
  it.each(['public', 'usgovernment', 'china'] as const)(
    'gives a session in the %s cloud',
    async (environment) => {
      const { audience } = azureEnvironment(environment);
      const { clouds, entra, github, login, tools } = await azure({ audience });
      const given = tools();
      const session = await logInToAzure({ ...login, environment, audience }, given);
      expect(session.who).toBe(`application ${login.client} of tenant ${login.tenant}`);
      expect(session.account).toBe(entra.options.subscription);
      expect(session.claims).toMatchObject({ aud: audience, sub: 'repo:acme/shop:environment:prod' });
      expect(session.expires?.getTime()).toBeGreaterThan(Date.now());
      expect(given.pauses).toEqual([]);
      expect([...given.masked, github.bearer]).toEqual(expect.arrayContaining([...clouds.secrets]));
    },
  );

  it('sends one assertion, for the resource manager, uncompressed, and asks nobody else', async () => {
    const { clouds, login, tools, tokenRequests } = await azure();
    await logInToAzure(login, tools());
    const [request, ...more] = tokenRequests();
    expect(more).toEqual([]);
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toMatchObject({
      client_id: login.client,
      scope: expect.stringContaining(`${clouds.origin}/.default`),
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    });
    expect(request?.headers).not.toHaveProperty('accept-encoding');
    expect(clouds.requests.map(({ service }) => service)).toEqual(['github', 'entra', 'entra', 'arm']);
    expect(clouds.requests.map(({ request: { url } }) => url.pathname)).not.toContain(
      '/common/discovery/instance',
    );
  });

  it('is presented so that whoever reads it gets tokens of its own', async () => {
    const { clouds, github, login, tools } = await azure();
    const session = await logInToAzure(login, tools());
    const place = { name: 'prod', folder: '/nowhere', credentialsCommand: [] };
    const { environment } = session.present({ ...place, request: github.tokenRequest(clouds) });
    const { text } = await ask({
      url: environment['ARM_OIDC_REQUEST_URL'] ?? '',
      headers: { authorization: `Bearer ${environment['ARM_OIDC_REQUEST_TOKEN']}` },
      timeout: 20_000,
      ...(clouds.ca === undefined ? {} : { ca: clouds.ca }),
    });
    expect(decodeClaims(JSON.parse(text).value)).toMatchObject({ aud: login.audience });
  });

  it('needs no subscription, and then asks for none', async () => {
    const { clouds, login, tools } = await azure();
    const { subscription: _, ...without } = login;
    const session = await logInToAzure(without, tools());
    expect(session.account).toBeUndefined();
    expect(clouds.requestsOf('arm')).toEqual([]);
  });
});

/** No fault: the first request, for the discovery document, is answered. */
const FINE: Fault = { slow: 0 };

describe('what passes', () => {
  const faults: readonly (readonly [string, Fault])[] = [
    ['an error of the server', { status: 500 }],
    ['a gateway without JSON', { status: 502, body: '<html>Bad Gateway</html>' }],
    ['a connection that is reset', 'reset'],
    ['an answer that is cut off', 'truncate'],
    ['a page of a proxy', 'html'],
    ['a directory that is away', { status: 400, body: aadsts(90033, 'A transient error has occurred.') }],
    [
      'keys that could not be fetched',
      { status: 400, body: aadsts(501661, 'Request to External OIDC endpoint failed.') },
    ],
  ];
  it.each(
    faults.flatMap(([what, fault]) => [
      { what, at: 'the discovery document', service: 'entra', before: [], fault },
      { what, at: 'the token', service: 'entra', before: [FINE], fault },
      { what, at: 'the subscription', service: 'arm', before: [], fault },
    ]),
  )('is tried again with the same token: $what at $at', async ({ service, before, fault }) => {
    const { clouds, login, tools } = await azure();
    const given = tools();
    clouds.inject(service, ...before, fault);
    await logInToAzure(login, given);
    expect(given.pauses).toHaveLength(1);
    expect(clouds.requestsOf('github')).toHaveLength(1);
    expect(clouds.requestsOf(service).length).toBeGreaterThan(1);
  });

  it('is waited for as long as Entra ID asks', async () => {
    const { clouds, login, tools } = await azure();
    const given = tools();
    const body = aadsts(90055, 'There are too many incoming requests.');
    clouds.inject('entra', FINE, { status: 429, headers: { 'retry-after': '7' }, body });
    await logInToAzure(login, given);
    expect(given.pauses).toEqual([7000]);
  });

  it('is an answer that does not come in time', async () => {
    const { clouds, login, tools } = await azure();
    const base = tools();
    const given = tools({ patience: { ...base.patience, timeout: 300 } });
    clouds.inject('entra', 'hang');
    await logInToAzure(login, given);
    expect(base.pauses).toHaveLength(1);
  });

  it.each(['entra', 'arm'])('ends when %s stays so, and says what it was', async (service) => {
    const { clouds, login, tools } = await azure();
    const given = tools();
    clouds.inject(service, ...Array.from({ length: 4 }, (): Fault => 'html'));
    const error = await refusalOf(logInToAzure(login, given));
    expect(given.pauses).toHaveLength(3);
    expect(error.exitCode).toBe(3);
    expect(error.message).toContain('a body that is not JSON');
    expect(error.problems[0]?.fix).toContain('again');
    expectNoSecret(error, clouds);
  });

  it('keeps half a token out of the error', async () => {
    const { clouds, login, tools } = await azure();
    const half = { status: 200, body: '{"token_type":"Bearer","access_token":"half-of-a-secret' };
    clouds.secrets.add('half-of-a-secret');
    clouds.inject('entra', ...Array.from({ length: 4 }, () => [FINE, half]).flat());
    expectNoSecret(await refusalOf(logInToAzure(login, tools())), clouds);
  });

  it.each(['entra', 'arm'])('is not waited for once the job is cancelled, at %s', async (service) => {
    const { clouds, login, tools } = await azure();
    const cancelled = new AbortController();
    const pause = async (): Promise<void> => cancelled.abort(new Error('cancelled'));
    clouds.inject(service, 'reset', 'reset');
    const given = tools({ patience: { ...tools().patience, signal: cancelled.signal, pause } });
    await expect(logInToAzure(login, given)).rejects.toThrow('cancelled');
    expect(clouds.requestsOf(service)).toHaveLength(1);
  });

  it.each(['entra', 'arm'])(
    'ends in the middle of a request when the job is cancelled, at %s',
    async (service) => {
      const { clouds, login, tools } = await azure();
      const cancelled = new AbortController();
      const patience = { ...tools().patience, timeout: 60_000, signal: cancelled.signal };
      const given = tools({ patience });
      clouds.inject(service, 'hang');
      const arrived = clouds.requests;
      const push = arrived.push.bind(arrived);
      arrived.push = (entry) => {
        if (entry.service === service) cancelled.abort(new Error('cancelled'));
        return push(entry);
      };
      const error = await logInToAzure(login, given).catch((thrown: unknown) => thrown);
      expect(String(error)).toMatch(/abort|cancelled/i);
      expect(given.pauses).toEqual([]);
      expectNoSecret(error, clouds);
    },
  );
});

describe('a clock that is ten minutes wrong', () => {
  it.each([
    ['of Entra ID, ahead', { github: 0, cloud: 600 }],
    ['of GitHub, ahead', { github: 600, cloud: 0 }],
  ])('%s, is met with one new token', async (_, skew) => {
    const { clouds, login, tools, tokenRequests } = await azure();
    const { tokens } = tools();
    clouds.skew = skew;
    let minted = 0;
    const mint = async (audience: string) => {
      minted += 1;
      if (minted === 2) clouds.skew = { github: 0, cloud: 0 };
      return tokens.mint(audience);
    };
    const given = tools({ tokens: { mint } });
    await logInToAzure(login, given);
    expect([minted, tokenRequests().length, given.pauses]).toEqual([2, 2, []]);
  });

  it('is told when it stays', async () => {
    const { clouds, login, tools, tokenRequests } = await azure();
    clouds.skew.cloud = 600;
    const given = tools();
    const error = await refusalOf(logInToAzure(login, given));
    expect([error.exitCode, tokenRequests().length, given.pauses]).toEqual([3, 2, []]);
    expect(error.message).toContain('AADSTS700024');
    expect(error.problems[0]?.fix).toContain('Two tokens in a row');
    expectNoSecret(error, clouds);
  });
});

function aadsts(code: number, text: string): object {
  return {
    error: 'invalid_request',
    error_description: `AADSTS${code}: ${text} Trace ID: t`,
    error_codes: [code],
  };
}
