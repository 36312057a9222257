import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse, parseAllDocuments } from 'yaml';
import { canonicalJson, type Json, type JsonObject } from '../../../../src/json.js';

export const CHART = 'templates/helm/app';

/** An object as the chart makes it. */
export interface Made {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels: Readonly<Record<string, string>>;
  };
  readonly spec: JsonObject;
  readonly data?: Readonly<Record<string, string>>;
  readonly automountServiceAccountToken?: boolean;
}

/** The values of one file in `ci/`. */
export function ciValues(file: string): JsonObject {
  return (parse(readFileSync(join(CHART, 'ci', file), 'utf8')) ?? {}) as JsonObject;
}

/** Runs Helm. @throws Error with what it said when it refuses. */
async function helm(program: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, [...args], { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/**
 * What the chart makes of values.
 * @param values an object, or the text of a values file as synthinfra renders it
 */
export async function template(program: string, values: JsonObject | string): Promise<readonly Made[]> {
  const folder = mkdtempSync(join(tmpdir(), 'synthinfra-chart-'));
  try {
    const file = join(folder, 'values.json');
    writeFileSync(file, typeof values === 'string' ? values : canonicalJson(values, 2));
    const args = ['template', 'shop', CHART, '--namespace', 'shop-ns', '--values', file];
    const documents = parseAllDocuments(await helm(program, ...args));
    return documents.map((document) => document.toJS() as Made | null).filter((made) => made !== null);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The one object of a kind and a name. @throws Error when there is none */
export function find(objects: readonly Made[], kind: string, name: string): Made {
  const found = objects.find((one) => one.kind === kind && one.metadata.name === name);
  if (found === undefined) throw new Error(`no ${kind} ${name}`);
  return found;
}

/** The value at a dotted path, where numbers are indices of lists. */
export function at(value: unknown, path: string): Json | undefined {
  return path
    .split('.')
    .reduce<unknown>((node, key) => (node as Readonly<Record<string, unknown>> | undefined)?.[key], value) as
    | Json
    | undefined;
}

/** The pod specs among objects, with the object that each is of. */
export function pods(objects: readonly Made[]): readonly (readonly [string, JsonObject])[] {
  return objects.flatMap((object) => {
    const holder = object.kind === 'CronJob' ? at(object, 'spec.jobTemplate.spec') : object.spec;
    const pod = at(holder, 'template.spec');
    return pod === undefined ? [] : [[`${object.kind}/${object.metadata.name}`, pod as JsonObject] as const];
  });
}
