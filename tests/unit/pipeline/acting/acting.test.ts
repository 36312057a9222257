import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { acting } from '../../../../src/pipeline/acting/acting.js';
import { loadDeployment } from '../../../../src/pipeline/load.js';
import type { Context } from '../../../../src/pipeline/outcome.js';
import { GitHub } from '../../../support/clouds/github.js';
import { Kubernetes } from '../../../support/clouds/kubernetes.js';
import { Clouds } from '../../../support/clouds/server.js';
import { Vault, type VaultOptions } from '../../../support/clouds/vault.js';
import { GithubApi } from '../../../support/github-api.js';
import { manifestOf } from '../../identity/manifests.js';
import { pullRequest, type Run, type RunContext, runOf } from '../run.js';

let api: GithubApi;
let clouds: Clouds;
let vault: Vault;
let github: GitHub;

beforeEach(async () => {
  api = await GithubApi.start();
  await restart();
});

afterEach(async () => {
  await clouds.close();
  await api.close();
});

async function restart(options: VaultOptions = {}): Promise<void> {
  await clouds?.close();
  github = new GitHub();
  vault = new Vault(github, { role: 'plan', ...options });
  clouds = await Clouds.start([github, vault, new Kubernetes(github)]);
}

function manifest(more = ''): string {
  const said = `address: "${clouds.origin}", audience: "https://vault.test", planRole: plan, applyRole: apply`;
  return manifestOf({ identity: `vault: { ${said} }${more}` });
}

async function act<T>(
  run: Partial<Run>,
  purpose: 'plan' | 'apply',
  work: (context: Context) => Promise<T>,
): Promise<{ context: RunContext; result: T }> {
  const context = await runOf(api, { manifest: manifest(), request: github.tokenRequest(clouds), ...run });
  const deployment = await loadDeployment(context);
  return { context, result: await acting(context, deployment, purpose, work) };
}

const never = (): never => {
  throw new Error('the work was done');
};

/** What the run told people; a mask is told to the runner alone. */
function shown({ platform }: RunContext): string {
  return platform.told.filter((line) => !line.startsWith('mask ')).join('\n');
}

