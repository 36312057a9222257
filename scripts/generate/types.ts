import { compile, type JSONSchema } from 'json-schema-to-typescript';

const banner =
  '/* Generated from schemas/deployment.v1alpha1.schema.json by `npm run generate`. Do not edit. */';

type Schema = { [key: string]: unknown };

/** What a user may write: `src/manifest/schema.generated.ts`. */
export async function manifestTypes(schema: Schema): Promise<string> {
  return compile(plain(structuredClone(schema)) as JSONSchema, 'DeploymentManifest', {
    bannerComment: banner,
    additionalProperties: false,
    style: { singleQuote: true },
  });
}

/**
 * The same shape after defaults are filled in: everything with a `default`, and everything marked
 * `x-resolved` (computed defaults and containers), is present. `src/manifest/resolved.generated.ts`.
 */
export async function resolvedTypes(schema: Schema): Promise<string> {
  const resolved = structuredClone(schema) as Schema & { properties: Schema; $defs: Record<string, Schema> };
  const spec = resolved.$defs['spec'] as { properties: Schema };
  delete spec.properties['environments'];
  delete spec.properties['defaultEnvironment'];
  visit(resolved, (node) => {
    const properties = node['properties'] as Record<string, Schema> | undefined;
    if (properties === undefined) return;
    const present = Object.keys(properties).filter(
      (key) => 'default' in (properties[key] as Schema) || 'x-resolved' in (properties[key] as Schema),
    );
    node['required'] = [...new Set([...((node['required'] as string[] | undefined) ?? []), ...present])];
  });
  return compile(plain(resolved) as JSONSchema, 'ResolvedManifest', {
    bannerComment: banner,
    additionalProperties: false,
    style: { singleQuote: true },
  });
}

/** A `$ref` with a description beside it is read as the bare `$ref`, so that one type is made of it. */
function plain(schema: Schema): Schema {
  visit(schema, (node) => {
    delete node['title'];
    delete node['$id'];
    delete node['propertyNames'];
    if (typeof node['$ref'] === 'string')
      for (const key of Object.keys(node)) if (key !== '$ref') delete node[key];
  });
  return schema;
}

function visit(node: unknown, act: (node: Schema) => void): void {
  if (Array.isArray(node)) for (const item of node) visit(item, act);
  else if (node !== null && typeof node === 'object') {
    act(node as Schema);
    for (const value of Object.values(node)) visit(value, act);
  }
}
