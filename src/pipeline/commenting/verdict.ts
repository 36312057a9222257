import type { Status } from '../../github/statuses.js';
import type { Problem } from '../../problem.js';
import { groupBy, type Standing, type Told, targetOf } from '../../report/rollup-targets.js';
import { changesLine, gateLine } from '../../report/summary.js';

/** What all targets together come to. */
export type CommentVerdict = 'allow' | 'preview' | 'needs-approval' | 'block';

/** What stops the merge first: what waits for approval is done as far as a plan goes, and green. Pure. */
export function verdictOf(targets: readonly Told[]): CommentVerdict {
  const some = (...standings: readonly Standing[]): boolean =>
    targets.some(({ standing }) => standings.includes(standing));
  if (some('failed', 'blocked')) return 'block';
  if (some('approval')) return 'needs-approval';
  return some('preview') ? 'preview' : 'allow';
}

/** One status for each target, the gravest first. Pure. */
export function statusesOf(targets: readonly Told[]): readonly Status[] {
  return targets.map((told) => {
    const { environment, name, stack } = targetOf(told.result);
    return {
      // The same whatever other targets there are, so that the next run writes to the same.
      target: [environment ?? name, ...(stack === undefined ? [] : [stack])].join('/'),
      state: told.standing === 'failed' ? 'error' : told.standing === 'blocked' ? 'failure' : 'success',
      description: describe(told),
    };
  });
}

function describe({ standing, result }: Told): string {
  if (result.kind === 'failed')
    return `planning failed: ${result.problems[0]?.message ?? 'nobody knows why'}`;
  if (result.kind === 'deferred') return `deferred: ${result.why}`;
  const { changeSet, verdict } = result.report;
  if (standing === 'failed') return 'planning failed';
  if (standing === 'preview') return `a preview: ${changesLine(changeSet.counts)}`;
  return verdict.decision === 'allow' ? changesLine(changeSet.counts) : gateLine(verdict, changeSet.counts);
}

/** The one status to require: red for what stops the merge, and never pending. Pure. */
export function aggregateOf(targets: readonly Told[]): Omit<Status, 'target'> {
  const count = (...standings: readonly Standing[]): number =>
    targets.filter(({ standing }) => standings.includes(standing)).length;
  const parts = [
    [count('failed'), 'failed'],
    [count('blocked'), 'blocked'],
    [count('approval'), 'after approval'],
    [count('preview'), 'only a preview'],
    [count('deferred'), 'deferred'],
    [count('allowed'), 'allowed'],
    [count('nothing'), 'without changes'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return {
    state: verdictOf(targets) === 'block' ? 'failure' : 'success',
    description: told.length === 0 ? 'there is no target to plan' : told.join(', '),
  };
}

/** What is wrong at a line of a manifest, the gravest first; the same of several targets once. Pure. */
export function problemsAtLines(targets: readonly Told[]): readonly Problem[] {
  const all = targets.flatMap(({ name, result }) =>
    problemsOf(result)
      .filter(({ at }) => at !== undefined)
      .map((problem) => ({ name, problem })),
  );
  const groups = groupBy(all, ({ problem: { severity, message, at } }) =>
    JSON.stringify([severity, message, at?.file, at?.line]),
  );
  const told = groups.flatMap(([first, ...others]): Problem[] => {
    if (first === undefined) return [];
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return [{ ...first.problem, message: `${first.name}${more}: ${first.problem.message}` }];
  });
  return told.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}

function problemsOf(result: Told['result']): readonly Problem[] {
  if (result.kind === 'failed') return result.problems;
  if (result.kind === 'deferred') return [];
  return result.report.verdict.reasons.flatMap(({ effect, message, fix, at }): Problem[] =>
    effect === 'note'
      ? []
      : [
          {
            severity: effect === 'block' ? 'error' : 'warning',
            message,
            ...(fix === undefined ? {} : { fix }),
            ...(at === undefined ? {} : { at }),
          },
        ],
  );
}
