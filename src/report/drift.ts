import type { AttributeChange, ResourceChange, Shown } from '../changes/changeset.js';
import { revealedOf } from '../changes/reveal.js';
import { byteLength, code, type Link, place, table, text, whatFits } from './escape.js';
import { byException, pathText, shownText } from './resource-lines.js';
import { plural, truncate } from './style.js';

/** How a drift table is written in Markdown. */
export interface DriftOptions {
  readonly link?: Link;
  /** UTF-8 bytes that it may take. */
  readonly bytes: number;
}

interface Row {
  readonly change: ResourceChange;
  readonly attribute?: AttributeChange;
}

const HEAD = ['resource', 'attribute', 'applied', 'now'];
/** Columns of one value. */
const VALUE = 80;
/** Bytes kept for the line that counts the rows left out. */
const NOTE = 80;

/** `2 resources differ from what was applied.` and a table of what was applied and what is there now. */
export function driftMarkdown(drift: readonly ResourceChange[], options: DriftOptions): string {
  if (drift.length === 0) return 'Nothing differs from what was applied.';
  const verb = drift.length === 1 ? 'differs' : 'differ';
  const head = `**${plural(drift.length, 'resource')} ${verb} from what was applied.**`;
  const empty = byteLength(`${head}\n\n${table(HEAD, [])}\n`) + NOTE;
  const { texts, shown } = whatFits(rows(drift), options.bytes - empty, (row) => rowText(row, options.link));
  const total = drift.reduce((sum, change) => sum + (isWhole(change) ? 1 : change.attributes.length), 0);
  const note = shown === total ? [] : [`${shown} of ${total} differences shown.`];
  if (shown === 0) return [head, ...note].join('\n\n');
  return [head, [table(HEAD, []), ...texts].join('\n'), ...note].join('\n\n');
}

/** An object that is gone has no attributes worth comparing. */
function isWhole({ attributes, actions }: ResourceChange): boolean {
  return attributes.length === 0 || actions.includes('delete');
}

/** One by one, because of many thousands only the first are shown. */
function* rows(drift: readonly ResourceChange[]): Generator<Row> {
  for (const change of drift) {
    if (isWhole(change)) yield { change };
    else for (const attribute of change.attributes) yield { change, attribute };
  }
}

function rowText({ change, attribute }: Row, link: Link | undefined): string {
  const where = change.at === undefined ? '' : ` (${place(change.at, link)})`;
  const cells =
    attribute === undefined
      ? ['', 'exists', change.actions.includes('delete') ? '**gone**' : 'differs']
      : [
          code(pathText(attribute.path)),
          value(attribute.before),
          value(attribute.after) + alarm(attribute) + byException(attribute),
        ];
  return `| ${[`${code(truncate(change.address, 200))}${where}`, ...cells].join(' | ')} |`;
}

function value(shown: Shown): string {
  const full = truncate(shownText(shown), VALUE);
  return shown.kind === 'value' || revealedOf(shown) !== undefined ? code(full) : text(full);
}

/** The one drift that nobody may overlook: an address range that now holds the whole internet. */
function alarm({ before, after }: AttributeChange): string {
  const world = /(^|[^\d.])0\.0\.0\.0\/0|(^|[^\da-f:])::\/0/i;
  return world.test(shownText(after)) && !world.test(shownText(before)) ? ' ⚠ open to the world' : '';
}
