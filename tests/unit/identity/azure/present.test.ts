import { AzureAuthorityHosts } from '@azure/identity';
import { describe, expect, it } from '@jest/globals';
import { azureEnvironment } from '../../../../src/identity/azure/environments.js';
import { presentAzure } from '../../../../src/identity/azure/present.js';
import type { AzureLogin, SessionPlace } from '../../../../src/identity/types.js';

const loginIn = (environment: AzureLogin['environment']): AzureLogin => ({
  cloud: 'azure',
  ...azureEnvironment(environment),
  environment,
  tenant: 'tenant-1',
  client: 'client-1',
  subscription: 'subscription-1',
});

const PLACE: SessionPlace = {
  name: 'prod',
  folder: '/tmp/session',
  request: { url: 'https://token.example/idtoken?api-version=2.0', bearer: 'bearer-1' },
  credentialsCommand: [],
};

describe('an environment of Azure', () => {
  it.each([
    ['public', AzureAuthorityHosts.AzurePublicCloud, 'https://management.azure.com', ''],
    ['usgovernment', AzureAuthorityHosts.AzureGovernment, 'https://management.usgovcloudapi.net', 'USGov'],
    ['china', AzureAuthorityHosts.AzureChina, 'https://management.chinacloudapi.cn', 'China'],
  ] as const)('%s is where Microsoft says', (name, authority, resourceManager, suffix) => {
    const audience = `api://AzureADTokenExchange${suffix}`;
    expect(azureEnvironment(name)).toEqual({ authority, resourceManager, audience });
  });
});

describe('what Terraform gets to log in by itself', () => {
  it.each(['public', 'usgovernment', 'china'] as const)(
    'names the %s cloud, and its audience',
    (environment) => {
      const masked: string[] = [];
      const login = loginIn(environment);
      const session = presentAzure(login, PLACE, { mask: (secret) => void masked.push(secret) });
      const url = `https://token.example/idtoken?api-version=2.0&audience=${encodeURIComponent(login.audience)}`;
      expect(session).toEqual({
        files: {},
        environment: {
          ARM_USE_OIDC: 'true',
          ARM_USE_CLI: 'false',
          ARM_USE_MSI: 'false',
          ARM_USE_AZUREAD: 'true',
          ARM_ENVIRONMENT: environment,
          ARM_TENANT_ID: 'tenant-1',
          ARM_CLIENT_ID: 'client-1',
          ARM_SUBSCRIPTION_ID: 'subscription-1',
          ARM_OIDC_REQUEST_URL: url,
          ARM_OIDC_REQUEST_TOKEN: 'bearer-1',
          AZURE_TENANT_ID: 'tenant-1',
          AZURE_CLIENT_ID: 'client-1',
          AZURE_SUBSCRIPTION_ID: 'subscription-1',
          AZURE_AUTHORITY_HOST: login.authority,
        },
      });
      expect(new URL(url).searchParams.get('audience')).toBe(login.audience);
      expect(masked).toEqual([url, 'bearer-1']);
    },
  );

  it('names no subscription that nobody knows', () => {
    const { subscription: _, ...login } = loginIn('public');
    const { environment } = presentAzure(login, PLACE, { mask: () => undefined });
    expect(Object.keys(environment).filter((name) => name.includes('SUBSCRIPTION'))).toEqual([]);
  });

  it('cannot be made without a token request', () => {
    const { request: _, ...place } = PLACE;
    expect(() => presentAzure(loginIn('public'), place, { mask: () => undefined })).toThrow('token request');
  });
});
