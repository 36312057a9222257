import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findHelm, findKubectl } from '../../../../src/engines/helm/find.js';
import { findEngine } from '../../../../src/engines/terraform/find.js';
import type { ToolName } from '../../../../src/engines/tools/table.js';
import { hashTree } from '../../../../src/platform/files.js';
import { temporaryDir } from '../terraform/support/temporary.js';
import { layOut, program, releaseOf, writePrograms } from './support/programs.js';

type Versions = Readonly<Partial<Record<ToolName, string>>>;

/** A machine that has these programs on PATH, and a mirror with those. */
async function machine(onPath: Versions, inMirror: Versions = {}) {
  const [cache, mirror] = [await temporaryDir(), await temporaryDir()];
  const path = await writePrograms(await temporaryDir(), onPath);
  for (const [name, version] of Object.entries(inMirror)) await layOut(mirror, name as ToolName, version);
  // Without any folder of this machine: it may have tools of its own.
  const env = { PATH: path, SYNTHINFRA_CACHE: cache, SYNTHINFRA_TOOLS_MIRROR: mirror };
  return { platform: { env, cwd: cache }, path, cache };
}

describe('an engine on PATH', () => {
  it.each([
    ['Terraform first when both are there', { terraform: '1.12.1', tofu: '1.11.0' }, {}, 'terraform'],
    ['OpenTofu when it is asked for', { terraform: '1.12.1', tofu: '1.11.0' }, { name: 'tofu' }, 'tofu'],
    ['OpenTofu when Terraform is too old', { terraform: '1.5.7', tofu: '1.11.2' }, {}, 'tofu'],
    ['the one that has the version', { terraform: '1.12.1', tofu: '1.11.9' }, { version: '1.11.9' }, 'tofu'],
  ] as const)('is %s', async (_name, versions, wanted, expected) => {
    const { platform, path } = await machine(versions);
    const engine = await findEngine(wanted, platform);
    expect(engine).toMatchObject({ name: expected, command: join(path, expected) });
  });

  it('is not one that the workspace has brought: relative folders of PATH are left out', async () => {
    const { platform, cache } = await machine({}, { terraform: '1.13.0' });
    await writePrograms(join(cache, 'bin'), { terraform: '1.13.0' });
    const here = { ...platform, env: { ...platform.env, PATH: 'bin::.' } };
    const { command } = await findEngine({ version: '1.13.0' }, here);
    expect(command).toContain(join(cache, 'tools', 'terraform', '1.13.0'));
  });

  it.each([
    ['a version that is too old is wanted', {}, { version: '1.5.7' }, 'spec.engine.version is 1.5.7'],
    ['the version is none', {}, { version: '../../x' }, 'spec.engine.version is ../../x'],
    [
      'what is there is too old',
      { terraform: '1.5.7' },
      {},
      'Terraform or OpenTofu 1.11.0 or newer is needed; on PATH there is Terraform 1.5.7',
    ],
    [
      'OpenTofu is wanted and too old',
      { tofu: '1.6.0' },
      { name: 'tofu' },
      'OpenTofu 1.11.0 or newer is needed',
    ],
    ['OpenTofu is nowhere', {}, { name: 'tofu' }, 'OpenTofu 1.12.6 is not in the cache, and'],
    ['Terraform is nowhere', {}, {}, 'Terraform 1.11.4 is not in the cache, and'],
  ] as const)('is missed in a sentence when %s', async (_name, versions, wanted, expected) => {
    const { platform } = await machine(versions);
    await expect(findEngine(wanted, platform)).rejects.toThrow(expected);
  });

  it.each([
    ['terraform', { version: '1.13.0' }],
    ['tofu', { name: 'tofu', version: '1.13.0' }],
  ] as const)('is fetched where there is none, or another version: %s', async (name, wanted) => {
    const { platform, cache } = await machine({ [name]: '1.12.0' }, { [name]: '1.13.0' });
    const engine = await findEngine(wanted, platform);
    expect(engine).toMatchObject({ name, version: '1.13.0' });
    expect(engine.command.startsWith(join(cache, 'tools', name))).toBe(true);
  });
});

describe('a program that was fetched', () => {
  it.each([
    [
      'is of another version than its file says',
      '1.12.9',
      'Terraform 1.13.0 was fetched, but calls itself 1.12.9',
    ],
    ['does not run', 'x', 'Terraform 1.13.0 was fetched, but does not run on this machine'],
  ])('is refused when it %s, and does not stay', async (_name, says, expected) => {
    const { platform, cache } = await machine({});
    const body = releaseOf('terraform', '1.13.0', program('terraform', says));
    await layOut(platform.env.SYNTHINFRA_TOOLS_MIRROR, 'terraform', '1.13.0', body);
    await expect(findEngine({ version: '1.13.0' }, platform)).rejects.toThrow(expected);
    expect(await hashTree(cache)).toEqual(new Map());
  });
});

describe('Helm and kubectl', () => {
  it.each([
    ['3.22.0', 3],
    ['4.3.1', 4],
  ])('are found on PATH: Helm %s', async (version, major) => {
    const { platform, path } = await machine({ helm: version, kubectl: '1.34.2' });
    expect(await findHelm(platform)).toEqual({ command: join(path, 'helm'), version, major });
    expect(await findKubectl(platform)).toMatchObject({ command: join(path, 'kubectl'), version: '1.34.2' });
  });

  it('are missed with what to provide: the same sentence as for an engine', async () => {
    const { platform } = await machine({});
    const told = await findHelm(platform).catch((error: Error) => error);
    expect(told).toMatchObject({
      message: expect.stringMatching(
        /^Helm 3\.22\.0 is not in the cache, and .*helm-v3\.22\.0.* does not exist$/,
      ),
    });
    await expect(findKubectl(platform)).rejects.toThrow(/^kubectl 1\.34\.2 is not in the cache, and /);
  });

  it.each(['3.13.3', '5.0.0'])('are not taken when Helm is %s, which was never tried', async (version) => {
    const { platform, path } = await machine({ helm: version });
    await expect(findHelm(platform)).rejects.toThrow(
      `Helm 3.14.0 or newer, up to 4 is needed; on PATH there is Helm ${version} (${join(path, 'helm')})`,
    );
  });
});
