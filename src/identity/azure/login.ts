import type { AccessToken, ClientAssertionCredential } from '@azure/identity';
import { exchange } from '../exchange.js';
import type { AzureLogin, LogIn, LoginTools } from '../types.js';
import { tokenAuthority } from './environments.js';
import { classifyAzure, explainAzure, Refusal } from './errors.js';
import { presentAzure } from './present.js';
import { guardSubscription } from './subscription.js';
import { type HttpClient, transportTo } from './transport.js';

/**
 * Gives GitHub's token to Entra ID as the assertion of an application (or managed identity) that trusts it, and looks
 * whether the subscription of the manifest can be read.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow#third-case-access-token-request-with-a-federated-credential
 * @throws UserError exit code 3 when Entra ID or the resource manager refuses, 2 when the subscription is another tenant's.
 */
export const logInToAzure: LogIn<AzureLogin> = async (login, tools) => {
  const { value: access, token } = await exchange(tools, {
    audience: login.audience,
    send: ({ value }) => accessToken(login, value, tools),
    classify: (error) => classifyAzure(error, tools.now()),
    explain: (claims, failure) => explainAzure(login, claims, failure),
  });
  const account =
    login.subscription === undefined
      ? undefined
      : await guardSubscription(login, login.subscription, access.token, tools);
  return {
    login,
    claims: token.claims,
    who: `application ${login.client} of tenant ${login.tenant}`,
    ...(account === undefined ? {} : { account }),
    expires: new Date(access.expiresOnTimestamp),
    present: (place) => presentAzure(login, place, tools),
  };
};

async function accessToken(login: AzureLogin, assertion: string, tools: LoginTools): Promise<AccessToken> {
  const transport = transportTo(tokenAuthority(login.authority), tools);
  const credential = await newCredential(login, assertion, transport.client);
  try {
    const access = await credential.getToken(`${login.resourceManager.replace(/\/+$/, '')}/.default`);
    tools.mask(access.token);
    return access;
  } catch (error) {
    const outcome = transport.outcome();
    if (outcome === undefined) throw error;
    // MSAL's own error is dropped: it may quote the whole answer.
    throw 'error' in outcome ? outcome.error : new Refusal(outcome.reply);
  }
}

/** A credential for one try: MSAL keeps throttling and tokens in it, and would answer in place of Entra ID. */
export async function newCredential(
  login: AzureLogin,
  assertion: string,
  httpClient: HttpClient,
): Promise<ClientAssertionCredential> {
  const sdk = await import('@azure/identity');
  return new sdk.ClientAssertionCredential(login.tenant, login.client, async () => assertion, {
    authorityHost: tokenAuthority(login.authority),
    // Else MSAL asks the public cloud whether it knows the authority, whichever that is.
    disableInstanceDiscovery: true,
    httpClient,
    retryOptions: { maxRetries: 0 },
    redirectOptions: { maxRetries: 0 },
  });
}
