import { sha256 } from '../../sha256.js';
import { zipOf } from '../../zip.js';
import { keyOfName, nameOfKey } from '../keys.js';
import { unpack } from '../pack.js';
import { storeOf } from '../store.js';
import { MOST_BYTES, type Store, type StoreTools } from '../types.js';
import { classifyWire, garbled } from '../wire.js';
import type { ArtifactPlace } from './place.js';
import { ArtifactService, type ListedArtifact } from './service.js';

/**
 * The artifacts of this workflow run. What is stored lies as one file in a zip, since that is what people download;
 * `runArtifact` reads it from another run. An artifact is never changed: storing again deletes the former one. A claim
 * cannot be made: a name is taken within one run alone.
 * @param place from `artifactPlace`.
 */
export function artifactStore(place: ArtifactPlace, tools: StoreTools): Store {
  const service = new ArtifactService(place, tools);
  return storeOf(
    {
      kind: 'github-artifact',
      place: "GitHub's artifacts of this run",
      advice: 'Look at https://www.githubstatus.com, then run the job again.',
      put: (key, bytes) => put(service, key, bytes),
      async get(key) {
        const artifact = newest(await service.list(nameOfKey(key)));
        return artifact === undefined ? undefined : openZip(key, await service.getBlob(artifact), artifact);
      },
      async page() {
        return { keys: (await service.list()).flatMap(({ name }) => keyOfName(name) ?? []) };
      },
      remove: (key) => service.remove(nameOfKey(key)),
      classify: classifyWire,
    },
    tools,
  );
}

/** From the beginning each time: what a former try left half done is deleted first. */
async function put(service: ArtifactService, key: string, bytes: Uint8Array): Promise<string> {
  const name = nameOfKey(key);
  const zip = zipOf(new Map([[fileOf(key), bytes]]));
  let url = await service.create(name);
  if (url === undefined) {
    await service.remove(name);
    url = await service.create(name);
  }
  if (url === undefined)
    throw garbled('an artifact of this name is there, and comes back when it is deleted');
  await service.putBlob(url, zip);
  return service.finalize(name, zip.length, digestOfZip(zip));
}

/** A name may be listed twice after a job was run again; ids grow. */
function newest(artifacts: readonly ListedArtifact[]): ListedArtifact | undefined {
  return artifacts.reduce<ListedArtifact | undefined>(
    (best, one) => (best === undefined || BigInt(one.id) > BigInt(best.id) ? one : best),
    undefined,
  );
}

/**
 * The bytes that were stored under a key, out of the zip that GitHub keeps.
 * @throws Refusal when the zip is not that of the digest, UserError when it is no zip of ours.
 */
export function openZip(key: string, zip: Buffer, { digest }: { readonly digest?: string }): Buffer {
  if (digest !== undefined && digest !== digestOfZip(zip))
    throw garbled('the bytes are not those that were stored');
  const file = fileOf(key);
  const files = unpack(zip, { [file]: { maxBytes: MOST_BYTES } }, `the artifact ${nameOfKey(key)}`);
  return files.get(file) ?? Buffer.alloc(0);
}

function digestOfZip(zip: Buffer): string {
  return `sha256:${sha256(zip)}`;
}

/** What people find when they unpack it. */
function fileOf(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}
