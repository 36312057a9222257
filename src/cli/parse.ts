import { parseArgs } from 'node:util';
import { COMMANDS, type Command } from '../commands.js';
import { defaultOptions, OPTIONS, type Option, type OptionName, type Options } from '../options.js';
import { type Problem, UserError } from '../problem.js';
import { suggest } from '../suggest.js';

/** What a command line asks for. */
export interface Invocation {
  readonly command: Command;
  readonly options: Options;
  readonly words: readonly string[];
  readonly help: boolean;
}

/**
 * Reads the arguments after `synthinfra`.
 * @returns undefined when no command is named (the general help is wanted).
 * @throws UserError with every mistake at once.
 */
export function parseCommandLine(args: readonly string[]): Invocation | undefined {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return undefined;
  const command = COMMANDS.find((candidate) => candidate.name === (name === '--version' ? 'version' : name));
  if (command === undefined) throw unknownCommand(name);
  const { tokens } = parseArgs({
    args: rest,
    options: parseArgsOptions(command),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const problems: Problem[] = [];
  const values = new Map<OptionName, unknown>();
  const positionals: string[] = [];
  let help = false;
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help' || token.name === 'h') help = true;
    else readOption(command, token.name, givenValue(token), values, problems);
  }
  const words = help ? [] : readPositionals(command, positionals, values, problems);
  if (problems.length > 0 && !help) throw new UserError(problems);
  return { command, options: { ...defaultOptions(), ...Object.fromEntries(values) } as Options, words, help };
}

/** `--env --json`: what looks like an option is no value, unless it is joined by `=`; `-` is standard input. */
function givenValue(token: {
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}) {
  const swallowed = token.inlineValue !== true && /^-./.test(token.value ?? '');
  return swallowed ? undefined : token.value;
}

function parseArgsOptions(
  command: Command,
): Record<string, { type: 'string' | 'boolean'; multiple?: boolean }> {
  return Object.fromEntries([
    ['help', { type: 'boolean' as const }],
    ...command.options.map((name) => [
      name,
      { type: OPTIONS[name].kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  ]);
}

function readOption(
  command: Command,
  name: string,
  value: string | undefined,
  values: Map<OptionName, unknown>,
  problems: Problem[],
): void {
  if (!(command.options as readonly string[]).includes(name)) {
    const close = suggest(name, command.options);
    problems.push(
      problem(
        `${command.name} has no option --${name}.`,
        close === undefined ? `See synthinfra ${command.name} --help.` : `Did you mean --${close}?`,
      ),
    );
    return;
  }
  const known = name as OptionName;
  const option: Option = OPTIONS[known];
  if (option.kind === 'flag') {
    if (value === undefined) values.set(known, true);
    else problems.push(problem(`--${name} takes no value.`, `Write --${name} alone.`));
  } else if (value === undefined || value === '') {
    problems.push(
      problem(
        `--${name} needs a value.`,
        `Write --${name} ${option.kind === 'choice' ? option.choices.join('|') : option.value}.`,
      ),
    );
  } else if (option.kind === 'list') {
    values.set(known, [...((values.get(known) as string[] | undefined) ?? []), value]);
  } else if (option.kind === 'choice' && !option.choices.includes(value)) {
    problems.push(problem(`--${name} is ${JSON.stringify(value)}.`, `Choose ${option.choices.join(', ')}.`));
  } else values.set(known, value);
}

function readPositionals(
  command: Command,
  given: readonly string[],
  values: Map<OptionName, unknown>,
  problems: Problem[],
): string[] {
  const words: string[] = [];
  const expected = alignOptionalFile(command, given);
  for (const [index, positional] of expected.entries()) {
    const value = given[index];
    if (value === undefined) {
      if (positional.required)
        problems.push(problem(`${command.name} needs ${positional.name}.`, positional.describe));
    } else if (positional.choices !== undefined && !positional.choices.includes(value)) {
      problems.push(
        problem(
          `${positional.name} is ${JSON.stringify(value)}.`,
          `Choose ${positional.choices.join(', ')}.`,
        ),
      );
    } else if (positional.option !== undefined) values.set(positional.option, value);
    else words.push(value);
  }
  const rest = given.slice(expected.length);
  if (expected.at(-1)?.several) return [...words, ...rest];
  for (const extra of rest)
    problems.push(
      problem(
        `${command.name} does not know what ${JSON.stringify(extra)} is for.`,
        `See synthinfra ${command.name} --help.`,
      ),
    );
  return words;
}

/** `explain spec.services.api`: a lone word that is no YAML file is the path, and FILE keeps its default. */
function alignOptionalFile(command: Command, given: readonly string[]): Command['positional'] {
  const [first, second] = command.positional;
  const lone = given.length === 1 && first?.option === 'file' && second !== undefined;
  return lone && !/\.ya?ml$/.test(given[0] ?? '') ? command.positional.slice(1) : command.positional;
}

function unknownCommand(name: string): UserError {
  const names = COMMANDS.map((command) => command.name);
  const close = suggest(name, names);
  return new UserError(
    problem(
      `There is no command ${JSON.stringify(name)}.`,
      close === undefined ? `The commands are ${names.join(', ')}.` : `Did you mean ${close}?`,
    ),
  );
}

function problem(message: string, fix: string): Problem {
  return { severity: 'error', message, fix };
}
