import type { Deployment } from '../../manifest/types.js';
import { callOnce } from '../calls.js';
import { sectionsOf } from '../sections.js';
import type { ModuleCall } from '../types.js';
import { resourceName } from './names.js';
import { logRetention } from './rounding.js';
import { KEY_ARN } from './sections.js';

/** The private network; none when nothing runs in it. */
export function network(deployment: Deployment): readonly ModuleCall[] {
  const { spec, prefix } = deployment;
  if (!sectionsOf(spec).network) return [];
  const value = {
    name: resourceName('network', prefix),
    cidr: spec.network.cidr,
    zones: spec.network.zones,
    nat: spec.network.nat,
    private_endpoints: spec.network.privateEndpoints,
    flow_logs: spec.network.flowLogs,
    log_retention_days: logRetention(spec.monitoring.logRetentionDays),
    region: spec.target.region,
  };
  return [callOnce('network', ['spec', 'network'], value, KEY_ARN)];
}
