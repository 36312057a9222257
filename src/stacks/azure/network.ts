import type { Deployment } from '../../manifest/types.js';
import { callOnce } from '../calls.js';
import { sectionsOf } from '../sections.js';
import type { ModuleCall } from '../types.js';
import { kindsOf } from './kinds.js';
import { globalName, resourceName } from './names.js';
import { ENCRYPTION, GROUP } from './sections.js';

/** The private network; none when nothing runs in it. */
export function network(deployment: Deployment): readonly ModuleCall[] {
  const { spec, prefix } = deployment;
  if (!sectionsOf(spec).network) return [];
  const value = {
    name: resourceName('network', prefix),
    cidr: spec.network.cidr,
    nat: nat(deployment),
    instances: kindsOf(deployment).instances,
    private_endpoints: spec.network.privateEndpoints,
    flow_logs: spec.network.flowLogs,
    flow_log_account: globalName('flowLogs', prefix, 'flows'),
    log_retention_days: spec.monitoring.logRetentionDays,
  };
  return [callOnce('network', ['spec', 'network'], value, { ...GROUP, ...ENCRYPTION })];
}

/** A subnet has one NAT gateway, so that one for each zone is one over all of them. */
function nat({ spec }: Deployment): 'none' | 'single' | 'zone-redundant' {
  const { nat: asked, zones } = spec.network;
  if (asked !== 'per-zone') return asked;
  return zones > 1 ? 'zone-redundant' : 'single';
}
