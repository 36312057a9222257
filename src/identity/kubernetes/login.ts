import { join } from 'node:path';
import { UserError } from '../../problem.js';
import { persist } from '../exchange.js';
import type { KubernetesLogin, LogIn, LoginTools, SessionFiles, SessionPlace } from '../types.js';
import { classifyKubernetes, explainOwnToken } from './errors.js';
import { kubeconfigOf } from './kubeconfig.js';
import { sessionFile } from './session-file.js';
import { type Bearer, bearerFor, bearerOf, sendToken, whoIs } from './token.js';

/**
 * Gets a token that the API server takes, and asks it who that is.
 * @throws UserError with what the cluster must be given to take the subject, exit code 3.
 */
export const logInToKubernetes: LogIn<KubernetesLogin> = async (login, tools) => {
  const { who, bearer } = await (login.serviceAccount === undefined ? asGitHub : asServiceAccount)(
    login,
    tools,
  );
  return {
    login,
    claims: bearer.claims,
    who,
    expires: bearer.expires,
    present: (place) => present(login, place),
  };
};

interface Known {
  readonly who: string;
  readonly bearer: Bearer;
}

async function asGitHub(login: KubernetesLogin, tools: LoginTools): Promise<Known> {
  const { value: who, token } = await sendToken(login, tools, ({ value }) => whoIs(login, value, tools));
  return { who, bearer: bearerOf(token) };
}

async function asServiceAccount(login: KubernetesLogin, tools: LoginTools): Promise<Known> {
  const bearer = await bearerFor(login, tools);
  try {
    const ask = (): Promise<string> => whoIs(login, bearer.value, tools);
    return { who: await persist(ask, classifyKubernetes, tools.patience), bearer };
  } catch (cause) {
    if (tools.patience.signal.aborted) throw cause;
    throw new UserError(explainOwnToken(login, classifyKubernetes(cause)), 3, { cause });
  }
}

function present(login: KubernetesLogin, place: SessionPlace): SessionFiles {
  const kubeconfig = `${place.name}.kubeconfig`;
  const session = `${place.name}.kubernetes.json`;
  const path = join(place.folder, kubeconfig);
  return {
    files: {
      [kubeconfig]: kubeconfigOf(login, place.name, {
        command: place.credentialsCommand,
        sessionFile: join(place.folder, session),
      }),
      [session]: sessionFile(login, place.request),
    },
    // The second is what Terraform's providers and backend read: they do not look at KUBECONFIG.
    environment: { KUBECONFIG: path, KUBE_CONFIG_PATH: path },
  };
}
