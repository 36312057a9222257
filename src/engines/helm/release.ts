import type { Base } from '../types.js';
import { type Place, RULER, TIMEOUT_MS } from './arguments.js';
import { type Manifest, readManifest } from './objects.js';
import type { Refusal } from './words.js';

/** A revision of a release. */
export interface Revision {
  readonly revision: number;
  /** `deployed`, `failed`, `pending-upgrade` … */
  readonly status: string;
  /** When the release was first installed, RFC 3339: tells it from another of its name. */
  readonly first: string;
  /** When the work on this revision began. */
  readonly last: Date;
  /** A run of ours began it. */
  readonly own: boolean;
  /** The server applies it, and knows whose each field is. */
  readonly serverSide: boolean;
  readonly manifest: Manifest;
}

/** A release as it stands. */
export interface Release {
  readonly newest: Revision;
  /** What an upgrade starts from: the revision that is deployed, or the newest where none is. */
  readonly current: Revision;
  /** Set when work on the newest revision never ended: Helm does nothing more until that is put right. */
  readonly stuck?: Stuck;
}

/** An operation that never ended. */
export interface Stuck {
  readonly way: Recovery;
  /** A run of ours began it. */
  readonly own: boolean;
}

/** The way out of an operation that never ended. */
export type Recovery =
  | { readonly kind: 'rollback'; readonly to: number }
  /** A first install: there is nothing to go back to. */
  | { readonly kind: 'uninstall' };

/** Reads what the template of `getArguments` prints. @throws Error when it is something else. */
export function readRevision(text: string, namespace: string): Revision {
  const [head = '', objects, hooks] = text.split(`${RULER}\n`);
  const lines = new Map(
    head.split('\n').map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1)] as const;
    }),
  );
  const revision = Number(lines.get('revision'));
  const last = new Date(lines.get('last') ?? '');
  if (!Number.isInteger(revision) || hooks === undefined || Number.isNaN(last.getTime()))
    throw new Error('Helm says something else of the release than was asked');
  return {
    revision,
    status: lines.get('status') ?? '',
    first: lines.get('first') ?? '',
    last,
    own: lines.get('own') === String(revision),
    serverSide: lines.get('method') === 'ssa',
    manifest: {
      objects: readManifest(objects ?? '', namespace).objects,
      hooks: readManifest(hooks, namespace).hooks,
    },
  };
}

/** One line of a release's history. */
export interface Past {
  readonly revision: number;
  readonly status: string;
}

/** True while Helm takes an operation for going on. */
export function isPending(status: string): boolean {
  return status.startsWith('pending-') || status === 'uninstalling';
}

/** The revision that is deployed; of a release that never was, undefined. */
export function deployedOf(history: readonly Past[]): number | undefined {
  return history.findLast(({ status }) => status === 'deployed')?.revision;
}

/**
 * How to go on from a pending revision. A rollback that never ended has marked what was deployed as superseded: the
 * newest of those is what it was leaving.
 */
export function recoveryOf(status: string, history: readonly Past[]): Recovery {
  if (status === 'uninstalling') return { kind: 'uninstall' };
  const to = deployedOf(history) ?? history.findLast(({ status }) => status === 'superseded')?.revision;
  return to === undefined ? { kind: 'uninstall' } : { kind: 'rollback', to };
}

/** Requests besides the waiting, and clocks of two machines that differ. */
const MARGIN_MS = 5 * 60_000;

/** How long work on a revision may go on: Helm waits for the Job of each hook, and for the rollout, each in its time. */
function longest({ manifest: { hooks } }: Revision): number {
  const waits = hooks.reduce((sum, { events }) => sum + events.length, 1);
  return waits * TIMEOUT_MS + MARGIN_MS;
}

/**
 * Why a release that is stuck is left alone for now: somebody else may be at work on it. Nobody can ask the program
 * that began it, so it counts as dead once it would have given up by itself.
 */
export function stuckRefusal(
  { newest, stuck }: Release,
  { release, namespace }: Place,
  now: Date,
): Refusal | undefined {
  if (stuck === undefined) return undefined;
  const until = new Date(newest.last.getTime() + longest(newest));
  if (stuck.own && now >= until) return undefined;
  const address = releaseAddress({ release, namespace });
  const what = `The release ${namespace}/${release} is ${newest.status} at revision ${newest.revision} since ${newest.last.toISOString()}`;
  const by =
    stuck.way.kind === 'rollback'
      ? `helm rollback ${release} ${stuck.way.to} --namespace ${namespace}`
      : `helm uninstall ${release} --namespace ${namespace}`;
  return stuck.own
    ? {
        address,
        message: `${what}, by a run of synthinfra that may be going on.`,
        fix: `Wait for it. When it ended without a word, plan again after ${until.toISOString()}: then it is taken back first.`,
      }
    : {
        address,
        message: `${what}, and no run of synthinfra began that. Helm does nothing more before it has ended.`,
        fix: `When you are sure that nobody is at work on it: \`${by}\`, and plan again.`,
      };
}

/** A release as something that can be pointed at. */
export function releaseAddress({ release, namespace }: Pick<Place, 'release' | 'namespace'>): string {
  return `Release/${namespace}/${release}`;
}

/** What a plan stands on: which install of the release, and its revision; both empty before the first. */
export function baseOf(release: Release | undefined): Base {
  if (release === undefined) return { lineage: '', serial: 0 };
  return { lineage: release.newest.first, serial: release.newest.revision };
}
