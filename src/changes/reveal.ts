import { canonicalJson, type Json } from '../json.js';
import type { RedactionException } from '../manifest/types.js';
import type { AttributeChange, ChangeSet, Shown } from './changeset.js';
import { type Covered, covers, OUTPUT, type Path } from './covers.js';
import { deepEqual } from './equal.js';
import { markedTexts } from './marked.js';
import { pathText } from './path.js';
import type { Plan } from './plan.js';
import { createRedactor } from './redact.js';

/** What may be shown although it looks like a secret. */
export interface Revealing {
  /** Those that count today, see src/pipeline/planning/redaction.ts. */
  readonly exceptions: readonly RedactionException[];
  /** What this run has registered: no exception shows it. */
  readonly secrets: readonly string[];
}

/** A value of one resource, with what an exception lets people see of it. */
export type Reveal = (path: Path, shown: Shown, value: Json | undefined) => Shown;

/**
 * What exceptions let people see of each resource; undefined for a resource that none is about. Names and the engine's
 * marks do not count there. Registered secrets and token shapes stay hidden, and so does what is marked at any place that
 * no exception names: whoever may write a value there could else read a password by copying it.
 */
export function revealer(
  plan: Plan,
  { exceptions, secrets }: Revealing,
): (address: string) => Reveal | undefined {
  if (exceptions.length === 0) return () => undefined;
  const covered: Covered = (address, path) => exceptions.some((one) => covers(one.path, address, path));
  const open = createRedactor([...secrets, ...markedTexts(plan, covered)], [], () => 'plain');
  return (address) => {
    if (!exceptions.some((one) => one.path.startsWith(`${address}.`))) return undefined;
    return (path, shown, value) =>
      covered(address, path) ? withRevealed(shown, open.shown(value, false, false)) : shown;
  };
}

function withRevealed(shown: Shown, open: Shown): Shown {
  if (open.kind !== 'value' || (shown.kind !== 'hidden' && shown.kind !== 'value')) return shown;
  if (shown.kind === 'value' && deepEqual(shown.value, open.value)) return shown;
  return { ...shown, revealed: open.value };
}

/** What an exception lets people see; undefined where none does. */
export function revealedOf(shown: Shown): Json | undefined {
  return shown.kind === 'hidden' || shown.kind === 'value' ? shown.revealed : undefined;
}

type Change = Pick<AttributeChange, 'before' | 'after'>;

/** Whether an exception lets people see any of it. */
export function isRevealed({ before, after }: Change): boolean {
  return revealedOf(before) !== undefined || revealedOf(after) !== undefined;
}

/** A change as digests and comparisons know it. */
export function concealed<T extends Change>(change: T): T {
  return isRevealed(change) ? { ...change, before: bare(change.before), after: bare(change.after) } : change;
}

function bare(shown: Shown): Shown {
  if (shown.kind === 'hidden') return { kind: 'hidden' };
  return shown.kind === 'value' ? { kind: 'value', value: shown.value } : shown;
}

/** One change that people see by exception, and where. */
export interface RevealedChange extends Change {
  readonly address: string;
  readonly deposed?: string;
  readonly path: Path;
}

/** Every change that people see by exception. */
export function revealedIn({
  resources,
  outputs,
}: Pick<ChangeSet, 'resources' | 'outputs'>): RevealedChange[] {
  return [
    ...resources.flatMap(({ address, deposed, attributes }) =>
      attributes.filter(isRevealed).map(({ path, before, after }) => ({
        address,
        ...(deposed === undefined ? {} : { deposed }),
        ...{ path, before, after },
      })),
    ),
    ...outputs
      .filter(isRevealed)
      .map(({ name, before, after }) => ({ address: OUTPUT, path: [name], before, after })),
  ];
}

/** The exceptions by which any of it is shown. */
export function usedExceptions(
  { exceptions }: Revealing,
  changes: Pick<ChangeSet, 'resources' | 'outputs'>,
): readonly RedactionException[] {
  if (exceptions.length === 0) return [];
  const revealed = revealedIn(changes);
  return exceptions.filter((one) => revealed.some(({ address, path }) => covers(one.path, address, path)));
}

/** Equal for equal values that people see by exception: the digest does not know them. Empty when there are none. */
export function revealedText(changeSet: Pick<ChangeSet, 'resources' | 'outputs'>): string {
  const lines = revealedIn(changeSet).map(lineOf);
  return lines.sort().join('\n');
}

/** What people saw in the reviewed changes by exception and cannot see so in the fresh ones. */
export function unconfirmed(reviewed: ChangeSet, fresh: ChangeSet): readonly RevealedChange[] {
  const known = new Set(revealedIn(fresh).map(lineOf));
  return revealedIn(reviewed).filter((change) => !known.has(lineOf(change)));
}

function lineOf({ address, deposed, path, before, after }: RevealedChange): string {
  const values = [revealedOf(before), revealedOf(after)].map((value) => (value === undefined ? [] : [value]));
  return canonicalJson([address, deposed ?? null, pathText(path), ...values]);
}
