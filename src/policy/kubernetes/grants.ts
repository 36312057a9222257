import type { PlannedResource } from '../../changes/plan.js';
import { all, enter, isOneOf, items, not, read, some, type Truth } from '../values.js';

/** Whether a Role or ClusterRole names what may be done, or with what. */
export function namesRights(role: PlannedResource): Truth {
  return not(
    some(items(read(role, 'rules')), (rule) =>
      all(['verbs', 'resources'].map((list) => some(items(enter(rule, list)), (one) => isOneOf(one, '*')))),
    ),
  );
}

/** Whether a binding gives the role that may do everything. */
export function bindsEverything(binding: PlannedResource): Truth {
  return all([
    isOneOf(read(binding, 'roleRef', 'kind'), 'ClusterRole'),
    isOneOf(read(binding, 'roleRef', 'name'), 'cluster-admin'),
  ]);
}

/** Whether a binding gives its role to whoever can reach the API server, or has any account in it. */
export function bindsAnybody(binding: PlannedResource): Truth {
  return some(items(read(binding, 'subjects')), (subject) =>
    isOneOf(enter(subject, 'name'), 'system:anonymous', 'system:unauthenticated', 'system:authenticated'),
  );
}
