import { containersOf, judgeContainers } from '../containers.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { enter, isOneOf } from '../values.js';

export const rule: Rule = {
  id: 'baseline/container-read-only',
  title: 'Containers cannot write to their own image',
  severity: 'medium',
  controls: families.leastPrivilege,
  fix: 'Set readonlyRootFilesystem, and mount a volume where the program must write.',
  judge: (world) =>
    judgeContainers(
      containersOf(world),
      (container) => isOneOf(enter(container, 'readonlyRootFilesystem'), true),
      {
        pass: 'The root file system of every container is read-only.',
        fail: 'A container can write to its root file system; a read-only one is asked.',
        unknown: 'The containers are decided only at apply.',
      },
    ),
};
