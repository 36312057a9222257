import { isObject, type Json } from '../json.js';
import type { Problem } from '../problem.js';
import { alternatives } from '../suggest.js';
import { overrideKey } from './layers.js';
import { emptyObject, type MutableObject } from './merge.js';
import { show } from './sentences.js';
import type { Origin, Path } from './types.js';

/** Environment variables, as the platform read them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** One environment variable of the design's configuration. */
export interface EnvironmentVariable {
  readonly name: string;
  /** What it sets; `*` stands for every entry of a map. None for INFRA_ENV, which chooses the overlay. */
  readonly paths: readonly Path[];
  /** What it sets, in words, for the documentation. */
  readonly sets: string;
  readonly form: Form;
}

/** How the text of a variable is read; these words stand in messages and in the documentation. */
type Form =
  | 'text'
  | 'true or false'
  | 'a whole number'
  | 'a JSON list of texts, or texts separated by commas';

function variable(name: string, form: Form, ...paths: readonly string[]): EnvironmentVariable {
  return {
    name,
    form,
    paths: paths.map((path) => path.split('.')),
    sets:
      paths.length === 0
        ? 'the environment, when none is named'
        : paths.map((path) => `\`${path}\``).join(', '),
  };
}

/** Every environment variable that changes a deployment. The documentation is generated from this table. */
export const ENVIRONMENT_VARIABLES: readonly EnvironmentVariable[] = [
  variable('INFRA_ENV', 'text'),
  variable('INFRA_REGION', 'text', 'spec.target.region'),
  variable('PROJECT_NAME', 'text', 'metadata.name'),
  variable('RESOURCE_PREFIX', 'text', 'metadata.prefix'),
  variable('COMPUTE_INSTANCE_TYPE', 'text', 'spec.workers.*.instanceType'),
  variable('MIN_INSTANCES', 'a whole number', 'spec.services.*.scale.min', 'spec.workers.*.scale.min'),
  variable('MAX_INSTANCES', 'a whole number', 'spec.services.*.scale.max', 'spec.workers.*.scale.max'),
  variable('STORAGE_ENCRYPTION', 'true or false', 'spec.security.encryption'),
  variable('STORAGE_RETENTION_DAYS', 'a whole number', 'spec.storage.buckets.*.retentionDays'),
  variable('ENABLE_VPC', 'true or false', 'spec.network.enabled'),
  variable('ENABLE_FIREWALL', 'true or false', 'spec.network.firewall'),
  variable(
    'ALLOWED_IP_RANGES',
    'a JSON list of texts, or texts separated by commas',
    'spec.network.allowedIpRanges',
  ),
  variable('ENABLE_MONITORING', 'true or false', 'spec.monitoring.enabled'),
  variable('LOG_RETENTION_DAYS', 'a whole number', 'spec.monitoring.logRetentionDays'),
];

/**
 * Sets what environment variables say, over manifest and overlay. Changes `document`. A variable that is set to
 * nothing counts as not set, as CI systems pass it for an input that was left out.
 * @returns the origin of each value that was set, and a problem for each variable that cannot be read.
 */
export function applyVariables(
  document: MutableObject,
  env: Environment,
): { readonly overrides: Map<string, Origin>; readonly problems: readonly Problem[] } {
  const overrides = new Map<string, Origin>();
  const problems: Problem[] = [];
  for (const { name, paths, form } of ENVIRONMENT_VARIABLES) {
    const text = env[name]?.trim();
    if (text === undefined || text === '') continue;
    const value = readers[form](text);
    if (value === undefined)
      problems.push({
        severity: 'error',
        message: `The environment variable ${name} is ${show(text)}: it must be ${form}.`,
        fix: `Correct ${name}, or unset it to use what the manifest says.`,
      });
    else
      for (const path of paths.flatMap((pattern) => expand(document, pattern)))
        if (set(document, path, value))
          overrides.set(overrideKey(path), { kind: 'environment', variable: name });
  }
  return { overrides, problems };
}

/** Sets the images of one release: of the service and the job of each name. Changes `document` and adds to `overrides`. */
export function applyImages(
  document: MutableObject,
  images: Readonly<Record<string, string>>,
  overrides: Map<string, Origin>,
): readonly Problem[] {
  const entries = ['services', 'jobs'].flatMap((map) => [...expand(document, ['spec', map, '*'])]);
  const names = [...new Set(entries.map((path) => path[2] ?? ''))];
  const problems: Problem[] = [];
  for (const [name, image] of Object.entries(images)) {
    const paths = entries.filter((path) => path[2] === name).map((path) => [...path, 'image']);
    for (const path of paths)
      if (set(document, path, image)) overrides.set(overrideKey(path), { kind: 'input', input: 'images' });
    if (paths.length === 0)
      problems.push({
        severity: 'error',
        message: `The input images names ${JSON.stringify(name)}, which is no service or job of this manifest.`,
        fix: names.length === 0 ? 'The manifest runs no images.' : `Use ${alternatives(names)}.`,
      });
  }
  return problems;
}

/** Reads the text of a variable; undefined when it has another form. */
const readers: Readonly<Record<Form, (text: string) => Json | undefined>> = {
  text: (text) => text,
  'true or false': (text) => (/^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined),
  'a whole number': (text) => (/^-?[0-9]{1,9}$/.test(text) ? Number(text) : undefined),
  'a JSON list of texts, or texts separated by commas': readList,
};

function readList(text: string): Json | undefined {
  if (!text.startsWith('[')) return text.split(',').map((item) => item.trim());
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}

/** The paths that a pattern stands for: `*` is every entry that is a map. */
function expand(document: Json, pattern: Path): Path[] {
  const star = pattern.indexOf('*');
  if (star < 0) return [pattern];
  let map: Json | undefined = document;
  for (const key of pattern.slice(0, star)) map = isObject(map) ? map[key] : undefined;
  if (!isObject(map)) return [];
  return Object.entries(map)
    .filter(([, entry]) => isObject(entry))
    .map(([name]) => [...pattern.slice(0, star), name, ...pattern.slice(star + 1)]);
}

/** Sets a value and makes the maps on the way; false when something that is no map stands in the way. */
function set(document: MutableObject, path: Path, value: Json): boolean {
  let map = document;
  for (const key of path.slice(0, -1)) {
    const next = map[key] ?? emptyObject();
    if (!isObject(next)) return false;
    map[key] = next;
    map = next as MutableObject;
  }
  map[path.at(-1) ?? ''] = value;
  return true;
}
