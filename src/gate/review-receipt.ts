import { digestOf } from '../changes/digest.js';
import { withoutRef } from '../workflow-path.js';
import type { Receipt } from './receipt.js';
import type { Merge } from './review.js';
import type { ReceiptCode, ReviewReason } from './review-reason.js';

/**
 * What GitHub's API says of the run that a receipt came from, and of its artifact.
 * @see https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run
 * @see https://docs.github.com/rest/actions/artifacts#get-an-artifact
 */
export interface Anchor {
  readonly id: number;
  readonly attempt: number;
  /** `path`: `.github/workflows/plan.yml`, with or without `@<ref>`. */
  readonly workflowPath: string;
  readonly event: string;
  /** `repository.full_name`. */
  readonly repository: string;
  /** `head_repository.full_name`; undefined when that repository is gone. */
  readonly headRepository: string | undefined;
  readonly headSha: string;
  /** The test merge that a `pull_request` run checks out by default, when it is known. */
  readonly mergeSha?: string;
  /** Undefined while it runs. */
  readonly conclusion: string | undefined;
  /** `referenced_workflows`: `path` is `owner/repository/.github/workflows/plan.yml@ref`. */
  readonly referencedWorkflows: readonly { readonly path: string; readonly sha: string }[];
  readonly artifact: {
    /** `workflow_run.id` of the artifact. */
    readonly runId: number | undefined;
    /** `sha256:<hex>` as GitHub recorded it at the upload; absent on GHES and for old artifacts. */
    readonly digest: string | undefined;
    /** The same over the bytes that were downloaded. */
    readonly downloaded: string;
  };
}

/** What a receipt of our own has to come from: known from the default branch alone. */
export interface Expected {
  /** owner/name */
  readonly repository: string;
  readonly target: Receipt['target'];
  readonly workflowPath: string;
  /** The reusable workflow that plans, as `owner/repository/.github/workflows/plan.yml`, at one of these commits. */
  readonly reusable?: { readonly path: string; readonly commits: readonly string[] };
}

/** How to go on after a receipt was refused: every run of the same commit finds the same one. */
export const AFTER_REFUSAL =
  'Then revert the change, or bring it again by a new pull request: whatever runs at this commit is refused.';

/** Every reason not to believe a receipt. None when it is what a run of our own plan workflow uploaded for this head. */
export function receiptReasons(
  receipt: Receipt,
  anchor: Anchor | undefined,
  merge: Merge,
  expected: Expected,
): readonly ReviewReason[] {
  return [
    ...ofItself(receipt, expected),
    ...(anchor === undefined
      ? [
          ask(
            'not-anchored',
            'No artifact of a run vouches for the receipt: whoever writes to the store can write one.',
          ),
        ]
      : [
          ...ofRun(anchor, expected),
          ...ofNames(receipt, anchor),
          ...ofHead(anchor, merge),
          ...ofArtifact(anchor),
        ]),
  ];
}

function ofItself(receipt: Receipt, { target }: Expected): readonly ReviewReason[] {
  const text = ({ name, environment, stack }: Receipt['target']): string => `${name}/${environment}/${stack}`;
  return [
    ...(digestOf(receipt.changeSet) === receipt.digests.changeSet &&
    receipt.changeSet.digest === receipt.digests.changeSet
      ? []
      : [
          refuse(
            'contradiction',
            'The receipt contradicts itself: its changes are not those that its digest names.',
          ),
        ]),
    ...(text(receipt.target) === text(target)
      ? []
      : [refuse('other-target', `The receipt is for ${text(receipt.target)}, not for ${text(target)}.`)]),
  ];
}

