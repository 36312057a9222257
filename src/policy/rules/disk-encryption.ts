import type { PlannedResource } from '../../changes/plan.js';
import { type Judge, judgeTypes } from '../answer.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { all, enter, every, isOneOf, items, type Read, read, type Truth } from '../values.js';

/** Managed disks of Azure are always encrypted; what a machine keeps at its host is only where that is asked. */
const atHost: Judge = (machine) => isOneOf(read(machine, 'encryption_at_host_enabled'), true);

const judges: Readonly<Record<string, Judge>> = {
  aws_launch_template: isEncrypted,
  aws_instance: isEncrypted,
  aws_ebs_volume: isEncrypted,
  azurerm_linux_virtual_machine: atHost,
  azurerm_linux_virtual_machine_scale_set: atHost,
  azurerm_orchestrated_virtual_machine_scale_set: atHost,
  azurerm_windows_virtual_machine: atHost,
  azurerm_windows_virtual_machine_scale_set: atHost,
};

export const rule: Rule = {
  id: 'baseline/disk-encryption',
  title: 'Disks are encrypted',
  severity: 'high',
  controls: [...families.encryptionAtRest, 'CIS AWS v3.0 2.2.1'],
  // Google encrypts every disk.
  clouds: ['aws', 'azure'],
  fix: 'Set encrypted = true for every disk, the root disk too.',
  fixes: {
    azure:
      'Set encryption_at_host_enabled = true: without it, temporary disks and caches of a machine are written in clear.',
  },
  judge: (world) =>
    judgeTypes(world, judges, {
      pass: 'Every disk is encrypted.',
      fail: 'A disk is not said to be encrypted; encryption is asked.',
      unknown: 'Whether every disk is encrypted is decided only at apply.',
    }),
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
