import { formatPath } from '../manifest/paths.js';
import type { Deployment, Path } from '../manifest/types.js';
import type { Problem } from '../problem.js';

/**
 * An error about one manifest value, at the line that explains it.
 * A value from an environment variable or an input has no line: the message names where it comes from instead.
 */
export function problemAt(deployment: Deployment, path: Path, message: string, fix: string): Problem {
  const origin = deployment.origin(path);
  const dotted = formatPath(path);
  const elsewhere =
    origin.kind === 'environment'
      ? ` It comes from the environment variable ${origin.variable}.`
      : origin.kind === 'input'
        ? ` It comes from the input ${origin.input}.`
        : undefined;
  if (elsewhere !== undefined) return { severity: 'error', path: dotted, message: message + elsewhere, fix };
  return { severity: 'error', at: deployment.locate(path), path: dotted, message, fix };
}
