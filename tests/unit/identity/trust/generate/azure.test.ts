import { describe, expect, it } from '@jest/globals';
import type { Backend } from '../../../../../src/render/types.js';
import { deploymentOf, fileOf, GITHUB, generated, inputsOf, refused, STATES } from './support.js';

const SUBSCRIPTION = '/subscriptions/11111111-2222-3333-4444-555555555555';
const CLIENTS = {
  tenant: '00000000-0000-0000-0000-000000000001',
  planClient: '00000000-0000-0000-0000-000000000002',
  applyClient: '00000000-0000-0000-0000-000000000003',
};

describe('the trust of Azure', () => {
  it('is limited to the subscription, and to one state', () => {
    const trust = generated(deploymentOf('azure'), { states: [STATES.azurerm] });
    expect(inputsOf(trust)).toMatchObject({
      name: 'shop-prod',
      scope: SUBSCRIPTION,
      audience: 'api://AzureADTokenExchange',
      state_storage_account_id: `${SUBSCRIPTION}/resourceGroups/shared/providers/Microsoft.Storage/storageAccounts/acmestates`,
      state_container: 'states',
      state_key: 'shop/prod/main/terraform.tfstate',
    });
  });

  it('says that the workflow is not compared unless it is asked for', () => {
    const trust = generated(deploymentOf('azure'));
    expect(fileOf(trust, 'options.tf.json').variable.bind_workflow.default).toBe(false);
    expect(trust.steps[1]).toContain('-var bind_workflow=true');
    expect(inputsOf(trust)).not.toHaveProperty('state_key');
  });

  it.each([
    ['usgovernment', 'api://AzureADTokenExchangeUSGov'],
    ['china', 'api://AzureADTokenExchangeChina'],
  ])('asks for the audience of the cloud %s', (environment, audience) => {
    const identity = { github: GITHUB, azure: { ...CLIENTS, environment } };
    const trust = generated(deploymentOf('azure', { identity }));
    expect(inputsOf(trust)['audience']).toBe(audience);
    expect(fileOf(trust, 'synthinfra.auto.tfvars.json').environment).toBe(environment);
  });

  it.each([
    [true, {}, false],
    [true, { jobs: { partitionKey: { name: 'id', type: 'string' }, pointInTimeRecovery: true } }, true],
    [false, { jobs: { partitionKey: { name: 'id', type: 'string' }, pointInTimeRecovery: true } }, false],
  ] as const)('may lock tables that are protected (%s, %j): %s', (deletionProtection, tables, locks) => {
    const base = deploymentOf('azure');
    const { security, storage } = base.spec;
    const spec = {
      ...base.spec,
      security: { ...security, deletionProtection },
      storage: { ...storage, buckets: {}, tables },
    };
    expect(inputsOf(generated({ ...base, spec }))['locks']).toBe(locks);
  });

  it('may lock buckets that are protected', () => {
    const base = deploymentOf('azure');
    const buckets = { data: { versioning: true, retentionDays: 30 } };
    const { security, storage } = base.spec;
    const spec = {
      ...base.spec,
      security: { ...security, deletionProtection: true },
      storage: { ...storage, buckets },
    };
    expect(inputsOf(generated({ ...base, spec }))['locks']).toBe(true);
  });

  it('cannot be limited to a state whose resource group is not known', () => {
    const { resource_group_name: _, ...config } = STATES.azurerm.config;
    const state: Backend = { kind: 'azurerm', config };
    expect(refused(deploymentOf('azure'), { states: [state] })).toEqual([
      expect.objectContaining({ severity: 'error', path: 'spec.state.resourceGroup' }),
    ]);
  });
});
