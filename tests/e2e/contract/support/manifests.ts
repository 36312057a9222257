import { isObject, type Json, type JsonObject } from '../../../../src/json.js';

/** A manifest of the table: the same for every place, but for what the place has names of its own for. */
export interface Row {
  readonly name: string;
  /** Environments that differ in nothing but their name: two where it is asked whether their names differ. */
  readonly environments: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly spec: JsonObject;
}

/** What a manifest needs to be one of a place. */
export interface Fitting {
  readonly target: JsonObject;
  readonly image: string;
  /** What a public service has besides. */
  readonly public: (service: string) => JsonObject;
  /** What a secret has besides. */
  readonly secret: JsonObject;
  /** Sections of the spec that the place refuses for good, or does not do yet. */
  readonly lacks: readonly string[];
  /** What every manifest has besides. */
  readonly more: JsonObject;
}

const RANGES = ['192.0.2.0/24', '198.51.100.0/24'];
const small = { scale: { min: 0, max: 2 } };
const table = { partitionKey: { name: 'id' } };
const job = { schedule: '0 2 * * *' };

/** Everything that a manifest can ask for, with lengths of time that no cloud has in its list. */
const WHOLE: Row = {
  name: 'with-everything',
  environments: ['dev', 'test'],
  labels: { team: 'data' },
  spec: {
    services: {
      api: { public: true, secrets: { API_KEY: 'secret://api-key' } },
      inner: { scale: { min: 1, max: 1 } },
    },
    jobs: { nightly: job },
    workers: { generator: { ...small, diskGiB: 40 } },
    secrets: { 'api-key': {} },
    storage: {
      buckets: { datasets: { retentionDays: 45 }, reports: { retentionDays: 10, expireDays: 400 } },
      tables: { jobs: { ...table, sortKey: { name: 'at', type: 'number' } } },
    },
    network: { allowedIpRanges: RANGES },
    monitoring: { logRetentionDays: 20, notify: ['oncall@example.com'] },
  },
};

/** The same, and what has nothing to do with it, in another order. */
const GROWN: Row = {
  ...WHOLE,
  environments: ['dev'],
  spec: {
    monitoring: WHOLE.spec['monitoring'] as Json,
    network: WHOLE.spec['network'] as Json,
    storage: {
      tables: { archive: table, ...(WHOLE.spec['storage'] as { tables: JsonObject }).tables },
      buckets: { 'a-first': {}, ...(WHOLE.spec['storage'] as { buckets: JsonObject }).buckets },
    },
    secrets: { another: {}, 'api-key': {} },
    workers: { also: small, ...(WHOLE.spec['workers'] as JsonObject) },
    jobs: { hourly: job, nightly: job },
    services: { also: { public: true }, ...(WHOLE.spec['services'] as JsonObject) },
  },
};

/** Nothing that anybody outside could reach. */
const CLOSED: Row = {
  name: 'closed',
  environments: ['dev'],
  labels: {},
  spec: {
    services: { inner: {}, single: { scale: { min: 1, max: 1 } } },
    workers: { generator: small },
    secrets: { 'api-key': {} },
    storage: { buckets: { datasets: {} }, tables: { jobs: table } },
    network: { privateEndpoints: false },
  },
};

/** Names as long as the manifest takes them, which differ in their last letter alone. */
const LONG: Row = {
  // Together, with the dash between them, the forty letters that a prefix may have.
  name: 'a-name-as-long-as-may-be',
  environments: ['stage-of-many-a', 'stage-of-many-b'],
  labels: { team: 'data' },
  spec: {
    services: twice('service', (last) => (last === 'a' ? { public: true } : {})),
    jobs: twice('job', () => job),
    workers: twice('worker', () => small),
    secrets: twice('secret', () => ({})),
    storage: { buckets: twice('bucket', () => ({})), tables: twice('table', () => table) },
    network: { allowedIpRanges: RANGES },
    monitoring: { notify: ['oncall@example.com'] },
  },
};

/** The manifests that every place takes. */
export const TABLE = { everything: WHOLE, grown: GROWN, closed: CLOSED, 'long names': LONG } as const;

function twice(kind: string, make: (last: string) => JsonObject): JsonObject {
  const beginning = `${kind}-whose-name-is-as-long-as-it-may-be`.slice(0, 29);
  return Object.fromEntries(
    ['a', 'b'].map((last) => [`${beginning.replace(/-$/, 'x')}-${last}`, make(last)]),
  );
}

/** The manifest of a row for a place. */
export function manifestOf(row: Row, place: Fitting): JsonObject {
  const kept = Object.entries(row.spec).filter(([section]) => !place.lacks.includes(section));
  const spec = Object.fromEntries(kept.map(([section, value]) => [section, fitted(section, value, place)]));
  return {
    apiVersion: 'synthinfra.inferloop.io/v1alpha1',
    kind: 'Deployment',
    metadata: { name: row.name, labels: row.labels },
    spec: {
      target: place.target,
      ...spec,
      ...place.more,
      environments: Object.fromEntries(row.environments.map((name) => [name, {}])),
    },
  };
}

function fitted(section: string, value: Json, place: Fitting): Json {
  const entries = Object.entries(isObject(value) ? value : {}) as [string, JsonObject][];
  const each = (more: (name: string, entry: JsonObject) => JsonObject): JsonObject =>
    Object.fromEntries(entries.map(([name, entry]) => [name, { ...entry, ...more(name, entry) }]));
  if (section === 'jobs') return each(() => ({ image: place.image }));
  if (section === 'secrets') return each(() => place.secret);
  if (section !== 'services') return value;
  return each((name, { public: open }) => ({
    image: place.image,
    ...(open === true ? place.public(name) : {}),
  }));
}
