import { type Github, GithubError, missing } from './client.js';
import type { PullRequest } from './pulls.js';

/** What people have said of a pull request at its head. */
export interface Approvals {
  /** Logins of people with write access who approved this head and neither wrote nor pushed any of it. */
  readonly approvers: readonly string[];
  /** Why nobody's or somebody's approval does not count. */
  readonly refused: readonly string[];
}

interface Person {
  readonly login: string;
  readonly type?: string;
}

interface Review {
  readonly user: Person | null;
  readonly state: string;
  readonly commit_id: string | null;
}

interface PullCommit {
  readonly author: Person | null;
  readonly committer: Person | null;
}

interface Activity {
  readonly after: string;
  readonly actor: Person | null;
}

const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';

/** GitHub names so many commits of a pull request and no more. */
const MOST_COMMITS = 250;

/**
 * Whether somebody may write to the repository, by what GitHub says and no comment or event.
 * @see https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
export async function mayWrite(github: Github, login: string): Promise<boolean> {
  const answer = await github
    .read<{ readonly permission?: string }>('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
      username: login,
    })
    .catch(missing);
  // `maintain` is told as write, `triage` as read.
  return answer?.permission === 'admin' || answer?.permission === 'write';
}

/**
 * Whose approval of a pull request's head counts: the latest word of each person, at exactly this head, with write
 * access, who is neither its author nor has pushed to it or made a commit of it.
 * @see https://docs.github.com/rest/pulls/reviews#list-reviews-for-a-pull-request (permission: pull-requests: read)
 */
export async function approvalsOf(github: Github, pull: PullRequest): Promise<Approvals> {
  const reviews = await github.list<Review>(`GET ${PULL}/reviews`, { pull_number: pull.number });
  const latest = new Map<string, Review>();
  for (const review of reviews)
    if (review.user !== null && /^(APPROVED|CHANGES_REQUESTED|DISMISSED)$/.test(review.state))
      latest.set(review.user.login, review);
  const refused: string[] = [];
  const approved: string[] = [];
  let objected = false;
  for (const [login, { user, state, commit_id }] of latest)
    if (state === 'CHANGES_REQUESTED') {
      // Anybody may read a public repository and ask for changes: that stops nobody.
      if (!(await mayWrite(github, login))) continue;
      objected = true;
      refused.push(`${login} asks for changes`);
    } else if (state === 'APPROVED' && user?.type !== 'User') refused.push(`${login} is no person`);
    else if (state === 'APPROVED' && commit_id !== pull.head.sha)
      refused.push(`${login} approved ${commit_id?.slice(0, 7) ?? 'another commit'}, not this head`);
    else if (state === 'APPROVED') approved.push(login);
  if (objected || approved.length === 0) return { approvers: [], refused };
  const hands = await handsOn(github, pull);
  if (typeof hands === 'string') return { approvers: [], refused: [...refused, hands] };
  const approvers: string[] = [];
  for (const login of approved) {
    const part = hands.get(login.toLowerCase());
    if (part !== undefined) refused.push(`${login} ${part}`);
    else if (await mayWrite(github, login)) approvers.push(login);
    else refused.push(`${login} may not write to this repository`);
  }
  return { approvers, refused };
}

/**
 * The given people who are in a team.
 * @param team `org/team`
 * @see https://docs.github.com/rest/teams/members#get-team-membership-for-a-user: the token of a job is refused,
 * an App's needs Members: read. Who may not ask gets nobody.
 */
export async function membersAmong(
  github: Github,
  team: string,
  logins: readonly string[],
): Promise<readonly string[]> {
  const [org = '', slug = ''] = team.split('/');
  const members: string[] = [];
  for (const login of logins) {
    const answer = await github
      .read<{ readonly state?: string }>('GET /orgs/{org}/teams/{team_slug}/memberships/{username}', {
        org,
        team_slug: slug,
        username: login,
      })
      .catch((error: unknown) => {
        if (error instanceof GithubError && error.status === 403) return undefined;
        return missing(error);
      });
    if (answer?.state === 'active') members.push(login);
  }
  return members;
}

/**
 * Who had a hand in a pull request, by login in lower case, and in what way; a sentence when GitHub cannot say who
 * pushed its head. A commit's author is only what its writer says, so that the branch's activity is asked: it names
 * the accounts that pushed.
 * @see https://docs.github.com/rest/repos/repos#list-repository-activities (permission: contents: read)
 */
async function handsOn(github: Github, pull: PullRequest): Promise<ReadonlyMap<string, string> | string> {
  const [owner = '', repo = ''] = pull.head.repository?.split('/') ?? [];
  if (pull.author === undefined || owner === '') return 'its author or its repository is gone';
  const commits = await github.list<PullCommit>(`GET ${PULL}/commits`, { pull_number: pull.number });
  if (commits.length >= MOST_COMMITS)
    return `it has ${MOST_COMMITS} commits or more; GitHub does not name the authors of all`;
  const ref = `refs/heads/${pull.head.ref}`;
  const pushes = await github
    .list<Activity>('GET /repos/{owner}/{repo}/activity', { owner, repo, ref })
    .catch((error: unknown) => {
      if (error instanceof GithubError && error.status === 403) return undefined;
      return missing(error);
    });
  const last = pushes?.find(({ after }) => after === pull.head.sha);
  if (pushes === undefined || !last?.actor)
    return `GitHub does not say who pushed ${pull.head.sha.slice(0, 7)} to ${pull.head.ref}`;
  const hands = new Map<string, string>();
  for (const { actor } of pushes) if (actor) hands.set(actor.login.toLowerCase(), 'has pushed to it');
  for (const { author, committer } of commits)
    for (const person of [author, committer])
      if (person) hands.set(person.login.toLowerCase(), 'has made a commit of it');
  return hands.set(pull.author.toLowerCase(), 'is its author');
}
