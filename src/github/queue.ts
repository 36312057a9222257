import { type Github, GithubError } from './client.js';
import { type PullRequest, parentsOf, pullsOf, readPull } from './pulls.js';

/**
 * A group of a merge queue, as its event names it: one pull request or several, each as the queue would merge it.
 * @see https://docs.github.com/webhooks/webhook-events-and-payloads#merge_group
 */
export interface MergeGroup {
  /** Branch that it would come to. */
  readonly base: string;
  /** What it stands on: the tip of that branch, or the group ahead of it in the queue. */
  readonly baseSha: string;
  readonly headSha: string;
  /** `refs/heads/gh-readonly-queue/main/pr-7-<commit>` */
  readonly headRef: string;
}

/** A commit of the queue's own line, and of a merge the head that came in by it. */
interface Step {
  readonly sha: string;
  readonly before: string | undefined;
  readonly second: string | undefined;
}

/** Pull requests by the tips of the queue's branches. */
type Names = ReadonlyMap<string, number>;

const BRANCH = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/;
/** Of one group. A rebase of more is not looked through. */
const MOST_STEPS = 50;
/** How far back what came before a group is looked for. */
const MOST_BEFORE = 10;

/**
 * The pull requests of a group, by its commits and by the name of its branch: of a squash no commit is known.
 * @throws GithubError when GitHub does not tell them, and when the two contradict each other.
 * @see https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit (permission: pull-requests: read)
 */
export async function groupPulls(github: Github, group: MergeGroup): Promise<readonly PullRequest[]> {
  const names = await namesOf(github, group);
  const pulls = new Map<number, PullRequest>();
  let sha: string | undefined = group.headSha;
  for (let steps = 0; sha !== group.baseSha; steps += 1) {
    if (sha === undefined || steps === MOST_STEPS)
      throw new GithubError(`the line of the merge group does not lead to ${group.baseSha}`, 200);
    const step: Step = await stepAt(github, sha);
    const pull = await pullOf(github, group.base, step, names);
    if (pull !== undefined) pulls.set(pull.number, pull);
    sha = step.before;
  }
  return [...pulls.values()];
}

/** Pull requests that came, or are about to come, right before a group, the latest first; ten commits are looked at. */
export async function* pullsBefore(github: Github, group: MergeGroup): AsyncGenerator<PullRequest> {
  const names = await namesOf(github, group);
  let sha: string | undefined = group.baseSha;
  for (let steps = 0; sha !== undefined && steps < MOST_BEFORE; steps += 1) {
    const step: Step = await stepAt(github, sha);
    const pull = await pullOf(github, group.base, step, names);
    if (pull !== undefined) yield pull;
    sha = step.before;
  }
}

async function stepAt(github: Github, sha: string): Promise<Step> {
  const [before, second] = await parentsOf(github, sha);
  return { sha, before, second };
}

/** @see https://docs.github.com/rest/git/refs#list-matching-references (permission: contents: read) */
async function namesOf(github: Github, { base, headRef, headSha }: MergeGroup): Promise<Names> {
  const refs = await github.list<{ readonly ref: string; readonly object: { readonly sha: string } }>(
    'GET /repos/{owner}/{repo}/git/matching-refs/{ref}',
    { ref: `heads/gh-readonly-queue/${base}/` },
  );
  const named = [...refs.map(({ ref, object }) => [ref, object.sha] as const), [headRef, headSha] as const];
  return new Map(
    named.flatMap(([ref, sha]) => {
      const [, branch, number] = BRANCH.exec(ref) ?? [];
      return branch === base ? [[sha, Number(number)] as const] : [];
    }),
  );
}

async function pullOf(
  github: Github,
  base: string,
  { sha, second }: Step,
  names: Names,
): Promise<PullRequest | undefined> {
  const known = (await pullsOf(github, second ?? sha)).filter(
    (pull) =>
      pull.base === base &&
      pull.state !== 'closed' &&
      // A branch that stands on another one has its commits, too.
      (pull.mergeCommit === sha || (second !== undefined && pull.head.sha === second)),
  );
  const name = names.get(sha);
  if (name === undefined) return known[0];
  const pull = known.find(({ number }) => number === name);
  if (pull !== undefined) return pull;
  if (known.length > 0)
    throw new GithubError(
      `${sha} is of ${known.map(({ number }) => `#${number}`).join(', ')}, and its branch names #${name}`,
      200,
    );
  const named = await readPull(github, name);
  if (named.base !== base || named.state === 'closed')
    throw new GithubError(
      `#${name}, which the branch of ${sha} names, is not to be merged into ${base}`,
      200,
    );
  if (second !== undefined && named.head.sha !== second)
    throw new GithubError(`${sha} merges ${second}, and #${name} is at ${named.head.sha}`, 200);
  return named;
}
