import { answer } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { all, isOneOf, isSet, read } from '../values.js';

export const rule: Rule = {
  id: 'baseline/table-encryption',
  title: 'Tables are encrypted with a key of their owner',
  severity: 'medium',
  controls: families.encryptionAtRest,
  fix: 'Give the table a server_side_encryption block with enabled = true and kms_key_arn.',
  judge: (world) =>
    world.ofType('aws_dynamodb_table').map((table) => {
      const good = all([
        isOneOf(read(table, 'server_side_encryption', 0, 'enabled'), true),
        isSet(table, 'server_side_encryption', 0, 'kms_key_arn'),
      ]);
      return answer(table, good, {
        pass: 'The table is encrypted with a KMS key of its owner.',
        fail: "The table is encrypted with AWS's own key only; a KMS key of yours is asked.",
        unknown: 'Which key encrypts the table is decided only at apply.',
      });
    }),
};
