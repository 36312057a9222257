import { countActions } from '../../changes/build.js';
import { digestOf } from '../../changes/digest.js';
import { createRedactor } from '../../changes/redact.js';
import type { Receipt } from '../../gate/receipt.js';
import { parseReceipt } from '../../gate/receipt-parse.js';
import { canonicalJson, isObject, isShallow, parseJson } from '../../json.js';
import { type Problem, userError } from '../../problem.js';
import { type TargetResult, targetOf } from '../../report/rollup-targets.js';
import type { ReportTarget, TargetReport } from '../../report/target.js';
import { own } from '../../shape.js';
import { isTargetResult } from './shape.js';

/** The run whose leg something is. */
export interface LegRun {
  /** Number of the workflow run. */
  readonly run: string;
  /** Of the run, from 1. */
  readonly attempt: number;
  /** Of the head in a pull request. */
  readonly commit: string;
}

/**
 * What one job found of one environment, handed to the jobs after it. It is a claim: whoever can run code in that job
 * can write another one, so it informs people, and what is decided by it is compared with what is planned afresh.
 */
export interface Leg extends LegRun {
  readonly schemaVersion: 1;
  readonly environment: string;
  /** One for each stack, or one that says why there is none. Redacted. */
  readonly results: readonly TargetResult[];
  /** Of the results that are plans and no previews; without the digest of a plan file, which never leaves its job. */
  readonly receipts: readonly Receipt[];
}

/** What was found of one stack; without a receipt it is a preview. */
export interface Judged {
  readonly report: TargetReport;
  readonly receipt?: Receipt;
}

/** 64 MiB: 20,000 changes take about 30. */
export const MOST_LEG_BYTES = 64 * 1024 * 1024;
const MOST_RESULTS = 256;
/** Levels of lists and objects: what shows them goes down by calls, which a million levels would end. */
const MOST_LEVELS = 100;

/** `<name>/<environment>/<stack>` */
export function resultId({ name, environment = '', stack = 'main' }: ReportTarget): string {
  return [name, environment, stack].join('/');
}

/** The leg of a job that has planned. */
export function plannedLeg(environment: string, run: LegRun, judged: readonly Judged[]): Leg {
  return {
    schemaVersion: 1,
    environment,
    ...run,
    results: judged.map(({ report }) => ({ id: resultId(report.target), kind: 'planned', report })),
    receipts: judged.flatMap(({ receipt }) => (receipt === undefined ? [] : [withoutPlanFile(receipt)])),
  };
}

/** The leg of a job that could not plan. */
export function failedLeg(environment: string, run: LegRun, problems: readonly Problem[]): Leg {
  const results = [failedResult(environment, problems.map(fitToBeSeen))];
  return { schemaVersion: 1, environment, ...run, results, receipts: [] };
}

/** An environment of which nothing is known but what went wrong; its id is its name. */
export function failedResult(environment: string, problems: readonly Problem[]): TargetResult {
  return { id: environment, kind: 'failed', target: { name: environment, environment }, problems };
}

/** Messages may hold what an engine or a service said. A line of the manifest stays in its repository. */
function fitToBeSeen({ excerpt: _excerpt, ...problem }: Problem): Problem {
  const { text } = createRedactor();
  return {
    ...problem,
    message: text(problem.message),
    ...(problem.fix === undefined ? {} : { fix: text(problem.fix) }),
  };
}

function withoutPlanFile(receipt: Receipt): Receipt {
  const { planFile: _planFile, ...digests } = receipt.digests;
  return { ...receipt, digests };
}

/**
 * A leg as it is stored: JSON in which each change stands once, though report and receipt both have it.
 * @throws UserError when it is too large.
 */
export function legBytes(leg: Leg): Buffer {
  const receipts = leg.receipts.map(({ changeSet: _changeSet, ...receipt }) => receipt);
  const bytes = Buffer.from(JSON.stringify({ ...leg, receipts }));
  if (bytes.length > MOST_LEG_BYTES)
    throw userError(
      `What was found of ${leg.environment} has ${bytes.length} bytes; ${MOST_LEG_BYTES} are handed on at most.`,
      'The step summary of this job tells it. Change less at once, or divide the deployment.',
      3,
    );
  return bytes;
}

