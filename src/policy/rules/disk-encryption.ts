import type { PlannedResource } from '../../changes/plan.js';
import { answer } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { all, enter, every, isOneOf, items, type Read, read, type Truth } from '../values.js';

export const rule: Rule = {
  id: 'baseline/disk-encryption',
  title: 'Disks are encrypted',
  severity: 'high',
  controls: [...families.encryptionAtRest, 'CIS AWS v3.0 2.2.1'],
  fix: 'Set encrypted = true for every disk, the root disk too.',
  judge: (world) =>
    world.ofType('aws_launch_template', 'aws_instance', 'aws_ebs_volume').map((resource) =>
      answer(resource, isEncrypted(resource), {
        pass: 'Every disk is encrypted.',
        fail: 'A disk is not said to be encrypted; encrypted = true is asked.',
        unknown: 'Whether every disk is encrypted is decided only at apply.',
      }),
    ),
};

function isEncrypted(resource: PlannedResource): Truth {
  if (resource.type === 'aws_ebs_volume') return isOneOf(read(resource, 'encrypted'), true);
  if (resource.type === 'aws_instance')
    return all([
      allEncrypted(read(resource, 'root_block_device')),
      every(items(read(resource, 'ebs_block_device')), (disk) => isOneOf(enter(disk, 'encrypted'), true)),
    ]);
  const mappings = items(read(resource, 'block_device_mappings'));
  // Entries without `ebs` take a device of the image away or name an instance store.
  return mappings === 'unknown'
    ? mappings
    : all(
        mappings.length === 0
          ? [false]
          : mappings.map((mapping) =>
              enter(mapping, 'ebs').kind === 'absent' ? true : allEncrypted(enter(mapping, 'ebs')),
            ),
      );
}

function allEncrypted(disks: Read): Truth {
  const list = items(disks);
  return list !== 'unknown' && list.length === 0
    ? false
    : every(list, (disk) => isOneOf(enter(disk, 'encrypted'), true));
}
