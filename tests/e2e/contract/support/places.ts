import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { findHelm } from '../../../../scripts/checks/helm-tools.js';
import { offlineProviders } from '../../../../scripts/checks/providers.js';
import { toChangeSet } from '../../../../src/changes/build.js';
import type { ChangeSet } from '../../../../src/changes/changeset.js';
import { readManifest } from '../../../../src/engines/helm/objects.js';
import { foretell } from '../../../../src/engines/helm/planned.js';
import { isObject, type Json, type JsonObject } from '../../../../src/json.js';
import type { Workspace } from '../../support/workspace.js';
import { AWS } from './aws.js';
import { AZURE } from './azure.js';
import type { TraitsOf } from './contract-types.js';
import { GCP } from './gcp.js';
import { KUBERNETES } from './kubernetes.js';
import type { Fitting } from './manifests.js';
import { type Thing, thingsOf } from './thing.js';

/** How one manifest becomes a plan in a place, and what its resources are. */
export interface Place extends Fitting {
  readonly name: string;
  readonly traits: TraitsOf;
  /** What the place has no word for, so that the contract does not look for it. */
  readonly blindTo: readonly string[];
  /** Why nothing can be planned here; absent when it can. */
  readonly missing?: string;
  /** What it is planned with, for the title. */
  readonly by: string;
  /** Plans a manifest file of the workspace. */
  plan(workspace: Workspace, file: string, environment: string): Promise<readonly Thing[]>;
}

const DIGEST = `sha256:${'a'.repeat(64)}`;
const IMAGE = `ghcr.io/inferloop/app@${DIGEST}`;
const env = { TF_CLI_CONFIG_FILE: '' };

export const aws: Place = {
  name: 'aws',
  by: 'the real provider',
  traits: AWS,
  blindTo: [],
  target: { provider: 'aws', region: 'eu-west-1', account: '123456789012' },
  image: IMAGE,
  public: () => ({
    certificate: 'arn:aws:acm:eu-west-1:123456789012:certificate/0f6d3c1e-5b7a-4c58-9a34-1d2e3f405162',
  }),
  secret: {},
  lacks: ['jobs'],
  more: {},
  plan: (workspace, file, environment) => planned(workspace, [file, '--env', environment], {}),
};

export async function gcp(): Promise<Place> {
  return {
    name: 'gcp',
    ...(await offline('google')),
    traits: GCP,
    blindTo: [],
    target: { provider: 'gcp', region: 'europe-west1', account: 'acme-data' },
    image: `europe-west1-docker.pkg.dev/acme-data/images/app@${DIGEST}`,
    public: () => ({ certificate: 'web' }),
    secret: {},
    lacks: ['jobs'],
    more: {},
  };
}

export async function azure(): Promise<Place> {
  return {
    name: 'azure',
    ...(await offline('azurerm')),
    traits: AZURE,
    blindTo: [],
    target: { provider: 'azure', region: 'westeurope', account: '12345678-1234-5678-9abc-123456789012' },
    image: IMAGE,
    public: () => ({}),
    secret: {},
    lacks: ['jobs'],
    more: {},
  };
}

export async function kubernetes(): Promise<Place> {
  const helm = await findHelm(3);
  return {
    name: 'kubernetes',
    by: 'Helm',
    ...('missing' in helm ? { missing: helm.missing } : {}),
    traits: KUBERNETES,
    // Neither machines nor data nor logs are the release's.
    blindTo: ['bucket', 'table', 'logs', 'disk', 'messages', 'versions', 'objects'],
    target: { provider: 'kubernetes' },
    image: IMAGE,
    public: (service) => ({ domain: `${service}.example.com`, certificate: 'https' }),
    secret: { existing: 'acme/app#key' },
    lacks: ['workers', 'storage', 'monitoring', 'network'],
    more: {
      network: { allowedIpRanges: ['0.0.0.0/0'] },
      kubernetes: { ingress: { gateway: 'infra/public' }, secretStore: { name: 'vault' } },
    },
    plan: (workspace, file, environment) =>
      'program' in helm ? released(helm.program, workspace, file, environment) : Promise.resolve([]),
  };
}

