import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { releasePlatform, thisMachine } from '../../../src/engines/tools/machine.js';
import { TOOLS, type ToolName } from '../../../src/engines/tools/table.js';
import { defaultOptions, type Options } from '../../../src/options.js';
import { setup } from '../../../src/pipeline/setup.js';
import { tools } from '../../../src/pipeline/tools.js';
import type { UserError } from '../../../src/problem.js';
import { temporaryDir } from '../engines/terraform/support/temporary.js';
import { layOut, program, writePrograms } from '../engines/tools/support/programs.js';
import { fakePlatform } from '../platform/fake.js';

const MACHINE = releasePlatform();
let home: string;
let mirror: string;

beforeEach(async () => {
  [home, mirror] = [await temporaryDir(), await temporaryDir()];
});

/** A machine that has these programs on PATH, and nothing else of this one. */
async function contextWith(
  onPath: Readonly<Partial<Record<ToolName, string>>>,
  options: Partial<Options> = {},
  words: readonly string[] = [],
) {
  const PATH = await writePrograms(join(home, 'path'), onPath);
  const env = { PATH, HOME: home, SYNTHINFRA_CACHE: join(home, 'cache'), SYNTHINFRA_TOOLS_MIRROR: mirror };
  const platform = fakePlatform({ env, cwd: home, temp: join(home, 'temp') });
  return { platform, home, options: { ...defaultOptions(), ...options }, words };
}

describe('tools list', () => {
  it('shows what is found and where, what is too old, and what can be installed', async () => {
    const outcome = await tools(await contextWith({ terraform: '1.12.1', helm: '3.9.0' }));
    const text = outcome.text(false);
    expect(outcome.exitCode).toBe(0);
    expect(text).toContain(` ✔ Terraform   1.12.1   ${join(home, 'path/terraform')}\n`);
    expect(text).toContain(
      ` ✖ Helm        3.9.0    ${join(home, 'path/helm')}: 3.14.0 or newer, up to 4 is needed\n`,
    );
    expect(text).toContain(' – OPA         none     1.21.0 can be installed: ');
    expect(text).toContain(`from ${mirror}, into ${join(home, 'cache/tools')}`);
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      ' Install what is missing: synthinfra tools install tofu kubectl opa',
    );
  });

  it('shows providers: where they come from, which are at hand, and where they are kept', async () => {
    const aws = 'registry.terraform.io/hashicorp/aws';
    await writePrograms(join(home, 'providers', aws, '6.2.0', MACHINE), { opa: '1' });
    await writePrograms(join(home, 'cache/plugins', aws, '6.1.0', MACHINE), { opa: '1' });
    const outcome = await tools(await contextWith({}, { 'provider-mirror': 'providers' }));
    const lines = outcome.text(false).split('\n');
    const at = lines.findIndex((line) => line.startsWith('   providers'));
    expect(lines.slice(at, at + 4).map((line) => line.trim())).toEqual([
      `providers   from the mirror ${join(home, 'providers')}`,
      'hashicorp/aws 6.2.0',
      `cached      ${join(home, 'cache/plugins')}`,
      'hashicorp/aws 6.1.0',
    ]);
  });

  it('tells machines which file has to be where, and its checksum', async () => {
    const outcome = await tools(await contextWith({ helm: '3.22.0' }, {}, ['list', 'helm', 'opa@1.22.0']));
    const file = TOOLS.helm.file('3.22.0', thisMachine());
    expect(outcome.json).toMatchObject({
      schemaVersion: 1,
      machine: MACHINE,
      tools: [
        {
          name: 'helm',
          status: 'found',
          found: { version: '3.22.0', command: join(home, 'path/helm'), from: 'path' },
          file,
          url: `https://get.helm.sh/${file}`,
          from: join(mirror, file),
          sha256: TOOLS.helm.sha256[MACHINE],
        },
        { name: 'opa', version: '1.22.0', status: 'missing' },
      ],
      providers: { source: expect.any(String) },
    });
    expect((outcome.json as { tools: object[] }).tools[1]).not.toHaveProperty('sha256');
  });

  it('finds what was installed before', async () => {
    await layOut(mirror, 'opa', '9.8.7');
    await tools(await contextWith({}, {}, ['install', 'opa@9.8.7']));
    const outcome = await tools(await contextWith({}, {}, ['list', 'opa@9.8.7']));
    expect(outcome.text(false)).toMatch(/✔ OPA {3}9\.8\.7 {3}.*opa \(cache\)\n/);
  });
});

