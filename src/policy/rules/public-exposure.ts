import type { PlannedResource } from '../../changes/plan.js';
import type { Spec } from '../../manifest/types.js';
import { answer, type Judge, judgeTypes } from '../answer.js';
import { appFacesInternet } from '../azure/apps.js';
import { isFenced } from '../azure/storage.js';
import { balancerTypes, isInternetFacing } from '../balancers.js';
import { families } from '../frameworks.js';
import { facesInternet, forwardingTypes } from '../gcp/balancers.js';
import { isFacing } from '../kubernetes/objects.js';
import { asksForPublic, serviceAt } from '../services.js';
import type { Rule, RuleAnswer, World } from '../types.js';
import {
  all,
  any,
  enter,
  isOneOf,
  items,
  not,
  type Read,
  read,
  referencesAt,
  some,
  type Truth,
} from '../values.js';

export const rule: Rule = {
  id: 'baseline/public-exposure',
  title: 'Nothing faces the internet unasked',
  severity: 'high',
  controls: families.publicAccess,
  clouds: ['aws', 'gcp', 'azure', 'kubernetes'],
  fix: 'Put it into private subnets without a public address; what shall face the internet is a service with `public: true`.',
  fixes: {
    gcp: 'Remove the public address (access_config, ipv4_enabled), or let load balancers alone in; what shall face the internet is a service with `public: true`.',
    azure:
      'Remove the public address, or set public_network_access_enabled = false or a firewall that denies by default; what shall face the internet is a service with `public: true`.',
    kubernetes:
      'Make the Service one of type ClusterIP; what shall face the internet is a service with `public: true`.',
  },
  judge: (world) => [
    ...judgeTypes(world, addresses, {
      pass: 'It gets no public address.',
      fail: 'It gets a public address; none is asked.',
      unknown: 'Whether it gets a public address is decided only at apply.',
    }),
    ...judgeFirewalls(world),
    ...judgeBalancers(world),
  ],
};

const yes = (value: Read): Truth => isOneOf(value, true);

/** Whether a network card of a machine of Google's has a public address. */
const hasAccess: Judge = (machine) =>
  not(
    some(items(read(machine, 'network_interface')), (card) => {
      const configs = items(enter(card, 'access_config'));
      return configs === 'unknown' ? configs : configs.length > 0;
    }),
  );

/** Whether a card of a scale set of Azure's has a public address. */
const hasPublicCard: Judge = (machines) =>
  not(
    some(items(read(machines, 'network_interface')), (card) =>
      some(items(enter(card, 'ip_configuration')), (configuration) => {
        const addresses = items(enter(configuration, 'public_ip_address'));
        return addresses === 'unknown' ? addresses : addresses.length > 0;
      }),
    ),
  );

/** Whether a resource gets no public address, by its type. */
const addresses: Readonly<Record<string, Judge>> = {
  aws_ecs_service: (resource) => not(yes(read(resource, 'network_configuration', 0, 'assign_public_ip'))),
  aws_launch_template: (resource) =>
    not(
      some(items(read(resource, 'network_interfaces')), (card) =>
        yes(enter(card, 'associate_public_ip_address')),
      ),
    ),
  aws_instance: (resource) => not(yes(read(resource, 'associate_public_ip_address'))),
  aws_db_instance: (resource) => not(yes(read(resource, 'publicly_accessible'))),
  google_compute_instance: hasAccess,
  google_compute_instance_template: hasAccess,
  google_compute_region_instance_template: hasAccess,
  // A public address is what an instance gets when nothing is said.
  google_sql_database_instance: (database) =>
    isOneOf(read(database, 'settings', 0, 'ip_configuration', 0, 'ipv4_enabled'), false),
  azurerm_container_group: (group) => isOneOf(read(group, 'ip_address_type'), 'Private', 'None'),
  azurerm_linux_virtual_machine_scale_set: hasPublicCard,
  azurerm_network_interface: (card) =>
    not(
      some(items(read(card, 'ip_configuration')), (configuration) => {
        const address = enter(configuration, 'public_ip_address_id');
        return address.kind === 'unknown' ? true : address.kind === 'known';
      }),
    ),
  azurerm_orchestrated_virtual_machine_scale_set: hasPublicCard,
  azurerm_windows_virtual_machine_scale_set: hasPublicCard,
};

