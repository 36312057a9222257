import { canonicalJson, isObject, type Json, type JsonObject } from '../json.js';
import { sha256 } from '../sha256.js';
import { COMMENT_LIMIT } from './changes-markdown.js';
import { byteLength, code, details, text } from './escape.js';
import type { TargetResult } from './rollup-targets.js';

/** An earlier plan of the same pull request, as short as it can be told. */
export interface EarlierPlan {
  /** Commit of the pull request's head, its first twelve digits. */
  readonly head: string;
  /** The first twelve digits of {@link rollupDigest}. */
  readonly changes: string;
  /** ISO 8601, UTC, to the minute. */
  readonly plannedAt: string;
}

/**
 * What a comment says of itself to the next run: enough to find and update it. It stands in a comment that any
 * workflow can write, so it informs and authorises nothing.
 */
export interface Marker extends EarlierPlan {
  readonly kind: 'plan' | 'apply';
  /** `owner/name`. */
  readonly repository: string;
  readonly pullRequest: number;
  /** The first twelve digits of the digests of the plans, by {@link targetKey}; of 256 targets at most. */
  readonly targets: Readonly<Record<string, string>>;
  /** The latest first, 20 at most. */
  readonly history: readonly EarlierPlan[];
  /** Plans before those. */
  readonly forgotten: number;
  /** The head that made this comment outdated. */
  readonly outdated?: string;
}

/** The facts that a marker is made of; the rest follows from the results and the former comment. */
export type MarkerFacts = Pick<Marker, 'kind' | 'repository' | 'pullRequest' | 'plannedAt'> & {
  readonly headCommit: string;
};

const MOST_EARLIER = 20;
/** Legs of a matrix. */
const MOST_TARGETS = 256;
/** Digits of a digest or commit: enough to tell those of one pull request apart. */
const DIGITS = 12;
/** Digits of a target's key: 256 of them take less than 8 KB of a comment. */
const KEY = 10;
/** Longest text of a marker: 39 of an owner, 100 of a repository. */
const LONGEST = 140;
/** Bytes kept in each comment for what marks it as outdated. */
export const OUTDATED_ROOM = 400;
const MARKER = /^<!-- synthinfra:comment v1 (\{[^\r\n<>]*\}) -->(?=\r?\n|$)/;

/**
 * A hidden line of Markdown. Whatever the data, it cannot end the HTML comment: `<`, `>`, `&`, the second of two
 * hyphens and all that is not plain ASCII are written as JSON's `\u…`. Equal data give equal lines.
 */
