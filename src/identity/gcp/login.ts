import { userError } from '../../problem.js';
import { exchange } from '../exchange.js';
import type { GcpLogin, IdToken, LoginTools, Session } from '../types.js';
import { type AccessToken, federate, generateIdToken } from './client.js';
import { classifyGoogle, explainGoogle } from './errors.js';
import { principalOf } from './names.js';
import { presentGoogle } from './present.js';
import { guardProject } from './project.js';

/** What a token must still live to be given out. A federated one lives no longer than GitHub's: five minutes. */
const LEAST_LIFE_MS = 60_000;

/** We are a federated principal or a service account. */
export interface GoogleSession extends Session {
  /** A bearer for Google's APIs that lives for a minute at least, newly exchanged if need be. */
  accessToken(): Promise<AccessToken>;
  /**
   * An ID token of the service account, for whoever trusts Google's issuer.
   * @param audience who it is for, such as the address of a Cloud Run service.
   * @param includeEmail whether it also names the service account's e-mail address.
   * @throws UserError when the login has no service account: only those have ID tokens.
   */
  idToken(audience: string, includeEmail?: boolean): Promise<string>;
}

/**
 * Workload identity federation by google-auth-library: GitHub's token for that of the federated principal, and this
 * one for a service account's where the login names one. Nothing is read from the environment.
 * https://docs.cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines
 * @throws UserError when Google refuses, or the project is not the manifest's.
 */
export async function logInToGoogle(login: GcpLogin, tools: LoginTools): Promise<GoogleSession> {
  const getAccessToken = () =>
    exchangeWith(login, tools, ({ value }) => federate(login, value, login.serviceAccount, tools));
  const first = await getAccessToken();
  const { claims } = first.token;
  let held = first.value;
  const account =
    login.project === undefined
      ? undefined
      : await guardProject(login, login.project, { claims, bearer: held.token }, tools);
  return {
    login,
    claims,
    who: login.serviceAccount ?? principalOf(login, claims.sub),
    expires: held.expires,
    ...(account === undefined ? {} : { account }),
    present: (place) => presentGoogle(login, account, place),
    async accessToken() {
      if (held.expires.getTime() - tools.now().getTime() < LEAST_LIFE_MS)
        held = (await getAccessToken()).value;
      return held;
    },
    idToken: (audience, includeEmail = false) => getIdToken(login, { audience, includeEmail }, tools),
  };
}

async function getIdToken(
  login: GcpLogin,
  wish: { audience: string; includeEmail: boolean },
  tools: LoginTools,
): Promise<string> {
  const { serviceAccount } = login;
  if (serviceAccount === undefined)
    throw userError(
      'Google issues ID tokens for service accounts only, and this login is the federated principal itself.',
      'Name a service account: spec.identity.gcp.planServiceAccount and applyServiceAccount.',
    );
  const { value } = await exchangeWith(login, tools, async (token) => {
    // The principal's own bearer: with the service account's, it would need a role on itself.
    const { token: bearer } = await federate(login, token.value, undefined, tools);
    return generateIdToken(login, { ...wish, bearer, serviceAccount }, tools);
  });
  return value;
}

function exchangeWith<T>(login: GcpLogin, tools: LoginTools, send: (token: IdToken) => Promise<T>) {
  return exchange(tools, {
    audience: login.audience,
    send,
    classify: classifyGoogle,
    explain: (claims, failure) => explainGoogle(login, claims, failure),
  });
}
