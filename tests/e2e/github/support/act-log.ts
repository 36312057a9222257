/** What one job of a run said and gave, as act tells it in `--json`. */
export interface ActJob {
  /** `Deploy dev-1/synthinfra apply/Review dev`: the way of names from the caller's job. */
  readonly name: string;
  readonly id: string;
  readonly result: 'success' | 'failure' | 'none';
  /** Lines of its steps, in their order. */
  readonly log: string;
  /** By the id of the step, or its place when it has none: its outputs. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Everything that its steps wrote into the summary. */
  readonly summary: string;
  readonly failedSteps: readonly string[];
}

interface Line {
  readonly job?: string;
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly step?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly raw_output?: boolean;
  readonly msg?: string;
}

/** Reads what act printed with `--json`: the jobs that ran steps, in the order in which they began. */
export function readActLog(text: string): readonly ActJob[] {
  const lines = new Map<string, Line[]>();
  for (const line of text.split('\n')) {
    const told = parsed(line);
    if (told?.job === undefined || told.jobID === undefined) continue;
    lines.set(told.job, [...(lines.get(told.job) ?? []), told]);
  }
  return [...lines]
    .filter(([, told]) => told.some(({ step }) => step !== undefined))
    .map(([name, told]) => jobOf(name.trimEnd(), told));
}

function jobOf(name: string, lines: readonly Line[]): ActJob {
  const outputs: Record<string, Record<string, string>> = {};
  for (const { command, stepID = [], name: output = '', arg = '' } of lines)
    if (command === 'set-output') outputs[stepID.join('.')] = { ...outputs[stepID.join('.')], [output]: arg };
  const result = lines.findLast(({ jobResult }) => jobResult !== undefined)?.jobResult;
  return {
    name,
    id: lines[0]?.jobID ?? '',
    result: result === 'success' || result === 'failure' ? result : 'none',
    log: lines
      .filter(({ raw_output }) => raw_output === true)
      .map(({ msg = '' }) => msg)
      .join(''),
    outputs,
    summary: lines
      .filter(({ command }) => command === 'summary')
      .map(({ content = '' }) => content)
      .join('\n'),
    failedSteps: lines.flatMap(({ step, stepResult }) =>
      stepResult === 'failure' && step !== undefined ? [step] : [],
    ),
  };
}

/** Some lines are act's own and no JSON, such as its last one. */
function parsed(line: string): Line | undefined {
  try {
    return line.startsWith('{') ? (JSON.parse(line) as Line) : undefined;
  } catch {
    return undefined;
  }
}
