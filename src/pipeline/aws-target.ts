import { type CallerRequest, guardAccount } from '../identity/aws/caller.js';
import type { Deployment } from '../manifest/types.js';
import { SANDBOX_ACCOUNT, type Sandbox, sandboxStatus, sandboxUp } from '../sandbox/server.js';
import type { Context } from './outcome.js';
import { inStep } from './steps.js';

/** The sandbox of this workspace when `--sandbox` asks for it, started when it does not run. */
export async function sandboxOf(context: Context): Promise<Sandbox | undefined> {
  if (!context.options.sandbox) return undefined;
  const { platform, home } = context;
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
  sandbox: Sandbox | undefined,
  { spec }: Deployment,
): Partial<Pick<CallerRequest, 'endpoint' | 'account' | 'credentials'>> {
  const aws = identity?.aws;
  if (sandbox === undefined) return aws === undefined ? {} : { credentials: () => aws.credentials() };
  return { endpoint: sandbox.endpoint, account: spec.target.account ?? SANDBOX_ACCOUNT };
}

/** Refuses credentials of another account than the manifest names; asks nobody when it names none. */
export async function guardTarget(
  context: Context,
  deployment: Deployment,
  sandbox: Sandbox | undefined,
): Promise<void> {
  const { provider, account, region } = deployment.spec.target;
  // A login has compared the account already.
  if (provider !== 'aws' || account === undefined || context.identity?.aws !== undefined) return;
  const path = ['spec', 'target', 'account'];
  const place = { at: deployment.locate(path), path: path.join('.') };
  await guardAccount(account, { region, ...cloudOf(context, sandbox, deployment) }, place, context.platform);
}
