/** A JSON value. Objects are plain records; numbers are IEEE doubles, as in a Terraform plan. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** True for a JSON object, false for arrays, null and scalars. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether no list or object of a value of JSON lies deeper in others than so many levels. */
export function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (levels <= 0) return false;
  // Large plans hold hundreds of thousands of scalars: no call is made for one.
  if (Array.isArray(value)) {
    for (const inner of value as readonly unknown[])
      if (typeof inner === 'object' && !isShallow(inner, levels - 1)) return false;
    return true;
  }
  // What JSON has made inherits no keys, and no list of its values is made for nothing.
  for (const key in value) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof inner === 'object' && !isShallow(inner, levels - 1)) return false;
  }
  return true;
}

/** The value of a JSON text; undefined for any other text. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** The object of a JSON text; undefined for another value, and for any other text. */
export function parseObject(text: string): JsonObject | undefined {
  const value = parseJson(text);
  return isObject(value) ? value : undefined;
}

/**
 * JSON text with object keys in code-unit order at every depth: equal values give equal bytes.
 * @param indent spaces for each level; 0 puts everything on one line.
 */
export function canonicalJson(value: Json, indent = 0): string {
  return JSON.stringify(sortKeys(value), undefined, indent);
}

function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isObject(value)) return value;
  // A null prototype keeps a key named `__proto__` an ordinary key.
  const sorted: Record<string, Json> = Object.create(null);
  for (const key of Object.keys(value).sort()) sorted[key] = sortKeys(value[key] as Json);
  return sorted;
}
