import type { AwsLogin, LogIn, Session } from '../types.js';
import type { AwsCredentials } from './client.js';
import { hasTimeLeft, type Obtained, obtain } from './credentials.js';
import { awsFiles } from './files.js';

/** A session in AWS. There is nothing to revoke: STS has no call that ends credentials. */
export interface AwsSession extends Session {
  readonly login: AwsLogin;
  /** Credentials for clients of our own, renewed when little of their life is left. @throws UserError as the login does. */
  credentials(): Promise<AwsCredentials>;
}

/**
 * Exchanges GitHub's token for a role's credentials, and those for the roles behind it.
 * @throws UserError 2 for another account than the login's, 3 for every refusal.
 */
export const logInToAws = (async (login, tools): Promise<AwsSession> => {
  const first = await obtain(login, tools);
  let held = first;
  let renewal: Promise<Obtained> | undefined;
  return {
    login,
    claims: first.claims,
    who: first.arn,
    account: first.account,
    expires: first.credentials.expiration,
    async credentials() {
      if (hasTimeLeft(held, tools.now())) return held.credentials;
      // Callers side by side share one exchange.
      renewal ??= obtain(login, tools).finally(() => {
        renewal = undefined;
      });
      held = await renewal;
      return held.credentials;
    },
    present(place) {
      for (const secret of Object.values(place.request ?? {})) tools.mask(secret);
      return awsFiles({ login, place });
    },
  };
}) satisfies LogIn<AwsLogin>;
