import { canonicalJson, isObject, type Json } from '../../json.js';
import type { FileTree } from '../../render/types.js';
import { sha256 } from '../../sha256.js';
import { unzipAll } from '../../zip.js';
import type { Base } from '../types.js';

/** A saved plan is rejected when it unpacks to more: 256 MiB. */
const MOST_BYTES = 256 * 1024 * 1024;
const VALUES = /^[^/]+\.auto\.tfvars\.json$/;
const CONFIGURATION = /\.tf(\.json)?$/;

/**
 * What a saved plan carries besides its changes: the state that it stands on, and a copy of the configuration,
 * which overrides the files on disk when it is applied (so it is compared with them).
 * Layout as Terraform and OpenTofu 1.11 write it: tfstate, tfconfig/modules.json, tfconfig/m-<key>/<file>.
 */
export interface PlanContents {
  readonly digest: string;
  readonly base: Base;
  /** Path relative to the root → text. */
  readonly configuration: ReadonlyMap<string, string>;
}

/** Reads the archive that a plan file is. @throws Error when it is no plan file of a known layout. */
export function readPlanFile(bytes: Buffer): PlanContents {
  const entries = unzipAll(bytes, MOST_BYTES);
  const state = parse(entries, 'tfstate');
  const modules = parse(entries, 'tfconfig/modules.json');
  if (!isObject(state) || !Array.isArray(modules)) throw new Error('it is not a saved plan');
  const folders = new Map(
    modules.map((module) => (isObject(module) ? [String(module['Key']), String(module['Dir'])] : ['', '.'])),
  );
  const configuration = new Map<string, string>();
  for (const [name, data] of entries) {
    const match = /^tfconfig\/m-([^/]*)\/(.+)$/.exec(name);
    if (match === null) continue;
    const folder = folders.get(match[1] ?? '') ?? `unlisted module ${match[1]}`;
    const path = folder === '.' ? (match[2] ?? '') : `${folder}/${match[2]}`;
    const file = path.replaceAll('\\', '/');
    const text = data.toString('utf8');
    // A module that is called twice is there twice. Were the copies to differ, one could hide behind the other.
    if ((configuration.get(file) ?? text) !== text) throw new Error(`it holds two different files ${file}`);
    configuration.set(file, text);
  }
  return {
    digest: sha256(bytes),
    base: { lineage: String(state['lineage'] ?? ''), serial: Number(state['serial'] ?? 0) },
    configuration,
  };
}

/**
 * Names every difference between the configuration and variables inside a plan and the rendered files.
 * @param variables `variables` of the plan's JSON: name → { value }.
 */
export function foreignParts(contents: PlanContents, variables: Json, files: FileTree): readonly string[] {
  const differences: string[] = [];
  for (const [path, text] of contents.configuration) {
    const rendered = files.get(path);
    if (rendered === undefined) differences.push(`the plan carries ${path}, which was not rendered`);
    else if (rendered !== text) differences.push(`the plan carries another ${path} than was rendered`);
  }
  for (const path of files.keys()) {
    if (CONFIGURATION.test(path) && !contents.configuration.has(path))
      differences.push(`the plan lacks ${path}`);
  }
  return [...differences, ...foreignValues(variables, files)];
}

function foreignValues(variables: Json, files: FileTree): readonly string[] {
  const rendered = new Map<string, Json>();
  for (const [path, text] of files) {
    if (!VALUES.test(path)) continue;
    for (const [name, value] of Object.entries(JSON.parse(text) as Record<string, Json>))
      rendered.set(name, value);
  }
  const planned = new Map(
    Object.entries(isObject(variables) ? variables : {}).map(([name, entry]) => [
      name,
      isObject(entry) ? (entry['value'] ?? null) : null,
    ]),
  );
  const names = [...new Set([...rendered.keys(), ...planned.keys()])].sort();
  return names
    .filter(
      (name) =>
        canonicalJson(withoutNulls(rendered.get(name) ?? null)) !==
        canonicalJson(withoutNulls(planned.get(name) ?? null)),
    )
    .map((name) => `the plan was made with another value of the variable ${name}`);
}

/** Terraform leaves out what a typed variable has as null, or adds it: both say the same. */
function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null)
      .map(([key, part]) => [key, withoutNulls(part)]),
  );
}

function parse(entries: ReadonlyMap<string, Buffer>, name: string): unknown {
  const data = entries.get(name);
  if (data === undefined) throw new Error(`it holds no ${name}`);
  return JSON.parse(data.toString('utf8'));
}
