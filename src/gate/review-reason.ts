/** What a reason is about: stable names, for reports and tests. */
export type ReviewCode =
  | 'not-default-branch'
  | 're-run'
  | 'older-commit'
  | 'descent-unknown'
  | 'blocked'
  | 'needs-approval'
  | 'direct-push'
  | 'several-pull-requests'
  | 'content-differs'
  | 'content-unknown'
  | 'no-receipt'
  | 'changes-differ'
  | 'files-differ'
  | 'inputs-differ'
  | 'other-state'
  | 'state-went-back'
  | 'hidden-values'
  | 'other-verdict'
  | ReceiptCode;

/** Reasons that lie in the receipt itself, or in the run that it names. */
export type ReceiptCode =
  | 'contradiction'
  | 'other-target'
  | 'not-anchored'
  | 'other-run'
  | 'older-attempt'
  | 'other-repository'
  | 'fork'
  | 'other-event'
  | 'other-workflow'
  | 'other-reusable-workflow'
  | 'run-not-successful'
  | 'other-commit'
  | 'older-head'
  | 'artifact-of-other-run'
  | 'changed-bytes'
  | 'no-artifact-digest';

/** One reason why an apply does not go on by itself, told so that the reader can act on it. */
export interface ReviewReason {
  readonly code: ReviewCode;
  readonly effect: 'ask' | 'refuse';
  /** What: one sentence. */
  readonly message: string;
  readonly fix: string;
}