describe('work that is done as somebody', () => {
  it('gets the login’s variables and files, which are gone after it', async () => {
    let folder = '';
    const { context, result } = await act({}, 'plan', async ({ identity, platform }) => {
      [folder = ''] = (await readdir(platform.temp)).map((name) => join(platform.temp, name));
      const files = await readdir(folder);
      const modes = await Promise.all(
        files.map(async (name) => (await stat(join(folder, name))).mode & 0o777),
      );
      expect((await stat(folder)).mode & 0o777).toBe(0o700);
      expect([files, modes]).toEqual([
        ['prod.revoke.json', 'prod.vault-token'],
        [0o600, 0o600],
      ]);
      expect(await readFile(join(folder, 'prod.vault-token'), 'utf8')).toBe([...vault.tokens][0]);
      return identity;
    });
    expect(result?.engine).toEqual({
      environment: { VAULT_ADDR: clouds.origin, VAULT_TOKEN: expect.stringMatching(/^hvs\./) },
      families: [],
      proposed: false,
    });
    expect(context.remembered).toEqual([folder]);
    await expect(stat(folder)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(vault.tokens.size).toBe(0);
  });

  it('is taken back too when the work fails, and its error is told', async () => {
    const failed = act({}, 'plan', () => Promise.reject(new Error('the plan failed')));
    await expect(failed).rejects.toThrow('the plan failed');
    expect(vault.tokens.size).toBe(0);
    expect(clouds.requestsOf('vault').map(({ url }) => url.pathname)).toEqual([
      '/v1/auth/jwt/login',
      '/v1/auth/token/revoke-self',
    ]);
  });

  it('tells the claims before and who one is after, and masks every secret before it is told or written', async () => {
    const { context } = await act({}, 'plan', async () => {});
    expect(shown(context)).toMatch(
      /vault: .*repo:acme\/shop:environment:prod[\s\S]*done identity vault role plan/,
    );
    for (const secret of clouds.secrets) {
      expect(shown(context)).not.toContain(secret);
      expect(context.platform.told).toContain(`mask ${secret}`);
    }
    expect(clouds.secrets.size).toBeGreaterThan(2);
  });

  it('of a manifest without identity gets what it was given', async () => {
    const { context, result } = await act({ manifest: manifestOf({}) }, 'apply', async (given) => given);
    expect(result).toBe(context);
    expect(clouds.requests).toEqual([]);
  });
});

describe('a plan of proposed changes', () => {
  it('is whom the base branch names, warns of what is altered, and lets no address of the run pass', async () => {
    api.commit('main', 'deployment.yaml', manifest());
    const run = { event: 'pull_request', manifest: manifest().replace('planRole: plan', 'planRole: root') };
    const { context, result } = await act(run, 'plan', async ({ identity }) => identity);
    expect(result?.engine.proposed).toBe(true);
    expect(JSON.parse(clouds.requestsOf('vault')[0]?.body ?? '')).toMatchObject({ role: 'plan' });
    expect(context.platform.told).toContain(
      'warn spec.identity.vault.planRole is loosened, from "plan" to "root": who may be what, or where tokens go, changes. This run used what main says. An owner whom main names must agree to it; or leave it as main has it.',
    );
  });

  it('without an identity does nothing, and says what works', async () => {
    const run = { event: 'pull_request', payload: pullRequest('mallory/shop'), request: null };
    await expect(act(run, 'plan', never)).rejects.toMatchObject({
      exitCode: 2,
      problems: [
        {
          message: 'This run has no identity in the cloud, so nothing was done.',
          fix: expect.stringMatching(
            /^Only validate, render and plan work here\. GitHub gives a pull request/,
          ),
        },
      ],
    });
    expect(clouds.requests).toEqual([]);
  });
});

describe('an apply', () => {
  it('is whom the manifest names for it, in an environment that only the default branch may use', async () => {
    await restart({ role: 'apply' });
    api.environments.set('prod', { allowed: [{ name: 'main', type: 'branch' }] });
    const { result } = await act({}, 'apply', async ({ identity }) => identity?.engine.environment);
    expect(result).toHaveProperty('VAULT_TOKEN');
  });

  it('attack: asks for no token where any branch could name its environment', async () => {
    api.environments.set('prod', {});
    await expect(act({}, 'apply', never)).rejects.toMatchObject({ exitCode: 2 });
    expect(clouds.requests).toEqual([]);
  });

  it('attack: asks for no token where GitHub does not say who may use its environment', async () => {
    api.fail({ status: 403 });
    await expect(act({}, 'apply', never)).rejects.toMatchObject({ exitCode: 3 });
    expect(clouds.requests).toEqual([]);
  });

  it('needs that rule alone: a plan does not ask for it', async () => {
    await act({}, 'plan', async () => {});
    expect(api.requests).toEqual([]);
  });
});

describe('logins that fail', () => {
  it('say what each cloud said, and those that did not fail are taken back', async () => {
    const more = `, kubernetes: { server: "${clouds.origin}", audience: elsewhere }`;
    const context = await runOf(api, { manifest: manifest(more), request: github.tokenRequest(clouds) });
    const deployment = await loadDeployment(context);
    await expect(acting(context, deployment, 'plan', never)).rejects.toMatchObject({ name: 'UserError' });
    expect(clouds.requestsOf('vault')[0]?.url.pathname).toBe('/v1/auth/jwt/login');
    expect(vault.tokens.size).toBe(0);
    expect(context.remembered).toEqual([]);
  });

  it('tell one cause of all of them once', async () => {
    const more = `, kubernetes: { server: "${clouds.origin}" }`;
    const context = await runOf(api, { manifest: manifest(more), request: null });
    const deployment = await loadDeployment(context);
    await expect(acting(context, deployment, 'plan', never)).rejects.toMatchObject({
      exitCode: 3,
      problems: [
        {
          message: 'This job may not ask GitHub for a token.',
          fix: expect.stringContaining('  id-token: write'),
        },
      ],
    });
  });
});
