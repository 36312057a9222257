import { ANYWHERE, beside, type Kept, type Opening, openTo, type TraitsOf } from './contract-types.js';
import { at, blocks, type Thing, texts } from './thing.js';

const TAGGED = { tags: 'tags_all' } as const;
const name = (form: RegExp, where = 'name') => ({ name: { at: where, form } });

/** Bytes of a random ending that the provider puts after `name_prefix`: 26. */
const ENDING = 26;
const prefix = (longest: number) => name(new RegExp(`^[A-Za-z0-9_-]{1,${longest - ENDING}}$`), 'name_prefix');

/**
 * Names: https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html and each service's own page.
 * Tags: the types that have none are parts of something that has.
 */
export const AWS: TraitsOf = {
  aws_appautoscaling_policy: {},
  aws_appautoscaling_target: TAGGED,
  aws_autoscaling_group: { ...name(/^.{1,255}$/), tags: 'tag' },
  aws_autoscaling_policy: {},
  aws_cloudwatch_log_group: {
    ...TAGGED,
    ...name(/^[\w./#-]{1,512}$/),
    store: (thing) => ({ kind: 'logs', encrypted: at(thing, 'kms_key_id') !== undefined, closed: true }),
    kept: (thing) => [{ kind: 'logs', days: Number(at(thing, 'retention_in_days') ?? Infinity) }],
  },
  aws_cloudwatch_metric_alarm: { ...TAGGED, ...name(/^.{1,255}$/, 'alarm_name') },
  aws_default_security_group: {
    ...TAGGED,
    opens: (thing) => blocks(thing, 'ingress').map(() => ({ ranges: [ANYWHERE] })),
  },
  aws_dynamodb_table: {
    ...TAGGED,
    ...name(/^[\w.-]{3,255}$/),
    store: (thing) => ({
      kind: 'table',
      encrypted: at(thing, 'server_side_encryption.0.enabled') === true,
      closed: true,
    }),
  },
  aws_ecs_cluster: { ...TAGGED, ...name(/^[\w-]{1,255}$/) },
  aws_ecs_cluster_capacity_providers: {},
  aws_ecs_service: {
    ...TAGGED,
    ...name(/^[\w-]{1,255}$/),
    opens: (thing) => publicAddress(at(thing, 'network_configuration.0.assign_public_ip')),
  },
  aws_ecs_task_definition: { ...TAGGED, ...name(/^[\w-]{1,255}$/, 'family') },
  aws_eip: TAGGED,
  aws_flow_log: TAGGED,
  aws_iam_instance_profile: { ...TAGGED, ...prefix(128) },
  aws_iam_role: { ...TAGGED, ...prefix(64) },
  aws_iam_role_policy: {},
  aws_iam_role_policy_attachment: {},
  aws_internet_gateway: TAGGED,
  aws_kms_alias: name(/^alias\/[\w/-]{1,250}$/),
  aws_kms_key: TAGGED,
  aws_launch_template: {
    ...TAGGED,
    ...prefix(128),
    store: (thing) => ({ kind: 'disk', encrypted: disksEncrypted(thing), closed: true }),
    opens: (thing) => publicAddress(at(thing, 'network_interfaces.0.associate_public_ip_address')),
  },
  aws_lb: {
    ...TAGGED,
    ...name(/^(?!internal-)[A-Za-z0-9]([A-Za-z0-9-]{0,30}[A-Za-z0-9])?$/),
    // Who may reach it is said by the rules of its group.
    opens: (thing) => (at(thing, 'internal') === true ? [] : [{ ranges: [] }]),
  },
  aws_lb_listener: TAGGED,
  aws_lb_target_group: { ...TAGGED, ...name(/^[A-Za-z0-9]([A-Za-z0-9-]{0,30}[A-Za-z0-9])?$/) },
  aws_nat_gateway: TAGGED,
  aws_route: {},
  aws_route_table: TAGGED,
  aws_route_table_association: {},
  aws_s3_bucket: {
    ...TAGGED,
    ...name(/^(?!xn--|sthree-)[a-z0-9]([a-z0-9-]{1,61}[a-z0-9])$/, 'bucket'),
    store: (thing, all) => ({ kind: 'bucket', ...bucketOf(thing, all) }),
  },
  aws_s3_bucket_lifecycle_configuration: { kept: keptObjects },
  aws_s3_bucket_ownership_controls: {},
  aws_s3_bucket_policy: {},
  aws_s3_bucket_public_access_block: {},
  aws_s3_bucket_server_side_encryption_configuration: {},
  aws_s3_bucket_versioning: {},
  aws_secretsmanager_secret: {
    ...TAGGED,
    ...name(/^[\w/+=.@-]{1,512}$/),
    store: (thing) => ({
      kind: 'secret',
      encrypted: at(thing, 'kms_key_id') !== undefined,
      closed: at(thing, 'policy') === undefined || at(thing, 'block_public_policy') !== false,
    }),
  },
  aws_security_group: { ...TAGGED, ...prefix(255) },
  aws_sns_topic: {
    ...TAGGED,
    ...name(/^[\w-]{1,256}$/),
    store: (thing) => ({
      kind: 'messages',
      encrypted: at(thing, 'kms_master_key_id') !== undefined,
      closed: blocks(thing, 'policy.Statement').every(isClosed),
    }),
  },
  aws_sns_topic_subscription: {},
  aws_subnet: { ...TAGGED, opens: (thing) => publicAddress(at(thing, 'map_public_ip_on_launch')) },
  aws_vpc: TAGGED,
  aws_vpc_endpoint: TAGGED,
  aws_vpc_security_group_egress_rule: TAGGED,
  aws_vpc_security_group_ingress_rule: {
    ...TAGGED,
    opens: (thing) => openTo([...texts(at(thing, 'cidr_ipv4')), ...texts(at(thing, 'cidr_ipv6'))]),
  },
};

function publicAddress(value: unknown): readonly Opening[] {
  return String(value) === 'true' ? [{ ranges: [ANYWHERE] }] : [];
}

function disksEncrypted(thing: Thing): boolean {
  const disks = blocks(thing, 'block_device_mappings');
  return disks.length > 0 && disks.every((disk) => String(at(disk, 'ebs.0.encrypted')) === 'true');
}

const FOUR_BLOCKS = [
  'block_public_acls',
  'block_public_policy',
  'ignore_public_acls',
  'restrict_public_buckets',
];

function bucketOf(bucket: Thing, all: readonly Thing[]): { encrypted: boolean; closed: boolean } {
  const encryption = beside(bucket, all, 'aws_s3_bucket_server_side_encryption_configuration');
  const access = beside(bucket, all, 'aws_s3_bucket_public_access_block');
  const rule = 'rule.0.apply_server_side_encryption_by_default.0';
  return {
    encrypted:
      encryption !== undefined &&
      at(encryption, `${rule}.sse_algorithm`) === 'aws:kms' &&
      at(encryption, `${rule}.kms_master_key_id`) !== undefined,
    closed: access !== undefined && FOUR_BLOCKS.every((block) => at(access, block) === true),
  };
}

/** A statement that allows something names who. */
function isClosed(statement: Pick<Thing, 'values'>): boolean {
  return at(statement, 'Effect') !== 'Allow' || !texts(at(statement, 'Principal')).includes('*');
}

function keptObjects(thing: Thing): readonly Kept[] {
  return blocks(thing, 'rule').flatMap((rule): Kept[] => {
    const versions = at(rule, 'noncurrent_version_expiration.0.noncurrent_days');
    const objects = at(rule, 'expiration.0.days');
    return [
      ...(versions === undefined ? [] : [{ kind: 'versions', days: Number(versions) } as const]),
      ...(objects === undefined ? [] : [{ kind: 'objects', days: Number(objects) } as const]),
    ];
  });
}
