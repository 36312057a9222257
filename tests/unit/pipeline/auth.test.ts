import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Options } from '../../../src/options.js';
import { auth } from '../../../src/pipeline/auth.js';
import { forget } from '../../../src/pipeline/forget.js';
import type { Outcome } from '../../../src/pipeline/outcome.js';
import { GitHub } from '../../support/clouds/github.js';
import { Clouds } from '../../support/clouds/server.js';
import { Vault } from '../../support/clouds/vault.js';
import { GithubApi } from '../../support/github-api.js';
import { IDENTITIES, manifestOf, ROLES } from '../identity/manifests.js';
import { pullRequest, type Run, type RunContext, runOf } from './run.js';

let api: GithubApi;
let clouds: Clouds;
let vault: Vault;
let github: GitHub;

beforeEach(async () => {
  api = await GithubApi.start();
  github = new GitHub();
  vault = new Vault(github, { role: 'plan' });
  clouds = await Clouds.start([github, vault]);
});

afterEach(async () => {
  await clouds.close();
  await api.close();
});

function manifest(): string {
  const said = `address: "${clouds.origin}", audience: "https://vault.test", planRole: plan, applyRole: apply`;
  return manifestOf({ identity: `vault: { ${said} }` }).replace('prod: {}', 'prod: {}, dev: {}');
}

async function contextOf(options: Partial<Options>, run: Partial<Run> = {}): Promise<RunContext> {
  return runOf(api, {
    manifest: manifest(),
    request: github.tokenRequest(clouds),
    options: { env: 'prod', ...options },
    ...run,
  });
}

/** Everything that people and logs get of an outcome; `exports` and masks are the runner's. */
function shown({ platform }: RunContext, { json, text, summary, outputs }: Outcome): string {
  const told = platform.told.filter((line) => !line.startsWith('mask '));
  return [JSON.stringify([json, outputs]), text(false), text(true), summary, ...told].join('\n');
}

async function left(context: RunContext): Promise<string[]> {
  return readdir(context.platform.temp).catch(() => []);
}

describe('auth', () => {
  it('shows who the run is, gives nothing to later steps, and takes it all back', async () => {
    const context = await contextOf({});
    const outcome = await auth(context);
    expect(outcome).toMatchObject({
      exitCode: 0,
      outputs: { identity: 'role plan of auth/jwt (policies: default, shop)', account: '' },
      json: {
        schemaVersion: 1,
        sessions: [
          {
            environment: 'prod',
            cloud: 'vault',
            account: null,
            claims: { sub: 'repo:acme/shop:environment:prod', aud: 'https://vault.test' },
          },
        ],
      },
    });
    expect(outcome.outputs).not.toHaveProperty('sessions');
    expect(outcome).not.toHaveProperty('exports');
    expect(outcome.text(false)).toMatch(/^ prod: vault role plan .* until \d\d:\d\d UTC\n Nothing was given/);
    expect([vault.tokens.size, await left(context)]).toEqual([0, []]);
  });

  it('gives one target to later steps, and the post step takes it back', async () => {
    const context = await contextOf({ export: 'environment' });
    const { exports, outputs } = await auth(context);
    const [token] = vault.tokens;
    expect(exports).toEqual({ VAULT_ADDR: clouds.origin, VAULT_TOKEN: token });
    expect(JSON.parse(outputs['sessions'] ?? '')).toEqual({ prod: { VAULT_ADDR: clouds.origin } });
    const [folder = ''] = context.remembered;
    expect((await readdir(folder)).sort()).toEqual(['prod.revoke.json', 'prod.vault-token']);
    expect((await stat(join(folder, 'prod.vault-token'))).mode & 0o777).toBe(0o600);
    await forget({ ...context, words: context.remembered });
    expect([vault.tokens.size, await left(context)]).toEqual([0, []]);
  });

  it.each(['none', 'environment', 'profiles'] as const)(
    'shows no secret of any kind with export: %s, and masks each',
    async (kind) => {
      const context = await contextOf({ export: kind });
      const outcome = await auth(context);
      expect(clouds.secrets.size).toBeGreaterThan(2);
      for (const secret of clouds.secrets) {
        expect(shown(context, outcome)).not.toContain(secret);
        expect(context.platform.told).toContain(`mask ${secret}`);
      }
    },
  );

  it('signs in to each environment once', async () => {
    const outcome = await auth(await contextOf({ env: 'prod, dev prod' }));
    expect(outcome.json).toMatchObject({ sessions: [{ environment: 'prod' }, { environment: 'dev' }] });
    expect(clouds.requestsOf('vault').filter(({ url }) => url.pathname.endsWith('/login'))).toHaveLength(2);
  });

  it('refuses two targets whose variables are the same, and takes both back', async () => {
    const context = await contextOf({ env: 'prod dev', export: 'environment' });
    await expect(auth(context)).rejects.toMatchObject({
      problems: [
        {
          message: 'Two targets would both set VAULT_TOKEN for later steps.',
          fix: expect.stringContaining('Use `export: profiles`'),
        },
      ],
    });
    expect([vault.tokens.size, await left(context)]).toEqual([0, []]);
  });

  it('takes everything back when a token is asked for that there is not', async () => {
    const context = await contextOf({ token: 'access', export: 'environment' });
    await expect(auth(context)).rejects.toThrow('exactly one login in Google Cloud; there is none');
    expect([vault.tokens.size, await left(context)]).toEqual([0, []]);
  });
});

