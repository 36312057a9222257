import { APPLIED_AFTER_MERGE, COMMENT_LIMIT } from './changes-markdown.js';
import { byteLength, code, fileLink, linked, prose } from './escape.js';
import {
  historyText,
  type Marker,
  markerLine,
  nextMarker,
  OUTDATED_ROOM,
  planTime,
  rollupDigest,
} from './history.js';
import { rollupFolds, rollupReasons } from './rollup-sections.js';
import { isPreview, rollupHeadline, rollupTable } from './rollup-table.js';
import { planned, type Standing, type TargetResult, type Told, toldTargets } from './rollup-targets.js';
import { truncate } from './style.js';
import { SUMMARY_LIMIT } from './summary-limit.js';
import { listSection } from './target-sections.js';

/** The rows of 256 targets, the most that a matrix has, take about 35 KB: they are worth more than their changes. */
const TABLE_SHARE = 0.65;

/** What is known of the pull request and of the run that planned it. */
export interface RollupFacts {
  /** `owner/name`. */
  readonly repository: string;
  readonly pullRequest: number;
  /** Commit of the pull request's head. */
  readonly headCommit: string;
  readonly baseBranch: string;
  /** Path of the manifest, where the repository may have several. */
  readonly manifest?: string;
  /** `https://<host>/<owner>/<repository>/blob/<sha>`: where the lines of manifests are shown. */
  readonly fileBase: string;
  readonly runUrl: string;
  /** Where the full report is; absent where artifacts are not to be had. */
  readonly artifactUrl?: string;
  /** ISO 8601, UTC. */
  readonly plannedAt: string;
  /** How and when this will be applied; after the merge, and as the verdicts let it, when not given. */
  readonly applied?: string;
}

/**
 * The one comment of a pull request: may I merge, where, why not, and then the changes of all targets, the gravest
 * first and equal plans once. At most 65,536 code units and bytes; what is cut is counted; nothing stays open.
 * @param former the marker of the comment that this one replaces, for the history.
 */
export function rollupComment(results: readonly TargetResult[], facts: RollupFacts, former?: Marker): string {
  const marker = nextMarker(results, { ...facts, kind: 'plan' }, former);
  const line = `${markerLine(marker)}\n`;
  const limit = COMMENT_LIMIT - OUTDATED_ROOM - byteLength(line);
  return line + rollupMarkdown(results, facts, limit, historyText(marker));
}

/** The same for the step summary, which holds sixteen times as much and knows no earlier plans. */
export function rollupSummary(results: readonly TargetResult[], facts: RollupFacts): string {
  return rollupMarkdown(results, facts, SUMMARY_LIMIT, '');
}

/**
 * @param limit size in UTF-16 code units and in UTF-8 bytes.
 * @param history finished Markdown of the last line; empty for none.
 */
function rollupMarkdown(
  results: readonly TargetResult[],
  facts: RollupFacts,
  limit: number,
  history: string,
): string {
  const targets = toldTargets(results);
  const link = fileLink(facts.fileBase);
  const headline = headlineOf(targets, facts);
  const tail = [closing(results, facts), prose(facts.applied ?? appliedHow(targets)), history];
  let left = limit - byteLength([headline, ...tail].join('\n\n')) - 20;
  // Each part may take its share of what is left; what it does not need goes to the next, and to the changes at last.
  const take = (part: string): string => {
    left -= byteLength(`${part}\n\n`);
    return part;
  };
  const body = [
    take(previewSection(targets, left / 16)),
    take(rollupTable(targets, left * TABLE_SHARE)),
    take(rollupReasons(targets, left / 2, link)),
    rollupFolds(targets, left, link),
  ];
  const whole = [headline, ...body, ...tail].filter((part) => part !== '').join('\n\n');
  return byteLength(whole) <= limit ? whole : truncate(headline, Math.floor(limit / 12) - 1);
}

function headlineOf(targets: readonly Told[], { manifest }: RollupFacts): string {
  const answer = rollupHeadline(targets);
  return manifest === undefined ? answer : `${answer}\n\nManifest: ${code(truncate(manifest, 120))}`;
}

/** Why targets are only previewed: most often one sentence for all of them. */
function previewSection(targets: readonly Told[], bytes: number): string {
  const whys = planned(targets).flatMap(({ report: { preview } }) =>
    preview === undefined ? [] : [preview],
  );
  const [only, ...others] = [...new Set(whys)];
  if (only === undefined) return '';
  if (others.length === 0) return prose(only);
  return listSection('Only a preview', [only, ...others], bytes, (why) => prose(why));
}

/** What the merge does, with what no equal plan can change: such targets ask a person, or are refused, in any case. */
function appliedHow(targets: readonly Told[]): string {
  const some = (wanted: Standing): boolean => targets.some(({ standing }) => standing === wanted);
  return [
    APPLIED_AFTER_MERGE,
    ...(some('approval') ? ['What is ✋ asks them in any case.'] : []),
    ...(targets.some(isPreview) ? ['So does what is only a preview: nothing can be compared with it.'] : []),
    ...(some('blocked') || some('failed') ? ['What is ⛔ is refused.'] : []),
  ].join(' ');
}

function closing(results: readonly TargetResult[], facts: RollupFacts): string {
  const plan = [
    `Changes ${code(rollupDigest(results).slice(0, 7))} of commit ${code(facts.headCommit.slice(0, 7))}`,
    `for ${code(truncate(facts.baseBranch, 100))}, planned ${planTime(facts.plannedAt)} UTC`,
  ].join(' ');
  const run = linked('run', facts.runUrl);
  const report = linked('full report', facts.artifactUrl) ?? 'full report in the summary of the run';
  return [plan, report, ...(run === undefined ? [] : [run])].join(' · ');
}
