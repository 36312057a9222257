import type { Severity } from '../policy/types.js';
import type { Location } from '../problem.js';

/** One reason of a verdict, told so that the reader can act on it. */
export interface Reason {
  readonly effect: 'block' | 'needs-approval' | 'note';
  /** What: one sentence. */
  readonly message: string;
  readonly fix?: string;
  readonly address?: string;
  readonly rule?: string;
  readonly at?: Location;
  /** A deletion or replacement with loss of data that an exception lets through. */
  readonly unlocked?: true;
}

/** Whether a ChangeSet may be applied. The gravest effect of its reasons decides. */
export interface Verdict {
  readonly decision: 'allow' | 'needs-approval' | 'block';
  /** Every reason, gravest first. */
  readonly reasons: readonly Reason[];
}

/** An address that may be deleted or replaced although it holds data. */
export interface GateException {
  readonly address: string;
  readonly reason: string;
  /** YYYY-MM-DD, UTC, inclusive. */
  readonly expires: string;
  /** Where it was said: the manifest, or a flag. */
  readonly at?: Location;
}

/** What the manifest, the flags and the clock say. */
export interface GateSettings {
  readonly exceptions: {
    readonly allowDelete: readonly GateException[];
    readonly allowReplace: readonly GateException[];
  };
  /** A failed rule of this severity or above blocks. */
  readonly failOn: Severity;
  /** YYYY-MM-DD, UTC. */
  readonly today: string;
  /**
   * The plan is a whole destroy that somebody asked for by the deployment's name: deletes are what was asked.
   * Those that lose data then need approval instead of an exception, each named.
   */
  readonly destroyRequested?: boolean;
}
