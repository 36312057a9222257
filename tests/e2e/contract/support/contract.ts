import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PATIENCE, Workspace } from '../../support/workspace.js';
import type { Kept, Store, Traits } from './contract-types.js';
import { manifestOf, type Row, TABLE } from './manifests.js';
import type { Place } from './places.js';
import { at, type Thing } from './thing.js';

/** What one manifest asks for, in words of no place. */
interface Asked {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly public: readonly string[];
  readonly ranges: readonly string[];
  readonly days: (kind: Kept['kind'], entry: string) => number;
  /** Kinds of stores that must be among what is made. */
  readonly stores: readonly Store['kind'][];
}

/** Plans by row of the table, one for each environment. */
type Planned = Map<keyof typeof TABLE, readonly (readonly Thing[])[]>;

/**
 * The contract that holds in every place: the manifests of the table are planned there, for each of their environments,
 * and the same is asked of each ChangeSet.
 */
export function holdsContract(place: Place): void {
  if (place.missing !== undefined) {
    it.skip(`the contract of all places holds on ${place.name} (skipped: ${place.missing})`, () => {});
    return;
  }
  describe(`the contract of all places holds on ${place.name}, planned by ${place.by}`, () => {
    const planned: Planned = new Map();
    let workspace: Workspace;
    beforeAll(async () => {
      workspace = await Workspace.make();
    }, PATIENCE);
    afterAll(() => workspace.remove(), PATIENCE);

    for (const [key, row] of Object.entries(TABLE) as [keyof typeof TABLE, Row][])
      describe(`with the manifest of ${key}`, () => {
        beforeAll(async () => {
          planned.set(key, await planAll(workspace, place, key, row));
        }, PATIENCE);
        holdsFor(row, place, () => planned.get(key) ?? []);
      });

    describe('with what has nothing to do with it, in whatever order', () => {
      it('every name stays', () => {
        const grown = new Map(
          namesOf(planned.get('grown')?.[0] ?? [], place).map((one) => [one.address, one.name]),
        );
        const before = namesOf(planned.get('everything')?.[0] ?? [], place);
        expect(before.filter(({ address, name }) => grown.get(address) !== name)).toEqual([]);
        expect(grown.size).toBeGreaterThan(before.length);
      });
    });
  });
}

function holdsFor(row: Row, place: Place, plans: () => readonly (readonly Thing[])[]): void {
  const asked = askedOf(row, place);
  it.each(Object.entries(PROPERTIES))('%s', (_, broken) => {
    const found = plans().map((things, index) => broken(things, place, asked, row.environments[index] ?? ''));
    expect(found).toEqual(row.environments.map(() => []));
  });
  if (row.environments.length < 2) return;
  it('no name of one environment is in the other', () => {
    const [one = [], other = []] = plans().map((things) => idsOf(things, place));
    expect(one.length).toBeGreaterThan(0);
    expect(one.filter((id) => other.includes(id))).toEqual([]);
  });
}

async function planAll(
  workspace: Workspace,
  place: Place,
  key: string,
  row: Row,
): Promise<readonly (readonly Thing[])[]> {
  const file = `${key.replaceAll(' ', '-')}.json`;
  await workspace.write(file, manifestOf(row, place));
  const plans: (readonly Thing[])[] = [];
  for (const environment of row.environments) plans.push(await place.plan(workspace, file, environment));
  return plans;
}

/** What breaks the contract, one sentence each; none where it holds. */
type Property = (
  things: readonly Thing[],
  place: Place,
  asked: Asked,
  environment: string,
) => readonly string[];

const PROPERTIES: Readonly<Record<string, Property>> = {
  'nothing is made that the contract does not know': unknownTypes,
  'everything that keeps data is encrypted, and closed': unencrypted,
  'nothing is public that was not asked for': openings,
  'everything that can have tags has them': untagged,
  'everything is kept as long as was asked, or longer': keptTooShort,
  'every name is one that the place takes, and no two are the same': badNames,
};

/** Every thing with what its type is in this place. */
function traitsOf(things: readonly Thing[], { traits }: Place): readonly (readonly [Thing, Traits])[] {
  return things.map((thing) => [thing, traits[thing.type] ?? {}]);
}

function unknownTypes(things: readonly Thing[], { traits }: Place): readonly string[] {
  const unknown = things.filter(({ type }) => !(type in traits)).map(({ address }) => address);
  return things.length === 0 ? ['nothing was planned'] : unknown;
}

/** Stores that are not encrypted or not closed, and kinds of stores that nobody sees. */
function unencrypted(things: readonly Thing[], place: Place, asked: Asked): readonly string[] {
  const stores = traitsOf(things, place).flatMap(([thing, { store }]) =>
    store === undefined ? [] : [{ address: thing.address, ...store(thing, things) }],
  );
  const lacking = asked.stores.filter((kind) => !stores.some((one) => one.kind === kind));
  return [
    ...stores.filter(({ encrypted }) => !encrypted).map(({ address }) => `${address} is not encrypted`),
    ...stores.filter(({ closed }) => !closed).map(({ address }) => `${address} is not closed`),
    ...lacking.map((kind) => `no ${kind} was seen`),
  ];
}

