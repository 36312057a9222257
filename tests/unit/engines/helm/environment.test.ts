import { describe, expect, it } from '@jest/globals';
import { helmEnvironment } from '../../../../src/engines/helm/environment.js';
import type { EngineIdentity } from '../../../../src/engines/types.js';

const OF_A_JOB = {
  ...{
    PATH: '/bin',
    HOME: '/home/me',
    KUBECONFIG: '/somewhere/config',
    AWS_PROFILE: 'p',
    CLOUDSDK_CONFIG: 'g',
  },
  ...{ GITHUB_TOKEN: 's3cret', GH_TOKEN: 's3cret', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 's3cret' },
  ...{ HELM_DRIVER: 'memory', HELM_NAMESPACE: 'x', HELM_PLUGINS: '/evil', HELM_KUBETOKEN: 's3cret' },
  SYNTHINFRA_PLAN_KEY: 's3cret',
};
const login: EngineIdentity = {
  environment: { KUBECONFIG: '/job/prod.kubeconfig' },
  families: ['kubernetes'],
  proposed: false,
};

describe('the environment of Helm and kubectl', () => {
  it("has the user's kubeconfig, and what a plugin of it may need, where nobody logged in", () => {
    expect(helmEnvironment(OF_A_JOB, '/w', undefined)).toEqual({
      ...{
        AWS_PROFILE: 'p',
        CLOUDSDK_CONFIG: 'g',
        HOME: '/home/me',
        KUBECONFIG: '/somewhere/config',
        PATH: '/bin',
      },
      ...{ HELM_CACHE_HOME: '/w/cache', HELM_CONFIG_HOME: '/w/config', HELM_DATA_HOME: '/w/data' },
    });
  });

  it('has the kubeconfig of the login alone, and no other credentials, where one logged in', () => {
    const env = helmEnvironment(OF_A_JOB, '/w', login);
    expect(env).toMatchObject({ KUBECONFIG: '/job/prod.kubeconfig', PATH: '/bin' });
    expect(Object.keys(env).filter((name) => /^(AWS_|CLOUDSDK_)/.test(name))).toEqual([]);
  });

  it.each([undefined, login])("never has GitHub's tokens, our keys or Helm's settings", (identity) => {
    const env = helmEnvironment(OF_A_JOB, '/w', identity);
    expect(Object.values(env)).not.toContain('s3cret');
    expect(env).not.toHaveProperty('HELM_DRIVER');
    expect(env).not.toHaveProperty('HELM_PLUGINS');
  });

  it('leaves out what was there of a cloud that was logged in to, beside a kubeconfig of the user', () => {
    const aws: EngineIdentity = {
      environment: { AWS_ACCESS_KEY_ID: 'new' },
      families: ['aws'],
      proposed: true,
    };
    const env = helmEnvironment({ ...OF_A_JOB, AWS_ENDPOINT_URL: 'https://evil.test' }, '/w', aws);
    expect(env).toMatchObject({ AWS_ACCESS_KEY_ID: 'new', KUBECONFIG: '/somewhere/config' });
    expect(env).not.toHaveProperty('AWS_ENDPOINT_URL');
    expect(env).not.toHaveProperty('AWS_PROFILE');
  });
});
