import type { Problem } from '../../problem.js';

/** What a program said on stderr, without what it says to anybody: warnings of its own, `Error:` at the beginning. */
export function plainText(stderr: string): string {
  return stderr
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !/^(WARNING:|Warning:|level=(WARN|INFO|DEBUG))/.test(line))
    .map((line) => line.replace(/^(Error|error): /, ''))
    .join('\n')
    .trim();
}

/** A field that a server-side apply may not take, since somebody else owns it. */
export interface Conflict {
  readonly manager: string;
  /** `.spec.replicas` */
  readonly path: string;
}

/**
 * The conflicts that the API server tells of a server-side apply; none for other words.
 * https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts
 */
export function conflictsIn(words: string): readonly Conflict[] {
  const found: Conflict[] = [];
  let manager: string | undefined;
  for (const line of words.split('\n')) {
    const holder = /conflicts? with "((?:[^"\\]|\\.)*)"/.exec(line);
    if (holder !== null) manager = holder[1] ?? '';
    if (manager === undefined) continue;
    const inLine = holder === null ? undefined : /: (\.\S.*)$/.exec(line.slice(holder.index))?.[1];
    const path = inLine ?? /^- (\.\S.*)$/.exec(line.trim())?.[1];
    if (path !== undefined) found.push({ manager, path });
  }
  return found;
}

/** Something that keeps a change from being made, with the way out of it. */
export interface Refusal extends Required<Pick<Problem, 'message' | 'fix'>> {
  readonly address: string;
}

/** Tells why the server would not make a change. */
export function refusalOf(address: string, words: string): Refusal {
  const conflicts = conflictsIn(words);
  if (conflicts.length === 0)
    return {
      address,
      message: `The cluster would refuse the change of ${address}: ${words}`,
      fix: 'Correct what it refuses, or have the right that is missing given, and plan again.',
    };
  const fields = conflicts.map(({ manager, path }) => `${path} belongs to ${manager}`).join(', ');
  return {
    address,
    message: `${address} has fields that others have set: ${fields}.`,
    fix: 'Let them have these fields by leaving them out of the manifest, or have them put back: who set one by hand lets go of it with `kubectl apply --server-side` of an object without it.',
  };
}