/** Ways in that were not asked for, and public services that nobody can reach. */
function openings(things: readonly Thing[], place: Place, asked: Asked): readonly string[] {
  const found = traitsOf(things, place).flatMap(([thing, { opens }]) =>
    (opens?.(thing, things) ?? []).map(({ ranges }) => ({ thing, ranges })),
  );
  const named = (entry: string): boolean => asked.public.includes(entry);
  return [
    ...found.filter(({ thing }) => !named(thing.entry)).map(({ thing }) => `${thing.address} opens`),
    ...found.flatMap(({ thing, ranges }) =>
      ranges
        .filter((range) => !asked.ranges.includes(range))
        .map((range) => `${thing.address} lets ${range} in`),
    ),
    ...asked.public
      .filter((service) => !found.some(({ thing, ranges }) => thing.entry === service && ranges.length > 0))
      .map((service) => `nobody reaches ${service}`),
  ];
}

function untagged(
  things: readonly Thing[],
  place: Place,
  asked: Asked,
  environment: string,
): readonly string[] {
  const tags = { ...asked.labels, ...ownTags(asked.name, environment, place) };
  return traitsOf(things, place).flatMap(([thing, { tags: where }]) => {
    if (where === undefined) return [];
    const lacking = Object.entries(tags).filter(([key, value]) => tagOf(thing, where, key) !== value);
    return lacking.map(([key]) => `${thing.address} has no ${key}`);
  });
}

/** Keys of labels hold dots. */
function tagOf(thing: Thing, where: string, key: string): unknown {
  const all = at(thing, where) as Readonly<Record<string, unknown>> | undefined;
  const found = all?.[key];
  return typeof found === 'object' && found !== null ? (found as { value?: unknown }).value : found;
}

/** What is removed earlier than asked, and lengths of time that nobody sees. */
function keptTooShort(things: readonly Thing[], place: Place, asked: Asked): readonly string[] {
  const kept = traitsOf(things, place).flatMap(([thing, { kept: read }]) =>
    (read?.(thing) ?? []).map((one) => ({ ...one, thing })),
  );
  const expected = (['logs', 'versions'] as const).filter((kind) => !place.blindTo.includes(kind));
  return [
    ...kept
      .filter(({ kind, days, thing }) => !(days >= asked.days(kind, thing.entry)))
      .map(({ kind, days, thing }) => `${thing.address} keeps ${kind} for ${days} days`),
    ...expected
      .filter((kind) => !kept.some((one) => one.kind === kind))
      .map((kind) => `nothing keeps ${kind}`),
  ];
}

interface Named {
  readonly address: string;
  readonly name: string;
  /** Two of one type and one name are the same thing. A prefix is none: what follows it is random. */
  readonly id?: string;
  readonly form: RegExp;
}

function namesOf(things: readonly Thing[], place: Place): readonly Named[] {
  return traitsOf(things, place).flatMap(([thing, { name }]) => {
    const found = name === undefined ? undefined : at(thing, name.at);
    if (name === undefined || typeof found !== 'string') return [];
    const named = { address: thing.address, name: found, form: name.form };
    return [name.at === 'name_prefix' ? named : { ...named, id: `${thing.type} ${found}` }];
  });
}

function idsOf(things: readonly Thing[], place: Place): readonly string[] {
  return namesOf(things, place).flatMap(({ id }) => id ?? []);
}

/** Names that the place does not take, and names that two things have. */
function badNames(things: readonly Thing[], place: Place): readonly string[] {
  const names = namesOf(things, place);
  const twice = names.filter(
    ({ id }, index) => id !== undefined && names.findIndex((one) => one.id === id) !== index,
  );
  return [...names.filter(({ name, form }) => !form.test(name)), ...twice].map(
    ({ address, name }) => `${address} is called ${name}`,
  );
}

/** The tags that the toolkit adds, in the words of the place. */
function ownTags(name: string, environment: string, place: Place): Readonly<Record<string, string>> {
  if (place.name === 'kubernetes') return { project: name, environment, 'app.kubernetes.io/part-of': name };
  return { project: name, environment, 'managed-by': 'synthinfra' };
}

const NEVER = Number.POSITIVE_INFINITY;
/** Defaults of the profile dev, and of a bucket. */
const DEFAULTS = { logRetentionDays: 7, retentionDays: 30 };

function askedOf({ name, labels, spec }: Row, place: Place): Asked {
  type Entries = Readonly<
    Record<
      string,
      { readonly public?: boolean; readonly retentionDays?: number; readonly expireDays?: number }
    >
  >;
  const all = spec as unknown as {
    services?: Entries;
    storage?: { buckets?: Entries };
    network?: { allowedIpRanges?: readonly string[] };
    monitoring?: { logRetentionDays?: number };
  };
  const bucket = (entry: string) => all.storage?.buckets?.[entry] ?? {};
  const days: Asked['days'] = (kind, entry) => {
    if (kind === 'logs') return all.monitoring?.logRetentionDays ?? DEFAULTS.logRetentionDays;
    if (kind === 'versions') return bucket(entry).retentionDays ?? DEFAULTS.retentionDays;
    return bucket(entry).expireDays ?? NEVER;
  };
  const ranges = (place.more['network'] ?? all.network ?? {}) as { allowedIpRanges?: readonly string[] };
  const stores = ['bucket', 'table', 'secret', 'logs', 'disk'] as const;
  return {
    name,
    labels,
    public: Object.entries(all.services ?? {}).flatMap(([service, one]) =>
      one.public === true ? [service] : [],
    ),
    ranges: ranges.allowedIpRanges ?? [],
    days,
    stores: stores.filter((kind) => !place.blindTo.includes(kind)),
  };
}
