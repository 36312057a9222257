import type { RunEvent } from '../github/event.js';
import { requestFromEnvironment } from '../identity/github/token.js';
import { type IdentityChange, identityChanges, loginsOf } from '../identity/logins.js';
import type { Login, Purpose } from '../identity/types.js';
import type { Deployment } from '../manifest/types.js';
import { userError } from '../problem.js';
import { baseDeployment } from './base-deployment.js';
import type { Context } from './outcome.js';
import { runEvent } from './run-event.js';
import { runIdentity } from './run-identity.js';

/** What a command is to be in its clouds. */
export type Standing =
  /** No login: the sandbox, a laptop with its own credentials, or a manifest without identity. */
  | { readonly kind: 'own' }
  /** A run that gets no identity, with the sentence that says why. */
  | { readonly kind: 'none'; readonly why: string }
  | { readonly kind: 'login'; readonly wanted: Wanted };

/** Logins that are decided and not done. */
export interface Wanted {
  readonly logins: readonly Login[];
  /** What started the run. */
  readonly event: RunEvent;
  /** Set when the run works on proposed changes: these logins are the base branch's. */
  readonly proposed?: { readonly base: string; readonly changes: readonly IdentityChange[] };
}

/** Decides, without asking any cloud, who a command is to be. @throws UserError when that cannot be decided. */
export async function standing(
  context: Context,
  deployment: Deployment,
  purpose: Purpose,
): Promise<Standing> {
  const { platform, options } = context;
  if (options.sandbox) return { kind: 'own' };
  const event = await runEvent(platform);
  // Without an event nobody can say whether changes are proposed: a token alone makes no login.
  if (event === undefined) return { kind: 'own' };
  const { run } = await runIdentity(platform);
  if (event.proposed !== undefined) return proposedStanding(context, deployment, { purpose, event, run });
  const logins = loginsOf(deployment, purpose, run);
  return logins.length === 0 ? { kind: 'own' } : { kind: 'login', wanted: { logins, event } };
}

async function proposedStanding(
  context: Context,
  deployment: Deployment,
  { purpose, event, run }: { readonly purpose: Purpose; readonly event: RunEvent; readonly run: string },
): Promise<Standing> {
  if (purpose === 'apply')
    throw userError(
      `Nothing is applied from proposed changes (event ${event.name}).`,
      `Merge them; the run on ${event.defaultBranch} applies.`,
      2,
    );
  const base = event.proposed?.base ?? '';
  if (event.proposed?.tokenless === true && requestFromEnvironment(context.platform.env) === undefined)
    return {
      kind: 'none',
      why: 'GitHub gives a pull request from a fork, or of Dependabot, no token, so no cloud was asked: this is a preview, compared with nothing.',
    };
  const trusted = await baseDeployment(context, event, deployment.environment);
  if (trusted === undefined) {
    if (deployment.spec.identity === undefined) return { kind: 'own' };
    return {
      kind: 'none',
      why: `${base} has no environment ${deployment.environment} in this manifest yet, and it is ${base} that decides who to be: this is a preview, compared with nothing.`,
    };
  }
  const logins = loginsOf(trusted, purpose, run);
  const changes = identityChanges(trusted, deployment);
  if (logins.length === 0)
    return deployment.spec.identity === undefined
      ? { kind: 'own' }
      : {
          kind: 'none',
          why: `${base} has no identity in this manifest yet, and it is ${base} that decides who to be: this is a preview, compared with nothing.`,
        };
  return { kind: 'login', wanted: { logins, event, proposed: { base, changes } } };
}
