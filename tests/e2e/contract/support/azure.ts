import { ANYWHERE, type Kept, type Opening, openTo, type Store, type TraitsOf } from './contract-types.js';
import { at, blocks, SET, type Thing, texts } from './thing.js';

const TAGGED = { tags: 'tags' } as const;
const name = (form: RegExp) => ({ name: { at: 'name', form } });
const words = (longest: number) => name(new RegExp(`^[a-zA-Z0-9]([\\w.-]{0,${longest - 2}}\\w)?$`));
const EVERYBODY: readonly Opening[] = [{ ranges: [ANYWHERE] }];
const IN_THE_NETWORK = /^(VirtualNetwork|AzureLoadBalancer)$/;

/** Names: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules */
export const AZURE: TraitsOf = {
  azurerm_container_app: {
    ...TAGGED,
    ...name(/^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/),
    opens: appOpens,
  },
  // Who may reach it is said by its apps.
  azurerm_container_app_environment: {
    ...TAGGED,
    ...name(/^(?!.*--)[a-zA-Z]([a-zA-Z0-9-]{0,58}[a-zA-Z0-9])?$/),
  },
  azurerm_container_group: {
    ...TAGGED,
    ...name(/^(?!.*--)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/),
    opens: (thing) => (at(thing, 'ip_address_type') === 'Private' ? [] : EVERYBODY),
  },
  azurerm_cosmosdb_account: {
    ...TAGGED,
    ...name(/^[a-z0-9][a-z0-9-]{1,42}[a-z0-9]$/),
    store: (thing) => ({
      kind: 'table',
      // The key is known after the apply; the identity that may use it is nothing's if there is none.
      encrypted: at(thing, 'key_vault_key_id') !== undefined && blocks(thing, 'identity').length > 0,
      closed: isClosedTable(thing) && at(thing, 'local_authentication_enabled') === false,
    }),
  },
  azurerm_cosmosdb_sql_container: {},
  azurerm_cosmosdb_sql_database: {},
  azurerm_cosmosdb_sql_role_assignment: {},
  azurerm_disk_encryption_set: { ...TAGGED, ...words(80) },
  azurerm_key_vault: { ...TAGGED, ...name(/^(?!.*--)[a-zA-Z][a-zA-Z0-9-]{1,22}[a-zA-Z0-9]$/) },
  azurerm_key_vault_key: TAGGED,
  azurerm_linux_virtual_machine_scale_set: {
    ...TAGGED,
    ...name(/^[a-zA-Z0-9][\w.-]{0,62}\w$/),
    store: (thing) => ({
      kind: 'disk',
      encrypted:
        at(thing, 'encryption_at_host_enabled') === true &&
        at(thing, 'os_disk.0.disk_encryption_set_id') !== undefined,
      closed: true,
    }),
    opens: (thing) =>
      blocks(thing, 'network_interface').flatMap((one) =>
        blocks(one, 'ip_configuration').flatMap((ip) =>
          at(ip, 'public_ip_address') === undefined ? [] : EVERYBODY,
        ),
      ),
  },
  // Encrypted by Azure's own keys, always: https://learn.microsoft.com/azure/azure-monitor/logs/data-security
  azurerm_log_analytics_workspace: {
    ...TAGGED,
    ...name(/^[a-zA-Z0-9][a-zA-Z0-9-]{2,61}[a-zA-Z0-9]$/),
    store: () => ({ kind: 'logs', encrypted: true, closed: true }),
    kept: (thing) => [{ kind: 'logs', days: Number(at(thing, 'retention_in_days') ?? 0) }],
  },
  azurerm_management_lock: words(90),
  azurerm_monitor_action_group: { ...TAGGED, ...name(/^.{1,260}$/) },
  azurerm_monitor_autoscale_setting: { ...TAGGED, ...name(/^.{1,260}$/) },
  azurerm_monitor_diagnostic_setting: {},
  azurerm_monitor_metric_alert: { ...TAGGED, ...name(/^.{1,260}$/) },
  azurerm_nat_gateway: { ...TAGGED, ...words(80) },
  azurerm_nat_gateway_public_ip_association: {},
  azurerm_network_security_group: {
    ...TAGGED,
    ...words(80),
    opens: (thing) => blocks(thing, 'security_rule').flatMap(letsIn),
  },
  azurerm_network_security_rule: { opens: letsIn },
  azurerm_network_watcher_flow_log: { ...TAGGED, ...words(80) },
  azurerm_private_dns_a_record: TAGGED,
  // Named by what they stand for, in a group of their own.
  azurerm_private_dns_zone: TAGGED,
  azurerm_private_dns_zone_virtual_network_link: TAGGED,
  azurerm_private_endpoint: { ...TAGGED, ...words(80) },
  // Ways out alone have one; the parts that a load balancer would need are refused as unknown.
  azurerm_public_ip: { ...TAGGED, ...words(80) },
  azurerm_resource_group: { ...TAGGED, ...words(90) },
  azurerm_resource_group_template_deployment: {
    ...TAGGED,
    ...name(/^[\w().-]{1,64}$/),
    store: () => ({ kind: 'secret', encrypted: true, closed: true }),
  },
  azurerm_role_assignment: {},
  azurerm_storage_account: {
    ...TAGGED,
    ...name(/^[a-z0-9]{3,24}$/),
    store: accountOf,
  },
  azurerm_storage_container: {
    opens: (thing) => (at(thing, 'container_access_type') === 'private' ? [] : EVERYBODY),
  },
  azurerm_storage_management_policy: { kept: keptObjects },
  azurerm_subnet: {},
  azurerm_subnet_nat_gateway_association: {},
  azurerm_subnet_network_security_group_association: {},
  azurerm_user_assigned_identity: { ...TAGGED, ...words(128) },
  azurerm_virtual_network: { ...TAGGED, ...words(64) },
};

