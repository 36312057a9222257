import { describe, expect, it } from '@jest/globals';
import { logInToAzure } from '../../../../src/identity/azure/login.js';
import type { AzureLogin } from '../../../../src/identity/types.js';
import type { EntraOptions } from '../../../support/clouds/entra.js';
import { azure, expectNoSecret, refusalOf } from './cloud.js';

describe('what stays', () => {
  it.each<[string, Parameters<typeof azure>[0], Partial<AzureLogin>, string, string]>([
    [
      'a subject that nothing trusts',
      { github: { environment: 'stage' } },
      {},
      'AADSTS700213',
      '"subject": "repo:acme/shop:environment:stage"',
    ],
    [
      'the new form of the subject',
      { github: { immutable: true } },
      {},
      'AADSTS700213',
      '"subject": "repo:acme@1001/shop@2002:environment:prod"',
    ],
    [
      'a subject in other letters',
      { subject: 'repo:Acme/shop:environment:prod' },
      {},
      'AADSTS7002138',
      'capital and small letters',
    ],
    [
      'another issuer',
      { github: { claims: { iss: 'https://github.acme.example/_services/token' } } },
      {},
      'AADSTS700211',
      '"issuer": "https://github.acme.example/_services/token"',
    ],
    [
      'the audience of another cloud',
      {},
      { audience: 'api://AzureADTokenExchangeChina' },
      'AADSTS700212',
      '"api://AzureADTokenExchangeChina"',
    ],
    [
      'a client that is not there',
      {},
      { client: '99999999-9999-4999-8999-999999999999' },
      'AADSTS700016',
      'az ad app show --id 99999999',
    ],
    [
      'a resource of another cloud',
      {},
      { resourceManager: 'https://management.example' },
      'AADSTS500011',
      'spec.identity.azure.environment',
    ],
  ])('is refused at once: %s', async (_, options, changes, code, fix) => {
    const { clouds, login, tools, tokenRequests } = await azure(options);
    const given = tools();
    const error = await refusalOf(logInToAzure({ ...login, ...changes }, given));
    expect([error.exitCode, tokenRequests().length, given.pauses]).toEqual([3, 1, []]);
    expect(error.message).toContain(code);
    expect(error.problems[0]).toMatchObject({ at: login.at, fix: expect.stringContaining(fix) });
    expectNoSecret(error, clouds);
  });

  it('is refused at once: a tenant that is not there', async () => {
    const { clouds, login, tools, tokenRequests } = await azure();
    const given = tools();
    const error = await refusalOf(logInToAzure({ ...login, tenant: 'nobody.example' }, given));
    expect([tokenRequests().length, given.pauses]).toEqual([0, []]);
    expect(error.message).toContain('AADSTS90002');
    expect(error.problems[0]?.fix).toContain('spec.identity.azure.tenant');
    expectNoSecret(error, clouds);
  });
});

describe('the guard of the subscription', () => {
  it.each<[string, EntraOptions, Partial<AzureLogin>, 2 | 3, string, string]>([
    [
      'no role there',
      { reader: false },
      {},
      3,
      'AuthorizationFailed',
      '--role Reader --scope /subscriptions/33333333',
    ],
    [
      'no such subscription',
      {},
      { subscription: '55555555-5555-4555-8555-555555555555' },
      3,
      'SubscriptionNotFound',
      'spec.target.account',
    ],
    [
      'a subscription of another tenant',
      { subscriptionTenant: '66666666-6666-4666-8666-666666666666' },
      {},
      2,
      '66666666-6666-4666-8666-666666666666',
      'spec.identity.azure.tenant',
    ],
  ])('refuses at once: %s', async (_, options, changes, exitCode, says, fix) => {
    const { clouds, login, tools } = await azure(options);
    const given = tools();
    const error = await refusalOf(logInToAzure({ ...login, ...changes }, given));
    expect([error.exitCode, given.pauses]).toEqual([exitCode, []]);
    expect(error.message).toContain(says);
    expect(error.problems[0]).toMatchObject({ at: login.at, fix: expect.stringContaining(fix) });
    expectNoSecret(error, clouds);
  });

  it.each([
    [
      'another tenant',
      {
        subscriptionId: '33333333-3333-4333-8333-333333333333',
        tenantId: '66666666-6666-4666-8666-666666666666',
      },
    ],
    [
      'another subscription',
      {
        subscriptionId: '55555555-5555-4555-8555-555555555555',
        tenantId: '11111111-1111-4111-8111-111111111111',
      },
    ],
    ['no tenant', { subscriptionId: '33333333-3333-4333-8333-333333333333' }],
  ])('refuses an answer that names %s', async (_, body) => {
    const { clouds, login, tools } = await azure();
    clouds.inject('arm', { status: 200, body });
    const error = await refusalOf(logInToAzure(login, tools()));
    expect(error.exitCode).toBe(2);
  });

  it('reads ids in capitals as the same', async () => {
    const subscription = 'abcdefab-cdef-4abc-8def-abcdefabcdef';
    const { login, tools } = await azure({ subscription });
    const session = await logInToAzure({ ...login, subscription: subscription.toUpperCase() }, tools());
    expect(session.account).toBe(subscription);
  });
});
