import { isObject, type Json, type JsonObject } from '../../json.js';
import { userError } from '../../problem.js';
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
  const value = json(text);
  if (!isObject(value) || !has(value, { login: isLogin }, { request: isRequest }))
    throw userError(
      'This is no session file of a Kubernetes login.',
      'Leave the files of a session as they are.',
      3,
    );
  return value as unknown as KubernetesSession;
}

type Check = (value: Json) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';

const isLogin: Check = (value) =>
  has(
    value,
    {
      cloud: (cloud) => cloud === 'kubernetes',
      audience: isText,
      server: isText,
      namespace: isText,
      lifetime: (seconds) => typeof seconds === 'number',
    },
    { certificateAuthority: isText, serviceAccount: isText },
  );

const isRequest: Check = (value) => has(value, { url: isText, bearer: isText }, {});

/** True for an object of these fields and no others. */
function has(
  value: Json,
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>>,
): value is JsonObject {
  if (!isObject(value)) return false;
  const known = new Map(Object.entries({ ...required, ...optional }));
  return (
    Object.keys(required).every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, field]) => known.get(name)?.(field) === true)
  );
}

function json(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
