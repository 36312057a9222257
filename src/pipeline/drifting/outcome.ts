import type { ResourceChange } from '../../changes/changeset.js';
import type { Problem } from '../../problem.js';
import { driftTerminal } from '../../report/changes-terminal.js';
import { driftMarkdown } from '../../report/drift.js';
import { code, text } from '../../report/escape.js';
import { problemsText } from '../../report/problems.js';
import { plural } from '../../report/style.js';
import type { Context, Outcome } from '../outcome.js';
import { type CheckedTarget, type IssueTelling, keepDriftIssues } from './issues.js';

/** A target that could be checked. */
export interface Checked extends CheckedTarget {
  /** Changes of the manifest that wait to be applied. */
  readonly pending: number;
}

/** One that could not be, and why: whether anything differs there is not known. */
export interface Unchecked {
  readonly stack: string;
  readonly problems: readonly Problem[];
}

const SUMMARY_BYTES = 60_000;

/** What all checks of an environment come to; issues are kept for the targets that could be checked. */
export async function concluded(
  context: Context,
  environment: string,
  checks: readonly (Checked | Unchecked)[],
): Promise<Outcome> {
  const checked = checks.filter((one) => 'drift' in one);
  const unchecked = checks.filter((one) => 'problems' in one);
  const telling: IssueTelling = context.options.issue
    ? await keepDriftIssues(context.platform, checked)
    : { notes: [], failures: [] };
  const found = checked.flatMap(({ drift }) => drift);
  const pending = checked.reduce((sum, one) => sum + one.pending, 0);
  const problems = unchecked.flatMap((one) => one.problems);
  const untold = [...telling.notes, ...telling.failures];
  return {
    exitCode: exitCode(found, unchecked, telling),
    json: {
      schemaVersion: 1,
      environment,
      drift: found,
      pending,
      unchecked: unchecked.map(({ stack }) => stack),
    } as never,
    text: (colour) =>
      [
        ...driftTerminal(found, { colour }),
        ...waiting(pending),
        ...nextSteps(found),
        ...untold.map((note) => ` ${note}`),
        ...(problems.length === 0 ? [] : ['', problemsText(problems, { colour })]),
      ].join('\n'),
    summary: summary(environment, found, unchecked, untold),
    ...(problems.length === 0 ? {} : { problems }),
    // A number would say that the rest was looked at.
    outputs: unchecked.length === 0 ? { drift: String(found.length) } : { problems: String(problems.length) },
  };
}

function exitCode(
  found: readonly ResourceChange[],
  unchecked: readonly Unchecked[],
  { failures }: IssueTelling,
): 0 | 2 | 3 {
  if (unchecked.length > 0) return 3;
  if (found.length > 0) return 2;
  return failures.length > 0 ? 3 : 0;
}

function summary(
  environment: string,
  found: readonly ResourceChange[],
  unchecked: readonly Unchecked[],
  untold: readonly string[],
): string {
  const nothing = unchecked.length === 0 ? ['None.'] : [];
  const parts = [
    `### Drift in ${environment}`,
    ...unchecked.map(({ stack, problems }) => {
      const why = problems.map(({ message, fix = '' }) => text(`${message} ${fix}`.trim())).join(' ');
      return `**${code(stack)} could not be checked**, so it may differ: ${why}`;
    }),
    ...(found.length === 0 ? nothing : [driftMarkdown(found, { bytes: SUMMARY_BYTES })]),
    ...untold.map(text),
  ];
  return `${parts.join('\n\n')}\n`;
}

function waiting(pending: number): readonly string[] {
  if (pending === 0) return [];
  const verb = pending === 1 ? 'waits' : 'wait';
  return [` Besides, ${plural(pending, 'change')} of the manifest ${verb} to be applied; that is no drift.`];
}

function nextSteps(found: readonly ResourceChange[]): readonly string[] {
  if (found.length === 0) return [];
  return [
    '',
    ' Revert: plan and apply; the manifest is put back into force. Accept: write what is there now into the manifest.',
  ];
}
