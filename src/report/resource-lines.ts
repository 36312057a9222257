import type { AttributeChange, ResourceChange, Risk, Shown } from '../changes/changeset.js';
import { pathText as writtenPath } from '../changes/path.js';
import type { Action } from '../changes/plan.js';
import { isRevealed, revealedOf } from '../changes/reveal.js';
import type { Json } from '../json.js';
import { displayWidth, type Paint, padEnd, plural, truncate, visible } from './style.js';

/** One line about a change, and what it is about, for those who can show colours. */
export interface Line {
  readonly text: string;
  readonly tone: 'destroys' | 'creates' | 'changes' | 'moves' | 'quiet' | 'plain';
}

/** Every action: the gravest first, as they are told when a resource has several. */
const ACTIONS: Readonly<Record<Action, { sign: string; done: string; tone: Line['tone'] }>> = {
  replace: { sign: '-/+', done: 'replaced', tone: 'destroys' },
  delete: { sign: '-', done: 'deleted', tone: 'destroys' },
  create: { sign: '+', done: 'created', tone: 'creates' },
  forget: { sign: '✂', done: 'forgotten', tone: 'changes' },
  import: { sign: '⇐', done: 'imported', tone: 'moves' },
  move: { sign: '→', done: 'moved', tone: 'moves' },
  update: { sign: '~', done: 'changed', tone: 'changes' },
  read: { sign: '≤', done: 'read', tone: 'quiet' },
  'no-op': { sign: ' ', done: 'unchanged', tone: 'quiet' },
};
const ORDER = Object.keys(ACTIONS) as Action[];

const HARM: Readonly<Partial<Record<Risk, string>>> = {
  'data-loss': 'its data would be lost',
  interrupts: 'may interrupt the service',
  exposes: 'opens it to more people',
};

/** Attribute lines of one resource: a hostile or generated one must not crowd out the others. */
const MOST_ATTRIBUTES = 60;
const MOST_NAME = 32;
const ADDRESS_COLUMN = 44;

/** The line in its colour. */
export function coloured({ text, tone }: Line, paint: Paint): string {
  const by = {
    destroys: paint.red,
    creates: paint.green,
    changes: paint.yellow,
    moves: paint.cyan,
    quiet: paint.dim,
  };
  return tone === 'plain' ? text : by[tone](text);
}

function ordered(actions: readonly Action[]): Action[] {
  return ORDER.filter((action) => actions.includes(action));
}

/** The signs of a resource's actions, such as `-/+`, `~` or `⇐~`. */
export function sign(actions: readonly Action[]): string {
  return ordered(actions)
    .map((action) => ACTIONS[action].sign)
    .join('');
}

/** What is done to the resource and how much that hurts: `replaced: its data would be lost`. */
export function deed(change: ResourceChange): string {
  const done = ordered(change.actions)
    .map((action) => ACTIONS[action].done)
    .join(' and ');
  const harm = HARM[change.risk];
  return harm === undefined ? done : `${done}: ${harm}`;
}

/**
 * A resource and its changed attributes, each line at most `width` columns. A deletion says no attributes: all of
 * them go. Of a creation those that are not known before the apply are counted, not listed.
 */
export function resourceLines(change: ResourceChange, width: number): readonly Line[] {
  return [headLine(change, width), ...noteLines(change, width), ...attributeLines(change, width)];
}

function headLine(change: ResourceChange, width: number): Line {
  const marks = sign(change.actions);
  // A lone `~` stands in the middle; `+` and `-` stay in the first column, where a diff gets its colours.
  const first = `${padEnd(marks === '~' ? ' ~' : marks, 3)} `;
  const address = padEnd(truncate(visible(change.address), width - 30), ADDRESS_COLUMN);
  const where = change.at === undefined ? '' : `  ${visible(change.at.file)}:${change.at.line}`;
  const tone = ACTIONS[ordered(change.actions)[0] ?? 'no-op'].tone;
  return { text: truncate(`${first}${address}  ${deed(change)}${where}`, width), tone };
}

function noteLines(change: ResourceChange, width: number): Line[] {
  const { previousAddress, importId, deposed, reason } = change;
  const notes = [
    ...(previousAddress === undefined ? [] : [`was ${previousAddress}`]),
    ...(importId === undefined ? [] : [`imports the object ${importId}`]),
    ...(deposed === undefined ? [] : [`left over from an earlier replacement (deposed object ${deposed})`]),
    ...(reason === undefined ? [] : [`because: ${reason.replaceAll('_', ' ')}`]),
  ];
  return notes.map((note) => ({ text: `      ${truncate(visible(note), width - 6)}`, tone: 'quiet' }));
}

