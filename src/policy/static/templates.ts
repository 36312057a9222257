/** A stretch of literal text in a template, and what comes after it. */
export interface Literal {
  /** The text with its escapes resolved. */
  readonly value: string;
  /** UTF-16 units that it takes in the file. */
  readonly length: number;
  readonly next: 'text' | 'code' | 'unquote';
  readonly problem?: string;
}

const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
/** Up to whatever may mean something; a heredoc is read line by line, for each line may be its end. */
const PLAIN = {
  quoted: /[^"\\$%\n]+/y,
  heredoc: /[^$%\n]*\n|[^$%\n]+/y,
  bare: /[^$%]+/y,
};
const SIMPLE: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** The beginning of a heredoc at an offset. Only the very form that Terraform takes for one counts. */
export function heredocAt(
  text: string,
  at: number,
): { readonly whole: string; readonly marker: string } | undefined {
  HEREDOC.lastIndex = at;
  const [whole, marker] = HEREDOC.exec(text) ?? [];
  return whole === undefined || marker === undefined ? undefined : { whole, marker };
}

/**
 * Whether a heredoc ends with the line that begins here. Terraform trims the line of every white space that Unicode
 * knows; a line that is the marker only after such trimming is called unclear rather than guessed at.
 */
export function heredocEnd(
  text: string,
  at: number,
  marker: string,
): { readonly kind: 'text' | 'unclear' } | { readonly kind: 'end'; readonly at: number } {
  if (text[at - 1] !== '\n') return { kind: 'text' };
  const lineEnd = text.indexOf('\n', at);
  const line = text.slice(at, lineEnd < 0 ? text.length : lineEnd);
  if (/^[ \t]*([^ \t\r]+)[ \t]*\r?$/.exec(line)?.[1] === marker)
    return { kind: 'end', at: at + line.replace(/\r$/, '').length };
  const bare = line.replace(/[^\p{ID_Continue}-]+/gu, '');
  return { kind: bare === marker && !/[!-/:-@[-`{-~]/.test(line.replace(marker, '')) ? 'unclear' : 'text' };
}

/** The next stretch of literal text; always moves on, unless code or the closing quote is next. */
export function cutLiteral(text: string, at: number, kind: keyof typeof PLAIN): Literal {
  const pattern = PLAIN[kind];
  pattern.lastIndex = at;
  const plain = pattern.exec(text)?.[0];
  if (plain !== undefined && plain !== '') return { value: plain, length: plain.length, next: 'text' };
  const char = text.charAt(at);
  if (char === '$' || char === '%') return cutDollar(text, at, char);
  if (char === '"') return { value: '', length: 0, next: 'unquote' };
  if (char === '\\') return cutEscape(text, at);
  // A line break within quotes: Terraform refuses the file.
  return { value: char, length: 1, next: 'text', problem: 'a line break within a string' };
}

/** `${` and `%{` begin code, `$${` and `%%{` are those characters; of longer runs nobody need rely on a reading. */
function cutDollar(text: string, at: number, char: '$' | '%'): Literal {
  let run = 1;
  while (text[at + run] === char) run += 1;
  if (text[at + run] !== '{') return { value: char.repeat(run), length: run, next: 'text' };
  if (run === 1) return { value: '', length: 0, next: 'code' };
  const literal = { value: `${char}{`, length: run + 1, next: 'text' } as const;
  return run === 2 ? literal : { ...literal, problem: `${char.repeat(run)}{, which can be read in two ways` };
}

function cutEscape(text: string, at: number): Literal {
  const simple = SIMPLE[text.charAt(at + 1)];
  if (simple !== undefined) return { value: simple, length: 2, next: 'text' };
  const found = /^\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(text.slice(at, at + 10));
  const point = Number.parseInt(found?.[1] ?? found?.[2] ?? '', 16);
  return found !== null && point <= 0x10ffff
    ? { value: String.fromCodePoint(point), length: found[0].length, next: 'text' }
    : { value: '\\', length: 1, next: 'text', problem: 'an escape that is not known' };
}
