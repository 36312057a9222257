import { type CallerRequest, guardAccount } from '../identity/aws/caller.js';
import type { Deployment } from '../manifest/types.js';
import { userError } from '../problem.js';
import { offlineStates, SANDBOX_ACCOUNT, type Sandbox, sandboxStatus, sandboxUp } from '../sandbox/server.js';
import type { Context } from './outcome.js';
import { inStep } from './steps.js';

/** What `--sandbox` gives a deployment. */
export interface SandboxPlace {
  /** Where its states are kept, absolute. */
  readonly stateDir: string;
  /** The cloud that answers on this machine: of AWS alone. Elsewhere the states are all there is. */
  readonly server?: Sandbox;
}

/** The sandbox of a deployment's cloud in this workspace, when `--sandbox` asks for it. */
export async function sandboxOf(context: Context, { spec }: Deployment): Promise<SandboxPlace | undefined> {
  if (!context.options.sandbox) return undefined;
  const { provider } = spec.target;
  if (provider === 'aws') {
    const server = await sandboxServer(context);
    return { stateDir: server.stateDir, server };
  }
  // They keep their states where Terraform is told to, or have none; what else there is would be reached for real.
  if (provider === 'gcp' || provider === 'azure' || provider === 'kubernetes')
    return { stateDir: await offlineStates(context.platform) };
  throw userError(
    `The sandbox has nothing that stands for ${provider}, and --sandbox never touches what is real.`,
    'Leave --sandbox out, and name a cluster of your own for it.',
  );
}

/** The sandbox's AWS in this workspace, started when it does not run. */
export async function sandboxServer({ platform, home }: Context): Promise<Sandbox> {
  const running = await sandboxStatus(platform);
  if (running !== undefined) return running;
  return inStep(platform, 'sandbox', async (step) => {
    const sandbox = await sandboxUp(platform, home, step);
    step.done(`an empty AWS in memory at ${sandbox.endpoint}`);
    return sandbox;
  });
}

/** Address and account of the sandbox, or the credentials of a login, for what talks to AWS. */
export function cloudOf(
  { identity }: Context,
  sandbox: SandboxPlace | undefined,
  { spec }: Deployment,
): Partial<Pick<CallerRequest, 'endpoint' | 'account' | 'credentials'>> {
  const aws = identity?.aws;
  if (sandbox?.server === undefined) return aws === undefined ? {} : { credentials: () => aws.credentials() };
  return { endpoint: sandbox.server.endpoint, account: spec.target.account ?? SANDBOX_ACCOUNT };
}

/** Refuses credentials of another account than the manifest names; asks nobody when it names none. */
export async function guardTarget(
  context: Context,
  deployment: Deployment,
  sandbox: SandboxPlace | undefined,
): Promise<void> {
  const { provider, account, region } = deployment.spec.target;
  // A login has compared the account already.
  if (provider !== 'aws' || account === undefined || context.identity?.aws !== undefined) return;
  const path = ['spec', 'target', 'account'];
  const place = { at: deployment.locate(path), path: path.join('.') };
  await guardAccount(account, { region, ...cloudOf(context, sandbox, deployment) }, place, context.platform);
}
