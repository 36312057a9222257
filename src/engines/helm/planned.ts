import type { Action, Hook, Mask, Plan, PlannedResource } from '../../changes/plan.js';
import type { JsonObject } from '../../json.js';
import type { Place } from './arguments.js';
import { type Compared, looksAlike, visible } from './compare.js';
import { immutableChanges, saysImmutable } from './immutable.js';
import { addressOf, type ChartHook, type KubeObject, typeOf } from './objects.js';
import { type Recovery, releaseAddress } from './release.js';
import { type Refusal, refusalOf } from './words.js';

/** What the server said of the objects that change: how they would come out, or why they would not. */
export interface Said {
  readonly objects: ReadonlyMap<string, KubeObject>;
  readonly refusals: ReadonlyMap<string, string>;
}

/** One object of the plan, or why there can be no plan of it. */
export interface Foretold {
  readonly resource: PlannedResource;
  readonly refusal?: Refusal;
}

/** What becomes of an object, now that the server was asked. A change that it makes nothing of is none. */
export function foretell(compared: Compared, said: Said): Foretold {
  const { key, live, merged, action } = compared;
  const words = said.refusals.get(key);
  const outcome = said.objects.get(key) ?? merged;
  if (action !== 'update' || live === undefined || outcome === undefined) {
    const resource = resourceOf(compared, [action], outcome?.body ?? null);
    return words === undefined ? { resource } : { resource, refusal: refusalOf(resource.address, words) };
  }
  if (words === undefined)
    return looksAlike(live.body, outcome.body)
      ? { resource: resourceOf(compared, ['no-op'], live.body) }
      : { resource: resourceOf(compared, ['update'], outcome.body) };
  const body = merged?.body ?? outcome.body;
  if (!saysImmutable(words)) {
    const resource = resourceOf(compared, ['update'], body);
    return { resource, refusal: refusalOf(resource.address, words) };
  }
  const paths = immutableChanges(live.kind, live.body, body);
  return {
    resource: { ...resourceOf(compared, ['replace'], body), replacePaths: paths, reason: 'immutable field' },
  };
}

/** What somebody changed: before is what the release has, after is what is there. */
export function driftOf(compared: Compared, said: Said): readonly PlannedResource[] {
  const { key, live, merged } = compared;
  const should = said.objects.get(key) ?? merged;
  if (should === undefined) return [];
  if (live !== undefined && looksAlike(live.body, should.body)) return [];
  const gone = live === undefined;
  const resource = resourceOf(compared, [gone ? 'delete' : 'update'], gone ? null : live.body);
  return [{ ...resource, before: visible(should.body) }];
}

function resourceOf(
  { object, live }: Compared,
  actions: readonly Action[],
  after: JsonObject | null,
): PlannedResource {
  const ends = actions.includes('delete') || actions.includes('forget');
  const mask = sensitiveParts(object.kind);
  return {
    address: addressOf(object),
    type: typeOf(object),
    provider: 'kubernetes',
    module: '',
    mode: 'managed',
    actions,
    before: live === undefined ? null : visible(live.body),
    after: after === null || ends ? null : visible(after),
    unknown: false,
    beforeSensitive: mask,
    afterSensitive: mask,
    replacePaths: [],
    references: {},
    writeOnly: [],
  };
}

/** Whatever stands in a Secret is one. Its copy in an annotation of `kubectl apply` too. */
function sensitiveParts(kind: string): Mask {
  if (kind !== 'Secret') return false;
  const annotations = { 'kubectl.kubernetes.io/last-applied-configuration': true };
  return { data: true, stringData: true, metadata: { annotations } };
}

/** A namespace that the first install makes. */
export function plannedNamespace({ namespace }: Place): PlannedResource {
  const body = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } };
  const object = { apiVersion: 'v1', kind: 'Namespace', name: namespace, namespace: '', body };
  return resourceOf({ key: '', object, action: 'create' }, ['create'], body);
}

/** What runs besides: the hooks of an operation, each with when in it. */
export function hooksOf(
  hooks: readonly ChartHook[],
  operation: 'install' | 'upgrade' | 'delete',
): readonly Hook[] {
  const when = { install: 'create', upgrade: 'always', delete: 'destroy' } as const;
  return hooks.flatMap(({ object, events }) =>
    events
      .filter((event) => event === `pre-${operation}` || event === `post-${operation}`)
      .map((event) => ({ address: addressOf(object), kind: `helm ${event}`, when: when[operation] })),
  );
}

/** What an apply does before anything else when an operation never ended. */
export function recoveryHook(recovery: Recovery, place: Place): Hook {
  const kind = recovery.kind === 'rollback' ? `helm rollback to revision ${recovery.to}` : 'helm uninstall';
  return { address: releaseAddress(place), kind, when: 'always' };
}

/** After an uninstall everything that is there is made anew. */
export function replacedAll(resources: readonly PlannedResource[]): readonly PlannedResource[] {
  return resources.map((resource) =>
    resource.before === null || resource.after === null
      ? resource
      : { ...resource, actions: ['replace'], reason: 'the first install never ended, and is taken back' },
  );
}

/** Whether a plan would change any object. */
export function changesAnything({ resources }: Pick<Plan, 'resources'>): boolean {
  return resources.some(({ actions }) => actions.some((action) => action !== 'no-op' && action !== 'forget'));
}
