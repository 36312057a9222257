import { type Github, GithubError } from './client.js';

/** A pull request, as GitHub has it now. */
export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed' | 'merged';
  /** Login; undefined when the account was deleted. */
  readonly author?: string;
  /** Branch that it is meant for. */
  readonly base: string;
  readonly head: {
    readonly sha: string;
    readonly ref: string;
    /** owner/name; undefined when the fork was deleted. */
    readonly repository?: string;
  };
  /** Commit by which it came into the base branch; the last one of a rebase. */
  readonly mergeCommit?: string;
}

/** What came into a branch between two commits. */
export interface Landed {
  /** Merged pull requests, the newest first. */
  readonly pulls: readonly PullRequest[];
  /** Commits of the branch that came by no pull request, the newest first. */
  readonly direct: readonly string[];
}

interface PullAnswer {
  readonly number: number;
  readonly html_url: string;
  readonly state: string;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly changed_files?: number;
  readonly user: { readonly login: string } | null;
  readonly base: { readonly ref: string; readonly repo: { readonly full_name: string } };
  readonly head: {
    readonly ref: string;
    readonly sha: string;
    readonly repo: { readonly full_name: string } | null;
  };
}

interface ChangedFile {
  readonly filename: string;
  readonly previous_filename?: string;
}

interface Comparison {
  readonly status: 'ahead' | 'behind' | 'diverged' | 'identical';
  readonly total_commits: number;
  readonly merge_base_commit?: { readonly sha: string };
}

const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';

/** GitHub names so many files of a comparison and no more. */
const MOST_FILES = 300;
/** More commits than this are not looked through: who cannot say what came since must ask a person. */
const MOST_COMMITS = 250;
/** Each is asked for its pull requests. */
const MOST_LANDINGS = 50;

/** @see https://docs.github.com/rest/pulls/pulls#get-a-pull-request (permission: pull-requests: read) */
export async function readPull(github: Github, number: number): Promise<PullRequest> {
  return pullRequest(await github.read<PullAnswer>(`GET ${PULL}`, { pull_number: number }));
}

/**
 * Paths that a pull request changes; of a renamed file both.
 * @throws GithubError when GitHub does not name them all: it names 3,000 at most.
 */
export async function changedPaths(github: Github, number: number): Promise<readonly string[]> {
  const { changed_files } = await github.read<PullAnswer>(`GET ${PULL}`, { pull_number: number });
  const files = await github.list<ChangedFile>(`GET ${PULL}/files`, { pull_number: number });
  if (files.length !== changed_files)
    throw new GithubError(`GitHub names ${files.length} of ${changed_files} files of #${number}`, 200);
  return pathsOf(files);
}

/**
 * Paths that differ between the branching point of two commits and the second; undefined when GitHub does not name them
 * all, which it does of 300 at most, or not at all.
 * @param from commit or branch.
 * @see https://docs.github.com/rest/commits/commits#compare-two-commits (permission: contents: read)
 */
export async function changedBetween(
  github: Github,
  from: string,
  commit: string,
): Promise<readonly string[] | undefined> {
  const { files } = await github
    .read<{ readonly files?: readonly ChangedFile[] }>(COMPARE, { basehead: `${from}...${commit}` })
    .catch((): { readonly files?: readonly ChangedFile[] } => ({}));
  return files === undefined || files.length >= MOST_FILES ? undefined : pathsOf(files);
}

/**
 * By which pull requests a branch came from one commit to another: merged, squashed, rebased, from a queue, or not by
 * one at all. The branch is followed by first parents.
 * @param applied commit that was applied last; undefined when none was: then the newest commit alone is looked at
 * @throws GithubError when GitHub does not tell all of it, or the newer does not descend from the older.
 */
export async function landedBetween(
  github: Github,
  applied: string | undefined,
  commit: string,
  branch: string,
): Promise<Landed> {
  const line = applied === undefined ? [commit] : await firstParents(github, applied, commit);
  const pulls = new Map<number, PullRequest>();
  const direct: string[] = [];
  for (const sha of line) {
    const merged = (await pullsOf(github, sha)).filter(
      ({ state, base }) => state === 'merged' && base === branch,
    );
    // Of a rebase each commit is its pull request's, and the last of them is the merge commit.
    const pull = merged.find(({ mergeCommit, number }) => mergeCommit === sha || pulls.has(number));
    if (pull === undefined) direct.push(sha);
    else pulls.set(pull.number, pulls.get(pull.number) ?? pull);
  }
  return { pulls: [...pulls.values()], direct };
}

