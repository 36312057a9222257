import { posix } from 'node:path';
import { LOCKS } from '../../engines/index.js';
import { type Claim, isOfRun } from '../../gate/claim.js';
import { type ReviewDecision, review } from '../../gate/review.js';
import type { ReviewReason } from '../../gate/review-reason.js';
import { AFTER_REFUSAL, type Expected } from '../../gate/review-receipt.js';
import type { Verdict } from '../../gate/types.js';
import type { Github } from '../../github/client.js';
import { readRun } from '../../github/runs.js';
import type { Patience } from '../../identity/types.js';
import { UserError } from '../../problem.js';
import { deploymentAt } from '../acting/base-deployment.js';
import type { WorkflowRun } from '../acting/run-identity.js';
import type { Records } from '../applying/claims.js';
import type { ManifestKey } from '../legs/manifest-key.js';
import type { Context } from '../outcome.js';
import { judgeSaved, type Planned } from '../planning/planning.js';
import type { Stage } from '../planning/stage.js';
import type { BaseRules } from '../planning/strict-rules.js';
import { type Reviewed, reviewedPlan } from './evidence.js';
import { descentOf, type Landing, landingOf } from './landing.js';

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
  readonly key: ManifestKey | undefined;
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

/**
 * A record is closed, or taken over, by a person alone, whatever else may go by itself.
 * @param resolve the run that this one was told to resolve.
 */
export function askedToResolve(
  decided: Decided,
  { open, last }: Records,
  resolve: string | undefined,
): Decided {
  const record = open ?? (isOfRun(last, resolve) ? last : undefined);
  if (record === undefined) return decided;
  const { run, digest, started, commit, closed } = record;
  const reason: ReviewReason =
    closed === undefined
      ? {
          code: 'needs-approval',
          effect: 'ask',
          message: `Run ${run} began to apply ${digest.slice(0, 7)} at ${started}, and nobody saw it end; this run closes its record.${strays(decided)}`,
          fix: 'Approve only when that run is dead, and what it left behind is imported or deleted.',
        }
      : {
          code: 'needs-approval',
          effect: 'ask',
          message: `Run ${run} applied commit ${commit} last; this run takes its place, whether or not its commit descends from that one.`,
          fix: 'Approve only when the branch was rewritten on purpose, and nothing that was applied is lost by it.',
        };
  const decision = decided.decision === 'go' ? 'ask' : decided.decision;
  return { ...decided, decision, reasons: [...decided.reasons, reason] };
}

const MOST_NAMED = 20;

/** What is to be made is in no state, and the run that died may have made it all the same. */
function strays({ planned }: Decided): string {
  const { resources } = planned.judgement.changeSet;
  const names = resources.filter(({ actions }) => actions.includes('create')).map(({ address }) => address);
  if (names.length === 0) return '';
  const rest = names.length - MOST_NAMED;
  const listed = [...names.slice(0, MOST_NAMED), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
  return ` Each of these it may have made, and no state knows it: ${listed}.`;
}

/** The record that what is applied next must descend from: none after a destroy, or where a person takes its place. */
function before(last: Claim | undefined, resolve: string | undefined): Claim | undefined {
  return last?.outcome === 'destroyed' || isOfRun(last, resolve) ? undefined : last;
}

/**
 * Decides whether a fresh plan of the default branch goes on by itself, waits for a person, or is refused.
 * @param last the record of the last apply of this target.
 */
export async function decideTarget(
  context: Context,
  of: ReviewRun,
  given: Omit<Planned, 'dir'>,
  last: Claim | undefined,
): Promise<Decided> {
  const { github, run, manifest } = of;
  const { deployment } = given.stage;
  const landing = await landingOf(github, arrivalOf(of, last));
  const base =
    landing.base === undefined
      ? undefined
      : await deploymentAt(context, github, { path: manifest, commit: landing.base }, deployment.environment);
  const reviewed = await reviewedOf(of, landing, deployment.environment);
  const { receipt } = given.judgement;
  const found =
    reviewed.kind === 'found'
      ? reviewed.receipts.find((one) => one.target.stack === receipt.target.stack)
      : undefined;
  const facts = {
    changedFiles: landing.changedFiles,
    ...(found === undefined
      ? {}
      : { toolkit: { before: found.tool.synthinfra, after: receipt.tool.synthinfra } }),
  };
  const planned = await judgedStrictly(context, given, { deployment: base, facts });
  const { changeSet, verdict } = planned.judgement;
  const follows = before(last, context.options.resolve);
  const decision = review({
    run: {
      event: of.event,
      ref: of.ref,
      defaultBranch: of.defaultBranch,
      attempt: run.attempt,
      commit: run.commit,
      ...(follows === undefined
        ? {}
        : { last: { commit: follows.commit, descent: await descentOf(github, follows.commit, run.commit) } }),
    },
    fresh: {
      target: receipt.target,
      changeSet,
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

/** A plan judged by the old commit's rules too; the evidence beside it stays what its own rules say, for the apply. */
async function judgedStrictly(
  context: Context,
  given: Omit<Planned, 'dir'>,
  base: BaseRules,
): Promise<Omit<Planned, 'dir'>> {
  const stage: Stage = { ...given.stage, base };
  const { session, saved } = given;
  return { ...given, stage, judgement: await judgeSaved(context, stage, session, saved, { mode: 'change' }) };
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
  const { planWorkflow: workflow, defaultBranch: branch, key: manifest } = of;
  const wanted = { pull, environment, manifest, workflow, branch };
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
    fix: `Find out who changed it. ${AFTER_REFUSAL}`,
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
