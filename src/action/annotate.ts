import { relative, resolve } from 'node:path';
import * as core from '@actions/core';
import type { Problem } from '../problem.js';
import { plainly } from './inert.js';

/**
 * GitHub shows ten errors and ten warnings of a step, and drops the rest in silence; the log has them all.
 * @see https://docs.github.com/actions/reference/limits
 */
export const ANNOTATIONS = 10;

/** Where files are looked up, and the root of the repository. */
export interface Standpoint {
  readonly cwd: string;
  readonly workspace: string;
}

/**
 * Shows problems in the diff, as many as GitHub shows, and counts the rest in the log.
 * @param errors how many errors are left to this step.
 */
export function annotate(
  problems: readonly Problem[],
  { cwd, workspace }: Standpoint,
  errors = ANNOTATIONS,
): void {
  const show = (severity: Problem['severity'], most: number, write: typeof core.error): void => {
    const all = problems.filter((problem) => problem.severity === severity);
    for (const problem of all.slice(0, most))
      write(
        sentence(problem),
        properties(problem, (file) => relative(workspace, resolve(cwd, file))),
      );
    if (all.length > most) plainly(`${most} of ${all.length} ${severity}s are annotated.`);
  };
  show('error', errors, core.error);
  show('warning', ANNOTATIONS, core.warning);
}

function sentence(problem: Problem): string {
  return problem.fix === undefined ? problem.message : `${problem.message}\n${problem.fix}`;
}

/** Where GitHub shows a problem in the diff. @param inRepository path of a file from the repository's root. */
function properties(problem: Problem, inRepository: (file: string) => string): core.AnnotationProperties {
  if (problem.at === undefined) return {};
  const { file, line, column, endColumn } = problem.at;
  return {
    file: inRepository(file),
    startLine: line,
    startColumn: column,
    ...(endColumn === undefined ? {} : { endColumn }),
  };
}
