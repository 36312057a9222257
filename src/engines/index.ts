import type { Plan } from '../changes/plan.js';
import type { Deployment } from '../manifest/types.js';
import type { Platform } from '../platform/types.js';
import type { Problem } from '../problem.js';
import type { Backend } from '../render/types.js';
import type { Stack } from '../stacks/types.js';
import { PLAN_FILE as HELM_PLAN } from './helm/arguments.js';
import { LOCK_FILES, PLAN_FILE as TERRAFORM_PLAN } from './terraform/arguments.js';
import type { Providers } from './terraform/at-hand.js';
import { type BackendOptions, backendFor } from './terraform/backend.js';
import type { Session, SessionRequest, Telling } from './types.js';

export type { ProviderFolder, Providers } from './terraform/at-hand.js';
export { backendFor as terraformBackend } from './terraform/backend.js';

/** Name of a saved plan within the folder of its stack, whichever engine made it. */
export function planFileOf(engine: Stack['engine']): string {
  return engine === 'helm' ? HELM_PLAN : TERRAFORM_PLAN;
}

/** Names of the files beside the manifest in which an engine locks what it runs with. */
export const LOCKS: readonly string[] = Object.values(LOCK_FILES);

/** Reads what `terraform show -json` prints of a plan, whatever a shell has done to it. @throws UserError saying what it is instead. */
export async function readTerraformPlan(bytes: Uint8Array): Promise<Plan> {
  const [{ parsePlan }, { readPlan }] = await Promise.all([
    import('./terraform/read-plan-text.js'),
    import('./terraform/read-plan.js'),
  ]);
  return readPlan(parsePlan(bytes));
}

/**
 * Where the state of a stack is: its backend, or of Helm the release itself, which the cluster keeps.
 * @returns the problems, with the manifest's positions, when the manifest does not say enough.
 */
export function backendOf(
  stack: Stack,
  deployment: Deployment,
  options: BackendOptions = {},
): Backend | readonly Problem[] {
  if (stack.engine === 'terraform') return backendFor(deployment, stack.id, options);
  const { release, namespace, context } = stack;
  return { kind: 'release', config: { release, namespace, ...(context === undefined ? {} : { context }) } };
}

/** Where Terraform's providers come from, and which are at hand. @throws UserError for a mirror that holds none. */
export async function terraformProviders(
  platform: Pick<Platform, 'env' | 'cwd'>,
  mirror: string | undefined,
): Promise<Providers> {
  const { providersAtHand } = await import('./terraform/at-hand.js');
  return providersAtHand(platform, mirror);
}

/** Opens the engine of a stack on its rendered files. */
export async function openSession(
  engine: Stack['engine'],
  request: SessionRequest,
  platform: Platform,
  telling: Telling,
): Promise<Session> {
  if (engine === 'helm') {
    const { openHelm } = await import('./helm/session.js');
    return openHelm(request, platform, telling);
  }
  const { openTerraform } = await import('./terraform/session.js');
  return openTerraform(request, platform, telling);
}
