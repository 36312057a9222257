import { type Problem, UserError, userError } from '../../problem.js';
import type { TargetResult } from '../../report/rollup-targets.js';
import { hasArtifacts } from '../../store/artifact/place.js';
import type { Store } from '../../store/types.js';
import { storeToolsOf } from '../acting/patience.js';
import { type WorkflowRun, workflowRun } from '../acting/run-identity.js';
import type { Context, Outcome } from '../outcome.js';
import {
  failedLeg,
  failedResult,
  type Judged,
  type Leg,
  type LegRun,
  legBytes,
  parseLeg,
  plannedLeg,
} from './leg.js';
import { artifactPrefix, type ManifestKey, manifestKey } from './manifest-key.js';

/** Is told what was found; called once by a plan that comes to an end. */
export type TellJudged = (judged: readonly Judged[]) => void;

/** Jobs of a matrix: https://docs.github.com/actions/reference/limits */
const MOST_LEGS = 256;
/** Legs that are fetched side by side. */
const ABREAST = 8;

/** Key of an environment's leg in the artifacts of a run, and the artifact's name. */
export function legKey(environment: string, manifest: ManifestKey | undefined): string {
  return `${artifactPrefix('leg', manifest)}${environment}`;
}

/**
 * The artifacts of this run; undefined on GitHub Enterprise Server, which has none.
 * @throws UserError where the runner does not say how they are reached.
 */
export async function artifactsOfRun({ platform }: Context): Promise<Store | undefined> {
  if (!hasArtifacts(platform.env['GITHUB_SERVER_URL'] ?? 'https://github.com')) return undefined;
  const [{ openStore }, { artifactPlace }] = await Promise.all([
    import('../../store/open.js'),
    import('../../store/artifact/place.js'),
  ]);
  return openStore({ kind: 'github-artifact', ...artifactPlace(platform.env) }, storeToolsOf(platform));
}

/**
 * Does a plan and leaves its leg for the jobs after it: what it found, or why it found nothing. What a former attempt
 * has left is taken away first: a job that is killed must not be known by it.
 */
export async function leavingLeg(
  context: Context,
  work: (tell: TellJudged) => Promise<Outcome>,
): Promise<Outcome> {
  const { platform, options } = context;
  const environment = options.env;
  if (environment === undefined)
    throw userError('`evidence: artifact` needs to know of which environment it is.', 'Set `environment`.');
  const run = await workflowRun(platform);
  const store = await artifactsOfRun(context);
  if (store === undefined) {
    platform.log.warn(
      'GitHub Enterprise Server has no artifacts that could carry this plan to another job: it stands in the step summary of this one.',
    );
    return work(() => {});
  }
  const key = legKey(environment, manifestKey(context));
  await store.delete(key);
  const of = legRun(run);
  let judged: readonly Judged[] = [];
  const outcome = await work((found) => {
    judged = found;
  }).catch(async (error: unknown) => {
    // What went wrong first is what is told, whatever becomes of telling it elsewhere.
    await keep(store, key, failedLeg(environment, of, problemsOf(error))).catch((second: Error) =>
      platform.log.warn(second.message),
    );
    throw error;
  });
  await keep(store, key, plannedLeg(environment, of, judged));
  return outcome;
}

function legRun({ id, attempt, commit }: WorkflowRun): LegRun {
  return { run: id, attempt, commit };
}

async function keep(store: Store, key: string, leg: Leg): Promise<void> {
  await store.upload(key, legBytes(leg));
}

/** What is no mistake of the user's may have anything in its message: the log of the job has it. */
function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof UserError) return error.problems;
  const message = 'synthinfra failed, and it is not your fault.';
  return [{ severity: 'error', message, fix: 'Please report it; the log of the job tells more.' }];
}

/**
 * What all jobs of this run found of one manifest: those that are expected and those that are there. A job that has left nothing, or
 * nothing that can be used, has failed.
 * @param expected environments; undefined for those that are there, which must be some.
 */
export async function gatherLegs(
  store: Store,
  run: WorkflowRun,
  expected: readonly string[] | undefined,
  manifest: ManifestKey | undefined,
): Promise<readonly TargetResult[]> {
  const prefix = artifactPrefix('leg', manifest);
  const there = (await store.list(prefix))
    .map((key) => key.slice(prefix.length))
    .filter((name) => name !== '');
  const environments = [...new Set([...(expected ?? []), ...there])];
  if (environments.length > MOST_LEGS)
    throw userError(`${environments.length} environments are more than the ${MOST_LEGS} jobs of a matrix.`);
  if (expected === undefined && there.length === 0)
    throw userError(
      'No job of this run has left a plan.',
      'Plan with `evidence: artifact` in a job before this one, with the same `working-directory` and `file`, and name the `environments`.',
      3,
    );
  const results: TargetResult[] = [];
  for (let at = 0; at < environments.length; at += ABREAST) {
    const legs = environments.slice(at, at + ABREAST).map((name) => {
      const key = there.includes(name) ? legKey(name, manifest) : undefined;
      return resultsOf(store, run, name, key);
    });
    results.push(...(await Promise.all(legs)).flat());
  }
  return named(results);
}

async function resultsOf(
  store: Store,
  run: WorkflowRun,
  environment: string,
  key: string | undefined,
): Promise<readonly TargetResult[]> {
  try {
    const bytes = key === undefined ? undefined : await store.download(key);
    if (bytes !== undefined) return parseLeg(bytes, { environment, ...legRun(run) }).results;
  } catch (error) {
    // What is refused, or cannot be had, keeps nobody from being told the rest.
    if (!(error instanceof UserError)) throw error;
    return [failedResult(environment, error.problems)];
  }
  const message = `The job that plans ${environment} ended without leaving anything.`;
  return [failedResult(environment, [{ severity: 'error', message, fix: 'Its log tells why.' }])];
}

/** What failed too early to know its deployment is of the one that the others are of. */
function named(results: readonly TargetResult[]): readonly TargetResult[] {
  const names = new Set(results.flatMap((one) => (one.kind === 'planned' ? [one.report.target.name] : [])));
  const [name] = names;
  if (name === undefined || names.size > 1) return results;
  return results.map((one) =>
    one.kind === 'failed' && one.id === one.target.environment
      ? { ...one, target: { ...one.target, name } }
      : one,
  );
}
