import type { ChangeSet } from '../changes/changeset.js';
import { compareChangeSets } from '../changes/compare.js';
import type { Descent } from './claim.js';
import type { Receipt } from './receipt.js';
import type { ReviewReason } from './review-reason.js';
import { type Anchor, type Expected, receiptReasons } from './review-receipt.js';
import type { Verdict } from './types.js';

/** What the run on the default branch found out itself. */
export interface FreshJudgement {
  readonly target: Receipt['target'];
  readonly changeSet: ChangeSet;
  /** By the stricter of old and new rules, see strictest. */
  readonly verdict: Verdict;
  /** sha256 in hex over the rendered and downloaded files, and over the resolved deployment. */
  readonly digests: Pick<Receipt['digests'], 'files' | 'inputs'>;
  readonly base: Receipt['base'];
}

/** How what is applied came to the default branch since the last apply. */
export type Merge =
  | { readonly kind: 'none' }
  /** `direct`: commits beside them that came by no pull request. */
  | { readonly kind: 'several'; readonly numbers: readonly number[]; readonly direct?: number }
  /** GitHub does not tell all of it: `why` is the rest of a sentence. */
  | { readonly kind: 'unknown'; readonly why: string }
  | {
      readonly kind: 'one';
      readonly number: number;
      readonly method: 'merge' | 'squash' | 'rebase' | 'queue' | 'unknown';
      /** Head of the pull request when it was merged. */
      readonly head: string;
      /** Whether what this target is made of is the same in the reviewed and in the merged tree. */
      readonly content: 'equal' | 'different' | 'unknown';
    };

/** The receipt that was found, and what GitHub's API says of where it came from. */
export interface FoundReceipt {
  readonly receipt: Receipt;
  /** Undefined when no run's artifact anchors it, as for one from a bucket. */
  readonly anchor: Anchor | undefined;
}

/** The run that wants to apply. */
export interface ApplyRun {
  readonly event: string;
  readonly ref: string;
  readonly defaultBranch: string;
  readonly attempt: number;
  readonly commit: string;
  /** The commit that was applied last, as the record beside the state says; absent before the first apply. */
  readonly last?: { readonly commit: string; readonly descent: Descent };
}

/** Everything that decides whether an apply goes on by itself. */
export interface ReviewFacts {
  readonly run: ApplyRun;
  readonly fresh: FreshJudgement;
  readonly merge: Merge;
  readonly found: FoundReceipt | undefined;
  readonly expected: Expected;
}

/** Go on, ask a person, or refuse, with every reason, refusals first. */
export interface ReviewDecision {
  readonly decision: 'go' | 'ask' | 'refuse';
  readonly reasons: readonly ReviewReason[];
}

/** Events whose runs are of the default branch and of no comment. */
const EVENTS: readonly string[] = ['push', 'workflow_dispatch', 'schedule'];
/** Differences that are told one by one. */
const MOST = 20;

/** What a receipt is worth. Equal changes go by themselves, what is unclear asks, what is forged or foreign refuses. */
export function review(facts: ReviewFacts): ReviewDecision {
  const { fresh, run, merge, found, expected } = facts;
  const evidence = [
    ...mergeReasons(merge),
    ...(found === undefined ? [noReceipt] : receiptReasons(found.receipt, found.anchor, merge, expected)),
    ...(found === undefined ? [] : comparison(found.receipt, fresh)),
  ];
  const reasons = [
    ...runReasons(run),
    ...verdictReasons(fresh.verdict),
    // Nothing to do needs nobody's review; a forged receipt is told all the same.
    ...(changesNothing(fresh.changeSet) ? evidence.filter(({ effect }) => effect === 'refuse') : evidence),
  ].sort((one, two) => Number(one.effect === 'ask') - Number(two.effect === 'ask'));
  return { decision: reasons[0]?.effect ?? 'go', reasons };
}

const noReceipt: ReviewReason = {
  code: 'no-receipt',
  effect: 'ask',
  message: 'No receipt of a reviewed plan was found.',
  fix: 'Read the plan of this run before you approve; plan on pull requests, so that next time there is something to compare.',
};

function changesNothing({ resources, outputs, hooks, complete, errored }: ChangeSet): boolean {
  return resources.length + outputs.length + hooks.length === 0 && complete && !errored;
}

function runReasons(run: ApplyRun): readonly ReviewReason[] {
  const reasons: ReviewReason[] = [];
  if (!EVENTS.includes(run.event) || run.ref !== `refs/heads/${run.defaultBranch}`)
    reasons.push({
      code: 'not-default-branch',
      effect: 'refuse',
      message: `Only a push or a dispatch on ${run.defaultBranch} applies; this run is of ${run.event} on ${run.ref}.`,
      fix: 'Merge the change; limit the environment to the default branch.',
    });
  if (run.attempt !== 1)
    reasons.push({
      code: 're-run',
      effect: 'refuse',
      message: `This is attempt ${run.attempt} of an old run: a re-run keeps its old commit and its old approval.`,
      fix: 'Dispatch the apply workflow on the default branch: a new run plans what is there now.',
    });
  const { last } = run;
  if (last !== undefined && last.commit !== run.commit && last.descent !== 'yes')
    reasons.push(
      last.descent === 'no'
        ? {
            code: 'older-commit',
            effect: 'refuse',
            message: `Commit ${last.commit} is applied already, and ${run.commit} does not descend from it.`,
            fix: 'Apply the newest commit of the default branch; to go back, revert there.',
          }
        : {
            code: 'descent-unknown',
            effect: 'ask',
            message: `Whether ${run.commit} descends from ${last.commit}, which was applied last, cannot be told.`,
            fix: 'Check out the whole history (`fetch-depth: 0`). Was the branch rewritten? Then approve only what the plan shows.',
          },
    );
  return reasons;
}

