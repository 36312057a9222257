import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson, isObject, type Json, type JsonObject } from '../../../src/json.js';
import type { Spec } from '../../../src/manifest/types.js';
import { composeStacks } from '../../../src/stacks/index.js';
import { deployment, deploymentOf } from './support.js';

/** Fields that something other than the templates answers for. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'spec.profile': 'chooses defaults, in the manifest room',
  'spec.security.compliance': 'read by the policies',
  'spec.policy.failOn': 'read by the policies',
  'spec.policy.requiredTags': 'read by the policies',
  'spec.policy.waivers': 'read by the policies',
  'spec.policy.providers': 'read by the check before `init`',
  'spec.policy.modules': 'read by the check before `init`',
  'spec.redaction.exceptions': 'read where changes are made fit to be seen',
  'spec.gate.allowDelete': 'read by the gate',
  'spec.gate.allowReplace': 'read by the gate',
  'spec.engine.name': 'read by the engine',
  'spec.engine.version': 'read by the engine',
  'spec.identity': 'read by the login and by `trust`: tests/unit/identity/logins.test.ts holds every field',
  'spec.state': 'becomes the backend of the engine',
};

/** Values for fields whose form the schema tells by a pattern. */
const SAMPLES: Readonly<Record<string, Json>> = {
  account: '210987654321',
  allowedIpRanges: ['198.51.100.0/24'],
  certificate: 'arn:aws:acm:eu-west-1:123456789012:certificate/22222222-3333',
  cidr: '10.1.0.0/16',
  env: { OTHER: 'x' },
  health: '/ready',
  instanceType: 'm7i.large',
  memory: '2Gi',
  notify: ['other@example.com'],
  region: 'eu-west-2',
  secrets: { OTHER: 'secret://api-key' },
  'workers.image': 'ami-0fedcba9876543210',
};

/** Names of the entries that the full spec has. */
const ENTRIES: Readonly<Record<string, string>> = {
  services: 'api',
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
function otherValue(path: readonly string[], node: JsonObject, current: Json | undefined): Json {
  const key = path.at(-1) as string;
  const sample = SAMPLES[`${path[1]}.${key}`] ?? SAMPLES[key];
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

/** The full spec without a certificate: that would tie the region down. */
const base: Json = {
  spec: deployment({ services: { api: { certificate: undefined } } }).spec as unknown as Json,
};

function composed(document: Json) {
  const spec = read(document, ['spec']) as unknown as Spec;
  const result = composeStacks(deploymentOf(spec));
  if ('problems' in result) return { problems: result.problems.map(({ path }) => path), rendered: '' };
  const { modules, variables, moved } = result.stacks[0] as (typeof result.stacks)[0] & {};
  return { problems: [], rendered: canonicalJson([modules, variables, moved] as unknown as Json) };
}

const fields = fieldsOf(['spec'], definitions['spec'] as JsonObject);
const here = fields.filter(
  ({ path }) =>
    ELSEWHERE[path.join('.')] === undefined && ELSEWHERE[path.slice(0, 2).join('.')] === undefined,
);
const before = composed(base);

describe('every field of the manifest', () => {
  it('is looked at: the walk finds the whole schema', () => {
    expect(before.problems).toEqual([]);
    expect(fields.length).toBeGreaterThan(90);
  });

  it.each(here.map((field) => [field.path.join('.'), field] as const))(
    '%s is rendered or refused, never ignored',
    (dotted, { path, schema: node }) => {
      const after = composed(write(base, path, otherValue(path, node, read(base, path))));
      const refused = after.problems.includes(dotted);
      expect(refused || (after.problems.length === 0 && after.rendered !== before.rendered)).toBe(true);
    },
  );

  it.each(Object.keys(ELSEWHERE))('%s exists: the list of what is read elsewhere is not stale', (path) => {
    expect(fields.some((field) => `${field.path.join('.')}.`.startsWith(`${path}.`))).toBe(true);
  });
});
