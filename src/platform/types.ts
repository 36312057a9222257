/** The only door to the outside: use cases get one of these, tests give a small one. */
export interface Platform {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Working directory, absolute. */
  readonly cwd: string;
  /** Current time, UTC. */
  now(): Date;
  readonly log: Log;
  /** True when run by a CI system: local state is refused there. */
  readonly ci: boolean;
  readonly windows: boolean;
  /** Folder for what ends with the job: RUNNER_TEMP, else the system's; absolute. */
  readonly temp: string;
  /** Of GitHub's API: what the action was given, or GH_TOKEN or GITHUB_TOKEN. A secret; no engine gets it. */
  readonly githubToken?: string;
  /** Remembers a folder that must be gone when the job ends, for the post step; does nothing on a laptop. */
  remember(folder: string): void;
}

/** Progress and messages for people: stderr or the Actions log, never stdout of `--json`. */
export interface Log {
  /** A step begins; the returned function ends it with a mark, a text and the time it took. */
  step(name: string): Step;
  info(line: string): void;
  warn(line: string): void;
  /** Registers a value that must never be printed. */
  mask(value: string): void;
  /** What was registered so far. */
  readonly masked: ReadonlySet<string>;
}

export interface Step {
  /** Shown while the step runs, where the terminal can. */
  update(text: string): void;
  done(text: string): void;
  fail(text: string): void;
}