/**
 * Whether a commit is, or comes after, another one.
 * @see https://docs.github.com/rest/commits/commits#compare-two-commits (permission: contents: read)
 * @throws GithubError when GitHub does not say: one of them may not be there.
 */
export async function descends(github: Github, ancestor: string, commit: string): Promise<boolean> {
  const { status, merge_base_commit } = await compare(github, ancestor, commit);
  return (status === 'ahead' || status === 'identical') && merge_base_commit?.sha === ancestor;
}

async function firstParents(github: Github, applied: string, commit: string): Promise<readonly string[]> {
  const { status, total_commits } = await compare(github, applied, commit);
  if (status === 'identical') return [];
  if (status !== 'ahead')
    throw new GithubError(`${short(commit)} does not come after ${short(applied)}, which was applied`, 200);
  if (total_commits > MOST_COMMITS)
    throw new GithubError(
      `${total_commits} commits came since ${short(applied)}; more than ${MOST_COMMITS} are not looked through`,
      200,
    );
  const commits = await github.list<{ sha: string; parents: readonly { sha: string }[] }>(
    COMPARE,
    { basehead: `${applied}...${commit}` },
    'commits',
  );
  if (commits.length !== total_commits)
    throw new GithubError(`GitHub names ${commits.length} of ${total_commits} commits`, 200);
  const parentOf = new Map(commits.map(({ sha, parents }) => [sha, parents[0]?.sha]));
  const line: string[] = [];
  for (let sha: string | undefined = commit; sha !== undefined && parentOf.has(sha); sha = parentOf.get(sha))
    line.push(sha);
  if (line.length > MOST_LANDINGS)
    throw new GithubError(`${line.length} merges came since ${short(applied)}, above ${MOST_LANDINGS}`, 200);
  // The line of a branch that was moved about leads past what was applied.
  if (parentOf.get(line.at(-1) ?? '') !== applied)
    throw new GithubError(`${short(applied)}, which was applied, is not on the branch's own line`, 200);
  return line;
}

/** @see https://docs.github.com/rest/git/commits#get-a-commit-object (permission: contents: read) */
export async function parentsOf(github: Github, commit: string): Promise<readonly string[]> {
  const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
  const { parents } = await github.read<{ parents: readonly { sha: string }[] }>(route, {
    commit_sha: commit,
  });
  return parents.map(({ sha }) => sha);
}

/**
 * Pull requests that a commit came by, or is about to.
 * @see https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit (permission: pull-requests: read)
 */
export async function pullsOf(github: Github, sha: string): Promise<readonly PullRequest[]> {
  const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
  const answers = await github.list<PullAnswer>(route, { commit_sha: sha });
  // A commit of a network of forks is known in all of them.
  return answers
    .filter(({ base }) => base.repo.full_name.toLowerCase() === github.repository.toLowerCase())
    .map(pullRequest);
}

function pathsOf(files: readonly ChangedFile[]): readonly string[] {
  return files.flatMap(({ filename, previous_filename }) =>
    previous_filename === undefined ? [filename] : [filename, previous_filename],
  );
}

function compare(github: Github, base: string, head: string): Promise<Comparison> {
  for (const sha of [base, head])
    if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha))
      throw new GithubError(`${JSON.stringify(sha)} is no whole commit`, 422);
  return github.read<Comparison>(COMPARE, { basehead: `${base}...${head}`, per_page: 1 });
}

function pullRequest(answer: PullAnswer): PullRequest {
  const { number, html_url: url, user, base, head, merge_commit_sha } = answer;
  const merged = answer.merged_at !== null;
  return {
    number,
    url,
    state: merged ? 'merged' : answer.state === 'open' ? 'open' : 'closed',
    ...(user === null ? {} : { author: user.login }),
    base: base.ref,
    head: {
      sha: head.sha,
      ref: head.ref,
      ...(head.repo === null ? {} : { repository: head.repo.full_name }),
    },
    // Of an open one it is a trial merge that nobody has made.
    ...(merged && merge_commit_sha !== null ? { mergeCommit: merge_commit_sha } : {}),
  };
}

function short(sha: string): string {
  return sha.slice(0, 7);
}