function attributeLines(change: ResourceChange, width: number): Line[] {
  if (change.actions.every((action) => action === 'delete' || action === 'forget')) return [];
  const known = change.attributes.filter(
    ({ before, after }) => !(before.kind === 'absent' && after.kind === 'unknown'),
  );
  const told = foldNewMaps(known);
  const listed = told.slice(0, MOST_ATTRIBUTES);
  const nameWidth = Math.min(
    MOST_NAME,
    Math.max(0, ...listed.map(({ path }) => displayWidth(split(path).leaf))),
  );
  const lines: Line[] = [];
  let group = '';
  for (const attribute of listed) {
    const { head, leaf } = split(attribute.path);
    if (head !== '' && head !== group) {
      lines.push({ text: `      ${truncate(head, width - 6)}`, tone: 'plain' });
    }
    group = head;
    lines.push(attributeLine(attribute, leaf, head === '' ? 6 : 8, nameWidth, width));
  }
  const more = told.length - listed.length;
  if (more > 0) {
    lines.push({ text: `      … ${plural(more, 'more attribute')} of ${told.length}`, tone: 'quiet' });
  }
  const unknown = change.attributes.length - known.length;
  if (unknown > 0) {
    lines.push({ text: `      ${plural(unknown, 'attribute')} known after apply`, tone: 'quiet' });
  }
  return lines;
}

/** A map whose entries are all new, such as the tags of a created resource, is told in one line. */
function foldNewMaps(attributes: readonly AttributeChange[]): readonly AttributeChange[] {
  const maps = new Map<string, Record<string, Json>>();
  const mapOf = ({ path, before, after }: AttributeChange): string | undefined =>
    path.length === 2 &&
    path.every((step) => typeof step === 'string') &&
    before.kind === 'absent' &&
    after.kind === 'value' &&
    revealedOf(after) === undefined
      ? (path[0] as string)
      : undefined;
  const mixed = new Set(
    attributes.filter((attribute) => mapOf(attribute) === undefined).map(({ path }) => path[0]),
  );
  return attributes.flatMap((attribute) => {
    const name = mapOf(attribute);
    if (name === undefined || mixed.has(name) || attribute.after.kind !== 'value') return [attribute];
    const entries = maps.get(name);
    const whole = entries ?? Object.create(null);
    whole[attribute.path[1] as string] = attribute.after.value;
    maps.set(name, whole);
    return entries === undefined
      ? [{ path: [name], before: attribute.before, after: { kind: 'value', value: whole } } as const]
      : [];
  });
}

function attributeLine(
  { before, after, forcesReplacement }: AttributeChange,
  leaf: string,
  indent: number,
  nameWidth: number,
  width: number,
): Line {
  const name = padEnd(truncate(leaf, MOST_NAME), nameWidth);
  const mark = `${byException({ before, after })}${forcesReplacement ? '   forces replacement' : ''}`;
  const room = Math.max(24, width - indent - nameWidth - 2 - mark.length);
  return {
    text: `${' '.repeat(indent)}${name}  ${transition(before, after, room)}${mark}`,
    tone: forcesReplacement ? 'destroys' : 'plain',
  };
}

/** Where an attribute stands: up to its last list index, and what is below that. */
function split(path: AttributeChange['path']): { head: string; leaf: string } {
  const index = path.findLastIndex((step) => typeof step === 'number');
  const cut = index === path.length - 1 ? 0 : index + 1;
  return { head: pathText(path.slice(0, cut)), leaf: pathText(path.slice(cut)) };
}

/** A path as people write it, with what cannot be seen made visible. */
export function pathText(path: AttributeChange['path']): string {
  return visible(writtenPath(path));
}

/** What marks values that only an exception lets people see. */
export function byException(change: Pick<AttributeChange, 'before' | 'after'>): string {
  return isRevealed(change) ? ' (by exception)' : '';
}

/** A value as it may be shown, in full; whoever writes it adds the mark of {@link byException}. */
export function shownText(shown: Shown): string {
  const revealed = revealedOf(shown);
  if (revealed !== undefined) return visible(JSON.stringify(revealed));
  switch (shown.kind) {
    case 'value':
      return visible(JSON.stringify(shown.value));
    case 'hidden':
      return '(redacted)';
    case 'unknown':
      return '(known after apply)';
    case 'absent':
      return '(none)';
  }
}

/** `before → after` in about `columns`; of long values the part in which they differ. Only `after` for what is new. */
export function transition(before: Shown, after: Shown, columns: number): string {
  if (before.kind === 'absent') return truncate(shownText(after), columns);
  const old = shownText(before);
  const now = shownText(after);
  if (before.kind === 'hidden' && after.kind === 'hidden' && old === now) return truncate(old, columns);
  const half = Math.max(10, Math.floor((columns - 3) / 2));
  if (displayWidth(old.slice(0, columns)) + displayWidth(now.slice(0, columns)) + 3 <= columns) {
    return `${old} → ${now}`;
  }
  const from = differsAt(old, now) - Math.floor(half / 3);
  return `${windowed(old, from, half)} → ${windowed(now, from, half)}`;
}

function differsAt(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index++;
  return index;
}

/** At most `columns` of a text from a code unit on, never from within a surrogate pair. */
function windowed(text: string, from: number, columns: number): string {
  if (from <= 0 || displayWidth(text.slice(0, columns * 2)) <= columns) return truncate(text, columns);
  const start = /^[\udc00-\udfff]/.test(text.slice(from, from + 1)) ? from + 1 : from;
  return `…${truncate(text.slice(start), columns - 1)}`;
}
