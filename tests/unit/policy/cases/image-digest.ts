import { type RuleCases, resource, undecided } from '../support.js';

const task = (...containers: readonly { readonly [key: string]: string | boolean }[]) => [
  resource('aws_ecs_task_definition.x', { container_definitions: JSON.stringify(containers) }),
];

const digest = `ghcr.io/acme/shop@sha256:${'0123456789abcdef'.repeat(4)}`;

export const cases: RuleCases = {
  good: [
    { name: 'a digest', resources: task({ image: digest }) },
    {
      name: 'a batch job',
      resources: [
        resource('aws_batch_job_definition.x', { container_properties: JSON.stringify({ image: digest }) }),
      ],
    },
  ],
  bad: [
    { name: 'a tag', resources: task({ image: digest }, { image: 'ghcr.io/acme/shop:1.2' }) },
    { name: 'half a digest', resources: task({ image: 'shop@sha256:abc' }) },
  ],
  unknown: [
    { name: 'to come', resources: [undecided('aws_ecs_task_definition.x', { container_definitions: true })] },
  ],
};
