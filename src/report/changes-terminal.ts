import type { ChangeSet, ResourceChange } from '../changes/changeset.js';
import type { Rounding } from '../stacks/types.js';
import {
  changesNothing,
  exceptionSentence,
  hookSentence,
  outputLine,
  roundingSentence,
  warnings,
} from './extras.js';
import { coloured, resourceLines } from './resource-lines.js';
import { type Paint, paint, plural, visible } from './style.js';

/** How lists of changes are written for a terminal or a log. */
export interface TerminalOptions {
  readonly colour: boolean;
  /** Columns; 110 when not given. */
  readonly width?: number;
  /** Resources shown at most; all when not given. */
  readonly limit?: number;
  /** With more created resources than this, each is one line: what is new has no "before" to compare with. */
  readonly foldCreated?: number;
}

const WIDTH = 110;

/** All that a plan will do, line by line, the most dangerous resource first. */
export function changesTerminal(
  changeSet: ChangeSet,
  options: TerminalOptions & { readonly roundings?: readonly Rounding[] },
): readonly string[] {
  const tone = paint(options.colour);
  const width = options.width ?? WIDTH;
  const { resources, outputs, hooks } = changeSet;
  return [
    ...warnings(changeSet).map((warning) => tone.yellow(warning)),
    ...(changesNothing(changeSet) ? ['Nothing changes.'] : []),
    ...resourceList(resources, options),
    ...section(tone, 'Would also run', hooks.map(hookSentence)),
    ...section(
      tone,
      'Outputs',
      outputs.map((output) => outputLine(output, width - 2)),
    ),
    ...section(tone, 'Shown by exception', (changeSet.exceptions ?? []).map(exceptionSentence)),
    ...section(tone, 'Adjusted to what the cloud offers', (options.roundings ?? []).map(roundingSentence)),
    ...(changeSet.drift.length > 0 ? [''] : []),
    ...driftTerminal(changeSet.drift, options),
  ];
}

/** What somebody changed behind the engine's back, line by line; nothing when there is no drift. */
export function driftTerminal(drift: readonly ResourceChange[], options: TerminalOptions): readonly string[] {
  if (drift.length === 0) return [];
  const verb = drift.length === 1 ? 'differs' : 'differ';
  const head = `Drift: ${plural(drift.length, 'resource')} ${verb} from what was applied`;
  return [paint(options.colour).bold(head), ...resourceList(drift, options)];
}

function resourceList(changes: readonly ResourceChange[], options: TerminalOptions): readonly string[] {
  const tone = paint(options.colour);
  const shown = changes.slice(0, options.limit);
  const created = shown.filter(isCreation).length;
  const fold = options.foldCreated !== undefined && created > options.foldCreated;
  const lines = shown.flatMap((change) => {
    const all = resourceLines(change, options.width ?? WIDTH).map((line) => coloured(line, tone).trimEnd());
    return fold && isCreation(change) ? all.slice(0, 1) : all;
  });
  const folded = fold
    ? [tone.dim(`    (attributes of ${plural(created, 'created resource')} left out here)`)]
    : [];
  if (shown.length === changes.length) return [...lines, ...folded];
  return [...lines, ...folded, tone.bold(`${shown.length} of ${changes.length} shown`)];
}

function isCreation({ actions }: ResourceChange): boolean {
  return actions.every((action) => action === 'create' || action === 'read');
}

function section(tone: Paint, title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', tone.bold(title), ...lines.map((line) => `  ${visible(line)}`)];
}
