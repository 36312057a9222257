import type { ResourceChange } from './changeset.js';

/**
 * The drift that matters: what an apply would put right. An engine tells every value that a refresh found changed,
 * and most of those are computed ones that settle after an apply, or ones that the configuration leaves to others
 * (a count that an autoscaler moves). They are no alarm: a detector that always alarms is none.
 * @param drift what the refresh found. @param planned the changes of the same plan.
 */
export function materialDrift(
  drift: readonly ResourceChange[],
  planned: readonly ResourceChange[],
): readonly ResourceChange[] {
  if (drift.length === 0) return [];
  const key = ({ address, deposed }: ResourceChange) => JSON.stringify([address, deposed ?? null]);
  const answers = new Map(planned.map((change) => [key(change), change]));
  return drift.flatMap((change) => {
    const answer = answers.get(key(change));
    if (answer === undefined) return [];
    if (change.actions.includes('delete')) return [change];
    // What is known only after the apply is made anew, not put back: so it is with every computed value of a replacement.
    const known = answer.attributes.filter(({ after }) => after.kind !== 'unknown');
    const wanted = new Set(known.map(({ path }) => path[0]));
    const attributes = change.attributes.filter(({ path }) => wanted.has(path[0]));
    return attributes.length === 0 ? [] : [{ ...change, attributes }];
  });
}
