import type { PlannedResource } from '../changes/plan.js';
import type { World } from './types.js';
import { enter, items, type Read, read, referencesAt } from './values.js';

/** One way in: ports, and the ranges that may use it. */
export interface Opening {
  readonly protocol: Read;
  readonly from: Read;
  readonly to: Read;
  readonly ranges: readonly Read[];
}

/** Every security group and rule that lets traffic in, with its openings. */
export function openingsOf(
  world: World,
): readonly { readonly resource: PlannedResource; readonly openings: readonly Opening[] | 'unknown' }[] {
  const groups = world
    .ofType('aws_security_group', 'aws_default_security_group')
    .filter(writesIngress)
    .map((resource) => {
      const entries = items(read(resource, 'ingress'));
      return { resource, openings: entries === 'unknown' ? entries : entries.map(inline) };
    });
  const rules = world
    .ofType('aws_security_group_rule')
    .filter((resource) => read(resource, 'type').kind !== 'known' || isIngress(resource))
    .map((resource) => ({ resource, openings: [inline(read(resource))] }));
  const single = world.ofType('aws_vpc_security_group_ingress_rule').map((resource) => ({
    resource,
    openings: [
      {
        protocol: read(resource, 'ip_protocol'),
        from: read(resource, 'from_port'),
        to: read(resource, 'to_port'),
        ranges: ['cidr_ipv4', 'cidr_ipv6']
          .map((name) => read(resource, name))
          .filter((range) => range.kind !== 'absent'),
      },
    ],
  }));
  return [...groups, ...rules, ...single];
}

/** `ingress` of a group is computed: unknown without an expression means that its rules stand in resources of their own. */
function writesIngress(group: PlannedResource): boolean {
  return read(group, 'ingress').kind === 'known' || referencesAt(group, ['ingress']).length > 0;
}

function isIngress(rule: PlannedResource): boolean {
  const type = read(rule, 'type');
  return type.kind === 'known' && type.value === 'ingress';
}

function inline(entry: Read): Opening {
  const lists = ['cidr_blocks', 'ipv6_cidr_blocks'].map((name) => items(enter(entry, name)));
  return {
    protocol: enter(entry, 'protocol'),
    from: enter(entry, 'from_port'),
    to: enter(entry, 'to_port'),
    ranges: lists.flatMap((list) => (list === 'unknown' ? [{ kind: 'unknown' } as const] : list)),
  };
}
