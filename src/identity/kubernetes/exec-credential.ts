import type { LoginTools } from '../types.js';
import type { KubernetesSession } from './session-file.js';
import { bearerFor } from './token.js';

/** A token is told to end so much earlier, so that none runs out under a request that has just begun. */
const MARGIN_MS = 30_000;

/**
 * What the kubeconfig's plugin prints: a new token and when to ask for the next one.
 * https://kubernetes.io/docs/reference/config-api/client-authentication.v1/#client-authentication-k8s-io-v1-ExecCredential
 * @returns JSON that holds the token; it is for the standard output of the plugin alone.
 * @throws UserError with what the cluster must be given to take the subject, exit code 3.
 */
export async function answerKubernetes({ login }: KubernetesSession, tools: LoginTools): Promise<string> {
  const { value, expires } = await bearerFor(login, tools);
  return JSON.stringify({
    apiVersion: 'client.authentication.k8s.io/v1',
    kind: 'ExecCredential',
    status: { token: value, expirationTimestamp: new Date(expires.getTime() - MARGIN_MS).toISOString() },
  });
}
