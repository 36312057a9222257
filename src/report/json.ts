import type { ChangeSet } from '../changes/changeset.js';
import type { Verdict } from '../gate/types.js';
import type { Finding } from '../policy/types.js';
import type { Rounding } from '../stacks/types.js';
import { ruleResults } from './summary.js';
import type { ReportTarget, TargetReport } from './target.js';

/** The shape of `--json` of plan and report. Additions keep the version; anything else raises it. */
export interface PlanReportJson {
  readonly schemaVersion: 1;
  readonly target: ReportTarget;
  readonly verdict: Verdict;
  /** Rules by their worst answer. */
  readonly policy: {
    readonly rules: number;
    readonly fail: number;
    readonly unknown: number;
    readonly waived: number;
    readonly pass: number;
    readonly findings: readonly Finding[];
  };
  readonly changeSet: ChangeSet;
  readonly roundings: readonly Rounding[];
  /** Why this is a preview only. */
  readonly preview?: string;
  readonly commit?: string;
  readonly plannedAt?: string;
}

/** The report of one target as data: every number that the texts print is a number here. */
export function planReportJson(report: TargetReport): PlanReportJson {
  const { target, verdict, findings, changeSet, roundings, preview, commit, plannedAt } = report;
  const { fail, unknown, waived, pass } = ruleResults(findings);
  return {
    schemaVersion: 1,
    target,
    verdict,
    policy: {
      rules: fail.length + unknown.length + waived.length + pass.length,
      fail: fail.length,
      unknown: unknown.length,
      waived: waived.length,
      pass: pass.length,
      findings,
    },
    changeSet,
    roundings: roundings ?? [],
    ...(preview === undefined ? {} : { preview }),
    ...(commit === undefined ? {} : { commit }),
    ...(plannedAt === undefined ? {} : { plannedAt }),
  };
}
