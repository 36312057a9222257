import type { PlannedResource } from '../changes/plan.js';
import type { Json } from '../json.js';
import { answer, type Words } from './answer.js';
import { podOf, podTypes } from './kubernetes/objects.js';
import { serviceAt } from './services.js';
import type { RuleAnswer, World } from './types.js';
import { embeddedJson, enter, every, items, type Read, read, type Truth } from './values.js';

/** A resource that defines containers. */
export interface Definition {
  readonly resource: PlannedResource;
  readonly containers: readonly Read[] | 'unknown';
}

/** Where containers stand, by the type that defines them. */
type Places = Readonly<Record<string, (resource: PlannedResource) => readonly Read[]>>;

/** Containers as JSON text. */
const aws: Places = {
  aws_batch_job_definition: (resource) => [embeddedJson(read(resource, 'container_properties'))],
  aws_ecs_task_definition: (resource) => [embeddedJson(read(resource, 'container_definitions'))],
};

const gcp: Places = {
  google_cloud_run_v2_job: (resource) => [read(resource, 'template', 0, 'template', 0, 'containers')],
  google_cloud_run_v2_service: (resource) => [read(resource, 'template', 0, 'containers')],
  google_cloud_run_v2_worker_pool: (resource) => [read(resource, 'template', 0, 'containers')],
};

const azureLists = (from: Read): readonly Read[] => [enter(from, 'container'), enter(from, 'init_container')];
const azure: Places = {
  azurerm_container_app: (resource) => azureLists(read(resource, 'template', 0)),
  azurerm_container_app_job: (resource) => azureLists(read(resource, 'template', 0)),
  azurerm_container_group: (resource) => azureLists(read(resource)),
};

const kubernetes: Places = Object.fromEntries(
  podTypes.map((type) => [
    type,
    (resource) => ['containers', 'initContainers'].map((name) => enter(podOf(resource), name)),
  ]),
);

const places: Places = { ...aws, ...gcp, ...azure, ...kubernetes };

/** Types of AWS that define containers. */
export const ecsTypes: readonly string[] = Object.keys(aws);

/** Types that define containers, in any place. */
export const containerTypes: readonly string[] = Object.keys(places);

/** The containers of every definition of the types. */
export function containersOf(world: World, types: readonly string[]): readonly Definition[] {
  return world.ofType(...types).map((resource) => ({ resource, containers: listed(resource) }));
}

function listed(resource: PlannedResource): readonly Read[] | 'unknown' {
  const lists = (places[resource.type]?.(resource) ?? []).map(items);
  return lists.some((list) => list === 'unknown')
    ? 'unknown'
    : lists.flatMap((list) => (list === 'unknown' ? [] : list));
}

/**
 * The same for rules about image and environment, which the manifest knows. One ARN to come makes the whole text
 * unknown; then what the manifest asks for stands in, followed by an unknown container: a fault is found before
 * the first apply, while a pass still waits for the text itself.
 */
export function containersAsAsked(world: World): readonly Definition[] {
  return containersOf(world, containerTypes).map(({ resource, containers }) => {
    const service = serviceAt(world.spec, resource.address);
    if (containers !== 'unknown' || service === undefined) return { resource, containers };
    const environment: Json = Object.entries(service.env).map(([name, value]) => ({ name, value }));
    const asked: Read = { kind: 'known', value: { image: service.image, environment }, unknown: false };
    return { resource, containers: [asked, { kind: 'unknown' }] };
  });
}

/** Answers for every definition: is the test good for each of its containers? */
export function judgeContainers(
  definitions: readonly Definition[],
  good: (container: Read, resource: PlannedResource) => Truth,
  words: Words,
): readonly RuleAnswer[] {
  return definitions.map(({ resource, containers }) =>
    answer(
      resource,
      every(containers, (container) => good(container, resource)),
      words,
    ),
  );
}
