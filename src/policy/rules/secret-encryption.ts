import { judgeKey } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';

export const rule: Rule = {
  id: 'baseline/secret-encryption',
  title: 'Secrets are encrypted with a key of their owner',
  severity: 'medium',
  controls: families.encryptionAtRest,
  clouds: ['aws'],
  fix: 'Set kms_key_id of the secret.',
  judge: (world) => judgeKey(world, ['aws_secretsmanager_secret'], ['kms_key_id'], 'secret'),
};
