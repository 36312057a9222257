import { type RuleCases, resource, undecided } from '../support.js';

export const cases: RuleCases = {
  good: [
    { name: 'a key', resources: [resource('aws_secretsmanager_secret.x', { kms_key_id: 'alias/mine' })] },
    {
      name: 'a key of the same plan',
      resources: [
        resource(
          'aws_secretsmanager_secret.x',
          {},
          { unknown: { kms_key_id: true }, references: { kms_key_id: ['aws_kms_key.x'] } },
        ),
      ],
    },
  ],
  bad: [
    { name: 'no key', resources: [resource('aws_secretsmanager_secret.x', { name: 'x' })] },
    {
      name: "AWS's own key",
      resources: [resource('aws_secretsmanager_secret.x', { kms_key_id: 'alias/aws/own' })],
    },
  ],
  unknown: [{ name: 'to come', resources: [undecided('aws_secretsmanager_secret.x', { kms_key_id: true })] }],
};
