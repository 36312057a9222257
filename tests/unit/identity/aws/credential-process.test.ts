import { describe, expect, it } from '@jest/globals';
import {
  answerAws,
  parseSessionFile,
  sessionFileText,
} from '../../../../src/identity/aws/credential-process.js';
import { page, refusal, world } from './support/world.js';

function memory(text?: string) {
  const state = { text };
  return {
    state,
    read: async () => state.text,
    write: async (written: string) => {
      state.text = written;
    },
  };
}

describe('what a credential_process prints', () => {
  it('is what AWS says it must be, from a whole login', async () => {
    const { clouds, login, tools } = await world();
    const answer = JSON.parse(await answerAws({ login }, tools, memory()));
    expect(answer).toEqual({
      Version: 1,
      AccessKeyId: expect.stringMatching(/^ASIA/),
      SecretAccessKey: expect.any(String),
      SessionToken: expect.any(String),
      Expiration: expect.stringMatching(/^20\d\d-\d\d-\d\dT.*Z$/),
    });
    for (const name of ['AccessKeyId', 'SecretAccessKey', 'SessionToken']) {
      expect(clouds.secrets).toContain(answer[name]);
      expect(tools.masked).toContain(answer[name]);
    }
  });

  it('is the same while there is time left, and masked again by the process that prints it', async () => {
    const { clouds, login, tools } = await world();
    const cache = memory();
    const first = await answerAws({ login }, tools, cache);
    tools.masked.length = 0;
    expect(await answerAws({ login }, tools, cache)).toBe(first);
    expect(tools.masked).toContain(JSON.parse(first).SecretAccessKey);
    expect(clouds.requestsOf('github')).toHaveLength(1);
  });

  it.each([
    [3600, 3290, 1],
    [3600, 3310, 2],
    [10, 4, 1],
    [10, 6, 2],
  ])('of credentials of %i s comes after %i s from %i tokens', async (lifetime, later, tokens) => {
    const { clouds, login, tools } = await world({ sts: { lifetime } });
    const cache = memory();
    await answerAws({ login }, tools, cache);
    const now = () => new Date(Date.now() + later * 1000);
    await answerAws({ login }, { ...tools, now }, cache);
    expect(clouds.requestsOf('github')).toHaveLength(tokens);
  });

  it.each([
    [3600, 3300],
    [900, 600],
    [10, 5],
  ])(
    'tells credentials of %i s to end after %i s, for requests that are under way at their true end',
    async (lifetime, told) => {
      const { login, tools } = await world({ sts: { lifetime } });
      const now = new Date();
      const answer = JSON.parse(await answerAws({ login }, { ...tools, now: () => now }, memory()));
      const left = Date.parse(answer.Expiration) - now.getTime();
      // The fake's clock goes on while it answers.
      expect(left).toBeGreaterThanOrEqual(told * 1000);
      expect(left).toBeLessThan(told * 1000 + 60_000);
    },
  );

  it.each([
    ['of another login', (text: string) => text.replace('acme-shop-4711', 'somebody')],
    ['that is not JSON', () => '{'],
    ['that is a list', () => '[]'],
    ['without a secret', (text: string) => text.replace('secretAccessKey', 'other')],
    ['with a strange date', (text: string) => text.replace(/"issued":"[^"]*"/, '"issued":"soon"')],
    ['of another kind', (text: string) => text.replace('aws-session/1', 'aws-session/2')],
  ])('never comes from a cache %s', async (_name, spoil) => {
    const { clouds, login, tools } = await world();
    const cache = memory();
    const first = await answerAws({ login }, tools, cache);
    const spoilt = memory(spoil(cache.state.text ?? ''));
    expect(await answerAws({ login }, tools, spoilt)).not.toBe(first);
    expect(clouds.requestsOf('github')).toHaveLength(2);
    expect(spoilt.state.text).toContain('acme-shop-4711');
  });

  it('is nothing when the account is another one, and nothing is kept', async () => {
    const { login, tools } = await world({ login: { account: '999999999999' } });
    const cache = memory();
    expect((await refusal(answerAws({ login }, tools, cache))).exitCode).toBe(2);
    expect(cache.state.text).toBeUndefined();
  });
});

describe('a session file', () => {
  it('comes back as it was written', async () => {
    const chain = [{ role: 'arn:aws:iam::210987654321:role/deploy', externalId: 'four', duration: 900 }];
    const { login } = await world({ login: { chain, account: '123456789012', inlinePolicy: '{}' } });
    const request = { url: 'https://example.com/token?a=b', bearer: 'secret' };
    expect(parseSessionFile(sessionFileText(login, request))).toMatchObject({ login, request });
    expect(parseSessionFile(sessionFileText(login))).not.toHaveProperty('request');
  });

  type Spoil = (file: { login: Record<string, unknown>; [key: string]: unknown }) => void;
  const spoils: readonly (readonly [string, Spoil])[] = [
    ['another kind', (file) => Object.assign(file, { kind: 'x' })],
    ['a key too many', (file) => Object.assign(file, { command: 'rm' })],
    ['a key of the login too many', ({ login }) => Object.assign(login, { token: 'x' })],
    ['another cloud', ({ login }) => Object.assign(login, { cloud: 'gcp' })],
    ['a role that is none', ({ login }) => Object.assign(login, { role: 'admin' })],
    ['no region', ({ login }) => delete login['region']],
    ['an endpoint that is none', ({ login }) => Object.assign(login, { endpoint: 'sts' })],
    ['a duration that is none', ({ login }) => Object.assign(login, { duration: '1h' })],
    ['policies that are none', ({ login }) => Object.assign(login, { managedPolicies: [1] })],
    ['a chain that is none', ({ login }) => Object.assign(login, { chain: 'x' })],
    ['a link that is none', ({ login }) => Object.assign(login, { chain: [{ role: 'x' }] })],
    ['a link that is null', ({ login }) => Object.assign(login, { chain: [null] })],
    ['a request without bearer', (file) => Object.assign(file, { request: { url: 'https://x' } })],
    ['a request that is text', (file) => Object.assign(file, { request: 'https://x' })],
    ['a login that is text', (file) => Object.assign(file, { login: 'x' })],
  ];
  it.each(spoils)('with %s is refused', async (_name, spoil) => {
    const { login } = await world();
    const file = JSON.parse(sessionFileText(login));
    expect(() => parseSessionFile(JSON.stringify(file))).not.toThrow();
    spoil(file);
    expect(() => parseSessionFile(JSON.stringify(file))).toThrow('This is no session file');
  });

  it.each(['', 'null', '[]', '"x"', '{'])('that reads %j is refused', (text) => {
    expect(() => parseSessionFile(text)).toThrow('This is no session file');
  });

  it('with an address that is not on this machine is not served in the clear', async () => {
    const { login, tools } = await world({ login: { endpoint: 'http://169.254.169.254' } });
    const { login: read } = parseSessionFile(sessionFileText(login));
    expect(page(await refusal(answerAws({ login: read }, tools, memory())))).toContain('is not https');
  });
});
