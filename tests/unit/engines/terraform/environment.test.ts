import { describe, expect, it } from '@jest/globals';
import {
  type Credentials,
  engineEnvironment,
  ignoredVariables,
} from '../../../../src/engines/terraform/environment.js';
import type { EngineIdentity } from '../../../../src/engines/types.js';

const RUNNER = {
  PATH: '/bin',
  HOME: '/home/a',
  https_proxy: 'http://proxy',
  SSL_CERT_FILE: '/ca.pem',
  GITHUB_TOKEN: 'x',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
  RUNNER_TEMP: '/t',
  INPUT_TOKEN: 'x',
  NODE_OPTIONS: '--import=x',
  LD_PRELOAD: '/x.so',
  TF_LOG: 'trace',
  TF_VAR_name: 'x',
  TF_CLI_ARGS_plan: '-target=x',
  TF_WORKSPACE: 'x',
  TF_CLI_CONFIG_FILE: '/gone',
  TF_PLUGIN_CACHE_DIR: '/theirs',
  AWS_REGION: 'eu-west-1',
  GOOGLE_PROJECT: 'p',
  CLOUDSDK_CORE_PROJECT: 'p',
  ARM_CLIENT_ID: 'c',
  AZURE_CLIENT_ID: 'c',
  ARM_OIDC_REQUEST_TOKEN: 'x',
  KUBECONFIG: '/k',
  TF_HTTP_PASSWORD: 'p',
};

const ALWAYS = [
  'CHECKPOINT_DISABLE',
  'HOME',
  'PATH',
  'SSL_CERT_FILE',
  'TF_INPUT',
  'TF_IN_AUTOMATION',
  'https_proxy',
];

describe('engineEnvironment', () => {
  it.each([
    ['nobody', [], []],
    ['aws', ['aws'], ['AWS_REGION']],
    ['gcp', ['gcp'], ['CLOUDSDK_CORE_PROJECT', 'GOOGLE_PROJECT']],
    ['azure, without the request token', ['azure'], ['ARM_CLIENT_ID', 'AZURE_CLIENT_ID']],
    ['kubernetes', ['kubernetes'], ['KUBECONFIG']],
    ['onprem with its state behind http', ['onprem', 'http'], ['KUBECONFIG', 'TF_HTTP_PASSWORD']],
  ] as const)('passes on the base and the credentials of %s, nothing else', (_who, credentials, more) => {
    const names = Object.keys(engineEnvironment(RUNNER, { credentials }));
    expect(names).toEqual([...ALWAYS, ...more].sort());
  });

  it('sets what synthinfra decides, whatever was set before', () => {
    const settings = { credentials: [], dataDir: '/d', cliConfigFile: '/c', pluginCacheDir: '/p' };
    expect(engineEnvironment(RUNNER, settings)).toMatchObject({
      TF_DATA_DIR: '/d',
      TF_CLI_CONFIG_FILE: '/c',
      TF_PLUGIN_CACHE_DIR: '/p',
      TF_INPUT: '0',
      TF_IN_AUTOMATION: '1',
      CHECKPOINT_DISABLE: '1',
    });
  });
});

/** What a job may have of older logins and of addresses, as `NAME=value`. */
function passedBeside(
  identity: Partial<EngineIdentity>,
  credentials: readonly Credentials[],
  ...set: string[]
) {
  const env = Object.fromEntries(
    set.map((line): [string, string] => {
      const cut = line.indexOf('=');
      return [line.slice(0, cut), line.slice(cut + 1)];
    }),
  );
  const whole: EngineIdentity = { environment: {}, families: [], proposed: false, ...identity };
  const passed = engineEnvironment(env, { credentials, identity: whole });
  return Object.keys(passed).filter((name) => Object.hasOwn(env, name));
}

