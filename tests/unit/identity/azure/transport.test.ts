import { afterEach, describe, expect, it } from '@jest/globals';
import { azureEnvironment } from '../../../../src/identity/azure/environments.js';
import { logInToAzure, newCredential } from '../../../../src/identity/azure/login.js';
import { azure, expectNoSecret, refusalOf } from './cloud.js';

const REGION_VARIABLES = ['AZURE_REGIONAL_AUTHORITY_NAME', 'MSAL_FORCE_REGION'];

afterEach(() => {
  for (const name of [...REGION_VARIABLES, 'AZURE_AUTHORITY_HOST']) delete process.env[name];
});

describe('the transport', () => {
  it.each(REGION_VARIABLES)('lets %s take the token nowhere else', async (name) => {
    const { clouds, login, tools, tokenRequests } = await azure();
    process.env[name] = 'westeurope';
    const given = tools();
    const error = await refusalOf(logInToAzure(login, given));
    expect(error.message).toContain('would have gone to https://westeurope.');
    expect([tokenRequests(), given.pauses]).toEqual([[], []]);
    expectNoSecret(error, clouds);
  });

  it('asks the authority of the login, whatever AZURE_AUTHORITY_HOST says', async () => {
    const { clouds, login, tools } = await azure();
    process.env['AZURE_AUTHORITY_HOST'] = 'https://login.elsewhere.example';
    await logInToAzure(login, tools());
    expect(clouds.requestsOf('entra')).toHaveLength(2);
  });

  it('follows no redirect', async () => {
    const { clouds, login, tools, tokenRequests } = await azure();
    const headers = { location: `${clouds.origin}/${login.tenant}/oauth2/v2.0/token?again` };
    clouds.inject('entra', { slow: 0 }, { status: 307, headers, body: {} });
    await refusalOf(logInToAzure(login, tools()));
    expect(tokenRequests()).toHaveLength(1);
  });

  it('trusts no certificate that nobody vouches for', async () => {
    const { login, tools } = await azure();
    const { ca: _, tokens, ...rest } = tools();
    const given = { ...rest, tokens };
    const error = await refusalOf(logInToAzure(login, given));
    expect(error.message).toMatch(/self-signed certificate|unable to verify/);
    expect(given.pauses).toEqual([]);
  });
});

describe('MSAL with the settings of a login', () => {
  it.each([
    ['public', 'https://login.microsoftonline.com'],
    ['usgovernment', 'https://login.microsoftonline.us'],
    ['china', 'https://login.partner.microsoftonline.cn'],
  ] as const)('asks only for the token, where the %s cloud gives it', async (name, host) => {
    const { login } = await azure();
    const asked: string[] = [];
    const sendRequest = async ({ url }: { url: string }): Promise<never> => {
      asked.push(url.split('?')[0] ?? '');
      throw new Error('no network in tests');
    };
    const credential = await newCredential({ ...login, ...azureEnvironment(name) }, 'assertion', {
      sendRequest,
    });
    await expect(credential.getToken('https://management.azure.com/.default')).rejects.toThrow();
    expect(asked).toEqual([`${host}/${login.tenant}/oauth2/v2.0/token`]);
  });
});
