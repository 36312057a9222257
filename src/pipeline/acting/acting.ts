import type { Purpose } from '../../identity/types.js';
import type { Deployment } from '../../manifest/types.js';
import { userError } from '../../problem.js';
import type { Context } from '../outcome.js';
import { identityReasons } from '../planning/strict-rules.js';
import { requireBranchRule } from './branch-rule.js';
import { type Standing, standing } from './standing.js';

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
      context.options.sandbox
        ? 'Nothing can be applied, compared or destroyed in this sandbox.'
        : 'This run has no identity in the cloud, so nothing was done.',
      `Only validate, render and plan work here. ${found.why}`,
      2,
    );
  warnOfIdentity(context, deployment, found);
  if (found.kind === 'login' && purpose === 'apply') {
    const { repository, defaultBranch } = found.wanted.event;
    await requireBranchRule(context.platform, deployment, repository, defaultBranch);
  }
  return actingAs(context, deployment, found, work);
}

/** Tells what proposed changes say otherwise of who may be what, and that it was not used. */
export function warnOfIdentity({ platform }: Context, deployment: Deployment, found: Standing): void {
  if (found.kind !== 'login' || found.proposed === undefined) return;
  for (const { message, fix } of identityReasons(deployment, found.proposed))
    platform.log.warn(`${message} ${fix}`);
}

/** Does the work of a standing that is decided. */
export async function actingAs<T>(
  given: Context,
  deployment: Deployment,
  found: Exclude<Standing, { readonly kind: 'none' }>,
  work: (context: Context) => Promise<T>,
): Promise<T> {
  const context = withRules(given, found);
  if (found.kind === 'own') return work(context);
  // Most runs on a laptop need none of it.
  const { withLogin } = await import('./sign-in.js');
  return withLogin(context, { wanted: found.wanted, name: deployment.environment }, work);
}

/** The context in which plans are judged by the base branch's rules as well, where changes are proposed. */
export function withRules(context: Context, { proposed }: Standing): Context {
  return proposed === undefined ? context : { ...context, base: proposed };
}
