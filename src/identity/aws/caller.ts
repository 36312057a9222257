import type { Platform } from '../../platform/types.js';
import { type Problem, UserError } from '../../problem.js';

/** Who the credentials in the environment belong to. */
export interface Caller {
  readonly account: string;
  readonly arn: string;
}

/** Where STS is asked; the sandbox has an address and credentials of its own. */
export interface CallerRequest {
  readonly region: string;
  readonly endpoint?: string;
  /** Account that the sandbox is to answer for. */
  readonly account?: string;
}

/** Asks AWS STS who we are (GetCallerIdentity needs no permission). @throws UserError when there are no credentials. */
export async function awsCaller(request: CallerRequest): Promise<Caller> {
  const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts');
  const client = new STSClient({
    region: request.region,
    maxAttempts: 3,
    ...sandboxSettings(request.endpoint, request.account),
  });
  try {
    const identity = await client.send(new GetCallerIdentityCommand({}));
    return { account: identity.Account ?? '', arn: identity.Arn ?? '' };
  } catch (cause) {
    const message = `AWS did not say whose credentials these are: ${cause instanceof Error ? cause.message : String(cause)}`;
    const fix =
      'Sign in, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; without an account, try --sandbox.';
    throw new UserError({ severity: 'error', message, fix }, 3, { cause });
  } finally {
    client.destroy();
  }
}

/** Settings of any AWS client that talks to the sandbox: its address, and an access key that names the account. */
export function sandboxSettings(
  endpoint: string | undefined,
  account = 'sandbox',
): {
  endpoint?: string;
  credentials?: { accessKeyId: string; secretAccessKey: string };
} {
  return endpoint === undefined
    ? {}
    : { endpoint, credentials: { accessKeyId: account, secretAccessKey: 'sandbox' } };
}

/**
 * Refuses credentials of another account than the manifest names. Secrets are masked before they are used.
 * @param at where the manifest names it, for the message.
 */
export async function guardAccount(
  expected: string,
  request: CallerRequest,
  at: Pick<Problem, 'at' | 'path'>,
  platform: Platform,
): Promise<void> {
  for (const name of ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) {
    const secret = platform.env[name];
    if (secret) platform.log.mask(secret);
  }
  const caller = await awsCaller(request);
  if (caller.account === expected) return;
  throw new UserError(
    {
      severity: 'error',
      ...at,
      message: `These credentials are of account ${caller.account} (${caller.arn}); the manifest says ${expected}.`,
      fix: 'Sign in to the account that the manifest names, or correct spec.target.account.',
    },
    2,
  );
}
