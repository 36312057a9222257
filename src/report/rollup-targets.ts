import { RANKS, RISKS } from '../changes/risks.js';
import type { Problem } from '../problem.js';
import { changesNothing } from './extras.js';
import { truncate } from './style.js';
import { type ReportTarget, type TargetReport, targetLabel } from './target.js';

/** One target of a pull request: its report, why there is none, or what it waits for. */
export type TargetResult = {
  /** `<name>/<environment>/<stack>`: what keys the target's state, receipt and issue. */
  readonly id: string;
} & (
  | { readonly kind: 'planned'; readonly report: TargetReport }
  | { readonly kind: 'failed'; readonly target: ReportTarget; readonly problems: readonly Problem[] }
  /** Its inputs are not applied yet. `why` is one sentence, such as ``It needs `prod/network`, which is not applied yet.`` */
  | { readonly kind: 'deferred'; readonly target: ReportTarget; readonly why: string }
);

/** The graver first. */
export const STANDINGS = [
  'failed',
  'blocked',
  'approval',
  'preview',
  'allowed',
  'deferred',
  'nothing',
] as const;

/** What a target's result means for the merge. */
export type Standing = (typeof STANDINGS)[number];

/** A target as the roll-up tells it. */
export interface Told {
  readonly id: string;
  /** `prod · aws eu-west-1`; no two targets have the same. */
  readonly label: string;
  /** `prod` where no other target has this environment, else the label: for the middle of a sentence. */
  readonly name: string;
  readonly standing: Standing;
  readonly result: TargetResult;
}

/** A told target that has a plan. */
export interface Planned extends Told {
  readonly report: TargetReport;
}

/** Columns of a label: longer names are hostile or useless. */
const MOST_LABEL = 120;

/** The targets in the order in which they are told: what stops the merge first, then by the harm that a plan can do. */
export function toldTargets(results: readonly TargetResult[]): readonly Told[] {
  const labelOf = labels(results);
  const told = results.map((result) => ({
    id: result.id,
    ...labelOf(result),
    standing: standingOf(result),
    result,
  }));
  return told
    .map((target) => ({ target, key: dangerOf(target) }))
    .sort((a, b) => compare(a.key, b.key) || (a.target.id < b.target.id ? -1 : 1))
    .map(({ target }) => target);
}

/** Those that have a plan, in their order. */
export function planned(targets: readonly Told[]): readonly Planned[] {
  return targets.flatMap((target) =>
    target.result.kind === 'planned' ? [{ ...target, report: target.result.report }] : [],
  );
}

/** Items with the same key together, in the order of the first of each. */
export function groupBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): readonly (readonly Item[])[] {
  // The key of a large plan is a large text, and most pull requests have one target: it is like no other.
  if (items.length <= 1) return items.map((item) => [item]);
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** Names in a sentence: `dev, staging`, and of many the first and how many there are besides. */
export function nameList(targets: readonly Told[], most = 5): string {
  const names = targets.slice(0, most).map(({ name }) => name);
  const more = targets.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What the target is, whatever became of its plan. */
export function targetOf(result: TargetResult): ReportTarget {
  return result.kind === 'planned' ? result.report.target : result.target;
}

function standingOf(result: TargetResult): Standing {
  if (result.kind !== 'planned') return result.kind;
  const { changeSet, verdict, preview } = result.report;
  if (changeSet.errored) return 'failed';
  if (verdict.decision === 'block') return 'blocked';
  if (preview !== undefined) return 'preview';
  if (verdict.decision === 'needs-approval') return 'approval';
  return changesNothing(changeSet) ? 'nothing' : 'allowed';
}

/** Smaller is more dangerous: standing, worst risk, then the more changes. */
function dangerOf({ standing, result }: Told): readonly number[] {
  const resources = result.kind === 'planned' ? result.report.changeSet.resources : [];
  const worst = resources.reduce((most, { risk }) => Math.min(most, RANKS[risk]), RISKS.length);
  return [STANDINGS.indexOf(standing), worst, -resources.length];
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((part, index) => part - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** Labels that tell the targets apart: with the deployment's name where there are several, with the id as the last resort. */
function labels(results: readonly TargetResult[]): (result: TargetResult) => { label: string; name: string } {
  const targets = results.map(targetOf);
  const many = new Set(targets.map(({ name }) => name)).size > 1;
  const longOf = (target: ReportTarget) => {
    const label = targetLabel(target);
    return truncate(
      many && target.environment !== undefined ? `${target.name} · ${label}` : label,
      MOST_LABEL,
    );
  };
  const shortOf = (target: ReportTarget) => truncate(target.environment ?? target.name, MOST_LABEL);
  const longs = counted(targets.map(longOf));
  const shorts = counted(targets.map(shortOf));
  return (result) => {
    const [long, short] = [longOf(targetOf(result)), shortOf(targetOf(result))];
    const label = longs.get(long) === 1 ? long : truncate(result.id, MOST_LABEL);
    return { label, name: shorts.get(short) === 1 ? short : label };
  };
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
