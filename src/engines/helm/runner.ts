import { join } from 'node:path';
import { isObject, type JsonObject, parseJson } from '../../json.js';
import { writeFileAtomic } from '../../platform/files.js';
import { remove } from '../../platform/folders.js';
import { type RunOptions, type RunResult, run } from '../../platform/process.js';
import { type UserError, userError } from '../../problem.js';
import {
  type DryRun,
  dryRunArguments,
  getArguments,
  historyArguments,
  listArguments,
  liveArguments,
  namespaceArguments,
  type Place,
  type Rendering,
  templateArguments,
} from './arguments.js';
import { type KubeObject, keyOf, objectOf } from './objects.js';
import { toList, valuesIn } from './output.js';
import {
  deployedOf,
  isPending,
  type Past,
  type Release,
  type Revision,
  readRevision,
  recoveryOf,
} from './release.js';
import type { Helm, Tool } from './versions.js';
import { plainText } from './words.js';

/** A release in its cluster, and what works on it. */
export interface Cluster {
  readonly helm: Helm;
  readonly kubectl: Tool;
  readonly env: Readonly<Record<string, string>>;
  readonly place: Place;
  /** Folder of the rendered files: the working directory of both programs; absolute. */
  readonly root: string;
  /** Folder for what is handed to them by file; absolute. */
  readonly scratch: string;
  /** The chart makes one thing here and another there. */
  readonly asks: boolean;
}

type Extra = Partial<Pick<RunOptions, 'outputFiles' | 'interrupts' | 'passOn' | 'onStart'>>;

export function runHelm(cluster: Cluster, args: readonly string[], extra: Extra = {}): Promise<RunResult> {
  return run(cluster.helm.command, args, { cwd: cluster.root, env: cluster.env, ...extra });
}

export function runKubectl(cluster: Cluster, args: readonly string[], extra: Extra = {}): Promise<RunResult> {
  return run(cluster.kubectl.command, args, { cwd: cluster.root, env: cluster.env, ...extra });
}

/** The error of a program that did not do what was asked. @param doing `render the chart` */
export function failure(program: 'Helm' | 'kubectl', doing: string, result: RunResult): UserError {
  if (result.interrupted)
    return userError(`interrupted: ${program} stopped before it could ${doing}`, undefined, 3);
  const said = plainText(result.stderr);
  const how = result.signal === null ? `exit code ${result.code}` : `${result.signal}`;
  return userError(`${program} could not ${doing}: ${said === '' ? how : said}`, undefined, 3);
}

/** Everything that the chart makes with its values, as the cluster lets it. */
export async function renderChart(cluster: Cluster, rendering: Rendering): Promise<string> {
  const result = await runHelm(cluster, templateArguments(cluster.helm, cluster.place, rendering));
  if (result.code !== 0) throw failure('Helm', 'render the chart', result);
  return result.stdout.toString('utf8');
}

/** The release as it stands; undefined when there is none. */
export async function readRelease(cluster: Cluster): Promise<Release | undefined> {
  const newest = await getRevision(cluster);
  if (newest === undefined || newest.status === 'uninstalled') return undefined;
  if (newest.status === 'deployed') return { newest, current: newest };
  const history = await readHistory(cluster);
  const deployed = deployedOf(history);
  const current = deployed === undefined ? newest : ((await getRevision(cluster, deployed)) ?? newest);
  if (!isPending(newest.status)) return { newest, current };
  return {
    newest,
    current,
    stuck: { way: recoveryOf(newest.status, history), own: await isOwn(cluster, newest) },
  };
}

/** A rollback has the labels of what it goes back to: it is ours when it takes back an upgrade of ours. */
async function isOwn(cluster: Cluster, { own, status, revision }: Revision): Promise<boolean> {
  if (own || status !== 'pending-rollback') return own;
  return (await getRevision(cluster, revision - 1))?.own === true;
}

async function getRevision(cluster: Cluster, revision?: number): Promise<Revision | undefined> {
  const result = await runHelm(cluster, getArguments(cluster.helm, cluster.place, revision));
  if (result.code === 0) return readRevision(result.stdout.toString('utf8'), cluster.place.namespace);
  if (/release: not found/.test(result.stderr)) return undefined;
  throw failure('Helm', `read the release ${cluster.place.release}`, result);
}

/** Every revision that is kept, the oldest first. */
export async function readHistory(cluster: Cluster): Promise<readonly Past[]> {
  const result = await runHelm(cluster, historyArguments(cluster.place));
  if (result.code !== 0) throw failure('Helm', 'read the history of the release', result);
  const entries = parseJson(result.stdout.toString('utf8'));
  return (Array.isArray(entries) ? entries : []).filter(isObject).map((entry) => ({
    revision: Number(entry['revision']),
    status: String(entry['status']),
  }));
}

