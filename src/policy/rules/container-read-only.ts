import { containersOf, ecsTypes, judgeContainers } from '../containers.js';
import { families } from '../frameworks.js';
import { podTypes } from '../kubernetes/objects.js';
import type { Rule } from '../types.js';
import { any, enter, isOneOf } from '../values.js';

export const rule: Rule = {
  id: 'baseline/container-read-only',
  title: 'Containers cannot write to their own image',
  severity: 'medium',
  controls: families.leastPrivilege,
  // The others have no such setting.
  clouds: ['aws', 'kubernetes'],
  fix: 'Set readonlyRootFilesystem, and mount a volume where the program must write.',
  fixes: {
    kubernetes:
      'Set securityContext.readOnlyRootFilesystem, and mount an emptyDir where the program must write.',
  },
  judge: (world) =>
    judgeContainers(
      containersOf(world, [...ecsTypes, ...podTypes]),
      (container) =>
        any([
          isOneOf(enter(container, 'readonlyRootFilesystem'), true),
          isOneOf(enter(container, 'securityContext', 'readOnlyRootFilesystem'), true),
        ]),
      {
        pass: 'The root file system of every container is read-only.',
        fail: 'A container can write to its root file system; a read-only one is asked.',
        unknown: 'The containers are decided only at apply.',
      },
    ),
};
