import type { Deployment } from '../../manifest/types.js';
import { callEach } from '../calls.js';
import { resourceBase } from '../renames.js';
import type { ModuleCall } from '../types.js';
import { resourceName } from './names.js';
import { KEY_ID, PROJECT } from './sections.js';

/** Buckets, and tables as Firestore databases. */
export function storage(deployment: Deployment): readonly ModuleCall[] {
  const { spec, prefix } = deployment;
  const location = spec.target.region;
  const buckets = callEach(
    'bucket',
    ['spec', 'storage', 'buckets'],
    spec.storage.buckets,
    (name, bucket) => ({
      name: resourceName('bucket', prefix, resourceBase(name, bucket)),
      location,
      versioning: bucket.versioning,
      retention_days: bucket.retentionDays,
      expire_days: bucket.expireDays ?? null,
      archive_after_days: bucket.archiveAfterDays ?? null,
    }),
    { ...PROJECT, ...KEY_ID },
  );
  const tables = callEach(
    'table',
    ['spec', 'storage', 'tables'],
    spec.storage.tables,
    (name, table) => ({
      name: resourceName('table', prefix, resourceBase(name, table)),
      location,
      partition_key: table.partitionKey.name,
      sort_key: table.sortKey?.name ?? null,
      ttl_attribute: table.ttlAttribute ?? null,
      point_in_time_recovery: table.pointInTimeRecovery,
      deletion_protection: spec.security.deletionProtection,
    }),
    PROJECT,
  );
  return [...buckets, ...tables];
}
