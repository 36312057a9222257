import { type RuleCases, resource, undecided } from '../support.js';

const table = (point_in_time_recovery: readonly { readonly enabled: boolean }[]) => [
  resource('aws_dynamodb_table.x', { point_in_time_recovery }),
];

export const cases: RuleCases = {
  good: [{ name: 'enabled', resources: table([{ enabled: true }]) }],
  bad: [
    { name: 'disabled', resources: table([{ enabled: false }]) },
    { name: 'nothing said', resources: table([]) },
  ],
  unknown: [
    { name: 'to come', resources: [undecided('aws_dynamodb_table.x', { point_in_time_recovery: true })] },
  ],
};
