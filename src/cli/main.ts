import { COMMANDS } from '../commands.js';
import { USE_CASES } from '../pipeline/index.js';
import type { Outcome } from '../pipeline/outcome.js';
import { consoleLog } from '../platform/console-log.js';
import { createPlatform } from '../platform/index.js';
import { terminal } from '../platform/terminal.js';
import { UserError } from '../problem.js';
import { problemsText } from '../report/problems.js';
import { VERSION } from '../version.generated.js';
import { commandHelp, generalHelp } from './help.js';
import { type Invocation, parseCommandLine } from './parse.js';

/**
 * The command line's front door: reads arguments, runs one use case, prints what it answers, sets the exit code.
 * @param home folder of the toolkit itself.
 */
export async function runCli(home: string): Promise<void> {
  const colour = terminal.colour;
  try {
    const invocation = parseCommandLine(terminal.arguments);
    if (invocation === undefined || invocation.help) {
      terminal.print(
        `${invocation === undefined ? generalHelp(VERSION) : commandHelp(invocation.command)}\n`,
      );
      return;
    }
    const outcome = await perform(invocation, home);
    terminal.print(
      invocation.options.json
        ? `${JSON.stringify(outcome.json, undefined, 2)}\n`
        : withNewline(outcome.text(colour)),
    );
    terminal.exitCode(outcome.exitCode);
  } catch (error) {
    fail(error, colour);
  }
}

async function perform(invocation: Invocation, home: string): Promise<Outcome> {
  const platform = createPlatform(consoleLog(terminal));
  const load = USE_CASES[invocation.command.name];
  if (load === undefined)
    throw new Error(`no use case for ${invocation.command.name} among ${COMMANDS.length} commands`);
  const useCase = await load();
  return useCase({ platform, home, options: invocation.options, words: invocation.words });
}

function fail(error: unknown, colour: boolean): void {
  const json = terminal.arguments.includes('--json');
  if (error instanceof UserError) {
    if (json)
      terminal.print(`${JSON.stringify({ schemaVersion: 1, problems: error.problems }, undefined, 2)}\n`);
    else terminal.write(withNewline(problemsText(error.problems, { colour })));
    terminal.exitCode(error.exitCode);
    return;
  }
  terminal.write(
    `synthinfra failed, and it is not your fault: please report this.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  terminal.exitCode(3);
}

function withNewline(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
