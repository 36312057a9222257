import type { ChangeSet } from '../changes/changeset.js';
import { compareChangeSets } from '../changes/compare.js';

/** What was reviewed in one pull request. */
export interface ReviewedPart {
  readonly number: number;
  readonly changes: ChangeSet;
}

/** What a group of the merge queue would change, and what was reviewed of it. */
export interface GroupFacts {
  readonly fresh: ChangeSet;
  /** Of the pull requests of the group: all of it must be there. */
  readonly reviewed: readonly ReviewedPart[];
  /** Of those before the group, the latest first: what of it is not applied yet is in the fresh plan as well. */
  readonly before: readonly ReviewedPart[];
}

/**
 * Every way in which a group's plan is not made of exactly the changes that were reviewed in one or another of its pull
 * requests; empty when it is. What two of them change differently at one address nobody has reviewed. Pure.
 */
export function groupDifferences({ fresh, reviewed, before }: GroupFacts): readonly string[] {
  const now = partsOf(fresh);
  const group = reviewed.map(({ number, changes }) => ({ number, parts: partsOf(changes) }));
  const keys = new Set(group.flatMap(({ parts }) => [...parts.keys()]));
  const wanted = new Map<string, ChangeSet>();
  const conflicts: string[] = [];
  for (const key of keys) {
    const [first, ...others] = group.flatMap(({ parts }) => parts.get(key) ?? []);
    if (first === undefined) continue;
    if (others.every((other) => compareChangeSets(first, other).length === 0)) {
      wanted.set(key, first);
      continue;
    }
    const numbers = group.flatMap(({ number, parts }) => (parts.has(key) ? [`#${number}`] : []));
    conflicts.push(`${numbers.join(' and ')} change ${key} differently: nobody reviewed them together.`);
    now.delete(key);
  }
  const earlier = before.map(({ changes }) => partsOf(changes));
  for (const key of now.keys()) {
    const part = keys.has(key) ? undefined : earlier.find((parts) => parts.has(key))?.get(key);
    if (part !== undefined) wanted.set(key, part);
  }
  const whole = {
    complete: reviewed.every(({ changes }) => changes.complete),
    errored: reviewed.some(({ changes }) => changes.errored),
  };
  const differences = compareChangeSets(together({ ...fresh, ...whole }, wanted), together(fresh, now));
  return [...conflicts, ...differences.map(({ message }) => message)];
}

/** Whether a group's plan changes what none of these has reviewed: then those before them are worth asking for. Pure. */
export function hasUnreviewed(fresh: ChangeSet, reviewed: readonly ReviewedPart[]): boolean {
  const known = reviewed.map(({ changes }) => partsOf(changes));
  return [...partsOf(fresh).keys()].some((key) => !known.some((parts) => parts.has(key)));
}

/** A ChangeSet by address, and by name of output: each part holds what happens there, and nothing else. */
function partsOf(changes: ChangeSet): Map<string, ChangeSet> {
  const empty = { ...changes, complete: true, errored: false, resources: [], outputs: [], hooks: [] };
  const parts = new Map<string, ChangeSet>();
  const add = (key: string, more: (part: ChangeSet) => Partial<ChangeSet>): void => {
    const part = parts.get(key) ?? empty;
    parts.set(key, { ...part, ...more(part) });
  };
  for (const one of changes.resources)
    add(one.address, ({ resources }) => ({ resources: [...resources, one] }));
  for (const one of changes.hooks) add(one.address, ({ hooks }) => ({ hooks: [...hooks, one] }));
  for (const one of changes.outputs)
    add(`output ${one.name}`, ({ outputs }) => ({ outputs: [...outputs, one] }));
  return parts;
}

function together(like: ChangeSet, parts: ReadonlyMap<string, ChangeSet>): ChangeSet {
  const all = [...parts.values()];
  return {
    ...like,
    resources: all.flatMap(({ resources }) => resources),
    outputs: all.flatMap(({ outputs }) => outputs),
    hooks: all.flatMap(({ hooks }) => hooks),
  };
}
