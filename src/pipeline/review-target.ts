import { posix } from 'node:path';
import type { Claim } from '../gate/claim.js';
import { type ReviewDecision, review } from '../gate/review.js';
import type { ReviewReason } from '../gate/review-reason.js';
import type { Expected } from '../gate/review-receipt.js';
import type { Verdict } from '../gate/types.js';
import type { Github } from '../github/client.js';
import { readRun } from '../github/runs.js';
import type { Patience } from '../identity/types.js';
import { UserError } from '../problem.js';
import type { Context } from './outcome.js';
import type { Planned } from './planning.js';
import { type Reviewed, reviewedPlan } from './review-evidence.js';
import { descentOf, type Landing, landingOf } from './review-landing.js';
import { deploymentAt, strictestVerdict } from './review-rules.js';
import type { WorkflowRun } from './run-identity.js';

/** The run on the default branch, and with whom it speaks. */
export interface ReviewRun {
  readonly github: Github;
  readonly patience: Patience;
  readonly run: WorkflowRun;
  readonly event: string;
  /** GITHUB_REF */
  readonly ref: string;
  readonly defaultBranch: string;
  /** Tip before the push. */
  readonly before?: string;
  /** Path of the manifest from the root of the repository. */
  readonly manifest: string;
  /** Path of the workflow that plans pull requests. */
  readonly planWorkflow: string;
}

/** What was decided for one target. */
export interface Decided extends ReviewDecision {
  readonly planned: Omit<Planned, 'dir'>;
  /** By the stricter of old and new rules. */
  readonly verdict: Verdict;
  readonly landing: Landing;
  /** Why no reviewed plan was compared with; absent when one was. */
  readonly unreviewed?: string;
}

/** An apply whose outcome nobody saw is resolved by a person alone, whatever else may go by itself. */
export function askedToResolve(decided: Decided, open: Claim): Decided {
  const { resources } = decided.planned.judgement.changeSet;
  const missing = resources.filter(({ actions }) => actions.includes('create')).map(({ address }) => address);
  const strays =
    missing.length === 0 ? '' : ` Each of these it may have made, and no state knows it: ${listed(missing)}.`;
  const reason: ReviewReason = {
    code: 'needs-approval',
    effect: 'ask',
    message: `Run ${open.run} began to apply ${open.digest.slice(0, 7)} at ${open.started}, and nobody saw it end; this run closes its record.${strays}`,
    fix: 'Approve only when that run is dead, and what it left behind is imported or deleted.',
  };
  const decision = decided.decision === 'go' ? 'ask' : decided.decision;
  return { ...decided, decision, reasons: [...decided.reasons, reason] };
}

const MOST_NAMED = 20;

function listed(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return [...names.slice(0, MOST_NAMED), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

/** Files beside the manifest that decide what runs. */
const LOCKS = ['.terraform.lock.hcl', '.tofu.lock.hcl'] as const;

/**
 * Decides whether a fresh plan of the default branch goes on by itself, waits for a person, or is refused.
 * @param last the record of the last apply of this target.
 */
export async function decideTarget(
  context: Context,
  of: ReviewRun,
  planned: Omit<Planned, 'dir'>,
  last: Claim | undefined,
): Promise<Decided> {
  const { github, run, manifest } = of;
  const { deployment } = planned.stage;
  const landing = await landingOf(github, arrivalOf(of, last));
  const base =
    landing.base === undefined
      ? undefined
      : await deploymentAt(github, manifest, landing.base, deployment.environment);
  const verdict = await strictestVerdict(context, planned, { base, changedFiles: landing.changedFiles });
  const reviewed = await reviewedOf(of, landing, deployment.environment);
  const { receipt } = planned.judgement;
  const found =
    reviewed.kind === 'found'
      ? reviewed.receipts.find((one) => one.target.stack === receipt.target.stack)
      : undefined;
  const decision = review({
    run: {
      event: of.event,
      ref: of.ref,
      defaultBranch: of.defaultBranch,
      attempt: run.attempt,
      commit: run.commit,
      ...(last === undefined
        ? {}
        : { last: { commit: last.commit, descent: await descentOf(github, last.commit, run.commit) } }),
    },
    fresh: {
      target: receipt.target,
      changeSet: planned.judgement.changeSet,
      verdict,
      digests: receipt.digests,
      base: receipt.base,
    },
    merge: landing.merge,
    found:
      found === undefined || reviewed.kind !== 'found'
        ? undefined
        : { receipt: found, anchor: reviewed.anchor },
    expected: await expectedOf(of, receipt.target),
  });
  const why = reviewed.kind === 'none' ? reviewed.why : found === undefined ? NOT_PLANNED : undefined;
  if (reviewed.kind === 'none' && reviewed.refuse !== undefined)
    return { ...refused(decision, reviewed.refuse), planned, verdict, landing };
  return { ...decision, planned, verdict, landing, ...(why === undefined ? {} : { unreviewed: why }) };
}

const NOT_PLANNED = 'The reviewed plan has nothing of this stack.';

function arrivalOf({ run, defaultBranch, before, manifest }: ReviewRun, last: Claim | undefined) {
  const beside = LOCKS.map((name) => posix.join(posix.dirname(manifest), name));
  return {
    commit: run.commit,
    branch: defaultBranch,
    madeOf: [manifest, ...beside],
    ...(last === undefined ? {} : { last: last.commit }),
    ...(before === undefined ? {} : { before }),
  };
}

type Evidence = Reviewed & { readonly refuse?: UserError };

async function reviewedOf(of: ReviewRun, { pull }: Landing, environment: string): Promise<Evidence> {
  if (pull === undefined)
    return { kind: 'none', why: 'There is no one pull request whose plan could be compared with.' };
  const wanted = { pull, environment, workflow: of.planWorkflow, branch: of.defaultBranch };
  try {
    return await reviewedPlan(of.github, wanted, of.patience);
  } catch (error) {
    // What GitHub gave is not what it recorded: that is no missing plan, it is a changed one.
    if (error instanceof UserError && error.exitCode === 2)
      return { kind: 'none', why: error.message, refuse: error };
    throw error;
  }
}

function refused(decision: ReviewDecision, { message }: UserError): ReviewDecision {
  const reason: ReviewReason = {
    code: 'changed-bytes',
    effect: 'refuse',
    message,
    fix: 'Find out who changed it; dispatch the apply workflow without it.',
  };
  return {
    decision: 'refuse',
    reasons: [reason, ...decision.reasons.filter(({ code }) => code !== 'no-receipt')],
  };
}

/**
 * Where a receipt of ours comes from. When this run uses a reusable workflow of the toolkit, the plan must have used
 * the toolkit's at the very same commit.
 */
async function expectedOf(
  { github, run, planWorkflow }: ReviewRun,
  target: Expected['target'],
): Promise<Expected> {
  const { referenced } = await readRun(github, Number(run.id));
  const ours = referenced.find(({ workflow }) =>
    /\/\.github\/workflows\/(apply|deploy)\.yml$/.test(workflow),
  );
  return {
    repository: run.repository,
    target,
    workflowPath: planWorkflow,
    ...(ours === undefined
      ? {}
      : { reusable: { path: ours.workflow.replace(/[^/]+$/, 'plan.yml'), commits: [ours.sha] } }),
  };
}
