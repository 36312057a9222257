import { containersOf, judgeContainers } from '../containers.js';
import { families } from '../frameworks.js';
import type { Rule } from '../types.js';
import { enter, isOneOf, not } from '../values.js';

export const rule: Rule = {
  id: 'baseline/container-privileges',
  title: 'No container is privileged',
  severity: 'high',
  controls: families.leastPrivilege,
  fix: 'Remove `privileged`, and add the one Linux capability that is needed instead.',
  judge: (world) =>
    judgeContainers(containersOf(world), (container) => not(isOneOf(enter(container, 'privileged'), true)), {
      pass: 'No container is privileged.',
      fail: 'A container is privileged: it has the rights of the machine; none is asked.',
      unknown: 'The containers are decided only at apply.',
    }),
};
