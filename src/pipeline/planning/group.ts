import { groupDifferences, hasUnreviewed, type ReviewedPart } from '../../gate/group.js';
import { type Expected, receiptReasons } from '../../gate/review-receipt.js';
import type { Reason } from '../../gate/types.js';
import { connect, type Github, GithubError, repositoryOn } from '../../github/client.js';
import type { RunEvent } from '../../github/event.js';
import type { PullRequest } from '../../github/pulls.js';
import { groupPulls, type MergeGroup, pullsBefore } from '../../github/queue.js';
import { type Run, readRun } from '../../github/runs.js';
import { UserError, userError } from '../../problem.js';
import { hasArtifacts } from '../../store/artifact/place.js';
import { storeToolsOf } from '../acting/patience.js';
import { workflowRun } from '../acting/run-identity.js';
import { manifestKey } from '../legs/manifest-key.js';
import type { Context } from '../outcome.js';
import { type Reviewed, reviewedPlan } from '../reviewing/evidence.js';
import { judgeSaved, type Planned, type PlanningOptions } from './planning.js';

/** Judges a plan once more, now that it is compared. */
export type Compare = (planned: Planned, options: PlanningOptions) => Promise<Planned>;

/** Differences that are told one by one. */
const MOST = 20;
const AGAIN =
  'Take it out of the queue, bring its branch up to date, and have the new plan reviewed; then queue it again.';

/** What the plans of a group are compared by. */
interface Group {
  readonly context: Context;
  readonly github: Github;
  readonly of: MergeGroup;
  /** This very run: the workflow that plans a group is the one that planned its pull requests. */
  readonly run: Run;
  readonly pulls: readonly PullRequest[];
  /** Legs that were fetched, by number of the pull request. */
  readonly legs: Map<number, Promise<Reviewed>>;
}

/**
 * In a merge queue: compares each plan with what was reviewed in the pull requests of the group, and blocks one that is
 * not made of exactly those changes. Undefined where there can be nothing to compare with.
 * @throws UserError when GitHub does not say what is in the group.
 */
export async function comparison(context: Context, event: RunEvent): Promise<Compare | undefined> {
  const { platform } = context;
  if (!hasArtifacts(platform.env['GITHUB_SERVER_URL'] ?? 'https://github.com')) {
    platform.log.warn(
      'GitHub Enterprise Server has no artifacts that could carry the reviewed plan here: this group is compared with nothing. After the merge, the review asks a person.',
    );
    return undefined;
  }
  const of = event.proposed?.group;
  if (of === undefined)
    throw userError('The event of this run does not name the commits of its merge group.', undefined, 3);
  const group = await openGroup(context, of).catch(githubIsSilent);
  return async (planned, options) => {
    const reasons = await compared(group, planned).catch(githubIsSilent);
    const { stage, session, saved } = planned;
    const all = { ...options, reasons: [...(options.reasons ?? []), ...reasons] };
    return { ...planned, judgement: await judgeSaved(context, stage, session, saved, all) };
  };
}

async function openGroup(context: Context, of: MergeGroup): Promise<Group> {
  const { env, githubToken } = context.platform;
  const { repository, id } = await workflowRun(context.platform);
  if (githubToken === undefined)
    throw userError(
      'Without a token GitHub cannot be asked what was reviewed of this merge group.',
      `Give the action github-token: \${{ github.token }}.`,
      3,
    );
  const github = connect(repositoryOn(env, repository, githubToken));
  const [pulls, run] = await Promise.all([groupPulls(github, of), readRun(github, Number(id))]);
  return { context, github, of, run, pulls, legs: new Map() };
}

async function compared(group: Group, planned: Planned): Promise<readonly Reason[]> {
  const { judgement } = planned;
  const { target } = judgement.receipt;
  const step = group.context.platform.log.step('group');
  const reviewed = await Promise.all(group.pulls.map((pull) => evidenceOf(group, pull, target)));
  const parts = reviewed.flatMap(({ part }) => part ?? []);
  const before = await reviewedBefore(group, planned, parts);
  const differences = groupDifferences({ fresh: judgement.changeSet, reviewed: parts, before });
  const forged = reviewed.flatMap(({ forged = [] }) => forged.map((message) => blocks(message, FORGED)));
  if (differences.length + forged.length === 0) {
    const note = equalNote(parts, before);
    step.done(note.message);
    return [note];
  }
  step.fail(
    differences.length === 0
      ? 'a receipt is refused'
      : `${differences.length} differences to what was reviewed`,
  );
  const shown = differences.slice(0, MOST);
  const more = differences.length - shown.length;
  return [
    ...forged,
    ...(differences.length === 0 ? [] : [blocks(notReviewed(group), AGAIN)]),
    ...shown.map((message) => blocks(message)),
    ...(more > 0 ? [blocks(`${more} more differences: see the report of this run.`)] : []),
    ...(differences.length === 0 ? [] : reviewed.flatMap(({ missing }) => missing ?? [])),
  ];
}

