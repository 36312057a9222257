import type { Reason, Verdict } from '../gate/types.js';
import type { Finding } from '../policy/types.js';
import type { Diagram } from '../stacks/types.js';
import { driftMarkdown } from './drift.js';
import {
  byteLength,
  code,
  details,
  fenced,
  type Link,
  place,
  prose,
  table,
  text,
  whatFits,
} from './escape.js';
import { changesNothing, hookSentence, outputLine, roundingSentence, warnings } from './extras.js';
import { findingsMarkdown } from './findings.js';
import { mermaidText } from './mermaid.js';
import { resourceLines } from './resource-lines.js';
import { plural, truncate } from './style.js';
import { changedLine, failing, ruleResults } from './summary.js';
import { type TargetReport, targetLabel } from './target.js';

/** How a comment or a step summary is written. */
export interface MarkdownOptions {
  /** Size in UTF-16 code units and in UTF-8 bytes; 65,536 when not given. Below 4,096 sections may be missing. */
  readonly limit?: number;
  readonly link?: Link;
  /** Last sentence: how and when this will be applied. */
  readonly footer?: string;
}

/** The sentence for pull requests whose default branch applies after the merge. */
export const APPLIED_AFTER_MERGE =
  'After the merge the result is planned again: if it is these changes, they are applied; if not, the reviewers are asked and shown the difference.';

const LIMIT = 65_536;
/** Columns of a line in the diff: what GitHub shows without scrolling. */
const WIDTH = 110;
/** Bytes for the tags, fences and counts around a list. The longest fence is as long as a line, twice. */
const AROUND = 2 * WIDTH + 200;
/** GitHub draws no flowchart with more arrows: Mermaid's default `maxEdges`. */
const MOST_EDGES = 500;
const MARKS = { block: '⛔', 'needs-approval': '✋', note: 'ℹ️' } as const;
const VERDICTS = { block: '⛔ blocked', 'needs-approval': '✋ after approval', allow: '✅ allowed' } as const;
const TITLES = {
  block: 'Why it is blocked',
  'needs-approval': 'What asks for approval',
  allow: 'Good to know',
} as const;

/**
 * The comment of one target: may it be merged, where, why not, and then what changes. It never exceeds the limit,
 * leaves no fence, table or fold open, and says of each list that is cut how much of it is shown.
 */
export function changesMarkdown(report: TargetReport, options: MarkdownOptions = {}): string {
  const limit = options.limit ?? LIMIT;
  const { changeSet, findings, diagram } = report;
  const { link } = options;
  const head = [
    headline(report),
    ...(report.preview === undefined ? [] : [prose(report.preview)]),
    overview(report),
    ...warnings(changeSet).map((warning) => `⚠ ${warning}`),
  ];
  const tail = closing(report, options.footer);
  const free = limit - byteLength([...head, ...tail].join('\n\n')) - AROUND;

  // The shares are upper bounds; whatever the other sections leave goes to the changes themselves.
  const before = [
    reasonsSection(report.verdict, free / 4, link),
    listSection('Would also run', changeSet.hooks, free / 16, (hook) =>
      prose(hookSentence(hook), hook.address),
    ),
  ];
  const after = [
    outputsSection(report, free / 12),
    listSection('Adjusted to what the cloud offers', report.roundings ?? [], free / 16, (rounding) =>
      text(roundingSentence(rounding)),
    ),
    driftSection(report, free / 12, link),
    policySection(findings, free / 8, link),
    diagramSection(diagram, free / 8),
  ];
  const taken = byteLength([...before, ...after].map((section) => `${section}\n\n`).join(''));
  const sections = [...before, changesSection(report, free - taken), ...after];

  const whole = [...head, ...sections, ...tail].filter((section) => section !== '').join('\n\n');
  return byteLength(whole) <= limit ? whole : truncate(headline(report), Math.floor(limit / 12) - 1);
}

function headline({ target, changeSet, verdict, preview }: TargetReport): string {
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

function overview({ target, changeSet, findings, verdict, cost, preview }: TargetReport): string {
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
        preview !== undefined && verdict.decision !== 'block' ? '👀 preview' : VERDICTS[verdict.decision],
      ],
    ],
  );
}