/** From so many on, one request for each kind takes less time than one for each object. */
const MANY = 20;

/** Those of the objects that are there, by their key. */
export async function readLive(
  cluster: Cluster,
  objects: readonly KubeObject[],
): Promise<ReadonlyMap<string, KubeObject>> {
  const listed = objects.length < MANY ? new Map<string, KubeObject>() : await listLive(cluster, objects);
  // What has lost Helm's mark is not listed, and still there.
  const others = objects.filter((object) => !listed.has(keyOf(object)));
  if (others.length === 0) return listed;
  const result = await withObjects(cluster, others, (file) =>
    runKubectl(cluster, liveArguments(cluster.place, file)),
  );
  if (result.code !== 0) throw failure('kubectl', 'read the objects of the release', result);
  return new Map([...listed, ...byKey(cluster, valuesIn(result.stdout.toString('utf8')))]);
}

/** Nothing when that may not be, or the cluster does not know a kind: reading each by its name then says why. */
async function listLive(
  cluster: Cluster,
  objects: readonly KubeObject[],
): Promise<ReadonlyMap<string, KubeObject>> {
  const wanted = new Set(objects.map(keyOf));
  const kinds = objects
    .filter(({ namespace }) => namespace === cluster.place.namespace)
    .map(({ apiVersion, kind }) => `${kind}.${apiVersion.split('/').reverse().join('.')}`)
    .map((kind) => (kind.split('.').length === 2 ? `${kind}.` : kind));
  if (kinds.length === 0) return new Map();
  const result = await runKubectl(cluster, listArguments(cluster.place, [...new Set(kinds)].sort()));
  if (result.interrupted) throw failure('kubectl', 'read the objects of the release', result);
  if (result.code !== 0) return new Map();
  const found = byKey(cluster, valuesIn(result.stdout.toString('utf8')));
  return new Map([...found].filter(([key]) => wanted.has(key)));
}

/** True when the namespace is there, or nothing can be said of it. */
export async function hasNamespace(cluster: Cluster): Promise<boolean> {
  const result = await runKubectl(cluster, namespaceArguments(cluster.place));
  if (result.code === 0) return result.stdout.toString('utf8').trim() !== '';
  // Who works in one namespace often may not look at namespaces.
  if (/Forbidden/i.test(result.stderr)) return true;
  throw failure('kubectl', 'reach the cluster', result);
}

/** What the server would make of objects, or why it would not, by their key. */
export interface Foreseen {
  readonly objects: ReadonlyMap<string, KubeObject>;
  readonly refusals: ReadonlyMap<string, string>;
}

const AT_ONCE = 4;

/** Lets the server try objects without keeping them. What it refuses is asked for once more alone, to know why. */
export async function foresee(
  cluster: Cluster,
  how: DryRun,
  objects: readonly KubeObject[],
): Promise<Foreseen> {
  if (objects.length === 0) return { objects: new Map(), refusals: new Map() };
  const attempt = (some: readonly KubeObject[]): Promise<RunResult> =>
    withObjects(cluster, some, (file) => runKubectl(cluster, dryRunArguments(cluster.place, how, file)));
  const all = await attempt(objects);
  if (all.interrupted) throw failure('kubectl', 'try the changes', all);
  const found = new Map(byKey(cluster, valuesIn(all.stdout.toString('utf8'))));
  const refusals = new Map<string, string>();
  const missing = objects.filter((object) => !found.has(keyOf(object)));
  for (let start = 0; start < missing.length; start += AT_ONCE) {
    const some = missing.slice(start, start + AT_ONCE);
    const results = await Promise.all(some.map((object) => attempt([object])));
    for (const [index, object] of some.entries()) {
      const result = results[index] as RunResult;
      if (result.interrupted) throw failure('kubectl', 'try the changes', result);
      if (result.code !== 0) refusals.set(keyOf(object), plainText(result.stderr));
      for (const [key, seen] of byKey(cluster, valuesIn(result.stdout.toString('utf8'))))
        found.set(key, seen);
    }
  }
  return { objects: found, refusals };
}

let files = 0;

/** Hands objects over by a file that only its owner can read, since Secrets are among them. */
export async function withObjects<T>(
  cluster: Cluster,
  objects: readonly KubeObject[],
  work: (file: string) => Promise<T>,
): Promise<T> {
  files += 1;
  const file = join(cluster.scratch, `objects-${files}.json`);
  await writeFileAtomic(file, JSON.stringify(toList(objects)), 0o600);
  return work(file).finally(() => remove(file));
}

function byKey(cluster: Cluster, values: readonly JsonObject[]): ReadonlyMap<string, KubeObject> {
  return new Map(
    values.map((body) => {
      const object = objectOf(body, cluster.place.namespace);
      return [keyOf(object), object] as const;
    }),
  );
}
