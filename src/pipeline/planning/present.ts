import type { Platform } from '../../platform/types.js';
import { changesTerminal } from '../../report/changes-terminal.js';
import { findingsTerminal } from '../../report/findings.js';
import { paint, visible } from '../../report/style.js';
import { gateLine } from '../../report/summary.js';
import type { TargetReport } from '../../report/target.js';

/** A dozen new resources are read; eighty are skimmed, and stand whole in the change set beside the plan. */
const FOLD_CREATED = 12;

/** The UTC date, YYYY-MM-DD: what waivers and exceptions are measured against. */
export function today(platform: Pick<Platform, 'now'>): string {
  return platform.now().toISOString().slice(0, 10);
}

/** What a person reads of one plan on a terminal: changes first, then what fails, then whether it may be applied. */
export function reportText(report: TargetReport, colour: boolean): string {
  const tone = paint(colour);
  const { changeSet, findings, verdict, roundings, preview } = report;
  const mark = { allow: tone.green('✔'), 'needs-approval': tone.yellow('✋'), block: tone.red('⛔') }[
    verdict.decision
  ];
  const reasons = verdict.reasons
    .filter(({ effect }) => effect !== 'note' || verdict.decision === 'allow')
    .flatMap(({ message, fix, at }) => [
      `   - ${message}${at === undefined ? '' : tone.dim(`  ${at.file}:${at.line}:${at.column}`)}`,
      ...(fix === undefined ? [] : [`     ${fix}`]),
    ]);
  return [
    ...changesTerminal(changeSet, {
      colour,
      foldCreated: FOLD_CREATED,
      ...(roundings === undefined ? {} : { roundings }),
    }),
    '',
    ...findingsTerminal(findings, colour),
    '',
    preview !== undefined && verdict.decision !== 'block'
      ? ` ${visible(preview)}`
      : ` ${mark} ${gateLine(verdict, changeSet.counts)}`,
    ...reasons,
    '',
    tone.dim(` Changes ${changeSet.digest.slice(0, 7)}`),
  ].join('\n');
}
