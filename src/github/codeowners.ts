/** Who owns the paths of a pattern. */
export interface OwnersRule {
  readonly pattern: string;
  /** `@login`, `@org/team` or an e-mail address; none: nobody owns it, whatever was said before. */
  readonly owners: readonly string[];
  readonly line: number;
}

/** A file of code owners; a line that GitHub would skip is a problem: nobody shall rely on it. */
export interface Codeowners {
  readonly rules: readonly OwnersRule[];
  readonly problems: readonly string[];
}

/** Where GitHub looks, the first that is there counts. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

const OWNER = /^(@[\w.-]+(\/[\w.-]+)?|[^\s@]+@[^\s@]+)$/;

/**
 * Reads a file of code owners. Pure.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function parseCodeowners(text: string): Codeowners {
  const rules: OwnersRule[] = [];
  const problems: string[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    // A backslash keeps the blank after it in the pattern; a `#` opens a comment at a word's start alone.
    const words = raw.match(/(?:\\.|\S)+/g) ?? [];
    const comment = words.findIndex((word) => word.startsWith('#'));
    const [pattern, ...owners] = comment < 0 ? words : words.slice(0, comment);
    if (pattern === undefined) continue;
    const wrong = owners.find((owner) => !OWNER.test(owner));
    if (/^!|[[\]]|^\\#/.test(pattern)) problems.push(`line ${line}: GitHub does not take ${pattern}`);
    else if (wrong !== undefined) problems.push(`line ${line}: ${wrong} is no owner`);
    else rules.push({ pattern, owners, line });
  }
  return { rules, problems };
}

/**
 * The code owners that a branch names; no rules where it has no such file.
 * @param read bytes of a file of the base branch: the head's may name its own author
 */
export async function readCodeowners(
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<Codeowners> {
  for (const path of CODEOWNERS_PATHS) {
    const bytes = await read(path);
    if (bytes !== undefined) return parseCodeowners(new TextDecoder().decode(bytes));
  }
  return { rules: [], problems: [] };
}

/** Owners of a path by the last rule that matches; empty when nobody owns it. Pure. */
export function ownersOf(rules: readonly OwnersRule[], path: string): readonly string[] {
  return rules.findLast(({ pattern }) => expression(pattern).test(path))?.owners ?? [];
}

/**
 * Why the owners of some paths have not agreed; empty when they have. Pure.
 * @param approvers logins of people whose approval counts
 * @param members approvers of whom GitHub says that they are in a team, by `org/team` in lower case
 */
export function missingOwners(
  { rules, problems }: Codeowners,
  paths: readonly string[],
  approvers: readonly string[],
  members: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly string[] {
  const approved = new Set(approvers.map((login) => login.toLowerCase()));
  const agrees = (owner: string) =>
    owner.includes('/')
      ? (members.get(owner.slice(1).toLowerCase()) ?? []).some((login) => approved.has(login.toLowerCase()))
      : owner.startsWith('@') && approved.has(owner.slice(1).toLowerCase());
  const open = new Map<string, string[]>();
  for (const path of paths) {
    const owners = ownersOf(rules, path);
    if (owners.length === 0 || owners.some(agrees)) continue;
    const key = owners.join(' or ');
    open.set(key, [...(open.get(key) ?? []), path]);
  }
  return [
    ...problems.map((problem) => `CODEOWNERS cannot be relied on: ${problem}`),
    ...[...open].map(([owners, owned]) => {
      const more = owned.length > 1 ? ` and ${owned.length - 1} more` : '';
      const team = owners.includes('/')
        ? '; who is in a team can be read with the token of an App alone (Members: read)'
        : '';
      return `${owned[0]}${more} needs the approval of ${owners}${team}`;
    }),
  ];
}

/** Teams that are named as owners of some paths: `org/team` in lower case. Pure. */
export function teamsOf(rules: readonly OwnersRule[], paths: readonly string[]): readonly string[] {
  const owners = paths.flatMap((path) => ownersOf(rules, path));
  return [...new Set(owners.filter((owner) => owner.includes('/')).map((one) => one.slice(1).toLowerCase()))];
}

/** A pattern in gitignore's language, as far as GitHub takes it. */
function expression(pattern: string): RegExp {
  const plain = pattern.replace(/\\(.)/g, '$1');
  const folder = plain.endsWith('/');
  const inner = plain.replace(/^\//, '').replace(/\/$/, '');
  // A slash at the front or within ties a pattern to the root.
  const anchored = plain.startsWith('/') || inner.includes('/');
  const body = inner
    .split('/')
    .map((part) =>
      part === '**' ? '**' : part.split(/\*+/).map(escaped).join('[^/]*').replaceAll('\\?', '[^/]'),
    )
    .join('/')
    .replace(/^\*\*\//, '(?:.*/)?')
    .replaceAll('/**/', '/(?:.*/)?')
    .replace(/\/\*\*$/, '/.*')
    .replace(/^\*\*$/, '.*');
  // What is within a folder of this name is matched as well; `docs/*` stops at the folder's own files.
  const below = folder ? '/.*' : /\/\*$/.test(inner) ? '' : '(?:/.*)?';
  return new RegExp(`^${anchored ? '' : '(?:.*/)?'}${body}${below}$`, 's');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
