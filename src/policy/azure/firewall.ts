import type { PlannedResource } from '../../changes/plan.js';
import type { Opening } from '../ingress.js';
import { portsOf } from '../ports.js';
import { enter, isOneOf, items, type Read, read, referencesAt, textOf } from '../values.js';

/** What a rule of its own lets in; undefined for one that lets nothing in. */
export function ruleOpenings(rule: PlannedResource): readonly Opening[] | 'unknown' | undefined {
  return openingsOf(read(rule));
}

/**
 * What the rules inside a group let in. They are computed: unknown without an expression means that they stand in
 * resources of their own.
 */
export function groupOpenings(group: PlannedResource): readonly Opening[] | 'unknown' | undefined {
  const written = read(group, 'security_rule');
  if (written.kind !== 'known' && referencesAt(group, ['security_rule']).length === 0) return undefined;
  const rules = items(written);
  if (rules === 'unknown') return rules;
  const openings = rules.map(openingsOf);
  return openings.includes('unknown')
    ? 'unknown'
    : openings.flatMap((one) => (one === 'unknown' || one === undefined ? [] : one));
}

function openingsOf(rule: Read): readonly Opening[] | 'unknown' | undefined {
  if (isOneOf(enter(rule, 'direction'), 'Outbound') === true) return undefined;
  if (isOneOf(enter(rule, 'access'), 'Deny') === true) return undefined;
  const ranges = either(rule, 'source_address_prefix', 'source_address_prefixes');
  const ports = either(rule, 'destination_port_range', 'destination_port_ranges');
  if (ranges === 'unknown' || ports === 'unknown') return 'unknown';
  const protocol = enter(rule, 'protocol');
  const small: Read =
    protocol.kind === 'known' ? { ...protocol, value: String(protocol.value).toLowerCase() } : protocol;
  return ports.map((port) => ({ protocol: small, ...portsOf(port), ranges: ranges.map(asRange) }));
}

/** One value, or a list of them. */
function either(rule: Read, one: string, many: string): readonly Read[] | 'unknown' {
  const single = enter(rule, one);
  if (single.kind === 'unknown' || (single.kind === 'known' && single.value !== '')) return items(single);
  return items(enter(rule, many));
}

/** Names that stand for every address. */
function asRange(source: Read): Read {
  const everybody = /^(\*|any|internet)$/i.test(textOf(source) ?? '');
  return everybody ? { kind: 'known', value: '0.0.0.0/0', unknown: false } : source;
}
