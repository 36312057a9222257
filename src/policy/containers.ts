import type { PlannedResource } from '../changes/plan.js';
import type { Json } from '../json.js';
import { answer, type Words } from './answer.js';
import { serviceAt } from './services.js';
import type { RuleAnswer, World } from './types.js';
import { embeddedJson, every, items, type Read, read, type Truth } from './values.js';

/** A resource that defines containers. */
export interface Definition {
  readonly resource: PlannedResource;
  readonly containers: readonly Read[] | 'unknown';
}

/** The containers of every ECS task definition and Batch job definition. */
export function containersOf(world: World): readonly Definition[] {
  return world.ofType('aws_ecs_task_definition', 'aws_batch_job_definition').map((resource) => {
    const attribute =
      resource.type === 'aws_ecs_task_definition' ? 'container_definitions' : 'container_properties';
    return { resource, containers: items(embeddedJson(read(resource, attribute))) };
  });
}

/**
 * The same for rules about image and environment, which the manifest knows. One ARN to come makes the whole text
 * unknown; then what the manifest asks for stands in, followed by an unknown container: a fault is found before
 * the first apply, while a pass still waits for the text itself.
 */
export function containersAsAsked(world: World): readonly Definition[] {
  return containersOf(world).map(({ resource, containers }) => {
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
  good: (container: Read) => Truth,
  words: Words,
): readonly RuleAnswer[] {
  return definitions.map(({ resource, containers }) => answer(resource, every(containers, good), words));
}
