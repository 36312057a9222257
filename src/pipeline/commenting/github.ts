import { connect, type Github, GithubError, repositoryOn } from '../../github/client.js';
import { type KeptComment, keepComment } from '../../github/comments.js';
import type { RunEvent } from '../../github/event.js';
import { readPull } from '../../github/pulls.js';
import { reportStatuses, type StatusPlace } from '../../github/statuses.js';
import type { Platform } from '../../platform/types.js';
import { hidden, outdated, readMarker } from '../../report/history.js';
import { type RollupFacts, rollupComment } from '../../report/rollup.js';
import { type TargetResult, toldTargets } from '../../report/rollup-targets.js';
import type { WorkflowRun } from '../acting/run-identity.js';
import type { ManifestKey } from '../legs/manifest-key.js';
import { aggregateOf, statusesOf } from './verdict.js';

/** First line of the comment that is kept: by it and by its author it is found. Each manifest has its own. */
export function planMarker(manifest: string | undefined): string {
  return manifest === undefined ? '<!-- synthinfra:plan -->' : hidden('plan', { manifest });
}

/** What is told: results, or where none can be had one sentence. */
export type Told = {
  readonly run: WorkflowRun;
  readonly event: RunEvent | undefined;
  readonly manifest: ManifestKey | undefined;
} & (
  | { readonly results: readonly TargetResult[]; readonly facts: RollupFacts }
  | { readonly said: string; readonly blocked: boolean }
);

/** How the telling went. */
export interface Telling {
  /** Address of the comment. */
  readonly comment?: string;
  /** What could not be told since it is not permitted: a setting, and no fault. */
  readonly notes: readonly string[];
  /** What could not be told for another reason, so that something old may still stand there. */
  readonly failure?: string;
}

/** Writes the comment and the statuses. What is not permitted is said once, and what fails is no reason to stop. */
export async function tellGithub(platform: Platform, told: Told): Promise<Telling> {
  const { githubToken, env } = platform;
  const { run, event } = told;
  if (githubToken === undefined) return { notes: ['GitHub is told nothing: there is no `github-token`.'] };
  const where = repositoryOn(env, run.repository, githubToken);
  const github = connect(where);
  const attempts: Attempt[] = [];
  let kept: KeptComment | undefined;
  if ('results' in told && event?.proposed?.number !== undefined)
    attempts.push(
      await attempt('The comment', async () => {
        kept = await keepPlanComment(github, told.results, told.facts);
      }),
    );
  // A run of a fork has one token for both: it is asked once.
  const fork = event?.proposed?.tokenless === true && attempts.some(({ denied }) => denied !== undefined);
  if (!fork) attempts.push(await attempt('The commit status', () => writeStatuses(github, told)));
  const failures = attempts.flatMap(({ failed }) => failed ?? []);
  return {
    ...(kept === undefined ? {} : { comment: kept.url }),
    notes: fork
      ? ['GitHub gives the run of a fork a token that only reads: everything stands in the step summary.']
      : attempts.flatMap(({ denied }) => denied ?? []),
    ...(failures.length === 0 ? {} : { failure: failures.join(' ') }),
  };
}

/**
 * Keeps the one comment of a pull request. A run of an older head that ends after a newer one was pushed replaces
 * nothing of another commit, and marks what is old as outdated.
 */
export async function keepPlanComment(
  github: Github,
  results: readonly TargetResult[],
  facts: RollupFacts,
): Promise<KeptComment> {
  const place = { number: facts.pullRequest, marker: planMarker(facts.manifest) };
  const { head } = await readPull(github, facts.pullRequest);
  return keepComment(github, place, (previous = '') => {
    const former = readMarker(previous);
    const ours = former === undefined || facts.headCommit.startsWith(former.head);
    if (head.sha === facts.headCommit) return rollupComment(results, facts, former);
    const text = ours ? rollupComment(results, facts, former) : previous;
    return outdated(text, head.sha) ?? text;
  });
}

function writeStatuses(github: Github, told: Told): Promise<void> {
  const { run, manifest } = told;
  const place: StatusPlace = {
    commit: run.commit,
    url: `${run.url}/attempts/${run.attempt}`,
    ...(manifest === undefined ? {} : { manifest: manifest.label }),
  };
  if ('said' in told)
    return reportStatuses(github, place, [], {
      state: told.blocked ? 'failure' : 'success',
      description: told.said,
    });
  const targets = toldTargets(told.results);
  return reportStatuses(github, place, statusesOf(targets), aggregateOf(targets));
}

/** What became of one thing to tell; nothing when it is told. */
interface Attempt {
  readonly denied?: string;
  readonly failed?: string;
}

async function attempt(what: string, work: () => Promise<void>): Promise<Attempt> {
  try {
    await work();
    return {};
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    const said = `${what} could not be written: ${error.message}.`;
    return isDenied(error) ? { denied: `${said} It stands in the step summary.` } : { failed: said };
  }
}

/** Whether the token may not do it, and no more than that: GitHub's limits have status 403 as well. */
export function isDenied({ status, message }: GithubError): boolean {
  return status === 403 && !/rate limit|abuse detection|no more requests/i.test(message);
}
