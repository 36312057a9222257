import { TOOLS, type ToolName } from '../../engines/tools/table.js';
import { isVersion } from '../../engines/tools/versions.js';
import { type Problem, UserError } from '../../problem.js';
import { suggest } from '../../suggest.js';

/** One tool that was asked for. */
export interface Wanted {
  readonly name: ToolName;
  readonly version: string;
}

const NAMES = Object.keys(TOOLS) as ToolName[];

/** `terraform helm@4.3.0` → names and versions; nothing asked for is all of them. @throws UserError with every mistake. */
export function wantedTools(words: readonly string[]): readonly Wanted[] {
  const problems: Problem[] = [];
  const wanted = (words.length === 0 ? NAMES : words).flatMap((word): Wanted[] => {
    const at = word.indexOf('@');
    const given = at < 0 ? word : word.slice(0, at);
    const name = NAMES.find((one) => one === given);
    if (name === undefined) {
      const close = suggest(given, NAMES);
      const fix = close === undefined ? `The tools are ${NAMES.join(', ')}.` : `Did you mean ${close}?`;
      problems.push({ severity: 'error', message: `There is no tool ${JSON.stringify(given)}.`, fix });
      return [];
    }
    const version = at < 0 ? TOOLS[name].version : word.slice(at + 1);
    if (isVersion(version)) return [{ name, version }];
    const message = `${TOOLS[name].title} has no version ${JSON.stringify(version)}.`;
    const fix = `Write a full one, such as ${name}@${TOOLS[name].version}.`;
    problems.push({ severity: 'error', message, fix });
    return [];
  });
  if (problems.length > 0) throw new UserError(problems);
  return wanted;
}
