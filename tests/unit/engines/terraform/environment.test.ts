import { describe, expect, it } from '@jest/globals';
import { engineEnvironment, ignoredVariables } from '../../../../src/engines/terraform/environment.js';

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

describe('ignoredVariables', () => {
  it('names what would change a plan', () => {
    expect(ignoredVariables(RUNNER)).toEqual(['TF_CLI_ARGS_plan', 'TF_VAR_name', 'TF_WORKSPACE']);
  });
});
