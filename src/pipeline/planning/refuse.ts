import { join, relative } from 'node:path';
import type { RootContents } from '../../engines/types.js';
import type { Platform } from '../../platform/types.js';
import { refuseBeforeInit } from '../../policy/static/check.js';
import { type Problem, UserError } from '../../problem.js';
import { providerSource, SANDBOX_OVERRIDE } from '../../render/terraform.js';
import type { Stage } from './stage.js';

/**
 * What proposed changes must not bring to the engine: it would run with the credentials of the plan, before anybody has
 * read the plan. Allowed is what the toolkit's own templates use, and what the base branch's manifest lists.
 * @throws UserError (2) with everything that is refused, at its place.
 */
export function refuseProposed(
  { cwd }: Pick<Platform, 'cwd'>,
  stage: Stage,
  { dir, files, others }: RootContents,
): void {
  const { backend, base, sandbox, stack } = stage;
  const policy = base?.deployment?.spec.policy;
  const findings = refuseBeforeInit(files, {
    providers: [providerSource(stack.provider), ...(policy?.providers ?? [])],
    modules: policy?.modules ?? [],
    backend: backend.kind,
    own: sandbox === undefined ? [] : [SANDBOX_OVERRIDE],
  });
  const shown = (file: string): string => join(relative(cwd, dir), file);
  const problems = [
    ...findings.map(
      ({ at, message, fix }): Problem => ({
        severity: 'error',
        at: { ...at, file: shown(at.file) },
        message,
        fix,
      }),
    ),
    ...others.map(
      (path): Problem => ({
        severity: 'error',
        at: { file: shown(path), line: 1, column: 1 },
        message: `${path} is no plain file, or too large to be looked at: what the engine would read there cannot be told.`,
        fix: 'Remove it from what is planned.',
      }),
    ),
  ];
  if (problems.length > 0) throw new UserError(problems, 2);
}
