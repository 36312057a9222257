import type { ResourceChange } from '../changes/changeset.js';
import { canonicalJson, type Json } from '../json.js';
import { sha256 } from '../sha256.js';
import { COMMENT_LIMIT } from './changes-markdown.js';
import { driftMarkdown } from './drift.js';
import { byteLength, code, fileLink, linked, text } from './escape.js';
import { planTime } from './history.js';
import { truncate, visible } from './style.js';
import { type ReportTarget, targetLabel } from './target.js';

/** One target whose infrastructure is not what was applied. */
export interface DriftFacts {
  /** `<name>/<environment>/<stack>`, as its issue is found by; at most 300 code units. */
  readonly id: string;
  readonly target: ReportTarget;
  /** `https://<host>/<owner>/<repository>/blob/<sha>`. */
  readonly fileBase: string;
  readonly runUrl: string;
  /** ISO 8601, UTC. */
  readonly foundAt: string;
  /** When the first drift of this target was told of; absent for the first one. */
  readonly firstSeen?: string;
}

/** GitHub refuses a title of an issue above 256 characters. */
const TITLE_COLUMNS = 50;
/** Bytes for the marker, which stands before the text: nine for each code unit of an id, and a digest. */
const MARKER_ROOM = 3_000;

/** sha256 in hex over what differs, redacted: the issue is written again only when this changes. */
export function driftDigest(drift: readonly ResourceChange[]): string {
  const content = drift.map(({ at: _at, path: _path, risk: _risk, ...change }) =>
    canonicalJson(change as unknown as Json),
  );
  return sha256(content.sort().join('\n'));
}

/** `Drift in prod · aws eu-west-1`, as plain text: GitHub renders no Markdown in titles but mentions nobody either. */
export function driftTitle(target: ReportTarget): string {
  return `Drift in ${truncate(visible(targetLabel(target)), TITLE_COLUMNS)}`;
}

/**
 * What differs from what was applied, since when, and the two ways out; with the marker that goes before it at most
 * 65,536 code units and bytes.
 */
export function driftText(drift: readonly ResourceChange[], facts: DriftFacts): string {
  const { id, target, foundAt, firstSeen } = facts;
  const first = firstSeen === undefined ? '' : ` First drift: ${planTime(firstSeen)} UTC.`;
  const run = linked('run', facts.runUrl);
  const head = `### ${text(driftTitle(target))}\n\nFound ${planTime(foundAt)} UTC${run === undefined ? '' : ` (${run})`}.${first} Target ${code(id)}.`;
  const tail = [
    `**Revert**: run the apply workflow for ${text(truncate(target.environment ?? target.name, 120))}; the manifest is put back into force.`,
    '**Accept**: write what is there now into the manifest, in a pull request.',
    'This issue is closed by itself when the drift is gone.',
  ].join('\n');
  const left = COMMENT_LIMIT - MARKER_ROOM - byteLength(`${head}\n\n\n\n${tail}`);
  const changes = driftMarkdown(drift, { bytes: left, link: fileLink(facts.fileBase) });
  return [head, changes, tail].join('\n\n');
}

/** What is said when a target's drift is gone. */
export function driftGoneText(facts: Pick<DriftFacts, 'foundAt' | 'runUrl'>): string {
  const run = linked('run', facts.runUrl);
  return `Nothing differs any more from what was applied, as of ${planTime(facts.foundAt)} UTC${run === undefined ? '' : ` (${run})`}.`;
}
