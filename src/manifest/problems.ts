import type { Problem } from '../problem.js';

/** More than this many at once help nobody; the rest is counted. */
const mostShown = 200;
/** A longer line is no help to the reader: it is not shown. */
const longestExcerpt = 300;
/** Values beneath these may be credentials that were written in the wrong place: the line is not repeated. */
const mayHoldSecret = /\.(env|secrets)[.[]/;

/** Sorts problems by position, drops repetitions, adds the line of text, and counts what is over the limit. */
export function arrange(problems: readonly Problem[], source: string): Problem[] {
  const seen = new Set<string>();
  const unique = problems.filter((problem) => {
    const key = `${problem.at?.line}:${problem.at?.column}:${problem.message}`;
    return !seen.has(key) && seen.add(key);
  });
  // Problems without a position (environment variables, inputs) come last, in the order they were found.
  const lineOf = (problem: Problem): number => problem.at?.line ?? Number.MAX_SAFE_INTEGER;
  unique.sort((a, b) => lineOf(a) - lineOf(b) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
  const lines = source.split('\n');
  const shown = unique.slice(0, mostShown).map((problem) => withExcerpt(problem, lines));
  if (unique.length > mostShown)
    shown.push({
      severity: 'error',
      message: `There are ${unique.length - mostShown} more problems.`,
      fix: 'Mend the ones above first: many of the others may go with them.',
    });
  return shown;
}

function withExcerpt(problem: Problem, lines: readonly string[]): Problem {
  if (problem.at === undefined || mayHoldSecret.test(problem.path ?? '')) return problem;
  const excerpt = lines[problem.at.line - 1]?.replace(/\r$/, '');
  if (excerpt === undefined || excerpt.trim() === '' || excerpt.length > longestExcerpt) return problem;
  return { ...problem, excerpt };
}

/** True when one of the problems stops the work. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
