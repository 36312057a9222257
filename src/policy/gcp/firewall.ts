import type { PlannedResource } from '../../changes/plan.js';
import type { Opening } from '../ingress.js';
import { portsOf } from '../ports.js';
import { enter, isOneOf, items, type Read, read } from '../values.js';

const everybody: Read = { kind: 'known', value: '0.0.0.0/0', unknown: false };
const absent: Read = { kind: 'absent' };

/** What a firewall rule of a network lets in; undefined for one that lets nothing in: out, denied or turned off. */
export function firewallOpenings(rule: PlannedResource): readonly Opening[] | 'unknown' | undefined {
  if (isOneOf(read(rule, 'direction'), 'EGRESS') === true) return undefined;
  if (isOneOf(read(rule, 'disabled'), true) === true) return undefined;
  const allowed = items(read(rule, 'allow'));
  if (allowed === 'unknown' || allowed.length === 0) return allowed === 'unknown' ? allowed : undefined;
  const ranges = sourcesOf(rule);
  if (ranges === 'unknown') return ranges;
  return allowed.flatMap((entry) => {
    const protocol = enter(entry, 'protocol');
    const ports = items(enter(entry, 'ports'));
    if (ports === 'unknown')
      return [{ protocol, from: { kind: 'unknown' }, to: { kind: 'unknown' }, ranges }];
    if (ports.length === 0) return [{ protocol, from: absent, to: absent, ranges }];
    return ports.map((port) => ({ protocol, ...portsOf(port), ranges }));
  });
}

/** Without any source, everybody is one; tags and accounts are of the network. */
function sourcesOf(rule: PlannedResource): readonly Read[] | 'unknown' {
  const [ranges, ...inside] = ['source_ranges', 'source_tags', 'source_service_accounts'].map((name) =>
    items(read(rule, name)),
  );
  if (ranges === undefined || ranges === 'unknown') return 'unknown';
  if (ranges.length > 0) return ranges;
  if (inside.some((list) => list !== 'unknown' && list.length > 0)) return [];
  return inside.includes('unknown') ? 'unknown' : [everybody];
}
