import type { Action, Hook, PlannedResource } from '../../changes/plan.js';
import { isObject, type Json, type JsonObject } from '../../json.js';

/**
 * The provisioners that an instance's actions may run. The plan's JSON does not tell creation-time provisioners from
 * destroy-time ones (Terraform 1.11), so each of a block counts whenever one of either kind would run.
 */
export function provisionerHooks(resource: PlannedResource, provisioners: readonly string[]): Hook[] {
  const when = resource.deposed === undefined ? occasion(resource.actions) : 'destroy';
  if (when === undefined) return [];
  return provisioners.map((type) => ({ address: resource.address, kind: `provisioner ${type}`, when }));
}

function occasion(actions: readonly Action[]): Hook['when'] | undefined {
  if (actions.includes('replace')) return 'always';
  if (actions.includes('create')) return 'create';
  return actions.includes('delete') ? 'destroy' : undefined;
}

/** The actions of providers that a plan runs (Terraform 1.14, `action_invocations` of the JSON format). */
export function actionHooks(invocations: readonly Json[]): Hook[] {
  return invocations.filter(isObject).map((invocation) => {
    const trigger = invocation['lifecycle_action_trigger'];
    const event = isObject(trigger) ? text(trigger, 'action_trigger_event') : '';
    const resource = isObject(trigger) ? text(trigger, 'triggering_resource_address') : '';
    return {
      address: resource || text(invocation, 'address'),
      kind: `action ${text(invocation, 'type')}`,
      when: /create/i.test(event) ? 'create' : /destroy/i.test(event) ? 'destroy' : 'always',
    };
  });
}

function text(owner: JsonObject, key: string): string {
  const value = owner[key];
  return typeof value === 'string' ? value : '';
}
