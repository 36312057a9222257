import type { Descent } from '../../gate/claim.js';
import type { Merge } from '../../gate/review.js';
import { type Github, missing } from '../../github/client.js';
import {
  changedBetween,
  descends,
  type Landed,
  landedBetween,
  type PullRequest,
  parentsOf,
} from '../../github/pulls.js';

/** What came to the default branch since a target was applied last. */
export interface Landing {
  /** The old commit, whose rules count as well; undefined where there is none before ours. */
  readonly base: string | undefined;
  readonly merge: Merge;
  /** The one that was merged, when it is one. */
  readonly pull?: PullRequest;
  /** Paths that differ between base and ours; undefined when GitHub does not name them all. */
  readonly changedFiles: readonly string[] | undefined;
}

/** The commit that wants to be applied. */
export interface Arrival {
  readonly commit: string;
  /** Name of the default branch. */
  readonly branch: string;
  /** Commit that was applied last, as the record beside the state says. */
  readonly last?: string;
  /** Tip of the branch before the push that started this run. */
  readonly before?: string;
  /** Files from the root of the repository that a target is made of; the last may be missing. */
  readonly madeOf: readonly string[];
}

const NO_COMMIT = /^0+$/;

/** Whether a commit descends from another one, as GitHub says; what it does not say is unknown. */
export async function descentOf(github: Github, from: string, commit: string): Promise<Descent> {
  const known = await descends(github, from, commit).catch(() => undefined);
  return known === undefined ? 'unknown' : known ? 'yes' : 'no';
}

/** How a commit came to the default branch, by GitHub's word alone: markers, statuses and Deployments are not read. */
export async function landingOf(github: Github, arrival: Arrival): Promise<Landing> {
  const base = await baseOf(github, arrival);
  const changedFiles = base === undefined ? undefined : await changedBetween(github, base, arrival.commit);
  const landed = await landedBetween(github, base, arrival.commit, arrival.branch).catch(
    (error: Error) => error.message,
  );
  if (typeof landed === 'string') return { base, changedFiles, merge: { kind: 'unknown', why: landed } };
  const [pull, ...others] = landed.pulls;
  if (pull === undefined) return { base, changedFiles, merge: { kind: 'none' } };
  if (others.length > 0 || landed.direct.length > 0) return { base, changedFiles, merge: several(landed) };
  return { base, changedFiles, pull, merge: await oneMerge(github, pull, arrival) };
}

function several({ pulls, direct }: Landed): Merge {
  const numbers = pulls.map(({ number }) => number);
  return { kind: 'several', numbers, ...(direct.length === 0 ? {} : { direct: direct.length }) };
}

/** What the record names, else where the branch stood before the push, else our commit's first parent. */
async function baseOf(github: Github, { last, before, commit }: Arrival): Promise<string | undefined> {
  if (last !== undefined) return last;
  if (before !== undefined && !NO_COMMIT.test(before)) return before;
  return (await parentsOf(github, commit))[0];
}

async function oneMerge(github: Github, pull: PullRequest, arrival: Arrival): Promise<Merge> {
  const head = pull.head.sha;
  const [content, parents] = await Promise.all([
    sameContent(github, head, arrival),
    parentsOf(github, arrival.commit),
  ]);
  const method = parents.length > 1 ? 'merge' : 'unknown';
  return { kind: 'one', number: pull.number, method, head, content };
}

async function sameContent(
  github: Github,
  head: string,
  { commit, madeOf }: Arrival,
): Promise<Extract<Merge, { kind: 'one' }>['content']> {
  try {
    for (const path of madeOf) {
      const [reviewed, merged] = await Promise.all([
        blobOf(github, path, head),
        blobOf(github, path, commit),
      ]);
      if (reviewed !== merged) return 'different';
    }
    return 'equal';
  } catch {
    return 'unknown';
  }
}

/** @see https://docs.github.com/rest/repos/contents#get-repository-content (permission: contents: read) */
async function blobOf(github: Github, path: string, ref: string): Promise<string | undefined> {
  const route = 'GET /repos/{owner}/{repo}/contents/{path}';
  return (await github.read<{ sha?: string }>(route, { path, ref }).catch(missing))?.sha;
}
