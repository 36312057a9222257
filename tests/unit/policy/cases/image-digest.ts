import { type RuleCases, resource, service, spec, undecided } from '../support.js';

const task = (...containers: readonly { readonly [key: string]: string | boolean }[]) => [
  resource('aws_ecs_task_definition.x', { container_definitions: JSON.stringify(containers) }),
];

const digest = `ghcr.io/acme/shop@sha256:${'0123456789abcdef'.repeat(4)}`;

/** A task whose text waits for an ARN, though the manifest knows the image. */
const waiting = (image: string) => ({
  resources: [
    undecided('module.service["api"].aws_ecs_task_definition.this', { container_definitions: true }),
  ],
  spec: spec({ services: { api: service({ image }) } }),
});

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
    { name: 'a tag in the manifest, before the task is known', ...waiting('shop:1.2') },
    { name: 'a tag', resources: task({ image: digest }, { image: 'ghcr.io/acme/shop:1.2' }) },
    { name: 'half a digest', resources: task({ image: 'shop@sha256:abc' }) },
  ],
  unknown: [
    { name: 'a digest in the manifest, not yet in the task', ...waiting(digest) },
    { name: 'to come', resources: [undecided('aws_ecs_task_definition.x', { container_definitions: true })] },
  ],
};
