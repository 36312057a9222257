import type { Finding, Severity } from '../policy/types.js';
import { byteLength, code, type Link, place, prose, text, whatFits } from './escape.js';
import { type Paint, paint, plural, visible } from './style.js';
import { ruleResults } from './summary.js';

const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low'];
const RESULTS: readonly Finding['result'][] = ['fail', 'waived'];
/** Names of rules that are listed in one sentence. */
const MOST_NAMES = 12;

/** Findings that somebody should read one by one: failures first, the gravest first, then what is waived. */
function told(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .filter(({ result }) => RESULTS.includes(result))
    .toSorted(
      (a, b) =>
        RESULTS.indexOf(a.result) - RESULTS.indexOf(b.result) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
    );
}

/** What the rules that cannot answer yet, and those that pass, have to say: one sentence each. */
function folded(findings: readonly Finding[], name: (rule: string) => string): readonly string[] {
  const { unknown, pass } = ruleResults(findings);
  const verb = unknown.length === 1 ? 'is' : 'are';
  const more = unknown.length > MOST_NAMES ? `, and ${unknown.length - MOST_NAMES} more` : '';
  const names = unknown.slice(0, MOST_NAMES).map(name).join(', ') + more;
  return [
    ...(unknown.length === 0
      ? []
      : [`${plural(unknown.length, 'rule')} ${verb} not known before apply: ${names}.`]),
    ...(pass.length === 0
      ? []
      : [`${plural(pass.length, 'rule')} ${pass.length === 1 ? 'passes' : 'pass'}.`]),
  ];
}

/** Findings for a terminal: failures with place, fix and controls; waivers with reason and end; the rest counted. */
export function findingsTerminal(findings: readonly Finding[], colour: boolean): readonly string[] {
  const tone = paint(colour);
  return [
    ...told(findings).flatMap((finding) => terminalLines(finding, tone)),
    ...folded(findings, visible).map((line) => tone.dim(` ${line}`)),
  ];
}

function terminalLines(finding: Finding, tone: Paint): readonly string[] {
  const { rule, severity, at, address, message, fix, controls, waiver } = finding;
  const fails = finding.result === 'fail';
  const where = at === undefined ? '' : `  ${visible(`${at.file}:${at.line}:${at.column}`)}`;
  const name = tone.bold(visible(rule));
  const head = fails ? `${tone.red('✖')} ${name}  ${severity}` : `${tone.yellow('◌')} ${name}  waived`;
  const end = waiver === undefined ? '' : `Waived until ${waiver.expires}: ${waiver.reason}`;
  return [
    ` ${head}${tone.dim(where)}`,
    `   ${visible(`${address}: ${message}`)}`,
    `   ${visible(fails ? fix : end)}`,
    ...(fails && controls.length > 0 ? [tone.dim(`   ${visible(controls.join(' · '))}`)] : []),
  ];
}

/** Findings in Markdown within `bytes`; how many are left out is said. */
export function findingsMarkdown(
  findings: readonly Finding[],
  options: { readonly link?: Link; readonly bytes: number },
): string {
  const list = told(findings);
  const rest = folded(findings, code).join(' ');
  const left = options.bytes - byteLength(rest) - 60;
  const { texts, shown } = whatFits(list, left, (finding) => markdownItem(finding, options.link));
  const note = shown === list.length ? [] : [`${shown} of ${list.length} findings shown.`];
  const blocks = [texts.join('\n'), ...note, rest];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function markdownItem(finding: Finding, link: Link | undefined): string {
  const { rule, severity, at, address, message, fix, controls, waiver } = finding;
  const where = at === undefined ? '' : ` (${place(at, link)})`;
  const subject = `${code(rule)}${where} ${code(address)}`;
  if (finding.result === 'waived') {
    const why = waiver === undefined ? '' : ` Until ${text(waiver.expires)}: ${text(waiver.reason)}`;
    return `- ◌ waived ${subject}: ${prose(message)}${why}`;
  }
  const frameworks = controls.length === 0 ? '' : ` <sub>${controls.map(text).join(' · ')}</sub>`;
  return `- ⛔ ${severity} ${subject}: ${prose(message)} ${prose(fix)}${frameworks}`;
}
