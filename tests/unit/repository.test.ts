import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { ACTIONS, actionFiles, inputsOf } from '../../scripts/generate/actions.js';
import { ACTION_OPTIONS, COMMON_INPUTS, otherInputs, SIGN_IN_INPUTS } from '../../src/action/definition.js';
import { COMMANDS } from '../../src/commands.js';
import { inputName, OPTIONS, type OptionName } from '../../src/options.js';
import { ACTION_USE_CASES, USE_CASES } from '../../src/pipeline/index.js';

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(file));
const read = (file: string) => readFileSync(file, 'utf8');

interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { description: string; required: boolean; default: string }>>;
  readonly outputs: Readonly<Record<string, { description: string }>>;
  readonly runs: { readonly using: string; readonly main?: string };
}

const metadata = new Map(
  [...actionFiles()]
    .filter(([path]) => path.endsWith('action.yml'))
    .map(([path, text]) => [path, parse(text) as Metadata]),
);

describe('the README', () => {
  const commands = [...read('README.md').matchAll(/^```sh\n([\s\S]*?)\n```$/gm)].map(([, text]) => text);

  it('names two commands: the main job, then the tests', () => {
    expect(commands).toEqual(['npm run sandbox', 'npm ci && npm test']);
  });

  it('tells with its second command what CI runs, and CI runs nothing else', () => {
    const steps = read('.ci/run')
      .split('\n')
      .filter((line) => !/^(#|set |cd |$)/.test(line));
    expect(steps).toEqual([commands[1]]);
  });

  it('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['sandbox', 'test']));
  });
});

describe('what is in git', () => {
  it('pins no address of a registry in package-lock.json', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });

  it('names no path of one machine and no host of a package registry', () => {
    const own = ['/wo' + 'rk/', '/opt/tf-' + 'plugins', '/ro' + 'ot/', '/home/[a-z]+/'];
    const hosts = ['registry\\.npm' + 'js', 'python' + 'hosted\\.org', 'pypi\\.org/' + 'simple'];
    const machine = new RegExp(`(?<![\\w.])(${own.join('|')})|${hosts.join('|')}`);
    const text = tracked.filter((file) => !file.startsWith('dist/'));
    expect(text.filter((file) => machine.test(read(file)))).toEqual([]);
  });

  it('links from page to page only to what is there', () => {
    const broken = tracked
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        [...read(file).matchAll(/\]\(([^)\s]+)\)/g)]
          .map(([, link = '']) => link)
          .filter((link) => !/^([a-z]+:|#)/.test(link))
          .filter((link) => !existsSync(join(dirname(file), link.replace(/#.*$/, ''))))
          .map((link) => `${file}: ${link}`),
      );
    expect(broken).toEqual([]);
  });
});

describe('the actions', () => {
  it.each([...metadata])(
    '%s is whole: it says what it is, runs on Node 24, and starts a file of dist',
    (path, action) => {
      expect(action).toMatchObject({ name: expect.any(String), description: expect.any(String) });
      // How a composite one starts its file is in composite.test.ts.
      const composite = action.runs.using === 'composite';
      const main = composite
        ? `../../dist/${dirname(path).slice('actions/'.length)}/main.js`
        : action.runs.main;
      expect(action.runs.using).toBe(composite ? 'composite' : 'node24');
      expect(join(dirname(path), main ?? '')).toMatch(/^dist\/[a-z]+\/main\.js$/);
      expect(existsSync(join(dirname(path), main ?? ''))).toBe(true);
      for (const [name, { description, required }] of Object.entries(action.inputs))
        expect([name, description !== '', required]).toEqual([name, true, false]);
    },
  );

  it.each([...metadata.keys()])('%s is in git as it is generated', (path) => {
    expect(read(path)).toBe(actionFiles().get(path));
  });

  it('deploy is the same at the root, in deploy/ and in actions/deploy', () => {
    const all = ['action.yml', 'deploy/action.yml', 'actions/deploy/action.yml'].map((path) =>
      metadata.get(path),
    );
    for (const action of all) {
      expect(action?.inputs).toEqual(all[0]?.inputs);
      expect(action?.outputs).toEqual(all[0]?.outputs);
    }
  });

  it.each(ACTIONS.map((action) => [action.name, action] as const))(
    '%s takes exactly what its commands take, and names only use cases',
    (_name, action) => {
      const commands = COMMANDS.filter(({ name }) => action.commands.includes(name));
      const onCommandLine = action.commands.filter((command) => !(command in ACTION_USE_CASES));
      expect(commands.map(({ name }) => name).sort()).toEqual([...onCommandLine].sort());
      expect(onCommandLine.every((command) => command in USE_CASES)).toBe(true);
      const known = new Set<OptionName>(
        commands.flatMap(({ options, positional }) => [
          ...options,
          ...positional.flatMap(({ option }) => (option === undefined ? [] : [option])),
        ]),
      );
      // An action has its log and its outputs: a document on standard output is for the command line.
      known.delete('json');
      // In a run only one that was confirmed resolves, which the action that applies it takes as its own.
      known.delete('resolve');
      const own = action.options.filter((name) => !ACTION_OPTIONS.includes(name));
      // What only actions do has no list of options besides the action's own.
      if (onCommandLine.length > 0) expect([...own].sort()).toEqual([...known].sort());
    },
  );

  it('read every input that they declare, and declare every input that they read', () => {
    const literal = [...read('src/action/main.ts').matchAll(/getInput\('([^']+)'\)/g)].map(
      ([, name]) => name,
    );
    expect(literal.sort()).toEqual(
      ['command', ...Object.keys(COMMON_INPUTS), ...Object.keys(SIGN_IN_INPUTS)].sort(),
    );
    for (const action of ACTIONS) {
      const options = action.options.map(inputName);
      const command = action.commands.length > 1 ? ['command'] : [];
      const declared = inputsOf(action).map(({ name }) => name);
      const always = Object.keys(otherInputs(action));
      expect([...declared].sort()).toEqual([...command, ...options, ...always].sort());
      expect(new Set(declared).size).toBe(declared.length);
    }
  });
});

describe('the commands', () => {
  it('are the use cases, one each', () => {
    expect(COMMANDS.map(({ name }) => name).sort()).toEqual(Object.keys(USE_CASES).sort());
  });

  it('use every option, so that none is dead', () => {
    const used = COMMANDS.flatMap(({ options, positional }) => [
      ...options,
      ...positional.map(({ option }) => option),
    ]);
    const inActions = ACTIONS.flatMap(({ options }) => options).filter((name) =>
      ACTION_OPTIONS.includes(name),
    );
    used.push(...inActions);
    expect(Object.keys(OPTIONS).filter((name) => !used.includes(name as OptionName))).toEqual([]);
  });
});
