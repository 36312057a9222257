import type { JsonObject } from '../../../src/json.js';
import { formatPath, parsePath, valueAt } from '../../../src/manifest/paths.js';
import type { Problem } from '../../../src/problem.js';
import type { Rounding } from '../../../src/stacks/types.js';
import { CLOUD_NAMES, CLOUDS, type CloudName } from './clouds.js';
import { ELSEWHERE, type Field, fieldsOf } from './fields.js';
import { PHRASES } from './phrases.js';
import { differences } from './places.js';
import { type Answer, answer, baseOf, type Probe, pathIn, probesOf, togetherOf } from './probe.js';

/** What a field is on one cloud. */
export interface Cell {
  readonly phrase?: string;
  /** Attributes of resources, keys of objects. */
  readonly places: readonly string[];
  /** How the value must look. */
  readonly forms: readonly string[];
  readonly roundings: readonly Rounding[];
  /** Why values are refused, with the nearest alternative. */
  readonly refusals: readonly Refusal[];
  /** Nothing but leaving the field out, or its default, is taken. */
  readonly refused: boolean;
  /** What was tried to find all this out. */
  readonly tried: readonly Probe[];
}

/** What a cloud says against a value, and what comes nearest to it. */
export interface Refusal {
  readonly message: string;
  readonly instead: string;
}

/** One field on every cloud. */
export interface Row {
  readonly field: Field;
  /** What reads it where it is nothing of a cloud's. */
  readonly elsewhere?: string;
  readonly cells: Readonly<Record<CloudName, Cell>>;
}

/** Every field of the manifest on every cloud, by what the providers answer to probes. */
export function equivalences(root: string, schema: JsonObject): readonly Row[] {
  const fields = [...fieldsOf(schema, 'metadata'), ...fieldsOf(schema, 'spec')];
  const clouds = CLOUD_NAMES.map((cloud) => [cloud, cellsOf(root, cloud, fields)] as const);
  return fields.map((field) => {
    const dotted = field.pattern.join('.');
    const elsewhere = ELSEWHERE[dotted];
    const cells = Object.fromEntries(clouds.map(([cloud, all]) => [cloud, all.get(dotted)]));
    return {
      field,
      ...(elsewhere === undefined ? {} : { elsewhere }),
      cells: cells as Record<CloudName, Cell>,
    };
  });
}

function cellsOf(root: string, cloud: CloudName, fields: readonly Field[]): ReadonlyMap<string, Cell> {
  const base = baseOf(cloud);
  const before = answer(base);
  if (before.stack === undefined)
    throw new Error(`${cloud} refuses its own probe: ${sentences(before.problems)}`);
  const probes = probed(cloud, base, fields);
  const answers: readonly Answer[] = [
    before,
    ...togetherOf(cloud),
    ...[...probes.values()].flatMap(({ tried }) => tried),
  ];
  const roundings = byField(
    fields,
    answers.flatMap((one) => one.roundings),
    ({ path }) => path,
  );
  const problems = byField(
    fields,
    answers.flatMap((one) => one.problems),
    ({ path = '' }) => parsePath(path) ?? [],
  );
  return new Map(
    fields.map((field) => {
      const dotted = field.pattern.join('.');
      const { tried, refused } = probes.get(dotted) as Probed;
      const places = placesFor(root, before, tried).filter((place) => !isRename(field) || place === 'moved');
      const told = { roundings: roundings.get(dotted) ?? [], problems: problems.get(dotted) ?? [] };
      return [dotted, { ...cellOf(cloud, dotted, told), places, refused, tried }];
    }),
  );
}

/** What people and the cloud say of a field. */
function cellOf(
  cloud: CloudName,
  dotted: string,
  { roundings, problems }: Pick<Answer, 'roundings' | 'problems'>,
): Omit<Cell, 'places' | 'refused' | 'tried'> {
  const phrase = PHRASES[dotted]?.[cloud];
  const told = problems.map(refusalOf);
  const refusals = [...told, ...unprobed(cloud, dotted, told)];
  return {
    ...(phrase === undefined ? {} : { phrase }),
    forms: CLOUDS[cloud].forms.filter(({ path }) => path === dotted).map(({ fix }) => fix),
    roundings: distinct(roundings, ({ why }) => why),
    refusals: distinct(refusals, ({ message, instead }) => message + instead),
  };
}

