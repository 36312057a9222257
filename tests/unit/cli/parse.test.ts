import { describe, expect, it } from '@jest/globals';
import { parseCommandLine } from '../../../src/cli/parse.js';
import { defaultOptions, type Options } from '../../../src/options.js';
import { UserError } from '../../../src/problem.js';

const words = (line: string) => line.split(' ').filter((word) => word !== '');

function problemsOf(args: readonly string[]): string[] {
  try {
    parseCommandLine(args);
  } catch (error) {
    if (error instanceof UserError && error.exitCode === 1)
      return error.problems.map(({ message, fix }) => `${message} ${fix}`);
    throw error;
  }
  return [];
}

describe('a command line', () => {
  it.each<[string, string, Partial<Options>, string[]]>([
    ['plan', 'plan', {}, []],
    ['plan prod.yaml --env prod', 'plan', { file: 'prod.yaml', env: 'prod' }, []],
    ['plan --env=prod --json prod.yaml', 'plan', { file: 'prod.yaml', env: 'prod', json: true }, []],
    ['plan --image api=a@sha256:1 --image worker=b', 'plan', { image: ['api=a@sha256:1', 'worker=b'] }, []],
    ['plan --out=--odd', 'plan', { out: '--odd' }, []],
    ['report --from - --format markdown', 'report', { from: '-', format: 'markdown' }, []],
    ['explain', 'explain', {}, []],
    ['explain spec.services.api', 'explain', {}, ['spec.services.api']],
    ['explain prod.yml', 'explain', { file: 'prod.yml' }, []],
    ['explain prod.yaml spec.services', 'explain', { file: 'prod.yaml' }, ['spec.services']],
    ['sandbox up', 'sandbox', {}, ['up']],
    ['sandbox try x.yaml --env dev', 'sandbox', { file: 'x.yaml', env: 'dev' }, ['try']],
    ['secrets set api-key --file x.yaml', 'secrets', { file: 'x.yaml' }, ['set', 'api-key']],
    ['bootstrap state', 'bootstrap', {}, ['state']],
    ['--version', 'version', {}, []],
  ])('`synthinfra %s` is understood', (line, command, options, rest) => {
    expect(parseCommandLine(words(line))).toEqual({
      command: expect.objectContaining({ name: command }),
      options: { ...defaultOptions(), ...options },
      words: rest,
      help: false,
    });
  });

  it.each(['', 'help', '--help', '-h'])('`synthinfra %s` asks for the general help', (line) => {
    expect(parseCommandLine(words(line))).toBeUndefined();
  });

  it.each(['plan --help', 'plan -h', 'plan --wrong --help', 'sandbox --help', 'secrets whatever --help'])(
    '`synthinfra %s` asks for help whatever else is wrong',
    (line) => {
      expect(parseCommandLine(words(line))).toMatchObject({ help: true });
    },
  );
});

describe('a mistake on the command line', () => {
  it.each<[string, string[]]>([
    ['paln', ['There is no command "paln". Did you mean plan?']],
    ['plan --evn dev', ['plan has no option --evn. Did you mean --env?']],
    ['validate --approve abc', ['validate has no option --approve. See synthinfra validate --help.']],
    ['plan -x', ['plan has no option --x. See synthinfra plan --help.']],
    ['plan --env', ['--env needs a value. Write --env NAME.']],
    ['plan --env=', ['--env needs a value. Write --env NAME.']],
    ['plan --env --sandbox', ['--env needs a value. Write --env NAME.']],
    ['plan --image', ['--image needs a value. Write --image SERVICE=IMAGE.']],
    ['plan --json=yes', ['--json takes no value. Write --json alone.']],
    ['report --format pdf', ['--format is "pdf". Choose terminal, markdown, json.']],
    ['report --format', ['--format needs a value. Write --format terminal|markdown|json.']],
    ['plan a.yaml b.yaml', ['plan does not know what "b.yaml" is for. See synthinfra plan --help.']],
    ['version now', ['version does not know what "now" is for. See synthinfra version --help.']],
    ['sandbox', ['sandbox needs ACTION. `up`, `down`, `status`; `try` does the whole road on FILE.']],
    ['sandbox start', ['ACTION is "start". Choose up, down, status, try.']],
    [
      'secrets',
      [
        'secrets needs ACTION. `set` reads the value from standard input.',
        'secrets needs NAME. Name in `spec.secrets`.',
      ],
    ],
    [
      'plan a.yaml b.yaml --evn dev --json=no --expires',
      [
        'plan has no option --evn. Did you mean --env?',
        '--json takes no value. Write --json alone.',
        '--expires needs a value. Write --expires DATE.',
        'plan does not know what "b.yaml" is for. See synthinfra plan --help.',
        'plan does not know what "dev" is for. See synthinfra plan --help.',
      ],
    ],
  ])('`synthinfra %s` is told, with every other one', (line, problems) => {
    expect(problemsOf(words(line))).toEqual(problems);
  });

  it('names all commands when none is near', () => {
    expect(problemsOf(['frobnicate'])[0]).toContain('The commands are init, validate, explain, render, plan');
  });

  it.each(['__proto__', 'constructor', 'toString'])('is no way to what every object has: %s', (name) => {
    expect(problemsOf([name])).toHaveLength(1);
    expect(problemsOf(['plan', `--${name}`])).toHaveLength(1);
  });
});
