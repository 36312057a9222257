import type { Deployment } from '../../manifest/types.js';
import { callEach } from '../calls.js';
import { resourceBase } from '../renames.js';
import { sectionsOf } from '../sections.js';
import { tags } from '../tags.js';
import type { ModuleCall } from '../types.js';
import { resourceName } from './names.js';
import { references } from './sections.js';

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
      disk_gib: group.diskGiB,
      spot: group.spot,
      region: spec.target.region,
      tags: tags(deployment),
    }),
    {
      vpc_id: 'module.network.vpc_id',
      private_subnet_ids: 'module.network.private_subnet_ids',
      key_arn: 'module.key.arn',
      bucket_arns: others.bucketArns,
      table_arns: others.tableArns,
    },
  );
}
