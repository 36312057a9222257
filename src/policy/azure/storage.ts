import type { PlannedResource } from '../../changes/plan.js';
import { companionsOf } from '../answer.js';
import type { World } from '../types.js';
import { all, any, enter, isOneOf, isSet, items, type Read, read, type Truth } from '../values.js';

/** Whether an account is encrypted with a key of its owner: one that it names itself, or that a resource of its own names. */
export function hasOwnKey(account: PlannedResource, world: World): Truth {
  const companions = companionsOf(
    world,
    account,
    'azurerm_storage_account_customer_managed_key',
    'storage_account_id',
  );
  return any([
    isSet(account, 'customer_managed_key', 0, 'key_vault_key_id'),
    companions === 'unknown' ? companions : companions.length > 0,
  ]);
}

/** Whether an account lets the networks alone in that it names. */
export function isFenced(account: PlannedResource, world: World): Truth {
  const companions = companionsOf(
    world,
    account,
    'azurerm_storage_account_network_rules',
    'storage_account_id',
  );
  return any([
    isOneOf(read(account, 'public_network_access_enabled'), false),
    isOneOf(read(account, 'network_rules', 0, 'default_action'), 'Deny'),
    companions === 'unknown'
      ? companions
      : any(companions.map((rules) => isOneOf(read(rules, 'default_action'), 'Deny'))),
  ]);
}

/** Whether an account speaks TLS alone, from 1.2 on; it does where nothing is said. */
export function speaksTlsOnly(account: PlannedResource): Truth {
  const https = read(account, 'https_traffic_only_enabled');
  const floor = read(account, 'min_tls_version');
  return all([
    https.kind === 'absent' || isOneOf(https, true),
    floor.kind === 'absent' || isOneOf(floor, 'TLS1_2', 'TLS1_3'),
  ]);
}

/** Days after which the policies of an account remove former versions. */
export function versionDays(account: PlannedResource, world: World): readonly Read[] | 'unknown' {
  const policies = companionsOf(world, account, 'azurerm_storage_management_policy', 'storage_account_id');
  if (policies === 'unknown') return policies;
  return policies.flatMap((policy): readonly Read[] => {
    const rules = items(read(policy, 'rule'));
    if (rules === 'unknown') return [{ kind: 'unknown' }];
    return rules
      .filter((rule) => isOneOf(enter(rule, 'enabled'), false) !== true)
      .map((rule) => enter(rule, 'actions', 0, 'version', 0, 'delete_after_days_since_creation'))
      .filter((days) => days.kind !== 'absent');
  });
}
