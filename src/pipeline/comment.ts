import type { RunEvent } from '../github/event.js';
import type { Platform } from '../platform/types.js';
import { userError } from '../problem.js';
import { rollupDigest } from '../report/history.js';
import { type RollupFacts, rollupSummary } from '../report/rollup.js';
import { type TargetResult, type Told, toldTargets } from '../report/rollup-targets.js';
import { runEvent } from './acting/run-event.js';
import { blobsOf, type WorkflowRun, workflowRun } from './acting/run-identity.js';
import { type Telling, tellGithub } from './commenting/github.js';
import { problemsAtLines, verdictOf } from './commenting/verdict.js';
import { failedResult } from './legs/leg.js';
import { type ManifestKey, manifestKey } from './legs/manifest-key.js';
import { artifactsOfRun, gatherLegs } from './legs/store.js';
import type { Context, Outcome, UseCase } from './outcome.js';

/**
 * Tells the pull request what all jobs of this run have planned: the one comment, statuses of the commit, the step
 * summary, annotations. What GitHub does not let us write stands in the summary.
 */
export const comment: UseCase = async (context): Promise<Outcome> => {
  const { platform, options } = context;
  const run = await workflowRun(platform);
  const event = await runEvent(platform);
  const expected = environmentsOf(options.environments);
  const store = await artifactsOfRun(context);
  if (store === undefined) return withoutLegs(context, run, event);
  const manifest = manifestKey(context);
  const gathered = await gatherLegs(store, run, expected, manifest);
  const results = [...gathered, ...traceless(gathered, options.jobs)];
  const facts = factsOf(platform, { run, event, manifest });
  const told = await tellGithub(platform, { run, event, manifest, results, facts });
  return outcomeOf(results, facts, told);
};

/**
 * The environments of the input: a JSON list, as matrices have them, or one on each line; undefined when not given.
 * @throws UserError when it is neither.
 */
export function environmentsOf(given: readonly string[]): readonly string[] | undefined {
  if (given.length === 0) return undefined;
  const text = given.join('\n');
  if (!text.startsWith('[')) return given;
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list) && list.every((name) => typeof name === 'string' && name !== '')) return list;
  } catch {
    // Told below: it is wrong, whatever is wrong with it.
  }
  throw userError(
    `The input environments is no list of names: ${text.slice(0, 200)}.`,
    'Write a JSON list such as ["dev", "prod"], or one name on each line.',
  );
}

/** A job that failed, though every leg is fine: it was run again and ended too early to take its former leg away. */
function traceless(gathered: readonly TargetResult[], jobs: string | undefined): readonly TargetResult[] {
  const known = verdictOf(toldTargets(gathered)) === 'block';
  if (known || jobs === undefined || jobs === 'success') return [];
  if (jobs === 'skipped' && gathered.length === 0) return [];
  const message = `A job that plans ended with ${JSON.stringify(jobs)} and has left nothing of this attempt.`;
  return [failedResult('jobs', [{ severity: 'error', message, fix: 'Look at the jobs of the run.' }])];
}

interface Of {
  readonly run: WorkflowRun;
  readonly event: RunEvent | undefined;
  readonly manifest: ManifestKey | undefined;
}

function factsOf(platform: Platform, { run, event, manifest }: Of): RollupFacts {
  return {
    repository: run.repository,
    pullRequest: event?.proposed?.number ?? 0,
    headCommit: run.commit,
    baseBranch: event?.proposed?.base ?? event?.defaultBranch ?? '',
    fileBase: blobsOf(platform, run),
    runUrl: `${run.url}/attempts/${run.attempt}`,
    artifactUrl: `${run.url}#artifacts`,
    plannedAt: platform.now().toISOString(),
    ...(manifest === undefined ? {} : { manifest: manifest.label }),
  };
}

function outcomeOf(results: readonly TargetResult[], facts: RollupFacts, telling: Telling): Outcome {
  const targets = toldTargets(results);
  const verdict = verdictOf(targets);
  const failed = telling.failure === undefined ? 0 : 3;
  const notes = [...telling.notes, ...(telling.failure === undefined ? [] : [telling.failure])];
  return {
    exitCode: verdict === 'block' ? 2 : failed,
    json: { schemaVersion: 1, verdict, digest: rollupDigest(results) },
    text: () => ['', ...targets.map(line), '', ...notes.map((note) => ` ${note}`)].join('\n'),
    summary: rollupSummary(results, facts),
    problems: problemsAtLines(targets),
    outputs: {
      verdict,
      digest: rollupDigest(results),
      ...(telling.comment === undefined ? {} : { comment: telling.comment }),
    },
  };
}

function line({ label, standing }: Told): string {
  return ` ${standing.padEnd(9)} ${label}`;
}

/** GitHub Enterprise Server: no leg can be had, so all that is known is how the jobs ended. */
async function withoutLegs(
  context: Context,
  run: WorkflowRun,
  event: RunEvent | undefined,
): Promise<Outcome> {
  const { platform, options } = context;
  const { jobs } = options;
  const why = 'GitHub Enterprise Server has no artifacts that could carry plans from job to job';
  if (jobs === undefined)
    throw userError(
      `${why}, and how those jobs ended is not given.`,
      `Set \`jobs: \${{ needs.plan.result }}\`.`,
    );
  platform.log.warn(`${why}: each plan stands in the step summary of its own job.`);
  const blocked = jobs !== 'success';
  const said = blocked ? `a job that plans ended with ${jobs}` : 'planned; the step summaries tell what';
  const told = await tellGithub(platform, { run, event, manifest: manifestKey(context), said, blocked });
  const failed = told.failure === undefined ? 0 : 3;
  return {
    exitCode: blocked ? 2 : failed,
    json: { schemaVersion: 1, verdict: blocked ? 'block' : 'unknown' },
    text: () => [` ${said}`, ...told.notes, ...(told.failure === undefined ? [] : [told.failure])].join('\n'),
    summary: `### synthinfra: ${blocked ? '⛔ planning failed, or is blocked' : 'planned'}\n\n${why}: each plan stands in the step summary of its own job.`,
    outputs: { verdict: blocked ? 'block' : 'unknown' },
  };
}
