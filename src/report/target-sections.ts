import type { ChangeSet } from '../changes/changeset.js';
import type { Reason, Verdict } from '../gate/types.js';
import type { Finding } from '../policy/types.js';
import type { Diagram } from '../stacks/types.js';
import { driftMarkdown } from './drift.js';
import { byteLength, code, details, fenced, type Link, place, prose, text, whatFits } from './escape.js';
import { exceptionSentence, hookSentence, outputLine, roundingSentence } from './extras.js';
import { findingsMarkdown } from './findings.js';
import { mermaidText } from './mermaid.js';
import { resourceLines } from './resource-lines.js';
import { plural } from './style.js';
import { failing, ruleResults } from './summary.js';
import type { TargetReport } from './target.js';

/** Columns of a line in the diff: what GitHub shows without scrolling. */
const WIDTH = 110;
/** Bytes for the tags, fences and counts around a list. The longest fence is as long as a line, twice. */
export const AROUND = 2 * WIDTH + 200;
/** A hyphen alone below a title would make the title a heading. */
const NO_TEXT = '(no text)';
/** GitHub draws no flowchart with more arrows: Mermaid's default `maxEdges`. */
const MOST_EDGES = 500;
const MARKS = { block: '⛔', 'needs-approval': '✋', note: 'ℹ️' } as const;
const TITLES = {
  block: 'Why it is blocked',
  'needs-approval': 'What asks for approval',
  allow: 'Good to know',
} as const;

/** A title and what unfolds beneath it; the body is empty where nothing of it fits. */
export interface Fold {
  readonly summary: string;
  readonly body: string;
}

/** What the digest of a plan covers, so equal for equal plans (but for the lines of the manifest). */
export interface PlanSections {
  readonly hooks: string;
  readonly changes: Fold | undefined;
  readonly outputs: string;
}

/** What a plan does, in about `bytes`: whatever hooks and outputs leave goes to the changes. */
export function planSections({ changeSet }: TargetReport, bytes: number): PlanSections {
  const hooks = listSection('Would also run', changeSet.hooks, bytes / 16, (hook) =>
    prose(hookSentence(hook), hook.address),
  );
  const outputs = outputsSection(changeSet, bytes / 12);
  const taken = byteLength(`${hooks}\n\n${outputs}\n\n`);
  return { hooks, changes: changesFold(changeSet, bytes - taken), outputs };
}

/** What was found besides, in at most about half of `bytes`: exceptions, roundings, drift, policies, the diagram. */
export function besideSections(
  { changeSet, findings, roundings, diagram }: TargetReport,
  bytes: number,
  link: Link | undefined,
): readonly string[] {
  return [
    listSection('Shown by exception', changeSet.exceptions ?? [], bytes / 16, (exception) =>
      prose(exceptionSentence(exception), exception.path),
    ),
    listSection('Adjusted to what the cloud offers', roundings ?? [], bytes / 16, (rounding) =>
      text(roundingSentence(rounding)),
    ),
    driftSection(changeSet, bytes / 12, link),
    policySection(findings, bytes / 8, link),
    diagramSection(diagram, bytes / 8),
  ];
}

/** The fold, or its title alone. */
export function foldText({ summary, body }: Fold): string {
  return body === '' ? `**${summary}**` : details(summary, body);
}

/** What the policies say in a table's cell: `1 fails, 2 waived`. */
export function policyWords(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'not checked';
  const { fail, waived, unknown } = ruleResults(findings);
  const parts = [
    fail.length > 0 ? failing(fail.length) : 'passes',
    ...(waived.length > 0 ? [`${waived.length} waived`] : []),
    ...(unknown.length > 0 ? [`${unknown.length} not known before apply`] : []),
  ];
  return parts.join(', ');
}

/** Items under a bold title within about `bytes`, and how many of them are shown when they are too many. */
export function listSection<Item>(
  title: string,
  items: readonly Item[],
  bytes: number,
  render: (item: Item) => string,
): string {
  if (items.length === 0) return '';
  const { texts, shown } = whatFits(
    items,
    bytes - byteLength(title) - 60,
    (item) => `- ${render(item).trim() || NO_TEXT}`,
  );
  const note = shown === items.length ? [] : [`- ${shown} of ${items.length} shown`];
  return [`**${title}**`, ...texts, ...note].join('\n');
}

/** Every reason of a verdict with its place and its fix; of what it is the reason, `title` says. */
export function reasonsSection(
  { decision, reasons }: Verdict,
  bytes: number,
  link: Link | undefined,
  title: string = TITLES[decision],
): string {
  return listSection(title, reasons, bytes, (reason) => reasonText(reason, link));
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

function changesFold({ resources }: ChangeSet, bytes: number): Fold | undefined {
  if (resources.length === 0) return undefined;
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
  return { summary, body: shown === 0 ? '' : fenced('diff', texts) };
}

function outputsSection({ outputs }: ChangeSet, bytes: number): string {
  if (outputs.length === 0) return '';
  const { texts, shown } = whatFits(outputs, bytes - AROUND, (output) => outputLine(output, WIDTH));
  const counted = shown === outputs.length ? `${shown}` : `${shown} of ${outputs.length} shown`;
  return foldText({ summary: `Outputs: ${counted}`, body: shown === 0 ? '' : fenced('diff', texts) });
}

function driftSection({ drift }: ChangeSet, bytes: number, link: Link | undefined): string {
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
