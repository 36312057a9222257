import type { Deployment, Table } from '../../manifest/types.js';
import { callEach } from '../calls.js';
import { resourceBase } from '../renames.js';
import type { ModuleCall } from '../types.js';
import { resourceName } from './names.js';
import { KEY_ARN } from './sections.js';

/** DynamoDB's letters for the types of key attributes. */
const KEY_TYPES = { string: 'S', number: 'N', binary: 'B' } as const;

/** Buckets and tables. */
export function storage(deployment: Deployment): readonly ModuleCall[] {
  const { spec, prefix } = deployment;
  const buckets = callEach(
    'bucket',
    ['spec', 'storage', 'buckets'],
    spec.storage.buckets,
    (name, bucket) => ({
      name: resourceName('bucket', prefix, resourceBase(name, bucket)),
      versioning: bucket.versioning,
      retention_days: bucket.retentionDays,
      expire_days: bucket.expireDays ?? null,
      archive_after_days: bucket.archiveAfterDays ?? null,
    }),
    KEY_ARN,
  );
  const tables = callEach(
    'table',
    ['spec', 'storage', 'tables'],
    spec.storage.tables,
    (name, table) => ({
      name: resourceName('table', prefix, resourceBase(name, table)),
      partition_key: tableKey(table.partitionKey),
      sort_key: table.sortKey === undefined ? null : tableKey(table.sortKey),
      ttl_attribute: table.ttlAttribute ?? null,
      point_in_time_recovery: table.pointInTimeRecovery,
      deletion_protection: spec.security.deletionProtection,
    }),
    KEY_ARN,
  );
  return [...buckets, ...tables];
}

function tableKey(key: Table['partitionKey']) {
  return { name: key.name, type: KEY_TYPES[key.type] };
}