/** Databases and stores of Azure that have a public endpoint unless it is closed, and what else keeps strangers out. */
const endpoints: Readonly<Record<string, Judge>> = {
  azurerm_cosmosdb_account: (account) =>
    any([
      closed(account),
      isOneOf(read(account, 'is_virtual_network_filter_enabled'), true),
      isNamed(account),
    ]),
  azurerm_mssql_server: closed,
  azurerm_mysql_flexible_server: (server) =>
    any([isOneOf(read(server, 'public_network_access'), 'Disabled'), isInNetwork(server)]),
  azurerm_postgresql_flexible_server: (server) => any([closed(server), isInNetwork(server)]),
  azurerm_redis_cache: closed,
  azurerm_storage_account: isFenced,
};

function closed(resource: PlannedResource): Truth {
  return isOneOf(read(resource, 'public_network_access_enabled'), false);
}

function isInNetwork(server: PlannedResource): boolean {
  return read(server, 'delegated_subnet_id').kind !== 'absent';
}

function isNamed(account: PlannedResource): Truth {
  const ranges = items(read(account, 'ip_range_filter'));
  return ranges === 'unknown'
    ? ranges
    : ranges.length > 0 && all(ranges.map((range) => not(isOneOf(range, '0.0.0.0/0', '0.0.0.0')))) === true;
}

function judgeFirewalls(world: World): readonly RuleAnswer[] {
  return judgeTypes(world, endpoints, {
    pass: 'Its public endpoint is closed, or lets named networks in only.',
    fail: 'Its public endpoint takes requests from the whole internet; a closed one is asked.',
    unknown: 'Who reaches its public endpoint is decided only at apply.',
  });
}

/** What may face the internet if a service asks for it, and whether it does. */
function facings(world: World, spec: Spec): readonly (readonly [PlannedResource, Truth])[] {
  return [
    ...world.ofType(...balancerTypes).map((one) => [one, isInternetFacing(one)] as const),
    ...world.ofType(...forwardingTypes).map((one) => [one, facesInternet(one)] as const),
    ...world.ofType('google_cloud_run_v2_service').map((one) => [one, takesAll(one)] as const),
    ...world.ofType('azurerm_container_app').map((one) => [one, appFacesInternet(world, one)] as const),
    ...world.ofType('v1/Service').map((one) => [one, isFacing(one)] as const),
    // Other ways in may be those of an internal controller.
    ...world
      .ofType('networking.k8s.io/v1/Ingress', 'gateway.networking.k8s.io/v1/HTTPRoute')
      .filter(({ address }) => serviceAt(spec, address) !== undefined)
      .map((one) => [one, true] as const),
  ];
}

/** Everything, when nobody says anything: the attribute is computed, so that it is unknown at first. */
function takesAll(service: PlannedResource): Truth {
  const ingress = read(service, 'ingress');
  const unset = ingress.kind !== 'known' && referencesAt(service, ['ingress']).length === 0;
  return unset || isOneOf(ingress, 'INGRESS_TRAFFIC_ALL');
}

/** Without a manifest nobody can say whether a load balancer was meant to face the internet: nothing is answered. */
function judgeBalancers(world: World): readonly RuleAnswer[] {
  const { spec } = world;
  if (spec === undefined) return [];
  return facings(world, spec).map(([balancer, facing]) =>
    answer(balancer, any([not(facing), asksForPublic(spec, balancer.address)]), {
      pass: 'It faces the internet only if the manifest asks for it.',
      fail: 'It faces the internet, but the manifest does not ask for it.',
      unknown: 'Whether it faces the internet is decided only at apply.',
      path: 'public',
    }),
  );
}
