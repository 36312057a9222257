import type { Json } from '../json.js';

/** A mask in the shape of a value: `true` marks the whole value at that place. Absent or false: not marked. */
export type Mask = boolean | readonly Mask[] | { readonly [key: string]: Mask };

/** What is done to a resource. A plan entry can hold several: import and update, move and update, create and forget. */
export type Action =
  | 'create'
  | 'update'
  | 'delete'
  | 'replace'
  | 'import'
  | 'move'
  | 'forget'
  | 'read'
  | 'no-op';

/**
 * One resource instance of an engine's plan, not redacted. It never leaves the process: what is stored or shown is
 * the ChangeSet. Instances without change are here too (`actions: ['no-op']`), for the policies judge the whole world.
 */
export interface PlannedResource {
  /** Unique with `deposed`. */
  readonly address: string;
  readonly previousAddress?: string;
  /** Key of a deposed object: a leftover of a replacement that did not finish. */
  readonly deposed?: string;
  readonly type: string;
  /** Short provider name, such as `aws`, or a Kubernetes group. */
  readonly provider: string;
  /** Address of the module that holds it, '' at the root. */
  readonly module: string;
  /** `data` resources are only ever read. */
  readonly mode: 'managed' | 'data';
  readonly actions: readonly Action[];
  readonly before: Json;
  /** Values after apply; unknown ones are absent or null here and marked in `unknown`. */
  readonly after: Json;
  readonly unknown: Mask;
  readonly beforeSensitive: Mask;
  readonly afterSensitive: Mask;
  /** Paths that force a replacement. */
  readonly replacePaths: readonly (readonly (string | number)[])[];
  /** Why the engine does it, as the engine names it (`replace_because_tainted` …). */
  readonly reason?: string;
  /** Id of the object that is imported. */
  readonly importId?: string;
  /**
   * Attribute → addresses that its expression refers to, resolved as far as the configuration tells,
   * without instance keys: how an S3 encryption setting finds its bucket before either exists.
   */
  readonly references: Readonly<Record<string, readonly string[]>>;
  /** Write-only arguments that the configuration sets: their values are in no plan. */
  readonly writeOnly: readonly string[];
}

/** Something that runs beside the changes of resources: a provisioner, a hook, a provider's action. */
export interface Hook {
  /** Resource that it hangs on. */
  readonly address: string;
  /** `provisioner local-exec`, `action aws_lambda_invoke`, `helm pre-upgrade`. */
  readonly kind: string;
  readonly when: 'create' | 'destroy' | 'always';
}

/** A change of an output value. */
export interface PlannedOutput {
  readonly name: string;
  readonly action: 'create' | 'update' | 'delete' | 'no-op';
  readonly before: Json;
  readonly after: Json;
  readonly unknown: Mask;
  readonly sensitive: boolean;
}

/** An engine's plan, read into one shape for all engines. Not redacted: see PlannedResource. */
export interface Plan {
  readonly engine: { readonly name: string; readonly version: string };
  readonly resources: readonly PlannedResource[];
  readonly outputs: readonly PlannedOutput[];
  /** Objects that differ from the state: what somebody changed behind the engine's back. Same shape as resources. */
  readonly drift: readonly PlannedResource[];
  readonly hooks: readonly Hook[];
  /** False for -target and deferred changes: applying it does not reach what the configuration asks. */
  readonly complete: boolean;
  /** True when planning stopped with an error: the rest is not to be trusted. */
  readonly errored: boolean;
}
