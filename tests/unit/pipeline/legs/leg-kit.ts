import { countActions } from '../../../../src/changes/build.js';
import { digestOf } from '../../../../src/changes/digest.js';
import type { Receipt } from '../../../../src/gate/receipt.js';
import { buildReceipt } from '../../../../src/gate/receipt-check.js';
import type { Judged, LegRun } from '../../../../src/pipeline/legs/leg.js';
import type { TargetReport } from '../../../../src/report/target.js';
import { changeSet, EXPERIENCE, resource } from '../../report/sample.js';

export const HEAD = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
export const RUN: LegRun = { run: '77', attempt: 2, commit: HEAD };

/** A report whose digest and counts are those of its changes, as all of ours are. */
export function sound(report: TargetReport): TargetReport {
  const { changeSet } = report;
  const counts = countActions(changeSet.resources);
  return { ...report, changeSet: { ...changeSet, counts, digest: digestOf(changeSet) } };
}

/** A plan of one environment; without more, one new bucket that is allowed. */
export function reportOf(environment: string, more: Partial<TargetReport> = {}): TargetReport {
  return sound({
    target: { ...EXPERIENCE.target, environment },
    changeSet: changeSet({ resources: [resource({ actions: ['create'], risk: 'adds' })] }),
    findings: [],
    verdict: { decision: 'allow', reasons: [] },
    ...more,
  });
}

export function receiptOf({ target, changeSet, verdict }: TargetReport): Receipt {
  return buildReceipt({
    target: { name: target.name, environment: target.environment ?? '', stack: target.stack ?? 'main' },
    tool: { synthinfra: '1.0.0', engine: 'terraform', engineVersion: '1.11.4' },
    digests: {
      files: '1'.repeat(64),
      inputs: '2'.repeat(64),
      policy: '3'.repeat(64),
      planFile: 'f'.repeat(64),
    },
    base: { lineage: 'l', serial: 3 },
    changeSet,
    verdict,
    run: 'acme/shop/77/2',
    commit: HEAD,
    plannedAt: new Date('2026-03-01T12:00:00Z'),
  });
}

/** A plan with its receipt. */
export function judgedOf(report: TargetReport): Judged {
  return { report, receipt: receiptOf(report) };
}
