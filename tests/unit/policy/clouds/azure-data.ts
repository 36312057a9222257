import type { JsonObject } from '../../../../src/json.js';
import { type CloudCases, resource, spec, undecided } from '../support.js';

const key = 'https://vault.vault.azure.net/keys/data';

const account = (more: JsonObject) => resource('azurerm_storage_account.x', { id: 'account', ...more });
const policy = (days: number, enabled = true) =>
  resource('azurerm_storage_management_policy.x', {
    storage_account_id: 'account',
    rule: [{ enabled, actions: [{ version: [{ delete_after_days_since_creation: days }] }] }],
  });
const cosmos = (more: JsonObject) => resource('azurerm_cosmosdb_account.x', { id: 'cosmos', ...more });
const vaultKey = (uses: readonly string[], after?: string) =>
  resource('azurerm_key_vault_key.x', {
    key_opts: uses,
    rotation_policy: after === undefined ? [] : [{ automatic: [{ time_after_creation: after }] }],
  });
const wrapping = ['wrapKey', 'unwrapKey'];
const guarded = spec({ security: { deletionProtection: true } });
const soc2 = spec({ security: { compliance: ['soc2'] } });
const asked = spec({ policy: { requiredTags: ['team'] } });
const workspace = (more: JsonObject) => resource('azurerm_log_analytics_workspace.x', more);
const machine = (more: JsonObject) => resource('azurerm_linux_virtual_machine.x', more);
const lock = (scope: string) => resource('azurerm_management_lock.x', { scope });

/** What the rules say of what keeps data on Azure: stores, tables, keys, logs, disks. */
export const azureData: CloudCases = {
  'database-encryption': {
    good: [{ name: 'a database that says nothing', resources: [resource('azurerm_mssql_database.x', {})] }],
    bad: [
      {
        name: 'a database where it is turned off',
        resources: [resource('azurerm_mssql_database.x', { transparent_data_encryption_enabled: false })],
      },
    ],
  },
  'deletion-protection': {
    good: [
      { name: 'a lock', resources: [cosmos({}), lock('cosmos')], spec: guarded },
      {
        name: 'a lock of its group',
        resources: [
          resource('azurerm_resource_group.x', { id: 'group', name: 'g' }),
          cosmos({ resource_group_name: 'g' }),
          lock('group'),
        ],
        spec: guarded,
      },
    ],
    bad: [
      { name: 'no lock', resources: [cosmos({})], spec: guarded },
      { name: 'a store without one', resources: [account({})], spec: guarded },
      { name: 'a lock of something else', resources: [cosmos({}), lock('other')], spec: guarded },
    ],
  },
  'disk-encryption': {
    good: [{ name: 'at the host', resources: [machine({ encryption_at_host_enabled: true })] }],
    bad: [{ name: 'not at the host', resources: [machine({})] }],
  },
  'kms-rotation': {
    good: [
      { name: 'ninety days', resources: [vaultKey(wrapping, 'P90D')] },
      { name: 'a year', resources: [vaultKey(wrapping, 'P1Y')] },
    ],
    bad: [
      { name: 'no policy', resources: [vaultKey(wrapping)] },
      { name: 'two years', resources: [vaultKey(wrapping, 'P2Y')] },
    ],
    ignored: [{ name: 'a key that verifies', resources: [vaultKey(['verify'])] }],
  },
  'log-retention': {
    good: [{ name: 'ninety days', resources: [workspace({ retention_in_days: 90 })], spec: soc2 }],
    bad: [{ name: 'thirty days', resources: [workspace({ retention_in_days: 30 })], spec: soc2 }],
    unknown: [
      {
        name: 'days to come',
        resources: [undecided('azurerm_log_analytics_workspace.x', { retention_in_days: true })],
      },
    ],
  },
  'messaging-encryption': {
    good: [
      {
        name: 'a namespace with a key',
        resources: [
          resource('azurerm_servicebus_namespace.x', { customer_managed_key: [{ key_vault_key_id: key }] }),
        ],
      },
    ],
    bad: [{ name: 'a namespace without', resources: [resource('azurerm_servicebus_namespace.x', {})] }],
  },
  's3-encryption': {
    good: [
      { name: 'a key', resources: [account({ customer_managed_key: [{ key_vault_key_id: key }] })] },
      {
        name: 'a key by a resource of its own',
        resources: [
          account({}),
          resource('azurerm_storage_account_customer_managed_key.x', { storage_account_id: 'account' }),
        ],
      },
    ],
    bad: [{ name: 'none', resources: [account({})] }],
  },
  's3-public-access-block': {
    good: [{ name: 'nothing said', resources: [account({})] }],
    bad: [{ name: 'allowed', resources: [account({ allow_nested_items_to_be_public: true })] }],
  },
  's3-public-acl': {
    good: [
      {
        name: 'private',
        resources: [resource('azurerm_storage_container.x', { container_access_type: 'private' })],
      },
    ],
    bad: [
      {
        name: 'blobs for everybody',
        resources: [resource('azurerm_storage_container.x', { container_access_type: 'blob' })],
      },
    ],
  },
  's3-retention': {
    good: [
      { name: 'no policy', resources: [account({})] },
      { name: 'thirty days', resources: [account({}), policy(30)] },
      { name: 'one day, turned off', resources: [account({}), policy(1, false)] },
    ],
    bad: [{ name: 'one day', resources: [account({}), policy(1)] }],
  },
  's3-tls-only': {
    good: [
      { name: 'nothing said', resources: [account({})] },
      {
        name: 'TLS 1.2',
        resources: [account({ https_traffic_only_enabled: true, min_tls_version: 'TLS1_2' })],
      },
    ],
    bad: [
      { name: 'plain HTTP', resources: [account({ https_traffic_only_enabled: false })] },
      { name: 'TLS 1.0', resources: [account({ min_tls_version: 'TLS1_0' })] },
    ],
  },
  's3-versioning': {
    good: [{ name: 'on', resources: [account({ blob_properties: [{ versioning_enabled: true }] })] }],
    bad: [{ name: 'not said', resources: [account({})] }],
    ignored: [
      {
        name: 'an account that a flow log is written to',
        resources: [
          account({}),
          resource('azurerm_network_watcher_flow_log.x', { storage_account_id: 'account' }),
        ],
      },
    ],
  },
  'table-encryption': {
    good: [{ name: 'a key', resources: [cosmos({ key_vault_key_id: key })] }],
    bad: [{ name: 'none', resources: [cosmos({})] }],
  },
  'table-pitr': {
    good: [{ name: 'continuous', resources: [cosmos({ backup: [{ type: 'Continuous' }] })] }],
    bad: [{ name: 'periodic', resources: [cosmos({ backup: [{ type: 'Periodic' }] })] }],
  },
  tags: {
    good: [{ name: 'a tag', resources: [account({ tags: { team: 'data' } })], spec: asked }],
    bad: [{ name: 'none', resources: [account({ tags: null })], spec: asked }],
    ignored: [{ name: 'what takes no tags', resources: [resource('azurerm_subnet.x', {})], spec: asked }],
  },
};
