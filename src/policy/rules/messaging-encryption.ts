import { judgeKey } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';

export const rule: Rule = {
  id: 'baseline/messaging-encryption',
  title: 'Topics and queues are encrypted with KMS',
  severity: 'medium',
  controls: families.encryptionAtRest,
  clouds: ['aws', 'gcp', 'azure'],
  fix: 'Set kms_master_key_id of the topic or queue.',
  fixes: {
    gcp: 'Set kms_key_name of the topic.',
    azure: 'Give the namespace a customer_managed_key, which its Premium sku takes.',
  },
  judge: (world) => [
    ...judgeKey(world, ['aws_sns_topic', 'aws_sqs_queue'], ['kms_master_key_id'], 'topic or queue'),
    ...judgeKey(world, ['google_pubsub_topic'], ['kms_key_name'], 'topic'),
    ...judgeKey(
      world,
      ['azurerm_servicebus_namespace'],
      ['customer_managed_key', 0, 'key_vault_key_id'],
      'namespace',
    ),
  ],
};
