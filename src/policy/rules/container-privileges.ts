import { containersOf, ecsTypes, judgeContainers } from '../containers.js';
import { families } from '../frameworks.js';
import { isPrivileged, podTypes, sharesNode } from '../kubernetes/objects.js';
import type { Rule } from '../types.js';
import { any, enter, isOneOf, items, not, some } from '../values.js';

export const rule: Rule = {
  id: 'baseline/container-privileges',
  title: 'No container is privileged',
  severity: 'high',
  controls: families.leastPrivilege,
  // Cloud Run and Container Apps have no such setting.
  clouds: ['aws', 'azure', 'kubernetes'],
  fix: 'Remove `privileged`, and add the one Linux capability that is needed instead.',
  fixes: {
    azure: 'Remove `privilege_enabled`, and run what needs it on a machine.',
    kubernetes:
      'Remove `privileged` and the `host…` fields of the pod, and add the one Linux capability that is needed instead.',
  },
  judge: (world) =>
    judgeContainers(
      containersOf(world, [...ecsTypes, 'azurerm_container_group', ...podTypes]),
      (container, resource) =>
        not(
          any([
            isOneOf(enter(container, 'privileged'), true),
            some(items(enter(container, 'security')), (one) =>
              isOneOf(enter(one, 'privilege_enabled'), true),
            ),
            isPrivileged(container),
            sharesNode(resource),
          ]),
        ),
      {
        pass: 'No container is privileged.',
        fail: 'A container is privileged: it has the rights of the machine; none is asked.',
        unknown: 'The containers are decided only at apply.',
      },
    ),
};
