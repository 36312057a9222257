/** What starts a run, and what GitHub then says of the run. */
export interface GithubEvent {
  /** `pull_request`, `push`, `workflow_dispatch` … */
  readonly name: string;
  /** The document at GITHUB_EVENT_PATH; act takes a dispatch's inputs from it. */
  readonly payload: object;
  /** GITHUB_REF and GITHUB_SHA. */
  readonly ref: string;
  readonly sha: string;
  /** Commit whose files are checked out: of a pull request its head, as long as main has not moved. */
  readonly content: string;
  /** `head_sha` and `head_branch` of the run in the API. */
  readonly headSha: string;
  readonly headBranch: string;
}

const REPOSITORY = {
  full_name: 'acme/shop',
  name: 'shop',
  default_branch: 'main',
  owner: { login: 'acme' },
  private: false,
};

/** What the fake names as the trial merge of every open pull request. */
const TRIAL_MERGE = 'b'.repeat(40);

/** @param head commit @param base commit of main */
export function pullRequest(number: number, branch: string, head: string, base: string): GithubEvent {
  const pull = {
    number,
    state: 'open',
    head: { ref: branch, sha: head, repo: REPOSITORY },
    base: { ref: 'main', sha: base, repo: REPOSITORY },
  };
  return {
    name: 'pull_request',
    payload: { action: 'synchronize', number, pull_request: pull, repository: REPOSITORY },
    ref: `refs/pull/${number}/merge`,
    sha: TRIAL_MERGE,
    content: head,
    headSha: head,
    headBranch: branch,
  };
}

/** @param group commit that the queue would put on main */
export function mergeGroup(group: string, base: string): GithubEvent {
  const branch = `gh-readonly-queue/main/pr-1-${base}`;
  const ref = `refs/heads/${branch}`;
  const merge = { head_ref: ref, head_sha: group, base_ref: 'refs/heads/main', base_sha: base };
  return {
    name: 'merge_group',
    payload: { action: 'checks_requested', merge_group: merge, repository: REPOSITORY },
    ref,
    sha: group,
    content: group,
    headSha: group,
    headBranch: branch,
  };
}

/** A push to main. */
export function push(before: string, after: string): GithubEvent {
  return onMain('push', after, { ref: 'refs/heads/main', before, after });
}

export function dispatch(commit: string, inputs: Readonly<Record<string, string>>): GithubEvent {
  return onMain('workflow_dispatch', commit, { ref: 'refs/heads/main', inputs });
}

export function schedule(commit: string): GithubEvent {
  return onMain('schedule', commit, { schedule: '17 5 * * *' });
}

/** A new comment on a pull request. @param commit of main, whose workflow runs @param login who wrote it */
export function comment(
  commit: string,
  number: number,
  id: number,
  login: string,
  body: string,
): GithubEvent {
  const user = { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
  return onMain('issue_comment', commit, {
    action: 'created',
    issue: { number, pull_request: { url: `https://api.github.com/repos/acme/shop/pulls/${number}` } },
    comment: { id, body, user },
    sender: user,
  });
}

function onMain(name: string, commit: string, payload: object): GithubEvent {
  return {
    name,
    payload: { ...payload, repository: REPOSITORY },
    ref: 'refs/heads/main',
    sha: commit,
    content: commit,
    headSha: commit,
    headBranch: 'main',
  };
}
