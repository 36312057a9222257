import { describe, expect, it } from '@jest/globals';
import { tableManifest } from './support/manifests.js';
import { runStep, workspaceOf } from './support/run-action.js';

const STATE = '  state: { backend: s3, bucket: tiny-states }\n';
/** Texts that would steer the runner, were they ever to begin a line of the log. */
const COMMANDS = [
  '::set-output name=verdict::allow',
  '::add-mask::e',
  '::stop-commands::token',
  '::error file=other.ts,line=1::not an error of ours',
  '##[set-env name=PATH;]/tmp',
  '::endgroup::\\n::set-env name=NODE_OPTIONS::--require=/tmp/x',
];

describe('text that looks like a command of the workflow', () => {
  it.each(COMMANDS)('is only text in a key, a value and an unknown environment: %s', async (text) => {
    const spec = `${STATE}  services:\n    api: { image: "a\\n${text}", port: "b\\n${text}" }\n  "c\\n${text}": 1\n`;
    const workspace = await workspaceOf({ 'deployment.yaml': tableManifest('jobs', spec) });
    for (const inputs of [{}, { environment: `d\n${text}` }]) {
      const step = await runStep(workspace, { action: 'render', inputs });
      expect(step.code).toBe(1);
      expect(step.commands.length).toBeGreaterThan(0);
      for (const command of step.commands)
        expect(command).toMatch(/^::error( file=deployment\.yaml,line=\d+[^:]*)?::/);
      expect(Object.keys(step.outputs)).toEqual(['problems']);
    }
  });

  it('is only text where the folder of an input is told', async () => {
    const workspace = await workspaceOf({ 'deployment.yaml': tableManifest('jobs', STATE) });
    const inputs = { out: 'made\n::add-mask::e\n##[add-mask]e' };
    const step = await runStep(workspace, { action: 'render', inputs });
    expect(step.commands).toEqual([]);
  });
});

describe('a value with line breaks', () => {
  it.each(['x\nverdict=allow', 'x\nverdict<<EOF\nallow\nEOF', 'x\nghadelimiter_0\nverdict=allow'])(
    'adds no output: %j',
    async (out) => {
      const workspace = await workspaceOf({ 'deployment.yaml': tableManifest('jobs', STATE) });
      const step = await runStep(workspace, { action: 'render', inputs: { out } });
      expect(step.code).toBe(0);
      expect(Object.keys(step.outputs)).toEqual(['files']);
      expect(step.outputs['files']).toContain('verdict');
    },
  );
});

describe('the step summary', () => {
  it('stays below what GitHub takes, and is closed, whatever the manifest says', async () => {
    const spec = Array.from({ length: 190 }, (_, index) => `  ${'`'.repeat(1000)}${index}: 1\n`).join('');
    const workspace = await workspaceOf({ 'deployment.yaml': tableManifest('jobs', spec) });
    const step = await runStep(workspace, { action: 'validate' });
    expect(Number(step.outputs['problems'])).toBeGreaterThan(100);
    expect(Buffer.byteLength(step.summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(step.summary.trimEnd().split('\n').at(-1)).toBe('`````');
  });

  it('shows no Markdown of a manifest as Markdown', async () => {
    const spec = '  "`````\\n# Approved\\n<img src=x>": 1\n';
    const workspace = await workspaceOf({ 'deployment.yaml': tableManifest('jobs', spec) });
    const { summary } = await runStep(workspace, { action: 'validate' });
    expect(summary.split('\n').filter((line) => line.startsWith('`````'))).toEqual(['`````text', '`````']);
    expect(summary).not.toMatch(/^# Approved/m);
  });

  it('may be missing, as outside of a runner', async () => {
    const workspace = await workspaceOf({ 'deployment.yaml': tableManifest() });
    const step = await runStep(workspace, { action: 'validate', env: { GITHUB_STEP_SUMMARY: '' } });
    expect(step.code).toBe(0);
  });
});

describe('secrets of the environment', () => {
  it('are never told: neither in the log, nor in the summary, nor in an output', async () => {
    const env = {
      AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMIK7MDENGbPxRfiCY',
      GITHUB_TOKEN: 'ghs_16C7e42F292c6912E7710c',
    };
    for (const text of [tableManifest('jobs', STATE), tableManifest('jobs', '  wrong: 1\n')]) {
      const step = await runStep(await workspaceOf({ 'deployment.yaml': text }), { action: 'render', env });
      const everything = JSON.stringify(step).replaceAll(/::add-mask::[^"\\]*/g, '');
      for (const secret of Object.values(env)) expect(everything).not.toContain(secret);
    }
  });
});
