import { UserError, userError } from '../../problem.js';
import { answer, commanded } from '../command.js';
import type { Context } from '../outcome.js';
import type { Decided } from './target.js';

/** What a comment has confirmed. */
export interface Confirmed {
  readonly digest: string;
  readonly environment: string;
  readonly by: string;
}

/**
 * Looks again into the comment that started this run: what an earlier job found may have changed since, and its
 * outputs are only words.
 * @throws UserError (2) when it does not confirm the digest that `approve` names.
 */
export async function confirmedByComment(context: Context): Promise<Confirmed> {
  const found = await answer(await commanded(context));
  if (found.kind === 'refused')
    throw new UserError(
      found.reasons.map(({ message, fix }) => ({ severity: 'error', message, fix })),
      2,
    );
  if (found.kind === 'none' || found.digest !== context.options.approve)
    throw userError(
      'The comment that started this run confirms nothing, or another digest than `approve` names.',
      'Give `approve` the output `digest` of the action `command` in this very run.',
      2,
    );
  return found;
}

/** A comment stands for the reviewers of an environment: for these changes alone, and against no refusal. */
export function byComment(decided: Decided, { digest, environment, by }: Confirmed): Decided {
  const { target, digests } = decided.planned.judgement.receipt;
  if (decided.decision !== 'ask') return decided;
  if (target.environment === environment && digests.changeSet === digest)
    return { ...decided, decision: 'go' };
  return {
    ...decided,
    decision: 'refuse',
    reasons: [
      {
        code: 'changes-differ',
        effect: 'refuse',
        message: `${by} confirmed the changes ${digest.slice(0, 12)} of ${environment}; those planned now are ${digests.changeSet.slice(0, 12)} of ${target.environment}.`,
        fix: 'Plan the pull request again, or open a new one, and confirm what is planned then.',
      },
      ...decided.reasons,
    ],
  };
}