describe('tools install', () => {
  it('keeps programs in the cache, or puts them into a folder', async () => {
    await layOut(mirror, 'helm', '3.99.1');
    const kept = await tools(await contextWith({}, {}, ['install', 'helm@3.99.1']));
    const command = join(home, 'cache/tools/helm/3.99.1', MACHINE, 'helm');
    expect(kept.json).toMatchObject({ tools: [{ name: 'helm', version: '3.99.1', command, how: 'listed' }] });
    expect(kept.text(false)).toContain('has the sha256 that is listed beside it: none is pinned here');

    const put = await tools(await contextWith({}, { dir: 'bin' }, ['install', 'helm@3.99.1']));
    expect(put.json).toMatchObject({ tools: [{ command: join(home, 'bin/helm'), how: 'cached' }] });
    expect(await readFile(join(home, 'bin/helm'), 'utf8')).toBe(program('helm', '3.99.1'));
    expect(put.text(false)).toContain(`Put ${join(home, 'bin')} on PATH.`);
  });

  it('takes the very version from PATH, unless a folder is to be filled', async () => {
    await layOut(mirror, 'opa', '9.8.7');
    const there = await tools(await contextWith({ opa: '9.8.7' }, {}, ['install', 'opa@9.8.7']));
    expect(there.json).toMatchObject({ tools: [{ command: join(home, 'path/opa'), how: 'path' }] });
    const put = await tools(await contextWith({ opa: '9.8.7' }, { dir: 'bin' }, ['install', 'opa@9.8.7']));
    expect(put.json).toMatchObject({ tools: [{ command: join(home, 'bin/opa'), how: 'listed' }] });
  });

  it('tells of every tool that cannot be had at once, and fails with 3', async () => {
    const told = await tools(await contextWith({}, {}, ['install'])).catch((error: UserError) => error);
    expect(told).toMatchObject({ exitCode: 3 });
    const messages = (told as UserError).problems.map(({ message }) => message.split(' is not in')[0]);
    expect(messages).toEqual(Object.values(TOOLS).map(({ title, version }) => `${title} ${version}`));
  });

  it.each([
    [['install', 'hlem'], 'There is no tool "hlem".', 'Did you mean helm?'],
    [['install', 'xyz'], 'There is no tool "xyz".', 'The tools are terraform, tofu, helm, kubectl, opa.'],
    [['install', 'opa@../..'], 'OPA has no version "../..".', 'Write a full one, such as opa@1.21.0.'],
    [['mirror', 'opa'], 'tools mirror needs --dir.', 'Name the folder to make the mirror in: --dir DIR.'],
  ])('is told what it cannot do: %j', async (words, message, fix) => {
    const told = await tools(await contextWith({}, {}, words)).catch((error: UserError) => error);
    expect(told).toMatchObject({ exitCode: 1, problems: [{ message, fix }] });
  });
});

describe('tools mirror', () => {
  it('makes a folder that a closed network can install from', async () => {
    const path = await layOut(mirror, 'terraform', '1.99.0');
    const words = ['terraform@1.99.0'];
    const made = await tools(await contextWith({}, { dir: 'made' }, ['mirror', ...words]));
    expect(made.json).toMatchObject({ dir: join(home, 'made'), files: [{ path, how: 'listed' }] });
    expect(made.text(false)).toContain('SYNTHINFRA_TOOLS_MIRROR');
    const closed = { 'tools-mirror': 'made', dir: 'bin' };
    const installed = await tools(await contextWith({}, closed, ['install', ...words]));
    expect(installed.json).toMatchObject({ source: join(home, 'made'), tools: [{ version: '1.99.0' }] });
  });
});

describe('setup', () => {
  const asked = { tools: 'opa@9.8.7  helm@3.99.1', 'tools-mirror': undefined };

  it('puts tools on PATH of later steps, keeps their releases, and names one plugin cache', async () => {
    await layOut(mirror, 'opa', '9.8.7');
    const path = await layOut(mirror, 'helm', '3.99.1');
    const outcome = await setup(await contextWith({ opa: '9.8.7' }, asked));
    const [bin, providers] = [
      join(home, 'temp/synthinfra-tools/bin'),
      join(home, 'temp/synthinfra-tools/providers'),
    ];
    expect(outcome).toMatchObject({ exitCode: 0, path: bin, exports: { TF_PLUGIN_CACHE_DIR: providers } });
    expect(outcome.outputs['path']).toBe(bin);
    expect(JSON.parse(outcome.outputs['tools'] ?? '')).toEqual({
      opa: { version: '9.8.7', command: join(home, 'path/opa') },
      helm: { version: '3.99.1', command: join(bin, 'helm') },
    });
    expect(await readdir(providers)).toEqual([]);
    // What was found on PATH needed no release.
    const kept = await readdir(join(home, 'temp/synthinfra-tools/releases'));
    expect(kept.sort()).toEqual([path, `${path}.sha256sum`]);
  });

  it('leaves the plugin cache where the job has one', async () => {
    const context = await contextWith({ opa: '9.8.7' }, { tools: 'opa@9.8.7' });
    const own = join(home, 'own');
    const platform = { ...context.platform, env: { ...context.platform.env, TF_PLUGIN_CACHE_DIR: own } };
    expect(await setup({ ...context, platform })).toMatchObject({ exports: { TF_PLUGIN_CACHE_DIR: own } });
  });

  it('fetches nothing for what an earlier job of this machine has left in the cache', async () => {
    await layOut(mirror, 'opa', '9.8.7');
    await tools(await contextWith({}, {}, ['install', 'opa@9.8.7']));
    const outcome = await setup(await contextWith({}, { tools: 'opa@9.8.7' }));
    expect(outcome.json).toMatchObject({ tools: [{ how: 'cached' }] });
    await expect(readdir(join(home, 'temp/synthinfra-tools/releases'))).rejects.toThrow('ENOENT');
  });
});