const FORGED = 'Find out who made it. Nothing of it was used.';

function blocks(message: string, fix?: string): Reason {
  return { effect: 'block', message, ...(fix === undefined ? {} : { fix }) };
}

function notReviewed({ pulls }: Group): string {
  if (pulls.length === 0)
    return 'GitHub names no pull request of this merge group, and it changes something.';
  const numbers = pulls.map(({ number }) => `#${number}`).join(', ');
  return `This merge group does not change exactly what was reviewed in ${numbers}.`;
}

function equalNote(parts: readonly ReviewedPart[], before: readonly ReviewedPart[]): Reason {
  const list = (some: readonly ReviewedPart[]) => some.map(({ number }) => `#${number}`).join(', ');
  const message =
    parts.length + before.length === 0
      ? 'Nothing changes, and nothing had to be reviewed.'
      : `These are the changes that were reviewed in ${list([...parts, ...before])}.`;
  return { effect: 'note', message };
}

/** What one pull request shows of its review: its changes, or why they are not to be had, or why they are refused. */
interface Evidence {
  readonly part?: ReviewedPart;
  readonly missing?: Reason;
  readonly forged?: readonly string[];
}

async function evidenceOf(group: Group, pull: PullRequest, target: Expected['target']): Promise<Evidence> {
  const { number } = pull;
  const lacks = (why: string): Evidence => ({
    missing: blocks(`#${number} could not be compared with: ${why}`, unplannedFix(group)),
  });
  try {
    const found = await legOf(group, pull, target.environment);
    if (found.kind === 'none') return lacks(found.why);
    const receipt = found.receipts.find(({ target: { stack } }) => stack === target.stack);
    if (receipt === undefined) return lacks('its plan has nothing of this stack.');
    const merge = { kind: 'one', number, method: 'queue', head: pull.head.sha, content: 'equal' } as const;
    const reasons = receiptReasons(receipt, found.anchor, merge, expectedOf(group, target));
    const forged = reasons.filter(({ effect }) => effect === 'refuse');
    if (forged.length > 0) return { forged: forged.map(({ message }) => `#${number}: ${message}`) };
    const [odd] = reasons;
    return odd === undefined ? { part: { number, changes: receipt.changeSet } } : lacks(odd.message);
  } catch (error) {
    // What GitHub gave is not what it recorded: that is no missing plan, it is a changed one.
    if (error instanceof UserError && error.exitCode === 2)
      return { forged: [`#${number}: ${error.message.replace(/\.?$/, '.')}`] };
    throw error;
  }
}

function unplannedFix({ run }: Group): string {
  return `Plan it in ${run.workflow}, with \`evidence: artifact\`, at its newest commit and from a branch of this repository; then queue it again.`;
}

function legOf(
  { context, github, of, run, legs }: Group,
  pull: PullRequest,
  environment: string,
): Promise<Reviewed> {
  const known = legs.get(pull.number);
  if (known !== undefined) return known;
  const { patience } = storeToolsOf(context.platform);
  const wanted = {
    pull,
    environment,
    manifest: manifestKey(context),
    workflow: run.workflow,
    branch: of.base,
  };
  const asked = reviewedPlan(github, wanted, patience);
  legs.set(pull.number, asked);
  return asked;
}

/** When this run uses the toolkit's reusable workflow, the plan must have used it at the very same commit. */
function expectedOf({ run }: Group, target: Expected['target']): Expected {
  const ours = run.referenced.filter(({ workflow }) => /\/\.github\/workflows\/plan\.yml$/.test(workflow));
  const [first] = ours;
  return {
    repository: run.repository,
    target,
    workflowPath: run.workflow,
    ...(first === undefined
      ? {}
      : { reusable: { path: first.workflow, commits: ours.map(({ sha }) => sha) } }),
  };
}

/** What is ahead in the queue, or merged and not applied yet, is in the plan as well: its reviews are asked for, too. */
async function reviewedBefore(
  group: Group,
  { judgement: { changeSet, receipt } }: Planned,
  parts: readonly ReviewedPart[],
): Promise<readonly ReviewedPart[]> {
  const before: ReviewedPart[] = [];
  if (!hasUnreviewed(changeSet, parts)) return before;
  for await (const pull of pullsBefore(group.github, group.of)) {
    const { part } = await evidenceOf(group, pull, receipt.target);
    if (part !== undefined) before.push(part);
    if (!hasUnreviewed(changeSet, [...parts, ...before])) break;
  }
  return before;
}

function githubIsSilent(error: unknown): never {
  if (!(error instanceof GithubError)) throw error;
  throw userError(
    `What was reviewed of this merge group cannot be asked: ${error.message}.`,
    'The job needs `contents: read`, `actions: read` and `pull-requests: read`. If it has them, queue the pull request again.',
    3,
    { cause: error },
  );
}
