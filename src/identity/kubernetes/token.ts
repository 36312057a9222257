import { isObject, type Json, type JsonObject } from '../../json.js';
import { exchange } from '../exchange.js';
import type { Claims, IdToken, KubernetesLogin, LoginTools } from '../types.js';
import { create } from './client.js';
import { classifyKubernetes, explainKubernetes } from './errors.js';

/** What is sent to the API server as who we are. */
export interface Bearer {
  readonly value: string;
  readonly expires: Date;
  /** Of GitHub's token behind it. */
  readonly claims: Claims;
}

/**
 * A new token for the API server: GitHub's own, or the service account's that it is exchanged for.
 * @throws UserError with what the cluster must be given to take the subject, exit code 3.
 */
export async function bearerFor(login: KubernetesLogin, tools: LoginTools): Promise<Bearer> {
  const { serviceAccount } = login;
  if (serviceAccount === undefined) return bearerOf(await tools.tokens.mint(login.audience));
  const { value, token } = await sendToken(login, tools, (jwt) =>
    requestToken(login, serviceAccount, jwt, tools),
  );
  return { ...value, claims: token.claims };
}

/** GitHub's token itself. */
export function bearerOf({ value, claims }: IdToken): Bearer {
  return { value, expires: new Date(claims.exp * 1000), claims };
}

/** Does something with GitHub's token; failures are met and told as the API server's. */
export async function sendToken<T>(
  login: KubernetesLogin,
  tools: LoginTools,
  send: (token: IdToken) => Promise<T>,
): Promise<{ readonly value: T; readonly token: IdToken }> {
  // The server says only Unauthorized: whether it is for the time is seen from the token that was sent.
  let claims: Claims | undefined;
  return exchange(tools, {
    audience: login.audience,
    send: (token) => {
      claims = token.claims;
      return send(token);
    },
    classify: (error) => classifyKubernetes(error, claims),
    explain: (received, failure) => explainKubernetes(login, received, failure),
  });
}

/** https://kubernetes.io/docs/reference/kubernetes-api/authentication-resources/token-request-v1/ */
async function requestToken(
  login: KubernetesLogin,
  serviceAccount: string,
  token: IdToken,
  tools: LoginTools,
): Promise<Omit<Bearer, 'claims'>> {
  const [namespace, account] = [login.namespace, serviceAccount].map(encodeURIComponent);
  const request = {
    apiVersion: 'authentication.k8s.io/v1',
    kind: 'TokenRequest',
    // Without audiences the server takes its own, which is the one that it accepts for sure.
    spec: { expirationSeconds: login.lifetime },
  };
  const path = `/api/v1/namespaces/${namespace}/serviceaccounts/${account}/token`;
  const { status } = await create(login, path, token.value, request, tools);
  const { token: value, expirationTimestamp } = object(status);
  if (typeof value !== 'string' || value === '' || typeof expirationTimestamp !== 'string')
    throw new Error('the answer to the TokenRequest holds no token');
  tools.mask(value);
  return { value, expires: new Date(expirationTimestamp) };
}

/**
 * Asks the API server who a token is of, which every user may:
 * https://kubernetes.io/docs/reference/kubernetes-api/authentication-resources/self-subject-review-v1/
 * @returns the user's name, and groups besides the one that everybody is in.
 */
export async function whoIs(login: KubernetesLogin, bearer: string, tools: LoginTools): Promise<string> {
  const review = { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' };
  const path = '/apis/authentication.k8s.io/v1/selfsubjectreviews';
  const { username, groups } = object(
    object((await create(login, path, bearer, review, tools))['status'])['userInfo'],
  );
  if (typeof username !== 'string') throw new Error('the answer to the SelfSubjectReview names no user');
  const others = (Array.isArray(groups) ? groups : []).filter((group) => group !== 'system:authenticated');
  return others.length === 0 ? username : `${username} (groups: ${others.join(', ')})`;
}

function object(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
