import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { backendFor } from '../../../../src/engines/terraform/backend.js';
import { engineEnvironment } from '../../../../src/engines/terraform/environment.js';
import { findEngine } from '../../../../src/engines/terraform/find.js';
import { init } from '../../../../src/engines/terraform/runner.js';
import type { Deployment, Spec } from '../../../../src/manifest/types.js';
import type { Backend } from '../../../../src/render/types.js';
import { serve } from './support/http-server.js';
import { temporaryDir } from './support/temporary.js';

jest.setTimeout(60_000);

const KMS_KEY = 'arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-4333-8444-555555555555';

type State = NonNullable<Spec['state']>;

/** The parts of a deployment that decide about its backend. */
function deployment(state: State | undefined, name = 'app'): Deployment {
  const spec = {
    target: { provider: 'aws', region: 'eu-west-1' },
    ...(state === undefined ? {} : { state }),
  };
  const locate = (path: readonly string[]) => ({ file: 'deployment.yaml', line: path.length, column: 1 });
  return { name, environment: 'prod', spec, locate } as unknown as Deployment;
}

function settings(state: State, stack = 'core'): Backend['config'] {
  const backend = backendFor(deployment(state), stack);
  if (!('config' in backend)) throw new Error(backend.map(({ message }) => message).join());
  expect(backend.kind).toBe(state.backend);
  return backend.config;
}

describe('backendFor', () => {
  it.each<[string, State, Backend['config']]>([
    [
      's3 with its own lock file, encrypted, in the region of the target',
      { backend: 's3', bucket: 'b' },
      {
        bucket: 'b',
        key: 'app/prod/core/terraform.tfstate',
        region: 'eu-west-1',
        encrypt: true,
        use_lockfile: true,
      },
    ],
    [
      's3 with a key and a region of its own',
      { backend: 's3', bucket: 'b', region: 'eu-central-1', kmsKey: 'arn:k' },
      {
        bucket: 'b',
        key: 'app/prod/core/terraform.tfstate',
        region: 'eu-central-1',
        encrypt: true,
        use_lockfile: true,
        kms_key_id: 'arn:k',
      },
    ],
    [
      'gcs',
      { backend: 'gcs', bucket: 'b', kmsKey: 'k' },
      { bucket: 'b', prefix: 'app/prod/core', kms_encryption_key: 'k' },
    ],
    [
      'azurerm by identity, never by access key',
      { backend: 'azurerm', storageAccount: 's', container: 'c', resourceGroup: 'g' },
      {
        storage_account_name: 's',
        container_name: 'c',
        resource_group_name: 'g',
        key: 'app/prod/core/terraform.tfstate',
        use_azuread_auth: true,
      },
    ],
    [
      'http, with the lock beside the state',
      { backend: 'http', address: 'https://s.example.com/states/' },
      {
        address: 'https://s.example.com/states/app_prod_core',
        lock_address: 'https://s.example.com/states/app_prod_core/lock',
        unlock_address: 'https://s.example.com/states/app_prod_core/lock',
        lock_method: 'POST',
        unlock_method: 'DELETE',
      },
    ],
    [
      'http, with the lock elsewhere',
      { backend: 'http', address: 'https://s.example.com', lockAddress: 'https://l.example.com' },
      {
        address: 'https://s.example.com/app_prod_core',
        lock_address: 'https://l.example.com/app_prod_core',
        unlock_address: 'https://l.example.com/app_prod_core',
        lock_method: 'POST',
        unlock_method: 'DELETE',
      },
    ],
    [
      'kubernetes',
      { backend: 'kubernetes', namespace: 'n' },
      { namespace: 'n', secret_suffix: 'app.prod.core.s' },
    ],
  ])('%s', (_name, state, expected) => {
    expect(settings(state)).toEqual(expected);
  });

  it('cuts a long suffix to what a Kubernetes label holds, and tells long names apart', () => {
    const suffixes = ['a', 'b'].map((end) => {
      const { secret_suffix } = settings(
        { backend: 'kubernetes', namespace: 'n' },
        `${'x'.repeat(80)}${end}`,
      );
      return String(secret_suffix);
    });
    expect(new Set(suffixes).size).toBe(2);
    for (const suffix of suffixes) expect(suffix).toMatch(/^[a-z0-9][a-z0-9.-]{0,61}[a-z0-9]$/);
  });

  it('keeps every state below the sandbox, whatever the manifest says', () => {
    const there = backendFor(deployment({ backend: 's3' }), 'core', { sandboxStateDir: '/s' });
    expect(there).toEqual({ kind: 'local', config: { path: '/s/app/prod/core/terraform.tfstate' } });
  });

  it.each<[string, State | undefined, string[]]>([
    ['no backend', undefined, ['spec.state']],
    ['local state', { backend: 'local' }, ['spec.state.backend']],
    ['s3 without a bucket', { backend: 's3' }, ['spec.state.bucket']],
    ['gcs with an empty bucket', { backend: 'gcs', bucket: '' }, ['spec.state.bucket']],
    ['azurerm with nothing', { backend: 'azurerm' }, ['spec.state.storageAccount', 'spec.state.container']],
    ['http without an address', { backend: 'http' }, ['spec.state.address']],
    ['http in the clear', { backend: 'http', address: 'http://s.example.com' }, ['spec.state.address']],
    [
      'http with a password',
      { backend: 'http', address: 'https://u:p@s.example.com' },
      ['spec.state.address'],
    ],
    ['http with a query', { backend: 'http', address: 'https://s.example.com?a=b' }, ['spec.state.address']],
    [
      'http with a lock that is no URL',
      { backend: 'http', address: 'https://s.example.com', lockAddress: 'x' },
      ['spec.state.lockAddress'],
    ],
    ['kubernetes without a namespace', { backend: 'kubernetes' }, ['spec.state.namespace']],
  ])('refuses %s, with its place and a fix', (_name, state, paths) => {
    const problems = backendFor(deployment(state), 'core');
    if ('config' in problems) throw new Error('it was accepted');
    expect(problems.map(({ path }) => path)).toEqual(paths);
    for (const { at, path, fix } of problems) {
      expect(at?.line).toBe(path?.split('.').length);
      expect(fix).toBeDefined();
    }
  });
});

