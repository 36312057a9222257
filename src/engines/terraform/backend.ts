import type { Deployment, Spec } from '../../manifest/types.js';
import type { Problem } from '../../problem.js';
import type { Backend } from '../../render/types.js';
import { sha256 } from '../../sha256.js';

type State = NonNullable<Spec['state']>;
type Field = Exclude<keyof State, 'backend'>;
type Settings = Backend['config'];

/** Where the backend of a stack is decided. */
export interface BackendOptions {
  /** Set in the sandbox alone: the absolute directory that keeps every state, whatever the manifest says. */
  readonly sandboxStateDir?: string;
}

/** Fields without which a backend cannot work. */
const REQUIRED: Readonly<Record<Exclude<Backend['kind'], 'release'>, readonly Field[]>> = {
  s3: ['bucket'],
  gcs: ['bucket'],
  azurerm: ['storageAccount', 'container'],
  http: ['address'],
  kubernetes: ['namespace'],
  local: [],
};

/**
 * The backend of one stack's state, at the key `<name>/<environment>/<stack>`. Credentials are never among
 * the settings: each backend reads them from the environment.
 * @returns the problems, with the manifest's positions, when the manifest does not say enough.
 */
export function backendFor(
  deployment: Deployment,
  stackId: string,
  options: BackendOptions = {},
): Backend | Problem[] {
  const parts = [deployment.name, deployment.environment, stackId];
  if (options.sandboxStateDir !== undefined) {
    const path = [options.sandboxStateDir, ...parts, 'terraform.tfstate'].join('/');
    return { kind: 'local', config: { path } };
  }
  const state = deployment.spec.state;
  if (state === undefined || state.backend === 'local') return [needsRemote(deployment, state)];
  const problems = [...missing(deployment, state), ...badAddresses(deployment, state)];
  if (problems.length > 0) return problems;
  return { kind: state.backend, config: defined(settingsOf(deployment, state, parts)) };
}

function needsRemote(deployment: Deployment, state: State | undefined): Problem {
  const why = state === undefined ? 'spec.state names no backend' : 'spec.state.backend is local';
  const fix =
    'Name a remote backend in spec.state, such as `state: { backend: s3, bucket: NAME }`; `synthinfra bootstrap state` makes its bucket.';
  return problem(
    deployment,
    state ? ['backend'] : [],
    `${why}: local state works in the sandbox only, a runner would lose it`,
    fix,
  );
}

function missing(deployment: Deployment, state: State): Problem[] {
  return REQUIRED[state.backend]
    .filter((field) => (state[field] ?? '') === '')
    .map((field) =>
      problem(
        deployment,
        [field],
        `the state backend ${state.backend} needs spec.state.${field}`,
        `Add \`${field}:\` to spec.state.`,
      ),
    );
}

function badAddresses(deployment: Deployment, state: State): Problem[] {
  if (state.backend !== 'http') return [];
  return (['address', 'lockAddress'] as const).flatMap((field) => {
    const why = state[field] === undefined ? undefined : whyBadAddress(state[field]);
    const fix = 'Give an https URL; user and password come from TF_HTTP_USERNAME and TF_HTTP_PASSWORD.';
    return why === undefined ? [] : [problem(deployment, [field], `spec.state.${field} ${why}`, fix)];
  });
}

function whyBadAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return 'is not a URL';
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return 'holds a user name or password';
  if (url.search !== '' || url.hash !== '') return 'has a query or a fragment';
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && loopback)) return undefined;
  return 'is not https: a state holds secrets';
}

function settingsOf(deployment: Deployment, state: State, parts: readonly string[]) {
  const key = parts.join('/');
  switch (state.backend) {
    case 's3':
      return {
        bucket: state.bucket,
        key: `${key}/terraform.tfstate`,
        region: state.region ?? deployment.spec.target.region,
        encrypt: true,
        use_lockfile: true,
        kms_key_id: state.kmsKey,
      };
    case 'gcs':
      return { bucket: state.bucket, prefix: key, kms_encryption_key: state.kmsKey };
    case 'azurerm':
      return {
        storage_account_name: state.storageAccount,
        container_name: state.container,
        resource_group_name: state.resourceGroup,
        key: `${key}/terraform.tfstate`,
        use_azuread_auth: true,
      };
    case 'http':
      return httpSettings(state, parts);
    case 'kubernetes':
      return { namespace: state.namespace, secret_suffix: secretSuffix(parts) };
    case 'local':
      throw new Error('local state was refused before');
  }
}

/** Servers such as GitLab take one path segment as the state's name; no name holds an underscore. */
function httpSettings(state: State, parts: readonly string[]) {
  const name = parts.join('_');
  const below = (base: string): string => `${base.replace(/\/+$/, '')}/${name}`;
  const address = below(state.address ?? '');
  const lock = state.lockAddress === undefined ? `${address}/lock` : below(state.lockAddress);
  return {
    address,
    lock_address: lock,
    unlock_address: lock,
    // The verbs LOCK and UNLOCK, Terraform's default, are refused by many proxies.
    lock_method: 'POST',
    unlock_method: 'DELETE',
  };
}

/** Longest value of a Kubernetes label, which the backend sets to the suffix. */
const LABEL_LENGTH = 63;

/**
 * The backend refuses a suffix that ends in a dash and digits, as region names do (it numbers the parts of
 * a large state so); hence the letter at the end. Too long a name is cut and told apart by its hash.
 */
function secretSuffix(parts: readonly string[]): string {
  const name = parts.join('.');
  if (name.length + 2 <= LABEL_LENGTH) return `${name}.s`;
  const hash = sha256(name).slice(0, 12);
  return `${name.slice(0, LABEL_LENGTH - hash.length - 3).replace(/[-.]+$/, '')}.${hash}.s`;
}

function defined(settings: Readonly<Record<string, Settings[string] | undefined>>): Settings {
  const entries = Object.entries(settings).filter(
    (entry): entry is [string, Settings[string]] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}

function problem(deployment: Deployment, below: readonly string[], message: string, fix: string): Problem {
  const path = ['spec', 'state', ...below];
  return { severity: 'error', at: deployment.locate(path), path: path.join('.'), message, fix };
}
