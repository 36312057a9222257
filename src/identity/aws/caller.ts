import type { Platform } from '../../platform/types.js';
import { type Problem, UserError } from '../../problem.js';
import type { AwsCredentials } from './client.js';

/** Who credentials belong to. */
export interface Caller {
  readonly account: string;
  readonly arn: string;
}

/** Who calls AWS, and where: with the sandbox's credentials, a session's, else those of the environment. */
export interface CallerRequest {
  readonly region: string;
  /** Address of the sandbox. */
  readonly endpoint?: string;
  /** Account that the sandbox is to answer for. */
  readonly account?: string;
  /** Of a session; the SDK asks again when they run out. */
  readonly credentials?: () => Promise<AwsCredentials>;
}

/** Asks AWS STS who we are (GetCallerIdentity needs no permission). @throws UserError when there are no credentials. */
export async function awsCaller(request: CallerRequest): Promise<Caller> {
  const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts');
  const client = new STSClient({ maxAttempts: 3, ...clientSettings(request) });
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

/** Settings of any AWS client. To the sandbox an access key names the account, and no secret is secret. */
export function clientSettings({ region, endpoint, account = 'sandbox', credentials }: CallerRequest) {
  if (endpoint !== undefined)
    return { region, endpoint, credentials: { accessKeyId: account, secretAccessKey: 'sandbox' } };
  return { region, ...(credentials === undefined ? {} : { credentials }) };
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
