import { readdir, readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { KubernetesLogin, VaultLogin } from '../../../../src/identity/types.js';
import { Closing } from '../../../../src/pipeline/acting/closing.js';
import { logInAll, loginTools, sessionLine, withLogin } from '../../../../src/pipeline/acting/sign-in.js';
import { GitHub } from '../../../support/clouds/github.js';
import { Kubernetes } from '../../../support/clouds/kubernetes.js';
import { Clouds } from '../../../support/clouds/server.js';
import { Vault } from '../../../support/clouds/vault.js';
import { GithubApi } from '../../../support/github-api.js';
import { manifestOf } from '../../identity/manifests.js';
import { type RunContext, runOf } from '../run.js';

let api: GithubApi;
let clouds: Clouds;
let vault: Vault;
let context: RunContext;

beforeEach(async () => {
  api = await GithubApi.start();
  const github = new GitHub();
  vault = new Vault(github);
  clouds = await Clouds.start([github, vault, new Kubernetes(github)]);
  context = await runOf(api, { manifest: manifestOf({}), request: github.tokenRequest(clouds) });
});

afterEach(async () => {
  await clouds.close();
  await api.close();
});

function vaultLogin(): VaultLogin {
  return {
    cloud: 'vault',
    audience: 'https://vault.test',
    address: clouds.origin,
    path: 'jwt',
    role: 'deploy',
  };
}

function kubernetesLogin(): KubernetesLogin {
  return {
    cloud: 'kubernetes',
    audience: 'https://cluster.test',
    server: clouds.origin,
    namespace: 'shop',
    lifetime: 3600,
  };
}

/** Waits, without a clock, until a service has got a request. */
async function asked(service: string): Promise<void> {
  while (clouds.requestsOf(service).length === 0) await new Promise((resolve) => setImmediate(resolve));
}

describe('several logins', () => {
  it('are exchanged side by side: none waits for another', async () => {
    const closing = new Closing();
    clouds.inject('vault', 'hang');
    const tools = loginTools(context.platform, closing.signal);
    const all = logInAll(context.platform, [vaultLogin(), kubernetesLogin()], tools, closing);
    await Promise.all([asked('vault'), asked('kubernetes')]);
    await closing.run();
    await expect(all).rejects.toBeDefined();
  });

  it('keep the order in which they were asked for', async () => {
    const closing = new Closing();
    const tools = loginTools(context.platform, closing.signal);
    const all = await logInAll(context.platform, [kubernetesLogin(), vaultLogin()], tools, closing);
    expect(all.map(({ login }) => login.cloud)).toEqual(['kubernetes', 'vault']);
    await closing.run();
    expect(vault.tokens.size).toBe(0);
  });
});

describe('a run that is cancelled', () => {
  it('in the middle of an exchange leaves nothing behind', async () => {
    const closing = new Closing();
    clouds.inject('kubernetes', 'hang');
    const tools = loginTools(context.platform, closing.signal);
    const all = logInAll(context.platform, [vaultLogin(), kubernetesLogin()], tools, closing);
    const ended = all.then(
      () => 'logged in',
      () => 'stopped',
    );
    await asked('kubernetes');
    await closing.run();
    expect(await ended).toBe('stopped');
    // A login that came to its end meanwhile is taken back by the run at the end of the work.
    await closing.run();
    expect(vault.tokens.size).toBe(0);
    expect(await readdir(context.platform.temp).catch(() => [])).toEqual([]);
  });

  it('waits for nothing any more', async () => {
    const closing = new Closing();
    const { patience } = loginTools(context.platform, closing.signal);
    const paused = patience.pause(3_600_000);
    await closing.run();
    await paused;
    await patience.pause(3_600_000);
    expect(closing.signal.aborted).toBe(true);
  });
});

describe('what an engine gets of a login', () => {
  it('asks this machine for tokens and never GitHub, and only as long as the work goes on', async () => {
    const login = { ...kubernetesLogin(), serviceAccount: 'deployer' };
    const event = { name: 'push', repository: 'acme/shop', defaultBranch: 'main' };
    const wanted = { logins: [login], event };
    const ask = async ({ url, bearer }: { url: string; bearer: string }) =>
      (await fetch(url, { headers: { authorization: `Bearer ${bearer}` } })).status;
    const request = await withLogin(context, { wanted, name: 'prod' }, async ({ platform, identity }) => {
      expect(identity?.engine.families).toEqual(['kubernetes']);
      const [folder = ''] = context.remembered;
      const session = JSON.parse(await readFile(`${folder}/prod.kubernetes.json`, 'utf8')) as {
        request: { url: string; bearer: string };
      };
      const { url, bearer } = session.request;
      expect(new URL(url).hostname).toBe('127.0.0.1');
      expect(url).not.toContain(clouds.origin);
      expect(bearer).not.toBe(platform.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
      expect(platform.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']).toBeDefined();
      expect(await ask(session.request)).toBe(200);
      expect(await ask({ ...session.request, url: `${url}&audience=elsewhere` })).toBe(403);
      return session.request;
    });
    await expect(ask(request)).rejects.toThrow();
  });

  it('is told in one line', () => {
    const session = {
      login: vaultLogin(),
      claims: {} as never,
      who: 'role deploy',
      present: () => ({}) as never,
    };
    expect(sessionLine(session)).toBe('vault role deploy');
    const expires = new Date('2026-03-01T14:02:33Z');
    expect(sessionLine({ ...session, expires })).toBe('vault role deploy until 14:02 UTC');
  });
});
