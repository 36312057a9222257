import { type RuleCases, resource, undecided } from '../support.js';

const template = (...disks: readonly (string | boolean | null)[]) =>
  resource('aws_launch_template.x', {
    block_device_mappings: disks.map((encrypted) => ({ ebs: encrypted === null ? [] : [{ encrypted }] })),
  });

export const cases: RuleCases = {
  good: [
    { name: 'as text, as launch templates write it', resources: [template('true', true)] },
    {
      name: 'a mapping without a disk of its own',
      resources: [resource('aws_launch_template.x', { block_device_mappings: [{ no_device: 'true' }] })],
    },
    { name: 'a volume', resources: [resource('aws_ebs_volume.x', { encrypted: true })] },
    {
      name: 'a machine',
      resources: [resource('aws_instance.x', { root_block_device: [{ encrypted: true }] })],
    },
  ],
  bad: [
    { name: 'one of two', resources: [template('true', 'false')] },
    { name: 'nothing said', resources: [template()] },
    { name: 'a volume', resources: [resource('aws_ebs_volume.x', {})] },
  ],
  unknown: [
    {
      name: 'to come',
      resources: [
        undecided(
          'aws_launch_template.x',
          { block_device_mappings: [{ ebs: [{ encrypted: true }] }] },
          { block_device_mappings: [{ ebs: [{}] }] },
        ),
      ],
    },
    { name: 'disks of the image', resources: [undecided('aws_instance.x', { root_block_device: true })] },
  ],
};
