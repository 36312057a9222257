import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { awsFiles } from '../../../../src/identity/aws/files.js';
import { presentAzure } from '../../../../src/identity/azure/present.js';
import { presentGoogle } from '../../../../src/identity/gcp/present.js';
import { loginsOf } from '../../../../src/identity/logins.js';
import type { Claims, Login, Session, SessionFiles, SessionPlace } from '../../../../src/identity/types.js';
import type { Options } from '../../../../src/options.js';
import { exported, type Given } from '../../../../src/pipeline/acting/export.js';
import { sessionFolder } from '../../../../src/pipeline/acting/sign-in.js';
import { GithubApi } from '../../../support/github-api.js';
import { deploymentOf, IDENTITIES, manifestOf, type Said, TARGETS } from '../../identity/manifests.js';
import { type RunContext, runOf } from '../run.js';

const CLAIMS: Claims = { iss: 'i', sub: 's', aud: 'a', exp: 1, iat: 0 };
const BEARER = 'ghs-bearer';
const { aws, gcp, azure, kubernetes } = IDENTITIES;

let api: GithubApi;

beforeEach(async () => {
  api = await GithubApi.start();
});

afterEach(() => api.close());

function present(login: Login, place: SessionPlace): SessionFiles {
  switch (login.cloud) {
    case 'aws':
      return awsFiles({ login, place });
    case 'gcp':
      return presentGoogle(login, 'shop', place);
    case 'azure':
      return presentAzure(login, place, { mask: () => {} });
    default:
      return { files: { 'x.vault-token': 'hvs.x' }, environment: { VAULT_TOKEN: 'hvs.x' } };
  }
}

function sessionsOf(said: Said): Session[] {
  return loginsOf(deploymentOf(said), 'plan', 'acme/shop/1/1').map((login) => ({
    login,
    claims: CLAIMS,
    who: 'me',
    present: (place) => present(login, place),
  }));
}

async function give(
  targets: Readonly<Record<string, readonly Session[]>>,
  how: Options['export'],
  env: Record<string, string> = {},
): Promise<{ given: Given; folder: string; context: RunContext }> {
  const context = await runOf(api, { manifest: manifestOf({}), options: { export: how }, env });
  const folder = await sessionFolder(context.platform);
  const listed = Object.entries(targets).map(([environment, sessions]) => ({ environment, sessions }));
  return { given: await exported(context, { targets: listed, folder }), folder, context };
}

const AWS: Said = { identity: aws() };
const GCP: Said = { target: TARGETS.gcp, identity: gcp() };
const AZURE: Said = { target: TARGETS.azure, identity: azure() };

