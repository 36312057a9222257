import type { ChangeSet } from '../changes/changeset.js';
import type { Verdict } from '../gate/types.js';
import type { Finding } from '../policy/types.js';
import type { Diagram, Rounding } from '../stacks/types.js';

/** What a report is about. A plan that people bring from their own Terraform has no more than a name. */
export interface ReportTarget {
  readonly name: string;
  readonly environment?: string;
  readonly stack?: string;
  readonly provider?: string;
  readonly region?: string;
}

/** All that is known of one target's plan; the optional parts are absent for plans without a manifest. */
export interface TargetReport {
  readonly target: ReportTarget;
  readonly changeSet: ChangeSet;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  readonly roundings?: readonly Rounding[];
  readonly diagram?: Diagram;
  /** Finished text of the cost column, such as `+$41 (+6 %)`. */
  readonly cost?: string;
  /** Why this is a preview only: planned against an empty sandbox, so no verdict on the real target. */
  readonly preview?: string;
  readonly commit?: string;
  /** ISO 8601, UTC. */
  readonly plannedAt?: string;
}

/** `prod · aws eu-west-1`, with the stack where it is named; the bare name where there is no environment. */
export function targetLabel({ name, environment, stack, provider, region }: ReportTarget): string {
  const cloud = [provider, region].filter((part) => part !== undefined).join(' ');
  return [environment ?? name, cloud, stack ?? ''].filter((part) => part !== '').join(' · ');
}