/** An entry that is renamed has the names of the former: they differ from those of the base, and nothing is changed. */
function isRename({ pattern }: Field): boolean {
  return pattern.at(-1) === 'renamedFrom';
}

interface Probed {
  readonly tried: readonly Probe[];
  readonly refused: boolean;
}

/** The probes of every field; none in what is refused as a whole. */
function probed(cloud: CloudName, base: JsonObject, fields: readonly Field[]): ReadonlyMap<string, Probed> {
  const all = new Map<string, Probed>();
  for (const field of fields) {
    const within = field.pattern.some(
      (_, index) => all.get(field.pattern.slice(0, index).join('.'))?.refused,
    );
    const tried = within ? [] : probesOf(cloud, field);
    all.set(field.pattern.join('.'), { tried, refused: within || isRefused(base, field, tried) });
  }
  return all;
}

/** What a cloud refuses and the manifest does before it. */
function unprobed(cloud: CloudName, dotted: string, told: readonly Refusal[]): readonly Refusal[] {
  return CLOUDS[cloud].restrictions
    .filter(({ path, instead }) => path === dotted && !told.some((one) => one.instead === instead))
    .map(({ instead }) => ({ message: '', instead }));
}

/** Whether every value was refused, at the field itself, in it, or with the whole group that it is a part of. */
function isRefused(base: JsonObject, { pattern }: Field, tried: readonly Probe[]): boolean {
  const path = pathIn(base, pattern) ?? [];
  if (tried.length === 0 || valueAt(base, path) !== undefined) return false;
  const group = pattern.length > 3 ? path.slice(0, -1) : path;
  return tried.every(({ problems }) =>
    problems.some(({ path: at = '' }) => at === formatPath(group) || isAbove(path, parsePath(at) ?? [])),
  );
}

/** Whatever differs for one value or another. */
function placesFor(root: string, { stack }: Answer, tried: readonly Probe[]): readonly string[] {
  const all = tried.flatMap(({ around = stack, stack: made }) =>
    around === undefined || made === undefined ? [] : differences(root, around, made),
  );
  return [...new Set(all)].sort();
}

/** Things that have a path, by the pattern of the field that the path belongs to: its own, or the nearest above it. */
function byField<Thing>(
  fields: readonly Field[],
  things: readonly Thing[],
  pathOf: (thing: Thing) => readonly string[],
): ReadonlyMap<string, readonly Thing[]> {
  const found = new Map<string, Thing[]>();
  for (const thing of things) {
    const path = pathOf(thing);
    const owner = fields
      .filter(({ pattern }) => isAbove(pattern, path))
      .sort((one, other) => other.pattern.length - one.pattern.length)[0];
    if (owner === undefined) throw new Error(`No field of the manifest is above ${path.join('.')}.`);
    const dotted = owner.pattern.join('.');
    found.set(dotted, [...(found.get(dotted) ?? []), thing]);
  }
  return found;
}

/** Whether a pattern is that of a path or of a beginning of it. */
function isAbove(pattern: readonly string[], path: readonly string[]): boolean {
  return pattern.length <= path.length && pattern.every((key, index) => key === '*' || key === path[index]);
}

function refusalOf({ message, path = '', fix = '' }: Problem): Refusal {
  const short = message.startsWith(path) ? message.slice(path.length).replace(/^:? /, '') : message;
  return { message: short, instead: fix };
}

/** Each once; sentences that differ in their numbers alone are one. */
function distinct<Thing>(things: readonly Thing[], textOf: (thing: Thing) => string): readonly Thing[] {
  const seen = new Map<string, Thing>();
  for (const thing of things) {
    const key = textOf(thing).replaceAll(/[0-9.]+(Mi|Gi)?/g, '0');
    if (!seen.has(key)) seen.set(key, thing);
  }
  return [...seen.values()];
}

function sentences(problems: readonly Problem[]): string {
  return problems.map(({ message }) => message).join(' ');
}
