import type { PlannedResource } from '../changes/plan.js';
import type { RuleAnswer, World } from './types.js';
import { isSet, read, referencesAt, type Truth, textOf } from './values.js';

/** What a rule says in each case; `unknown` tells what is not known before the apply. */
export interface Words {
  readonly pass: string;
  readonly fail: string;
  readonly unknown: string;
  /** Manifest field to blame: below the resource's own path, or absolute when it begins with `spec.`. */
  readonly path?: string;
}

/** A rule's answer from a three-valued truth: true passes, false fails. */
export function answer(resource: PlannedResource, good: Truth, words: Words): RuleAnswer {
  const result = good === 'unknown' ? 'unknown' : good ? 'pass' : 'fail';
  return {
    resource,
    result,
    message: words[result],
    ...(words.path === undefined ? {} : { path: words.path }),
  };
}

/** What a rule makes of one resource; undefined where it has nothing to say of it. */
export type Judge = (resource: PlannedResource, world: World) => Truth | undefined;

/** Answers for every resource of the types that a table names, in its order. */
export function judgeTypes(
  world: World,
  judges: Readonly<Record<string, Judge>>,
  words: Words,
): readonly RuleAnswer[] {
  return Object.entries(judges).flatMap(([type, judge]) =>
    world.ofType(type).flatMap((resource) => {
      const good = judge(resource, world);
      return good === undefined ? [] : [answer(resource, good, words)];
    }),
  );
}

/**
 * The companions of a resource; `unknown` when there are none but one of the type may yet turn out to be:
 * its attribute is unknown, and its expression does not tell which resource it means.
 */
export function companionsOf(
  world: World,
  owner: PlannedResource,
  type: string,
  attribute: string,
): readonly PlannedResource[] | 'unknown' {
  const found = world.companions(owner, type, attribute);
  if (found.length > 0) return found;
  const stray = world
    .ofType(type)
    .some(
      (candidate) =>
        read(candidate, attribute).kind === 'unknown' && referencesAt(candidate, [attribute]).length === 0,
    );
  return stray ? 'unknown' : [];
}

/**
 * Answers for every resource of the types: is a KMS key set at the path, and is it not one of AWS's own
 * (`alias/aws/…`), whose policy nobody can change?
 */
export function judgeKey(
  world: World,
  types: readonly string[],
  path: readonly (string | number)[],
  noun: string,
): readonly RuleAnswer[] {
  return world.ofType(...types).map((resource) => {
    const awsOwned = textOf(read(resource, ...path))?.startsWith('alias/aws/') === true;
    return answer(resource, awsOwned ? false : isSet(resource, ...path), {
      pass: `The ${noun} is encrypted with a KMS key of its owner.`,
      fail: `The ${noun} names no KMS key of its own; one is asked.`,
      unknown: `Whether the ${noun} gets a KMS key of its own is decided only at apply.`,
    });
  });
}
