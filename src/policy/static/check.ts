import { posix } from 'node:path';
import type { Location } from '../../problem.js';
import { type Body, blocksOf } from './blocks.js';
import { fileReadsOf } from './expressions.js';
import { jsonBlocksOf } from './json-blocks.js';
import { type FileKind, kindOf } from './kinds.js';
import { MODULE_LIST, moduleListMarks } from './module-list.js';
import { declaredProviders, marksOf, type Surroundings } from './rules.js';
import { providerMarks } from './sources.js';
import { type Fault, templateTokens, tokensOf } from './tokens.js';
import type { AllowList, Mark, StaticFinding } from './types.js';

/** Longest file that is read, in UTF-16 units; what people write is far below. */
const LONGEST = 4 * 1024 * 1024;

interface Source {
  readonly path: string;
  readonly text: string;
  readonly kind: FileKind;
  readonly body: Body;
  readonly faults: readonly Fault[];
}

/**
 * What must not reach the engine: judged on the text of rendered files and downloaded modules, before `init`, so that
 * nothing of theirs has run. Pure and total: hostile text makes findings, never an error or a wait.
 * @param files text by path below the root, with forward slashes: all that the engine would see.
 * @param allow the lists of the base branch, never those of the branch that is judged.
 * @returns findings by file and place; none when the engine may start.
 */
export function refuseBeforeInit(
  files: ReadonlyMap<string, string>,
  allow: AllowList,
): readonly StaticFinding[] {
  const own = new Set(allow.own);
  const sources = [...files]
    .filter(([path]) => !own.has(path))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, text]) => read(path, text));
  const folders = new Set(sources.filter(isConfiguration).map(({ path }) => folderOf(path)));
  const declared = declarations(sources);
  return sources.flatMap((source) => {
    const folder = folderOf(source.path);
    const around = { allow, folder, folders, declared: declared.get(folder) ?? new Set<string>() };
    const marks = isConfiguration(source) ? marksOf(source.body, around) : otherMarks(source, around);
    const all = [...source.faults.map(unreadable), ...marks].sort((one, other) => one.at - other.at);
    return all.length === 0 ? [] : located(source, all);
  });
}

function read(path: string, text: string): Source {
  const kind = kindOf(path);
  const nothing = { path, text, kind, body: { attributes: [], blocks: [] }, faults: [] };
  if (kind === 'inert' || typeof kind === 'object') return nothing;
  if (text.length > LONGEST)
    return { ...nothing, faults: [{ at: 0, message: `more than ${LONGEST} characters` }] };
  if (kind === 'json') return { ...nothing, ...jsonBlocksOf(text) };
  if (kind === 'template') return { ...nothing, faults: templateTokens(text).faults };
  const { tokens, faults } = tokensOf(text);
  const { body, faults: others } = blocksOf(tokens);
  // Where the scanner has lost its way, what it made blocks of says little.
  return { ...nothing, body, faults: faults.length > 0 ? faults : others };
}

function isConfiguration({ kind }: Source): boolean {
  return kind === 'native' || kind === 'json';
}

/** Local names of providers, by folder: a module's requirements may stand in any of its files. */
function declarations(sources: readonly Source[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byFolder = new Map<string, Set<string>>();
  for (const { path, body } of sources.filter(isConfiguration)) {
    const names = byFolder.get(folderOf(path)) ?? new Set();
    for (const name of declaredProviders(body)) names.add(name);
    byFolder.set(folderOf(path), names);
  }
  return byFolder;
}

function otherMarks(
  { path, text, kind, body }: Source,
  { allow, folders }: Pick<Surroundings, 'allow' | 'folders'>,
): readonly Mark[] {
  if (typeof kind === 'object')
    return [
      {
        rule: kind.refused,
        at: 0,
        message: `${path} is refused: ${kind.why}.`,
        fix: 'Remove it from what is planned.',
      },
    ];
  if (path === MODULE_LIST) return moduleListMarks(text, folders);
  if (kind === 'template') return fileReadsOf(templateTokens(text).tokens);
  return body.blocks
    .filter(({ type }) => type === 'provider')
    .flatMap(({ labels, at }) => providerMarks(labels[0] ?? '', at, allow));
}

function unreadable({ at, message }: Fault): Mark {
  return {
    rule: 'unreadable',
    at,
    message: `Here stands ${message}: the engine may read this file otherwise than this check does.`,
    fix: 'Write it plainly, as `terraform fmt` leaves it.',
  };
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

function located({ path, text }: Source, marks: readonly Mark[]): readonly StaticFinding[] {
  const locate = locator(path, text);
  return marks.map(({ at, ...mark }) => ({ ...mark, at: locate(at) }));
}

/** Offsets must come in order: the text is walked once, however many findings one line has. */
function locator(file: string, text: string): (offset: number) => Location {
  let [line, start, end] = [1, 0, text.indexOf('\n')];
  return (offset) => {
    while (end >= 0 && end < offset) {
      line += 1;
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    return { file, line, column: offset - start + 1 };
  };
}
