import { type Account, type CommandFacts, confirm, confirmedDigest, type Review } from '../gate/confirm.js';
import { connect, type Github, repositoryOn } from '../github/client.js';
import { missingOwners, ownersOf, readCodeowners, teamsOf } from '../github/codeowners.js';
import { readCommand } from '../github/command.js';
import { readFileAt } from '../github/contents.js';
import { approvalsOf, mayWrite, membersAmong } from '../github/people.js';
import { changedPaths, type PullRequest, readPull } from '../github/pulls.js';
import type { Patience } from '../identity/types.js';
import type { Json } from '../json.js';
import { userError } from '../problem.js';
import { eventPayload, runEvent } from './acting/run-event.js';
import { loginTools } from './acting/sign-in.js';
import { type ManifestKey, manifestKey } from './legs/manifest-key.js';
import type { Context, Outcome, UseCase } from './outcome.js';
import { reviewedEnvironments, reviewedPlan } from './reviewing/evidence.js';

/** A command, and with whom it is looked into. */
export interface Commanded {
  readonly github: Github;
  readonly patience: Patience;
  /** GITHUB_EVENT_NAME and the event's document: only numbers are taken from it. */
  readonly event: string;
  readonly payload: Json;
  /** GITHUB_WORKFLOW_REF: `owner/name/.github/workflows/command.yml@refs/heads/main` */
  readonly workflowRef: string;
  readonly defaultBranch: string;
  readonly planWorkflow: string;
  readonly manifest: ManifestKey | undefined;
}

/** What a comment came to. `none`: it is no command, which is nothing to complain of. */
export type Answer =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'confirmed';
      readonly environment: string;
      readonly digest: string;
      readonly by: string;
      readonly approvedBy: readonly string[];
    }
  | {
      readonly kind: 'refused';
      readonly reasons: readonly { readonly message: string; readonly fix: string }[];
    };

/** Where environments can have no reviewers: whether a comment confirms the plan whose digest it names. */
export const command: UseCase = async (context): Promise<Outcome> =>
  outcomeOf(await answer(await commanded(context)));

/** Looks into a comment: everything that counts is asked of GitHub, and nothing is taken from the comment's event. */
export async function answer(of: Commanded): Promise<Answer> {
  const { github, event, payload } = of;
  if (readCommand(event, payload)?.kind !== 'apply') return { kind: 'none' };
  const { comment, issue } = payload as { comment: { id: number }; issue: { number: number } };
  const [written, pull] = await Promise.all([
    readComment(github, comment.id),
    readPull(github, issue.number),
  ]);
  const digest = confirmedDigest(written.body) ?? '';
  const planned = await plannedAs(of, pull, digest);
  const approvals = await approvalsOf(github, pull);
  const author = await accountOf(github, pull.author ?? '');
  const facts: CommandFacts = {
    event: {
      name: event,
      action: 'created',
      ofDefaultBranch: of.workflowRef.endsWith(`@refs/heads/${of.defaultBranch}`),
    },
    comment: { ...written, permission: (await mayWrite(github, written.account.login)) ? 'write' : 'read' },
    pull: {
      author,
      // Those who pushed are taken out of the approvals already.
      pushers: [],
      head: pull.head.sha,
      fromFork: pull.head.repository?.toLowerCase() !== github.repository.toLowerCase(),
      merged: pull.state === 'merged',
    },
    planned: { head: pull.head.sha, digest: planned === undefined ? '' : digest },
    reviews: await Promise.all(approvals.approvers.map((login) => approval(github, login, pull.head.sha))),
    owners: await ownersAgree(github, pull, approvals.approvers),
    beforeMerge: false,
  };
  const confirmation = confirm(facts);
  if (confirmation.confirmed && planned !== undefined) {
    const { by, approvedBy } = confirmation;
    return { kind: 'confirmed', environment: planned, digest, by, approvedBy };
  }
  const told = confirmation.confirmed ? [] : confirmation.reasons;
  const fix =
    'See who may approve: a person with write access who neither opened the pull request nor pushed to it.';
  return {
    kind: 'refused',
    reasons: [
      ...(planned === undefined ? [noPlan(pull)] : []),
      // Of a plan that is not there nothing more is to be said.
      ...told.filter(({ message }) => planned !== undefined || !message.startsWith('The comment confirms')),
      ...approvals.refused.map((message) => ({ message: `${message}.`, fix })),
    ],
  };
}

