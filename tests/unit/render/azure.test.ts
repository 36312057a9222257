import { describe, expect, it } from '@jest/globals';
import { azureRoot } from '../../../src/render/providers/azure.js';
import { templatesOf } from './support.js';

/** The provider's own service for each kind of resource or data source, by the beginning of its type. */
const SERVICE_OF: Readonly<Record<string, string | undefined>> = {
  client_config: undefined,
  container_app: 'Microsoft.App',
  container_group: 'Microsoft.ContainerInstance',
  cosmosdb: 'Microsoft.DocumentDB',
  disk_encryption_set: 'Microsoft.Compute',
  key_vault: 'Microsoft.KeyVault',
  linux_virtual_machine: 'Microsoft.Compute',
  log_analytics: 'Microsoft.OperationalInsights',
  management_lock: undefined,
  monitor: 'Microsoft.Insights',
  nat_gateway: 'Microsoft.Network',
  network: 'Microsoft.Network',
  private: 'Microsoft.Network',
  public_ip: 'Microsoft.Network',
  resource_group: undefined,
  role_assignment: undefined,
  storage: 'Microsoft.Storage',
  subnet: 'Microsoft.Network',
  user_assigned_identity: 'Microsoft.ManagedIdentity',
  virtual_network: 'Microsoft.Network',
};

/** People apply the trust themselves, with credentials of their own. */
const modules = [...templatesOf('azure')].filter(([path]) => !path.startsWith('trust/'));
const types = new Set(
  modules.flatMap(([, text]) =>
    [...text.matchAll(/^(?:resource|data) "azurerm_([a-z0-9_]+)"/gm)].map((match) => match[1] as string),
  ),
);

describe('the azurerm provider', () => {
  it.each([...types].sort())('registers the service of azurerm_%s', (type) => {
    const prefix = Object.keys(SERVICE_OF).find((one) => type === one || type.startsWith(`${one}_`));
    expect(prefix).toBeDefined();
    const service = SERVICE_OF[prefix ?? ''];
    if (service !== undefined)
      expect(azureRoot.settings['resource_providers_to_register']).toContain(service);
  });

  it('takes no other subscription than the manifest names', () => {
    expect(azureRoot.settings['subscription_id']).toBe(`\${one(var.subscriptions)}`);
  });

  it('deletes no group that holds what is not its own, and purges nothing', () => {
    expect(azureRoot.settings['features']).toMatchObject([
      {
        key_vault: [{ purge_soft_delete_on_destroy: false }],
        resource_group: [{ prevent_deletion_if_contains_resources: true }],
      },
    ]);
  });

  it('has no login and finds no cloud in the sandbox', () => {
    expect(azureRoot.sandbox).toMatchObject({ use_cli: false, use_msi: false, use_oidc: false });
    expect(azureRoot.sandbox['metadata_host']).toMatch(/^127\.0\.0\.1:/);
    expect(azureRoot.sandbox['resource_providers_to_register']).toEqual([]);
    for (const id of ['subscription_id', 'tenant_id', 'client_id'])
      expect(azureRoot.sandbox[id]).toBe('00000000-0000-0000-0000-000000000000');
  });
});

describe('modules of Azure', () => {
  /** Types that have an attribute `tags`, which azurerm fills from nowhere. */
  const tagged =
    /^resource "azurerm_(container_app|container_app_environment|container_group|cosmosdb_account|disk_encryption_set|key_vault|key_vault_key|linux_virtual_machine_scale_set|log_analytics_workspace|monitor_action_group|monitor_autoscale_setting|monitor_metric_alert|nat_gateway|network_security_group|network_watcher_flow_log|private_dns_a_record|private_dns_zone|private_dns_zone_virtual_network_link|private_endpoint|public_ip|resource_group|resource_group_template_deployment|storage_account|user_assigned_identity|virtual_network)" "(\w+)" \{\n([\s\S]*?)^\}/gm;

  it.each(modules.filter(([path]) => path.endsWith('.tf')))('%s tags what can be tagged', (_, text) => {
    const without = [...text.matchAll(tagged)].filter(([, , , body]) => !/^ {2}tags +=/m.test(body ?? ''));
    expect(without.map(([, type, name]) => `${type}.${name}`)).toEqual([]);
  });
});
