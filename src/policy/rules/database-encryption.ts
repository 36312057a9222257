import { answer } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { isOneOf, read } from '../values.js';

export const rule: Rule = {
  id: 'baseline/database-encryption',
  title: 'Databases are encrypted',
  severity: 'high',
  controls: [...families.encryptionAtRest, 'CIS AWS v3.0 2.3.1'],
  fix: 'Set storage_encrypted = true; an existing database must be restored from an encrypted copy of a snapshot.',
  judge: (world) =>
    world.ofType('aws_db_instance', 'aws_rds_cluster').map((database) =>
      answer(database, isOneOf(read(database, 'storage_encrypted'), true), {
        pass: 'The storage of the database is encrypted.',
        fail: 'The storage of the database is not encrypted; storage_encrypted = true is asked.',
        unknown: 'Whether the storage of the database is encrypted is decided only at apply.',
      }),
    ),
};
