import { type RuleCases, resource, service, spec, undecided } from '../support.js';

const balancer = (name: string, internal: boolean) =>
  resource(`module.service["${name}"].aws_lb.this`, { internal }, { module: `module.service["${name}"]` });
const shop = spec({ services: { api: service(), shop: service({ public: true }) } });

export const cases: RuleCases = {
  good: [
    { name: 'inside', resources: [balancer('api', true)], spec: shop },
    { name: 'outside, as asked', resources: [balancer('shop', false)], spec: shop },
    {
      name: 'tasks without a public address',
      resources: [resource('aws_ecs_service.x', { network_configuration: [{ assign_public_ip: false }] })],
    },
  ],
  bad: [
    { name: 'outside, not asked by this service', resources: [balancer('api', false)], spec: shop },
    { name: 'outside, asked by no service', resources: [balancer('other', false)], spec: spec() },
    {
      name: 'tasks with a public address',
      resources: [resource('aws_ecs_service.x', { network_configuration: [{ assign_public_ip: true }] })],
    },
    {
      name: 'machines with a public address',
      resources: [
        resource('aws_launch_template.x', { network_interfaces: [{ associate_public_ip_address: 'true' }] }),
      ],
    },
    { name: 'a public database', resources: [resource('aws_db_instance.x', { publicly_accessible: true })] },
  ],
  unknown: [
    {
      name: 'decided by the subnet',
      resources: [undecided('aws_instance.x', { associate_public_ip_address: true })],
    },
  ],
  ignored: [{ name: 'a load balancer without a manifest', resources: [balancer('api', false)] }],
};
