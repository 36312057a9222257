import type { Body } from './blocks.js';
import { TEMPLATE } from './kinds.js';
import type { Token } from './tokens.js';
import type { Mark } from './types.js';

/** Functions that read files of the machine that plans. */
const READERS: ReadonlySet<string> = new Set([
  ...['file', 'fileexists', 'fileset', 'filebase64', 'filemd5', 'filesha1', 'filesha256', 'filesha512'],
  ...['filebase64sha256', 'filebase64sha512', 'templatefile', 'templatestring'],
]);

/** Every call in a body that reads a file outside the module, or one that only the run will know. */
export function fileReads(body: Body): readonly Mark[] {
  return [
    ...body.attributes.flatMap(({ value }) => fileReadsOf(value.tokens)),
    ...body.blocks.flatMap((block) => fileReads(block.body)),
  ];
}

/** The same for one expression, or a whole template. */
export function fileReadsOf(tokens: readonly Token[]): readonly Mark[] {
  // Line breaks mean nothing between a function and its arguments.
  const solid = tokens.filter(({ kind }) => kind !== 'break');
  return solid.flatMap((token, index) => {
    const calls = token.kind === 'name' && READERS.has(token.text) && isMark(solid[index + 1], '(');
    if (!calls || staysInside(token.text, solid, index + 2)) return [];
    return [
      {
        rule: 'file-read' as const,
        at: token.at,
        message: `${token.text}() may read files outside its module: what it reads would leave by the plan.`,
        fix: `Name the file literally, below the module: \`${token.text}("\${path.module}/…")\`; templates end in .tftpl.`,
      },
    ];
  });
}

function staysInside(name: string, tokens: readonly Token[], index: number): boolean {
  if (name === 'templatestring') return false;
  const path = plainPath(tokens, index);
  if (path === undefined || (name === 'templatefile' && !TEMPLATE.test(path.text))) return false;
  return name !== 'fileset' || plainPath(tokens, path.next + 1) !== undefined;
}

/** A string that names a place at or below the module or the root: `"x"`, or `"${path.module}/x"`. */
function plainPath(
  tokens: readonly Token[],
  index: number,
): { readonly text: string; readonly next: number } | undefined {
  if (tokens[index]?.kind !== 'quote') return undefined;
  const prefix = ['${', 'path', '.', ['module', 'root'], '}'].every((expected, step) =>
    expected.includes(tokens[index + 1 + step]?.text ?? ' '),
  );
  let next = index + (prefix ? 6 : 1);
  let text = '';
  for (; tokens[next]?.kind === 'text'; next += 1) text += tokens[next]?.text ?? '';
  const ends = tokens[next]?.kind === 'unquote' && [',', ')'].includes(tokens[next + 1]?.text ?? '');
  const inside = prefix ? text === '' || text.startsWith('/') : !/^([/~]|[a-z]:)/i.test(text);
  const climbs = text.split(/[/\\]/).includes('..');
  return ends && inside && !climbs ? { text, next: next + 1 } : undefined;
}

function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === 'mark' && token.text === text;
}