function ofRun(run: Anchor, expected: Expected): readonly ReviewReason[] {
  const reasons: ReviewReason[] = [];
  if (!sameName(run.repository, expected.repository))
    reasons.push(
      refuse(
        'other-repository',
        `The receipt comes from a run of ${run.repository}, not of ${expected.repository}.`,
      ),
    );
  if (run.headRepository === undefined || !sameName(run.headRepository, expected.repository))
    reasons.push(
      refuse(
        'fork',
        `The receipt comes from a run for the fork ${run.headRepository ?? '(deleted since)'}: forks get a preview, never a receipt.`,
      ),
    );
  if (run.event !== 'pull_request')
    reasons.push(refuse('other-event', `The receipt comes from a run of ${run.event}, not of pull_request.`));
  if (withoutRef(run.workflowPath) !== expected.workflowPath)
    reasons.push(
      refuse(
        'other-workflow',
        `The receipt comes from the workflow ${run.workflowPath}, not from ${expected.workflowPath}.`,
      ),
    );
  if (expected.reusable !== undefined && !references(run, expected.reusable))
    reasons.push(
      refuse(
        'other-reusable-workflow',
        `The run of the receipt did not call ${expected.reusable.path} at the commit that the default branch pins: its workflow was edited.`,
      ),
    );
  if (run.conclusion !== 'success')
    reasons.push(
      ask(
        'run-not-successful',
        `The run of the receipt ended with "${run.conclusion ?? 'nothing yet'}", not with success.`,
      ),
    );
  return reasons;
}

/** What the receipt says of its own origin, against the run it was found in. */
function ofNames(receipt: Receipt, run: Anchor): readonly ReviewReason[] {
  const reasons: ReviewReason[] = [];
  const [, repository = '', id = '', attempt = ''] = /^(.+)\/(\d+)\/(\d+)$/.exec(receipt.run) ?? [];
  if (!sameName(repository, run.repository) || Number(id) !== run.id || Number(attempt) > run.attempt)
    reasons.push(
      refuse(
        'other-run',
        `The receipt says that it is of run ${receipt.run}; it was found in ${run.repository}/${run.id}/${run.attempt}.`,
      ),
    );
  else if (Number(attempt) < run.attempt)
    reasons.push(
      ask(
        'older-attempt',
        `The receipt is of attempt ${attempt} of its run, which was run again since (${run.attempt}).`,
      ),
    );
  if (receipt.commit === undefined || ![run.headSha, run.mergeSha].includes(receipt.commit))
    reasons.push(
      refuse(
        'other-commit',
        `The receipt says that it is of commit ${receipt.commit ?? '(none)'}; its run is of ${run.headSha}.`,
      ),
    );
  return reasons;
}

function ofHead(run: Anchor, merge: Merge): readonly ReviewReason[] {
  return merge.kind !== 'one' || merge.head === run.headSha
    ? []
    : [
        ask(
          'older-head',
          `The receipt is of ${run.headSha}; #${merge.number} was merged at ${merge.head}, of which no plan was reviewed.`,
        ),
      ];
}

function ofArtifact({ id, artifact }: Anchor): readonly ReviewReason[] {
  const origin =
    artifact.runId === id
      ? []
      : [
          refuse(
            'artifact-of-other-run',
            `The artifact of the receipt belongs to run ${artifact.runId ?? '(unknown)'}, not to ${id}.`,
          ),
        ];
  if (artifact.digest === undefined)
    return [
      ...origin,
      ask(
        'no-artifact-digest',
        'GitHub names no digest of the artifact: that it was not replaced cannot be shown.',
      ),
    ];
  return artifact.digest === artifact.downloaded
    ? origin
    : [
        ...origin,
        refuse(
          'changed-bytes',
          `The artifact of the receipt is ${artifact.downloaded}; GitHub recorded ${artifact.digest} when it was uploaded.`,
        ),
      ];
}

function references(run: Anchor, { path, commits }: NonNullable<Expected['reusable']>): boolean {
  const called = run.referencedWorkflows.filter((one) => withoutRef(one.path) === path);
  return called.length > 0 && called.every(({ sha }) => commits.includes(sha));
}

/** GitHub's names of owners and repositories do not count case. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function refuse(code: ReceiptCode, message: string): ReviewReason {
  return { code, effect: 'refuse', message, fix: `Find out who made it. ${AFTER_REFUSAL}` };
}

function ask(code: ReceiptCode, message: string): ReviewReason {
  return { code, effect: 'ask', message, fix: 'Read the plan of this run before you approve.' };
}