export function hidden(name: string, data: Json): string {
  const json = canonicalJson(data).replace(
    /(?<=-)-|[^\x20-\x7e]|[<>&]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<!-- synthinfra:${name} v1 ${json} -->`;
}

/** sha256 in hex over the plans of all targets: of one target it is that plan's own digest. */
export function rollupDigest(results: readonly TargetResult[]): string {
  const lines = results
    .map((result) => [result.id, digestOf(result)])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const [only] = lines;
  if (lines.length === 1 && results[0]?.kind === 'planned') return only?.[1] ?? '';
  return sha256(JSON.stringify(lines));
}

/** Under which key a marker holds a target's digest. @param id of the target. */
export function targetKey(id: string): string {
  return sha256(id).slice(0, KEY);
}

/** The marker of a new comment; `former` is that of the comment which it replaces. */
export function nextMarker(
  results: readonly TargetResult[],
  facts: MarkerFacts,
  former: Marker | undefined,
): Marker {
  const { kind, repository, pullRequest } = facts;
  const now: EarlierPlan = {
    head: facts.headCommit.slice(0, DIGITS),
    changes: rollupDigest(results).slice(0, DIGITS),
    plannedAt: facts.plannedAt.slice(0, 16),
  };
  const plans = results.filter((result) => result.kind === 'planned').slice(0, MOST_TARGETS);
  const before = former === undefined ? [] : earlierPlans(former, now);
  return {
    ...now,
    kind,
    repository: repository.slice(0, LONGEST),
    pullRequest,
    targets: Object.fromEntries(
      plans.map((result) => [targetKey(result.id), digestOf(result).slice(0, DIGITS)]),
    ),
    history: before.slice(0, MOST_EARLIER),
    forgotten: (former?.forgotten ?? 0) + Math.max(0, before.length - MOST_EARLIER),
  };
}

/** A plan made again for the same commit with the same changes is not one plan more. */
function earlierPlans(
  { head, changes, plannedAt, history }: Marker,
  now: EarlierPlan,
): readonly EarlierPlan[] {
  const again = head === now.head && changes === now.changes;
  return again ? history : [{ head, changes, plannedAt }, ...history];
}

/** The marker as the first line of a comment. */
export function markerLine(marker: Marker): string {
  return hidden('comment', marker as unknown as Json);
}

/** The marker of one of our comments; nothing for a comment of others and for a marker that is damaged. */
export function readMarker(body: string): Marker | undefined {
  const json = MARKER.exec(body)?.[1];
  if (json === undefined) return undefined;
  try {
    const data: unknown = JSON.parse(json);
    return isMarker(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isMarker(data: unknown): data is Marker & JsonObject {
  if (!isObject(data) || !isEarlier(data)) return false;
  const { kind, repository, pullRequest, targets, history, forgotten, outdated } = data;
  return (
    (kind === 'plan' || kind === 'apply') &&
    typeof repository === 'string' &&
    repository.length <= LONGEST &&
    isCount(pullRequest) &&
    isCount(forgotten) &&
    isObject(targets) &&
    Object.keys(targets).length <= MOST_TARGETS &&
    Object.entries(targets).every(([key, digest]) => /^[\da-f]{10}$/.test(key) && isDigits(digest)) &&
    Array.isArray(history) &&
    history.length <= MOST_EARLIER &&
    history.every(isEarlier) &&
    (outdated === undefined || isDigits(outdated))
  );
}

function isEarlier(data: unknown): boolean {
  return (
    isObject(data) &&
    isDigits(data['head']) &&
    isDigits(data['changes']) &&
    typeof data['plannedAt'] === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(data['plannedAt'])
  );
}

function isDigits(value: unknown): boolean {
  return typeof value === 'string' && /^[\da-f]{1,12}$/.test(value);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** `Earlier plans: 2, all outdated.` and the latest three of them; empty without any. */
export function historyText({ changes, history, forgotten }: Marker): string {
  const total = history.length + forgotten;
  if (total === 0) return '';
  const latest = history.slice(0, 3).map((plan) => {
    const same = plan.changes === changes ? ', the same changes' : '';
    return `${code(plan.changes.slice(0, 7))} of ${code(plan.head.slice(0, 7))} (${planTime(plan.plannedAt)} UTC${same})`;
  });
  const counted = total > latest.length ? `the latest ${latest.length} of them ` : '';
  return `<sub>Earlier plans: ${total}, all outdated: ${counted}${latest.join(', ')}.</sub>`;
}

/** `2026-11-23 14:02` */
export function planTime(iso: string): string {
  return text(iso.slice(0, 16).replace('T', ' '));
}

/**
 * One of our comments as it reads once the pull request has a new head: its answer no longer leads, and what it said
 * is folded. Nothing for a comment that is not ours; the same comment when it was made for this head.
 */
export function outdated(body: string, newHead: string): string | undefined {
  const marker = readMarker(body);
  if (marker === undefined) return undefined;
  const now = newHead.slice(0, DIGITS);
  if (marker.head === now) return body;
  const [, title = '', ...rest] = body.split('\n');
  const said = (marker.outdated === undefined ? [title, ...rest] : rest).join('\n').trim();
  const old = marker.outdated === undefined ? details('The outdated plan', said) : said;
  const headline = `### synthinfra: outdated, planned for ${code(marker.head.slice(0, 7))}; the head is now ${code(now.slice(0, 7))}`;
  const lead = `${markerLine({ ...marker, outdated: now })}\n${headline}`;
  const whole = `${lead}\n\n${old}`.trimEnd();
  return byteLength(whole) <= COMMENT_LIMIT ? whole : lead;
}

function digestOf(result: TargetResult): string {
  return result.kind === 'planned' ? result.report.changeSet.digest : result.kind;
}
