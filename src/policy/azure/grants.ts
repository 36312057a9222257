import type { PlannedResource } from '../../changes/plan.js';
import { any, enter, holds, isOneOf, items, not, read, some, type Truth } from '../values.js';

/** Roles that give everything, or the right to give oneself everything. */
const GIVING = ['Owner', 'User Access Administrator', 'Role Based Access Control Administrator'];

/** The same by id: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles */
const BY_ID =
  /(8e3af657-a8ff-443c-a75c-2fe8c4bcb635|18d7d88d-d35e-4fb5-a5c3-7773c20a72d9|f58310d9-a9f6-439a-9e8d-f62e7b41a168)$/i;

/** A subscription, or what is above one. */
const WIDE = /^\/?(subscriptions\/[^/]+|providers\/Microsoft\.Management\/managementGroups\/[^/]+)?\/?$/i;

/** Whether a role lets its holder do, or become able to do, everything. A condition bounds what may be given on. */
export function givesEverything(assignment: PlannedResource): Truth {
  const name = read(assignment, 'role_definition_name');
  const byId = read(assignment, 'role_definition_id');
  const almighty = any([
    isOneOf(name, ...GIVING),
    // Computed from the name when that is what is written.
    name.kind === 'known' ? false : holds(byId, (id) => typeof id === 'string' && BY_ID.test(id)),
  ]);
  if (almighty !== false && read(assignment, 'condition').kind === 'known') return false;
  if (almighty !== false) return almighty;
  if (isOneOf(name, 'Contributor') !== true) return false;
  return holds(read(assignment, 'scope'), (scope) => typeof scope === 'string' && WIDE.test(scope));
}

/** Whether a role definition names its actions. */
export function namesActions(definition: PlannedResource): Truth {
  return not(
    some(items(read(definition, 'permissions')), (permission) =>
      any(
        ['actions', 'data_actions'].map((list) =>
          some(items(enter(permission, list)), (action) => isOneOf(action, '*', '*/*')),
        ),
      ),
    ),
  );
}
