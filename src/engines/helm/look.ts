import { toChangeSet } from '../../changes/build.js';
import { deepEqual } from '../../changes/equal.js';
import type { Plan } from '../../changes/plan.js';
import type { Json } from '../../json.js';
import { sha256 } from '../../sha256.js';
import type { Base } from '../types.js';
import type { Place } from './arguments.js';
import {
  type Compared,
  compareDrift,
  compareObjects,
  foreignObjects,
  type Objects,
  ownedBy,
} from './compare.js';
import { type ChartHook, type Manifest, readManifest } from './objects.js';
import {
  changesAnything,
  driftOf,
  foretell,
  hooksOf,
  plannedNamespace,
  recoveryHook,
  replacedAll,
  type Said,
} from './planned.js';
import { baseOf, type Release, stuckRefusal } from './release.js';
import { type Cluster, foresee, hasNamespace, readLive, readRelease, renderChart } from './runner.js';
import type { Refusal } from './words.js';

/** What an operation would do now. */
export interface Look {
  readonly plan: Plan;
  readonly base: Base;
  readonly release?: Release;
  /** sha256 of what the chart makes with its values: another chart, value or API of the cluster is another. */
  readonly rendered: string;
  /** Digest of the changes. */
  readonly changes: string;
  readonly refusals: readonly Refusal[];
  readonly createNamespace: boolean;
}

/** Looks at a release, the cluster and the chart, and finds out what an operation would do. It changes nothing. */
export async function look(cluster: Cluster, mode: 'change' | 'destroy', now: Date): Promise<Look> {
  const seen = await (mode === 'destroy' ? lookAtEnd(cluster) : lookAtChange(cluster));
  const stuck = seen.release === undefined ? undefined : stuckRefusal(seen.release, cluster.place, now);
  return stuck === undefined ? seen : { ...seen, refusals: [stuck, ...seen.refusals] };
}

async function lookAtChange(cluster: Cluster): Promise<Look> {
  const { place, asks } = cluster;
  const reading = readRelease(cluster);
  // Whether it is an upgrade decides what a chart makes: mostly it is, and the chart is rendered meanwhile. The objects
  // of a release are known to the cluster, and those that change are tried there.
  const [release, early, before] = await Promise.all([
    reading,
    renderChart(cluster, { upgrade: true, asking: asks }).catch((error: Error) => error),
    reading.then((found) => readLive(cluster, [...allOf(place, found).values()])),
  ]);
  const upgrade = release !== undefined && release.stuck?.way.kind !== 'uninstall';
  const text = upgrade ? throwing(early) : await renderChart(cluster, { upgrade: false, asking: true });
  const desired = readManifest(text, place.namespace);
  const previous = release?.current.manifest ?? NOTHING;
  const objects = allOf(place, release);
  const wanted = ownedBy(place, desired.objects);
  const live = new Map([...before, ...(await readLive(cluster, missingIn(objects, wanted)))]);
  const createNamespace = release === undefined && live.size === 0 && !(await hasNamespace(cluster));
  const compared = compareObjects(objects, wanted, live);
  const said = createNamespace ? SILENCE : await saidOf(cluster, release, compared);
  const foretold = compared.map((one) => foretell(one, said));
  const drift = await lookForDrift(cluster, ownedBy(place, previous.objects), wanted, live, said);
  const resources = foretold.map(({ resource }) => resource);
  const anew = release?.stuck?.way.kind === 'uninstall' ? replacedAll(resources) : resources;
  const plan: Omit<Plan, 'hooks'> = {
    engine: { name: 'helm', version: cluster.helm.version },
    resources: createNamespace ? [plannedNamespace(cluster.place), ...anew] : anew,
    outputs: [],
    drift,
    complete: true,
    errored: false,
  };
  const runs =
    changesAnything(plan) || release?.stuck !== undefined || !sameHooks(previous.hooks, desired.hooks);
  const recovery = release?.stuck === undefined ? [] : [recoveryHook(release.stuck.way, cluster.place)];
  const hooks = runs ? [...recovery, ...hooksOf(desired.hooks, upgrade ? 'upgrade' : 'install')] : [];
  const refusals = [
    ...foreignObjects(compared, objects, cluster.place),
    ...foretold.flatMap(({ refusal }) => (refusal === undefined ? [] : [refusal])),
  ];
  return lookOf({ ...plan, hooks }, release, sha256(text), refusals, createNamespace);
}

