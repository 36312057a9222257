import { GithubError } from '../../github/client.js';
import { userError } from '../../problem.js';
import type { Context } from '../outcome.js';
import { confirmedByComment } from '../reviewing/comment.js';
import type { ChangingRun, Handed } from './run.js';

/** Who agreed to what is applied. */
export interface Confirmation {
  /** Login. */
  readonly by: string;
  /** What they wrote with it; often nothing. */
  readonly words: string;
}

interface Approval {
  readonly state: string;
  readonly comment?: string | null;
  readonly user: { readonly login: string } | null;
  readonly environments: readonly { readonly name: string }[];
}

const MOST_WORDS = 500;
const BY_COMMENT = 'Where reviewers are not to be had, confirm by a comment: `/synthinfra apply <digest>`.';

/** Environment whose reviewers confirm. */
export function confirmEnvironment(environment: string): string {
  return `${environment}-confirm`;
}

/**
 * Who confirmed this run, by GitHub's word and not by the order of its jobs; undefined when nobody had to.
 * @throws UserError (2) when nobody did, and it was for a person to say.
 */
export async function confirmation(
  context: Context,
  of: Handed,
  environment: string,
): Promise<Confirmation | undefined> {
  if (of.decision === 'ask') return approvalOf(of, environment, BY_COMMENT);
  if (of.event.name !== 'issue_comment') return undefined;
  const approve = of.changes.join(' ');
  const found = await confirmedByComment({ ...context, options: { ...context.options, approve } });
  if (found.environment === environment) return { by: found.by, words: '' };
  throw userError(
    `The comment confirms the changes of ${found.environment}, and this job applies ${environment}.`,
    "Set `environment` to the action command's output `environment`.",
    2,
  );
}

/**
 * Who confirmed this run as a reviewer. A job that names an environment which is not there makes it, without reviewers,
 * and goes on: that the confirming job has ended proves nothing. The answer names no attempt of the run, and only the
 * first one gets here.
 * @param instead what else can be done where environments have no reviewers.
 * @throws UserError (2) when nobody did.
 */
export async function approvalOf(
  { github, run }: Pick<ChangingRun, 'github' | 'run'>,
  environment: string,
  instead: string,
): Promise<Confirmation> {
  const name = confirmEnvironment(environment);
  const here = (await approvals(github, run.id)).filter(({ environments }) =>
    environments.some((one) => one.name.toLowerCase() === name.toLowerCase()),
  );
  const yes = here.find(({ state, user }) => state === 'approved' && user !== null);
  if (yes !== undefined && here.every(({ state }) => state === 'approved'))
    return { by: yes.user?.login ?? '', words: oneLine(yes.comment ?? '') };
  throw userError(
    `It is for a person to say, and nobody has confirmed run ${run.id} in the environment ${name}; nothing was changed.`,
    `In Settings → Environments → ${name}, set required reviewers (GitHub makes an environment that is missing, and asks nobody), then dispatch this workflow again. ${instead}`,
    2,
  );
}

/** What a person wrote goes into a log and a record. */
function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS);
}

/** @see https://docs.github.com/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run (permission: actions: read) */
async function approvals(github: Handed['github'], id: string): Promise<readonly Approval[]> {
  try {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals';
    return await github.read<readonly Approval[]>(route, { run_id: Number(id) });
  } catch (cause) {
    if (!(cause instanceof GithubError)) throw cause;
    throw userError(
      `Who confirmed run ${id} is not known, so nothing was changed: ${cause.message}.`,
      [401, 403, 404].includes(cause.status)
        ? 'Give the job `permissions:` with `actions: read`; then dispatch this workflow again.'
        : 'Dispatch this workflow again when GitHub answers again.',
      3,
      { cause },
    );
  }
}
