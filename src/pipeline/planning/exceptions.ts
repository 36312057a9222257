import type { GateException } from '../../gate/types.js';
import type { Options } from '../../options.js';
import { type Problem, UserError } from '../../problem.js';

const SHORTEST_REASON = 10;

/** Addresses that flags let through, with their reason and end. @throws UserError when either is missing or wrong. */
export function flagExceptions(options: Options): {
  readonly allowDelete: readonly GateException[];
  readonly allowReplace: readonly GateException[];
} {
  const named = [...options['allow-delete'], ...options['allow-replace']];
  if (named.length === 0) return { allowDelete: [], allowReplace: [] };
  const reason = options.reason ?? '';
  const expires = options.expires ?? '';
  const problems: Problem[] = [];
  if (reason.length < SHORTEST_REASON) {
    problems.push({
      severity: 'error',
      message: `To let ${named[0]} through, a reason of at least ${SHORTEST_REASON} characters is needed.`,
      fix: 'Add --reason TEXT: why is the loss right?',
    });
  }
  if (!isDate(expires)) {
    problems.push({
      severity: 'error',
      message: `To let ${named[0]} through, an end is needed${expires === '' ? '' : `; ${JSON.stringify(expires)} is no date`}.`,
      fix: 'Add --expires YYYY-MM-DD: until when may it happen?',
    });
  }
  if (problems.length > 0) throw new UserError(problems);
  const exceptions = (addresses: readonly string[]) =>
    addresses.map((address) => ({ address, reason, expires }));
  return {
    allowDelete: exceptions(options['allow-delete']),
    allowReplace: exceptions(options['allow-replace']),
  };
}

/** True for a day of the calendar, YYYY-MM-DD. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
