import { headline, verdictCell } from './changes-markdown.js';
import { table, text, whatFits } from './escape.js';
import { changesNothing } from './extras.js';
import { planned, STANDINGS, type Standing, type Told } from './rollup-targets.js';
import { plural } from './style.js';
import { changedLine } from './summary.js';
import type { TargetReport } from './target.js';
import { policyWords } from './target-sections.js';

/** Bytes kept for the line that counts the rows left out. */
const NOTE = 80;

/** The first line: may I merge? */
export function rollupHeadline(targets: readonly Told[]): string {
  const [first] = targets;
  if (first === undefined) return '### synthinfra: there is no target to plan';
  return targets.length === 1 ? single(first) : `### synthinfra: ${answer(targets)}`;
}

function single({ label, result }: Told): string {
  if (result.kind === 'planned') return headline(result.report);
  const what =
    result.kind === 'failed' ? `⛔ planning ${text(label)} failed` : `⏳ ${text(label)} is deferred`;
  return `### synthinfra: ${what}`;
}

function answer(targets: readonly Told[]): string {
  const total = targets.length;
  const counts = Object.fromEntries(
    STANDINGS.map((standing) => [standing, targets.filter((target) => target.standing === standing).length]),
  ) as Record<Standing, number>;
  const { approval, preview, deferred } = counts;
  const stopped = counts.failed + counts.blocked;
  if (counts.nothing === total) return `✅ merging changes nothing in ${total} targets`;
  if (targets.every(isPreview))
    return stopped > 0
      ? `⛔ ${stopped} of ${total} targets would be blocked (preview)`
      : `👀 a preview of ${total} targets`;
  const may = approval + counts.allowed + counts.nothing;
  const mark = stopped > 0 ? '⛔' : approval > 0 ? '✋' : preview > 0 ? '👀' : deferred > 0 ? '⏳' : '✅';
  const few = may === 0 ? `none of ${total}` : `${may} of ${total}`;
  const parts = [
    `${mark} ${may === total ? `all ${total}` : few} targets may be applied`,
    ...(approval > 0 ? [`${approval} after approval`] : []),
    ...(preview > 0 ? [plural(preview, 'is a preview', 'are previews')] : []),
    ...(deferred > 0 ? [plural(deferred, 'is deferred', 'are deferred')] : []),
  ];
  return `${parts.join(', ')}${stopped > 0 ? ': do not merge yet' : ''}`;
}

/** Whether a target was planned without asking its cloud. */
export function isPreview({ result }: Told): boolean {
  return result.kind === 'planned' && result.report.preview !== undefined;
}

/** Where: one row for each target within `bytes`, and how many there are when not all fit. */
export function rollupTable(targets: readonly Told[], bytes: number): string {
  if (targets.length === 0) return '';
  const priced = planned(targets).some(({ report }) => report.cost !== undefined);
  const head = ['target', 'changes', 'policy', ...(priced ? ['cost'] : []), 'verdict'];
  const empty = table(head, []);
  const first = new Map<string, Told>();
  for (const target of planned(targets)) {
    const { digest } = target.report.changeSet;
    if (!first.has(digest)) first.set(digest, target);
  }
  const { texts, shown } = whatFits(targets, bytes - empty.length - NOTE, (target) =>
    row(target, priced, (digest) => first.get(digest)),
  );
  const whole = [empty, ...texts].join('\n');
  return shown === targets.length ? whole : `${whole}\n\n${shown} of ${targets.length} targets shown.`;
}

function row(told: Told, priced: boolean, firstOf: (digest: string) => Told | undefined): string {
  const label = text(told.label);
  const bold = ['failed', 'blocked'].includes(told.standing) ? `**${label}**` : label;
  const [changes, policy, cost, verdict] = cells(told, firstOf);
  return `| ${[bold, changes, policy, ...(priced ? [cost] : []), verdict].join(' | ')} |`;
}

function cells({ id, result }: Told, firstOf: (digest: string) => Told | undefined): readonly string[] {
  if (result.kind === 'failed') return ['not known', 'not checked', '', '⛔ planning failed'];
  if (result.kind === 'deferred') return ['not known yet', 'not checked', '', '⏳ deferred'];
  const { report } = result;
  const first = firstOf(report.changeSet.digest);
  const changes =
    first === undefined || first.id === id || changesNothing(report.changeSet)
      ? changedLine(report.changeSet.counts)
      : `same ${sameChanges(report)} as ${text(first.name)}`;
  return [changes, policyWords(report.findings), text(report.cost ?? ''), verdictCell(report)];
}

/** `5 changes`: data that is only read is none. */
function sameChanges({ changeSet: { counts } }: TargetReport): string {
  const { read, ...changes } = counts;
  const total = Object.values(changes).reduce((sum, count) => sum + count, 0);
  return total === 1 ? 'change' : plural(total, 'change');
}
