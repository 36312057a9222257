import { judgeKey } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';

export const rule: Rule = {
  id: 'baseline/messaging-encryption',
  title: 'Topics and queues are encrypted with KMS',
  severity: 'medium',
  controls: families.encryptionAtRest,
  fix: 'Set kms_master_key_id of the topic or queue.',
  judge: (world) =>
    judgeKey(world, ['aws_sns_topic', 'aws_sqs_queue'], ['kms_master_key_id'], 'topic or queue'),
};
