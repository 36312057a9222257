import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LOCK_FILES } from '../../../../src/engines/terraform/arguments.js';
import { giveLockFile, locksOf, takeLockFile } from '../../../../src/engines/terraform/provider-locks.js';
import type { EngineRoot } from '../../../../src/engines/terraform/root.js';
import { temporaryDir } from './support/temporary.js';

const HEADING =
  '# This file is maintained automatically by "terraform init".\n# Manual edits may be lost in future updates.\n';
const block = (name: string, version = '1.0.0'): string => `
provider "registry.terraform.io/hashicorp/${name}" {
  version     = "${version}"
  constraints = ">= 1.0.0"
  hashes = [
    "h1:${name}=",
    "zh:00",
  ]
}
`;
const locking = (...names: readonly string[]): string =>
  [HEADING, ...names.map((name) => block(name))].join('');
const requiring = (name: string) =>
  new Map([
    [
      'main.tf.json',
      JSON.stringify({ terraform: { required_providers: { [name]: { source: `hashicorp/${name}` } } } }),
    ],
  ]);

async function folders(engine: 'terraform' | 'tofu' = 'terraform') {
  const base = await temporaryDir();
  const root = {
    engine: { name: engine, version: '1.11.0' },
    dir: join(base, 'root'),
    env: {},
  } as unknown as EngineRoot;
  await mkdir(root.dir);
  const told: string[] = [];
  const telling = { progress: () => {}, warn: (text: string) => told.push(text) };
  return {
    base,
    root,
    told,
    telling,
    outside: join(base, LOCK_FILES[engine]),
    inside: join(root.dir, '.terraform.lock.hcl'),
  };
}

describe('the part of a lock file that a root needs', () => {
  it.each([
    [
      'of several providers its own',
      locking('aws', 'azurerm', 'google'),
      ['hashicorp/google'],
      locking('google'),
    ],
    [
      'all of what it needs',
      locking('aws', 'google'),
      ['hashicorp/aws', 'hashicorp/google'],
      locking('aws', 'google'),
    ],
    ['nothing where none of its own is locked', locking('aws'), ['hashicorp/google'], undefined],
    [
      'its own, and no provider whose name ends the same',
      locking('aws', 'notaws'),
      ['hashicorp/aws'],
      locking('aws'),
    ],
    ['the whole when nobody knows what it needs', locking('aws', 'google'), [], locking('aws', 'google')],
    [
      'its own of a file with the line breaks of Windows',
      locking('aws', 'google').replaceAll('\n', '\r\n'),
      ['hashicorp/aws'],
      locking('aws'),
    ],
  ])('is %s', (_, text, sources, expected) => {
    expect(locksOf(text, sources)).toBe(expected);
  });

  it.each([
    ['an unknown block', `${locking('aws', 'google')}\nmodule "x" {\n}\n`],
    [
      'a block that is not as engines write it',
      `${locking('google')}\nprovider "registry.terraform.io/hashicorp/aws" {}\n`,
    ],
    ['an indented block', `${locking('google')}${block('aws').replaceAll(/^/gm, '  ')}`],
  ])('is the whole file when it has %s: the engine judges it', (_, text) => {
    expect(locksOf(text, ['hashicorp/aws'])).toBe(text);
  });
});

describe('the lock file beside a manifest', () => {
  it('is named by engine, for their registries differ', () => {
    expect(LOCK_FILES).toEqual({ terraform: '.terraform.lock.hcl', tofu: '.tofu.lock.hcl' });
  });

  it.each(['terraform', 'tofu'] as const)(
    'is taken into a root of %s, and stays as it is',
    async (engine) => {
      const { base, root, told, telling, outside, inside } = await folders(engine);
      await writeFile(outside, locking('aws', 'google'));
      const taken = await takeLockFile(root, base, requiring('aws'));
      expect(taken).toEqual({ file: outside, there: true });
      expect(await readFile(inside, 'utf8')).toBe(locking('aws'));
      await giveLockFile(root, taken, telling);
      expect(await readFile(outside, 'utf8')).toBe(locking('aws', 'google'));
      expect(told).toEqual([]);
    },
  );

  it('is made of the first one that init writes', async () => {
    const { base, root, told, telling, outside, inside } = await folders();
    const taken = await takeLockFile(root, base, requiring('aws'));
    await writeFile(inside, locking('aws'));
    await giveLockFile(root, taken, telling);
    expect(await readFile(outside, 'utf8')).toBe(locking('aws'));
    expect(told).toEqual([expect.stringContaining('was made: commit it')]);
  });

  it('is given the providers of another cloud besides its own, also those that came meanwhile', async () => {
    const { base, root, told, telling, outside, inside } = await folders();
    await writeFile(outside, locking('aws'));
    const taken = await takeLockFile(root, base, requiring('google'));
    expect(taken.there).toBe(false);
    await expect(readFile(inside, 'utf8')).rejects.toThrow('ENOENT');
    await writeFile(inside, locking('google'));
    await writeFile(outside, locking('aws', 'azurerm'));
    await giveLockFile(root, taken, telling);
    expect(await readFile(outside, 'utf8')).toBe(locking('aws', 'azurerm', 'google'));
    expect(told).toEqual([expect.stringContaining('given the providers of this environment too')]);
  });
});
