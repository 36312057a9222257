import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { tableManifest } from './support/manifests.js';
import { runStep, workspaceOf } from './support/run-action.js';

const GOOD = { 'deployment.yaml': tableManifest() };
const BAD = { 'deployment.yaml': tableManifest('jobs', '  servces: {}\n  pattern: multi-planet\n') };

describe('the action validate', () => {
  it('says that a good manifest is valid', async () => {
    const step = await runStep(await workspaceOf(GOOD), { action: 'validate' });
    expect(step).toMatchObject({ code: 0, outputs: { problems: '0' }, commands: [], stderr: '' });
    expect(step.stdout).toContain('deployment.yaml is valid in 1 environment: dev.');
    expect(step.summary).toContain('### synthinfra validate');
  });

  it('marks every error at its line, fails with 1 and counts them', async () => {
    const step = await runStep(await workspaceOf(BAD), { action: 'validate' });
    expect(step).toMatchObject({ code: 1, outputs: { problems: '2' } });
    expect(step.commands).toEqual([
      expect.stringMatching(/^::error file=deployment\.yaml,line=8,col=3,endColumn=10::.*servces/),
      expect.stringMatching(/^::error file=deployment\.yaml,line=9,col=12(,endColumn=\d+)?::.*multi-planet/),
    ]);
    expect(step.summary).toContain('servces');
  });

  it('names a file from the root of the repository when it works in a folder of it', async () => {
    const workspace = await workspaceOf({ 'infra/deployment.yaml': BAD['deployment.yaml'] });
    const step = await runStep(workspace, { action: 'validate', inputs: { 'working-directory': 'infra' } });
    expect(step.commands[0]).toMatch(/^::error file=infra\/deployment\.yaml,line=8,/);
  });

  it('marks ten errors, which is what GitHub shows, and tells all of them in the log', async () => {
    const spec = Array.from({ length: 12 }, (_, index) => `  wrong${index}: 1\n`).join('');
    const workspace = await workspaceOf({ 'deployment.yaml': tableManifest('jobs', spec) });
    const step = await runStep(workspace, { action: 'validate' });
    expect(step.commands.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(step.outputs['problems']).toBe('12');
    for (let index = 0; index < 12; index += 1) expect(step.stdout).toContain(`wrong${index}`);
  });

  it.each([
    ['a file that is not there', 'other.yaml', 'other.yaml does not exist'],
    ['a file outside of the workspace', '../other.yaml', 'leaves the workspace'],
  ])('names %s', async (_name, file, message) => {
    const step = await runStep(await workspaceOf(GOOD), { action: 'validate', inputs: { file } });
    expect(step.code).toBe(1);
    expect(step.commands.join('\n')).toContain(message);
  });

  it('tells which environments are gone since the base', async () => {
    const before = GOOD['deployment.yaml'].replace('dev: {}', 'dev: {}, old: {}');
    const workspace = await workspaceOf({ ...GOOD, 'before.yaml': before });
    const step = await runStep(workspace, { action: 'validate', inputs: { base: 'before.yaml' } });
    expect(step.code).toBe(0);
    expect(step.stdout).toContain('The environment old is gone since before.yaml.');
  });
});

describe('the action render', () => {
  it('writes nothing without a place for the state: local state is for the sandbox alone', async () => {
    const workspace = await workspaceOf(GOOD);
    const step = await runStep(workspace, {
      action: 'render',
      inputs: { environment: 'dev' },
      env: { CI: 'false' },
    });
    expect(step).toMatchObject({ code: 1 });
    expect(step.commands.join('\n')).toContain('spec.state');
  });

  it('writes the files of a manifest with a state and tells where', async () => {
    const state = '  state: { backend: s3, bucket: tiny-states }\n';
    const workspace = await workspaceOf({ 'deployment.yaml': tableManifest('jobs', state) });
    const step = await runStep(workspace, { action: 'render', inputs: { out: 'made' } });
    expect(step).toMatchObject({ code: 0, outputs: { files: join(workspace, 'made/main/root') } });
    expect(await readdir(join(workspace, 'made/main/root'))).toEqual(
      expect.arrayContaining(['main.tf.json', 'synthinfra.auto.tfvars.json', 'modules']),
    );
    expect(step.summary).toContain('### synthinfra render');
  });
});

describe('the inputs', () => {
  it('of deploy choose the command', async () => {
    const step = await runStep(await workspaceOf(GOOD), {
      action: 'deploy',
      inputs: { command: 'validate' },
    });
    expect(step).toMatchObject({ code: 0, outputs: { problems: '0' } });
  });

  it('are told with every mistake at once, and what they may be', async () => {
    const inputs = { command: 'aply', sandbox: 'yes' };
    const step = await runStep(await workspaceOf(GOOD), { action: 'deploy', inputs });
    expect(step).toMatchObject({ code: 1, outputs: { problems: '2' } });
    expect(step.commands).toEqual([
      '::error::The input command is "aply".%0AChoose plan, apply, destroy, drift, validate.',
      '::error::The input sandbox is "yes".%0AWrite true or false.',
    ]);
  });

  it('of apply need a plan or a receipt', async () => {
    const step = await runStep(await workspaceOf(GOOD), { action: 'apply' });
    expect(step.code).toBe(1);
    expect(step.commands.join('\n')).toContain('apply needs a plan or a receipt.');
  });

  it('may be a list, one on each line, each of which is checked', async () => {
    const inputs = { images: 'api\n\n  worker=\n' };
    const step = await runStep(await workspaceOf(GOOD), { action: 'render', inputs });
    expect(step.outputs['problems']).toBe('2');
    expect(step.commands.join('\n')).toContain('The image "api" is not of the form');
    expect(step.commands.join('\n')).toContain('The image "worker=" is not of the form');
  });
});
