import { type RuleCases, resource, undecided } from '../support.js';

const table = (encryption: { readonly enabled: boolean; readonly kms_key_arn?: string }[]) =>
  resource('aws_dynamodb_table.x', { server_side_encryption: encryption });

export const cases: RuleCases = {
  good: [
    { name: 'a key', resources: [table([{ enabled: true, kms_key_arn: 'arn:aws:kms:eu-west-1:1:key/1' }])] },
    {
      name: 'a key of the same plan',
      resources: [
        resource(
          'aws_dynamodb_table.x',
          { server_side_encryption: [{ enabled: true }] },
          {
            unknown: { server_side_encryption: [{ kms_key_arn: true }] },
            references: { 'server_side_encryption.kms_key_arn': ['aws_kms_key.x'] },
          },
        ),
      ],
    },
  ],
  bad: [
    { name: 'nothing said', resources: [table([])] },
    { name: 'enabled without a key', resources: [table([{ enabled: true }])] },
  ],
  unknown: [
    { name: 'to come', resources: [undecided('aws_dynamodb_table.x', { server_side_encryption: true })] },
  ],
};
