/** A person or bot of GitHub, by its number: names can be changed and taken over. */
export interface Account {
  readonly id: number;
  readonly login: string;
  /** GitHub's `type`: `User`, `Bot`, `Organization` … */
  readonly type: string;
}

/** `permission` of GET /repos/{owner}/{repo}/collaborators/{username}/permission. */
export type Permission = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

/** One review of the pull request, as the API lists them. */
export interface Review {
  readonly account: Account;
  readonly permission: Permission;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly commit: string;
  /** ISO 8601, UTC. */
  readonly submittedAt: string;
}

/** What is known of a comment that wants to confirm an apply. All of it from the API, none from the comment. */
export interface CommandFacts {
  readonly event: {
    readonly name: string;
    readonly action: string;
    /** The workflow that runs is the default branch's. */
    readonly ofDefaultBranch: boolean;
  };
  readonly comment: {
    readonly account: Account;
    readonly permission: Permission;
    readonly body: string;
    readonly createdAt: string;
    /** As the API gives it now, not as the event did. */
    readonly updatedAt: string;
  };
  readonly pull: {
    readonly author: Account;
    /** Everybody who pushed to the branch; undefined when it cannot be known. */
    readonly pushers: readonly Account[] | undefined;
    readonly head: string;
    readonly fromFork: boolean;
    readonly merged: boolean;
  };
  /** Head and digest of the plan that would be applied, made in this run. */
  readonly planned: { readonly head: string; readonly digest: string };
  readonly reviews: readonly Review[];
  /** Code owners as the base branch names them: those who have not approved, or why it cannot be known. */
  readonly owners:
    | { readonly kind: 'satisfied' }
    | { readonly kind: 'missing'; readonly who: readonly string[] }
    | { readonly kind: 'unreadable'; readonly why: string };
  /** The repository's settings let a comment apply what is not merged; off by default. */
  readonly beforeMerge: boolean;
}

/** Why a comment does not confirm. */
export interface Refusal {
  readonly message: string;
  readonly fix: string;
}

/** Whether a comment confirms an apply. */
export type Confirmation =
  | { readonly confirmed: true; readonly by: string; readonly approvedBy: readonly string[] }
  | { readonly confirmed: false; readonly reasons: readonly Refusal[] };

const WRITERS: readonly Permission[] = ['admin', 'maintain', 'write'];

/**
 * The digest that a comment confirms: `/synthinfra apply <64 hex digits>` as its first line, and nothing else on it.
 * The whole digest, because a short one can be met by trying.
 */
export function confirmedDigest(body: string): string | undefined {
  const first = body.split(/\r?\n/, 1)[0] ?? '';
  return /^\/synthinfra apply ([0-9a-f]{64})[ \t]*$/.exec(first)?.[1];
}

/** Judges a comment where an environment has no reviewers. Every reason why it does not count is told. */
export function confirm(facts: CommandFacts): Confirmation {
  const approvals = approvers(facts);
  const reasons = [...ofComment(facts), ...ofPull(facts), ...ofReviews(facts, approvals), ...ofOwners(facts)];
  return reasons.length > 0
    ? { confirmed: false, reasons }
    : {
        confirmed: true,
        by: facts.comment.account.login,
        approvedBy: approvals.map(({ account }) => account.login),
      };
}