/** What a leg must be of. */
export interface ExpectedLeg extends LegRun {
  readonly environment: string;
}

/**
 * Reads a leg that anybody may have written. Digests are computed again, and everything must be of this run: an
 * earlier attempt will do, since a job that was not run again leaves none.
 * @throws UserError (2) that says what is wrong with it.
 */
export function parseLeg(bytes: Uint8Array, expected: ExpectedLeg): Leg {
  const refuse = (why: string): never => {
    throw userError(
      `What the job of ${expected.environment} has left is refused: ${why}.`,
      'Run the job again; nothing of it was used.',
      2,
    );
  };
  if (bytes.length > MOST_LEG_BYTES) return refuse(`it has ${bytes.length} bytes`);
  const leg = parseJson(Buffer.from(bytes).toString('utf8'));
  if (!isObject(leg) || own(leg, 'schemaVersion') !== 1) return refuse('it is no leg of this version');
  if (!isShallow(leg, MOST_LEVELS)) return refuse('it is nested deeper than any plan');
  for (const name of ['environment', 'run', 'commit'] as const)
    if (own(leg, name) !== expected[name])
      return refuse(`its ${name} is ${shown(own(leg, name))}, not ${expected[name]}`);
  const attempt = own(leg, 'attempt');
  if (!Number.isSafeInteger(attempt) || Number(attempt) < 1 || Number(attempt) > expected.attempt)
    return refuse(`its attempt is ${shown(attempt)}, and this is ${expected.attempt}`);
  const results = own(leg, 'results');
  if (!Array.isArray(results) || results.length === 0 || results.length > MOST_RESULTS)
    return refuse('it has no list of results');
  if (!results.every(isTargetResult)) return refuse('a result is not of the form that this version knows');
  const wrong = wrongOf(results, expected.environment);
  if (wrong !== undefined) return refuse(wrong);
  const receipts = receiptsOf(own(leg, 'receipts'), results);
  if (typeof receipts === 'string') return refuse(receipts);
  const { environment, run, commit } = expected;
  return { schemaVersion: 1, environment, run, commit, attempt: Number(attempt), results, receipts };
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'missing').slice(0, 100);
}

/** What contradicts itself, or speaks of another environment. */
function wrongOf(results: readonly TargetResult[], environment: string): string | undefined {
  const ids = new Set(results.map(({ id }) => id));
  if (ids.size !== results.length) return 'a target is in it twice';
  for (const result of results) {
    const target = targetOf(result);
    const ids = result.kind === 'failed' ? [environment, resultId(target)] : [resultId(target)];
    if (target.environment !== environment || !ids.includes(result.id))
      return `it holds a result of ${shown(result.id)}`;
    if (result.kind !== 'planned') continue;
    const { changeSet } = result.report;
    if (digestOf(changeSet) !== changeSet.digest)
      return `the changes of ${result.id} are not those that their digest names`;
    const counts = countActions(changeSet.resources);
    if (canonicalJson(counts) !== canonicalJson(changeSet.counts))
      return `the changes of ${result.id} are not as many as it says`;
  }
  return undefined;
}

/** The receipts with their changes, or why they are none. */
function receiptsOf(value: unknown, results: readonly TargetResult[]): readonly Receipt[] | string {
  if (!Array.isArray(value) || value.length > results.length) return 'it has no list of receipts';
  const receipts: Receipt[] = [];
  for (const one of value as readonly unknown[]) {
    const target = own(one, 'target');
    const id = ['name', 'environment', 'stack'].map((part) => own(target, part)).join('/');
    const result = results.find((result) => result.id === id);
    if (result?.kind !== 'planned') return `a receipt is of ${shown(id)}, which was not planned`;
    const { changeSet, verdict } = result.report;
    const parsed = parseReceipt(one, 'its receipt', changeSet);
    if ('problems' in parsed) return parsed.problems[0]?.message.replace(/\.$/, '') ?? 'a receipt is none';
    const { receipt } = parsed;
    if (receipt.digests.changeSet !== changeSet.digest || receipt.verdict !== verdict.decision)
      return `the receipt of ${id} is not of its plan`;
    receipts.push(receipt);
  }
  return new Set(receipts.map(({ target }) => resultId(target))).size === receipts.length
    ? receipts
    : 'a receipt is in it twice';
}
