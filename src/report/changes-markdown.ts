import { byteLength, code, type Link, prose, table, text } from './escape.js';
import { changesNothing, warnings } from './extras.js';
import { truncate } from './style.js';
import { changedLine } from './summary.js';
import { type TargetReport, targetLabel } from './target.js';
import {
  AROUND,
  besideSections,
  foldText,
  planSections,
  policyWords,
  reasonsSection,
} from './target-sections.js';

/** How a comment or a step summary is written. */
export interface MarkdownOptions {
  /** Size in UTF-16 code units and in UTF-8 bytes; 65,536 when not given. Below 4,096 sections may be missing. */
  readonly limit?: number;
  readonly link?: Link;
  /** First line in place of the answer to "may I merge?", where that is no question any more. */
  readonly title?: string;
  /** Last sentence: how and when this will be applied. */
  readonly footer?: string;
}

/** The sentence for pull requests whose default branch applies after the merge. */
export const APPLIED_AFTER_MERGE =
  'After the merge the result is planned again: if it is these changes, they are applied; if not, the reviewers are asked and shown the difference.';

/** What GitHub takes in a comment, in code units and in bytes: far below what its server stores, for the message says so. */
export const COMMENT_LIMIT = 65_536;
const VERDICTS = { block: '⛔ blocked', 'needs-approval': '✋ after approval', allow: '✅ allowed' } as const;

/**
 * The comment of one target: may it be merged, where, why not, and then what changes. It never exceeds the limit,
 * leaves no fence, table or fold open, and says of each list that is cut how much of it is shown.
 */
export function changesMarkdown(report: TargetReport, options: MarkdownOptions = {}): string {
  const limit = options.limit ?? COMMENT_LIMIT;
  const { link } = options;
  const head = [
    options.title === undefined ? headline(report) : `### ${text(options.title)}`,
    ...(report.preview === undefined ? [] : [prose(report.preview)]),
    overview(report),
    ...warnings(report.changeSet).map((warning) => `⚠ ${warning}`),
  ];
  const tail = closing(report, options.footer);
  const free = limit - byteLength([...head, ...tail].join('\n\n')) - AROUND;
  const reasons = reasonsSection(report.verdict, free / 4, link);
  const rest = free - byteLength(`${reasons}\n\n`);
  const besides = besideSections(report, rest, link);
  const taken = byteLength(besides.map((section) => `${section}\n\n`).join(''));
  const { hooks, changes, outputs } = planSections(report, rest - taken);
  const sections = [reasons, hooks, changes === undefined ? '' : foldText(changes), outputs, ...besides];

  const whole = [...head, ...sections, ...tail].filter((section) => section !== '').join('\n\n');
  return byteLength(whole) <= limit ? whole : truncate(headline(report), Math.floor(limit / 12) - 1);
}

/** The answer to "may I merge?" for one target. */
export function headline({ target, changeSet, verdict, preview }: TargetReport): string {
  const label = text(truncate(targetLabel(target), 120));
  const answer = () => {
    if (changeSet.errored) return `⛔ planning ${label} failed`;
    if (preview !== undefined)
      return verdict.decision === 'block'
        ? `⛔ ${label} would be blocked (preview)`
        : `👀 a preview of ${label}`;
    if (verdict.decision === 'block') return `⛔ ${label} is blocked: do not merge yet`;
    if (verdict.decision === 'needs-approval')
      return `✋ ${label} may be merged; its apply waits for approval`;
    if (changesNothing(changeSet)) return `✅ merging changes nothing in ${label}`;
    return `✅ ${label} may be merged and applied`;
  };
  return `### synthinfra: ${answer()}`;
}

function overview(report: TargetReport): string {
  const { target, changeSet, findings, cost } = report;
  const priced = cost !== undefined;
  const label = text(truncate(targetLabel(target), 120));
  return table(
    ['target', 'changes', 'policy', ...(priced ? ['cost'] : []), 'verdict'],
    [
      [
        `**${label}**`,
        changedLine(changeSet.counts),
        policyWords(findings),
        ...(priced ? [text(cost)] : []),
        verdictCell(report),
      ],
    ],
  );
}

/** The verdict in a table's cell. */
export function verdictCell({ changeSet, verdict, preview }: TargetReport): string {
  if (changeSet.errored) return '⛔ planning failed';
  return preview !== undefined && verdict.decision !== 'block' ? '👀 preview' : VERDICTS[verdict.decision];
}

function closing(
  { changeSet, commit, plannedAt }: TargetReport,
  footer: string | undefined,
): readonly string[] {
  const { engine, digest } = changeSet;
  const parts = [
    `Changes ${code(digest.slice(0, 7))}${commit === undefined ? '' : ` of commit ${code(commit.slice(0, 7))}`}`,
    `planned${plannedAt === undefined ? '' : ` ${text(plannedAt.slice(0, 16).replace('T', ' '))} UTC`} with ${text(
      truncate(`${engine.name} ${engine.version}`, 60),
    )}`,
  ];
  return [parts.join(', '), ...(footer === undefined ? [] : [prose(footer)])];
}
