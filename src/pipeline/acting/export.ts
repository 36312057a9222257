import { join } from 'node:path';
import { awsProfile, mergedAwsConfig, type PlacedAws } from '../../identity/aws/files.js';
import { requestFromEnvironment } from '../../identity/github/token.js';
import { mergedKubeconfig } from '../../identity/kubernetes/kubeconfig.js';
import type { AwsLogin, Login, TokenRequest } from '../../identity/types.js';
import { writeFileAtomic } from '../../platform/files.js';
import { readText } from '../../platform/folders.js';
import { userError } from '../../problem.js';
import type { SignedInTarget } from '../auth.js';
import type { Context } from '../outcome.js';
import { placeOf, writeSessions } from './sign-in.js';

/** What later steps of a job get. */
export interface Given {
  /** Variables of every later step. */
  readonly exports: Readonly<Record<string, string>>;
  /** By environment: the variables that stand for its sessions, without the secret ones. */
  readonly sessions: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

interface Exporting {
  readonly targets: readonly SignedInTarget[];
  readonly folder: string;
}

/** Variables that hold a secret themselves; the rest name files, profiles and addresses. */
const SECRET = /^(VAULT_TOKEN|ARM_OIDC_REQUEST_TOKEN)$/;

/** What an earlier login may have left, and SDKs and providers would use before ours: later steps must not see it. */
const OLDER: readonly (readonly [string, readonly string[]])[] = [
  ['AWS_CONFIG_FILE', ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']],
  [
    'GOOGLE_APPLICATION_CREDENTIALS',
    ['GOOGLE_CREDENTIALS', 'GOOGLE_CLOUD_KEYFILE_JSON', 'GCLOUD_KEYFILE_JSON', 'GOOGLE_OAUTH_ACCESS_TOKEN'],
  ],
  [
    'ARM_USE_OIDC',
    [
      ...['ARM_CLIENT_SECRET', 'ARM_CLIENT_CERTIFICATE', 'ARM_CLIENT_CERTIFICATE_PATH', 'ARM_ACCESS_KEY'],
      ...['ARM_OIDC_TOKEN', 'ARM_OIDC_TOKEN_FILE_PATH', 'AZURE_CLIENT_SECRET', 'AZURE_FEDERATED_TOKEN_FILE'],
    ],
  ],
];

/**
 * Writes the sessions for later steps. What they read asks GitHub itself for new tokens: its variables are in the
 * environment of every step of a job that may ask.
 * @throws UserError when two targets would overwrite each other's variables.
 */
export async function exported(context: Context, { targets, folder }: Exporting): Promise<Given> {
  const { platform, options } = context;
  const profiles = options.export === 'profiles';
  const sessions: Record<string, Record<string, string>> = {};
  const exports: Record<string, string> = {};
  for (const { environment, sessions: all } of targets) {
    const variables = await writeSessions(
      context,
      { sessions: all, folder, name: environment },
      requestOfRunner(platform.env),
    );
    const shown = Object.entries(variables).filter(([name]) => !SECRET.test(name));
    sessions[environment] = Object.fromEntries(shown);
    if (profiles) continue;
    for (const [name, value] of Object.entries(variables)) {
      if (name in exports && exports[name] !== value) throw overwriting(name);
      exports[name] = value;
    }
  }
  if (profiles) {
    Object.assign(exports, await profilesOf(context, { targets, folder }, sessions));
    Object.assign(exports, await contextsOf(folder, sessions));
  }
  for (const [ours, older] of OLDER)
    if (ours in exports) for (const name of older) if (platform.env[name]) exports[name] = '';
  return { exports, sessions };
}

/**
 * AWS and Kubernetes clients read the runner's variables when they ask; what Google's and Azure's read has to name
 * the request itself.
 */
function requestOfRunner(
  env: Readonly<Record<string, string | undefined>>,
): (login: Login) => TokenRequest | undefined {
  return ({ cloud }) => (cloud === 'gcp' || cloud === 'azure' ? requestFromEnvironment(env) : undefined);
}

/** One AWS configuration with a profile for each environment. */
async function profilesOf(
  context: Context,
  { targets, folder }: Exporting,
  sessions: Record<string, Record<string, string>>,
): Promise<Record<string, string>> {
  const placed = targets.flatMap(({ environment, sessions: all }): PlacedAws[] =>
    all
      .filter(({ login }) => login.cloud === 'aws')
      .map(({ login }) => ({ login: login as AwsLogin, place: placeOf(context, folder, environment) })),
  );
  const [first] = placed;
  if (first === undefined) return {};
  const config = join(folder, 'aws-config');
  await writeFileAtomic(config, mergedAwsConfig(placed), 0o600);
  const shared = sessions[first.place.name]?.['AWS_SHARED_CREDENTIALS_FILE'] ?? '';
  for (const { place } of placed) {
    const variables = sessions[place.name];
    if (variables !== undefined)
      Object.assign(variables, { AWS_CONFIG_FILE: config, AWS_PROFILE: awsProfile(place.name) });
  }
  return { AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: shared };
}

/** One kubeconfig with a context for each environment. */
async function contextsOf(
  folder: string,
  sessions: Record<string, Record<string, string>>,
): Promise<Record<string, string>> {
  const files = Object.values(sessions).flatMap(({ KUBECONFIG }) => KUBECONFIG ?? []);
  if (files.length === 0) return {};
  const texts = await Promise.all(files.map(async (file) => (await readText(file)) ?? ''));
  const merged = join(folder, 'kubeconfig');
  await writeFileAtomic(merged, mergedKubeconfig(texts), 0o600);
  return { KUBECONFIG: merged, KUBE_CONFIG_PATH: merged };
}

function overwriting(name: string): Error {
  return userError(
    `Two targets would both set ${name} for later steps.`,
    'Use `export: profiles`, and in each step what the output `sessions` has for its environment.',
  );
}
