import type { ResourceChange } from '../../changes/changeset.js';
import { connect, type Github, GithubError, repositoryOn } from '../../github/client.js';
import { closeDrift, type DriftIssue, driftIssues, tellDrift } from '../../github/issues.js';
import type { Platform } from '../../platform/types.js';
import {
  type DriftFacts,
  driftDigest,
  driftGoneText,
  driftText,
  driftTitle,
} from '../../report/rollup-drift.js';
import type { ReportTarget } from '../../report/target.js';
import { runEvent } from '../acting/run-event.js';
import { blobsOf, workflowRun } from '../acting/run-identity.js';
import { isDenied } from '../commenting/github.js';
import { resultId } from '../legs/leg.js';

/** A target that could be checked, and what differs there; nothing when `drift` is empty. */
export interface CheckedTarget {
  readonly target: ReportTarget;
  readonly drift: readonly ResourceChange[];
}

/** How the telling went. */
export interface IssueTelling {
  /** What became of each issue, and what may not be written: a setting, and no fault. */
  readonly notes: readonly string[];
  /** What could not be told for another reason, so that an issue may say what is no longer so. */
  readonly failures: readonly string[];
}

type Facts = Omit<DriftFacts, 'id' | 'target' | 'firstSeen'>;

/**
 * Keeps one issue for each of these targets: opened, written again when what differs changes, closed when nothing
 * does, opened again when it is back. Issues of targets that are not among them are left as they are.
 * @throws UserError outside of GitHub Actions.
 */
export async function keepDriftIssues(
  platform: Platform,
  checked: readonly CheckedTarget[],
): Promise<IssueTelling> {
  const other = await otherThanInForce(platform);
  if (other !== undefined) return told(`No issue is touched: ${other}.`);
  const { githubToken, env } = platform;
  if (githubToken === undefined) return told('No issue is kept: there is no `github-token`.');
  const run = await workflowRun(platform);
  const github = connect(repositoryOn(env, run.repository, githubToken));
  const facts: Facts = {
    fileBase: blobsOf(platform, run),
    runUrl: `${run.url}/attempts/${run.attempt}`,
    foundAt: platform.now().toISOString(),
  };
  return keepAll(github, checked, facts);
}

/**
 * Why this run's manifest need not be the one in force, undefined when it is. Another one may give another account or
 * state under the same name, and so would close the issue of what is in force.
 */
async function otherThanInForce(platform: Platform): Promise<string | undefined> {
  const event = await runEvent(platform);
  if (event?.proposed !== undefined) return 'this run is of changes that nobody has merged';
  const ref = platform.env['GITHUB_REF'];
  // What is scheduled runs on the default branch alone, and its payload need not name it.
  if (event === undefined || event.name === 'schedule' || ref === `refs/heads/${event.defaultBranch}`)
    return undefined;
  return `this run is of ${ref ?? 'no branch'}, and issues tell of ${event.defaultBranch}`;
}

async function keepAll(
  github: Github,
  checked: readonly CheckedTarget[],
  facts: Facts,
): Promise<IssueTelling> {
  const notes: string[] = [];
  const failures: string[] = [];
  const attempt = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof GithubError)) throw error;
      const wanted = setting(error);
      if (wanted === undefined) failures.push(`${what} could not be kept: ${error.message}.`);
      else notes.push(`${what} is not kept: ${error.message}. ${wanted}`);
      return undefined;
    }
  };
  const known = await attempt('An issue for each target', () => driftIssues(github));
  // Without them it cannot be told which issue is whose, and each run would open another.
  if (known === undefined) return { notes, failures };
  for (const one of checked) {
    const id = resultId(one.target);
    const note = await attempt(`The issue of ${id}`, () => keepOne(github, one, known.get(id), facts));
    if (note !== undefined) notes.push(`${id}: ${note}`);
  }
  return { notes, failures };
}

async function keepOne(
  github: Github,
  { target, drift }: CheckedTarget,
  known: DriftIssue | undefined,
  facts: Facts,
): Promise<string | undefined> {
  if (drift.length === 0) {
    const closed = known !== undefined && (await closeDrift(github, known, driftGoneText(facts)));
    return closed ? `the issue ${known.url} is closed.` : undefined;
  }
  const id = resultId(target);
  const since = known === undefined ? {} : { firstSeen: known.since };
  const { did, issue } = await tellDrift(github, known, {
    target: id,
    fingerprint: driftDigest(drift),
    title: driftTitle(target),
    text: driftText(drift, { ...facts, id, target, ...since }),
  });
  return did === 'nothing' ? `the issue ${issue.url} says so.` : `the issue ${issue.url} is ${did}.`;
}

/** What the owner may set; undefined when it is no setting that keeps GitHub from taking it. */
function setting(error: GithubError): string | undefined {
  if (isDenied(error)) return 'Give the job the permission `issues: write`, or leave `issue` out.';
  // https://docs.github.com/rest/issues/issues#create-an-issue
  if (error.status === 410) return 'Turn issues on in the settings of the repository, or leave `issue` out.';
  return undefined;
}

function told(note: string): IssueTelling {
  return { notes: [note], failures: [] };
}
