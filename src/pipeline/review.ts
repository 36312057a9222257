import { decideClaim } from '../gate/claim.js';
import { connect, GithubError, repositoryOn } from '../github/client.js';
import type { RunEvent } from '../github/event.js';
import type { Deployment } from '../manifest/types.js';
import { userError } from '../problem.js';
import { fileLink, type Link } from '../report/escape.js';
import type { Stack } from '../stacks/types.js';
import type { StoreTools } from '../store/types.js';
import { acting } from './acting/acting.js';
import { pathInRepository } from './acting/base-deployment.js';
import { eventPayload, runEvent } from './acting/run-event.js';
import { blobsOf, workflowRun } from './acting/run-identity.js';
import { loginTools } from './acting/sign-in.js';
import { claimPlace, type Records, readRecords } from './applying/claims.js';
import { hasRescued } from './applying/rescued.js';
import { keepSealed, planKey } from './applying/sealed-plan.js';
import { manifestKey } from './legs/manifest-key.js';
import { artifactsOfRun } from './legs/store.js';
import type { Context, Outcome, UseCase } from './outcome.js';
import { planOutputs } from './planning/outputs.js';
import { keepEvidence, type Planned, planStage, prepare, renderAll } from './planning/planning.js';
import { reportText } from './planning/present.js';
import { writeRequest } from './planning/request.js';
import { planFolder, type Stage } from './planning/stage.js';
import { byComment, type Confirmed, confirmedByComment } from './reviewing/comment.js';
import { gravestDecision, reviewMarkdown, reviewText } from './reviewing/summary.js';
import { askedToResolve, type Decided, decideTarget, type ReviewRun } from './reviewing/target.js';

/**
 * On the default branch: plans the merged tree with the role that looks, compares it with what was reviewed, and
 * decides whether the apply job of this run goes on by itself, waits for a person, or is refused.
 */
export const review: UseCase = async (context): Promise<Outcome> => {
  const tools = loginTools(context.platform, new AbortController().signal);
  const event = await mergedEvent(context);
  const confirmed = event.name === 'issue_comment' ? await confirmedByComment(context) : undefined;
  const of = await reviewRun(context, event, tools);
  const { deployment, stacks } = await prepare(context);
  return acting(context, deployment, 'plan', (acted) =>
    reviewAll(acted, { of, confirmed, tools, deployment, stacks }),
  );
};

interface Asked {
  readonly of: ReviewRun;
  /** In a run that a comment started. */
  readonly confirmed: Confirmed | undefined;
  readonly tools: StoreTools;
  readonly deployment: Deployment;
  readonly stacks: readonly Stack[];
}

async function reviewAll(context: Context, asked: Asked): Promise<Outcome> {
  const { of, confirmed, deployment, stacks } = asked;
  const folder = planFolder(context, deployment.environment);
  const done: { readonly planned: Planned; readonly decided: Decided }[] = [];
  for (const stage of await renderAll(context, deployment, stacks, folder)) {
    // Before the engine: of an apply that died, it would know no more than the lock that was left behind.
    const records = await recordsOf(context, stage, asked);
    const planned = await planStage(context, stage, { mode: 'change' });
    await keepEvidence(planned);
    const found = await decideTarget(context, of, planned, records.open ?? records.last).catch(
      githubIsSilent,
    );
    const confirmedOne = confirmed === undefined ? found : byComment(found, confirmed);
    done.push({ planned, decided: askedToResolve(confirmedOne, records, context.options.resolve) });
  }
  const ids = stacks.map(({ id }) => id);
  await writeRequest(folder, context.options, deployment.environment, ids);
  const decision = gravestDecision(done.map(({ decided }) => decided.decision));
  const sealed = decision === 'refuse' ? '' : await sealAll(context, asked, folder, done);
  return outcomeOf(done, decision, sealed, fileLink(blobsOf(context.platform, of.run)));
}

/** Seals the plan for the apply job, where there is a key and a place; else that job plans again and must match. */
async function sealAll(
  context: Context,
  { of, deployment, stacks }: Asked,
  folder: string,
  done: readonly { readonly planned: Planned }[],
): Promise<string> {
  const key = planKey(context.platform);
  const store = key === undefined ? undefined : await artifactsOfRun(context);
  if (key === undefined || store === undefined) {
    const why =
      key === undefined ? 'SYNTHINFRA_PLAN_KEY is not set' : 'this server has no artifacts of version 4';
    context.platform.log.info(
      `The plan is not handed over, since ${why}: the apply job plans again, and must match.`,
    );
    return '';
  }
  return keepSealed(store, key, folder, {
    run: of.run,
    environment: deployment.environment,
    manifest: of.key,
    stacks,
    changes: planOutputs(done.map(({ planned }) => planned))['digest'] ?? '',
  });
}