describe('the environment of an engine beside a login', () => {
  it('has the login’s variables, above those that were there before', () => {
    const many = Array.from({ length: 99 }, (_, index) => [
      `AWS_ENDPOINT_URL_S${index}`,
      'https://theirs.test',
    ]);
    const ours = many.map(([name]) => [name, 'https://ours.test']);
    const environment = { AWS_PROFILE: 'ours', ...Object.fromEntries(ours.toReversed()) } as Record<
      string,
      string
    >;
    const env = { AWS_PROFILE: 'theirs', AWS_REGION: 'us-east-1', ...Object.fromEntries(many) };
    const identity = { environment, families: ['aws'], proposed: false } as const;
    const passed = engineEnvironment(env, { credentials: ['aws'], identity });
    expect(passed).toMatchObject(environment);
    expect(passed).not.toHaveProperty('AWS_REGION');
    expect(Object.keys(passed)).toEqual(Object.keys(passed).toSorted());
  });

  it.each<[Credentials & EngineIdentity['families'][number], string[]]>([
    [
      'aws',
      [
        ...['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_SECURITY_TOKEN'],
        ...['AWS_PROFILE', 'AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE', 'AWS_ROLE_ARN', 'AWS_REGION'],
        ...['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_CONTAINER_CREDENTIALS_FULL_URI', 'AWS_DEFAULT_REGION'],
        ...['AWS_CONTAINER_AUTHORIZATION_TOKEN', 'AWS_STS_REGIONAL_ENDPOINTS'],
      ],
    ],
    [
      'gcp',
      [
        ...['GOOGLE_CREDENTIALS', 'GOOGLE_APPLICATION_CREDENTIALS', 'GOOGLE_OAUTH_ACCESS_TOKEN'],
        ...['GOOGLE_IMPERSONATE_SERVICE_ACCOUNT', 'CLOUDSDK_CORE_PROJECT', 'GCLOUD_PROJECT'],
      ],
    ],
    [
      'azure',
      [
        ...['ARM_CLIENT_SECRET', 'ARM_ACCESS_KEY', 'ARM_OIDC_TOKEN', 'ARM_OIDC_TOKEN_FILE_PATH'],
        ...['ARM_METADATA_HOSTNAME', 'AZURE_AUTHORITY_HOST', 'AZURE_CLIENT_SECRET', 'ARM_USE_MSI'],
      ],
    ],
    ['kubernetes', ['KUBECONFIG', 'KUBE_CONFIG_PATH', 'KUBE_TOKEN', 'KUBE_HOST', 'KUBE_INSECURE']],
  ])('has nothing that an earlier login in %s left', (family, names) => {
    const set = names.map((name) => `${name}=https://older.test`);
    expect(passedBeside({ families: [family] }, [family], ...set)).toEqual([]);
    // They are passed on where nobody has signed in to that cloud.
    expect(passedBeside({ families: [] }, [family], ...set).sort()).toEqual(names.toSorted());
  });

  it('leaves the credentials of another cloud, such as that of the state', () => {
    const set = ['AWS_PROFILE=theirs', 'GOOGLE_CREDENTIALS={}', 'TF_HTTP_PASSWORD=p'];
    expect(passedBeside({ families: ['aws'] }, ['aws', 'gcp', 'http'], ...set)).toEqual([
      'GOOGLE_CREDENTIALS',
      'TF_HTTP_PASSWORD',
    ]);
  });

  it('keeps how a client behaves', () => {
    const set = ['AWS_MAX_ATTEMPTS=9', 'AWS_CA_BUNDLE=/ca.pem', 'AWS_USE_FIPS_ENDPOINT=true'];
    expect(passedBeside({ families: ['aws'], proposed: true }, ['aws'], ...set)).toHaveLength(3);
  });

  it.each([
    ['https://vpce.acme.test', true, false],
    ['http://127.0.0.1:5000', true, true],
    ['http://localhost:5000', true, true],
    ['http://[::1]:5000', true, true],
    ['http://s3.localhost:5000', true, true],
    ['http://evil.test', false, false],
    ['http://localhost.evil.test', false, false],
    ['http://127.0.0.1.evil.test', false, false],
    ['http://127.0.0.1@evil.test', false, false],
    ['http://evil.test#127.0.0.1', false, false],
    ['ftp://evil.test', false, false],
    ['evil.test', false, false],
    ['', false, false],
  ])('attack: sends credentials to %j: %s, and in proposed changes: %s', (address, merged, proposed) => {
    const names: [string, Credentials & EngineIdentity['families'][number]][] = [
      ['AWS_ENDPOINT_URL', 'aws'],
      ['AWS_ENDPOINT_URL_STS', 'aws'],
      ['AWS_S3_ENDPOINT', 'aws'],
      ['GOOGLE_STORAGE_CUSTOM_ENDPOINT', 'gcp'],
    ];
    for (const [name, family] of names) {
      const passes = (of: boolean) =>
        passedBeside({ families: [family], proposed: of }, [family], `${name}=${address}`).length === 1;
      expect([name, passes(false), passes(true)]).toEqual([name, merged, proposed]);
    }
  });

  it.each([true, false])(
    'attack: never has a token of GitHub’s or of the runner’s (proposed: %s)',
    (proposed) => {
      const names = [
        ...['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_RUNTIME_TOKEN'],
        ...['ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL', 'GITHUB_TOKEN', 'GH_TOKEN', 'GITHUB_ENV'],
        ...['RUNNER_TEMP', 'RUNNER_TOKEN', 'INPUT_GITHUB-TOKEN', 'STATE_folder'],
        ...['ARM_OIDC_REQUEST_TOKEN', 'ARM_OIDC_REQUEST_URL', 'VAULT_TOKEN', 'VAULT_ADDR'],
      ];
      const all = ['aws', 'gcp', 'azure', 'kubernetes', 'onprem', 'http'] as const;
      const set = names.map((name) => `${name}=x`);
      expect(
        passedBeside({ families: ['aws', 'gcp', 'azure', 'kubernetes'], proposed }, all, ...set),
      ).toEqual([]);
      expect(passedBeside({ families: [], proposed }, all, ...set)).toEqual([]);
    },
  );

  it('has the broker’s address and bearer in their place', () => {
    const environment = { ARM_OIDC_REQUEST_URL: 'http://127.0.0.1:1/x', ARM_OIDC_REQUEST_TOKEN: 'broker' };
    const identity = { environment, families: ['azure'], proposed: true } as const;
    const env = { ARM_OIDC_REQUEST_URL: 'https://github', ARM_OIDC_REQUEST_TOKEN: 'github' };
    expect(engineEnvironment(env, { credentials: ['azure'], identity })).toMatchObject(environment);
  });

  it('lets no login change what synthinfra decides', () => {
    const identity = { environment: { TF_INPUT: '1', TF_DATA_DIR: '/x' }, families: [], proposed: false };
    expect(engineEnvironment({}, { credentials: [], identity, dataDir: '/d' })).toMatchObject({
      TF_INPUT: '0',
      TF_DATA_DIR: '/d',
    });
  });
});

describe('ignoredVariables', () => {
  it('names what would change a plan', () => {
    expect(ignoredVariables(RUNNER)).toEqual(['TF_CLI_ARGS_plan', 'TF_VAR_name', 'TF_WORKSPACE']);
  });
});
