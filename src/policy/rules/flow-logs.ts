import { answer, companionsOf } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';

export const rule: Rule = {
  id: 'baseline/flow-logs',
  title: 'Networks keep a log of their flows',
  severity: 'low',
  controls: [...families.logging, 'CIS AWS v3.0 3.7'],
  fix: 'Set `network.flowLogs: true`.',
  judge: (world) =>
    world.ofType('aws_vpc').map((network) => {
      const logs = companionsOf(world, network, 'aws_flow_log', 'vpc_id');
      return answer(network, logs === 'unknown' ? logs : logs.length > 0, {
        pass: 'A log of the flows is kept.',
        fail: 'No log of the flows is kept; one is asked.',
        unknown: 'Whether a log of the flows is kept is decided only at apply.',
        path: 'spec.network.flowLogs',
      });
    }),
};
