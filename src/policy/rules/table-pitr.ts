import { type Judge, judgeTypes } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { isOneOf, read } from '../values.js';

const judges: Readonly<Record<string, Judge>> = {
  aws_dynamodb_table: (table) => isOneOf(read(table, 'point_in_time_recovery', 0, 'enabled'), true),
  google_firestore_database: (database) =>
    isOneOf(read(database, 'point_in_time_recovery_enablement'), 'POINT_IN_TIME_RECOVERY_ENABLED'),
  azurerm_cosmosdb_account: (account) => isOneOf(read(account, 'backup', 0, 'type'), 'Continuous'),
};

export const rule: Rule = {
  id: 'baseline/table-pitr',
  title: 'Tables can be restored to any moment',
  severity: 'medium',
  controls: families.backup,
  clouds: ['aws', 'gcp', 'azure'],
  fix: 'Set `pointInTimeRecovery: true` for the table.',
  judge: (world) =>
    judgeTypes(world, judges, {
      pass: 'Continuous backups are kept.',
      fail: 'No continuous backups are kept of the table; they are asked.',
      unknown: 'Whether continuous backups are kept is decided only at apply.',
      path: 'pointInTimeRecovery',
    }),
};
