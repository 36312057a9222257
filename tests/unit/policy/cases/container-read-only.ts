import { type RuleCases, resource, undecided } from '../support.js';

const task = (...containers: readonly { readonly [key: string]: string | boolean }[]) => [
  resource('aws_ecs_task_definition.x', { container_definitions: JSON.stringify(containers) }),
];

export const cases: RuleCases = {
  good: [
    {
      name: 'all of them',
      resources: task({ readonlyRootFilesystem: true }, { readonlyRootFilesystem: true }),
    },
  ],
  bad: [
    {
      name: 'one of two',
      resources: task({ readonlyRootFilesystem: true }, { readonlyRootFilesystem: false }),
    },
  ],
  unknown: [
    { name: 'to come', resources: [undecided('aws_ecs_task_definition.x', { container_definitions: true })] },
  ],
};