/** What GitHub does not say is no reason to go on, and none to blame the toolkit. */
function githubIsSilent(error: unknown): never {
  if (!(error instanceof GithubError)) throw error;
  throw userError(
    `What was merged and reviewed cannot be asked: ${error.message}.`,
    'The job needs `contents: read`, `actions: read` and `pull-requests: read`. If it has them, run it again by a dispatch.',
    3,
    { cause: error },
  );
}

/**
 * The records beside the state.
 * @throws UserError (2) when an apply was never seen to end, unless this run resolves it.
 */
async function recordsOf(context: Context, stage: Stage, { of, tools }: Asked): Promise<Records> {
  const place = await claimPlace(context, stage, tools);
  if (place.kind === 'cannot') {
    context.platform.log.warn(place.why);
    return {};
  }
  const { name, environment } = stage.deployment;
  const target = { name, environment, stack: stage.stack.id };
  const records = await readRecords(place.store, target);
  if (await hasRescued(place.store, target, records.last))
    context.platform.log.warn(
      'A former apply could not save its state, and this plan does not know it. The apply job of this run saves it, and refuses this plan; dispatch the workflow again after that.',
    );
  const decided = decideClaim(records.open, { target, commit: of.run.commit }, 'unknown');
  if (records.open === undefined || !('fix' in decided)) return records;
  if (context.options.resolve === undefined) throw userError(decided.message, decided.fix, 2);
  // Whose lock it may be that the engine meets.
  context.platform.log.warn(decided.message);
  return records;
}

/**
 * The event, when it is of what is merged. Of a comment it is too: GitHub runs it on the default branch, and the
 * comment itself is looked into.
 * @throws UserError (2) where the run works on changes that nobody has merged.
 */
async function mergedEvent({ platform }: Context): Promise<RunEvent> {
  const event = await runEvent(platform);
  if (event !== undefined && (event.proposed === undefined || event.name === 'issue_comment')) return event;
  throw userError(
    `A review decides on the default branch; this run is of ${event?.name ?? 'nothing'} and works on changes that nobody has merged.`,
    'Use the action `plan` for pull requests, and `review` after the merge.',
    2,
  );
}

/** Facts of the run. @throws UserError without a token. */
async function reviewRun(
  { platform, options, ...context }: Context,
  event: RunEvent,
  { patience }: ReturnType<typeof loginTools>,
): Promise<ReviewRun> {
  const { env, githubToken } = platform;
  const run = await workflowRun(platform);
  if (githubToken === undefined)
    throw userError(
      'Without a token GitHub cannot be asked what was merged and reviewed.',
      `Give the action github-token: \${{ github.token }}, and the job \`permissions:\` with \`contents: read\`, \`actions: read\` and \`pull-requests: read\`.`,
      3,
    );
  const before = event.name === 'push' ? await tipBefore(env) : undefined;
  return {
    github: connect(repositoryOn(env, run.repository, githubToken)),
    patience,
    run,
    // A comment that has confirmed starts the default branch's workflow, as a dispatch does.
    event: event.name === 'issue_comment' ? 'workflow_dispatch' : event.name,
    ref: env['GITHUB_REF'] ?? '',
    defaultBranch: event.defaultBranch,
    manifest: await pathInRepository({ ...context, platform, options }),
    key: manifestKey({ ...context, platform, options }),
    planWorkflow: options['plan-workflow'],
    ...(before === undefined ? {} : { before }),
  };
}

/** @see https://docs.github.com/webhooks/webhook-events-and-payloads#push */
async function tipBefore(env: Context['platform']['env']): Promise<string | undefined> {
  const { before } = await eventPayload(env);
  return typeof before === 'string' ? before : undefined;
}

function outcomeOf(
  done: readonly { readonly planned: Planned; readonly decided: Decided }[],
  decision: Decided['decision'],
  sealed: string,
  link: Link,
): Outcome {
  const decided = done.map((one) => one.decided);
  const reasons = decided.flatMap((one) => one.reasons);
  const targets = decided.map(({ planned, landing, ...one }) => ({
    target: planned.judgement.receipt.target,
    digest: planned.judgement.changeSet.digest,
    decision: one.decision,
    verdict: one.verdict.decision,
    reasons: one.reasons,
    merge: landing.merge,
  }));
  return {
    exitCode: decision === 'refuse' ? 2 : 0,
    json: { schemaVersion: 1, decision, sealed, targets } as never,
    text: (colour) =>
      [
        ...decided.map(({ planned, verdict }) =>
          reportText({ ...planned.judgement.report, verdict }, colour),
        ),
        '',
        reviewText(decided),
      ].join('\n'),
    summary: reviewMarkdown(decided, link),
    outputs: {
      decision,
      sealed,
      reasons: JSON.stringify(reasons.map(({ code, effect, message }) => ({ code, effect, message }))),
      ...planOutputs(done.map(({ planned }) => planned)),
    },
  };
}
