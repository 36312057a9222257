/**
 * The exact environment that Helm and kubectl get. Pure.
 * No variable of Helm's own (HELM_*) is passed on: they change release, driver and plugins. Where no login of this run
 * names the cluster, a kubeconfig may start a plugin of its cloud, which finds its credentials as it does by hand.
 */

import { besideLogin, ORDINARY, type Variables } from '../environment.js';
import type { EngineIdentity } from '../types.js';

const KUBECONFIG = 'KUBECONFIG';
const OF_PLUGINS = ['AWS_', 'GOOGLE_', 'CLOUDSDK_', 'AZURE_', 'AAD_'];

/**
 * The whole environment, by name, sorted.
 * @param home folder for Helm's own files; absolute.
 */
export function helmEnvironment(
  env: Variables,
  home: string,
  identity: EngineIdentity | undefined,
): Record<string, string> {
  const loggedIn = identity?.families.includes('kubernetes') === true;
  const passed = Object.entries(env).filter(
    ([name, value]) => ORDINARY.includes(name) || (!loggedIn && ofCluster(name, value ?? '', identity)),
  );
  const all: [string, string | undefined][] = [
    ...passed,
    ...Object.entries(identity?.environment ?? {}),
    ['HELM_CACHE_HOME', `${home}/cache`],
    ['HELM_CONFIG_HOME', `${home}/config`],
    ['HELM_DATA_HOME', `${home}/data`],
  ];
  const set = Object.entries(Object.fromEntries(all)).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(set.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function ofCluster(name: string, value: string, identity: EngineIdentity | undefined): boolean {
  if (name === KUBECONFIG) return true;
  if (!OF_PLUGINS.some((prefix) => name.startsWith(prefix))) return false;
  return identity === undefined || besideLogin(name, value, identity, OF_PLUGINS);
}
