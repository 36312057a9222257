import type { RunEvent } from '../../github/event.js';
import { requestFromEnvironment } from '../../identity/github/token.js';
import { loginsOf } from '../../identity/logins.js';
import type { Login, Purpose } from '../../identity/types.js';
import type { Deployment } from '../../manifest/types.js';
import { userError } from '../../problem.js';
import type { Context } from '../outcome.js';
import type { BaseRules } from '../planning/strict-rules.js';
import { baseDeployment } from './base-deployment.js';
import { runEvent } from './run-event.js';
import { runIdentity } from './run-identity.js';

/** What a command is to be in its clouds, and whose rules count besides its own. */
export type Standing = Who & {
  /** Set when the run works on proposed changes: the base branch's rules count as well, and its logins are used. */
  readonly proposed?: BaseRules;
};

type Who =
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
}

const NO_CLUSTER: Standing = {
  kind: 'none',
  why: 'The sandbox has no cluster, and --sandbox asks no real one: plan shows what the chart makes, compared with nothing. For more, leave --sandbox out and let spec.kubernetes.context name a cluster for tests.',
};

/** Decides, without asking any cloud, who a command is to be. @throws UserError when that cannot be decided. */
export async function standing(
  context: Context,
  deployment: Deployment,
  purpose: Purpose,
): Promise<Standing> {
  const { platform, options } = context;
  if (options.sandbox) return deployment.spec.target.provider === 'kubernetes' ? NO_CLUSTER : { kind: 'own' };
  const event = await runEvent(platform);
  // Without an event nobody can say whether changes are proposed: a token alone makes no login.
  if (event === undefined) return { kind: 'own' };
  const { run } = await runIdentity(platform);
  if (event.proposed !== undefined) return proposedStanding(context, deployment, { purpose, event, run });
  const logins = loginsOf(deployment, purpose, run);
  return logins.length === 0 ? { kind: 'own' } : { kind: 'login', wanted: { logins, event } };
}

interface Run {
  readonly purpose: Purpose;
  readonly event: RunEvent;
  readonly run: string;
}

async function proposedStanding(
  context: Context,
  deployment: Deployment,
  { purpose, event, run }: Run,
): Promise<Standing> {
  if (purpose === 'apply')
    throw userError(
      `Nothing is applied from proposed changes (event ${event.name}).`,
      `Merge them; the run on ${event.defaultBranch} applies.`,
      2,
    );
  const branch = event.proposed?.base ?? '';
  const trusted = await baseDeployment(context, event, deployment.environment);
  const proposed = { deployment: trusted, branch };
  const preview = (why: string): Standing => ({
    kind: 'none',
    why: `${why}: this is a preview, compared with nothing.`,
    proposed,
  });
  if (event.proposed?.tokenless === true && requestFromEnvironment(context.platform.env) === undefined)
    return preview(
      'GitHub gives a pull request from a fork, or of Dependabot, no token, so no cloud was asked',
    );
  const logins = trusted === undefined ? [] : loginsOf(trusted, purpose, run);
  if (logins.length > 0) return { kind: 'login', wanted: { logins, event }, proposed };
  if (deployment.spec.identity === undefined) return { kind: 'own', proposed };
  const lacks = trusted === undefined ? `environment ${deployment.environment}` : 'identity';
  return preview(
    `${branch} has no ${lacks} in this manifest yet, and it is ${branch} that decides who to be`,
  );
}
