import type { Deployment } from '../../manifest/types.js';
import { callEach } from '../calls.js';
import { resourceBase } from '../renames.js';
import { sectionsOf } from '../sections.js';
import type { ModuleCall } from '../types.js';
import { labels } from './labels.js';
import { resourceName } from './names.js';
import { KEY_ID, PROJECT, references } from './sections.js';

/** Groups of machines. */
export function compute(deployment: Deployment): readonly ModuleCall[] {
  const { spec, prefix } = deployment;
  const others = references(sectionsOf(spec));
  return callEach(
    'workers',
    ['spec', 'workers'],
    spec.workers,
    (name, group) => ({
      name: resourceName('workers', prefix, resourceBase(name, group)),
      account_id: resourceName('workersAccount', prefix, resourceBase(name, group)),
      region: spec.target.region,
      machine_type: group.instanceType,
      image: group.image ?? null,
      min: group.scale.min,
      max: group.scale.max,
      cpu_percent: group.scale.cpuPercent,
      disk_gib: group.diskGiB,
      spot: group.spot,
      labels: labels(deployment),
    }),
    {
      ...PROJECT,
      ...KEY_ID,
      network_id: 'module.network.network_id',
      subnet_id: 'module.network.subnet_id',
      bucket_names: others.bucketNames,
      table_names: others.tableNames,
    },
  );
}
