import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { VaultLogin } from '../../../../src/identity/types.js';
import { logInToVault } from '../../../../src/identity/vault/login.js';
import { revokeVault } from '../../../../src/identity/vault/revoke.js';
import { UserError } from '../../../../src/problem.js';
import { GitHub } from '../../../support/clouds/github.js';
import { Clouds } from '../../../support/clouds/server.js';
import { loginTools } from '../../../support/clouds/tools.js';
import { Vault } from '../../../support/clouds/vault.js';

let clouds: Clouds;
afterEach(() => clouds.close());

const PLACE = { name: 'prod', folder: '/run/session', credentialsCommand: ['synthinfra', 'credentials'] };

async function loggedIn() {
  const github = new GitHub();
  const vault = new Vault(github, { namespace: 'team' });
  clouds = await Clouds.start([github, vault], { tls: true });
  const tools = loginTools(clouds, github);
  const login: VaultLogin = {
    cloud: 'vault',
    audience: 'https://vault.test',
    address: clouds.origin,
    path: 'jwt',
    role: 'deploy',
    namespace: 'team',
    ...(clouds.ca === undefined ? {} : { certificateAuthority: clouds.ca }),
  };
  const session = await logInToVault(login, tools);
  const { files } = session.present(PLACE);
  const [token = ''] = vault.tokens;
  return { vault, tools, session, files, token, text: files['prod.revoke.json'] ?? '' };
}

function revocations(): number {
  return clouds.requestsOf('vault').filter(({ url }) => url.pathname === '/v1/auth/token/revoke-self').length;
}

describe('revoking a token of Vault', () => {
  it('takes it back with one request', async () => {
    const { vault, session } = await loggedIn();
    await session.revoke?.();
    expect(vault.tokens.size).toBe(0);
    expect(revocations()).toBe(1);
  });

  it('does not mind that it is gone already', async () => {
    const { session, tools } = await loggedIn();
    await session.revoke?.();
    await session.revoke?.();
    expect(revocations()).toBe(2);
    expect(tools.pauses).toEqual([]);
  });

  it('tries again after what passes, even when the answer to the first request was lost', async () => {
    const { vault, session, tools } = await loggedIn();
    clouds.inject('vault', 'reset');
    await session.revoke?.();
    expect(vault.tokens.size).toBe(0);
    expect(tools.pauses).toHaveLength(1);
  });

  it('is done by a cancelled job as well', async () => {
    const github = new GitHub();
    const vault = new Vault(github);
    clouds = await Clouds.start([github, vault]);
    const base = loginTools(clouds, github);
    const cancelled = new AbortController();
    const tools = { ...base, patience: { ...base.patience, signal: cancelled.signal } };
    const login = { cloud: 'vault', audience: 'https://vault.test', address: clouds.origin } as const;
    const session = await logInToVault({ ...login, path: 'jwt', role: 'deploy' }, tools);
    cancelled.abort();
    await session.revoke?.();
    expect(vault.tokens.size).toBe(0);
  });

  it('tells when it could not, and when the token ends then', async () => {
    const { session, token } = await loggedIn();
    clouds.inject('vault', ...Array.from({ length: 4 }, () => ({ status: 503, body: '' })));
    const error: unknown = await session.revoke?.().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toContain('did not revoke its token: HTTP 503');
    expect(inspect(error, { depth: null })).not.toContain(token);
  });
});

describe('revoking from the files of a session', () => {
  it('needs no secret but that in the file of the token', async () => {
    const { vault, tools, files, text } = await loggedIn();
    expect([...clouds.secrets].filter((secret) => text.includes(secret))).toEqual([]);
    const read: string[] = [];
    await revokeVault(
      text,
      async (name) => {
        read.push(name);
        return `${files[name]}\n`;
      },
      tools,
    );
    expect(read).toEqual(['prod.vault-token']);
    expect(vault.tokens.size).toBe(0);
    expect(clouds.requestsOf('vault').at(-1)?.headers['x-vault-namespace']).toBe('team');
  });

  const foreign: [string, (own: object) => unknown][] = [
    ['no JSON', () => undefined],
    ['no object', () => []],
    ['another kind', (own) => ({ ...own, kind: 'aws' })],
    ['a file elsewhere', (own) => ({ ...own, tokenFile: '../../etc/prod.vault-token' })],
    ['another file', (own) => ({ ...own, tokenFile: 'id_rsa' })],
    ['no address', (own) => ({ ...own, address: 7 })],
    ['a namespace that is none', (own) => ({ ...own, namespace: {} })],
    ['something more', (own) => ({ ...own, more: true })],
  ];

  it.each(foreign)('refuses what is none of ours: %s', async (_, change) => {
    const { tools, text } = await loggedIn();
    const read = async (): Promise<string> => {
      throw new Error('read');
    };
    const changed = String(JSON.stringify(change(JSON.parse(text) as object)));
    await expect(revokeVault(changed, read, tools)).rejects.toThrow('no file from which');
    expect(revocations()).toBe(0);
  });

  it('sends no token to an address that is neither https nor on this machine', async () => {
    const { tools, text } = await loggedIn();
    const changed = JSON.stringify({ ...JSON.parse(text), address: 'http://vault.example.com' });
    await expect(revokeVault(changed, async () => 'hvs.token', tools)).rejects.toThrow('neither https nor');
  });
});
