import type { Deployment, Table } from '../../manifest/types.js';
import { callEach } from '../calls.js';
import { resourceBase } from '../renames.js';
import { sectionsOf } from '../sections.js';
import type { ModuleCall } from '../types.js';
import { globalName } from './names.js';
import { ENCRYPTION, GROUP, reach, storeInputs } from './sections.js';

/** Buckets and tables, each in an account of its own. */
export function storage(deployment: Deployment): readonly ModuleCall[] {
  const { spec, prefix } = deployment;
  const sections = sectionsOf(spec);
  const common = storeInputs(deployment);
  const buckets = callEach(
    'bucket',
    ['spec', 'storage', 'buckets'],
    spec.storage.buckets,
    (name, bucket) => ({
      ...common,
      name: globalName('bucket', prefix, resourceBase(name, bucket)),
      versioning: bucket.versioning,
      retention_days: bucket.retentionDays,
      expire_days: bucket.expireDays ?? null,
      archive_after_days: bucket.archiveAfterDays ?? null,
      deletion_protection: spec.security.deletionProtection,
    }),
    { ...GROUP, ...ENCRYPTION, ...reach(sections, 'blob') },
  );
  const tables = callEach(
    'table',
    ['spec', 'storage', 'tables'],
    spec.storage.tables,
    (name, table) => ({
      ...common,
      name: globalName('table', prefix, resourceBase(name, table)),
      partition_key: tableKey(table.partitionKey),
      sort_key: table.sortKey === undefined ? null : tableKey(table.sortKey),
      expiring: table.ttlAttribute !== undefined,
      point_in_time_recovery: table.pointInTimeRecovery,
      deletion_protection: spec.security.deletionProtection,
    }),
    { ...GROUP, ...ENCRYPTION, ...reach(sections, 'table') },
  );
  return [...buckets, ...tables];
}

function tableKey({ name, type }: Table['partitionKey']) {
  return { name, type };
}

/** The address of a container of objects or of items, as their REST interfaces have it: what services are told. */
export function storeUrl(kind: 'bucket' | 'table', prefix: string, name: string): string {
  const account = globalName(kind, prefix, name);
  return kind === 'bucket'
    ? `https://${account}.blob.core.windows.net/objects`
    : `https://${account}.documents.azure.com/dbs/main/colls/items`;
}
