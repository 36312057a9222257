import { template } from '../template.js';
import type { ProviderRoot } from './types.js';

/** Services of Azure that the modules in `templates/terraform/azure` make something of; registered once per subscription. */
const RESOURCE_PROVIDERS = [
  'Microsoft.App',
  'Microsoft.Compute',
  'Microsoft.ContainerInstance',
  'Microsoft.DocumentDB',
  'Microsoft.Insights',
  'Microsoft.KeyVault',
  'Microsoft.ManagedIdentity',
  'Microsoft.Network',
  'Microsoft.OperationalInsights',
  'Microsoft.Storage',
] as const;

/** Nobody's tenant, client and subscription. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The azurerm provider. It has no default tags: the root hands `var.tags` to each module. */
export const azureRoot: ProviderRoot = {
  name: 'azurerm',
  source: 'hashicorp/azurerm',
  version: '>= 5.1, < 6.0',
  settings: {
    // None: the one that the environment names, or the login.
    subscription_id: template('one(var.subscriptions)'),
    // Keys of storage accounts are off, so that the provider must not ask for them.
    storage_use_azuread: true,
    resource_provider_registrations: 'none',
    resource_providers_to_register: RESOURCE_PROVIDERS,
    features: [
      {
        key_vault: [
          {
            // Purge protection refuses to purge; a vault that was destroyed comes back under its name.
            purge_soft_delete_on_destroy: false,
            purge_soft_deleted_keys_on_destroy: false,
            recover_soft_deleted_key_vaults: true,
            recover_soft_deleted_keys: true,
          },
        ],
        log_analytics_workspace: [{ permanently_delete_on_destroy: false }],
        resource_group: [{ prevent_deletion_if_contains_resources: true }],
        // Accounts are closed to the machine that applies.
        storage: [{ data_plane_available: false }],
        // What the template of a secret made belongs to its vault.
        template_deployment: [{ delete_nested_items_during_deletion: false }],
        // Machines of a changed group are made anew one after the other.
        virtual_machine_scale_set: [{ roll_instances_when_required: true, reimage_on_manual_upgrade: true }],
      },
    ],
  },
  sandbox: {
    // No cloud answers: a real provider that is given these finds no description of one, and has no login for any.
    metadata_host: '127.0.0.1:9',
    environment: 'public',
    subscription_id: NOBODY,
    tenant_id: NOBODY,
    client_id: NOBODY,
    client_secret: 'sandbox',
    use_cli: false,
    use_msi: false,
    use_oidc: false,
    use_aks_workload_identity: false,
    resource_providers_to_register: [],
  },
  variables: {
    subscriptions: {
      description: 'The only subscription this may be applied to; empty when the manifest names none.',
      type: 'list(string)',
    },
    tags: { description: 'Tags of every resource.', type: 'map(string)' },
  },
};
