import type { Json } from '../json.js';
import type { RedactionException } from '../manifest/types.js';
import type { Location } from '../problem.js';
import type { Action, Hook } from './plan.js';

/**
 * A value as it may be shown: known, hidden because it is or may be secret, not known before apply, or not there.
 * `revealed` is what an exception lets people see in its place: it informs them, and no digest and no rule knows it.
 */
export type Shown =
  | { readonly kind: 'value'; readonly value: Json; readonly revealed?: Json }
  | { readonly kind: 'hidden'; readonly revealed?: Json }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'absent' };

/** One changed attribute, as deep as the difference goes; text that holds JSON or YAML is entered (`path` goes on inside it). */
export interface AttributeChange {
  /** Steps from the resource: keys, list indexes; inside embedded documents too. */
  readonly path: readonly (string | number)[];
  readonly before: Shown;
  readonly after: Shown;
  /** The engine replaces the resource because of this attribute. */
  readonly forcesReplacement?: true;
}

/** How much harm a change can do. */
export type Risk = 'data-loss' | 'destroys' | 'interrupts' | 'exposes' | 'changes' | 'adds' | 'none';

/** One changed resource, redacted. */
export interface ResourceChange {
  readonly address: string;
  readonly previousAddress?: string;
  readonly deposed?: string;
  readonly type: string;
  readonly actions: readonly Action[];
  readonly attributes: readonly AttributeChange[];
  readonly reason?: string;
  readonly importId?: string;
  /** Not part of the digest. */
  readonly risk: Risk;
  /** Not part of the digest: the manifest's line that this resource stands for. */
  readonly at?: Location;
  /** Not part of the digest: the manifest path, such as `spec.storage.tables.jobs`. */
  readonly path?: string;
}

/** A changed output, redacted. */
export interface OutputChange {
  readonly name: string;
  readonly action: 'create' | 'update' | 'delete';
  readonly before: Shown;
  readonly after: Shown;
}

/** How many resources are …; an instance with two actions counts in both. */
export type Counts = Readonly<Record<Exclude<Action, 'no-op'>, number>>;

/** What a plan will do: engine-neutral, redacted, the one input of report, gate, comparison and drift. */
export interface ChangeSet {
  readonly schemaVersion: 1;
  readonly engine: { readonly name: string; readonly version: string };
  /** Most dangerous first, then by address. */
  readonly resources: readonly ResourceChange[];
  readonly outputs: readonly OutputChange[];
  /** What differs from what was applied and an apply would put right: see drift.ts. Not part of the digest. */
  readonly drift: readonly ResourceChange[];
  readonly hooks: readonly Hook[];
  readonly counts: Counts;
  /** Resources without change. */
  readonly unchanged: number;
  readonly complete: boolean;
  readonly errored: boolean;
  /** Those by which values here are revealed; absent when none is. Not part of the digest. */
  readonly exceptions?: readonly RedactionException[];
  /** sha256 in hex over the normalised content: equal for equal plans. Risk, positions, engine, counts, drift and what is revealed are left out. */
  readonly digest: string;
}
