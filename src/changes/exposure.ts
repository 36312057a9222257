import { isObject, type Json } from '../json.js';
import type { AttributeChange } from './changeset.js';
import { lastName } from './path.js';
import type { PlannedResource } from './plan.js';

/** One way in which an attribute opens a resource to the world. */
interface Opening {
  /** The last name on the way to the value. */
  readonly names: readonly string[];
  /** Types that it concerns; every type when it is absent. */
  readonly types?: RegExp;
  /** Whether the value opens it. */
  opens(value: Json): boolean;
  /** Whether a place is of concern at all: outgoing rules and denials open nothing. */
  concerns?(change: AttributeChange, resource: PlannedResource): boolean;
}

const WORLD = new Set(['0.0.0.0/0', '::/0', '*', 'Internet', 'Any']);

const OPENINGS: readonly Opening[] = [
  {
    names: ['cidr_blocks', 'ipv6_cidr_blocks', 'cidr_ipv4', 'cidr_ipv6', 'cidr_block', 'ipv6_cidr_block'],
    types: /^aws_(?:default_)?(?:security_group|vpc_security_group_ingress_rule|network_acl)/,
    opens: (value) => WORLD.has(String(value)),
    concerns: isInbound,
  },
  {
    names: ['source_ranges', 'source_address_prefix', 'source_address_prefixes'],
    types: /firewall|security_(?:rule|group)/,
    opens: (value) => WORLD.has(String(value)),
    concerns: isInbound,
  },
  {
    names: ['public_access_cidrs', 'api_server_authorized_ip_ranges', 'loadBalancerSourceRanges'],
    opens: (value) => WORLD.has(String(value)),
  },
  {
    names: ['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'],
    opens: (value) => value === false,
  },
  {
    names: ['publicly_accessible', 'public_network_access_enabled', 'allow_nested_items_to_be_public'],
    opens: (value) => value === true,
  },
  { names: ['internal'], types: /^aws_(?:a?lb|elb)$/, opens: (value) => value === false },
  { names: ['acl'], types: /^aws_s3_/, opens: (value) => String(value).startsWith('public-') },
  {
    names: ['member', 'members'],
    types: /^google_/,
    opens: (value) => value === 'allUsers' || value === 'allAuthenticatedUsers',
  },
  {
    names: ['role_entity', 'entity'],
    types: /^google_storage_/,
    opens: (value) => /(^|:)(allUsers|allAuthenticatedUsers)$/.test(String(value)),
  },
  {
    names: ['predefined_acl'],
    types: /^google_storage_/,
    opens: (value) => ['publicRead', 'publicReadWrite', 'authenticatedRead'].includes(String(value)),
  },
  { names: ['ipv4_enabled'], types: /^google_sql_/, opens: (value) => value === true },
  {
    names: ['ingress', 'ingress_settings'],
    types: /^google_cloud/,
    opens: (value) => value === 'INGRESS_TRAFFIC_ALL' || value === 'ALLOW_ALL',
  },
  {
    names: ['container_access_type'],
    types: /^azurerm_storage_/,
    opens: (value) => value === 'blob' || value === 'container',
  },
  { names: ['default_action'], types: /^azurerm_/, opens: (value) => value === 'Allow' },
  { names: ['public_network_access'], types: /^azurerm_/, opens: (value) => value === 'Enabled' },
  {
    names: ['internal_load_balancer_enabled'],
    types: /^azurerm_container_app_environment$/,
    opens: (value) => value === false,
  },
  { names: ['ip_address_type'], types: /^azurerm_container_group$/, opens: (value) => value === 'Public' },
  {
    names: ['type'],
    types: /(^|\/)Service$/,
    opens: (value) => value === 'LoadBalancer' || value === 'NodePort',
  },
  {
    names: ['cidr'],
    types: /(^|\/)NetworkPolicy$/,
    opens: (value) => WORLD.has(String(value)),
    concerns: (change) => change.path.includes('from'),
  },
  { names: ['public_access_prevention'], types: /^google_/, opens: (value) => value === 'inherited' },
  { names: ['authorization_type'], types: /^aws_lambda_function_url$/, opens: (value) => value === 'NONE' },
  {
    names: ['Principal', 'AWS'],
    types: /^aws_.*_policy$/,
    opens: (value) => value === '*',
    concerns: (change) => change.path.includes('Principal'),
  },
];

const BY_NAME = new Map(
  OPENINGS.flatMap((opening) => opening.names).map((name) => [
    name,
    OPENINGS.filter((opening) => opening.names.includes(name)),
  ]),
);

/** Whether a change opens a resource to more people than before: a security group to the world, a bucket to the public. */
export function opensToTheWorld(changes: readonly AttributeChange[], resource: PlannedResource): boolean {
  return changes.some((change) => {
    const { after } = change;
    if (after.kind !== 'value') return false;
    const openings = BY_NAME.get(lastName(change.path));
    if (openings === undefined) return false;
    const values = Array.isArray(after.value) ? (after.value as readonly Json[]) : [after.value];
    return openings.some(
      (opening) =>
        (opening.types?.test(resource.type) ?? true) &&
        (opening.concerns?.(change, resource) ?? true) &&
        values.some((value) => opening.opens(value)),
    );
  });
}

function isInbound(change: AttributeChange, resource: PlannedResource): boolean {
  if (change.path[0] === 'egress') return false;
  const after = isObject(resource.after) ? resource.after : {};
  const outbound =
    after['type'] === 'egress' ||
    after['egress'] === true ||
    /egress|outbound/i.test(String(after['direction'] ?? ''));
  const denied = [after['access'], after['rule_action']].some((effect) =>
    /^deny$/i.test(String(effect ?? '')),
  );
  return !outbound && !denied && !(Array.isArray(after['deny']) && after['deny'].length > 0);
}
