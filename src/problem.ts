/** A place in a text file; line and column count from 1, columns in UTF-16 code units. */
export interface Location {
  /** Path as the user gave it, relative to where they stand where possible. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Exclusive end on the same line, for underlining. */
  readonly endColumn?: number;
}

/** One thing that is wrong, told so that the reader can mend it without looking further. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Where it is; absent when no file is to blame. */
  readonly at?: Location;
  /** The manifest path, such as `spec.services.api.port`. */
  readonly path?: string;
  /** What is wrong: one sentence without the position. */
  readonly message: string;
  /** What to do about it: one or two sentences. */
  readonly fix?: string;
  /** The text of the line at `at`, shown beneath the message. */
  readonly excerpt?: string;
}

/** The user can mend it: a bad manifest, a missing tool, a refused change. Shown without a stack trace. */
export class UserError extends Error {
  readonly problems: readonly Problem[];
  /** 1 invalid input, 2 blocked, 3 failure: the exit codes of the CLI. */
  readonly exitCode: 1 | 2 | 3;

  constructor(problems: Problem | readonly Problem[], exitCode: 1 | 2 | 3 = 1, options?: ErrorOptions) {
    const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    super(list.map((problem) => problem.message).join('\n'), options);
    this.name = 'UserError';
    this.problems = list;
    this.exitCode = exitCode;
  }
}

/** A UserError of one sentence and its fix. */
export function userError(
  message: string,
  fix?: string,
  exitCode: 1 | 2 | 3 = 1,
  options?: ErrorOptions,
): UserError {
  return new UserError(
    { severity: 'error', message, ...(fix === undefined ? {} : { fix }) },
    exitCode,
    options,
  );
}
