import { join } from 'node:path';
import { readText } from '../../platform/folders.js';
import { holdInterrupts, type Interrupts, type RunResult, run } from '../../platform/process.js';
import type { Problem } from '../../problem.js';
import { applyArguments, PLAN_FILE } from './arguments.js';
import { type Journal, journalWriter, type Progress, readJournal } from './events.js';
import { beginRun, EVENTS, MESSAGES, type RunEnd, type RunRecord, updateRun } from './record.js';
import { pushAdvice, rescueState, type Sealing, type StateRescue } from './rescue.js';
import type { EngineRoot } from './root.js';
import { diagnosticProblems, failure, pullState, type StateBase } from './runner.js';
import { titleOf } from './versions.js';

/** How a plan is applied. */
export interface ApplyOptions {
  /** Directory that holds the plan made by `plan`; absolute. */
  readonly planDir: string;
  /** Names this run to people: the CI run's URL, or an id. */
  readonly runId: string;
  readonly now: () => Date;
  /** Seconds to wait for a lock that somebody else holds. Default 0. */
  readonly lockTimeout?: number;
  /** Of a state that could not be saved. */
  readonly sealing?: Sealing;
  readonly onProgress?: (progress: Progress) => void;
  /** A sentence to show when an interrupt has come. */
  readonly onInterrupt?: (message: string) => void;
  /** A hold of the caller's, from before it asked for this. */
  readonly interrupts?: Interrupts;
}

/** How an apply ended, and what is left behind. */
export interface Outcome {
  readonly result: RunEnd;
  readonly journal: Journal;
  /** Resource operations. */
  readonly counts: { readonly begun: number; readonly completed: number; readonly errored: number };
  /** Addresses whose creation began and was not seen to end. */
  readonly mayExist: readonly string[];
  /** What became of the state. */
  readonly state: StateRescue;
  /** The state in the backend after all; undefined when it could not be read. */
  readonly base?: StateBase;
  readonly problems: readonly Problem[];
}

/**
 * Applies the plan of a directory, once. The engine's events go straight to a file there, so that they are
 * whole even when this process is killed. The first interrupt is passed on as one SIGINT, and the engine is
 * waited for; later ones are only answered. A state that the engine could not save is pushed again.
 * @throws UserError when the plan was applied before; how the engine fared is the Outcome.
 */
export async function applyPlan(root: EngineRoot, options: ApplyOptions): Promise<Outcome> {
  const interrupts = options.interrupts ?? holdInterrupts();
  const title = titleOf(root.engine.name);
  const unsubscribe = interrupts.subscribe((count) => void answer(title, count, options));
  try {
    const record = await beginRun(options.planDir, options.runId, options.now());
    return await applyClaimed(root, options, record, interrupts);
  } finally {
    unsubscribe();
    if (interrupts !== options.interrupts) interrupts.release();
  }
}

/** GitHub kills 2.5 s after its second signal: what is under way is named as long as anybody can name it. */
async function answer(title: string, count: number, { planDir, onInterrupt }: ApplyOptions): Promise<void> {
  if (count === 1)
    return onInterrupt?.(
      `Interrupted: ${title} was asked once to stop. It finishes what it has begun and saves its state.`,
    );
  // From the file: what is followed may be behind it.
  const events = await readText(join(planDir, EVENTS)).catch(() => undefined);
  const { mayExist } = readJournal(events ?? '');
  const strays =
    mayExist.length === 0
      ? ''
      : ` If it is killed before it ends, these may exist though no state knows them: ${mayExist.join(', ')}.`;
  onInterrupt?.(
    `Still waiting: ${title} was asked once to stop. Asking again would make it drop what it has begun.${strays}`,
  );
}

async function applyClaimed(
  root: EngineRoot,
  options: ApplyOptions,
  record: RunRecord,
  interrupts: Interrupts,
): Promise<Outcome> {
  const writer = journalWriter();
  const result = await runApply(root, options, record, interrupts, (line) => {
    const progress = writer.line(line);
    if (progress !== undefined) options.onProgress?.(progress);
  });
  const journal = writer.journal();
  const state = await rescueState(root, interrupts, journal.stateDump, options.sealing);
  const end: RunEnd = result.code === 0 ? 'applied' : result.interrupted ? 'interrupted' : 'failed';
  await updateRun(options.planDir, { ...record, endedAt: options.now().toISOString(), result: end });
  // Only a report: whether it can be had does not change how the apply ended.
  const base = await pullState(root).catch(() => undefined);
  const { begun, completed, errored, mayExist } = journal;
  return {
    result: end,
    journal,
    counts: { begun: begun.length, completed: completed.length, errored: errored.length },
    mayExist,
    state,
    ...(base === undefined ? {} : { base }),
    problems: [...engineProblems(root, result, journal), ...rescueProblems(state)],
  };
}

function runApply(
  root: EngineRoot,
  options: ApplyOptions,
  record: RunRecord,
  interrupts: Interrupts,
  onLine: (line: string) => void,
): Promise<RunResult> {
  const args = applyArguments(join(options.planDir, PLAN_FILE), options.lockTimeout);
  return run(root.engine.command, args, {
    cwd: root.dir,
    env: root.env,
    outputFiles: { stdout: join(options.planDir, EVENTS), stderr: join(options.planDir, MESSAGES) },
    onLine,
    onStart: (enginePid) => updateRun(options.planDir, { ...record, enginePid }),
    interrupts,
  });
}

function engineProblems(root: EngineRoot, result: RunResult, journal: Journal): readonly Problem[] {
  const problems = diagnosticProblems(root, journal.diagnostics);
  // That it stopped was asked for; what went wrong besides is not left out.
  if (result.interrupted) return problems.filter(({ message }) => !message.startsWith('execution halted'));
  if (result.code === 0 || problems.some(({ severity }) => severity === 'error')) return problems;
  return [...problems, ...failure(root, 'apply', result).problems];
}

function rescueProblems(state: StateRescue): Problem[] {
  if (state.kind !== 'kept') return [];
  const { file, sealed, why } = state;
  const how = sealed ? 'sealed' : 'readable by its owner alone; it holds secrets';
  const message = `the state could not be saved: the backend refused it twice (${why}). It is kept in ${file}, ${how}`;
  return [{ severity: 'error', message, fix: pushAdvice(sealed) }];
}