/**
 * In an environment without a public address, `external` means the network. Which of both environments an app is in is known
 * after the apply; the module's own tests hold that it is the one that its argument `public` names.
 */
function appOpens(app: Thing): readonly Opening[] {
  const isPublic = at({ values: app.given ?? null }, 'public') !== false;
  return isPublic && at(app, 'ingress.0.external_enabled') === true ? rangesOf(app) : [];
}

/** Those that an app lets in; one without such rules lets in everybody. */
function rangesOf(app: Thing): readonly Opening[] {
  const rules = blocks(app, 'ingress.0.ip_security_restriction');
  const allowed = rules.filter((rule) => at(rule, 'action') === 'Allow');
  return allowed.length === 0
    ? EVERYBODY
    : [{ ranges: allowed.flatMap((rule) => texts(at(rule, 'ip_address_range'))) }];
}

function letsIn(rule: Pick<Thing, 'values'>): readonly Opening[] {
  if (at(rule, 'direction') !== 'Inbound' || at(rule, 'access') !== 'Allow') return [];
  const sources = ['source_address_prefix', 'source_address_prefixes'].flatMap((key) => texts(at(rule, key)));
  return openTo(sources.filter((source) => !IN_THE_NETWORK.test(source)));
}

function isClosed(thing: Thing): boolean {
  return (
    at(thing, 'public_network_access_enabled') === false ||
    at(thing, 'network_rules.0.default_action') === 'Deny'
  );
}

/** Reached by private endpoints, or by the subnets that it names and by no address. */
function isClosedTable(thing: Thing): boolean {
  const byNetwork =
    at(thing, 'is_virtual_network_filter_enabled') === true && at(thing, 'ip_range_filter') === undefined;
  return at(thing, 'public_network_access_enabled') === false || byNetwork;
}

/** Of logs of the network where it is the network's, else of objects. */
function accountOf(thing: Thing): Store {
  return {
    kind: thing.entry === '' ? 'logs' : 'bucket',
    encrypted: at(thing, 'customer_managed_key.0.key_vault_key_id') === SET,
    closed:
      isClosed(thing) &&
      at(thing, 'allow_nested_items_to_be_public') === false &&
      at(thing, 'https_traffic_only_enabled') === true,
  };
}

function keptObjects(thing: Thing): readonly Kept[] {
  return blocks(thing, 'rule').flatMap((rule): Kept[] => {
    const versions = at(rule, 'actions.0.version.0.delete_after_days_since_creation');
    const objects = at(rule, 'actions.0.base_blob.0.delete_after_days_since_modification_greater_than');
    const kind = thing.entry === '' ? 'logs' : 'objects';
    return [
      ...(versions === undefined ? [] : [{ kind: 'versions', days: Number(versions) } as const]),
      ...(objects === undefined ? [] : [{ kind, days: Number(objects) } as const]),
    ];
  });
}
