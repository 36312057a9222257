import type { Plan, PlannedResource } from '../changes/plan.js';
import type { Spec } from '../manifest/types.js';
import type { World } from './types.js';
import { read, referencesAt, textOf } from './values.js';

/** Candidates of one companion type: by what they name, and by the resource that they refer to. */
interface Links {
  readonly byValue: ReadonlyMap<string, readonly PlannedResource[]>;
  readonly byOwner: ReadonlyMap<PlannedResource, readonly PlannedResource[]>;
}

/** Attributes by which other resources name this one. */
const identities = ['id', 'arn', 'bucket', 'name', 'self_link'] as const;

/**
 * The world after the apply. Deleted, forgotten and deposed objects are left out: the engine no longer says
 * what they look like.
 */
export function worldOf(plan: Plan, spec?: Spec): World {
  const resources = plan.resources.filter(
    (resource) =>
      resource.mode === 'managed' &&
      resource.deposed === undefined &&
      !resource.actions.every((action) => action === 'delete' || action === 'forget'),
  );
  const byType = group(resources, (resource) => [resource.type]);
  const byPlace = group(resources, places);
  const links = new Map<string, Links>();

  const linksOf = (type: string, attribute: string): Links => {
    const key = `${type} ${attribute}`;
    let found = links.get(key);
    if (found === undefined) {
      found = link(byType.get(type) ?? [], attribute, byPlace);
      links.set(key, found);
    }
    return found;
  };

  return {
    resources,
    ofType: (...types) => types.flatMap((type) => byType.get(type) ?? []),
    companions: (owner, type, attribute) => {
      const { byValue, byOwner } = linksOf(type, attribute);
      const named = identities.flatMap((name) => byValue.get(textOf(read(owner, name)) ?? '') ?? []);
      const all = new Set([...named, ...(byOwner.get(owner) ?? [])]);
      all.delete(owner);
      return [...all];
    },
    ...(spec === undefined ? {} : { spec }),
  };
}

/** An address without instance keys: what a reference can tell. Keys may hold dots, brackets and quotes. */
export function bareAddress(address: string): string {
  return address.replaceAll(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, '');
}

/** Where a resource can be found: by block, by block and module instance, by these and its own key. */
function places(resource: PlannedResource): readonly string[] {
  const bare = bareAddress(resource.address);
  const key = instanceKey(resource.address);
  const inModule = `${bare} ${resource.module}`;
  return key === undefined ? [bare, inModule] : [bare, inModule, `${inModule} ${key}`];
}

/** A candidate whose value is known is found by it alone; the others by their references. */
function link(
  candidates: readonly PlannedResource[],
  attribute: string,
  byPlace: ReadonlyMap<string, readonly PlannedResource[]>,
): Links {
  const nameOf = (resource: PlannedResource) => textOf(read(resource, attribute)) ?? '';
  const owners = (candidate: PlannedResource): readonly PlannedResource[] =>
    referencesAt(candidate, [attribute]).flatMap((reference) =>
      ownersOf(candidate, bareAddress(reference), byPlace),
    );
  const byValue = group(candidates, (candidate) => [nameOf(candidate)]);
  const nameless = byValue.get('') ?? [];
  byValue.delete('');
  return { byValue, byOwner: group(nameless, (candidate) => new Set(owners(candidate))) };
}

/**
 * References carry no instance keys: among several instances of the owner, the companion belongs to the one with
 * its own key in its own module instance, else to those in that module instance, else, when the owner is a module
 * away, to the nearest ones. An owner of its own module that is not there is gone, and nobody else's.
 */
function ownersOf(
  candidate: PlannedResource,
  bare: string,
  byPlace: ReadonlyMap<string, readonly PlannedResource[]>,
): readonly PlannedResource[] {
  const inModule = `${bare} ${candidate.module}`;
  const exact = byPlace.get(`${inModule} ${instanceKey(candidate.address)}`) ?? byPlace.get(inModule);
  if (exact !== undefined) return exact;
  if (moduleOf(bare) === bareAddress(candidate.module)) return [];
  const owners = byPlace.get(bare) ?? [];
  const steps = segments(candidate.module);
  const shared = owners.map((owner) => sharedSteps(segments(owner.module), steps));
  const nearest = shared.reduce((most, count) => Math.max(most, count), 0);
  return owners.filter((_, index) => shared[index] === nearest);
}

function sharedSteps(one: readonly string[], two: readonly string[]): number {
  let same = 0;
  while (same < one.length && same < two.length && one[same] === two[same]) same += 1;
  return same;
}

/** Module of a bare resource address: all but its type and name. */
function moduleOf(bare: string): string {
  return bare.split('.').slice(0, -2).join('.');
}

function segments(module: string): readonly string[] {
  return module.match(/(?:[^.["]|\[(?:"(?:[^"\\]|\\.)*"|\d+)\])+/g) ?? [];
}

function instanceKey(address: string): string | undefined {
  return /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/.exec(address)?.[0];
}

/** @param keys of one resource, each once. */
function group<Key>(
  resources: readonly PlannedResource[],
  keys: (resource: PlannedResource) => Iterable<Key>,
): Map<Key, PlannedResource[]> {
  const groups = new Map<Key, PlannedResource[]>();
  for (const resource of resources)
    for (const key of keys(resource)) {
      const list = groups.get(key);
      if (list === undefined) groups.set(key, [resource]);
      else list.push(resource);
    }
  return groups;
}
