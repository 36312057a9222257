import { chmod, mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { forget } from '../../../src/pipeline/forget.js';
import { GitHub } from '../../support/clouds/github.js';
import { Clouds, type Fault } from '../../support/clouds/server.js';
import { Vault } from '../../support/clouds/vault.js';
import { GithubApi } from '../../support/github-api.js';
import { manifestOf } from '../identity/manifests.js';
import { type RunContext, runOf } from './run.js';

const TOKEN = 'hvs.issued-before';

let api: GithubApi;
let clouds: Clouds;
let vault: Vault;
let context: RunContext;
/** RUNNER_TEMP, and a folder of ours in it. */
let temp: string;
let ours: string;

beforeEach(async () => {
  api = await GithubApi.start();
  const github = new GitHub();
  vault = new Vault(github);
  vault.tokens.add(TOKEN);
  clouds = await Clouds.start([github, vault]);
  context = await runOf(api, { manifest: manifestOf({}), request: null });
  temp = context.platform.temp;
  ours = join(temp, 'synthinfra-identity-AbC123');
  await mkdir(ours, { recursive: true });
});

afterEach(async () => {
  await clouds.close();
  await api.close();
});

async function session(folder = ours, address = clouds.origin): Promise<void> {
  const text = JSON.stringify({ kind: 'vault', address, tokenFile: 'prod.vault-token' });
  await writeFile(join(folder, 'prod.revoke.json'), text);
  await writeFile(join(folder, 'prod.vault-token'), TOKEN);
}

function forgetting(...words: string[]) {
  return forget({ ...context, words });
}

function warnings(): string[] {
  return context.platform.told.filter((line) => line.startsWith('warn '));
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

describe('the end of a job', () => {
  it('revokes what can be revoked, and removes every file', async () => {
    await session();
    await writeFile(join(ours, 'prod.aws.json'), '{}');
    expect(await forgetting(ours)).toMatchObject({ exitCode: 0 });
    expect(vault.tokens.size).toBe(0);
    expect(await exists(ours)).toBe(false);
    expect(warnings()).toEqual([]);
  });

  it.each(['gone', 'empty'])('is fine with a folder that is %s', async (state) => {
    const folder = state === 'gone' ? `${ours}-gone` : ours;
    expect(await forgetting(folder)).toMatchObject({ exitCode: 0 });
    expect(warnings()).toEqual([]);
  });

  it.each<[string, Fault[], string]>([
    ['Vault refuses', [{ status: 400, body: { errors: ['no'] } }], 'did not revoke its token'],
    ['what it reads is none of ours', [], 'no file from which a Vault token is revoked'],
  ])('warns and goes on when %s', async (_what, faults, said) => {
    await session();
    if (faults.length === 0) await writeFile(join(ours, 'prod.revoke.json'), '{"kind":"vault"');
    clouds.inject('vault', ...faults);
    expect(await forgetting(ours)).toMatchObject({ exitCode: 0 });
    expect(warnings()).toEqual([expect.stringContaining(said)]);
    expect(warnings().join()).not.toContain(TOKEN);
    expect(await exists(ours)).toBe(false);
  });

  it('takes the others back when one cannot be read', async () => {
    const other = join(temp, 'synthinfra-identity-Other1');
    await mkdir(other);
    await session(other);
    // A folder where a file should be cannot be read, whoever runs this.
    await mkdir(join(ours, 'prod.revoke.json'));
    expect(await forgetting(ours, other)).toMatchObject({ exitCode: 0 });
    expect(vault.tokens.size).toBe(0);
    expect(warnings()).toHaveLength(1);
    expect([await exists(ours), await exists(other)]).toEqual([false, false]);
  });

  it('masks a token before it is sent', async () => {
    await session();
    await forgetting(ours);
    expect(context.platform.told).toContain(`mask ${TOKEN}`);
  });
});

describe('attack: the state of the job names', () => {
  let outside: string;

  beforeEach(async () => {
    outside = join(context.platform.cwd, 'outside');
    await mkdir(outside);
    await session(outside);
  });

  afterEach(async () => {
    expect((await readdir(outside)).sort()).toEqual(['prod.revoke.json', 'prod.vault-token']);
    expect(vault.tokens).toContain(TOKEN);
  });

  it.each<[string, () => string]>([
    ['another folder', () => outside],
    ['another folder by way of ours', () => `${ours}/../../outside`],
    ['the parent of ours', () => `${ours}/..`],
    ['a file of ours', () => join(ours, 'x')],
    ['nothing', () => ''],
  ])('%s, and nothing is removed', async (_what, named) => {
    await writeFile(join(ours, 'x'), '');
    expect(await forgetting(named())).toMatchObject({ exitCode: 0 });
    expect(await readdir(ours)).toEqual(['x']);
  });

  it.each(['', '/'])('a link to another folder%s, and the link alone is removed', async (end) => {
    const link = join(temp, 'synthinfra-identity-Link12');
    await symlink(outside, link);
    expect(await forgetting(`${link}${end}`)).toMatchObject({ exitCode: 0 });
    expect(await exists(link)).toBe(false);
  });

  it('a folder of ours with a link in it, and the link alone is removed', async () => {
    await symlink(outside, join(ours, 'link'));
    await forgetting(ours);
    expect(await exists(ours)).toBe(false);
  });

  it('a folder of our name elsewhere, and nothing is removed', async () => {
    const elsewhere = join(context.platform.cwd, 'synthinfra-identity-AbC123');
    await mkdir(elsewhere);
    await forgetting(elsewhere);
    expect(await exists(elsewhere)).toBe(true);
  });

  it('a token outside of the folder, which is not read', async () => {
    const tokenFile = '../../outside/prod.vault-token';
    await writeFile(
      join(ours, 'prod.revoke.json'),
      JSON.stringify({ kind: 'vault', address: clouds.origin, tokenFile }),
    );
    await forgetting(ours);
    expect(clouds.requestsOf('vault')).toEqual([]);
    expect(warnings()).toHaveLength(1);
  });
});

describe('a folder that may not be entered', () => {
  it('is a warning and no failure', async () => {
    const inside = join(ours, 'inside');
    await mkdir(inside);
    await writeFile(join(inside, 'x'), '');
    await chmod(inside, 0o000);
    expect(await forgetting(ours)).toMatchObject({ exitCode: 0 });
    // Who may do everything removes it all the same.
    expect(warnings().length === 1 || !(await exists(ours))).toBe(true);
    await chmod(inside, 0o700).catch(() => {});
  });
});
