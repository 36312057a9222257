import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ELSEWHERE } from '../../../scripts/generate/equivalence/fields.js';
import { canonicalJson, isObject, type Json, type JsonObject } from '../../../src/json.js';
import type { Spec } from '../../../src/manifest/types.js';
import { composeStacks } from '../../../src/stacks/index.js';
import { CLOUDS, type Cloud } from './clouds.js';
import { deployment, deploymentOf } from './support.js';

/** Values for fields whose form the schema tells by a pattern, the same on every cloud. */
const SAMPLES: Readonly<Record<string, Json>> = {
  allowedIpRanges: ['198.51.100.0/24'],
  cidr: '10.1.0.0/16',
  env: { OTHER: 'x' },
  health: '/ready',
  memory: '2Gi',
  notify: ['other@example.com'],
  secrets: { OTHER: 'secret://api-key' },
};

/** Names of the entries that the full spec has. */
const ENTRIES: Readonly<Record<string, string>> = {
  services: 'api',
  jobs: 'nightly',
  workers: 'generator',
  secrets: 'api-key',
  buckets: 'datasets',
  tables: 'jobs',
};

const schema = JSON.parse(readFileSync('schemas/deployment.v1alpha1.schema.json', 'utf8')) as JsonObject;
const definitions = schema['$defs'] as JsonObject;

interface Field {
  readonly path: readonly string[];
  readonly schema: JsonObject;
}

function fieldsOf(path: readonly string[], node: JsonObject): readonly Field[] {
  const reference = node['$ref'];
  if (typeof reference === 'string') {
    return fieldsOf(path, definitions[reference.replace('#/$defs/', '')] as JsonObject);
  }
  const entry = path.length <= 3 ? ENTRIES[path.at(-1) ?? ''] : undefined;
  const extra = node['additionalProperties'];
  if (entry !== undefined && isObject(extra)) return fieldsOf([...path, entry], extra);
  const properties = node['properties'];
  if (!isObject(properties)) return [{ path, schema: node }];
  return Object.entries(properties)
    .filter(([key]) => key !== 'environments' && key !== 'defaultEnvironment')
    .flatMap(([key, child]) => fieldsOf([...path, key], child as JsonObject));
}

/** A legal value that differs from the one that is there. */
function otherValue(cloud: Cloud, { path, schema: node }: Field, current: Json | undefined): Json {
  const key = path.at(-1) as string;
  const sample = cloud.samples[`${path[1]}.${key}`] ?? cloud.samples[key] ?? SAMPLES[key];
  if (sample !== undefined) return sample;
  const choices = node['enum'];
  if (Array.isArray(choices)) return choices.find((choice) => choice !== current) as Json;
  switch (node['type']) {
    case 'boolean':
      return current !== true;
    case 'integer':
    case 'number':
      return typeof current === 'number' ? current + 1 : 30;
    case 'array':
      return ['something'];
    case 'object':
      return { something: {} };
    default:
      return 'something';
  }
}

function read(value: Json, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), value);
}

function write(value: Json | undefined, [key, ...rest]: readonly string[], leaf: Json): Json {
  if (key === undefined) return leaf;
  const before = isObject(value) ? value : {};
  return { ...before, [key]: write(before[key], rest, leaf) };
}

function composed(document: Json) {
  const spec = read(document, ['spec']) as unknown as Spec;
  const result = composeStacks(deploymentOf(spec));
  if ('problems' in result) return { problems: result.problems.map(({ path }) => path), rendered: '' };
  // A value that the cloud does not offer is told as a rounding, where what is made stays the same.
  const made = result.stacks.map(({ landmarks: _1, diagram: _2, ...rest }) => rest);
  return { problems: [], rendered: canonicalJson(made as unknown as Json) };
}

const fields = fieldsOf(['spec'], definitions['spec'] as JsonObject);
const here = fields.filter(
  ({ path }) =>
    ELSEWHERE[path.join('.')] === undefined && ELSEWHERE[path.slice(0, 2).join('.')] === undefined,
);

describe.each(Object.entries(CLOUDS))('every field of the manifest on %s', (_name, cloud) => {
  const base: Json = { spec: deployment(cloud.changes).spec as unknown as Json };
  const before = composed(base);

  it('is asked of a deployment that the cloud takes', () => {
    expect(before.problems).toEqual([]);
  });

  it.each(here.map((field) => [field.path.join('.'), field] as const))(
    '%s is rendered, refused or told, never ignored',
    (dotted, field) => {
      const { path } = field;
      const after = composed(write(base, path, otherValue(cloud, field, read(base, path))));
      // A section that is refused is refused with all that is in it.
      const refused = after.problems.some(
        (one = '') => dotted === one || dotted.startsWith(`${one}.`) || cloud.refusedAt?.[dotted] === one,
      );
      expect(refused || (after.problems.length === 0 && after.rendered !== before.rendered)).toBe(true);
    },
  );
});

describe('the walk over the manifest', () => {
  it('finds the whole schema', () => {
    expect(fields.length).toBeGreaterThan(90);
  });

  it.each(Object.keys(ELSEWHERE))('%s exists: the list of what is read elsewhere is not stale', (path) => {
    expect(fields.some((field) => `${field.path.join('.')}.`.startsWith(`${path}.`))).toBe(true);
  });
});
