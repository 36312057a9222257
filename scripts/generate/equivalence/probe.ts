import { canonicalJson, isObject, type Json, type JsonObject } from '../../../src/json.js';
import { loadManifest } from '../../../src/manifest/load.js';
import { valueAt } from '../../../src/manifest/paths.js';
import { resolveDeployment } from '../../../src/manifest/resolve.js';
import type { Problem } from '../../../src/problem.js';
import { composeStacks } from '../../../src/stacks/index.js';
import type { Rounding, Stack } from '../../../src/stacks/types.js';
import { CLOUDS, type CloudName, NEEDS, VALUES } from './clouds.js';
import { type Field, schemaValues } from './fields.js';

/** What a cloud made of a manifest. */
export interface Answer {
  readonly stack?: Stack;
  readonly problems: readonly Problem[];
  readonly roundings: readonly Rounding[];
}

/** One value of one field, and what came of it. */
export interface Probe extends Answer {
  readonly value: Json;
  /** The manifest that the value was put into, where the cloud takes that. */
  readonly around?: Stack;
}

/** The manifest that the values of a cloud are tried in. */
export function baseOf(cloud: CloudName): JsonObject {
  return {
    apiVersion: 'synthinfra.inferloop.io/v1alpha1',
    kind: 'Deployment',
    metadata: { name: 'shop' },
    spec: CLOUDS[cloud].spec,
  };
}

/**
 * What a cloud makes of a manifest that is right by itself.
 * @throws Error when it is not: what no cloud would be asked tells nothing about one.
 */
export function answer(document: JsonObject): Answer {
  const { manifest } = loadManifest('probe', new TextEncoder().encode(JSON.stringify(document)));
  const resolved = resolveDeployment(manifest, { env: {} });
  if ('problems' in resolved) {
    const said = resolved.problems.map(({ message }) => message).join('\n');
    throw new Error(`A probe is no manifest:\n${said}\n${JSON.stringify(document)}`);
  }
  const made = composeStacks(resolved.deployment);
  if ('problems' in made) return { problems: made.problems, roundings: [] };
  const [stack] = made.stacks;
  if (stack === undefined || made.stacks.length > 1) throw new Error('A probe makes one stack.');
  return { stack, problems: [], roundings: stack.roundings };
}

/** What each value of a field comes to on a cloud; none where nothing above it can be there. */
export function probesOf(cloud: CloudName, field: Field): readonly Probe[] {
  const base = baseOf(cloud);
  const path = pathIn(base, field.pattern);
  if (path === undefined || (field.kind !== 'leaf' && valueAt(base, path) !== undefined)) return [];
  const needs = CLOUDS[cloud].needs[field.pattern.join('.')] ?? NEEDS[field.pattern.join('.')] ?? {};
  const around = written(base, needs);
  const { stack } = answer(around);
  return valuesOf(cloud, field).map((value) => ({
    value,
    ...(stack === undefined ? {} : { around: stack }),
    ...answer(write(around, path, value)),
  }));
}

/** What manifests with several changes come to. */
export function togetherOf(cloud: CloudName): readonly Answer[] {
  return CLOUDS[cloud].together.map((changes) => answer(written(baseOf(cloud), changes)));
}

/** Values to try. @throws Error when nothing tells one. */
export function valuesOf(cloud: CloudName, { pattern, schema, kind }: Field): readonly Json[] {
  const dotted = pattern.join('.');
  const key = pattern.at(-1) ?? '';
  const own = CLOUDS[cloud].values;
  const given = own[dotted] ?? VALUES[dotted] ?? (kind === 'leaf' ? (own[key] ?? VALUES[key]) : undefined);
  if (given !== undefined) return given;
  const told = schemaValues(schema);
  if (told.length > 0) return told;
  if (schema['type'] === 'object' && kind === 'leaf') return [{ any: true }];
  if (kind !== 'leaf') return [];
  throw new Error(`scripts/generate/equivalence/clouds.ts has no value to try for ${dotted} on ${cloud}.`);
}

/** The path of a pattern in the manifest, the first entry for each `*`; undefined where a map has none. */
export function pathIn(base: JsonObject, pattern: readonly string[]): readonly string[] | undefined {
  const path: string[] = [];
  for (const key of pattern) {
    const here = valueAt(base, path);
    const first = isObject(here) ? Object.keys(here)[0] : undefined;
    if (key === '*' && first === undefined) return undefined;
    path.push(key === '*' ? (first as string) : key);
  }
  return path;
}

function written(document: JsonObject, changes: Readonly<Record<string, Json>>): JsonObject {
  return Object.entries(changes).reduce(
    (before, [path, value]) => write(before, path.split('.'), value),
    document,
  );
}

function write(value: JsonObject, [key, ...rest]: readonly string[], leaf: Json): JsonObject {
  if (key === undefined) return value;
  const before = value[key];
  const after = rest.length === 0 ? leaf : write(isObject(before) ? before : {}, rest, leaf);
  return { ...value, [key]: after };
}

/** What is made, without what is told of it. */
export function madeOf({ stack }: Answer): string {
  if (stack === undefined) return '';
  const { roundings: _1, landmarks: _2, diagram: _3, ...made } = stack;
  return canonicalJson(made as unknown as Json);
}
