/**
 * The exact environment that an engine gets. Pure.
 * An engine, its providers and what they run see what is listed here and nothing else: no token of the
 * runner, no setting that changes what a plan means (TF_VAR_*, TF_CLI_ARGS*, TF_WORKSPACE), no TF_LOG,
 * which writes credentials into logs.
 */

import { besideLogin, ORDINARY, type Variables } from '../environment.js';
import type { EngineIdentity } from '../types.js';

/** A family of credentials: of the provider in use, or of the backend that keeps the state. */
export type Credentials = 'aws' | 'gcp' | 'azure' | 'kubernetes' | 'onprem' | 'http';

/** What synthinfra itself sets. */
export interface EngineSettings {
  /** Whose credential variables are passed on. */
  readonly credentials: readonly Credentials[];
  /** What a login of this run gives; the variables of its clouds that were there before are then left out. */
  readonly identity?: EngineIdentity;
  /** Absolute path of the directory for downloaded modules and providers. */
  readonly dataDir?: string;
  /** CLI configuration: the user's own or the one written by synthinfra. */
  readonly cliConfigFile?: string;
  readonly pluginCacheDir?: string;
}

const CREDENTIAL_PREFIXES: Readonly<Record<Credentials, readonly string[]>> = {
  aws: ['AWS_'],
  gcp: ['GOOGLE_', 'CLOUDSDK_', 'GCLOUD_'],
  azure: ['ARM_', 'AZURE_'],
  kubernetes: ['KUBE'],
  onprem: ['KUBE'],
  http: ['TF_HTTP_'],
};

/** GitHub's request token by another name: with it an engine could ask for any identity of the job. */
const NEVER: ReadonlySet<string> = new Set(['ARM_OIDC_REQUEST_TOKEN', 'ARM_OIDC_REQUEST_URL']);

/** The whole environment of an engine, by name, sorted. */
export function engineEnvironment(env: Variables, settings: EngineSettings): Record<string, string> {
  const { identity } = settings;
  const passed = Object.entries(env).filter(
    ([name, value]) =>
      ORDINARY.includes(name) ||
      (!NEVER.has(name) &&
        settings.credentials.some((kind) => ofFamily(name, kind)) &&
        (identity === undefined || besideLogin(name, value ?? '', identity, familiesOf(identity)))),
  );
  const all: [string, string | undefined][] = [
    ...passed,
    ...Object.entries(identity?.environment ?? {}),
    ['CHECKPOINT_DISABLE', '1'],
    ['TF_IN_AUTOMATION', '1'],
    ['TF_INPUT', '0'],
    ['TF_DATA_DIR', settings.dataDir],
    ['TF_CLI_CONFIG_FILE', settings.cliConfigFile],
    ['TF_PLUGIN_CACHE_DIR', settings.pluginCacheDir],
  ];
  // Of two of one name the later stands.
  const set = Object.entries(Object.fromEntries(all)).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(set.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The prefixes of the variables that a login of this run stands for. */
function familiesOf({ families }: EngineIdentity): readonly string[] {
  return families.flatMap((kind) => CREDENTIAL_PREFIXES[kind]);
}

function ofFamily(name: string, kind: Credentials): boolean {
  return CREDENTIAL_PREFIXES[kind].some((prefix) => name.startsWith(prefix));
}

const MEANING = /^(TF_VAR_|TF_CLI_ARGS|TF_WORKSPACE$)/;

/** Names of set variables that would change a plan and are not passed on: every value comes from the manifest. */
export function ignoredVariables(env: Variables): string[] {
  return Object.keys(env)
    .filter((name) => env[name] !== undefined && MEANING.test(name))
    .sort();
}
