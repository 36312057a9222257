import type { Location } from '../problem.js';
import { truncate, visible } from './style.js';

/** The address of a manifest line on GitHub, or nothing when there is none. */
export type Link = (at: Location) => string | undefined;

/** Columns of one sentence or name in Markdown: longer ones are hostile or useless. */
const MOST_COLUMNS = 600;
/** Code units of a web address. */
const MOST_ADDRESS = 2_000;

/**
 * A zero-width space breaks what GitHub finds in the finished HTML, where entities are text again:
 * mentions, issue numbers and bare addresses.
 */
const BREAK = '&#8203;';
const TEXT: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '`': '&#96;',
  '"': '&quot;',
  '@': `@${BREAK}`,
  '#': `#${BREAK}`,
  '://': `:${BREAK}//`,
  'www.': `www${BREAK}.`,
  'gh-': `GH-${BREAK}`,
  // GitHub sets what stands between two dollar signs as a formula.
  $: '<span>$</span>',
};

/** Any text as Markdown that shows just this text, in a paragraph, a list or a table cell. */
export function text(value: string): string {
  return truncate(visible(value), MOST_COLUMNS).replace(
    /[\\*_[\]~&<>|`"@#$]|:\/\/|www\.|gh-/gi,
    (found) => TEXT[found.toLowerCase()] ?? `\\${found}`,
  );
}

/** Any text inside an HTML block such as `<summary>`, where Markdown's backslashes do not count. */
export function html(value: string): string {
  return truncate(visible(value), MOST_COLUMNS).replace(
    /[&<>|`"@#$[\]]|:\/\/|www\.|gh-/gi,
    (found) => TEXT[found.toLowerCase()] ?? `&#${found.charCodeAt(0)};`,
  );
}

/** Any text as inline code. Pipes and backticks would end a cell or the code, so those go into `<code>`. */
export function code(value: string): string {
  const shown = truncate(visible(value), MOST_COLUMNS);
  return /[|`]|^\s*$|^\s|\s$/.test(shown) ? `<code>${text(shown)}</code>` : `\`${shown}\``;
}

/** A sentence as Markdown: what it sets in backticks becomes code, and so does `term` where it stands bare. */
export function prose(sentence: string, term = ''): string {
  const marked = `\`${term}\``;
  const bare = term !== '' && !term.includes('`') && !sentence.includes(marked);
  const cut = truncate(bare ? sentence.replace(term, () => marked) : sentence, MOST_COLUMNS);
  // Odd parts of the split are what stood between two backticks.
  const parts = cut.split(/`([^`]+)`/);
  return parts.map((part, index) => (index % 2 === 1 ? code(part) : text(part))).join('');
}

/** `deployment.yaml:31` as a link where there is one, else as code. */
export function place(at: Location, link?: Link): string {
  const label = `${at.file}:${at.line}`;
  return linked(label, link?.(at)) ?? code(label);
}

/** A label that leads to a web address; nothing where there is no such address, or one that no page would have. */
export function linked(label: string, address = ''): string | undefined {
  if (!/^https?:\/\//.test(address)) return undefined;
  const safe = address
    .toWellFormed()
    .replace(/[()]/g, (found) => (found === '(' ? '%28' : '%29'))
    .replace(/[^\x21-\x7e]|[<>|\\`"]/gu, encodeURIComponent);
  return safe.length > MOST_ADDRESS ? undefined : `[${text(label)}](${safe})`;
}

/**
 * Manifest lines on GitHub or a GitHub Enterprise Server at one commit.
 * @param base `https://<host>/<owner>/<repository>/blob/<sha>`, without a slash at the end.
 */
export function fileLink(base: string): Link {
  return ({ file, line }) => {
    const steps = file.replace(/^\.\//, '').split('/');
    // What stands outside of the repository has no page in it.
    if (steps.some((step) => step === '' || step === '.' || step === '..')) return undefined;
    return `${base}/${steps.map((step) => encodeURIComponent(step.toWellFormed())).join('/')}#L${line}`;
  };
}

/** A fenced block: the fence is one backtick longer than the longest run of backticks in it. */
export function fenced(language: string, lines: readonly string[]): string {
  const content = lines.join('\n');
  const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${content}\n${fence}`;
}

/** A folded section. The blank lines are what makes GitHub read the body as Markdown again. */
export function details(summary: string, body: string): string {
  return `<details><summary>${html(summary)}</summary>\n\n${body}\n\n</details>`;
}

/** A table of finished cells. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** Size in UTF-8 bytes, which is never less than the number of code units: one limit holds for both counts. */
export function byteLength(value: string): number {
  return Buffer.byteLength(value, 'utf8');
}

/**
 * The first items whose texts fit into `bytes` together, each with one byte for its line end. Rendering stops at
 * the first that does not fit, so a list of thousands costs no more than what is shown.
 */
export function whatFits<Item>(
  items: Iterable<Item>,
  bytes: number,
  render: (item: Item) => string,
): { readonly texts: readonly string[]; readonly shown: number } {
  const texts: string[] = [];
  let left = bytes;
  for (const item of items) {
    const next = render(item);
    left -= byteLength(next) + 1;
    if (left < 0) break;
    texts.push(next);
  }
  return { texts, shown: texts.length };
}
