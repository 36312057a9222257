import { type Judge, judgeTypes } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { isOneOf, not, read } from '../values.js';

const judges: Readonly<Record<string, Judge>> = {
  aws_db_instance: (database) => isOneOf(read(database, 'storage_encrypted'), true),
  aws_rds_cluster: (database) => isOneOf(read(database, 'storage_encrypted'), true),
  // On unless it is turned off.
  azurerm_mssql_database: (database) =>
    not(isOneOf(read(database, 'transparent_data_encryption_enabled'), false)),
};

export const rule: Rule = {
  id: 'baseline/database-encryption',
  title: 'Databases are encrypted',
  severity: 'high',
  controls: [...families.encryptionAtRest, 'CIS AWS v3.0 2.3.1'],
  // Cloud SQL is always encrypted.
  clouds: ['aws', 'azure'],
  fix: 'Set storage_encrypted = true; an existing database must be restored from an encrypted copy of a snapshot.',
  fixes: { azure: 'Set transparent_data_encryption_enabled = true.' },
  judge: (world) =>
    judgeTypes(world, judges, {
      pass: 'The storage of the database is encrypted.',
      fail: 'The storage of the database is not encrypted; it is asked.',
      unknown: 'Whether the storage of the database is encrypted is decided only at apply.',
    }),
};
