import { answer } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { isOneOf, read } from '../values.js';

export const rule: Rule = {
  id: 'baseline/table-pitr',
  title: 'Tables can be restored to any moment',
  severity: 'medium',
  controls: families.backup,
  fix: 'Set `pointInTimeRecovery: true` for the table.',
  judge: (world) =>
    world.ofType('aws_dynamodb_table').map((table) =>
      answer(table, isOneOf(read(table, 'point_in_time_recovery', 0, 'enabled'), true), {
        pass: 'Continuous backups are kept.',
        fail: 'No continuous backups are kept of the table; they are asked.',
        unknown: 'Whether continuous backups are kept is decided only at apply.',
        path: 'pointInTimeRecovery',
      }),
    ),
};
