import type { PlannedResource } from '../../changes/plan.js';
import { companionsOf, type Judge, judgeTypes } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule, World } from '../types.js';
import { isOneOf, items, read, type Truth } from '../values.js';

const judges: Readonly<Record<string, Judge>> = {
  aws_vpc: (network, world) => logsOf(world, network, 'aws_flow_log', 'vpc_id'),
  // Subnets of proxies and of private connections have no flow logs.
  google_compute_subnetwork: (subnet) => {
    const purpose = read(subnet, 'purpose');
    if (purpose.kind === 'known' && isOneOf(purpose, 'PRIVATE') === false) return undefined;
    const logs = items(read(subnet, 'log_config'));
    return logs === 'unknown' ? logs : logs.length > 0;
  },
  azurerm_virtual_network: (network, world) =>
    logsOf(world, network, 'azurerm_network_watcher_flow_log', 'target_resource_id'),
};

function logsOf(world: World, network: PlannedResource, type: string, attribute: string): Truth {
  const logs = companionsOf(world, network, type, attribute);
  return logs === 'unknown' ? logs : logs.length > 0;
}

export const rule: Rule = {
  id: 'baseline/flow-logs',
  title: 'Networks keep a log of their flows',
  severity: 'low',
  controls: [...families.logging, 'CIS AWS v3.0 3.7'],
  clouds: ['aws', 'gcp', 'azure'],
  fix: 'Set `network.flowLogs: true`.',
  judge: (world) =>
    judgeTypes(world, judges, {
      pass: 'A log of the flows is kept.',
      fail: 'No log of the flows is kept; one is asked.',
      unknown: 'Whether a log of the flows is kept is decided only at apply.',
      path: 'spec.network.flowLogs',
    }),
};
