import { isObject, type Json, type JsonObject } from '../json.js';
import { copy, emptyObject, type MutableObject } from './merge.js';
import { PROFILES, profileOf } from './profiles.js';
import { follow, root } from './schema.js';

/** Region of targets that have none: the cluster or the machines themselves. */
const noRegion = 'local';

/** The smallest machine of each cloud that runs a worker without starving it. */
const MACHINES: Readonly<Record<string, string>> = {
  aws: 't3.small',
  gcp: 'e2-small',
  azure: 'Standard_B2s',
};

/** What is otherwise for a cluster, whose alarms, whose data and whose way out are nothing of the deployment's. */
const CLUSTER: JsonObject = {
  kubernetes: {},
  network: { nat: 'single' },
  monitoring: { enabled: false },
  security: { deletionProtection: false },
};

/**
 * Fills a merged manifest with the defaults of its profile and of the schema. Changes `document`.
 * @returns the profile whose defaults were used.
 */
export function fillDefaults(document: MutableObject, environment: string): 'dev' | 'prod' {
  const { metadata, spec } = document;
  const provider = isObject(spec) && isObject(spec['target']) ? spec['target']['provider'] : undefined;
  if (isObject(spec) && provider === 'kubernetes') addMissing(spec as MutableObject, CLUSTER);
  fill(document, root);
  const asked = isObject(spec) ? spec['profile'] : undefined;
  const profile = asked === 'dev' || asked === 'prod' ? asked : profileOf(environment);
  if (isObject(spec)) {
    addMissing(spec as MutableObject, { profile, ...PROFILES[profile] });
    fillCloud(spec, typeof provider === 'string' ? provider : '');
  }
  // A bad name is told once, not again as a bad prefix.
  if (
    isObject(metadata) &&
    typeof metadata['name'] === 'string' &&
    /^[a-z][a-z0-9-]*$/.test(metadata['name'])
  )
    addMissing(metadata as MutableObject, { prefix: `${metadata['name']}-${environment}` });
  const cluster = isObject(spec) ? spec['kubernetes'] : undefined;
  const prefix = isObject(metadata) ? metadata['prefix'] : undefined;
  if (isObject(cluster) && typeof prefix === 'string')
    addMissing(cluster as MutableObject, { namespace: prefix });
  return profile;
}

/** Defaults of `spec` that depend on the cloud. */
function fillCloud(spec: JsonObject, provider: string): void {
  const { target, workers } = spec;
  if (isObject(target) && (provider === 'kubernetes' || provider === 'onprem'))
    addMissing(target as MutableObject, { region: noRegion });
  const machine = MACHINES[provider];
  if (machine === undefined || !isObject(workers)) return;
  for (const group of Object.values(workers))
    if (isObject(group)) addMissing(group as MutableObject, { instanceType: machine });
}

/** Adds each `default` of the schema, and each map marked `x-resolved`, so that readers need no checks. */
function fill(value: Json, node: JsonObject | undefined): void {
  if (Array.isArray(value)) for (const item of value as readonly Json[]) fill(item, follow(node?.['items']));
  if (!isObject(value) || node === undefined) return;
  const object = value as MutableObject;
  const properties = isObject(node['properties']) ? node['properties'] : {};
  for (const [key, reference] of Object.entries(properties)) {
    const child = follow(reference);
    const present = object[key];
    if (present !== undefined) fill(present, child);
    else if (child?.['default'] !== undefined) object[key] = copy(child['default']);
    else if (child?.['x-resolved'] === true && child['type'] === 'object') {
      object[key] = emptyObject();
      fill(object[key], child);
    }
  }
  const others = follow(node['additionalProperties']);
  if (others === undefined) return;
  for (const [key, item] of Object.entries(object)) if (!Object.hasOwn(properties, key)) fill(item, others);
}

function addMissing(object: MutableObject, defaults: JsonObject): void {
  for (const [key, value] of Object.entries(defaults)) {
    const present = object[key];
    if (present === undefined) object[key] = copy(value);
    else if (isObject(present) && isObject(value)) addMissing(present as MutableObject, value);
  }
}
