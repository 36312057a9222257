import { types } from 'node:util';
import type { Github } from '../../github/client.js';
import { persist, said } from '../../identity/exchange.js';
import type { Patience } from '../../identity/types.js';
import { type UserError, userError } from '../../problem.js';
import { keyOfName } from '../keys.js';
import { MOST_BYTES } from '../types.js';
import { garbled, Refusal } from '../wire.js';
import { openZip } from './store.js';

/** Which artifact, as somebody claims: a receipt, or a job's output. */
export interface WantedArtifact {
  readonly run: string;
  readonly id: string;
  /** `sha256:…` of the zip, where it is known from elsewhere. */
  readonly digest?: string;
}

/** What was stored, and what GitHub says of the run that stored it. */
export interface RunArtifact {
  readonly key: string;
  readonly bytes: Buffer;
  /** `sha256:…` of the zip, by GitHub's own record. */
  readonly digest: string;
  readonly headSha: string;
  readonly repositoryId: number;
  readonly headRepositoryId: number;
}

/** https://docs.github.com/rest/actions/artifacts#get-an-artifact */
interface ArtifactAnswer {
  readonly name?: string;
  readonly size_in_bytes?: number;
  readonly expired?: boolean;
  readonly digest?: string | null;
  readonly workflow_run?: {
    readonly id?: number;
    readonly head_sha?: string;
    readonly repository_id?: number;
    readonly head_repository_id?: number;
  } | null;
}

/**
 * Reads what another run stored by `artifactStore`, by run and id, never by name: any workflow can take a name.
 * Permission: actions: read.
 * @throws UserError (2) when it is not what was claimed: of another run, expired, too large, or with another digest.
 * GithubError when GitHub does not say.
 */
export async function runArtifact(
  github: Pick<Github, 'read'>,
  wanted: WantedArtifact,
  patience: Patience,
): Promise<RunArtifact> {
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}';
  const parameters = { artifact_id: wanted.id };
  const record = checked(await github.read<ArtifactAnswer>(route, parameters), wanted);
  const read = async (): Promise<Buffer> => {
    const zip = await github.read<unknown>(`${route}/{archive_format}`, {
      ...parameters,
      archive_format: 'zip',
    });
    // A page of a proxy comes as text, and half an answer as nothing.
    if (!types.isAnyArrayBuffer(zip)) throw garbled('an answer that is no zip');
    return openZip(record.key, Buffer.from(zip), record);
  };
  try {
    return { ...record, bytes: await persist(read, classify, patience) };
  } catch (error) {
    if (error instanceof Refusal) throw notAsClaimed(wanted, said(error.message), error);
    throw error;
  }
}

/** GitHub's client has tried again already; here only what came damaged is fetched again. */
function classify(error: unknown) {
  return error instanceof Refusal ? error.failure : ({ kind: 'permanent', said: '' } as const);
}

/** What GitHub says of it must be what was claimed of it. */
function checked(answer: ArtifactAnswer | null, wanted: WantedArtifact): Omit<RunArtifact, 'bytes'> {
  const { name = '', size_in_bytes: size, expired, digest, workflow_run: run } = answer ?? {};
  const refuse = (why: string): never => {
    throw notAsClaimed(wanted, why);
  };
  if (String(run?.id) !== wanted.run) return refuse(`it is of run ${run?.id ?? 'unknown'}`);
  if (expired === true) return refuse('it has expired');
  if (size === undefined || size > MOST_BYTES) return refuse(`it has ${size} bytes`);
  if (!digest) return refuse('GitHub keeps no digest of it');
  if (wanted.digest !== undefined && wanted.digest !== digest) return refuse(`its digest is ${digest}`);
  const key = keyOfName(name);
  if (key === undefined) return refuse(`${JSON.stringify(name)} is none of synthinfra's names`);
  return {
    key,
    digest,
    headSha: run?.head_sha ?? '',
    repositoryId: run?.repository_id ?? 0,
    headRepositoryId: run?.head_repository_id ?? 0,
  };
}

function notAsClaimed({ id, run, digest }: WantedArtifact, why: string, cause?: unknown): UserError {
  const which = digest === undefined ? '' : ` with digest ${digest}`;
  return userError(
    `the artifact ${id} is not what was claimed, one of run ${run}${which}: ${why}`,
    'Plan again; nothing of it was used.',
    2,
    { cause },
  );
}