describe('one target for later steps', () => {
  it('is named by its variables, whose files only the owner reads', async () => {
    const { given, folder, context } = await give({ prod: sessionsOf(AWS) }, 'environment');
    expect(given.exports).toMatchObject({
      AWS_PROFILE: 'synthinfra-prod',
      AWS_CONFIG_FILE: join(folder, 'prod.aws-config'),
      AWS_REGION: 'eu-west-1',
    });
    expect(given.sessions).toEqual({ prod: given.exports });
    expect(context.remembered).toEqual([folder]);
    for (const name of await readdir(folder))
      expect([name, (await stat(join(folder, name))).mode & 0o777]).toEqual([name, 0o600]);
  });

  it.each<[string, Said, string]>([
    ['gcp', GCP, 'GOOGLE_APPLICATION_CREDENTIALS'],
    ['azure', AZURE, 'ARM_OIDC_REQUEST_TOKEN'],
    ['vault', { identity: IDENTITIES.vault() }, 'VAULT_TOKEN'],
  ])('of %s has no secret in the output sessions', async (_cloud, said, name) => {
    const { given } = await give({ prod: sessionsOf(said) }, 'environment');
    expect(given.exports).toHaveProperty(name);
    const output = JSON.stringify(given.sessions);
    expect(output).not.toContain(BEARER);
    expect(output).not.toContain('hvs.x');
  });

  it('of two clouds is both', async () => {
    const said: Said = { identity: `${aws()}, ${gcp()}`, state: '{ backend: gcs, bucket: shop-state }' };
    const { given } = await give({ prod: sessionsOf(said) }, 'environment');
    expect(Object.keys(given.exports)).toEqual(
      expect.arrayContaining(['AWS_PROFILE', 'GOOGLE_APPLICATION_CREDENTIALS']),
    );
  });

  it.each<[string, Said, string[]]>([
    ['aws', AWS, ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']],
    ['gcp', GCP, ['GOOGLE_CREDENTIALS', 'GOOGLE_OAUTH_ACCESS_TOKEN']],
    ['azure', AZURE, ['ARM_CLIENT_SECRET', 'ARM_ACCESS_KEY', 'AZURE_CLIENT_SECRET']],
  ])('sets aside what an earlier login in %s has left, and nothing else', async (_cloud, said, older) => {
    const ALL = ['AWS_ACCESS_KEY_ID', 'GOOGLE_CREDENTIALS', 'ARM_CLIENT_SECRET', ...older];
    const env = Object.fromEntries(ALL.map((name) => [name, 'older']));
    const { given } = await give({ prod: sessionsOf(said) }, 'environment', env);
    const emptied = Object.keys(given.exports).filter((name) => given.exports[name] === '');
    expect(emptied.sort()).toEqual(older.toSorted());
    const { given: without } = await give({ prod: sessionsOf(said) }, 'environment');
    expect(Object.values(without.exports)).not.toContain('');
  });
});

describe('several targets for later steps', () => {
  it('would overwrite each other by their variables, which is refused', async () => {
    const both = { prod: sessionsOf(AWS), dev: sessionsOf(AWS) };
    await expect(give(both, 'environment')).rejects.toMatchObject({
      problems: [
        {
          message: expect.stringMatching(/^Two targets would both set AWS_\w+ for later steps\.$/),
          fix: 'Use `export: profiles`, and in each step what the output `sessions` has for its environment.',
        },
      ],
    });
  });

  it('of different clouds are all given', async () => {
    const { given } = await give({ prod: sessionsOf(AWS), dev: sessionsOf(GCP) }, 'environment');
    expect(Object.keys(given.sessions)).toEqual(['prod', 'dev']);
    expect(given.exports).toHaveProperty('AWS_PROFILE');
    expect(given.exports).toHaveProperty('GOOGLE_APPLICATION_CREDENTIALS');
  });

  it('are profiles of one file', async () => {
    const both = { prod: sessionsOf(AWS), dev: sessionsOf(AWS) };
    const { given, folder } = await give(both, 'profiles', { AWS_ACCESS_KEY_ID: 'older' });
    const config = join(folder, 'aws-config');
    expect(given.exports).toEqual({
      AWS_CONFIG_FILE: config,
      AWS_SHARED_CREDENTIALS_FILE: join(folder, 'prod.aws-credentials'),
      AWS_ACCESS_KEY_ID: '',
    });
    expect(given.sessions).toMatchObject({
      prod: { AWS_CONFIG_FILE: config, AWS_PROFILE: 'synthinfra-prod' },
      dev: { AWS_CONFIG_FILE: config, AWS_PROFILE: 'synthinfra-dev' },
    });
    const text = await readFile(config, 'utf8');
    expect(text.match(/^\[profile .*\]$/gm)).toEqual([
      '[profile synthinfra-prod]',
      '[profile synthinfra-dev]',
    ]);
    expect((await stat(config)).mode & 0o777).toBe(0o600);
    for (const name of ['prod.aws.json', 'dev.aws.json']) expect(text).toContain(join(folder, name));
  });

  it('name no default profile, so that no step changes the first one by mistake', async () => {
    const { given } = await give({ prod: sessionsOf(AWS) }, 'profiles');
    expect(given.exports).not.toHaveProperty('AWS_PROFILE');
  });

  it('whose clusters are several are contexts of one kubeconfig, none of them current', async () => {
    const target = TARGETS.kubernetes;
    const { kubeconfigOf } = await import('../../../../src/identity/kubernetes/kubeconfig.js');
    const clusters = ['prod', 'dev'].map((name): [string, Session[]] => {
      const [session] = sessionsOf({ target, identity: kubernetes() });
      if (session?.login.cloud !== 'kubernetes') throw new Error('no login');
      const { login } = session;
      const files = (folder: string) =>
        kubeconfigOf(login, name, {
          command: ['synthinfra'],
          sessionFile: `${folder}/${name}.kubernetes.json`,
        });
      const present = ({ folder }: SessionPlace): SessionFiles => ({
        files: { [`${name}.kubeconfig`]: files(folder) },
        environment: { KUBECONFIG: join(folder, `${name}.kubeconfig`) },
      });
      return [name, [{ ...session, present }]];
    });
    const { given, folder } = await give(Object.fromEntries(clusters), 'profiles');
    const merged = join(folder, 'kubeconfig');
    expect(given.exports).toEqual({ KUBECONFIG: merged, KUBE_CONFIG_PATH: merged });
    const config = JSON.parse(await readFile(merged, 'utf8')) as { contexts: { name: string }[] };
    expect(config.contexts.map(({ name }) => name)).toEqual(['synthinfra-prod', 'synthinfra-dev']);
    expect(config).toHaveProperty('current-context', '');
  });
});
