import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isObject, type Json, type JsonObject } from '../../src/json.js';
import { moduleFolder } from './go.js';

/** What serves the kinds of the chart: the API server itself, and two sets of definitions that clusters add. */
const KUBERNETES = { module: 'k8s.io/kubernetes', version: 'v1.34.2' };
const ADDED = [
  {
    module: 'sigs.k8s.io/gateway-api',
    version: 'v1.4.1',
    file: 'config/crd/standard/gateway.networking.k8s.io_httproutes.yaml',
  },
  {
    module: 'github.com/external-secrets/external-secrets',
    version: 'v1.3.2',
    file: 'config/crds/bases/external-secrets.io_externalsecrets.yaml',
  },
];

const REFERENCE = '#/definitions/';

/** A kind as an object names it. */
interface Kind {
  readonly apiVersion: string;
  readonly kind: string;
}

/** Where kubeconform finds the schema of an object: by kind, group and version. A group without a name has the version's. */
export const SCHEMA_FILE = '{{.ResourceKind}}-{{.Group}}-{{.ResourceAPIVersion}}.json';

/**
 * Writes the JSON schema of each kind, made from what its authors publish as a Go module.
 * @returns a sentence that says what is missing, when a module cannot be had
 */
export async function writeSchemas(kinds: readonly Kind[], folder: string): Promise<string | undefined> {
  const sources = [KUBERNETES, ...ADDED];
  const folders = await Promise.all(sources.map(({ module, version }) => moduleFolder(module, version)));
  const [cluster, ...added] = folders;
  if (cluster === undefined || added.some((one) => one === undefined))
    return `the schemas of kubeconform are made from the Go modules ${sources.map(({ module }) => module).join(', ')}, which cannot be had: is there a network, and may it be reached?`;
  const swagger = JSON.parse(
    readFileSync(join(cluster, 'api/openapi-spec/swagger.json'), 'utf8'),
  ) as JsonObject;
  const definitions = swagger['definitions'] as JsonObject;
  const custom = added.map((one, index) =>
    parse(readFileSync(join(one ?? '', ADDED[index]?.file ?? ''), 'utf8')),
  ) as readonly CustomDefinition[];
  for (const one of kinds) {
    const schema = builtIn(definitions, one) ?? fromCustom(custom, one);
    const [group, version] = parts(one);
    const file = `${one.kind.toLowerCase()}-${group || version}-${version}.json`;
    // A kind without a schema has no file, and kubeconform says so.
    if (schema !== undefined) writeFileSync(join(folder, file), JSON.stringify(schema));
  }
  return undefined;
}

function parts({ apiVersion }: Kind): readonly [string, string] {
  const [group = '', version] = apiVersion.split('/');
  return version === undefined ? ['', group] : [group, version];
}

/** The schema of a kind of the API server, with every definition that it leads to. */
function builtIn(definitions: JsonObject, wanted: Kind): JsonObject | undefined {
  const [group, version] = parts(wanted);
  const name = Object.keys(definitions).find((one) => {
    const kinds = (definitions[one] as JsonObject)['x-kubernetes-group-version-kind'];
    return (
      Array.isArray(kinds) &&
      kinds.length === 1 &&
      kinds.some(
        (kind) =>
          isObject(kind) &&
          kind['group'] === group &&
          kind['version'] === version &&
          kind['kind'] === wanted.kind,
      )
    );
  });
  if (name === undefined) return undefined;
  const reached = new Map<string, Json>();
  const reach = (one: string): void => {
    if (reached.has(one)) return;
    const schema = strict(definitions[one] as Json);
    reached.set(one, schema);
    for (const [, next = ''] of JSON.stringify(schema).matchAll(/"#\/definitions\/([^"]+)"/g)) reach(next);
  };
  reach(name);
  return { $ref: `${REFERENCE}${name}`, definitions: Object.fromEntries(reached) };
}

/** A CustomResourceDefinition, as far as it is read. */
interface CustomDefinition {
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string };
    readonly versions: readonly {
      readonly name: string;
      readonly schema: { readonly openAPIV3Schema: JsonObject };
    }[];
  };
}

function fromCustom(all: readonly CustomDefinition[], wanted: Kind): Json | undefined {
  const [group, version] = parts(wanted);
  const definition = all.find(({ spec }) => spec.group === group && spec.names.kind === wanted.kind);
  const schema = definition?.spec.versions.find(({ name }) => name === version)?.schema.openAPIV3Schema;
  // What every object has is not said again by such a definition.
  return schema === undefined
    ? undefined
    : strict({ ...schema, properties: { ...(schema['properties'] as JsonObject), metadata: {} } });
}

/** OpenAPI as JSON schema: a field that is not there is an error, and a quantity may be a number. */
function strict(node: Json): Json {
  if (Array.isArray(node)) return (node as readonly Json[]).map(strict);
  if (!isObject(node)) return node;
  if (node['x-kubernetes-int-or-string'] === true || node['format'] === 'int-or-string' || isQuantity(node))
    return { type: ['string', 'integer', 'number'] };
  const kept = Object.entries(node)
    .filter(
      ([key, value]) =>
        (!key.startsWith('x-') && !(key === 'description' || key === 'format')) || isObject(value),
    )
    .map(([key, value]) => [key, strict(value)] as const);
  const open =
    node['properties'] === undefined ||
    node['additionalProperties'] !== undefined ||
    node['x-kubernetes-preserve-unknown-fields'] === true;
  return { ...Object.fromEntries(kept), ...(open ? {} : { additionalProperties: false }) };
}

/** Of amounts, such as memory, the API says only that they are strings. */
function isQuantity(node: JsonObject): boolean {
  return String(node['description'] ?? '').startsWith('Quantity is a fixed-point representation');
}