function verdictReasons({ decision, reasons }: Verdict): readonly ReviewReason[] {
  if (decision === 'allow') return [];
  const blocks = decision === 'block';
  const told = reasons.filter(({ effect }) => effect === 'block' || effect === 'needs-approval');
  const listed = told.map(
    ({ effect, message, fix }): ReviewReason => ({
      code: effect === 'block' ? 'blocked' : 'needs-approval',
      effect: effect === 'block' ? 'refuse' : 'ask',
      message,
      fix: fix ?? 'Change what is said here, or approve it.',
    }),
  );
  // A verdict is believed before its reasons: one that blocks without saying why blocks all the same.
  if (listed.some(({ effect }) => effect === (blocks ? 'refuse' : 'ask'))) return listed;
  return [
    ...listed,
    {
      code: blocks ? 'blocked' : 'needs-approval',
      effect: blocks ? 'refuse' : 'ask',
      message: `The gate says "${decision}".`,
      fix: 'Read the findings of this plan.',
    },
  ];
}

function mergeReasons(merge: Merge): readonly ReviewReason[] {
  if (merge.kind === 'none')
    return [
      {
        code: 'direct-push',
        effect: 'ask',
        message: 'No pull request brought this commit: it was pushed directly, or started by hand.',
        fix: 'Read the plan of this run before you approve; protect the default branch, so that changes come by pull request.',
      },
    ];
  if (merge.kind === 'unknown')
    return [
      {
        code: 'content-unknown',
        effect: 'ask',
        message: `What came since the last apply cannot be told: ${merge.why}.`,
        fix: 'Read the plan of this run before you approve.',
      },
    ];
  if (merge.kind === 'several')
    return [
      {
        code: 'several-pull-requests',
        effect: 'ask',
        message: `${cameTogether(merge)}: nobody reviewed what they do together.`,
        fix: 'Read the plan of this run before you approve.',
      },
    ];
  if (merge.content === 'equal') return [];
  const how = merge.method === 'unknown' ? 'merged' : `merged by ${merge.method}`;
  return [
    {
      code: merge.content === 'different' ? 'content-differs' : 'content-unknown',
      effect: 'ask',
      message:
        merge.content === 'different'
          ? `What this target is made of is not what was reviewed in #${merge.number}, ${how}: other changes came in between.`
          : `Whether what was ${how} is what was reviewed in #${merge.number} cannot be told.`,
      fix: 'Read the plan of this run before you approve; let pull requests be up to date before they are merged.',
    },
  ];
}

function cameTogether({ numbers, direct = 0 }: Extract<Merge, { readonly kind: 'several' }>): string {
  const pushed = direct === 0 ? '' : `, and ${direct} commits by direct push,`;
  const word = numbers.length === 1 ? 'pull request' : 'pull requests';
  return `${numbers.length} ${word}${pushed} came since the last apply (${numbers.map((number) => `#${number}`).join(', ')})`;
}

/** The reviewed changes against the fresh ones: their content, never the digests that a receipt names. */
function comparison(reviewed: Receipt, fresh: FreshJudgement): readonly ReviewReason[] {
  const differences = compareChangeSets(reviewed.changeSet, fresh.changeSet);
  if (differences.length > 0) return changed(differences.map(({ message }) => message));
  const reasons: ReviewReason[] = [];
  const ask = (code: ReviewReason['code'], message: string): void => {
    reasons.push({
      code,
      effect: 'ask',
      message,
      fix: 'Read the plan of this run, and what was merged, before you approve.',
    });
  };
  if (reviewed.digests.files !== fresh.digests.files)
    ask(
      'files-differ',
      'The files that the engine gets are not those that were reviewed, though the changes are.',
    );
  if (reviewed.digests.inputs !== fresh.digests.inputs)
    ask(
      'inputs-differ',
      'The deployment (manifest, variables, inputs) is not the reviewed one, though the changes are.',
    );
  const [then, now] = [reviewed.base, fresh.base];
  if (then.lineage !== now.lineage)
    ask(
      'other-state',
      `Another state stands there: "${then.lineage}" was reviewed, now it is "${now.lineage}".`,
    );
  else if (now.serial < then.serial)
    ask(
      'state-went-back',
      `The state went back from serial ${then.serial} to ${now.serial}: an old copy was put in its place.`,
    );
  else if (now.serial > then.serial && hidesValues(fresh.changeSet))
    ask(
      'hidden-values',
      `The state went from serial ${then.serial} to ${now.serial}, and some of the changed values are hidden: whether they are the reviewed ones cannot be told.`,
    );
  if (reviewed.verdict !== fresh.verdict.decision)
    ask(
      'other-verdict',
      `The verdict is "${fresh.verdict.decision}"; it was "${reviewed.verdict}" when it was reviewed.`,
    );
  return reasons;
}

function changed(messages: readonly string[]): readonly ReviewReason[] {
  const shown = messages.slice(0, MOST);
  const more = messages.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more differences: see the report of this run.`] : [])].map(
    (message) => ({
      code: 'changes-differ',
      effect: 'ask',
      message,
      fix: 'Approve only if this is what you want as well; else revert, and open a new pull request.',
    }),
  );
}

function hidesValues({ resources, outputs }: ChangeSet): boolean {
  const changes = [...resources.flatMap(({ attributes }) => attributes), ...outputs];
  return changes.some(({ after }) => after.kind === 'hidden');
}
