import { checkBody, firstLine, sameBody, shortened } from './body.js';
import { type Github, GithubError } from './client.js';
import { createComment, findComments } from './comments.js';

/** A target's drift, as its issue tells it. */
export interface Drift {
  /** Name of the target: the issue's identity, together with its author. */
  readonly target: string;
  /** Hex digest of what differs: the issue is written again only when this changes. */
  readonly fingerprint: string;
  readonly title: string;
  /** Markdown below the marker. */
  readonly text: string;
}

/** Issue of a target, as it was found. */
export interface DriftIssue {
  readonly number: number;
  readonly url: string;
  readonly open: boolean;
  readonly target: string;
  readonly fingerprint: string;
  /** When drift was first told of, ISO 8601. */
  readonly since: string;
}

interface IssueAnswer {
  readonly number: number;
  readonly html_url: string;
  readonly state: string;
  readonly body?: string | null;
  readonly created_at: string;
  readonly user: { readonly login: string } | null;
  readonly labels?: readonly (string | { readonly name?: string })[];
  readonly pull_request?: object;
}

/**
 * By which the issues are found among thousands. GitHub's own filter by author finds nothing of Apps on some hosts
 * (https://github.com/renovatebot/renovate/issues/44406), and nothing found would mean a new issue each day.
 */
export const DRIFT_LABEL = 'synthinfra-drift';

/** GitHub refuses more characters. */
const LONGEST_TITLE = 256;

const ISSUES = '/repos/{owner}/{repo}/issues';
const ISSUE = `${ISSUES}/{issue_number}` as const;
const MARKER = /^<!-- synthinfra:drift target=(\S+) fingerprint=([0-9a-f]{7,64}) -->$/;

/** First line of an issue. Pure. @throws RangeError for a fingerprint that is no hex digest. */
export function driftMarker(target: string, fingerprint: string): string {
  // Encoded, no name of a target can end the HTML comment; encodeURIComponent alone leaves `--` as it is.
  const name = encodeURIComponent(target).replaceAll('-', '%2D');
  const marker = `<!-- synthinfra:drift target=${name} fingerprint=${fingerprint} -->`;
  if (!MARKER.test(marker)) throw new RangeError(`${JSON.stringify(fingerprint)} is no hex digest`);
  return marker;
}

/** Target and fingerprint of an issue's first line; undefined when it is no marker of ours. Pure. */
export function readDriftMarker(body: string): { target: string; fingerprint: string } | undefined {
  const [, name, fingerprint] = MARKER.exec(firstLine(body)) ?? [];
  if (name === undefined || fingerprint === undefined) return undefined;
  try {
    return { target: decodeURIComponent(name), fingerprint };
  } catch {
    return undefined;
  }
}

/**
 * The issue of each target, open or closed, that this token has written: one list for all targets. Of several of one
 * target the oldest counts, and the others are closed as duplicates.
 * @see https://docs.github.com/rest/issues/issues#list-repository-issues (permission: issues: write)
 */
export async function driftIssues(github: Github): Promise<ReadonlyMap<string, DriftIssue>> {
  const me = (await github.viewer()).toLowerCase();
  const answers = await github.list<IssueAnswer>(`GET ${ISSUES}`, { labels: DRIFT_LABEL, state: 'all' });
  const found = new Map<string, DriftIssue>();
  for (const answer of [...answers].sort((one, other) => one.number - other.number)) {
    const issue = driftIssue(answer);
    if (issue === undefined || answer.user?.login.toLowerCase() !== me) continue;
    if (!found.has(issue.target)) found.set(issue.target, issue);
    else if (issue.open)
      await github.write(`PATCH ${ISSUE}`, {
        issue_number: issue.number,
        state: 'closed',
        state_reason: 'not_planned',
      });
  }
  return found;
}

/**
 * Tells of a target's drift: opens its issue, writes it again when what differs has changed, and opens it again when
 * the drift is back.
 * @param known the target's issue of `driftIssues`
 * @throws UserError when the text is too long; GithubError when GitHub kept another one.
 */
export async function tellDrift(
  github: Github,
  known: DriftIssue | undefined,
  drift: Drift,
): Promise<{ readonly did: 'created' | 'updated' | 'reopened' | 'nothing'; readonly issue: DriftIssue }> {
  const body = `${driftMarker(drift.target, drift.fingerprint)}\n${drift.text}`;
  checkBody(body, `The issue of ${drift.target}`);
  if (known === undefined) return { did: 'created', issue: await open(github, drift, body) };
  if (known.open && known.fingerprint === drift.fingerprint) return { did: 'nothing', issue: known };
  await github.write(`PATCH ${ISSUE}`, {
    issue_number: known.number,
    title: shortened(drift.title, LONGEST_TITLE),
    body,
    ...(known.open ? {} : { state: 'open' }),
  });
  const issue = await readBack(github, known.number, body);
  return { did: known.open ? 'updated' : 'reopened', issue };
}

/** Closes the issue of a target whose drift is gone, with a comment that says so; nothing when it is closed. */
export async function closeDrift(github: Github, known: DriftIssue, text: string): Promise<boolean> {
  if (!known.open) return false;
  // Of this end of the drift: a run that was cut off before it closed the issue says it only once.
  const marker = `<!-- synthinfra:drift-gone ${known.fingerprint} -->`;
  const place = { number: known.number, marker };
  const body = `${marker}\n${text}`;
  checkBody(body, 'The comment');
  const said = await findComments(github, place);
  if (said.length === 0) await createComment(github, place, body);
  await github.write(`PATCH ${ISSUE}`, {
    issue_number: known.number,
    state: 'closed',
    state_reason: 'completed',
  });
  return true;
}

async function open(github: Github, drift: Drift, body: string): Promise<DriftIssue> {
  const made = await github.create<{ readonly number: number }>(
    `POST ${ISSUES}`,
    { title: shortened(drift.title, LONGEST_TITLE), body, labels: [DRIFT_LABEL] },
    async () => (await driftIssues(github)).get(drift.target),
  );
  return readBack(github, made.number, body);
}

/** GitHub was seen to answer 200 and keep the old body: https://github.com/objectstack-ai/objectstack/issues/18826 */
async function readBack(github: Github, number: number, body: string): Promise<DriftIssue> {
  const answer = await github.read<IssueAnswer>(`GET ${ISSUE}`, { issue_number: number });
  const issue = driftIssue(answer);
  if (issue === undefined || !sameBody(answer.body ?? '', body))
    throw new GithubError(`GitHub took a new text for ${answer.html_url} and kept another`, 200);
  // It drops labels without a word where the token may not set them.
  if (
    !answer.labels?.some(
      (label) => label === DRIFT_LABEL || (label as { name?: string }).name === DRIFT_LABEL,
    )
  )
    throw new GithubError(
      `${answer.html_url} has not got the label ${DRIFT_LABEL}, by which it is found again. Add it, and let the ` +
        'token write issues',
      200,
    );
  return issue;
}

function driftIssue(answer: IssueAnswer): DriftIssue | undefined {
  const marker = answer.pull_request === undefined ? readDriftMarker(answer.body ?? '') : undefined;
  if (marker === undefined) return undefined;
  const { number, html_url: url, state, created_at: since } = answer;
  return { ...marker, number, url, open: state === 'open', since };
}
