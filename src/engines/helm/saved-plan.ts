import { join } from 'node:path';
import type { Plan } from '../../changes/plan.js';
import { isObject, parseObject } from '../../json.js';
import { writeFileAtomic } from '../../platform/files.js';
import { readBytes } from '../../platform/folders.js';
import { userError } from '../../problem.js';
import type { FileTree } from '../../render/types.js';
import { sha256 } from '../../sha256.js';
import type { Base, SavedPlan } from '../types.js';
import { PLAN_FILE } from './arguments.js';
import type { Look } from './look.js';
import type { Refusal } from './words.js';

/** What is kept of a plan: all that an apply needs to know that it does the very same. */
export interface PlanFile {
  readonly schemaVersion: 1;
  readonly engine: 'helm';
  readonly mode: 'change' | 'destroy';
  readonly base: Base;
  /** Digests of the look that the plan was made from. */
  readonly rendered: string;
  readonly changes: string;
  /** sha256 of each rendered file: the chart and its values. */
  readonly files: Readonly<Record<string, string>>;
  readonly refusals: readonly Refusal[];
  readonly plan: Plan;
}

/** Keeps a plan. It holds the values of Secrets: its owner alone may read it. */
export async function writePlan(
  dir: string,
  mode: PlanFile['mode'],
  look: Look,
  files: FileTree,
): Promise<void> {
  const { base, rendered, changes, refusals, plan } = look;
  const kept: PlanFile = {
    ...{ schemaVersion: 1, engine: 'helm', mode, base, rendered, changes },
    ...{ files: digestsOf(files), refusals, plan },
  };
  await writeFileAtomic(join(dir, PLAN_FILE), `${JSON.stringify(kept)}\n`, 0o600);
}

/** The plan of a folder, and sha256 over its bytes. @throws UserError when there is none. */
export async function readPlan(dir: string): Promise<{ readonly file: PlanFile; readonly digest: string }> {
  const path = join(dir, PLAN_FILE);
  const bytes = await readBytes(path);
  if (bytes === undefined)
    throw userError(`There is no saved plan in ${dir}.`, 'Run `synthinfra plan` first.');
  const value = parseObject(bytes.toString('utf8'));
  if (value?.['schemaVersion'] !== 1 || value['engine'] !== 'helm' || !isObject(value['plan']))
    throw userError(`${path} cannot be read as a saved plan of a release.`, 'Plan again.');
  return { file: value as unknown as PlanFile, digest: sha256(bytes) };
}

/** A plan as every engine's is seen. */
export function savedPlan(file: PlanFile, digest: string, files: FileTree): SavedPlan {
  return {
    plan: file.plan,
    base: file.base,
    digest,
    foreign: foreignFiles(file.files, digestsOf(files)),
    refusals: file.refusals,
  };
}

function digestsOf(files: FileTree): Readonly<Record<string, string>> {
  return Object.fromEntries([...files].map(([path, text]) => [path, sha256(text)]));
}

type Digests = PlanFile['files'];

function foreignFiles(planned: Digests, rendered: Digests): readonly string[] {
  const paths = [...new Set([...Object.keys(planned), ...Object.keys(rendered)])].sort();
  return paths
    .filter((path) => planned[path] !== rendered[path])
    .map((path) =>
      rendered[path] === undefined
        ? `the plan was made with ${path}, which was not rendered`
        : planned[path] === undefined
          ? `the plan was made without ${path}`
          : `the plan was made with another ${path} than was rendered`,
    );
}
