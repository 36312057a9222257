import { describe, expect, it } from '@jest/globals';
import { commandHelp, describeOption, flagText, generalHelp } from '../../../src/cli/help.js';
import { COMMANDS, type Command } from '../../../src/commands.js';

const command = (name: string) => COMMANDS.find((candidate) => candidate.name === name) as Command;

describe('the general help', () => {
  it('has a line for every command, the version and the exit codes', () => {
    const help = generalHelp('9.8.7');
    for (const { name, describe: about } of COMMANDS) expect(help).toContain(`  ${name.padEnd(14)}${about}`);
    expect(help).toContain('synthinfra 9.8.7');
    expect(help).toContain('Exit codes: 0 done, 1 invalid input, 2 blocked or drift found, 3 failure.');
  });
});

describe('the help of a command', () => {
  it.each(COMMANDS.map((one) => [one.name, one] as const))(
    'tells every argument and option of %s',
    (_name, one) => {
      const help = commandHelp(one);
      for (const option of one.options) expect(help).toContain(`--${option}`);
      for (const { name, describe: about } of one.positional)
        expect(help).toContain(`  ${name.padEnd(30)}${about}`);
      expect(help.split('\n').every((line) => line === line.trimEnd())).toBe(true);
    },
  );

  it('puts what may be left out in brackets', () => {
    expect(commandHelp(command('explain'))).toContain('Usage: synthinfra explain [FILE] [PATH] [OPTIONS]');
    expect(commandHelp(command('secrets'))).toContain('Usage: synthinfra secrets ACTION NAME [OPTIONS]');
  });

  it('leaves no two empty lines where there are no arguments', () => {
    expect(commandHelp(command('version'))).not.toContain('\n\n\n');
  });
});

describe('an option', () => {
  it.each([
    ['json', '--json'],
    ['env', '--env NAME'],
    ['format', '--format terminal|markdown|json'],
  ] as const)('%s is written %s', (name, text) => {
    expect(flagText(name)).toBe(text);
  });

  it('tells its default, if it has one', () => {
    expect(describeOption('format')).toBe('Form of the report. Default: terminal.');
    expect(describeOption('json')).not.toContain('Default');
  });
});
