import { mkdir, readdir, symlink } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { layOut, writePrograms } from '../../unit/engines/tools/support/programs.js';
import { runStep, type StepResult, workspaceOf } from './support/run-action.js';

let workspace: string;

beforeEach(async () => {
  workspace = await workspaceOf({});
  // Nothing but Node: beside it this machine may have tools.
  await mkdir(join(workspace, 'node'));
  await symlink(process.execPath, join(workspace, 'node/node'));
});

/** A runner that has Node, and these programs on PATH; releases come from the folder `releases` of the workspace. */
function setup(inputs: Readonly<Record<string, string>>, onPath = 'none'): Promise<StepResult> {
  const PATH = [join(workspace, onPath), join(workspace, 'node')].join(delimiter);
  const env = {
    PATH,
    HOME: workspace,
    RUNNER_TEMP: join(workspace, 'temp'),
    SYNTHINFRA_CACHE: join(workspace, 'cache'),
  };
  return runStep(workspace, { action: 'setup', inputs, env: { ...env, SYNTHINFRA_TOOLS_MIRROR: '' } });
}

describe('the action setup', () => {
  it('puts tools on PATH of later steps, and tells where they are', async () => {
    await layOut(join(workspace, 'releases'), 'terraform', '1.99.0');
    await layOut(join(workspace, 'releases'), 'helm', '3.99.1');
    const step = await setup({ tools: 'terraform@1.99.0 helm@3.99.1', mirror: 'releases' });
    const bin = join(workspace, 'temp/synthinfra-tools/bin');
    expect(step).toMatchObject({ code: 0, paths: [bin], commands: [], stderr: '' });
    expect(step.outputs['path']).toBe(bin);
    expect(JSON.parse(step.outputs['tools'] ?? '')).toMatchObject({
      terraform: { version: '1.99.0', command: join(bin, 'terraform') },
    });
    expect((await readdir(bin)).sort()).toEqual(['helm', 'terraform']);
    expect(step.exported['TF_PLUGIN_CACHE_DIR']).toBe(join(workspace, 'temp/synthinfra-tools/providers'));
    expect(step.stdout).toContain(` Helm        3.99.1   ${join(bin, 'helm')} `);
  });

  it('takes what the runner has, when it is the very version', async () => {
    await writePrograms(join(workspace, 'own'), { terraform: '1.11.4' });
    const step = await setup({ tools: 'terraform', mirror: 'releases' }, 'own');
    expect(step.code).toBe(0);
    expect(JSON.parse(step.outputs['tools'] ?? '')).toEqual({
      terraform: { version: '1.11.4', command: join(workspace, 'own/terraform') },
    });
  });

  it('fails with what to provide, for each tool that cannot be had', async () => {
    const step = await setup({ tools: 'opa, tofu', mirror: 'releases' });
    expect(step).toMatchObject({ code: 3, paths: [] });
    expect(step.commands).toHaveLength(2);
    expect(step.commands[0]).toMatch(
      /^::error::OPA 1\.21\.0 is not in the cache, and .* does not exist%0AOn a closed network, get https:.*sha256/,
    );
  });

  it('refuses a release that is not what is pinned', async () => {
    await layOut(join(workspace, 'releases'), 'terraform', '1.11.4');
    const step = await setup({ tools: 'terraform', mirror: 'releases' });
    expect(step).toMatchObject({ code: 3, paths: [] });
    expect(step.commands.join()).toContain('synthinfra has pinned');
    expect(await readdir(workspace)).not.toContain('cache');
  });

  it('tells an unknown tool', async () => {
    const step = await setup({ tools: '$(id)' });
    expect(step.commands).toEqual([
      '::error::There is no tool "$(id)".%0AThe tools are terraform, tofu, helm, kubectl, opa.',
    ]);
  });
});