/** What the chart makes, compared with nothing: no cluster is asked. */
export async function lookAtChart(cluster: Cluster): Promise<Look> {
  const { place } = cluster;
  const text = await renderChart(cluster, { upgrade: false, asking: false });
  const { objects, hooks } = readManifest(text, place.namespace);
  const made = compareObjects(new Map(), ownedBy(place, objects), new Map());
  const plan: Plan = {
    engine: { name: 'helm', version: cluster.helm.version },
    resources: [plannedNamespace(place), ...made.map((one) => foretell(one, SILENCE).resource)],
    outputs: [],
    drift: [],
    hooks: hooksOf(hooks, 'install'),
    complete: true,
    errored: false,
  };
  return lookOf(plan, undefined, sha256(text), [], true);
}

const NOTHING: Manifest = { objects: [], hooks: [] };
const SILENCE: Said = { objects: new Map(), refusals: new Map() };

function throwing(rendered: string | Error): string {
  if (rendered instanceof Error) throw rendered;
  return rendered;
}

/** Objects that a stuck operation may have made are the release's as well. */
function allOf(place: Place, release: Release | undefined): Objects {
  if (release === undefined) return new Map();
  const begun = release.stuck === undefined ? [] : release.newest.manifest.objects;
  return ownedBy(place, [...begun, ...release.current.manifest.objects]);
}

/** Those that the others do not have. */
function missingIn(others: Objects, objects: Objects) {
  return [...objects].filter(([key]) => !others.has(key)).map(([, object]) => object);
}

/** Asks the server about what changes, in the way in which Helm would then change it. */
async function saidOf(
  cluster: Cluster,
  release: Release | undefined,
  compared: readonly Compared[],
): Promise<Said> {
  const serverSide = release === undefined ? cluster.helm.major === 4 : release.newest.serverSide;
  const created = compared.flatMap(({ action, object }) => (action === 'create' ? [object] : []));
  const updated = compared.filter(({ action }) => action === 'update');
  const asApplied = updated.map(({ object }) => object);
  const asMerged = updated.flatMap(({ merged }) => (merged === undefined ? [] : [withoutVersion(merged)]));
  const parts = serverSide
    ? [await foresee(cluster, 'apply', [...asApplied, ...created])]
    : await Promise.all([foresee(cluster, 'replace', asMerged), foresee(cluster, 'create', created)]);
  return {
    objects: new Map(parts.flatMap(({ objects }) => [...objects])),
    refusals: new Map(parts.flatMap(({ refusals }) => [...refusals])),
  };
}

/** Somebody's change in the meantime is no reason to refuse a dry run. */
function withoutVersion(object: NonNullable<Compared['merged']>): NonNullable<Compared['merged']> {
  const { resourceVersion: _, ...metadata } = object.body['metadata'] as Record<string, Json>;
  return { ...object, body: { ...object.body, metadata } };
}

/** Where release and chart say the same of an object, the server's answer for the one counts for the other. */
async function lookForDrift(
  cluster: Cluster,
  previous: Objects,
  wanted: Objects,
  live: Objects,
  said: Said,
): Promise<Plan['drift']> {
  const found = compareDrift(previous, live);
  const asked = found.filter(
    ({ key, object, action }) =>
      action === 'update' && !deepEqual(object.body as Json, (wanted.get(key)?.body ?? null) as Json),
  );
  const other = await foresee(
    cluster,
    'replace',
    asked.flatMap(({ merged }) => (merged === undefined ? [] : [withoutVersion(merged)])),
  );
  const keys = new Set(asked.map(({ key }) => key));
  return found.flatMap((one) => driftOf(one, keys.has(one.key) ? other : said));
}

function sameHooks(one: readonly ChartHook[], other: readonly ChartHook[]): boolean {
  const bodies = (hooks: readonly ChartHook[]): Json => hooks.map(({ object }) => object.body);
  return deepEqual(bodies(one), bodies(other));
}

async function lookAtEnd(cluster: Cluster): Promise<Look> {
  const release = await readRelease(cluster);
  const objects = allOf(cluster.place, release);
  const live = await readLive(cluster, [...objects.values()]);
  const compared = compareObjects(objects, new Map(), live);
  const plan: Plan = {
    engine: { name: 'helm', version: cluster.helm.version },
    resources: compared.map((one) => foretell(one, SILENCE).resource),
    outputs: [],
    drift: [],
    hooks: release === undefined ? [] : hooksOf(release.newest.manifest.hooks, 'delete'),
    complete: true,
    errored: false,
  };
  return lookOf(plan, release, '', [], false);
}

function lookOf(
  plan: Plan,
  release: Release | undefined,
  rendered: string,
  refusals: readonly Refusal[],
  createNamespace: boolean,
): Look {
  return {
    plan,
    base: baseOf(release),
    ...(release === undefined ? {} : { release }),
    rendered,
    changes: toChangeSet(plan).digest,
    refusals,
    createNamespace,
  };
}
