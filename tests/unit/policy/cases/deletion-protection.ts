import { type RuleCases, resource, spec, undecided } from '../support.js';

const asked = spec({ security: { deletionProtection: true } });
const table = (deletion_protection_enabled: boolean) => [
  resource('aws_dynamodb_table.x', { deletion_protection_enabled }),
];

export const cases: RuleCases = {
  good: [
    { name: 'a table', resources: table(true), spec: asked },
    {
      name: 'a load balancer',
      resources: [resource('aws_lb.x', { enable_deletion_protection: true })],
      spec: asked,
    },
  ],
  bad: [
    { name: 'a table', resources: table(false), spec: asked },
    { name: 'a load balancer of which nothing is said', resources: [resource('aws_lb.x', {})], spec: asked },
  ],
  unknown: [
    {
      name: 'to come',
      resources: [undecided('aws_lb.x', { enable_deletion_protection: true })],
      spec: asked,
    },
  ],
  ignored: [
    { name: 'not asked', resources: table(false), spec: spec() },
    { name: 'without a manifest', resources: table(false) },
  ],
};
