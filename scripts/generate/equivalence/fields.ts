import { isObject, type Json, type JsonObject } from '../../../src/json.js';

/** A field of the manifest. */
export interface Field {
  /** Keys from the root; `*` stands for the name of an entry. */
  readonly pattern: readonly string[];
  readonly schema: JsonObject;
  readonly describe: string;
  /** `leaf`: a value. `map`: entries with fields of their own. `group`: fields. */
  readonly kind: 'leaf' | 'map' | 'group';
}

/** Fields that something other than a provider answers for, with what that is. */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  'spec.profile': 'Chooses defaults, before any cloud is asked.',
  'spec.target.provider': 'Chooses the cloud.',
  'spec.security.compliance': 'Read by the policies, which become stricter.',
  'spec.policy.failOn': 'Read by the policies.',
  'spec.policy.requiredTags': 'Read by the policies.',
  'spec.policy.waivers': 'Read by the policies.',
  'spec.policy.providers': 'Read by the check before `init`.',
  'spec.policy.modules': 'Read by the check before `init`.',
  'spec.redaction.exceptions': 'Read where changes are made fit to be seen.',
  'spec.gate.allowDelete': 'Read by the gate.',
  'spec.gate.allowReplace': 'Read by the gate.',
  'spec.engine.name': 'Chooses the engine.',
  'spec.engine.version': 'The engine must be of this version.',
  'spec.identity': 'Read by the login and by `synthinfra trust`.',
  'spec.state': 'Becomes the backend of the engine.',
};

/** How the parts of a manifest are merged: no cloud ever sees them. */
const MERGE_ONLY = ['environments', 'defaultEnvironment'];

/** Every field below `spec` or `metadata`, each before what is in it. What is answered for elsewhere is one field. */
export function fieldsOf(schema: JsonObject, under: 'spec' | 'metadata'): readonly Field[] {
  const definitions = schema['$defs'] as JsonObject;
  return childrenOf([under], (schema['properties'] as JsonObject)[under] as JsonObject);

  function childrenOf(pattern: readonly string[], node: JsonObject): readonly Field[] {
    const { properties, entries } = partsOf(node);
    return [
      ...Object.entries(properties)
        .filter(([key]) => !MERGE_ONLY.includes(key))
        .flatMap(([key, child]) => field([...pattern, key], child as JsonObject)),
      ...(entries === undefined ? [] : childrenOf([...pattern, '*'], entries)),
    ];
  }

  function field(pattern: readonly string[], node: JsonObject): readonly Field[] {
    const target = follow(node);
    const { properties, entries } = partsOf(node);
    const describe = String(node['description'] ?? target['description'] ?? '');
    const below = ELSEWHERE[pattern.join('.')] === undefined ? childrenOf(pattern, node) : [];
    const kind = entries !== undefined ? 'map' : Object.keys(properties).length > 0 ? 'group' : 'leaf';
    return [{ pattern, schema: target, describe, kind }, ...below];
  }

  function partsOf(node: JsonObject) {
    const target = follow(node);
    const properties = isObject(target['properties']) ? target['properties'] : {};
    const others = target['additionalProperties'];
    // Maps of text, such as variables and labels, are values.
    const entries = isObject(others) && follow(others)['type'] === 'object' ? others : undefined;
    return { properties, entries };
  }

  function follow(node: JsonObject): JsonObject {
    const reference = node['$ref'];
    return typeof reference === 'string'
      ? (definitions[reference.replace('#/$defs/', '')] as JsonObject)
      : node;
  }
}

/** Legal values that the schema alone tells: every choice, and of a range both ends, their neighbours and the middle. */
export function schemaValues(schema: JsonObject): readonly Json[] {
  if (Array.isArray(schema['enum'])) return schema['enum'] as readonly Json[];
  if (schema['type'] === 'boolean') return [true, false];
  if (schema['type'] !== 'integer' && schema['type'] !== 'number') return [];
  const least = Number(schema['minimum'] ?? 1);
  const most = Number(schema['maximum'] ?? 100_000);
  return [...new Set([least, least + 1, Math.floor((least + most) / 2), most - 1, most])];
}
