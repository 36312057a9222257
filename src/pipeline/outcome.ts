import type { EngineIdentity } from '../engines/types.js';
import type { AwsSession } from '../identity/aws/login.js';
import type { Json } from '../json.js';
import type { Options } from '../options.js';
import type { Platform } from '../platform/types.js';
import type { Problem } from '../problem.js';
import type { BaseRules } from './planning/strict-rules.js';

/** What every use case gets: the outside, the toolkit's own folder, and what was asked. */
export interface Context {
  readonly platform: Platform;
  /** Folder of the toolkit itself: templates/, sandbox/, schemas/. */
  readonly home: string;
  readonly options: Options;
  /** Positional arguments that are no option, such as the path of `explain`. */
  readonly words: readonly string[];
  /** Who this run has become in its clouds; absent where the machine's own credentials are used. */
  readonly identity?: SignedIn;
  /** Set in a run of proposed changes: their plans are judged by these rules as well. */
  readonly base?: BaseRules;
}

/** The logins of a run. */
export interface SignedIn {
  readonly engine: EngineIdentity;
  /** Set when AWS was logged in to: its account has been compared with the manifest's. */
  readonly aws?: AwsSession;
}

/** What every use case answers; the front doors only print it. */
export interface Outcome {
  /** 0 done, 1 invalid input, 2 blocked or drift found, 3 failure. */
  readonly exitCode: 0 | 1 | 2 | 3;
  /** The document of `--json`. */
  readonly json: Json;
  /** For a terminal; `colour` is true where the terminal shows it. */
  text(colour: boolean): string;
  /** Markdown for the step summary; absent when there is nothing to add. */
  readonly summary?: string;
  /** What an action shows at its lines in the diff, the gravest first; places as the platform's `cwd` sees them. */
  readonly problems?: readonly Problem[];
  /** Outputs of the action, by name. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Variables for later steps of the job; the CLI has none to give them to. */
  readonly exports?: Readonly<Record<string, string>>;
  /** Folder that comes first in PATH of later steps of the job. */
  readonly path?: string;
}

/** A use case: one file in src/pipeline, one command. */
export type UseCase = (context: Context) => Promise<Outcome>;
