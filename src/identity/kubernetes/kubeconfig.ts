import type { Json, JsonObject } from '../../json.js';
import type { KubernetesLogin } from '../types.js';

/** Where the kubeconfig's plugin finds what it needs. */
export interface ExecPlugin {
  /** Argument list that prints credentials when the session file is added. */
  readonly command: readonly string[];
  /** Absolute path. */
  readonly sessionFile: string;
}

/**
 * A kubeconfig as JSON, which every reader of YAML takes. It holds no token: kubectl, helm and Terraform ask the
 * plugin for one, and again when it runs out.
 * https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
 * @param name of the environment; cluster, user and context are `synthinfra-<name>`.
 */
export function kubeconfigOf(login: KubernetesLogin, name: string, plugin: ExecPlugin): string {
  const entry = `synthinfra-${name}`;
  const [command = '', ...args] = plugin.command;
  return written([
    {
      cluster: {
        name: entry,
        cluster: {
          server: login.server,
          ...(login.certificateAuthority === undefined
            ? {}
            : { 'certificate-authority-data': Buffer.from(login.certificateAuthority).toString('base64') }),
        },
      },
      user: {
        name: entry,
        user: {
          exec: {
            apiVersion: 'client.authentication.k8s.io/v1',
            command,
            args: [...args, plugin.sessionFile],
            // Nobody is there to be asked in CI, and standard input may be a manifest (`kubectl apply -f -`).
            interactiveMode: 'Never',
            provideClusterInfo: false,
          },
        },
      },
      context: { name: entry, context: { cluster: entry, user: entry, namespace: login.namespace } },
    },
  ]);
}

/** One cluster, how to get in, and the context of both. */
interface Entry {
  readonly cluster: Json;
  readonly user: Json;
  readonly context: JsonObject;
}

/**
 * Several kubeconfigs of `kubeconfigOf` in one. With more than one no context is current: whoever uses it has to say
 * which cluster is meant, rather than change the first one by mistake.
 * @param texts with different names of environments.
 */
export function mergedKubeconfig(texts: readonly string[]): string {
  return written(
    texts.map((text): Entry => {
      const config = JSON.parse(text) as {
        clusters: [Json];
        users: [Json];
        contexts: [JsonObject];
      };
      return { cluster: config.clusters[0], user: config.users[0], context: config.contexts[0] };
    }),
  );
}

function written(entries: readonly Entry[]): string {
  const current = entries.length === 1 ? entries[0]?.context['name'] : undefined;
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: entries.map(({ cluster }) => cluster),
    users: entries.map(({ user }) => user),
    contexts: entries.map(({ context }) => context),
    'current-context': current ?? '',
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}
