import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

type Json = null | boolean | number | string | Json[] | JsonObject;
type JsonObject = { [key: string]: Json };

/** What becomes of every hundred copies, each as a whole: most of a large plan are updates and creations. */
const ACTIONS: readonly (readonly [upTo: number, actions: readonly string[]])[] = [
  [40, ['create']],
  [85, ['update']],
  [95, ['delete', 'create']],
  [100, ['delete']],
];

/**
 * Multiplies a real plan of creations into one of `count` changes: each copy of its modules has addresses and values
 * of its own, and is created, updated in a tag, replaced or deleted in turn. `planned_values` and `prior_state` grow
 * with it, as they do in a real plan; it is written in pieces, and on one line, as Terraform writes it.
 */
export function multiplyPlan(from: string, to: string, count: number): void {
  const plan = JSON.parse(readFileSync(from, 'utf8')) as JsonObject;
  const seeds = (plan['resource_changes'] as JsonObject[]).filter(({ mode }) => mode === 'managed');
  const { resource_changes: _changes, planned_values: planned, prior_state: _state, ...rest } = plan;
  const file = openSync(to, 'w');
  try {
    writeSync(file, `${JSON.stringify(rest).slice(0, -1)},"resource_changes":[`);
    writeEach(file, seeds, count, (change) => change);
    const outputs = (planned as JsonObject)['outputs'] ?? {};
    writeSync(
      file,
      `],"planned_values":{"outputs":${JSON.stringify(outputs)},"root_module":{"child_modules":[`,
    );
    writeEach(file, seeds, count, (change) => moduleOf(change, 'after'));
    writeSync(file, ']}},"prior_state":{"format_version":"1.0","values":{"root_module":{"child_modules":[');
    writeEach(file, seeds, count, (change) => moduleOf(change, 'before'));
    writeSync(file, ']}}}}\n');
  } finally {
    closeSync(file);
  }
}

/** Writes the copies as the elements of a list, each in the shape that is asked for; undefined is left out. */
function writeEach(
  file: number,
  seeds: readonly JsonObject[],
  count: number,
  shape: (change: JsonObject) => JsonObject | undefined,
): void {
  let comma = '';
  for (let index = 0; index < count; index++) {
    const seed = seeds[index % seeds.length];
    const item = seed && shape(copyOf(seed, Math.floor(index / seeds.length)));
    if (item === undefined) continue;
    writeSync(file, `${comma}${JSON.stringify(item)}`);
    comma = ',';
  }
}

function copyOf(seed: JsonObject, copy: number): JsonObject {
  const module = instance(String(seed['module_address']), copy);
  const address = `${module}${String(seed['address']).slice(String(seed['module_address']).length)}`;
  const actions = ACTIONS.find(([upTo]) => copy % 100 < upTo)?.[1] ?? ['update'];
  return {
    ...seed,
    address,
    module_address: module,
    change: changeOf(seed['change'] as JsonObject, copy, actions),
  };
}

/** `module.table["jobs"]` → `module.table["jobs-7"]`, `module.key` → `module.key["7"]`. */
function instance(module: string, copy: number): string {
  return module.endsWith('"]') ? `${module.slice(0, -2)}-${copy}"]` : `${module}["${copy}"]`;
}

function changeOf(made: JsonObject, copy: number, actions: readonly string[]): JsonObject {
  const after = { ...(made['after'] as JsonObject), tags: { copy: String(copy), release: 'new' } };
  const before = { ...after, tags: { copy: String(copy), release: 'old' } };
  const created = { ...made, actions: [...actions], after };
  if (actions.length === 2) return { ...created, before, before_sensitive: {} };
  if (actions[0] === 'create') return created;
  if (actions[0] === 'update') return { ...created, before, before_sensitive: {}, after_unknown: {} };
  return { ...created, before, after: null, after_unknown: {}, before_sensitive: {}, after_sensitive: false };
}

/** The module that holds the one resource, with its values before or after; undefined where it has none. */
function moduleOf(change: JsonObject, side: 'before' | 'after'): JsonObject | undefined {
  const { change: made, module_address, address, mode, type, name, provider_name } = change;
  const values = (made as JsonObject)[side];
  if (values === undefined || values === null) return undefined;
  const sensitive_values = (made as JsonObject)[`${side}_sensitive`] ?? {};
  const resource = { address, mode, type, name, provider_name, schema_version: 1, values, sensitive_values };
  return { address: module_address, resources: [resource] } as JsonObject;
}
