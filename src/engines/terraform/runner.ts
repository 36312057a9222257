import { join } from 'node:path';
import { parseObject } from '../../json.js';
import { writeFileAtomic } from '../../platform/files.js';
import { exists } from '../../platform/folders.js';
import { type RunResult, run } from '../../platform/process.js';
import { type Problem, UserError, userError } from '../../problem.js';
import {
  initArguments,
  PLAN_FILE,
  type PlanArguments,
  planArguments,
  showPlanArguments,
  statePullArguments,
} from './arguments.js';
import {
  type Diagnostic,
  type Journal,
  journalWriter,
  type Progress,
  plainText,
  problemsOf,
  readJournal,
} from './events.js';
import { withLock } from './lock-file.js';
import { explainLock, lockOf } from './locks.js';
import { explainUnknown, lastOutcome, type RunRecord, retireRun } from './record.js';
import { requireSavedState, type Sealing } from './rescue.js';
import type { EngineRoot } from './root.js';
import { titleOf } from './versions.js';

/** How a root is initialised. */
export interface InitOptions {
  /** File of backend settings in JSON, where they are literal; absent: without the backend. */
  readonly backendConfig?: string;
  /** Lock file of the plugin cache, from `findProviders`. */
  readonly lock: string;
  /** Where providers come from, for the message when they cannot be had. */
  readonly source: string;
  readonly onWait?: (holder: string) => void;
}

/** Downloads providers and modules and connects the backend. One at a time for each plugin cache. */
export async function init(root: EngineRoot, options: InitOptions): Promise<void> {
  const { backendConfig } = options;
  const lockFile = await exists(join(root.dir, '.terraform.lock.hcl'));
  const args = initArguments({ lockFile, ...(backendConfig === undefined ? {} : { backendConfig }) });
  const wait = options.onWait === undefined ? {} : { onWait: options.onWait };
  const result = await withLock(options.lock, () => runEngine(root, args), wait);
  if (result.code === 0) return;
  const { diagnostics } = readJournal(result.stdout.toString('utf8'));
  throw failure(root, 'init', result, diagnostics, `Providers come from ${options.source}.`);
}

/** How a plan is made. */
export interface PlanOptions extends Omit<PlanArguments, 'out'> {
  /** Existing directory that keeps the plan and all that becomes of it; absolute. */
  readonly planDir: string;
  /** Of a state that a former apply left, and that cannot be pushed. */
  readonly sealing?: Sealing;
  readonly onProgress?: (progress: Progress) => void;
  /** Told before anything else when nobody saw a former apply of this directory end. */
  readonly onUnknown?: (problem: Problem) => void;
}

/**
 * Plans to `plan.tfplan` in the plan directory. The file holds secrets: it is readable by its owner alone.
 * Files of a former apply in that directory move to `previous/`; a state that it left is pushed first.
 * @throws UserError with the engine's diagnostics, while a former apply there is going on, or while the
 * state of a former one is still to be saved.
 */
export async function plan(
  root: EngineRoot,
  options: PlanOptions,
): Promise<{ file: string; journal: Journal }> {
  const { planDir, sealing, onProgress, onUnknown, ...settings } = options;
  const last = await lastOutcome(planDir);
  if (last.kind === 'unknown') onUnknown?.(explainUnknown(last, planDir));
  await retireRun(planDir);
  await requireSavedState(root, sealing);
  const file = join(planDir, PLAN_FILE);
  // Made first and empty: the engine keeps the permissions of a file that is there.
  await writeFileAtomic(file, '', 0o600);
  const journal = journalWriter();
  const result = await run(root.engine.command, planArguments({ ...settings, out: file }), {
    cwd: root.dir,
    env: root.env,
    onLine: (line) => {
      const progress = journal.line(line);
      if (progress !== undefined) onProgress?.(progress);
    },
  });
  const { diagnostics } = journal.journal();
  if (result.code !== 0) {
    const former = last.kind === 'unknown' ? last.run : undefined;
    throw failure(root, 'plan', result, diagnostics, undefined, former);
  }
  return { file, journal: journal.journal() };
}

/** `show -json` of a saved plan, in bytes: tens of megabytes for a large plan. It holds secrets. */
export async function showPlan(root: EngineRoot, file: string): Promise<Buffer> {
  const result = await runEngine(root, showPlanArguments(file));
  if (result.code !== 0) throw failure(root, 'show', result);
  return result.stdout;
}

/** What identifies a state: a plan made for another serial or lineage is stale. */
export interface StateBase {
  readonly lineage: string;
  readonly serial: number;
}

/** Lineage and serial of the state in the backend; undefined when there is none yet. */
export async function pullState(root: EngineRoot): Promise<StateBase | undefined> {
  const text = await pullText(root);
  if (text === '') return undefined;
  const base = baseOf(text);
  if (base === undefined)
    throw userError(`${titleOf(root.engine.name)} gave a state that cannot be read`, undefined, 3);
  return base;
}

/** The state in the backend, in JSON with its secrets; empty when there is none yet. */
export async function pullText(root: EngineRoot): Promise<string> {
  const result = await runEngine(root, statePullArguments());
  if (result.code !== 0) throw failure(root, 'state pull', result);
  return result.stdout.toString('utf8').trim();
}

/** Lineage and serial of a state in JSON; undefined when it is none. */
export function baseOf(text: string): StateBase | undefined {
  const state = parseObject(text);
  const [lineage, serial] = [state?.['lineage'], state?.['serial']];
  return typeof lineage === 'string' && typeof serial === 'number' ? { lineage, serial } : undefined;
}

/** Runs the engine on a root to its end; the first interrupt is passed on once. */
export function runEngine(root: EngineRoot, args: readonly string[]): Promise<RunResult> {
  return run(root.engine.command, args, { cwd: root.dir, env: root.env });
}

/**
 * The error of an engine that did not do what was asked: its diagnostics, or its stderr when it gave none.
 * @param hint what else to know. @param former the last recorded run here, when a state lock may be its.
 */
export function failure(
  root: EngineRoot,
  command: string,
  result: RunResult,
  diagnostics: readonly Diagnostic[] = [],
  hint?: string,
  former?: RunRecord,
): UserError {
  const title = titleOf(root.engine.name);
  if (result.interrupted) {
    return userError(`interrupted: ${title} ended ${command} early; nothing was applied`, undefined, 3);
  }
  const problems = diagnosticProblems(root, diagnostics, former);
  if (problems.some(({ severity }) => severity === 'error')) {
    const fix = hint === undefined ? {} : { fix: hint };
    return new UserError(
      problems.map((problem) => ({ ...fix, ...problem })),
      3,
    );
  }
  const how = result.signal === null ? `with exit code ${result.code}` : `by ${result.signal}`;
  const said = plainText(result.stderr);
  return userError(`${title} ${command} ended ${how}${said === '' ? '' : `: ${said}`}`, hint, 3);
}

/** Diagnostics as problems; a refused state lock says who holds it. */
export function diagnosticProblems(
  root: EngineRoot,
  diagnostics: readonly Diagnostic[],
  former?: RunRecord,
): Problem[] {
  const lock = lockOf(diagnostics);
  if (lock === undefined) return problemsOf(diagnostics);
  return [explainLock(lock, root.engine.name, root.dir, root.env['TF_DATA_DIR'], former)];
}
