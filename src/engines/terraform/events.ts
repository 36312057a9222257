import { stripVTControlCharacters } from 'node:util';
import { isObject, type Json, type JsonObject, parseObject } from '../../json.js';
import type { Problem } from '../../problem.js';

/** What Terraform says about a mistake or a failure. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail: string;
  /** Resource address, when one is to blame. */
  readonly address?: string;
  readonly range?: { readonly file: string; readonly line: number; readonly column: number };
}

/** One resource operation of an apply. A replacement is two: a create and a delete of one address. */
export interface Operation {
  readonly address: string;
  /** create, update, delete, read, noop, as Terraform names it. */
  readonly action: string;
  /** The cloud's id, once it is known. */
  readonly id?: string;
}

/** Counts of Terraform's own summary. */
export interface Summary {
  readonly operation: string;
  readonly add: number;
  readonly change: number;
  readonly remove: number;
  readonly import: number;
}

/** What the events of a plan or an apply tell, whole or cut off anywhere. */
export interface Journal {
  readonly begun: readonly Operation[];
  readonly completed: readonly Operation[];
  readonly errored: readonly Operation[];
  /** Addresses whose creation began and was not seen to end: they may exist though no state knows them. */
  readonly mayExist: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The last summary; after an apply or destroy it is there only when everything was done. */
  readonly summary?: Summary;
  /** The state, when Terraform could save it nowhere and said it instead. It holds secrets. */
  readonly stateDump?: JsonObject;
}

/** One event that a progress display cares for. */
export type Progress =
  | { readonly kind: 'begun' | 'completed' | 'errored'; readonly operation: Operation }
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic }
  | { readonly kind: 'summary'; readonly summary: Summary };

/** Takes lines in and has the journal of what came so far. */
export interface JournalWriter {
  /** Returns what the line tells; undefined for noise, unfinished lines and events of no interest. */
  line(text: string): Progress | undefined;
  journal(): Journal;
}

const OPERATIONS: Readonly<Record<string, 'begun' | 'completed' | 'errored'>> = {
  apply_start: 'begun',
  apply_complete: 'completed',
  apply_errored: 'errored',
};

/** Reads the events of `plan -json` and `apply -json`, line by line. */
export function journalWriter(): JournalWriter {
  const operations = { begun: [] as Operation[], completed: [] as Operation[], errored: [] as Operation[] };
  const diagnostics: Diagnostic[] = [];
  let summary: Summary | undefined;
  let stateDump: JsonObject | undefined;
  return {
    line(text) {
      const event = parseLine(text);
      if (event === undefined) return undefined;
      if (isObject(event['state'])) stateDump = event['state'];
      const progress = progressOf(event);
      if (progress?.kind === 'diagnostic') diagnostics.push(progress.diagnostic);
      else if (progress?.kind === 'summary') summary = progress.summary;
      else if (progress !== undefined) operations[progress.kind].push(progress.operation);
      return progress;
    },
    journal() {
      return {
        ...operations,
        mayExist: unfinishedCreations(operations, diagnostics),
        diagnostics,
        ...(summary === undefined ? {} : { summary }),
        ...(stateDump === undefined ? {} : { stateDump }),
      };
    },
  };
}

/** The journal of a whole event stream. */
export function readJournal(text: string): Journal {
  const writer = journalWriter();
  for (const line of text.split('\n')) writer.line(line);
  return writer.journal();
}

function parseLine(text: string): JsonObject | undefined {
  // Wrappers and old messages write plain text between the events; a killed engine leaves half a line.
  const line = text.trim();
  return line.startsWith('{') ? parseObject(line) : undefined;
}

function progressOf(event: JsonObject): Progress | undefined {
  const type = text(event['type']);
  if (type === 'diagnostic') return { kind: 'diagnostic', diagnostic: diagnosticOf(event['diagnostic']) };
  if (type === 'change_summary') return { kind: 'summary', summary: summaryOf(event['changes']) };
  const kind = Object.hasOwn(OPERATIONS, type) ? OPERATIONS[type] : undefined;
  const operation = kind && operationOf(event['hook']);
  return kind && operation && { kind, operation };
}

function operationOf(hook: Json | undefined): Operation | undefined {
  if (!isObject(hook) || !isObject(hook['resource'])) return undefined;
  const address = text(hook['resource']['addr']);
  const id = text(hook['id_value']);
  if (address === '') return undefined;
  return { address, action: text(hook['action']), ...(id === '' ? {} : { id }) };
}

/** Reads one diagnostic, also those of `validate -json`. */
export function diagnosticOf(value: Json | undefined): Diagnostic {
  const from = isObject(value) ? value : {};
  const address = text(from['address']);
  const range = isObject(from['range']) ? from['range'] : undefined;
  const start = isObject(range?.['start']) ? range['start'] : {};
  return {
    severity: from['severity'] === 'warning' ? 'warning' : 'error',
    summary: text(from['summary']),
    detail: text(from['detail']),
    ...(address === '' ? {} : { address }),
    ...(range === undefined
      ? {}
      : {
          range: {
            file: text(range['filename']),
            line: count(start['line']),
            column: count(start['column']),
          },
        }),
  };
}

function summaryOf(value: Json | undefined): Summary {
  const from = isObject(value) ? value : {};
  return {
    operation: text(from['operation']),
    add: count(from['add']),
    change: count(from['change']),
    remove: count(from['remove']),
    import: count(from['import']),
  };
}

/** A request that a provider dropped may have been served all the same: Go's words for it. */
const CUT_OFF = /context canceled|request canceled|context deadline exceeded/;

function unfinishedCreations(
  operations: Record<'begun' | 'completed' | 'errored', Operation[]>,
  diagnostics: readonly Diagnostic[],
): string[] {
  // Terraform tells the reasons at its very end: until then one that errored may have been cut off.
  const refused = new Set(
    diagnostics
      .filter(({ summary, detail }) => !CUT_OFF.test(summary) && !CUT_OFF.test(detail))
      .map(({ address }) => address),
  );
  const open = new Map<string, number>();
  const count = (list: readonly Operation[], step: number): void => {
    for (const { address, action } of list) {
      if (action === 'create') open.set(address, (open.get(address) ?? 0) + step);
    }
  };
  count(operations.begun, 1);
  count(operations.completed, -1);
  count(
    operations.errored.filter(({ address }) => refused.has(address)),
    -1,
  );
  return [...open].filter(([, left]) => left > 0).map(([address]) => address);
}

/** Diagnostics as problems; the same one said twice (Terraform does) is told once. */
export function problemsOf(diagnostics: readonly Diagnostic[]): Problem[] {
  const problems = diagnostics.map((diagnostic): Problem => {
    const { severity, summary, address, range } = diagnostic;
    const detail = diagnostic.detail.trim();
    const where = address === undefined ? '' : `${address}: `;
    const message = `${where}${summary}${detail === '' ? '' : `: ${detail}`}`;
    return { severity, message, ...(range === undefined ? {} : { at: range }) };
  });
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return !seen.has(key) && seen.add(key);
  });
}

/** What an engine says to people, in one line: without colours and the frames around its messages. */
export function plainText(stderr: string): string {
  return stripVTControlCharacters(stderr).replace(/[╷│╵]/g, ' ').replace(/\s+/g, ' ').trim();
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function count(value: Json | undefined): number {
  return typeof value === 'number' ? value : 0;
}
