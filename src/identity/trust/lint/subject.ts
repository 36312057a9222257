import { IDENTIFYING } from './github.js';
import type { Test, Trust, Value, Way } from './types.js';

/** What is in a pattern of subjects. Wildcards are `*` and `?`, wherever they came from. */
export interface Subject {
  readonly value: Value;
  readonly test: Test;
  readonly text: string;
  /** Whether the text is a pattern at all: an exact `*` is only a star. */
  readonly pattern: boolean;
  /** Name of the owner; undefined when a customised subject does not begin with it, or a wildcard is in its place. */
  readonly owner?: string;
  readonly ownerId?: string;
  readonly repository?: string;
  readonly repositoryId?: string;
  /** What follows the repository, such as `environment:prod`; undefined when nothing does. */
  readonly context?: string;
  /**
   * What the pattern lets in beyond one repository: `anyone`: owners with another name; `owner`: all
   * repositories of the owner; `siblings`: those whose names begin alike.
   */
  readonly reach: 'anyone' | 'owner' | 'siblings' | 'repository' | 'custom';
}

const WILD = /[*?]/;

/** The subjects that a test lets in, one for each value; none when it is not understood or forbids them. */
export function subjectsOf(test: Test): readonly Subject[] {
  if (test.claim !== 'sub' || test.negated || test.matching === 'opaque') return [];
  // A policy variable is anything at all until AWS fills it in.
  return test.values.filter(({ text }) => !text.includes('${')).map((value) => subjectOf(test, value));
}

function subjectOf(test: Test, value: Value): Subject {
  const text = globOf(test, value.text);
  const pattern = test.matching !== 'exact';
  const base = { value, test, text, pattern };
  const wild = (part: string) => pattern && WILD.test(part);
  const match = /^repo:([^/:]*)(?:\/([^:]*))?(?::(.*))?$/is.exec(text);
  if (match === null) {
    const start = text.split(':')[0] ?? '';
    return { ...base, reach: wild(start) ? 'anyone' : 'custom' };
  }
  const [, ownerPart = '', repositoryPart, context] = match;
  const [owner = '', ownerId] = ownerPart.split('@');
  const rest = context === undefined ? {} : { context };
  if (wild(owner)) return { ...base, ...rest, reach: 'anyone' };
  const named = { ...base, ...rest, owner, ...(ownerId === undefined ? {} : { ownerId }) };
  const [repository = '', repositoryId] = repositoryPart?.split('@') ?? [];
  if (repositoryPart === undefined || repository === '') {
    return { ...named, reach: wild(ownerPart) || pattern ? 'owner' : 'repository' };
  }
  if (wild(repository)) return { ...named, reach: WILD.test(repository[0] ?? '') ? 'owner' : 'siblings' };
  const id = repositoryId === undefined ? {} : { repositoryId };
  return { ...named, repository, ...id, reach: 'repository' };
}

/** Every subject of a trust once, with the tests that must hold beside it. */
export function subjectsIn(trust: Trust): readonly { readonly subject: Subject; readonly way: Way }[] {
  const all = trust.ways.flatMap((way) => way.flatMap(subjectsOf).map((subject) => ({ subject, way })));
  return [...new Map(all.map((one) => [one.subject.value, one])).values()];
}

/** Whether a way lets in only what has this, however it is told. */
function pins(way: Way, pinned: (test: Test, value: Value) => boolean): boolean {
  return way.some(
    (test) =>
      !test.negated &&
      (test.matching === 'opaque' || test.values.length > 0) &&
      test.values.every((value) => pinned(test, value)),
  );
}

/** Whether a way lets in the tokens of named owners only. What is not understood counts as a name. */
export function pinsOwner(way: Way): boolean {
  return pins(way, (test, value) => ownerOf(test, value));
}

/** Whether one value of a test names an owner, or what only one owner can have. */
export function ownerOf(test: Test, value: Value): boolean {
  if (!IDENTIFYING.includes(test.claim)) return false;
  if (test.matching === 'opaque' || value.text.includes('${')) return true;
  if (test.claim === 'sub') return subjectOf(test, value).reach !== 'anyone';
  if (test.matching === 'exact') return true;
  const glob = globOf(test, value.text);
  return /repository$|workflow_ref$/.test(test.claim) ? /^[^*?/]+\//.test(glob) : !WILD.test(glob);
}

/** Whether a way lets in named repositories, or workflows of named ones, only. */
export function pinsRepository(way: Way): boolean {
  return pins(way, (test, value) => {
    if (!/^(sub|repository|repository_id|job_workflow_ref|workflow_ref)$/.test(test.claim)) return false;
    if (test.matching === 'opaque' || value.text.includes('${')) return true;
    if (test.claim === 'sub') return ['repository', 'custom'].includes(subjectOf(test, value).reach);
    if (test.matching === 'exact') return true;
    const glob = globOf(test, value.text);
    return /workflow_ref$/.test(test.claim) ? /^[^*?/]+\/[^*?/]+\//.test(glob) : !WILD.test(glob);
  });
}

/** What a test compares with, as a glob. */
export function globOf(test: Test, text: string): string {
  if (test.matching === 'prefix') return `${text}*`;
  if (test.matching === 'suffix') return `*${text}`;
  if (test.matching === 'contains') return `*${text}*`;
  if (test.matching === 'regex') return globOfRegex(text);
  return text;
}

/**
 * A regular expression roughly as a glob: whatever is not literal becomes `*`. A bare dot, as people write it in
 * names, is taken for a dot.
 */
function globOfRegex(text: string): string {
  // No subject has `repo:` but at its beginning: a colon in a value is written %3A.
  const anchored = /^\^|^repo:/.test(text);
  const ended = /(?<!\\)\$$/.test(text);
  const body = text.slice(text.startsWith('^') ? 1 : 0, ended ? -1 : undefined);
  const parts = body.match(/\\.|\([^()]*\)|\[[^\]]*\]|\{\d+(,\d*)?\}|[\s\S]/g) ?? [];
  let glob = '';
  for (const part of parts) {
    // What repeats also makes the letter before it uncertain.
    if (/^([*+?]|\{.*\})$/.test(part)) glob = `${glob.slice(0, -1)}*`;
    else if (/^\\[^A-Za-z0-9]$/.test(part)) glob += part.charAt(1);
    else glob += /^[\\([|)]/.test(part) ? '*' : part;
  }
  return `${anchored ? '' : '*'}${glob}${ended ? '' : '*'}`.replaceAll(/\*+/g, '*');
}

/** The same repository's subject with a context: what fixes propose. */
export function proposed(subject: Subject, context = 'environment:prod'): string {
  const id = (part: string | undefined) => (part === undefined || WILD.test(part) ? '' : `@${part}`);
  const plain = (part: string | undefined, otherwise: string) =>
    part === undefined || part === '' || WILD.test(part) ? otherwise : part;
  const owner = `${plain(subject.owner, 'OWNER')}${id(subject.ownerId)}`;
  return `repo:${owner}/${plain(subject.repository, 'REPOSITORY')}${id(subject.repositoryId)}:${context}`;
}
