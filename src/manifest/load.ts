import { Lexer, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import { isObject } from '../json.js';
import type { Problem } from '../problem.js';
import { decode } from './bytes.js';
import { emptyObject } from './merge.js';
import { locationOf, manifestOf, type ParsedText } from './positions.js';
import { arrange } from './problems.js';
import type { Manifest } from './types.js';
import { type Refuse, ValueReader } from './values.js';

/** A manifest as far as it could be read, and everything that is wrong with its text. */
export interface Loaded {
  readonly manifest: Manifest;
  /** Empty when the text is good YAML; its shape is not checked yet. */
  readonly problems: readonly Problem[];
}

/** Names, values, punctuation, spaces and line ends; a manifest of 5,000 lines has about 30,000. */
const mostTokens = 200_000;
/** Longer complaints of the parser quote whole lines. */
const longestComplaint = 160;

/** How to mend what the YAML parser complains about, where its own words do not say it. */
const fixes: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT: 'Give all keys of one map the same indentation.',
  BLOCK_AS_IMPLICIT_KEY:
    'Put quotes around a value that contains ": ", or begin a nested map on its own line.',
  MULTILINE_IMPLICIT_KEY: 'Is a ":" missing after the key? A key and its colon stand on one line.',
  MISSING_CHAR: 'Add the missing character here or just before.',
  BAD_SCALAR_START: 'Put quotes around the value.',
  BAD_DQ_ESCAPE: 'Write \\\\ for a backslash, or use single quotes.',
  RESOURCE_EXHAUSTION: 'A manifest needs about eight levels: flatten it.',
};

/**
 * Reads the bytes of a manifest: YAML 1.2, one document, a map. Never throws for what a user wrote.
 * @param file the path to show, as the user gave it.
 * @param bytes the whole file, which the platform has read.
 */
export function loadManifest(file: string, bytes: Uint8Array): Loaded {
  const decoded = decode(file, bytes);
  if ('problem' in decoded) return { manifest: nothing(file, ''), problems: [decoded.problem] };
  const source = decoded.text;
  if (isOverBudget(source)) return { manifest: nothing(file, source), problems: [overBudget(file)] };
  const lines = new LineCounter();
  // Duplicate keys are found in ValueReader: the parser's own search is quadratic.
  const document = parseDocument(source, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  const text = { file, source, lines };
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => syntaxProblem(text, error));
    return { manifest: nothing(file, source), problems: arrange(problems, source) };
  }
  return readDocument(text, document.contents as Node | null);
}

/**
 * True for text of which the parser would make more tokens than it can handle in time: parts of it are quadratic,
 * and 1 MiB of commas would keep it busy for half a minute. The lexer alone is linear.
 */
function isOverBudget(source: string): boolean {
  // The lexer makes at most two tokens of a character: short files need not be counted.
  if (source.length * 2 <= mostTokens) return false;
  let tokens = 0;
  for (const _ of new Lexer().lex(source)) if (++tokens > mostTokens) return true;
  return false;
}

function overBudget(file: string): Problem {
  return {
    severity: 'error',
    at: { file, line: 1, column: 1 },
    message: `The file has more than ${mostTokens} YAML tokens (names, values, punctuation): no manifest needs that many.`,
    fix: 'Check that this is the right file, or split the deployment into several manifests.',
  };
}

function readDocument(text: Omit<ParsedText, 'root' | 'targets'>, root: Node | null): Loaded {
  const problems: Problem[] = [];
  const refuse: Refuse = (node, message, fix) => {
    const [start, end] = node?.range ?? [0, 0];
    problems.push({ severity: 'error', at: locationOf(text, start, end), message, fix });
  };
  const reader = new ValueReader(refuse);
  const value = reader.read(root);
  if (value === null && problems.length === 0)
    refuse(null, 'The manifest is empty.', 'Run `synthinfra init` to write a first one.');
  else if (!isObject(value) && problems.length === 0)
    refuse(
      root,
      'A manifest is a map that begins with apiVersion, kind, metadata and spec.',
      'Run `synthinfra init` to see one.',
    );
  const manifest = manifestOf(
    { ...text, root, targets: reader.targets },
    isObject(value) ? value : emptyObject(),
  );
  return { manifest, problems: arrange(problems, text.source) };
}

function syntaxProblem(text: Pick<ParsedText, 'file' | 'lines'>, error: YAMLError): Problem {
  const at = locationOf(text, error.pos[0], error.pos[1]);
  if (error.code === 'MULTIPLE_DOCS')
    return {
      severity: 'error',
      at,
      message: 'The file holds more than one YAML document.',
      fix: 'Keep one manifest in each file: remove the `---` and what follows it.',
    };
  const fix = fixes[error.code];
  const complaint = error.code === 'RESOURCE_EXHAUSTION' ? 'it is nested too deeply' : error.message;
  return {
    severity: 'error',
    at,
    message: `This is not valid YAML: ${complaint.slice(0, longestComplaint).replace(/\.$/, '')}.`,
    ...(fix === undefined ? {} : { fix }),
  };
}

/** What stands for a manifest that could not be read. */
function nothing(file: string, source: string): Manifest {
  return { file, source, value: emptyObject(), position: () => ({ file, line: 1, column: 1 }) };
}
