import { parseJson } from '../../json.js';
import { userError } from '../../problem.js';
import { exactly, filled, oneOf, optional } from '../../shape.js';
import type { KubernetesLogin, TokenRequest } from '../types.js';

/** What the plugin of the kubeconfig needs to get a token. */
export interface KubernetesSession {
  readonly login: KubernetesLogin;
  /** Undefined: tokens are asked for by GitHub's variables in the environment. */
  readonly request?: TokenRequest;
}

/** Text of the session file. The only secret that it may hold is the bearer of `request`. */
export function sessionFile({ at: _, ...login }: KubernetesLogin, request?: TokenRequest): string {
  return `${JSON.stringify(request === undefined ? { login } : { login, request }, undefined, 2)}\n`;
}

/**
 * Reads a session file.
 * @throws UserError when it is none of ours; nothing of what it holds is in the message.
 */
export function parseKubernetesSession(text: string): KubernetesSession {
  const value = parseJson(text);
  if (!isSession(value))
    throw userError(
      'This is no session file of a Kubernetes login.',
      'Leave the files of a session as they are.',
      3,
    );
  return value as unknown as KubernetesSession;
}

const isSession = exactly({
  login: exactly({
    cloud: oneOf('kubernetes'),
    audience: filled,
    server: filled,
    namespace: filled,
    lifetime: (seconds) => typeof seconds === 'number',
    certificateAuthority: optional(filled),
    serviceAccount: optional(filled),
  }),
  request: optional(exactly({ url: filled, bearer: filled })),
});
