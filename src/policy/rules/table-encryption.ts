import { type Judge, judgeTypes } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { all, isOneOf, isSet, read } from '../values.js';

const judges: Readonly<Record<string, Judge>> = {
  aws_dynamodb_table: (table) =>
    all([
      isOneOf(read(table, 'server_side_encryption', 0, 'enabled'), true),
      isSet(table, 'server_side_encryption', 0, 'kms_key_arn'),
    ]),
  azurerm_cosmosdb_account: (account) => isSet(account, 'key_vault_key_id'),
};

export const rule: Rule = {
  id: 'baseline/table-encryption',
  title: 'Tables are encrypted with a key of their owner',
  severity: 'medium',
  controls: families.encryptionAtRest,
  // Firestore takes a key only from an account of Google's that no resource of the provider makes.
  clouds: ['aws', 'azure'],
  fix: 'Give the table a server_side_encryption block with enabled = true and kms_key_arn.',
  fixes: { azure: 'Give the account key_vault_key_id, and an identity that may use the key.' },
  judge: (world) =>
    judgeTypes(world, judges, {
      pass: 'The table is encrypted with a key of its owner.',
      fail: "The table is encrypted with the cloud's own key only; a key of yours is asked.",
      unknown: 'Which key encrypts the table is decided only at apply.',
    }),
};