function kubeconfig(server: string) {
  return {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'c',
    clusters: [{ name: 'c', cluster: { server } }],
    users: [{ name: 'c', user: { token: 'x' } }],
    contexts: [{ name: 'c', context: { cluster: 'c', user: 'c' } }],
  };
}

describe('the settings, told to the real engine', () => {
  /** Each backend reaches a server that answers nothing but errors: what it says shows that it took the settings. */
  it.each<[State, Record<string, string>, RegExp]>([
    [{ backend: 's3', bucket: 'state-bucket', kmsKey: KMS_KEY }, {}, /StatusCode: 403/],
    [{ backend: 'gcs', bucket: 'b' }, {}, /storage|bucket|state/i],
    [{ backend: 'azurerm', storageAccount: 's', container: 'c' }, {}, /authorizer|Azure/i],
    [{ backend: 'http', address: 'URL' }, {}, /HTTP|state/],
    [
      { backend: 'kubernetes', namespace: 'n' },
      { KUBE_CONFIG_PATH: 'DIR/kubeconfig' },
      /existing workspaces/,
    ],
  ])('$backend knows every argument and comes as far as the server', async (state, variables, expected) => {
    const url = await serve((_request, response) => response.writeHead(403).end('{}'));
    const dir = await temporaryDir();
    const fill = (text: string): string => text.replace('URL', url).replace('DIR', dir);
    await writeFile(join(dir, 'kubeconfig'), JSON.stringify(kubeconfig(url)));
    await mkdir(join(dir, 'home'));
    const { address } = state;
    const backend = settings(
      { ...state, ...(address === undefined ? {} : { address: fill(address) }) },
      'eu-west-1',
    );
    const module = { terraform: { backend: { [state.backend]: {} } } };
    await writeFile(join(dir, 'main.tf.json'), JSON.stringify(module));
    const given = {
      PATH: process.env['PATH'],
      HOME: join(dir, 'home'),
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
      AWS_ENDPOINT_URL: url,
      AWS_MAX_ATTEMPTS: '1',
      GOOGLE_OAUTH_ACCESS_TOKEN: 'x',
      GOOGLE_BACKEND_STORAGE_CUSTOM_ENDPOINT: url,
      ...Object.fromEntries(Object.entries(variables).map(([name, text]) => [name, fill(text)])),
    };
    const credentials = ['aws', 'gcp', 'azure', 'kubernetes', 'http'] as const;
    const engine = await findEngine({}, { env: given, cwd: dir });
    const root = { engine, dir, env: engineEnvironment(given, { credentials }) };
    const backendConfig = join(dir, 'backend.json');
    await writeFile(backendConfig, JSON.stringify(backend));
    const told = init(root, { backendConfig, lock: join(dir, 'lock'), source: 'x' }).then(
      () => 'the backend was set up',
      (error: Error) => error.message,
    );
    const message = await told;
    expect(message).not.toMatch(/Unsupported argument|Invalid backend configuration argument|is required/);
    expect(message).toMatch(expected);
  });
});
