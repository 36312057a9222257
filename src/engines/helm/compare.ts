import { deepEqual } from '../../changes/equal.js';
import { isObject, type Json, type JsonObject } from '../../json.js';
import type { Place } from './arguments.js';
import { mergeObject } from './merge.js';
import { addressOf, annotation, type KubeObject, keyOf } from './objects.js';
import type { Refusal } from './words.js';

/** One object of a release, before the server was asked what it makes of it. */
export interface Compared {
  readonly key: string;
  readonly object: KubeObject;
  readonly action: 'create' | 'update' | 'delete' | 'forget' | 'no-op';
  /** As it is. */
  readonly live?: KubeObject;
  /** As an upgrade would leave it, as far as can be told from here. */
  readonly merged?: KubeObject;
}

export type Objects = ReadonlyMap<string, KubeObject>;

/** Objects by their key. */
export function keyed(objects: readonly KubeObject[]): Objects {
  return new Map(objects.map((object) => [keyOf(object), object]));
}

/** Objects by their key, with what Helm writes on each of a release, so that nobody else's release takes it. */
export function ownedBy({ release, namespace }: Place, objects: readonly KubeObject[]): Objects {
  const annotations = { [OWNER]: release, [OWNER_NAMESPACE]: namespace };
  const labels = { 'app.kubernetes.io/managed-by': 'Helm' };
  return keyed(
    objects.map((object) => {
      const metadata = objectAt(object.body, 'metadata');
      const marks = {
        annotations: { ...objectAt(metadata, 'annotations'), ...annotations },
        labels: { ...objectAt(metadata, 'labels'), ...labels },
      };
      return { ...object, body: { ...object.body, metadata: { ...metadata, ...marks } } };
    }),
  );
}

const OWNER = 'meta.helm.sh/release-name';
const OWNER_NAMESPACE = 'meta.helm.sh/release-namespace';

function objectAt(owner: JsonObject, key: string): JsonObject {
  const value = owner[key];
  return isObject(value) ? value : {};
}

/**
 * What becomes of every object of a release: three ways, so that what others have put beside ours stays.
 * @param previous what the release has. @param desired what it is to have; nothing, for its end. @param live what is there.
 */
export function compareObjects(previous: Objects, desired: Objects, live: Objects): readonly Compared[] {
  const keys = [...new Set([...desired.keys(), ...previous.keys()])];
  return keys.flatMap((key): Compared[] => {
    const [wanted, before, there] = [desired.get(key), previous.get(key), live.get(key)];
    if (wanted === undefined)
      return there === undefined || before === undefined
        ? []
        : [{ key, object: there, action: isKept(before, there) ? 'forget' : 'delete', live: there }];
    if (there === undefined) return [{ key, object: wanted, action: 'create', merged: wanted }];
    const merged = mergedOf(there, before, wanted);
    const same = deepEqual(visible(there.body), visible(merged.body));
    return [{ key, object: wanted, action: same ? 'no-op' : 'update', live: there, merged }];
  });
}

/** An object as an upgrade would leave it. */
export function mergedOf(
  live: KubeObject,
  previous: KubeObject | undefined,
  desired: KubeObject,
): KubeObject {
  return { ...desired, body: mergeObject(live.body, previous?.body, desired.body, desired.kind) };
}

/** https://helm.sh/docs/howto/charts_tips_and_tricks/#tell-helm-not-to-uninstall-a-resource */
function isKept(...objects: readonly KubeObject[]): boolean {
  return objects.some((object) => annotation(object, 'helm.sh/resource-policy') === 'keep');
}

/** What the server alone writes, and nobody reviews. */
const OF_THE_SERVER: ReadonlySet<string> = new Set([
  ...['managedFields', 'resourceVersion', 'uid', 'generation', 'creationTimestamp', 'selfLink'],
]);

/** An object without its status and what the server notes of it. */
export function visible({ status: _, metadata, ...body }: JsonObject): JsonObject {
  if (!isObject(metadata)) return body;
  const own = Object.entries(metadata).filter(([key]) => !OF_THE_SERVER.has(key));
  return { ...body, metadata: Object.fromEntries(own) };
}

/** Objects that are there already, and of another release or of none: Helm does not take them. */
export function foreignObjects(
  compared: readonly Compared[],
  previous: Objects,
  { release, namespace }: Place,
): readonly Refusal[] {
  return compared.flatMap(({ key, live, merged }) => {
    if (live === undefined || merged === undefined || previous.has(key)) return [];
    const owner = annotation(live, OWNER);
    const where = annotation(live, OWNER_NAMESPACE);
    if (owner === release && where === namespace) return [];
    const address = addressOf(live);
    return [
      {
        address,
        message: `${address} is there already, and ${owner === undefined ? 'no release of Helm made it' : `belongs to the release ${where}/${owner}`}.`,
        fix: 'Give the deployment another name or namespace, or delete the object when nobody needs it.',
      },
    ];
  });
}

/** What somebody changed or deleted behind Helm's back: the live object, and what the release would make of it. */
export function compareDrift(previous: Objects, live: Objects): readonly Compared[] {
  return compareObjects(previous, previous, live).filter(({ action }) => action !== 'no-op');
}

/** True when a value of a plan is that of another, as far as anybody sees. */
export function looksAlike(one: Json, other: Json): boolean {
  return isObject(one) && isObject(other) && deepEqual(visible(one), visible(other));
}
