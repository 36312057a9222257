import { COMMENT_LIMIT } from './changes-markdown.js';
import { byteLength, code, linked, prose, text, whatFits } from './escape.js';
import { type MarkerFacts, markerLine, planTime } from './history.js';
import { plural, truncate } from './style.js';
import { type OutcomeSummary, outcomeLines } from './summary.js';
import { type ReportTarget, targetLabel } from './target.js';

/** What became of one target after the merge. */
export type Happened = { readonly target: ReportTarget } & (
  | { readonly outcome: OutcomeSummary }
  /** `why` is one sentence, such as what differs from what was reviewed. */
  | { readonly waits: string }
  /** Refused, or skipped because something before it failed: nothing of this commit was done there. */
  | { readonly unapplied: string }
);

/** What is known of the run that applied. */
export interface OutcomeFacts extends Omit<MarkerFacts, 'kind' | 'plannedAt'> {
  /** The commit of the default branch that was applied. */
  readonly commit: string;
  /** Digest of what was applied: `rollupDigest`. */
  readonly digest: string;
  readonly runUrl: string;
  /** ISO 8601, UTC. */
  readonly endedAt: string;
}

/** Addresses that are listed in one sentence. */
const MOST_ADDRESSES = 20;

type State = OutcomeSummary['status'] | 'waits' | 'unapplied';

/** The graver first. */
const STATES: readonly State[] = ['failed', 'cancelled', 'unapplied', 'waits', 'done'];
const MARKS: Readonly<Record<State, string>> = {
  failed: '✖',
  cancelled: '✖',
  unapplied: '⛔',
  waits: '✋',
  done: '✅',
};

/** The small comment after an apply: what happened to each target, what is safe, and what to do next. */
export function outcomeComment(happened: readonly Happened[], facts: OutcomeFacts): string {
  const { repository, pullRequest, headCommit, commit, endedAt } = facts;
  const line = markerLine({
    kind: 'apply',
    repository: repository.slice(0, 140),
    pullRequest,
    head: headCommit.slice(0, 12),
    changes: facts.digest.slice(0, 12),
    plannedAt: endedAt.slice(0, 16),
    targets: {},
    history: [],
    forgotten: 0,
  });
  const sorted = happened.toSorted((a, b) => STATES.indexOf(stateOf(a)) - STATES.indexOf(stateOf(b)));
  const run = linked('run', facts.runUrl);
  const lead = `${line}\n### synthinfra: ${answer(sorted)}`;
  const tail = `Commit ${code(commit.slice(0, 7))}, ${planTime(endedAt)} UTC${run === undefined ? '' : ` · ${run}`}`;
  const left = COMMENT_LIMIT - byteLength(`${lead}\n\n\n\n${tail}`) - 80;
  const { texts, shown } = whatFits(sorted, left, item);
  const note = shown === sorted.length ? [] : [`- ${shown} of ${plural(sorted.length, 'target')} shown`];
  return [lead, [...texts, ...note].join('\n'), tail].filter((block) => block !== '').join('\n\n');
}

function stateOf(happened: Happened): State {
  if ('outcome' in happened) return happened.outcome.status;
  return 'waits' in happened ? 'waits' : 'unapplied';
}

function labelOf({ target }: Happened): string {
  return text(truncate(targetLabel(target), 120));
}

function answer(sorted: readonly Happened[]): string {
  const [first] = sorted;
  if (first === undefined) return 'nothing was to be applied';
  const state = stateOf(first);
  if (sorted.length === 1) {
    const verb = {
      failed: 'failed in',
      cancelled: 'was cancelled in',
      unapplied: 'did not happen in',
      waits: 'waits for approval in',
      done: 'is done in',
    };
    return `${MARKS[state]} the apply ${verb[state]} ${labelOf(first)}`;
  }
  const count = (wanted: State): number => sorted.filter((one) => stateOf(one) === wanted).length;
  const rest = (['failed', 'cancelled', 'unapplied', 'waits'] as const).filter((wanted) => count(wanted) > 0);
  const words = {
    failed: 'failed',
    cancelled: 'cancelled',
    unapplied: 'not applied',
    waits: 'waiting for approval',
  };
  const parts = [
    `${count('done')} of ${sorted.length} targets applied`,
    ...rest.map((wanted) => `${count(wanted)} ${words[wanted]}`),
  ];
  return `${MARKS[state]} ${parts.join(', ')}`;
}

function item(happened: Happened): string {
  const lead = `- ${MARKS[stateOf(happened)]} ${labelOf(happened)}:`;
  if ('waits' in happened) return `${lead} waits for approval. ${prose(happened.waits)}`;
  if ('unapplied' in happened) return `${lead} not applied. ${prose(happened.unapplied)}`;
  const { status, mayExist } = happened.outcome;
  const [first = '', ...more] = outcomeLines({ ...happened.outcome, mayExist: [] });
  return [
    `${lead} ${text(status === 'done' ? first : `${first}.`)}`,
    ...more.map((line) => `  ${text(line)}`),
    ...(mayExist.length === 0
      ? []
      : [`  May exist though its creation was not seen to end: ${addresses(mayExist)}.`]),
  ].join('\n');
}

function addresses(all: readonly string[]): string {
  const more = all.length - MOST_ADDRESSES;
  return all.slice(0, MOST_ADDRESSES).map(code).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
