import type { ChangeSet, ResourceChange, Shown } from '../../../../src/changes/changeset.js';
import { isObject, type Json } from '../../../../src/json.js';

/** Stands for a value that is there and not shown: known after the apply, or hidden. */
export const SET = '(set)';

/** One object that a plan makes, as its ChangeSet shows it. */
export interface Thing {
  readonly address: string;
  readonly type: string;
  /** Name of the manifest's entry that it stands for; '' for what is of the whole deployment. */
  readonly entry: string;
  /** Values after the apply. */
  readonly values: Json;
  /** What the module of that entry was given, where a value alone tells nothing. */
  readonly given?: Json;
}

/** Everything that a plan makes. @param entryOf the manifest's entry that an address stands for */
export function thingsOf(changes: ChangeSet, entryOf: (address: string) => string): readonly Thing[] {
  return changes.resources
    .filter(({ actions }) => actions.includes('create'))
    .map((resource) => ({
      address: resource.address,
      type: resource.type,
      entry: entryOf(resource.address),
      values: valuesOf(resource),
    }));
}

type Tree = { [key: string]: Tree | Json };

function valuesOf({ attributes }: ResourceChange): Json {
  const top: Tree = {};
  for (const { path, after } of attributes) {
    const steps = path.map(String);
    const last = steps.pop();
    let at = top;
    for (const step of steps) {
      const next = at[step];
      const below = isObject(next) ? (next as Tree) : {};
      at[step] = below;
      at = below;
    }
    if (last !== undefined && after.kind !== 'absent') at[last] = shown(after);
  }
  return top as Json;
}

function shown(value: Shown): Json {
  return value.kind === 'value' ? value.value : SET;
}

/** The value at a dotted path, where numbers are places in lists; undefined where there is none. */
export function at({ values }: Pick<Thing, 'values'>, path: string): Json | undefined {
  return below(values, path.split('.'));
}

function below(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (node, key) => (isObject(node) ? node[key] : listed(node, key)),
    value,
  );
}

function listed(node: Json | undefined, key: string): Json | undefined {
  return Array.isArray(node) ? (node as readonly Json[])[Number(key)] : undefined;
}

/** The blocks of a name, each with its values: `rule` → every rule. */
export function blocks(thing: Pick<Thing, 'values'>, path: string): readonly Pick<Thing, 'values'>[] {
  const found = at(thing, path);
  const all = isObject(found) ? Object.values(found) : Array.isArray(found) ? (found as readonly Json[]) : [];
  return all.filter(isObject).map((values) => ({ values }));
}

/** Texts of a list, or the one text that stands there. */
export function texts(value: Json | undefined): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.map(String);
  return isObject(value) ? Object.values(value).map(String) : [String(value)];
}
