import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Session, VaultLogin } from '../../../../src/identity/types.js';
import { logInToVault } from '../../../../src/identity/vault/login.js';
import { UserError } from '../../../../src/problem.js';
import { GitHub } from '../../../support/clouds/github.js';
import { Clouds, type Fault } from '../../../support/clouds/server.js';
import { loginTools } from '../../../support/clouds/tools.js';
import { Vault, type VaultOptions } from '../../../support/clouds/vault.js';

let clouds: Clouds;
afterEach(() => clouds.close());

async function setUp(options: VaultOptions = {}, changes: Partial<VaultLogin> = {}, tls = false) {
  const github = new GitHub();
  const vault = new Vault(github, options);
  clouds = await Clouds.start([github, vault], { tls });
  const base = loginTools(clouds, github);
  // Short, so that a request that hangs ends at once.
  const tools = { ...base, patience: { ...base.patience, timeout: 300 } };
  const login: VaultLogin = {
    cloud: 'vault',
    audience: 'https://vault.test',
    address: clouds.origin,
    path: 'jwt',
    role: 'deploy',
    ...changes,
  };
  return { vault, tools, login };
}

const PLACE = { name: 'prod', folder: '/run/session', credentialsCommand: ['synthinfra', 'credentials'] };

function onlyToken(vault: Vault): string {
  const [token = ''] = vault.tokens;
  return token;
}