function noPlan({ number, head }: PullRequest) {
  return {
    message: `No plan of #${number} at its head ${head.sha} has this digest.`,
    fix: 'Read the newest plan, and name its whole digest in a new comment.',
  };
}

/** The environment whose reviewed plan, at this very head, has the digest. */
async function plannedAs(of: Commanded, pull: PullRequest, digest: string): Promise<string | undefined> {
  const { planWorkflow: workflow, defaultBranch: branch, manifest } = of;
  const wanted = { pull, manifest, workflow, branch };
  for (const environment of await reviewedEnvironments(of.github, wanted)) {
    const found = await reviewedPlan(of.github, { ...wanted, environment }, of.patience);
    if (found.kind === 'found' && found.receipts.some(({ digests }) => digests.changeSet === digest))
      return environment;
  }
  return undefined;
}

/** @see https://docs.github.com/rest/issues/comments#get-an-issue-comment (permission: pull-requests: read) */
async function readComment(github: Github, id: number) {
  const answer = await github.read<{
    readonly user: Account | null;
    readonly body?: string;
    readonly created_at: string;
    readonly updated_at: string;
  }>('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id });
  const { user, body = '', created_at: createdAt, updated_at: updatedAt } = answer;
  if (user === null) throw userError('The account that wrote the comment is gone.', undefined, 2);
  return { account: accountFrom(user), body, createdAt, updatedAt };
}

async function accountOf(github: Github, login: string): Promise<Account> {
  return accountFrom(await github.read<Account>('GET /users/{username}', { username: login }));
}

function accountFrom({ id, login, type }: Account): Account {
  return { id, login, type };
}

/** An approval that counts already: see `approvalsOf`. */
async function approval(github: Github, login: string, commit: string): Promise<Review> {
  const account = await accountOf(github, login);
  return { account, permission: 'write', state: 'APPROVED', commit, submittedAt: '1970-01-01T00:00:00Z' };
}

/** Whether the owners that the base branch names have approved. */
async function ownersAgree(
  github: Github,
  pull: PullRequest,
  approvers: readonly string[],
): Promise<CommandFacts['owners']> {
  const owners = await readCodeowners((path) => readFileAt(github, path, `refs/heads/${pull.base}`));
  const [problem] = owners.problems;
  if (problem !== undefined) return { kind: 'unreadable', why: problem };
  const paths = await changedPaths(github, pull.number);
  const members = new Map<string, readonly string[]>();
  for (const team of teamsOf(owners.rules, paths))
    members.set(team, await membersAmong(github, team, approvers));
  const open = paths.filter((path) => missingOwners(owners, [path], approvers, members).length > 0);
  const who = [...new Set(open.map((path) => ownersOf(owners.rules, path).join(' or ')))];
  return who.length === 0 ? { kind: 'satisfied' } : { kind: 'missing', who };
}

/** The command of this run. @throws UserError outside of GitHub Actions, or without a token. */
export async function commanded(context: Context): Promise<Commanded> {
  const { platform, options } = context;
  const { env, githubToken } = platform;
  const event = await runEvent(platform);
  if (event === undefined || githubToken === undefined)
    throw userError(
      'A command is read in a run of GitHub Actions, with a token.',
      `Use the action on \`issue_comment\`, with github-token: \${{ github.token }}.`,
      3,
    );
  return {
    github: connect(repositoryOn(env, event.repository, githubToken)),
    patience: loginTools(platform, new AbortController().signal).patience,
    event: event.name,
    payload: await eventPayload(env),
    workflowRef: env['GITHUB_WORKFLOW_REF'] ?? '',
    defaultBranch: event.defaultBranch,
    planWorkflow: options['plan-workflow'],
    manifest: manifestKey(context),
  };
}

function outcomeOf(found: Answer): Outcome {
  const lines = linesOf(found);
  const confirmed = found.kind === 'confirmed';
  return {
    exitCode: found.kind === 'refused' ? 2 : 0,
    json: { schemaVersion: 1, ...found } as never,
    text: () => lines.join('\n'),
    outputs: { digest: confirmed ? found.digest : '', environment: confirmed ? found.environment : '' },
  };
}

function linesOf(found: Answer): readonly string[] {
  if (found.kind === 'none') return ['The comment is no command; nothing is done.'];
  if (found.kind === 'refused')
    return ['Not confirmed:', ...found.reasons.flatMap(({ message, fix }) => [` - ${message}`, `   ${fix}`])];
  const { by, approvedBy, digest, environment } = found;
  return [`${by} confirms ${digest} for ${environment}; approved by ${approvedBy.join(', ')}.`];
}
