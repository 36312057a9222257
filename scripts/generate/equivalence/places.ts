import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, isObject, type Json, type JsonObject } from '../../../src/json.js';
import { renderStack } from '../../../src/render/render.js';
import type { HelmStack, ModuleCall, Stack, TerraformStack } from '../../../src/stacks/types.js';
import { objectsOf } from './chart.js';
import { placesOf, resourcesOf } from './modules.js';

/** What differs between two stacks: attributes of resources, keys of objects, settings of the provider. Sorted. */
export function differences(root: string, before: Stack, after: Stack): readonly string[] {
  const places =
    before.engine === 'helm' && after.engine === 'helm'
      ? releaseDifferences(root, before, after)
      : before.engine === 'terraform' && after.engine === 'terraform'
        ? rootDifferences(root, before, after)
        : [];
  return [...new Set(places)].sort();
}

function rootDifferences(root: string, before: TerraformStack, after: TerraformStack): readonly string[] {
  const cloud = before.provider;
  const ofModules = [...new Set([...before.modules, ...after.modules].map(({ module }) => module))].flatMap(
    (module) => {
      const [one, other] = [before, after].map(({ modules }) =>
        modules.find((call) => call.module === module),
      );
      if (one === undefined || other === undefined) return resourcesOf(root, cloud, module);
      return changedArguments(one, other).flatMap((argument) => placesOf(root, cloud, module, argument));
    },
  );
  const variables = changedKeys(before.variables, after.variables);
  const settings = providerSettings(root, after);
  const ofRoot = variables.flatMap((variable) => [
    ...settings
      .filter(([, text]) => new RegExp(`\\bvar[.]${variable}\\b`).test(String(text)))
      .map(([path]) => `provider.${path}`),
    ...after.modules.flatMap(({ module, references }) =>
      Object.entries(references)
        .filter(([, expression]) => expression === `var.${variable}`)
        .flatMap(([argument]) => placesOf(root, cloud, module, argument)),
    ),
  ]);
  const moved = canonicalJson(before.moved as Json) === canonicalJson(after.moved as Json) ? [] : ['moved'];
  return [...ofModules, ...ofRoot, ...moved];
}

/** Names of the arguments of a module that differ for any of its instances. */
function changedArguments(one: ModuleCall, other: ModuleCall): readonly string[] {
  return one.arguments.filter(
    (name) => canonicalJson(instances(one, name)) !== canonicalJson(instances(other, name)),
  );
}

function instances({ inputs }: ModuleCall, argument: string): readonly Json[] {
  const all = inputs.kind === 'one' ? [inputs.value] : Object.values(inputs.entries);
  return all.map((values) => values[argument] ?? null);
}

function changedKeys(before: JsonObject, after: JsonObject): readonly string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => canonicalJson(before[key] ?? null) !== canonicalJson(after[key] ?? null));
}

/** Path below the provider block → its text, such as `default_tags.tags` → `${var.tags}`. */
function providerSettings(root: string, stack: TerraformStack): readonly (readonly [string, Json])[] {
  const templates = templatesOf(join(root, 'templates/terraform', stack.provider));
  const files = renderStack(stack, { templates, backend: { kind: 'local', config: {} } });
  const main = JSON.parse(files.get('main.tf.json') ?? '{}') as JsonObject;
  return leavesIn(main['provider'] ?? {}, []);
}

function leavesIn(value: Json, path: readonly string[]): readonly (readonly [string, Json])[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((one) => leavesIn(one, path));
  if (!isObject(value)) return [[path.join('.'), value]];
  return Object.entries(value).flatMap(([key, one]) => leavesIn(one, [...path, key]));
}

const libraries = new Map<string, ReadonlyMap<string, string>>();

function templatesOf(folder: string): ReadonlyMap<string, string> {
  const known = libraries.get(folder);
  if (known !== undefined) return known;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const read = new Map(
    files.map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
  libraries.set(folder, read);
  return read;
}

function releaseDifferences(root: string, before: HelmStack, after: HelmStack): readonly string[] {
  const own = (['release', 'namespace', 'context'] as const)
    .filter((key) => before[key] !== after[key])
    .map((key) => `release.${key}`);
  const [one, other] = [before, after].map(({ values }) => new Map(leavesOf(values)));
  const paths = [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])].filter(
    (path) => one?.get(path) !== other?.get(path),
  );
  return [...own, ...paths.flatMap((path) => objectsOf(root, after.chart, path.split('\u0000')))];
}

/** Every value that is no map, by its path; a key may have dots in it. */
function leavesOf(values: JsonObject, path: readonly string[] = []): readonly (readonly [string, string])[] {
  return Object.entries(values).flatMap(([key, value]) =>
    isObject(value) && Object.keys(value).length > 0
      ? leavesOf(value, [...path, key])
      : [[[...path, key].join('\u0000'), canonicalJson(value)] as const],
  );
}
