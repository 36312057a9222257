import type { Deployment } from '../../manifest/types.js';
import { callEach } from '../calls.js';
import { resourceBase } from '../renames.js';
import { sectionsOf } from '../sections.js';
import type { ModuleCall } from '../types.js';
import { resourceName } from './names.js';
import { diskSize } from './rounding.js';
import { ENCRYPTION, GROUP, references } from './sections.js';

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
      instance_type: group.instanceType,
      image: group.image ?? null,
      min: group.scale.min,
      max: group.scale.max,
      cpu_percent: group.scale.cpuPercent,
      disk_gib: diskSize(group.diskGiB),
      spot: group.spot,
      zones: zones(spec.network.zones),
    }),
    {
      ...GROUP,
      ...ENCRYPTION,
      subnet_id: 'module.network.subnet_ids["workers"]',
      vault_id: 'module.key.vault.id',
      buckets: others.buckets,
      tables: others.tables,
    },
  );
}

/** Zones by their numbers. One zone is none: that is what a region without zones takes. */
function zones(count: number): readonly string[] {
  return count > 1 ? Array.from({ length: count }, (_, index) => `${index + 1}`) : [];
}
