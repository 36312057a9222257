import type { AttributeChange, Risk } from './changeset.js';
import { opensToTheWorld } from './exposure.js';
import type { PlannedResource } from './plan.js';
import { SERVING_TYPES, VERSIONED_TYPES } from './serving-types.js';
import { STATEFUL_TYPES } from './stateful-types.js';

/** True for types whose objects hold data that is lost with them. */
export function isStateful(type: string): boolean {
  return STATEFUL_TYPES.has(kindOf(type));
}

/** Of an object of a cluster the kind, whatever version of its API: `apps/v1/StatefulSet`. No other type has a slash. */
function kindOf(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

/**
 * How much harm a change can do. Forgetting destroys nothing, so it only counts as a change; importing and moving alone
 * do nothing; a block that is removed inside a resource is a change like any other.
 */
export function riskOf(resource: PlannedResource, attributes: readonly AttributeChange[]): Risk {
  const does = (action: PlannedResource['actions'][number]): boolean => resource.actions.includes(action);
  if (resource.mode === 'data') return 'none';
  if (does('delete') || does('replace')) {
    if (isStateful(resource.type)) return 'data-loss';
    if (does('delete')) return 'destroys';
    if (SERVING_TYPES.has(kindOf(resource.type))) return 'interrupts';
    if (!VERSIONED_TYPES.has(kindOf(resource.type))) return 'destroys';
  }
  if (opensToTheWorld(attributes, resource)) return 'exposes';
  if (does('update') || does('replace') || does('forget')) return 'changes';
  return does('create') ? 'adds' : 'none';
}
