/** What GitHub would see: fenced blocks by language, and the lines outside of them without inline code. */
export interface Parts {
  readonly blocks: readonly { readonly language: string; readonly lines: readonly string[] }[];
  readonly outside: readonly string[];
  /** The last fence is open at the end of the text. */
  readonly open: boolean;
}

/** Reads fences as CommonMark does: a block ends at a bare run of backticks at least as long as its first. */
export function markdownParts(markdown: string): Parts {
  const blocks: { language: string; lines: string[] }[] = [];
  const outside: string[] = [];
  let fence = '';
  for (const line of markdown.split('\n')) {
    const run = /^ {0,3}(`{3,})([^`]*)$/.exec(line);
    if (fence !== '') {
      if (run?.[1] !== undefined && run[1].length >= fence.length && run[2]?.trim() === '') fence = '';
      else blocks.at(-1)?.lines.push(line);
    } else if (run?.[1] !== undefined) {
      fence = run[1];
      blocks.push({ language: run[2] ?? '', lines: [] });
      // A line of code alone is not an empty one: `- ` before it would pass for the line under a heading.
    } else outside.push(line.replace(/`[^`]*`/g, '·'));
  }
  return { blocks, outside, open: fence !== '' };
}
