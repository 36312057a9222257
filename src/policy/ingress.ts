import type { PlannedResource } from '../changes/plan.js';
import { groupOpenings, ruleOpenings } from './azure/firewall.js';
import { firewallOpenings } from './gcp/firewall.js';
import { serviceOpenings } from './kubernetes/openings.js';
import type { World } from './types.js';
import { enter, items, type Read, read, referencesAt } from './values.js';

/** One way in: ports, and the ranges that may use it. */
export interface Opening {
  readonly protocol: Read;
  readonly from: Read;
  readonly to: Read;
  readonly ranges: readonly Read[];
}

/** A resource that lets traffic in, and where. */
interface Doorway {
  readonly resource: PlannedResource;
  readonly openings: readonly Opening[] | 'unknown';
}

/** What lets traffic in, by its type; undefined where a resource lets nothing in, or says nothing of it. */
const doorways: Readonly<
  Record<string, (resource: PlannedResource) => readonly Opening[] | 'unknown' | undefined>
> = {
  google_compute_firewall: firewallOpenings,
  azurerm_network_security_group: groupOpenings,
  azurerm_network_security_rule: ruleOpenings,
  'v1/Service': serviceOpenings,
};

/** Every security group and rule that lets traffic in, with its openings. */
export function openingsOf(world: World): readonly Doorway[] {
  const others = Object.entries(doorways).flatMap(([type, openingsAt]) =>
    world.ofType(type).flatMap((resource) => {
      const openings = openingsAt(resource);
      return openings === undefined ? [] : [{ resource, openings }];
    }),
  );
  return [...securityGroups(world), ...others];
}

function securityGroups(world: World): readonly Doorway[] {
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