/** What a place has whose provider is one of schemas alone. */
async function offline(provider: string): Promise<Pick<Place, 'by' | 'missing' | 'plan'>> {
  const mirror = await offlineProviders(provider);
  const dir = 'dir' in mirror ? mirror.dir : '';
  return {
    by: 'dir' in mirror ? mirror.what : 'nothing',
    ...('missing' in mirror ? { missing: mirror.missing } : {}),
    plan: (workspace, file, environment) =>
      planned(workspace, [file, '--env', environment, '--provider-mirror', dir], env),
  };
}

/** What the plan of the built toolkit leaves beside itself. */
async function planned(
  workspace: Workspace,
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<readonly Thing[]> {
  const out = workspace.path('plan');
  await rm(out, { recursive: true, force: true });
  const { code, stderr } = await workspace.run(['plan', ...args, '--sandbox', '--out', out], {
    env: variables,
  });
  // What the toolkit's own rules block is a plan all the same: the contract judges it without them.
  if (code !== 0 && code !== 2) throw new Error(`no plan: ${stderr}`);
  const changes = JSON.parse(await workspace.read('plan', 'main', 'changeset.json')) as ChangeSet;
  const values = JSON.parse(
    await workspace.read('plan', 'main', 'root', 'synthinfra.auto.tfvars.json'),
  ) as Json;
  const given = isObject(values) ? values : {};
  return thingsOf(changes, instanceOf)
    .map((thing) => labelled(thing, given['labels']))
    .map((thing) => ({ ...thing, given: argumentsOf(thing, given) }));
}

/** What the module instance of a thing was given. */
function argumentsOf({ address, entry }: Thing, given: JsonObject): Json {
  const module = given[/^module\.(\w+)/.exec(address)?.[1] ?? ''];
  return (isObject(module) && entry !== '' ? module[entry] : module) ?? null;
}

/** `module.bucket["datasets"].…` → datasets */
function instanceOf(address: string): string {
  return /^module\.\w+\["([^"]+)"\]/.exec(address)?.[1] ?? '';
}

/**
 * Google's provider lays labels of its own block over those of a resource, and keeps what comes of it in an attribute that
 * only such resources have: a provider of schemas alone does neither.
 */
function labelled(thing: Thing, defaults: Json | undefined): Thing {
  const { values } = thing;
  if (!isObject(values) || !('terraform_labels' in values) || !isObject(defaults)) return thing;
  const own = values['labels'];
  return { ...thing, values: { ...values, labels: { ...defaults, ...(isObject(own) ? own : {}) } } };
}

/** What Helm makes of the rendered chart, as a plan of a first install would have it. */
async function released(
  helm: string,
  workspace: Workspace,
  file: string,
  environment: string,
): Promise<readonly Thing[]> {
  const out = workspace.path('release');
  await rm(out, { recursive: true, force: true });
  await workspace.must(['render', file, '--env', environment, '--out', out]);
  const { metadata } = JSON.parse(await workspace.read(file)) as { metadata: { name: string } };
  const release = `${metadata.name}-${environment}`;
  const [chart, values] = [`${out}/main/root/chart`, `${out}/main/root/values.json`];
  const args = ['template', release, chart, '--namespace', release, '--values', values];
  const { stdout } = await promisify(execFile)(helm, args, { maxBuffer: 64 * 1024 * 1024 });
  const { objects } = readManifest(stdout, release);
  const nothing = { objects: new Map(), refusals: new Map() };
  const resources = objects.map(
    (object) => foretell({ key: object.name, object, merged: object, action: 'create' }, nothing).resource,
  );
  const plan = { engine: { name: 'helm', version: '' }, resources, outputs: [], drift: [], hooks: [] };
  const changes = toChangeSet({ ...plan, complete: true, errored: false });
  return thingsOf(changes, entryOf).map(withFullName);
}

/** `Deployment/namespace/api` → api */
function entryOf(address: string): string {
  return address.split('/').at(-1) ?? '';
}

/** In a cluster, an object is named by its namespace too. */
function withFullName(thing: Thing): Thing {
  const values = isObject(thing.values) ? thing.values : {};
  const metadata = isObject(values['metadata']) ? values['metadata'] : {};
  const fullName = thing.address.split('/').slice(1).join('/');
  return { ...thing, values: { ...values, metadata: { ...metadata, fullName } } };
}
