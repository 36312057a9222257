import type { PlannedResource } from '../changes/plan.js';
import { answer, type Words } from './answer.js';
import type { RuleAnswer, World } from './types.js';
import { embeddedJson, every, items, type Read, read, type Truth } from './values.js';

/** The containers of every ECS task definition and Batch job definition. */
export function containersOf(
  world: World,
): readonly { readonly resource: PlannedResource; readonly containers: readonly Read[] | 'unknown' }[] {
  return world.ofType('aws_ecs_task_definition', 'aws_batch_job_definition').map((resource) => {
    const attribute =
      resource.type === 'aws_ecs_task_definition' ? 'container_definitions' : 'container_properties';
    return { resource, containers: items(embeddedJson(read(resource, attribute))) };
  });
}

/** Answers for every definition: is the test good for each of its containers? */
export function judgeContainers(
  world: World,
  good: (container: Read) => Truth,
  words: Words,
): readonly RuleAnswer[] {
  return containersOf(world).map(({ resource, containers }) =>
    answer(resource, every(containers, good), words),
  );
}
