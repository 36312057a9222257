import type { PlannedResource } from '../changes/plan.js';
import type { Spec } from '../manifest/types.js';
import type { Location } from '../problem.js';
import type { Cloud } from './clouds.js';

export type Severity = 'low' | 'medium' | 'high' | 'critical';

/** What one rule says of one resource. `unknown`: the value is decided only at apply. */
export interface Finding {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly result: 'pass' | 'fail' | 'unknown' | 'waived';
  readonly address: string;
  /** What was found and what is asked: one sentence, no secret values. */
  readonly message: string;
  /** What to write in the manifest (or, for brought Terraform, in the resource). */
  readonly fix: string;
  /** Framework controls, such as `CIS AWS 3.8`, `SOC 2 CC7.2`, `HIPAA 164.312(b)`, `GDPR Art. 32`. */
  readonly controls: readonly string[];
  /** Manifest path and position of what is to blame. */
  readonly path?: string;
  readonly at?: Location;
  /** For waived findings: the reason and the end. */
  readonly waiver?: { readonly reason: string; readonly expires: string };
}

/** What a rule sees: the world after the apply, and the ways from one resource to another. */
export interface World {
  /** Managed resources that exist after the apply (deletes and deposed objects left out). */
  readonly resources: readonly PlannedResource[];
  /** By type, in plan order. */
  ofType(...types: readonly string[]): readonly PlannedResource[];
  /** Resources of `type` that belong to `owner`: by reference before the apply, by equal id or name after it. */
  companions(owner: PlannedResource, type: string, attribute: string): readonly PlannedResource[];
  /** What the manifest asks of the rules; absent for brought Terraform without a manifest. */
  readonly spec?: Spec;
}

/**
 * A rule's answer for one resource. `path` names the manifest field: below the resource's own path, such as
 * `retentionDays`, or absolute when it begins with `spec.` or `metadata.`.
 */
export interface RuleAnswer {
  readonly resource: PlannedResource;
  readonly result: 'pass' | 'fail' | 'unknown';
  readonly message: string;
  readonly path?: string;
}

/** One rule: one file in `src/policy/rules/`. */
export interface Rule {
  /** `baseline/<kebab-case>`. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly controls: readonly string[];
  /** Where there are resources that the rule is about: elsewhere the cloud sees to it, or has no such thing. */
  readonly clouds: readonly Cloud[];
  readonly fix: string;
  /** What to write instead of `fix` where a cloud has other words for it. */
  readonly fixes?: Readonly<Partial<Record<Cloud, string>>>;
  /** Pure. Answers once for each resource that the rule is about. */
  judge(world: World): readonly RuleAnswer[];
}
