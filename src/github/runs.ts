import { withoutRef } from '../workflow-path.js';
import { type Github, GithubError } from './client.js';

/** What GitHub itself says of a run: nothing here was written by the run. */
export interface Run {
  readonly id: number;
  /** Counts from 1. */
  readonly attempt: number;
  /** `.github/workflows/plan.yml` */
  readonly workflow: string;
  readonly event: string;
  /** owner/name */
  readonly repository: string;
  /** owner/name of the head's; undefined when the fork was deleted. */
  readonly headRepository?: string;
  readonly repositoryId: number;
  readonly headSha: string;
  /** Reusable workflows that it used, each `owner/name/.github/workflows/x.yml` without the ref. */
  readonly referenced: readonly { readonly workflow: string; readonly sha: string }[];
}

/** An artifact, as GitHub says. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** `sha256:` and hex; undefined of an old upload. */
  readonly digest?: string;
  /** Bytes. */
  readonly size: number;
  readonly expired: boolean;
  readonly runId?: number;
  readonly headSha?: string;
  readonly headRepositoryId?: number;
}

interface RunAnswer {
  readonly id: number;
  readonly run_attempt?: number;
  readonly path: string;
  readonly event: string;
  readonly head_sha: string;
  readonly repository: { readonly id: number; readonly full_name: string };
  readonly head_repository: { readonly full_name: string } | null;
  readonly referenced_workflows?: readonly { readonly path: string; readonly sha: string }[] | null;
}

interface ArtifactAnswer {
  readonly id: number;
  readonly name: string;
  readonly digest?: string | null;
  readonly size_in_bytes: number;
  readonly expired: boolean;
  readonly workflow_run?: {
    readonly id?: number;
    readonly head_sha?: string;
    readonly head_repository_id?: number;
  } | null;
}

const RUN = '/repos/{owner}/{repo}/actions/runs/{run_id}';

/** @see https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run (permission: actions: read) */
export async function readRun(github: Github, id: number): Promise<Run> {
  const answer = await github.read<RunAnswer>(`GET ${RUN}`, { run_id: id });
  if (answer?.id !== id) throw new GithubError(`the answer is not of run ${id}`, 200);
  const { head_repository: head } = answer;
  return {
    id,
    // Without a number nobody can say that it is the first.
    attempt: answer.run_attempt ?? Number.POSITIVE_INFINITY,
    workflow: withoutRef(answer.path),
    event: answer.event,
    repository: answer.repository.full_name,
    repositoryId: answer.repository.id,
    ...(head === null ? {} : { headRepository: head.full_name }),
    headSha: answer.head_sha,
    referenced: (answer.referenced_workflows ?? []).map(({ path, sha }) => ({
      workflow: withoutRef(path),
      sha,
    })),
  };
}

/** @see https://docs.github.com/rest/actions/artifacts#list-workflow-run-artifacts (permission: actions: read) */
export async function runArtifacts(github: Github, runId: number): Promise<readonly Artifact[]> {
  const answers = await github.list<ArtifactAnswer>(`GET ${RUN}/artifacts`, { run_id: runId }, 'artifacts');
  return answers.map(artifact);
}

/** Why an artifact is not the one of a run that is expected; empty when it is. Pure. */
export function verifyArtifact(
  found: Artifact,
  run: Run,
  expected: { readonly name: string; readonly digest?: string; readonly mostBytes: number },
): readonly string[] {
  const reasons: string[] = [];
  if (found.name !== expected.name)
    reasons.push(`its name is ${JSON.stringify(found.name)}, not ${expected.name}`);
  if (found.runId !== run.id) reasons.push(`it is of run ${found.runId ?? 'nobody knows'}, not ${run.id}`);
  if (found.headSha !== run.headSha)
    reasons.push(`its head is ${found.headSha ?? 'not known'}, not ${run.headSha}`);
  if (found.headRepositoryId !== run.repositoryId) reasons.push('its head is of another repository');
  if (found.expired) reasons.push('it has expired');
  if (found.size > expected.mostBytes)
    reasons.push(`it has ${found.size} bytes, more than ${expected.mostBytes}`);
  if (found.digest === undefined) reasons.push('GitHub knows no digest of it');
  else if (expected.digest !== undefined && found.digest !== expected.digest)
    reasons.push(`its digest is ${found.digest}, not ${expected.digest}`);
  return reasons;
}

function artifact(answer: ArtifactAnswer): Artifact {
  const { id, name, digest, size_in_bytes: size, expired, workflow_run: run } = answer;
  return {
    id,
    name,
    size,
    expired,
    ...(typeof digest === 'string' ? { digest } : {}),
    ...(run?.id === undefined ? {} : { runId: run.id }),
    ...(run?.head_sha === undefined ? {} : { headSha: run.head_sha }),
    ...(run?.head_repository_id === undefined ? {} : { headRepositoryId: run.head_repository_id }),
  };
}
