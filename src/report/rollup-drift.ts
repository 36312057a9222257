import { createHash } from 'node:crypto';
import type { ResourceChange } from '../changes/changeset.js';
import { canonicalJson, isObject, type Json } from '../json.js';
import { COMMENT_LIMIT } from './changes-markdown.js';
import { driftMarkdown } from './drift.js';
import { byteLength, code, fileLink, linked, text } from './escape.js';
import { hidden, planTime } from './history.js';
import { truncate, visible } from './style.js';
import { type ReportTarget, targetLabel } from './target.js';

/** One target whose infrastructure is not what was applied. */
export interface DriftFacts {
  /** `<name>/<environment>/<stack>`, as its issue is found by; at most 1,000 code units. */
  readonly id: string;
  readonly target: ReportTarget;
  /** `https://<host>/<owner>/<repository>/blob/<sha>`. */
  readonly fileBase: string;
  readonly runUrl: string;
  /** ISO 8601, UTC. */
  readonly foundAt: string;
  /** When the first drift of this issue was found; `foundAt` for a new issue. */
  readonly firstSeen: string;
}

/** What an issue says of itself: whether the drift is still the same, and since when there is any. */
export interface DriftData {
  readonly digest: string;
  readonly firstSeen: string;
}

const DATA = /^<!-- synthinfra:drift-data v1 (\{[^\r\n<>]*\}) -->\r?$/m;
/** GitHub refuses a title of an issue above 256 characters. */
const TITLE_COLUMNS = 50;

/** The first line of the one issue of a target: equal for equal ids and for no others. */
export function driftMarker(id: string): string {
  return hidden('drift', id);
}

/** The issue of this target, by its exact first line. Who wrote it is for the caller to check. */
export function isDriftIssue(body: string, id: string): boolean {
  return body.split(/\r?\n/, 1)[0] === driftMarker(id);
}

/** sha256 in hex over what differs, redacted: the issue is written again only when this changes. */
export function driftDigest(drift: readonly ResourceChange[]): string {
  const content = drift.map(({ at: _at, path: _path, risk: _risk, ...change }) =>
    canonicalJson(change as unknown as Json),
  );
  return createHash('sha256').update(content.sort().join('\n')).digest('hex');
}

/** What the issue was written for; nothing when its hidden data are damaged. */
export function readDriftData(body: string): DriftData | undefined {
  try {
    const data: unknown = JSON.parse(DATA.exec(body)?.[1] ?? '');
    if (!isObject(data)) return undefined;
    const { digest, firstSeen } = data;
    if (typeof digest !== 'string' || !/^[\da-f]{64}$/.test(digest)) return undefined;
    return typeof firstSeen === 'string' && /^[\dT:.Z-]{16,30}$/.test(firstSeen)
      ? { digest, firstSeen }
      : undefined;
  } catch {
    return undefined;
  }
}

/** `Drift in prod · aws eu-west-1`, as plain text: GitHub renders no Markdown in titles but mentions nobody either. */
export function driftTitle(target: ReportTarget): string {
  return `Drift in ${truncate(visible(targetLabel(target)), TITLE_COLUMNS)}`;
}

/** What differs from what was applied, since when, and the two ways out; at most 65,536 code units and bytes. */
export function driftBody(drift: readonly ResourceChange[], facts: DriftFacts): string {
  const { id, target, foundAt, firstSeen } = facts;
  const hiddenLines = [
    driftMarker(id),
    hidden('drift-data', { digest: driftDigest(drift), firstSeen: firstSeen.slice(0, 24) }),
  ].join('\n');
  const since = firstSeen === foundAt ? '' : ` There has been drift since ${planTime(firstSeen)} UTC.`;
  const run = linked('run', facts.runUrl);
  const head = `### ${text(driftTitle(target))}\n\nFound ${planTime(foundAt)} UTC${run === undefined ? '' : ` (${run})`}.${since} Target ${code(id)}.`;
  const tail = [
    `**Revert**: run the apply workflow for ${text(truncate(target.environment ?? target.name, 120))}; the manifest is put back into force.`,
    '**Accept**: write what is there now into the manifest, in a pull request.',
    'This issue is closed by itself when the drift is gone.',
  ].join('\n');
  const left = COMMENT_LIMIT - byteLength(`${hiddenLines}\n${head}\n\n\n\n${tail}`);
  const changes = driftMarkdown(drift, { bytes: left, link: fileLink(facts.fileBase) });
  return `${hiddenLines}\n${[head, changes, tail].join('\n\n')}`;
}
