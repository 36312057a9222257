import { judgeKey } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';

export const rule: Rule = {
  id: 'baseline/log-encryption',
  title: 'Log groups are encrypted with KMS',
  severity: 'medium',
  controls: families.encryptionAtRest,
  fix: 'Set kms_key_id of the log group.',
  judge: (world) => judgeKey(world, ['aws_cloudwatch_log_group'], ['kms_key_id'], 'log group'),
};
