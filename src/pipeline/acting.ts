import type { Reason } from '../gate/types.js';
import type { Purpose } from '../identity/types.js';
import type { Deployment } from '../manifest/types.js';
import { userError } from '../problem.js';
import { requireBranchRule } from './branch-rule.js';
import type { Context } from './outcome.js';
import { type Standing, standing, type Wanted } from './standing.js';

/**
 * Does a command's work as whom it is to be done: logged in where the manifest says so, else with the machine's own
 * credentials.
 * @throws UserError when the run gets no identity: only a plan has a preview for that.
 */
export async function acting<T>(
  context: Context,
  deployment: Deployment,
  purpose: Purpose,
  work: (context: Context) => Promise<T>,
): Promise<T> {
  const found = await standing(context, deployment, purpose);
  if (found.kind === 'none')
    throw userError(
      'This run has no identity in the cloud, so nothing was done.',
      `Only validate, render and plan work here. ${found.why}`,
      2,
    );
  if (found.kind === 'login') {
    for (const { message } of loosenedIdentity(deployment, found.wanted)) context.platform.log.warn(message);
    const { event } = found.wanted;
    if (purpose === 'apply')
      await requireBranchRule(context.platform, deployment, event.repository, event.defaultBranch);
  }
  return actingAs(context, deployment, found, work);
}

/** Does the work of a standing that is decided. */
export async function actingAs<T>(
  context: Context,
  deployment: Deployment,
  found: Exclude<Standing, { readonly kind: 'none' }>,
  work: (context: Context) => Promise<T>,
): Promise<T> {
  if (found.kind === 'own') return work(context);
  // Most runs on a laptop need none of it.
  const { withLogin } = await import('./sign-in.js');
  return withLogin(context, { wanted: found.wanted, name: deployment.environment }, work);
}

/** What the gate is told of an identity that proposed changes alter: it was not used, and a person must agree to it. */
export function loosenedIdentity(deployment: Deployment, { proposed }: Wanted): readonly Reason[] {
  if (proposed === undefined) return [];
  return proposed.changes.map(({ path, before, after }): Reason => {
    const from = before === undefined ? 'was not set' : `was ${before}`;
    const to = after === undefined ? 'is removed' : `becomes ${after}`;
    return {
      effect: 'needs-approval',
      message: `${path} ${from} and ${to}: who may be what, or where tokens go, changes.`,
      fix: `This run used what ${proposed.base} says. An owner of the identity must agree before the change is merged.`,
      at: deployment.locate(path.split('.')),
    };
  });
}
