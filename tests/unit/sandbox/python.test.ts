import { readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/problem.js';
import { pythonEnvironment } from '../../../src/sandbox/python.js';
import { fakePlatform } from '../platform/fake.js';
import { machine, type Python } from './machine.js';

const problemOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).exitCode).toBe(3);
  return (error as UserError).problems[0];
};

describe('the Python of the sandbox', () => {
  it('is made once, in the cache, and used from then on', async () => {
    const { make, calls, told, base } = await machine({ python3: { version: '3.12.1' } });
    const python = await make();
    expect(python).toMatch(new RegExp(`^${base}/cache/sandbox-[0-9a-f]{16}/bin/python$`));
    expect(await make()).toBe(python);
    expect(await calls()).toEqual([
      'python3 -m venv',
      expect.stringMatching(/^pip -m pip install .*requirements\.txt$/),
    ]);
    expect(told).toEqual(['update sandbox installing moto from PyPI (once, about a minute)']);
  });

  it('is made by several at once, and none is in the way of another', async () => {
    // Python itself fails so where somebody else makes the same environment.
    const venv =
      '/bin/mkdir -p "$3"; /bin/mkdir "$3/bin" || exit 1; printf "#!/bin/sh\nexit 0\n" > "$3/bin/python"; /bin/chmod +x "$3/bin/python"';
    const { make, base } = await machine({ python3: { version: '3.12.1', venv } });
    const [python, ...others] = await Promise.all([make(), make(), make()]);
    expect(others).toEqual([python, python]);
    expect(await readdir(join(base, 'cache'))).toEqual([basename(dirname(dirname(python)))]);
  });

  it('is made anew when the requirements change', async () => {
    const { make, home, calls } = await machine({ python3: { version: '3.12.1' } });
    const former = await make();
    await writeFile(join(home, 'sandbox/requirements.txt'), 'moto==2\n');
    expect(await make()).not.toBe(former);
    expect(await calls()).toHaveLength(4);
  });

  it('is that of the first program that is new enough', async () => {
    const { make, calls } = await machine({ python3: { version: '3.8.2' }, python: { version: '4.0.0' } });
    await make();
    expect((await calls())[0]).toBe('python -m venv');
  });

  it.each<[string, Record<string, Python>, string]>([
    ['no Python at all', {}, 'none was found on the PATH'],
    ['one that does not run', { python3: {} }, 'none was found on the PATH'],
    ['one that is too old', { python3: { version: '3.8.2' } }, 'python3 is 3.8.2'],
    [
      'two that are too old',
      { python3: { version: '3.9.18' }, python: { version: '2.7.18' } },
      'python3 is 3.9.18, python is 2.7.18',
    ],
  ])('is asked for where there is %s', async (_name, programs, found) => {
    const problem = await problemOf((await machine(programs)).make());
    expect(problem?.message).toMatch(/^The sandbox needs Python 3\.\d+ or newer; /);
    expect(problem?.message).toContain(`; ${found}.`);
    expect(problem?.fix).toBe('Install it from python.org or with your package manager.');
  });

  it('names the package that is missing when Python cannot make environments', async () => {
    const venv = 'echo "No module named venv" >&2; exit 1';
    const problem = await problemOf((await machine({ python3: { version: '3.12.1', venv } })).make());
    expect(problem).toMatchObject({
      message: 'Could not make a Python environment: No module named venv',
      fix: 'Install the venv module (Debian and Ubuntu: the package python3-venv).',
    });
  });

  it.each([
    ['echo 1; echo 2; echo "no route to the index"; exit 1', '1\n2\nno route to the index'],
    ['exit 7', 'it ended with code 7'],
  ])('tells the last lines of a pip that fails, and tries again next time: %s', async (pip, tail) => {
    const { make, calls } = await machine({ python3: { version: '3.12.1', pip } });
    const problem = await problemOf(make());
    expect(problem?.message).toBe(`Could not install the sandbox from PyPI: ${tail}`);
    expect(problem?.fix).toContain('PIP_INDEX_URL');
    await problemOf(make());
    expect(await calls()).toHaveLength(4);
  });
});

describe('the environment of Python', () => {
  it('has where things are and how to reach an index, and no secret of the user', () => {
    const kept = {
      PATH: '/bin',
      HOME: '/h',
      LC_ALL: 'C',
      PIP_INDEX_URL: 'https://mirror.example.com',
      HTTPS_PROXY: 'http://proxy',
      https_proxy: 'http://proxy',
      NO_PROXY: 'localhost',
      SSL_CERT_FILE: '/c',
    };
    const others = {
      AWS_SECRET_ACCESS_KEY: 'x',
      GITHUB_TOKEN: 'x',
      PYTHONPATH: '/evil',
      PYTHONSTARTUP: '/evil',
      LD_PRELOAD: '/evil',
      MY_PATH: 'x',
      UNSET: undefined,
    };
    expect(pythonEnvironment(fakePlatform({ env: { ...kept, ...others } }))).toEqual(kept);
  });
});