function policyWords(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'not checked';
  const { fail, waived, unknown } = ruleResults(findings);
  const parts = [
    fail.length > 0 ? failing(fail.length) : 'passes',
    ...(waived.length > 0 ? [`${waived.length} waived`] : []),
    ...(unknown.length > 0 ? [`${unknown.length} not known before apply`] : []),
  ];
  return parts.join(', ');
}

/** Items under a bold title, and how many of them are shown when they are too many. */
function listSection<Item>(
  title: string,
  items: readonly Item[],
  bytes: number,
  render: (item: Item) => string,
): string {
  if (items.length === 0) return '';
  const { texts, shown } = whatFits(items, bytes - byteLength(title) - 60, (item) => `- ${render(item)}`);
  const note = shown === items.length ? [] : [`- ${shown} of ${items.length} shown`];
  return [`**${title}**`, ...texts, ...note].join('\n');
}

function reasonsSection({ decision, reasons }: Verdict, bytes: number, link: Link | undefined): string {
  return listSection(TITLES[decision], reasons, bytes, (reason) => reasonText(reason, link));
}

/** The mark, what it is about and where, the sentence, the fix; the sentence may itself begin with the address. */
function reasonText({ effect, message, fix, address, rule, at }: Reason, link: Link | undefined): string {
  const leads = address !== undefined && message.startsWith(`${address} `);
  const subject = [
    ...(rule === undefined ? [] : [code(rule)]),
    ...(address === undefined || (message.includes(address) && !leads) ? [] : [code(address)]),
  ].join(' ');
  const sentence = leads ? prose(message.slice(address.length + 1)) : prose(message, address);
  const where = at === undefined ? '' : `(${place(at, link)})`;
  const told =
    subject === '' ? joined(sentence, where) : `${joined(subject, where)}${leads ? '' : ':'} ${sentence}`;
  return joined(MARKS[effect], told, prose(fix ?? ''));
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function changesSection({ changeSet }: TargetReport, bytes: number): string {
  const { resources } = changeSet;
  if (resources.length === 0) return '';
  const { texts, shown } = whatFits(resources, bytes - AROUND, (change) =>
    resourceLines(change, WIDTH)
      .map((line) => line.text.trimEnd())
      .join('\n'),
  );
  const total = resources.length;
  const summary =
    shown === total
      ? `${plural(total, 'resource')}, the most dangerous first`
      : `${shown} of ${total} shown, the most dangerous first; the rest is in the full report`;
  return shown === 0 ? `**${summary}**` : details(summary, fenced('diff', texts));
}

function outputsSection({ changeSet: { outputs } }: TargetReport, bytes: number): string {
  if (outputs.length === 0) return '';
  const { texts, shown } = whatFits(outputs, bytes - AROUND, (output) => outputLine(output, WIDTH));
  const counted = shown === outputs.length ? `${shown}` : `${shown} of ${outputs.length} shown`;
  return shown === 0 ? `**Outputs: ${counted}**` : details(`Outputs: ${counted}`, fenced('diff', texts));
}

function driftSection({ changeSet: { drift } }: TargetReport, bytes: number, link: Link | undefined): string {
  if (drift.length === 0) return '';
  const room = { bytes: bytes - AROUND, ...(link === undefined ? {} : { link }) };
  return details(`Drift: ${plural(drift.length, 'resource')}`, driftMarkdown(drift, room));
}

function policySection(findings: readonly Finding[], bytes: number, link: Link | undefined): string {
  if (findings.length === 0) return '';
  const room = { bytes: bytes - AROUND, ...(link === undefined ? {} : { link }) };
  return details(`Policy: ${policyWords(findings)}`, findingsMarkdown(findings, room));
}

function diagramSection(diagram: Diagram | undefined, bytes: number): string {
  if (diagram === undefined || diagram.nodes.length === 0) return '';
  // Each arrow and node takes ten bytes at the least: one that cannot fit is not drawn at all.
  const small = diagram.edges.length <= MOST_EDGES && diagram.nodes.length * 10 <= bytes;
  const drawn = small ? details('Architecture (Mermaid)', fenced('mermaid', [mermaidText(diagram)])) : '';
  if (drawn !== '' && byteLength(drawn) <= bytes) return drawn;
  return `The architecture diagram (${plural(diagram.nodes.length, 'node')}) is too large for here.`;
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
