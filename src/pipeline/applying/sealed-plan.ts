import { join } from 'node:path';
import { planFileOf } from '../../engines/index.js';
import { writeFileAtomic } from '../../platform/files.js';
import { readBytes } from '../../platform/folders.js';
import type { Platform } from '../../platform/types.js';
import { userError } from '../../problem.js';
import { sha256 } from '../../sha256.js';
import type { Stack } from '../../stacks/types.js';
import { type PackList, pack, unpack } from '../../store/pack.js';
import { type SealedFor, seal, unseal } from '../../store/sealed.js';
import type { Store } from '../../store/types.js';
import type { WorkflowRun } from '../acting/run-identity.js';
import { artifactPrefix, type ManifestKey } from '../legs/manifest-key.js';

const MiB = 1024 * 1024;

/** Which plan it is that one job hands to another of the same run. */
export interface HandedPlan {
  readonly run: WorkflowRun;
  readonly environment: string;
  readonly manifest: ManifestKey | undefined;
  /** The stacks in their order. */
  readonly stacks: readonly HandedStack[];
  /** Digests of their ChangeSets, in the same order, with a blank between two: the output `digest`. */
  readonly changes: string;
}

type HandedStack = Pick<Stack, 'id' | 'engine'>;

/** Key of an environment's sealed plan in the artifacts of a run, and the artifact's name. */
export function sealedKey({ environment, manifest }: Pick<HandedPlan, 'environment' | 'manifest'>): string {
  return `${artifactPrefix('plan', manifest)}${environment}`;
}

/** The key that plans are sealed with; undefined where the environment has none: then the apply job plans again. */
export function planKey({ env, log }: Platform): string | undefined {
  const key = env['SYNTHINFRA_PLAN_KEY'];
  if (!key) return undefined;
  log.mask(key);
  return key;
}

/**
 * Seals the plan in a folder and stores it for the apply job of this run.
 * @returns sha256 in hex of the sealed bytes: what the apply job must be told by the job's output, and by nothing else.
 */
export async function keepSealed(
  store: Store,
  key: string,
  folder: string,
  handed: HandedPlan,
): Promise<string> {
  const files = new Map<string, Uint8Array>();
  for (const [name, path] of placesOf(folder, handed.stacks)) {
    const bytes = await readBytes(path);
    if (bytes === undefined) throw userError(`The plan has no file ${path}.`, 'Plan again.', 3);
    files.set(name, bytes);
  }
  const sealed = seal(pack(files, packList(handed.stacks)), key, sealedFor(handed));
  return (await store.upload(sealedKey(handed), sealed)).digest;
}

/**
 * Opens the plan that an earlier job of this very run has sealed, and puts it into a folder.
 * @param digest that job's output.
 * @throws UserError (2) in a re-run, and when it is not those bytes, not of this run, or holds anything else.
 */
export async function openSealed(
  store: Store,
  key: string,
  folder: string,
  handed: HandedPlan & { readonly digest: string },
): Promise<void> {
  if (handed.run.attempt !== 1)
    throw userError(
      `This is attempt ${handed.run.attempt} of its run, and a sealed plan is applied by the first alone.`,
      'Dispatch the apply workflow: a new run plans what is there now.',
      2,
    );
  const sealed = await store.download(sealedKey(handed));
  if (sealed === undefined)
    throw userError(
      `This run has no sealed plan of ${handed.environment} any more.`,
      'Dispatch the apply workflow: it plans again.',
      2,
    );
  if (sha256(sealed) !== handed.digest)
    throw userError(
      `The sealed plan of ${handed.environment} is not the one that the review made: somebody put another in its place.`,
      'Find out which job of this run stored it; nothing of it was used.',
      2,
    );
  const archive = unseal(sealed, key, sealedFor(handed));
  const files = unpack(archive, packList(handed.stacks), `the sealed plan of ${handed.environment}`);
  for (const [name, path] of placesOf(folder, handed.stacks))
    await writeFileAtomic(path, files.get(name) ?? Buffer.alloc(0), 0o600);
}

function sealedFor({ run, environment, manifest, changes }: HandedPlan): SealedFor {
  const { repository, id, attempt } = run;
  const target = manifest === undefined ? environment : `${environment} (${manifest.label})`;
  return { repository, run: id, attempt, target, digest: changes };
}

/** Name in the archive, and path in the folder. Rendered files are not among them: the apply job renders them again. */
function placesOf(folder: string, stacks: readonly HandedStack[]): readonly (readonly [string, string])[] {
  return [
    ['request.json', join(folder, 'request.json')],
    ...stacks.flatMap(({ id, engine }) => [
      [`${id}.receipt.json`, join(folder, id, 'receipt.json')] as const,
      [`${id}.plan`, join(folder, id, planFileOf(engine))] as const,
    ]),
  ];
}

function packList(stacks: readonly HandedStack[]): PackList {
  return Object.fromEntries([
    ['request.json', { maxBytes: MiB }],
    ...stacks.flatMap(({ id }) => [
      [`${id}.receipt.json`, { maxBytes: 32 * MiB }],
      [`${id}.plan`, { maxBytes: 128 * MiB }],
    ]),
  ]) as PackList;
}
