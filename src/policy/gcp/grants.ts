import type { PlannedResource } from '../../changes/plan.js';
import { isObject, type Json } from '../../json.js';
import type { World } from '../types.js';
import { embeddedJson, items, type Read, read } from '../values.js';

/** A role that somebody is given on something. */
export interface Grant {
  readonly role: Read;
  readonly members: readonly Read[] | 'unknown';
  readonly conditional: boolean;
}

/** Every resource of Google's that gives roles (`google_…_iam_member`, `_iam_binding`, `_iam_policy`), with what it gives. */
export function grantsOf(
  world: World,
): readonly { readonly resource: PlannedResource; readonly grants: readonly Grant[] | 'unknown' }[] {
  return world.resources.flatMap((resource) => {
    const form = /^google_.*_iam_(member|binding|policy)$/.exec(resource.type)?.[1];
    if (form === undefined) return [];
    return [{ resource, grants: form === 'policy' ? bindingsOf(resource) : [grantOf(resource)] }];
  });
}

function grantOf(resource: PlannedResource): Grant {
  const member = read(resource, 'member');
  return {
    role: read(resource, 'role'),
    members: member.kind === 'absent' ? items(read(resource, 'members')) : [member],
    conditional: read(resource, 'condition', 0).kind === 'known',
  };
}

/** The bindings of a whole policy, which is JSON text. */
function bindingsOf(resource: PlannedResource): readonly Grant[] | 'unknown' {
  const document = embeddedJson(read(resource, 'policy_data'));
  if (document.kind !== 'known') return document.kind === 'absent' ? [] : 'unknown';
  const bindings = isObject(document.value) ? document.value['bindings'] : undefined;
  if (!Array.isArray(bindings)) return [];
  return (bindings as readonly Json[]).filter(isObject).map((binding) => ({
    role: known(binding['role']),
    members: items(known(binding['members'])),
    conditional: isObject(binding['condition']),
  }));
}

function known(value: Json | undefined): Read {
  return value === undefined || value === null
    ? { kind: 'absent' }
    : { kind: 'known', value, unknown: false };
}
