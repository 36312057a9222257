import { COMMANDS, type Command } from '../commands.js';
import { OPTIONS, type Option, type OptionName } from '../options.js';

const NAME_COLUMN = 14;
const FLAG_COLUMN = 30;

/** The general help: one line for each command. */
export function generalHelp(version: string): string {
  const lines = COMMANDS.map((command) => `  ${command.name.padEnd(NAME_COLUMN)}${command.describe}`);
  return [
    `synthinfra ${version}: one manifest; a reviewed plan; exactly that, applied once.`,
    '',
    'Usage: synthinfra COMMAND [ARGUMENTS] [OPTIONS]',
    '',
    ...lines,
    '',
    'synthinfra COMMAND --help tells more of one. Try it without an account: synthinfra sandbox try',
    'Exit codes: 0 done, 1 invalid input, 2 blocked or drift found, 3 failure.',
  ].join('\n');
}

/** The help of one command, made from the same list as the actions' inputs. */
export function commandHelp(command: Command): string {
  const positional = command.positional.map(({ name, required, several }) =>
    required ? name : `[${name}]${several ? '…' : ''}`,
  );
  const about = command.positional.map(({ name, describe }) => `  ${name.padEnd(FLAG_COLUMN)}${describe}`);
  return [
    `Usage: ${['synthinfra', command.name, ...positional, '[OPTIONS]'].join(' ')}`,
    '',
    command.describe,
    '',
    ...about,
    ...(about.length > 0 ? [''] : []),
    ...command.options.map((name) => `  ${flagText(name).padEnd(FLAG_COLUMN)}${describeOption(name)}`),
  ].join('\n');
}

/** An option as it is typed: `--env NAME`. */
export function flagText(name: OptionName): string {
  const option: Option = OPTIONS[name];
  if (option.kind === 'flag') return `--${name}`;
  return `--${name} ${option.kind === 'choice' ? option.choices.join('|') : option.value}`;
}

/** What an option is for, with its default. */
export function describeOption(name: OptionName): string {
  const option: Option = OPTIONS[name];
  const fallback = 'default' in option && option.default !== undefined ? ` Default: ${option.default}.` : '';
  return `${option.describe}${fallback}`;
}
