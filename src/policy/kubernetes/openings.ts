import type { PlannedResource } from '../../changes/plan.js';
import type { Opening } from '../ingress.js';
import { enter, items, type Read, read } from '../values.js';
import { isFacing } from './objects.js';

const everybody: Read = { kind: 'known', value: '0.0.0.0/0', unknown: false };

/** What the load balancer of a Service lets in; without ranges, everybody. Undefined for a Service that has none. */
export function serviceOpenings(service: PlannedResource): readonly Opening[] | 'unknown' | undefined {
  if (!isFacing(service)) return undefined;
  const named = items(read(service, 'spec', 'loadBalancerSourceRanges'));
  const ports = items(read(service, 'spec', 'ports'));
  if (named === 'unknown' || ports === 'unknown') return 'unknown';
  const ranges = named.length === 0 ? [everybody] : named;
  return ports.map((port) => {
    const number = enter(port, 'port');
    return { protocol: enter(port, 'protocol'), from: number, to: number, ranges };
  });
}