/** The error that a login ends with; the test fails when it succeeds. */
async function failure(work: Promise<Session>): Promise<UserError> {
  const error: unknown = await work.then(
    () => new Error('logged in'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw error;
  const shown = inspect(error, { depth: null });
  expect([...clouds.secrets].filter((secret) => shown.includes(secret))).toEqual([]);
  return error;
}

describe('a login at Vault', () => {
  it('sends the role and a token of the right audience, and says who we are', async () => {
    const { vault, tools, login } = await setUp();
    const session = await logInToVault(login, tools);
    const [request, ...more] = clouds.requestsOf('vault');
    expect(more).toEqual([]);
    expect(request?.headers).toMatchObject({ 'x-vault-request': 'true', 'content-type': 'application/json' });
    expect(request?.headers).not.toHaveProperty('x-vault-namespace');
    expect(JSON.parse(request?.body ?? '')).toEqual({ role: 'deploy', jwt: expect.any(String) });
    expect(session.who).toBe('role deploy of auth/jwt (policies: default, shop)');
    expect(session.claims.sub).toBe('repo:acme/shop:environment:prod');
    expect(session.expires?.getTime()).toBeGreaterThan(Date.now());
    expect(session.expires?.getTime()).toBeLessThanOrEqual(Date.now() + 900_000);
    expect(tools.masked).toContain(onlyToken(vault));
    expect(tools.pauses).toEqual([]);
  });

  it('takes a path of several parts, a namespace and an address with a slash at its end', async () => {
    const { tools, login } = await setUp({ path: 'ci/github', namespace: 'team/shop' });
    const changed = { ...login, address: `${clouds.origin}/`, path: 'ci/github', namespace: 'team/shop' };
    await logInToVault(changed, tools);
    const [request] = clouds.requestsOf('vault');
    expect(request?.url.pathname).toBe('/v1/auth/ci/github/login');
    expect(request?.headers['x-vault-namespace']).toBe('team/shop');
  });

  it('trusts the authority of the manifest, and nobody else for it', async () => {
    const { tools, login } = await setUp({}, {}, true);
    const { ca: authority = '', ...blind } = tools;
    const { message, problems } = await failure(logInToVault(login, blind));
    expect(message).toMatch(/could not be used: .*certificate/i);
    expect(problems[0]?.fix).toContain('spec.identity.vault.certificateAuthority');
    expect(tools.pauses).toEqual([]);
    const session = await logInToVault({ ...login, certificateAuthority: authority }, blind);
    expect(session.present(PLACE).files['prod.vault-ca.pem']).toBe(authority);
  });

  it('says nothing of an end for a token that has none', async () => {
    const { tools, login } = await setUp({ ttl: 0 });
    expect(await logInToVault(login, tools)).not.toHaveProperty('expires');
  });
});

describe('what a session of Vault gives to others', () => {
  it('is the token and the variables of its tools', async () => {
    const { vault, tools, login } = await setUp({ namespace: 'team' }, { namespace: 'team' });
    const { files, environment } = (await logInToVault(login, tools)).present(PLACE);
    expect(Object.keys(files)).toEqual(['prod.vault-token', 'prod.revoke.json']);
    expect(files['prod.vault-token']).toBe(onlyToken(vault));
    expect(environment).toEqual({
      VAULT_ADDR: clouds.origin,
      VAULT_TOKEN: onlyToken(vault),
      VAULT_NAMESPACE: 'team',
    });
  });

  it('names the file of the authority', async () => {
    const { tools, login } = await setUp({}, { certificateAuthority: 'PEM' });
    const { files, environment } = (await logInToVault(login, tools)).present(PLACE);
    expect(files['prod.vault-ca.pem']).toBe('PEM');
    expect(environment['VAULT_CACERT']).toBe('/run/session/prod.vault-ca.pem');
  });

  it('promises no revocation of a batch token, which has none', async () => {
    const { tools, login } = await setUp({ type: 'batch' });
    const session = await logInToVault(login, tools);
    expect(session).not.toHaveProperty('revoke');
    expect(Object.keys(session.present(PLACE).files)).toEqual(['prod.vault-token']);
  });
});

describe('what passes', () => {
  const errors = (...texts: string[]) => ({ errors: texts });
  const passing: [string, Fault[], number][] = [
    ['an internal error', [{ status: 500, body: errors('internal error') }], 1],
    ['throttling', [{ status: 429, body: errors('request path "auth/jwt/login": rate limit exceeded') }], 1],
    ['a node that has not caught up', [{ status: 412, body: errors('required index state not present') }], 1],
    ['a sealed Vault', [{ status: 503, body: errors('Vault is sealed') }], 1],
    [
      'a standby, twice',
      [
        { status: 503, body: '' },
        { status: 503, body: '' },
      ],
      2,
    ],
    ['a reset', ['reset'], 1],
    ['no answer', ['hang'], 1],
    ['half an answer', ['truncate'], 1],
    ["a proxy's page", ['html'], 1],
    ["a proxy's refusal", [{ status: 403, body: '<html>blocked</html>' }], 1],
    [
      "keys of GitHub's that Vault could not fetch",
      [
        {
          status: 400,
          body: errors(
            'error validating token: fetching keys oidc: get keys failed: 503 Service Unavailable',
          ),
        },
      ],
      1,
    ],
  ];

  it.each(passing)('is tried again: %s', async (_, faults, pauses) => {
    const { tools, login } = await setUp();
    clouds.inject('vault', ...faults);
    expect((await logInToVault(login, tools)).who).toContain('role deploy');
    expect(tools.pauses).toHaveLength(pauses);
    expect(clouds.requestsOf('github')).toHaveLength(1);
  });

  it('waits as long as Vault asks for', async () => {
    const { tools, login } = await setUp();
    clouds.inject('vault', { status: 429, body: errors('rate limit'), headers: { 'retry-after': '7' } });
    await logInToVault(login, tools);
    expect(tools.pauses).toEqual([7000]);
  });

  it('is not taken for a failure when it is only slow', async () => {
    const { tools, login } = await setUp();
    clouds.inject('vault', { slow: 30 });
    await logInToVault(login, tools);
    expect(clouds.requestsOf('vault')).toHaveLength(1);
  });

  it('is told as such when it does not pass', async () => {
    const { tools, login } = await setUp();
    clouds.inject('vault', 'html', 'reset', 'truncate', { status: 503, body: errors('Vault is sealed') });
    const { message, problems, exitCode } = await failure(logInToVault(login, tools));
    expect(message).toContain('asked several times. The last time: HTTP 503: Vault is sealed.');
    expect(problems[0]?.fix).not.toContain('vault write');
    expect(exitCode).toBe(3);
    expect(tools.pauses).toHaveLength(3);
  });
});

describe('a token that is out of its time', () => {
  it('is minted again, once', async () => {
    const { tools, login } = await setUp();
    const late = 'error validating token: invalid expiration time (exp) claim: token is expired';
    clouds.inject('vault', { status: 400, body: { errors: [late] } });
    await logInToVault(login, tools);
    expect(clouds.requestsOf('github')).toHaveLength(2);
    const [first, second] = clouds.requestsOf('vault').map(({ body }) => JSON.parse(body).jwt);
    expect(second).not.toBe(first);
    expect(tools.pauses).toEqual([]);
  });

  it.each([
    ['ahead', 600, 'token is expired'],
    ['behind', -600, 'token issued in the future'],
  ])('is told as a clock that is ten minutes %s', async (_, skew, words) => {
    const { tools, login } = await setUp();
    clouds.skew.cloud = skew;
    const { message, problems } = await failure(logInToVault(login, tools));
    expect(message).toContain(words);
    expect(problems[0]?.fix).toMatch(/NTP.*Valid by GitHub's clock: 20\S+Z to 20\S+Z/);
    expect(clouds.requestsOf('vault')).toHaveLength(2);
    expect(tools.pauses).toEqual([]);
  });
});

describe('what stays', () => {
  const ROLE = [
    'vault write auth/jwt/role/deploy \\',
    '  role_type=jwt \\',
    '  bound_audiences=https://vault.test \\',
    '  bound_subject=repo:acme/shop:environment:prod \\',
    '  user_claim=sub',
  ].join('\n');
  const staying: [string, VaultOptions, string][] = [
    ['another audience', { audience: 'https://other.test' }, 'audience claim does not match any expected'],
    ['no audience of the role', { audience: null }, 'no audiences bound to the role'],
    ['another subject', { subject: 'repo:acme/shop:ref:refs/heads/main' }, 'invalid subject (sub) claim'],
    ['no such role', { role: 'other' }, 'role "deploy" could not be found'],
  ];

  it.each(staying)('is told at once with the role to paste: %s', async (_, options, words) => {
    const { tools, login } = await setUp(options);
    const at = { file: 'deployment.yaml', line: 7, column: 3 };
    const { message, problems, exitCode } = await failure(logInToVault({ ...login, at }, tools));
    expect(message).toContain(`refused the login as role deploy (auth/jwt): HTTP 400: `);
    expect(message).toContain(words);
    expect(message).toContain(
      'subject repo:acme/shop:environment:prod, audience https://vault.test, issuer https://token.actions',
    );
    expect(problems).toMatchObject([{ severity: 'error', at, path: 'spec.identity.vault' }]);
    expect(problems[0]?.fix).toBe(`Let the role take this subject:\n${ROLE}`);
    expect(exitCode).toBe(3);
    expect(tools.pauses).toEqual([]);
    expect(clouds.requestsOf('vault')).toHaveLength(1);
  });

  it('gives the method to paste, too, when it may be missing', async () => {
    const { tools, login } = await setUp({ path: 'other', namespace: 'team' }, { namespace: 'team' });
    const { message, problems } = await failure(logInToVault(login, tools));
    expect(message).toContain('HTTP 403: permission denied');
    expect(problems[0]?.fix).toContain('vault auth enable -namespace=team -path=jwt jwt\n');
    expect(problems[0]?.fix).toContain('oidc_discovery_url=https://token.actions.githubusercontent.com');
    expect(tools.pauses).toEqual([]);
  });

  it('quotes for the shell what a branch may be named', async () => {
    const github = new GitHub({ subject: "repo:acme/shop:ref:refs/heads/it's-$(id)" });
    clouds = await Clouds.start([github, new Vault(github, { subject: 'other' })]);
    const tools = loginTools(clouds, github);
    const login = { cloud: 'vault', audience: 'https://vault.test', address: clouds.origin } as const;
    const { problems } = await failure(logInToVault({ ...login, path: 'jwt', role: 'deploy' }, tools));
    expect(problems[0]?.fix).toContain(
      String.raw`bound_subject='repo:acme/shop:ref:refs/heads/it'\''s-$(id)'`,
    );
  });

  it('is a second factor, which nobody can give', async () => {
    const { tools, login } = await setUp({ mfa: true });
    const { message, problems } = await failure(logInToVault(login, tools));
    expect(message).toContain('gave no token');
    expect(problems[0]?.fix).toContain('MFA');
    expect(tools.pauses).toEqual([]);
  });

  it('is an address to which no token may go', async () => {
    const { tools, login } = await setUp({}, { address: 'http://vault.example.com' });
    const { message, problems } = await failure(logInToVault(login, tools));
    expect(message).toContain('neither https nor on this machine');
    expect(problems[0]?.fix).toContain('spec.identity.vault.address');
    expect(clouds.requestsOf('vault')).toEqual([]);
  });
});

describe('a cancelled login', () => {
  it('ends with the reason of the cancellation, not with a refusal', async () => {
    const { tools, login } = await setUp();
    const cancelled = new AbortController();
    const reason = new Error('cancelled by the user');
    clouds.inject('vault', { status: 503, body: '' });
    const patience = {
      ...tools.patience,
      signal: cancelled.signal,
      pause: async () => cancelled.abort(reason),
    };
    await expect(logInToVault(login, { ...tools, patience })).rejects.toBe(reason);
    expect(clouds.requestsOf('vault')).toHaveLength(1);
  });
});
