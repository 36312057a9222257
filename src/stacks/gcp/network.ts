import type { Deployment } from '../../manifest/types.js';
import { callOnce } from '../calls.js';
import { sectionsOf } from '../sections.js';
import type { ModuleCall } from '../types.js';
import { resourceName } from './names.js';
import { PROJECT } from './sections.js';

/** The private network; none when nothing runs in it. */
export function network(deployment: Deployment): readonly ModuleCall[] {
  const { spec, prefix } = deployment;
  if (!sectionsOf(spec).network) return [];
  const value = {
    name: resourceName('network', prefix),
    region: spec.target.region,
    cidr: spec.network.cidr,
    nat: spec.network.nat !== 'none',
    private_endpoints: spec.network.privateEndpoints,
    flow_logs: spec.network.flowLogs,
  };
  return [callOnce('network', ['spec', 'network'], value, PROJECT)];
}
