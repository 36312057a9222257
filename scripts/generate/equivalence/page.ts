import { page, plain, table } from '../markdown.js';
import { CLOUD_NAMES } from './clouds.js';
import type { Field } from './fields.js';
import type { Cell, Refusal, Row } from './rows.js';
import { logRows, sizeRows } from './sizes.js';

/** More places than this are told by the types of their resources alone. */
const MOST_PLACES = 4;
const MOST_TYPES = 6;
/** What a cell says of a part of what is refused as a whole. */
const REFUSED_ABOVE = '–';
/** How restrictions are worded: what is refused, and whether that is meant to stay so. */
const RESTRICTION = /^(?:(.*) )?is not supported on [a-z]+( yet)?[.]$/;

/** docs/reference/equivalence.md: what every field of the manifest becomes on every cloud. */
export function equivalencePage(rows: readonly Row[]): string {
  return page(
    'What each field becomes',
    'One manifest, four places. This page is made by asking each provider: every field is put into a small manifest with values',
    'that the schema allows, and what then differs in what is rendered, what is rounded and what is refused is written down here.',
    '`<name>` stands for a name of your own.',
    '',
    '- `type.attribute` is an attribute of a Terraform resource, or a key of a Kubernetes object, that the value becomes a part of.',
    '- **Rounded**: what was asked is not offered as written. The plan says what is used in its place, on the terminal, in the',
    '  comment and in the JSON, never in silence.',
    '- **Refused**: an error before anything is planned, with the nearest alternative; “as yet” where it is meant to come. A dash',
    '  stands where the whole that the field is a part of is refused.',
    '',
    '## CPU and memory',
    '',
    'The smallest size that holds both is used. More than the largest is refused.',
    '',
    ...table(['provider', 'service', 'cores', 'memory'], sizeRows()),
    '## Days that logs are kept',
    '',
    'The next number that is offered and not fewer than asked. More than the longest is refused.',
    '',
    ...table(['provider', 'where', 'days'], logRows()),
    ...sections(rows).flatMap(([title, own]) => [
      `## ${title}`,
      '',
      ...table(['field', ...CLOUD_NAMES], own.map(fieldRow)),
    ]),
  );
}

/** Rows by the part of the manifest that they stand in: `metadata`, `spec.target`, `spec.services` and so on. */
function sections(rows: readonly Row[]): readonly (readonly [string, readonly Row[]])[] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const [top = '', part = ''] = row.field.pattern;
    const alone = row.field.kind === 'leaf' && row.field.pattern.length === 2;
    const title = top === 'metadata' ? top : alone ? 'Single fields of spec' : `spec.${part}`;
    found.set(title, [...(found.get(title) ?? []), row]);
  }
  // A group whose own row says nothing has the heading for it.
  return [...found].map(([title, own]) => [title, own.filter(saysSomething)] as const);
}

function saysSomething({ field, cells, elsewhere }: Row): boolean {
  return (
    field.kind !== 'group' ||
    elsewhere !== undefined ||
    CLOUD_NAMES.some((cloud) => !['', REFUSED_ABOVE].includes(cellText(field, cells[cloud])))
  );
}

function fieldRow({ field, cells, elsewhere }: Row): readonly string[] {
  const path = field.pattern.slice(1).map((key) => (key === '*' ? '<name>' : key));
  const name = `\`${[...path, ...(field.kind === 'map' ? ['<name>'] : [])].join('.')}\``;
  return [
    name,
    ...CLOUD_NAMES.map((cloud) => {
      const cell = cells[cloud];
      if (elsewhere === undefined) return cellText(field, cell);
      return [...(cell.refused ? [] : [elsewhere]), ...refusalTexts(field, cell)].join('<br>');
    }),
  ];
}

function cellText(field: Field, cell: Cell): string {
  const { phrase, places, forms, roundings, refusals, refused } = cell;
  if (refused && refusals.length === 0) return REFUSED_ABOVE;
  return [
    ...(phrase === undefined ? [] : [phrase]),
    ...placesText(places, phrase !== undefined),
    ...forms
      .filter((form) => !refusals.some(({ instead }) => instead === form))
      .map((form) => `Form: ${plain(form)}`),
    ...roundings.map(({ asked, used, why }) => `**Rounded**: ${plain(`${asked} → ${used}. ${why}`)}`),
    ...refusalTexts(field, cell),
  ].join('<br>');
}

function placesText(places: readonly string[], hasPhrase: boolean): readonly string[] {
  const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
  if (places.length === 0) return [];
  if (places.length <= MOST_PLACES) return [list(places)];
  const types = [...new Set(places.map(typeOf))];
  if (types.length <= MOST_TYPES) return [list(types)];
  return hasPhrase
    ? []
    : [`${list(types.slice(0, MOST_TYPES - 1))} and ${types.length - MOST_TYPES + 1} more`];
}

/** `aws_lb` of `aws_lb.internal`, `data.aws_ami` of `data.aws_ami.filter`. */
function typeOf(place: string): string {
  const [first = '', second = ''] = place.split('.');
  return first === 'data' || first === 'provider' ? `${first}.${second}` : first;
}

/** What is refused, with the choices that one sentence is about side by side. */
function refusalTexts({ schema }: Field, { refusals, refused }: Cell): readonly string[] {
  const isChoice = Array.isArray(schema['enum']) || schema['type'] === 'boolean';
  return [...new Set(refusals.map(({ instead }) => instead))].flatMap((instead) => {
    const own = refusals.filter((one) => one.instead === instead);
    const matches = own.map(({ message }) => RESTRICTION.exec(message));
    if (matches.some((match) => match === null)) return own.map(sentenceText);
    // Values that were only tried say nothing.
    const values =
      isChoice && !refused ? matches.map((match) => match?.[1]).filter((value) => value !== undefined) : [];
    const which = values.length === 0 ? '' : ` (${values.map((value) => `\`${value}\``).join(', ')})`;
    return [`**Refused**${matches[0]?.[2] === undefined ? '' : ' as yet'}${which}: ${plain(instead)}`];
  });
}

function sentenceText({ message, instead }: Refusal): string {
  const sentence = /^[a-z]+ /.test(message) ? `It ${message}` : message;
  return `**Refused**: ${plain([sentence, instead].filter((text) => text !== '').join(' '))}`;
}
