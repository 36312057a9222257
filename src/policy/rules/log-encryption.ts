import { judgeKey } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';

export const rule: Rule = {
  id: 'baseline/log-encryption',
  title: 'Log groups are encrypted with KMS',
  severity: 'medium',
  controls: families.encryptionAtRest,
  // A workspace of Azure takes a key only in a dedicated cluster.
  clouds: ['aws', 'gcp'],
  fix: 'Set kms_key_id of the log group.',
  fixes: { gcp: 'Set cmek_settings of the log bucket.' },
  judge: (world) => [
    ...judgeKey(world, ['aws_cloudwatch_log_group'], ['kms_key_id'], 'log group'),
    ...judgeKey(
      world,
      ['google_logging_project_bucket_config'],
      ['cmek_settings', 0, 'kms_key_name'],
      'log bucket',
    ),
  ],
};
