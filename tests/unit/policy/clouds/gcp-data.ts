import type { JsonObject } from '../../../../src/json.js';
import { type CloudCases, resource, spec, undecided } from '../support.js';

const key = 'projects/p/locations/l/keyRings/r/cryptoKeys/k';

const bucket = (more: JsonObject) => [resource('google_storage_bucket.x', { name: 'x', ...more })];
const lifecycle = (type: string, condition: JsonObject) =>
  bucket({ lifecycle_rule: [{ action: [{ type }], condition: [condition] }] });
const database = (more: JsonObject) => [resource('google_firestore_database.x', more)];
const cryptoKey = (more: JsonObject) => [resource('google_kms_crypto_key.x', more)];

const guarded = spec({ security: { deletionProtection: true } });
const asked = spec({ policy: { requiredTags: ['Team'] } });
const soc2 = spec({ security: { compliance: ['soc2'] } });
const logs = (more: JsonObject) => [resource('google_logging_project_bucket_config.x', more)];

/** What the rules say of what keeps data on Google Cloud: stores, tables, keys, logs, disks. */
export const gcpData: CloudCases = {
  'deletion-protection': {
    good: [
      {
        name: 'a protected database',
        resources: database({ delete_protection_state: 'DELETE_PROTECTION_ENABLED' }),
        spec: guarded,
      },
    ],
    bad: [
      { name: 'a database that says nothing', resources: database({}), spec: guarded },
      {
        name: 'an instance that the provider alone protects',
        resources: [
          resource('google_sql_database_instance.x', { deletion_protection: true, settings: [{}] }),
        ],
        spec: guarded,
      },
    ],
  },
  'flow-logs': {
    good: [
      {
        name: 'a subnet with a log',
        resources: [resource('google_compute_subnetwork.x', { log_config: [{ flow_sampling: 1 }] })],
      },
    ],
    bad: [
      {
        name: 'a subnet without one',
        resources: [resource('google_compute_subnetwork.x', { log_config: [] })],
      },
    ],
    ignored: [
      {
        name: 'a subnet of proxies',
        resources: [resource('google_compute_subnetwork.x', { purpose: 'REGIONAL_MANAGED_PROXY' })],
      },
    ],
  },
  'kms-rotation': {
    good: [{ name: 'ninety days', resources: cryptoKey({ rotation_period: '7776000s' }) }],
    bad: [
      { name: 'no period', resources: cryptoKey({ purpose: 'ENCRYPT_DECRYPT' }) },
      { name: 'two years', resources: cryptoKey({ rotation_period: '63072000s' }) },
    ],
    ignored: [{ name: 'a key that signs', resources: cryptoKey({ purpose: 'ASYMMETRIC_SIGN' }) }],
  },
  'log-encryption': {
    good: [{ name: 'a bucket with a key', resources: logs({ cmek_settings: [{ kms_key_name: key }] }) }],
    bad: [{ name: 'a bucket without one', resources: logs({ cmek_settings: [] }) }],
  },
  'log-retention': {
    good: [{ name: 'a hundred days', resources: logs({ retention_days: 100 }), spec: soc2 }],
    bad: [{ name: "Google's thirty days", resources: logs({}), spec: soc2 }],
  },
  'messaging-encryption': {
    good: [
      { name: 'a topic with a key', resources: [resource('google_pubsub_topic.x', { kms_key_name: key })] },
    ],
    bad: [{ name: 'a topic without one', resources: [resource('google_pubsub_topic.x', {})] }],
  },
  's3-encryption': {
    good: [{ name: 'a key', resources: bucket({ encryption: [{ default_kms_key_name: key }] }) }],
    bad: [{ name: 'none', resources: bucket({ encryption: [] }) }],
  },
  's3-public-access-block': {
    good: [{ name: 'enforced', resources: bucket({ public_access_prevention: 'enforced' }) }],
    bad: [{ name: 'inherited', resources: bucket({ public_access_prevention: 'inherited' }) }],
    unknown: [
      {
        name: 'to come',
        resources: [undecided('google_storage_bucket.x', { public_access_prevention: true })],
      },
    ],
  },
  's3-public-acl': {
    good: [
      {
        name: 'a named reader',
        resources: [resource('google_storage_bucket_acl.x', { role_entity: ['READER:user-a@b.c'] })],
      },
    ],
    bad: [
      {
        name: 'everybody as a reader',
        resources: [resource('google_storage_bucket_acl.x', { role_entity: ['READER:allUsers'] })],
      },
      {
        name: 'a ready one for everybody',
        resources: [resource('google_storage_object_acl.x', { predefined_acl: 'publicRead' })],
      },
      {
        name: 'everybody as an entity',
        resources: [resource('google_storage_bucket_access_control.x', { entity: 'allUsers' })],
      },
    ],
  },
  's3-retention': {
    good: [
      { name: 'no rule', resources: bucket({}) },
      { name: 'thirty days', resources: lifecycle('Delete', { days_since_noncurrent_time: 30 }) },
      { name: 'current objects alone', resources: lifecycle('Delete', { with_state: 'LIVE', age: 1 }) },
      { name: 'another action', resources: lifecycle('SetStorageClass', { days_since_noncurrent_time: 1 }) },
    ],
    bad: [{ name: 'one day', resources: lifecycle('Delete', { days_since_noncurrent_time: 1 }) }],
  },
  's3-versioning': {
    good: [{ name: 'on', resources: bucket({ versioning: [{ enabled: true }] }) }],
    bad: [
      { name: 'off', resources: bucket({ versioning: [{ enabled: false }] }) },
      { name: 'not said', resources: bucket({}) },
    ],
  },
  'table-pitr': {
    good: [
      {
        name: 'on',
        resources: database({ point_in_time_recovery_enablement: 'POINT_IN_TIME_RECOVERY_ENABLED' }),
      },
    ],
    bad: [{ name: 'not said', resources: database({}) }],
  },
  tags: {
    good: [
      {
        name: 'a label, as Google can have it',
        resources: bucket({ effective_labels: { team: 'data' } }),
        spec: asked,
      },
    ],
    bad: [{ name: 'another label', resources: bucket({ effective_labels: { env: 'dev' } }), spec: asked }],
    ignored: [
      { name: 'what takes no labels', resources: [resource('google_compute_network.x', {})], spec: asked },
    ],
  },
};
