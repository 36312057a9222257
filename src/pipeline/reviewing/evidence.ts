import type { Receipt } from '../../gate/receipt.js';
import type { Anchor } from '../../gate/review-receipt.js';
import { type Github, GithubError } from '../../github/client.js';
import type { PullRequest } from '../../github/pulls.js';
import { type Artifact, readRun, runArtifacts, verifyArtifact } from '../../github/runs.js';
import type { Patience } from '../../identity/types.js';
import { UserError } from '../../problem.js';
import { runArtifact } from '../../store/artifact/run-artifact.js';
import { withoutRef } from '../../workflow-path.js';
import { MOST_LEG_BYTES, parseLeg } from '../legs/leg.js';
import { artifactPrefix, type ManifestKey } from '../legs/manifest-key.js';
import { legKey } from '../legs/store.js';

/** Where the reviewed plan is looked for. */
export interface Wanted {
  readonly pull: PullRequest;
  readonly environment: string;
  readonly manifest: ManifestKey | undefined;
  /** Path of the workflow that plans pull requests. */
  readonly workflow: string;
  readonly branch: string;
}

/** What was reviewed, and what GitHub says of where it came from; or why there is nothing to compare with. */
export type Reviewed =
  | { readonly kind: 'found'; readonly receipts: readonly Receipt[]; readonly anchor: Anchor }
  | { readonly kind: 'none'; readonly why: string };

interface ListedRun {
  readonly id: number;
  readonly path: string;
  readonly event: string;
  readonly head_branch: string | null;
  readonly head_sha: string;
  readonly conclusion: string | null;
  readonly repository: { readonly id: number };
  readonly head_repository: { readonly id: number } | null;
}

/**
 * The plan that the newest run of our plan workflow left for the head at which a pull request was merged. Runs of other
 * workflows, events, heads, branches and forks are not looked at, whatever they have uploaded.
 * @throws UserError (2) when what GitHub gives is not what it has recorded.
 */
export async function reviewedPlan(github: Github, wanted: Wanted, patience: Patience): Promise<Reviewed> {
  const { pull, environment } = wanted;
  const odd = await otherBase(github, wanted);
  if (odd !== undefined) return { kind: 'none', why: odd };
  const listed = await newestRun(github, wanted);
  if (listed === undefined)
    return { kind: 'none', why: `No run of ${wanted.workflow} planned #${pull.number} at ${pull.head.sha}.` };
  const run = await readRun(github, listed.id);
  const name = legKey(environment, wanted.manifest);
  const [artifact, ...more] = (await runArtifacts(github, run.id)).filter((one) => one.name === name);
  if (artifact === undefined || more.length > 0)
    return {
      kind: 'none',
      why: `Run ${run.id}, which planned #${pull.number}, has ${artifact === undefined ? 'no' : 'more than one'} artifact ${name}.`,
    };
  const faults = verifyArtifact(artifact, run, { name, mostBytes: MOST_LEG_BYTES });
  if (faults.length > 0)
    return { kind: 'none', why: `The artifact ${name} of run ${run.id} is not used: ${faults.join('; ')}.` };
  const found = await fetchLeg(github, artifact, { run: `${run.id}` }, patience);
  const of = { environment, run: `${run.id}`, attempt: run.attempt, commit: pull.head.sha };
  try {
    const { receipts } = parseLeg(found.bytes, of);
    return { kind: 'found', receipts, anchor: anchorOf(run, listed, artifact, found.digest) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { kind: 'none', why: error.message };
  }
}

/** Environments of which the newest run of our plan workflow at this head has left a plan. */
export async function reviewedEnvironments(
  github: Github,
  wanted: Omit<Wanted, 'environment'>,
): Promise<readonly string[]> {
  const run = await newestRun(github, wanted);
  if (run === undefined) return [];
  const names = (await runArtifacts(github, run.id)).map(({ name }) => name);
  const prefix = artifactPrefix('leg', wanted.manifest);
  return [
    ...new Set(names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))),
  ];
}

function fetchLeg(
  github: Github,
  { id, digest }: Artifact,
  { run }: { readonly run: string },
  patience: Patience,
): ReturnType<typeof runArtifact> {
  return runArtifact(github, { run, id: `${id}`, ...(digest === undefined ? {} : { digest }) }, patience);
}

function anchorOf(
  run: Awaited<ReturnType<typeof readRun>>,
  listed: ListedRun,
  artifact: Artifact,
  downloaded: string,
): Anchor {
  return {
    id: run.id,
    attempt: run.attempt,
    workflowPath: run.workflow,
    event: run.event,
    repository: run.repository,
    headRepository: run.headRepository,
    headSha: run.headSha,
    conclusion: listed.conclusion ?? undefined,
    referencedWorkflows: run.referenced.map(({ workflow, sha }) => ({ path: workflow, sha })),
    artifact: { runId: artifact.runId, digest: artifact.digest, downloaded },
  };
}

/** @see https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-repository (permission: actions: read) */
async function newestRun(
  github: Github,
  { pull, workflow }: Pick<Wanted, 'pull' | 'workflow'>,
): Promise<ListedRun | undefined> {
  const { sha, ref } = pull.head;
  const runs = await github.list<ListedRun>(
    'GET /repos/{owner}/{repo}/actions/runs',
    { head_sha: sha, event: 'pull_request' },
    'workflow_runs',
  );
  return runs
    .filter(
      (run) =>
        withoutRef(run.path) === workflow &&
        run.event === 'pull_request' &&
        run.head_sha === sha &&
        run.head_branch === ref &&
        run.head_repository?.id === run.repository.id,
    )
    .sort((one, two) => two.id - one.id)[0];
}

/**
 * Why a run at this head may have been of another base branch, whose workflow files its author wrote: GitHub names
 * head and branch of a run, and not its base.
 */
async function otherBase(github: Github, { pull, branch }: Wanted): Promise<string | undefined> {
  const owner = github.repository.split('/')[0] ?? '';
  const head = `${owner}:${pull.head.ref}`;
  const pulls = await github.list<{ number: number; base: { ref: string }; head: { ref: string } }>(
    'GET /repos/{owner}/{repo}/pulls',
    { state: 'all', head },
  );
  const other = pulls.find((one) => one.head.ref === pull.head.ref && one.base.ref !== branch);
  if (other !== undefined)
    return `#${other.number} proposes the same branch to ${other.base.ref}: whose plan a run at this head made cannot be told.`;
  const moved = await wasMoved(github, pull.number);
  if (moved === undefined)
    return `Whether #${pull.number} was proposed to another branch first cannot be read: give the job \`issues: read\`.`;
  return moved
    ? `#${pull.number} was proposed to another branch first: whose plan a run at this head made cannot be told.`
    : undefined;
}

/**
 * Undefined when the token may not ask.
 * @see https://docs.github.com/rest/issues/events#list-issue-events (permission: issues or pull-requests: read)
 */
async function wasMoved(github: Github, number: number): Promise<boolean | undefined> {
  try {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/events';
    const events = await github.list<{ readonly event: string }>(route, { issue_number: number });
    return events.some(({ event }) => event === 'base_ref_changed');
  } catch (error) {
    // The pull request is there: what GitHub denies to have is kept from this token.
    if (error instanceof GithubError && [403, 404].includes(error.status)) return undefined;
    throw error;
  }
}