describe('auth of what looks and what changes', () => {
  it('attack: asks for no token to apply where any branch could name the environment', async () => {
    api.environments.set('prod', {});
    await expect(auth(await contextOf({ purpose: 'apply' }))).rejects.toMatchObject({ exitCode: 2 });
    expect(clouds.requests).toEqual([]);
  });

  it('attack: gives no role that applies to a run of proposed changes', async () => {
    api.commit('main', 'deployment.yaml', manifest());
    const context = await contextOf({ purpose: 'apply' }, { event: 'pull_request' });
    await expect(auth(context)).rejects.toMatchObject({ exitCode: 2 });
    expect(clouds.requests).toEqual([]);
  });

  it('attack: is whom the base branch names, and warns of what is altered', async () => {
    api.commit('main', 'deployment.yaml', manifest());
    const head = manifest().replace('planRole: plan', 'planRole: root');
    const context = await contextOf({}, { event: 'pull_request', manifest: head });
    expect((await auth(context)).outputs['identity']).toContain('role plan ');
    expect(context.platform.told).toContainEqual(
      expect.stringMatching(/^warn spec\.identity\.vault\.planRole is loosened, from "plan" to "root": /),
    );
  });
});

describe('auth where nobody signs in', () => {
  it.each([
    ['none', 0],
    ['environment', 2],
  ] as const)('says why a fork gets nothing, with export: %s', async (kind, exitCode) => {
    const run: Partial<Run> = {
      event: 'pull_request',
      payload: pullRequest('mallory/shop'),
      request: null,
    };
    const outcome = await auth(await contextOf({ export: kind }, run));
    expect(outcome).toMatchObject({ exitCode, outputs: {}, json: { sessions: [] } });
    expect(outcome.text(false)).toMatch(
      /^ prod: GitHub gives a pull request from a fork, or of Dependabot, no token/,
    );
    expect(outcome.summary).toContain('- prod: GitHub gives');
  });

  it('says on a laptop who a run would be, and where it would ask', async () => {
    const run: Partial<Run> = {
      manifest: manifestOf({ identity: IDENTITIES.aws() }),
      env: { GITHUB_ACTIONS: '' },
      request: null,
    };
    const text = (await auth(await contextOf({}, run))).text(false);
    expect(text).toContain('credentials of this machine are used here');
    expect(text).toContain(
      `aws        ${ROLES.plan}, audience sts.amazonaws.com, asked at https://sts.eu-west-1.amazonaws.com`,
    );
  });

  it('says so where no identity is', async () => {
    const outcome = await auth(await contextOf({}, { manifest: manifestOf({}) }));
    expect(outcome.text(false)).toBe(
      ' prod: no identity in the manifest: credentials of the environment are used.',
    );
  });
});
