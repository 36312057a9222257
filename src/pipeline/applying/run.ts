import { connect, type Github, type Manners, repositoryOn } from '../../github/client.js';
import type { RunEvent } from '../../github/event.js';
import { isObject } from '../../json.js';
import type { Platform } from '../../platform/types.js';
import { userError } from '../../problem.js';
import { eventPayload, runEvent } from '../acting/run-event.js';
import { type WorkflowRun, workflowRun } from '../acting/run-identity.js';
import type { Context } from '../outcome.js';

/** A run that may change something, and with whom it speaks to GitHub. */
export interface ChangingRun {
  readonly run: WorkflowRun;
  readonly event: RunEvent;
  readonly github: Github;
  /** For what only informs: nobody waits long for it. */
  readonly hasty: Github;
}

/** What the review job of this run has handed over. */
export interface Handed extends ChangingRun {
  readonly decision: 'go' | 'ask';
  /** Digests of the ChangeSets, one for each stack in their order. */
  readonly changes: readonly string[];
  /** sha256 of the sealed plan; absent when there is none. */
  readonly sealed?: string;
  /** Of the comment that started this run. */
  readonly pull?: number;
}

const HASTY: Partial<Manners> = { longestWait: 15_000, timeout: 5_000 };
const DIGESTS = /^[0-9a-f]{64}(?: [0-9a-f]{64})*$/;

/**
 * What this job has been handed, when it may be used at all.
 * @throws UserError (2) in a re-run, off the default branch, and where somebody proposes changes.
 */
export async function handedOver({ platform, options }: Context): Promise<Handed> {
  const { decision, sealed, 'expect-digest': digest } = options;
  if (decision === 'none' || digest === undefined || !DIGESTS.test(digest))
    throw userError(
      '`sealed`, `resolve`, `decision` and `expect-digest` go together, and what the review job decided, and on which changes, is not given.',
      "Set `decision` and `expect-digest` to the review job's outputs `decision` and `digest`.",
    );
  const changing = await changingRun(platform);
  const pull = changing.event.name === 'issue_comment' ? await numberIn(platform) : undefined;
  return {
    ...changing,
    decision: decision === 'ask' ? 'ask' : 'go',
    changes: digest.split(' '),
    ...(sealed === undefined ? {} : { sealed }),
    ...(pull === undefined ? {} : { pull }),
  };
}

/**
 * This run, when it may change something at all.
 * @throws UserError (2) in a re-run, off the default branch, and where somebody proposes changes.
 */
export async function changingRun(platform: Platform): Promise<ChangingRun> {
  const run = await workflowRun(platform);
  const event = await mergedEvent(platform);
  if (run.attempt !== 1)
    throw userError(
      `This is attempt ${run.attempt} of its run: one that is run again would bring back an old commit with its old rights, so nothing was done.`,
      'Dispatch the workflow: a new run plans what the default branch says now.',
      2,
    );
  return { run, event, ...clients(platform, run) };
}

/**
 * The context in which a comment that has confirmed acts: GitHub runs it on the default branch, as it does a dispatch.
 */
export function asDispatched(context: Context, { event }: Handed): Context {
  if (event.name !== 'issue_comment') return context;
  const env = { ...context.platform.env, GITHUB_EVENT_NAME: 'workflow_dispatch' };
  return { ...context, platform: { ...context.platform, env } };
}

async function mergedEvent(platform: Platform): Promise<RunEvent> {
  const event = await runEvent(platform);
  const ref = platform.env['GITHUB_REF'];
  const merged = event !== undefined && (event.proposed === undefined || event.name === 'issue_comment');
  if (merged && ref === `refs/heads/${event.defaultBranch}`) return event;
  throw userError(
    `Only what is merged is applied: this run is of ${event?.name ?? 'nothing'} at ${ref ?? 'no branch'}.`,
    `Dispatch the apply workflow on ${event?.defaultBranch ?? 'the default branch'}.`,
    2,
  );
}

function clients(
  { env, githubToken }: Platform,
  { repository }: WorkflowRun,
): Pick<ChangingRun, 'github' | 'hasty'> {
  if (githubToken === undefined)
    throw userError(
      'Without a token GitHub cannot be asked who confirmed this run, and whether its commit is the newest.',
      `Give the action github-token: \${{ github.token }}, and the job \`permissions:\` with \`contents: read\` and \`actions: read\`.`,
      3,
    );
  const where = repositoryOn(env, repository, githubToken);
  return { github: connect(where), hasty: connect(where, HASTY) };
}

/** @see https://docs.github.com/webhooks/webhook-events-and-payloads#issue_comment */
async function numberIn({ env }: Platform): Promise<number | undefined> {
  const { issue } = await eventPayload(env);
  const number = isObject(issue) ? issue['number'] : undefined;
  return typeof number === 'number' ? number : undefined;
}
