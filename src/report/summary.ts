import type { Counts } from '../changes/changeset.js';
import type { Verdict } from '../gate/types.js';
import type { Deployment } from '../manifest/types.js';
import type { Finding } from '../policy/types.js';
import { grouped, plural, visible } from './style.js';

type CountedAction = keyof Counts;

/** The gravest first; data that is only read is no change and is not counted. */
const WORDS: readonly (readonly [CountedAction, string, string])[] = [
  ['delete', 'to delete', 'deleted'],
  ['replace', 'to replace', 'replaced'],
  ['forget', 'to forget', 'forgotten'],
  ['update', 'to change', 'changed'],
  ['create', 'to create', 'created'],
  ['import', 'to import', 'imported'],
  ['move', 'to move', 'moved'],
];

function count(counts: Counts, word: 1 | 2, none: string): string {
  const parts = WORDS.filter(([action]) => counts[action] > 0).map(
    (words) => `${grouped(counts[words[0]])} ${words[word]}`,
  );
  return parts.length === 0 ? none : parts.join(', ');
}

/** `1 to replace, 3 to change, 38 to create` */
export function changesLine(counts: Counts): string {
  return count(counts, 1, 'nothing to change');
}

/** `1 replaced, 3 changed, 38 created`, of what a plan will have done or an apply did. */
export function changedLine(counts: Counts): string {
  return count(counts, 2, 'no changes');
}

/** `42 values: 19 yours, 21 defaults, 2 from the dev overlay` */
export function manifestLine(counts: Deployment['counts'], environment: string): string {
  const parts = [
    `${counts.manifest} yours`,
    plural(counts.default, 'default'),
    ...(counts.overlay > 0 ? [`${counts.overlay} from the ${visible(environment)} overlay`] : []),
    ...(counts.environment > 0 ? [`${counts.environment} from environment variables`] : []),
    ...(counts.input > 0 ? [`${counts.input} from inputs`] : []),
  ];
  return `${plural(counts.total, 'value')}: ${parts.join(', ')}`;
}

/** Rules by their worst answer: a rule that fails once fails. */
export interface RuleResults {
  readonly fail: readonly string[];
  readonly unknown: readonly string[];
  readonly waived: readonly string[];
  readonly pass: readonly string[];
}

/** The rules that have answered, sorted by id within each result. */
export function ruleResults(findings: readonly Finding[]): RuleResults {
  const worst = ['fail', 'unknown', 'waived', 'pass'] as const;
  const rank = new Map<string, number>();
  for (const { rule, result } of findings) {
    rank.set(rule, Math.min(rank.get(rule) ?? worst.length, worst.indexOf(result)));
  }
  const named = (result: (typeof worst)[number]) =>
    [...rank]
      .filter(([, at]) => at === worst.indexOf(result))
      .map(([rule]) => rule)
      .sort();
  return { fail: named('fail'), unknown: named('unknown'), waived: named('waived'), pass: named('pass') };
}

/** `61 rules: 1 fails (baseline/kms-rotation), 57 pass, 3 not known before apply` */
export function policyLine(findings: readonly Finding[]): string {
  const { fail, unknown, waived, pass } = ruleResults(findings);
  const total = fail.length + unknown.length + waived.length + pass.length;
  if (total === 0) return 'no rule has anything to judge';
  const named = fail.slice(0, 3).map(visible).join(', ') + (fail.length > 3 ? ', …' : '');
  const parts = [
    ...(fail.length > 0 ? [`${failing(fail.length)} (${named})`] : []),
    ...(waived.length > 0 ? [`${waived.length} waived`] : []),
    ...(pass.length > 0 ? [`${pass.length} pass`] : []),
    ...(unknown.length > 0 ? [`${unknown.length} not known before apply`] : []),
  ];
  return `${plural(total, 'rule')}: ${parts.join(', ')}`;
}

/** `1 fails`, `2 fail` */
export function failing(rules: number): string {
  return `${rules} ${rules === 1 ? 'fails' : 'fail'}`;
}

/** `allowed: nothing is deleted or replaced`, or the first reason against it and how many there are besides. */
export function gateLine(verdict: Verdict, counts: Counts): string {
  const reasons = verdict.reasons.filter((reason) => reason.effect === verdict.decision);
  const [first, ...others] = reasons;
  const more = others.length === 0 ? '' : ` (and ${plural(others.length, 'more reason')})`;
  const why = first === undefined ? '' : `: ${visible(first.message)}${more}`;
  if (verdict.decision === 'block') return `blocked${why}`;
  if (verdict.decision === 'needs-approval') return `needs approval${why}`;
  const unlocked = verdict.reasons.filter((reason) => reason.unlocked === true).length;
  if (unlocked > 0) return `allowed: ${unlocked} with loss of data, unlocked by name`;
  return counts.delete + counts.replace === 0 ? 'allowed: nothing is deleted or replaced' : 'allowed';
}

/** How an apply ended, as far as people are told. */
export interface OutcomeSummary {
  readonly status: 'done' | 'failed' | 'cancelled';
  /** Finished changes by action. */
  readonly done: Counts;
  readonly finished: number;
  readonly total: number;
  /** Serial of the state that was saved last, or revision of the release. */
  readonly serial?: number;
  /** What was changed keeps itself, as a release of Helm does: no state is saved, and no lock is held. */
  readonly release?: true;
  /** Where the state lies that the backend refused. */
  readonly kept?: string;
  /** Id of the lock that is still held, when one is. */
  readonly lock?: string;
  /** Addresses whose creation began and was not seen to end. */
  readonly mayExist: readonly string[];
}

/** The text of the apply step and the lines beneath it: what is done, what is safe, what to do next. */
export function outcomeLines(outcome: OutcomeSummary): readonly string[] {
  const { status, finished, total, lock, mayExist } = outcome;
  if (status === 'done') return [changedLine(outcome.done)];
  const left = total - finished;
  const held = lock === undefined ? 'It is unlocked.' : `The lock ${visible(lock)} is still held.`;
  return [
    `${status} after ${finished} of ${plural(total, 'change')}`,
    outcome.release ? releaseText(outcome) : `${savedText(outcome)} ${held}`,
    `Next: plan again; ${left === 1 ? 'the 1 change that is' : `the ${left} changes that are`} left will be in it.`,
    ...(mayExist.length === 0
      ? []
      : [`May exist though its creation was not seen to end: ${mayExist.map(visible).join(', ')}.`]),
  ];
}

function releaseText({ serial }: OutcomeSummary): string {
  if (serial === undefined) return 'What stands now: `helm history`.';
  return serial === 0 ? 'No release is installed.' : `The release is at revision ${serial}.`;
}

function savedText({ serial, kept }: OutcomeSummary): string {
  if (kept !== undefined)
    return `The state could not be saved: it is kept in ${visible(kept)}, and the next apply saves it first.`;
  return serial === undefined ? 'No state was saved.' : `State is saved (serial ${serial}).`;
}