function ofComment({ event, comment, planned }: CommandFacts): readonly Refusal[] {
  const reasons: Refusal[] = [];
  const { account, permission } = comment;
  if (event.name !== 'issue_comment' || event.action !== 'created')
    reasons.push({
      message: `Only a new comment confirms; this run is of ${event.name} (${event.action}).`,
      fix: 'Write the command in a new comment, and run the workflow on `issue_comment: { types: [created] }` only.',
    });
  else if (comment.updatedAt !== comment.createdAt)
    reasons.push({
      message: 'The comment was edited after it was written.',
      fix: 'Write the command in a new comment, and leave that as it is.',
    });
  if (!event.ofDefaultBranch)
    reasons.push({
      message: 'The workflow that runs is not the one of the default branch.',
      fix: 'Start it by a comment: GitHub then takes the workflow of the default branch.',
    });
  if (account.type !== 'User')
    reasons.push({
      message: `${account.login} is no person: any workflow can write as a bot.`,
      fix: 'Let a person write the comment.',
    });
  if (!WRITERS.includes(permission))
    reasons.push({
      message: `${account.login} may not confirm: the permission here is "${permission}".`,
      fix: 'Let somebody with write access write the comment.',
    });
  const digest = confirmedDigest(comment.body);
  if (digest !== planned.digest)
    reasons.push({
      message:
        digest === undefined
          ? 'The comment names no digest of changes.'
          : `The comment confirms the changes ${digest.slice(0, 12)}; those planned now are ${planned.digest.slice(0, 12)}.`,
      fix: `Read the newest plan; to confirm it, write \`/synthinfra apply ${planned.digest}\` as the first line of a new comment.`,
    });
  return reasons;
}

function ofPull({ pull, planned, beforeMerge }: CommandFacts): readonly Refusal[] {
  const reasons: Refusal[] = [];
  if (pull.fromFork)
    reasons.push({
      message: 'The pull request comes from a fork: its content is never run with credentials.',
      fix: 'Push the change to a branch of this repository, and open a pull request from there.',
    });
  if (pull.head !== planned.head)
    reasons.push({
      message: `The head has moved from ${planned.head} to ${pull.head} since the plan.`,
      fix: 'Wait for the plan of the new head, have it approved, and confirm that.',
    });
  if (!pull.merged && !beforeMerge)
    reasons.push({
      message: 'The pull request is not merged, and applying before the merge is off.',
      fix: 'Merge it first; the default branch then plans again and can be confirmed.',
    });
  return reasons;
}

function ofReviews({ pull, reviews }: CommandFacts, approvals: readonly Review[]): readonly Refusal[] {
  if (pull.pushers === undefined)
    return [
      {
        message: 'Who pushed to this branch cannot be known, so nobody can tell whose approval counts.',
        fix: 'Give the job `pull-requests: read` and `contents: read`, and run it again by a new comment.',
      },
    ];
  const against = latestReviews(reviews).filter(
    ({ state, permission }) => state === 'CHANGES_REQUESTED' && WRITERS.includes(permission),
  );
  return [
    ...(approvals.length > 0
      ? []
      : [
          {
            message: `Nobody who neither opened the pull request nor pushed to it has approved ${pull.head}.`,
            fix: 'Let another person with write access approve this very commit.',
          },
        ]),
    ...against.map(({ account }) => ({
      message: `${account.login} asks for changes.`,
      fix: `Settle it with ${account.login}, who then approves or whose review is dismissed.`,
    })),
  ];
}

function ofOwners({ owners }: CommandFacts): readonly Refusal[] {
  if (owners.kind === 'satisfied') return [];
  if (owners.kind === 'missing')
    return owners.who.map((who) => ({
      message: `${who} owns a file of this change, as the base branch has CODEOWNERS, and has not approved this commit.`,
      fix: `Ask ${who} for a review.`,
    }));
  return [
    {
      message: `Whether the code owners agree cannot be known: ${owners.why}.`,
      fix: "Members of teams can be read with an App's token only: give the job one, or name people in CODEOWNERS.",
    },
  ];
}

/** People whose latest review approves this head, and who have a right to say so. */
function approvers({ pull, reviews }: CommandFacts): readonly Review[] {
  const involved = new Set([pull.author, ...(pull.pushers ?? [])].map(({ id }) => id));
  return latestReviews(reviews).filter(
    ({ account, permission, state, commit }) =>
      state === 'APPROVED' &&
      commit === pull.head &&
      account.type === 'User' &&
      WRITERS.includes(permission) &&
      !involved.has(account.id),
  );
}

/** The last word of each reviewer; a comment takes nothing back. */
function latestReviews(reviews: readonly Review[]): readonly Review[] {
  const words = reviews.filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING');
  const inOrder = words.toSorted((a, b) => Date.parse(a.submittedAt) - Date.parse(b.submittedAt));
  return [...new Map(inOrder.map((review) => [review.account.id, review])).values()];
}
