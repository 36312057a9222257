import type { PlannedResource } from '../../changes/plan.js';
import { companionsOf, type Judge, judgeTypes } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule, World } from '../types.js';
import { any, isOneOf, read, type Truth } from '../values.js';

/** Which attribute makes the cloud itself refuse a deletion. */
const flag =
  (...path: readonly (string | number)[]): Judge =>
  (resource) =>
    isOneOf(read(resource, ...path), true);

const judges: Readonly<Record<string, Judge>> = {
  aws_alb: flag('enable_deletion_protection'),
  aws_db_instance: flag('deletion_protection'),
  aws_dynamodb_table: flag('deletion_protection_enabled'),
  aws_lb: flag('enable_deletion_protection'),
  aws_rds_cluster: flag('deletion_protection'),
  google_filestore_instance: flag('deletion_protection_enabled'),
  google_firestore_database: (database) =>
    isOneOf(read(database, 'delete_protection_state'), 'DELETE_PROTECTION_ENABLED'),
  google_sql_database_instance: flag('settings', 0, 'deletion_protection_enabled'),
  azurerm_cosmosdb_account: isLocked,
  azurerm_mssql_server: isLocked,
  azurerm_mysql_flexible_server: isLocked,
  azurerm_postgresql_flexible_server: isLocked,
  // What a log of flows is written to is made anew with the log.
  azurerm_storage_account: (account, world) =>
    world.companions(account, 'azurerm_network_watcher_flow_log', 'storage_account_id').length > 0
      ? undefined
      : isLocked(account, world),
};

/** Azure knows locks alone, of a resource or of the group that it is in. */
function isLocked(resource: PlannedResource, world: World): Truth {
  const own = companionsOf(world, resource, 'azurerm_management_lock', 'scope');
  if (own !== 'unknown' && own.length > 0) return true;
  const groups = world
    .ofType('azurerm_resource_group')
    .filter((group) => world.companions(group, resource.type, 'resource_group_name').includes(resource))
    .map((group) => companionsOf(world, group, 'azurerm_management_lock', 'scope'));
  return any([own, ...groups].map((locks) => (locks === 'unknown' ? locks : locks.length > 0)));
}

export const rule: Rule = {
  id: 'baseline/deletion-protection',
  title: 'The cloud refuses deletion where the manifest asks for it',
  severity: 'medium',
  controls: families.backup,
  clouds: ['aws', 'gcp', 'azure'],
  fix: 'Set the deletion protection of the resource, or `security.deletionProtection: false`.',
  fixes: {
    azure:
      'Give the resource an azurerm_management_lock of level CanNotDelete, or set `security.deletionProtection: false`.',
  },
  judge: (world) =>
    world.spec?.security.deletionProtection === true
      ? judgeTypes(world, judges, {
          pass: 'The cloud refuses to delete it.',
          fail: 'The cloud would delete it at the first request; deletion protection is asked.',
          unknown: 'Whether the cloud refuses to delete it is decided only at apply.',
          path: 'spec.security.deletionProtection',
        })
      : [],
};
