import { type RuleCases, resource, undecided } from '../support.js';

const network = undecided('aws_vpc.x', { id: true });

export const cases: RuleCases = {
  good: [
    {
      name: 'a log of the same plan',
      resources: [
        network,
        resource('aws_flow_log.x', {}, { unknown: { vpc_id: true }, references: { vpc_id: ['aws_vpc.x'] } }),
      ],
    },
    {
      name: 'a log of long ago',
      resources: [resource('aws_vpc.x', { id: 'vpc-1' }), resource('aws_flow_log.x', { vpc_id: 'vpc-1' })],
    },
  ],
  bad: [{ name: 'no log', resources: [network] }],
  unknown: [
    {
      name: 'a log of nobody knows what',
      resources: [network, undecided('aws_flow_log.x', { vpc_id: true })],
    },
  ],
};
